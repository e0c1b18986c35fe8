/* Pins: the first version of the interface. */
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
static void hook_line_info(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_line_asked, &t_line_told, addr);
}
static HOOK(line_info, hook_line_info);

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
	size_t len = 0;

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
	while (len < NAME_BYTES && p[len])
		len++;
	walk_raw_bytes(w, &t_chars, p, len < NAME_BYTES ? len : len - 1, len < NAME_BYTES ? 0 : BYTES_MORE);
}
static const struct type t_handle_asked = { .name = "struct gpiohandle_request", .kind = KIND_STRUCT,
	.hook = hook_request, .fields = (const struct item[]){ VAL(u32, "lineoffsets", .n = LINES_MAX, HIDE),
		VAL(handle_flags, "flags", HIDE), VAL(u8, "default_values", .n = LINES_MAX, HIDE),
		VAL(chars, "consumer_label", .n = NAME_BYTES, HIDE), VAL(u32, "lines", HIDE),
		VAL(fd, "fd", HIDE), ITEM_END } };
static STRUCT(handle_told, VAL(u32, "lineoffsets", .n = LINES_MAX, HIDE), VAL(handle_flags, "flags", HIDE),
	VAL(u8, "default_values", .n = LINES_MAX, HIDE), VAL(chars, "consumer_label", .n = NAME_BYTES, HIDE),
	VAL(u32, "lines", HIDE), VAL(fd, "fd"));
static void hook_handle(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_handle_asked, &t_handle_told, addr);
}
static HOOK(handle, hook_handle);

#define EVENT(before, after) \
	VAL(u32, "lineoffset", FLAGS(before)), VAL(handle_flags, "handleflags", FLAGS(before)), \
		VAL(event_flags, "eventflags", FLAGS(before)), \
		VAL(chars, "consumer_label", .n = NAME_BYTES, FLAGS(before)), VAL(fd, "fd", FLAGS(after))
static STRUCT(event_asked, EVENT(0, ITEM_HIDDEN));
static STRUCT(event_told, EVENT(ITEM_HIDDEN, 0));
static void hook_event(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_event_asked, &t_event_told, addr);
}
static HOOK(event, hook_event);

IOCTL_FAMILY(gpio,
	REQ(GPIO_GET_CHIPINFO_IOCTL, OUT(chip_info, "argp")),
	REQ(GPIO_GET_LINEINFO_IOCTL, INOUT(line_info, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(GPIO_GET_LINEINFO_WATCH_IOCTL, INOUT(line_info, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(GPIO_GET_LINEINFO_UNWATCH_IOCTL, IN(line_unwatched, "argp")),
	REQ(GPIO_GET_LINEHANDLE_IOCTL, INOUT(handle, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(GPIO_GET_LINEEVENT_IOCTL, INOUT(event, "argp", FLAGS(ITEM_EVEN_FAILED))));
