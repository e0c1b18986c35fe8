/* Makes and joins namespaces. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

static int nap(void *arg)
{
	(void)arg;
	usleep(200000); /* who has ended is in no namespace any more */
	return 0;
}

int main(void)
{
	static char stack[65536];
	int old = open("/proc/self/ns/ipc", O_RDONLY), new;

	if (unshare(CLONE_NEWUTS | CLONE_NEWIPC) < 0 || unshare(0) < 0)
		return 1;
	new = open("/proc/self/ns/ipc", O_RDONLY);
	if (setns(old, CLONE_NEWIPC) < 0 || setns(new, 0) < 0)
		return 2;
	if (clone(nap, stack + sizeof(stack), CLONE_NEWUTS | SIGCHLD, NULL) < 0)
		return 3;
	wait(NULL);
	return 0;
}
