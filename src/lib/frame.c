/* The public look into frames. */
#include <string.h>

#include "frame/frame.h"
#include "tattle/tattle.h"

static const struct frame *inner(const struct tattle_frame *f)
{
	return (const struct frame *)(const void *)f;
}

/* Bodies grow at their end: what a shorter one lacks is zero. */
static void body(const struct tattle_frame *frame, void *dst, size_t size)
{
	const struct frame *f = inner(frame);

	memset(dst, 0, size);
	memcpy(dst, frame_body(f), f->body_size < size ? f->body_size : size);
}

enum tattle_frame_type tattle_frame_type(const struct tattle_frame *frame)
{
	return (enum tattle_frame_type)inner(frame)->type;
}

pid_t tattle_frame_tid(const struct tattle_frame *frame)
{
	return inner(frame)->tid;
}

pid_t tattle_frame_tgid(const struct tattle_frame *frame)
{
	return inner(frame)->tgid;
}

uint64_t tattle_frame_time_ns(const struct tattle_frame *frame)
{
	return inner(frame)->time_ns;
}

size_t tattle_frame_size(const struct tattle_frame *frame)
{
	return inner(frame)->size;
}

bool tattle_frame_call(const struct tattle_frame *frame, struct tattle_call *ret)
{
	struct frame_enter enter;
	struct frame_exit exit;

	switch (inner(frame)->type) {
	case FRAME_ENTER:
		body(frame, &enter, sizeof(enter));
		*ret = (struct tattle_call){ .number = enter.nr,
			.abi = (enum tattle_abi)enter.abi,
			.enter_time_ns = inner(frame)->time_ns };
		memcpy(ret->args, enter.args, sizeof(ret->args));
		return true;
	case FRAME_EXIT:
		body(frame, &exit, sizeof(exit));
		*ret = (struct tattle_call){ .number = exit.nr,
			.abi = (enum tattle_abi)exit.abi,
			.returned = true,
			.failed = exit.flags & EXIT_FAILED,
			.result = exit.result,
			.enter_time_ns = exit.enter_time_ns,
			.system_ns = exit.system_ns };
		memcpy(ret->args, exit.args, sizeof(ret->args));
		return true;
	default:
		return false;
	}
}

int tattle_frame_signal(const struct tattle_frame *frame)
{
	struct frame_signal s;

	if (inner(frame)->type != FRAME_SIGNAL && inner(frame)->type != FRAME_STOP)
		return 0;
	body(frame, &s, sizeof(s)); /* both begin with the number */
	return s.sig;
}

bool tattle_frame_status(const struct tattle_frame *frame, int *ret)
{
	struct frame_end end;

	if (inner(frame)->type != FRAME_END)
		return false;
	body(frame, &end, sizeof(end));
	if (end.flags & END_STATUS_UNKNOWN)
		return false;
	*ret = end.status;
	return true;
}

pid_t tattle_frame_other_tid(const struct tattle_frame *frame)
{
	int32_t tid = 0; /* the parent or the former tid: first in both bodies */

	if (inner(frame)->type == FRAME_TASK || inner(frame)->type == FRAME_EXEC)
		body(frame, &tid, sizeof(tid));
	return tid;
}

size_t tattle_frame_text(const struct tattle_frame *frame, const char **ret)
{
	const struct section *s = NULL;

	if (inner(frame)->type == FRAME_WARNING)
		s = frame_find(inner(frame), SECTION_TEXT, UINT64_MAX);
	if (!s)
		return 0;
	*ret = (const char *)section_bytes(s);
	return s->len;
}

size_t tattle_frame_memory(
	const struct tattle_frame *frame, uint64_t addr, size_t want, const void **ret)
{
	sections_for_each (s, inner(frame)) {
		uint64_t skip = addr - s->key;

		if (s->kind != SECTION_BLOB || addr < s->key || skip >= s->len)
			continue;
		*ret = section_bytes(s) + skip;
		return want < s->len - skip ? want : (size_t)(s->len - skip);
	}
	return 0;
}
