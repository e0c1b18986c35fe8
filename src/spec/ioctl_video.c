/* Video devices: what they are, their inputs, tuners, pictures and rates. */
#include <stdio.h>

#include "spec/gen/const_ioctl_video.h"
#include "spec/ioctl.h"
#include "spec/ioctl_video.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(caps, 4, cset_v4l2_caps);

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
	VAL(caps, "device_caps", FLAGS(ITEM_NONZERO)), VAL(u32, "reserved", .n = 3, FLAGS(ITEM_HIDDEN)));

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
const struct type t_v4l2_fraction = { .name = "struct v4l2_fract", .kind = KIND_HOOK, .bytes = 8,
	.flags = TYPE_ALIGN4, .hook = hook_fraction };
STRUCT(v4l2_rect, VAL(s32, "left"), VAL(s32, "top"), VAL(u32, "width"), VAL(u32, "height"));

/* ---- parameters of a stream ------------------------------------------------------------- */

static FLAGWORD(stream_caps, 4, cset_v4l2_stream_caps);
static FLAGWORD(stream_modes, 4, cset_v4l2_stream_modes);
static STRUCT(parm_capture, VAL(stream_caps, "capability"), VAL(stream_modes, "capturemode"),
	VAL(v4l2_fraction, "timeperframe"), VAL(u32_hex, "extendedmode"), VAL(u32, "readbuffers"));
static STRUCT(parm_output, VAL(stream_caps, "capability"), VAL(stream_modes, "outputmode"),
	VAL(v4l2_fraction, "timeperframe"), VAL(u32_hex, "extendedmode"), VAL(u32, "writebuffers"));
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
		.hook = fn, .fields = (const struct item[]){ VAL(v4l2_buf_type, "type", FLAGS(hide)), \
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
static FLAGWORD(stds, 8, cset_v4l2_stds);
static FLAGWORD(input_status, 4, cset_v4l2_input_status);
static FLAGWORD(input_caps, 4, cset_v4l2_input_caps);
static STRUCT(video_input, VAL(u32, "index"), VAL(chars, "name", .n = 32, AFTER),
	VAL(input_type, "type", AFTER), VAL(u32_hex, "audioset", AFTER), VAL(u32, "tuner", AFTER),
	VAL(stds, "std", AFTER), VAL(input_status, "status", AFTER), VAL(input_caps, "capabilities", AFTER),
	VAL(u32, "reserved", .n = 3, HIDE));
static STRUCT(standard, VAL(u32, "index"), VAL(u64, "id", HIDE), VAL(chars, "name", .n = 24, AFTER),
	VAL(v4l2_fraction, "frameperiod", AFTER), VAL(u32, "framelines", AFTER), VAL(u32, "rest", .n = 4, HIDE));
static STRUCT(framebuffer, VAL(u32_hex, "capability"), VAL(u32_hex, "flags"), VAL(addr, "base"),
	VAL(u32, "fmt", .n = 8, HIDE));
static STRUCT(crop_cap, VAL(v4l2_buf_type, "type"), VAL(v4l2_rect, "bounds", AFTER), VAL(v4l2_rect, "defrect", AFTER),
	VAL(v4l2_fraction, "pixelaspect", AFTER));
static STRUCT(crop, VAL(v4l2_buf_type, "type"), VAL(v4l2_rect, "c", AFTER));
static STRUCT(crop_set, VAL(v4l2_buf_type, "type"), VAL(v4l2_rect, "c"));

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
static STRUCT(ival_stepwise, VAL(v4l2_fraction, "min"), VAL(v4l2_fraction, "max"), VAL(v4l2_fraction, "step"));

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
	walk_at(w, type == FRAMES_DISCRETE ? &t_v4l2_fraction : &t_ival_stepwise, addr);
}
static const struct type t_size_union = { .name = "union", .kind = KIND_HOOK, .bytes = 24,
	.flags = TYPE_LABEL | TYPE_ALIGN4, .hook = hook_size };
static const struct type t_ival_union = { .name = "union", .kind = KIND_HOOK, .bytes = 24,
	.flags = TYPE_LABEL | TYPE_ALIGN4, .hook = hook_interval };
static STRUCT(frame_sizes, VAL(u32, "index"), VAL(v4l2_pixfmt, "pixel_format"), VAL(frmsize, "type", AFTER),
	VAL(size_union, "u", AFTER), VAL(u32, "reserved", .n = 2, HIDE));
static STRUCT(frame_intervals, VAL(u32, "index"), VAL(v4l2_pixfmt, "pixel_format"), VAL(u32, "width"),
	VAL(u32, "height"), VAL(frmival, "type", AFTER), VAL(ival_union, "u", AFTER),
	VAL(u32, "reserved", .n = 2, HIDE));

#define CHANGES FLAGS(ITEM_EVEN_FAILED)
IOCTL_FAMILY(video,
	REQ(VIDIOC_QUERYCAP, OUT(capability, "argp")),
	REQ(VIDIOC_G_INPUT, OUT_1(uint)), REQ(VIDIOC_S_INPUT, IN_1(uint)),
	REQ(VIDIOC_G_STD, OUT_1(u64_hex)), REQ(VIDIOC_S_STD, IN_1(u64_hex)),
	REQ(VIDIOC_G_PARM, INOUT(get_parm, "argp", CHANGES)),
	REQ(VIDIOC_S_PARM, INOUT(set_parm, "argp", CHANGES)),
	REQ(VIDIOC_ENUMINPUT, INOUT(video_input, "argp")), REQ(VIDIOC_ENUMSTD, INOUT(standard, "argp")),
	REQ(VIDIOC_G_FBUF, OUT(framebuffer, "argp")), REQ(VIDIOC_S_FBUF, IN(framebuffer, "argp")),
	REQ(VIDIOC_CROPCAP, INOUT(crop_cap, "argp")), REQ(VIDIOC_G_CROP, INOUT(crop, "argp")),
	REQ(VIDIOC_S_CROP, IN(crop_set, "argp")),
	REQ(VIDIOC_G_TUNER, INOUT(tuner_get, "argp")),
	REQ(VIDIOC_S_TUNER, INOUT(tuner_set, "argp", CHANGES)),
	REQ(VIDIOC_ENUM_FRAMESIZES, INOUT(frame_sizes, "argp")),
	REQ(VIDIOC_ENUM_FRAMEINTERVALS, INOUT(frame_intervals, "argp")));
