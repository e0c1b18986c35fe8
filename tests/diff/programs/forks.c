/* A tree of processes: each waits for its children, one after the other. */
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static void grow(int depth)
{
	for (int i = 0; i < 3; i++) {
		int st;
		pid_t pid = fork();

		if (!pid) {
			if (depth)
				grow(depth - 1);
			getppid();
			_exit(depth * 10 + i);
		}
		waitpid(pid, &st, 0);
	}
}

int main(void)
{
	grow(1);
	return 5;
}
