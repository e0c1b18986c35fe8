/* From tools/constants/keys.list by tools/gen-constants. */
#include "spec/gen/const_keys.h"

#include <stddef.h>

static const struct cname key_specs_x86_64[] = {
	{ 0xfffffff8, "KEY_SPEC_REQUESTOR_KEYRING" },
	{ 0xfffffff9, "KEY_SPEC_REQKEY_AUTH_KEY" },
	{ 0xfffffffa, "KEY_SPEC_GROUP_KEYRING" },
	{ 0xfffffffb, "KEY_SPEC_USER_SESSION_KEYRING" },
	{ 0xfffffffc, "KEY_SPEC_USER_KEYRING" },
	{ 0xfffffffd, "KEY_SPEC_SESSION_KEYRING" },
	{ 0xfffffffe, "KEY_SPEC_PROCESS_KEYRING" },
	{ 0xffffffff, "KEY_SPEC_THREAD_KEYRING" },
};
const struct cset cset_key_specs = {
	.unknown = NULL,
	.n = { 8, 8, 8 },
	.v = { key_specs_x86_64, key_specs_x86_64, key_specs_x86_64 },
	.sorted = true,
};

static const struct cname key_reqkeys_x86_64[] = {
	{ 0x0, "KEY_REQKEY_DEFL_DEFAULT" },
	{ 0x1, "KEY_REQKEY_DEFL_THREAD_KEYRING" },
	{ 0x2, "KEY_REQKEY_DEFL_PROCESS_KEYRING" },
	{ 0x3, "KEY_REQKEY_DEFL_SESSION_KEYRING" },
	{ 0x4, "KEY_REQKEY_DEFL_USER_KEYRING" },
	{ 0x5, "KEY_REQKEY_DEFL_USER_SESSION_KEYRING" },
	{ 0x6, "KEY_REQKEY_DEFL_GROUP_KEYRING" },
	{ 0x7, "KEY_REQKEY_DEFL_REQUESTOR_KEYRING" },
	{ 0xffffffff, "KEY_REQKEY_DEFL_NO_CHANGE" },
};
const struct cset cset_key_reqkeys = {
	.unknown = "KEY_REQKEY_DEFL_???",
	.n = { 9, 9, 9 },
	.v = { key_reqkeys_x86_64, key_reqkeys_x86_64, key_reqkeys_x86_64 },
	.sorted = true,
};

static const struct cname keyctl_ops_x86_64[] = {
	{ 0x0, "KEYCTL_GET_KEYRING_ID" },
	{ 0x1, "KEYCTL_JOIN_SESSION_KEYRING" },
	{ 0x2, "KEYCTL_UPDATE" },
	{ 0x3, "KEYCTL_REVOKE" },
	{ 0x4, "KEYCTL_CHOWN" },
	{ 0x5, "KEYCTL_SETPERM" },
	{ 0x6, "KEYCTL_DESCRIBE" },
	{ 0x7, "KEYCTL_CLEAR" },
	{ 0x8, "KEYCTL_LINK" },
	{ 0x9, "KEYCTL_UNLINK" },
	{ 0xa, "KEYCTL_SEARCH" },
	{ 0xb, "KEYCTL_READ" },
	{ 0xc, "KEYCTL_INSTANTIATE" },
	{ 0xd, "KEYCTL_NEGATE" },
	{ 0xe, "KEYCTL_SET_REQKEY_KEYRING" },
	{ 0xf, "KEYCTL_SET_TIMEOUT" },
	{ 0x10, "KEYCTL_ASSUME_AUTHORITY" },
	{ 0x11, "KEYCTL_GET_SECURITY" },
	{ 0x12, "KEYCTL_SESSION_TO_PARENT" },
	{ 0x13, "KEYCTL_REJECT" },
	{ 0x14, "KEYCTL_INSTANTIATE_IOV" },
	{ 0x15, "KEYCTL_INVALIDATE" },
	{ 0x16, "KEYCTL_GET_PERSISTENT" },
	{ 0x17, "KEYCTL_DH_COMPUTE" },
	{ 0x18, "KEYCTL_PKEY_QUERY" },
	{ 0x19, "KEYCTL_PKEY_ENCRYPT" },
	{ 0x1a, "KEYCTL_PKEY_DECRYPT" },
	{ 0x1b, "KEYCTL_PKEY_SIGN" },
	{ 0x1c, "KEYCTL_PKEY_VERIFY" },
	{ 0x1d, "KEYCTL_RESTRICT_KEYRING" },
	{ 0x1e, "KEYCTL_MOVE" },
	{ 0x1f, "KEYCTL_CAPABILITIES" },
	{ 0x20, "KEYCTL_WATCH_KEY" },
};
const struct cset cset_keyctl_ops = {
	.unknown = "KEYCTL_???",
	.n = { 33, 33, 33 },
	.v = { keyctl_ops_x86_64, keyctl_ops_x86_64, keyctl_ops_x86_64 },
	.sorted = true,
};

static const struct cname key_perms_x86_64[] = {
	{ 0x1000000, "KEY_POS_VIEW" },
	{ 0x2000000, "KEY_POS_READ" },
	{ 0x4000000, "KEY_POS_WRITE" },
	{ 0x8000000, "KEY_POS_SEARCH" },
	{ 0x10000000, "KEY_POS_LINK" },
	{ 0x20000000, "KEY_POS_SETATTR" },
	{ 0x10000, "KEY_USR_VIEW" },
	{ 0x20000, "KEY_USR_READ" },
	{ 0x40000, "KEY_USR_WRITE" },
	{ 0x80000, "KEY_USR_SEARCH" },
	{ 0x100000, "KEY_USR_LINK" },
	{ 0x200000, "KEY_USR_SETATTR" },
	{ 0x100, "KEY_GRP_VIEW" },
	{ 0x200, "KEY_GRP_READ" },
	{ 0x400, "KEY_GRP_WRITE" },
	{ 0x800, "KEY_GRP_SEARCH" },
	{ 0x1000, "KEY_GRP_LINK" },
	{ 0x2000, "KEY_GRP_SETATTR" },
	{ 0x1, "KEY_OTH_VIEW" },
	{ 0x2, "KEY_OTH_READ" },
	{ 0x4, "KEY_OTH_WRITE" },
	{ 0x8, "KEY_OTH_SEARCH" },
	{ 0x10, "KEY_OTH_LINK" },
	{ 0x20, "KEY_OTH_SETATTR" },
};
const struct cset cset_key_perms = {
	.unknown = "KEY_???",
	.n = { 24, 24, 24 },
	.v = { key_perms_x86_64, key_perms_x86_64, key_perms_x86_64 },
	.flags = true,
};

static const struct cname keyctl_move_flags_x86_64[] = {
	{ 0x1, "KEYCTL_MOVE_EXCL" },
};
const struct cset cset_keyctl_move_flags = {
	.unknown = "KEYCTL_MOVE_???",
	.n = { 1, 1, 1 },
	.v = { keyctl_move_flags_x86_64, keyctl_move_flags_x86_64, keyctl_move_flags_x86_64 },
	.flags = true,
};

static const struct cname keyctl_caps0_x86_64[] = {
	{ 0x1, "KEYCTL_CAPS0_CAPABILITIES" },
	{ 0x2, "KEYCTL_CAPS0_PERSISTENT_KEYRINGS" },
	{ 0x4, "KEYCTL_CAPS0_DIFFIE_HELLMAN" },
	{ 0x8, "KEYCTL_CAPS0_PUBLIC_KEY" },
	{ 0x10, "KEYCTL_CAPS0_BIG_KEY" },
	{ 0x20, "KEYCTL_CAPS0_INVALIDATE" },
	{ 0x40, "KEYCTL_CAPS0_RESTRICT_KEYRING" },
	{ 0x80, "KEYCTL_CAPS0_MOVE" },
};
const struct cset cset_keyctl_caps0 = {
	.unknown = "KEYCTL_CAPS0_???",
	.n = { 8, 8, 8 },
	.v = { keyctl_caps0_x86_64, keyctl_caps0_x86_64, keyctl_caps0_x86_64 },
	.flags = true,
};

static const struct cname keyctl_caps1_x86_64[] = {
	{ 0x1, "KEYCTL_CAPS1_NS_KEYRING_NAME" },
	{ 0x2, "KEYCTL_CAPS1_NS_KEY_TAG" },
	{ 0x4, "KEYCTL_CAPS1_NOTIFICATIONS" },
};
const struct cset cset_keyctl_caps1 = {
	.unknown = "KEYCTL_CAPS1_???",
	.n = { 3, 3, 3 },
	.v = { keyctl_caps1_x86_64, keyctl_caps1_x86_64, keyctl_caps1_x86_64 },
	.flags = true,
};

static const struct cname keyctl_supports_x86_64[] = {
	{ 0x1, "KEYCTL_SUPPORTS_ENCRYPT" },
	{ 0x2, "KEYCTL_SUPPORTS_DECRYPT" },
	{ 0x4, "KEYCTL_SUPPORTS_SIGN" },
	{ 0x8, "KEYCTL_SUPPORTS_VERIFY" },
};
const struct cset cset_keyctl_supports = {
	.unknown = "KEYCTL_SUPPORTS_???",
	.n = { 4, 4, 4 },
	.v = { keyctl_supports_x86_64, keyctl_supports_x86_64, keyctl_supports_x86_64 },
	.flags = true,
};
