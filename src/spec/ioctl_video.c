/* Video devices: what cameras are asked. */
#include <stdio.h>

#include "spec/gen/const_ioctl_video.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(buf_type, 4, cset_v4l2_buf_types);
static ENUM(memory, 4, cset_v4l2_memories);
static ENUM(cid, 4, cset_v4l2_cids);
static FLAGWORD(caps, 4, cset_v4l2_caps);

/* v4l2_fourcc('Y', 'U', 'Y', 'V'), with the name of the format if it has one. */
static void hook_fourcc(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = cset_name(&cset_v4l2_pix_fmts, w->abi->facts, v);
	char words[128];
	int n = snprintf(words, sizeof(words), "v4l2_fourcc(");

	(void)it;
	for (unsigned i = 0; i < 4; i++) {
		unsigned c = (unsigned)(v >> 8 * i) & 0xff;
		const char *comma = i ? ", " : "";

		if (c >= ' ' && c < 0x7f && c != '\'' && c != '\\')
			n += snprintf(words + n, sizeof(words) - (size_t)n, "%s'%c'", comma, (int)c);
		else
			n += snprintf(words + n, sizeof(words) - (size_t)n, "%s'\\x%02x'", comma, c);
	}
	if (name)
		snprintf(words + n, sizeof(words) - (size_t)n, ") /* %s */", name);
	else
		snprintf(words + n, sizeof(words) - (size_t)n, ")");
	walk_symbol(w, words, v);
}
static const struct type t_fourcc = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_fourcc };

/* KERNEL_VERSION(6, 1, 0) */
static void hook_version(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_u32_hex, v);
	walk_open(w, GROUP_CALL, "KERNEL_VERSION");
	walk_scalar(w, &t_u32, v >> 16);
	walk_scalar(w, &t_u32, v >> 8 & 0xff);
	walk_scalar(w, &t_u32, v & 0xff);
	walk_close(w, GROUP_CALL);
	walk_close(w, GROUP_EITHER);
}
static const struct type t_version = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_version };
static STRUCT(capability, VAL(chars, "driver", .n = 16), VAL(chars, "card", .n = 32),
	VAL(chars, "bus_info", .n = 32), VAL(version, "version"), VAL(caps, "capabilities"),
	VAL(caps, "device_caps"), VAL(u32, "reserved", .n = 3, FLAGS(ITEM_HIDDEN)));

static STRUCT(requestbuffers, VAL(u32, "count"), VAL(buf_type, "type"), VAL(memory, "memory"));
enum { RB_COUNT, RB_TYPE, RB_MEMORY };
static void hook_reqbufs(struct walk *w, const struct item *it, uint64_t addr)
{
	static const uint8_t order[] = { RB_TYPE, RB_MEMORY, RB_COUNT };
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	const uint8_t *before, *after = NULL;

	(void)it;
	if (!m || m->get(m, addr, 20, &before) < 20) {
		walk_address(w, addr);
		return;
	}
	if (w->exited && !w->failed && w->exit_mem && w->exit_mem->get(w->exit_mem, addr, 4, &after) < 4)
		after = NULL;
	walk_open(w, GROUP_STRUCT, NULL);
	for (size_t i = 0; i < sizeof(order); i++) {
		const struct item *f = &t_requestbuffers.fields[order[i]];
		uint64_t v = type_number(f->type, w->abi, before + 4 * (size_t)order[i]);
		bool changes = after && order[i] == RB_COUNT;

		walk_name(w, f->name);
		if (changes)
			walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, f->type, v);
		if (changes) {
			walk_scalar(w, f->type, type_number(f->type, w->abi, after));
			walk_close(w, GROUP_CHANGE);
		}
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(reqbufs, hook_reqbufs);

/* a/b: a time or a relation of lengths. */
static void hook_fraction(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t a, b;
	char words[32];

	(void)it;
	if (!walk_read_num(w, addr, 4, &a) || !walk_read_num(w, addr + 4, 4, &b)) {
		walk_address(w, addr);
		return;
	}
	(void)snprintf(words, sizeof(words), "%u/%u", (unsigned)a, (unsigned)b);
	walk_word(w, words);
}
static const struct type t_fraction = { .name = "struct v4l2_fract", .kind = KIND_HOOK, .bytes = 8,
	.flags = TYPE_ALIGN4, .hook = hook_fraction };
static STRUCT(rect, VAL(s32, "left"), VAL(s32, "top"), VAL(u32, "width"), VAL(u32, "height"));

static bool is_there(struct walk *w, const struct type *t, uint64_t addr)
{
	return ioctl_is_there(w, addr, type_size(t, w->abi));
}

/* ---- formats --------------------------------------------------------------------------- */

static ENUM(field, 4, cset_v4l2_fields);
static ENUM(colorspace, 4, cset_v4l2_colorspaces);
static FLAGWORD(vbi_flags, 4, cset_v4l2_vbi_flags);
static FLAGWORD(sliced_set, 2, cset_v4l2_sliced);
static STRUCT(pix_format, VAL(u32, "width"), VAL(u32, "height"), VAL(fourcc, "pixelformat"),
	VAL(field, "field"), VAL(u32, "bytesperline"), VAL(u32, "sizeimage"),
	VAL(colorspace, "colorspace"));

static STRUCT(plane_format, VAL(u32, "sizeimage"), VAL(u32, "bytesperline"),
	VAL(u16, "reserved", .n = 6, FLAGS(ITEM_HIDDEN)));
enum { PLANES_MAX = 8, MP_PLANES = 5, MP_COUNT };
static void hook_planes(struct walk *w, const struct item *it, uint64_t v)
{
	const struct scope *s = w->scope;
	uint64_t n = walk_field(w, MP_COUNT);

	(void)it;
	(void)v;
	walk_name(w, "plane_fmt");
	walk_array(w, &t_plane_format, s->addr + type_field_offset(s->type, MP_PLANES, w->abi),
		n < PLANES_MAX ? n : PLANES_MAX);
	walk_name(w, "num_planes");
	walk_scalar(w, &t_u8, n);
}
static const struct type t_pix_mp = { .name = "struct v4l2_pix_format_mplane", .kind = KIND_STRUCT,
	.hook = hook_planes, .fields = (const struct item[]){ VAL(u32, "width"), VAL(u32, "height"),
		VAL(fourcc, "pixelformat"), VAL(field, "field"), VAL(colorspace, "colorspace"),
		VAL(plane_format, "plane_fmt", .n = PLANES_MAX, FLAGS(ITEM_HIDDEN)),
		VAL(u8, "num_planes", FLAGS(ITEM_HIDDEN)),
		VAL(u8, "flags", .n = 11, FLAGS(ITEM_HIDDEN)), ITEM_END } };

static STRUCT(vbi_format, VAL(u32, "sampling_rate"), VAL(u32, "offset"),
	VAL(u32, "samples_per_line"), VAL(fourcc, "sample_format"), VAL(s32, "start", .n = 2),
	VAL(u32, "count", .n = 2), VAL(vbi_flags, "flags"));

enum { SLICED_LINES = 24, SLICED_BYTES = 2 * 2 * SLICED_LINES };
static void hook_lines(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t v = 0;

	(void)it;
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < SLICED_BYTES / 2; i++, addr += 2) {
		if (i % SLICED_LINES == 0)
			walk_open(w, GROUP_ARRAY, NULL);
		(void)walk_read_num(w, addr, 2, &v);
		walk_scalar(w, &t_u16_hex, v);
		if (i % SLICED_LINES == SLICED_LINES - 1)
			walk_close(w, GROUP_ARRAY);
	}
	walk_close(w, GROUP_ARRAY);
}
static const struct type t_lines = { .name = "__u16[2][24]", .kind = KIND_HOOK, .bytes = SLICED_BYTES,
	.hook = hook_lines };
static STRUCT(sliced_format, VAL(sliced_set, "service_set"), VAL(lines, "service_lines"),
	PAD(2), VAL(u32, "io_size"));
static STRUCT(sdr_format, VAL(fourcc, "pixelformat"),
	VAL(u32, "buffersize", FLAGS(ITEM_NONZERO)));
static STRUCT(meta_format, VAL(fourcc, "dataformat"), VAL(u32, "buffersize"));

static STRUCT(clip, VAL(rect, "c"), VAL(addr, "next", FLAGS(ITEM_HIDDEN)));
static STRUCT(window, VAL(rect, "w"), VAL(field, "field"), VAL(u32_hex, "chromakey"),
	IN(clip, "clips", .cap = LEN_F(4)), VAL(u32, "clipcount"), VAL(addr, "bitmap"),
	VAL(u8_hex, "global_alpha", FLAGS(ITEM_NONZERO)));

static const struct {
	const char *name;
	const struct type *type;
} formats[] = {
	[1] = { "fmt.pix", &t_pix_format },
	[2] = { "fmt.pix", &t_pix_format },
	[3] = { "fmt.win", &t_window },
	[4] = { "fmt.vbi", &t_vbi_format },
	[5] = { "fmt.vbi", &t_vbi_format },
	[6] = { "fmt.sliced", &t_sliced_format },
	[7] = { "fmt.sliced", &t_sliced_format },
	[8] = { "fmt.win", &t_window },
	[9] = { "fmt.pix_mp", &t_pix_mp },
	[10] = { "fmt.pix_mp", &t_pix_mp },
	[11] = { "fmt.sdr", &t_sdr_format },
	[12] = { "fmt.sdr", &t_sdr_format },
	[13] = { "fmt.meta", &t_meta_format },
	[14] = { "fmt.meta", &t_meta_format },
};

/* The union of struct v4l2_format, whose type is its first field; it holds pointers. */
enum { FORMAT_BYTES = 200 };
static void put_format(struct walk *w)
{
	uint64_t type = walk_field(w, 0);

	if (type >= sizeof(formats) / sizeof(formats[0]) || !formats[type].type)
		return;
	walk_name(w, formats[type].name);
	walk_at(w, formats[type].type, w->scope->addr + w->abi->word);
}

static void hook_format(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_format(w);
}

/* As large as the ABI's word. */
static STRUCT(format_bytes, VAL(ulong, "word", .n = 1), VAL(u8, "bytes", .n = FORMAT_BYTES - 8));
#define FORMAT_STRUCT(id, hide, fn) \
	static const struct type t_##id = { .name = "struct v4l2_format", .kind = KIND_STRUCT, \
		.hook = fn, .fields = (const struct item[]){ VAL(buf_type, "type", FLAGS(hide)), \
			VAL(format_bytes, "fmt", FLAGS(ITEM_HIDDEN)), ITEM_END } }
FORMAT_STRUCT(format, 0, hook_format);
FORMAT_STRUCT(format_only, ITEM_HIDDEN, hook_format);
FORMAT_STRUCT(format_type, 0, NULL);

static void hook_get_format(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->exited && !w->failed && ioctl_after(w)) {
		walk_at(w, &t_format, addr);
		return;
	}
	ioctl_before(w);
	walk_at(w, &t_format_type, addr);
}

static void hook_set_format(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 4, &type) || type >= sizeof(formats) / sizeof(formats[0]) ||
		!formats[type].type)
		walk_at(w, &t_format_type, addr);
	else if (formats[type].type == &t_window)
		walk_at(w, &t_format, addr);
	else
		ioctl_change(w, &t_format, &t_format_only, addr);
}
static HOOK(get_format, hook_get_format);
static HOOK(set_format, hook_set_format);

/* What was made is told after the result. */
static STRUCT(create_buffers, VAL(u32, "index", FLAGS(ITEM_HIDDEN)), VAL(u32, "count"),
	VAL(memory, "memory"), VAL(format, "format"), VAL(u32, "flags", .n = 8, FLAGS(ITEM_HIDDEN)));
static STRUCT(created, VAL(u32, "index"), VAL(u32, "count"));
static void hook_created(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	if (!ioctl_after(w) || !is_there(w, &t_create_buffers, w->args[2]))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_at(w, &t_created, w->args[2]);
	walk_close(w, GROUP_RESULT);
}
static HOOK(created_result, hook_created);

/* ---- buffers --------------------------------------------------------------------------- */

static FLAGWORD(buf_flags, 4, cset_v4l2_buf_flags);
static ENUM(buf_clock, 4, cset_v4l2_buf_clocks);
static ENUM(buf_source, 4, cset_v4l2_buf_sources);
static STRUCT(buffer, VAL(u32, "index"), VAL(buf_type, "type"), VAL(u32, "bytesused"),
	VAL(u32, "flags"), VAL(field, "field"), VAL(timeval, "timestamp"), VAL(u8, "timecode", .n = 16),
	VAL(u32, "sequence"), VAL(memory, "memory"), VAL(ulong, "m"), VAL(u32, "length"),
	VAL(u32, "reserved2"), VAL(u32, "request_fd"));
enum { B_INDEX, B_TYPE, B_BYTESUSED, B_FLAGS, B_FIELD, B_TIMESTAMP, B_TIMECODE, B_SEQUENCE, B_MEMORY,
	B_M, B_LENGTH };
enum { MEMORY_MMAP = 1, MEMORY_USERPTR, MEMORY_OVERLAY, MEMORY_DMABUF };
#define CLOCK_BITS 0xe000u
#define SOURCE_BITS 0x70000u

static void put_buf_flags(struct walk *w, uint64_t flags)
{
	uint64_t rest = flags & ~(uint64_t)(CLOCK_BITS | SOURCE_BITS);

	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_u32_hex, flags);
	walk_open(w, GROUP_OR, NULL);
	if (rest)
		walk_scalar(w, &t_buf_flags, rest);
	walk_scalar(w, &t_buf_clock, flags & CLOCK_BITS);
	walk_scalar(w, &t_buf_source, flags & SOURCE_BITS);
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_EITHER);
}

/* Where the data are depends on the kind of memory. */
static void put_buf_memory(struct walk *w, uint64_t addr)
{
	uint64_t m = addr + type_field_offset(&t_buffer, B_M, w->abi), v = 0;

	switch (ioctl_field(w, &t_buffer, B_MEMORY, addr)) {
	case MEMORY_MMAP:
		(void)walk_read_num(w, m, 4, &v);
		walk_name(w, "m.offset");
		walk_scalar(w, &t_u32_hex, v);
		break;
	case MEMORY_USERPTR:
		walk_name(w, "m.userptr");
		walk_scalar(w, &t_addr, ioctl_field(w, &t_buffer, B_M, addr));
		break;
	default:
		break;
	}
}

static void put_buffer(struct walk *w, uint64_t addr, bool dequeued)
{
	const uint64_t m = addr;

	if (dequeued)
		ioctl_put(w, &t_buffer, B_INDEX, m);
	ioctl_put(w, &t_buffer, B_MEMORY, m);
	put_buf_memory(w, m);
	ioctl_put(w, &t_buffer, B_LENGTH, m);
	ioctl_put(w, &t_buffer, B_BYTESUSED, m);
	walk_name(w, "flags");
	put_buf_flags(w, ioctl_field(w, &t_buffer, B_FLAGS, m));
	if (dequeued) {
		walk_name(w, "timestamp");
		walk_at(w, &t_timeval, m + type_field_offset(&t_buffer, B_TIMESTAMP, w->abi));
	}
	walk_more(w);
}

static void walk_buffer(struct walk *w, uint64_t addr, bool dequeues)
{
	ioctl_before(w);
	if (!is_there(w, &t_buffer, addr)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	ioctl_put(w, &t_buffer, B_TYPE, addr);
	if (!dequeues)
		ioctl_put(w, &t_buffer, B_INDEX, addr);
	if (!w->failed && ioctl_after(w) && is_there(w, &t_buffer, addr))
		put_buffer(w, addr, dequeues);
	walk_close(w, GROUP_STRUCT);
}

static void hook_buffer(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_buffer(w, addr, false);
}

static void hook_dequeue(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_buffer(w, addr, true);
}
static HOOK(buffer_io, hook_buffer);
static HOOK(buffer_dequeue, hook_dequeue);

/* ---- parameters of a stream ------------------------------------------------------------- */

static FLAGWORD(stream_caps, 4, cset_v4l2_stream_caps);
static FLAGWORD(stream_modes, 4, cset_v4l2_stream_modes);
static STRUCT(parm_capture, VAL(stream_caps, "capability"), VAL(stream_modes, "capturemode"),
	VAL(fraction, "timeperframe"), VAL(u32_hex, "extendedmode"), VAL(u32, "readbuffers"));
static STRUCT(parm_output, VAL(stream_caps, "capability"), VAL(stream_modes, "outputmode"),
	VAL(fraction, "timeperframe"), VAL(u32_hex, "extendedmode"), VAL(u32, "writebuffers"));
enum { BUF_VIDEO_CAPTURE = 1, BUF_VIDEO_OUTPUT = 2, PARM_BYTES = 200 };

static void hook_parm(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t type = walk_field(w, 0);
	bool out = type == BUF_VIDEO_OUTPUT;

	(void)it;
	(void)v;
	if (type != BUF_VIDEO_CAPTURE && !out)
		return;
	walk_name(w, out ? "parm.output" : "parm.capture");
	walk_at(w, out ? &t_parm_output : &t_parm_capture, w->scope->addr + 4);
}
#define PARM_STRUCT(id, hide, fn) \
	static const struct type t_##id = { .name = "struct v4l2_streamparm", .kind = KIND_STRUCT, \
		.hook = fn, .fields = (const struct item[]){ VAL(buf_type, "type", FLAGS(hide)), \
			VAL(u8, "parm", .n = PARM_BYTES, FLAGS(ITEM_HIDDEN)), ITEM_END } }
PARM_STRUCT(parm, 0, hook_parm);
PARM_STRUCT(parm_only, ITEM_HIDDEN, hook_parm);
PARM_STRUCT(parm_type, 0, NULL);

static void hook_get_parm(struct walk *w, const struct item *it, uint64_t addr)
{
	bool done = w->exited && !w->failed && ioctl_after(w);

	(void)it;
	if (!done)
		ioctl_before(w);
	walk_at(w, done ? &t_parm : &t_parm_type, addr);
}

static void hook_set_parm(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type;

	(void)it;
	ioctl_before(w);
	if (walk_read_num(w, addr, 4, &type) && (type == BUF_VIDEO_CAPTURE || type == BUF_VIDEO_OUTPUT))
		ioctl_change(w, &t_parm, &t_parm_only, addr);
	else
		walk_at(w, &t_parm_type, addr);
}
static HOOK(get_parm, hook_get_parm);
static HOOK(set_parm, hook_set_parm);

/* ---- inputs, tuners, frames ------------------------------------------------------------- */

#define AFTER FLAGS(ITEM_AT_EXIT)
#define HIDE FLAGS(ITEM_HIDDEN)

static ENUM(input_type, 4, cset_v4l2_input_types);
static STRUCT(video_input, VAL(u32, "index"), VAL(chars, "name", .n = 32, AFTER),
	VAL(input_type, "type", AFTER), VAL(u32, "rest", .n = 10, HIDE));
static STRUCT(standard, VAL(u32, "index"), VAL(u64, "id", HIDE), VAL(chars, "name", .n = 24, AFTER),
	VAL(fraction, "frameperiod", AFTER), VAL(u32, "framelines", AFTER), VAL(u32, "rest", .n = 4, HIDE));
static STRUCT(framebuffer, VAL(u32_hex, "capability"), VAL(u32_hex, "flags"), VAL(addr, "base"),
	VAL(u32, "fmt", .n = 7, HIDE));
static STRUCT(crop_cap, VAL(buf_type, "type"), VAL(rect, "bounds", AFTER), VAL(rect, "defrect", AFTER),
	VAL(fraction, "pixelaspect", AFTER));
static STRUCT(crop, VAL(buf_type, "type"), VAL(rect, "c", AFTER));
static STRUCT(crop_set, VAL(buf_type, "type"), VAL(rect, "c"));

static ENUM(tuner_type, 4, cset_v4l2_tuner_types);
static FLAGWORD(tuner_caps, 4, cset_v4l2_tuner_caps);
static FLAGWORD(tuner_subs, 4, cset_v4l2_tuner_subs);
static ENUM(tuner_mode, 4, cset_v4l2_tuner_modes);
#define TUNER(f, after) \
	VAL(u32, "index", FLAGS(f)), VAL(chars, "name", .n = 32, FLAGS(after)), \
		VAL(tuner_type, "type", FLAGS(after)), VAL(tuner_caps, "capability", FLAGS(after)), \
		VAL(u32, "rangelow", FLAGS(after)), VAL(u32, "rangehigh", FLAGS(after)), \
		VAL(tuner_subs, "rxsubchans", FLAGS(after)), VAL(tuner_mode, "audmode", FLAGS(after)), \
		VAL(s32, "signal", FLAGS(after)), VAL(s32, "afc", FLAGS(after)), \
		VAL(u32, "reserved", .n = 4, HIDE)
static STRUCT(tuner_get, TUNER(0, ITEM_AT_EXIT));
static STRUCT(tuner, TUNER(0, 0));
static STRUCT(tuner_only, TUNER(ITEM_HIDDEN, 0));
static void hook_set_tuner(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_tuner, &t_tuner_only, addr);
}
static HOOK(tuner_set, hook_set_tuner);

static ENUM(frmsize, 4, cset_v4l2_frmsizes);
static ENUM(frmival, 4, cset_v4l2_frmivals);
enum { FRAMES_DISCRETE = 1, FRAMES_CONTINUOUS, FRAMES_STEPWISE };
static STRUCT(size_discrete, VAL(u32, "width"), VAL(u32, "height"));
static STRUCT(size_stepwise, VAL(u32, "min_width"), VAL(u32, "max_width"), VAL(u32, "step_width"),
	VAL(u32, "min_height"), VAL(u32, "max_height"), VAL(u32, "step_height"));
static STRUCT(ival_stepwise, VAL(fraction, "min"), VAL(fraction, "max"), VAL(fraction, "step"));

static void hook_size(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type = walk_field(w, 2);

	(void)it;
	if (type != FRAMES_DISCRETE && type != FRAMES_STEPWISE)
		return;
	walk_name(w, type == FRAMES_DISCRETE ? "discrete" : "stepwise");
	walk_at(w, type == FRAMES_DISCRETE ? &t_size_discrete : &t_size_stepwise, addr);
}

static void hook_interval(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type = walk_field(w, 4);

	(void)it;
	if (type < FRAMES_DISCRETE || type > FRAMES_STEPWISE)
		return;
	walk_name(w, type == FRAMES_DISCRETE ? "discrete" : "stepwise");
	walk_at(w, type == FRAMES_DISCRETE ? &t_fraction : &t_ival_stepwise, addr);
}
static const struct type t_size_union = { .name = "union", .kind = KIND_HOOK, .bytes = 24,
	.flags = TYPE_LABEL | TYPE_ALIGN4, .hook = hook_size };
static const struct type t_ival_union = { .name = "union", .kind = KIND_HOOK, .bytes = 24,
	.flags = TYPE_LABEL | TYPE_ALIGN4, .hook = hook_interval };
static STRUCT(frame_sizes, VAL(u32, "index"), VAL(fourcc, "pixel_format"), VAL(frmsize, "type", AFTER),
	VAL(size_union, "u", AFTER), VAL(u32, "reserved", .n = 2, HIDE));
static STRUCT(frame_intervals, VAL(u32, "index"), VAL(fourcc, "pixel_format"), VAL(u32, "width"),
	VAL(u32, "height"), VAL(frmival, "type", AFTER), VAL(ival_union, "u", AFTER),
	VAL(u32, "reserved", .n = 2, HIDE));

/* ---- controls --------------------------------------------------------------------------- */

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
	(void)it;
	if (!ioctl_after(w))
		ioctl_before(w);
	walk_at(w, &t_ext_controls, addr);
}

static void hook_set_ext(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t first, count;

	(void)it;
	ioctl_before(w);
	count = ioctl_field(w, &t_ext_controls, EXT_COUNT, addr);
	first = ioctl_field(w, &t_ext_controls, EXT_CONTROLS, addr);
	if (!count || !is_there(w, &t_ext_control, first) || !w->exited || !w->exit_mem) {
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

static ENUM(ctrl_type, 4, cset_v4l2_ctrl_types);
static FLAGWORD(ctrl_flags, 4, cset_v4l2_ctrl_flags);
#define CTRL_NEXT 0x80000000u
#define CTRL_NEXT_COMPOUND 0x40000000u
/* An id, or which comes after it. */
static void hook_ctrl_id(struct walk *w, const struct item *it, uint64_t v)
{
	bool several = v & (CTRL_NEXT | CTRL_NEXT_COMPOUND);

	(void)it;
	if (several)
		walk_open(w, GROUP_OR, NULL);
	if (v & CTRL_NEXT)
		walk_symbol(w, "V4L2_CTRL_FLAG_NEXT_CTRL", CTRL_NEXT);
	if (v & CTRL_NEXT_COMPOUND)
		walk_symbol(w, "V4L2_CTRL_FLAG_NEXT_COMPOUND", CTRL_NEXT_COMPOUND);
	walk_scalar(w, &t_cid, v & ~(uint64_t)(CTRL_NEXT | CTRL_NEXT_COMPOUND));
	if (several)
		walk_close(w, GROUP_OR);
}
static const struct type t_ctrl_id = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_ctrl_id };
#define AFTER_MORE FLAGS(ITEM_AT_EXIT | ITEM_VERBOSE)
static STRUCT(query_ctrl, VAL(ctrl_id, "id"), VAL(ctrl_type, "type", AFTER),
	VAL(chars, "name", .n = 32, AFTER), VAL(s32, "minimum", AFTER_MORE),
	VAL(s32, "maximum", AFTER_MORE), VAL(s32, "step", AFTER_MORE),
	VAL(s32, "default_value", AFTER_MORE), VAL(ctrl_flags, "flags", AFTER_MORE),
	VAL(u32_hex, "reserved", .n = 2, FLAGS(ITEM_AT_EXIT | ITEM_VERBOSE | ITEM_NONZERO)));

static STRUCT(control, VAL(cid, "id"), VAL(s32, "value"));
static void hook_set_control(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t before, after;

	(void)it;
	ioctl_before(w);
	if (!is_there(w, &t_control, addr)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	ioctl_put(w, &t_control, 0, addr);
	walk_name(w, "value");
	before = ioctl_field(w, &t_control, 1, addr);
	if (!w->failed && ioctl_after(w)) {
		after = ioctl_field(w, &t_control, 1, addr);
		walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, &t_s32, before);
		walk_scalar(w, &t_s32, after);
		walk_close(w, GROUP_CHANGE);
	} else {
		walk_scalar(w, &t_s32, before);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(control_set, hook_set_control);
static STRUCT(control_get, VAL(cid, "id"), VAL(s32, "value", FLAGS(ITEM_AT_EXIT)));
static FLAGWORD(fmt_flags, 4, cset_v4l2_fmt_flags);
static STRUCT(fmtdesc, VAL(u32, "index"), VAL(buf_type, "type"),
	VAL(fmt_flags, "flags", FLAGS(ITEM_AT_EXIT)),
	VAL(chars, "description", .n = 32, FLAGS(ITEM_AT_EXIT)),
	VAL(fourcc, "pixelformat", FLAGS(ITEM_AT_EXIT)),
	VAL(u32, "reserved", .n = 4, FLAGS(ITEM_HIDDEN)));

IOCTL_FAMILY(video,
	REQ(VIDIOC_QUERYCAP, OUT(capability, "argp")),
	REQ(VIDIOC_ENUM_FMT, INOUT(fmtdesc, "argp")),
	REQ(VIDIOC_G_FMT, INOUT(get_format, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_S_FMT, INOUT(set_format, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_TRY_FMT, INOUT(set_format, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_REQBUFS, INOUT(reqbufs, "argp")),
	REQ(VIDIOC_STREAMON, IN_1(buf_type)), REQ(VIDIOC_STREAMOFF, IN_1(buf_type)),
	REQ(VIDIOC_G_INPUT, OUT_1(uint)), REQ(VIDIOC_S_INPUT, IN_1(uint)),
	 
	REQ(VIDIOC_G_STD, OUT_1(u64_hex)), REQ(VIDIOC_S_STD, IN_1(u64_hex)),
	REQ(VIDIOC_QUERYBUF, INOUT(buffer_io, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_QBUF, INOUT(buffer_io, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_DQBUF, INOUT(buffer_dequeue, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ_RET(VIDIOC_CREATE_BUFS, created_result, IN(create_buffers, "argp")),
	REQ(VIDIOC_G_PARM, INOUT(get_parm, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_S_PARM, INOUT(set_parm, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_ENUMINPUT, INOUT(video_input, "argp")), REQ(VIDIOC_ENUMSTD, INOUT(standard, "argp")),
	REQ(VIDIOC_G_FBUF, OUT(framebuffer, "argp")), REQ(VIDIOC_S_FBUF, IN(framebuffer, "argp")),
	REQ(VIDIOC_CROPCAP, INOUT(crop_cap, "argp")), REQ(VIDIOC_G_CROP, INOUT(crop, "argp")),
	REQ(VIDIOC_S_CROP, IN(crop_set, "argp")),
	REQ(VIDIOC_G_TUNER, INOUT(tuner_get, "argp")),
	REQ(VIDIOC_S_TUNER, INOUT(tuner_set, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_ENUM_FRAMESIZES, INOUT(frame_sizes, "argp")),
	REQ(VIDIOC_ENUM_FRAMEINTERVALS, INOUT(frame_intervals, "argp")),
	REQ(VIDIOC_G_EXT_CTRLS, INOUT(ext_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_S_EXT_CTRLS, INOUT(ext_set, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_TRY_EXT_CTRLS, INOUT(ext_set, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_QUERYCTRL, INOUT(query_ctrl, "argp")),
	REQ(VIDIOC_G_CTRL, INOUT(control_get, "argp")), REQ(VIDIOC_S_CTRL, INOUT(control_set, "argp", FLAGS(ITEM_EVEN_FAILED))));
