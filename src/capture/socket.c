#include "capture/socket.h"

#include <errno.h>
#include <linux/genetlink.h>
#include <linux/netlink.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/xattr.h>
#include <unistd.h>

static int option(int sock, int name)
{
	int v = -1;
	socklen_t len = sizeof(v);

	return getsockopt(sock, SOL_SOCKET, name, &v, &len) < 0 ? -1 : v;
}

int socket_duplicate(pid_t id, unsigned flags, int fd)
{
	int pidfd, copy;

	if (id <= 0 || fd < 0)
		return -EBADF;
	pidfd = (int)syscall(SYS_pidfd_open, id, flags);
	if (pidfd < 0)
		return -errno;
	copy = (int)syscall(SYS_pidfd_getfd, pidfd, fd, 0);
	copy = copy < 0 ? -errno : copy;
	close(pidfd);
	return copy;
}

uint64_t socket_patience_ns(pid_t tgid, int fd, bool sends)
{
	struct timeval most = { 0 };
	socklen_t len = sizeof(most);
	int sock = socket_duplicate(tgid, 0, fd);

	if (sock < 0)
		return 0;
	if (getsockopt(sock, SOL_SOCKET, sends ? SO_SNDTIMEO : SO_RCVTIMEO, &most, &len) < 0)
		most = (struct timeval){ 0 };
	close(sock);
	return (uint64_t)most.tv_sec * 1000000000 + (uint64_t)most.tv_usec * 1000;
}

int socket_domain(pid_t tgid, int fd)
{
	int sock = socket_duplicate(tgid, 0, fd), domain;

	if (sock < 0)
		return -1;
	domain = option(sock, SO_DOMAIN);
	close(sock);
	return domain;
}

/* One call that needs no descriptor of ours, for every socket that moves data. */
static bool is_netlink(pid_t proc_tid, int fd)
{
	char link[64], name[32];
	ssize_t n;

	snprintf(link, sizeof(link), "/proc/%d/fd/%d", proc_tid, fd);
	n = getxattr(link, "system.sockprotoname", name, sizeof(name));
	return n >= 7 && !memcmp(name, "NETLINK", 7);
}

int socket_netlink_protocol(pid_t proc_tid, pid_t tgid, int fd)
{
	int sock, protocol = -1;

	if (fd < 0 || !is_netlink(proc_tid, fd))
		return -1;
	sock = socket_duplicate(tgid, 0, fd);
	if (sock < 0)
		return -1;
	if (option(sock, SO_DOMAIN) == AF_NETLINK)
		protocol = option(sock, SO_PROTOCOL);
	close(sock);
	return protocol;
}

/* A string attribute of an answer of n bytes. */
static bool find_name(const uint8_t *p, size_t n, uint16_t type, char name[16])
{
	while (n >= sizeof(struct nlattr)) {
		struct nlattr a;
		size_t len, whole;

		memcpy(&a, p, sizeof(a));
		if (a.nla_len < sizeof(a) || a.nla_len > n)
			return false;
		len = a.nla_len - sizeof(a);
		if (a.nla_type == type && len > 1 && len <= 16 && !p[a.nla_len - 1u]) {
			memcpy(name, p + sizeof(a), len);
			return true;
		}
		whole = (size_t)NLA_ALIGN(a.nla_len);
		if (whole > n)
			return false;
		p += whole;
		n -= whole;
	}
	return false;
}

bool socket_netlink_family(uint32_t id, char name[16])
{
	struct {
		struct nlmsghdr h;
		struct genlmsghdr g;
		struct nlattr a;
		uint16_t id, pad;
	} ask = { .h = { .nlmsg_len = sizeof(ask),
			  .nlmsg_type = GENL_ID_CTRL,
			  .nlmsg_flags = NLM_F_REQUEST },
		.g = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 },
		.a = { .nla_len = sizeof(ask.a) + sizeof(ask.id), .nla_type = CTRL_ATTR_FAMILY_ID },
		.id = (uint16_t)id };
	struct timeval limit = { .tv_usec = 200000 };
	_Alignas(struct nlmsghdr) uint8_t bytes[8192];
	const struct nlmsghdr *h = (const struct nlmsghdr *)(const void *)bytes;
	int sock = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_GENERIC);
	size_t head = NLMSG_LENGTH(GENL_HDRLEN);
	ssize_t n = -1;

	if (sock < 0)
		return false;
	setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	if (send(sock, &ask, sizeof(ask), 0) == sizeof(ask))
		n = recv(sock, bytes, sizeof(bytes), 0);
	close(sock);
	if (n < (ssize_t)head || h->nlmsg_len > (size_t)n || h->nlmsg_len < head ||
		h->nlmsg_type != GENL_ID_CTRL)
		return false;
	return find_name(bytes + head, h->nlmsg_len - head, CTRL_ATTR_FAMILY_NAME, name);
}
