/* Pins: both versions of the interface. */
#include "spec/gen/const_ioctl_gpio.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)
#define LINES_MAX 64
#define NAME_BYTES 32

static FLAGWORD(line_flags, 4, cset_gpio_line_flags);
static FLAGWORD(handle_flags, 4, cset_gpio_handle_flags);
static FLAGWORD(event_flags, 4, cset_gpio_event_flags);

static STRUCT(chip_info, VAL(chars, "name", .n = NAME_BYTES), VAL(chars, "label", .n = NAME_BYTES),
	VAL(u32, "lines"));

#define LINE_INFO(before, after) \
	VAL(u32, "line_offset", FLAGS(before)), VAL(line_flags, "flags", FLAGS(after)), \
		VAL(chars, "name", .n = NAME_BYTES, FLAGS(after)), \
		VAL(chars, "consumer", .n = NAME_BYTES, FLAGS(after))
static STRUCT(line_asked, LINE_INFO(0, ITEM_HIDDEN));
static STRUCT(line_told, LINE_INFO(ITEM_HIDDEN, 0));
IOCTL_CHANGE(line_info, line_asked, line_told);

/* What became of an unwatched line is not told. */
static STRUCT(line_unwatched, VAL(u32, "offset"));

/* struct gpiohandle_request: arrays whose length comes after them. */
enum { R_OFFSETS, R_FLAGS, R_VALUES, R_LABEL, R_LINES };

static void hook_request(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t n = walk_field(w, R_LINES), at = w->scope->addr;
	const struct type *t = w->scope->type;
	uint64_t flags = walk_field(w, R_FLAGS);
	const size_t values = type_field_offset(t, R_VALUES, w->abi);
	const size_t label = type_field_offset(t, R_LABEL, w->abi);
	const uint8_t *p = w->scope->bytes + label;

	(void)it;
	(void)v;
	walk_name(w, "lines");
	walk_scalar(w, &t_u32, n);
	n = n < LINES_MAX ? n : LINES_MAX;
	walk_name(w, "lineoffsets");
	walk_array(w, &t_u32, at, n);
	walk_name(w, "flags");
	walk_scalar(w, &t_handle_flags, flags);
	walk_name(w, "default_values");
	walk_array(w, &t_u8, at + values, n);
	walk_name(w, "consumer_label");
	ioctl_chars(w, p, NAME_BYTES);
}
static const struct type t_handle_asked = { .name = "struct gpiohandle_request", .kind = KIND_STRUCT,
	.hook = hook_request, .fields = (const struct item[]){ VAL(u32, "lineoffsets", .n = LINES_MAX, HIDE),
		VAL(handle_flags, "flags", HIDE), VAL(u8, "default_values", .n = LINES_MAX, HIDE),
		VAL(chars, "consumer_label", .n = NAME_BYTES, HIDE), VAL(u32, "lines", HIDE),
		VAL(fd, "fd", HIDE), ITEM_END } };
static STRUCT(handle_told, VAL(u32, "lineoffsets", .n = LINES_MAX, HIDE), VAL(handle_flags, "flags", HIDE),
	VAL(u8, "default_values", .n = LINES_MAX, HIDE), VAL(chars, "consumer_label", .n = NAME_BYTES, HIDE),
	VAL(u32, "lines", HIDE), VAL(fd, "fd"));
IOCTL_CHANGE(handle, handle_asked, handle_told);

#define EVENT(before, after) \
	VAL(u32, "lineoffset", FLAGS(before)), VAL(handle_flags, "handleflags", FLAGS(before)), \
		VAL(event_flags, "eventflags", FLAGS(before)), \
		VAL(chars, "consumer_label", .n = NAME_BYTES, FLAGS(before)), VAL(fd, "fd", FLAGS(after))
static STRUCT(event_asked, EVENT(0, ITEM_HIDDEN));
static STRUCT(event_told, EVENT(ITEM_HIDDEN, 0));
IOCTL_CHANGE(event, event_asked, event_told);

static STRUCT(handle_data, VAL(u8, "values", .n = LINES_MAX));
static STRUCT(handle_config, VAL(handle_flags, "flags"), VAL(u8, "default_values", .n = LINES_MAX),
	VAL(u32, "padding", .n = 4, HIDE));

/* ---- the second version ------------------------------------------------------------------- */

static const struct type t_v2_flags = { .name = "__aligned_u64", .kind = KIND_FLAGS, .size = 8,
	.flags = TYPE_ALIGN8, .set = &cset_gpio_v2_line_flags };
#define ATTRS_MAX 10

static bool is_zero(struct walk *w, uint64_t addr, size_t n)
{
	uint64_t v;

	for (size_t i = 0; i < n; i++)
		if (walk_read_num(w, addr + i, 1, &v) && v)
			return false;
	return true;
}

/* n numbers that should be 0, if they are not: then all of them. */
static void put_padding(struct walk *w, uint64_t addr, size_t n)
{
	uint64_t v;

	if (is_zero(w, addr, n * 4))
		return;
	walk_name(w, "padding");
	walk_open(w, GROUP_ARRAY, NULL);
	for (size_t i = 0; i < n && walk_read_num(w, addr + i * 4, 4, &v); i++)
		walk_scalar(w, &t_u32_hex, v);
	walk_close(w, GROUP_ARRAY);
}

/* struct gpio_v2_line_attribute: the id says which member of the union counts. */
enum { ATTR_FLAGS = 1, ATTR_VALUES, ATTR_DEBOUNCE };
static STRUCT(line_attr_raw, VAL(u32, "id"), VAL(u32_hex, "padding", FLAGS(ITEM_NONZERO)),
	VAL(au64_hex, "data"));
enum { A_ID, A_PADDING, A_DATA };

/* field: as one of its own where it is not understood. */
static void put_attr(struct walk *w, uint64_t addr, bool field)
{
	uint64_t id = ioctl_field(w, &t_line_attr_raw, A_ID, addr);
	uint64_t data = ioctl_field(w, &t_line_attr_raw, A_DATA, addr);

	if (ioctl_field(w, &t_line_attr_raw, A_PADDING, addr))
		id = 0;
	switch (id) {
	case ATTR_FLAGS:
		walk_name(w, "flags");
		walk_scalar(w, &t_v2_flags, data);
		return;
	case ATTR_VALUES:
		walk_name(w, "values");
		walk_scalar(w, &t_u64_hex, data);
		return;
	case ATTR_DEBOUNCE:
		walk_name(w, "debounce_period_us");
		walk_scalar(w, &t_u32, data & 0xffffffffu);
		return;
	default:
		break;
	}
	if (field) {
		walk_name(w, "attr");
		walk_at(w, &t_line_attr_raw, addr);
		return;
	}
	ioctl_put(w, &t_line_attr_raw, A_ID, addr);
	if (ioctl_field(w, &t_line_attr_raw, A_PADDING, addr))
		ioctl_put(w, &t_line_attr_raw, A_PADDING, addr);
	ioctl_put(w, &t_line_attr_raw, A_DATA, addr);
}

static void hook_line_attr(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_attr(w, addr, false);
}
static const struct type t_line_attr = { .name = "struct gpio_v2_line_attribute",
	.kind = KIND_STRUCT, .hook = hook_line_attr,
	.fields = (const struct item[]){ VAL(line_attr_raw, "attr", HIDE), ITEM_END } };

static void hook_config_attr(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_attr(w, addr, true);
	walk_name(w, "mask");
	walk_scalar(w, &t_u64_hex, walk_field(w, 1));
}
static const struct type t_config_attr = { .name = "struct gpio_v2_line_config_attribute",
	.kind = KIND_STRUCT, .hook = hook_config_attr,
	.fields = (const struct item[]){ VAL(line_attr_raw, "attr", HIDE),
		VAL(au64_hex, "mask", HIDE), ITEM_END } };

static void put_attrs(struct walk *w, const struct type *t, uint64_t addr, uint64_t n)
{
	if (!n)
		return;
	walk_name(w, "attrs");
	walk_array(w, t, addr, n < ATTRS_MAX ? n : ATTRS_MAX);
}

enum { C_FLAGS, C_NUM_ATTRS, C_PADDING, C_ATTRS };
static void hook_config(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct type *t = w->scope->type;

	(void)it;
	put_padding(w, addr + type_field_offset(t, C_PADDING, w->abi), 5);
	put_attrs(w, &t_config_attr, addr + type_field_offset(t, C_ATTRS, w->abi),
		walk_field(w, C_NUM_ATTRS));
}
static const struct type t_line_config = { .name = "struct gpio_v2_line_config",
	.kind = KIND_STRUCT, .hook = hook_config,
	.fields = (const struct item[]){ VAL(v2_flags, "flags"), VAL(u32, "num_attrs"),
		VAL(u32, "padding", .n = 5, HIDE), VAL(config_attr, "attrs", .n = ATTRS_MAX, HIDE),
		ITEM_END } };

#define LINE_INFO_V2(offset_, names) \
	VAL(chars, "name", .n = NAME_BYTES, FLAGS(names)), \
		VAL(chars, "consumer", .n = NAME_BYTES, FLAGS(names)), \
		VAL(u32, "offset", FLAGS(offset_)), VAL(u32, "num_attrs", HIDE), \
		VAL(v2_flags, "flags", HIDE), VAL(line_attr, "attrs", .n = ATTRS_MAX, HIDE), \
		VAL(u32, "padding", .n = 4, HIDE)
enum { I_NAME, I_CONSUMER, I_OFFSET, I_NUM_ATTRS, I_FLAGS, I_ATTRS, I_PADDING };
static void hook_line_told_v2(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct type *t = w->scope->type;

	(void)it;
	walk_name(w, "flags");
	walk_scalar(w, &t_v2_flags, walk_field(w, I_FLAGS));
	walk_name(w, "num_attrs");
	walk_scalar(w, &t_u32, walk_field(w, I_NUM_ATTRS));
	put_attrs(w, &t_line_attr, addr + type_field_offset(t, I_ATTRS, w->abi),
		walk_field(w, I_NUM_ATTRS));
	put_padding(w, addr + type_field_offset(t, I_PADDING, w->abi), 4);
}
static STRUCT(line_asked_v2, LINE_INFO_V2(0, ITEM_HIDDEN));
static const struct type t_line_told_v2 = { .name = "struct gpio_v2_line_info", .kind = KIND_STRUCT,
	.hook = hook_line_told_v2,
	.fields = (const struct item[]){ LINE_INFO_V2(ITEM_HIDDEN, 0), ITEM_END } };
IOCTL_CHANGE(line_info_v2, line_asked_v2, line_told_v2);

#define LINE_REQUEST(fd_) \
	VAL(u32, "offsets", .n = LINES_MAX, HIDE), VAL(chars, "consumer", .n = NAME_BYTES, HIDE), \
		VAL(line_config, "config", HIDE), VAL(u32, "num_lines", HIDE), \
		VAL(u32, "event_buffer_size", HIDE), VAL(u32, "padding", .n = 5, HIDE), \
		VAL(fd, "fd", FLAGS(fd_))
enum { L_OFFSETS, L_CONSUMER, L_CONFIG, L_NUM_LINES, L_BUFFER, L_PADDING };
static void hook_line_request(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct type *t = w->scope->type;
	uint64_t n = walk_field(w, L_NUM_LINES), size = walk_field(w, L_BUFFER);

	(void)it;
	walk_name(w, "num_lines");
	walk_scalar(w, &t_u32, n);
	walk_name(w, "offsets");
	walk_array(w, &t_u32, addr, n < LINES_MAX ? n : LINES_MAX);
	walk_name(w, "consumer");
	ioctl_chars(w, w->scope->bytes + type_field_offset(t, L_CONSUMER, w->abi), NAME_BYTES);
	walk_name(w, "config");
	walk_at(w, &t_line_config, addr + type_field_offset(t, L_CONFIG, w->abi));
	if (size) {
		walk_name(w, "event_buffer_size");
		walk_scalar(w, &t_u32, size);
	}
	put_padding(w, addr + type_field_offset(t, L_PADDING, w->abi), 5);
}
static const struct type t_lines_asked = { .name = "struct gpio_v2_line_request",
	.kind = KIND_STRUCT, .hook = hook_line_request,
	.fields = (const struct item[]){ LINE_REQUEST(ITEM_HIDDEN), ITEM_END } };
static STRUCT(lines_told, LINE_REQUEST(0));
IOCTL_CHANGE(lines, lines_asked, lines_told);

static STRUCT(values_set, VAL(au64_hex, "bits"), VAL(au64_hex, "mask"));
static STRUCT(values_asked, VAL(au64_hex, "bits", HIDE), VAL(au64_hex, "mask"));
static STRUCT(values_told, VAL(au64_hex, "bits"), VAL(au64_hex, "mask", HIDE));
IOCTL_CHANGE(values_get, values_asked, values_told);

IOCTL_FAMILY(gpio,
	REQ(GPIO_GET_CHIPINFO_IOCTL, OUT(chip_info, "argp")),
	REQ_CHANGE(GPIO_GET_LINEINFO_IOCTL, line_info),
	REQ_CHANGE(GPIO_GET_LINEINFO_WATCH_IOCTL, line_info),
	REQ(GPIO_GET_LINEINFO_UNWATCH_IOCTL, IN(line_unwatched, "argp")),
	REQ_CHANGE(GPIO_GET_LINEHANDLE_IOCTL, handle),
	REQ_CHANGE(GPIO_GET_LINEEVENT_IOCTL, event),
	REQ(GPIOHANDLE_GET_LINE_VALUES_IOCTL, OUT(handle_data, "argp")),
	REQ(GPIOHANDLE_SET_LINE_VALUES_IOCTL, IN(handle_data, "argp")),
	REQ(GPIOHANDLE_SET_CONFIG_IOCTL, IN(handle_config, "argp")),
	REQ_CHANGE(GPIO_V2_GET_LINEINFO_IOCTL, line_info_v2),
	REQ_CHANGE(GPIO_V2_GET_LINEINFO_WATCH_IOCTL, line_info_v2),
	REQ_CHANGE(GPIO_V2_GET_LINE_IOCTL, lines),
	REQ(GPIO_V2_LINE_SET_CONFIG_IOCTL, IN(line_config, "argp")),
	REQ_CHANGE(GPIO_V2_LINE_GET_VALUES_IOCTL, values_get),
	REQ(GPIO_V2_LINE_SET_VALUES_IOCTL, IN(values_set, "argp")));
