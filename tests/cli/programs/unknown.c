/* Makes a call that no kernel has. */
#define _GNU_SOURCE
#include <unistd.h>

int main(void)
{
	syscall(900, 1, 2, 3, 4, 5, 6);
	return 0;
}
