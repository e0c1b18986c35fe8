/*
 * Waits, and signals that must not disturb them: those that nobody handles.  And those
 * that must: each kind of wait says whether it was restarted.
 */
#include "tracee.h"

#include <poll.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/sem.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/un.h>

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

static long wait_epoll2(int ms)
{
	struct epoll_event ev = { .events = EPOLLIN };
	int64_t most[2] = { ms / 1000, ms % 1000 * 1000000 };
	int fd = epoll_create1(0);

	must(fd >= 0 && epoll_ctl(fd, EPOLL_CTL_ADD, ends[0], &ev) == 0);
	return syscall(SYS_epoll_pwait2, fd, &ev, 1, most, NULL, 8);
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

static void be_patient(int sock, int ms)
{
	struct timeval tv = { ms / 1000, ms % 1000 * 1000 };

	must(setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, &tv, sizeof(tv)) == 0);
	must(setsockopt(sock, SOL_SOCKET, SO_SNDTIMEO, &tv, sizeof(tv)) == 0);
}

static long wait_recv(int ms)
{
	char byte;

	be_patient(ends[0], ms);
	return recv(ends[0], &byte, 1, 0);
}

static long wait_read(int ms)
{
	char byte;

	be_patient(ends[0], ms);
	return read(ends[0], &byte, 1);
}

/* A listening socket with an address of the kernel's choice. */
static int listener(struct sockaddr_un *a, socklen_t *len)
{
	int sock = socket(AF_UNIX, SOCK_STREAM, 0);

	*a = (struct sockaddr_un){ .sun_family = AF_UNIX };
	*len = sizeof(*a);
	must(sock >= 0 && bind(sock, (struct sockaddr *)a, sizeof(a->sun_family)) == 0);
	must(listen(sock, 0) == 0 && getsockname(sock, (struct sockaddr *)a, len) == 0);
	return sock;
}

static long wait_accept(int ms)
{
	struct sockaddr_un a;
	socklen_t len;
	int sock = listener(&a, &len);

	be_patient(sock, ms);
	return accept(sock, NULL, NULL);
}

/* The first one fills the queue. */
static long wait_connect(int ms)
{
	struct sockaddr_un a;
	socklen_t len;
	int sock = listener(&a, &len), first = socket(AF_UNIX, SOCK_STREAM, 0);

	must(sock >= 0 && connect(first, (struct sockaddr *)&a, len) == 0);
	sock = socket(AF_UNIX, SOCK_STREAM, 0);
	be_patient(sock, ms);
	return connect(sock, (struct sockaddr *)&a, len);
}

static long wait_send(int ms)
{
	static char bytes[4096];
	int pair[2];

	must(socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0);
	while (send(pair[0], bytes, sizeof(bytes), MSG_DONTWAIT) > 0)
		;
	be_patient(pair[0], ms);
	return send(pair[0], bytes, 1, 0);
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
} waits[] = {
	{ "epoll_wait", wait_epoll },
	{ "epoll_pwait2", wait_epoll2 },
	{ "poll", wait_poll },
	{ "nanosleep", wait_sleep },
	{ "semtimedop", wait_sem },
	{ "rt_sigtimedwait", wait_signal },
	{ "recv", wait_recv },
	{ "read", wait_read },
	{ "accept", wait_accept },
	{ "connect", wait_connect },
	{ "send", wait_send },
	{ "select", wait_select },
};
#define WAITS (sizeof(waits) / sizeof(waits[0]))

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

/* All of them wait at once, and get ignored signals one after the other, to the end or for a
 * while: each wait ends in its time. */
static void shaken(const char *how, int ms, int shakes)
{
	struct outcome {
		long result;
		int error;
		long took_ms;
	} *told = mmap(NULL, WAITS * sizeof(*told), PROT_READ | PROT_WRITE,
		MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pid_t child[WAITS];
	unsigned left = WAITS;

	must(told != MAP_FAILED);
	for (unsigned i = 0; i < WAITS; i++) {
		child[i] = fork();
		if (!child[i]) {
			long begun = now_ms();

			errno = 0;
			told[i].result = waits[i].fn(ms);
			told[i].error = told[i].result < 0 ? errno : 0;
			told[i].took_ms = now_ms() - begun;
			_exit(0);
		}
	}
	for (int n = 0; left; n++) {
		for (unsigned i = 0; i < WAITS; i++)
			if (n < shakes && child[i])
				kill(child[i], SIGWINCH);
		nanosleep(&(struct timespec){ 0, 30000000 }, NULL);
		for (unsigned i = 0; i < WAITS; i++)
			if (child[i] && waitpid(child[i], NULL, WNOHANG) == child[i]) {
				child[i] = 0;
				left--;
			}
	}
	for (unsigned i = 0; i < WAITS; i++)
		say("%s, shaken %s: %ld, %s, %s\n", waits[i].name, how, told[i].result,
			strerror(told[i].error),
			told[i].took_ms < ms - 5	? "before its time"
			: told[i].took_ms < ms + ms / 2 ? "in its time"
							: "late");
	munmap(told, WAITS * sizeof(*told));
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
	for (unsigned i = 0; i < WAITS; i++) {
		one(i, SIGWINCH, false, 0);
		one(i, SIGURG, false, 0);
		one(i, SIGCHLD, false, 0);
		one(i, SIGUSR1, true, 0);
		one(i, SIGUSR1, true, SA_RESTART);
		stopped(i);
	}
	shaken("to the end", 600, 1000000);
	shaken("for a while", 1500, 33);
	return 0;
}
