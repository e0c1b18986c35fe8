/* From tools/constants/prctl.list by tools/gen-constants. */
#include "spec/gen/const_prctl.h"

#include <stddef.h>

static const struct cname prctl_options_x86_64[] = {
	{ 0xf, "PR_SET_NAME" },
	{ 0x10, "PR_GET_NAME" },
};
const struct cset cset_prctl_options = {
	.unknown = "PR_???",
	.n = { 2, 2, 2 },
	.v = { prctl_options_x86_64, prctl_options_x86_64, prctl_options_x86_64 },
	.sorted = true,
};

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
};
const struct cset cset_arch_prctl_codes = {
	.unknown = "ARCH_???",
	.n = { 14, 14, 0 },
	.v = { arch_prctl_codes_x86_64, arch_prctl_codes_x86_64, NULL },
	.sorted = true,
};
