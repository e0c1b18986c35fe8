/* A child with CLONE_UNTRACED, which no tracer can follow. */
#include "tracee.h"

#include <sched.h>

int main(void)
{
	pid_t child = (pid_t)syscall(SYS_clone, CLONE_UNTRACED | SIGCHLD, 0, 0, 0, 0);

	if (!child) {
		char text[64];

		/* Through calls that a filter might want. */
		snprintf(text, sizeof(text), "/proc/%d/status", getpid());
		_exit(access(text, 0) == 0 ? 12 : 13);
	}
	must(child > 0);
	say("%s\n", status_text(wait_for(child, 0)));
	return 0;
}
