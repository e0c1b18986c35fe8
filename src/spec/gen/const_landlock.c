/* From tools/constants/landlock.list by tools/gen-constants. */
#include "spec/gen/const_landlock.h"

#include <stddef.h>

static const struct cname landlock_create_flags_x86_64[] = {
	{ 0x1, "LANDLOCK_CREATE_RULESET_VERSION" },
	{ 0x2, "LANDLOCK_CREATE_RULESET_ERRATA" },
};
const struct cset cset_landlock_create_flags = {
	.unknown = "LANDLOCK_CREATE_RULESET_???",
	.n = { 2, 2, 2 },
	.v = { landlock_create_flags_x86_64, landlock_create_flags_x86_64, landlock_create_flags_x86_64 },
	.flags = true,
};

static const struct cname landlock_access_fs_x86_64[] = {
	{ 0x1, "LANDLOCK_ACCESS_FS_EXECUTE" },
	{ 0x2, "LANDLOCK_ACCESS_FS_WRITE_FILE" },
	{ 0x4, "LANDLOCK_ACCESS_FS_READ_FILE" },
	{ 0x8, "LANDLOCK_ACCESS_FS_READ_DIR" },
	{ 0x10, "LANDLOCK_ACCESS_FS_REMOVE_DIR" },
	{ 0x20, "LANDLOCK_ACCESS_FS_REMOVE_FILE" },
	{ 0x40, "LANDLOCK_ACCESS_FS_MAKE_CHAR" },
	{ 0x80, "LANDLOCK_ACCESS_FS_MAKE_DIR" },
	{ 0x100, "LANDLOCK_ACCESS_FS_MAKE_REG" },
	{ 0x200, "LANDLOCK_ACCESS_FS_MAKE_SOCK" },
	{ 0x400, "LANDLOCK_ACCESS_FS_MAKE_FIFO" },
	{ 0x800, "LANDLOCK_ACCESS_FS_MAKE_BLOCK" },
	{ 0x1000, "LANDLOCK_ACCESS_FS_MAKE_SYM" },
	{ 0x2000, "LANDLOCK_ACCESS_FS_REFER" },
	{ 0x4000, "LANDLOCK_ACCESS_FS_TRUNCATE" },
	{ 0x8000, "LANDLOCK_ACCESS_FS_IOCTL_DEV" },
	{ 0x10000, "LANDLOCK_ACCESS_FS_RESOLVE_UNIX" },
};
const struct cset cset_landlock_access_fs = {
	.unknown = "LANDLOCK_ACCESS_FS_???",
	.n = { 17, 17, 17 },
	.v = { landlock_access_fs_x86_64, landlock_access_fs_x86_64, landlock_access_fs_x86_64 },
	.flags = true,
};

static const struct cname landlock_access_net_x86_64[] = {
	{ 0x1, "LANDLOCK_ACCESS_NET_BIND_TCP" },
	{ 0x2, "LANDLOCK_ACCESS_NET_CONNECT_TCP" },
	{ 0x4, "LANDLOCK_ACCESS_NET_BIND_UDP" },
	{ 0x8, "LANDLOCK_ACCESS_NET_CONNECT_SEND_UDP" },
};
const struct cset cset_landlock_access_net = {
	.unknown = "LANDLOCK_ACCESS_NET_???",
	.n = { 4, 4, 4 },
	.v = { landlock_access_net_x86_64, landlock_access_net_x86_64, landlock_access_net_x86_64 },
	.flags = true,
};

static const struct cname landlock_scopes_x86_64[] = {
	{ 0x1, "LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET" },
	{ 0x2, "LANDLOCK_SCOPE_SIGNAL" },
};
const struct cset cset_landlock_scopes = {
	.unknown = "LANDLOCK_SCOPE_???",
	.n = { 2, 2, 2 },
	.v = { landlock_scopes_x86_64, landlock_scopes_x86_64, landlock_scopes_x86_64 },
	.flags = true,
};

static const struct cname landlock_rule_types_x86_64[] = {
	{ 0x1, "LANDLOCK_RULE_PATH_BENEATH" },
	{ 0x2, "LANDLOCK_RULE_NET_PORT" },
};
const struct cset cset_landlock_rule_types = {
	.unknown = "LANDLOCK_RULE_???",
	.n = { 2, 2, 2 },
	.v = { landlock_rule_types_x86_64, landlock_rule_types_x86_64, landlock_rule_types_x86_64 },
	.sorted = true,
};

static const struct cname landlock_rule_flags_x86_64[] = {
	{ 0x1, "LANDLOCK_ADD_RULE_QUIET" },
};
const struct cset cset_landlock_rule_flags = {
	.unknown = "LANDLOCK_ADD_RULE_???",
	.n = { 1, 1, 1 },
	.v = { landlock_rule_flags_x86_64, landlock_rule_flags_x86_64, landlock_rule_flags_x86_64 },
	.flags = true,
};

static const struct cname landlock_restrict_flags_x86_64[] = {
	{ 0x1, "LANDLOCK_RESTRICT_SELF_LOG_SAME_EXEC_OFF" },
	{ 0x2, "LANDLOCK_RESTRICT_SELF_LOG_NEW_EXEC_ON" },
	{ 0x4, "LANDLOCK_RESTRICT_SELF_LOG_SUBDOMAINS_OFF" },
	{ 0x8, "LANDLOCK_RESTRICT_SELF_TSYNC" },
};
const struct cset cset_landlock_restrict_flags = {
	.unknown = "LANDLOCK_RESTRICT_SELF_???",
	.n = { 4, 4, 4 },
	.v = { landlock_restrict_flags_x86_64, landlock_restrict_flags_x86_64, landlock_restrict_flags_x86_64 },
	.flags = true,
};
