/* Pairs, addresses, messages with descriptors, loopback TCP and UDP. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

static void pass_fd(int to, int from)
{
	char control[CMSG_SPACE(sizeof(int))] = { 0 }, c = 'x';
	struct iovec v = { &c, 1 };
	struct msghdr m = { .msg_iov = &v,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control) };
	struct cmsghdr *h = CMSG_FIRSTHDR(&m);

	h->cmsg_level = SOL_SOCKET;
	h->cmsg_type = SCM_RIGHTS;
	h->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(h), &from, sizeof(int));
	sendmsg(to, &m, 0);
}

static void tcp(void)
{
	struct sockaddr_in sin = { .sin_family = AF_INET,
		.sin_port = htons(4321),
		.sin_addr = { htonl(INADDR_LOOPBACK) } };
	socklen_t len = sizeof(sin);
	int one = 1, l = socket(AF_INET, SOCK_STREAM, 0), c, a;
	char buf[32];

	setsockopt(l, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
	bind(l, (struct sockaddr *)&sin, sizeof(sin));
	listen(l, 5);
	c = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, IPPROTO_TCP);
	connect(c, (struct sockaddr *)&sin, sizeof(sin));
	a = accept4(l, NULL, NULL, SOCK_NONBLOCK);
	setsockopt(c, IPPROTO_TCP, TCP_NODELAY, &one, sizeof(one));
	send(c, "over tcp", 8, MSG_NOSIGNAL);
	recv(a, buf, sizeof(buf), 0);
	recv(a, buf, sizeof(buf), MSG_DONTWAIT);
	getsockname(l, (struct sockaddr *)&sin, &len);
	shutdown(c, SHUT_WR);
	close(a);
	close(c);
	close(l);
}

int main(void)
{
	int sv[2], u;
	char buf[64], control[64];
	struct iovec v = { buf, sizeof(buf) };
	struct msghdr m = { .msg_iov = &v,
		.msg_iovlen = 1,
		.msg_control = control,
		.msg_controllen = sizeof(control) };
	struct sockaddr_un sun = { .sun_family = AF_UNIX, .sun_path = "sock" };
	struct sockaddr_in6 sin6 = { .sin6_family = AF_INET6,
		.sin6_port = htons(1234),
		.sin6_addr = IN6ADDR_LOOPBACK_INIT };

	if (socketpair(AF_UNIX, SOCK_STREAM, 0, sv))
		return 1;
	pass_fd(sv[0], 1);
	recvmsg(sv[1], &m, 0);
	u = socket(AF_UNIX, SOCK_DGRAM, 0);
	bind(u, (struct sockaddr *)&sun, sizeof(sun));
	sendto(u, "self", 4, 0, (struct sockaddr *)&sun, sizeof(sun));
	recvfrom(u, buf, sizeof(buf), 0, NULL, NULL);
	connect(u, (struct sockaddr *)&sin6, sizeof(sin6));
	u = socket(AF_INET6, SOCK_DGRAM, IPPROTO_UDP);
	bind(u, (struct sockaddr *)&sin6, sizeof(sin6));
	sendto(u, "six", 3, 0, (struct sockaddr *)&sin6, sizeof(sin6));
	recvfrom(u, buf, sizeof(buf), 0, NULL, NULL);
	tcp();
	return 0;
}
