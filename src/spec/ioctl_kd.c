/* Consoles: keyboard modes, lights, sounds, fonts. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

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
static FLAGWORD(two_leds, 1, cset_kd_two_leds);

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
static TEXT_HOOK(hex, hook_hex);

/* ---- sounds, lights ------------------------------------------------------------------- */

#define TIMER_HZ 1193182u
#define SOUND_WORDS 64

static void hook_sound(struct walk *w, const struct item *it, uint64_t v)
{
	char words[SOUND_WORDS];

	(void)it;
	if (v && v <= TIMER_HZ * 2u && TIMER_HZ / v)
		(void)snprintf(words, sizeof(words), "%u Hz", (unsigned)(TIMER_HZ / v));
	else
		(void)snprintf(words, sizeof(words), "off");
	walk_symbol_both(w, words, v);
}

/* How long, and how many ticks of the timer a wave takes. */
static void hook_tone(struct walk *w, const struct item *it, uint64_t v)
{
	unsigned ticks = v & 0xffff, ms = v >> 16 & 0xffff;
	char words[SOUND_WORDS] = "off";

	(void)it;
	v &= 0xffffffffu;
	if (ticks && ms)
		(void)snprintf(words, sizeof(words), "%u Hz, %u ms", TIMER_HZ / ticks, ms);
	if (v >> 16) {
		walk_open(w, GROUP_OR, NULL);
		walk_open(w, GROUP_SHIFT, NULL);
		walk_scalar(w, &t_ulong, v >> 16);
		walk_scalar(w, &t_uint, 16);
		walk_close(w, GROUP_SHIFT);
		walk_symbol_both(w, words, ticks);
		walk_close(w, GROUP_OR);
	} else {
		walk_symbol_both(w, words, v);
	}
}
static HOOK(sound, hook_sound);
static HOOK(tone, hook_tone);

/* A number in hexadecimal, and its meaning. */
static void put_both(struct walk *w, const char *words, uint64_t v)
{
	struct cname name = { .v = v, .s = words };
	struct cset set = { .n = { 1, 1, 1 }, .v = { &name, &name, &name } };
	struct type t = { .name = "int", .kind = KIND_ENUM, .size = 2, .flags = TYPE_BOTH, .set = &set };

	walk_scalar(w, &t, v);
}

/* Ports of the graphics card. */
enum { PORT_FIRST = 0x3b4, PORT_LAST = 0x3df };
static void hook_port_number(struct walk *w, const struct item *it, uint64_t v)
{
	char words[SOUND_WORDS];

	(void)it;
	v = type_extend(&t_ulong, w->abi, v);
	if (v < PORT_FIRST || v > PORT_LAST) {
		walk_scalar(w, &t_ulong_hex, v);
		return;
	}
	(void)snprintf(words, sizeof(words), "GPFIRST + %u", (unsigned)v - PORT_FIRST);
	put_both(w, words, v);
}
static HOOK(port_number, hook_port_number);

/* The signal for a key; what cannot be one is a number. */
static void hook_accepted(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	v = type_extend(&t_ulong, w->abi, v);
	walk_scalar(w, v < INT32_MAX ? &t_signal : &t_ulong, v);
}
static HOOK(accepted, hook_accepted);

/* ---- keys ------------------------------------------------------------------------------- */

#define GROUPS 8
#define TABLES 4
/* Which keys are held down: the first tables have names, the others are sets of keys. */
static void hook_table(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = v < TABLES ? cset_name(&cset_kd_tables, w->abi->facts, v) : NULL;
	char words[SOUND_WORDS];

	(void)it;
	if (name) {
		walk_symbol(w, name, v);
		return;
	}
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_u8_hex, v);
	walk_open(w, GROUP_OR, NULL);
	for (unsigned i = 0; i < GROUPS; i++) {
		name = cset_name(&cset_kd_groups, w->abi->facts, i);
		if (!(v >> i & 1) || !name)
			continue;
		(void)snprintf(words, sizeof(words), "1<<%s", name);
		walk_symbol(w, words, UINT64_C(1) << i);
	}
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_EITHER);
}

enum { KT_LATIN = 0, KT_META = 8, KT_LETTER = 11, KT_DEAD2 = 13 };
/* What a key gives: its number, then the name. */
static void hook_key(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = cset_name(&cset_kd_keys, w->abi->facts, v);
	unsigned type = (unsigned)v >> 8 & 0xff, value = (unsigned)v & 0xff;
	const char *type_name = cset_name(&cset_kd_key_types, w->abi->facts, type);
	char words[SOUND_WORDS], letter[8];

	(void)it;
	ioctl_letter(letter, sizeof(letter), value, true);
	if (name)
		(void)snprintf(words, sizeof(words), "%s", name);
	else if (!type_name)
		(void)snprintf(words, sizeof(words), value ? "K(%#x, %#x)" : "K(%#x, %u)", type, value);
	else if (type != KT_LATIN && type != KT_META && type != KT_LETTER &&
		type != KT_DEAD2)
		(void)snprintf(words, sizeof(words), value ? "K(%s, %#x)" : "K(%s, %u)", type_name, value);
	else
		(void)snprintf(words, sizeof(words), "K(%s, '%s')", type_name, letter);
	put_both(w, words, v);
}

/* KVAL(K_F1) */
static void hook_function(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = cset_name(&cset_kd_functions, w->abi->facts, v);
	char words[SOUND_WORDS];

	(void)it;
	if (!name) {
		walk_scalar(w, &t_u8_hex, v);
		return;
	}
	(void)snprintf(words, sizeof(words), "KVAL(%s)", name);
	walk_symbol(w, words, v);
}

/* Only as much of the struct is read as is shown: it may end where memory does.  The type's only
 * field says by its flags whether the kernel gives the value. */
static bool is_value_known(struct walk *w, const struct item *it)
{
	return !(it->type->fields->flags & ITEM_AT_EXIT) || (!w->failed && ioctl_after(w));
}

enum { KB_TABLE, KB_INDEX, KB_VALUE };
static void hook_kbentry(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t table, index, value;

	ioctl_before(w);
	if (!walk_read_num(w, addr + KB_TABLE, 1, &table) || !walk_read_num(w, addr + KB_INDEX, 1, &index)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "kb_table");
	hook_table(w, it, table);
	walk_name(w, "kb_index");
	walk_scalar(w, &t_u8, index);
	if (is_value_known(w, it)) {
		walk_name(w, "kb_value");
		if (walk_read_num(w, addr + KB_VALUE, 2, &value))
			hook_key(w, it, value);
		else
			walk_word(w, "???");
	}
	walk_close(w, GROUP_STRUCT);
}

/* A string in a struct, cut at the string limit. */
#define KB_STRING 512u
static void put_kb_string(struct walk *w, uint64_t addr)
{
	size_t n = 0, most = w->opts->string_max;
	bool terminated = false;
	const uint8_t *p;

	if (w->mem)
		n = w->mem->get_string(w->mem, addr, KB_STRING, &p, &terminated);
	if (!terminated && n < KB_STRING)
		walk_word(w, "???");
	else if (terminated && n < most)
		walk_raw_bytes(w, &t_chars, p, n + 1, BYTES_NUL_LAST | BYTES_MORE);
	else
		walk_raw_bytes(w, &t_chars, p, n < most ? n : most, BYTES_MORE);
}

static void hook_kbsentry(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t function;

	ioctl_before(w);
	if (!walk_read_num(w, addr, 1, &function)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "kb_func");
	hook_function(w, it, function);
	if (is_value_known(w, it)) {
		walk_name(w, "kb_string");
		put_kb_string(w, addr + 1);
	}
	walk_close(w, GROUP_STRUCT);
}
#define ENTRY(id, fn, tf, f) \
	static const struct type t_##id = { .name = "struct " #id, .kind = KIND_HOOK, .flags = tf, .hook = fn, \
		.fields = (const struct item[]){ VAL(u8, "value", FLAGS(f)), ITEM_END } }
/* strace shows struct kbentry whether or not structs are shown. */
ENTRY(kbentry, hook_kbentry, TYPE_TEXT, 0);
ENTRY(kbentry_get, hook_kbentry, TYPE_TEXT, ITEM_AT_EXIT);
ENTRY(kbsentry, hook_kbsentry, 0, 0);
ENTRY(kbsentry_get, hook_kbsentry, 0, ITEM_AT_EXIT);

#define DIACR_MAX 256
/* 'a' or '\x07' */
static void hook_letter(struct walk *w, const struct item *it, uint64_t v)
{
	char words[16], letter[8];

	(void)it;
	ioctl_letter(letter, sizeof(letter), (unsigned)v & 0xff, true);
	(void)snprintf(words, sizeof(words), "'%s'", letter);
	walk_word(w, words);
}
static const struct type t_letter = { .name = "unsigned char", .kind = KIND_HOOK, .size = 1,
	.hook = hook_letter };
static STRUCT(kbdiacr, VAL(letter, "diacr"), VAL(letter, "base"), VAL(letter, "result"));
static STRUCT(kbdiacruc, VAL(uint_hex, "diacr"), VAL(uint_hex, "base"), VAL(uint_hex, "result"));

/* As many as are said, and fit. */
static void put_diacriticals(struct walk *w, const char *name, const struct type *t)
{
	uint64_t n = walk_field(w, 0);

	walk_name(w, name);
	walk_array_room(w, t, w->scope->addr + 4, n, DIACR_MAX);
}

static void hook_kbdiacrs(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_diacriticals(w, "kbdiacr", &t_kbdiacr);
}

static void hook_kbdiacrsuc(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_diacriticals(w, "kbdiacruc", &t_kbdiacruc);
}
#define DIACRITICALS(id, fn) \
	static const struct type t_##id = { .name = #id, .kind = KIND_STRUCT, .hook = fn, \
		.fields = (const struct item[]){ VAL(uint, "kb_cnt"), ITEM_END } }
DIACRITICALS(kbdiacrs, hook_kbdiacrs);
DIACRITICALS(kbdiacrsuc, hook_kbdiacrsuc);

/* ---- fonts ------------------------------------------------------------------------------ */

static STRUCT(unipair, VAL(u16_hex, "unicode"), VAL(u16_hex, "fontpos"));
static STRUCT(unimap, VAL(u16, "entry_ct"), IN(unipair, "entries", .cap = LEN_F(0)));

/* The number of entries goes in and comes out; where there are more than fit, those that fit
 * are given with ENOMEM. */
static void hook_unimap_get(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t at = type_field_offset(&t_unimap, 1, w->abi);
	uint64_t before, after, entries;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 2, &before) || !walk_read_num(w, addr + at, w->abi->word, &entries)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "entry_ct");
	if (ioctl_after(w) && walk_read_num(w, addr, 2, &after)) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, &t_u16, before);
		walk_scalar(w, &t_u16, after);
		walk_close(w, GROUP_CHANGE);
	} else {
		walk_scalar(w, &t_u16, before);
		after = 0;
	}
	walk_name(w, "entries");
	if (w->exited && (!w->failed || w->result == -ENOMEM) && entries)
		walk_array(w, &t_unipair, entries, w->failed ? before : after);
	else
		walk_address(w, entries);
	walk_close(w, GROUP_STRUCT);
}
static HOOK(unimap_get, hook_unimap_get);

#define GLYPH_ROWS 32u
/* The kernel takes no more, and no wider ones. */
#define GLYPHS_MAX 512u
#define GLYPH_WIDTH_MAX 32u
static uint64_t at_most(uint64_t n, uint64_t max)
{
	return n < max ? n : max;
}

static void hook_chardata(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_bytes_as(w, &t_hexbuf, v, at_most(walk_field(w, 0), GLYPHS_MAX) * GLYPH_ROWS);
}
static HOOK(chardata, hook_chardata);
static STRUCT(fontx, VAL(u16, "charcount"), VAL(u16, "charheight"), VAL(chardata, "chardata"));
static STRUCT(fontx_plain, VAL(u16, "charcount"), VAL(u16, "charheight"), VAL(addr, "chardata"));
static void hook_fontx_get(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_fontx_plain, &t_fontx, addr);
}
static HOOK(fontx_get, hook_fontx_get);

static ENUM(font_op, 4, cset_kd_font_ops);
static FLAGWORD(font_flags, 4, cset_kd_font_flags);
enum { FONT_SET, FONT_GET, FONT_SET_DEFAULT, FONT_COPY };
enum { F_OP, F_FLAGS, F_WIDTH, F_HEIGHT, F_COUNT };
static void hook_glyphs(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t bytes = (at_most(walk_field(w, F_WIDTH), GLYPH_WIDTH_MAX) + 7) / 8;

	(void)it;
	walk_bytes_as(w, &t_hexbuf, v, bytes * GLYPH_ROWS * at_most(walk_field(w, F_COUNT), GLYPHS_MAX));
}
static HOOK(glyphs, hook_glyphs);
#define FONT_NAME 32
static void hook_font_name(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	uint8_t name[FONT_NAME];
	size_t n = 0, most = w->opts->string_max < FONT_NAME ? w->opts->string_max : FONT_NAME - 1;

	if (!walk_read(w, v, name, sizeof(name))) {
		walk_string(w, &t_str, v);
		return;
	}
	while (n < FONT_NAME && name[n])
		n++;
	if (n < FONT_NAME && n < w->opts->string_max)
		walk_raw_bytes(w, &t_chars, name, n, 0);
	else
		walk_raw_bytes(w, &t_chars, name, most, BYTES_MORE);
}
static HOOK(font_name, hook_font_name);
#define FONT(op, flags, width, height, count, data, shown) \
	VAL(font_op, "op", FLAGS(op)), VAL(font_flags, "flags", FLAGS(flags)), \
		VAL(uint, "width", FLAGS(width)), VAL(uint, "height", FLAGS(height)), \
		VAL(uint, "charcount", FLAGS(count)), VAL(data, "data", FLAGS(shown))
static STRUCT(font_set, FONT(0, 0, 0, 0, 0, glyphs, 0));
static STRUCT(font_plain, FONT(0, 0, 0, 0, 0, addr, 0));
static STRUCT(font_got, FONT(ITEM_HIDDEN, ITEM_HIDDEN, 0, 0, 0, glyphs, 0));
static STRUCT(font_plain_after, FONT(ITEM_HIDDEN, ITEM_HIDDEN, 0, 0, 0, addr, 0));
static STRUCT(font_default, FONT(0, ITEM_HIDDEN, 0, 0, ITEM_HIDDEN, font_name, 0));
static STRUCT(font_size, FONT(ITEM_HIDDEN, ITEM_HIDDEN, 0, 0, ITEM_HIDDEN, addr, ITEM_HIDDEN));
static STRUCT(font_copy,
	FONT(0, ITEM_HIDDEN, ITEM_HIDDEN, 0, ITEM_HIDDEN, addr, ITEM_HIDDEN));

static STRUCT(font_height,
	FONT(ITEM_HIDDEN, ITEM_HIDDEN, ITEM_HIDDEN, 0, ITEM_HIDDEN, addr, ITEM_HIDDEN));

/* What is shown after the call, by the operation that stands there then. */
static const struct type *font_after(struct walk *w, uint64_t addr)
{
	struct mem *m = w->exit_mem;
	const uint8_t *p;

	if (!m || m->get(m, addr, 4, &p) < 4)
		return &t_font_plain_after;
	switch (type_number(&t_u32, w->abi, p)) {
	case FONT_SET:
	case FONT_GET:
		return &t_font_got;
	case FONT_SET_DEFAULT:
		return &t_font_size;
	case FONT_COPY:
		return &t_font_height;
	default:
		return &t_font_plain_after;
	}
}

static void hook_font(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t op;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 4, &op))
		walk_address(w, addr);
	else if (op == FONT_SET)
		walk_at(w, &t_font_set, addr);
	else if (op == FONT_COPY)
		walk_at(w, &t_font_copy, addr);
	else
		ioctl_change(w, op == FONT_SET_DEFAULT ? &t_font_default : &t_font_plain,
			font_after(w, addr), addr);
}
static HOOK(font, hook_font);

#define UNI_DIRECT_BASE 0xf000u
#define UNI_DIRECT_SIZE 0x200u
/* Characters of the font itself are numbered from a base. */
static void hook_unicode(struct walk *w, const struct item *it, uint64_t v)
{
	char words[SOUND_WORDS];

	(void)it;
	if (v < UNI_DIRECT_BASE || v >= UNI_DIRECT_BASE + UNI_DIRECT_SIZE) {
		walk_scalar(w, &t_u16_hex, v);
		return;
	}
	(void)snprintf(words, sizeof(words), v == UNI_DIRECT_BASE ? "UNI_DIRECT_BASE+0" : "UNI_DIRECT_BASE+%#x",
		(unsigned)(v - UNI_DIRECT_BASE));
	walk_symbol(w, words, v);
}
static const struct type t_unicode = { .name = "unsigned short", .kind = KIND_HOOK, .size = 2,
	.hook = hook_unicode };

IOCTL_FAMILY(kd,
	REQ(KIOCSOUND, VAL(sound, "arg")), REQ(KDMKTONE, VAL(tone, "arg")),
	REQ(KDADDIO, VAL(port_number, "port")), REQ(KDDELIO, VAL(port_number, "port")),
	REQ(KDGKBLED, OUT_1(two_leds)), REQ(KDSKBLED, VAL(two_leds, "leds")),
	REQ(KDGKBENT, INOUT(kbentry_get, "argp", FLAGS(ITEM_EVEN_FAILED))), REQ(KDSKBENT, IN(kbentry, "argp")),
	REQ(KDGKBSENT, INOUT(kbsentry_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(KDSKBSENT, IN(kbsentry, "argp")),
	REQ(KDGKBDIACR, OUT(kbdiacrs, "argp")), REQ(KDSKBDIACR, IN(kbdiacrs, "argp")),
	REQ(KDGKBDIACRUC, OUT(kbdiacrsuc, "argp")), REQ(KDSKBDIACRUC, IN(kbdiacrsuc, "argp")),
	REQ(GIO_UNIMAP, INOUT(unimap_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(PIO_UNIMAP, IN(unimap, "argp")),
	REQ(GIO_FONTX, INOUT(fontx_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(PIO_FONTX, IN(fontx, "argp")),
	REQ(KDFONTOP, INOUT(font, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ_NONE(KDENABIO), REQ_NONE(KDDISABIO), REQ_NONE(KDMAPDISP), REQ_NONE(KDUNMAPDISP),
	REQ_NONE(PIO_FONTRESET),
	REQ(KDGETMODE, OUT_1(kd_mode)), REQ(KDSETMODE, VAL(kd_mode, "mode")),
	REQ(KDGKBMODE, OUT_1(kb_mode)), REQ(KDSKBMODE, VAL(kb_mode, "mode")),
	REQ(KDGKBMETA, OUT_1(kb_meta)), REQ(KDSKBMETA, VAL(kb_meta, "meta")),
	REQ(KDGKBTYPE, OUT_1(kb_type)),
	REQ(KDGETLED, OUT_1(leds)), REQ(KDSETLED, VAL(leds, "leds")),
	REQ(KDSIGACCEPT, VAL(accepted, "sig")),
	REQ(KDKBDREP, INOUT(kbd_repeat, "argp", FLAGS(ITEM_ARROW | ITEM_ALWAYS_ARROW))),
	REQ(KDSETKEYCODE, IN(keycode_set, "argp")), REQ(KDGETKEYCODE, INOUT(keycode_get, "argp")),
	REQ(GIO_CMAP, OUT(hex, "argp", .cap = LEN_K(CMAP_BYTES))),
	REQ(PIO_CMAP, IN(hex, "argp", .cap = LEN_K(CMAP_BYTES))),
	REQ(GIO_SCRNMAP, OUT(hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_SCRNMAP, IN(hex, "argp", .cap = LEN_K(MAP_ENTRIES))),
	REQ(GIO_FONT, OUT(hex, "argp", .cap = LEN_K(FONT_BYTES))),
	REQ(PIO_FONT, IN(hex, "argp", .cap = LEN_K(FONT_BYTES))),
	REQ(GIO_UNISCRNMAP, OUT(unicode, "argp", FLAGS(ITEM_ARRAY), .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_UNISCRNMAP, IN(unicode, "argp", FLAGS(ITEM_ARRAY), .cap = LEN_K(MAP_ENTRIES))),
	REQ(PIO_UNIMAPCLR, IN(unimapinit, "argp")));
