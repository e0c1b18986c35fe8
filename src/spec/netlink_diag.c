/* NETLINK_SOCK_DIAG: what ss asks, and what the kernel answers. */
#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/seccomp.h"
#include "spec/sockaddr.h"
#include "spec/types.h"

E(tcp_state, 1, tcp_states);
F(tcp_state_set, 4, tcp_state_flags);
E(socktype8, 1, socktypes);
E(inet_proto8, 1, inet_protocols);

SHOW_INDEXED(show_meminfo, u32, sk_meminfo)

/* ---- AF_UNIX ---------------------------------------------------------------------- */

F(udiag_show, 4, udiag_show);
static STRUCT(unix_diag_req, VAL(nl_family, "sdiag_family"), VAL(u8, "sdiag_protocol"), PAD(2),
	VAL(tcp_state_set, "udiag_states"), VAL(u32, "udiag_ino"), VAL(udiag_show, "udiag_show"),
	VAL(u32, "udiag_cookie", .n = 2));
static STRUCT(unix_diag_msg, VAL(nl_family, "udiag_family"), VAL(socktype8, "udiag_type"),
	VAL(tcp_state, "udiag_state"), PAD(1), VAL(u32, "udiag_ino"),
	VAL(u32, "udiag_cookie", .n = 2));

/* The inode comes first in memory, the device in what is shown. */
static void show_vfs_ino(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	walk_name(w, "udiag_vfs_ino");
	walk_scalar(w, &t_u32, walk_field(w, 0));
}

static const struct type t_unix_diag_vfs = { .name = "unix_diag_vfs", .kind = KIND_STRUCT,
	.hook = show_vfs_ino,
	.fields = (const struct item[]){ VAL(u32, "udiag_vfs_ino", FLAGS(ITEM_HIDDEN)),
		VAL(dev32, "udiag_vfs_dev"), ITEM_END } };

static STRUCT(unix_diag_rqlen, VAL(u32, "udiag_rqueue"), VAL(u32, "udiag_wqueue"));

static bool show_inodes(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len < 4)
		return false;
	walk_array(w, &t_u32, addr, len / 4);
	return true;
}

static const struct nla_rule unix_rules[] = {
	[0] = STR, [1] = RULE(unix_diag_vfs), [2] = RULE(u32), [3] = SHOW(show_inodes),
	[4] = RULE(unix_diag_rqlen), [5] = SHOW(show_meminfo), [6] = RULE(u8), [7] = RULE(uid),
};
static NLA_SET(unix_set, unix_diag, unix_rules);

/* ---- AF_INET, AF_INET6 ------------------------------------------------------------ */

F(inet_ext, 1, inet_diag_ext);

/* Addresses of sockets have room for IPv6; the family is the first byte of the message. */
static void hook_sockid_addr(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct scope *sc = w->scope, *message = sc->outer;
	const uint8_t *p = sc->bytes + (addr == sc->addr + 4 ? 4 : 20);
	unsigned family = message ? message->bytes[0] : 0;
	/* AF_SMC runs on IPv4 */
	const struct type *t = family == 2 || family == 43 ? &t_inet4 :
		family == 10				   ? &t_inet6 :
							     &t_hexstr;
	struct item named = { .name = p == sc->bytes + 4 ? "idiag_src" : "idiag_dst", .type = t };

	(void)it;
	w->sink->ops->name(w->sink, &named);
	walk_raw_bytes(w, t, p, 16, 0);
}

static const struct type t_sockid_addr = { .name = "__be32[4]", .kind = KIND_HOOK, .bytes = 16,
	.flags = TYPE_LABEL, .hook = hook_sockid_addr };
STRUCT(nl_sockid, VAL(port, "idiag_sport"), VAL(port, "idiag_dport"),
	VAL(sockid_addr, "idiag_src"), VAL(sockid_addr, "idiag_dst"), VAL(ifindex, "idiag_if"),
	VAL(u32, "idiag_cookie", .n = 2));
static STRUCT(inet_diag_req, VAL(nl_family, "idiag_family"), VAL(u8, "idiag_src_len"),
	VAL(u8, "idiag_dst_len"), VAL(inet_ext, "idiag_ext"), VAL(nl_sockid, "id"),
	VAL(tcp_state_set, "idiag_states"), VAL(u32, "idiag_dbs"));
static STRUCT(inet_diag_req_v2, VAL(nl_family, "sdiag_family"),
	VAL(inet_proto8, "sdiag_protocol"), VAL(inet_ext, "idiag_ext"), PAD(1),
	VAL(tcp_state_set, "idiag_states"), VAL(nl_sockid, "id"));
static STRUCT(inet_diag_msg, VAL(nl_family, "idiag_family"), VAL(tcp_state, "idiag_state"),
	VAL(u8, "idiag_timer"), VAL(u8, "idiag_retrans"), VAL(nl_sockid, "id"),
	VAL(u32, "idiag_expires"), VAL(u32, "idiag_rqueue"), VAL(u32, "idiag_wqueue"),
	VAL(u32, "idiag_uid"), VAL(u32, "idiag_inode"));

E(inet_bc, 1, inet_diag_bc);
static STRUCT(bc_op, VAL(inet_bc, "code"), VAL(u8, "yes"), VAL(u16, "no"));
static STRUCT(bc_mark, VAL(u32, "mark"), VAL(u32, "mask"));

enum { BC_S_GE = 2, BC_S_LE, BC_D_GE, BC_D_LE, BC_S_COND = 7, BC_D_COND, BC_DEV_COND, BC_MARK_COND };

#define HOSTCOND 8

static void hostcond(struct walk *w, uint64_t addr, uint64_t len)
{
	uint8_t p[HOSTCOND];

	if (len < HOSTCOND) {
		nla_hex(w, addr, len);
		return;
	}
	if (!walk_read(w, addr, p, HOSTCOND)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "family");
	walk_scalar(w, &t_nl_family, p[0]);
	walk_name(w, "prefix_len");
	walk_scalar(w, &t_u8, p[1]);
	walk_name(w, "port");
	walk_scalar(w, &t_u32, type_number(&t_u32, w->abi, p + 4));
	if (len > HOSTCOND)
		nla_inet_addr(w, "addr", p[0], addr + HOSTCOND, len - HOSTCOND);
	walk_close(w, GROUP_STRUCT);
}

/* One operation of the filter's program and what it compares with. */
static bool show_bytecode(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	const struct type *t = NULL;
	uint64_t code;

	(void)ctx;
	if (!nla_value(w, &t_bc_op, addr, len))
		return false;
	if (len == 4 || !walk_read_num(w, addr, 1, &code))
		return true;
	addr += 4;
	len -= 4;
	switch (code) {
	case BC_S_COND:
	case BC_D_COND:
		hostcond(w, addr, len);
		return true;
	case BC_S_GE:
	case BC_S_LE:
	case BC_D_GE:
	case BC_D_LE:
		t = &t_bc_op;
		break;
	case BC_DEV_COND:
		t = &t_ifindex;
		break;
	case BC_MARK_COND:
		t = &t_bc_mark;
		break;
	}
	if (!t || !nla_value(w, t, addr, len))
		nla_hex(w, addr, len);
	return true;
}

static const struct nla_rule req_rules[] = {
	[1] = SHOW(show_bytecode), [3] = SHOW(nla_show_ip_proto),
};
static NLA_SET(req_set, inet_diag_req, req_rules);

static STRUCT(inet_meminfo, VAL(u32, "idiag_rmem"), VAL(u32, "idiag_wmem"),
	VAL(u32, "idiag_fmem"), VAL(u32, "idiag_tmem"));
static STRUCT(vegas_info, VAL(u32, "tcpv_enabled"), VAL(u32, "tcpv_rttcnt"), VAL(u32, "tcpv_rtt"),
	VAL(u32, "tcpv_minrtt"));
static STRUCT(dctcp_info, VAL(u16, "dctcp_enabled"), VAL(u16, "dctcp_ce_state"),
	VAL(u32, "dctcp_alpha"), VAL(u32, "dctcp_ab_ecn"), VAL(u32, "dctcp_ab_tot"));
static STRUCT(bbr_info, VAL(u32_hex, "bbr_bw_lo"), VAL(u32_hex, "bbr_bw_hi"),
	VAL(u32, "bbr_min_rtt"), VAL(u32, "bbr_pacing_gain"), VAL(u32, "bbr_cwnd_gain"));
static const struct type t_inet_shutdown = { .name = "__u8", .kind = KIND_FLAGS, .size = 1,
	.flags = TYPE_BOTH, .set = &cset_inet_shutdown };

#define MD5_KEY_MAX 80

static void hook_md5_addr(struct walk *w, const struct item *it, uint64_t addr)
{
	unsigned family = w->scope->bytes[0];
	const struct type *t = family == 2 ? &t_inet4 : family == 10 ? &t_inet6 : &t_hexstr;
	struct item named = { .name = "tcpm_addr", .type = t };

	(void)it;
	(void)addr;
	w->sink->ops->name(w->sink, &named);
	walk_raw_bytes(w, t, w->scope->bytes + 4, 16, 0);
}

static void hook_md5_key(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_field(w, 2);

	(void)it;
	(void)addr;
	walk_raw_bytes(w, &t_hexstr, w->scope->bytes + 20, n < MD5_KEY_MAX ? (size_t)n : MD5_KEY_MAX,
		0);
}

static const struct type t_md5_addr = { .name = "__be32[4]", .kind = KIND_HOOK, .bytes = 16,
	.flags = TYPE_LABEL, .hook = hook_md5_addr };
static const struct type t_md5_key = { .name = "__u8[80]", .kind = KIND_HOOK,
	.bytes = MD5_KEY_MAX, .hook = hook_md5_key };
static STRUCT(tcp_md5sig, VAL(nl_family, "tcpm_family"), VAL(u8, "tcpm_prefixlen"),
	VAL(u16, "tcpm_keylen"), VAL(md5_addr, "tcpm_addr"), VAL(md5_key, "tcpm_key"));

static bool show_md5sigs(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	size_t size = type_size(&t_tcp_md5sig, w->abi);

	(void)ctx;
	if (len < size)
		return false;
	walk_array(w, &t_tcp_md5sig, addr, len / size);
	return true;
}

E(tls_version, 2, tls_versions);
E(tls_cipher, 2, tls_ciphers);
E(tls_config, 2, tls_configs);
static const struct nla_rule tls_rules[] = {
	[1] = RULE(tls_version), [2] = RULE(tls_cipher), [3] = RULE(tls_config),
	[4] = RULE(tls_config),
};
static NLA_SET(tls_set, tls_info, tls_rules);
F(subflow_flags, 4, mptcp_subflow_flags);
static const struct nla_rule mptcp_rules[] = {
	[1] = RULE(u32_hex), [2] = RULE(u32_hex), [3] = RULE(u32), [4] = RULE(u64), [5] = RULE(u32),
	[6] = RULE(u32), [7] = RULE(u16), [8] = RULE(subflow_flags), [9] = RULE(u8), [10] = RULE(u8),
};
static NLA_SET(mptcp_set, mptcp_subflow, mptcp_rules);
static const struct nla_rule ulp_rules[] = { [1] = STR, [2] = NEST(tls_set), [3] = NEST(mptcp_set) };
static NLA_SET(ulp_set, inet_ulp, ulp_rules);

#define SURPLUS_MAX 4096

/* Bits, of which those that are set are of interest. */
static bool show_sockopt(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	static const char *const names[] = { "recverr", "is_icsk", "freebind", "hdrincl", "mc_loop",
		"transparent", "mc_all", "nodefrag", "bind_address_no_port", "recverr_rfc4884",
		"defer_connect" };
	uint64_t bits;

	(void)ctx;
	if (len < 2)
		return false;
	if (!walk_read_num(w, addr, 2, &bits)) {
		walk_address(w, addr);
		return true;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (!(bits >> i & 1) && !w->opts->verbose)
			continue;
		walk_name(w, names[i]);
		walk_scalar(w, &t_u8, bits >> i & 1);
	}
	if (bits >> 11 || w->opts->verbose) {
		walk_name(w, "unused");
		walk_scalar(w, &t_u8_hex, bits >> 11);
		walk_comment(w, "bits 3..8");
	}
	walk_close(w, GROUP_STRUCT);
	walk_surplus(w, addr, 2, len < SURPLUS_MAX ? len : SURPLUS_MAX);
	return true;
}

/* A number of any size in hexadecimal. */
static bool show_map_value(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	const struct type *t = len == 1 ? &t_u8_hex :
		len == 2		? &t_u16_hex :
		len == 4		? &t_u32_hex :
		len == 8		? &t_u64_hex :
					  NULL;

	(void)ctx;
	return t && nla_value(w, t, addr, len);
}

#define STORAGE 128 /* struct sockaddr_storage */

static void hook_storage(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *p;

	(void)it;
	if (w->mem && w->mem->get(w->mem, addr, STORAGE, &p) == STORAGE)
		sockaddr_walk_bytes(w, p, STORAGE, addr);
	else
		walk_address(w, addr);
}

static const struct type t_storage = { .name = "struct sockaddr_storage", .kind = KIND_HOOK,
	.bytes = STORAGE, .hook = hook_storage };

/* Addresses of multihomed sockets. */
static bool show_sockaddrs(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len < STORAGE)
		return false;
	walk_array(w, &t_storage, addr, len / STORAGE);
	return true;
}

static const struct nla_rule bpf_storage_rules[] = {
	[2] = RULE(u32), [3] = SHOW(show_map_value),
};
static NLA_SET(bpf_storage_set, bpf_storage, bpf_storage_rules);
static const struct nla_rule bpf_storages_rules[] = { [1] = NEST(bpf_storage_set) };
static NLA_SET(bpf_storages_set, bpf_storages, bpf_storages_rules);

static const struct nla_rule inet_rules[] = {
	[1] = RULE(inet_meminfo), [3] = RULE(vegas_info), [4] = STR, [5] = RULE(u8), [6] = RULE(u8),
	[7] = SHOW(show_meminfo), [8] = RULE(inet_shutdown), [9] = RULE(dctcp_info),
	[10] = SHOW(nla_show_ip_proto), [11] = RULE(u8),
	[12] = SHOW(show_sockaddrs), [13] = SHOW(show_sockaddrs), [15] = RULE(u32), [16] = RULE(bbr_info),
	[17] = RULE(u32), [18] = SHOW(show_md5sigs), [19] = NEST(ulp_set),
	[20] = NEST(bpf_storages_set), [21] = RULE(u64),
	[22] = SHOW(show_sockopt),
};
static NLA_SET(inet_set, inet_diag, inet_rules);

/* ---- AF_NETLINK, AF_PACKET -------------------------------------------------------- */

E(netlink_proto8, 1, netlink_protocols);
E(diag_proto8, 1, netlink_diag_protocols);
E(netlink_state, 1, netlink_states);
F(ndiag_show, 4, ndiag_show);
F(ndiag_flag, 4, ndiag_flags);
static STRUCT(netlink_diag_req, VAL(nl_family, "sdiag_family"),
	VAL(diag_proto8, "sdiag_protocol"), PAD(2), VAL(u32, "ndiag_ino"),
	VAL(ndiag_show, "ndiag_show"), VAL(u32, "ndiag_cookie", .n = 2));
static STRUCT(netlink_diag_msg, VAL(nl_family, "ndiag_family"), VAL(socktype8, "ndiag_type"),
	VAL(netlink_proto8, "ndiag_protocol"), VAL(netlink_state, "ndiag_state"),
	VAL(u32, "ndiag_portid"), VAL(u32, "ndiag_dst_portid"), VAL(u32, "ndiag_dst_group"),
	VAL(u32, "ndiag_ino"), VAL(u32, "ndiag_cookie", .n = 2));
static STRUCT(diag_ring, VAL(u32, "ndr_block_size"), VAL(u32, "ndr_block_nr"),
	VAL(u32, "ndr_frame_size"), VAL(u32, "ndr_frame_nr"));
static const struct type t_group64 = { .name = "unsigned long", .kind = KIND_INT, .size = 8,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 18 };
static const struct type t_group32 = { .name = "unsigned long", .kind = KIND_INT, .size = 4,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 10 };

static bool show_groups(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	unsigned word = w->abi->word;

	(void)ctx;
	if (len < word)
		return false;
	walk_array(w, word == 8 ? &t_group64 : &t_group32, addr, len / word);
	return true;
}

static const struct nla_rule netlink_rules[] = {
	[0] = SHOW(show_meminfo), [1] = SHOW(show_groups), [2] = RULE(diag_ring),
	[3] = RULE(diag_ring), [4] = FIRST(ndiag_flag),
};
static NLA_SET(netlink_set, netlink_diag, netlink_rules);

F(packet_show, 4, packet_show);
E(ethernet16, 2, ethernet_protocols);
E(tpacket_version, 4, tpacket_versions);
F(packet_info_flag, 4, packet_info_flags);
static STRUCT(packet_diag_req, VAL(nl_family, "sdiag_family"), VAL(u8_hex, "sdiag_protocol"),
	PAD(2), VAL(u32, "pdiag_ino"), VAL(packet_show, "pdiag_show"),
	VAL(u32, "pdiag_cookie", .n = 2));
static STRUCT(packet_diag_msg, VAL(nl_family, "pdiag_family"), VAL(socktype8, "pdiag_type"),
	VAL(ethernet16, "pdiag_num"), VAL(u32, "pdiag_ino"), VAL(u32, "pdiag_cookie", .n = 2));
static STRUCT(packet_info, VAL(ifindex, "pdi_index"), VAL(tpacket_version, "pdi_version"),
	VAL(u32, "pdi_reserve"), VAL(u32, "pdi_copy_thresh"), VAL(u32, "pdi_tstamp"),
	VAL(packet_info_flag, "pdi_flags"));
static STRUCT(packet_ring, VAL(u32, "pdr_block_size"), VAL(u32, "pdr_block_nr"),
	VAL(u32, "pdr_frame_size"), VAL(u32, "pdr_frame_nr"), VAL(u32, "pdr_retire_tmo"),
	VAL(u32, "pdr_sizeof_priv"), VAL(u32, "pdr_features"));

static void hook_mc_addr(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_field(w, 3);

	(void)it;
	(void)addr;
	walk_raw_bytes(w, &t_hexstr, w->scope->bytes + 12, n < 32 ? (size_t)n : 32, 0);
}

static const struct type t_mc_addr = { .name = "__u8[32]", .kind = KIND_HOOK, .bytes = 32,
	.hook = hook_mc_addr };
static STRUCT(packet_mc, VAL(ifindex, "pdmc_index"), VAL(u32, "pdmc_count"),
	VAL(u16, "pdmc_type"), VAL(u16, "pdmc_alen"), VAL(mc_addr, "pdmc_addr"));

static bool show_mclist(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	size_t size = type_size(&t_packet_mc, w->abi);

	(void)ctx;
	if (len < size)
		return false;
	walk_array(w, &t_packet_mc, addr, len / size);
	return true;
}

static bool show_filter(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len < 8 || len / 8 > UINT16_MAX)
		return false;
	if (!w->opts->verbose) {
		walk_address(w, addr);
		return true;
	}
	walk_array(w, &t_socket_insn, addr, len / 8);
	return true;
}

static const struct nla_rule packet_rules[] = {
	[0] = RULE(packet_info), [1] = SHOW(show_mclist), [2] = RULE(packet_ring),
	[3] = RULE(packet_ring), [4] = RULE(u32), [5] = RULE(uid), [6] = SHOW(show_meminfo),
	[7] = SHOW(show_filter),
};
static NLA_SET(packet_set, packet_diag, packet_rules);

/* ---- all of them ------------------------------------------------------------------ */

static void other_payload(struct walk *w, uint64_t family, uint64_t addr, uint64_t len)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "family");
	walk_scalar(w, &t_nl_family, family);
	if (len > 1) {
		walk_name(w, "data");
		nla_hex(w, addr + 1, len - 1);
	}
	walk_close(w, GROUP_STRUCT);
}

#define GETSOCK_MAX 19 /* TCPDIAG_GETSOCK, DCCPDIAG_GETSOCK: before SOCK_DIAG_BY_FAMILY */
#define FLAG_REQUEST 1

bool nl_diag_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	bool request = h->flags & FLAG_REQUEST;
	uint64_t family;

	if (h->type < 16)
		return false;
	if (!walk_read_num(w, addr, 1, &family)) {
		walk_address(w, addr);
		return true;
	}
	switch (len > 1 ? family : 0) {
	case 1: /* AF_UNIX */
		nl_family_msg(w, request ? &t_unix_diag_req : &t_unix_diag_msg, addr, len,
			request ? NULL : &unix_set);
		break;
	case 2: /* AF_INET, AF_INET6 */
	case 10:
		if (!request)
			nl_family_msg(w, &t_inet_diag_msg, addr, len, &inet_set);
		else
			nl_family_msg(w,
				h->type <= GETSOCK_MAX ? &t_inet_diag_req : &t_inet_diag_req_v2,
				addr, len, &req_set);
		break;
	case 16: /* AF_NETLINK */
		nl_family_msg(w, request ? &t_netlink_diag_req : &t_netlink_diag_msg, addr, len,
			request ? NULL : &netlink_set);
		break;
	case 17: /* AF_PACKET */
		nl_family_msg(w, request ? &t_packet_diag_req : &t_packet_diag_msg, addr, len,
			request ? NULL : &packet_set);
		break;
	case 43: /* AF_SMC */
		nl_smc_payload(w, request, addr, len);
		break;
	default:
		other_payload(w, family, addr, len);
	}
	return true;
}
