#include "spec/ioctl_input.h"

#include <stdio.h>

#include "spec/gen/const_ioctl_input.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define NR(r) ((r) & 0xff)
#define TYPE(r) ((r) >> 8 & 0xff)
#define SIZE(r) ((r) >> 16 & 0x3fff)
#define DIR(r) ((r) >> 30)
enum { DIR_NONE, DIR_WRITE, DIR_READ, DIR_BOTH };

/* ---- words --------------------------------------------------------------------------- */

/* Requests with a length. */
static const struct {
	uint8_t dir, type, nr;
	const char *name;
} sized[] = {
	{ DIR_READ, 'E', 0x06, "EVIOCGNAME" }, { DIR_READ, 'E', 0x07, "EVIOCGPHYS" },
	{ DIR_READ, 'E', 0x08, "EVIOCGUNIQ" }, { DIR_READ, 'E', 0x09, "EVIOCGPROP" },
	{ DIR_READ, 'E', 0x0a, "EVIOCGMTSLOTS" }, { DIR_READ, 'E', 0x18, "EVIOCGKEY" },
	{ DIR_READ, 'E', 0x19, "EVIOCGLED" }, { DIR_READ, 'E', 0x1a, "EVIOCGSND" },
	{ DIR_READ, 'E', 0x1b, "EVIOCGSW" }, { DIR_READ, 'H', 0x04, "HIDIOCGRAWNAME" },
	{ DIR_READ, 'H', 0x05, "HIDIOCGRAWPHYS" }, { DIR_READ, 'H', 0x06, "HIDIOCSFEATURE" },
	{ DIR_BOTH, 'H', 0x06, "HIDIOCSFEATURE" }, { DIR_BOTH, 'H', 0x07, "HIDIOCGFEATURE" },
	{ DIR_READ, 'H', 0x08, "HIDIOCGRAWUNIQ" }, { DIR_READ, 'H', 0x12, "HIDIOCGPHYS" },
	{ DIR_READ, 'U', 0x2c, "UI_GET_SYSNAME" }, { DIR_READ, 'j', 0x13, "JSIOCGNAME" },
	{ DIR_WRITE, 'k', 0x00, "SPI_IOC_MESSAGE" },
};

static void coded(char *words, size_t size, const char *name, const char *code, unsigned v,
	const char *unknown)
{
	if (code)
		snprintf(words, size, "%s(%s", name, code);
	else if (v)
		snprintf(words, size, "%s(%#x /* %s */", name, v, unknown);
	else
		snprintf(words, size, "%s(0", name);
}

static int axis_words(const struct walk *w, const char *name, unsigned axis, char *words,
	size_t size)
{
	char text[96];

	coded(text, sizeof(text), name, cset_name(&cset_input_abs, w->abi->facts, axis), axis,
		"ABS_???");
	snprintf(words, size, "%s)", text);
	return IOCTL_WORDS | IOCTL_WORDS_ONLY;
}

static int event_words(const struct walk *w, unsigned r, char *words, size_t size)
{
	unsigned nr = NR(r);
	char text[96];

	if (DIR(r) == DIR_WRITE && nr >= 0xc0)
		return axis_words(w, "EVIOCSABS", nr - 0xc0, words, size);
	if (DIR(r) != DIR_READ || nr < 0x20 || nr >= 0x80)
		return 0;
	if (nr >= 0x40)
		return axis_words(w, "EVIOCGABS", nr - 0x40, words, size);
	/* The set of all kinds of events has no name: EVIOCGBIT(0, …). */
	coded(text, sizeof(text), "EVIOCGBIT",
		nr == 0x20 ? NULL : cset_name(&cset_input_ev, w->abi->facts, nr - 0x20), nr - 0x20,
		"EV_???");
	snprintf(words, size, "%s, %u)", text, SIZE(r));
	return IOCTL_WORDS | IOCTL_WORDS_ONLY;
}

int ioctl_input_words(const struct walk *w, unsigned r, char *words, size_t size)
{
	if (TYPE(r) == 'M' && (DIR(r) == DIR_WRITE || DIR(r) == DIR_READ)) {
		snprintf(words, size, "MIXER_%s(%u)", DIR(r) == DIR_WRITE ? "WRITE" : "READ", NR(r));
		return IOCTL_WORDS;
	}
	for (size_t i = 0; i < sizeof(sized) / sizeof(sized[0]); i++) {
		if (sized[i].dir != DIR(r) || sized[i].type != TYPE(r) || sized[i].nr != NR(r))
			continue;
		snprintf(words, size, "%s(%u)", sized[i].name, SIZE(r));
		return IOCTL_WORDS | (TYPE(r) == 'E' ? IOCTL_WORDS_ONLY : 0);
	}
	return TYPE(r) == 'E' ? event_words(w, r, words, size) : 0;
}

/* ---- arguments ----------------------------------------------------------------------- */

static ENUM(ev, 4, cset_input_ev);
static ENUM(key, 4, cset_input_key);
static ENUM(rel, 4, cset_input_rel);
static ENUM(abs, 4, cset_input_abs);
static ENUM(msc, 4, cset_input_msc);
static ENUM(sw, 4, cset_input_sw);
static ENUM(led, 4, cset_input_led);
static ENUM(snd, 4, cset_input_snd);
static ENUM(rep, 4, cset_input_rep);
static ENUM(ff, 4, cset_input_ff);
static ENUM(ff_status, 4, cset_input_ff_status);
static ENUM(prop, 4, cset_input_prop);
static ENUM(ff16, 2, cset_input_ff);
static ENUM(slot, 4, cset_input_slots);

#define BITS_BYTES 128u
#define BITS_SHOWN 4u
/* The bits of the first n are names of f's type; only a few are shown but in verbose mode. */
static void put_bits(struct walk *w, const struct item *f, const uint8_t *bits, unsigned n)
{
	unsigned shown = 0;

	walk_open(w, GROUP_BITS, NULL);
	for (unsigned i = 0; i < n; i++) {
		if (!(bits[i / 8] >> i % 8 & 1))
			continue;
		if (!w->opts->verbose && shown++ == BITS_SHOWN) {
			walk_more(w);
			break;
		}
		walk_scalar(w, f->type, i);
	}
	walk_close(w, GROUP_BITS);
}

/* Words, of which the call's result tells how many bytes the kernel wrote; the type's only field
 * says what the bits are and how many there are. */
static void hook_bits(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct item *f = it->type->fields;
	uint64_t result = w->result > 0 ? (uint64_t)w->result : 0;
	unsigned n = result > f->n / 8 ? f->n : (unsigned)result * 8;
	size_t word = w->abi->word, words = ((n + 7) / 8 + word - 1) / word;
	uint8_t bits[BITS_BYTES];

	if (!words || !walk_read(w, addr, bits, words * word)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_MEANS, NULL);
	put_bits(w, f, bits, n);
	walk_array(w, &t_ulong_hex, addr, words);
	walk_close(w, GROUP_MEANS);
}

#define BITS_TYPE(id, t, max) \
	static const struct type t_##id = { .name = "unsigned long[]", .kind = KIND_HOOK, \
		.hook = hook_bits, .fields = (const struct item[]){ VAL(t, "bit", .n = max), ITEM_END } }
/* As many as the kernel's header counts: the last number, EV_MAX, is none. */
BITS_TYPE(ev_bits, ev, 0x1f);
BITS_TYPE(key_bits, key, 0x2ff);
BITS_TYPE(rel_bits, rel, 0xf);
BITS_TYPE(abs_bits, abs, 0x3f);
BITS_TYPE(msc_bits, msc, 7);
BITS_TYPE(sw_bits, sw, 0x10);
BITS_TYPE(led_bits, led, 0xf);
BITS_TYPE(snd_bits, snd, 7);
BITS_TYPE(rep_bits, rep, 1);
BITS_TYPE(ff_bits, ff, 0x7f);
BITS_TYPE(ff_status_bits, ff_status, 1);
BITS_TYPE(prop_bits, prop, 0x1f);

STRUCT(absinfo, VAL(u32, "value"), VAL(u32, "minimum"), VAL(u32, "maximum"), VAL(u32, "fuzz"),
	VAL(u32, "flat"), VAL(u32, "resolution"));
enum { ABS_MIN_BYTES = 20, ABS_BYTES = 24, ABS_FIRST = 2, ABS_FIELDS = 6 };

/* The request's number says how large it is; resolution came later. */
static void hook_absinfo(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t size = SIZE((unsigned)w->args[1]);
	unsigned fields = w->opts->verbose ? ABS_FIELDS : ABS_FIRST;
	uint8_t bytes[ABS_BYTES] = { 0 };

	(void)it;
	if (!walk_read(w, addr, bytes, size < ABS_BYTES ? size : ABS_BYTES)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i < fields && 4 * (i + 1) <= size; i++) {
		walk_name(w, t_absinfo.fields[i].name);
		walk_scalar(w, &t_u32, type_number(&t_u32, w->abi, bytes + 4 * (size_t)i));
	}
	if (!w->opts->verbose || (size > ABS_MIN_BYTES && size != ABS_BYTES))
		walk_more(w);
	walk_close(w, GROUP_STRUCT);
}
static HOOK(abs_info, hook_absinfo);

STRUCT(input_id, VAL(u16, "bustype"), VAL(u16, "vendor"), VAL(u16, "product"), VAL(u16, "version"));

/* ---- effects of force feedback ---- */

static STRUCT(ff_trigger, VAL(u16, "button"), VAL(u16, "interval"));
static STRUCT(ff_replay, VAL(u16, "length"), VAL(u16, "delay"));
static STRUCT(ff_envelope, VAL(u16, "attack_length"), VAL(u16, "attack_level"), VAL(u16, "fade_length"),
	VAL(u16_hex, "fade_level"));
static STRUCT(ff_constant, VAL(s16, "level"), VAL(ff_envelope, "envelope"));
static STRUCT(ff_ramp, VAL(s16, "start_level"), VAL(s16, "end_level"), VAL(ff_envelope, "envelope"));
static STRUCT(ff_periodic, VAL(u16, "waveform"), VAL(u16, "period"), VAL(s16, "magnitude"),
	VAL(s16, "offset"), VAL(u16, "phase"), VAL(ff_envelope, "envelope"), VAL(u32, "custom_len"),
	VAL(addr, "custom_data"));
static STRUCT(ff_rumble, VAL(u16, "strong_magnitude"), VAL(u16, "weak_magnitude"));
static const struct {
	uint16_t type;
	const char *name;
	const struct type *t;
} effects[] = { { 0x50, "rumble", &t_ff_rumble }, { 0x51, "periodic", &t_ff_periodic },
	{ 0x52, "constant", &t_ff_constant }, { 0x57, "ramp", &t_ff_ramp } };

/* The union of them, which is as large and as aligned as its largest. */
enum { FF_TYPE, FF_UNION = 5 };
static void hook_effect(struct walk *w, const struct item *it, uint64_t v)
{
	const struct scope *s = w->scope;
	size_t at = type_field_offset(s->type, FF_UNION, w->abi);
	uint64_t type = walk_field(w, FF_TYPE);

	(void)it;
	(void)v;
	if (!w->opts->verbose)
		return;
	for (size_t i = 0; i < sizeof(effects) / sizeof(effects[0]); i++) {
		if (effects[i].type != type)
			continue;
		walk_name(w, effects[i].name);
		walk_inline(w, effects[i].t, s->bytes + at, type_size(effects[i].t, w->abi), s->addr + at);
	}
}
const struct type t_ff_effect = { .name = "struct ff_effect", .kind = KIND_STRUCT, .hook = hook_effect,
	.fields = (const struct item[]){ VAL(ff16, "type"), VAL(s16, "id"), VAL(u16, "direction"),
		VAL(ff_trigger, "trigger", FLAGS(ITEM_VERBOSE)), VAL(ff_replay, "replay", FLAGS(ITEM_VERBOSE)),
		VAL(ff_periodic, "u", FLAGS(ITEM_HIDDEN)), ITEM_END } };

/* ---- keys and slots ---- */

static STRUCT(keymap, VAL(u8, "flags"), VAL(u8, "len"), VAL(u16, "index", FLAGS(ITEM_VERBOSE)),
	VAL(key, "keycode", FLAGS(ITEM_VERBOSE)),
	VAL(u8_hex, "scancode", .n = 32, FLAGS(ITEM_VERBOSE)));

static void hook_keycode(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t scan, code;

	(void)it;
	if (!walk_read_num(w, addr, 4, &scan) || !walk_read_num(w, addr + 4, 4, &code)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	walk_scalar(w, &t_uint, scan);
	walk_scalar(w, &t_key, code);
	walk_close(w, GROUP_ARRAY);
}
static HOOK(keycode, hook_keycode);

/* What is asked for goes in first; as many values follow as the request has room for. */
static void hook_slots(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t n = SIZE((unsigned)w->args[1]) / 4;
	uint64_t code;

	(void)it;
	if (!n || !walk_read_num(w, addr, 4, &code)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "code");
	walk_scalar(w, &t_slot, code);
	walk_name(w, "values");
	walk_array(w, &t_int, addr + 4, n - 1);
	walk_close(w, GROUP_STRUCT);
}
static HOOK(slots, hook_slots);

#define OUT_VARIANT(id, t) \
	static const struct variant id = VARIANT(0, OUT(t, "argp"))
OUT_VARIANT(v_abs, abs_info);
OUT_VARIANT(v_ev_bits, ev_bits);
OUT_VARIANT(v_key_bits, key_bits);
OUT_VARIANT(v_rel_bits, rel_bits);
OUT_VARIANT(v_abs_bits, abs_bits);
OUT_VARIANT(v_msc_bits, msc_bits);
OUT_VARIANT(v_sw_bits, sw_bits);
OUT_VARIANT(v_led_bits, led_bits);
OUT_VARIANT(v_snd_bits, snd_bits);
OUT_VARIANT(v_rep_bits, rep_bits);
OUT_VARIANT(v_ff_bits, ff_bits);
OUT_VARIANT(v_ff_status_bits, ff_status_bits);
OUT_VARIANT(v_prop_bits, prop_bits);
OUT_VARIANT(v_slots, slots);
static const struct variant v_set_abs = VARIANT(0, IN(abs_info, "argp"));
static const struct variant v_words = VARIANT(0, OUT(buf, "argp", .got = LEN_R));
static const struct variant v_address = VARIANT(0, VAL(addr, "argp"));
static const struct variant v_power = VARIANT(0, OUT_1(int));

static const struct variant *const bits_by_event[32] = {
	[0x00] = &v_ev_bits, [0x01] = &v_key_bits, [0x02] = &v_rel_bits, [0x03] = &v_abs_bits,
	[0x04] = &v_msc_bits, [0x05] = &v_sw_bits, [0x11] = &v_led_bits, [0x12] = &v_snd_bits,
	[0x14] = &v_rep_bits, [0x15] = &v_ff_bits, [0x16] = &v_power,
	[0x17] = &v_ff_status_bits,
};

const struct variant *ioctl_input_variant(unsigned r)
{
	unsigned nr = NR(r);

	if (TYPE(r) != 'E')
		return NULL;
	if (DIR(r) == DIR_WRITE && nr >= 0xc0)
		return SIZE(r) < ABS_MIN_BYTES ? &v_address : &v_set_abs;
	if (DIR(r) != DIR_READ)
		return NULL;
	if (nr >= 0x40 && nr < 0x80)
		return SIZE(r) < ABS_MIN_BYTES ? &v_address : &v_abs;
	if (nr >= 0x20 && nr < 0x40)
		return bits_by_event[nr - 0x20] ? bits_by_event[nr - 0x20] : &v_address;
	switch (nr) {
	case 0x06:
	case 0x07:
	case 0x08:
		return &v_words;
	case 0x09:
		return &v_prop_bits;
	case 0x0a:
		return &v_slots;
	case 0x18:
		return &v_key_bits;
	case 0x19:
		return &v_led_bits;
	case 0x1a:
		return &v_snd_bits;
	case 0x1b:
		return &v_sw_bits;
	default:
		return NULL;
	}
}

IOCTL_FAMILY(input,
	REQ(EVIOCGVERSION, OUT_1(uint_hex)),
	REQ(EVIOCGEFFECTS, OUT_1(uint)),
	REQ(EVIOCGID, OUT(input_id, "argp")),
	REQ(EVIOCGREP, OUT(uint, "argp", .cap = LEN_K(2))),
	REQ(EVIOCSREP, IN(uint, "argp", .cap = LEN_K(2))),
	REQ(EVIOCGKEYCODE, OUT(keycode, "argp")),
	REQ(EVIOCSKEYCODE, IN(keycode, "argp")),
	REQ(EVIOCGKEYCODE_V2, OUT(keymap, "argp")),
	REQ(EVIOCSKEYCODE_V2, IN(keymap, "argp")),
	REQ(EVIOCSFF, IN(ff_effect, "argp")),
	REQ(EVIOCRMFF, VAL(int, "arg")),
	REQ(EVIOCGRAB, VAL(ulong, "arg")),
	REQ(EVIOCREVOKE, VAL(ulong, "arg")),
	REQ(EVIOCSCLOCKID, IN_1(uint)));
