/* From tools/constants/ioctl_gpio.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_gpio.h"

#include <stddef.h>

static const struct cname gpio_line_flags_x86_64[] = {
	{ 0x1, "GPIOLINE_FLAG_KERNEL" },
	{ 0x2, "GPIOLINE_FLAG_IS_OUT" },
	{ 0x4, "GPIOLINE_FLAG_ACTIVE_LOW" },
	{ 0x8, "GPIOLINE_FLAG_OPEN_DRAIN" },
	{ 0x10, "GPIOLINE_FLAG_OPEN_SOURCE" },
	{ 0x20, "GPIOLINE_FLAG_BIAS_PULL_UP" },
	{ 0x40, "GPIOLINE_FLAG_BIAS_PULL_DOWN" },
	{ 0x80, "GPIOLINE_FLAG_BIAS_DISABLE" },
};
const struct cset cset_gpio_line_flags = {
	.unknown = "GPIOLINE_FLAG_???",
	.n = { 8, 8, 8 },
	.v = { gpio_line_flags_x86_64, gpio_line_flags_x86_64, gpio_line_flags_x86_64 },
	.flags = true,
};

static const struct cname gpio_handle_flags_x86_64[] = {
	{ 0x1, "GPIOHANDLE_REQUEST_INPUT" },
	{ 0x2, "GPIOHANDLE_REQUEST_OUTPUT" },
	{ 0x4, "GPIOHANDLE_REQUEST_ACTIVE_LOW" },
	{ 0x8, "GPIOHANDLE_REQUEST_OPEN_DRAIN" },
	{ 0x10, "GPIOHANDLE_REQUEST_OPEN_SOURCE" },
	{ 0x20, "GPIOHANDLE_REQUEST_BIAS_PULL_UP" },
	{ 0x40, "GPIOHANDLE_REQUEST_BIAS_PULL_DOWN" },
	{ 0x80, "GPIOHANDLE_REQUEST_BIAS_DISABLE" },
};
const struct cset cset_gpio_handle_flags = {
	.unknown = "GPIOHANDLE_REQUEST_???",
	.n = { 8, 8, 8 },
	.v = { gpio_handle_flags_x86_64, gpio_handle_flags_x86_64, gpio_handle_flags_x86_64 },
	.flags = true,
};

static const struct cname gpio_event_flags_x86_64[] = {
	{ 0x3, "GPIOEVENT_REQUEST_BOTH_EDGES" },
	{ 0x1, "GPIOEVENT_REQUEST_RISING_EDGE" },
	{ 0x2, "GPIOEVENT_REQUEST_FALLING_EDGE" },
};
const struct cset cset_gpio_event_flags = {
	.unknown = "GPIOEVENT_REQUEST_???",
	.n = { 3, 3, 3 },
	.v = { gpio_event_flags_x86_64, gpio_event_flags_x86_64, gpio_event_flags_x86_64 },
	.flags = true,
};

static const struct cname gpio_v2_line_flags_x86_64[] = {
	{ 0x1, "GPIO_V2_LINE_FLAG_USED" },
	{ 0x2, "GPIO_V2_LINE_FLAG_ACTIVE_LOW" },
	{ 0x4, "GPIO_V2_LINE_FLAG_INPUT" },
	{ 0x8, "GPIO_V2_LINE_FLAG_OUTPUT" },
	{ 0x10, "GPIO_V2_LINE_FLAG_EDGE_RISING" },
	{ 0x20, "GPIO_V2_LINE_FLAG_EDGE_FALLING" },
	{ 0x40, "GPIO_V2_LINE_FLAG_OPEN_DRAIN" },
	{ 0x80, "GPIO_V2_LINE_FLAG_OPEN_SOURCE" },
	{ 0x100, "GPIO_V2_LINE_FLAG_BIAS_PULL_UP" },
	{ 0x200, "GPIO_V2_LINE_FLAG_BIAS_PULL_DOWN" },
	{ 0x400, "GPIO_V2_LINE_FLAG_BIAS_DISABLED" },
	{ 0x800, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_REALTIME" },
	{ 0x1000, "GPIO_V2_LINE_FLAG_EVENT_CLOCK_HTE" },
};
const struct cset cset_gpio_v2_line_flags = {
	.unknown = "GPIO_V2_LINE_FLAG_???",
	.n = { 13, 13, 13 },
	.v = { gpio_v2_line_flags_x86_64, gpio_v2_line_flags_x86_64, gpio_v2_line_flags_x86_64 },
	.flags = true,
};
