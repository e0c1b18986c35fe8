/* NETLINK_ROUTE's links: RTM_*LINK, with what bridges, tunnels, virtual functions and families add. */
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

E(hwtype, 2, arp_hardware_types);
F(iff, 4, iff_flags);
STRUCT(nl_link_msg, VAL(nl_family, "ifi_family"), PAD(1), VAL(hwtype, "ifi_type"),
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
	[20] = RULE(u8), [21] = SHOW(nla_show_clock), [22] = SHOW(nla_show_clock), [23] = SHOW(nla_show_clock), [25] = RULE(u8),
	[27] = RULE(u8), [28] = RULE(u8), [29] = RULE(u8), [30] = RULE(u8), [31] = RULE(u16_hex),
	[32] = RULE(u8), [33] = RULE(u8), [34] = RULE(ifindex), [35] = RULE(u8), [36] = RULE(u8),
	[37] = RULE(u32), [38] = RULE(u32), [39] = RULE(u8), [40] = RULE(u8), [41] = RULE(u32),
	[42] = RULE(u32), [43] = RULE(u8), [44] = RULE(u32), [45] = RULE(u8),
};
static NLA_SET(brport_set, ifla_brport, brport_rules);

SHOW_INDEXED(show_inet_conf, s32, inet_devconf)
SHOW_INDEXED(show_inet6_conf, s32, inet6_devconf)
SHOW_INDEXED(show_ipstats, u64, ipstats)
SHOW_INDEXED(show_icmp6_stats, u64, icmp6_stats)

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
	[1] = RULE(inet4), [2] = RULE(ifindex), [3] = SHOW(nla_show_clock), [5] = RULE(inet6),
	[6] = RULE(ifindex), [7] = SHOW(nla_show_clock),
};
static NLA_SET(querier_set, bridge_querier, querier_rules);

E(stp_mode, 4, br_stp_modes);
static const struct nla_rule bridge_rules[] = {
	[1] = SHOW(nla_show_clock), [2] = SHOW(nla_show_clock), [3] = SHOW(nla_show_clock), [4] = SHOW(nla_show_clock), [5] = RULE(u32),
	[6] = RULE(u16), [7] = RULE(u8), [8] = SHOW(show_ether_proto), [9] = RULE(u16_hex),
	[10] = RULE(bridge_id), [11] = RULE(bridge_id), [12] = RULE(u16),
	[13] = RULE(u32), [14] = RULE(u8), [15] = RULE(u8), [16] = SHOW(nla_show_clock), [17] = SHOW(nla_show_clock),
	[18] = SHOW(nla_show_clock), [19] = SHOW(nla_show_clock), [20] = SHOW(nla_show_hwaddr), [22] = RULE(u8),
	[23] = RULE(u8), [24] = RULE(u8), [25] = RULE(u8), [26] = RULE(u32), [27] = RULE(u32),
	[28] = RULE(u32), [29] = RULE(u32), [30] = SHOW(nla_show_clock), [31] = SHOW(nla_show_clock), [32] = SHOW(nla_show_clock),
	[33] = SHOW(nla_show_clock), [34] = SHOW(nla_show_clock), [35] = SHOW(nla_show_clock), [36] = RULE(u8), [37] = RULE(u8),
	[38] = RULE(u8), [39] = RULE(u16), [41] = RULE(u8), [42] = RULE(u8), [43] = RULE(u8),
	[44] = RULE(u8), [45] = RULE(u8), [46] = RULE(boolopt), [47] = NEST(querier_set),
	[48] = RULE(u32), [49] = RULE(u32), [50] = RULE(stp_mode),
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

/* What IFLA_INFO_KIND and IFLA_INFO_SLAVE_KIND said, for what follows them. */
enum link_kind { LINK_OTHER, LINK_BRIDGE, LINK_TUN, LINK_CAN };
enum link_told { TOLD_KIND, TOLD_SLAVE_KIND, TOLD_N };
#define KIND_MAX 64

static enum link_kind link_kind(struct walk *w, uint64_t addr, uint32_t len)
{
	static const char *const names[] = { [LINK_BRIDGE] = "bridge", [LINK_TUN] = "tun",
		[LINK_CAN] = "can" };
	char text[KIND_MAX] = "";

	if (len >= sizeof(text) || !walk_read(w, addr, text, len))
		return LINK_OTHER;
	for (unsigned k = LINK_BRIDGE; k <= LINK_CAN; k++)
		if (!strcmp(text, names[k]))
			return k;
	return LINK_OTHER;
}

static bool show_info_data(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	unsigned kind = nla_kept(ctx)[TOLD_KIND];

	if (kind != LINK_BRIDGE && kind != LINK_TUN)
		return false;
	nla_walk(w, addr, len, kind == LINK_BRIDGE ? &bridge_set : &tun_set, 0);
	return true;
}

static bool show_info_xstats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	return nla_kept(ctx)[TOLD_KIND] == LINK_CAN && nla_value(w, &t_can_stats, addr, len);
}

static bool show_slave_data(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	if (nla_kept(ctx)[TOLD_SLAVE_KIND] != LINK_BRIDGE)
		return false;
	nla_walk(w, addr, len, &brport_set, 0);
	return true;
}

/* Shown up to its NUL. */
static bool show_kind(struct walk *w, uint64_t addr, uint32_t len, unsigned *told)
{
	uint32_t n = len < w->opts->string_max ? len : w->opts->string_max;
	const uint8_t *p;
	size_t used;

	*told = link_kind(w, addr, len);
	if (!n || !w->mem || w->mem->get(w->mem, addr, n, &p) < n)
		return false;
	used = strnlen((const char *)p, n);
	walk_raw_bytes(w, &t_buf, p, used, used == n ? BYTES_MORE : 0);
	return true;
}

static bool show_info_kind(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	return show_kind(w, addr, len, nla_kept(ctx) + TOLD_KIND);
}

static bool show_slave_kind(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	return show_kind(w, addr, len, nla_kept(ctx) + TOLD_SLAVE_KIND);
}

static const struct nla_rule info_rules[] = {
	[1] = SHOW(show_info_kind), [2] = SHOW(show_info_data), [3] = SHOW(show_info_xstats),
	[4] = SHOW(show_slave_kind), [5] = SHOW(show_slave_data),
};
static NLA_SET(info_set, ifla_info, info_rules);

static bool show_linkinfo(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	unsigned told[TOLD_N] = { LINK_OTHER, LINK_OTHER };

	(void)ctx;
	nla_walk(w, addr, len, &info_set, nla_keep(told));
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
	[1] = RULE(fd), [2] = RULE(xdp_mode), [3] = FIRST(xdp_flag), [4] = RULE(u32),
	[5] = RULE(u32), [6] = RULE(u32), [7] = RULE(u32), [8] = RULE(fd),
};
static NLA_SET(xdp_set, ifla_xdp, xdp_rules);

static const struct nla_rule mctp_rules[] = { [1] = RULE(u32), [2] = RULE(u8) };
static NLA_SET(mctp_set, ifla_mctp, mctp_rules);

/* Families are bytes here: of the type only the lower one counts. */
static bool show_af(struct walk *w, uint64_t addr, uint32_t len, uint64_t type)
{
	uint8_t family = (uint8_t)type;
	const struct nla_set *set = family == 2 ? &inet_set :
		family == INET6_FAMILY		? &inet6_set :
		family == 45			? &mctp_set :
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

/* One with flags in its type is not of those. */
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
	[1] = SHOW(nla_show_family_hwaddr), [2] = SHOW(nla_show_family_hwaddr), [3] = STR, [4] = RULE(u32),
	[5] = RULE(u32), [6] = STR, [7] = SHOW(nla_show_link_stats), [10] = RULE(u32),
	[12] = SHOW(show_protinfo), [13] = RULE(u32), [14] = RULE(link_map), [15] = RULE(u32),
	[16] = RULE(u8), [17] = RULE(u8), [18] = SHOW(show_linkinfo), [19] = RULE(u32), [20] = STR,
	[21] = RULE(u32), [22] = NEST(vf_info_set), [23] = SHOW(nla_show_link_stats64), [24] = NEST(vf_port_set),
	[25] = NEST(port_set), [26] = SHOW(show_af_spec), [27] = RULE(u32), [28] = RULE(fd),
	[29] = RULE(rtext_filter), [30] = RULE(u32), [31] = RULE(u32), [32] = RULE(u32), [33] = RULE(u8),
	[35] = RULE(u32), [37] = RULE(s32), [38] = STR, [39] = RULE(u8), [40] = RULE(u32),
	[41] = RULE(u32), [43] = NEST(xdp_set), [44] = FIRST(ifla_event), [45] = RULE(s32),
	[46] = RULE(s32), [47] = RULE(u32), [48] = RULE(u32), [49] = RULE(ifindex),
	[50] = RULE(u32), [51] = RULE(u32), [52] = NEST(prop_set), [53] = STR,
	[54] = SHOW(nla_show_family_hwaddr), [55] = NEST(proto_down_set), [56] = STR, [57] = STR,
	[58] = RULE(u32), [59] = RULE(u32), [60] = RULE(u32), [61] = RULE(u32), [62] = RULE(u32),
	[63] = RULE(u32), [64] = RULE(u32),
	[66] = RULE(u32), [67] = RULE(u8), [68] = RULE(u16), [69] = RULE(u16),
};
NLA_SET(nl_link_set, ifla, link_rules);
