/* Descriptors of every kind, each shown by an fcntl. */
#define _GNU_SOURCE
#include <sys/socket.h>
#include <netinet/in.h>
#include <arpa/inet.h>
#include <sys/un.h>
#include <unistd.h>
#include <fcntl.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <signal.h>
#include <linux/netlink.h>
#include <stddef.h>
#define P(fd) fcntl(fd, F_GETFD)
int main(void)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t l = sizeof a;
	int s = socket(AF_INET, SOCK_STREAM, 0);
	P(s);
	bind(s, (void *)&a, l);
	listen(s, 1);
	getsockname(s, (void *)&a, &l);
	P(s);
	int c = socket(AF_INET, SOCK_STREAM, 0);
	connect(c, (void *)&a, l);
	P(c);
	int d = accept(s, 0, 0);
	P(d);
	struct sockaddr_in6 a6 = { .sin6_family = AF_INET6, .sin6_addr = IN6ADDR_LOOPBACK_INIT };
	l = sizeof a6;
	int s6 = socket(AF_INET6, SOCK_STREAM, 0);
	P(s6);
	bind(s6, (void *)&a6, l);
	listen(s6, 1);
	getsockname(s6, (void *)&a6, &l);
	P(s6);
	int c6 = socket(AF_INET6, SOCK_STREAM, 0);
	connect(c6, (void *)&a6, l);
	P(c6);
	int u = socket(AF_INET, SOCK_DGRAM, 0);
	P(u);
	a.sin_port = 0;
	bind(u, (void *)&a, sizeof a);
	P(u);
	l = sizeof a;
	getsockname(u, (void *)&a, &l);
	int u6 = socket(AF_INET6, SOCK_DGRAM, 0);
	P(u6);
	int raw = socket(AF_INET, SOCK_RAW, IPPROTO_ICMP);
	P(raw);
	struct sockaddr_un un = { .sun_family = AF_UNIX };
	strcpy(un.sun_path + 1, "tattle-abs<\n>");
	l = offsetof(struct sockaddr_un, sun_path) + 1 + 13;
	int x = socket(AF_UNIX, SOCK_STREAM, 0);
	P(x);
	/* the name may be another run's for a moment */
	for (int i = 0; i < 500 && bind(x, (void *)&un, l); i++)
		usleep(10000);
	listen(x, 1);
	P(x);
	int y = socket(AF_UNIX, SOCK_STREAM, 0);
	connect(y, (void *)&un, l);
	P(y);
	int z = accept(x, 0, 0);
	P(z);
	close(y);
	P(z); /* its peer is told all the same */
	unlink("sock");
	strcpy(un.sun_path, "sock");
	int v = socket(AF_UNIX, SOCK_DGRAM, 0);
	bind(v, (void *)&un, sizeof un);
	P(v);
	int sp = socket(AF_UNIX, SOCK_SEQPACKET, 0);
	P(sp);
	int pr[2];
	socketpair(AF_UNIX, SOCK_DGRAM, 0, pr);
	P(pr[0]);
	int n = socket(AF_NETLINK, SOCK_RAW, NETLINK_ROUTE);
	P(n);
	struct sockaddr_nl nl = { .nl_family = AF_NETLINK };
	bind(n, (void *)&nl, sizeof nl);
	P(n);
	int n2 = socket(AF_NETLINK, SOCK_RAW, NETLINK_KOBJECT_UEVENT);
	P(n2);
	int pk = socket(AF_PACKET, SOCK_RAW, 0);
	P(pk);
	memset(un.sun_path, 'x', sizeof(un.sun_path)); /* no room for a NUL */
	unlink("sock");
	int longest = socket(AF_UNIX, SOCK_STREAM, 0);
	bind(longest, (void *)&un, sizeof un);
	P(longest);
	memcpy(un.sun_path, "\0tattle\0\"more", 13);
	int nul = socket(AF_UNIX, SOCK_DGRAM, 0);
	for (int i = 0; i < 500 && bind(nul, (void *)&un, sizeof(sa_family_t) + 13); i++)
		usleep(10000);
	P(nul);
	/* what is known by its addresses only */
	int others[] = { socket(AF_INET, SOCK_DGRAM, 136), socket(AF_INET6, SOCK_STREAM, 262) };
	a.sin_port = 0;
	a6.sin6_port = 0;
	for (int i = 0; i < 2; i++) {
		P(others[i]);
		bind(others[i], i ? (void *)&a6 : (void *)&a, i ? sizeof a6 : sizeof a);
		P(others[i]);
		listen(others[i], 1);
		P(others[i]);
	}
	P(eventfd(3, EFD_SEMAPHORE));
	sigset_t m;
	sigemptyset(&m);
	sigaddset(&m, SIGUSR1);
	sigaddset(&m, SIGCHLD);
	P(signalfd(-1, &m, 0));
	P(timerfd_create(0, 0));
	P(epoll_create1(0));
	P(inotify_init());
	P(memfd_create("me<m", 0));
	P(syscall(SYS_pidfd_open, getpid(), 0));
	int f = open("del\ne<t>ed", O_CREAT | O_RDWR, 0600);
	P(f);
	unlink("del\ne<t>ed");
	P(f);
	int t = open("/dev/zero", O_RDONLY);
	P(t);
	int pp[2];
	pipe(pp);
	P(pp[0]);
	P(open("/dev/loop0", O_RDONLY));
	P(open("/", O_RDONLY));
	return 0;
}
