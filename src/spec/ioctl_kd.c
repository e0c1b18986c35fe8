/* Consoles: keyboard modes, lights, sounds, fonts. */
#include "spec/gen/const_ioctl_kd.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(kd_mode, 4, cset_kd_modes);
static const struct type t_kb_mode = { .name = "int", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_SIGNED | TYPE_DEC, .set = &cset_kd_kbmodes };
static ENUM(kb_meta, 4, cset_kd_kbmetas);
static ENUM(kb_type, 1, cset_kd_kbtypes);
static FLAGWORD(leds, 1, cset_kd_leds);
static FLAGWORD(leds_arg, 0, cset_kd_leds);

static STRUCT(keycode_set, VAL(uint_hex, "scancode"), VAL(uint_hex, "keycode"));
static STRUCT(kbd_repeat, VAL(int, "delay"), VAL(int, "period"));
static STRUCT(unimapinit, VAL(u16, "advised_hashsize"), VAL(u16, "advised_hashstep"),
	VAL(u16, "advised_hashlevel"));

/* The scan code goes in, the key code comes out. */
static void hook_keycode_get(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	const uint8_t *before, *after = NULL;

	(void)it;
	if (!m || m->get(m, addr, 8, &before) < 8) {
		walk_address(w, addr);
		return;
	}
	if (w->exited && !w->failed && w->exit_mem && w->exit_mem->get(w->exit_mem, addr, 8, &after) < 8)
		after = NULL;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "scancode");
	walk_scalar(w, &t_uint_hex, type_number(&t_uint_hex, w->abi, before));
	walk_name(w, "keycode");
	if (after)
		walk_open(w, GROUP_CHANGE, NULL);
	walk_scalar(w, &t_uint_hex, type_number(&t_uint_hex, w->abi, before + 4));
	if (after) {
		walk_scalar(w, &t_uint_hex, type_number(&t_uint_hex, w->abi, after + 4));
		walk_close(w, GROUP_CHANGE);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(keycode_get, hook_keycode_get);

#define CMAP_BYTES 48
#define FONT_BYTES 8192
#define MAP_ENTRIES 256

/* Bytes in hexadecimal, as many as the item says, cut at the string limit. */
static void hook_hex(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_len(w, it->cap), shown = n < w->opts->string_max ? n : w->opts->string_max;
	const uint8_t *p;

	if (!w->mem || w->mem->get(w->mem, addr, (size_t)(shown + (n > shown)), &p) <
			shown + (n > shown))
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_hexstr, p, (size_t)shown, n > shown ? BYTES_MORE : 0);
}
static HOOK(hex, hook_hex);

IOCTL_FAMILY(kd,
	REQ_NONE(KDENABIO), REQ_NONE(KDDISABIO), REQ_NONE(KDMAPDISP), REQ_NONE(KDUNMAPDISP),
	REQ_NONE(PIO_FONTRESET),
	REQ(KDGETMODE, OUT_1(kd_mode)), REQ(KDSETMODE, VAL(kd_mode, "mode")),
	REQ(KDGKBMODE, OUT_1(kb_mode)), REQ(KDSKBMODE, VAL(kb_mode, "mode")),
	REQ(KDGKBMETA, OUT_1(kb_meta)), REQ(KDSKBMETA, VAL(kb_meta, "meta")),
	REQ(KDGKBTYPE, OUT_1(kb_type)),
	REQ(KDGETLED, OUT_1(leds)), REQ(KDSETLED, VAL(leds_arg, "leds")),
	REQ(KDSIGACCEPT, VAL(signal, "sig")),
	REQ(KDKBDREP, INOUT(kbd_repeat, "argp", FLAGS(ITEM_ARROW | ITEM_ALWAYS_ARROW))),
	REQ(KDSETKEYCODE, IN(keycode_set, "argp")), REQ(KDGETKEYCODE, INOUT(keycode_get, "argp")),
	REQ(GIO_CMAP, OUT(hex, "argp", .cap = LEN_K(CMAP_BYTES))),
	REQ(PIO_CMAP, IN(hex, "argp", .cap = LEN_K(CMAP_BYTES))),
	REQ(GIO_SCRNMAP, OUT(hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_SCRNMAP, IN(hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(GIO_FONT, OUT(hex, "argp", .cap = LEN_K(FONT_BYTES))),
	REQ(PIO_FONT, IN(hex, "argp", .cap = LEN_K(FONT_BYTES))),
	REQ(GIO_UNISCRNMAP, OUT(u16_hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_UNISCRNMAP, IN(u16_hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_UNIMAPCLR, IN(unimapinit, "argp")));
