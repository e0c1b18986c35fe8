#include "capture/socket.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/xattr.h>
#include <unistd.h>

static int option(int sock, int name)
{
	int v = -1;
	socklen_t len = sizeof(v);

	return getsockopt(sock, SOL_SOCKET, name, &v, &len) < 0 ? -1 : v;
}

/* One call that needs no descriptor of ours, for every socket that moves data. */
static bool is_netlink(pid_t tid, int fd)
{
	char link[64], name[32];
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/%d/fd/%d", tid, fd);
	n = getxattr(link, "system.sockprotoname", name, sizeof(name));
	return n >= 7 && !memcmp(name, "NETLINK", 7);
}

int socket_netlink_protocol(pid_t tid, pid_t tgid, int fd)
{
	int pidfd, sock, protocol = -1;

	if (tgid <= 0 || fd < 0 || !is_netlink(tid, fd))
		return -1;
	pidfd = (int)syscall(SYS_pidfd_open, tgid, 0);
	if (pidfd < 0)
		return -1;
	/* a duplicate of the task's own: nothing about it changes */
	sock = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	close(pidfd);
	if (sock < 0)
		return -1;
	if (option(sock, SO_DOMAIN) == AF_NETLINK)
		protocol = option(sock, SO_PROTOCOL);
	close(sock);
	return protocol;
}
