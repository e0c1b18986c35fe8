/* The first process ends before its child, which lives on for a while. */
#include <sys/prctl.h>
#include <unistd.h>

int main(void)
{
	int fds[2];
	char c;

	if (pipe(fds))
		return 1;
	if (!fork()) {
		close(fds[1]);
		read(fds[0], &c, 1);
		write(1, "alone\n", 6);
		_exit(4);
	}
	prctl(PR_SET_NAME, "a \"parent\"");
	return 2;
}
