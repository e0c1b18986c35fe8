/*
 * work: what the benchmarks trace.
 *
 *     work KIND COUNT
 *
 * Does COUNT operations of a kind and prints the nanoseconds that one took, which leaves out how
 * long the program and its tracer take to start.  The clock is read without a system call.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define THREADS 4
#define CROWD 2000
#define CROWD_STACK 16384
#define CROWD_SETTLES_US 500000

static int zero;

static void do_getppid(long n)
{
	while (n--)
		syscall(SYS_getppid);
}

static void do_open(long n)
{
	while (n--)
		close(open("/dev/null", O_RDONLY | O_CLOEXEC));
}

static void do_read(long n)
{
	char buf[64];

	while (n--)
		if (read(zero, buf, sizeof(buf)) != sizeof(buf))
			abort();
}

static void do_stat(long n)
{
	struct stat st;

	while (n--)
		if (stat("/etc/passwd", &st) < 0)
			abort();
}

static void do_exec(long n)
{
	while (n--) {
		pid_t pid = fork();
		int st;

		if (!pid) {
			execl("/bin/true", "true", (char *)NULL);
			_exit(1);
		}
		if (waitpid(pid, &st, 0) != pid || st)
			abort();
	}
}

static void *thread(void *n)
{
	do_getppid(*(long *)n);
	return NULL;
}

/* n operations in all, by threads that run at the same time. */
static void do_threads(long n)
{
	pthread_t t[THREADS];
	long each = n / THREADS;

	for (int i = 0; i < THREADS; i++)
		if (pthread_create(&t[i], NULL, thread, &each))
			abort();
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], NULL);
}

static void *sleeper(void *unused)
{
	pause();
	return unused;
}

/* Threads that do nothing, for the rest of the program's life. */
static void start_crowd(void)
{
	pthread_attr_t attr;
	pthread_t t;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, CROWD_STACK);
	for (int i = 0; i < CROWD; i++)
		if (pthread_create(&t, &attr, sleeper, NULL))
			abort();
	pthread_attr_destroy(&attr);
	usleep(CROWD_SETTLES_US); /* they are traced into their sleep */
}

static const struct {
	const char *name;
	void (*run)(long n);
	void (*prepare)(void); /* outside of what is measured; may be NULL */
} kinds[] = {
	{ "getppid", do_getppid, NULL },
	{ "open", do_open, NULL },
	{ "read", do_read, NULL },
	{ "stat", do_stat, NULL },
	{ "exec", do_exec, NULL },
	{ "threads", do_threads, NULL },
	{ "crowd", do_getppid, start_crowd },
};

static long long now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1000000000ll + ts.tv_nsec;
}

int main(int argc, char **argv)
{
	long n = argc == 3 ? atol(argv[2]) : 0;

	zero = open("/dev/zero", O_RDONLY);
	for (size_t i = 0; n > 0 && i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!strcmp(kinds[i].name, argv[1])) {
			long long start;

			if (kinds[i].prepare)
				kinds[i].prepare();
			start = now();
			kinds[i].run(n);
			printf("%.1f\n", (double)(now() - start) / (double)n);
			return 0;
		}
	}
	fprintf(stderr, "usage: work KIND COUNT\n");
	return 2;
}
