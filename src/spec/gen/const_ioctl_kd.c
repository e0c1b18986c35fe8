/* From tools/constants/ioctl_kd.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_kd.h"

#include <stddef.h>

static const struct cname kd_modes_x86_64[] = {
	{ 0x0, "KD_TEXT" },
	{ 0x1, "KD_GRAPHICS" },
	{ 0x2, "KD_TEXT0" },
	{ 0x3, "KD_TEXT1" },
};
const struct cset cset_kd_modes = {
	.unknown = "KD_???",
	.n = { 4, 4, 4 },
	.v = { kd_modes_x86_64, kd_modes_x86_64, kd_modes_x86_64 },
	.sorted = true,
};

static const struct cname kd_kbmodes_x86_64[] = {
	{ 0x0, "K_RAW" },
	{ 0x1, "K_XLATE" },
	{ 0x2, "K_MEDIUMRAW" },
	{ 0x3, "K_UNICODE" },
	{ 0x4, "K_OFF" },
};
const struct cset cset_kd_kbmodes = {
	.unknown = "K_???",
	.n = { 5, 5, 5 },
	.v = { kd_kbmodes_x86_64, kd_kbmodes_x86_64, kd_kbmodes_x86_64 },
	.sorted = true,
};

static const struct cname kd_kbmetas_x86_64[] = {
	{ 0x3, "K_METABIT" },
	{ 0x4, "K_ESCPREFIX" },
};
const struct cset cset_kd_kbmetas = {
	.unknown = "K_???",
	.n = { 2, 2, 2 },
	.v = { kd_kbmetas_x86_64, kd_kbmetas_x86_64, kd_kbmetas_x86_64 },
	.sorted = true,
};

static const struct cname kd_kbtypes_x86_64[] = {
	{ 0x1, "KB_84" },
	{ 0x2, "KB_101" },
	{ 0x3, "KB_OTHER" },
};
const struct cset cset_kd_kbtypes = {
	.unknown = "KB_???",
	.n = { 3, 3, 3 },
	.v = { kd_kbtypes_x86_64, kd_kbtypes_x86_64, kd_kbtypes_x86_64 },
	.sorted = true,
};

static const struct cname kd_leds_x86_64[] = {
	{ 0x1, "LED_SCR" },
	{ 0x2, "LED_NUM" },
	{ 0x4, "LED_CAP" },
};
const struct cset cset_kd_leds = {
	.unknown = "LED_???",
	.n = { 3, 3, 3 },
	.v = { kd_leds_x86_64, kd_leds_x86_64, kd_leds_x86_64 },
	.flags = true,
};
