/* Opens a file whose name cannot stand in angle brackets as it is. */
#include <fcntl.h>
#include <unistd.h>

int main(void)
{
	int fd = open("a<b>\"c", O_RDWR | O_CREAT, 0600);

	unlink("a<b>\"c");
	return fd < 0;
}
