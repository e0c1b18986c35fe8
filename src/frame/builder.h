/*
 * builder: writes one frame after another into a fixed buffer, then hands each to a queue.
 *
 * The buffer never moves, so pointers to what is already in the frame stay valid until the
 * frame is pushed or dropped.  Nothing is allocated.  A section that does not fit is left
 * out: frames stay whole, whatever the tracee asks for.
 */
#ifndef TATTLE_FRAME_BUILDER_H
#define TATTLE_FRAME_BUILDER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "frame/frame.h"
#include "frame/queue.h"

#define BUILDER_FRAME_MAX (4u << 20) /* a frame with all its sections */

struct builder {
	uint8_t *base;
	size_t cap;
	size_t len;	      /* bytes of the frame so far; 0 = no frame is begun */
	struct section *open; /* reserved by builder_reserve(), not yet committed */
	struct queue *queue;
	bool broken; /* the consumer has gone */
};

/* queue may be NULL for a builder whose frames are only looked at.  0 or -ENOMEM. */
int builder_init(struct builder *b, struct queue *queue);
void builder_done(struct builder *b);

/* Begins a frame; returns its body, zeroed, of body_size bytes (rounded up to 8). */
void *builder_begin(struct builder *b, enum frame_type type, int32_t tid, int32_t tgid,
	uint64_t time_ns, size_t body_size);

/* The frame as it stands. */
static inline struct frame *builder_frame(const struct builder *b)
{
	return (struct frame *)(void *)b->base;
}

/* Bytes of content that one more section could have. */
size_t builder_room(const struct builder *b);

/* Adds a section with content; false if it did not fit. */
bool builder_section(
	struct builder *b, enum section_kind kind, uint64_t key, const void *p, size_t len);

/* The same, with section flags. */
bool builder_section_flags(struct builder *b, enum section_kind kind, uint64_t key, unsigned flags,
	const void *p, size_t len);

/* Opens a section of at most max bytes (there may be less room: *max is set to what there
 * is) and returns where its content goes; NULL if there is no room at all. */
uint8_t *builder_reserve(struct builder *b, enum section_kind kind, uint64_t key, size_t *max);
/* Ends the open section with len bytes of content; 0 bytes take it back. */
void builder_commit(struct builder *b, size_t len);

/* Sets the sizes; the frame can be checked and read then, and more can still be added. */
const struct frame *builder_finish(struct builder *b);

/* Finishes the frame and puts it into the queue. */
void builder_push(struct builder *b);

/* Forgets the frame. */
static inline void builder_drop(struct builder *b)
{
	b->len = 0;
	b->open = NULL;
}

#endif
