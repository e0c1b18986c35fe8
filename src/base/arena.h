/*
 * arena: memory for one event or one batch, taken piece by piece and given back at once.
 *
 * Pieces live until arena_reset or arena_done; they cannot be freed one by one.  The arena
 * keeps its memory over a reset, so that a steady state allocates nothing.
 */
#ifndef TATTLE_BASE_ARENA_H
#define TATTLE_BASE_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *blocks; /* the one in use first */
	size_t held;		    /* bytes of all blocks */
	size_t limit;		    /* of held */
};

#define ARENA_LIMIT_DEFAULT ((size_t)1 << 28)

/* limit 0 = ARENA_LIMIT_DEFAULT.  Takes no memory yet. */
void arena_init(struct arena *a, size_t limit);

/* size bytes of zeroes, aligned for any type; NULL at the limit or without memory.  A piece of
 * 0 bytes is a valid pointer that no other piece has. */
void *arena_alloc(struct arena *a, size_t size);

/* A copy of the len bytes at p, with a 0 byte after them; NULL as above. */
char *arena_copy(struct arena *a, const void *p, size_t len);

/* All pieces are gone.  The largest block stays for the next ones, the others are freed. */
void arena_reset(struct arena *a);

/* All memory is given back; a is empty and usable again. */
void arena_done(struct arena *a);

#endif
