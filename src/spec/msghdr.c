/* struct msghdr and struct mmsghdr: addresses, data and control messages. */
#include "spec/msghdr.h"

#include "spec/gen/const_net.h"
#include "spec/gen/const_sockopt.h"
#include "spec/iovec.h"
#include "spec/netlink.h"
#include "spec/sockaddr.h"
#include "spec/types.h"

/* ---- control messages ------------------------------------------------------------- */

#define NETLINK_FAMILY 16
#define CONTROL_MAX 131072 /* what net.core.optmem_max is by default */

/* One control message's data. */
struct cmsg {
	const uint8_t *p;
	uint64_t len;
	uint64_t addr;
};

typedef void (*cmsg_show)(struct walk *w, const struct cmsg *c);

static STRUCT(ucred, VAL(tgid, "pid"), VAL(uid, "uid"), VAL(gid, "gid"));
static STRUCT(timeval64, VAL(s64, "tv_sec"), VAL(u64, "tv_usec"));
static STRUCT(in_pktinfo, VAL(ifindex, "ipi_ifindex"), VAL(inet4, "ipi_spec_dst"),
	VAL(inet4, "ipi_addr"));

static void show_rights(struct walk *w, const struct cmsg *c)
{
	walk_array(w, &t_fd, c->addr, c->len / 4);
}

static void show_creds(struct walk *w, const struct cmsg *c)
{
	walk_inline(w, &t_ucred, c->p, type_size(&t_ucred, w->abi), c->addr);
}

static void show_bytes(struct walk *w, const struct cmsg *c)
{
	walk_raw_bytes(w, &t_buf, c->p, c->len, 0);
}

static void show_unknown(struct walk *w)
{
	walk_word(w, "???");
}

static void show_struct(struct walk *w, const struct cmsg *c, const struct type *t)
{
	if (c->len < type_size(t, w->abi))
		show_unknown(w);
	else
		walk_inline(w, t, c->p, type_size(t, w->abi), c->addr);
}

static void show_three(struct walk *w, const struct cmsg *c, const struct type *t)
{
	size_t size = type_size(t, w->abi);

	if (c->len < 3 * size) {
		show_unknown(w);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < 3; i++)
		walk_inline(w, t, c->p + i * size, size, c->addr + i * size);
	walk_close(w, GROUP_ARRAY);
}

static void show_timeval(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_timeval);
}

static void show_timespec(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_timespec);
}

static void show_timespecs(struct walk *w, const struct cmsg *c)
{
	show_three(w, c, &t_timespec);
}

static void show_timeval64(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_timeval64);
}

static void show_timespec64(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_timespec64);
}

static void show_timespecs64(struct walk *w, const struct cmsg *c)
{
	show_three(w, c, &t_timespec64);
}

static void show_pktinfo(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_in_pktinfo);
}

static void show_uints(struct walk *w, const struct cmsg *c)
{
	walk_array(w, &t_u32, c->addr, c->len / 4);
}

static ENUM(cmsg_protocol, 4, cset_cmsg_protocols);

static void show_protocol(struct walk *w, const struct cmsg *c)
{
	walk_array(w, &t_cmsg_protocol, c->addr, 1);
}

static void show_fd(struct walk *w, const struct cmsg *c)
{
	walk_inline(w, &t_fd, c->p, 4, c->addr);
}

static void show_octets(struct walk *w, const struct cmsg *c)
{
	walk_array(w, &t_u8_hex, c->addr, c->len);
}

static void show_sockaddr(struct walk *w, const struct cmsg *c)
{
	sockaddr_walk_bytes(w, c->p, c->len, c->addr);
}

#define RECVERR_ADDR 16

static void hook_offender(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	sockaddr_walk_bytes(w, w->scope->bytes + RECVERR_ADDR, 16, w->scope->addr + RECVERR_ADDR);
}

static const struct type t_offender = {
	.name = "struct sockaddr_in", .kind = KIND_HOOK, .hook = hook_offender, .bytes = 16
};
static STRUCT(sock_extended_err, VAL(u32, "ee_errno"), VAL(u8, "ee_origin"), VAL(u8, "ee_type"),
	VAL(u8, "ee_code"), PAD(1), VAL(u32, "ee_info"), VAL(u32, "ee_data"),
	VAL(offender, "offender"));

static void show_recverr(struct walk *w, const struct cmsg *c)
{
	show_struct(w, c, &t_sock_extended_err);
}

static const struct {
	int32_t level, type;
	uint32_t min;
	cmsg_show show;
} cmsg_shows[] = {
	{ 1, 1, 4, show_rights }, { 1, 2, 12, show_creds },
	{ 1, 3, 1, show_bytes }, /* SCM_SECURITY */
	{ 1, 4, 4, show_fd },	 /* SCM_PIDFD */
	{ 1, 29, 1, show_timeval }, { 1, 35, 1, show_timespec }, { 1, 37, 1, show_timespecs },
	{ 1, 63, 1, show_timeval64 }, { 1, 64, 1, show_timespec64 }, { 1, 65, 1, show_timespecs64 },
	{ 0, 1, 1, show_octets }, /* IP_TOS */
	{ 0, 2, 4, show_uints },  /* IP_TTL */
	{ 0, 3, 1, show_bytes },  /* SCM_SECURITY */
	{ 0, 6, 1, show_octets }, /* IP_RECVOPTS, IP_RETOPTS */
	{ 0, 7, 1, show_octets }, { 0, 8, 12, show_pktinfo }, { 0, 11, 32, show_recverr },
	{ 0, 20, 16, show_sockaddr }, /* IP_ORIGDSTADDR */
	{ 0, 23, 4, show_uints },     /* IP_CHECKSUM */
	{ 0, 52, 4, show_protocol },  /* IP_PROTOCOL */
};

static ENUM(sol_level, 4, cset_sol_levels);
static ENUM(scm_type, 4, cset_scm_types);
static ENUM(ip_cmsg_type, 4, cset_ip_cmsg_types);

static void show_cmsg(
	struct walk *w, uint64_t cmsg_len, int32_t level, int32_t type, const struct cmsg *c)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "cmsg_len");
	walk_scalar(w, &t_ulong, cmsg_len);
	walk_name(w, "cmsg_level");
	walk_scalar(w, &t_sol_level, (uint32_t)level);
	walk_name(w, "cmsg_type");
	walk_scalar(w,
		level == 1   ? &t_scm_type
		: level == 0 ? &t_ip_cmsg_type
			     : &t_u32_hex,
		(uint32_t)type);
	for (size_t i = 0; i < sizeof(cmsg_shows) / sizeof(cmsg_shows[0]); i++) {
		if (cmsg_shows[i].level != level || cmsg_shows[i].type != type ||
			c->len < cmsg_shows[i].min)
			continue;
		walk_name(w, "cmsg_data");
		cmsg_shows[i].show(w, c);
	}
	walk_close(w, GROUP_STRUCT);
}

/* All control messages in len bytes at p; returns how many bytes they do not account for. */
static uint64_t show_cmsgs(struct walk *w, const uint8_t *p, uint64_t left, uint64_t addr)
{
	uint64_t word = w->abi->word, head = word + 8;

	while (left >= head && w->values < WALK_VALUES_MAX) {
		uint64_t cmsg_len = type_number(&t_ulong, w->abi, p), len;
		struct cmsg c = { .p = p + head, .addr = addr + head };

		len = cmsg_len > left ? left : cmsg_len;
		c.len = len > head ? len - head : 0;
		show_cmsg(w, cmsg_len, (int32_t)type_number(&t_s32, w->abi, p + word),
			(int32_t)type_number(&t_s32, w->abi, p + word + 4), &c);
		if (len < head)
			return left - head;
		if (cmsg_len >= left || (len = (cmsg_len + word - 1) / word * word) >= left)
			return 0;
		p += len;
		addr += len;
		left -= len;
	}
	return left;
}

static void hook_control(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t whole = walk_field(w, 5), len = whole < CONTROL_MAX ? whole : CONTROL_MAX, left;
	const uint8_t *p;

	(void)it;
	if (len < w->abi->word + 8u || !addr || !w->mem ||
		w->mem->get(w->mem, addr, (size_t)len, &p) < len) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	left = show_cmsgs(w, p, len, addr);
	if (left)
		w->sink->ops->fault(w->sink, addr + len - left);
	else if (len < whole)
		walk_more(w);
	walk_close(w, GROUP_ARRAY);
}

/* ---- struct msghdr ---------------------------------------------------------------- */

/* The length of the address that the caller offered; what the kernel wrote replaced it. */
static int32_t namelen_before(struct walk *w)
{
	uint64_t now = walk_field(w, 1), before;
	struct mem *mem = w->mem;
	bool ok;

	if (w->phase == PHASE_ENTER || !w->enter_mem)
		return (int32_t)now;
	w->mem = w->enter_mem;
	ok = walk_read_num(w, w->scope->addr + w->abi->word, 4, &before);
	w->mem = mem;
	return (int32_t)(ok ? before : now);
}

static int32_t namelen(struct walk *w)
{
	int32_t now = (int32_t)walk_field(w, 1), before = namelen_before(w);

	return before < now ? before : now;
}

static void hook_name(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	sockaddr_walk(w, addr, namelen(w));
}

static void hook_namelen(struct walk *w, const struct item *it, uint64_t v)
{
	int32_t before = namelen_before(w);

	(void)it;
	if (before == (int32_t)v) {
		walk_scalar(w, &t_s32, (uint64_t)(int32_t)v);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_scalar(w, &t_s32, (uint64_t)before);
	walk_scalar(w, &t_s32, (uint64_t)(int32_t)v);
	walk_close(w, GROUP_CHANGE);
}

static const struct type t_mmsghdr_recv;

/* Data that a netlink socket moves. */
static void hook_netlink_base(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t len = walk_field(w, 1);

	(void)it;
	if (len > w->budget)
		len = w->budget;
	if (w->budget != IOVEC_ALL)
		w->budget -= len;
	if (!addr)
		walk_address(w, addr);
	else
		netlink_walk(w, w->netlink ? w->netlink(w, (int)w->args[0]) : -1, addr, len);
}

static HOOK(netlink_base, hook_netlink_base);
static STRUCT(netlink_iovec, VAL(netlink_base, "iov_base"), VAL(size, "iov_len"));

static bool is_netlink(struct walk *w)
{
	int family = sockaddr_family(w, walk_field(w, 0), namelen(w));

	if (family >= 0)
		return family == NETLINK_FAMILY;
	return w->netlink && w->netlink(w, (int)w->args[0]) >= 0;
}

/* Data: as much as w->budget says, which a message of recvmmsg says itself. */
static void hook_iov(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct scope *outer = w->scope->outer;
	uint64_t budget = w->budget;

	(void)it;
	if (outer && outer->type == &t_mmsghdr_recv)
		budget = walk_outer_field(w, 1);
	if (is_netlink(w)) {
		w->budget = budget;
		walk_array(w, &t_netlink_iovec, addr, walk_field(w, 3));
	} else {
		iovec_walk(w, addr, walk_field(w, 3), budget);
	}
}

static HOOK(msg_name, hook_name);
static const struct type t_msg_namelen = {
	.name = "int", .kind = KIND_HOOK, .size = 4, .hook = hook_namelen
};
static HOOK(msg_iov, hook_iov);
static HOOK(msg_control, hook_control);
static STRUCT(msghdr_struct, VAL(msg_name, "msg_name"), VAL(msg_namelen, "msg_namelen"),
	VAL(msg_iov, "msg_iov"), VAL(ulong, "msg_iovlen"),
	VAL(msg_control, "msg_control", WHEN_NE(5, 0)), VAL(ulong, "msg_controllen"),
	VAL(sock_msg_flags, "msg_flags"));

static void hook_msghdr(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	w->budget = IOVEC_ALL;
	walk_at(w, &t_msghdr_struct, addr);
}

/* What recvmsg gets.  Before it returns, only the room for the address is of interest. */
static void hook_msghdr_recv(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct type *t = &t_msghdr_struct;
	uint64_t room, last;

	(void)it;
	if (w->phase == PHASE_EXIT) {
		w->budget = w->result > 0 ? (uint64_t)w->result : 0;
		walk_at(w, &t_msghdr_struct, addr);
		return;
	}
	if (!walk_read_num(w, addr + w->abi->word, 4, &room) ||
		!walk_read_num(w, addr + type_size(t, w->abi) - w->abi->word, w->abi->word, &last)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "msg_namelen");
	walk_scalar(w, &t_s32, (uint64_t)(int32_t)room);
	walk_close(w, GROUP_STRUCT);
}

const struct type t_msghdr = { .name = "struct msghdr", .kind = KIND_HOOK, .hook = hook_msghdr };
static const struct type t_msghdr_recv = {
	.name = "struct msghdr", .kind = KIND_HOOK, .hook = hook_msghdr_recv
};

#define VLEN_MAX 1024 /* the kernel takes no more messages at once (UIO_MAXIOV) */

/* ---- struct mmsghdr --------------------------------------------------------------- */

/* msg_len of a message that was sent: the kernel wrote those of the first ones only. */
static void hook_sent(struct walk *w, const struct item *it, uint64_t v)
{
	const struct scope *sc = w->scope;
	struct mem *mem = w->mem;
	size_t off = type_field_offset(sc->type, 1, w->abi);
	uint64_t i = (sc->addr - w->args[1]) / type_size(sc->type, w->abi);

	(void)it;
	(void)v;
	if (!w->exited || w->failed || w->result <= 0 || i >= (uint64_t)w->result)
		return;
	walk_name(w, "msg_len");
	w->mem = w->exit_mem;
	if (walk_read_num(w, sc->addr + off, 4, &v))
		walk_scalar(w, &t_u32, v);
	else
		walk_address(w, sc->addr + off);
	w->mem = mem;
}

static const struct type t_msg_sent = {
	.name = "unsigned int", .kind = KIND_HOOK, .size = 4, .flags = TYPE_LABEL, .hook = hook_sent
};
static STRUCT(mmsghdr_send, VAL(msghdr_struct, "msg_hdr"), VAL(msg_sent, "msg_len"));
static const struct type t_mmsghdr_recv = { .name = "struct mmsghdr",
	.kind = KIND_STRUCT,
	.fields = (const struct item[]){
		VAL(msghdr_struct, "msg_hdr"), VAL(u32, "msg_len"), ITEM_END } };

static void hook_mmsg_send(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t vlen = walk_len(w, it->cap), size = type_size(&t_mmsghdr_send, w->abi), len;
	enum walk_phase phase = w->phase;
	struct mem *mem = w->mem;

	if (phase == PHASE_EXIT && !w->enter_mem) {
		/* capture: what the kernel wrote is all that is new */
		size_t off = type_field_offset(&t_mmsghdr_send, 1, w->abi);

		for (uint64_t i = 0; i < vlen && i < (uint64_t)w->result && i < VLEN_MAX; i++)
			(void)walk_read_num(w, addr + i * size + off, 4, &len);
		return;
	}
	w->phase = PHASE_ENTER;
	w->mem = w->enter_mem;
	w->budget = IOVEC_ALL;
	if (w->opts->no_structs)
		walk_address(w, addr); /* also of no messages */
	else
		walk_array_up_to(w, &t_mmsghdr_send, addr, vlen, VLEN_MAX);
	w->phase = phase;
	w->mem = mem;
}

/* Also at entry the rooms for addresses are read, which the kernel overwrites. */
static void hook_mmsg_recv(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t vlen = walk_len(w, it->cap), size = type_size(&t_mmsghdr_recv, w->abi), len;

	if (w->phase == PHASE_EXIT && !w->opts->no_structs) {
		walk_array_up_to(w, &t_mmsghdr_recv, addr, w->result > 0 ? (uint64_t)w->result : 0,
			vlen < VLEN_MAX ? vlen : VLEN_MAX);
		return;
	}
	if (!w->exited)
		for (uint64_t i = 0; i < vlen && i < VLEN_MAX; i++)
			if (!walk_read_num(w, addr + i * size + w->abi->word, 4, &len))
				break;
	walk_address(w, addr);
}

static const struct type t_mmsg_send = {
	.name = "struct mmsghdr", .kind = KIND_HOOK, .hook = hook_mmsg_send
};
static const struct type t_mmsg_recv = {
	.name = "struct mmsghdr", .kind = KIND_HOOK, .hook = hook_mmsg_recv
};

/* ---- bytes ------------------------------------------------------------------------ */

static void hook_sockbuf(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_len(w, it->cap), got = it->dir == DIR_OUT ? walk_len(w, it->got) : n;
	int protocol = -1;

	n = got < n ? got : n;
	if (addr && n && w->netlink)
		protocol = w->netlink(w, (int)w->args[0]);
	if (protocol >= 0 && !w->opts->no_structs)
		netlink_walk(w, protocol, addr, n);
	else
		walk_bytes(w, addr, n);
}

const struct type t_sockbuf = { .name = "void *", .kind = KIND_HOOK, .flags = TYPE_TEXT, .hook = hook_sockbuf };

/* ---- the calls -------------------------------------------------------------------- */

SYSCALL(sendmsg, C_NET | C_IO, ssize, VAL(fd, "sockfd"), IN(msghdr, "msg", .role = ROLE_CONNECT),
	VAL(sock_msg_flags, "flags"));
SYSCALL(recvmsg, C_NET | C_IO, ssize, VAL(fd, "sockfd"), INOUT(msghdr_recv, "msg", .role = ROLE_RECEIVE),
	VAL(sock_msg_flags, "flags"));
SYSCALL(sendmmsg, C_NET | C_IO, int, VAL(fd, "sockfd"), INOUT(mmsg_send, "msgvec", .cap = LEN_A(2), .role = ROLE_CONNECT),
	VAL(uint, "vlen"), VAL(sock_msg_flags, "flags"));

static void result_recvmmsg(struct walk *w, const struct type *t)
{
	if (w->failed)
		return;
	if (!w->result) {
		walk_open(w, GROUP_RESULT, NULL);
		walk_name(w, "");
		walk_open(w, GROUP_PLAIN, "Timeout");
		walk_close(w, GROUP_PLAIN);
		walk_close(w, GROUP_RESULT);
		return;
	}
	if (!w->args[4] || w->opts->no_structs)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_name(w, "left");
	walk_at(w, t, w->args[4]);
	walk_close(w, GROUP_RESULT);
}

static void result_timespec(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	result_recvmmsg(w, &t_timespec);
}

static void result_timespec64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	result_recvmmsg(w, &t_timespec64);
}

#define RECVMMSG(t)                                                                                \
	VAL(fd, "sockfd"), INOUT(mmsg_recv, "msgvec", .cap = LEN_A(2), .role = ROLE_RECEIVE), VAL(uint, "vlen"),         \
		VAL(sock_msg_flags, "flags"), IN(t, "timeout")
ROW(recvmmsg, "recvmmsg", C_NET | C_IO, int, (.result = result_timespec), RECVMMSG(timespec));
ROW(recvmmsg_time64, "recvmmsg_time64", C_NET | C_IO, int, (.result = result_timespec64),
	RECVMMSG(timespec64));
