/* A program that traces its own child, and one that finds out that it is traced. */
#include "tracee.h"

#include <sys/ptrace.h>

int main(void)
{
	int stops = 0, status;
	pid_t child = fork();

	if (!child) {
		/* Untraced this succeeds; traced the kernel refuses, for there is one tracer. */
		bool mine = ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0;

		if (!mine && errno != EPERM)
			_exit(50);
		mark("child");
		raise(SIGUSR1);
		_exit(51);
	}
	while (status = wait_for(child, 0), WIFSTOPPED(status)) {
		stops++;
		must(ptrace(PTRACE_CONT, child, NULL, (void *)(uintptr_t)WSTOPSIG(status)) == 0);
	}
	say("%s\n", status_text(status));
	child = fork();
	if (!child)
		for (;;)
			pause();
	until_asleep(child);
	if (ptrace(PTRACE_SEIZE, child, NULL, NULL) == 0)
		must(ptrace(PTRACE_INTERRUPT, child, NULL, NULL) == 0);
	else
		must(errno == EPERM);
	kill(child, SIGKILL);
	while (status = wait_for(child, __WALL), !WIFSIGNALED(status))
		;
	say("%s\n", status_text(status));
	return stops > 1;
}
