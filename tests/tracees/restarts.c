/*
 * Waits, and signals that must not disturb them: those that nobody handles.  And those
 * that must: each kind of wait says whether it was restarted.
 */
#include "tracee.h"

#include <poll.h>
#include <sys/epoll.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/time.h>

static int ends[2];

static void nothing(int sig, siginfo_t *info, void *context)
{
	(void)sig;
	(void)info;
	(void)context;
}

static long wait_epoll(int ms)
{
	struct epoll_event ev = { .events = EPOLLIN };
	int fd = epoll_create1(0);

	must(fd >= 0 && epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &ev) == 0);
	return epoll_wait(fd, &ev, 1, ms);
}

static long wait_poll(int ms)
{
	struct pollfd p = { .fd = ends[0], .events = POLLIN };

	return poll(&p, 1, ms);
}

static long wait_sleep(int ms)
{
	return nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

static long wait_sem(int ms)
{
	int id = semget(IPC_PRIVATE, 1, 0600);
	struct sembuf op = { 0, -1, 0 };
	long r;

	must(id >= 0);
	r = semtimedop(id, &op, 1, &(struct timespec){ ms / 1000, ms % 1000 * 1000000 });
	{
		int e = errno;

		semctl(id, 0, IPC_RMID);
		errno = e;
	}
	return r;
}

static long wait_signal(int ms)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	return sigtimedwait(&set, NULL, &(struct timespec){ ms / 1000, ms % 1000 * 1000000 });
}

static long wait_recv(int ms)
{
	struct timeval tv = { ms / 1000, ms % 1000 * 1000 };
	char byte;

	must(setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof(tv)) == 0);
	return recv(ends[0], &byte, 1, 0);
}

static long wait_select(int ms)
{
	fd_set set;

	FD_ZERO(&set);
	FD_SET(ends[0], &set);
	return select(
		ends[0] + 1, &set, NULL, NULL, &(struct timeval){ ms / 1000, ms % 1000 * 1000 });
}

static const struct {
	const char *name;
	long (*fn)(int ms);
	bool keeps_time; /* its timeout is in a register, or the kernel knows the end */
} waits[] = {
	{ "epoll_wait", wait_epoll, true },
	{ "poll", wait_poll, true },
	{ "nanosleep", wait_sleep, true },
	{ "semtimedop", wait_sem, false },
	{ "rt_sigtimedwait", wait_signal, false },
	{ "recv", wait_recv, false },
	{ "select", wait_select, true },
};

/* A child waits, the parent sends it a signal when it is asleep. */
static void one(unsigned i, int sig, bool handled, int flags)
{
	/* One that is to be cut short must not be over before. */
	int ms = handled ? 10000 : 120;
	pid_t child = fork();

	if (!child) {
		long begun = now_ms(), r;
		int error;

		sigset_t set;

		sigemptyset(&set);
		sigaddset(&set, SIGUSR2);
		sigprocmask(SIG_BLOCK, &set, NULL);
		if (handled)
			handle(sig, nothing, flags);
		errno = 0;
		r = waits[i].fn(ms);
		error = r < 0 ? errno : 0;
		say("%s, signal %d%s: %ld, %s%s\n", waits[i].name, sig,
			handled ? flags ? " handled, restarting" : " handled" : "", r,
			strerror(error), now_ms() - begun >= ms - 5 ? ", after its time" : "");
		_exit(0);
	}
	until_asleep(child);
	kill(child, sig);
	wait_for(child, 0);
}

/* Ignored signals one after the other: the wait ends in its time, not after the last. */
static void shaken(unsigned i)
{
	pid_t child = fork();
	int status;

	if (!child) {
		long begun = now_ms(), r = waits[i].fn(300), took = now_ms() - begun;

		say("%s, shaken: %ld, %s\n", waits[i].name, r,
			took < 295	       ? "before its time"
			: !waits[i].keeps_time ? "after its time"
			: took < 1500	       ? "in its time"
					       : "late");
		_exit(0);
	}
	for (int n = 0; waitpid(child, &status, WNOHANG) == 0; n++) {
		if (waits[i].keeps_time || n < 4)
			kill(child, SIGWINCH);
		nanosleep(&(struct timespec){ 0, 30000000 }, NULL);
	}
}

/* Stopped and continued: what the kernel restarts, it restarts then too. */
static void stopped(unsigned i)
{
	pid_t child = fork();

	if (!child) {
		long r;

		errno = 0;
		r = waits[i].fn(300);
		say("%s, stopped: %ld, %s\n", waits[i].name, r, strerror(r < 0 ? errno : 0));
		_exit(0);
	}
	until_asleep(child);
	kill(child, SIGSTOP);
	wait_for(child, WUNTRACED);
	kill(child, SIGCONT);
	wait_for(child, 0);
}

int main(void)
{
	must(socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0);
	for (unsigned i = 0; i < sizeof(waits) / sizeof(waits[0]); i++) {
		one(i, SIGWINCH, false, 0);
		one(i, SIGURG, false, 0);
		one(i, SIGCHLD, false, 0);
		one(i, SIGUSR1, true, 0);
		one(i, SIGUSR1, true, SA_RESTART);
		shaken(i);
		stopped(i);
	}
	return 0;
}
