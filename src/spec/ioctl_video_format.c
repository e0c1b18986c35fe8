/* Video devices: the formats of what they give and take. */
#include <stdio.h>

#include "spec/gen/const_ioctl_video.h"
#include "spec/ioctl.h"
#include "spec/ioctl_video.h"
#include "spec/types.h"
#include "walk/walk.h"

ENUM(v4l2_field, 4, cset_v4l2_fields);

/* v4l2_fourcc('Y', 'U', 'Y', 'V'), with the name of the format if it has one. */
static void put_fourcc(struct walk *w, const struct cset *names, uint64_t v)
{
	const char *name = cset_name(names, w->abi->facts, v);
	char words[8], letter[6];

	walk_open(w, GROUP_INSTEAD, NULL);
	walk_scalar(w, &t_u32_hex, v);
	walk_open(w, GROUP_CALL, "v4l2_fourcc");
	for (unsigned i = 0; i < 4; i++) {
		ioctl_letter(letter, sizeof(letter), (unsigned)(v >> 8 * i) & 0xff, false);
		(void)snprintf(words, sizeof(words), "'%s'", letter);
		walk_word(w, words);
	}
	walk_close(w, GROUP_CALL);
	if (name)
		walk_comment(w, name);
	walk_close(w, GROUP_INSTEAD);
}

static void hook_pixfmt(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	put_fourcc(w, &cset_v4l2_pix_fmts, v);
}

static void hook_sdrfmt(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	put_fourcc(w, &cset_v4l2_sdr_fmts, v);
}

static void hook_metafmt(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	put_fourcc(w, &cset_v4l2_meta_fmts, v);
}
#define FOURCC(fn) { .name = "__u32", .kind = KIND_HOOK, .size = 4, .hook = fn }
const struct type t_v4l2_pixfmt = FOURCC(hook_pixfmt);
static const struct type t_sdrfmt = FOURCC(hook_sdrfmt);
static const struct type t_metafmt = FOURCC(hook_metafmt);

static ENUM(colorspace, 4, cset_v4l2_colorspaces);
static FLAGWORD(vbi_flags, 4, cset_v4l2_vbi_flags);
static FLAGWORD(sliced_set, 2, cset_v4l2_sliced);
static STRUCT(pix_format, VAL(u32, "width"), VAL(u32, "height"), VAL(v4l2_pixfmt, "pixelformat"),
	VAL(v4l2_field, "field"), VAL(u32, "bytesperline"), VAL(u32, "sizeimage"),
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
		VAL(v4l2_pixfmt, "pixelformat"), VAL(v4l2_field, "field"), VAL(colorspace, "colorspace"),
		VAL(plane_format, "plane_fmt", .n = PLANES_MAX, FLAGS(ITEM_HIDDEN)),
		VAL(u8, "num_planes", FLAGS(ITEM_HIDDEN)),
		VAL(u8, "flags", .n = 11, FLAGS(ITEM_HIDDEN)), ITEM_END } };

static STRUCT(vbi_format, VAL(u32, "sampling_rate"), VAL(u32, "offset"),
	VAL(u32, "samples_per_line"), VAL(v4l2_pixfmt, "sample_format"), VAL(s32, "start", .n = 2, FLAGS(ITEM_WHOLE)),
	VAL(u32, "count", .n = 2, FLAGS(ITEM_WHOLE)), VAL(vbi_flags, "flags"));

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
static STRUCT(sdr_format, VAL(sdrfmt, "pixelformat"),
	VAL(u32, "buffersize", FLAGS(ITEM_NONZERO)));
static STRUCT(meta_format, VAL(metafmt, "dataformat"), VAL(u32, "buffersize"));

static STRUCT(clip, VAL(v4l2_rect, "c"), VAL(addr, "next", FLAGS(ITEM_HIDDEN)));
static STRUCT(window, VAL(v4l2_rect, "w"), VAL(v4l2_field, "field"), VAL(u32_hex, "chromakey"),
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
static bool is_format(uint64_t type)
{
	return type < sizeof(formats) / sizeof(formats[0]) && formats[type].type;
}

static void put_format(struct walk *w, uint64_t type)
{
	if (!is_format(type))
		return;
	walk_name(w, formats[type].name);
	walk_at(w, formats[type].type, w->scope->addr + w->abi->word);
}

static void hook_format(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	(void)v;
	put_format(w, walk_field(w, 0));
}

/* What came out, by the type that came out. */
static void hook_got_format(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t type;

	(void)it;
	(void)v;
	if (w->exited && !w->failed && ioctl_after(w) &&
		ioctl_is_there(w, w->scope->addr, FORMAT_BYTES + w->abi->word) &&
		walk_read_num(w, w->scope->addr, 4, &type))
		put_format(w, type);
}

/* Aligned as the pointers in it. */
static const struct type t_format_bytes = { .name = "union", .kind = KIND_STRUCT, .bytes = FORMAT_BYTES,
	.fields = (const struct item[]){ VAL(addr, "pointer"), ITEM_END } };
#define FORMAT_STRUCT(id, hide, fn) \
	const struct type t_##id = { .name = "struct v4l2_format", .kind = KIND_STRUCT, \
		.hook = fn, .fields = (const struct item[]){ VAL(v4l2_buf_type, "type", FLAGS(hide)), \
			VAL(format_bytes, "fmt", FLAGS(ITEM_HIDDEN)), ITEM_END } }
FORMAT_STRUCT(v4l2_format, 0, hook_format);
static FORMAT_STRUCT(format_only, ITEM_HIDDEN, hook_format);
static FORMAT_STRUCT(got_format, 0, hook_got_format);
static FORMAT_STRUCT(format_type, 0, NULL);
IOCTL_GROWS(get_format, got_format);

/* Are the clips of the window shown, and all of them? */
static bool shows_clips(struct walk *w, uint64_t window)
{
	size_t one = type_size(&t_clip, w->abi);
	uint64_t clips = 0, n = ioctl_field(w, &t_window, 4, window);

	if (!walk_read_num(w, window + type_field_offset(&t_window, 3, w->abi), w->abi->word, &clips) ||
		!clips || !n)
		return false;
	if (!w->opts->verbose && n > w->opts->string_max)
		n = w->opts->string_max + 1;
	for (uint64_t i = 0; i < n; i++)
		if (!ioctl_is_there(w, clips + i * one, one))
			return false;
	return true;
}

/* Is what came out a format? */
static bool came_out(struct walk *w, uint64_t addr)
{
	uint64_t type;
	bool known = w->exited && !w->failed && ioctl_after(w) &&
		     ioctl_is_there(w, addr, type_size(&t_v4l2_format, w->abi)) &&
		     walk_read_num(w, addr, 4, &type) && is_format(type);

	ioctl_before(w);
	return known;
}

static void hook_set_format(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t type;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 4, &type) || !is_format(type))
		walk_at(w, &t_format_type, addr);
	else if ((formats[type].type == &t_window && !shows_clips(w, addr + w->abi->word)) ||
		 !came_out(w, addr))
		walk_at(w, &t_v4l2_format, addr);
	else
		ioctl_change(w, &t_v4l2_format, &t_format_only, addr);
}
static HOOK(set_format, hook_set_format);

/* What formats there are. */
static FLAGWORD(fmt_flags, 4, cset_v4l2_fmt_flags);
static STRUCT(fmtdesc, VAL(u32, "index"), VAL(v4l2_buf_type, "type"),
	VAL(fmt_flags, "flags", FLAGS(ITEM_AT_EXIT)),
	VAL(chars, "description", .n = 32, FLAGS(ITEM_AT_EXIT)),
	VAL(v4l2_pixfmt, "pixelformat", FLAGS(ITEM_AT_EXIT)),
	VAL(u32, "reserved", .n = 4, FLAGS(ITEM_HIDDEN)));

IOCTL_FAMILY(video_format,
	REQ(VIDIOC_ENUM_FMT, INOUT(fmtdesc, "argp")),
	REQ(VIDIOC_G_FMT, INOUT(get_format, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_S_FMT, INOUT(set_format, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(VIDIOC_TRY_FMT, INOUT(set_format, "argp", FLAGS(ITEM_EVEN_FAILED))));
