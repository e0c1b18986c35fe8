/* Makes calls that no kernel has. */
#define _GNU_SOURCE
#include <unistd.h>

int main(void)
{
	syscall(900, 1, 2, 3, 4, 5, 6);
	syscall(0xdead, 1);
	syscall(0xdead, 2);
	return 0;
}
