/* From tools/constants/prctl.list by tools/gen-constants. */
#include "spec/gen/const_prctl.h"

#include <stddef.h>

static const struct cname arch_prctl_codes_x86_64[] = {
	{ 0x1001, "ARCH_SET_GS" },
	{ 0x1002, "ARCH_SET_FS" },
	{ 0x1003, "ARCH_GET_FS" },
	{ 0x1004, "ARCH_GET_GS" },
	{ 0x1011, "ARCH_GET_CPUID" },
	{ 0x1012, "ARCH_SET_CPUID" },
	{ 0x1021, "ARCH_GET_XCOMP_SUPP" },
	{ 0x1022, "ARCH_GET_XCOMP_PERM" },
	{ 0x1023, "ARCH_REQ_XCOMP_PERM" },
	{ 0x1024, "ARCH_GET_XCOMP_GUEST_PERM" },
	{ 0x1025, "ARCH_REQ_XCOMP_GUEST_PERM" },
	{ 0x2001, "ARCH_MAP_VDSO_X32" },
	{ 0x2002, "ARCH_MAP_VDSO_32" },
	{ 0x2003, "ARCH_MAP_VDSO_64" },
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
};
static const struct cname arch_prctl_codes_aarch64[] = {
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
};
const struct cset cset_arch_prctl_codes = {
	.unknown = "ARCH_???",
	.n = { 23, 23, 9 },
	.v = { arch_prctl_codes_x86_64, arch_prctl_codes_x86_64, arch_prctl_codes_aarch64 },
	.sorted = true,
};

static const struct cname xfeatures_x86_64[] = {
	{ 0x0, "XFEATURE_FP" },
	{ 0x1, "XFEATURE_SSE" },
	{ 0x2, "XFEATURE_YMM" },
	{ 0x3, "XFEATURE_BNDREGS" },
	{ 0x4, "XFEATURE_BNDCSR" },
	{ 0x5, "XFEATURE_OPMASK" },
	{ 0x6, "XFEATURE_ZMM_Hi256" },
	{ 0x7, "XFEATURE_Hi16_ZMM" },
	{ 0x8, "XFEATURE_PT" },
	{ 0x9, "XFEATURE_PKRU" },
	{ 0xa, "XFEATURE_PASID" },
	{ 0xb, "XFEATURE_CET_USER" },
	{ 0xc, "XFEATURE_CET_KERNEL" },
	{ 0xf, "XFEATURE_LBR" },
	{ 0x11, "XFEATURE_XTILE_CFG" },
	{ 0x12, "XFEATURE_XTILE_DATA" },
};
const struct cset cset_xfeatures = {
	.unknown = "XFEATURE_???",
	.n = { 16, 16, 16 },
	.v = { xfeatures_x86_64, xfeatures_x86_64, xfeatures_x86_64 },
	.sorted = true,
};

static const struct cname xfeature_masks_x86_64[] = {
	{ 0x1, "XFEATURE_MASK_FP" },
	{ 0x2, "XFEATURE_MASK_SSE" },
	{ 0x4, "XFEATURE_MASK_YMM" },
	{ 0x8, "XFEATURE_MASK_BNDREGS" },
	{ 0x10, "XFEATURE_MASK_BNDCSR" },
	{ 0x20, "XFEATURE_MASK_OPMASK" },
	{ 0x40, "XFEATURE_MASK_ZMM_Hi256" },
	{ 0x80, "XFEATURE_MASK_Hi16_ZMM" },
	{ 0x100, "XFEATURE_MASK_PT" },
	{ 0x200, "XFEATURE_MASK_PKRU" },
	{ 0x400, "XFEATURE_MASK_PASID" },
	{ 0x800, "XFEATURE_MASK_CET_USER" },
	{ 0x1000, "XFEATURE_MASK_CET_KERNEL" },
	{ 0x8000, "XFEATURE_MASK_LBR" },
	{ 0x20000, "XFEATURE_MASK_XTILE_CFG" },
	{ 0x40000, "XFEATURE_MASK_XTILE_DATA" },
};
const struct cset cset_xfeature_masks = {
	.unknown = "XFEATURE_MASK_???",
	.n = { 16, 16, 16 },
	.v = { xfeature_masks_x86_64, xfeature_masks_x86_64, xfeature_masks_x86_64 },
	.flags = true,
};
