#include "base/arena.h"

#include <stdlib.h>
#include <string.h>

#define ARENA_ALIGN _Alignof(max_align_t)
#define ARENA_BLOCK_MIN ((size_t)4096)

struct arena_block {
	struct arena_block *next;
	size_t used;
	size_t size; /* of data */
	_Alignas(max_align_t) unsigned char data[];
};

void arena_init(struct arena *a, size_t limit)
{
	*a = (struct arena){ .limit = limit ? limit : ARENA_LIMIT_DEFAULT };
}

/* A block for a piece of size bytes: twice the last one, so that few are ever needed. */
static struct arena_block *add_block(struct arena *a, size_t size)
{
	size_t want = a->blocks ? a->blocks->size * 2 : ARENA_BLOCK_MIN;
	struct arena_block *b;

	if (size > a->limit - a->held)
		return NULL;
	if (want > a->limit - a->held)
		want = a->limit - a->held;
	if (want < size)
		want = size;
	b = malloc(sizeof(*b) + want);
	if (!b)
		return NULL;
	b->next = a->blocks;
	b->used = 0;
	b->size = want;
	a->blocks = b;
	a->held += want;
	return b;
}

void *arena_alloc(struct arena *a, size_t size)
{
	struct arena_block *b = a->blocks;
	unsigned char *p;
	size_t room;

	if (size > a->limit)
		return NULL;
	room = (size + !size + ARENA_ALIGN - 1) & ~(ARENA_ALIGN - 1);
	if (!b || room > b->size - b->used)
		b = add_block(a, room);
	if (!b)
		return NULL;
	p = b->data + b->used;
	b->used += room;
	return memset(p, 0, size);
}

char *arena_copy(struct arena *a, const void *p, size_t len)
{
	char *copy = len < a->limit ? arena_alloc(a, len + 1) : NULL;

	if (copy && len)
		memcpy(copy, p, len);
	return copy;
}

void arena_reset(struct arena *a)
{
	struct arena_block *keep = NULL, *next;

	for (struct arena_block *b = a->blocks; b; b = next) {
		next = b->next;
		if (!keep || b->size > keep->size) {
			free(keep);
			keep = b;
		} else {
			free(b);
		}
	}
	a->blocks = keep;
	a->held = 0;
	if (keep) {
		keep->next = NULL;
		keep->used = 0;
		a->held = keep->size;
	}
}

void arena_done(struct arena *a)
{
	struct arena_block *next;

	for (struct arena_block *b = a->blocks; b; b = next) {
		next = b->next;
		free(b);
	}
	arena_init(a, a->limit);
}
