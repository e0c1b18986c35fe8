/* From tools/constants/lsm.list by tools/gen-constants. */
#include "spec/gen/const_lsm.h"

#include <stddef.h>

static const struct cname lsm_attrs_x86_64[] = {
	{ 0x0, "LSM_ATTR_UNDEF" },
	{ 0x64, "LSM_ATTR_CURRENT" },
	{ 0x65, "LSM_ATTR_EXEC" },
	{ 0x66, "LSM_ATTR_FSCREATE" },
	{ 0x67, "LSM_ATTR_KEYCREATE" },
	{ 0x68, "LSM_ATTR_PREV" },
	{ 0x69, "LSM_ATTR_SOCKCREATE" },
};
const struct cset cset_lsm_attrs = {
	.unknown = "LSM_ATTR_???",
	.n = { 7, 7, 7 },
	.v = { lsm_attrs_x86_64, lsm_attrs_x86_64, lsm_attrs_x86_64 },
	.sorted = true,
};

static const struct cname lsm_ids_x86_64[] = {
	{ 0x0, "LSM_ID_UNDEF" },
	{ 0x64, "LSM_ID_CAPABILITY" },
	{ 0x65, "LSM_ID_SELINUX" },
	{ 0x66, "LSM_ID_SMACK" },
	{ 0x67, "LSM_ID_TOMOYO" },
	{ 0x68, "LSM_ID_APPARMOR" },
	{ 0x69, "LSM_ID_YAMA" },
	{ 0x6a, "LSM_ID_LOADPIN" },
	{ 0x6b, "LSM_ID_SAFESETID" },
	{ 0x6c, "LSM_ID_LOCKDOWN" },
	{ 0x6d, "LSM_ID_BPF" },
	{ 0x6e, "LSM_ID_LANDLOCK" },
	{ 0x6f, "LSM_ID_IMA" },
	{ 0x70, "LSM_ID_EVM" },
	{ 0x71, "LSM_ID_IPE" },
};
const struct cset cset_lsm_ids = {
	.unknown = "LSM_ID_???",
	.n = { 15, 15, 15 },
	.v = { lsm_ids_x86_64, lsm_ids_x86_64, lsm_ids_x86_64 },
	.sorted = true,
};

static const struct cname lsm_ctx_ids_x86_64[] = {
	{ 0x0, "LSM_ID_UNDEF" },
	{ 0x64, "LSM_ID_CAPABILITY" },
	{ 0x65, "LSM_ID_SELINUX" },
	{ 0x66, "LSM_ID_SMACK" },
	{ 0x67, "LSM_ID_TOMOYO" },
	{ 0x68, "LSM_ID_APPARMOR" },
	{ 0x69, "LSM_ID_YAMA" },
	{ 0x6a, "LSM_ID_LOADPIN" },
	{ 0x6b, "LSM_ID_SAFESETID" },
	{ 0x6c, "LSM_ID_LOCKDOWN" },
	{ 0x6d, "LSM_ID_BPF" },
	{ 0x6e, "LSM_ID_LANDLOCK" },
	{ 0x6f, "LSM_ID_IMA" },
	{ 0x70, "LSM_ID_EVM" },
	{ 0x71, "LSM_ID_IPE" },
};
const struct cset cset_lsm_ctx_ids = {
	.unknown = NULL,
	.n = { 15, 15, 15 },
	.v = { lsm_ctx_ids_x86_64, lsm_ctx_ids_x86_64, lsm_ctx_ids_x86_64 },
	.sorted = true,
};

static const struct cname lsm_flags_x86_64[] = {
	{ 0x1, "LSM_FLAG_SINGLE" },
};
const struct cset cset_lsm_flags = {
	.unknown = "LSM_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { lsm_flags_x86_64, lsm_flags_x86_64, lsm_flags_x86_64 },
	.flags = true,
};
