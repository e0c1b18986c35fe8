/* NETLINK_ROUTE but for links: addresses, routes, rules, neighbours, traffic control and others. */
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

/* ---- RTM_*ADDR, RTM_*ADDRLABEL ---------------------------------------------------- */

F(ifa_flag8, 1, ifa_flags);
F(ifa_flag, 4, ifa_flags);
E(rt_scope, 1, rt_scopes);
E(ifa_proto, 1, ifa_protos);
static STRUCT(ifaddrmsg, VAL(nl_family, "ifa_family"), VAL(u8, "ifa_prefixlen"),
	VAL(ifa_flag8, "ifa_flags"), VAL(rt_scope, "ifa_scope"), VAL(ifindex, "ifa_index"));
static const struct type t_lifetime = { .name = "__u32", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_BOTH | TYPE_DEC, .set = &cset_ifa_lifetimes };
static STRUCT(ifa_cacheinfo, VAL(lifetime, "ifa_prefered"), VAL(lifetime, "ifa_valid"),
	VAL(u32, "cstamp"), VAL(u32, "tstamp"));
static const struct nla_rule addr_rules[] = {
	[1] = SHOW(nla_show_inet), [2] = SHOW(nla_show_inet), [3] = STR, [4] = SHOW(nla_show_inet),
	[5] = SHOW(nla_show_inet), [6] = RULE(ifa_cacheinfo), [7] = SHOW(nla_show_inet),
	[8] = FIRST(ifa_flag), [9] = RULE(u32), [10] = RULE(s32), [11] = RULE(ifa_proto),
	[12] = RULE(u32),
};
static NLA_SET(addr_set, ifa, addr_rules);

static STRUCT(ifaddrlblmsg, VAL(nl_family, "ifal_family"), PAD(1), VAL(u8, "ifal_prefixlen"),
	VAL(u8, "ifal_flags"), VAL(ifindex, "ifal_index"), VAL(u32, "ifal_seq"));
static const struct nla_rule label_rules[] = { [1] = SHOW(nla_show_inet), [2] = RULE(u32) };
static NLA_SET(label_set, ifal, label_rules);

/* ---- RTM_*ROUTE, RTM_*RULE -------------------------------------------------------- */

F(ip_tos_flag, 1, ip_tos);
E(rt_table8, 1, rt_tables);
E(rt_table_known8, 1, rt_tables_known);
E(rt_table, 4, rt_tables);
E(rt_proto, 1, rt_protos);
E(rt_type, 1, rt_types);
F(rt_flag, 4, rt_flags);
static STRUCT(rtmsg, VAL(nl_family, "rtm_family"), VAL(u8, "rtm_dst_len"),
	VAL(u8, "rtm_src_len"), VAL(ip_tos_flag, "rtm_tos"), VAL(rt_table8, "rtm_table"),
	VAL(rt_proto, "rtm_protocol"), VAL(rt_scope, "rtm_scope"), VAL(rt_type, "rtm_type"),
	VAL(rt_flag, "rtm_flags"));
static STRUCT(rta_cacheinfo, VAL(u32, "rta_clntref"), VAL(u32, "rta_lastuse"),
	VAL(u32, "rta_expires"), VAL(u32, "rta_error"), VAL(u32, "rta_used"),
	VAL(u32_hex, "rta_id"), VAL(u32, "rta_ts"), VAL(u32, "rta_tsage"));
static STRUCT(rta_mfc_stats, VAL(u64, "mfcs_packets"), VAL(u64, "mfcs_bytes"),
	VAL(u64, "mfcs_wrong_if"));
static const struct nla_rule metrics_rules[] = {
	[1] = RULE(u32), [2] = RULE(u32), [3] = RULE(u32), [4] = RULE(u32), [5] = RULE(u32),
	[6] = RULE(u32), [7] = RULE(u32), [8] = RULE(u32), [9] = RULE(u32), [10] = RULE(u32),
	[11] = RULE(u32), [12] = RULE(u32), [13] = RULE(u32), [14] = RULE(u32), [15] = RULE(u32),
	[16] = STR,
};
static NLA_SET(metrics_set, rtax, metrics_rules);
E(encap_type, 2, lwtunnel_types);
E(family16, 2, addrfams);

static bool show_via(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint64_t family;

	(void)ctx;
	if (len < 2)
		return false;
	if (!walk_read_num(w, addr, 2, &family)) {
		walk_address(w, addr);
		return true;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "rtvia_family");
	walk_scalar(w, &t_family16, family);
	if (len > 2)
		nla_inet_addr(w, "rtvia_addr", (int)family, addr + 2, len - 2);
	walk_close(w, GROUP_STRUCT);
	return true;
}

static bool show_multipath(struct walk *w, uint64_t addr, uint32_t len, uint64_t family);

static const struct nla_rule route_rules[] = {
	[1] = SHOW(nla_show_inet), [2] = SHOW(nla_show_inet), [3] = RULE(ifindex),
	[4] = RULE(ifindex), [5] = SHOW(nla_show_inet), [6] = RULE(u32), [7] = SHOW(nla_show_inet),
	[8] = NEST(metrics_set), [9] = SHOW(show_multipath), [10] = RULE(u32), [11] = RULE(u32),
	[12] = RULE(rta_cacheinfo), [14] = RULE(u32), [15] = FIRST(rt_table), [16] = RULE(u32),
	[17] = RULE(rta_mfc_stats), [18] = SHOW(show_via), [19] = SHOW(nla_show_inet),
	[20] = RULE(u8), [21] = FIRST(encap_type), [23] = RULE(u64), [25] = RULE(u32),
	[26] = RULE(u8), [27] = RULE(u8), [28] = RULE(u16), [29] = RULE(u16), [30] = RULE(u32),
	[31] = SHOW(nla_show_be32),
};
static NLA_SET(route_set, rta, route_rules);

F(nexthop_flag, 1, rt_nexthop_flags);
static STRUCT(rtnexthop, VAL(u16, "rtnh_len"), VAL(nexthop_flag, "rtnh_flags"),
	VAL(u8, "rtnh_hops"), VAL(ifindex, "rtnh_ifindex"));

#define NEXTHOP 8

/* Next hops, each with attributes of its own. */
static bool show_multipath(struct walk *w, uint64_t addr, uint32_t len, uint64_t family)
{
	uint8_t p[NEXTHOP];
	bool array = false;
	uint64_t left = len;

	if (len < NEXTHOP)
		return false;
	for (unsigned i = 0; w->values < WALK_VALUES_MAX; i++) {
		uint64_t n, whole;

		if (!walk_read(w, addr, p, NEXTHOP)) {
			walk_address(w, addr);
			break;
		}
		n = type_number(&t_u16, w->abi, p);
		if (!i && n < len) {
			walk_open(w, GROUP_ARRAY, NULL);
			array = true;
		}
		if (n > left)
			n = left;
		if (n > NEXTHOP) {
			walk_open(w, GROUP_ARRAY, NULL);
			walk_inline(w, &t_rtnexthop, p, NEXTHOP, addr);
			nla_walk(w, addr + NEXTHOP, n - NEXTHOP, &route_set, family);
			walk_close(w, GROUP_ARRAY);
		} else {
			walk_inline(w, &t_rtnexthop, p, NEXTHOP, addr);
		}
		whole = (n + 3) & ~3ULL;
		if (!whole || whole >= left)
			break;
		addr += whole;
		left -= whole;
	}
	if (array)
		walk_close(w, GROUP_ARRAY);
	return true;
}

E(fr_action, 1, fr_act);
F(fib_flag, 4, fib_rule_flags);
static STRUCT(fib_rule_hdr, VAL(nl_family, "family"), VAL(u8, "dst_len"), VAL(u8, "src_len"),
	VAL(ip_tos_flag, "tos"), VAL(rt_table_known8, "table"), PAD(2), VAL(fr_action, "action"),
	VAL(fib_flag, "flags"));
static STRUCT(uid_range, VAL(u32, "start"), VAL(u32, "end"));
static STRUCT(port_range, VAL(u16, "start"), VAL(u16, "end"));
static const struct nla_rule rule_rules[] = {
	[1] = SHOW(nla_show_inet), [2] = SHOW(nla_show_inet), [3] = STR, [4] = RULE(u32),
	[6] = RULE(u32), [10] = RULE(u32), [11] = RULE(u32), [12] = SHOW(nla_show_be64),
	[13] = RULE(u32), [14] = RULE(u32), [15] = FIRST(rt_table), [16] = RULE(u32), [17] = STR,
	[19] = RULE(u8), [20] = RULE(uid_range), [21] = FIRST(rt_proto),
	[22] = SHOW(nla_show_ip_proto), [23] = RULE(port_range), [24] = RULE(port_range),
	[25] = RULE(u8), [26] = SHOW(nla_show_be32), [27] = SHOW(nla_show_be32),
};
static NLA_SET(rule_set, fra, rule_rules);

/* ---- RTM_*NEIGH, RTM_*NEIGHTBL ---------------------------------------------------- */

F(nud_flag, 2, nud);
F(ntf_flag, 1, ntf);
F(ntf_ext_flag, 4, ntf_ext);
F(fdb_notify_flag, 1, fdb_notify);
static STRUCT(ndmsg, VAL(nl_family, "ndm_family"), PAD(3), VAL(ifindex, "ndm_ifindex"),
	VAL(nud_flag, "ndm_state"), VAL(ntf_flag, "ndm_flags"), VAL(rt_type, "ndm_type"));
static STRUCT(nda_cacheinfo, VAL(u32, "ndm_confirmed"), VAL(u32, "ndm_used"),
	VAL(u32, "ndm_updated"), VAL(u32, "ndm_refcnt"));
static const struct nla_rule fdb_ext_rules[] = { [1] = RULE(fdb_notify_flag) };
static NLA_SET(fdb_ext_set, nfea, fdb_ext_rules);

static bool show_ntf_ext(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return len <= 8 && nla_value(w, &t_ntf_ext_flag, addr, len);
}

static const struct nla_rule neigh_rules[] = {
	[1] = SHOW(nla_show_inet), [2] = SHOW(nla_show_hwaddr), [3] = RULE(nda_cacheinfo),
	[4] = RULE(u32), [5] = RULE(u16), [6] = SHOW(nla_show_be16), [7] = RULE(u32),
	[8] = RULE(ifindex), [9] = RULE(ifindex), [10] = RULE(u32), [11] = RULE(u32),
	[12] = SHOW(nla_show_ip_proto), [13] = RULE(u32), [14] = NEST(fdb_ext_set),
	[15] = SHOW(show_ntf_ext), [16] = RULE(nud_flag), [17] = RULE(ntf_flag),
};
static NLA_SET(neigh_set, nda, neigh_rules);

static const struct type t_hash_mask = { .name = "__u32", .kind = KIND_INT, .size = 4,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 8 };
static STRUCT(ndtmsg, VAL(nl_family, "ndtm_family"));
static STRUCT(ndt_config, VAL(u16, "ndtc_key_len"), VAL(u16, "ndtc_entry_size"),
	VAL(u32, "ndtc_entries"), VAL(u32, "ndtc_last_flush"), VAL(u32, "ndtc_last_rand"),
	VAL(u32, "ndtc_hash_rnd"), VAL(hash_mask, "ndtc_hash_mask"),
	VAL(u32, "ndtc_hash_chain_gc"), VAL(u32, "ndtc_proxy_qlen"));
static STRUCT(ndt_stats, VAL(u64, "ndts_allocs"), VAL(u64, "ndts_destroys"),
	VAL(u64, "ndts_hash_grows"), VAL(u64, "ndts_res_failed"), VAL(u64, "ndts_lookups"),
	VAL(u64, "ndts_hits"), VAL(u64, "ndts_rcv_probes_mcast"),
	VAL(u64, "ndts_rcv_probes_ucast"), VAL(u64, "ndts_periodic_gc_runs"),
	VAL(u64, "ndts_forced_gc_runs"), VAL(u64, "ndts_table_fulls"));

static bool show_ndt_stats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_show_grown(w, &t_ndt_stats, addr, len, 10 * 8);
}

static const struct nla_rule ndt_parms_rules[] = {
	[1] = RULE(ifindex), [2] = RULE(u32), [3] = RULE(u64), [4] = RULE(u64), [5] = RULE(u64),
	[6] = RULE(u64), [7] = RULE(u64), [8] = RULE(u32), [9] = RULE(u32), [10] = RULE(u32),
	[11] = RULE(u32), [12] = RULE(u64), [13] = RULE(u64), [14] = RULE(u32), [15] = RULE(u64),
	[16] = RULE(u32), [17] = RULE(u32), [19] = RULE(u64),
};
static NLA_SET(ndt_parms_set, ndtpa, ndt_parms_rules);
static const struct nla_rule neightbl_rules[] = {
	[1] = STR, [2] = RULE(u32), [3] = RULE(u32), [4] = RULE(u32), [5] = RULE(ndt_config),
	[6] = NEST(ndt_parms_set), [7] = SHOW(show_ndt_stats), [8] = RULE(u64),
};
static NLA_SET(neightbl_set, ndta, neightbl_rules);

/* ---- traffic control -------------------------------------------------------------- */

static STRUCT(tcmsg, VAL(nl_family, "tcm_family"), PAD(3), VAL(ifindex, "tcm_ifindex"),
	VAL(u32, "tcm_handle"), VAL(u32, "tcm_parent"), VAL(u32, "tcm_info"));
static const struct type t_tc_stats = { .name = "struct tc_stats", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED,
	.fields = (const struct item[]){ VAL(u64, "bytes"), VAL(u32, "packets"), VAL(u32, "drops"),
		VAL(u32, "overlimits"), VAL(u32, "bps"), VAL(u32, "pps"), VAL(u32, "qlen"),
		VAL(u32, "backlog"), ITEM_END } };
static STRUCT(tc_estimator, VAL(s8, "interval"), VAL(u8, "ewma_log"));
static const struct type t_stats_basic = { .name = "struct gnet_stats_basic",
	.kind = KIND_STRUCT, .flags = TYPE_PACKED,
	.fields = (const struct item[]){ VAL(u64, "bytes"), VAL(u32, "packets"), ITEM_END } };
static STRUCT(stats_rate, VAL(u32, "bps"), VAL(u32, "pps"));
static STRUCT(stats_rate64, VAL(u64, "bps"), VAL(u64, "pps"));
static STRUCT(stats_queue, VAL(u32, "qlen"), VAL(u32, "backlog"), VAL(u32, "drops"),
	VAL(u32, "requeues"), VAL(u32, "overlimits"));
static const struct nla_rule tc_stats_rules[] = {
	[1] = RULE(stats_basic), [2] = RULE(stats_rate), [3] = RULE(stats_queue),
	[5] = RULE(stats_rate64), [7] = RULE(stats_basic), [8] = RULE(u64),
};
static NLA_SET(tc_stats_set, tca_stats, tc_stats_rules);

static STRUCT(tc_sizespec, VAL(u8, "cell_log"), VAL(u8, "size_log"), VAL(s16, "cell_align"),
	VAL(s32, "overhead"), VAL(u32, "linklayer"), VAL(u32, "mpu"), VAL(u32, "mtu"),
	VAL(u32, "tsize"));

static bool show_stab_data(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len < 2)
		return false;
	walk_array(w, &t_u16, addr, len / 2);
	return true;
}

static const struct nla_rule stab_rules[] = { [1] = RULE(tc_sizespec), [2] = SHOW(show_stab_data) };
static NLA_SET(stab_set, tca_stab, stab_rules);
static const struct nla_rule tc_rules[] = {
	[1] = STR, [3] = RULE(tc_stats), [5] = RULE(tc_estimator), [6] = RULE(u32),
	[7] = NEST(tc_stats_set), [8] = NEST(stab_set), [11] = RULE(u32), [12] = RULE(u8),
	[13] = RULE(u32), [14] = RULE(u32), [15] = RULE(u32), [16] = STR,
};
static NLA_SET(tc_set, tca, tc_rules);

static STRUCT(tcamsg, VAL(nl_family, "tca_family"));
F(act_flag, 4, tca_act_flags);
F(act_hw, 4, tca_act_hw_stats);
static const struct nla_rule action_rules[] = {
	[1] = STR, [3] = RULE(u32), [4] = NEST(tc_stats_set), [7] = RULE(act_flag),
	[8] = RULE(act_hw), [9] = RULE(act_hw), [10] = RULE(u32),
};
static NLA_SET(action_set, tca_act, action_rules);
static const struct nla_rule action_rule = NEST(action_set);
/* One after another; the types are places. */
static const struct nla_set action_list = { .each = &action_rule };
F(action_root_flag, 4, tca_root_flags);
static const struct type t_msecs = { .name = "milliseconds", .kind = KIND_CLOCK, .bytes = 3 };

static bool show_msecs(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_number(w, &t_msecs, addr, len);
}

static const struct nla_rule action_root_rules[] = {
	[1] = NEST(action_list), [2] = RULE(action_root_flag), [3] = RULE(u32),
	[4] = SHOW(show_msecs), [5] = STR,
};
static NLA_SET(action_root_set, tca_root, action_root_rules);

/* ---- DCB, network configuration, namespaces, multicast ---------------------------- */

E(dcb_command, 1, dcb_commands);
static STRUCT(dcbmsg, VAL(nl_family, "dcb_family"), VAL(dcb_command, "cmd"), PAD(2));
static const struct nla_rule dcb_rules[] = { [0] = { NULL, NULL, NULL } };
static NLA_SET(dcb_set, dcb_attrs, dcb_rules);

static STRUCT(netconfmsg, VAL(nl_family, "ncm_family"));
static const struct nla_rule netconf_rules[] = {
	[1] = RULE(ifindex), [2] = RULE(s32), [3] = RULE(s32), [4] = RULE(s32), [5] = RULE(s32),
	[6] = RULE(s32), [7] = RULE(s32), [8] = RULE(s32), [9] = RULE(s32),
};
static NLA_SET(netconf_set, netconfa, netconf_rules);

static STRUCT(rtgenmsg, VAL(nl_family, "rtgen_family"));
static const struct nla_rule nsid_rules[] = {
	[1] = RULE(s32), [2] = RULE(u32), [3] = RULE(fd), [4] = RULE(s32), [5] = RULE(s32),
};
static NLA_SET(nsid_set, netnsa, nsid_rules);

E(mdb_state, 1, mdb_states);
F(mdb_flag, 1, mdb_flags);
E(mdb_router, 1, mdb_router_types);
static STRUCT(br_port_msg, VAL(nl_family, "family"), PAD(3), VAL(ifindex, "ifindex"));

static void hook_mdb_addr(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *p = w->scope->bytes + 8;
	unsigned proto = (unsigned)p[16] << 8 | p[17];
	struct item u = { .name = "u",
		.type = proto == 2 ? &t_inet4 : proto == 10 ? &t_inet6 : &t_hexstr };

	(void)it;
	(void)addr;
	walk_open(w, GROUP_STRUCT, NULL);
	w->sink->ops->name(w->sink, &u);
	walk_raw_bytes(w, u.type, p, proto == 2 ? 4 : 16, 0);
	walk_name(w, "proto");
	walk_open(w, GROUP_CALL, "htons");
	walk_scalar(w, &t_family16, proto);
	walk_close(w, GROUP_CALL);
	walk_close(w, GROUP_STRUCT);
}

static const struct type t_mdb_addr = { .name = "struct br_mdb_entry_addr", .kind = KIND_HOOK,
	.bytes = 20, .hook = hook_mdb_addr };
static STRUCT(br_mdb_entry, VAL(ifindex, "ifindex"), VAL(mdb_state, "state"),
	VAL(mdb_flag, "flags"), VAL(u16, "vid"), VAL(mdb_addr, "addr"));
static const struct nla_rule mdb_eattr_rules[] = { [1] = SHOW(nla_show_clock) };
static NLA_SET(mdb_eattr_set, mdba_mdb_eattr, mdb_eattr_rules);

#define MDB_ENTRY 28

static bool show_mdb_entry(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (!nla_value(w, &t_br_mdb_entry, addr, len))
		return false;
	if (len > MDB_ENTRY)
		nla_walk(w, addr + MDB_ENTRY, len - MDB_ENTRY, &mdb_eattr_set, 0);
	return true;
}

static const struct nla_rule mdb_entry_rules[] = { [1] = SHOW(show_mdb_entry) };
static NLA_SET(mdb_entry_set, mdba_mdb_entry, mdb_entry_rules);
static const struct nla_rule mdb_mdb_rules[] = { [1] = NEST(mdb_entry_set) };
static NLA_SET(mdb_mdb_set, mdba_mdb, mdb_mdb_rules);
static const struct nla_rule router_pattr_rules[] = {
	[1] = SHOW(nla_show_clock), [2] = RULE(mdb_router), [3] = SHOW(nla_show_clock),
	[4] = SHOW(nla_show_clock),
};
static NLA_SET(router_pattr_set, mdba_router_pattr, router_pattr_rules);

static bool show_router_port(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (!nla_value(w, &t_ifindex, addr, len))
		return false;
	if (len > 4)
		nla_walk(w, addr + 4, len - 4, &router_pattr_set, 0);
	return true;
}

static const struct nla_rule router_rules[] = { [1] = SHOW(show_router_port) };
static NLA_SET(router_set, mdba_router, router_rules);
static const struct nla_rule mdb_rules[] = { [1] = NEST(mdb_mdb_set), [2] = NEST(router_set) };
static NLA_SET(mdb_set, mdba, mdb_rules);

/* ---- next hops -------------------------------------------------------------------- */

F(nh_flag, 4, nexthop_flags);
F(nh_op_flag, 4, nha_op_flags);
E(nh_group_type, 2, nexthop_grp_types);
static STRUCT(nhmsg, VAL(nl_family, "nh_family"), VAL(rt_scope, "nh_scope"),
	VAL(rt_proto, "nh_protocol"), VAL(u8_hex, "resvd", FLAGS(ITEM_NONZERO)), VAL(nh_flag, "nh_flags"));
static STRUCT(nexthop_grp, VAL(u32, "id"), VAL(u8, "weight"), VAL(u8, "weight_high"),
	VAL(u16_hex, "resvd2", FLAGS(ITEM_NONZERO)));

/* Attributes that strace takes for bytes when they are longer than any number. */
static bool show_nh_group_type(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return len <= 8 && nla_value(w, &t_nh_group_type, addr, len);
}

static bool show_nh_groups(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len < 8)
		return false;
	walk_array(w, &t_nexthop_grp, addr, len / 8);
	return true;
}

static const struct nla_rule res_group_rules[] = {
	[1] = RULE(u16), [2] = SHOW(nla_show_clock), [3] = SHOW(nla_show_clock), [4] = SHOW(nla_show_clock),
};
static NLA_SET(res_group_set, nha_res_group, res_group_rules);
static const struct nla_rule res_bucket_rules[] = {
	[1] = RULE(u16), [2] = SHOW(nla_show_clock), [3] = RULE(u32),
};
static NLA_SET(res_bucket_set, nha_res_bucket, res_bucket_rules);
static const struct nla_rule stats_entry_rules[] = {
	[1] = RULE(u32), [2] = RULE(u64), [3] = RULE(u64),
};
static NLA_SET(stats_entry_set, nha_group_stats_entry, stats_entry_rules);
static const struct nla_rule group_stats_rules[] = { [1] = NEST(stats_entry_set) };
static NLA_SET(group_stats_set, nha_group_stats, group_stats_rules);

static bool show_nh_op_flags(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return len <= 8 && nla_value(w, &t_nh_op_flag, addr, len);
}

static const struct nla_rule nexthop_rules[] = {
	[1] = RULE(u32), [2] = SHOW(show_nh_groups), [3] = SHOW(show_nh_group_type), [4] = RULE(u32),
	[5] = RULE(ifindex), [6] = SHOW(nla_show_inet), [7] = FIRST(encap_type), [9] = RULE(u32),
	[10] = RULE(ifindex), [11] = RULE(u32), [12] = NEST(res_group_set),
	[13] = NEST(res_bucket_set), [14] = SHOW(show_nh_op_flags), [15] = NEST(group_stats_set),
};
static NLA_SET(nexthop_set, nha, nexthop_rules);

/* ---- all of them ------------------------------------------------------------------ */

/* By type / 4 from RTM_NEWLINK (16) on: NEW, DEL, GET and SET of a thing follow each other. */
static const struct {
	const struct type *t;
	const struct nla_set *set;
} payloads[] = {
	[0] = { &t_nl_link_msg, &nl_link_set },
	[1] = { &t_ifaddrmsg, &addr_set },
	[2] = { &t_rtmsg, &route_set },
	[3] = { &t_ndmsg, &neigh_set },
	[4] = { &t_fib_rule_hdr, &rule_set },
	[5] = { &t_tcmsg, &tc_set },	/* queueing disciplines, classes, filters */
	[6] = { &t_tcmsg, &tc_set },
	[7] = { &t_tcmsg, &tc_set },
	[8] = { &t_tcamsg, &action_root_set },
	[10] = { &t_ifaddrmsg, &addr_set }, /* multicast, anycast */
	[11] = { &t_ifaddrmsg, &addr_set },
	[12] = { &t_ndtmsg, &neightbl_set },
	[14] = { &t_ifaddrlblmsg, &label_set },
	[15] = { &t_dcbmsg, &dcb_set },
	[16] = { &t_netconfmsg, &netconf_set },
	[17] = { &t_br_port_msg, &mdb_set },
	[18] = { &t_rtgenmsg, &nsid_set },
	[19] = { &t_nl_stats_msg, &nl_stats_set },
	[20] = { &t_nl_cache_report_msg, NULL },
	[21] = { &t_tcmsg, &tc_set }, /* chains */
	[22] = { &t_nhmsg, &nexthop_set },
};

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

#define RTM_BASE 16
#define RTM_GETNEIGH 30
#define AF_BRIDGE_FAMILY 7

bool nl_route_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	unsigned i = (unsigned)(h->type - RTM_BASE) / 4;
	uint64_t family;

	if (h->type < RTM_BASE)
		return false;
	if (!walk_read_num(w, addr, 1, &family)) {
		walk_address(w, addr);
		return true;
	}
	if (h->type == RTM_GETNEIGH && family == AF_BRIDGE_FAMILY)
		i = 0;
	if (i >= sizeof(payloads) / sizeof(payloads[0]) || !payloads[i].t ||
		!cset_name(&cset_nl_route_types, w->abi->facts, h->type)) {
		other_payload(w, family, addr, len);
		return true;
	}
	nl_family_msg(w, payloads[i].t, addr, len, payloads[i].set);
	if (!payloads[i].set && len > 4 && !nla_cache_report(w, family, addr + 4, len - 4))
		nla_hex(w, addr + 4, len - 4);
	return true;
}
