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

static STRUCT(capability, VAL(chars, "driver", .n = 16), VAL(chars, "card", .n = 32),
	VAL(chars, "bus_info", .n = 32), VAL(u32_hex, "version"), VAL(caps, "capabilities"),
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

/* ---- formats: of single planes only ---------------------------------------------------- */

static ENUM(field, 4, cset_v4l2_fields);
static ENUM(colorspace, 4, cset_v4l2_colorspaces);
static STRUCT(pix_format, VAL(u32, "width"), VAL(u32, "height"), VAL(fourcc, "pixelformat"),
	VAL(field, "field"), VAL(u32, "bytesperline"), VAL(u32, "sizeimage"),
	VAL(colorspace, "colorspace"));
enum { BUF_VIDEO_CAPTURE = 1, BUF_VIDEO_OUTPUT = 2, PIX_BYTES = 28 };

static void put_pix(struct walk *w, struct mem *m, uint64_t addr)
{
	const uint8_t *p;

	if (m && m->get(m, addr, PIX_BYTES, &p) >= PIX_BYTES)
		walk_inline(w, &t_pix_format, p, PIX_BYTES, addr);
	else
		walk_address(w, addr);
}

static void walk_format(struct walk *w, uint64_t addr, bool sets)
{
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	bool done = w->exited && !w->failed && w->exit_mem;
	/* The union holds pointers. */
	uint64_t pix = addr + w->abi->word, type;
	const uint8_t *p;

	if (!m || m->get(m, addr, w->abi->word + PIX_BYTES, &p) < (size_t)w->abi->word + PIX_BYTES) {
		walk_address(w, addr);
		return;
	}
	type = type_number(&t_u32, w->abi, p);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "type");
	walk_scalar(w, &t_buf_type, type);
	if ((type == BUF_VIDEO_CAPTURE || type == BUF_VIDEO_OUTPUT) && (sets || done)) {
		walk_name(w, "fmt.pix");
		if (sets && done)
			walk_open(w, GROUP_CHANGE, NULL);
		put_pix(w, sets ? m : w->exit_mem, pix);
		if (sets && done) {
			walk_open(w, GROUP_PLAIN, "fmt.pix=");
			put_pix(w, w->exit_mem, pix);
			walk_close(w, GROUP_PLAIN);
			walk_close(w, GROUP_CHANGE);
		}
	}
	walk_close(w, GROUP_STRUCT);
}

static void hook_get_format(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_format(w, addr, false);
}

static void hook_set_format(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_format(w, addr, true);
}
static HOOK(get_format, hook_get_format);
static HOOK(set_format, hook_set_format);

static STRUCT(control_set, VAL(cid, "id"), VAL(s32, "value"));
static STRUCT(control_get, VAL(cid, "id"), VAL(s32, "value", FLAGS(ITEM_AT_EXIT)));
static STRUCT(fmtdesc, VAL(u32, "index"), VAL(buf_type, "type"),
	VAL(u32_hex, "flags", FLAGS(ITEM_AT_EXIT)),
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
	REQ(VIDIOC_G_OUTPUT, OUT_1(uint)), REQ(VIDIOC_S_OUTPUT, IN_1(uint)),
	REQ(VIDIOC_G_STD, OUT_1(u64_hex)), REQ(VIDIOC_S_STD, IN_1(u64_hex)),
	REQ(VIDIOC_G_CTRL, INOUT(control_get, "argp")), REQ(VIDIOC_S_CTRL, IN(control_set, "argp")));
