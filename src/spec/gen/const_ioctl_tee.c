/* From tools/constants/ioctl_tee.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_tee.h"

#include <stddef.h>

static const struct cname tee_impls_x86_64[] = {
	{ 0x1, "TEE_IMPL_ID_OPTEE" },
	{ 0x2, "TEE_IMPL_ID_AMDTEE" },
	{ 0x3, "TEE_IMPL_ID_TSTEE" },
	{ 0x4, "TEE_IMPL_ID_QTEE" },
};
const struct cset cset_tee_impls = {
	.unknown = "TEE_IMPL_ID_???",
	.n = { 4, 4, 4 },
	.v = { tee_impls_x86_64, tee_impls_x86_64, tee_impls_x86_64 },
	.sorted = true,
};

static const struct cname tee_gen_caps_x86_64[] = {
	{ 0x1, "TEE_GEN_CAP_GP" },
	{ 0x2, "TEE_GEN_CAP_PRIVILEGED" },
	{ 0x4, "TEE_GEN_CAP_REG_MEM" },
	{ 0x8, "TEE_GEN_CAP_MEMREF_NULL" },
	{ 0x10, "TEE_GEN_CAP_OBJREF" },
};
const struct cset cset_tee_gen_caps = {
	.unknown = "TEE_GEN_CAP_???",
	.n = { 5, 5, 5 },
	.v = { tee_gen_caps_x86_64, tee_gen_caps_x86_64, tee_gen_caps_x86_64 },
	.flags = true,
};

static const struct cname tee_optee_caps_x86_64[] = {
	{ 0x1, "TEE_OPTEE_CAP_TZ" },
};
const struct cset cset_tee_optee_caps = {
	.unknown = "TEE_OPTEE_CAP_???",
	.n = { 1, 1, 1 },
	.v = { tee_optee_caps_x86_64, tee_optee_caps_x86_64, tee_optee_caps_x86_64 },
	.flags = true,
};

static const struct cname tee_logins_x86_64[] = {
	{ 0x0, "TEE_IOCTL_LOGIN_PUBLIC" },
	{ 0x1, "TEE_IOCTL_LOGIN_USER" },
	{ 0x2, "TEE_IOCTL_LOGIN_GROUP" },
	{ 0x4, "TEE_IOCTL_LOGIN_APPLICATION" },
	{ 0x5, "TEE_IOCTL_LOGIN_USER_APPLICATION" },
	{ 0x6, "TEE_IOCTL_LOGIN_GROUP_APPLICATION" },
};
const struct cset cset_tee_logins = {
	.unknown = "TEE_IOCTL_LOGIN_???",
	.n = { 6, 6, 6 },
	.v = { tee_logins_x86_64, tee_logins_x86_64, tee_logins_x86_64 },
	.sorted = true,
};

static const struct cname tee_origins_x86_64[] = {
	{ 0x1, "TEEC_ORIGIN_API" },
	{ 0x2, "TEEC_ORIGIN_COMMS" },
	{ 0x3, "TEEC_ORIGIN_TEE" },
	{ 0x4, "TEEC_ORIGIN_TRUSTED_APP" },
};
const struct cset cset_tee_origins = {
	.unknown = "TEEC_ORIGIN_???",
	.n = { 4, 4, 4 },
	.v = { tee_origins_x86_64, tee_origins_x86_64, tee_origins_x86_64 },
	.sorted = true,
};

static const struct cname tee_shm_flags_x86_64[] = {
	{ 0x1, "TEE_IOCTL_SHM_MAPPED" },
	{ 0x2, "TEE_IOCTL_SHM_DMA_BUF" },
	{ 0x4, "TEE_IOCTL_SHM_EXT_DMA_BUF" },
	{ 0x8, "TEE_IOCTL_SHM_REGISTER" },
	{ 0x10, "TEE_IOCTL_SHM_USER_MAPPED" },
	{ 0x20, "TEE_IOCTL_SHM_POOL" },
	{ 0x40, "TEE_IOCTL_SHM_KERNEL_MAPPED" },
};
const struct cset cset_tee_shm_flags = {
	.unknown = "TEE_IOCTL_SHM_???",
	.n = { 7, 7, 7 },
	.v = { tee_shm_flags_x86_64, tee_shm_flags_x86_64, tee_shm_flags_x86_64 },
	.flags = true,
};

static const struct cname tee_param_types_x86_64[] = {
	{ 0x0, "TEE_IOCTL_PARAM_ATTR_TYPE_NONE" },
	{ 0x1, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INPUT" },
	{ 0x2, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_OUTPUT" },
	{ 0x3, "TEE_IOCTL_PARAM_ATTR_TYPE_VALUE_INOUT" },
	{ 0x5, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INPUT" },
	{ 0x6, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_OUTPUT" },
	{ 0x7, "TEE_IOCTL_PARAM_ATTR_TYPE_MEMREF_INOUT" },
	{ 0x8, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INPUT" },
	{ 0x9, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_OUTPUT" },
	{ 0xa, "TEE_IOCTL_PARAM_ATTR_TYPE_UBUF_INOUT" },
	{ 0xb, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INPUT" },
	{ 0xc, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_OUTPUT" },
	{ 0xd, "TEE_IOCTL_PARAM_ATTR_TYPE_OBJREF_INOUT" },
};
const struct cset cset_tee_param_types = {
	.unknown = "TEE_IOCTL_PARAM_ATTR_",
	.n = { 13, 13, 13 },
	.v = { tee_param_types_x86_64, tee_param_types_x86_64, tee_param_types_x86_64 },
	.sorted = true,
};
