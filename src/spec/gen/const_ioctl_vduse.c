/* From tools/constants/ioctl_vduse.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_vduse.h"

#include <stddef.h>

static const struct cname vduse_access_x86_64[] = {
	{ 0x1, "VDUSE_ACCESS_RO" },
	{ 0x2, "VDUSE_ACCESS_WO" },
	{ 0x3, "VDUSE_ACCESS_RW" },
};
const struct cset cset_vduse_access = {
	.unknown = "VDUSE_ACCESS_???",
	.n = { 3, 3, 3 },
	.v = { vduse_access_x86_64, vduse_access_x86_64, vduse_access_x86_64 },
	.sorted = true,
};

static const struct cname vduse_iova_caps_x86_64[] = {
	{ 0x1, "VDUSE_IOVA_CAP_UMEM" },
};
const struct cset cset_vduse_iova_caps = {
	.unknown = "VDUSE_IOVA_CAP_???",
	.n = { 1, 1, 1 },
	.v = { vduse_iova_caps_x86_64, vduse_iova_caps_x86_64, vduse_iova_caps_x86_64 },
	.flags = true,
};
