/* NETLINK_ROUTE: statistics of devices (RTM_*STATS), reports of multicast routing. */
#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

/* ---- of every device -------------------------------------------------------------- */

#define LINK_STATS(n) \
	VAL(n, "rx_packets"), VAL(n, "tx_packets"), VAL(n, "rx_bytes"), VAL(n, "tx_bytes"), \
		VAL(n, "rx_errors"), VAL(n, "tx_errors"), VAL(n, "rx_dropped"), \
		VAL(n, "tx_dropped"), VAL(n, "multicast"), VAL(n, "collisions"), \
		VAL(n, "rx_length_errors"), VAL(n, "rx_over_errors"), VAL(n, "rx_crc_errors"), \
		VAL(n, "rx_frame_errors"), VAL(n, "rx_fifo_errors"), \
		VAL(n, "rx_missed_errors"), VAL(n, "tx_aborted_errors"), \
		VAL(n, "tx_carrier_errors"), VAL(n, "tx_fifo_errors"), \
		VAL(n, "tx_heartbeat_errors"), VAL(n, "tx_window_errors"), \
		VAL(n, "rx_compressed"), VAL(n, "tx_compressed"), VAL(n, "rx_nohandler")
static STRUCT(link_stats, LINK_STATS(u32));
static STRUCT(link_stats64, LINK_STATS(u64), VAL(u64, "rx_otherhost_dropped"));

bool nla_show_link_stats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_show_grown(w, &t_link_stats, addr, len, 23 * 4);
}

bool nla_show_link_stats64(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_show_grown(w, &t_link_stats64, addr, len, len == 24 * 8 ? 24 * 8 : 23 * 8);
}

/* ---- RTM_*STATS ------------------------------------------------------------------- */

#define DIRECTIONS 16

F(vlan_flag, 2, bridge_vlan_flags);
F(stats_filter, 4, ifla_stats_filter);
STRUCT(nl_stats_msg, VAL(nl_family, "family"), VAL(u8_hex, "pad1", FLAGS(ITEM_NONZERO)),
	VAL(u16_hex, "pad2", FLAGS(ITEM_NONZERO)), VAL(ifindex, "ifindex"), VAL(stats_filter, "filter_mask"));
static STRUCT(bridge_vlan_xstats, VAL(u64, "rx_bytes"), VAL(u64, "rx_packets"),
	VAL(u64, "tx_bytes"), VAL(u64, "tx_packets"), VAL(u16, "vid"), VAL(vlan_flag, "flags"),
	VAL(u32_hex, "pad2", FLAGS(ITEM_NONZERO)));
static STRUCT(bridge_stp_xstats, VAL(u64, "transition_blk"), VAL(u64, "transition_fwd"),
	VAL(u64, "rx_bpdu"), VAL(u64, "tx_bpdu"), VAL(u64, "rx_tcn"), VAL(u64, "tx_tcn"));

/* Two counters: received, sent. */
static void hook_directions(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct scope *sc = w->scope;

	(void)it;
	nla_indexed_bytes(w, &t_u64, &cset_bridge_mcast_dirs, sc->bytes + (addr - sc->addr),
		DIRECTIONS, DIRECTIONS / 8, addr);
}

static const struct type t_directions = { .name = "__u64[2]", .kind = KIND_HOOK,
	.bytes = DIRECTIONS, .hook = hook_directions };
static STRUCT(br_mcast_stats, VAL(directions, "igmp_v1queries"), VAL(directions, "igmp_v2queries"),
	VAL(directions, "igmp_v3queries"), VAL(directions, "igmp_leaves"),
	VAL(directions, "igmp_v1reports"), VAL(directions, "igmp_v2reports"),
	VAL(directions, "igmp_v3reports"), VAL(u64, "igmp_parse_errors"),
	VAL(directions, "mld_v1queries"), VAL(directions, "mld_v2queries"),
	VAL(directions, "mld_leaves"), VAL(directions, "mld_v1reports"),
	VAL(directions, "mld_v2reports"), VAL(u64, "mld_parse_errors"),
	VAL(directions, "mcast_bytes"), VAL(directions, "mcast_packets"));

/* Newer kernels may append to these. */
#define SHOW_REST(id) \
	static bool show_##id(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx) \
	{ \
		(void)ctx; \
		return nla_value_rest(w, &t_##id, addr, len); \
	}
SHOW_REST(bridge_vlan_xstats)
SHOW_REST(br_mcast_stats)
SHOW_REST(bridge_stp_xstats)

static const struct nla_rule bridge_xstats_rules[] = {
	[1] = SHOW(show_bridge_vlan_xstats), [2] = SHOW(show_br_mcast_stats),
	[4] = SHOW(show_bridge_stp_xstats),
};
static NLA_SET(bridge_xstats_set, bridge_xstats, bridge_xstats_rules);
static const struct nla_rule bond_3ad_rules[] = {
	[0] = RULE(u64), [1] = RULE(u64), [2] = RULE(u64), [3] = RULE(u64), [4] = RULE(u64),
	[5] = RULE(u64), [6] = RULE(u64), [7] = RULE(u64), [8] = RULE(u64),
};
static NLA_SET(bond_3ad_set, bond_3ad_stats, bond_3ad_rules);
static const struct nla_rule bond_xstats_rules[] = { [1] = NEST(bond_3ad_set) };
static NLA_SET(bond_xstats_set, bond_xstats, bond_xstats_rules);
static const struct nla_rule link_xstats_rules[] = {
	[1] = NEST(bridge_xstats_set), [2] = NEST(bond_xstats_set),
};
static NLA_SET(link_xstats_set, link_xstats_types, link_xstats_rules);
static const struct nla_rule offload_xstats_rules[] = { [1] = SHOW(nla_show_link_stats64) };
static NLA_SET(offload_xstats_set, ifla_offload_xstats, offload_xstats_rules);

#define AF_MPLS_FAMILY 28

static STRUCT(mpls_link_stats, VAL(u64, "rx_packets"), VAL(u64, "tx_packets"),
	VAL(u64, "rx_bytes"), VAL(u64, "tx_bytes"), VAL(u64, "rx_errors"), VAL(u64, "tx_errors"),
	VAL(u64, "rx_dropped"), VAL(u64, "tx_dropped"), VAL(u64, "rx_noroute"));
SHOW_REST(mpls_link_stats)
static const struct nla_rule mpls_stats_rules[] = { [1] = SHOW(show_mpls_link_stats) };
static NLA_SET(mpls_stats_set, mpls_stats, mpls_stats_rules);

/* Families are bytes here too. */
static bool show_stats_af(struct walk *w, uint64_t addr, uint32_t len, uint64_t type)
{
	if ((uint8_t)type != AF_MPLS_FAMILY)
		return false;
	nla_walk(w, addr, len, &mpls_stats_set, 0);
	return true;
}

static const struct nla_set stats_af_set = { .names = &cset_addrfams, .any = show_stats_af };
static const struct nla_rule stats_rules[] = {
	[1] = SHOW(nla_show_link_stats64), [2] = NEST(link_xstats_set), [3] = NEST(link_xstats_set),
	[4] = NEST(offload_xstats_set), [5] = NEST(stats_af_set),
};
NLA_SET(nl_stats_set, ifla_stats, stats_rules);

/* ---- RTM_NEWCACHEREPORT ----------------------------------------------------------- */

E(igmp_msg, 1, igmp_msgs);
E(mrt6_msg, 1, mrt6_msgs);
static const struct nla_rule ipmra_rules[] = {
	[1] = RULE(igmp_msg), [2] = RULE(u32), [3] = RULE(inet4), [4] = RULE(inet4), [6] = RULE(u32),
};
static NLA_SET(ipmra_set, ipmra_creport, ipmra_rules);
static const struct nla_rule ip6mra_rules[] = {
	[1] = RULE(mrt6_msg), [2] = RULE(u32), [3] = RULE(inet6), [4] = RULE(inet6),
};
static NLA_SET(ip6mra_set, ip6mra_creport, ip6mra_rules);

E(rtnl_family, 1, rtnl_families);
STRUCT(nl_cache_report_msg, VAL(rtnl_family, "rtgen_family"));

enum { FAMILY_IPMR = 128, FAMILY_IP6MR };

bool nla_cache_report(struct walk *w, uint64_t family, uint64_t addr, uint64_t len)
{
	if (family != FAMILY_IPMR && family != FAMILY_IP6MR)
		return false;
	nla_walk(w, addr, len, family == FAMILY_IPMR ? &ipmra_set : &ip6mra_set, 0);
	return true;
}
