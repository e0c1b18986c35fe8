/* Pid and user namespaces: ids inside, and the end of a namespace with its init. */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <sched.h>

static char stack[65536] __attribute__((aligned(64)));

static int init(void *arg)
{
	pid_t child;

	(void)arg;
	say("init is %d, its parent %d\n", getpid(), getppid());
	mark("init");
	child = fork();
	if (!child) {
		mark("inside");
		_exit(getpid());
	}
	say("first child is %d: %s\n", child, status_text(wait_for(child, 0)));
	/* No signal from inside does anything to init, a stop neither. */
	child = fork();
	if (!child) {
		must(kill(1, SIGSTOP) == 0 && kill(1, SIGTSTP) == 0 && kill(1, SIGTERM) == 0);
		_exit(5);
	}
	must(raise(SIGSTOP) == 0 && raise(SIGTERM) == 0);
	say("init lives: %s\n", status_text(wait_for(child, 0)));
	for (int i = 0; i < 8; i++)
		if (!fork())
			for (;;)
				i % 2 ? (void)pause() : (void)getppid();
	return 6; /* takes the others along */
}

static int idle_init(void *arg)
{
	(void)arg;
	for (;;)
		pause();
	return 0;
}

static void stopped_from_outside(void)
{
	pid_t child = clone(
		idle_init, stack + sizeof(stack), CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD, NULL);

	must(child > 0);
	kill(child, SIGSTOP);
	say("from outside: %s\n", status_text(wait_for(child, WUNTRACED)));
	kill(child, SIGCONT);
	say("%s\n", status_text(wait_for(child, WCONTINUED)));
	kill(child, SIGKILL);
	say("%s\n", status_text(wait_for(child, 0)));
}

int main(void)
{
	pid_t child = clone(init, stack + sizeof(stack), CLONE_NEWPID | SIGCHLD, NULL);

	if (child < 0 && errno == EPERM) {
		child = clone(
			init, stack + sizeof(stack), CLONE_NEWUSER | CLONE_NEWPID | SIGCHLD, NULL);
		if (child < 0) {
			say("SKIP no namespaces here\n");
			return 77;
		}
	}
	must(child > 0);
	say("%s\n", status_text(wait_for(child, 0)));
	stopped_from_outside();
	child = fork();
	if (!child) {
		must(unshare(CLONE_NEWUSER) == 0);
		mark("user");
		say("user namespace: uid known: %d\n", getuid() == 65534);
		_exit(8);
	}
	say("%s\n", status_text(wait_for(child, 0)));
	return 0;
}
