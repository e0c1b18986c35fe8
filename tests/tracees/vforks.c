/* Parents that wait for the children of their vfork, and what happens to both meanwhile. */
#define _GNU_SOURCE 1
#include "tracee.h"

#include <pthread.h>
#include <sys/mman.h>
#include <sys/prctl.h>

#define IMAGE_STATUS 21

static volatile pid_t *shared; /* with children: the vfork's child, and whether it may end */

static void nap_ms(long ms)
{
	nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

/* A tracer's stop may be seen instead of the stop. */
static void until_state(pid_t tid, const char *states)
{
	while (!strchr(states, state_of(tid)))
		nap_ms(1);
}

/* The child makes a vfork; what its own child does is in how. */
static pid_t parent_of(void (*how)(void))
{
	pid_t child;

	shared[0] = shared[1] = 0;
	child = fork();
	must(child >= 0);
	if (!child) {
		pid_t grandchild = vfork();

		if (!grandchild) {
			shared[0] = getpid();
			how();
			_exit(4);
		}
		say("child of the vfork: %s\n", status_text(wait_for(grandchild, WUNTRACED)));
		_exit(9);
	}
	while (!shared[0])
		nap_ms(1);
	return child;
}

static void stop(void)
{
	kill(getpid(), SIGSTOP);
}

static void stay(void)
{
	while (!shared[1])
		nap_ms(1);
}

static void nest(void)
{
	pid_t child = vfork();

	if (!child) {
		child = vfork();
		if (!child)
			_exit(3);
		_exit(WEXITSTATUS(wait_for(child, 0)) + 1);
	}
	_exit(WEXITSTATUS(wait_for(child, 0)) + 1);
}

static void stopped_child(void)
{
	pid_t parent = parent_of(stop);

	until_state(shared[0], "Tt");
	until_state(parent, "D");
	kill(shared[0], SIGCONT);
	say("after a stop: %s\n", status_text(wait_for(parent, 0)));
	parent = parent_of(stop);
	until_state(shared[0], "Tt");
	kill(shared[0], SIGKILL);
	say("after its death: %s\n", status_text(wait_for(parent, 0)));
}

/* It is killed while it waits; the child lives on, and we adopt it. */
static void killed_parent(void)
{
	pid_t parent = parent_of(stay);

	until_state(parent, "D");
	kill(parent, SIGKILL);
	say("parent: %s\n", status_text(wait_for(parent, 0)));
	shared[1] = 1;
	say("child: %s\n", status_text(wait_for(shared[0], 0)));
}

static void *make_vfork(void *arg)
{
	if (vfork() == 0) {
		shared[0] = getpid();
		stay();
		_exit(3);
	}
	return arg;
}

static void *execute(void *program)
{
	while (!shared[0])
		nap_ms(1);
	execl(program, program, "image", NULL);
	return NULL;
}

/* A thread waits for its vfork while another one executes a program. */
static void executed_meanwhile(char *program)
{
	pid_t child;

	shared[0] = shared[1] = 0;
	child = fork();
	if (!child) {
		pthread_t thread;

		must(pthread_create(&thread, NULL, make_vfork, NULL) == 0);
		must(pthread_create(&thread, NULL, execute, program) == 0);
		for (;;)
			pause();
	}
	say("program: %s\n", status_text(wait_for(child, 0)));
	shared[1] = 1;
	say("child: %s\n", status_text(wait_for(shared[0], 0)));
}

int main(int argc, char **argv)
{
	if (argc > 1) {
		mark("image");
		return IMAGE_STATUS;
	}
	shared = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	must(shared != MAP_FAILED && prctl(PR_SET_CHILD_SUBREAPER, 1) == 0);
	stopped_child();
	killed_parent();
	say("one in the other: %s\n", status_text(wait_for(parent_of(nest), 0)));
	for (int i = 0; i < 3; i++)
		executed_meanwhile(argv[0]);
	return 0;
}
