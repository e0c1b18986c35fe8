/* All the ways in which tasks are born and end. */
#include "tracee.h"

#include <pthread.h>
#include <sched.h>
#include <spawn.h>
#include <sys/prctl.h>

static int body(void *arg)
{
	mark("born");
	return (int)(intptr_t)arg;
}

static void *thread(void *arg)
{
	mark("thread");
	return arg;
}

static void *last_thread(void *arg)
{
	(void)arg;
	while (state_of(getpid()) != 'Z')
		sched_yield();
	mark("last");
	_exit(21);
}

static char stack[65536] __attribute__((aligned(64)));

static int leader_leaves(void)
{
	pthread_t t;

	must(pthread_create(&t, NULL, last_thread, NULL) == 0);
	pthread_exit(NULL);
}

int main(int argc, char **argv)
{
	pid_t child, grandchild;
	int clone_parent_status;
	pthread_t t;

	if (argc > 1)
		return 11;
	child = fork();
	if (!child)
		_exit(body((void *)1));
	say("fork: %s\n", status_text(wait_for(child, 0)));

	child = vfork();
	if (!child)
		_exit(2);
	say("vfork: %s\n", status_text(wait_for(child, 0)));

	child = vfork();
	if (!child) {
		execl(argv[0], argv[0], "x", (char *)NULL);
		_exit(3);
	}
	say("vfork and execve: %s\n", status_text(wait_for(child, 0)));

	must(posix_spawn(&child, argv[0], NULL, NULL, (char *[]){ argv[0], argv[0], NULL }, NULL) ==
		0);
	say("posix_spawn: %s\n", status_text(wait_for(child, 0)));

	child = clone(body, stack + sizeof(stack), CLONE_VM | CLONE_FILES | SIGCHLD, (void *)4);
	must(child > 0);
	say("clone with our memory: %s\n", status_text(wait_for(child, 0)));

	child = clone(body, stack + sizeof(stack), 0, (void *)5);
	must(child > 0);
	say("clone without a signal: %s\n", status_text(wait_for(child, __WCLONE)));

	child = fork();
	if (!child) {
		grandchild = (pid_t)syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0);
		if (!grandchild)
			_exit(body((void *)6));
		_exit(grandchild < 0);
	}
	say("its own end: %s\n", status_text(wait_for(child, 0)));
	clone_parent_status = wait_for(-1, 0);
	say("CLONE_PARENT: %s\n", status_text(clone_parent_status));

	for (int i = 0; i < 50; i++) {
		must(pthread_create(&t, NULL, thread, NULL) == 0);
		must(pthread_join(t, NULL) == 0);
	}
	child = fork();
	if (!child)
		leader_leaves();
	say("leader leaves first: %s\n", status_text(wait_for(child, 0)));

	/* The parent ends before its child has begun. */
	must(prctl(PR_SET_CHILD_SUBREAPER, 1) == 0);
	for (int i = 0; i < 50; i++) {
		child = fork();
		if (!child) {
			if (!fork())
				_exit(body((void *)7));
			_exit(0);
		}
		wait_for(child, 0);
	}
	for (int i = 0; i < 50; i++)
		must(WEXITSTATUS(wait_for(-1, 0)) == 7);
	say("orphans: all\n");
	return 0;
}
