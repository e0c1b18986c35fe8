/* epoll, eventfd, timerfd, signalfd, inotify, poll, select, pidfd. */
#define _GNU_SOURCE
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/select.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

int main(void)
{
	uint64_t n = 1;
	char buf[512];
	struct epoll_event ev = { .events = EPOLLIN | EPOLLET, .data.u64 = 0x123456789abcdef };
	struct epoll_event got[4];
	struct itimerspec its = { .it_value = { 0, 1000000 } };
	struct pollfd p[2] = { { .fd = 3, .events = POLLIN | POLLOUT },
		{ .fd = -1, .events = POLLIN } };
	struct timeval tv = { 0, 1000 };
	fd_set r;
	sigset_t set;
	int ep = epoll_create1(EPOLL_CLOEXEC), e = eventfd(0, EFD_NONBLOCK), t, s, i;

	epoll_ctl(ep, EPOLL_CTL_ADD, e, &ev);
	epoll_ctl(ep, EPOLL_CTL_ADD, e, &ev);
	write(e, &n, 8);
	epoll_wait(ep, got, 4, -1);
	epoll_wait(ep, got, 4, 0);
	read(e, &n, 8);
	read(e, &n, 8);
	t = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	timerfd_settime(t, 0, &its, NULL);
	read(t, &n, 8);
	sigemptyset(&set);
	sigaddset(&set, SIGUSR1);
	sigprocmask(SIG_BLOCK, &set, NULL);
	s = signalfd(-1, &set, SFD_NONBLOCK);
	raise(SIGUSR1);
	poll(p, 2, 0);
	FD_ZERO(&r);
	FD_SET(e, &r);
	FD_SET(s, &r);
	select(s + 1, &r, NULL, NULL, &tv);
	i = inotify_init1(IN_NONBLOCK);
	inotify_add_watch(i, ".", IN_CREATE | IN_DELETE);
	inotify_rm_watch(i, 1);
	read(i, buf, sizeof(buf));
	syscall(SYS_pidfd_open, getpid(), 0);
	return 0;
}
