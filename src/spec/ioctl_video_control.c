/* Video devices: what can be set, by number: brightness, gain, rates. */
#include <stdio.h>

#include "spec/gen/const_ioctl_video.h"
#include "spec/ioctl.h"
#include "spec/ioctl_video.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(cid, 4, cset_v4l2_cids);
#define AFTER FLAGS(ITEM_AT_EXIT)
#define AFTER_MORE FLAGS(ITEM_AT_EXIT | ITEM_VERBOSE)
#define HIDE FLAGS(ITEM_HIDDEN)

/* ---- numbers of controls ------------------------------------------------------------------ */

#define CLASS_BITS 0xffff0000u
#define CTRL_NEXT 0x80000000u
#define CTRL_NEXT_COMPOUND 0x40000000u
static FLAGWORD(next_ctrls, 4, cset_v4l2_next_ctrls);

/* A control without a name is one of its class. */
static void put_cid(struct walk *w, uint64_t v)
{
	const char *name = cset_name(&cset_v4l2_cids, w->abi->facts, v);
	const char *of = cset_name(&cset_v4l2_ctrl_classes, w->abi->facts, v & CLASS_BITS);
	char words[64];

	if (name || !of) {
		walk_scalar(w, &t_cid, v);
		return;
	}
	(void)snprintf(words, sizeof(words), "%s+%#x", of, (unsigned)(v & ~(uint64_t)CLASS_BITS));
	walk_symbol(w, words, v);
}

static void hook_cid(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	put_cid(w, v);
}
static const struct type t_ctrl_id = { .name = "__u32", .kind = KIND_HOOK, .size = 4, .hook = hook_cid };

/* The control itself, or which comes after it. */
static void put_next_cid(struct walk *w, uint64_t v)
{
	uint64_t flags = v & (CTRL_NEXT | CTRL_NEXT_COMPOUND);

	if (!flags) {
		put_cid(w, v);
		return;
	}
	walk_open(w, GROUP_INSTEAD, NULL);
	walk_scalar(w, &t_u32_hex, v);
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_next_ctrls, flags);
	put_cid(w, v & ~flags);
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_INSTEAD);
}

/* ---- values ------------------------------------------------------------------------------- */

static STRUCT(control, VAL(ctrl_id, "id"), VAL(s32, "value"));
static STRUCT(control_get, VAL(ctrl_id, "id"), VAL(s32, "value", AFTER));
static void hook_set_control(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t before, after;

	(void)it;
	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(&t_control, w->abi))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "id");
	put_cid(w, ioctl_field(w, &t_control, 0, addr));
	walk_name(w, "value");
	before = after = ioctl_field(w, &t_control, 1, addr);
	if (!w->failed && ioctl_after(w))
		after = ioctl_field(w, &t_control, 1, addr);
	if (after != before)
		walk_open(w, GROUP_CHANGE, NULL);
	walk_scalar(w, &t_s32, before);
	if (after != before) {
		walk_scalar(w, &t_s32, after);
		walk_close(w, GROUP_CHANGE);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(control_set, hook_set_control);

/* ---- many at once ------------------------------------------------------------------------- */

static ENUM(ctrl_class, 4, cset_v4l2_ctrl_classes);
/* Values if it has no size; else where they are. */
static void hook_ext_control(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t size = walk_field(w, 1), addr = w->scope->addr + 12, value = 0;

	(void)it;
	(void)v;
	if (size) {
		(void)walk_read_num(w, addr, w->abi->word, &value);
		walk_name(w, "string");
		walk_bytes(w, value, size);
		return;
	}
	(void)walk_read_num(w, addr, 8, &value);
	walk_name(w, "value");
	walk_scalar(w, &t_s32, type_extend(&t_s32, w->abi, value));
	walk_name(w, "value64");
	walk_scalar(w, &t_s64, value);
}
static const struct type t_ext_control = { .name = "struct v4l2_ext_control", .kind = KIND_STRUCT,
	.flags = TYPE_PACKED, .hook = hook_ext_control, .fields = (const struct item[]){
		VAL(cid, "id"), VAL(u32, "size"), VAL(u32, "reserved2", HIDE),
		VAL(u64, "value64", HIDE), ITEM_END } };

enum { EXT_CLASS, EXT_COUNT, EXT_ERROR, EXT_REQUEST, EXT_RESERVED, EXT_CONTROLS };
enum { EXT_BYTES = 32 };
/* Sub-struct: what is behind the pointer; and which of them was wrong. */
static void hook_ext(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t count = walk_field(w, EXT_COUNT);

	(void)it;
	(void)v;
	if (count) {
		walk_name(w, "controls");
		walk_array(w, &t_ext_control, walk_field(w, EXT_CONTROLS), count);
	}
	if (count && w->phase == PHASE_EXIT && w->failed) {
		walk_name(w, "error_idx");
		walk_scalar(w, &t_u32, walk_field(w, EXT_ERROR));
	}
}
#define EXT_STRUCT(id, f) \
	static const struct type t_##id = { .name = "struct v4l2_ext_controls", .kind = KIND_STRUCT, \
		.hook = hook_ext, .fields = (const struct item[]){ VAL(ctrl_class, "ctrl_class", FLAGS(f)), \
			VAL(u32, "count", FLAGS(f)), VAL(u32, "error_idx", HIDE), \
			VAL(s32, "request_fd", HIDE), VAL(u32, "reserved", .n = 1, HIDE), \
			VAL(addr, "controls", HIDE), ITEM_END } }
EXT_STRUCT(ext_controls, 0);
EXT_STRUCT(ext_controls_only, ITEM_HIDDEN);

static void hook_get_ext(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t size = type_size(&t_ext_controls, w->abi);
	uint8_t asked[EXT_BYTES], given[EXT_BYTES];

	(void)it;
	ioctl_before(w);
	if (!walk_read(w, addr, asked, size))
		walk_address(w, addr);
	else if (ioctl_after(w) && walk_read(w, addr, given, size))
		walk_inline_changed(w, &t_ext_controls, given, asked, size, addr);
	else
		walk_inline(w, &t_ext_controls, asked, size, addr);
}

/* Can all of them that are shown be read? */
static bool are_there(struct walk *w, uint64_t first, uint64_t count)
{
	uint64_t most = w->opts->verbose ? WALK_ARRAY_MAX : w->opts->string_max;

	return ioctl_is_there(w, first, (size_t)(count < most ? count : most) * type_size(&t_ext_control, w->abi));
}

static void hook_set_ext(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t first, count;

	(void)it;
	ioctl_before(w);
	count = ioctl_field(w, &t_ext_controls, EXT_COUNT, addr);
	first = ioctl_field(w, &t_ext_controls, EXT_CONTROLS, addr);
	if (!count || !w->exited || !w->exit_mem || !are_there(w, first, count)) {
		walk_at(w, &t_ext_controls, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, &t_ext_controls, addr);
	(void)ioctl_after(w);
	walk_at(w, &t_ext_controls_only, addr);
	walk_close(w, GROUP_CHANGE);
}
static HOOK(ext_get, hook_get_ext);
static HOOK(ext_set, hook_set_ext);

/* ---- what there is ------------------------------------------------------------------------ */

static ENUM(ctrl_type, 4, cset_v4l2_ctrl_types);
static FLAGWORD(ctrl_flags, 4, cset_v4l2_ctrl_flags);
#define MORE_NONZERO FLAGS(ITEM_AT_EXIT | ITEM_VERBOSE | ITEM_NONZERO)

/* The control that was found may be another than was asked for. */
static void hook_asked(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t found = w->scope ? type_number(&t_u32, w->abi, w->scope->bytes) : v;

	(void)it;
	if (found == v) {
		put_next_cid(w, v);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	put_next_cid(w, v);
	put_cid(w, found);
	walk_close(w, GROUP_CHANGE);
}
static const struct type t_asked_id = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_asked };

static STRUCT(query_ctrl, VAL(asked_id, "id"), VAL(ctrl_type, "type", AFTER),
	VAL(chars, "name", .n = 32, AFTER), VAL(s32, "minimum", AFTER_MORE),
	VAL(s32, "maximum", AFTER_MORE), VAL(s32, "step", AFTER_MORE),
	VAL(s32, "default_value", AFTER_MORE), VAL(ctrl_flags, "flags", AFTER_MORE),
	VAL(u32_hex, "reserved", .n = 2, MORE_NONZERO));

/* struct v4l2_query_ext_ctrl: as many dimensions as it says. */
enum { CTRL_DIMS = 4, EXT_DIMS_NR = 10, EXT_DIMS };
static void hook_dims(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_field(w, EXT_DIMS_NR);

	(void)it;
	walk_array(w, &t_u32, addr, n < CTRL_DIMS ? n : CTRL_DIMS);
}
static const struct type t_dims = { .name = "__u32[4]", .kind = KIND_HOOK, .bytes = 4 * CTRL_DIMS,
	.flags = TYPE_ALIGN4, .hook = hook_dims };
static STRUCT(query_ext_ctrl, VAL(asked_id, "id"), VAL(ctrl_type, "type", AFTER),
	VAL(chars, "name", .n = 32, AFTER), VAL(s64, "minimum", AFTER_MORE), VAL(s64, "maximum", AFTER_MORE),
	VAL(u64, "step", AFTER_MORE), VAL(s64, "default_value", AFTER_MORE),
	VAL(ctrl_flags, "flags", AFTER_MORE), VAL(u32, "elem_size", AFTER_MORE), VAL(u32, "elems", AFTER_MORE),
	VAL(u32, "nr_of_dims", AFTER_MORE), VAL(dims, "dims", AFTER_MORE),
	VAL(u32_hex, "reserved", .n = 32, MORE_NONZERO));

/* An entry of a menu has a name or a number, at the same place. */
static void hook_menu_value(struct walk *w, const struct item *it, uint64_t v)
{
	const struct scope *s = w->scope;

	(void)it;
	(void)v;
	walk_name(w, "value");
	walk_scalar(w, &t_s64, type_number(&t_s64, w->abi, s->bytes + type_field_offset(s->type, 2, w->abi)));
}
#define MENU(in, out) \
	VAL(ctrl_id, "id", FLAGS(in)), VAL(u32, "index", FLAGS(in)), \
		VAL(chars, "name", .n = 32, FLAGS(out)), VAL(u32, "reserved", HIDE)
static STRUCT(menu, MENU(0, ITEM_HIDDEN));
static const struct type t_menu_entry = { .name = "struct v4l2_querymenu", .kind = KIND_STRUCT,
	.hook = hook_menu_value, .fields = (const struct item[]){ MENU(ITEM_HIDDEN, 0), ITEM_END } };
static void hook_menu(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_menu, &t_menu_entry, addr);
}
static HOOK(query_menu, hook_menu);

#define CHANGES FLAGS(ITEM_EVEN_FAILED)
IOCTL_FAMILY(video_control,
	REQ(VIDIOC_G_CTRL, INOUT(control_get, "argp")),
	REQ(VIDIOC_S_CTRL, INOUT(control_set, "argp", CHANGES)),
	REQ(VIDIOC_G_EXT_CTRLS, INOUT(ext_get, "argp", CHANGES)),
	REQ(VIDIOC_S_EXT_CTRLS, INOUT(ext_set, "argp", CHANGES)),
	REQ(VIDIOC_TRY_EXT_CTRLS, INOUT(ext_set, "argp", CHANGES)),
	REQ(VIDIOC_QUERYCTRL, INOUT(query_ctrl, "argp")),
	REQ(VIDIOC_QUERY_EXT_CTRL, INOUT(query_ext_ctrl, "argp")),
	REQ(VIDIOC_QUERYMENU, INOUT(query_menu, "argp", CHANGES)));
