/* vfork and posix_spawn; programs that are not there. */
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	extern char **environ;
	char *args[] = { "true", "an argument", NULL };
	int st;
	pid_t pid = vfork();

	if (!pid) {
		execl("/nonexistent", "nonexistent", NULL);
		execl("/etc", "etc", NULL);
		execve("/bin/true", args, environ);
		_exit(127);
	}
	waitpid(pid, &st, 0);
	if (!posix_spawn(&pid, "/bin/false", NULL, NULL, args, environ))
		waitpid(pid, &st, 0);
	posix_spawn(&pid, "/nonexistent", NULL, NULL, args, environ);
	execl("/bin/echo", "echo", "from", "exec", NULL);
	return 1;
}
