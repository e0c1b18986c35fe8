/*
 * What is attached to.  target KIND:
 *
 *	sleep	sleeps for ever
 *	busy N	N threads that count their own calls: getppid, told at the end (SIGUSR1)
 *	churn	makes and joins threads and children
 *	vfork	waits for its vfork child, which sleeps
 *	leader	the leader is gone, a thread sleeps
 *	waits	one thread in each kind of wait; says which were disturbed (SIGUSR1)
 *	group N	N threads, all asleep
 *	secret	sleeps, and is not dumpable
 *
 * Prints "ready" when it is.
 */
#include "tracee.h"

#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/sem.h>

#define THREADS_MAX 8192

static _Atomic int stop, ready;
static unsigned long calls[THREADS_MAX];
static pthread_t threads[THREADS_MAX];

static void on_usr1(int sig)
{
	(void)sig;
	stop = 1;
}

static void *count_calls(void *arg)
{
	unsigned long n = 0;

	ready++;
	while (!stop) {
		syscall(SYS_getppid);
		n++;
	}
	*(unsigned long *)arg = n;
	return NULL;
}

static void *sleep_on(void *arg)
{
	ready++;
	for (;;)
		pause();
	return arg;
}

static void *nothing(void *arg)
{
	return arg;
}

static void *wait_epoll(void *arg)
{
	struct epoll_event ev;
	int fd = epoll_create1(0);

	ready++;
	say("epoll_wait disturbed: %d %d\n", epoll_wait(fd, &ev, 1, -1), errno);
	return arg;
}

static void *wait_sem(void *arg)
{
	int id = semget(IPC_PRIVATE, 1, 0600);
	struct sembuf op = { 0, -1, 0 };

	*(int *)arg = id;
	ready++;
	say("semop disturbed: %d %d\n", semop(id, &op, 1), errno);
	return NULL;
}

static void *wait_poll(void *arg)
{
	ready++;
	say("poll disturbed: %d %d\n", poll(NULL, 0, -1), errno);
	return arg;
}

static void *wait_signal(void *arg)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigprocmask(SIG_BLOCK, &set, NULL);
	ready++;
	say("sigwaitinfo disturbed: %d %d\n", sigwaitinfo(&set, NULL), errno);
	return arg;
}

static void *wait_sleep(void *arg)
{
	struct timespec left;

	ready++;
	say("nanosleep disturbed: %d %d\n", nanosleep(&(struct timespec){ 1000, 0 }, &left), errno);
	return arg;
}

static void start(unsigned i, void *(*fn)(void *), void *arg)
{
	pthread_attr_t attr;

	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, 65536);
	must(pthread_create(&threads[i], &attr, fn, arg) == 0);
}

static void until_ready(int n)
{
	while (ready < n)
		nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
	say("ready\n");
}

static void until_stopped(void)
{
	while (!stop)
		nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
}

static void busy(int n)
{
	unsigned long sum = 0;

	for (int i = 0; i < n; i++)
		start((unsigned)i, count_calls, &calls[i]);
	until_ready(n);
	until_stopped();
	for (int i = 0; i < n; i++) {
		pthread_join(threads[i], NULL);
		sum += calls[i];
	}
	say("calls %lu\n", sum);
}

static void churn(void)
{
	unsigned long n = 0;

	say("ready\n");
	while (!stop) {
		pid_t child;

		start(0, nothing, NULL);
		pthread_join(threads[0], NULL);
		child = fork();
		if (!child)
			_exit(3);
		must(WEXITSTATUS(wait_for(child, 0)) == 3);
		n++;
	}
	say("rounds %d\n", n > 0);
}

static void waits(void)
{
	int id = -1;

	start(0, wait_epoll, NULL);
	start(1, wait_sem, &id);
	start(2, wait_poll, NULL);
	start(3, wait_signal, NULL);
	start(4, wait_sleep, NULL);
	until_ready(5);
	until_stopped();
	say("end\n");
	/* Removing the semaphores ends that wait: its words are not wanted any more. */
	must(dup2(open("/dev/null", O_WRONLY), 1) == 1);
	if (id >= 0)
		semctl(id, 0, IPC_RMID);
	_exit(0);
}

int main(int argc, char **argv)
{
	const char *kind = argc > 1 ? argv[1] : "";
	int n = argc > 2 ? atoi(argv[2]) : 4;

	if (n < 1 || n > THREADS_MAX)
		return 2;
	signal(SIGUSR1, on_usr1);
	if (!strcmp(kind, "sleep")) {
		say("ready\n");
		until_stopped();
	} else if (!strcmp(kind, "secret")) {
		must(prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0);
		say("ready\n");
		until_stopped();
	} else if (!strcmp(kind, "busy")) {
		busy(n);
	} else if (!strcmp(kind, "churn")) {
		churn();
	} else if (!strcmp(kind, "vfork")) {
		if (!vfork()) {
			say("ready\n");
			nanosleep(&(struct timespec){ n, 0 }, NULL);
			_exit(0);
		}
		say("vfork returned\n");
	} else if (!strcmp(kind, "leader")) {
		start(0, count_calls, &calls[0]);
		until_ready(1);
		pthread_exit(NULL);
	} else if (!strcmp(kind, "waits")) {
		waits();
	} else if (!strcmp(kind, "group")) {
		for (int i = 0; i < n; i++)
			start((unsigned)i, sleep_on, NULL);
		until_ready(n);
		until_stopped();
	} else {
		return 2;
	}
	return 0;
}
