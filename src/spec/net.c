/* Sockets: making, naming and connecting them, moving data without a struct msghdr. */
#include "spec/gen/const_net.h"
#include "spec/msghdr.h"
#include "spec/sockaddr.h"
#include "spec/types.h"

FLAGWORD(sock_msg_flags, 4, cset_sock_msg_flags);

static FLAGWORD(sock_type_flags, 4, cset_sock_type_flags);
static ENUM(shutdown_how, 4, cset_shutdown_modes);

#define SOCK_TYPE_MASK 0xfu

/* The type and the flags are one number, but not one set: SOCK_STREAM|SOCK_CLOEXEC. */
static void hook_sock_type(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t type = v & SOCK_TYPE_MASK, flags = v & 0xffffffffu & ~(uint64_t)SOCK_TYPE_MASK;

	(void)it;
	if (!cset_name(&cset_socktypes, w->abi->facts, type)) {
		walk_scalar(w, &t_sock_type_flags, v & 0xffffffffu);
		return;
	}
	if (!flags) {
		walk_scalar(w, &t_socktype, type);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_socktype, type);
	walk_scalar(w, &t_sock_type_flags, flags);
	walk_close(w, GROUP_OR);
}

static HOOK(sock_type, hook_sock_type);

/* ---- protocols -------------------------------------------------------------------- */

static ENUM(inet_protocol, 4, cset_inet_protocols);
static ENUM(netlink_protocol, 4, cset_netlink_protocols);
static ENUM(can_protocol, 4, cset_can_protocols);
static ENUM(irda_protocol, 4, cset_irda_protocols);
static ENUM(bt_protocol, 4, cset_bt_protocols);
static ENUM(isdn_protocol, 4, cset_isdn_protocols);
static ENUM(phonet_protocol, 4, cset_phonet_protocols);
static ENUM(caif_protocol, 4, cset_caif_protocols);
static ENUM(nfc_protocol, 4, cset_nfc_protocols);
static ENUM(kcm_protocol, 4, cset_kcm_protocols);
static ENUM(smc_protocol, 4, cset_smc_protocols);
static ENUM(ethernet_protocol, 4, cset_ethernet_protocols);
static const struct type t_ax25_protocol = {
	.name = "int", .kind = KIND_ENUM, .size = 4, .flags = TYPE_BOTH, .set = &cset_ax25_protocols
};

static void hook_packet_protocol(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_CALL, "htons");
	walk_scalar(w, &t_ethernet_protocol, (v & 0xff) << 8 | (v >> 8 & 0xff));
	walk_close(w, GROUP_CALL);
}

static HOOK(packet_protocol, hook_packet_protocol);

static const struct type *choose_protocol(const struct walk *w, const struct item *it)
{
	(void)it;
	switch (w->args[0]) {
	case 2: /* AF_INET, AF_INET6 */
	case 10:
		return &t_inet_protocol;
	case 3: /* AF_AX25 */
		return &t_ax25_protocol;
	case 16: /* AF_NETLINK */
		return &t_netlink_protocol;
	case 17: /* AF_PACKET */
		return &t_packet_protocol;
	case 23: /* AF_IRDA */
		return &t_irda_protocol;
	case 29: /* AF_CAN */
		return &t_can_protocol;
	case 31: /* AF_BLUETOOTH */
		return &t_bt_protocol;
	case 33: /* AF_RXRPC: the family that it runs on */
		return &t_addrfam;
	case 34: /* AF_ISDN */
		return &t_isdn_protocol;
	case 35: /* AF_PHONET */
		return &t_phonet_protocol;
	case 37: /* AF_CAIF */
		return &t_caif_protocol;
	case 39: /* AF_NFC */
		return &t_nfc_protocol;
	case 41: /* AF_KCM */
		return &t_kcm_protocol;
	case 43: /* AF_SMC */
		return &t_smc_protocol;
	default:
		return &t_ulong;
	}
}

static CHOICE(protocol, choose_protocol);

/* ---- the calls -------------------------------------------------------------------- */

SYSCALL(socket, C_NET, fd, VAL(addrfam, "domain"), VAL(sock_type, "type"),
	VAL(protocol, "protocol"));
SYSCALL(socketpair, C_NET, int, VAL(addrfam, "domain"), VAL(sock_type, "type"),
	VAL(ulong, "protocol"), OUT(fd, "sv", FLAGS(ITEM_ARRAY), .cap = LEN_K(2)));
SYSCALL(bind, C_NET, int, VAL(fd, "sockfd"),
	IN(sockaddr, "addr", .cap = LEN_A(2), .role = ROLE_BIND), VAL(int, "addrlen"));
SYSCALL(connect, C_NET, int, VAL(fd, "sockfd"),
	IN(sockaddr, "addr", .cap = LEN_A(2), .role = ROLE_CONNECT), VAL(int, "addrlen"));
SYSCALL(listen, C_NET, int, VAL(fd, "sockfd"), VAL(int, "backlog"));
SYSCALL(shutdown, C_NET, int, VAL(fd, "sockfd"), VAL(shutdown_how, "how"));

#define SOCKNAME                                                                                   \
	VAL(fd, "sockfd"), OUT(sockaddr_out, "addr", .cap = LEN_D(2), .late = LATE_IF_ROOM),       \
		OUT(socklen_out, "addrlen", .cap = LEN_A(1), .late = LATE_IF_ROOM,                 \
			FLAGS(ITEM_EVEN_FAILED))
SYSCALL(accept, C_NET, fd, SOCKNAME);
SYSCALL(accept4, C_NET, fd, SOCKNAME, VAL(sock_type_flags, "flags"));
SYSCALL(getsockname, C_NET, int, SOCKNAME);
SYSCALL(getpeername, C_NET, int, SOCKNAME);

SYSCALL(sendto, C_NET | C_IO, ssize, VAL(fd, "sockfd"), IN(sockbuf, "buf", .cap = LEN_A(2)),
	VAL(size, "len"), VAL(sock_msg_flags, "flags"), IN(sockaddr, "dest_addr", .cap = LEN_A(5), .role = ROLE_CONNECT),
	VAL(int, "addrlen"));
SYSCALL(recvfrom, C_NET | C_IO, ssize, VAL(fd, "sockfd"),
	OUT(sockbuf, "buf", .cap = LEN_A(2), .got = LEN_R), VAL(size, "len"),
	VAL(sock_msg_flags, "flags"), OUT(sockaddr_out, "src_addr", .cap = LEN_D(5)),
	OUT(socklen_out, "addrlen", .cap = LEN_A(4), FLAGS(ITEM_EVEN_FAILED)));

/* These have no number of their own where tattle runs: only socketcall leads to them. */
static const struct syscall_row row_send = { .name = "send",
	.classes = C_NET | C_IO,
	.ret = &t_ssize,
	.args = { VAL(fd, "sockfd"), IN(sockbuf, "buf", .cap = LEN_A(2)), VAL(size, "len"),
		VAL(sock_msg_flags, "flags") } };
static const struct syscall_row row_recv = { .name = "recv",
	.classes = C_NET | C_IO,
	.ret = &t_ssize,
	.args = { VAL(fd, "sockfd"), OUT(sockbuf, "buf", .cap = LEN_A(2), .got = LEN_R),
		VAL(size, "len"), VAL(sock_msg_flags, "flags") } };

/* ---- socketcall ------------------------------------------------------------------- */

extern const struct syscall_row row_setsockopt, row_getsockopt, row_sendmsg, row_recvmsg,
	row_sendmmsg, row_recvmmsg;

static const struct {
	const struct syscall_row *row;
	unsigned nargs;
} calls[] = {
	{ NULL, 0 },
	{ &row_socket, 3 },
	{ &row_bind, 3 },
	{ &row_connect, 3 },
	{ &row_listen, 2 },
	{ &row_accept, 3 },
	{ &row_getsockname, 3 },
	{ &row_getpeername, 3 },
	{ &row_socketpair, 4 },
	{ &row_send, 4 },
	{ &row_recv, 4 },
	{ &row_sendto, 6 },
	{ &row_recvfrom, 6 },
	{ &row_shutdown, 2 },
	{ &row_setsockopt, 5 },
	{ &row_getsockopt, 5 },
	{ &row_sendmsg, 3 },
	{ &row_recvmsg, 3 },
	{ &row_accept4, 4 },
	{ &row_recvmmsg, 5 },
	{ &row_sendmmsg, 4 },
};

const struct syscall_row *socketcall_row(uint32_t call)
{
	return call < sizeof(calls) / sizeof(calls[0]) ? calls[call].row : NULL;
}

unsigned socketcall_words(uint32_t call)
{
	return call < sizeof(calls) / sizeof(calls[0]) ? calls[call].nargs : 0;
}

/* The arguments are an array of words in memory, whose number depends on the call. */
static bool demux_socketcall(struct walk *w)
{
	uint32_t call = (uint32_t)w->regs[0];
	uint64_t words[6] = { 0 };
	unsigned word = w->abi->word;

	if (!call || call >= sizeof(calls) / sizeof(calls[0]))
		return false;
	for (unsigned i = 0; i < calls[call].nargs; i++)
		if (!walk_read_num(w, (w->regs[1] & 0xffffffffu) + i * word, word, &words[i]))
			return false;
	w->row = calls[call].row;
	for (unsigned i = 0; i < 6; i++)
		w->regs[i] = words[i];
	return true;
}

static const struct type t_socketcall = { .name = "int",
	.kind = KIND_ENUM,
	.size = 4,
	.flags = TYPE_SIGNED | TYPE_DEC,
	.set = &cset_socketcalls };

ROW(socketcall, "socketcall", C_DESC, long, (.demux = demux_socketcall), VAL(socketcall, "call"),
	VAL(addr, "args"));
