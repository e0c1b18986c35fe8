/* Options of sockets, by level and name. */
#include <stdio.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_sockopt.h"
#include "spec/seccomp.h"
#include "spec/sockaddr.h"
#include "spec/sockopt.h"
#include "spec/types.h"

enum {
	LEVEL_IP = 0,
	LEVEL_SOCKET = 1,
	LEVEL_TCP = 6,
	LEVEL_UDP = 17,
	LEVEL_VSOCK = 40,
	LEVEL_IPV6 = 41,
	LEVEL_CAN_RAW = 101,
	LEVEL_SCTP = 132,
	LEVEL_RAW = 255,
	LEVEL_IPX = 256,
	LEVEL_AX25 = 257,
	LEVEL_PACKET = 263,
	LEVEL_IRDA = 266,
	LEVEL_LLC = 268,
	LEVEL_DCCP = 269,
	LEVEL_NETLINK = 270,
	LEVEL_TIPC = 271,
	LEVEL_RXRPC = 272,
	LEVEL_PPPOL2TP = 273,
	LEVEL_BLUETOOTH = 274,
	LEVEL_PNPIPE = 275,
	LEVEL_RDS = 276,
	LEVEL_IUCV = 277,
	LEVEL_CAIF = 278,
	LEVEL_ALG = 279,
	LEVEL_NFC = 280,
	LEVEL_KCM = 281,
	LEVEL_TLS = 282,
	LEVEL_XDP = 283,
};

/* ---- names ------------------------------------------------------------------------ */

#define OPT(id) static ENUM(id, 4, cset_##id)
OPT(sockopt_levels);
OPT(so_get);
OPT(so_set);
OPT(ip_get);
OPT(ip_set);
OPT(ipv6_get);
OPT(ipv6_set);
OPT(tcp_opts);
OPT(udp_opts);
OPT(vsock_opts);
OPT(raw_opts);
OPT(packet_opts);
OPT(netlink_opts);
OPT(ipx_opts);
OPT(ax25_opts);
OPT(can_raw_opts);
OPT(sctp_opts);
OPT(irda_opts);
OPT(llc_opts);
OPT(dccp_opts);
OPT(tipc_opts);
OPT(rxrpc_opts);
OPT(pppol2tp_opts);
OPT(bluetooth_opts);
OPT(pnpipe_opts);
OPT(rds_opts);
OPT(iucv_opts);
OPT(caif_opts);
OPT(alg_opts);
OPT(nfc_llcp_opts);
OPT(kcm_opts);
OPT(tls_opts);
OPT(xdp_opts);

/* Names by level; some differ by what is done with them. */
static const struct {
	uint32_t level;
	const struct type *get, *set;
} names[] = {
	{ LEVEL_IP, &t_ip_get, &t_ip_set },
	{ LEVEL_SOCKET, &t_so_get, &t_so_set },
	{ LEVEL_TCP, &t_tcp_opts, &t_tcp_opts },
	{ LEVEL_UDP, &t_udp_opts, &t_udp_opts },
	{ LEVEL_VSOCK, &t_vsock_opts, &t_vsock_opts },
	{ LEVEL_IPV6, &t_ipv6_get, &t_ipv6_set },
	{ LEVEL_RAW, &t_raw_opts, &t_raw_opts },
	{ LEVEL_PACKET, &t_packet_opts, &t_packet_opts },
	{ LEVEL_NETLINK, &t_netlink_opts, &t_netlink_opts },
	{ LEVEL_CAN_RAW, &t_can_raw_opts, &t_can_raw_opts },
	{ LEVEL_SCTP, &t_sctp_opts, &t_sctp_opts },
	{ LEVEL_IPX, &t_ipx_opts, &t_ipx_opts },
	{ LEVEL_AX25, &t_ax25_opts, &t_ax25_opts },
	{ LEVEL_IRDA, &t_irda_opts, &t_irda_opts },
	{ LEVEL_LLC, &t_llc_opts, &t_llc_opts },
	{ LEVEL_DCCP, &t_dccp_opts, &t_dccp_opts },
	{ LEVEL_TIPC, &t_tipc_opts, &t_tipc_opts },
	{ LEVEL_RXRPC, &t_rxrpc_opts, &t_rxrpc_opts },
	{ LEVEL_PPPOL2TP, &t_pppol2tp_opts, &t_pppol2tp_opts },
	{ LEVEL_BLUETOOTH, &t_bluetooth_opts, &t_bluetooth_opts },
	{ LEVEL_PNPIPE, &t_pnpipe_opts, &t_pnpipe_opts },
	{ LEVEL_RDS, &t_rds_opts, &t_rds_opts },
	{ LEVEL_IUCV, &t_iucv_opts, &t_iucv_opts },
	{ LEVEL_CAIF, &t_caif_opts, &t_caif_opts },
	{ LEVEL_ALG, &t_alg_opts, &t_alg_opts },
	{ LEVEL_NFC, &t_nfc_llcp_opts, &t_nfc_llcp_opts },
	{ LEVEL_KCM, &t_kcm_opts, &t_kcm_opts },
	{ LEVEL_TLS, &t_tls_opts, &t_tls_opts },
	{ LEVEL_XDP, &t_xdp_opts, &t_xdp_opts },
};

static const struct type *choose_name(const struct walk *w, bool get)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (names[i].level == (uint32_t)w->args[1])
			return get ? names[i].get : names[i].set;
	return &t_uint;
}

static const struct type *choose_get(const struct walk *w, const struct item *it)
{
	(void)it;
	return choose_name(w, true);
}

static const struct type *choose_set(const struct walk *w, const struct item *it)
{
	(void)it;
	return choose_name(w, false);
}

static CHOICE(optname_get, choose_get);
static CHOICE(optname_set, choose_set);

/* ---- values ----------------------------------------------------------------------- */

static ENUM(icmp_type, 4, cset_icmp_types);

/* The set of types that are kept out, or those that are not when that is shorter. */
static void show_icmp_filter(struct walk *w, uint64_t addr, int32_t len)
{
	uint32_t bits = UINT32_MAX;
	bool inverted;

	if (len <= 0 || !walk_read(w, addr, &bits, len < 4 ? (size_t)len : 4)) {
		walk_address(w, addr);
		return;
	}
	inverted = __builtin_popcount(bits) > 16;
	if (inverted)
		bits = ~bits;
	walk_open(w, GROUP_BITS, inverted ? "~" : NULL);
	for (uint32_t i = 0; i < 32; i++)
		if (bits >> i & 1)
			walk_scalar(w, &t_icmp_type, i);
	walk_close(w, GROUP_BITS);
}

/* One number in brackets. */
static void show_number(struct walk *w, const struct type *t, uint64_t addr, size_t size)
{
	uint64_t v;

	if (!walk_read_num(w, addr, size, &v)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, t, type_extend(t, w->abi, v));
	walk_close(w, GROUP_ARRAY);
}

static void show_default(struct walk *w, uint64_t addr, int32_t len)
{
	if (len == 4)
		show_number(w, &t_int, addr, 4);
	else if (w->opts->no_structs)
		walk_address(w, addr);
	else
		walk_bytes(w, addr, (uint64_t)(int64_t)len);
}

/* Options of SOL_SOCKET that are an int whatever length is given. */
static bool is_int(uint32_t name)
{
	static const uint8_t ints[] = { 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 18, 19, 27, 29,
		30, 32, 33, 34, 35, 36, 37, 40, 41, 42, 43, 44, 45, 46, 49, 53, 56, 60, 63, 64, 65,
		68, 69, 70, 73, 75, 76, 82, 83, 84, 85 };

	for (size_t i = 0; i < sizeof(ints); i++)
		if (ints[i] == name)
			return true;
	return false;
}

static const struct type t_txrehash = { .name = "int", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_SIGNED | TYPE_DEC, .set = &cset_txrehash_modes };
static ENUM(inet_protocol, 4, cset_inet_protocols);

/* A number that the kernel may have cut. */
static void show_int(struct walk *w, const struct type *t, uint64_t addr, int32_t len)
{
	if (len < 4)
		walk_bytes_as(w, &t_hexbuf, addr, (uint64_t)len);
	else
		show_number(w, t, addr, 4);
}

/* IP_LOCAL_PORT_RANGE: the lower bound in the lower half; 0 is none. */
static void show_port_range(struct walk *w, uint64_t addr, int32_t len)
{
	uint64_t v;
	uint32_t low, high;
	char text[32];

	if (len != 4) {
		walk_bytes_as(w, &t_hexbuf, addr, (uint64_t)(int64_t)len);
		return;
	}
	if (!walk_read_num(w, addr, 4, &v)) {
		walk_address(w, addr);
		return;
	}
	low = v & 0xffff;
	high = (uint32_t)v >> 16;
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, &t_u32_hex, v);
	if (!w->opts->numbers_only && v && (!low || !high || low <= high)) {
		snprintf(text, sizeof(text), "%.0u..%.0u", low, high);
		walk_comment(w, text);
	}
	walk_close(w, GROUP_ARRAY);
}

/* As much of a struct as the kernel gave; a field that is cut is shown as bytes. */
static void show_cut(struct walk *w, const struct type *t, uint64_t addr, int32_t len)
{
	size_t size = type_size(t, w->abi), have = (size_t)len < size ? (size_t)len : size;
	uint8_t bytes[32];

	if (size > sizeof(bytes) || !walk_read(w, addr, bytes, have)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; t->fields[i].type; i++) {
		const struct item *f = &t->fields[i];
		size_t off = type_field_offset(t, i, w->abi), n = type_size(f->type, w->abi);

		if (off >= have)
			break;
		w->sink->ops->name(w->sink, f);
		if (off + n > have)
			walk_raw_bytes(w, &t_hexstr, bytes + off, have - off, 0);
		else
			walk_inline(w, f->type, bytes + off, n, addr + off);
	}
	walk_close(w, GROUP_STRUCT);
}

/* A struct that must be there with at least its size; exactly that size if so asked. */
static void show_whole(struct walk *w, const struct type *t, uint64_t addr, int32_t len, bool exact)
{
	int32_t size = (int32_t)type_size(t, w->abi);

	if (len < size || (exact && len != size))
		walk_address(w, addr);
	else
		walk_at(w, t, addr);
}

enum { TIPC_IMPORTANCE = 127, TIPC_GROUP_JOIN = 135 };

static void show_tipc(struct walk *w, uint32_t name, uint64_t addr, int32_t len)
{
	if (name == TIPC_GROUP_JOIN)
		show_whole(w, &t_sockopt_tipc_group_req, addr, len, false);
	else if (name != TIPC_IMPORTANCE)
		show_default(w, addr, len);
	else if (len < 4)
		walk_address(w, addr);
	else
		show_number(w, &t_sockopt_tipc_importance, addr, 4);
}

/* ---- getsockopt ------------------------------------------------------------------- */

#define KEY(level, name) ((uint64_t)(level) << 32 | (name))

static uint64_t key_of(const struct walk *w)
{
	return KEY((uint32_t)w->args[1], (uint32_t)w->args[2]);
}

static void show_got(struct walk *w, uint64_t addr, int32_t len, int32_t offered)
{
	switch (key_of(w)) {
	case KEY(LEVEL_SOCKET, 13): /* SO_LINGER */
		show_cut(w, &t_sockopt_linger, addr, len);
		return;
	case KEY(LEVEL_SOCKET, 17): /* SO_PEERCRED */
		show_cut(w, &t_sockopt_ucred, addr, len);
		return;
	case KEY(LEVEL_SOCKET, 77): /* SO_PEERPIDFD */
		show_int(w, &t_fd, addr, len);
		return;
	case KEY(LEVEL_SOCKET, 4): /* SO_ERROR */
		show_int(w, &t_errno_value, addr, len);
		return;
	case KEY(LEVEL_SOCKET, 74): /* SO_TXREHASH */
		show_int(w, &t_txrehash, addr, len);
		return;
	case KEY(LEVEL_SOCKET, 26): /* SO_GET_FILTER: the length counts instructions */
		if (len > UINT16_MAX || !w->opts->verbose)
			walk_address(w, addr);
		else
			walk_array(w, &t_socket_insn, addr, (uint64_t)len);
		return;
	case KEY(LEVEL_IP, 51): /* IP_LOCAL_PORT_RANGE */
		show_port_range(w, addr, len);
		return;
	case KEY(LEVEL_IP, 52): /* IP_PROTOCOL */
		if (len == 4)
			show_number(w, &t_inet_protocol, addr, 4);
		else
			walk_bytes_as(w, &t_hexbuf, addr, (uint64_t)len);
		return;
	case KEY(LEVEL_TIPC, TIPC_IMPORTANCE):
	case KEY(LEVEL_TIPC, TIPC_GROUP_JOIN):
		show_tipc(w, (uint32_t)w->args[2], addr, len);
		return;
	case KEY(LEVEL_PACKET, 6): /* PACKET_STATISTICS */
		show_cut(w, &t_sockopt_tpacket_stats, addr, len);
		return;
	case KEY(LEVEL_RAW, 1): /* ICMP_FILTER */
		show_icmp_filter(w, addr, len);
		return;
	case KEY(LEVEL_NETLINK, 9): /* NETLINK_LIST_MEMBERSHIPS */
		walk_array(w, &t_u32, addr, (uint64_t)(offered < len ? offered : len) / 4);
		return;
	default:
		if (w->args[1] == LEVEL_NETLINK)
			show_number(w, &t_int, addr, 4);
		else if (w->args[1] == LEVEL_SOCKET && is_int((uint32_t)w->args[2]))
			show_int(w, &t_int, addr, len);
		else
			show_default(w, addr, len);
	}
}

static void hook_get(struct walk *w, const struct item *it, uint64_t addr)
{
	int32_t offered, filled;

	if (!socklen_before(w, it->cap.n, &offered) || !socklen_after(w, it->cap.n, &filled) ||
		offered <= 0 || filled <= 0)
		walk_address(w, addr);
	else
		show_got(w, addr, filled, offered);
}

static HOOK(optval_get, hook_get);

SYSCALL(getsockopt, C_NET, int, VAL(fd, "sockfd"), VAL(sockopt_levels, "level"),
	VAL(optname_get, "optname"), OUT(optval_get, "optval", .cap = LEN_D(4)),
	OUT(socklen_out, "optlen", FLAGS(ITEM_EVEN_FAILED)));

/* ---- setsockopt ------------------------------------------------------------------- */

static void show_socket(struct walk *w, uint32_t name, uint64_t addr, int32_t len)
{
	switch (name) {
	case 13: /* SO_LINGER */
		show_whole(w, &t_sockopt_linger, addr, len, false);
		return;
	case 26: /* SO_ATTACH_FILTER, SO_ATTACH_REUSEPORT_CBPF */
	case 51:
		show_whole(w, &t_sock_fprog, addr, len, true);
		return;
	case 74: /* SO_TXREHASH */
		if (len < 4)
			walk_address(w, addr);
		else
			show_number(w, &t_txrehash, addr, 4);
		return;
	default:
		if (!is_int(name))
			show_default(w, addr, len);
		else if (len < 4)
			walk_address(w, addr);
		else
			show_number(w, &t_int, addr, 4);
	}
}

static void show_ip(struct walk *w, uint32_t name, uint64_t addr, int32_t len)
{
	switch (name) {
	case 35: /* IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP */
	case 36:
		show_whole(w, &t_sockopt_ip_mreq, addr, len, false);
		return;
	case 51: /* IP_LOCAL_PORT_RANGE */
		show_port_range(w, addr, len);
		return;
	case 42: /* MCAST_JOIN_GROUP, MCAST_LEAVE_GROUP */
	case 45:
		show_whole(w, sockopt_group_req(w), addr, len, false);
		return;
	default:
		show_default(w, addr, len);
	}
}

static void show_ipv6(struct walk *w, uint32_t name, uint64_t addr, int32_t len)
{
	switch (name) {
	case 20: /* IPV6_ADD_MEMBERSHIP, IPV6_DROP_MEMBERSHIP */
	case 21:
	case 27: /* IPV6_JOIN_ANYCAST, IPV6_LEAVE_ANYCAST */
	case 28:
		show_whole(w, &t_sockopt_ipv6_mreq, addr, len, false);
		return;
	case 42:
	case 45:
		show_ip(w, name, addr, len);
		return;
	default:
		show_default(w, addr, len);
	}
}

static void show_packet(struct walk *w, uint32_t name, uint64_t addr, int32_t len)
{
	switch (name) {
	case 1: /* PACKET_ADD_MEMBERSHIP, PACKET_DROP_MEMBERSHIP */
	case 2:
		show_whole(w, &t_sockopt_packet_mreq, addr, len, true);
		return;
	case 5: /* PACKET_RX_RING, PACKET_TX_RING */
	case 13:
		show_whole(w, &t_sockopt_tpacket_req, addr, len, true);
		return;
	default:
		show_default(w, addr, len);
	}
}

enum { TCP_AO_ADD_KEY = 38 };

static void hook_set(struct walk *w, const struct item *it, uint64_t addr)
{
	uint32_t name = (uint32_t)w->args[2];
	int32_t len = (int32_t)walk_len(w, it->cap);

	switch (w->args[1]) {
	case LEVEL_SOCKET:
		show_socket(w, name, addr, len);
		return;
	case LEVEL_IP:
		show_ip(w, name, addr, len);
		return;
	case LEVEL_IPV6:
		show_ipv6(w, name, addr, len);
		return;
	case LEVEL_PACKET:
		show_packet(w, name, addr, len);
		return;
	case LEVEL_TIPC:
		show_tipc(w, name, addr, len);
		return;
	case LEVEL_TCP:
		if (name == TCP_AO_ADD_KEY)
			show_whole(w, &t_sockopt_tcp_ao_add, addr, len, false);
		else
			show_default(w, addr, len);
		return;
	case LEVEL_NETLINK:
		if (len < 4)
			walk_address(w, addr);
		else
			show_number(w, &t_int, addr, 4);
		return;
	default:
		if (w->args[1] == LEVEL_RAW && name == 1) /* ICMP_FILTER */
			show_icmp_filter(w, addr, len);
		else
			show_default(w, addr, len);
	}
}

static HOOK(optval_set, hook_set);

SYSCALL(setsockopt, C_NET, int, VAL(fd, "sockfd"), VAL(sockopt_levels, "level"),
	VAL(optname_set, "optname"), IN(optval_set, "optval", .cap = LEN_A(4)), VAL(int, "optlen"));
