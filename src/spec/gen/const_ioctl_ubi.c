/* From tools/constants/ioctl_ubi.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_ubi.h"

#include <stddef.h>

static const struct cname ubi_volume_types_x86_64[] = {
	{ 0x3, "UBI_DYNAMIC_VOLUME" },
	{ 0x4, "UBI_STATIC_VOLUME" },
};
const struct cset cset_ubi_volume_types = {
	.unknown = "UBI_???_VOLUME",
	.n = { 2, 2, 2 },
	.v = { ubi_volume_types_x86_64, ubi_volume_types_x86_64, ubi_volume_types_x86_64 },
	.sorted = true,
};

static const struct cname ubi_volume_flags_x86_64[] = {
	{ 0x1, "UBI_VOL_SKIP_CRC_CHECK_FLG" },
};
const struct cset cset_ubi_volume_flags = {
	.unknown = "UBI_VOL_???",
	.n = { 1, 1, 1 },
	.v = { ubi_volume_flags_x86_64, ubi_volume_flags_x86_64, ubi_volume_flags_x86_64 },
	.flags = true,
};

static const struct cname ubi_volume_props_x86_64[] = {
	{ 0x1, "UBI_VOL_PROP_DIRECT_WRITE" },
};
const struct cset cset_ubi_volume_props = {
	.unknown = "UBI_VOL_PROP_???",
	.n = { 1, 1, 1 },
	.v = { ubi_volume_props_x86_64, ubi_volume_props_x86_64, ubi_volume_props_x86_64 },
	.sorted = true,
};

static const struct cname ubi_data_types_x86_64[] = {
	{ 0x1, "UBI_LONGTERM" },
	{ 0x2, "UBI_SHORTTERM" },
	{ 0x3, "UBI_UNKNOWN" },
};
const struct cset cset_ubi_data_types = {
	.unknown = "UBI_???",
	.n = { 3, 3, 3 },
	.v = { ubi_data_types_x86_64, ubi_data_types_x86_64, ubi_data_types_x86_64 },
	.sorted = true,
};
