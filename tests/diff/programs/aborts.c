/* Children that die in several ways; the parent kills itself. */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	const int how[] = { SIGABRT, SIGTERM, SIGKILL, SIGFPE, SIGILL, SIGTRAP, SIGSYS,
		SIGRTMIN + 1 };

	for (unsigned i = 0; i < sizeof(how) / sizeof(how[0]); i++) {
		int st;
		pid_t pid = fork();

		if (!pid) {
			kill(getpid(), how[i]);
			_exit(1);
		}
		waitpid(pid, &st, 0);
	}
	kill(getpid(), SIGKILL);
	return 1;
}
