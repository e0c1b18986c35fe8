#include "capture/fd_info.h"

#include <arpa/inet.h>
#include <inttypes.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <linux/unix_diag.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <sys/un.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/quote.h"
#include "capture/proc.h"
#include "capture/socket.h"

#define INFO_MAX 1024

static void add(const struct fd_ask *ask, unsigned kind, const struct buf *text)
{
	if (!text->failed)
		(void)builder_section_flags(
			ask->builder, SECTION_FD_INFO, ask->key, kind, text->data, text->len);
}

static void fd_name(char name[64], const struct fd_ask *ask)
{
	snprintf(name, 64, "/proc/%d/fd/%d", ask->proc_id, ask->fd);
}

/* A line "key:\tvalue" of the descriptor's fdinfo. */
static bool fdinfo_field(const char *text, const char *key, const char **ret)
{
	size_t len = strlen(key);

	for (const char *p = text; p; p = strchr(p, '\n')) {
		p += *p == '\n';
		if (!strncmp(p, key, len) && p[len] == ':') {
			*ret = p + len + 1 + strspn(p + len + 1, " \t");
			return true;
		}
	}
	return false;
}

static int read_fdinfo(const struct fd_ask *ask, char *text, size_t size)
{
	char name[32];

	snprintf(name, sizeof(name), "fdinfo/%d", ask->fd);
	return proc_read(ask->proc_id, name, text, size);
}

/* ---- devices ------------------------------------------------------------------------ */

static void note_device(const struct fd_ask *ask, struct buf *text)
{
	char name[64], info[2048];
	const char *tty;
	struct stat st;

	fd_name(name, ask);
	if (stat(name, &st) < 0 || !(S_ISCHR(st.st_mode) || S_ISBLK(st.st_mode)))
		return;
	buf_printf(text, "%s %u:%u", S_ISCHR(st.st_mode) ? "char" : "block", major(st.st_rdev),
		minor(st.st_rdev));
	if (st.st_rdev == makedev(5, 2) && read_fdinfo(ask, info, sizeof(info)) > 0 &&
		fdinfo_field(info, "tty-index", &tty))
		buf_printf(text, " @/dev/pts/%u", (unsigned)strtoul(tty, NULL, 10));
	add(ask, FD_INFO_DEV, text);
}

/* ---- anonymous inodes ------------------------------------------------------------------ */

static void put_hex(struct buf *text, const char *name, const char *value, int base)
{
	uint64_t v = strtoull(value, NULL, base);

	if (base == 16)
		buf_printf(text, "%s=%s%" PRIx64, name, v ? "0x" : "", v);
	else
		buf_printf(text, "%s=%" PRIu64, name, v);
}

pid_t fd_info_pidfd(const struct fd_ask *ask)
{
	const char *value;
	char info[2048];

	return read_fdinfo(ask, info, sizeof(info)) > 0 && fdinfo_field(info, "Pid", &value)
		       ? atoi(value)
		       : 0;
}

static void note_anonymous(const struct fd_ask *ask, const char *link, struct buf *text)
{
	const char *value;
	char info[2048];
	pid_t pid;

	if (read_fdinfo(ask, info, sizeof(info)) <= 0)
		return;
	if (strstr(link, "pidfd") && fdinfo_field(info, "Pid", &value)) {
		pid = atoi(value);
		if (pid > 0) /* else it has ended */
			pid = pid_ns_our_id(ask->view, pid);
		buf_printf(text, "pid:%d", pid);
		add(ask, FD_INFO_PIDFD, text);
	} else if (strstr(link, "[eventfd]") && fdinfo_field(info, "eventfd-count", &value)) {
		buf_char(text, '{');
		put_hex(text, "eventfd-count", value, 16);
		if (fdinfo_field(info, "eventfd-id", &value)) {
			buf_str(text, ", ");
			put_hex(text, "eventfd-id", value, 10);
		}
		if (fdinfo_field(info, "eventfd-semaphore", &value)) {
			buf_str(text, ", ");
			put_hex(text, "eventfd-semaphore", value, 10);
		}
		buf_char(text, '}');
		add(ask, FD_INFO_EVENTFD, text);
	} else if (strstr(link, "[signalfd]") && fdinfo_field(info, "sigmask", &value)) {
		uint64_t mask = strtoull(value, NULL, 16);

		/* The view knows the names of signals. */
		buf_add(text, &mask, sizeof(mask));
		add(ask, FD_INFO_SIGNALFD, text);
	}
}

/* ---- sockets -------------------------------------------------------------------------- */

/* Without port there is nothing to tell. */
static bool put_inet(struct buf *text, const struct sockaddr_storage *ss)
{
	char words[INET6_ADDRSTRLEN];

	if (ss->ss_family == AF_INET) {
		const struct sockaddr_in *a = (const void *)ss;

		if (!a->sin_port || !inet_ntop(AF_INET, &a->sin_addr, words, sizeof(words)))
			return false;
		buf_printf(text, "%s:%u", words, ntohs(a->sin_port));
		return true;
	}
	if (ss->ss_family == AF_INET6) {
		const struct sockaddr_in6 *a = (const void *)ss;

		if (!a->sin6_port || !inet_ntop(AF_INET6, &a->sin6_addr, words, sizeof(words)))
			return false;
		buf_printf(text, "[%s]:%u", words, ntohs(a->sin6_port));
		return true;
	}
	return false;
}

/* How much was told of a socket. */
enum told { TOLD_NOTHING, TOLD_OWN, TOLD_BOTH };

static enum told put_inet_pair(struct buf *text, int sock)
{
	struct sockaddr_storage ss = { 0 };
	socklen_t len = sizeof(ss);
	size_t before;

	if (getsockname(sock, (void *)&ss, &len) < 0 || !put_inet(text, &ss))
		return TOLD_NOTHING;
	memset(&ss, 0, sizeof(ss));
	len = sizeof(ss);
	if (getpeername(sock, (void *)&ss, &len) < 0)
		return TOLD_OWN;
	before = text->len;
	buf_str(text, "->");
	if (put_inet(text, &ss))
		return TOLD_BOTH;
	text->len = before;
	return TOLD_OWN;
}

struct unix_answer {
	uint32_t peer;
	size_t name_len;
	uint8_t name[sizeof(((struct sockaddr_un *)0)->sun_path)];
};

static void take_unix_attributes(const struct nlmsghdr *h, struct unix_answer *a)
{
	const uint8_t *p =
		(const uint8_t *)h + NLMSG_HDRLEN + NLMSG_ALIGN(sizeof(struct unix_diag_msg));
	const uint8_t *end = (const uint8_t *)h + h->nlmsg_len;

	while ((size_t)(end - p) >= sizeof(struct nlattr)) {
		struct nlattr attr;
		size_t len;

		memcpy(&attr, p, sizeof(attr));
		if (attr.nla_len < sizeof(attr) || attr.nla_len > end - p)
			return;
		len = attr.nla_len - sizeof(attr);
		if (attr.nla_type == UNIX_DIAG_NAME) {
			/* the longest path comes with a NUL more */
			a->name_len = len < sizeof(a->name) ? len : sizeof(a->name);
			memcpy(a->name, p + sizeof(attr), a->name_len);
		} else if (attr.nla_type == UNIX_DIAG_PEER && len >= sizeof(a->peer)) {
			memcpy(&a->peer, p + sizeof(attr), sizeof(a->peer));
		}
		if (NLA_ALIGN(attr.nla_len) > end - p)
			return;
		p += NLA_ALIGN(attr.nla_len);
	}
}

/* Only sockets of tattle's own network namespace can be asked for. */
static bool ask_unix(uint32_t inode, struct unix_answer *a)
{
	struct {
		struct nlmsghdr h;
		struct unix_diag_req r;
	} ask = { .h = { .nlmsg_len = sizeof(ask),
			  .nlmsg_type = SOCK_DIAG_BY_FAMILY,
			  .nlmsg_flags = NLM_F_REQUEST },
		.r = { .sdiag_family = AF_UNIX,
			.udiag_states = UINT32_MAX,
			.udiag_ino = inode,
			.udiag_show = UDIAG_SHOW_NAME | UDIAG_SHOW_PEER,
			.udiag_cookie = { UINT32_MAX, UINT32_MAX } } };
	struct timeval limit = { .tv_usec = 200000 };
	_Alignas(struct nlmsghdr) uint8_t bytes[4096];
	const struct nlmsghdr *h = (const struct nlmsghdr *)(const void *)bytes;
	int sock = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG);
	ssize_t n = -1;

	*a = (struct unix_answer){ 0 };
	if (sock < 0)
		return false;
	setsockopt(sock, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
	if (send(sock, &ask, sizeof(ask), 0) == sizeof(ask))
		n = recv(sock, bytes, sizeof(bytes), 0);
	close(sock);
	if (n < (ssize_t)NLMSG_LENGTH(sizeof(struct unix_diag_msg)) || h->nlmsg_len > (size_t)n ||
		h->nlmsg_len < NLMSG_LENGTH(sizeof(struct unix_diag_msg)) ||
		h->nlmsg_type != SOCK_DIAG_BY_FAMILY)
		return false;
	take_unix_attributes(h, a);
	return true;
}

/* A name ends at its first NUL, as strace has it, also where the kernel means those behind it. */
static enum told put_unix(struct buf *text, const char *inode)
{
	const uint8_t *name;
	struct unix_answer a;

	buf_str(text, inode);
	if (!ask_unix((uint32_t)strtoul(inode, NULL, 10), &a))
		return TOLD_OWN;
	if (a.peer)
		buf_printf(text, "->%u", a.peer);
	if (!a.name_len)
		return a.peer ? TOLD_BOTH : TOLD_OWN;
	buf_char(text, ',');
	name = a.name;
	if (!name[0]) {
		buf_char(text, '@');
		name++;
	}
	buf_char(text, '"');
	quote_bytes(text, name, strnlen((const char *)name, a.name_len - (size_t)(name - a.name)),
		QUOTE_OCTAL, "\"");
	buf_char(text, '"');
	return a.peer ? TOLD_BOTH : TOLD_OWN;
}

static enum told put_netlink(struct buf *text, int sock)
{
	static const char *const names[] = { "ROUTE", "UNUSED", "USERSOCK", "FIREWALL", "SOCK_DIAG",
		"NFLOG", "XFRM", "SELINUX", "ISCSI", "AUDIT", "FIB_LOOKUP", "CONNECTOR",
		"NETFILTER", "IP6_FW", "DNRTMSG", "KOBJECT_UEVENT", "GENERIC", NULL,
		"SCSITRANSPORT", "ECRYPTFS", "RDMA", "CRYPTO", "SMC" };
	struct sockaddr_nl a = { 0 };
	socklen_t len = sizeof(a);
	int protocol = -1;

	if (getsockname(sock, (void *)&a, &len) < 0 || !a.nl_pid)
		return TOLD_NOTHING;
	len = sizeof(protocol);
	if (getsockopt(sock, SOL_SOCKET, SO_PROTOCOL, &protocol, &len) < 0)
		return TOLD_NOTHING;
	if (protocol >= 0 && (size_t)protocol < sizeof(names) / sizeof(names[0]) && names[protocol])
		buf_printf(text, "%s:%u", names[protocol], a.nl_pid);
	else
		buf_printf(text, "%d", protocol);
	return TOLD_OWN;
}

enum family { FAMILY_INET, FAMILY_UNIX, FAMILY_NETLINK, FAMILY_OTHER };

/* The kernel's names of protocols, and what strace calls those that it knows by their addresses
 * only: without one, nothing is told of them. */
static const struct {
	const char *name;
	enum family family;
	const char *found;
} protocols[] = {
	{ "TCP", FAMILY_INET },
	{ "TCPv6", FAMILY_INET },
	{ "UDP", FAMILY_INET },
	{ "UDPv6", FAMILY_INET },
	{ "UDP-Lite", FAMILY_INET, "UDPLITE" },
	{ "UDPLITE", FAMILY_INET },
	{ "UDPLITEv6", FAMILY_INET },
	{ "DCCP", FAMILY_INET },
	{ "DCCPv6", FAMILY_INET },
	{ "SCTP", FAMILY_INET },
	{ "SCTPv6", FAMILY_INET },
	{ "PING", FAMILY_OTHER },
	{ "PINGv6", FAMILY_OTHER },
	{ "RAW", FAMILY_OTHER },
	{ "RAWv6", FAMILY_OTHER },
	{ "L2TP/IP", FAMILY_INET },
	{ "L2TP/IPv6", FAMILY_INET },
	{ "MPTCP", FAMILY_INET, "TCP" },
	{ "MPTCPv6", FAMILY_INET, "TCPv6" },
	{ "UNIX", FAMILY_UNIX },
	{ "UNIX-STREAM", FAMILY_UNIX },
	{ "NETLINK", FAMILY_NETLINK },
};

/* Keeps what is told of both ends, and tells it again when the other one has gone. */
static void remember(const struct fd_ask *ask, uint64_t inode, enum told told, struct buf *text)
{
	const struct socket_end *was;

	if (!ask->ends || text->failed)
		return;
	if (told == TOLD_BOTH) {
		socket_ends_put(ask->ends, inode, text->data, text->len);
		return;
	}
	was = socket_ends_get(ask->ends, inode);
	if (was) {
		text->len = 0;
		buf_add(text, was->text, was->len);
	}
}

static void note_socket(const struct fd_ask *ask, const char *link, struct buf *text)
{
	size_t count = sizeof(protocols) / sizeof(protocols[0]), i = 0;
	char name[64], protocol[64], inode[24];
	enum told told = TOLD_NOTHING;
	ssize_t n;
	int sock;

	fd_name(name, ask);
	n = getxattr(name, "system.sockprotoname", protocol, sizeof(protocol) - 1);
	if (n <= 0 || sscanf(link, "socket:[%23[0-9]]", inode) != 1)
		return;
	protocol[n] = 0;
	while (i < count && strcmp(protocols[i].name, protocol) != 0)
		i++;
	if (i == count)
		return;
	buf_printf(text, "%s:[", protocols[i].found ? protocols[i].found : protocol);
	if (protocols[i].family == FAMILY_UNIX) {
		told = put_unix(text, inode);
	} else if (protocols[i].family != FAMILY_OTHER) {
		sock = socket_duplicate(ask->tgid, 0, ask->fd);
		if (sock >= 0) {
			told = protocols[i].family == FAMILY_INET ? put_inet_pair(text, sock)
								  : put_netlink(text, sock);
			close(sock);
		}
	}
	if (told == TOLD_NOTHING && protocols[i].found)
		return;
	if (told == TOLD_NOTHING)
		buf_str(text, inode);
	buf_char(text, ']');
	remember(ask, strtoull(inode, NULL, 10), told, text);
	add(ask, FD_INFO_SOCKET, text);
}

void fd_info_note(const struct fd_ask *ask, const char *link)
{
	struct buf text = BUF_INIT(INFO_MAX);

	if (!strncmp(link, "socket:[", 8))
		note_socket(ask, link, &text);
	else if (!strncmp(link, "anon_inode:", 11) || !strncmp(link, "pidfd:", 6))
		note_anonymous(ask, link, &text);
	else if (link[0] == '/')
		note_device(ask, &text);
	buf_done(&text);
}
