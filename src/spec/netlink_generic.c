/* NETLINK_GENERIC: its register of families in full, other families' attributes as they come. */
#include <string.h>

#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

#define HEADER 4 /* struct genlmsghdr */
#define ID_CTRL 0x10

/* ---- commands of the families that have names ----------------------------------------- */

/* clang-format off */
static const struct family {
	const char *name;
	const struct cset *sent, *received; /* what the kernel gets, what it says */
} families[] = {
	{ "nlctrl", &cset_genl_ctrl_cmds, &cset_genl_ctrl_cmds },
	{ "devlink", &cset_genl_devlink_cmds, &cset_genl_devlink_cmds },
	{ "ethtool", &cset_genl_ethtool_requests, &cset_genl_ethtool_replies },
	{ "IOAM6", &cset_genl_ioam6_cmds, &cset_genl_ioam6_cmds },
	{ "mptcp_pm", &cset_genl_mptcp_pm_cmds, &cset_genl_mptcp_pm_cmds },
	{ "netdev", &cset_genl_netdev_cmds, &cset_genl_netdev_cmds },
	{ "nl80211", &cset_genl_nl80211_cmds, &cset_genl_nl80211_cmds },
	{ "SEG6", &cset_genl_seg6_cmds, &cset_genl_seg6_cmds },
	{ "TASKSTATS", &cset_genl_taskstats_cmds, &cset_genl_taskstats_cmds },
	{ "tcp_metrics", &cset_genl_tcp_metrics_cmds, &cset_genl_tcp_metrics_cmds },
	{ "thermal", &cset_genl_thermal_cmds, &cset_genl_thermal_cmds },
};
/* clang-format on */
#define FAMILIES (sizeof(families) / sizeof(families[0]))

/* Which family the attributes are about, for the commands among them: its place in the table,
 * of which the first is strace's guess before it is told and where it knows no commands. */
static bool show_family_name(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	char name[WALK_FAMILY_MAX];

	if (len <= sizeof(name) && walk_read(w, addr, name, len)) {
		for (unsigned i = 0; i < FAMILIES; i++) {
			if (!strncmp(name, families[i].name, len)) {
				*nla_kept(ctx) = i;
				break;
			}
		}
	}
	return nla_value(w, &t_nl_str, addr, len);
}

static bool show_op_id(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	const struct family *f = &families[*nla_kept(ctx)];
	struct type t = { .name = "__u32", .kind = KIND_ENUM, .size = 4 };

	t.set = w->phase == PHASE_EXIT ? f->received : f->sent;
	return nla_value(w, &t, addr, len);
}

/* ---- the register's attributes --------------------------------------------------------- */

/* Lists: the types of their elements are numbers that mean nothing. */
#define NLA_LIST(id, r) static const struct nla_set id = { .each = &r }

static FLAGWORD(op_flags, 4, cset_genl_op_flags);
static const struct nla_rule op_rules[] = { [1] = SHOW(show_op_id), [2] = RULE(op_flags) };
static NLA_SET(op_set, genl_ctrl_op_attrs, op_rules);
static const struct nla_rule op_rule = NEST(op_set);
NLA_LIST(op_list, op_rule);

static const struct nla_rule group_rules[] = { [1] = STR, [2] = RULE(u32_hex) };
static NLA_SET(group_set, genl_ctrl_group_attrs, group_rules);
static const struct nla_rule group_rule = NEST(group_set);
NLA_LIST(group_list, group_rule);

static ENUM(attr_type, 4, cset_genl_attr_types);
static const struct nla_rule policy_type_rules[] = {
	[1] = RULE(attr_type),
	[2] = RULE(s64),
	[3] = RULE(s64),
	[4] = RULE(u64),
	[5] = RULE(u64),
	[6] = RULE(u32),
	[7] = RULE(u32),
	[8] = RULE(u32_hex),
	[9] = RULE(u32_hex),
	[10] = RULE(u32_hex),
	[12] = RULE(u64_hex),
};
static NLA_SET(policy_type_set, genl_policy_type_attrs, policy_type_rules);
static const struct nla_rule policy_attr_rule = NEST(policy_type_set);
NLA_LIST(policy_attr_list, policy_attr_rule); /* of one policy, by attribute */
static const struct nla_rule policy_rule = NEST(policy_attr_list);
NLA_LIST(policy_list, policy_rule); /* by policy */

static const struct nla_rule op_policy_rules[] = { [1] = RULE(u32), [2] = RULE(u32) };
static NLA_SET(op_policy_set, genl_ctrl_policy_attrs, op_policy_rules);
static const struct nla_rule op_policy_rule = NEST(op_policy_set);
NLA_LIST(op_policy_list, op_policy_rule);

static const struct nla_rule ctrl_rules[] = {
	[1] = RULE(u16_hex),
	[2] = SHOW(show_family_name),
	[3] = RULE(u32),
	[4] = RULE(u32),
	[5] = RULE(u32),
	[6] = NEST(op_list),
	[7] = NEST(group_list),
	[8] = NEST(policy_list),
	[9] = NEST(op_policy_list),
	[10] = RULE(u32),
};
static NLA_SET(ctrl_set, genl_ctrl_attrs, ctrl_rules);

/* ---- messages --------------------------------------------------------------------------- */

static ENUM(ctrl_cmd, 1, cset_genl_ctrl_cmds);
#define FIELDS(cmd_type)                                                                           \
	VAL(cmd_type, "cmd"), VAL(u8, "version"), VAL(u16_hex, "reserved", FLAGS(ITEM_NONZERO))
static STRUCT(ctrl_header, FIELDS(ctrl_cmd));
static STRUCT(other_header, FIELDS(u8_hex));
static const struct nla_set unnamed_set = { .names = NULL };

bool nl_generic_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	bool is_ctrl = h->type == ID_CTRL;
	uint8_t bytes[HEADER];
	unsigned family = 0;

	if (len < HEADER || h->type == NL_MSG_DONE)
		return false;
	if (!walk_read(w, addr, bytes, HEADER)) {
		walk_address(w, addr);
		return true;
	}
	walk_inline(w, is_ctrl ? &t_ctrl_header : &t_other_header, bytes, HEADER, addr);
	if (len == HEADER)
		return true;
	addr += HEADER;
	len -= HEADER;
	if (is_ctrl)
		nla_walk(w, addr, len, &ctrl_set, nla_keep(&family));
	else
		nla_walk(w, addr, len, &unnamed_set, 0);
	return true;
}
