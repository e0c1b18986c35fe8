#include "frame/builder.h"

#include <errno.h>
#include <string.h>
#include <sys/mman.h>

static size_t round8(size_t n)
{
	return (n + 7) & ~(size_t)7;
}

int builder_init(struct builder *b, struct queue *queue)
{
	size_t cap = BUILDER_FRAME_MAX;
	void *p;

	memset(b, 0, sizeof(*b));
	if (queue && queue_max_frame(queue) < cap)
		cap = queue_max_frame(queue) & ~(size_t)7;
	p = mmap(NULL, cap, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
		0);
	if (p == MAP_FAILED)
		return -ENOMEM;
	b->base = p;
	b->cap = cap;
	b->queue = queue;
	return 0;
}

void builder_done(struct builder *b)
{
	if (b->base)
		munmap(b->base, b->cap);
	b->base = NULL;
}

void *builder_begin(struct builder *b, enum frame_type type, int32_t tid, int32_t tgid,
	uint64_t time_ns, size_t body_size)
{
	struct frame *f = builder_frame(b);
	size_t body = round8(body_size);

	*f = (struct frame){ .type = (uint16_t)type,
		.body_size = (uint16_t)body,
		.time_ns = time_ns,
		.tid = tid,
		.tgid = tgid };
	memset(f + 1, 0, body);
	b->len = sizeof(*f) + body;
	b->open = NULL;
	return f + 1;
}

size_t builder_room(const struct builder *b)
{
	size_t used = b->len + sizeof(struct section) + 7;

	return used < b->cap ? b->cap - used : 0;
}

static struct section *section_begin(struct builder *b, enum section_kind kind, uint64_t key)
{
	struct section *s = (struct section *)(void *)(b->base + b->len);

	*s = (struct section){ .kind = (uint16_t)kind, .key = key };
	return s;
}

static void section_end(struct builder *b, struct section *s, size_t len)
{
	size_t pad = round8(len) - len;

	s->len = (uint32_t)len;
	memset((uint8_t *)(s + 1) + len, 0, pad);
	b->len += sizeof(*s) + len + pad;
}

bool builder_section(
	struct builder *b, enum section_kind kind, uint64_t key, const void *p, size_t len)
{
	return builder_section_flags(b, kind, key, 0, p, len);
}

bool builder_section_flags(struct builder *b, enum section_kind kind, uint64_t key, unsigned flags,
	const void *p, size_t len)
{
	struct section *s;

	if (len > builder_room(b))
		return false;
	s = section_begin(b, kind, key);
	s->flags = (uint16_t)flags;
	if (len)
		memcpy(s + 1, p, len);
	section_end(b, s, len);
	return true;
}

uint8_t *builder_reserve(struct builder *b, enum section_kind kind, uint64_t key, size_t *max)
{
	size_t room = builder_room(b);

	if (!room)
		return NULL;
	if (*max > room)
		*max = room;
	b->open = section_begin(b, kind, key);
	return (uint8_t *)(b->open + 1);
}

void builder_commit(struct builder *b, size_t len)
{
	if (b->open && len)
		section_end(b, b->open, len);
	b->open = NULL;
}

const struct frame *builder_finish(struct builder *b)
{
	struct frame *f = builder_frame(b);

	f->size = (uint32_t)b->len;
	return f;
}

void builder_push(struct builder *b)
{
	const struct frame *f = builder_finish(b);

	if (b->queue && !queue_put(b->queue, f))
		b->broken = true;
	builder_drop(b);
}
