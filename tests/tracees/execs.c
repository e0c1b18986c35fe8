/* execve from other threads than the leader. */
#include "tracee.h"

#include <pthread.h>

static const char *self;
static const char *how;

static void *run_exec(void *arg)
{
	execl(self, self, "image", (const char *)arg, (char *)NULL);
	return NULL;
}

static pthread_barrier_t both;

/* While one executes no thread can be made: EAGAIN, as their fs is shared. */
static void *run_exec_with_other(void *arg)
{
	pthread_barrier_wait(&both);
	return run_exec(arg);
}

static void *idle(void *arg)
{
	for (;;)
		pause();
	return arg;
}

static void *work(void *arg)
{
	for (;;)
		syscall(SYS_getppid);
	return arg;
}

static void start(void *(*fn)(void *), const char *arg)
{
	pthread_t t;

	must(pthread_create(&t, NULL, fn, (void *)(uintptr_t)arg) == 0);
}

static void run(const char *what)
{
	pid_t child = fork();

	if (child) {
		say("%s: %s\n", what, status_text(wait_for(child, 0)));
		return;
	}
	how = what;
	for (int i = 0; i < 3 && strcmp(what, "nobody else"); i++)
		start(idle, NULL), start(work, NULL);
	if (!strcmp(what, "leader alive")) {
		start(run_exec, what);
		idle(NULL);
	}
	if (!strcmp(what, "nobody else")) {
		start(run_exec, what);
		idle(NULL);
	}
	if (!strcmp(what, "leader gone")) {
		start(run_exec, what);
		syscall(SYS_exit, 0);
	}
	if (!strcmp(what, "two at once")) {
		pthread_barrier_init(&both, NULL, 2);
		start(run_exec_with_other, what);
		start(run_exec_with_other, what);
		work(NULL);
	}
	if (!strcmp(what, "leader")) {
		run_exec((void *)(uintptr_t)what);
	}
	if (!strcmp(what, "leader gone first")) {
		start(run_exec, what);
		pthread_exit(NULL);
	}
	_exit(9);
}

int main(int argc, char **argv)
{
	static const char *const ways[] = { "leader", "leader alive", "leader gone", "two at once",
		"leader gone first", "nobody else" };

	self = argv[0];
	if (argc > 1 && !strcmp(argv[1], "image")) {
		say("%s: image, one thread: %d\n", argv[2], syscall(SYS_gettid) == getpid());
		mark("image");
		return 5;
	}
	for (int n = 0; n < 4; n++)
		for (unsigned i = 0; i < sizeof(ways) / sizeof(ways[0]); i++)
			run(ways[i]);
	return 0;
}
