/* NETLINK_ROUTE: links, addresses, routes, rules, neighbours, traffic control and others. */
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/types.h"

#define RULE(x) { .t = &t_##x }
#define NEST(x) { .nest = &x }
#define SHOW(x) { .show = x }
#define STR { .t = &t_nl_str }
#define E(id, size, cs) static ENUM(id, size, cset_##cs)
#define F(id, size, cs) static FLAGWORD(id, size, cset_##cs)

/* The kernel gives clock ticks, of any size. */
static bool show_clock(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint64_t v;

	(void)ctx;
	if (!len || len > 8)
		return false;
	if (walk_read_num(w, addr, len, &v))
		walk_scalar(w, &t_clock, v);
	else
		walk_address(w, addr);
	return true;
}

/* ---- RTM_*LINK -------------------------------------------------------------------- */

E(hwtype, 2, arp_hardware_types);
F(iff, 4, iff_flags);
static STRUCT(ifinfomsg, VAL(nl_family, "ifi_family"), PAD(1), VAL(hwtype, "ifi_type"),
	VAL(ifindex, "ifi_index"), VAL(iff, "ifi_flags"), VAL(u32_hex, "ifi_change"));

static const struct type t_link_map = { .name = "struct rtnl_link_ifmap", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED,
	.fields = (const struct item[]){ VAL(u64_hex, "mem_start"), VAL(u64_hex, "mem_end"),
		VAL(u64_hex, "base_addr"), VAL(u16, "irq"), VAL(u8, "dma"), VAL(u8, "port"),
		ITEM_END } };

static STRUCT(bridge_id, VAL(u8, "prio", .n = 2), VAL(hwaddr, "addr"));

static const struct nla_rule brport_rules[] = {
	[1] = RULE(u8), [2] = RULE(u16), [3] = RULE(u32), [4] = RULE(u8), [5] = RULE(u8),
	[6] = RULE(u8), [7] = RULE(u8), [8] = RULE(u8), [9] = RULE(u8), [10] = RULE(u8),
	[11] = RULE(u8), [12] = RULE(u8), [13] = RULE(bridge_id), [14] = RULE(bridge_id),
	[15] = RULE(u16), [16] = RULE(u16), [17] = RULE(u16), [18] = RULE(u16), [19] = RULE(u8),
	[20] = RULE(u8), [21] = SHOW(show_clock), [22] = SHOW(show_clock), [23] = SHOW(show_clock), [25] = RULE(u8),
	[27] = RULE(u8), [28] = RULE(u8), [29] = RULE(u8), [30] = RULE(u8), [31] = RULE(u16_hex),
	[32] = RULE(u8), [33] = RULE(u8), [34] = RULE(ifindex), [35] = RULE(u8), [36] = RULE(u8),
	[37] = RULE(u32), [38] = RULE(u32), [39] = RULE(u8), [40] = RULE(u8), [41] = RULE(u32),
	[42] = RULE(u32), [43] = RULE(u8), [44] = RULE(u32), [45] = RULE(u8),
};
static NLA_SET(brport_set, ifla_brport, brport_rules);

static bool show_inet_conf(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_indexed(w, &t_s32, &cset_inet_devconf, addr, len);
}

static bool show_inet6_conf(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_indexed(w, &t_s32, &cset_inet6_devconf, addr, len);
}

static bool show_ipstats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_indexed(w, &t_u64, &cset_ipstats, addr, len);
}

static bool show_icmp6_stats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_indexed(w, &t_u64, &cset_icmp6_stats, addr, len);
}

F(inet6_if, 4, inet6_if_flags);
E(addr_gen_mode, 1, addr_gen_modes);
static STRUCT(inet6_cacheinfo, VAL(u32, "max_reasm_len"), VAL(u32, "tstamp"),
	VAL(u32, "reachable_time"), VAL(u32, "retrans_time"));
static const struct nla_rule inet_rules[] = { [1] = SHOW(show_inet_conf) };
static NLA_SET(inet_set, ifla_inet, inet_rules);
static const struct nla_rule inet6_rules[] = {
	[1] = RULE(inet6_if), [2] = SHOW(show_inet6_conf), [3] = SHOW(show_ipstats),
	[5] = RULE(inet6_cacheinfo), [6] = SHOW(show_icmp6_stats), [7] = RULE(inet6),
	[8] = RULE(addr_gen_mode), [9] = RULE(u32),
};
static NLA_SET(inet6_set, ifla_inet6, inet6_rules);

#define BRIDGE_FAMILY 7
#define INET6_FAMILY 10

/* IFLA_PROTINFO: by the family that was asked for. */
static bool show_protinfo(struct walk *w, uint64_t addr, uint32_t len, uint64_t family)
{
	if (family != BRIDGE_FAMILY && family != INET6_FAMILY)
		return false;
	nla_walk(w, addr, len, family == BRIDGE_FAMILY ? &brport_set : &inet6_set, 0);
	return true;
}

static bool show_ether_proto(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	static const struct cset *const names = &cset_ethernet_protocols;
	const struct type t = { .name = "__be16", .kind = KIND_ENUM, .size = 2, .set = names };
	uint64_t v;

	(void)ctx;
	if (len < 2 || len > 8)
		return false;
	if (!walk_read_num(w, addr, 2, &v)) {
		walk_address(w, addr);
		return true;
	}
	walk_open(w, GROUP_CALL, "htons");
	walk_scalar(w, &t, (v & 0xff) << 8 | v >> 8);
	walk_close(w, GROUP_CALL);
	return true;
}

F(boolopt_flag, 4, br_boolopt_flags);
static STRUCT(boolopt, VAL(boolopt_flag, "optval"), VAL(boolopt_flag, "optmask"));
static const struct nla_rule querier_rules[] = {
	[1] = RULE(inet4), [2] = RULE(ifindex), [3] = SHOW(show_clock), [5] = RULE(inet6),
	[6] = RULE(ifindex), [7] = SHOW(show_clock),
};
static NLA_SET(querier_set, bridge_querier, querier_rules);

static const struct nla_rule bridge_rules[] = {
	[1] = SHOW(show_clock), [2] = SHOW(show_clock), [3] = SHOW(show_clock), [4] = SHOW(show_clock), [5] = RULE(u32),
	[6] = RULE(u16), [7] = RULE(u8), [8] = SHOW(show_ether_proto), [9] = RULE(u16_hex),
	[10] = RULE(bridge_id), [11] = RULE(bridge_id), [12] = RULE(u16),
	[13] = RULE(u32), [14] = RULE(u8), [15] = RULE(u8), [16] = SHOW(show_clock), [17] = SHOW(show_clock),
	[18] = SHOW(show_clock), [19] = SHOW(show_clock), [20] = SHOW(nla_show_hwaddr), [22] = RULE(u8),
	[23] = RULE(u8), [24] = RULE(u8), [25] = RULE(u8), [26] = RULE(u32), [27] = RULE(u32),
	[28] = RULE(u32), [29] = RULE(u32), [30] = SHOW(show_clock), [31] = SHOW(show_clock), [32] = SHOW(show_clock),
	[33] = SHOW(show_clock), [34] = SHOW(show_clock), [35] = SHOW(show_clock), [36] = RULE(u8), [37] = RULE(u8),
	[38] = RULE(u8), [39] = RULE(u16), [41] = RULE(u8), [42] = RULE(u8), [43] = RULE(u8),
	[44] = RULE(u8), [45] = RULE(u8), [46] = RULE(boolopt), [47] = NEST(querier_set),
	[48] = RULE(u32), [49] = RULE(u32), [50] = RULE(u32),
};
static NLA_SET(bridge_set, ifla_br, bridge_rules);

E(tun_type, 1, tun_types);
static const struct nla_rule tun_rules[] = {
	[1] = RULE(uid), [2] = RULE(gid), [3] = RULE(tun_type), [4] = RULE(u8), [5] = RULE(u8),
	[6] = RULE(u8), [7] = RULE(u8), [8] = RULE(u32), [9] = RULE(u32),
};
static NLA_SET(tun_set, ifla_tun, tun_rules);

static STRUCT(can_stats, VAL(u32, "bus_error"), VAL(u32, "error_warning"),
	VAL(u32, "error_passive"), VAL(u32, "bus_off"), VAL(u32, "arbitration_lost"),
	VAL(u32, "restarts"));

/* What IFLA_INFO_KIND and IFLA_INFO_SLAVE_KIND said, as the context of what follows them. */
enum link_kind { LINK_OTHER, LINK_BRIDGE, LINK_TUN, LINK_CAN };
#define INFO_KIND 1
#define INFO_SLAVE_KIND 4
#define SLAVE_SHIFT 8

static enum link_kind link_kind(struct walk *w, uint64_t addr, uint64_t len, uint64_t type)
{
	static const char *const names[] = { [LINK_BRIDGE] = "bridge", [LINK_TUN] = "tun",
		[LINK_CAN] = "can" };
	uint8_t head[4], text[16];

	for (unsigned i = 0; i < 16 && len >= 4 && walk_read(w, addr, head, 4); i++) {
		uint64_t n = type_number(&t_u16, w->abi, head), size = n - 4;

		if (n < 4 || n > len)
			break;
		if (type_number(&t_u16, w->abi, head + 2) != type) {
			n = (n + 3) & ~3ULL;
			addr += n;
			len = n < len ? len - n : 0;
			continue;
		}
		if (size > sizeof(text) || !walk_read(w, addr + 4, text, (size_t)size))
			break;
		for (unsigned k = LINK_BRIDGE; k <= LINK_CAN; k++)
			if (size == strlen(names[k]) + 1 && !memcmp(text, names[k], size))
				return k;
		break;
	}
	return LINK_OTHER;
}

static bool show_info_data(struct walk *w, uint64_t addr, uint32_t len, uint64_t kind)
{
	kind &= 0xff;
	if (kind != LINK_BRIDGE && kind != LINK_TUN)
		return false;
	nla_walk(w, addr, len, kind == LINK_BRIDGE ? &bridge_set : &tun_set, 0);
	return true;
}

static bool show_info_xstats(struct walk *w, uint64_t addr, uint32_t len, uint64_t kind)
{
	return (kind & 0xff) == LINK_CAN && nla_value(w, &t_can_stats, addr, len);
}

static bool show_slave_data(struct walk *w, uint64_t addr, uint32_t len, uint64_t kind)
{
	if (kind >> SLAVE_SHIFT != LINK_BRIDGE)
		return false;
	nla_walk(w, addr, len, &brport_set, 0);
	return true;
}

/* Shown up to its NUL. */
static bool show_kind(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint32_t n = len < w->opts->string_max ? len : w->opts->string_max;
	const uint8_t *p;
	size_t used;

	(void)ctx;
	if (!n || !w->mem || w->mem->get(w->mem, addr, n, &p) < n)
		return false;
	used = strnlen((const char *)p, n);
	walk_raw_bytes(w, &t_buf, p, used, used == n ? BYTES_MORE : 0);
	return true;
}

static const struct nla_rule info_rules[] = {
	[1] = SHOW(show_kind), [2] = SHOW(show_info_data), [3] = SHOW(show_info_xstats),
	[4] = SHOW(show_kind), [5] = SHOW(show_slave_data),
};
static NLA_SET(info_set, ifla_info, info_rules);

static bool show_linkinfo(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	nla_walk(w, addr, len, &info_set,
		(uint64_t)link_kind(w, addr, len, INFO_KIND) |
			(uint64_t)link_kind(w, addr, len, INFO_SLAVE_KIND) << SLAVE_SHIFT);
	return true;
}

static STRUCT(port_vsi, VAL(u8, "vsi_mgr_id"), VAL(hexstr, "vsi_type_id", .n = 3),
	VAL(u8, "vsi_type_version"), VAL(hexstr, "pad", .n = 3, FLAGS(ITEM_NONZERO)));
static const struct nla_rule port_rules[] = {
	[1] = RULE(u32), [2] = STR, [3] = RULE(port_vsi), [6] = RULE(u8), [7] = RULE(u16),
};
static NLA_SET(port_set, ifla_port, port_rules);
static const struct nla_rule vf_port_rules[] = { [1] = NEST(port_set) };
static NLA_SET(vf_port_set, ifla_vf_port, vf_port_rules);

E(xdp_mode, 1, xdp_attached);
F(xdp_flag, 4, xdp_flags);
static const struct nla_rule xdp_rules[] = {
	[1] = RULE(fd), [2] = RULE(xdp_mode), [3] = RULE(xdp_flag), [4] = RULE(u32),
	[5] = RULE(u32), [6] = RULE(u32), [7] = RULE(u32), [8] = RULE(fd),
};
static NLA_SET(xdp_set, ifla_xdp, xdp_rules);

static const struct nla_rule mctp_rules[] = { [1] = RULE(u32) };
static NLA_SET(mctp_set, ifla_mctp, mctp_rules);

static bool show_af(struct walk *w, uint64_t addr, uint32_t len, uint64_t type)
{
	const struct nla_set *set = type == 2 ? &inet_set :
		type == INET6_FAMILY	      ? &inet6_set :
		type == 45		      ? &mctp_set :
						NULL;

	if (!set)
		return false;
	nla_walk(w, addr, len, set, 0);
	return true;
}

static const struct nla_set af_spec_set = { .names = &cset_addrfams, .any = show_af };

F(bridge_flag, 2, bridge_flags);
E(bridge_mode, 2, bridge_modes);
F(vlan_flag, 2, bridge_vlan_flags);
static STRUCT(bridge_vlan_info, VAL(vlan_flag, "flags"), VAL(u16, "vid"));

static bool show_vlan_info(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (!nla_value(w, &t_bridge_vlan_info, addr, len))
		return false;
	if (len > 4)
		nla_hex(w, addr + 4, len - 4);
	return true;
}

static const struct nla_rule vlan_tunnel_rules[] = {
	[1] = RULE(u32), [2] = RULE(u16), [3] = RULE(vlan_flag),
};
static NLA_SET(vlan_tunnel_set, ifla_bridge_tunnel, vlan_tunnel_rules);
static const struct nla_rule af_bridge_rules[] = {
	[0] = RULE(bridge_flag), [1] = RULE(bridge_mode), [2] = SHOW(show_vlan_info),
	[3] = NEST(vlan_tunnel_set),
};
static NLA_SET(af_bridge_set, ifla_bridge, af_bridge_rules);

/* By family, but for bridges, which have attributes of their own here. */
static bool show_af_spec(struct walk *w, uint64_t addr, uint32_t len, uint64_t family)
{
	nla_walk(w, addr, len, family == BRIDGE_FAMILY ? &af_bridge_set : &af_spec_set, 0);
	return true;
}

static bool show_prop(struct walk *w, uint64_t addr, uint32_t len, uint64_t type)
{
	return type == 53 && nla_value(w, &t_nl_str, addr, len); /* IFLA_ALT_IFNAME */
}

static const struct nla_set prop_set = { .names = &cset_ifla, .any = show_prop };
static const struct nla_rule proto_down_rules[] = { [1] = RULE(u32_hex), [2] = RULE(u32_hex) };
static NLA_SET(proto_down_set, ifla_proto_down, proto_down_rules);
E(ifla_event, 4, ifla_events);

F(rtext_filter, 4, rtext_filter);

/* ---- virtual functions ---- */

static const struct type t_hwaddr32 = { .name = "__u8[32]", .kind = KIND_HWADDR, .size = 32,
	.flags = TYPE_PACKED };
E(vf_link_state, 4, vf_link_states);
static STRUCT(vf_mac, VAL(u32, "vf"), VAL(hwaddr32, "mac"));
static STRUCT(vf_vlan, VAL(u32, "vf"), VAL(u32, "vlan"), VAL(u32, "qos"));
static STRUCT(vf_tx_rate, VAL(u32, "vf"), VAL(u32, "rate"));
static STRUCT(vf_setting, VAL(u32, "vf"), VAL(u32, "setting"));
static STRUCT(vf_link, VAL(u32, "vf"), VAL(vf_link_state, "link_state"));
static STRUCT(vf_rate, VAL(u32, "vf"), VAL(u32, "min_tx_rate"), VAL(u32, "max_tx_rate"));
static STRUCT(vf_guid, VAL(u32, "vf"), VAL(au64_hex, "guid"));
static STRUCT_F(vf_guid_packed, TYPE_PACKED, VAL(u32, "vf"), VAL(u64_hex, "guid"));
static STRUCT(vf_broadcast, VAL(hwaddr32, "broadcast"));

static bool show_guid(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	if (len != 12 && len != 16)
		return false;
	return nla_value(w, len == 12 ? &t_vf_guid_packed : &t_vf_guid, addr, len);
}

static void hook_vlan_proto(struct walk *w, const struct item *it, uint64_t v)
{
	const struct type t = { .name = "__be16", .kind = KIND_ENUM, .size = 2,
		.set = &cset_ethernet_protocols };

	(void)it;
	walk_open(w, GROUP_CALL, "htons");
	walk_scalar(w, &t, (v & 0xff) << 8 | v >> 8);
	walk_close(w, GROUP_CALL);
}

static const struct type t_vlan_proto = { .name = "__be16", .kind = KIND_HOOK, .size = 2,
	.hook = hook_vlan_proto };
static STRUCT(vf_vlan_info, VAL(u32, "vf"), VAL(u32, "vlan"), VAL(u32, "qos"),
	VAL(vlan_proto, "vlan_proto"));
static const struct nla_rule vf_vlan_rules[] = { [1] = RULE(vf_vlan_info) };
static NLA_SET(vf_vlan_set, ifla_vf_vlan, vf_vlan_rules);
static const struct nla_rule vf_stats_rules[] = {
	[0] = RULE(u64), [1] = RULE(u64), [2] = RULE(u64), [3] = RULE(u64), [4] = RULE(u64),
	[5] = RULE(u64), [7] = RULE(u64), [8] = RULE(u64),
};
static NLA_SET(vf_stats_set, ifla_vf_stats, vf_stats_rules);
static const struct nla_rule vf_rules[] = {
	[1] = RULE(vf_mac), [2] = RULE(vf_vlan), [3] = RULE(vf_tx_rate), [4] = RULE(vf_setting),
	[5] = RULE(vf_link), [6] = RULE(vf_rate), [7] = RULE(vf_setting), [8] = NEST(vf_stats_set),
	[9] = RULE(vf_setting), [10] = SHOW(show_guid), [11] = SHOW(show_guid),
	[12] = NEST(vf_vlan_set), [13] = RULE(vf_broadcast),
};
static NLA_SET(vf_set, ifla_vf, vf_rules);
static const struct nla_rule vf_info_rules[] = { [1] = NEST(vf_set) };
static NLA_SET(vf_info_set, ifla_vf_info, vf_info_rules);

static const struct nla_rule link_rules[] = {
	[1] = SHOW(nla_show_hwaddr), [2] = SHOW(nla_show_hwaddr), [3] = STR, [4] = RULE(u32),
	[5] = RULE(u32), [6] = STR, [7] = SHOW(nla_show_link_stats), [10] = RULE(u32),
	[12] = SHOW(show_protinfo), [13] = RULE(u32), [14] = RULE(link_map), [15] = RULE(u32),
	[16] = RULE(u8), [17] = RULE(u8), [18] = SHOW(show_linkinfo), [19] = RULE(u32), [20] = STR,
	[21] = RULE(u32), [22] = NEST(vf_info_set), [23] = SHOW(nla_show_link_stats64), [24] = NEST(vf_port_set),
	[25] = NEST(port_set), [26] = SHOW(show_af_spec), [27] = RULE(u32), [28] = RULE(fd),
	[29] = RULE(rtext_filter), [30] = RULE(u32), [31] = RULE(u32), [32] = RULE(u32), [33] = RULE(u8),
	[35] = RULE(u32), [37] = RULE(s32), [38] = STR, [39] = RULE(u8), [40] = RULE(u32),
	[41] = RULE(u32), [43] = NEST(xdp_set), [44] = RULE(ifla_event), [45] = RULE(s32),
	[46] = RULE(s32), [47] = RULE(u32), [48] = RULE(u32), [49] = RULE(ifindex),
	[50] = RULE(u32), [51] = RULE(u32), [52] = NEST(prop_set), [53] = STR,
	[54] = SHOW(nla_show_hwaddr), [55] = NEST(proto_down_set), [56] = STR, [57] = STR,
	[58] = RULE(u32), [59] = RULE(u32), [60] = RULE(u32), [61] = RULE(u32), [62] = RULE(u32),
	[63] = RULE(u32), [64] = RULE(u32),
	[66] = RULE(u32), [67] = RULE(u8), [68] = RULE(u16), [69] = RULE(u16),
};
static NLA_SET(link_set, ifla, link_rules);

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
	[8] = RULE(ifa_flag), [9] = RULE(u32), [10] = RULE(s32), [11] = RULE(ifa_proto),
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
	[12] = RULE(rta_cacheinfo), [14] = RULE(u32), [15] = RULE(rt_table), [16] = RULE(u32),
	[17] = RULE(rta_mfc_stats), [18] = SHOW(show_via), [19] = SHOW(nla_show_inet),
	[20] = RULE(u8), [21] = RULE(encap_type), [23] = RULE(u64), [25] = RULE(u32),
	[26] = RULE(u8), [27] = RULE(u8), [28] = RULE(u16), [29] = RULE(u16),
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
	[13] = RULE(u32), [14] = RULE(u32), [15] = RULE(rt_table), [16] = RULE(u32), [17] = STR,
	[19] = RULE(u8), [20] = RULE(uid_range), [21] = RULE(rt_proto),
	[22] = SHOW(nla_show_ip_proto), [23] = RULE(port_range), [24] = RULE(port_range),
	[25] = RULE(u8),
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

/* ---- DCB, network configuration, namespaces, multicast ---------------------------- */

E(dcb_command, 1, dcb_commands);
static STRUCT(dcbmsg, VAL(nl_family, "dcb_family"), VAL(dcb_command, "cmd"));
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
static const struct nla_rule mdb_eattr_rules[] = { [1] = SHOW(show_clock) };
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
	[1] = SHOW(show_clock), [2] = RULE(mdb_router), [3] = SHOW(show_clock),
	[4] = SHOW(show_clock),
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
	[1] = RULE(u16), [2] = SHOW(show_clock), [3] = SHOW(show_clock), [4] = SHOW(show_clock),
};
static NLA_SET(res_group_set, nha_res_group, res_group_rules);
static const struct nla_rule res_bucket_rules[] = {
	[1] = RULE(u16), [2] = SHOW(show_clock), [3] = RULE(u32),
};
static NLA_SET(res_bucket_set, nha_res_bucket, res_bucket_rules);
static const struct nla_rule nexthop_rules[] = {
	[1] = RULE(u32), [2] = SHOW(show_nh_groups), [3] = SHOW(show_nh_group_type), [4] = RULE(u32),
	[5] = RULE(ifindex), [6] = SHOW(nla_show_inet), [7] = RULE(encap_type), [9] = RULE(u32),
	[10] = RULE(ifindex), [11] = RULE(u32), [12] = NEST(res_group_set),
	[13] = NEST(res_bucket_set),
};
static NLA_SET(nexthop_set, nha, nexthop_rules);

/* ---- all of them ------------------------------------------------------------------ */

/* By type / 4 from RTM_NEWLINK (16) on: NEW, DEL, GET and SET of a thing follow each other. */
static const struct {
	const struct type *t;
	const struct nla_set *set;
} payloads[] = {
	[0] = { &t_ifinfomsg, &link_set },
	[1] = { &t_ifaddrmsg, &addr_set },
	[2] = { &t_rtmsg, &route_set },
	[3] = { &t_ndmsg, &neigh_set },
	[4] = { &t_fib_rule_hdr, &rule_set },
	[5] = { &t_tcmsg, &tc_set },	/* queueing disciplines, classes, filters */
	[6] = { &t_tcmsg, &tc_set },
	[7] = { &t_tcmsg, &tc_set },
	[8] = { &t_tcamsg, &action_set },
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
