/*
 * Many: storm threads N | processes N | forks PER_SECOND SECONDS | deaths N.
 *
 * deaths: N children of which each fifth ends by itself, is killed, takes three threads along, is
 * replaced by a program that a thread executes (two threads), leaves an orphan.
 */
#include "tracee.h"

#include <pthread.h>
#include <sys/resource.h>

static pthread_barrier_t barrier;

static void *thread(void *arg)
{
	pthread_barrier_wait(&barrier);
	mark("storm");
	pthread_barrier_wait(&barrier);
	return arg;
}

static void threads(unsigned n)
{
	pthread_t *t = calloc(n, sizeof(*t));
	pthread_attr_t attr;

	must(t != NULL);
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 32768);
	pthread_barrier_init(&barrier, NULL, n + 1);
	for (unsigned i = 0; i < n; i++)
		must(pthread_create(&t[i], &attr, thread, NULL) == 0);
	pthread_barrier_wait(&barrier);
	pthread_barrier_wait(&barrier);
	for (unsigned i = 0; i < n; i++)
		must(pthread_join(t[i], NULL) == 0);
	free(t);
}

static void processes(unsigned n)
{
	unsigned good = 0;
	int gate[2];
	char byte;

	must(pipe(gate) == 0);
	for (unsigned i = 0; i < n; i++) {
		pid_t child = fork();

		must(child >= 0);
		if (!child) {
			close(gate[1]);
			must(read(gate[0], &byte, 1) == 0);
			mark("storm");
			_exit(7);
		}
	}
	close(gate[1]);
	for (unsigned i = 0; i < n; i++)
		good += WEXITSTATUS(wait_for(-1, 0)) == 7;
	must(good == n);
}

static void forks(unsigned rate, unsigned seconds)
{
	long begun = now_ms();

	for (unsigned i = 0; i < rate * seconds; i++) {
		long due = begun + (long)i * 1000 / rate, wait = due - now_ms();
		pid_t child = fork();

		if (!child) {
			mark("storm");
			_exit(7);
		}
		must(WEXITSTATUS(wait_for(child, 0)) == 7);
		if (wait > 0)
			nanosleep(&(struct timespec){ wait / 1000, wait % 1000 * 1000000 }, NULL);
	}
}

static void *sleep_on(void *arg)
{
	for (;;)
		pause();
	return arg;
}

static void *execute(void *arg)
{
	execl("/proc/self/exe", "storm", "nothing", NULL);
	_exit(95);
	return arg;
}

static void make_threads(unsigned sleeping, bool execs)
{
	pthread_t t;

	for (unsigned i = 0; i < sleeping; i++)
		must(pthread_create(&t, NULL, sleep_on, NULL) == 0);
	if (execs) {
		must(pthread_create(&t, NULL, execute, NULL) == 0);
		sleep_on(NULL);
	}
}

static _Noreturn void die(unsigned how)
{
	switch (how) {
	case 1:
		sleep_on(NULL);
		break;
	case 2:
		make_threads(3, false);
		break;
	case 3:
		make_threads(1, true);
		break;
	case 4:
		must(fork() >= 0); /* both end here */
		break;
	default:
		break;
	}
	_exit(7);
}

static void deaths(unsigned n)
{
	unsigned good = 0;

	for (unsigned i = 0; i < n; i++) {
		pid_t child = fork();

		must(child >= 0);
		if (!child)
			die(i % 5);
		if (i % 5 == 1)
			must(kill(child, SIGKILL) == 0);
	}
	for (unsigned i = 0; i < n; i++) {
		int status = wait_for(-1, 0);

		good += WIFSIGNALED(status) ? WTERMSIG(status) == SIGKILL
					    : WEXITSTATUS(status) == 7;
	}
	must(good == n);
}

int main(int argc, char **argv)
{
	unsigned n = argc > 2 ? (unsigned)atoi(argv[2]) : 100;

	if (argc > 1 && !strcmp(argv[1], "threads"))
		threads(n);
	else if (argc > 1 && !strcmp(argv[1], "processes"))
		processes(n);
	else if (argc > 1 && !strcmp(argv[1], "forks"))
		forks(n, argc > 3 ? (unsigned)atoi(argv[3]) : 2);
	else if (argc > 1 && !strcmp(argv[1], "deaths"))
		deaths(n);
	else if (argc > 1 && !strcmp(argv[1], "nothing"))
		return 7;
	else
		return 2;
	say("all %u\n", n);
	return 0;
}
