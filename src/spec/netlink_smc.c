/* NETLINK_SOCK_DIAG of AF_SMC: shared memory communications over RDMA or between partitions. */
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

F(ext, 1, smc_diag_ext);
E(state, 1, smc_states);
E(smc_mode, 1, smc_diag_modes);
E(role, 1, smc_roles);
static STRUCT(smc_diag_req, VAL(nl_family, "diag_family"), PAD(2), VAL(ext, "diag_ext"),
	VAL(nl_sockid, "id"));
static STRUCT(smc_diag_msg, VAL(nl_family, "diag_family"), VAL(state, "diag_state"),
	VAL(smc_mode, "diag_fallback"), VAL(u8, "diag_shutdown"), VAL(nl_sockid, "id"),
	VAL(u32, "diag_uid"), VAL(au64, "diag_inode"));

static const struct type t_flags8 = { .name = "__u8", .kind = KIND_INT, .size = 1,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 2 };
static STRUCT(cursor, VAL(u16, "reserved"), VAL(u16, "wrap"), VAL(u32, "count"));
static STRUCT(conninfo, VAL(u32, "token"), VAL(u32, "sndbuf_size"), VAL(u32, "rmbe_size"),
	VAL(u32, "peer_rmbe_size"), VAL(cursor, "rx_prod"), VAL(cursor, "rx_cons"),
	VAL(cursor, "tx_prod"), VAL(cursor, "tx_cons"), VAL(flags8, "rx_prod_flags"),
	VAL(flags8, "rx_conn_state_flags"), VAL(flags8, "tx_prod_flags"),
	VAL(flags8, "tx_conn_state_flags"), VAL(cursor, "tx_prep"), VAL(cursor, "tx_sent"),
	VAL(cursor, "tx_fin"));

#define IB_NAME 64
#define GID 40
static STRUCT(linkinfo, VAL(u8, "link_id"), VAL(chars, "ibname", .n = IB_NAME),
	VAL(u8, "ibport"), VAL(chars, "gid", .n = GID), VAL(chars, "peer_gid", .n = GID));
static STRUCT(lgrinfo, VAL(linkinfo, "lnk", .n = 1), VAL(role, "role"));
static STRUCT(dmbinfo, VAL(u32, "linkid"), VAL(au64_hex, "peer_gid"), VAL(au64_hex, "my_gid"),
	VAL(au64_hex, "token"), VAL(au64_hex, "peer_token"), VAL(au64_hex, "peer_gid_ext"),
	VAL(au64_hex, "my_gid_ext"));

F(shutdown, 1, inet_shutdown);
/* The kernel's own numbers: with and without their names. */
static const struct type t_reason = { .name = "__u32", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_BOTH, .set = &cset_smc_reasons };
static STRUCT(fallback, VAL(reason, "reason"), VAL(reason, "peer_diagnosis"));

#define DMBINFO_OLD 40 /* before Linux 6.8 gave gids 128 bits */
#define DMBINFO 56

static bool show_dmbinfo(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint8_t bytes[DMBINFO] = { 0 };

	(void)ctx;
	if (len < DMBINFO_OLD)
		return false;
	if (walk_read(w, addr, bytes, len < DMBINFO ? len : DMBINFO))
		walk_inline(w, &t_dmbinfo, bytes, len > DMBINFO_OLD ? DMBINFO : DMBINFO_OLD, addr);
	else
		walk_address(w, addr);
	return true;
}

static const struct nla_rule smc_rules[] = {
	[1] = RULE(conninfo), [2] = RULE(lgrinfo), [3] = RULE(shutdown), [4] = { .show = show_dmbinfo },
	[5] = RULE(fallback),
};
static NLA_SET(smc_set, smc_diag, smc_rules);

void nl_smc_payload(struct walk *w, bool request, uint64_t addr, uint32_t len)
{
	nl_family_msg(w, request ? &t_smc_diag_req : &t_smc_diag_msg, addr, len,
		request ? NULL : &smc_set);
}
