/* Precise clocks. */
#include "spec/file_types.h"
#include "spec/gen/const_ioctl_device.h"
#include "spec/gen/const_time.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define SPARE FLAGS(ITEM_NONZERO)

static ENUM(ptp_func, 4, cset_ptp_pin_funcs);
static FLAGWORD(ptp_extts_flags, 4, cset_ptp_extts_flags);
static FLAGWORD(ptp_perout_flags, 4, cset_ptp_perout_flags);
#define PTP_TIME VAL(s64, "sec"), VAL(u32, "nsec"), VAL(u32_hex, "reserved", SPARE)
static STRUCT(ptp_time, PTP_TIME);
/* A time of day, not a length of time. */
static void hook_ptp_moment(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	if (!w->opts->numbers_only)
		walk_moment(w, (int64_t)walk_field(w, 0), walk_field(w, 1));
}
static const struct type t_ptp_moment = { .name = "struct ptp_clock_time", .kind = KIND_STRUCT,
	.flags = TYPE_HOOK_AFTER, .hook = hook_ptp_moment,
	.fields = (const struct item[]){ PTP_TIME, ITEM_END } };
static STRUCT(ptp_extts, VAL(uint, "index"), VAL(ptp_extts_flags, "flags"),
	VAL(uint_hex, "rsv", .n = 2, FLAGS(ITEM_HIDDEN)));
static STRUCT(ptp_extts2, VAL(uint, "index"), VAL(ptp_extts_flags, "flags"),
	VAL(uint_hex, "rsv", .n = 2, SPARE));

/* Of two unions, which member counts is in the flags. */
enum { PEROUT_FLAGS = 3, PEROUT_DUTY_CYCLE = 2, PEROUT_PHASE = 4 };
static void hook_start(struct walk *w, const struct item *it, uint64_t addr)
{
	bool phase = walk_field(w, PEROUT_FLAGS) & PEROUT_PHASE;

	(void)it;
	walk_name(w, phase ? "phase" : "start");
	walk_at(w, phase ? &t_ptp_time : &t_ptp_moment, addr);
}

static void hook_on(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t first, second;

	(void)it;
	if (walk_field(w, PEROUT_FLAGS) & PEROUT_DUTY_CYCLE) {
		walk_name(w, "on");
		walk_at(w, &t_ptp_time, addr);
		return;
	}
	if (!walk_read_num(w, addr, 8, &first) || !walk_read_num(w, addr + 8, 8, &second) ||
		!(first | second))
		return;
	walk_name(w, "rsv");
	walk_array(w, &t_uint_hex, addr, 4);
}

static void hook_on_only(struct walk *w, const struct item *it, uint64_t addr)
{
	if (walk_field(w, PEROUT_FLAGS) & PEROUT_DUTY_CYCLE)
		hook_on(w, it, addr);
}

#define UNION_TYPE(id, fn) \
	static const struct type t_##id = { .name = "struct ptp_clock_time", .kind = KIND_HOOK, \
		.bytes = 16, .flags = TYPE_LABEL, .hook = fn }
UNION_TYPE(perout_start, hook_start);
UNION_TYPE(perout_on, hook_on);
UNION_TYPE(perout_on_only, hook_on_only);
static STRUCT(ptp_perout, VAL(perout_start, "start"), VAL(ptp_time, "period"), VAL(uint, "index"),
	VAL(ptp_perout_flags, "flags"), VAL(perout_on_only, "on"));
static STRUCT(ptp_perout2, VAL(perout_start, "start"), VAL(ptp_time, "period"), VAL(uint, "index"),
	VAL(ptp_perout_flags, "flags"), VAL(perout_on, "on"));
/* What was measured follows, when it is known: of each sample two times, and one more; or three. */
enum { PTP_SAMPLES = 25, PTP_TIMES = 2 * PTP_SAMPLES + 1, PTP_TIMES_AT = 16 };
static void put_samples(struct walk *w, const struct type *t, uint64_t times, uint64_t more)
{
	uint64_t n = walk_field(w, 0), addr = w->scope->addr + PTP_TIMES_AT;

	if (w->failed || !ioctl_after(w))
		return;
	(void)walk_read_num(w, w->scope->addr, 4, &n);
	walk_name(w, "ts");
	walk_array(w, t, addr, times * (n < PTP_SAMPLES ? n : PTP_SAMPLES) + more);
}
static void hook_times(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_samples(w, &t_ptp_moment, 2, 1);
}
static const struct type t_ptp_offset = { .name = "struct ptp_sys_offset", .kind = KIND_STRUCT,
	.hook = hook_times,
	.fields = (const struct item[]){ VAL(uint, "n_samples"), VAL(uint_hex, "rsv", .n = 3, SPARE),
		VAL(ptp_time, "ts", .n = PTP_TIMES, FLAGS(ITEM_HIDDEN)), ITEM_END } };

enum { PTP_SAMPLE_TIMES = 3, PTP_TIME_BYTES = 16 };
static void hook_sample(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < PTP_SAMPLE_TIMES; i++)
		walk_at(w, &t_ptp_moment, addr + (uint64_t)i * PTP_TIME_BYTES);
	walk_close(w, GROUP_ARRAY);
}
static const struct type t_ptp_sample = { .name = "struct ptp_clock_time[3]", .kind = KIND_HOOK,
	.bytes = PTP_SAMPLE_TIMES * PTP_TIME_BYTES, .hook = hook_sample };
static void hook_samples(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_samples(w, &t_ptp_sample, 1, 0);
}
static ENUM(clockid, 4, cset_clocks);
static const struct type t_ptp_extended = { .name = "struct ptp_sys_offset_extended",
	.kind = KIND_STRUCT, .hook = hook_samples,
	.fields = (const struct item[]){ VAL(uint, "n_samples"), VAL(clockid, "clockid"),
		VAL(uint_hex, "rsv", .n = 2, SPARE),
		VAL(ptp_sample, "ts", .n = PTP_SAMPLES, FLAGS(ITEM_HIDDEN)), ITEM_END } };

static void hook_ns(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	ioctl_seconds(w, &t_int, (int32_t)v, 1000000000, 9);
}
static const struct type t_ns = { .name = "int", .kind = KIND_HOOK, .size = 4, .hook = hook_ns };
static STRUCT(ptp_caps, VAL(int, "max_adj"), VAL(int, "n_alarm"), VAL(int, "n_ext_ts"),
	VAL(int, "n_per_out"), VAL(int, "pps"), VAL(int, "n_pins"), VAL(int, "cross_timestamping"),
	VAL(int, "adjust_phase"), VAL(ns, "max_phase_adj"), VAL(uint_hex, "rsv", .n = 11, SPARE));
static STRUCT(ptp_precise, VAL(ptp_moment, "device"), VAL(ptp_moment, "sys_realtime"),
	VAL(ptp_time, "sys_monoraw"), VAL(uint_hex, "rsv", .n = 4, SPARE));
/* Of a pin, its number goes in, the rest comes out. */
enum { PIN_NAME_BYTES = 64 };
#define PTP_PIN(rsv) \
	VAL(chars, "name", .n = PIN_NAME_BYTES, FLAGS(ITEM_HIDDEN)), VAL(uint, "index"), \
		VAL(ptp_func, "func", FLAGS(ITEM_HIDDEN)), VAL(uint, "chan", FLAGS(ITEM_HIDDEN)), \
		VAL(uint_hex, "rsv", .n = 5, FLAGS(rsv))
static void hook_pin(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct type *t = w->scope->type;
	uint8_t name[PIN_NAME_BYTES];

	(void)it;
	if (w->failed || !ioctl_after(w) || !walk_read(w, addr, name, sizeof(name)))
		return;
	walk_name(w, "name");
	ioctl_chars(w, name, sizeof(name));
	ioctl_put(w, t, 2, addr);
	ioctl_put(w, t, 3, addr);
}
#define PTP_PIN_TYPE(id, rsv) \
	static const struct type t_##id = { .name = "struct ptp_pin_desc", .kind = KIND_STRUCT, \
		.hook = hook_pin, .fields = (const struct item[]){ PTP_PIN(rsv), ITEM_END } }
PTP_PIN_TYPE(ptp_pin, ITEM_HIDDEN);
PTP_PIN_TYPE(ptp_pin2, ITEM_NONZERO);
IOCTL_GROWS(ptp_pin_io, ptp_pin);
IOCTL_GROWS(ptp_pin2_io, ptp_pin2);
IOCTL_GROWS(ptp_offset_io, ptp_offset);
IOCTL_GROWS(ptp_extended_io, ptp_extended);

static STRUCT(ptp_pin_set, VAL(chars, "name", .n = 64, FLAGS(ITEM_HIDDEN)), VAL(uint, "index"),
	VAL(ptp_func, "func"), VAL(uint, "chan"), VAL(uint_hex, "rsv", .n = 5, FLAGS(ITEM_HIDDEN)));
static STRUCT(ptp_pin_set2, VAL(chars, "name", .n = 64, FLAGS(ITEM_HIDDEN)), VAL(uint, "index"),
	VAL(ptp_func, "func"), VAL(uint, "chan"), VAL(uint_hex, "rsv", .n = 5, SPARE));

IOCTL_FAMILY(ptp,
	REQ(PTP_EXTTS_REQUEST, IN(ptp_extts, "argp")),
	REQ(PTP_EXTTS_REQUEST2, IN(ptp_extts2, "argp")),
	REQ(PTP_PEROUT_REQUEST, IN(ptp_perout, "argp")),
	REQ(PTP_PEROUT_REQUEST2, IN(ptp_perout2, "argp")),
	REQ(PTP_ENABLE_PPS, VAL(word_hex, "arg")), REQ(PTP_ENABLE_PPS2, VAL(word_hex, "arg")),
	REQ(PTP_CLOCK_GETCAPS, OUT(ptp_caps, "argp")), REQ(PTP_CLOCK_GETCAPS2, OUT(ptp_caps, "argp")),
	REQ(PTP_SYS_OFFSET_PRECISE, OUT(ptp_precise, "argp")),
	REQ(PTP_SYS_OFFSET_PRECISE2, OUT(ptp_precise, "argp")),
	REQ(PTP_SYS_OFFSET_PRECISE_CYCLES, OUT(ptp_precise, "argp")),
	REQ_CHANGE(PTP_SYS_OFFSET_EXTENDED_CYCLES, ptp_extended_io),
	REQ_CHANGE(PTP_SYS_OFFSET, ptp_offset_io), REQ_CHANGE(PTP_SYS_OFFSET2, ptp_offset_io),
	REQ_CHANGE(PTP_SYS_OFFSET_EXTENDED, ptp_extended_io),
	REQ_CHANGE(PTP_SYS_OFFSET_EXTENDED2, ptp_extended_io),
	REQ(PTP_PIN_SETFUNC, IN(ptp_pin_set, "argp")), REQ(PTP_PIN_SETFUNC2, IN(ptp_pin_set2, "argp")),
	REQ_CHANGE(PTP_PIN_GETFUNC, ptp_pin_io), REQ_CHANGE(PTP_PIN_GETFUNC2, ptp_pin2_io));
