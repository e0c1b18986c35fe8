/* A child that ends before its parent goes on, and one that executes a program. */
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	pid_t pid = fork();
	int status;

	(void)argc;
	if (pid == 0) {
		if (chdir("/tmp") < 0)
			_exit(1);
		_exit(7);
	}
	if (waitpid(pid, &status, 0) < 0)
		return 1;
	pid = fork();
	if (pid == 0) {
		execl(argv[1], argv[1], (char *)NULL);
		_exit(127);
	}
	if (waitpid(pid, &status, 0) < 0 || chdir("/") < 0)
		return 1;
	return WEXITSTATUS(status);
}
