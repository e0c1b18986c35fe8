/* Socket addresses: one struct a family, what follows the family being a hook's work since
 * most of them depend on their length. */
#include "spec/sockaddr.h"

#include <stdio.h>
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/types.h"

enum {
	FAM_UNIX = 1,
	FAM_INET = 2,
	FAM_AX25 = 3,
	FAM_IPX = 4,
	FAM_X25 = 9,
	FAM_INET6 = 10,
	FAM_NETLINK = 16,
	FAM_PACKET = 17,
	FAM_TIPC = 30,
	FAM_BLUETOOTH = 31,
	FAM_RXRPC = 33,
	FAM_IEEE802154 = 36,
	FAM_ALG = 38,
	FAM_NFC = 39,
	FAM_VSOCK = 40,
	FAM_QIPCRTR = 42,
	FAM_XDP = 44,
	FAM_MCTP = 45,
	FAM_END,
};

ENUM(addrfam, 4, cset_addrfams);
ENUM(addrfam16, 2, cset_addrfams);
ENUM(addrfam8, 1, cset_addrfams);
ENUM(socktype, 4, cset_socktypes);

/* ---- pieces ----------------------------------------------------------------------- */

static void name(struct walk *w, const char *nm, const struct type *t)
{
	struct item it = { .name = nm, .type = t };

	w->sink->ops->name(w->sink, &it);
}

/* A field at an offset of the address that is being walked. */
static void put(struct walk *w, const char *nm, const struct type *t, size_t off)
{
	const struct scope *sc = w->scope;

	name(w, nm, t);
	walk_inline(w, t, sc->bytes + off, type_size(t, w->abi), sc->addr ? sc->addr + off : 0);
}

static void put_bytes(struct walk *w, const char *nm, const struct type *t, size_t off, size_t len)
{
	name(w, nm, t);
	walk_raw_bytes(w, t, w->scope->bytes + off, len, 0);
}

/* A char array that a NUL should end. */
static void put_text(struct walk *w, const char *nm, size_t off, size_t len)
{
	size_t n = strnlen((const char *)w->scope->bytes + off, len);

	name(w, nm, &t_chars);
	if (n == len)
		walk_raw_bytes(w, &t_chars, w->scope->bytes + off, n - 1, BYTES_MORE);
	else
		walk_raw_bytes(w, &t_chars, w->scope->bytes + off, n, 0);
}

static uint64_t number(const struct walk *w, const struct type *t, size_t off)
{
	return type_number(t, w->abi, w->scope->bytes + off);
}

/* Shown only when it is not 0. */
static void put_nonzero(struct walk *w, const char *nm, const struct type *t, size_t off)
{
	if (number(w, t, off))
		put(w, nm, t, off);
}

static const struct type t_u8_zpad = {
	.name = "uint8_t", .kind = KIND_INT, .size = 1, .flags = TYPE_HEX | TYPE_ZPAD, .bytes = 2
};

/* ---- AF_UNIX ---------------------------------------------------------------------- */

#define UNIX_LEN_MAX 110

static void hook_unix(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t len = w->scope->len < UNIX_LEN_MAX ? w->scope->len : UNIX_LEN_MAX;
	const char *path = (const char *)w->scope->bytes + 2;

	(void)it;
	(void)addr;
	name(w, "sun_path", &t_path);
	if (path[0]) {
		walk_raw_bytes(w, &t_path, w->scope->bytes + 2, strnlen(path, len - 2), 0);
		return;
	}
	walk_open(w, GROUP_PLAIN, "@");
	walk_raw_bytes(w, &t_buf, w->scope->bytes + 3, len - 3, 0);
	walk_close(w, GROUP_PLAIN);
}

/* ---- AF_INET, AF_INET6 ------------------------------------------------------------ */

static void hook_inet(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put(w, "sin_port", &t_port, 2);
	put(w, "sin_addr", &t_inet4, 4);
}

static const struct type t_flowinfo = {
	.name = "__be32", .kind = KIND_NET, .size = 4, .flags = TYPE_BE
};

#define INET6_MIN 24 /* before RFC 2553 there was no scope */

static void hook_inet6(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *a = w->scope->bytes + 8;
	bool link_local =
		(a[0] == 0xfe && (a[1] & 0xc0) == 0x80) || (a[0] == 0xff && (a[1] & 0x0f) == 2);

	(void)it;
	(void)addr;
	put(w, "sin6_port", &t_port, 2);
	put(w, "sin6_flowinfo", &t_flowinfo, 4);
	put(w, "sin6_addr", &t_inet6, 8);
	if (w->scope->len > INET6_MIN)
		put(w, "sin6_scope_id", link_local ? &t_ifindex : &t_u32, 24);
}

/* ---- AF_AX25 ---------------------------------------------------------------------- */

#define AX25_CALL 7
#define AX25_DIGIS 8

static const struct type t_ax25_call = {
	.name = "ax25_address", .kind = KIND_AX25, .size = AX25_CALL, .flags = TYPE_PACKED
};

static void ax25_digipeaters(struct walk *w)
{
	size_t len = w->scope->len, has, want, n, shown;
	int32_t ndigis = (int32_t)number(w, &t_s32, 12);

	has = (len - 16) / AX25_CALL;
	if (has > AX25_DIGIS)
		has = AX25_DIGIS;
	want = ndigis <= 0 ? 0 : ndigis > AX25_DIGIS ? AX25_DIGIS : (size_t)ndigis;
	n = has < want ? has : want;
	shown = !w->opts->verbose && n > w->opts->string_max ? w->opts->string_max : n;
	if (want) {
		name(w, "fsa_digipeater", &t_ax25_call);
		walk_open(w, GROUP_ARRAY, NULL);
		for (size_t i = 0; i < shown; i++)
			walk_raw_bytes(w, &t_ax25_call, w->scope->bytes + 16 + i * AX25_CALL,
				AX25_CALL, 0);
		if (want > has || n > shown)
			walk_more(w);
		walk_close(w, GROUP_ARRAY);
	}
	if (len > has * AX25_CALL + 16)
		walk_more(w);
}

static void hook_ax25(struct walk *w, const struct item *it, uint64_t addr)
{
	bool full = number(w, &t_s32, 12) || w->scope->len > 16;

	(void)it;
	(void)addr;
	if (full) {
		walk_name(w, "fsa_ax25");
		walk_open(w, GROUP_STRUCT, NULL);
	}
	put_bytes(w, "sax25_call", &t_ax25_call, 2, AX25_CALL);
	put(w, "sax25_ndigis", &t_s32, 12);
	if (full) {
		walk_close(w, GROUP_STRUCT);
		ax25_digipeaters(w);
	}
}

/* ---- AF_IPX, AF_X25, AF_NETLINK, AF_PACKET ---------------------------------------- */

static void hook_ipx(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put(w, "sipx_port", &t_port, 2);
	walk_name(w, "sipx_network");
	walk_open(w, GROUP_CALL, "htonl");
	walk_scalar(w, &t_be32_hex, number(w, &t_be32_hex, 4));
	walk_close(w, GROUP_CALL);
	walk_name(w, "sipx_node");
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < 6; i++)
		walk_scalar(w, &t_u8_zpad, w->scope->bytes[8 + i]);
	walk_close(w, GROUP_ARRAY);
	put(w, "sipx_type", &t_u8_zpad, 14);
	put_nonzero(w, "sipx_zero", &t_u8_hex, 15);
}

static void hook_x25(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	walk_name(w, "sx25_addr");
	walk_open(w, GROUP_STRUCT, NULL);
	put_text(w, "x25_addr", 2, 16);
	walk_close(w, GROUP_STRUCT);
}

static const struct type t_nl_groups = {
	.name = "__u32", .kind = KIND_INT, .size = 4, .flags = TYPE_HEX | TYPE_ZPAD, .bytes = 8
};

static void hook_netlink(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put_nonzero(w, "nl_pad", &t_u16_hex, 2);
	put(w, "nl_pid", &t_tgid, 4);
	put(w, "nl_groups", &t_nl_groups, 8);
}

static const struct type t_sll_protocol = { .name = "__be16",
	.kind = KIND_NET,
	.size = 2,
	.flags = TYPE_BE,
	.set = &cset_ethernet_protocols };
static ENUM(arp_hardware, 2, cset_arp_hardware_types);
static ENUM(packet_type, 1, cset_packet_types);

static void hook_packet(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t halen = w->scope->bytes[11], room = w->scope->len - 12;

	(void)it;
	(void)addr;
	put(w, "sll_protocol", &t_sll_protocol, 2);
	put(w, "sll_ifindex", &t_ifindex, 4);
	put(w, "sll_hatype", &t_arp_hardware, 8);
	put(w, "sll_pkttype", &t_packet_type, 10);
	put(w, "sll_halen", &t_u8, 11);
	if (!halen)
		return;
	walk_name(w, "sll_addr");
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < halen && i < room; i++)
		walk_scalar(w, &t_u8_zpad, w->scope->bytes[12 + i]);
	if (halen > room)
		walk_more(w);
	walk_close(w, GROUP_ARRAY);
}

/* ---- AF_TIPC ---------------------------------------------------------------------- */

static ENUM(tipc_type, 1, cset_tipc_addr_types);
static ENUM(tipc_scope, 8, cset_tipc_scopes);

static void tipc_range(struct walk *w)
{
	walk_name(w, "nameseq");
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "type", &t_u32, 4);
	put(w, "lower", &t_u32, 8);
	put(w, "upper", &t_u32, 12);
	walk_close(w, GROUP_STRUCT);
}

static void tipc_service(struct walk *w)
{
	walk_name(w, "name");
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "name");
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "type", &t_u32, 4);
	put(w, "instance", &t_u32, 8);
	walk_close(w, GROUP_STRUCT);
	put(w, "domain", &t_u32_hex, 12);
	walk_close(w, GROUP_STRUCT);
}

static void tipc_socket(struct walk *w)
{
	walk_name(w, "id");
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "ref", &t_u32, 4);
	put(w, "node", &t_u32_hex, 8);
	walk_close(w, GROUP_STRUCT);
}

static void hook_tipc(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t type = w->scope->bytes[2];
	int8_t scope = (int8_t)w->scope->bytes[3];

	(void)it;
	(void)addr;
	put(w, "addrtype", &t_tipc_type, 2);
	walk_name(w, "scope");
	/* A service that is withdrawn has its scope with a minus; of -128 there is no other one. */
	if (scope < 0)
		walk_open(w, GROUP_PLAIN, "-");
	walk_scalar(w, &t_tipc_scope, (uint64_t)(int8_t)(scope < 0 ? -scope : scope));
	if (scope < 0)
		walk_close(w, GROUP_PLAIN);
	walk_name(w, "addr");
	if (type < 1 || type > 3) {
		walk_raw_bytes(w, &t_buf, w->scope->bytes + 4, 12, 0);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	if (type == 1)
		tipc_range(w);
	else if (type == 2)
		tipc_service(w);
	else
		tipc_socket(w);
	walk_close(w, GROUP_STRUCT);
}

/* ---- AF_BLUETOOTH ----------------------------------------------------------------- */

static ENUM(hci_channel, 2, cset_hci_channels);
static ENUM(l2cap_psm, 2, cset_l2cap_psms);
static ENUM(l2cap_cid, 2, cset_l2cap_cids);
static ENUM(bdaddr_type, 1, cset_bdaddr_types);

/* Numbers from first on are shown relative to that, by its name. */
static void put_l2cap(struct walk *w, const char *nm, const struct type *t, size_t off,
	const char *range, uint64_t first, uint64_t last)
{
	uint64_t v = number(w, &t_u16, off);
	char text[48];

	walk_name(w, nm);
	walk_open(w, GROUP_CALL, "htobs");
	if (v < first || v > last || cset_name(t->set, w->abi->facts, v)) {
		walk_scalar(w, t, v);
	} else {
		snprintf(text, sizeof(text), "%s+%u", range, (unsigned)(v - first));
		walk_symbol(w, text, v);
	}
	walk_close(w, GROUP_CALL);
}

static void put_psm(struct walk *w, size_t off)
{
	uint64_t v = number(w, &t_u16, off);

	if (v >= 0x80 && v <= 0xff)
		put_l2cap(w, "l2_psm", &t_l2cap_psm, off, "L2CAP_PSM_LE_DYN_START", 0x80, 0xff);
	else
		put_l2cap(w, "l2_psm", &t_l2cap_psm, off, "L2CAP_PSM_DYN_START", 0x1001, 0xffff);
}

static void hook_bluetooth(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t len = w->scope->len;

	(void)it;
	(void)addr;
	switch (len) {
	case 4: /* struct sockaddr_hci without and with hci_channel */
	case 6:
		walk_name(w, "hci_dev");
		walk_open(w, GROUP_CALL, "htobs");
		walk_scalar(w, &t_u16, number(w, &t_u16, 2));
		walk_close(w, GROUP_CALL);
		if (len == 6)
			put(w, "hci_channel", &t_hci_channel, 4);
		break;
	case 8: /* struct sockaddr_sco */
		put(w, "sco_bdaddr", &t_hwaddr, 2);
		break;
	case 10: /* struct sockaddr_rc */
		put(w, "rc_bdaddr", &t_hwaddr, 2);
		put(w, "rc_channel", &t_u8, 8);
		break;
	case 12: /* struct sockaddr_l2 without and with l2_bdaddr_type */
	case 14:
		put_psm(w, 2);
		put(w, "l2_bdaddr", &t_hwaddr, 4);
		put_l2cap(w, "l2_cid", &t_l2cap_cid, 10, "L2CAP_CID_DYN_START", 0x40, 0xffff);
		if (len == 14)
			put(w, "l2_bdaddr_type", &t_bdaddr_type, 12);
		break;
	default:
		put_bytes(w, "sa_data", &t_buf, 2, len - 2);
	}
}

/* ---- AF_RXRPC --------------------------------------------------------------------- */

static const struct type t_rxrpc_service = { .name = "uint16_t",
	.kind = KIND_ENUM,
	.size = 2,
	.flags = TYPE_BOTH,
	.set = &cset_rxrpc_services };
static ENUM(socktype16, 2, cset_socktypes);

#define RXRPC_TRANSPORT 8
#define RXRPC_LEN 36

/* The transport's address, as a struct inside a struct unless its family is not known. */
static void rxrpc_transport(struct walk *w, size_t len, size_t transport_len)
{
	struct scope inner = { .outer = w->scope,
		.type = w->scope->type,
		.bytes = w->scope->bytes + RXRPC_TRANSPORT,
		.len = len };
	uint64_t family = number(w, &t_u16, RXRPC_TRANSPORT);
	bool v4 = family == FAM_INET, v6 = family == FAM_INET6;

	walk_name(w, "transport");
	walk_open(w, GROUP_STRUCT, NULL);
	if (v4 || v6) {
		walk_name(w, v4 ? "sin" : "sin6");
		walk_open(w, GROUP_STRUCT, NULL);
	}
	w->scope = &inner;
	put(w, v4 ? "sin_family" : v6 ? "sin6_family" : "family", &t_addrfam16, 0);
	if (v4 && transport_len >= 16)
		hook_inet(w, NULL, 0);
	else if (v6 && transport_len >= INET6_MIN)
		hook_inet6(w, NULL, 0);
	else if (len > 2)
		walk_raw_bytes(w, &t_buf, inner.bytes + 2, len - 2, 0);
	w->scope = inner.outer;
	if (v4 || v6)
		walk_close(w, GROUP_STRUCT);
	walk_close(w, GROUP_STRUCT);
}

static void hook_rxrpc(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t transport_len = (size_t)number(w, &t_u16, 6);
	size_t room = w->scope->len - RXRPC_TRANSPORT;

	(void)it;
	(void)addr;
	put(w, "srx_service", &t_rxrpc_service, 2);
	put(w, "transport_type", &t_socktype16, 4);
	put(w, "transport_len", &t_u16, 6);
	rxrpc_transport(w, transport_len < room ? transport_len : room, transport_len);
}

/* ---- AF_IEEE802154, AF_ALG, AF_NFC ------------------------------------------------ */

#define BOTH(id, sz, c_name, k, s)                                                                 \
	static const struct type t_##id = {                                                        \
		.name = c_name, .kind = k, .size = sz, .flags = TYPE_BOTH, .set = &s               \
	}
BOTH(ieee802154_type, 4, "int", KIND_ENUM, cset_ieee802154_addr_types);
BOTH(ieee802154_pan, 2, "uint16_t", KIND_ENUM, cset_ieee802154_pan_ids);
BOTH(ieee802154_addr, 2, "uint16_t", KIND_ENUM, cset_ieee802154_addrs);
BOTH(alg_flags, 4, "uint32_t", KIND_FLAGS, cset_alg_flags);
BOTH(nfc_sap, 1, "uint8_t", KIND_ENUM, cset_nfc_saps);

static void hook_ieee802154(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type = number(w, &t_u32, 4);

	(void)it;
	(void)addr;
	walk_name(w, "addr");
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "addr_type", &t_ieee802154_type, 4);
	put(w, "pan_id", &t_ieee802154_pan, 8);
	if (type == 2)
		put(w, "short_addr", &t_ieee802154_addr, 10);
	else if (type)
		put_bytes(w, "hwaddr", &t_hwaddr, 10, 8);
	walk_close(w, GROUP_STRUCT);
}

static void hook_alg(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put_text(w, "salg_type", 2, 14);
	put(w, "salg_feat", &t_alg_flags, 16);
	put(w, "salg_mask", &t_alg_flags, 20);
	put_text(w, "salg_name", 24, w->scope->len - 24);
}

static ENUM(nfc_proto, 4, cset_nfc_protos);

#define NFC_NAME 63

static void hook_nfc(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t whole = w->abi->word == 8 ? 96 : 88;
	const struct type *t_len = w->abi->word == 8 ? &t_u64 : &t_u32;
	size_t off = w->abi->word == 8 ? 88 : 84;
	uint64_t n = number(w, t_len, off);

	(void)it;
	(void)addr;
	put(w, "dev_idx", &t_ifindex, 4);
	put(w, "target_idx", &t_u32_hex, 8);
	put(w, "nfc_protocol", &t_nfc_proto, 12);
	if (w->scope->len < whole) {
		if (w->scope->len > 16)
			walk_more(w);
		return;
	}
	put(w, "dsap", &t_nfc_sap, 16);
	put(w, "ssap", &t_nfc_sap, 17);
	put_bytes(w, "service_name", &t_buf, 18, n < NFC_NAME ? (size_t)n : NFC_NAME);
	put(w, "service_name_len", t_len, off);
}

/* ---- AF_VSOCK, AF_QIPCRTR, AF_XDP, AF_MCTP ---------------------------------------- */

static ENUM(vsock_cid, 4, cset_vsock_cids);
static ENUM(vsock_port, 4, cset_vsock_ports);
static FLAGWORD(vsock_flag, 1, cset_vsock_flags);
static ENUM(qrtr_node, 4, cset_qrtr_nodes);
static ENUM(qrtr_port, 4, cset_qrtr_ports);
static FLAGWORD(xdp_flag, 2, cset_xdp_bind_flags);
static ENUM(mctp_net, 4, cset_mctp_nets);
static ENUM(mctp_addr, 1, cset_mctp_addrs);

static void hook_vsock(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *zero = w->scope->bytes + 13;

	(void)it;
	(void)addr;
	put_nonzero(w, "svm_reserved1", &t_u16_hex, 2);
	put(w, "svm_cid", &t_vsock_cid, 8);
	put(w, "svm_port", &t_vsock_port, 4);
	put(w, "svm_flags", &t_vsock_flag, 12);
	if (zero[0] | zero[1] | zero[2])
		put_bytes(w, "svm_zero", &t_hexstr, 13, 3);
}

static void hook_qrtr(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put(w, "sq_node", &t_qrtr_node, 4);
	put(w, "sq_port", &t_qrtr_port, 8);
}

static void hook_xdp(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put(w, "sxdp_flags", &t_xdp_flag, 2);
	put(w, "sxdp_ifindex", &t_ifindex, 4);
	put(w, "sxdp_queue_id", &t_u32, 8);
	if (number(w, &t_u16, 2) & 1) /* XDP_SHARED_UMEM */
		put(w, "sxdp_shared_umem_fd", &t_fd, 12);
	else
		put_nonzero(w, "sxdp_shared_umem_fd", &t_u32_hex, 12);
}

static void hook_mctp(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	put_nonzero(w, "__smctp_pad0", &t_u16_hex, 2);
	put(w, "smctp_network", &t_mctp_net, 4);
	walk_name(w, "smctp_addr");
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "s_addr", &t_mctp_addr, 8);
	walk_close(w, GROUP_STRUCT);
	put(w, "smctp_type", &t_u8_hex, 9);
	put(w, "smctp_tag", &t_u8_hex, 10);
	put_nonzero(w, "__smctp_pad1", &t_u8_hex, 11);
}

/* ---- all of them ------------------------------------------------------------------ */

static void hook_raw(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	if (w->scope->len > 2)
		put_bytes(w, "sa_data", &t_buf, 2, w->scope->len - 2);
}

static const struct item head[] = { VAL(addrfam16, "sa_family"), ITEM_END };

#define SA(c_name, fn)                                                                             \
	{                                                                                          \
		.name = "struct sockaddr" c_name, .kind = KIND_STRUCT, .fields = head, .hook = fn  \
	}
static const struct type t_raw = SA("", hook_raw);
/* A family and the least length of its address; a shorter one is bytes. */
static const struct {
	size_t min;
	struct type type;
} families[FAM_END] = {
	[FAM_UNIX] = { 3, SA("_un", hook_unix) },
	[FAM_INET] = { 16, SA("_in", hook_inet) },
	[FAM_AX25] = { 16, SA("_ax25", hook_ax25) },
	[FAM_IPX] = { 16, SA("_ipx", hook_ipx) },
	[FAM_X25] = { 18, SA("_x25", hook_x25) },
	[FAM_INET6] = { INET6_MIN, SA("_in6", hook_inet6) },
	[FAM_NETLINK] = { 12, SA("_nl", hook_netlink) },
	[FAM_PACKET] = { 20, SA("_ll", hook_packet) },
	[FAM_TIPC] = { 16, SA("_tipc", hook_tipc) },
	[FAM_BLUETOOTH] = { 3, SA("_bt", hook_bluetooth) },
	[FAM_RXRPC] = { RXRPC_LEN, SA("_rxrpc", hook_rxrpc) },
	[FAM_IEEE802154] = { 20, SA("_ieee802154", hook_ieee802154) },
	[FAM_ALG] = { 25, SA("_alg", hook_alg) },
	[FAM_NFC] = { 16, SA("_nfc", hook_nfc) },
	[FAM_VSOCK] = { 16, SA("_vm", hook_vsock) },
	[FAM_QIPCRTR] = { 12, SA("_qrtr", hook_qrtr) },
	[FAM_XDP] = { 16, SA("_xdp", hook_xdp) },
	[FAM_MCTP] = { 12, SA("_mctp", hook_mctp) },
};

void sockaddr_walk_bytes(struct walk *w, const uint8_t *p, size_t len, uint64_t addr)
{
	/* hooks may look at any byte of the longest address; what is not there is 0 */
	uint8_t bytes[SOCKADDR_MAX + 16] = { 0 };
	const struct type *t = &t_raw;
	uint64_t family;

	if (len > SOCKADDR_MAX)
		len = SOCKADDR_MAX;
	memcpy(bytes, p, len);
	family = type_number(&t_u16, w->abi, bytes);
	if (family < FAM_END && families[family].type.hook && len >= families[family].min)
		t = &families[family].type;
	walk_inline(w, t, bytes, len, addr);
}

/* The bytes of an address, how many there are (0: it cannot be had). */
static size_t read_sockaddr(struct walk *w, uint64_t addr, int64_t len, uint8_t bytes[SOCKADDR_MAX])
{
	if (len > SOCKADDR_MAX)
		len = SOCKADDR_MAX;
	return len >= 2 && addr && walk_read(w, addr, bytes, (size_t)len) ? (size_t)len : 0;
}

void sockaddr_walk(struct walk *w, uint64_t addr, int64_t len)
{
	uint8_t bytes[SOCKADDR_MAX];
	size_t n = read_sockaddr(w, addr, len, bytes);

	if (n)
		sockaddr_walk_bytes(w, bytes, n, addr);
	else
		walk_address(w, addr);
}

int sockaddr_family(struct walk *w, uint64_t addr, int64_t len)
{
	uint8_t bytes[SOCKADDR_MAX];

	return read_sockaddr(w, addr, len, bytes) ? (int)type_number(&t_u16, w->abi, bytes) : -1;
}

static void hook_sockaddr(struct walk *w, const struct item *it, uint64_t v)
{
	sockaddr_walk(w, v, (int32_t)walk_len(w, it->cap));
}

/* ---- value-result lengths --------------------------------------------------------- */

bool socklen_before(struct walk *w, unsigned arg, int32_t *ret)
{
	struct mem *mem = w->mem;
	uint64_t v = 0;
	bool ok;

	if (!w->enter_mem) {
		*ret = INT32_MAX;
		return true;
	}
	w->mem = w->enter_mem;
	ok = arg < w->nargs && w->args[arg] && walk_read_num(w, w->args[arg], 4, &v);
	w->mem = mem;
	*ret = (int32_t)v;
	return ok;
}

bool socklen_after(struct walk *w, unsigned arg, int32_t *ret)
{
	uint64_t v = 0;

	if (arg >= w->nargs || !w->args[arg] || !walk_read_num(w, w->args[arg], 4, &v))
		return false;
	*ret = (int32_t)v;
	return true;
}

static void hook_sockaddr_out(struct walk *w, const struct item *it, uint64_t v)
{
	int32_t offered, filled;

	if (!socklen_before(w, it->cap.n, &offered) || !socklen_after(w, it->cap.n, &filled))
		walk_address(w, v);
	else
		sockaddr_walk(w, v, offered < filled ? offered : filled);
}

/* [16], or [16 => 28] when the kernel says another one. */
static void hook_socklen_out(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t offered = 0, filled = 0;
	struct mem *mem = w->mem;
	bool have_offered, have_filled;

	/* without an address the length means nothing */
	if (it->cap.from == LEN_ARG && (it->cap.n >= w->nargs || !w->args[it->cap.n])) {
		walk_address(w, v);
		return;
	}
	have_filled = walk_read_num(w, v, 4, &filled);
	w->mem = w->enter_mem;
	have_offered = walk_read_num(w, v, 4, &offered);
	w->mem = mem;
	if (!have_offered) {
		walk_address(w, v);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	if (have_filled && (!w->failed || it->cap.from != LEN_ARG) && filled != offered) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, &t_s32, (uint64_t)(int32_t)offered);
		walk_scalar(w, &t_s32, (uint64_t)(int32_t)filled);
		walk_close(w, GROUP_CHANGE);
	} else {
		walk_scalar(w, &t_s32, (uint64_t)(int32_t)offered);
	}
	walk_close(w, GROUP_ARRAY);
}

const struct type t_sockaddr = {
	.name = "struct sockaddr", .kind = KIND_HOOK, .hook = hook_sockaddr
};
const struct type t_sockaddr_out = {
	.name = "struct sockaddr", .kind = KIND_HOOK, .hook = hook_sockaddr_out
};
const struct type t_socklen_out = {
	.name = "socklen_t", .kind = KIND_HOOK, .hook = hook_socklen_out
};
