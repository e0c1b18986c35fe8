/* From tools/constants/netlink.list by tools/gen-constants. */
#include "spec/gen/const_netlink.h"

#include <stddef.h>

static const struct cname nl_types_x86_64[] = {
	{ 0x1, "NLMSG_NOOP" },
	{ 0x2, "NLMSG_ERROR" },
	{ 0x3, "NLMSG_DONE" },
	{ 0x4, "NLMSG_OVERRUN" },
};
const struct cset cset_nl_types = {
	.unknown = "NLMSG_???",
	.n = { 4, 4, 4 },
	.v = { nl_types_x86_64, nl_types_x86_64, nl_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_flags_x86_64[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
};
const struct cset cset_nl_flags = {
	.unknown = "NLM_F_???",
	.n = { 6, 6, 6 },
	.v = { nl_flags_x86_64, nl_flags_x86_64, nl_flags_x86_64 },
	.flags = true,
};

static const struct cname nl_flags_get_x86_64[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0x300, "NLM_F_DUMP" },
	{ 0x100, "NLM_F_ROOT" },
	{ 0x200, "NLM_F_MATCH" },
	{ 0x400, "NLM_F_ATOMIC" },
};
const struct cset cset_nl_flags_get = {
	.unknown = "NLM_F_???",
	.n = { 10, 10, 10 },
	.v = { nl_flags_get_x86_64, nl_flags_get_x86_64, nl_flags_get_x86_64 },
	.flags = true,
};

static const struct cname nl_flags_new_x86_64[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0x100, "NLM_F_REPLACE" },
	{ 0x200, "NLM_F_EXCL" },
	{ 0x400, "NLM_F_CREATE" },
	{ 0x800, "NLM_F_APPEND" },
};
const struct cset cset_nl_flags_new = {
	.unknown = "NLM_F_???",
	.n = { 10, 10, 10 },
	.v = { nl_flags_new_x86_64, nl_flags_new_x86_64, nl_flags_new_x86_64 },
	.flags = true,
};

static const struct cname nl_flags_delete_x86_64[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0x100, "NLM_F_NONREC" },
	{ 0x200, "NLM_F_BULK" },
};
const struct cset cset_nl_flags_delete = {
	.unknown = "NLM_F_???",
	.n = { 8, 8, 8 },
	.v = { nl_flags_delete_x86_64, nl_flags_delete_x86_64, nl_flags_delete_x86_64 },
	.flags = true,
};

static const struct cname nl_flags_ack_x86_64[] = {
	{ 0x1, "NLM_F_REQUEST" },
	{ 0x2, "NLM_F_MULTI" },
	{ 0x4, "NLM_F_ACK" },
	{ 0x8, "NLM_F_ECHO" },
	{ 0x10, "NLM_F_DUMP_INTR" },
	{ 0x20, "NLM_F_DUMP_FILTERED" },
	{ 0x100, "NLM_F_CAPPED" },
	{ 0x200, "NLM_F_ACK_TLVS" },
};
const struct cset cset_nl_flags_ack = {
	.unknown = "NLM_F_???",
	.n = { 8, 8, 8 },
	.v = { nl_flags_ack_x86_64, nl_flags_ack_x86_64, nl_flags_ack_x86_64 },
	.flags = true,
};

static const struct cname nlmsgerr_attrs_x86_64[] = {
	{ 0x0, "NLMSGERR_ATTR_UNUSED" },
	{ 0x1, "NLMSGERR_ATTR_MSG" },
	{ 0x2, "NLMSGERR_ATTR_OFFS" },
	{ 0x3, "NLMSGERR_ATTR_COOKIE" },
	{ 0x4, "NLMSGERR_ATTR_POLICY" },
	{ 0x5, "NLMSGERR_ATTR_MISS_TYPE" },
	{ 0x6, "NLMSGERR_ATTR_MISS_NEST" },
};
const struct cset cset_nlmsgerr_attrs = {
	.unknown = "NLMSGERR_ATTR_???",
	.n = { 7, 7, 7 },
	.v = { nlmsgerr_attrs_x86_64, nlmsgerr_attrs_x86_64, nlmsgerr_attrs_x86_64 },
	.sorted = true,
};

static const struct cname nl_route_types_x86_64[] = {
	{ 0x10, "RTM_NEWLINK" },
	{ 0x11, "RTM_DELLINK" },
	{ 0x12, "RTM_GETLINK" },
	{ 0x13, "RTM_SETLINK" },
	{ 0x14, "RTM_NEWADDR" },
	{ 0x15, "RTM_DELADDR" },
	{ 0x16, "RTM_GETADDR" },
	{ 0x18, "RTM_NEWROUTE" },
	{ 0x19, "RTM_DELROUTE" },
	{ 0x1a, "RTM_GETROUTE" },
	{ 0x1c, "RTM_NEWNEIGH" },
	{ 0x1d, "RTM_DELNEIGH" },
	{ 0x1e, "RTM_GETNEIGH" },
	{ 0x20, "RTM_NEWRULE" },
	{ 0x21, "RTM_DELRULE" },
	{ 0x22, "RTM_GETRULE" },
	{ 0x24, "RTM_NEWQDISC" },
	{ 0x25, "RTM_DELQDISC" },
	{ 0x26, "RTM_GETQDISC" },
	{ 0x28, "RTM_NEWTCLASS" },
	{ 0x29, "RTM_DELTCLASS" },
	{ 0x2a, "RTM_GETTCLASS" },
	{ 0x2c, "RTM_NEWTFILTER" },
	{ 0x2d, "RTM_DELTFILTER" },
	{ 0x2e, "RTM_GETTFILTER" },
	{ 0x30, "RTM_NEWACTION" },
	{ 0x31, "RTM_DELACTION" },
	{ 0x32, "RTM_GETACTION" },
	{ 0x34, "RTM_NEWPREFIX" },
	{ 0x38, "RTM_NEWMULTICAST" },
	{ 0x39, "RTM_DELMULTICAST" },
	{ 0x3a, "RTM_GETMULTICAST" },
	{ 0x3c, "RTM_NEWANYCAST" },
	{ 0x3d, "RTM_DELANYCAST" },
	{ 0x3e, "RTM_GETANYCAST" },
	{ 0x40, "RTM_NEWNEIGHTBL" },
	{ 0x42, "RTM_GETNEIGHTBL" },
	{ 0x43, "RTM_SETNEIGHTBL" },
	{ 0x44, "RTM_NEWNDUSEROPT" },
	{ 0x48, "RTM_NEWADDRLABEL" },
	{ 0x49, "RTM_DELADDRLABEL" },
	{ 0x4a, "RTM_GETADDRLABEL" },
	{ 0x4e, "RTM_GETDCB" },
	{ 0x4f, "RTM_SETDCB" },
	{ 0x50, "RTM_NEWNETCONF" },
	{ 0x51, "RTM_DELNETCONF" },
	{ 0x52, "RTM_GETNETCONF" },
	{ 0x54, "RTM_NEWMDB" },
	{ 0x55, "RTM_DELMDB" },
	{ 0x56, "RTM_GETMDB" },
	{ 0x58, "RTM_NEWNSID" },
	{ 0x59, "RTM_DELNSID" },
	{ 0x5a, "RTM_GETNSID" },
	{ 0x5c, "RTM_NEWSTATS" },
	{ 0x5e, "RTM_GETSTATS" },
	{ 0x60, "RTM_NEWCACHEREPORT" },
	{ 0x64, "RTM_NEWCHAIN" },
	{ 0x65, "RTM_DELCHAIN" },
	{ 0x66, "RTM_GETCHAIN" },
	{ 0x68, "RTM_NEWNEXTHOP" },
	{ 0x69, "RTM_DELNEXTHOP" },
	{ 0x6a, "RTM_GETNEXTHOP" },
	{ 0x6c, "RTM_NEWLINKPROP" },
	{ 0x6d, "RTM_DELLINKPROP" },
	{ 0x6e, "RTM_GETLINKPROP" },
	{ 0x70, "RTM_NEWVLAN" },
	{ 0x71, "RTM_DELVLAN" },
	{ 0x72, "RTM_GETVLAN" },
	{ 0x74, "RTM_NEWNEXTHOPBUCKET" },
	{ 0x75, "RTM_DELNEXTHOPBUCKET" },
	{ 0x76, "RTM_GETNEXTHOPBUCKET" },
};
const struct cset cset_nl_route_types = {
	.unknown = "RTM_???",
	.n = { 71, 71, 71 },
	.v = { nl_route_types_x86_64, nl_route_types_x86_64, nl_route_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_sock_diag_types_x86_64[] = {
	{ 0x12, "TCPDIAG_GETSOCK" },
	{ 0x13, "DCCPDIAG_GETSOCK" },
	{ 0x14, "SOCK_DIAG_BY_FAMILY" },
	{ 0x15, "SOCK_DESTROY" },
};
const struct cset cset_nl_sock_diag_types = {
	.unknown = "SOCK_DIAG_???",
	.n = { 4, 4, 4 },
	.v = { nl_sock_diag_types_x86_64, nl_sock_diag_types_x86_64, nl_sock_diag_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_selinux_types_x86_64[] = {
	{ 0x10, "SELNL_MSG_SETENFORCE" },
	{ 0x11, "SELNL_MSG_POLICYLOAD" },
};
const struct cset cset_nl_selinux_types = {
	.unknown = "SELNL_MSG_???",
	.n = { 2, 2, 2 },
	.v = { nl_selinux_types_x86_64, nl_selinux_types_x86_64, nl_selinux_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_xfrm_types_x86_64[] = {
	{ 0x10, "XFRM_MSG_NEWSA" },
	{ 0x11, "XFRM_MSG_DELSA" },
	{ 0x12, "XFRM_MSG_GETSA" },
	{ 0x13, "XFRM_MSG_NEWPOLICY" },
	{ 0x14, "XFRM_MSG_DELPOLICY" },
	{ 0x15, "XFRM_MSG_GETPOLICY" },
	{ 0x16, "XFRM_MSG_ALLOCSPI" },
	{ 0x17, "XFRM_MSG_ACQUIRE" },
	{ 0x18, "XFRM_MSG_EXPIRE" },
	{ 0x19, "XFRM_MSG_UPDPOLICY" },
	{ 0x1a, "XFRM_MSG_UPDSA" },
	{ 0x1b, "XFRM_MSG_POLEXPIRE" },
	{ 0x1c, "XFRM_MSG_FLUSHSA" },
	{ 0x1d, "XFRM_MSG_FLUSHPOLICY" },
	{ 0x1e, "XFRM_MSG_NEWAE" },
	{ 0x1f, "XFRM_MSG_GETAE" },
	{ 0x20, "XFRM_MSG_REPORT" },
	{ 0x21, "XFRM_MSG_MIGRATE" },
	{ 0x22, "XFRM_MSG_NEWSADINFO" },
	{ 0x23, "XFRM_MSG_GETSADINFO" },
	{ 0x24, "XFRM_MSG_NEWSPDINFO" },
	{ 0x25, "XFRM_MSG_GETSPDINFO" },
	{ 0x26, "XFRM_MSG_MAPPING" },
	{ 0x27, "XFRM_MSG_SETDEFAULT" },
	{ 0x28, "XFRM_MSG_GETDEFAULT" },
	{ 0x29, "XFRM_MSG_MIGRATE_STATE" },
};
const struct cset cset_nl_xfrm_types = {
	.unknown = "XFRM_MSG_???",
	.n = { 26, 26, 26 },
	.v = { nl_xfrm_types_x86_64, nl_xfrm_types_x86_64, nl_xfrm_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_crypto_types_x86_64[] = {
	{ 0x10, "CRYPTO_MSG_NEWALG" },
	{ 0x11, "CRYPTO_MSG_DELALG" },
	{ 0x12, "CRYPTO_MSG_UPDATEALG" },
	{ 0x13, "CRYPTO_MSG_GETALG" },
	{ 0x14, "CRYPTO_MSG_DELRNG" },
};
const struct cset cset_nl_crypto_types = {
	.unknown = "CRYPTO_MSG_???",
	.n = { 5, 5, 5 },
	.v = { nl_crypto_types_x86_64, nl_crypto_types_x86_64, nl_crypto_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_genl_families_x86_64[] = {
	{ 0x10, "nlctrl" },
};
const struct cset cset_nl_genl_families = {
	.unknown = "GENERIC_FAMILY_???",
	.n = { 1, 1, 1 },
	.v = { nl_genl_families_x86_64, nl_genl_families_x86_64, nl_genl_families_x86_64 },
	.sorted = true,
};

static const struct cname genl_ctrl_cmds_x86_64[] = {
	{ 0x0, "CTRL_CMD_UNSPEC" },
	{ 0x1, "CTRL_CMD_NEWFAMILY" },
	{ 0x2, "CTRL_CMD_DELFAMILY" },
	{ 0x3, "CTRL_CMD_GETFAMILY" },
	{ 0x4, "CTRL_CMD_NEWOPS" },
	{ 0x5, "CTRL_CMD_DELOPS" },
	{ 0x6, "CTRL_CMD_GETOPS" },
	{ 0x7, "CTRL_CMD_NEWMCAST_GRP" },
	{ 0x8, "CTRL_CMD_DELMCAST_GRP" },
	{ 0x9, "CTRL_CMD_GETMCAST_GRP" },
	{ 0xa, "CTRL_CMD_GETPOLICY" },
};
const struct cset cset_genl_ctrl_cmds = {
	.unknown = "CTRL_CMD_???",
	.n = { 11, 11, 11 },
	.v = { genl_ctrl_cmds_x86_64, genl_ctrl_cmds_x86_64, genl_ctrl_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_ctrl_attrs_x86_64[] = {
	{ 0x0, "CTRL_ATTR_UNSPEC" },
	{ 0x1, "CTRL_ATTR_FAMILY_ID" },
	{ 0x2, "CTRL_ATTR_FAMILY_NAME" },
	{ 0x3, "CTRL_ATTR_VERSION" },
	{ 0x4, "CTRL_ATTR_HDRSIZE" },
	{ 0x5, "CTRL_ATTR_MAXATTR" },
	{ 0x6, "CTRL_ATTR_OPS" },
	{ 0x7, "CTRL_ATTR_MCAST_GROUPS" },
	{ 0x8, "CTRL_ATTR_POLICY" },
	{ 0x9, "CTRL_ATTR_OP_POLICY" },
	{ 0xa, "CTRL_ATTR_OP" },
};
const struct cset cset_genl_ctrl_attrs = {
	.unknown = "CTRL_ATTR_???",
	.n = { 11, 11, 11 },
	.v = { genl_ctrl_attrs_x86_64, genl_ctrl_attrs_x86_64, genl_ctrl_attrs_x86_64 },
	.sorted = true,
};

static const struct cname genl_ctrl_op_attrs_x86_64[] = {
	{ 0x0, "CTRL_ATTR_OP_UNSPEC" },
	{ 0x1, "CTRL_ATTR_OP_ID" },
	{ 0x2, "CTRL_ATTR_OP_FLAGS" },
};
const struct cset cset_genl_ctrl_op_attrs = {
	.unknown = "CTRL_ATTR_OP_???",
	.n = { 3, 3, 3 },
	.v = { genl_ctrl_op_attrs_x86_64, genl_ctrl_op_attrs_x86_64, genl_ctrl_op_attrs_x86_64 },
	.sorted = true,
};

static const struct cname genl_op_flags_x86_64[] = {
	{ 0x1, "GENL_ADMIN_PERM" },
	{ 0x2, "GENL_CMD_CAP_DO" },
	{ 0x4, "GENL_CMD_CAP_DUMP" },
	{ 0x8, "GENL_CMD_CAP_HASPOL" },
	{ 0x10, "GENL_UNS_ADMIN_PERM" },
};
const struct cset cset_genl_op_flags = {
	.unknown = "GENL_???",
	.n = { 5, 5, 5 },
	.v = { genl_op_flags_x86_64, genl_op_flags_x86_64, genl_op_flags_x86_64 },
	.flags = true,
};

static const struct cname genl_ctrl_group_attrs_x86_64[] = {
	{ 0x0, "CTRL_ATTR_MCAST_GRP_UNSPEC" },
	{ 0x1, "CTRL_ATTR_MCAST_GRP_NAME" },
	{ 0x2, "CTRL_ATTR_MCAST_GRP_ID" },
};
const struct cset cset_genl_ctrl_group_attrs = {
	.unknown = "CTRL_ATTR_MCAST_GRP_???",
	.n = { 3, 3, 3 },
	.v = { genl_ctrl_group_attrs_x86_64, genl_ctrl_group_attrs_x86_64, genl_ctrl_group_attrs_x86_64 },
	.sorted = true,
};

static const struct cname genl_ctrl_policy_attrs_x86_64[] = {
	{ 0x0, "CTRL_ATTR_POLICY_UNSPEC" },
	{ 0x1, "CTRL_ATTR_POLICY_DO" },
	{ 0x2, "CTRL_ATTR_POLICY_DUMP" },
};
const struct cset cset_genl_ctrl_policy_attrs = {
	.unknown = "CTRL_ATTR_POLICY_???",
	.n = { 3, 3, 3 },
	.v = { genl_ctrl_policy_attrs_x86_64, genl_ctrl_policy_attrs_x86_64, genl_ctrl_policy_attrs_x86_64 },
	.sorted = true,
};

static const struct cname genl_policy_type_attrs_x86_64[] = {
	{ 0x0, "NL_POLICY_TYPE_ATTR_UNSPEC" },
	{ 0x1, "NL_POLICY_TYPE_ATTR_TYPE" },
	{ 0x2, "NL_POLICY_TYPE_ATTR_MIN_VALUE_S" },
	{ 0x3, "NL_POLICY_TYPE_ATTR_MAX_VALUE_S" },
	{ 0x4, "NL_POLICY_TYPE_ATTR_MIN_VALUE_U" },
	{ 0x5, "NL_POLICY_TYPE_ATTR_MAX_VALUE_U" },
	{ 0x6, "NL_POLICY_TYPE_ATTR_MIN_LENGTH" },
	{ 0x7, "NL_POLICY_TYPE_ATTR_MAX_LENGTH" },
	{ 0x8, "NL_POLICY_TYPE_ATTR_POLICY_IDX" },
	{ 0x9, "NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE" },
	{ 0xa, "NL_POLICY_TYPE_ATTR_BITFIELD32_MASK" },
	{ 0xb, "NL_POLICY_TYPE_ATTR_PAD" },
	{ 0xc, "NL_POLICY_TYPE_ATTR_MASK" },
};
const struct cset cset_genl_policy_type_attrs = {
	.unknown = "NL_POLICY_TYPE_ATTR_???",
	.n = { 13, 13, 13 },
	.v = { genl_policy_type_attrs_x86_64, genl_policy_type_attrs_x86_64, genl_policy_type_attrs_x86_64 },
	.sorted = true,
};

static const struct cname genl_attr_types_x86_64[] = {
	{ 0x0, "NL_ATTR_TYPE_INVALID" },
	{ 0x1, "NL_ATTR_TYPE_FLAG" },
	{ 0x2, "NL_ATTR_TYPE_U8" },
	{ 0x3, "NL_ATTR_TYPE_U16" },
	{ 0x4, "NL_ATTR_TYPE_U32" },
	{ 0x5, "NL_ATTR_TYPE_U64" },
	{ 0x6, "NL_ATTR_TYPE_S8" },
	{ 0x7, "NL_ATTR_TYPE_S16" },
	{ 0x8, "NL_ATTR_TYPE_S32" },
	{ 0x9, "NL_ATTR_TYPE_S64" },
	{ 0xa, "NL_ATTR_TYPE_BINARY" },
	{ 0xb, "NL_ATTR_TYPE_STRING" },
	{ 0xc, "NL_ATTR_TYPE_NUL_STRING" },
	{ 0xd, "NL_ATTR_TYPE_NESTED" },
	{ 0xe, "NL_ATTR_TYPE_NESTED_ARRAY" },
	{ 0xf, "NL_ATTR_TYPE_BITFIELD32" },
	{ 0x10, "NL_ATTR_TYPE_SINT" },
	{ 0x11, "NL_ATTR_TYPE_UINT" },
};
const struct cset cset_genl_attr_types = {
	.unknown = "NL_ATTR_TYPE_???",
	.n = { 18, 18, 18 },
	.v = { genl_attr_types_x86_64, genl_attr_types_x86_64, genl_attr_types_x86_64 },
	.sorted = true,
};

static const struct cname genl_devlink_cmds_x86_64[] = {
	{ 0x0, "DEVLINK_CMD_UNSPEC" },
	{ 0x1, "DEVLINK_CMD_GET" },
	{ 0x2, "DEVLINK_CMD_SET" },
	{ 0x3, "DEVLINK_CMD_NEW" },
	{ 0x4, "DEVLINK_CMD_DEL" },
	{ 0x5, "DEVLINK_CMD_PORT_GET" },
	{ 0x6, "DEVLINK_CMD_PORT_SET" },
	{ 0x7, "DEVLINK_CMD_PORT_NEW" },
	{ 0x8, "DEVLINK_CMD_PORT_DEL" },
	{ 0x9, "DEVLINK_CMD_PORT_SPLIT" },
	{ 0xa, "DEVLINK_CMD_PORT_UNSPLIT" },
	{ 0xb, "DEVLINK_CMD_SB_GET" },
	{ 0xc, "DEVLINK_CMD_SB_SET" },
	{ 0xd, "DEVLINK_CMD_SB_NEW" },
	{ 0xe, "DEVLINK_CMD_SB_DEL" },
	{ 0xf, "DEVLINK_CMD_SB_POOL_GET" },
	{ 0x10, "DEVLINK_CMD_SB_POOL_SET" },
	{ 0x11, "DEVLINK_CMD_SB_POOL_NEW" },
	{ 0x12, "DEVLINK_CMD_SB_POOL_DEL" },
	{ 0x13, "DEVLINK_CMD_SB_PORT_POOL_GET" },
	{ 0x14, "DEVLINK_CMD_SB_PORT_POOL_SET" },
	{ 0x15, "DEVLINK_CMD_SB_PORT_POOL_NEW" },
	{ 0x16, "DEVLINK_CMD_SB_PORT_POOL_DEL" },
	{ 0x17, "DEVLINK_CMD_SB_TC_POOL_BIND_GET" },
	{ 0x18, "DEVLINK_CMD_SB_TC_POOL_BIND_SET" },
	{ 0x19, "DEVLINK_CMD_SB_TC_POOL_BIND_NEW" },
	{ 0x1a, "DEVLINK_CMD_SB_TC_POOL_BIND_DEL" },
	{ 0x1b, "DEVLINK_CMD_SB_OCC_SNAPSHOT" },
	{ 0x1c, "DEVLINK_CMD_SB_OCC_MAX_CLEAR" },
	{ 0x1d, "DEVLINK_CMD_ESWITCH_GET" },
	{ 0x1e, "DEVLINK_CMD_ESWITCH_SET" },
	{ 0x1f, "DEVLINK_CMD_DPIPE_TABLE_GET" },
	{ 0x20, "DEVLINK_CMD_DPIPE_ENTRIES_GET" },
	{ 0x21, "DEVLINK_CMD_DPIPE_HEADERS_GET" },
	{ 0x22, "DEVLINK_CMD_DPIPE_TABLE_COUNTERS_SET" },
	{ 0x23, "DEVLINK_CMD_RESOURCE_SET" },
	{ 0x24, "DEVLINK_CMD_RESOURCE_DUMP" },
	{ 0x25, "DEVLINK_CMD_RELOAD" },
	{ 0x26, "DEVLINK_CMD_PARAM_GET" },
	{ 0x27, "DEVLINK_CMD_PARAM_SET" },
	{ 0x28, "DEVLINK_CMD_PARAM_NEW" },
	{ 0x29, "DEVLINK_CMD_PARAM_DEL" },
	{ 0x2a, "DEVLINK_CMD_REGION_GET" },
	{ 0x2b, "DEVLINK_CMD_REGION_SET" },
	{ 0x2c, "DEVLINK_CMD_REGION_NEW" },
	{ 0x2d, "DEVLINK_CMD_REGION_DEL" },
	{ 0x2e, "DEVLINK_CMD_REGION_READ" },
	{ 0x2f, "DEVLINK_CMD_PORT_PARAM_GET" },
	{ 0x30, "DEVLINK_CMD_PORT_PARAM_SET" },
	{ 0x31, "DEVLINK_CMD_PORT_PARAM_NEW" },
	{ 0x32, "DEVLINK_CMD_PORT_PARAM_DEL" },
	{ 0x33, "DEVLINK_CMD_INFO_GET" },
	{ 0x34, "DEVLINK_CMD_HEALTH_REPORTER_GET" },
	{ 0x35, "DEVLINK_CMD_HEALTH_REPORTER_SET" },
	{ 0x36, "DEVLINK_CMD_HEALTH_REPORTER_RECOVER" },
	{ 0x37, "DEVLINK_CMD_HEALTH_REPORTER_DIAGNOSE" },
	{ 0x38, "DEVLINK_CMD_HEALTH_REPORTER_DUMP_GET" },
	{ 0x39, "DEVLINK_CMD_HEALTH_REPORTER_DUMP_CLEAR" },
	{ 0x3a, "DEVLINK_CMD_FLASH_UPDATE" },
	{ 0x3b, "DEVLINK_CMD_FLASH_UPDATE_END" },
	{ 0x3c, "DEVLINK_CMD_FLASH_UPDATE_STATUS" },
	{ 0x3d, "DEVLINK_CMD_TRAP_GET" },
	{ 0x3e, "DEVLINK_CMD_TRAP_SET" },
	{ 0x3f, "DEVLINK_CMD_TRAP_NEW" },
	{ 0x40, "DEVLINK_CMD_TRAP_DEL" },
	{ 0x41, "DEVLINK_CMD_TRAP_GROUP_GET" },
	{ 0x42, "DEVLINK_CMD_TRAP_GROUP_SET" },
	{ 0x43, "DEVLINK_CMD_TRAP_GROUP_NEW" },
	{ 0x44, "DEVLINK_CMD_TRAP_GROUP_DEL" },
	{ 0x45, "DEVLINK_CMD_TRAP_POLICER_GET" },
	{ 0x46, "DEVLINK_CMD_TRAP_POLICER_SET" },
	{ 0x47, "DEVLINK_CMD_TRAP_POLICER_NEW" },
	{ 0x48, "DEVLINK_CMD_TRAP_POLICER_DEL" },
	{ 0x49, "DEVLINK_CMD_HEALTH_REPORTER_TEST" },
	{ 0x4a, "DEVLINK_CMD_RATE_GET" },
	{ 0x4b, "DEVLINK_CMD_RATE_SET" },
	{ 0x4c, "DEVLINK_CMD_RATE_NEW" },
	{ 0x4d, "DEVLINK_CMD_RATE_DEL" },
	{ 0x4e, "DEVLINK_CMD_LINECARD_GET" },
	{ 0x4f, "DEVLINK_CMD_LINECARD_SET" },
	{ 0x50, "DEVLINK_CMD_LINECARD_NEW" },
	{ 0x51, "DEVLINK_CMD_LINECARD_DEL" },
	{ 0x52, "DEVLINK_CMD_SELFTESTS_GET" },
	{ 0x53, "DEVLINK_CMD_SELFTESTS_RUN" },
	{ 0x54, "DEVLINK_CMD_NOTIFY_FILTER_SET" },
};
const struct cset cset_genl_devlink_cmds = {
	.unknown = "DEVLINK_CMD_???",
	.n = { 85, 85, 85 },
	.v = { genl_devlink_cmds_x86_64, genl_devlink_cmds_x86_64, genl_devlink_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_ethtool_requests_x86_64[] = {
	{ 0x0, "ETHTOOL_MSG_USER_NONE" },
	{ 0x1, "ETHTOOL_MSG_STRSET_GET" },
	{ 0x2, "ETHTOOL_MSG_LINKINFO_GET" },
	{ 0x3, "ETHTOOL_MSG_LINKINFO_SET" },
	{ 0x4, "ETHTOOL_MSG_LINKMODES_GET" },
	{ 0x5, "ETHTOOL_MSG_LINKMODES_SET" },
	{ 0x6, "ETHTOOL_MSG_LINKSTATE_GET" },
	{ 0x7, "ETHTOOL_MSG_DEBUG_GET" },
	{ 0x8, "ETHTOOL_MSG_DEBUG_SET" },
	{ 0x9, "ETHTOOL_MSG_WOL_GET" },
	{ 0xa, "ETHTOOL_MSG_WOL_SET" },
	{ 0xb, "ETHTOOL_MSG_FEATURES_GET" },
	{ 0xc, "ETHTOOL_MSG_FEATURES_SET" },
	{ 0xd, "ETHTOOL_MSG_PRIVFLAGS_GET" },
	{ 0xe, "ETHTOOL_MSG_PRIVFLAGS_SET" },
	{ 0xf, "ETHTOOL_MSG_RINGS_GET" },
	{ 0x10, "ETHTOOL_MSG_RINGS_SET" },
	{ 0x11, "ETHTOOL_MSG_CHANNELS_GET" },
	{ 0x12, "ETHTOOL_MSG_CHANNELS_SET" },
	{ 0x13, "ETHTOOL_MSG_COALESCE_GET" },
	{ 0x14, "ETHTOOL_MSG_COALESCE_SET" },
	{ 0x15, "ETHTOOL_MSG_PAUSE_GET" },
	{ 0x16, "ETHTOOL_MSG_PAUSE_SET" },
	{ 0x17, "ETHTOOL_MSG_EEE_GET" },
	{ 0x18, "ETHTOOL_MSG_EEE_SET" },
	{ 0x19, "ETHTOOL_MSG_TSINFO_GET" },
	{ 0x1a, "ETHTOOL_MSG_CABLE_TEST_ACT" },
	{ 0x1b, "ETHTOOL_MSG_CABLE_TEST_TDR_ACT" },
	{ 0x1c, "ETHTOOL_MSG_TUNNEL_INFO_GET" },
	{ 0x1d, "ETHTOOL_MSG_FEC_GET" },
	{ 0x1e, "ETHTOOL_MSG_FEC_SET" },
	{ 0x1f, "ETHTOOL_MSG_MODULE_EEPROM_GET" },
	{ 0x20, "ETHTOOL_MSG_STATS_GET" },
	{ 0x21, "ETHTOOL_MSG_PHC_VCLOCKS_GET" },
	{ 0x22, "ETHTOOL_MSG_MODULE_GET" },
	{ 0x23, "ETHTOOL_MSG_MODULE_SET" },
	{ 0x24, "ETHTOOL_MSG_PSE_GET" },
	{ 0x25, "ETHTOOL_MSG_PSE_SET" },
	{ 0x26, "ETHTOOL_MSG_RSS_GET" },
	{ 0x27, "ETHTOOL_MSG_PLCA_GET_CFG" },
	{ 0x28, "ETHTOOL_MSG_PLCA_SET_CFG" },
	{ 0x29, "ETHTOOL_MSG_PLCA_GET_STATUS" },
	{ 0x2a, "ETHTOOL_MSG_MM_GET" },
	{ 0x2b, "ETHTOOL_MSG_MM_SET" },
	{ 0x2c, "ETHTOOL_MSG_MODULE_FW_FLASH_ACT" },
	{ 0x2d, "ETHTOOL_MSG_PHY_GET" },
	{ 0x2e, "ETHTOOL_MSG_TSCONFIG_GET" },
	{ 0x2f, "ETHTOOL_MSG_TSCONFIG_SET" },
	{ 0x30, "ETHTOOL_MSG_RSS_SET" },
	{ 0x31, "ETHTOOL_MSG_RSS_CREATE_ACT" },
	{ 0x32, "ETHTOOL_MSG_RSS_DELETE_ACT" },
	{ 0x33, "ETHTOOL_MSG_MSE_GET" },
};
const struct cset cset_genl_ethtool_requests = {
	.unknown = "ETHTOOL_MSG_???",
	.n = { 52, 52, 52 },
	.v = { genl_ethtool_requests_x86_64, genl_ethtool_requests_x86_64, genl_ethtool_requests_x86_64 },
	.sorted = true,
};

static const struct cname genl_ethtool_replies_x86_64[] = {
	{ 0x0, "ETHTOOL_MSG_KERNEL_NONE" },
	{ 0x1, "ETHTOOL_MSG_STRSET_GET_REPLY" },
	{ 0x2, "ETHTOOL_MSG_LINKINFO_GET_REPLY" },
	{ 0x3, "ETHTOOL_MSG_LINKINFO_NTF" },
	{ 0x4, "ETHTOOL_MSG_LINKMODES_GET_REPLY" },
	{ 0x5, "ETHTOOL_MSG_LINKMODES_NTF" },
	{ 0x6, "ETHTOOL_MSG_LINKSTATE_GET_REPLY" },
	{ 0x7, "ETHTOOL_MSG_DEBUG_GET_REPLY" },
	{ 0x8, "ETHTOOL_MSG_DEBUG_NTF" },
	{ 0x9, "ETHTOOL_MSG_WOL_GET_REPLY" },
	{ 0xa, "ETHTOOL_MSG_WOL_NTF" },
	{ 0xb, "ETHTOOL_MSG_FEATURES_GET_REPLY" },
	{ 0xc, "ETHTOOL_MSG_FEATURES_SET_REPLY" },
	{ 0xd, "ETHTOOL_MSG_FEATURES_NTF" },
	{ 0xe, "ETHTOOL_MSG_PRIVFLAGS_GET_REPLY" },
	{ 0xf, "ETHTOOL_MSG_PRIVFLAGS_NTF" },
	{ 0x10, "ETHTOOL_MSG_RINGS_GET_REPLY" },
	{ 0x11, "ETHTOOL_MSG_RINGS_NTF" },
	{ 0x12, "ETHTOOL_MSG_CHANNELS_GET_REPLY" },
	{ 0x13, "ETHTOOL_MSG_CHANNELS_NTF" },
	{ 0x14, "ETHTOOL_MSG_COALESCE_GET_REPLY" },
	{ 0x15, "ETHTOOL_MSG_COALESCE_NTF" },
	{ 0x16, "ETHTOOL_MSG_PAUSE_GET_REPLY" },
	{ 0x17, "ETHTOOL_MSG_PAUSE_NTF" },
	{ 0x18, "ETHTOOL_MSG_EEE_GET_REPLY" },
	{ 0x19, "ETHTOOL_MSG_EEE_NTF" },
	{ 0x1a, "ETHTOOL_MSG_TSINFO_GET_REPLY" },
	{ 0x1b, "ETHTOOL_MSG_CABLE_TEST_NTF" },
	{ 0x1c, "ETHTOOL_MSG_CABLE_TEST_TDR_NTF" },
	{ 0x1d, "ETHTOOL_MSG_TUNNEL_INFO_GET_REPLY" },
	{ 0x1e, "ETHTOOL_MSG_FEC_GET_REPLY" },
	{ 0x1f, "ETHTOOL_MSG_FEC_NTF" },
	{ 0x20, "ETHTOOL_MSG_MODULE_EEPROM_GET_REPLY" },
	{ 0x21, "ETHTOOL_MSG_STATS_GET_REPLY" },
	{ 0x22, "ETHTOOL_MSG_PHC_VCLOCKS_GET_REPLY" },
	{ 0x23, "ETHTOOL_MSG_MODULE_GET_REPLY" },
	{ 0x24, "ETHTOOL_MSG_MODULE_NTF" },
	{ 0x25, "ETHTOOL_MSG_PSE_GET_REPLY" },
	{ 0x26, "ETHTOOL_MSG_RSS_GET_REPLY" },
	{ 0x27, "ETHTOOL_MSG_PLCA_GET_CFG_REPLY" },
	{ 0x28, "ETHTOOL_MSG_PLCA_GET_STATUS_REPLY" },
	{ 0x29, "ETHTOOL_MSG_PLCA_NTF" },
	{ 0x2a, "ETHTOOL_MSG_MM_GET_REPLY" },
	{ 0x2b, "ETHTOOL_MSG_MM_NTF" },
	{ 0x2c, "ETHTOOL_MSG_MODULE_FW_FLASH_NTF" },
	{ 0x2d, "ETHTOOL_MSG_PHY_GET_REPLY" },
	{ 0x2e, "ETHTOOL_MSG_PHY_NTF" },
	{ 0x2f, "ETHTOOL_MSG_TSCONFIG_GET_REPLY" },
	{ 0x30, "ETHTOOL_MSG_TSCONFIG_SET_REPLY" },
	{ 0x31, "ETHTOOL_MSG_PSE_NTF" },
	{ 0x32, "ETHTOOL_MSG_RSS_NTF" },
	{ 0x33, "ETHTOOL_MSG_RSS_CREATE_ACT_REPLY" },
	{ 0x34, "ETHTOOL_MSG_RSS_CREATE_NTF" },
	{ 0x35, "ETHTOOL_MSG_RSS_DELETE_NTF" },
	{ 0x36, "ETHTOOL_MSG_MSE_GET_REPLY" },
};
const struct cset cset_genl_ethtool_replies = {
	.unknown = "ETHTOOL_MSG_???",
	.n = { 55, 55, 55 },
	.v = { genl_ethtool_replies_x86_64, genl_ethtool_replies_x86_64, genl_ethtool_replies_x86_64 },
	.sorted = true,
};

static const struct cname genl_ioam6_cmds_x86_64[] = {
	{ 0x0, "IOAM6_CMD_UNSPEC" },
	{ 0x1, "IOAM6_CMD_ADD_NAMESPACE" },
	{ 0x2, "IOAM6_CMD_DEL_NAMESPACE" },
	{ 0x3, "IOAM6_CMD_DUMP_NAMESPACES" },
	{ 0x4, "IOAM6_CMD_ADD_SCHEMA" },
	{ 0x5, "IOAM6_CMD_DEL_SCHEMA" },
	{ 0x6, "IOAM6_CMD_DUMP_SCHEMAS" },
	{ 0x7, "IOAM6_CMD_NS_SET_SCHEMA" },
};
const struct cset cset_genl_ioam6_cmds = {
	.unknown = "IOAM6_CMD_???",
	.n = { 8, 8, 8 },
	.v = { genl_ioam6_cmds_x86_64, genl_ioam6_cmds_x86_64, genl_ioam6_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_mptcp_pm_cmds_x86_64[] = {
	{ 0x0, "MPTCP_PM_CMD_UNSPEC" },
	{ 0x1, "MPTCP_PM_CMD_ADD_ADDR" },
	{ 0x2, "MPTCP_PM_CMD_DEL_ADDR" },
	{ 0x3, "MPTCP_PM_CMD_GET_ADDR" },
	{ 0x4, "MPTCP_PM_CMD_FLUSH_ADDRS" },
	{ 0x5, "MPTCP_PM_CMD_SET_LIMITS" },
	{ 0x6, "MPTCP_PM_CMD_GET_LIMITS" },
	{ 0x7, "MPTCP_PM_CMD_SET_FLAGS" },
	{ 0x8, "MPTCP_PM_CMD_ANNOUNCE" },
	{ 0x9, "MPTCP_PM_CMD_REMOVE" },
	{ 0xa, "MPTCP_PM_CMD_SUBFLOW_CREATE" },
	{ 0xb, "MPTCP_PM_CMD_SUBFLOW_DESTROY" },
};
const struct cset cset_genl_mptcp_pm_cmds = {
	.unknown = "MPTCP_PM_CMD_???",
	.n = { 12, 12, 12 },
	.v = { genl_mptcp_pm_cmds_x86_64, genl_mptcp_pm_cmds_x86_64, genl_mptcp_pm_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_netdev_cmds_x86_64[] = {
	{ 0x1, "NETDEV_CMD_DEV_GET" },
	{ 0x2, "NETDEV_CMD_DEV_ADD_NTF" },
	{ 0x3, "NETDEV_CMD_DEV_DEL_NTF" },
	{ 0x4, "NETDEV_CMD_DEV_CHANGE_NTF" },
	{ 0x5, "NETDEV_CMD_PAGE_POOL_GET" },
	{ 0x6, "NETDEV_CMD_PAGE_POOL_ADD_NTF" },
	{ 0x7, "NETDEV_CMD_PAGE_POOL_DEL_NTF" },
	{ 0x8, "NETDEV_CMD_PAGE_POOL_CHANGE_NTF" },
	{ 0x9, "NETDEV_CMD_PAGE_POOL_STATS_GET" },
	{ 0xa, "NETDEV_CMD_QUEUE_GET" },
	{ 0xb, "NETDEV_CMD_NAPI_GET" },
	{ 0xc, "NETDEV_CMD_QSTATS_GET" },
	{ 0xd, "NETDEV_CMD_BIND_RX" },
	{ 0xe, "NETDEV_CMD_NAPI_SET" },
	{ 0xf, "NETDEV_CMD_BIND_TX" },
	{ 0x10, "NETDEV_CMD_QUEUE_CREATE" },
};
const struct cset cset_genl_netdev_cmds = {
	.unknown = "NETDEV_CMD_???",
	.n = { 16, 16, 16 },
	.v = { genl_netdev_cmds_x86_64, genl_netdev_cmds_x86_64, genl_netdev_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_nl80211_cmds_x86_64[] = {
	{ 0x0, "NL80211_CMD_UNSPEC" },
	{ 0x1, "NL80211_CMD_GET_WIPHY" },
	{ 0x2, "NL80211_CMD_SET_WIPHY" },
	{ 0x3, "NL80211_CMD_NEW_WIPHY" },
	{ 0x4, "NL80211_CMD_DEL_WIPHY" },
	{ 0x5, "NL80211_CMD_GET_INTERFACE" },
	{ 0x6, "NL80211_CMD_SET_INTERFACE" },
	{ 0x7, "NL80211_CMD_NEW_INTERFACE" },
	{ 0x8, "NL80211_CMD_DEL_INTERFACE" },
	{ 0x9, "NL80211_CMD_GET_KEY" },
	{ 0xa, "NL80211_CMD_SET_KEY" },
	{ 0xb, "NL80211_CMD_NEW_KEY" },
	{ 0xc, "NL80211_CMD_DEL_KEY" },
	{ 0xd, "NL80211_CMD_GET_BEACON" },
	{ 0xe, "NL80211_CMD_SET_BEACON" },
	{ 0xf, "NL80211_CMD_START_AP" },
	{ 0x10, "NL80211_CMD_STOP_AP" },
	{ 0x11, "NL80211_CMD_GET_STATION" },
	{ 0x12, "NL80211_CMD_SET_STATION" },
	{ 0x13, "NL80211_CMD_NEW_STATION" },
	{ 0x14, "NL80211_CMD_DEL_STATION" },
	{ 0x15, "NL80211_CMD_GET_MPATH" },
	{ 0x16, "NL80211_CMD_SET_MPATH" },
	{ 0x17, "NL80211_CMD_NEW_MPATH" },
	{ 0x18, "NL80211_CMD_DEL_MPATH" },
	{ 0x19, "NL80211_CMD_SET_BSS" },
	{ 0x1a, "NL80211_CMD_SET_REG" },
	{ 0x1b, "NL80211_CMD_REQ_SET_REG" },
	{ 0x1c, "NL80211_CMD_GET_MESH_CONFIG" },
	{ 0x1d, "NL80211_CMD_SET_MESH_CONFIG" },
	{ 0x1e, "NL80211_CMD_SET_MGMT_EXTRA_IE" },
	{ 0x1f, "NL80211_CMD_GET_REG" },
	{ 0x20, "NL80211_CMD_GET_SCAN" },
	{ 0x21, "NL80211_CMD_TRIGGER_SCAN" },
	{ 0x22, "NL80211_CMD_NEW_SCAN_RESULTS" },
	{ 0x23, "NL80211_CMD_SCAN_ABORTED" },
	{ 0x24, "NL80211_CMD_REG_CHANGE" },
	{ 0x25, "NL80211_CMD_AUTHENTICATE" },
	{ 0x26, "NL80211_CMD_ASSOCIATE" },
	{ 0x27, "NL80211_CMD_DEAUTHENTICATE" },
	{ 0x28, "NL80211_CMD_DISASSOCIATE" },
	{ 0x29, "NL80211_CMD_MICHAEL_MIC_FAILURE" },
	{ 0x2a, "NL80211_CMD_REG_BEACON_HINT" },
	{ 0x2b, "NL80211_CMD_JOIN_IBSS" },
	{ 0x2c, "NL80211_CMD_LEAVE_IBSS" },
	{ 0x2d, "NL80211_CMD_TESTMODE" },
	{ 0x2e, "NL80211_CMD_CONNECT" },
	{ 0x2f, "NL80211_CMD_ROAM" },
	{ 0x30, "NL80211_CMD_DISCONNECT" },
	{ 0x31, "NL80211_CMD_SET_WIPHY_NETNS" },
	{ 0x32, "NL80211_CMD_GET_SURVEY" },
	{ 0x33, "NL80211_CMD_NEW_SURVEY_RESULTS" },
	{ 0x34, "NL80211_CMD_SET_PMKSA" },
	{ 0x35, "NL80211_CMD_DEL_PMKSA" },
	{ 0x36, "NL80211_CMD_FLUSH_PMKSA" },
	{ 0x37, "NL80211_CMD_REMAIN_ON_CHANNEL" },
	{ 0x38, "NL80211_CMD_CANCEL_REMAIN_ON_CHANNEL" },
	{ 0x39, "NL80211_CMD_SET_TX_BITRATE_MASK" },
	{ 0x3a, "NL80211_CMD_REGISTER_FRAME" },
	{ 0x3b, "NL80211_CMD_FRAME" },
	{ 0x3c, "NL80211_CMD_FRAME_TX_STATUS" },
	{ 0x3d, "NL80211_CMD_SET_POWER_SAVE" },
	{ 0x3e, "NL80211_CMD_GET_POWER_SAVE" },
	{ 0x3f, "NL80211_CMD_SET_CQM" },
	{ 0x40, "NL80211_CMD_NOTIFY_CQM" },
	{ 0x41, "NL80211_CMD_SET_CHANNEL" },
	{ 0x42, "NL80211_CMD_SET_WDS_PEER" },
	{ 0x43, "NL80211_CMD_FRAME_WAIT_CANCEL" },
	{ 0x44, "NL80211_CMD_JOIN_MESH" },
	{ 0x45, "NL80211_CMD_LEAVE_MESH" },
	{ 0x46, "NL80211_CMD_UNPROT_DEAUTHENTICATE" },
	{ 0x47, "NL80211_CMD_UNPROT_DISASSOCIATE" },
	{ 0x48, "NL80211_CMD_NEW_PEER_CANDIDATE" },
	{ 0x49, "NL80211_CMD_GET_WOWLAN" },
	{ 0x4a, "NL80211_CMD_SET_WOWLAN" },
	{ 0x4b, "NL80211_CMD_START_SCHED_SCAN" },
	{ 0x4c, "NL80211_CMD_STOP_SCHED_SCAN" },
	{ 0x4d, "NL80211_CMD_SCHED_SCAN_RESULTS" },
	{ 0x4e, "NL80211_CMD_SCHED_SCAN_STOPPED" },
	{ 0x4f, "NL80211_CMD_SET_REKEY_OFFLOAD" },
	{ 0x50, "NL80211_CMD_PMKSA_CANDIDATE" },
	{ 0x51, "NL80211_CMD_TDLS_OPER" },
	{ 0x52, "NL80211_CMD_TDLS_MGMT" },
	{ 0x53, "NL80211_CMD_UNEXPECTED_FRAME" },
	{ 0x54, "NL80211_CMD_PROBE_CLIENT" },
	{ 0x55, "NL80211_CMD_REGISTER_BEACONS" },
	{ 0x56, "NL80211_CMD_UNEXPECTED_4ADDR_FRAME" },
	{ 0x57, "NL80211_CMD_SET_NOACK_MAP" },
	{ 0x58, "NL80211_CMD_CH_SWITCH_NOTIFY" },
	{ 0x59, "NL80211_CMD_START_P2P_DEVICE" },
	{ 0x5a, "NL80211_CMD_STOP_P2P_DEVICE" },
	{ 0x5b, "NL80211_CMD_CONN_FAILED" },
	{ 0x5c, "NL80211_CMD_SET_MCAST_RATE" },
	{ 0x5d, "NL80211_CMD_SET_MAC_ACL" },
	{ 0x5e, "NL80211_CMD_RADAR_DETECT" },
	{ 0x5f, "NL80211_CMD_GET_PROTOCOL_FEATURES" },
	{ 0x60, "NL80211_CMD_UPDATE_FT_IES" },
	{ 0x61, "NL80211_CMD_FT_EVENT" },
	{ 0x62, "NL80211_CMD_CRIT_PROTOCOL_START" },
	{ 0x63, "NL80211_CMD_CRIT_PROTOCOL_STOP" },
	{ 0x64, "NL80211_CMD_GET_COALESCE" },
	{ 0x65, "NL80211_CMD_SET_COALESCE" },
	{ 0x66, "NL80211_CMD_CHANNEL_SWITCH" },
	{ 0x67, "NL80211_CMD_VENDOR" },
	{ 0x68, "NL80211_CMD_SET_QOS_MAP" },
	{ 0x69, "NL80211_CMD_ADD_TX_TS" },
	{ 0x6a, "NL80211_CMD_DEL_TX_TS" },
	{ 0x6b, "NL80211_CMD_GET_MPP" },
	{ 0x6c, "NL80211_CMD_JOIN_OCB" },
	{ 0x6d, "NL80211_CMD_LEAVE_OCB" },
	{ 0x6e, "NL80211_CMD_CH_SWITCH_STARTED_NOTIFY" },
	{ 0x6f, "NL80211_CMD_TDLS_CHANNEL_SWITCH" },
	{ 0x70, "NL80211_CMD_TDLS_CANCEL_CHANNEL_SWITCH" },
	{ 0x71, "NL80211_CMD_WIPHY_REG_CHANGE" },
	{ 0x72, "NL80211_CMD_ABORT_SCAN" },
	{ 0x73, "NL80211_CMD_START_NAN" },
	{ 0x74, "NL80211_CMD_STOP_NAN" },
	{ 0x75, "NL80211_CMD_ADD_NAN_FUNCTION" },
	{ 0x76, "NL80211_CMD_DEL_NAN_FUNCTION" },
	{ 0x77, "NL80211_CMD_CHANGE_NAN_CONFIG" },
	{ 0x78, "NL80211_CMD_NAN_MATCH" },
	{ 0x79, "NL80211_CMD_SET_MULTICAST_TO_UNICAST" },
	{ 0x7a, "NL80211_CMD_UPDATE_CONNECT_PARAMS" },
	{ 0x7b, "NL80211_CMD_SET_PMK" },
	{ 0x7c, "NL80211_CMD_DEL_PMK" },
	{ 0x7d, "NL80211_CMD_PORT_AUTHORIZED" },
	{ 0x7e, "NL80211_CMD_RELOAD_REGDB" },
	{ 0x7f, "NL80211_CMD_EXTERNAL_AUTH" },
	{ 0x80, "NL80211_CMD_STA_OPMODE_CHANGED" },
	{ 0x81, "NL80211_CMD_CONTROL_PORT_FRAME" },
	{ 0x82, "NL80211_CMD_GET_FTM_RESPONDER_STATS" },
	{ 0x83, "NL80211_CMD_PEER_MEASUREMENT_START" },
	{ 0x84, "NL80211_CMD_PEER_MEASUREMENT_RESULT" },
	{ 0x85, "NL80211_CMD_PEER_MEASUREMENT_COMPLETE" },
	{ 0x86, "NL80211_CMD_NOTIFY_RADAR" },
	{ 0x87, "NL80211_CMD_UPDATE_OWE_INFO" },
	{ 0x88, "NL80211_CMD_PROBE_MESH_LINK" },
	{ 0x89, "NL80211_CMD_SET_TID_CONFIG" },
	{ 0x8a, "NL80211_CMD_UNPROT_BEACON" },
	{ 0x8b, "NL80211_CMD_CONTROL_PORT_FRAME_TX_STATUS" },
	{ 0x8c, "NL80211_CMD_SET_SAR_SPECS" },
	{ 0x8d, "NL80211_CMD_OBSS_COLOR_COLLISION" },
	{ 0x8e, "NL80211_CMD_COLOR_CHANGE_REQUEST" },
	{ 0x8f, "NL80211_CMD_COLOR_CHANGE_STARTED" },
	{ 0x90, "NL80211_CMD_COLOR_CHANGE_ABORTED" },
	{ 0x91, "NL80211_CMD_COLOR_CHANGE_COMPLETED" },
	{ 0x92, "NL80211_CMD_SET_FILS_AAD" },
	{ 0x93, "NL80211_CMD_ASSOC_COMEBACK" },
	{ 0x94, "NL80211_CMD_ADD_LINK" },
	{ 0x95, "NL80211_CMD_REMOVE_LINK" },
	{ 0x96, "NL80211_CMD_ADD_LINK_STA" },
	{ 0x97, "NL80211_CMD_MODIFY_LINK_STA" },
	{ 0x98, "NL80211_CMD_REMOVE_LINK_STA" },
	{ 0x99, "NL80211_CMD_SET_HW_TIMESTAMP" },
	{ 0x9a, "NL80211_CMD_LINKS_REMOVED" },
	{ 0x9b, "NL80211_CMD_SET_TID_TO_LINK_MAPPING" },
	{ 0x9c, "NL80211_CMD_ASSOC_MLO_RECONF" },
	{ 0x9d, "NL80211_CMD_EPCS_CFG" },
	{ 0x9e, "NL80211_CMD_NAN_NEXT_DW_NOTIFICATION" },
	{ 0x9f, "NL80211_CMD_NAN_CLUSTER_JOINED" },
	{ 0xa0, "NL80211_CMD_INCUMBENT_SIGNAL_DETECT" },
	{ 0xa1, "NL80211_CMD_NAN_SET_LOCAL_SCHED" },
	{ 0xa2, "NL80211_CMD_NAN_SCHED_UPDATE_DONE" },
	{ 0xa3, "NL80211_CMD_NAN_SET_PEER_SCHED" },
	{ 0xa4, "NL80211_CMD_NAN_ULW_UPDATE" },
	{ 0xa5, "NL80211_CMD_NAN_CHANNEL_EVAC" },
	{ 0xa6, "NL80211_CMD_START_PD" },
	{ 0xa7, "NL80211_CMD_STOP_PD" },
};
const struct cset cset_genl_nl80211_cmds = {
	.unknown = "NL80211_CMD_???",
	.n = { 168, 168, 168 },
	.v = { genl_nl80211_cmds_x86_64, genl_nl80211_cmds_x86_64, genl_nl80211_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_seg6_cmds_x86_64[] = {
	{ 0x0, "SEG6_CMD_UNSPEC" },
	{ 0x1, "SEG6_CMD_SETHMAC" },
	{ 0x2, "SEG6_CMD_DUMPHMAC" },
	{ 0x3, "SEG6_CMD_SET_TUNSRC" },
	{ 0x4, "SEG6_CMD_GET_TUNSRC" },
};
const struct cset cset_genl_seg6_cmds = {
	.unknown = "SEG6_CMD_???",
	.n = { 5, 5, 5 },
	.v = { genl_seg6_cmds_x86_64, genl_seg6_cmds_x86_64, genl_seg6_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_taskstats_cmds_x86_64[] = {
	{ 0x0, "TASKSTATS_CMD_UNSPEC" },
	{ 0x1, "TASKSTATS_CMD_GET" },
	{ 0x2, "TASKSTATS_CMD_NEW" },
	{ 0x3, "CGROUPSTATS_CMD_UNSPEC" },
	{ 0x4, "CGROUPSTATS_CMD_GET" },
	{ 0x5, "CGROUPSTATS_CMD_NEW" },
};
const struct cset cset_genl_taskstats_cmds = {
	.unknown = "TASKSTATS_CMD_???",
	.n = { 6, 6, 6 },
	.v = { genl_taskstats_cmds_x86_64, genl_taskstats_cmds_x86_64, genl_taskstats_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_tcp_metrics_cmds_x86_64[] = {
	{ 0x0, "TCP_METRICS_CMD_UNSPEC" },
	{ 0x1, "TCP_METRICS_CMD_GET" },
	{ 0x2, "TCP_METRICS_CMD_DEL" },
};
const struct cset cset_genl_tcp_metrics_cmds = {
	.unknown = "TCP_METRICS_CMD_???",
	.n = { 3, 3, 3 },
	.v = { genl_tcp_metrics_cmds_x86_64, genl_tcp_metrics_cmds_x86_64, genl_tcp_metrics_cmds_x86_64 },
	.sorted = true,
};

static const struct cname genl_thermal_cmds_x86_64[] = {
	{ 0x0, "THERMAL_GENL_CMD_UNSPEC" },
	{ 0x1, "THERMAL_GENL_CMD_TZ_GET_ID" },
	{ 0x2, "THERMAL_GENL_CMD_TZ_GET_TRIP" },
	{ 0x3, "THERMAL_GENL_CMD_TZ_GET_TEMP" },
	{ 0x4, "THERMAL_GENL_CMD_TZ_GET_GOV" },
	{ 0x5, "THERMAL_GENL_CMD_TZ_GET_MODE" },
	{ 0x6, "THERMAL_GENL_CMD_CDEV_GET" },
	{ 0x7, "THERMAL_GENL_CMD_THRESHOLD_GET" },
	{ 0x8, "THERMAL_GENL_CMD_THRESHOLD_ADD" },
	{ 0x9, "THERMAL_GENL_CMD_THRESHOLD_DELETE" },
	{ 0xa, "THERMAL_GENL_CMD_THRESHOLD_FLUSH" },
};
const struct cset cset_genl_thermal_cmds = {
	.unknown = "THERMAL_GENL_CMD_???",
	.n = { 11, 11, 11 },
	.v = { genl_thermal_cmds_x86_64, genl_thermal_cmds_x86_64, genl_thermal_cmds_x86_64 },
	.sorted = true,
};

static const struct cname nl_audit_types_x86_64[] = {
	{ 0x3e8, "AUDIT_GET" },
	{ 0x3e9, "AUDIT_SET" },
	{ 0x3ea, "AUDIT_LIST" },
	{ 0x3eb, "AUDIT_ADD" },
	{ 0x3ec, "AUDIT_DEL" },
	{ 0x3ed, "AUDIT_USER" },
	{ 0x3ee, "AUDIT_LOGIN" },
	{ 0x3ef, "AUDIT_WATCH_INS" },
	{ 0x3f0, "AUDIT_WATCH_REM" },
	{ 0x3f1, "AUDIT_WATCH_LIST" },
	{ 0x3f2, "AUDIT_SIGNAL_INFO" },
	{ 0x3f3, "AUDIT_ADD_RULE" },
	{ 0x3f4, "AUDIT_DEL_RULE" },
	{ 0x3f5, "AUDIT_LIST_RULES" },
	{ 0x3f6, "AUDIT_TRIM" },
	{ 0x3f7, "AUDIT_MAKE_EQUIV" },
	{ 0x3f8, "AUDIT_TTY_GET" },
	{ 0x3f9, "AUDIT_TTY_SET" },
	{ 0x3fa, "AUDIT_SET_FEATURE" },
	{ 0x3fb, "AUDIT_GET_FEATURE" },
	{ 0x44c, "AUDIT_FIRST_USER_MSG" },
	{ 0x453, "AUDIT_USER_AVC" },
	{ 0x464, "AUDIT_USER_TTY" },
	{ 0x4af, "AUDIT_LAST_USER_MSG" },
	{ 0x4b0, "AUDIT_DAEMON_START" },
	{ 0x4b1, "AUDIT_DAEMON_END" },
	{ 0x4b2, "AUDIT_DAEMON_ABORT" },
	{ 0x4b3, "AUDIT_DAEMON_CONFIG" },
	{ 0x514, "AUDIT_SYSCALL" },
	{ 0x515, "AUDIT_FS_WATCH" },
	{ 0x516, "AUDIT_PATH" },
	{ 0x517, "AUDIT_IPC" },
	{ 0x518, "AUDIT_SOCKETCALL" },
	{ 0x519, "AUDIT_CONFIG_CHANGE" },
	{ 0x51a, "AUDIT_SOCKADDR" },
	{ 0x51b, "AUDIT_CWD" },
	{ 0x51d, "AUDIT_EXECVE" },
	{ 0x51f, "AUDIT_IPC_SET_PERM" },
	{ 0x520, "AUDIT_MQ_OPEN" },
	{ 0x521, "AUDIT_MQ_SENDRECV" },
	{ 0x522, "AUDIT_MQ_NOTIFY" },
	{ 0x523, "AUDIT_MQ_GETSETATTR" },
	{ 0x524, "AUDIT_KERNEL_OTHER" },
	{ 0x525, "AUDIT_FD_PAIR" },
	{ 0x526, "AUDIT_OBJ_PID" },
	{ 0x527, "AUDIT_TTY" },
	{ 0x528, "AUDIT_EOE" },
	{ 0x529, "AUDIT_BPRM_FCAPS" },
	{ 0x52a, "AUDIT_CAPSET" },
	{ 0x52b, "AUDIT_MMAP" },
	{ 0x52c, "AUDIT_NETFILTER_PKT" },
	{ 0x52d, "AUDIT_NETFILTER_CFG" },
	{ 0x52e, "AUDIT_SECCOMP" },
	{ 0x52f, "AUDIT_PROCTITLE" },
	{ 0x530, "AUDIT_FEATURE_CHANGE" },
	{ 0x531, "AUDIT_REPLACE" },
	{ 0x532, "AUDIT_KERN_MODULE" },
	{ 0x533, "AUDIT_FANOTIFY" },
	{ 0x534, "AUDIT_TIME_INJOFFSET" },
	{ 0x535, "AUDIT_TIME_ADJNTPVAL" },
	{ 0x536, "AUDIT_BPF" },
	{ 0x537, "AUDIT_EVENT_LISTENER" },
	{ 0x538, "AUDIT_URINGOP" },
	{ 0x539, "AUDIT_OPENAT2" },
	{ 0x53a, "AUDIT_DM_CTRL" },
	{ 0x53b, "AUDIT_DM_EVENT" },
	{ 0x578, "AUDIT_AVC" },
	{ 0x579, "AUDIT_SELINUX_ERR" },
	{ 0x57a, "AUDIT_AVC_PATH" },
	{ 0x57b, "AUDIT_MAC_POLICY_LOAD" },
	{ 0x57c, "AUDIT_MAC_STATUS" },
	{ 0x57d, "AUDIT_MAC_CONFIG_CHANGE" },
	{ 0x57e, "AUDIT_MAC_UNLBL_ALLOW" },
	{ 0x57f, "AUDIT_MAC_CIPSOV4_ADD" },
	{ 0x580, "AUDIT_MAC_CIPSOV4_DEL" },
	{ 0x581, "AUDIT_MAC_MAP_ADD" },
	{ 0x582, "AUDIT_MAC_MAP_DEL" },
	{ 0x583, "AUDIT_MAC_IPSEC_ADDSA" },
	{ 0x584, "AUDIT_MAC_IPSEC_DELSA" },
	{ 0x585, "AUDIT_MAC_IPSEC_ADDSPD" },
	{ 0x586, "AUDIT_MAC_IPSEC_DELSPD" },
	{ 0x587, "AUDIT_MAC_IPSEC_EVENT" },
	{ 0x588, "AUDIT_MAC_UNLBL_STCADD" },
	{ 0x589, "AUDIT_MAC_UNLBL_STCDEL" },
	{ 0x58a, "AUDIT_MAC_CALIPSO_ADD" },
	{ 0x58b, "AUDIT_MAC_CALIPSO_DEL" },
	{ 0x58c, "AUDIT_IPE_ACCESS" },
	{ 0x58d, "AUDIT_IPE_CONFIG_CHANGE" },
	{ 0x58e, "AUDIT_IPE_POLICY_LOAD" },
	{ 0x58f, "AUDIT_LANDLOCK_ACCESS" },
	{ 0x590, "AUDIT_LANDLOCK_DOMAIN" },
	{ 0x591, "AUDIT_MAC_TASK_CONTEXTS" },
	{ 0x592, "AUDIT_MAC_OBJ_CONTEXTS" },
	{ 0x6a4, "AUDIT_ANOM_PROMISCUOUS" },
	{ 0x6a5, "AUDIT_ANOM_ABEND" },
	{ 0x6a6, "AUDIT_ANOM_LINK" },
	{ 0x6a7, "AUDIT_ANOM_CREAT" },
	{ 0x707, "AUDIT_LAST_KERN_ANOM_MSG" },
	{ 0x708, "AUDIT_INTEGRITY_DATA" },
	{ 0x709, "AUDIT_INTEGRITY_METADATA" },
	{ 0x70a, "AUDIT_INTEGRITY_STATUS" },
	{ 0x70b, "AUDIT_INTEGRITY_HASH" },
	{ 0x70c, "AUDIT_INTEGRITY_PCR" },
	{ 0x70d, "AUDIT_INTEGRITY_RULE" },
	{ 0x70e, "AUDIT_INTEGRITY_EVM_XATTR" },
	{ 0x70f, "AUDIT_INTEGRITY_POLICY_RULE" },
	{ 0x710, "AUDIT_INTEGRITY_USERSPACE" },
	{ 0x7d0, "AUDIT_KERNEL" },
	{ 0x834, "AUDIT_FIRST_USER_MSG2" },
	{ 0xbb7, "AUDIT_LAST_USER_MSG2" },
};
const struct cset cset_nl_audit_types = {
	.unknown = "AUDIT_???",
	.n = { 110, 110, 110 },
	.v = { nl_audit_types_x86_64, nl_audit_types_x86_64, nl_audit_types_x86_64 },
	.sorted = true,
};

static const struct cname nl_nf_controls_x86_64[] = {
	{ 0x10, "NFNL_MSG_BATCH_BEGIN" },
	{ 0x11, "NFNL_MSG_BATCH_END" },
};
const struct cset cset_nl_nf_controls = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { nl_nf_controls_x86_64, nl_nf_controls_x86_64, nl_nf_controls_x86_64 },
	.sorted = true,
};

static const struct cname nl_nf_subsystems_x86_64[] = {
	{ 0x0, "NFNL_SUBSYS_NONE" },
	{ 0x1, "NFNL_SUBSYS_CTNETLINK" },
	{ 0x2, "NFNL_SUBSYS_CTNETLINK_EXP" },
	{ 0x3, "NFNL_SUBSYS_QUEUE" },
	{ 0x4, "NFNL_SUBSYS_ULOG" },
	{ 0x5, "NFNL_SUBSYS_OSF" },
	{ 0x6, "NFNL_SUBSYS_IPSET" },
	{ 0x7, "NFNL_SUBSYS_ACCT" },
	{ 0x8, "NFNL_SUBSYS_CTNETLINK_TIMEOUT" },
	{ 0x9, "NFNL_SUBSYS_CTHELPER" },
	{ 0xa, "NFNL_SUBSYS_NFTABLES" },
	{ 0xb, "NFNL_SUBSYS_NFT_COMPAT" },
	{ 0xc, "NFNL_SUBSYS_HOOK" },
};
const struct cset cset_nl_nf_subsystems = {
	.unknown = "NFNL_SUBSYS_???",
	.n = { 13, 13, 13 },
	.v = { nl_nf_subsystems_x86_64, nl_nf_subsystems_x86_64, nl_nf_subsystems_x86_64 },
	.sorted = true,
};

static const struct cname nf_ct_types_x86_64[] = {
	{ 0x0, "IPCTNL_MSG_CT_NEW" },
	{ 0x1, "IPCTNL_MSG_CT_GET" },
	{ 0x2, "IPCTNL_MSG_CT_DELETE" },
	{ 0x3, "IPCTNL_MSG_CT_GET_CTRZERO" },
	{ 0x4, "IPCTNL_MSG_CT_GET_STATS_CPU" },
	{ 0x5, "IPCTNL_MSG_CT_GET_STATS" },
	{ 0x6, "IPCTNL_MSG_CT_GET_DYING" },
	{ 0x7, "IPCTNL_MSG_CT_GET_UNCONFIRMED" },
};
const struct cset cset_nf_ct_types = {
	.unknown = "IPCTNL_MSG_CT_???",
	.n = { 8, 8, 8 },
	.v = { nf_ct_types_x86_64, nf_ct_types_x86_64, nf_ct_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_ct_exp_types_x86_64[] = {
	{ 0x0, "IPCTNL_MSG_EXP_NEW" },
	{ 0x1, "IPCTNL_MSG_EXP_GET" },
	{ 0x2, "IPCTNL_MSG_EXP_DELETE" },
	{ 0x3, "IPCTNL_MSG_EXP_GET_STATS_CPU" },
};
const struct cset cset_nf_ct_exp_types = {
	.unknown = "IPCTNL_MSG_EXP_???",
	.n = { 4, 4, 4 },
	.v = { nf_ct_exp_types_x86_64, nf_ct_exp_types_x86_64, nf_ct_exp_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_queue_types_x86_64[] = {
	{ 0x0, "NFQNL_MSG_PACKET" },
	{ 0x1, "NFQNL_MSG_VERDICT" },
	{ 0x2, "NFQNL_MSG_CONFIG" },
	{ 0x3, "NFQNL_MSG_VERDICT_BATCH" },
};
const struct cset cset_nf_queue_types = {
	.unknown = "NFQNL_MSG_???",
	.n = { 4, 4, 4 },
	.v = { nf_queue_types_x86_64, nf_queue_types_x86_64, nf_queue_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_ulog_types_x86_64[] = {
	{ 0x0, "NFULNL_MSG_PACKET" },
	{ 0x1, "NFULNL_MSG_CONFIG" },
};
const struct cset cset_nf_ulog_types = {
	.unknown = "NFULNL_MSG_???",
	.n = { 2, 2, 2 },
	.v = { nf_ulog_types_x86_64, nf_ulog_types_x86_64, nf_ulog_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_osf_types_x86_64[] = {
	{ 0x0, "OSF_MSG_ADD" },
	{ 0x1, "OSF_MSG_REMOVE" },
};
const struct cset cset_nf_osf_types = {
	.unknown = "OSF_MSG_???",
	.n = { 2, 2, 2 },
	.v = { nf_osf_types_x86_64, nf_osf_types_x86_64, nf_osf_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_ipset_types_x86_64[] = {
	{ 0x0, "IPSET_CMD_NONE" },
	{ 0x1, "IPSET_CMD_PROTOCOL" },
	{ 0x2, "IPSET_CMD_CREATE" },
	{ 0x3, "IPSET_CMD_DESTROY" },
	{ 0x4, "IPSET_CMD_FLUSH" },
	{ 0x5, "IPSET_CMD_RENAME" },
	{ 0x6, "IPSET_CMD_SWAP" },
	{ 0x7, "IPSET_CMD_LIST" },
	{ 0x8, "IPSET_CMD_SAVE" },
	{ 0x9, "IPSET_CMD_ADD" },
	{ 0xa, "IPSET_CMD_DEL" },
	{ 0xb, "IPSET_CMD_TEST" },
	{ 0xc, "IPSET_CMD_HEADER" },
	{ 0xd, "IPSET_CMD_TYPE" },
	{ 0xe, "IPSET_CMD_GET_BYNAME" },
	{ 0xf, "IPSET_CMD_GET_BYINDEX" },
	{ 0x10, "IPSET_CMD_RESTORE" },
	{ 0x11, "IPSET_CMD_HELP" },
	{ 0x12, "IPSET_CMD_VERSION" },
	{ 0x13, "IPSET_CMD_QUIT" },
	{ 0x14, "IPSET_CMD_COMMIT" },
};
const struct cset cset_nf_ipset_types = {
	.unknown = "IPSET_CMD_???",
	.n = { 21, 21, 21 },
	.v = { nf_ipset_types_x86_64, nf_ipset_types_x86_64, nf_ipset_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_acct_types_x86_64[] = {
	{ 0x0, "NFNL_MSG_ACCT_NEW" },
	{ 0x1, "NFNL_MSG_ACCT_GET" },
	{ 0x2, "NFNL_MSG_ACCT_GET_CTRZERO" },
	{ 0x3, "NFNL_MSG_ACCT_DEL" },
	{ 0x4, "NFNL_MSG_ACCT_OVERQUOTA" },
};
const struct cset cset_nf_acct_types = {
	.unknown = "NFNL_MSG_ACCT_???",
	.n = { 5, 5, 5 },
	.v = { nf_acct_types_x86_64, nf_acct_types_x86_64, nf_acct_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_timeout_types_x86_64[] = {
	{ 0x0, "IPCTNL_MSG_TIMEOUT_NEW" },
	{ 0x1, "IPCTNL_MSG_TIMEOUT_GET" },
	{ 0x2, "IPCTNL_MSG_TIMEOUT_DELETE" },
	{ 0x3, "IPCTNL_MSG_TIMEOUT_DEFAULT_SET" },
	{ 0x4, "IPCTNL_MSG_TIMEOUT_DEFAULT_GET" },
};
const struct cset cset_nf_timeout_types = {
	.unknown = "IPCTNL_MSG_TIMEOUT_???",
	.n = { 5, 5, 5 },
	.v = { nf_timeout_types_x86_64, nf_timeout_types_x86_64, nf_timeout_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_helper_types_x86_64[] = {
	{ 0x0, "NFNL_MSG_CTHELPER_NEW" },
	{ 0x1, "NFNL_MSG_CTHELPER_GET" },
	{ 0x2, "NFNL_MSG_CTHELPER_DEL" },
};
const struct cset cset_nf_helper_types = {
	.unknown = "NFNL_MSG_CTHELPER_???",
	.n = { 3, 3, 3 },
	.v = { nf_helper_types_x86_64, nf_helper_types_x86_64, nf_helper_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_hook_types_x86_64[] = {
	{ 0x0, "NFNL_MSG_HOOK_GET" },
};
const struct cset cset_nf_hook_types = {
	.unknown = "NFT_MSG_HOOK_???",
	.n = { 1, 1, 1 },
	.v = { nf_hook_types_x86_64, nf_hook_types_x86_64, nf_hook_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_tables_types_x86_64[] = {
	{ 0x0, "NFT_MSG_NEWTABLE" },
	{ 0x1, "NFT_MSG_GETTABLE" },
	{ 0x2, "NFT_MSG_DELTABLE" },
	{ 0x3, "NFT_MSG_NEWCHAIN" },
	{ 0x4, "NFT_MSG_GETCHAIN" },
	{ 0x5, "NFT_MSG_DELCHAIN" },
	{ 0x6, "NFT_MSG_NEWRULE" },
	{ 0x7, "NFT_MSG_GETRULE" },
	{ 0x8, "NFT_MSG_DELRULE" },
	{ 0x9, "NFT_MSG_NEWSET" },
	{ 0xa, "NFT_MSG_GETSET" },
	{ 0xb, "NFT_MSG_DELSET" },
	{ 0xc, "NFT_MSG_NEWSETELEM" },
	{ 0xd, "NFT_MSG_GETSETELEM" },
	{ 0xe, "NFT_MSG_DELSETELEM" },
	{ 0xf, "NFT_MSG_NEWGEN" },
	{ 0x10, "NFT_MSG_GETGEN" },
	{ 0x11, "NFT_MSG_TRACE" },
	{ 0x12, "NFT_MSG_NEWOBJ" },
	{ 0x13, "NFT_MSG_GETOBJ" },
	{ 0x14, "NFT_MSG_DELOBJ" },
	{ 0x15, "NFT_MSG_GETOBJ_RESET" },
	{ 0x16, "NFT_MSG_NEWFLOWTABLE" },
	{ 0x17, "NFT_MSG_GETFLOWTABLE" },
	{ 0x18, "NFT_MSG_DELFLOWTABLE" },
	{ 0x19, "NFT_MSG_GETRULE_RESET" },
	{ 0x1a, "NFT_MSG_DESTROYTABLE" },
	{ 0x1b, "NFT_MSG_DESTROYCHAIN" },
	{ 0x1c, "NFT_MSG_DESTROYRULE" },
	{ 0x1d, "NFT_MSG_DESTROYSET" },
	{ 0x1e, "NFT_MSG_DESTROYSETELEM" },
	{ 0x1f, "NFT_MSG_DESTROYOBJ" },
	{ 0x20, "NFT_MSG_DESTROYFLOWTABLE" },
	{ 0x21, "NFT_MSG_GETSETELEM_RESET" },
};
const struct cset cset_nf_tables_types = {
	.unknown = "NFT_MSG_???",
	.n = { 34, 34, 34 },
	.v = { nf_tables_types_x86_64, nf_tables_types_x86_64, nf_tables_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_compat_types_x86_64[] = {
	{ 0x0, "NFNL_MSG_COMPAT_GET" },
};
const struct cset cset_nf_compat_types = {
	.unknown = "NFNL_MSG_COMPAT_???",
	.n = { 1, 1, 1 },
	.v = { nf_compat_types_x86_64, nf_compat_types_x86_64, nf_compat_types_x86_64 },
	.sorted = true,
};

static const struct cname nf_versions_x86_64[] = {
	{ 0x0, "NFNETLINK_V0" },
};
const struct cset cset_nf_versions = {
	.unknown = "NFNETLINK_???",
	.n = { 1, 1, 1 },
	.v = { nf_versions_x86_64, nf_versions_x86_64, nf_versions_x86_64 },
	.sorted = true,
};

static const struct cname ifla_x86_64[] = {
	{ 0x0, "IFLA_UNSPEC" },
	{ 0x1, "IFLA_ADDRESS" },
	{ 0x2, "IFLA_BROADCAST" },
	{ 0x3, "IFLA_IFNAME" },
	{ 0x4, "IFLA_MTU" },
	{ 0x5, "IFLA_LINK" },
	{ 0x6, "IFLA_QDISC" },
	{ 0x7, "IFLA_STATS" },
	{ 0x8, "IFLA_COST" },
	{ 0x9, "IFLA_PRIORITY" },
	{ 0xa, "IFLA_MASTER" },
	{ 0xb, "IFLA_WIRELESS" },
	{ 0xc, "IFLA_PROTINFO" },
	{ 0xd, "IFLA_TXQLEN" },
	{ 0xe, "IFLA_MAP" },
	{ 0xf, "IFLA_WEIGHT" },
	{ 0x10, "IFLA_OPERSTATE" },
	{ 0x11, "IFLA_LINKMODE" },
	{ 0x12, "IFLA_LINKINFO" },
	{ 0x13, "IFLA_NET_NS_PID" },
	{ 0x14, "IFLA_IFALIAS" },
	{ 0x15, "IFLA_NUM_VF" },
	{ 0x16, "IFLA_VFINFO_LIST" },
	{ 0x17, "IFLA_STATS64" },
	{ 0x18, "IFLA_VF_PORTS" },
	{ 0x19, "IFLA_PORT_SELF" },
	{ 0x1a, "IFLA_AF_SPEC" },
	{ 0x1b, "IFLA_GROUP" },
	{ 0x1c, "IFLA_NET_NS_FD" },
	{ 0x1d, "IFLA_EXT_MASK" },
	{ 0x1e, "IFLA_PROMISCUITY" },
	{ 0x1f, "IFLA_NUM_TX_QUEUES" },
	{ 0x20, "IFLA_NUM_RX_QUEUES" },
	{ 0x21, "IFLA_CARRIER" },
	{ 0x22, "IFLA_PHYS_PORT_ID" },
	{ 0x23, "IFLA_CARRIER_CHANGES" },
	{ 0x24, "IFLA_PHYS_SWITCH_ID" },
	{ 0x25, "IFLA_LINK_NETNSID" },
	{ 0x26, "IFLA_PHYS_PORT_NAME" },
	{ 0x27, "IFLA_PROTO_DOWN" },
	{ 0x28, "IFLA_GSO_MAX_SEGS" },
	{ 0x29, "IFLA_GSO_MAX_SIZE" },
	{ 0x2a, "IFLA_PAD" },
	{ 0x2b, "IFLA_XDP" },
	{ 0x2c, "IFLA_EVENT" },
	{ 0x2d, "IFLA_NEW_NETNSID" },
	{ 0x2e, "IFLA_IF_NETNSID" },
	{ 0x2f, "IFLA_CARRIER_UP_COUNT" },
	{ 0x30, "IFLA_CARRIER_DOWN_COUNT" },
	{ 0x31, "IFLA_NEW_IFINDEX" },
	{ 0x32, "IFLA_MIN_MTU" },
	{ 0x33, "IFLA_MAX_MTU" },
	{ 0x34, "IFLA_PROP_LIST" },
	{ 0x35, "IFLA_ALT_IFNAME" },
	{ 0x36, "IFLA_PERM_ADDRESS" },
	{ 0x37, "IFLA_PROTO_DOWN_REASON" },
	{ 0x38, "IFLA_PARENT_DEV_NAME" },
	{ 0x39, "IFLA_PARENT_DEV_BUS_NAME" },
	{ 0x3a, "IFLA_GRO_MAX_SIZE" },
	{ 0x3b, "IFLA_TSO_MAX_SIZE" },
	{ 0x3c, "IFLA_TSO_MAX_SEGS" },
	{ 0x3d, "IFLA_ALLMULTI" },
	{ 0x3e, "IFLA_DEVLINK_PORT" },
	{ 0x3f, "IFLA_GSO_IPV4_MAX_SIZE" },
	{ 0x40, "IFLA_GRO_IPV4_MAX_SIZE" },
	{ 0x41, "IFLA_DPLL_PIN" },
	{ 0x42, "IFLA_MAX_PACING_OFFLOAD_HORIZON" },
	{ 0x43, "IFLA_NETNS_IMMUTABLE" },
	{ 0x44, "IFLA_HEADROOM" },
	{ 0x45, "IFLA_TAILROOM" },
};
const struct cset cset_ifla = {
	.unknown = "IFLA_???",
	.n = { 70, 70, 70 },
	.v = { ifla_x86_64, ifla_x86_64, ifla_x86_64 },
	.sorted = true,
};

static const struct cname ifla_info_x86_64[] = {
	{ 0x0, "IFLA_INFO_UNSPEC" },
	{ 0x1, "IFLA_INFO_KIND" },
	{ 0x2, "IFLA_INFO_DATA" },
	{ 0x3, "IFLA_INFO_XSTATS" },
	{ 0x4, "IFLA_INFO_SLAVE_KIND" },
	{ 0x5, "IFLA_INFO_SLAVE_DATA" },
};
const struct cset cset_ifla_info = {
	.unknown = "IFLA_INFO_???",
	.n = { 6, 6, 6 },
	.v = { ifla_info_x86_64, ifla_info_x86_64, ifla_info_x86_64 },
	.sorted = true,
};

static const struct cname ifla_br_x86_64[] = {
	{ 0x0, "IFLA_BR_UNSPEC" },
	{ 0x1, "IFLA_BR_FORWARD_DELAY" },
	{ 0x2, "IFLA_BR_HELLO_TIME" },
	{ 0x3, "IFLA_BR_MAX_AGE" },
	{ 0x4, "IFLA_BR_AGEING_TIME" },
	{ 0x5, "IFLA_BR_STP_STATE" },
	{ 0x6, "IFLA_BR_PRIORITY" },
	{ 0x7, "IFLA_BR_VLAN_FILTERING" },
	{ 0x8, "IFLA_BR_VLAN_PROTOCOL" },
	{ 0x9, "IFLA_BR_GROUP_FWD_MASK" },
	{ 0xa, "IFLA_BR_ROOT_ID" },
	{ 0xb, "IFLA_BR_BRIDGE_ID" },
	{ 0xc, "IFLA_BR_ROOT_PORT" },
	{ 0xd, "IFLA_BR_ROOT_PATH_COST" },
	{ 0xe, "IFLA_BR_TOPOLOGY_CHANGE" },
	{ 0xf, "IFLA_BR_TOPOLOGY_CHANGE_DETECTED" },
	{ 0x10, "IFLA_BR_HELLO_TIMER" },
	{ 0x11, "IFLA_BR_TCN_TIMER" },
	{ 0x12, "IFLA_BR_TOPOLOGY_CHANGE_TIMER" },
	{ 0x13, "IFLA_BR_GC_TIMER" },
	{ 0x14, "IFLA_BR_GROUP_ADDR" },
	{ 0x15, "IFLA_BR_FDB_FLUSH" },
	{ 0x16, "IFLA_BR_MCAST_ROUTER" },
	{ 0x17, "IFLA_BR_MCAST_SNOOPING" },
	{ 0x18, "IFLA_BR_MCAST_QUERY_USE_IFADDR" },
	{ 0x19, "IFLA_BR_MCAST_QUERIER" },
	{ 0x1a, "IFLA_BR_MCAST_HASH_ELASTICITY" },
	{ 0x1b, "IFLA_BR_MCAST_HASH_MAX" },
	{ 0x1c, "IFLA_BR_MCAST_LAST_MEMBER_CNT" },
	{ 0x1d, "IFLA_BR_MCAST_STARTUP_QUERY_CNT" },
	{ 0x1e, "IFLA_BR_MCAST_LAST_MEMBER_INTVL" },
	{ 0x1f, "IFLA_BR_MCAST_MEMBERSHIP_INTVL" },
	{ 0x20, "IFLA_BR_MCAST_QUERIER_INTVL" },
	{ 0x21, "IFLA_BR_MCAST_QUERY_INTVL" },
	{ 0x22, "IFLA_BR_MCAST_QUERY_RESPONSE_INTVL" },
	{ 0x23, "IFLA_BR_MCAST_STARTUP_QUERY_INTVL" },
	{ 0x24, "IFLA_BR_NF_CALL_IPTABLES" },
	{ 0x25, "IFLA_BR_NF_CALL_IP6TABLES" },
	{ 0x26, "IFLA_BR_NF_CALL_ARPTABLES" },
	{ 0x27, "IFLA_BR_VLAN_DEFAULT_PVID" },
	{ 0x28, "IFLA_BR_PAD" },
	{ 0x29, "IFLA_BR_VLAN_STATS_ENABLED" },
	{ 0x2a, "IFLA_BR_MCAST_STATS_ENABLED" },
	{ 0x2b, "IFLA_BR_MCAST_IGMP_VERSION" },
	{ 0x2c, "IFLA_BR_MCAST_MLD_VERSION" },
	{ 0x2d, "IFLA_BR_VLAN_STATS_PER_PORT" },
	{ 0x2e, "IFLA_BR_MULTI_BOOLOPT" },
	{ 0x2f, "IFLA_BR_MCAST_QUERIER_STATE" },
	{ 0x30, "IFLA_BR_FDB_N_LEARNED" },
	{ 0x31, "IFLA_BR_FDB_MAX_LEARNED" },
	{ 0x32, "IFLA_BR_STP_MODE" },
};
const struct cset cset_ifla_br = {
	.unknown = "IFLA_BR_???",
	.n = { 51, 51, 51 },
	.v = { ifla_br_x86_64, ifla_br_x86_64, ifla_br_x86_64 },
	.sorted = true,
};

static const struct cname br_stp_modes_x86_64[] = {
	{ 0x0, "BR_STP_MODE_AUTO" },
	{ 0x1, "BR_STP_MODE_USER" },
	{ 0x2, "BR_STP_MODE_KERNEL" },
};
const struct cset cset_br_stp_modes = {
	.unknown = "BR_STP_MODE_???",
	.n = { 3, 3, 3 },
	.v = { br_stp_modes_x86_64, br_stp_modes_x86_64, br_stp_modes_x86_64 },
	.sorted = true,
};

static const struct cname ifla_brport_x86_64[] = {
	{ 0x0, "IFLA_BRPORT_UNSPEC" },
	{ 0x1, "IFLA_BRPORT_STATE" },
	{ 0x2, "IFLA_BRPORT_PRIORITY" },
	{ 0x3, "IFLA_BRPORT_COST" },
	{ 0x4, "IFLA_BRPORT_MODE" },
	{ 0x5, "IFLA_BRPORT_GUARD" },
	{ 0x6, "IFLA_BRPORT_PROTECT" },
	{ 0x7, "IFLA_BRPORT_FAST_LEAVE" },
	{ 0x8, "IFLA_BRPORT_LEARNING" },
	{ 0x9, "IFLA_BRPORT_UNICAST_FLOOD" },
	{ 0xa, "IFLA_BRPORT_PROXYARP" },
	{ 0xb, "IFLA_BRPORT_LEARNING_SYNC" },
	{ 0xc, "IFLA_BRPORT_PROXYARP_WIFI" },
	{ 0xd, "IFLA_BRPORT_ROOT_ID" },
	{ 0xe, "IFLA_BRPORT_BRIDGE_ID" },
	{ 0xf, "IFLA_BRPORT_DESIGNATED_PORT" },
	{ 0x10, "IFLA_BRPORT_DESIGNATED_COST" },
	{ 0x11, "IFLA_BRPORT_ID" },
	{ 0x12, "IFLA_BRPORT_NO" },
	{ 0x13, "IFLA_BRPORT_TOPOLOGY_CHANGE_ACK" },
	{ 0x14, "IFLA_BRPORT_CONFIG_PENDING" },
	{ 0x15, "IFLA_BRPORT_MESSAGE_AGE_TIMER" },
	{ 0x16, "IFLA_BRPORT_FORWARD_DELAY_TIMER" },
	{ 0x17, "IFLA_BRPORT_HOLD_TIMER" },
	{ 0x18, "IFLA_BRPORT_FLUSH" },
	{ 0x19, "IFLA_BRPORT_MULTICAST_ROUTER" },
	{ 0x1a, "IFLA_BRPORT_PAD" },
	{ 0x1b, "IFLA_BRPORT_MCAST_FLOOD" },
	{ 0x1c, "IFLA_BRPORT_MCAST_TO_UCAST" },
	{ 0x1d, "IFLA_BRPORT_VLAN_TUNNEL" },
	{ 0x1e, "IFLA_BRPORT_BCAST_FLOOD" },
	{ 0x1f, "IFLA_BRPORT_GROUP_FWD_MASK" },
	{ 0x20, "IFLA_BRPORT_NEIGH_SUPPRESS" },
	{ 0x21, "IFLA_BRPORT_ISOLATED" },
	{ 0x22, "IFLA_BRPORT_BACKUP_PORT" },
	{ 0x23, "IFLA_BRPORT_MRP_RING_OPEN" },
	{ 0x24, "IFLA_BRPORT_MRP_IN_OPEN" },
	{ 0x25, "IFLA_BRPORT_MCAST_EHT_HOSTS_LIMIT" },
	{ 0x26, "IFLA_BRPORT_MCAST_EHT_HOSTS_CNT" },
	{ 0x27, "IFLA_BRPORT_LOCKED" },
	{ 0x28, "IFLA_BRPORT_MAB" },
	{ 0x29, "IFLA_BRPORT_MCAST_N_GROUPS" },
	{ 0x2a, "IFLA_BRPORT_MCAST_MAX_GROUPS" },
	{ 0x2b, "IFLA_BRPORT_NEIGH_VLAN_SUPPRESS" },
	{ 0x2c, "IFLA_BRPORT_BACKUP_NHID" },
	{ 0x2d, "IFLA_BRPORT_NEIGH_FORWARD_GRAT" },
};
const struct cset cset_ifla_brport = {
	.unknown = "IFLA_BRPORT_???",
	.n = { 46, 46, 46 },
	.v = { ifla_brport_x86_64, ifla_brport_x86_64, ifla_brport_x86_64 },
	.sorted = true,
};

static const struct cname ifla_tun_x86_64[] = {
	{ 0x0, "IFLA_TUN_UNSPEC" },
	{ 0x1, "IFLA_TUN_OWNER" },
	{ 0x2, "IFLA_TUN_GROUP" },
	{ 0x3, "IFLA_TUN_TYPE" },
	{ 0x4, "IFLA_TUN_PI" },
	{ 0x5, "IFLA_TUN_VNET_HDR" },
	{ 0x6, "IFLA_TUN_PERSIST" },
	{ 0x7, "IFLA_TUN_MULTI_QUEUE" },
	{ 0x8, "IFLA_TUN_NUM_QUEUES" },
	{ 0x9, "IFLA_TUN_NUM_DISABLED_QUEUES" },
};
const struct cset cset_ifla_tun = {
	.unknown = "IFLA_TUN_???",
	.n = { 10, 10, 10 },
	.v = { ifla_tun_x86_64, ifla_tun_x86_64, ifla_tun_x86_64 },
	.sorted = true,
};

static const struct cname ifla_port_x86_64[] = {
	{ 0x0, "IFLA_PORT_UNSPEC" },
	{ 0x1, "IFLA_PORT_VF" },
	{ 0x2, "IFLA_PORT_PROFILE" },
	{ 0x3, "IFLA_PORT_VSI_TYPE" },
	{ 0x4, "IFLA_PORT_INSTANCE_UUID" },
	{ 0x5, "IFLA_PORT_HOST_UUID" },
	{ 0x6, "IFLA_PORT_REQUEST" },
	{ 0x7, "IFLA_PORT_RESPONSE" },
};
const struct cset cset_ifla_port = {
	.unknown = "IFLA_VF_PORT_???",
	.n = { 8, 8, 8 },
	.v = { ifla_port_x86_64, ifla_port_x86_64, ifla_port_x86_64 },
	.sorted = true,
};

static const struct cname ifla_vf_port_x86_64[] = {
	{ 0x0, "IFLA_VF_PORT_UNSPEC" },
	{ 0x1, "IFLA_VF_PORT" },
};
const struct cset cset_ifla_vf_port = {
	.unknown = "IFLA_VF_PORT_???",
	.n = { 2, 2, 2 },
	.v = { ifla_vf_port_x86_64, ifla_vf_port_x86_64, ifla_vf_port_x86_64 },
	.sorted = true,
};

static const struct cname ifla_xdp_x86_64[] = {
	{ 0x0, "IFLA_XDP_UNSPEC" },
	{ 0x1, "IFLA_XDP_FD" },
	{ 0x2, "IFLA_XDP_ATTACHED" },
	{ 0x3, "IFLA_XDP_FLAGS" },
	{ 0x4, "IFLA_XDP_PROG_ID" },
	{ 0x5, "IFLA_XDP_DRV_PROG_ID" },
	{ 0x6, "IFLA_XDP_SKB_PROG_ID" },
	{ 0x7, "IFLA_XDP_HW_PROG_ID" },
	{ 0x8, "IFLA_XDP_EXPECTED_FD" },
};
const struct cset cset_ifla_xdp = {
	.unknown = "IFLA_XDP_???",
	.n = { 9, 9, 9 },
	.v = { ifla_xdp_x86_64, ifla_xdp_x86_64, ifla_xdp_x86_64 },
	.sorted = true,
};

static const struct cname ifla_inet_x86_64[] = {
	{ 0x0, "IFLA_INET_UNSPEC" },
	{ 0x1, "IFLA_INET_CONF" },
};
const struct cset cset_ifla_inet = {
	.unknown = "IFLA_INET_???",
	.n = { 2, 2, 2 },
	.v = { ifla_inet_x86_64, ifla_inet_x86_64, ifla_inet_x86_64 },
	.sorted = true,
};

static const struct cname ifla_inet6_x86_64[] = {
	{ 0x0, "IFLA_INET6_UNSPEC" },
	{ 0x1, "IFLA_INET6_FLAGS" },
	{ 0x2, "IFLA_INET6_CONF" },
	{ 0x3, "IFLA_INET6_STATS" },
	{ 0x4, "IFLA_INET6_MCAST" },
	{ 0x5, "IFLA_INET6_CACHEINFO" },
	{ 0x6, "IFLA_INET6_ICMP6STATS" },
	{ 0x7, "IFLA_INET6_TOKEN" },
	{ 0x8, "IFLA_INET6_ADDR_GEN_MODE" },
	{ 0x9, "IFLA_INET6_RA_MTU" },
};
const struct cset cset_ifla_inet6 = {
	.unknown = "IFLA_INET6_???",
	.n = { 10, 10, 10 },
	.v = { ifla_inet6_x86_64, ifla_inet6_x86_64, ifla_inet6_x86_64 },
	.sorted = true,
};

static const struct cname ifla_proto_down_x86_64[] = {
	{ 0x0, "IFLA_PROTO_DOWN_REASON_UNSPEC" },
	{ 0x1, "IFLA_PROTO_DOWN_REASON_MASK" },
	{ 0x2, "IFLA_PROTO_DOWN_REASON_VALUE" },
};
const struct cset cset_ifla_proto_down = {
	.unknown = "IFLA_PROTO_DOWN_REASON_???",
	.n = { 3, 3, 3 },
	.v = { ifla_proto_down_x86_64, ifla_proto_down_x86_64, ifla_proto_down_x86_64 },
	.sorted = true,
};

static const struct cname ifla_events_x86_64[] = {
	{ 0x0, "IFLA_EVENT_NONE" },
	{ 0x1, "IFLA_EVENT_REBOOT" },
	{ 0x2, "IFLA_EVENT_FEATURES" },
	{ 0x3, "IFLA_EVENT_BONDING_FAILOVER" },
	{ 0x4, "IFLA_EVENT_NOTIFY_PEERS" },
	{ 0x5, "IFLA_EVENT_IGMP_RESEND" },
	{ 0x6, "IFLA_EVENT_BONDING_OPTIONS" },
};
const struct cset cset_ifla_events = {
	.unknown = "IFLA_EVENT_???",
	.n = { 7, 7, 7 },
	.v = { ifla_events_x86_64, ifla_events_x86_64, ifla_events_x86_64 },
	.sorted = true,
};

static const struct cname xdp_attached_x86_64[] = {
	{ 0x0, "XDP_ATTACHED_NONE" },
	{ 0x1, "XDP_ATTACHED_DRV" },
	{ 0x2, "XDP_ATTACHED_SKB" },
	{ 0x3, "XDP_ATTACHED_HW" },
	{ 0x4, "XDP_ATTACHED_MULTI" },
};
const struct cset cset_xdp_attached = {
	.unknown = "XDP_ATTACHED_???",
	.n = { 5, 5, 5 },
	.v = { xdp_attached_x86_64, xdp_attached_x86_64, xdp_attached_x86_64 },
	.sorted = true,
};

static const struct cname xdp_flags_x86_64[] = {
	{ 0x1, "XDP_FLAGS_UPDATE_IF_NOEXIST" },
	{ 0x2, "XDP_FLAGS_SKB_MODE" },
	{ 0x4, "XDP_FLAGS_DRV_MODE" },
	{ 0x8, "XDP_FLAGS_HW_MODE" },
	{ 0x10, "XDP_FLAGS_REPLACE" },
};
const struct cset cset_xdp_flags = {
	.unknown = "XDP_FLAGS_???",
	.n = { 5, 5, 5 },
	.v = { xdp_flags_x86_64, xdp_flags_x86_64, xdp_flags_x86_64 },
	.flags = true,
};

static const struct cname addr_gen_modes_x86_64[] = {
	{ 0x0, "IN6_ADDR_GEN_MODE_EUI64" },
	{ 0x1, "IN6_ADDR_GEN_MODE_NONE" },
	{ 0x2, "IN6_ADDR_GEN_MODE_STABLE_PRIVACY" },
	{ 0x3, "IN6_ADDR_GEN_MODE_RANDOM" },
};
const struct cset cset_addr_gen_modes = {
	.unknown = "IN6_ADDR_GEN_MODE_???",
	.n = { 4, 4, 4 },
	.v = { addr_gen_modes_x86_64, addr_gen_modes_x86_64, addr_gen_modes_x86_64 },
	.sorted = true,
};

static const struct cname inet6_if_flags_x86_64[] = {
	{ 0x10, "IF_RS_SENT" },
	{ 0x20, "IF_RA_RCVD" },
	{ 0x40, "IF_RA_MANAGED" },
	{ 0x80, "IF_RA_OTHERCONF" },
	{ 0x80000000, "IF_READY" },
};
const struct cset cset_inet6_if_flags = {
	.unknown = "IF_???",
	.n = { 5, 5, 5 },
	.v = { inet6_if_flags_x86_64, inet6_if_flags_x86_64, inet6_if_flags_x86_64 },
	.flags = true,
};

static const struct cname iff_flags_x86_64[] = {
	{ 0x1, "IFF_UP" },
	{ 0x2, "IFF_BROADCAST" },
	{ 0x4, "IFF_DEBUG" },
	{ 0x8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" },
	{ 0x20, "IFF_NOTRAILERS" },
	{ 0x40, "IFF_RUNNING" },
	{ 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" },
	{ 0x200, "IFF_ALLMULTI" },
	{ 0x400, "IFF_MASTER" },
	{ 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" },
	{ 0x2000, "IFF_PORTSEL" },
	{ 0x4000, "IFF_AUTOMEDIA" },
	{ 0x8000, "IFF_DYNAMIC" },
	{ 0x10000, "IFF_LOWER_UP" },
	{ 0x20000, "IFF_DORMANT" },
	{ 0x40000, "IFF_ECHO" },
};
const struct cset cset_iff_flags = {
	.unknown = "IFF_???",
	.n = { 19, 19, 19 },
	.v = { iff_flags_x86_64, iff_flags_x86_64, iff_flags_x86_64 },
	.flags = true,
};

static const struct cname inet_devconf_x86_64[] = {
	{ 0x0, "IPV4_DEVCONF_FORWARDING-1" },
	{ 0x1, "IPV4_DEVCONF_MC_FORWARDING-1" },
	{ 0x2, "IPV4_DEVCONF_PROXY_ARP-1" },
	{ 0x3, "IPV4_DEVCONF_ACCEPT_REDIRECTS-1" },
	{ 0x4, "IPV4_DEVCONF_SECURE_REDIRECTS-1" },
	{ 0x5, "IPV4_DEVCONF_SEND_REDIRECTS-1" },
	{ 0x6, "IPV4_DEVCONF_SHARED_MEDIA-1" },
	{ 0x7, "IPV4_DEVCONF_RP_FILTER-1" },
	{ 0x8, "IPV4_DEVCONF_ACCEPT_SOURCE_ROUTE-1" },
	{ 0x9, "IPV4_DEVCONF_BOOTP_RELAY-1" },
	{ 0xa, "IPV4_DEVCONF_LOG_MARTIANS-1" },
	{ 0xb, "IPV4_DEVCONF_TAG-1" },
	{ 0xc, "IPV4_DEVCONF_ARPFILTER-1" },
	{ 0xd, "IPV4_DEVCONF_MEDIUM_ID-1" },
	{ 0xe, "IPV4_DEVCONF_NOXFRM-1" },
	{ 0xf, "IPV4_DEVCONF_NOPOLICY-1" },
	{ 0x10, "IPV4_DEVCONF_FORCE_IGMP_VERSION-1" },
	{ 0x11, "IPV4_DEVCONF_ARP_ANNOUNCE-1" },
	{ 0x12, "IPV4_DEVCONF_ARP_IGNORE-1" },
	{ 0x13, "IPV4_DEVCONF_PROMOTE_SECONDARIES-1" },
	{ 0x14, "IPV4_DEVCONF_ARP_ACCEPT-1" },
	{ 0x15, "IPV4_DEVCONF_ARP_NOTIFY-1" },
	{ 0x16, "IPV4_DEVCONF_ACCEPT_LOCAL-1" },
	{ 0x17, "IPV4_DEVCONF_SRC_VMARK-1" },
	{ 0x18, "IPV4_DEVCONF_PROXY_ARP_PVLAN-1" },
	{ 0x19, "IPV4_DEVCONF_ROUTE_LOCALNET-1" },
	{ 0x1a, "IPV4_DEVCONF_IGMPV2_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1b, "IPV4_DEVCONF_IGMPV3_UNSOLICITED_REPORT_INTERVAL-1" },
	{ 0x1c, "IPV4_DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN-1" },
	{ 0x1d, "IPV4_DEVCONF_DROP_UNICAST_IN_L2_MULTICAST-1" },
	{ 0x1e, "IPV4_DEVCONF_DROP_GRATUITOUS_ARP-1" },
	{ 0x1f, "IPV4_DEVCONF_BC_FORWARDING-1" },
	{ 0x20, "IPV4_DEVCONF_ARP_EVICT_NOCARRIER-1" },
};
const struct cset cset_inet_devconf = {
	.unknown = "IPV4_DEVCONF_???",
	.n = { 33, 33, 33 },
	.v = { inet_devconf_x86_64, inet_devconf_x86_64, inet_devconf_x86_64 },
	.sorted = true,
};

static const struct cname inet6_devconf_x86_64[] = {
	{ 0x0, "DEVCONF_FORWARDING" },
	{ 0x1, "DEVCONF_HOPLIMIT" },
	{ 0x2, "DEVCONF_MTU6" },
	{ 0x3, "DEVCONF_ACCEPT_RA" },
	{ 0x4, "DEVCONF_ACCEPT_REDIRECTS" },
	{ 0x5, "DEVCONF_AUTOCONF" },
	{ 0x6, "DEVCONF_DAD_TRANSMITS" },
	{ 0x7, "DEVCONF_RTR_SOLICITS" },
	{ 0x8, "DEVCONF_RTR_SOLICIT_INTERVAL" },
	{ 0x9, "DEVCONF_RTR_SOLICIT_DELAY" },
	{ 0xa, "DEVCONF_USE_TEMPADDR" },
	{ 0xb, "DEVCONF_TEMP_VALID_LFT" },
	{ 0xc, "DEVCONF_TEMP_PREFERED_LFT" },
	{ 0xd, "DEVCONF_REGEN_MAX_RETRY" },
	{ 0xe, "DEVCONF_MAX_DESYNC_FACTOR" },
	{ 0xf, "DEVCONF_MAX_ADDRESSES" },
	{ 0x10, "DEVCONF_FORCE_MLD_VERSION" },
	{ 0x11, "DEVCONF_ACCEPT_RA_DEFRTR" },
	{ 0x12, "DEVCONF_ACCEPT_RA_PINFO" },
	{ 0x13, "DEVCONF_ACCEPT_RA_RTR_PREF" },
	{ 0x14, "DEVCONF_RTR_PROBE_INTERVAL" },
	{ 0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN" },
	{ 0x16, "DEVCONF_PROXY_NDP" },
	{ 0x17, "DEVCONF_OPTIMISTIC_DAD" },
	{ 0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE" },
	{ 0x19, "DEVCONF_MC_FORWARDING" },
	{ 0x1a, "DEVCONF_DISABLE_IPV6" },
	{ 0x1b, "DEVCONF_ACCEPT_DAD" },
	{ 0x1c, "DEVCONF_FORCE_TLLAO" },
	{ 0x1d, "DEVCONF_NDISC_NOTIFY" },
	{ 0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x20, "DEVCONF_SUPPRESS_FRAG_NDISC" },
	{ 0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL" },
	{ 0x22, "DEVCONF_USE_OPTIMISTIC" },
	{ 0x23, "DEVCONF_ACCEPT_RA_MTU" },
	{ 0x24, "DEVCONF_STABLE_SECRET" },
	{ 0x25, "DEVCONF_USE_OIF_ADDRS_ONLY" },
	{ 0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT" },
	{ 0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN" },
	{ 0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST" },
	{ 0x29, "DEVCONF_DROP_UNSOLICITED_NA" },
	{ 0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN" },
	{ 0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL" },
	{ 0x2c, "DEVCONF_SEG6_ENABLED" },
	{ 0x2d, "DEVCONF_SEG6_REQUIRE_HMAC" },
	{ 0x2e, "DEVCONF_ENHANCED_DAD" },
	{ 0x2f, "DEVCONF_ADDR_GEN_MODE" },
	{ 0x30, "DEVCONF_DISABLE_POLICY" },
	{ 0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN" },
	{ 0x32, "DEVCONF_NDISC_TCLASS" },
	{ 0x33, "DEVCONF_RPL_SEG_ENABLED" },
	{ 0x34, "DEVCONF_RA_DEFRTR_METRIC" },
	{ 0x35, "DEVCONF_IOAM6_ENABLED" },
	{ 0x36, "DEVCONF_IOAM6_ID" },
	{ 0x37, "DEVCONF_IOAM6_ID_WIDE" },
	{ 0x38, "DEVCONF_NDISC_EVICT_NOCARRIER" },
	{ 0x39, "DEVCONF_ACCEPT_UNTRACKED_NA" },
	{ 0x3a, "DEVCONF_ACCEPT_RA_MIN_LFT" },
};
static const struct cname inet6_devconf_aarch64[] = {
	{ 0x0, "DEVCONF_FORWARDING" },
	{ 0x1, "DEVCONF_HOPLIMIT" },
	{ 0x2, "DEVCONF_MTU6" },
	{ 0x3, "DEVCONF_ACCEPT_RA" },
	{ 0x4, "DEVCONF_ACCEPT_REDIRECTS" },
	{ 0x5, "DEVCONF_AUTOCONF" },
	{ 0x6, "DEVCONF_DAD_TRANSMITS" },
	{ 0x7, "DEVCONF_RTR_SOLICITS" },
	{ 0x8, "DEVCONF_RTR_SOLICIT_INTERVAL" },
	{ 0x9, "DEVCONF_RTR_SOLICIT_DELAY" },
	{ 0xa, "DEVCONF_USE_TEMPADDR" },
	{ 0xb, "DEVCONF_TEMP_VALID_LFT" },
	{ 0xc, "DEVCONF_TEMP_PREFERED_LFT" },
	{ 0xd, "DEVCONF_REGEN_MAX_RETRY" },
	{ 0xe, "DEVCONF_MAX_DESYNC_FACTOR" },
	{ 0xf, "DEVCONF_MAX_ADDRESSES" },
	{ 0x10, "DEVCONF_FORCE_MLD_VERSION" },
	{ 0x11, "DEVCONF_ACCEPT_RA_DEFRTR" },
	{ 0x12, "DEVCONF_ACCEPT_RA_PINFO" },
	{ 0x13, "DEVCONF_ACCEPT_RA_RTR_PREF" },
	{ 0x14, "DEVCONF_RTR_PROBE_INTERVAL" },
	{ 0x15, "DEVCONF_ACCEPT_RA_RT_INFO_MAX_PLEN" },
	{ 0x16, "DEVCONF_PROXY_NDP" },
	{ 0x17, "DEVCONF_OPTIMISTIC_DAD" },
	{ 0x18, "DEVCONF_ACCEPT_SOURCE_ROUTE" },
	{ 0x19, "DEVCONF_MC_FORWARDING" },
	{ 0x1a, "DEVCONF_DISABLE_IPV6" },
	{ 0x1b, "DEVCONF_ACCEPT_DAD" },
	{ 0x1c, "DEVCONF_FORCE_TLLAO" },
	{ 0x1d, "DEVCONF_NDISC_NOTIFY" },
	{ 0x1e, "DEVCONF_MLDV1_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x1f, "DEVCONF_MLDV2_UNSOLICITED_REPORT_INTERVAL" },
	{ 0x20, "DEVCONF_SUPPRESS_FRAG_NDISC" },
	{ 0x21, "DEVCONF_ACCEPT_RA_FROM_LOCAL" },
	{ 0x22, "DEVCONF_USE_OPTIMISTIC" },
	{ 0x23, "DEVCONF_ACCEPT_RA_MTU" },
	{ 0x24, "DEVCONF_STABLE_SECRET" },
	{ 0x25, "DEVCONF_USE_OIF_ADDRS_ONLY" },
	{ 0x26, "DEVCONF_ACCEPT_RA_MIN_HOP_LIMIT" },
	{ 0x27, "DEVCONF_IGNORE_ROUTES_WITH_LINKDOWN" },
	{ 0x28, "DEVCONF_DROP_UNICAST_IN_L2_MULTICAST" },
	{ 0x29, "DEVCONF_DROP_UNSOLICITED_NA" },
	{ 0x2a, "DEVCONF_KEEP_ADDR_ON_DOWN" },
	{ 0x2b, "DEVCONF_RTR_SOLICIT_MAX_INTERVAL" },
	{ 0x2c, "DEVCONF_SEG6_ENABLED" },
	{ 0x2d, "DEVCONF_SEG6_REQUIRE_HMAC" },
	{ 0x2e, "DEVCONF_ENHANCED_DAD" },
	{ 0x2f, "DEVCONF_ADDR_GEN_MODE" },
	{ 0x30, "DEVCONF_DISABLE_POLICY" },
	{ 0x31, "DEVCONF_ACCEPT_RA_RT_INFO_MIN_PLEN" },
	{ 0x32, "DEVCONF_NDISC_TCLASS" },
	{ 0x33, "DEVCONF_RPL_SEG_ENABLED" },
	{ 0x34, "DEVCONF_RA_DEFRTR_METRIC" },
	{ 0x35, "DEVCONF_IOAM6_ENABLED" },
	{ 0x36, "DEVCONF_IOAM6_ID" },
	{ 0x37, "DEVCONF_IOAM6_ID_WIDE" },
	{ 0x38, "DEVCONF_NDISC_EVICT_NOCARRIER" },
	{ 0x39, "DEVCONF_ACCEPT_UNTRACKED_NA" },
};
const struct cset cset_inet6_devconf = {
	.unknown = "DEVCONF_???",
	.n = { 59, 59, 58 },
	.v = { inet6_devconf_x86_64, inet6_devconf_x86_64, inet6_devconf_aarch64 },
	.sorted = true,
};

static const struct cname ipstats_x86_64[] = {
	{ 0x0, "IPSTATS_MIB_NUM" },
	{ 0x1, "IPSTATS_MIB_INPKTS" },
	{ 0x2, "IPSTATS_MIB_INOCTETS" },
	{ 0x3, "IPSTATS_MIB_INDELIVERS" },
	{ 0x4, "IPSTATS_MIB_OUTFORWDATAGRAMS" },
	{ 0x5, "IPSTATS_MIB_OUTPKTS" },
	{ 0x6, "IPSTATS_MIB_OUTOCTETS" },
	{ 0x7, "IPSTATS_MIB_INHDRERRORS" },
	{ 0x8, "IPSTATS_MIB_INTOOBIGERRORS" },
	{ 0x9, "IPSTATS_MIB_INNOROUTES" },
	{ 0xa, "IPSTATS_MIB_INADDRERRORS" },
	{ 0xb, "IPSTATS_MIB_INUNKNOWNPROTOS" },
	{ 0xc, "IPSTATS_MIB_INTRUNCATEDPKTS" },
	{ 0xd, "IPSTATS_MIB_INDISCARDS" },
	{ 0xe, "IPSTATS_MIB_OUTDISCARDS" },
	{ 0xf, "IPSTATS_MIB_OUTNOROUTES" },
	{ 0x10, "IPSTATS_MIB_REASMTIMEOUT" },
	{ 0x11, "IPSTATS_MIB_REASMREQDS" },
	{ 0x12, "IPSTATS_MIB_REASMOKS" },
	{ 0x13, "IPSTATS_MIB_REASMFAILS" },
	{ 0x14, "IPSTATS_MIB_FRAGOKS" },
	{ 0x15, "IPSTATS_MIB_FRAGFAILS" },
	{ 0x16, "IPSTATS_MIB_FRAGCREATES" },
	{ 0x17, "IPSTATS_MIB_INMCASTPKTS" },
	{ 0x18, "IPSTATS_MIB_OUTMCASTPKTS" },
	{ 0x19, "IPSTATS_MIB_INBCASTPKTS" },
	{ 0x1a, "IPSTATS_MIB_OUTBCASTPKTS" },
	{ 0x1b, "IPSTATS_MIB_INMCASTOCTETS" },
	{ 0x1c, "IPSTATS_MIB_OUTMCASTOCTETS" },
	{ 0x1d, "IPSTATS_MIB_INBCASTOCTETS" },
	{ 0x1e, "IPSTATS_MIB_OUTBCASTOCTETS" },
	{ 0x1f, "IPSTATS_MIB_CSUMERRORS" },
	{ 0x20, "IPSTATS_MIB_NOECTPKTS" },
	{ 0x21, "IPSTATS_MIB_ECT1PKTS" },
	{ 0x22, "IPSTATS_MIB_ECT0PKTS" },
	{ 0x23, "IPSTATS_MIB_CEPKTS" },
	{ 0x24, "IPSTATS_MIB_REASM_OVERLAPS" },
};
const struct cset cset_ipstats = {
	.unknown = "IPSTATS_MIB_???",
	.n = { 37, 37, 37 },
	.v = { ipstats_x86_64, ipstats_x86_64, ipstats_x86_64 },
	.sorted = true,
};

static const struct cname icmp6_stats_x86_64[] = {
	{ 0x0, "ICMP6_MIB_NUM" },
	{ 0x1, "ICMP6_MIB_INMSGS" },
	{ 0x2, "ICMP6_MIB_INERRORS" },
	{ 0x3, "ICMP6_MIB_OUTMSGS" },
	{ 0x4, "ICMP6_MIB_OUTERRORS" },
	{ 0x5, "ICMP6_MIB_CSUMERRORS" },
};
const struct cset cset_icmp6_stats = {
	.unknown = "ICMP6_MIB_???",
	.n = { 6, 6, 6 },
	.v = { icmp6_stats_x86_64, icmp6_stats_x86_64, icmp6_stats_x86_64 },
	.sorted = true,
};

static const struct cname tun_types_x86_64[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
};
const struct cset cset_tun_types = {
	.unknown = "IFF_???",
	.n = { 2, 2, 2 },
	.v = { tun_types_x86_64, tun_types_x86_64, tun_types_x86_64 },
	.sorted = true,
};

static const struct cname ifa_x86_64[] = {
	{ 0x0, "IFA_UNSPEC" },
	{ 0x1, "IFA_ADDRESS" },
	{ 0x2, "IFA_LOCAL" },
	{ 0x3, "IFA_LABEL" },
	{ 0x4, "IFA_BROADCAST" },
	{ 0x5, "IFA_ANYCAST" },
	{ 0x6, "IFA_CACHEINFO" },
	{ 0x7, "IFA_MULTICAST" },
	{ 0x8, "IFA_FLAGS" },
	{ 0x9, "IFA_RT_PRIORITY" },
	{ 0xa, "IFA_TARGET_NETNSID" },
	{ 0xb, "IFA_PROTO" },
	{ 0xc, "IFA_MC_USERS" },
};
const struct cset cset_ifa = {
	.unknown = "IFA_???",
	.n = { 13, 13, 13 },
	.v = { ifa_x86_64, ifa_x86_64, ifa_x86_64 },
	.sorted = true,
};

static const struct cname ifa_flags_x86_64[] = {
	{ 0x1, "IFA_F_SECONDARY" },
	{ 0x2, "IFA_F_NODAD" },
	{ 0x4, "IFA_F_OPTIMISTIC" },
	{ 0x8, "IFA_F_DADFAILED" },
	{ 0x10, "IFA_F_HOMEADDRESS" },
	{ 0x20, "IFA_F_DEPRECATED" },
	{ 0x40, "IFA_F_TENTATIVE" },
	{ 0x80, "IFA_F_PERMANENT" },
	{ 0x100, "IFA_F_MANAGETEMPADDR" },
	{ 0x200, "IFA_F_NOPREFIXROUTE" },
	{ 0x400, "IFA_F_MCAUTOJOIN" },
	{ 0x800, "IFA_F_STABLE_PRIVACY" },
};
const struct cset cset_ifa_flags = {
	.unknown = "IFA_F_???",
	.n = { 12, 12, 12 },
	.v = { ifa_flags_x86_64, ifa_flags_x86_64, ifa_flags_x86_64 },
	.flags = true,
};

static const struct cname ifa_protos_x86_64[] = {
	{ 0x0, "IFAPROT_UNSPEC" },
	{ 0x1, "IFAPROT_KERNEL_LO" },
	{ 0x2, "IFAPROT_KERNEL_RA" },
	{ 0x3, "IFAPROT_KERNEL_LL" },
};
const struct cset cset_ifa_protos = {
	.unknown = "IFAPROT_???",
	.n = { 4, 4, 4 },
	.v = { ifa_protos_x86_64, ifa_protos_x86_64, ifa_protos_x86_64 },
	.sorted = true,
};

static const struct cname ifa_lifetimes_x86_64[] = {
	{ 0xffffffff, "INFINITY_LIFE_TIME" },
};
const struct cset cset_ifa_lifetimes = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { ifa_lifetimes_x86_64, ifa_lifetimes_x86_64, ifa_lifetimes_x86_64 },
	.sorted = true,
};

static const struct cname rt_scopes_x86_64[] = {
	{ 0x0, "RT_SCOPE_UNIVERSE" },
	{ 0xc8, "RT_SCOPE_SITE" },
	{ 0xfd, "RT_SCOPE_LINK" },
	{ 0xfe, "RT_SCOPE_HOST" },
	{ 0xff, "RT_SCOPE_NOWHERE" },
};
const struct cset cset_rt_scopes = {
	.unknown = NULL,
	.n = { 5, 5, 5 },
	.v = { rt_scopes_x86_64, rt_scopes_x86_64, rt_scopes_x86_64 },
	.sorted = true,
};

static const struct cname rt_tables_x86_64[] = {
	{ 0x0, "RT_TABLE_UNSPEC" },
	{ 0xfc, "RT_TABLE_COMPAT" },
	{ 0xfd, "RT_TABLE_DEFAULT" },
	{ 0xfe, "RT_TABLE_MAIN" },
	{ 0xff, "RT_TABLE_LOCAL" },
};
const struct cset cset_rt_tables = {
	.unknown = NULL,
	.n = { 5, 5, 5 },
	.v = { rt_tables_x86_64, rt_tables_x86_64, rt_tables_x86_64 },
	.sorted = true,
};

static const struct cname rt_tables_known_x86_64[] = {
	{ 0x0, "RT_TABLE_UNSPEC" },
	{ 0xfc, "RT_TABLE_COMPAT" },
	{ 0xfd, "RT_TABLE_DEFAULT" },
	{ 0xfe, "RT_TABLE_MAIN" },
	{ 0xff, "RT_TABLE_LOCAL" },
};
const struct cset cset_rt_tables_known = {
	.unknown = "RT_TABLE_???",
	.n = { 5, 5, 5 },
	.v = { rt_tables_known_x86_64, rt_tables_known_x86_64, rt_tables_known_x86_64 },
	.sorted = true,
};

static const struct cname rt_protos_x86_64[] = {
	{ 0x0, "RTPROT_UNSPEC" },
	{ 0x1, "RTPROT_REDIRECT" },
	{ 0x2, "RTPROT_KERNEL" },
	{ 0x3, "RTPROT_BOOT" },
	{ 0x4, "RTPROT_STATIC" },
	{ 0x8, "RTPROT_GATED" },
	{ 0x9, "RTPROT_RA" },
	{ 0xa, "RTPROT_MRT" },
	{ 0xb, "RTPROT_ZEBRA" },
	{ 0xc, "RTPROT_BIRD" },
	{ 0xd, "RTPROT_DNROUTED" },
	{ 0xe, "RTPROT_XORP" },
	{ 0xf, "RTPROT_NTK" },
	{ 0x10, "RTPROT_DHCP" },
	{ 0x11, "RTPROT_MROUTED" },
	{ 0x12, "RTPROT_KEEPALIVED" },
	{ 0x2a, "RTPROT_BABEL" },
	{ 0x54, "RTPROT_OVN" },
	{ 0x63, "RTPROT_OPENR" },
	{ 0xba, "RTPROT_BGP" },
	{ 0xbb, "RTPROT_ISIS" },
	{ 0xbc, "RTPROT_OSPF" },
	{ 0xbd, "RTPROT_RIP" },
	{ 0xc0, "RTPROT_EIGRP" },
};
const struct cset cset_rt_protos = {
	.unknown = "RTPROT_???",
	.n = { 24, 24, 24 },
	.v = { rt_protos_x86_64, rt_protos_x86_64, rt_protos_x86_64 },
	.sorted = true,
};

static const struct cname rt_types_x86_64[] = {
	{ 0x0, "RTN_UNSPEC" },
	{ 0x1, "RTN_UNICAST" },
	{ 0x2, "RTN_LOCAL" },
	{ 0x3, "RTN_BROADCAST" },
	{ 0x4, "RTN_ANYCAST" },
	{ 0x5, "RTN_MULTICAST" },
	{ 0x6, "RTN_BLACKHOLE" },
	{ 0x7, "RTN_UNREACHABLE" },
	{ 0x8, "RTN_PROHIBIT" },
	{ 0x9, "RTN_THROW" },
	{ 0xa, "RTN_NAT" },
	{ 0xb, "RTN_XRESOLVE" },
};
const struct cset cset_rt_types = {
	.unknown = "RTN_???",
	.n = { 12, 12, 12 },
	.v = { rt_types_x86_64, rt_types_x86_64, rt_types_x86_64 },
	.sorted = true,
};

static const struct cname rt_flags_x86_64[] = {
	{ 0x100, "RTM_F_NOTIFY" },
	{ 0x200, "RTM_F_CLONED" },
	{ 0x400, "RTM_F_EQUALIZE" },
	{ 0x800, "RTM_F_PREFIX" },
	{ 0x1000, "RTM_F_LOOKUP_TABLE" },
	{ 0x2000, "RTM_F_FIB_MATCH" },
	{ 0x4000, "RTM_F_OFFLOAD" },
	{ 0x8000, "RTM_F_TRAP" },
	{ 0x20000000, "RTM_F_OFFLOAD_FAILED" },
};
const struct cset cset_rt_flags = {
	.unknown = "RTM_F_???",
	.n = { 9, 9, 9 },
	.v = { rt_flags_x86_64, rt_flags_x86_64, rt_flags_x86_64 },
	.flags = true,
};

static const struct cname rt_nexthop_flags_x86_64[] = {
	{ 0x1, "RTNH_F_DEAD" },
	{ 0x2, "RTNH_F_PERVASIVE" },
	{ 0x4, "RTNH_F_ONLINK" },
	{ 0x8, "RTNH_F_OFFLOAD" },
	{ 0x10, "RTNH_F_LINKDOWN" },
	{ 0x20, "RTNH_F_UNRESOLVED" },
	{ 0x40, "RTNH_F_TRAP" },
};
const struct cset cset_rt_nexthop_flags = {
	.unknown = "RTNH_F_???",
	.n = { 7, 7, 7 },
	.v = { rt_nexthop_flags_x86_64, rt_nexthop_flags_x86_64, rt_nexthop_flags_x86_64 },
	.flags = true,
};

static const struct cname ip_tos_x86_64[] = {
	{ 0x10, "IPTOS_LOWDELAY" },
	{ 0x8, "IPTOS_THROUGHPUT" },
	{ 0x4, "IPTOS_RELIABILITY" },
	{ 0x2, "IPTOS_MINCOST" },
};
const struct cset cset_ip_tos = {
	.unknown = "IPTOS_TOS_???",
	.n = { 4, 4, 4 },
	.v = { ip_tos_x86_64, ip_tos_x86_64, ip_tos_x86_64 },
	.flags = true,
};

static const struct cname lwtunnel_types_x86_64[] = {
	{ 0x0, "LWTUNNEL_ENCAP_NONE" },
	{ 0x1, "LWTUNNEL_ENCAP_MPLS" },
	{ 0x2, "LWTUNNEL_ENCAP_IP" },
	{ 0x3, "LWTUNNEL_ENCAP_ILA" },
	{ 0x4, "LWTUNNEL_ENCAP_IP6" },
	{ 0x5, "LWTUNNEL_ENCAP_SEG6" },
	{ 0x6, "LWTUNNEL_ENCAP_BPF" },
	{ 0x7, "LWTUNNEL_ENCAP_SEG6_LOCAL" },
	{ 0x8, "LWTUNNEL_ENCAP_RPL" },
};
const struct cset cset_lwtunnel_types = {
	.unknown = "LWTUNNEL_ENCAP_???",
	.n = { 9, 9, 9 },
	.v = { lwtunnel_types_x86_64, lwtunnel_types_x86_64, lwtunnel_types_x86_64 },
	.sorted = true,
};

static const struct cname rta_x86_64[] = {
	{ 0x0, "RTA_UNSPEC" },
	{ 0x1, "RTA_DST" },
	{ 0x2, "RTA_SRC" },
	{ 0x3, "RTA_IIF" },
	{ 0x4, "RTA_OIF" },
	{ 0x5, "RTA_GATEWAY" },
	{ 0x6, "RTA_PRIORITY" },
	{ 0x7, "RTA_PREFSRC" },
	{ 0x8, "RTA_METRICS" },
	{ 0x9, "RTA_MULTIPATH" },
	{ 0xa, "RTA_PROTOINFO" },
	{ 0xb, "RTA_FLOW" },
	{ 0xc, "RTA_CACHEINFO" },
	{ 0xd, "RTA_SESSION" },
	{ 0xe, "RTA_MP_ALGO" },
	{ 0xf, "RTA_TABLE" },
	{ 0x10, "RTA_MARK" },
	{ 0x11, "RTA_MFC_STATS" },
	{ 0x12, "RTA_VIA" },
	{ 0x13, "RTA_NEWDST" },
	{ 0x14, "RTA_PREF" },
	{ 0x15, "RTA_ENCAP_TYPE" },
	{ 0x16, "RTA_ENCAP" },
	{ 0x17, "RTA_EXPIRES" },
	{ 0x18, "RTA_PAD" },
	{ 0x19, "RTA_UID" },
	{ 0x1a, "RTA_TTL_PROPAGATE" },
	{ 0x1b, "RTA_IP_PROTO" },
	{ 0x1c, "RTA_SPORT" },
	{ 0x1d, "RTA_DPORT" },
	{ 0x1e, "RTA_NH_ID" },
	{ 0x1f, "RTA_FLOWLABEL" },
};
const struct cset cset_rta = {
	.unknown = "RTA_???",
	.n = { 32, 32, 32 },
	.v = { rta_x86_64, rta_x86_64, rta_x86_64 },
	.sorted = true,
};

static const struct cname rtax_x86_64[] = {
	{ 0x0, "RTAX_UNSPEC" },
	{ 0x1, "RTAX_LOCK" },
	{ 0x2, "RTAX_MTU" },
	{ 0x3, "RTAX_WINDOW" },
	{ 0x4, "RTAX_RTT" },
	{ 0x5, "RTAX_RTTVAR" },
	{ 0x6, "RTAX_SSTHRESH" },
	{ 0x7, "RTAX_CWND" },
	{ 0x8, "RTAX_ADVMSS" },
	{ 0x9, "RTAX_REORDERING" },
	{ 0xa, "RTAX_HOPLIMIT" },
	{ 0xb, "RTAX_INITCWND" },
	{ 0xc, "RTAX_FEATURES" },
	{ 0xd, "RTAX_RTO_MIN" },
	{ 0xe, "RTAX_INITRWND" },
	{ 0xf, "RTAX_QUICKACK" },
	{ 0x10, "RTAX_CC_ALGO" },
	{ 0x11, "RTAX_FASTOPEN_NO_COOKIE" },
};
const struct cset cset_rtax = {
	.unknown = "RTAX_???",
	.n = { 18, 18, 18 },
	.v = { rtax_x86_64, rtax_x86_64, rtax_x86_64 },
	.sorted = true,
};

static const struct cname nda_x86_64[] = {
	{ 0x0, "NDA_UNSPEC" },
	{ 0x1, "NDA_DST" },
	{ 0x2, "NDA_LLADDR" },
	{ 0x3, "NDA_CACHEINFO" },
	{ 0x4, "NDA_PROBES" },
	{ 0x5, "NDA_VLAN" },
	{ 0x6, "NDA_PORT" },
	{ 0x7, "NDA_VNI" },
	{ 0x8, "NDA_IFINDEX" },
	{ 0x9, "NDA_MASTER" },
	{ 0xa, "NDA_LINK_NETNSID" },
	{ 0xb, "NDA_SRC_VNI" },
	{ 0xc, "NDA_PROTOCOL" },
	{ 0xd, "NDA_NH_ID" },
	{ 0xe, "NDA_FDB_EXT_ATTRS" },
	{ 0xf, "NDA_FLAGS_EXT" },
	{ 0x10, "NDA_NDM_STATE_MASK" },
	{ 0x11, "NDA_NDM_FLAGS_MASK" },
};
const struct cset cset_nda = {
	.unknown = "NDA_???",
	.n = { 18, 18, 18 },
	.v = { nda_x86_64, nda_x86_64, nda_x86_64 },
	.sorted = true,
};

static const struct cname nfea_x86_64[] = {
	{ 0x0, "NFEA_UNSPEC" },
	{ 0x1, "NFEA_ACTIVITY_NOTIFY" },
	{ 0x2, "NFEA_DONT_REFRESH" },
};
const struct cset cset_nfea = {
	.unknown = "NFEA_???",
	.n = { 3, 3, 3 },
	.v = { nfea_x86_64, nfea_x86_64, nfea_x86_64 },
	.sorted = true,
};

static const struct cname fdb_notify_x86_64[] = {
	{ 0x1, "FDB_NOTIFY_BIT" },
	{ 0x2, "FDB_NOTIFY_INACTIVE_BIT" },
};
const struct cset cset_fdb_notify = {
	.unknown = "FDB_NOTIFY_???",
	.n = { 2, 2, 2 },
	.v = { fdb_notify_x86_64, fdb_notify_x86_64, fdb_notify_x86_64 },
	.flags = true,
};

static const struct cname ntf_ext_x86_64[] = {
	{ 0x1, "NTF_EXT_MANAGED" },
	{ 0x2, "NTF_EXT_LOCKED" },
	{ 0x4, "NTF_EXT_EXT_VALIDATED" },
};
const struct cset cset_ntf_ext = {
	.unknown = "NTF_EXT_???",
	.n = { 3, 3, 3 },
	.v = { ntf_ext_x86_64, ntf_ext_x86_64, ntf_ext_x86_64 },
	.flags = true,
};

static const struct cname nud_x86_64[] = {
	{ 0x1, "NUD_INCOMPLETE" },
	{ 0x2, "NUD_REACHABLE" },
	{ 0x4, "NUD_STALE" },
	{ 0x8, "NUD_DELAY" },
	{ 0x10, "NUD_PROBE" },
	{ 0x20, "NUD_FAILED" },
	{ 0x40, "NUD_NOARP" },
	{ 0x80, "NUD_PERMANENT" },
	{ 0x0, "NUD_NONE" },
};
const struct cset cset_nud = {
	.unknown = "NUD_???",
	.n = { 9, 9, 9 },
	.v = { nud_x86_64, nud_x86_64, nud_x86_64 },
	.flags = true,
};

static const struct cname ntf_x86_64[] = {
	{ 0x1, "NTF_USE" },
	{ 0x2, "NTF_SELF" },
	{ 0x4, "NTF_MASTER" },
	{ 0x8, "NTF_PROXY" },
	{ 0x10, "NTF_EXT_LEARNED" },
	{ 0x20, "NTF_OFFLOADED" },
	{ 0x40, "NTF_STICKY" },
	{ 0x80, "NTF_ROUTER" },
};
const struct cset cset_ntf = {
	.unknown = "NTF_???",
	.n = { 8, 8, 8 },
	.v = { ntf_x86_64, ntf_x86_64, ntf_x86_64 },
	.flags = true,
};

static const struct cname ndta_x86_64[] = {
	{ 0x0, "NDTA_UNSPEC" },
	{ 0x1, "NDTA_NAME" },
	{ 0x2, "NDTA_THRESH1" },
	{ 0x3, "NDTA_THRESH2" },
	{ 0x4, "NDTA_THRESH3" },
	{ 0x5, "NDTA_CONFIG" },
	{ 0x6, "NDTA_PARMS" },
	{ 0x7, "NDTA_STATS" },
	{ 0x8, "NDTA_GC_INTERVAL" },
	{ 0x9, "NDTA_PAD" },
};
const struct cset cset_ndta = {
	.unknown = "NDTA_???",
	.n = { 10, 10, 10 },
	.v = { ndta_x86_64, ndta_x86_64, ndta_x86_64 },
	.sorted = true,
};

static const struct cname ndtpa_x86_64[] = {
	{ 0x0, "NDTPA_UNSPEC" },
	{ 0x1, "NDTPA_IFINDEX" },
	{ 0x2, "NDTPA_REFCNT" },
	{ 0x3, "NDTPA_REACHABLE_TIME" },
	{ 0x4, "NDTPA_BASE_REACHABLE_TIME" },
	{ 0x5, "NDTPA_RETRANS_TIME" },
	{ 0x6, "NDTPA_GC_STALETIME" },
	{ 0x7, "NDTPA_DELAY_PROBE_TIME" },
	{ 0x8, "NDTPA_QUEUE_LEN" },
	{ 0x9, "NDTPA_APP_PROBES" },
	{ 0xa, "NDTPA_UCAST_PROBES" },
	{ 0xb, "NDTPA_MCAST_PROBES" },
	{ 0xc, "NDTPA_ANYCAST_DELAY" },
	{ 0xd, "NDTPA_PROXY_DELAY" },
	{ 0xe, "NDTPA_PROXY_QLEN" },
	{ 0xf, "NDTPA_LOCKTIME" },
	{ 0x10, "NDTPA_QUEUE_LENBYTES" },
	{ 0x11, "NDTPA_MCAST_REPROBES" },
	{ 0x12, "NDTPA_PAD" },
	{ 0x13, "NDTPA_INTERVAL_PROBE_TIME_MS" },
};
const struct cset cset_ndtpa = {
	.unknown = "NDTPA_???",
	.n = { 20, 20, 20 },
	.v = { ndtpa_x86_64, ndtpa_x86_64, ndtpa_x86_64 },
	.sorted = true,
};

static const struct cname fra_x86_64[] = {
	{ 0x0, "FRA_UNSPEC" },
	{ 0x1, "FRA_DST" },
	{ 0x2, "FRA_SRC" },
	{ 0x3, "FRA_IIFNAME" },
	{ 0x4, "FRA_GOTO" },
	{ 0x5, "FRA_UNUSED2" },
	{ 0x6, "FRA_PRIORITY" },
	{ 0x7, "FRA_UNUSED3" },
	{ 0x8, "FRA_UNUSED4" },
	{ 0x9, "FRA_UNUSED5" },
	{ 0xa, "FRA_FWMARK" },
	{ 0xb, "FRA_FLOW" },
	{ 0xc, "FRA_TUN_ID" },
	{ 0xd, "FRA_SUPPRESS_IFGROUP" },
	{ 0xe, "FRA_SUPPRESS_PREFIXLEN" },
	{ 0xf, "FRA_TABLE" },
	{ 0x10, "FRA_FWMASK" },
	{ 0x11, "FRA_OIFNAME" },
	{ 0x12, "FRA_PAD" },
	{ 0x13, "FRA_L3MDEV" },
	{ 0x14, "FRA_UID_RANGE" },
	{ 0x15, "FRA_PROTOCOL" },
	{ 0x16, "FRA_IP_PROTO" },
	{ 0x17, "FRA_SPORT_RANGE" },
	{ 0x18, "FRA_DPORT_RANGE" },
	{ 0x19, "FRA_DSCP" },
	{ 0x1a, "FRA_FLOWLABEL" },
	{ 0x1b, "FRA_FLOWLABEL_MASK" },
	{ 0x1c, "FRA_SPORT_MASK" },
	{ 0x1d, "FRA_DPORT_MASK" },
	{ 0x1e, "FRA_DSCP_MASK" },
};
const struct cset cset_fra = {
	.unknown = "FRA_???",
	.n = { 31, 31, 31 },
	.v = { fra_x86_64, fra_x86_64, fra_x86_64 },
	.sorted = true,
};

static const struct cname fr_act_x86_64[] = {
	{ 0x0, "FR_ACT_UNSPEC" },
	{ 0x1, "FR_ACT_TO_TBL" },
	{ 0x2, "FR_ACT_GOTO" },
	{ 0x3, "FR_ACT_NOP" },
	{ 0x4, "FR_ACT_RES3" },
	{ 0x5, "FR_ACT_RES4" },
	{ 0x6, "FR_ACT_BLACKHOLE" },
	{ 0x7, "FR_ACT_UNREACHABLE" },
	{ 0x8, "FR_ACT_PROHIBIT" },
};
const struct cset cset_fr_act = {
	.unknown = "FR_ACT_???",
	.n = { 9, 9, 9 },
	.v = { fr_act_x86_64, fr_act_x86_64, fr_act_x86_64 },
	.sorted = true,
};

static const struct cname fib_rule_flags_x86_64[] = {
	{ 0x1, "FIB_RULE_PERMANENT" },
	{ 0x2, "FIB_RULE_INVERT" },
	{ 0x4, "FIB_RULE_UNRESOLVED" },
	{ 0x8, "FIB_RULE_IIF_DETACHED" },
	{ 0x10, "FIB_RULE_OIF_DETACHED" },
	{ 0x10000, "FIB_RULE_FIND_SADDR" },
};
const struct cset cset_fib_rule_flags = {
	.unknown = "FIB_RULE_???",
	.n = { 6, 6, 6 },
	.v = { fib_rule_flags_x86_64, fib_rule_flags_x86_64, fib_rule_flags_x86_64 },
	.flags = true,
};

static const struct cname tca_x86_64[] = {
	{ 0x0, "TCA_UNSPEC" },
	{ 0x1, "TCA_KIND" },
	{ 0x2, "TCA_OPTIONS" },
	{ 0x3, "TCA_STATS" },
	{ 0x4, "TCA_XSTATS" },
	{ 0x5, "TCA_RATE" },
	{ 0x6, "TCA_FCNT" },
	{ 0x7, "TCA_STATS2" },
	{ 0x8, "TCA_STAB" },
	{ 0x9, "TCA_PAD" },
	{ 0xa, "TCA_DUMP_INVISIBLE" },
	{ 0xb, "TCA_CHAIN" },
	{ 0xc, "TCA_HW_OFFLOAD" },
	{ 0xd, "TCA_INGRESS_BLOCK" },
	{ 0xe, "TCA_EGRESS_BLOCK" },
	{ 0xf, "TCA_DUMP_FLAGS" },
	{ 0x10, "TCA_EXT_WARN_MSG" },
};
const struct cset cset_tca = {
	.unknown = "TCA_???",
	.n = { 17, 17, 17 },
	.v = { tca_x86_64, tca_x86_64, tca_x86_64 },
	.sorted = true,
};

static const struct cname tca_stats_x86_64[] = {
	{ 0x0, "TCA_STATS_UNSPEC" },
	{ 0x1, "TCA_STATS_BASIC" },
	{ 0x2, "TCA_STATS_RATE_EST" },
	{ 0x3, "TCA_STATS_QUEUE" },
	{ 0x4, "TCA_STATS_APP" },
	{ 0x5, "TCA_STATS_RATE_EST64" },
	{ 0x6, "TCA_STATS_PAD" },
	{ 0x7, "TCA_STATS_BASIC_HW" },
	{ 0x8, "TCA_STATS_PKT64" },
};
const struct cset cset_tca_stats = {
	.unknown = "TCA_STATS_???",
	.n = { 9, 9, 9 },
	.v = { tca_stats_x86_64, tca_stats_x86_64, tca_stats_x86_64 },
	.sorted = true,
};

static const struct cname tca_stab_x86_64[] = {
	{ 0x0, "TCA_STAB_UNSPEC" },
	{ 0x1, "TCA_STAB_BASE" },
	{ 0x2, "TCA_STAB_DATA" },
};
const struct cset cset_tca_stab = {
	.unknown = "TCA_STAB_???",
	.n = { 3, 3, 3 },
	.v = { tca_stab_x86_64, tca_stab_x86_64, tca_stab_x86_64 },
	.sorted = true,
};

static const struct cname tca_act_x86_64[] = {
	{ 0x0, "TCA_ACT_UNSPEC" },
	{ 0x1, "TCA_ACT_KIND" },
	{ 0x2, "TCA_ACT_OPTIONS" },
	{ 0x3, "TCA_ACT_INDEX" },
	{ 0x4, "TCA_ACT_STATS" },
	{ 0x5, "TCA_ACT_PAD" },
	{ 0x6, "TCA_ACT_COOKIE" },
	{ 0x7, "TCA_ACT_FLAGS" },
	{ 0x8, "TCA_ACT_HW_STATS" },
	{ 0x9, "TCA_ACT_USED_HW_STATS" },
	{ 0xa, "TCA_ACT_IN_HW_COUNT" },
};
const struct cset cset_tca_act = {
	.unknown = "TCA_ACT_???",
	.n = { 11, 11, 11 },
	.v = { tca_act_x86_64, tca_act_x86_64, tca_act_x86_64 },
	.sorted = true,
};

static const struct cname tca_root_x86_64[] = {
	{ 0x0, "TCA_ROOT_UNSPEC" },
	{ 0x1, "TCA_ROOT_TAB" },
	{ 0x2, "TCA_ROOT_FLAGS" },
	{ 0x3, "TCA_ROOT_COUNT" },
	{ 0x4, "TCA_ROOT_TIME_DELTA" },
	{ 0x5, "TCA_ROOT_EXT_WARN_MSG" },
};
const struct cset cset_tca_root = {
	.unknown = "TCA_ROOT_???",
	.n = { 6, 6, 6 },
	.v = { tca_root_x86_64, tca_root_x86_64, tca_root_x86_64 },
	.sorted = true,
};

static const struct cname tca_root_flags_x86_64[] = {
	{ 0x1, "TCA_ACT_FLAG_LARGE_DUMP_ON" },
	{ 0x2, "TCA_ACT_FLAG_TERSE_DUMP" },
};
const struct cset cset_tca_root_flags = {
	.unknown = "TCA_ACT_FLAG_???",
	.n = { 2, 2, 2 },
	.v = { tca_root_flags_x86_64, tca_root_flags_x86_64, tca_root_flags_x86_64 },
	.flags = true,
};

static const struct cname tca_act_flags_x86_64[] = {
	{ 0x1, "TCA_ACT_FLAGS_NO_PERCPU_STATS" },
	{ 0x2, "TCA_ACT_FLAGS_SKIP_HW" },
	{ 0x4, "TCA_ACT_FLAGS_SKIP_SW" },
};
const struct cset cset_tca_act_flags = {
	.unknown = "TCA_ACT_FLAGS_???",
	.n = { 3, 3, 3 },
	.v = { tca_act_flags_x86_64, tca_act_flags_x86_64, tca_act_flags_x86_64 },
	.flags = true,
};

static const struct cname tca_act_hw_stats_x86_64[] = {
	{ 0x1, "TCA_ACT_HW_STATS_IMMEDIATE" },
	{ 0x2, "TCA_ACT_HW_STATS_DELAYED" },
};
const struct cset cset_tca_act_hw_stats = {
	.unknown = "TCA_ACT_HW_STATS_???",
	.n = { 2, 2, 2 },
	.v = { tca_act_hw_stats_x86_64, tca_act_hw_stats_x86_64, tca_act_hw_stats_x86_64 },
	.flags = true,
};

static const struct cname ifal_x86_64[] = {
	{ 0x1, "IFAL_ADDRESS" },
	{ 0x2, "IFAL_LABEL" },
};
const struct cset cset_ifal = {
	.unknown = "IFAL_???",
	.n = { 2, 2, 2 },
	.v = { ifal_x86_64, ifal_x86_64, ifal_x86_64 },
	.sorted = true,
};

static const struct cname dcb_attrs_x86_64[] = {
	{ 0x0, "DCB_ATTR_UNDEFINED" },
	{ 0x1, "DCB_ATTR_IFNAME" },
	{ 0x2, "DCB_ATTR_STATE" },
	{ 0x3, "DCB_ATTR_PFC_STATE" },
	{ 0x4, "DCB_ATTR_PFC_CFG" },
	{ 0x5, "DCB_ATTR_NUM_TC" },
	{ 0x6, "DCB_ATTR_PG_CFG" },
	{ 0x7, "DCB_ATTR_SET_ALL" },
	{ 0x8, "DCB_ATTR_PERM_HWADDR" },
	{ 0x9, "DCB_ATTR_CAP" },
	{ 0xa, "DCB_ATTR_NUMTCS" },
	{ 0xb, "DCB_ATTR_BCN" },
	{ 0xc, "DCB_ATTR_APP" },
	{ 0xd, "DCB_ATTR_IEEE" },
	{ 0xe, "DCB_ATTR_DCBX" },
	{ 0xf, "DCB_ATTR_FEATCFG" },
	{ 0x10, "DCB_ATTR_CEE" },
};
const struct cset cset_dcb_attrs = {
	.unknown = "DCB_ATTR_???",
	.n = { 17, 17, 17 },
	.v = { dcb_attrs_x86_64, dcb_attrs_x86_64, dcb_attrs_x86_64 },
	.sorted = true,
};

static const struct cname dcb_commands_x86_64[] = {
	{ 0x0, "DCB_CMD_UNDEFINED" },
	{ 0x1, "DCB_CMD_GSTATE" },
	{ 0x2, "DCB_CMD_SSTATE" },
	{ 0x3, "DCB_CMD_PGTX_GCFG" },
	{ 0x4, "DCB_CMD_PGTX_SCFG" },
	{ 0x5, "DCB_CMD_PGRX_GCFG" },
	{ 0x6, "DCB_CMD_PGRX_SCFG" },
	{ 0x7, "DCB_CMD_PFC_GCFG" },
	{ 0x8, "DCB_CMD_PFC_SCFG" },
	{ 0x9, "DCB_CMD_SET_ALL" },
	{ 0xa, "DCB_CMD_GPERM_HWADDR" },
	{ 0xb, "DCB_CMD_GCAP" },
	{ 0xc, "DCB_CMD_GNUMTCS" },
	{ 0xd, "DCB_CMD_SNUMTCS" },
	{ 0xe, "DCB_CMD_PFC_GSTATE" },
	{ 0xf, "DCB_CMD_PFC_SSTATE" },
	{ 0x10, "DCB_CMD_BCN_GCFG" },
	{ 0x11, "DCB_CMD_BCN_SCFG" },
	{ 0x12, "DCB_CMD_GAPP" },
	{ 0x13, "DCB_CMD_SAPP" },
	{ 0x14, "DCB_CMD_IEEE_SET" },
	{ 0x15, "DCB_CMD_IEEE_GET" },
	{ 0x16, "DCB_CMD_GDCBX" },
	{ 0x17, "DCB_CMD_SDCBX" },
	{ 0x18, "DCB_CMD_GFEATCFG" },
	{ 0x19, "DCB_CMD_SFEATCFG" },
	{ 0x1a, "DCB_CMD_CEE_GET" },
	{ 0x1b, "DCB_CMD_IEEE_DEL" },
};
const struct cset cset_dcb_commands = {
	.unknown = "DCB_CMD_???",
	.n = { 28, 28, 28 },
	.v = { dcb_commands_x86_64, dcb_commands_x86_64, dcb_commands_x86_64 },
	.sorted = true,
};

static const struct cname netconfa_x86_64[] = {
	{ 0x0, "NETCONFA_UNSPEC" },
	{ 0x1, "NETCONFA_IFINDEX" },
	{ 0x2, "NETCONFA_FORWARDING" },
	{ 0x3, "NETCONFA_RP_FILTER" },
	{ 0x4, "NETCONFA_MC_FORWARDING" },
	{ 0x5, "NETCONFA_PROXY_NEIGH" },
	{ 0x6, "NETCONFA_IGNORE_ROUTES_WITH_LINKDOWN" },
	{ 0x7, "NETCONFA_INPUT" },
	{ 0x8, "NETCONFA_BC_FORWARDING" },
	{ 0x9, "NETCONFA_FORCE_FORWARDING" },
};
const struct cset cset_netconfa = {
	.unknown = "NETCONFA_???",
	.n = { 10, 10, 10 },
	.v = { netconfa_x86_64, netconfa_x86_64, netconfa_x86_64 },
	.sorted = true,
};

static const struct cname netnsa_x86_64[] = {
	{ 0x0, "NETNSA_NONE" },
	{ 0x1, "NETNSA_NSID" },
	{ 0x2, "NETNSA_PID" },
	{ 0x3, "NETNSA_FD" },
	{ 0x4, "NETNSA_TARGET_NSID" },
	{ 0x5, "NETNSA_CURRENT_NSID" },
};
const struct cset cset_netnsa = {
	.unknown = "NETNSA_???",
	.n = { 6, 6, 6 },
	.v = { netnsa_x86_64, netnsa_x86_64, netnsa_x86_64 },
	.sorted = true,
};

static const struct cname mdba_x86_64[] = {
	{ 0x0, "MDBA_UNSPEC" },
	{ 0x1, "MDBA_MDB" },
	{ 0x2, "MDBA_ROUTER" },
};
const struct cset cset_mdba = {
	.unknown = "MDBA_???",
	.n = { 3, 3, 3 },
	.v = { mdba_x86_64, mdba_x86_64, mdba_x86_64 },
	.sorted = true,
};

static const struct cname mdba_mdb_x86_64[] = {
	{ 0x0, "MDBA_MDB_UNSPEC" },
	{ 0x1, "MDBA_MDB_ENTRY" },
};
const struct cset cset_mdba_mdb = {
	.unknown = "MDBA_MDB_???",
	.n = { 2, 2, 2 },
	.v = { mdba_mdb_x86_64, mdba_mdb_x86_64, mdba_mdb_x86_64 },
	.sorted = true,
};

static const struct cname mdba_mdb_entry_x86_64[] = {
	{ 0x0, "MDBA_MDB_ENTRY_UNSPEC" },
	{ 0x1, "MDBA_MDB_ENTRY_INFO" },
};
const struct cset cset_mdba_mdb_entry = {
	.unknown = "MDBA_MDB_ENTRY_???",
	.n = { 2, 2, 2 },
	.v = { mdba_mdb_entry_x86_64, mdba_mdb_entry_x86_64, mdba_mdb_entry_x86_64 },
	.sorted = true,
};

static const struct cname mdba_mdb_eattr_x86_64[] = {
	{ 0x0, "MDBA_MDB_EATTR_UNSPEC" },
	{ 0x1, "MDBA_MDB_EATTR_TIMER" },
	{ 0x2, "MDBA_MDB_EATTR_SRC_LIST" },
	{ 0x3, "MDBA_MDB_EATTR_GROUP_MODE" },
	{ 0x4, "MDBA_MDB_EATTR_SOURCE" },
	{ 0x5, "MDBA_MDB_EATTR_RTPROT" },
	{ 0x6, "MDBA_MDB_EATTR_DST" },
	{ 0x7, "MDBA_MDB_EATTR_DST_PORT" },
	{ 0x8, "MDBA_MDB_EATTR_VNI" },
	{ 0x9, "MDBA_MDB_EATTR_IFINDEX" },
	{ 0xa, "MDBA_MDB_EATTR_SRC_VNI" },
};
const struct cset cset_mdba_mdb_eattr = {
	.unknown = "MDBA_MDB_EATTR_???",
	.n = { 11, 11, 11 },
	.v = { mdba_mdb_eattr_x86_64, mdba_mdb_eattr_x86_64, mdba_mdb_eattr_x86_64 },
	.sorted = true,
};

static const struct cname mdba_router_x86_64[] = {
	{ 0x0, "MDBA_ROUTER_UNSPEC" },
	{ 0x1, "MDBA_ROUTER_PORT" },
};
const struct cset cset_mdba_router = {
	.unknown = "MDBA_ROUTER_???",
	.n = { 2, 2, 2 },
	.v = { mdba_router_x86_64, mdba_router_x86_64, mdba_router_x86_64 },
	.sorted = true,
};

static const struct cname mdba_router_pattr_x86_64[] = {
	{ 0x0, "MDBA_ROUTER_PATTR_UNSPEC" },
	{ 0x1, "MDBA_ROUTER_PATTR_TIMER" },
	{ 0x2, "MDBA_ROUTER_PATTR_TYPE" },
	{ 0x3, "MDBA_ROUTER_PATTR_INET_TIMER" },
	{ 0x4, "MDBA_ROUTER_PATTR_INET6_TIMER" },
};
const struct cset cset_mdba_router_pattr = {
	.unknown = "MDBA_ROUTER_PATTR_???",
	.n = { 5, 5, 5 },
	.v = { mdba_router_pattr_x86_64, mdba_router_pattr_x86_64, mdba_router_pattr_x86_64 },
	.sorted = true,
};

static const struct cname mdb_states_x86_64[] = {
	{ 0x0, "MDB_TEMPORARY" },
	{ 0x1, "MDB_PERMANENT" },
};
const struct cset cset_mdb_states = {
	.unknown = "MDB_???",
	.n = { 2, 2, 2 },
	.v = { mdb_states_x86_64, mdb_states_x86_64, mdb_states_x86_64 },
	.sorted = true,
};

static const struct cname mdb_flags_x86_64[] = {
	{ 0x1, "MDB_FLAGS_OFFLOAD" },
	{ 0x2, "MDB_FLAGS_FAST_LEAVE" },
	{ 0x4, "MDB_FLAGS_STAR_EXCL" },
	{ 0x8, "MDB_FLAGS_BLOCKED" },
	{ 0x10, "MDB_FLAGS_OFFLOAD_FAILED" },
};
const struct cset cset_mdb_flags = {
	.unknown = "MDB_FLAGS_???",
	.n = { 5, 5, 5 },
	.v = { mdb_flags_x86_64, mdb_flags_x86_64, mdb_flags_x86_64 },
	.flags = true,
};

static const struct cname mdb_router_types_x86_64[] = {
	{ 0x0, "MDB_RTR_TYPE_DISABLED" },
	{ 0x1, "MDB_RTR_TYPE_TEMP_QUERY" },
	{ 0x2, "MDB_RTR_TYPE_PERM" },
	{ 0x3, "MDB_RTR_TYPE_TEMP" },
};
const struct cset cset_mdb_router_types = {
	.unknown = "MDB_RTR_TYPE_???",
	.n = { 4, 4, 4 },
	.v = { mdb_router_types_x86_64, mdb_router_types_x86_64, mdb_router_types_x86_64 },
	.sorted = true,
};

static const struct cname rtext_filter_x86_64[] = {
	{ 0x1, "RTEXT_FILTER_VF" },
	{ 0x2, "RTEXT_FILTER_BRVLAN" },
	{ 0x4, "RTEXT_FILTER_BRVLAN_COMPRESSED" },
	{ 0x8, "RTEXT_FILTER_SKIP_STATS" },
	{ 0x10, "RTEXT_FILTER_MRP" },
	{ 0x20, "RTEXT_FILTER_CFM_CONFIG" },
	{ 0x40, "RTEXT_FILTER_CFM_STATUS" },
	{ 0x80, "RTEXT_FILTER_MST" },
	{ 0x100, "RTEXT_FILTER_NAME_ONLY" },
};
const struct cset cset_rtext_filter = {
	.unknown = "RTEXT_FILTER_???",
	.n = { 9, 9, 9 },
	.v = { rtext_filter_x86_64, rtext_filter_x86_64, rtext_filter_x86_64 },
	.flags = true,
};

static const struct cname ifla_bridge_x86_64[] = {
	{ 0x0, "IFLA_BRIDGE_FLAGS" },
	{ 0x1, "IFLA_BRIDGE_MODE" },
	{ 0x2, "IFLA_BRIDGE_VLAN_INFO" },
	{ 0x3, "IFLA_BRIDGE_VLAN_TUNNEL_INFO" },
	{ 0x4, "IFLA_BRIDGE_MRP" },
	{ 0x5, "IFLA_BRIDGE_CFM" },
	{ 0x6, "IFLA_BRIDGE_MST" },
};
const struct cset cset_ifla_bridge = {
	.unknown = "IFLA_BRIDGE_???",
	.n = { 7, 7, 7 },
	.v = { ifla_bridge_x86_64, ifla_bridge_x86_64, ifla_bridge_x86_64 },
	.sorted = true,
};

static const struct cname ifla_bridge_tunnel_x86_64[] = {
	{ 0x0, "IFLA_BRIDGE_VLAN_TUNNEL_UNSPEC" },
	{ 0x1, "IFLA_BRIDGE_VLAN_TUNNEL_ID" },
	{ 0x2, "IFLA_BRIDGE_VLAN_TUNNEL_VID" },
	{ 0x3, "IFLA_BRIDGE_VLAN_TUNNEL_FLAGS" },
};
const struct cset cset_ifla_bridge_tunnel = {
	.unknown = "IFLA_BRIDGE_VLAN_TUNNEL_???",
	.n = { 4, 4, 4 },
	.v = { ifla_bridge_tunnel_x86_64, ifla_bridge_tunnel_x86_64, ifla_bridge_tunnel_x86_64 },
	.sorted = true,
};

static const struct cname bridge_flags_x86_64[] = {
	{ 0x1, "BRIDGE_FLAGS_MASTER" },
	{ 0x2, "BRIDGE_FLAGS_SELF" },
};
const struct cset cset_bridge_flags = {
	.unknown = "BRIDGE_FLAGS_???",
	.n = { 2, 2, 2 },
	.v = { bridge_flags_x86_64, bridge_flags_x86_64, bridge_flags_x86_64 },
	.flags = true,
};

static const struct cname bridge_modes_x86_64[] = {
	{ 0x0, "BRIDGE_MODE_VEB" },
	{ 0x1, "BRIDGE_MODE_VEPA" },
	{ 0xffff, "BRIDGE_MODE_UNDEF" },
};
const struct cset cset_bridge_modes = {
	.unknown = "BRIDGE_MODE_???",
	.n = { 3, 3, 3 },
	.v = { bridge_modes_x86_64, bridge_modes_x86_64, bridge_modes_x86_64 },
	.sorted = true,
};

static const struct cname bridge_vlan_flags_x86_64[] = {
	{ 0x1, "BRIDGE_VLAN_INFO_MASTER" },
	{ 0x2, "BRIDGE_VLAN_INFO_PVID" },
	{ 0x4, "BRIDGE_VLAN_INFO_UNTAGGED" },
	{ 0x8, "BRIDGE_VLAN_INFO_RANGE_BEGIN" },
	{ 0x10, "BRIDGE_VLAN_INFO_RANGE_END" },
	{ 0x20, "BRIDGE_VLAN_INFO_BRENTRY" },
	{ 0x40, "BRIDGE_VLAN_INFO_ONLY_OPTS" },
};
const struct cset cset_bridge_vlan_flags = {
	.unknown = "BRIDGE_VLAN_INFO_???",
	.n = { 7, 7, 7 },
	.v = { bridge_vlan_flags_x86_64, bridge_vlan_flags_x86_64, bridge_vlan_flags_x86_64 },
	.flags = true,
};

static const struct cname bridge_querier_x86_64[] = {
	{ 0x0, "BRIDGE_QUERIER_UNSPEC" },
	{ 0x1, "BRIDGE_QUERIER_IP_ADDRESS" },
	{ 0x2, "BRIDGE_QUERIER_IP_PORT" },
	{ 0x3, "BRIDGE_QUERIER_IP_OTHER_TIMER" },
	{ 0x4, "BRIDGE_QUERIER_PAD" },
	{ 0x5, "BRIDGE_QUERIER_IPV6_ADDRESS" },
	{ 0x6, "BRIDGE_QUERIER_IPV6_PORT" },
	{ 0x7, "BRIDGE_QUERIER_IPV6_OTHER_TIMER" },
};
const struct cset cset_bridge_querier = {
	.unknown = "BRIDGE_QUERIER_???",
	.n = { 8, 8, 8 },
	.v = { bridge_querier_x86_64, bridge_querier_x86_64, bridge_querier_x86_64 },
	.sorted = true,
};

static const struct cname br_boolopt_flags_x86_64[] = {
	{ 0x1, "1<<BR_BOOLOPT_NO_LL_LEARN" },
	{ 0x2, "1<<BR_BOOLOPT_MCAST_VLAN_SNOOPING" },
	{ 0x4, "1<<BR_BOOLOPT_MST_ENABLE" },
	{ 0x8, "1<<BR_BOOLOPT_MDB_OFFLOAD_FAIL_NOTIFICATION" },
	{ 0x10, "1<<BR_BOOLOPT_FDB_LOCAL_VLAN_0" },
};
const struct cset cset_br_boolopt_flags = {
	.unknown = "1<<BR_BOOLOPT_???",
	.n = { 5, 5, 5 },
	.v = { br_boolopt_flags_x86_64, br_boolopt_flags_x86_64, br_boolopt_flags_x86_64 },
	.flags = true,
};

static const struct cname ifla_mctp_x86_64[] = {
	{ 0x0, "IFLA_MCTP_UNSPEC" },
	{ 0x1, "IFLA_MCTP_NET" },
	{ 0x2, "IFLA_MCTP_PHYS_BINDING" },
};
const struct cset cset_ifla_mctp = {
	.unknown = "IFLA_MCTP_???",
	.n = { 3, 3, 3 },
	.v = { ifla_mctp_x86_64, ifla_mctp_x86_64, ifla_mctp_x86_64 },
	.sorted = true,
};

static const struct cname ifla_vf_info_x86_64[] = {
	{ 0x0, "IFLA_VF_INFO_UNSPEC" },
	{ 0x1, "IFLA_VF_INFO" },
};
const struct cset cset_ifla_vf_info = {
	.unknown = "IFLA_VF_INFO_???",
	.n = { 2, 2, 2 },
	.v = { ifla_vf_info_x86_64, ifla_vf_info_x86_64, ifla_vf_info_x86_64 },
	.sorted = true,
};

static const struct cname ifla_vf_x86_64[] = {
	{ 0x0, "IFLA_VF_UNSPEC" },
	{ 0x1, "IFLA_VF_MAC" },
	{ 0x2, "IFLA_VF_VLAN" },
	{ 0x3, "IFLA_VF_TX_RATE" },
	{ 0x4, "IFLA_VF_SPOOFCHK" },
	{ 0x5, "IFLA_VF_LINK_STATE" },
	{ 0x6, "IFLA_VF_RATE" },
	{ 0x7, "IFLA_VF_RSS_QUERY_EN" },
	{ 0x8, "IFLA_VF_STATS" },
	{ 0x9, "IFLA_VF_TRUST" },
	{ 0xa, "IFLA_VF_IB_NODE_GUID" },
	{ 0xb, "IFLA_VF_IB_PORT_GUID" },
	{ 0xc, "IFLA_VF_VLAN_LIST" },
	{ 0xd, "IFLA_VF_BROADCAST" },
};
const struct cset cset_ifla_vf = {
	.unknown = "IFLA_VF_???",
	.n = { 14, 14, 14 },
	.v = { ifla_vf_x86_64, ifla_vf_x86_64, ifla_vf_x86_64 },
	.sorted = true,
};

static const struct cname ifla_vf_stats_x86_64[] = {
	{ 0x0, "IFLA_VF_STATS_RX_PACKETS" },
	{ 0x1, "IFLA_VF_STATS_TX_PACKETS" },
	{ 0x2, "IFLA_VF_STATS_RX_BYTES" },
	{ 0x3, "IFLA_VF_STATS_TX_BYTES" },
	{ 0x4, "IFLA_VF_STATS_BROADCAST" },
	{ 0x5, "IFLA_VF_STATS_MULTICAST" },
	{ 0x6, "IFLA_VF_STATS_PAD" },
	{ 0x7, "IFLA_VF_STATS_RX_DROPPED" },
	{ 0x8, "IFLA_VF_STATS_TX_DROPPED" },
};
const struct cset cset_ifla_vf_stats = {
	.unknown = "IFLA_VF_STATS_???",
	.n = { 9, 9, 9 },
	.v = { ifla_vf_stats_x86_64, ifla_vf_stats_x86_64, ifla_vf_stats_x86_64 },
	.sorted = true,
};

static const struct cname ifla_vf_vlan_x86_64[] = {
	{ 0x0, "IFLA_VF_VLAN_INFO_UNSPEC" },
	{ 0x1, "IFLA_VF_VLAN_INFO" },
};
const struct cset cset_ifla_vf_vlan = {
	.unknown = "IFLA_VF_VLAN_INFO_???",
	.n = { 2, 2, 2 },
	.v = { ifla_vf_vlan_x86_64, ifla_vf_vlan_x86_64, ifla_vf_vlan_x86_64 },
	.sorted = true,
};

static const struct cname vf_link_states_x86_64[] = {
	{ 0x0, "IFLA_VF_LINK_STATE_AUTO" },
	{ 0x1, "IFLA_VF_LINK_STATE_ENABLE" },
	{ 0x2, "IFLA_VF_LINK_STATE_DISABLE" },
};
const struct cset cset_vf_link_states = {
	.unknown = "IFLA_VF_LINK_STATE_???",
	.n = { 3, 3, 3 },
	.v = { vf_link_states_x86_64, vf_link_states_x86_64, vf_link_states_x86_64 },
	.sorted = true,
};

static const struct cname tcp_states_x86_64[] = {
	{ 0x1, "TCP_ESTABLISHED" },
	{ 0x2, "TCP_SYN_SENT" },
	{ 0x3, "TCP_SYN_RECV" },
	{ 0x4, "TCP_FIN_WAIT1" },
	{ 0x5, "TCP_FIN_WAIT2" },
	{ 0x6, "TCP_TIME_WAIT" },
	{ 0x7, "TCP_CLOSE" },
	{ 0x8, "TCP_CLOSE_WAIT" },
	{ 0x9, "TCP_LAST_ACK" },
	{ 0xa, "TCP_LISTEN" },
	{ 0xb, "TCP_CLOSING" },
	{ 0xc, "TCP_NEW_SYN_RECV" },
	{ 0xd, "TCP_BOUND_INACTIVE" },
};
const struct cset cset_tcp_states = {
	.unknown = "TCP_???",
	.n = { 13, 13, 13 },
	.v = { tcp_states_x86_64, tcp_states_x86_64, tcp_states_x86_64 },
	.sorted = true,
};

static const struct cname tcp_state_flags_x86_64[] = {
	{ 0x2, "1<<TCP_ESTABLISHED" },
	{ 0x4, "1<<TCP_SYN_SENT" },
	{ 0x8, "1<<TCP_SYN_RECV" },
	{ 0x10, "1<<TCP_FIN_WAIT1" },
	{ 0x20, "1<<TCP_FIN_WAIT2" },
	{ 0x40, "1<<TCP_TIME_WAIT" },
	{ 0x80, "1<<TCP_CLOSE" },
	{ 0x100, "1<<TCP_CLOSE_WAIT" },
	{ 0x200, "1<<TCP_LAST_ACK" },
	{ 0x400, "1<<TCP_LISTEN" },
	{ 0x800, "1<<TCP_CLOSING" },
	{ 0x1000, "1<<TCP_NEW_SYN_RECV" },
	{ 0x2000, "1<<TCP_BOUND_INACTIVE" },
};
const struct cset cset_tcp_state_flags = {
	.unknown = "1<<TCP_???",
	.n = { 13, 13, 13 },
	.v = { tcp_state_flags_x86_64, tcp_state_flags_x86_64, tcp_state_flags_x86_64 },
	.flags = true,
};

static const struct cname unix_diag_x86_64[] = {
	{ 0x0, "UNIX_DIAG_NAME" },
	{ 0x1, "UNIX_DIAG_VFS" },
	{ 0x2, "UNIX_DIAG_PEER" },
	{ 0x3, "UNIX_DIAG_ICONS" },
	{ 0x4, "UNIX_DIAG_RQLEN" },
	{ 0x5, "UNIX_DIAG_MEMINFO" },
	{ 0x6, "UNIX_DIAG_SHUTDOWN" },
	{ 0x7, "UNIX_DIAG_UID" },
};
const struct cset cset_unix_diag = {
	.unknown = "UNIX_DIAG_???",
	.n = { 8, 8, 8 },
	.v = { unix_diag_x86_64, unix_diag_x86_64, unix_diag_x86_64 },
	.sorted = true,
};

static const struct cname udiag_show_x86_64[] = {
	{ 0x1, "UDIAG_SHOW_NAME" },
	{ 0x2, "UDIAG_SHOW_VFS" },
	{ 0x4, "UDIAG_SHOW_PEER" },
	{ 0x8, "UDIAG_SHOW_ICONS" },
	{ 0x10, "UDIAG_SHOW_RQLEN" },
	{ 0x20, "UDIAG_SHOW_MEMINFO" },
	{ 0x40, "UDIAG_SHOW_UID" },
};
const struct cset cset_udiag_show = {
	.unknown = "UDIAG_SHOW_???",
	.n = { 7, 7, 7 },
	.v = { udiag_show_x86_64, udiag_show_x86_64, udiag_show_x86_64 },
	.flags = true,
};

static const struct cname inet_diag_x86_64[] = {
	{ 0x0, "INET_DIAG_NONE" },
	{ 0x1, "INET_DIAG_MEMINFO" },
	{ 0x2, "INET_DIAG_INFO" },
	{ 0x3, "INET_DIAG_VEGASINFO" },
	{ 0x4, "INET_DIAG_CONG" },
	{ 0x5, "INET_DIAG_TOS" },
	{ 0x6, "INET_DIAG_TCLASS" },
	{ 0x7, "INET_DIAG_SKMEMINFO" },
	{ 0x8, "INET_DIAG_SHUTDOWN" },
	{ 0x9, "INET_DIAG_DCTCPINFO" },
	{ 0xa, "INET_DIAG_PROTOCOL" },
	{ 0xb, "INET_DIAG_SKV6ONLY" },
	{ 0xc, "INET_DIAG_LOCALS" },
	{ 0xd, "INET_DIAG_PEERS" },
	{ 0xe, "INET_DIAG_PAD" },
	{ 0xf, "INET_DIAG_MARK" },
	{ 0x10, "INET_DIAG_BBRINFO" },
	{ 0x11, "INET_DIAG_CLASS_ID" },
	{ 0x12, "INET_DIAG_MD5SIG" },
	{ 0x13, "INET_DIAG_ULP_INFO" },
	{ 0x14, "INET_DIAG_SK_BPF_STORAGES" },
	{ 0x15, "INET_DIAG_CGROUP_ID" },
	{ 0x16, "INET_DIAG_SOCKOPT" },
};
const struct cset cset_inet_diag = {
	.unknown = "INET_DIAG_???",
	.n = { 23, 23, 23 },
	.v = { inet_diag_x86_64, inet_diag_x86_64, inet_diag_x86_64 },
	.sorted = true,
};

static const struct cname inet_diag_req_x86_64[] = {
	{ 0x0, "INET_DIAG_REQ_NONE" },
	{ 0x1, "INET_DIAG_REQ_BYTECODE" },
	{ 0x2, "INET_DIAG_REQ_SK_BPF_STORAGES" },
	{ 0x3, "INET_DIAG_REQ_PROTOCOL" },
};
const struct cset cset_inet_diag_req = {
	.unknown = "INET_DIAG_REQ_???",
	.n = { 4, 4, 4 },
	.v = { inet_diag_req_x86_64, inet_diag_req_x86_64, inet_diag_req_x86_64 },
	.sorted = true,
};

static const struct cname inet_diag_ext_x86_64[] = {
	{ 0x1, "1<<(INET_DIAG_MEMINFO-1)" },
	{ 0x2, "1<<(INET_DIAG_INFO-1)" },
	{ 0x4, "1<<(INET_DIAG_VEGASINFO-1)" },
	{ 0x8, "1<<(INET_DIAG_CONG-1)" },
	{ 0x10, "1<<(INET_DIAG_TOS-1)" },
	{ 0x20, "1<<(INET_DIAG_TCLASS-1)" },
	{ 0x40, "1<<(INET_DIAG_SKMEMINFO-1)" },
	{ 0x80, "1<<(INET_DIAG_SHUTDOWN-1)" },
};
const struct cset cset_inet_diag_ext = {
	.unknown = "1<<INET_DIAG_??\?-1",
	.n = { 8, 8, 8 },
	.v = { inet_diag_ext_x86_64, inet_diag_ext_x86_64, inet_diag_ext_x86_64 },
	.flags = true,
};

static const struct cname inet_diag_bc_x86_64[] = {
	{ 0x0, "INET_DIAG_BC_NOP" },
	{ 0x1, "INET_DIAG_BC_JMP" },
	{ 0x2, "INET_DIAG_BC_S_GE" },
	{ 0x3, "INET_DIAG_BC_S_LE" },
	{ 0x4, "INET_DIAG_BC_D_GE" },
	{ 0x5, "INET_DIAG_BC_D_LE" },
	{ 0x6, "INET_DIAG_BC_AUTO" },
	{ 0x7, "INET_DIAG_BC_S_COND" },
	{ 0x8, "INET_DIAG_BC_D_COND" },
	{ 0x9, "INET_DIAG_BC_DEV_COND" },
	{ 0xa, "INET_DIAG_BC_MARK_COND" },
	{ 0xb, "INET_DIAG_BC_S_EQ" },
	{ 0xc, "INET_DIAG_BC_D_EQ" },
	{ 0xd, "INET_DIAG_BC_CGROUP_COND" },
};
const struct cset cset_inet_diag_bc = {
	.unknown = "INET_DIAG_BC_???",
	.n = { 14, 14, 14 },
	.v = { inet_diag_bc_x86_64, inet_diag_bc_x86_64, inet_diag_bc_x86_64 },
	.sorted = true,
};

static const struct cname inet_shutdown_x86_64[] = {
	{ 0x1, "RCV_SHUTDOWN" },
	{ 0x2, "SEND_SHUTDOWN" },
};
const struct cset cset_inet_shutdown = {
	.unknown = "???_SHUTDOWN",
	.n = { 2, 2, 2 },
	.v = { inet_shutdown_x86_64, inet_shutdown_x86_64, inet_shutdown_x86_64 },
	.flags = true,
};

static const struct cname inet_ulp_x86_64[] = {
	{ 0x0, "INET_ULP_INFO_UNSPEC" },
	{ 0x1, "INET_ULP_INFO_NAME" },
	{ 0x2, "INET_ULP_INFO_TLS" },
	{ 0x3, "INET_ULP_INFO_MPTCP" },
};
const struct cset cset_inet_ulp = {
	.unknown = "INET_ULP_INFO_???",
	.n = { 4, 4, 4 },
	.v = { inet_ulp_x86_64, inet_ulp_x86_64, inet_ulp_x86_64 },
	.sorted = true,
};

static const struct cname tls_info_x86_64[] = {
	{ 0x0, "TLS_INFO_UNSPEC" },
	{ 0x1, "TLS_INFO_VERSION" },
	{ 0x2, "TLS_INFO_CIPHER" },
	{ 0x3, "TLS_INFO_TXCONF" },
	{ 0x4, "TLS_INFO_RXCONF" },
	{ 0x5, "TLS_INFO_ZC_RO_TX" },
	{ 0x6, "TLS_INFO_RX_NO_PAD" },
	{ 0x7, "TLS_INFO_TX_MAX_PAYLOAD_LEN" },
};
const struct cset cset_tls_info = {
	.unknown = "TLS_INFO_???",
	.n = { 8, 8, 8 },
	.v = { tls_info_x86_64, tls_info_x86_64, tls_info_x86_64 },
	.sorted = true,
};

static const struct cname tls_versions_x86_64[] = {
	{ 0x303, "TLS_1_2_VERSION" },
	{ 0x304, "TLS_1_3_VERSION" },
};
const struct cset cset_tls_versions = {
	.unknown = "TLS_???_VERSION",
	.n = { 2, 2, 2 },
	.v = { tls_versions_x86_64, tls_versions_x86_64, tls_versions_x86_64 },
	.sorted = true,
};

static const struct cname tls_ciphers_x86_64[] = {
	{ 0x33, "TLS_CIPHER_AES_GCM_128" },
	{ 0x34, "TLS_CIPHER_AES_GCM_256" },
	{ 0x35, "TLS_CIPHER_AES_CCM_128" },
	{ 0x36, "TLS_CIPHER_CHACHA20_POLY1305" },
	{ 0x37, "TLS_CIPHER_SM4_GCM" },
	{ 0x38, "TLS_CIPHER_SM4_CCM" },
	{ 0x39, "TLS_CIPHER_ARIA_GCM_128" },
	{ 0x3a, "TLS_CIPHER_ARIA_GCM_256" },
};
const struct cset cset_tls_ciphers = {
	.unknown = "TLS_CIPHER_???",
	.n = { 8, 8, 8 },
	.v = { tls_ciphers_x86_64, tls_ciphers_x86_64, tls_ciphers_x86_64 },
	.sorted = true,
};

static const struct cname tls_configs_x86_64[] = {
	{ 0x1, "TLS_CONF_BASE" },
	{ 0x2, "TLS_CONF_SW" },
	{ 0x3, "TLS_CONF_HW" },
	{ 0x4, "TLS_CONF_HW_RECORD" },
};
const struct cset cset_tls_configs = {
	.unknown = "TLS_CONF_???",
	.n = { 4, 4, 4 },
	.v = { tls_configs_x86_64, tls_configs_x86_64, tls_configs_x86_64 },
	.sorted = true,
};

static const struct cname mptcp_subflow_x86_64[] = {
	{ 0x0, "MPTCP_SUBFLOW_ATTR_UNSPEC" },
	{ 0x1, "MPTCP_SUBFLOW_ATTR_TOKEN_REM" },
	{ 0x2, "MPTCP_SUBFLOW_ATTR_TOKEN_LOC" },
	{ 0x3, "MPTCP_SUBFLOW_ATTR_RELWRITE_SEQ" },
	{ 0x4, "MPTCP_SUBFLOW_ATTR_MAP_SEQ" },
	{ 0x5, "MPTCP_SUBFLOW_ATTR_MAP_SFSEQ" },
	{ 0x6, "MPTCP_SUBFLOW_ATTR_SSN_OFFSET" },
	{ 0x7, "MPTCP_SUBFLOW_ATTR_MAP_DATALEN" },
	{ 0x8, "MPTCP_SUBFLOW_ATTR_FLAGS" },
	{ 0x9, "MPTCP_SUBFLOW_ATTR_ID_REM" },
	{ 0xa, "MPTCP_SUBFLOW_ATTR_ID_LOC" },
	{ 0xb, "MPTCP_SUBFLOW_ATTR_PAD" },
};
const struct cset cset_mptcp_subflow = {
	.unknown = "MPTCP_SUBFLOW_ATTR_???",
	.n = { 12, 12, 12 },
	.v = { mptcp_subflow_x86_64, mptcp_subflow_x86_64, mptcp_subflow_x86_64 },
	.sorted = true,
};

static const struct cname mptcp_subflow_flags_x86_64[] = {
	{ 0x1, "MPTCP_SUBFLOW_FLAG_MCAP_REM" },
	{ 0x2, "MPTCP_SUBFLOW_FLAG_MCAP_LOC" },
	{ 0x4, "MPTCP_SUBFLOW_FLAG_JOIN_REM" },
	{ 0x8, "MPTCP_SUBFLOW_FLAG_JOIN_LOC" },
	{ 0x10, "MPTCP_SUBFLOW_FLAG_BKUP_REM" },
	{ 0x20, "MPTCP_SUBFLOW_FLAG_BKUP_LOC" },
	{ 0x40, "MPTCP_SUBFLOW_FLAG_FULLY_ESTABLISHED" },
	{ 0x80, "MPTCP_SUBFLOW_FLAG_CONNECTED" },
	{ 0x100, "MPTCP_SUBFLOW_FLAG_MAPVALID" },
};
const struct cset cset_mptcp_subflow_flags = {
	.unknown = "MPTCP_SUBFLOW_FLAG_???",
	.n = { 9, 9, 9 },
	.v = { mptcp_subflow_flags_x86_64, mptcp_subflow_flags_x86_64, mptcp_subflow_flags_x86_64 },
	.flags = true,
};

static const struct cname netlink_diag_x86_64[] = {
	{ 0x0, "NETLINK_DIAG_MEMINFO" },
	{ 0x1, "NETLINK_DIAG_GROUPS" },
	{ 0x2, "NETLINK_DIAG_RX_RING" },
	{ 0x3, "NETLINK_DIAG_TX_RING" },
	{ 0x4, "NETLINK_DIAG_FLAGS" },
};
const struct cset cset_netlink_diag = {
	.unknown = "NETLINK_DIAG_???",
	.n = { 5, 5, 5 },
	.v = { netlink_diag_x86_64, netlink_diag_x86_64, netlink_diag_x86_64 },
	.sorted = true,
};

static const struct cname ndiag_show_x86_64[] = {
	{ 0x1, "NDIAG_SHOW_MEMINFO" },
	{ 0x2, "NDIAG_SHOW_GROUPS" },
	{ 0x4, "NDIAG_SHOW_RING_CFG" },
	{ 0x8, "NDIAG_SHOW_FLAGS" },
};
const struct cset cset_ndiag_show = {
	.unknown = "NDIAG_SHOW_???",
	.n = { 4, 4, 4 },
	.v = { ndiag_show_x86_64, ndiag_show_x86_64, ndiag_show_x86_64 },
	.flags = true,
};

static const struct cname ndiag_flags_x86_64[] = {
	{ 0x1, "NDIAG_FLAG_CB_RUNNING" },
	{ 0x2, "NDIAG_FLAG_PKTINFO" },
	{ 0x4, "NDIAG_FLAG_BROADCAST_ERROR" },
	{ 0x8, "NDIAG_FLAG_NO_ENOBUFS" },
	{ 0x10, "NDIAG_FLAG_LISTEN_ALL_NSID" },
	{ 0x20, "NDIAG_FLAG_CAP_ACK" },
};
const struct cset cset_ndiag_flags = {
	.unknown = "NDIAG_FLAG_???",
	.n = { 6, 6, 6 },
	.v = { ndiag_flags_x86_64, ndiag_flags_x86_64, ndiag_flags_x86_64 },
	.flags = true,
};

static const struct cname netlink_states_x86_64[] = {
	{ 0x0, "NETLINK_UNCONNECTED" },
	{ 0x1, "NETLINK_CONNECTED" },
	{ 0x7, "TCP_CLOSE" },
};
const struct cset cset_netlink_states = {
	.unknown = "NETLINK_???",
	.n = { 3, 3, 3 },
	.v = { netlink_states_x86_64, netlink_states_x86_64, netlink_states_x86_64 },
	.sorted = true,
};

static const struct cname netlink_diag_protocols_x86_64[] = {
	{ 0x0, "NETLINK_ROUTE" },
	{ 0x1, "NETLINK_UNUSED" },
	{ 0x2, "NETLINK_USERSOCK" },
	{ 0x3, "NETLINK_FIREWALL" },
	{ 0x4, "NETLINK_SOCK_DIAG" },
	{ 0x5, "NETLINK_NFLOG" },
	{ 0x6, "NETLINK_XFRM" },
	{ 0x7, "NETLINK_SELINUX" },
	{ 0x8, "NETLINK_ISCSI" },
	{ 0x9, "NETLINK_AUDIT" },
	{ 0xa, "NETLINK_FIB_LOOKUP" },
	{ 0xb, "NETLINK_CONNECTOR" },
	{ 0xc, "NETLINK_NETFILTER" },
	{ 0xd, "NETLINK_IP6_FW" },
	{ 0xe, "NETLINK_DNRTMSG" },
	{ 0xf, "NETLINK_KOBJECT_UEVENT" },
	{ 0x10, "NETLINK_GENERIC" },
	{ 0x12, "NETLINK_SCSITRANSPORT" },
	{ 0x13, "NETLINK_ECRYPTFS" },
	{ 0x14, "NETLINK_RDMA" },
	{ 0x15, "NETLINK_CRYPTO" },
	{ 0x16, "NETLINK_SMC" },
	{ 0xff, "NDIAG_PROTO_ALL" },
};
const struct cset cset_netlink_diag_protocols = {
	.unknown = "NETLINK_???",
	.n = { 23, 23, 23 },
	.v = { netlink_diag_protocols_x86_64, netlink_diag_protocols_x86_64, netlink_diag_protocols_x86_64 },
	.sorted = true,
};

static const struct cname packet_diag_x86_64[] = {
	{ 0x0, "PACKET_DIAG_INFO" },
	{ 0x1, "PACKET_DIAG_MCLIST" },
	{ 0x2, "PACKET_DIAG_RX_RING" },
	{ 0x3, "PACKET_DIAG_TX_RING" },
	{ 0x4, "PACKET_DIAG_FANOUT" },
	{ 0x5, "PACKET_DIAG_UID" },
	{ 0x6, "PACKET_DIAG_MEMINFO" },
	{ 0x7, "PACKET_DIAG_FILTER" },
};
const struct cset cset_packet_diag = {
	.unknown = "PACKET_DIAG_???",
	.n = { 8, 8, 8 },
	.v = { packet_diag_x86_64, packet_diag_x86_64, packet_diag_x86_64 },
	.sorted = true,
};

static const struct cname packet_show_x86_64[] = {
	{ 0x1, "PACKET_SHOW_INFO" },
	{ 0x2, "PACKET_SHOW_MCLIST" },
	{ 0x4, "PACKET_SHOW_RING_CFG" },
	{ 0x8, "PACKET_SHOW_FANOUT" },
	{ 0x10, "PACKET_SHOW_MEMINFO" },
	{ 0x20, "PACKET_SHOW_FILTER" },
};
const struct cset cset_packet_show = {
	.unknown = "PACKET_SHOW_???",
	.n = { 6, 6, 6 },
	.v = { packet_show_x86_64, packet_show_x86_64, packet_show_x86_64 },
	.flags = true,
};

static const struct cname tpacket_versions_x86_64[] = {
	{ 0x0, "TPACKET_V1" },
	{ 0x1, "TPACKET_V2" },
	{ 0x2, "TPACKET_V3" },
};
const struct cset cset_tpacket_versions = {
	.unknown = "TPACKET_???",
	.n = { 3, 3, 3 },
	.v = { tpacket_versions_x86_64, tpacket_versions_x86_64, tpacket_versions_x86_64 },
	.sorted = true,
};

static const struct cname packet_info_flags_x86_64[] = {
	{ 0x1, "PDI_RUNNING" },
	{ 0x2, "PDI_AUXDATA" },
	{ 0x4, "PDI_ORIGDEV" },
	{ 0x8, "PDI_VNETHDR" },
	{ 0x10, "PDI_LOSS" },
};
const struct cset cset_packet_info_flags = {
	.unknown = "PDI_???",
	.n = { 5, 5, 5 },
	.v = { packet_info_flags_x86_64, packet_info_flags_x86_64, packet_info_flags_x86_64 },
	.flags = true,
};

static const struct cname sk_meminfo_x86_64[] = {
	{ 0x0, "SK_MEMINFO_RMEM_ALLOC" },
	{ 0x1, "SK_MEMINFO_RCVBUF" },
	{ 0x2, "SK_MEMINFO_WMEM_ALLOC" },
	{ 0x3, "SK_MEMINFO_SNDBUF" },
	{ 0x4, "SK_MEMINFO_FWD_ALLOC" },
	{ 0x5, "SK_MEMINFO_WMEM_QUEUED" },
	{ 0x6, "SK_MEMINFO_OPTMEM" },
	{ 0x7, "SK_MEMINFO_BACKLOG" },
	{ 0x8, "SK_MEMINFO_DROPS" },
};
const struct cset cset_sk_meminfo = {
	.unknown = "SK_MEMINFO_???",
	.n = { 9, 9, 9 },
	.v = { sk_meminfo_x86_64, sk_meminfo_x86_64, sk_meminfo_x86_64 },
	.sorted = true,
};

static const struct cname smc_diag_x86_64[] = {
	{ 0x0, "SMC_DIAG_NONE" },
	{ 0x1, "SMC_DIAG_CONNINFO" },
	{ 0x2, "SMC_DIAG_LGRINFO" },
	{ 0x3, "SMC_DIAG_SHUTDOWN" },
	{ 0x4, "SMC_DIAG_DMBINFO" },
	{ 0x5, "SMC_DIAG_FALLBACK" },
};
const struct cset cset_smc_diag = {
	.unknown = "SMC_DIAG_???",
	.n = { 6, 6, 6 },
	.v = { smc_diag_x86_64, smc_diag_x86_64, smc_diag_x86_64 },
	.sorted = true,
};

static const struct cname crypto_attrs_x86_64[] = {
	{ 0x0, "CRYPTOCFGA_UNSPEC" },
	{ 0x1, "CRYPTOCFGA_PRIORITY_VAL" },
	{ 0x2, "CRYPTOCFGA_REPORT_LARVAL" },
	{ 0x3, "CRYPTOCFGA_REPORT_HASH" },
	{ 0x4, "CRYPTOCFGA_REPORT_BLKCIPHER" },
	{ 0x5, "CRYPTOCFGA_REPORT_AEAD" },
	{ 0x6, "CRYPTOCFGA_REPORT_COMPRESS" },
	{ 0x7, "CRYPTOCFGA_REPORT_RNG" },
	{ 0x8, "CRYPTOCFGA_REPORT_CIPHER" },
	{ 0x9, "CRYPTOCFGA_REPORT_AKCIPHER" },
	{ 0xa, "CRYPTOCFGA_REPORT_KPP" },
	{ 0xb, "CRYPTOCFGA_REPORT_ACOMP" },
	{ 0xc, "CRYPTOCFGA_STAT_LARVAL" },
	{ 0xd, "CRYPTOCFGA_STAT_HASH" },
	{ 0xe, "CRYPTOCFGA_STAT_BLKCIPHER" },
	{ 0xf, "CRYPTOCFGA_STAT_AEAD" },
	{ 0x10, "CRYPTOCFGA_STAT_COMPRESS" },
	{ 0x11, "CRYPTOCFGA_STAT_RNG" },
	{ 0x12, "CRYPTOCFGA_STAT_CIPHER" },
	{ 0x13, "CRYPTOCFGA_STAT_AKCIPHER" },
	{ 0x14, "CRYPTOCFGA_STAT_KPP" },
	{ 0x15, "CRYPTOCFGA_STAT_ACOMP" },
	{ 0x16, "CRYPTOCFGA_REPORT_SIG" },
};
const struct cset cset_crypto_attrs = {
	.unknown = "CRYPTOCFGA_???",
	.n = { 23, 23, 23 },
	.v = { crypto_attrs_x86_64, crypto_attrs_x86_64, crypto_attrs_x86_64 },
	.sorted = true,
};

static const struct cname nha_x86_64[] = {
	{ 0x0, "NHA_UNSPEC" },
	{ 0x1, "NHA_ID" },
	{ 0x2, "NHA_GROUP" },
	{ 0x3, "NHA_GROUP_TYPE" },
	{ 0x4, "NHA_BLACKHOLE" },
	{ 0x5, "NHA_OIF" },
	{ 0x6, "NHA_GATEWAY" },
	{ 0x7, "NHA_ENCAP_TYPE" },
	{ 0x8, "NHA_ENCAP" },
	{ 0x9, "NHA_GROUPS" },
	{ 0xa, "NHA_MASTER" },
	{ 0xb, "NHA_FDB" },
	{ 0xc, "NHA_RES_GROUP" },
	{ 0xd, "NHA_RES_BUCKET" },
	{ 0xe, "NHA_OP_FLAGS" },
	{ 0xf, "NHA_GROUP_STATS" },
};
const struct cset cset_nha = {
	.unknown = "NHA_???",
	.n = { 16, 16, 16 },
	.v = { nha_x86_64, nha_x86_64, nha_x86_64 },
	.sorted = true,
};

static const struct cname nha_group_stats_x86_64[] = {
	{ 0x0, "NHA_GROUP_STATS_UNSPEC" },
	{ 0x1, "NHA_GROUP_STATS_ENTRY" },
};
const struct cset cset_nha_group_stats = {
	.unknown = "NHA_GROUP_STATS_???",
	.n = { 2, 2, 2 },
	.v = { nha_group_stats_x86_64, nha_group_stats_x86_64, nha_group_stats_x86_64 },
	.sorted = true,
};

static const struct cname nha_group_stats_entry_x86_64[] = {
	{ 0x0, "NHA_GROUP_STATS_ENTRY_UNSPEC" },
	{ 0x1, "NHA_GROUP_STATS_ENTRY_ID" },
	{ 0x2, "NHA_GROUP_STATS_ENTRY_PACKETS" },
	{ 0x3, "NHA_GROUP_STATS_ENTRY_PACKETS_HW" },
};
const struct cset cset_nha_group_stats_entry = {
	.unknown = "NHA_GROUP_STATS_ENTRY_???",
	.n = { 4, 4, 4 },
	.v = { nha_group_stats_entry_x86_64, nha_group_stats_entry_x86_64, nha_group_stats_entry_x86_64 },
	.sorted = true,
};

static const struct cname nha_op_flags_x86_64[] = {
	{ 0x1, "NHA_OP_FLAG_DUMP_STATS" },
	{ 0x2, "NHA_OP_FLAG_DUMP_HW_STATS" },
	{ 0x80000000, "NHA_OP_FLAG_RESP_GRP_RESVD_0" },
};
const struct cset cset_nha_op_flags = {
	.unknown = "NHA_OP_FLAG_???",
	.n = { 3, 3, 3 },
	.v = { nha_op_flags_x86_64, nha_op_flags_x86_64, nha_op_flags_x86_64 },
	.flags = true,
};

static const struct cname nha_res_group_x86_64[] = {
	{ 0x0, "NHA_RES_GROUP_PAD" },
	{ 0x1, "NHA_RES_GROUP_BUCKETS" },
	{ 0x2, "NHA_RES_GROUP_IDLE_TIMER" },
	{ 0x3, "NHA_RES_GROUP_UNBALANCED_TIMER" },
	{ 0x4, "NHA_RES_GROUP_UNBALANCED_TIME" },
};
const struct cset cset_nha_res_group = {
	.unknown = "NHA_RES_GROUP_???",
	.n = { 5, 5, 5 },
	.v = { nha_res_group_x86_64, nha_res_group_x86_64, nha_res_group_x86_64 },
	.sorted = true,
};

static const struct cname nha_res_bucket_x86_64[] = {
	{ 0x0, "NHA_RES_BUCKET_PAD" },
	{ 0x1, "NHA_RES_BUCKET_INDEX" },
	{ 0x2, "NHA_RES_BUCKET_IDLE_TIME" },
	{ 0x3, "NHA_RES_BUCKET_NH_ID" },
};
const struct cset cset_nha_res_bucket = {
	.unknown = "NHA_RES_BUCKET_???",
	.n = { 4, 4, 4 },
	.v = { nha_res_bucket_x86_64, nha_res_bucket_x86_64, nha_res_bucket_x86_64 },
	.sorted = true,
};

static const struct cname nexthop_grp_types_x86_64[] = {
	{ 0x0, "NEXTHOP_GRP_TYPE_MPATH" },
	{ 0x1, "NEXTHOP_GRP_TYPE_RES" },
};
const struct cset cset_nexthop_grp_types = {
	.unknown = "NEXTHOP_GRP_TYPE_???",
	.n = { 2, 2, 2 },
	.v = { nexthop_grp_types_x86_64, nexthop_grp_types_x86_64, nexthop_grp_types_x86_64 },
	.sorted = true,
};

static const struct cname nexthop_flags_x86_64[] = {
	{ 0x1, "RTNH_F_DEAD" },
	{ 0x2, "RTNH_F_PERVASIVE" },
	{ 0x4, "RTNH_F_ONLINK" },
	{ 0x8, "RTNH_F_OFFLOAD" },
	{ 0x10, "RTNH_F_LINKDOWN" },
	{ 0x20, "RTNH_F_UNRESOLVED" },
	{ 0x40, "RTNH_F_TRAP" },
};
const struct cset cset_nexthop_flags = {
	.unknown = "RTNH_F_???",
	.n = { 7, 7, 7 },
	.v = { nexthop_flags_x86_64, nexthop_flags_x86_64, nexthop_flags_x86_64 },
	.flags = true,
};

static const struct cname ifla_stats_x86_64[] = {
	{ 0x0, "IFLA_STATS_UNSPEC" },
	{ 0x1, "IFLA_STATS_LINK_64" },
	{ 0x2, "IFLA_STATS_LINK_XSTATS" },
	{ 0x3, "IFLA_STATS_LINK_XSTATS_SLAVE" },
	{ 0x4, "IFLA_STATS_LINK_OFFLOAD_XSTATS" },
	{ 0x5, "IFLA_STATS_AF_SPEC" },
};
const struct cset cset_ifla_stats = {
	.unknown = "IFLA_STATS_???",
	.n = { 6, 6, 6 },
	.v = { ifla_stats_x86_64, ifla_stats_x86_64, ifla_stats_x86_64 },
	.sorted = true,
};

static const struct cname ifla_stats_filter_x86_64[] = {
	{ 0x1, "1<<IFLA_STATS_UNSPEC" },
	{ 0x2, "1<<IFLA_STATS_LINK_64" },
	{ 0x4, "1<<IFLA_STATS_LINK_XSTATS" },
	{ 0x8, "1<<IFLA_STATS_LINK_XSTATS_SLAVE" },
	{ 0x10, "1<<IFLA_STATS_LINK_OFFLOAD_XSTATS" },
	{ 0x20, "1<<IFLA_STATS_AF_SPEC" },
};
const struct cset cset_ifla_stats_filter = {
	.unknown = "1<<IFLA_STATS_???",
	.n = { 6, 6, 6 },
	.v = { ifla_stats_filter_x86_64, ifla_stats_filter_x86_64, ifla_stats_filter_x86_64 },
	.flags = true,
};

static const struct cname ifla_offload_xstats_x86_64[] = {
	{ 0x0, "IFLA_OFFLOAD_XSTATS_UNSPEC" },
	{ 0x1, "IFLA_OFFLOAD_XSTATS_CPU_HIT" },
};
const struct cset cset_ifla_offload_xstats = {
	.unknown = "IFLA_OFFLOAD_XSTATS_???",
	.n = { 2, 2, 2 },
	.v = { ifla_offload_xstats_x86_64, ifla_offload_xstats_x86_64, ifla_offload_xstats_x86_64 },
	.sorted = true,
};

static const struct cname link_xstats_types_x86_64[] = {
	{ 0x0, "LINK_XSTATS_TYPE_UNSPEC" },
	{ 0x1, "LINK_XSTATS_TYPE_BRIDGE" },
	{ 0x2, "LINK_XSTATS_TYPE_BOND" },
};
const struct cset cset_link_xstats_types = {
	.unknown = "LINK_XSTATS_TYPE_???",
	.n = { 3, 3, 3 },
	.v = { link_xstats_types_x86_64, link_xstats_types_x86_64, link_xstats_types_x86_64 },
	.sorted = true,
};

static const struct cname bridge_xstats_x86_64[] = {
	{ 0x0, "BRIDGE_XSTATS_UNSPEC" },
	{ 0x1, "BRIDGE_XSTATS_VLAN" },
	{ 0x2, "BRIDGE_XSTATS_MCAST" },
	{ 0x3, "BRIDGE_XSTATS_PAD" },
	{ 0x4, "BRIDGE_XSTATS_STP" },
};
const struct cset cset_bridge_xstats = {
	.unknown = "BRIDGE_XSTATS_???",
	.n = { 5, 5, 5 },
	.v = { bridge_xstats_x86_64, bridge_xstats_x86_64, bridge_xstats_x86_64 },
	.sorted = true,
};

static const struct cname mpls_stats_x86_64[] = {
	{ 0x0, "MPLS_STATS_UNSPEC" },
	{ 0x1, "MPLS_STATS_LINK" },
};
const struct cset cset_mpls_stats = {
	.unknown = "MPLS_STATS_???",
	.n = { 2, 2, 2 },
	.v = { mpls_stats_x86_64, mpls_stats_x86_64, mpls_stats_x86_64 },
	.sorted = true,
};

static const struct cname bond_xstats_x86_64[] = {
	{ 0x0, "BOND_XSTATS_UNSPEC" },
	{ 0x1, "BOND_XSTATS_3AD" },
};
const struct cset cset_bond_xstats = {
	.unknown = "BOND_XSTATS_???",
	.n = { 2, 2, 2 },
	.v = { bond_xstats_x86_64, bond_xstats_x86_64, bond_xstats_x86_64 },
	.sorted = true,
};

static const struct cname bond_3ad_stats_x86_64[] = {
	{ 0x0, "BOND_3AD_STAT_LACPDU_RX" },
	{ 0x1, "BOND_3AD_STAT_LACPDU_TX" },
	{ 0x2, "BOND_3AD_STAT_LACPDU_UNKNOWN_RX" },
	{ 0x3, "BOND_3AD_STAT_LACPDU_ILLEGAL_RX" },
	{ 0x4, "BOND_3AD_STAT_MARKER_RX" },
	{ 0x5, "BOND_3AD_STAT_MARKER_TX" },
	{ 0x6, "BOND_3AD_STAT_MARKER_RESP_RX" },
	{ 0x7, "BOND_3AD_STAT_MARKER_RESP_TX" },
	{ 0x8, "BOND_3AD_STAT_MARKER_UNKNOWN_RX" },
	{ 0x9, "BOND_3AD_STAT_PAD" },
};
const struct cset cset_bond_3ad_stats = {
	.unknown = "BOND_XSTATS_???",
	.n = { 10, 10, 10 },
	.v = { bond_3ad_stats_x86_64, bond_3ad_stats_x86_64, bond_3ad_stats_x86_64 },
	.sorted = true,
};

static const struct cname bridge_mcast_dirs_x86_64[] = {
	{ 0x0, "BR_MCAST_DIR_RX" },
	{ 0x1, "BR_MCAST_DIR_TX" },
};
const struct cset cset_bridge_mcast_dirs = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { bridge_mcast_dirs_x86_64, bridge_mcast_dirs_x86_64, bridge_mcast_dirs_x86_64 },
	.sorted = true,
};

static const struct cname rtnl_families_x86_64[] = {
	{ 0x0, "AF_UNSPEC" },
	{ 0x1, "AF_UNIX" },
	{ 0x2, "AF_INET" },
	{ 0x3, "AF_AX25" },
	{ 0x4, "AF_IPX" },
	{ 0x5, "AF_APPLETALK" },
	{ 0x6, "AF_NETROM" },
	{ 0x7, "AF_BRIDGE" },
	{ 0x8, "AF_ATMPVC" },
	{ 0x9, "AF_X25" },
	{ 0xa, "AF_INET6" },
	{ 0xb, "AF_ROSE" },
	{ 0xc, "AF_DECnet" },
	{ 0xd, "AF_NETBEUI" },
	{ 0xe, "AF_SECURITY" },
	{ 0xf, "AF_KEY" },
	{ 0x10, "AF_NETLINK" },
	{ 0x11, "AF_PACKET" },
	{ 0x12, "AF_ASH" },
	{ 0x13, "AF_ECONET" },
	{ 0x14, "AF_ATMSVC" },
	{ 0x15, "AF_RDS" },
	{ 0x16, "AF_SNA" },
	{ 0x17, "AF_IRDA" },
	{ 0x18, "AF_PPPOX" },
	{ 0x19, "AF_WANPIPE" },
	{ 0x1a, "AF_LLC" },
	{ 0x1b, "AF_IB" },
	{ 0x1c, "AF_MPLS" },
	{ 0x1d, "AF_CAN" },
	{ 0x1e, "AF_TIPC" },
	{ 0x1f, "AF_BLUETOOTH" },
	{ 0x20, "AF_IUCV" },
	{ 0x21, "AF_RXRPC" },
	{ 0x22, "AF_ISDN" },
	{ 0x23, "AF_PHONET" },
	{ 0x24, "AF_IEEE802154" },
	{ 0x25, "AF_CAIF" },
	{ 0x26, "AF_ALG" },
	{ 0x27, "AF_NFC" },
	{ 0x28, "AF_VSOCK" },
	{ 0x29, "AF_KCM" },
	{ 0x2a, "AF_QIPCRTR" },
	{ 0x2b, "AF_SMC" },
	{ 0x2c, "AF_XDP" },
	{ 0x2d, "AF_MCTP" },
	{ 0x80, "RTNL_FAMILY_IPMR" },
	{ 0x81, "RTNL_FAMILY_IP6MR" },
};
const struct cset cset_rtnl_families = {
	.unknown = "RTNL_FAMILY_???",
	.n = { 48, 48, 48 },
	.v = { rtnl_families_x86_64, rtnl_families_x86_64, rtnl_families_x86_64 },
	.sorted = true,
};

static const struct cname ipmra_creport_x86_64[] = {
	{ 0x0, "IPMRA_CREPORT_UNSPEC" },
	{ 0x1, "IPMRA_CREPORT_MSGTYPE" },
	{ 0x2, "IPMRA_CREPORT_VIF_ID" },
	{ 0x3, "IPMRA_CREPORT_SRC_ADDR" },
	{ 0x4, "IPMRA_CREPORT_DST_ADDR" },
	{ 0x5, "IPMRA_CREPORT_PKT" },
	{ 0x6, "IPMRA_CREPORT_TABLE" },
};
const struct cset cset_ipmra_creport = {
	.unknown = "IPMRA_CREPORT_???",
	.n = { 7, 7, 7 },
	.v = { ipmra_creport_x86_64, ipmra_creport_x86_64, ipmra_creport_x86_64 },
	.sorted = true,
};

static const struct cname ip6mra_creport_x86_64[] = {
	{ 0x0, "IP6MRA_CREPORT_UNSPEC" },
	{ 0x1, "IP6MRA_CREPORT_MSGTYPE" },
	{ 0x2, "IP6MRA_CREPORT_MIF_ID" },
	{ 0x3, "IP6MRA_CREPORT_SRC_ADDR" },
	{ 0x4, "IP6MRA_CREPORT_DST_ADDR" },
	{ 0x5, "IP6MRA_CREPORT_PKT" },
};
const struct cset cset_ip6mra_creport = {
	.unknown = "IP6MRA_CREPORT_???",
	.n = { 6, 6, 6 },
	.v = { ip6mra_creport_x86_64, ip6mra_creport_x86_64, ip6mra_creport_x86_64 },
	.sorted = true,
};

static const struct cname igmp_msgs_x86_64[] = {
	{ 0x1, "IGMPMSG_NOCACHE" },
	{ 0x2, "IGMPMSG_WRONGVIF" },
	{ 0x3, "IGMPMSG_WHOLEPKT" },
	{ 0x4, "IGMPMSG_WRVIFWHOLE" },
};
const struct cset cset_igmp_msgs = {
	.unknown = "IGMPMSG_???",
	.n = { 4, 4, 4 },
	.v = { igmp_msgs_x86_64, igmp_msgs_x86_64, igmp_msgs_x86_64 },
	.sorted = true,
};

static const struct cname mrt6_msgs_x86_64[] = {
	{ 0x1, "MRT6MSG_NOCACHE" },
	{ 0x2, "MRT6MSG_WRONGMIF" },
	{ 0x3, "MRT6MSG_WHOLEPKT" },
};
const struct cset cset_mrt6_msgs = {
	.unknown = "MRT6MSG_???",
	.n = { 3, 3, 3 },
	.v = { mrt6_msgs_x86_64, mrt6_msgs_x86_64, mrt6_msgs_x86_64 },
	.sorted = true,
};

static const struct cname bpf_storages_x86_64[] = {
	{ 0x0, "SK_DIAG_BPF_STORAGE_REP_NONE" },
	{ 0x1, "SK_DIAG_BPF_STORAGE" },
};
const struct cset cset_bpf_storages = {
	.unknown = "SK_DIAG_BPF_STORAGE_???",
	.n = { 2, 2, 2 },
	.v = { bpf_storages_x86_64, bpf_storages_x86_64, bpf_storages_x86_64 },
	.sorted = true,
};

static const struct cname bpf_storage_x86_64[] = {
	{ 0x0, "SK_DIAG_BPF_STORAGE_NONE" },
	{ 0x1, "SK_DIAG_BPF_STORAGE_PAD" },
	{ 0x2, "SK_DIAG_BPF_STORAGE_MAP_ID" },
	{ 0x3, "SK_DIAG_BPF_STORAGE_MAP_VALUE" },
};
const struct cset cset_bpf_storage = {
	.unknown = "SK_DIAG_BPF_STORAGE_???",
	.n = { 4, 4, 4 },
	.v = { bpf_storage_x86_64, bpf_storage_x86_64, bpf_storage_x86_64 },
	.sorted = true,
};

static const struct cname smc_diag_ext_x86_64[] = {
	{ 0x1, "1<<(SMC_DIAG_CONNINFO-1)" },
	{ 0x2, "1<<(SMC_DIAG_LGRINFO-1)" },
};
const struct cset cset_smc_diag_ext = {
	.unknown = "1<<SMC_DIAG_??\?-1",
	.n = { 2, 2, 2 },
	.v = { smc_diag_ext_x86_64, smc_diag_ext_x86_64, smc_diag_ext_x86_64 },
	.flags = true,
};

static const struct cname smc_diag_modes_x86_64[] = {
	{ 0x0, "SMC_DIAG_MODE_SMCR" },
	{ 0x1, "SMC_DIAG_MODE_FALLBACK_TCP" },
	{ 0x2, "SMC_DIAG_MODE_SMCD" },
};
const struct cset cset_smc_diag_modes = {
	.unknown = "SMC_DIAG_MODE_???",
	.n = { 3, 3, 3 },
	.v = { smc_diag_modes_x86_64, smc_diag_modes_x86_64, smc_diag_modes_x86_64 },
	.sorted = true,
};

static const struct cname smc_roles_x86_64[] = {
	{ 0x0, "SMC_CLNT" },
	{ 0x1, "SMC_SERV" },
};
const struct cset cset_smc_roles = {
	.unknown = "SMC_???",
	.n = { 2, 2, 2 },
	.v = { smc_roles_x86_64, smc_roles_x86_64, smc_roles_x86_64 },
	.sorted = true,
};

static const struct cname smc_states_x86_64[] = {
	{ 0x1, "SMC_ACTIVE" },
	{ 0x2, "SMC_INIT" },
	{ 0x7, "SMC_CLOSED" },
	{ 0xa, "SMC_LISTEN" },
	{ 0x14, "SMC_PEERCLOSEWAIT1" },
	{ 0x15, "SMC_PEERCLOSEWAIT2" },
	{ 0x16, "SMC_APPCLOSEWAIT1" },
	{ 0x17, "SMC_APPCLOSEWAIT2" },
	{ 0x18, "SMC_APPFINCLOSEWAIT" },
	{ 0x19, "SMC_PEERFINCLOSEWAIT" },
	{ 0x1a, "SMC_PEERABORTWAIT" },
	{ 0x1b, "SMC_PROCESSABORT" },
};
const struct cset cset_smc_states = {
	.unknown = "SMC_???",
	.n = { 12, 12, 12 },
	.v = { smc_states_x86_64, smc_states_x86_64, smc_states_x86_64 },
	.sorted = true,
};

static const struct cname smc_reasons_x86_64[] = {
	{ 0x1010000, "SMC_CLC_DECL_MEM" },
	{ 0x2010000, "SMC_CLC_DECL_TIMEOUT_CL" },
	{ 0x2020000, "SMC_CLC_DECL_TIMEOUT_AL" },
	{ 0x3000000, "SMC_CLC_DECL_CNFERR" },
	{ 0x3010000, "SMC_CLC_DECL_PEERNOSMC" },
	{ 0x3020000, "SMC_CLC_DECL_IPSEC" },
	{ 0x3030000, "SMC_CLC_DECL_NOSMCDEV" },
	{ 0x3040000, "SMC_CLC_DECL_MODEUNSUPP" },
	{ 0x3050000, "SMC_CLC_DECL_RMBE_EC" },
	{ 0x3060000, "SMC_CLC_DECL_OPTUNSUPP" },
	{ 0x4000000, "SMC_CLC_DECL_SYNCERR" },
	{ 0x5000000, "SMC_CLC_DECL_PEERDECL" },
	{ 0x99990000, "SMC_CLC_DECL_INTERR" },
	{ 0x99990001, "SMC_CLC_DECL_ERR_RTOK" },
	{ 0x99990002, "SMC_CLC_DECL_ERR_RDYLNK" },
	{ 0x99990003, "SMC_CLC_DECL_ERR_REGRMB" },
};
const struct cset cset_smc_reasons = {
	.unknown = "SMC_CLC_DECL_???",
	.n = { 16, 16, 16 },
	.v = { smc_reasons_x86_64, smc_reasons_x86_64, smc_reasons_x86_64 },
	.sorted = true,
};
