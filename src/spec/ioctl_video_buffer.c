/* Video devices: the buffers that pictures are in, and the stream of them. */
#include <string.h>

#include "spec/gen/const_ioctl_video.h"
#include "spec/file_types.h"
#include "spec/ioctl.h"
#include "spec/ioctl_video.h"
#include "spec/types.h"
#include "walk/walk.h"

ENUM(v4l2_buf_type, 4, cset_v4l2_buf_types);
ENUM(v4l2_memory, 4, cset_v4l2_memories);

/* ---- how many there are ------------------------------------------------------------------ */

static STRUCT(requestbuffers, VAL(u32, "count"), VAL(v4l2_buf_type, "type"), VAL(v4l2_memory, "memory"));
enum { RB_COUNT, RB_TYPE, RB_MEMORY, RB_BYTES = 20 };
static void hook_reqbufs(struct walk *w, const struct item *it, uint64_t addr)
{
	static const uint8_t order[] = { RB_TYPE, RB_MEMORY, RB_COUNT };
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	const uint8_t *before, *after = NULL;

	(void)it;
	if (!m || m->get(m, addr, RB_BYTES, &before) < RB_BYTES) {
		walk_address(w, addr);
		return;
	}
	if (w->exited && !w->failed && w->exit_mem && w->exit_mem->get(w->exit_mem, addr, 4, &after) < 4)
		after = NULL;
	walk_open(w, GROUP_STRUCT, NULL);
	for (size_t i = 0; i < sizeof(order); i++) {
		const struct item *f = &t_requestbuffers.fields[order[i]];
		uint64_t v = type_number(f->type, w->abi, before + 4 * (size_t)order[i]);
		bool changes = after && order[i] == RB_COUNT && memcmp(before, after, 4);

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

/* What was made is told after the result. */
static STRUCT(create_buffers, VAL(u32, "index", FLAGS(ITEM_HIDDEN)), VAL(u32, "count"),
	VAL(v4l2_memory, "memory"), VAL(v4l2_format, "format"), VAL(u32, "flags", .n = 8, FLAGS(ITEM_HIDDEN)));
static STRUCT(created, VAL(u32, "index"), VAL(u32, "count"));
static void hook_created(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	if (w->opts->no_structs || !ioctl_after(w) || !ioctl_is_there(w, w->args[2], type_size(&t_create_buffers, w->abi)))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_at(w, &t_created, w->args[2]);
	walk_close(w, GROUP_RESULT);
}
static HOOK(created_result, hook_created);

/* ---- one of them ------------------------------------------------------------------------- */
static FLAGWORD(buf_flags, 4, cset_v4l2_buf_flags);
static ENUM(buf_clock, 4, cset_v4l2_buf_clocks);
static ENUM(buf_source, 4, cset_v4l2_buf_sources);
/* Times have 64 bits, but for the requests of i386 that say otherwise. */
static STRUCT(timeval64, VAL(s64, "tv_sec"), VAL(u64, "tv_usec"));
#define BUFFER(time) \
	VAL(u32, "index"), VAL(v4l2_buf_type, "type"), VAL(u32, "bytesused"), VAL(u32, "flags"), \
		VAL(v4l2_field, "field"), VAL(time, "timestamp"), VAL(u8, "timecode", .n = 16), \
		VAL(u32, "sequence"), VAL(v4l2_memory, "memory"), VAL(ulong, "m"), VAL(u32, "length"), \
		VAL(u32, "reserved2"), VAL(u32, "request_fd")
static STRUCT(buffer, BUFFER(timeval64));
static STRUCT(buffer_time32, BUFFER(timeval));
enum { B_INDEX, B_TYPE, B_BYTESUSED, B_FLAGS, B_FIELD, B_TIMESTAMP, B_TIMECODE, B_SEQUENCE, B_MEMORY,
	B_M, B_LENGTH };
enum { MEMORY_MMAP = 1, MEMORY_USERPTR, MEMORY_OVERLAY, MEMORY_DMABUF };
#define CLOCK_BITS 0xe000u
#define SOURCE_BITS 0x70000u

static void put_buf_flags(struct walk *w, uint64_t flags)
{
	uint64_t rest = flags & ~(uint64_t)(CLOCK_BITS | SOURCE_BITS);

	walk_open(w, GROUP_INSTEAD, NULL);
	walk_scalar(w, &t_u32_hex, flags);
	walk_open(w, GROUP_OR, NULL);
	if (rest)
		walk_scalar(w, &t_buf_flags, rest);
	walk_scalar(w, &t_buf_clock, flags & CLOCK_BITS);
	walk_scalar(w, &t_buf_source, flags & SOURCE_BITS);
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_INSTEAD);
}

/* Where the data are depends on the kind of memory. */
static void put_buf_memory(struct walk *w, const struct type *t, uint64_t addr)
{
	uint64_t m = addr + type_field_offset(t, B_M, w->abi), v = 0;

	switch (ioctl_field(w, t, B_MEMORY, addr)) {
	case MEMORY_MMAP:
		(void)walk_read_num(w, m, 4, &v);
		walk_name(w, "m.offset");
		walk_scalar(w, &t_u32_hex, v);
		break;
	case MEMORY_USERPTR:
		walk_name(w, "m.userptr");
		walk_scalar(w, &t_addr, ioctl_field(w, t, B_M, addr));
		break;
	default:
		break;
	}
}

static void put_buffer(struct walk *w, const struct type *t, uint64_t addr, bool dequeued)
{
	if (dequeued)
		ioctl_put(w, t, B_INDEX, addr);
	ioctl_put(w, t, B_MEMORY, addr);
	put_buf_memory(w, t, addr);
	ioctl_put(w, t, B_LENGTH, addr);
	ioctl_put(w, t, B_BYTESUSED, addr);
	walk_name(w, "flags");
	put_buf_flags(w, ioctl_field(w, t, B_FLAGS, addr));
	if (dequeued) {
		walk_name(w, "timestamp");
		walk_at(w, t->fields[B_TIMESTAMP].type, addr + type_field_offset(t, B_TIMESTAMP, w->abi));
	}
	walk_more(w);
}

/* The type's first field is the buffer; dequeued ones have no number until they are there. */
static void hook_buffer(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct item *f = it->type->fields;
	bool dequeues = f->flags & ITEM_AT_EXIT;

	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(f->type, w->abi))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	ioctl_put(w, f->type, B_TYPE, addr);
	if (!dequeues)
		ioctl_put(w, f->type, B_INDEX, addr);
	if (!w->failed && ioctl_after(w) && ioctl_is_there(w, addr, type_size(f->type, w->abi)))
		put_buffer(w, f->type, addr, dequeues);
	walk_close(w, GROUP_STRUCT);
}
#define BUFFER_TYPE(id, t, f) \
	static const struct type t_##id = { .name = "struct v4l2_buffer", .kind = KIND_HOOK, \
		.hook = hook_buffer, .fields = (const struct item[]){ VAL(t, "buffer", FLAGS(f)), ITEM_END } }
BUFFER_TYPE(buffer_io, buffer, 0);
BUFFER_TYPE(buffer_dequeue, buffer, ITEM_AT_EXIT);
BUFFER_TYPE(buffer_io32, buffer_time32, 0);
BUFFER_TYPE(buffer_dequeue32, buffer_time32, ITEM_AT_EXIT);

/* A descriptor for one. */
#define EXPORT(in, out) \
	VAL(v4l2_buf_type, "type", FLAGS(in)), VAL(u32, "index", FLAGS(in)), VAL(u32, "plane", FLAGS(in)), \
		VAL(open_flags, "flags", FLAGS(in)), VAL(fd, "fd", FLAGS(out)), \
		VAL(u32, "reserved", .n = 11, FLAGS(ITEM_HIDDEN))
static STRUCT(export, EXPORT(0, ITEM_HIDDEN));
static STRUCT(exported, EXPORT(ITEM_HIDDEN, 0));
static void hook_export(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_change(w, &t_export, &t_exported, addr);
}
static HOOK(export_buffer, hook_export);

#define CHANGES FLAGS(ITEM_EVEN_FAILED)
IOCTL_FAMILY(video_buffer,
	REQ(VIDIOC_REQBUFS, INOUT(reqbufs, "argp")),
	REQ_RET(VIDIOC_CREATE_BUFS, created_result, IN(create_buffers, "argp")),
	REQ(VIDIOC_QUERYBUF, INOUT(buffer_io, "argp", CHANGES)),
	REQ(VIDIOC_QBUF, INOUT(buffer_io, "argp", CHANGES)),
	REQ(VIDIOC_DQBUF, INOUT(buffer_dequeue, "argp", CHANGES)),
	REQ(VIDIOC_QUERYBUF_TIME32, INOUT(buffer_io32, "argp", CHANGES)),
	REQ(VIDIOC_QBUF_TIME32, INOUT(buffer_io32, "argp", CHANGES)),
	REQ(VIDIOC_DQBUF_TIME32, INOUT(buffer_dequeue32, "argp", CHANGES)),
	REQ(VIDIOC_EXPBUF, INOUT(export_buffer, "argp", CHANGES)),
	REQ(VIDIOC_STREAMON, IN_1(v4l2_buf_type)), REQ(VIDIOC_STREAMOFF, IN_1(v4l2_buf_type)));
