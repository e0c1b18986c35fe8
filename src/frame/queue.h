/*
 * queue: a bounded ring of frames from one producer thread to one consumer thread.
 *
 * Nothing is dropped: a full ring makes the producer wait.  A busy ring costs no wake-ups:
 * the consumer naps while it is empty and looks again; only after some empty naps does it
 * sleep for good, which the producer sees in .sleeping.  Knows nothing of what is in a
 * frame but its size.
 */
#ifndef TATTLE_FRAME_QUEUE_H
#define TATTLE_FRAME_QUEUE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "frame/frame.h"

#define QUEUE_MIN_BYTES (64u << 10)

struct queue {
	uint8_t *ring;
	size_t size; /* power of two */

	/* Producer's side. */
	_Alignas(64) _Atomic uint64_t head; /* bytes ever put */
	uint64_t tail_seen;		    /* tail as the producer last looked */
	_Atomic uint32_t full;		    /* futex: 1 = the producer waits for room */
	_Atomic uint32_t closed;	    /* no more frames will come */

	/* Consumer's side. */
	_Alignas(64) _Atomic uint64_t tail; /* bytes ever taken and let go */
	uint64_t head_seen;
	uint64_t taken; /* tail after the frame that the consumer holds */
	unsigned naps;	/* empty ones in a row */
	bool idle_told;
	_Atomic uint32_t abandoned; /* the consumer will never read again */
	/* Called by the consumer before it dozes; sleeps: for good, until it is woken.  May be
	 * NULL. */
	void (*on_empty)(void *arg, bool sleeps);
	void *on_empty_arg;

	_Alignas(64) _Atomic uint32_t wake; /* futex of the consumer: changes when it is to look */
	_Atomic uint32_t sleeping;	    /* consumer: asleep until woken */
};

/* size is rounded up to a power of two.  0 or -ENOMEM. */
int queue_init(struct queue *q, size_t size);
void queue_done(struct queue *q);

/* ---- producer ---- */

/* The largest frame that ever fits. */
static inline size_t queue_max_frame(const struct queue *q)
{
	return q->size / 2 - 8;
}

/* Copies a frame into the ring, waiting for room; false when the consumer has gone for
 * good (the frame is lost then, as everything after it). */
bool queue_put(struct queue *q, const struct frame *f);

/* Makes the consumer look now. */
void queue_kick(struct queue *q);

/* Waits, for so long at most, until the consumer has taken everything and sleeps. */
void queue_settle(struct queue *q, unsigned ms);

/* No more frames will come. */
void queue_close(struct queue *q);

/* ---- consumer ---- */

enum queue_result {
	QUEUE_END,   /* closed and empty */
	QUEUE_FRAME, /* *ret is a frame, valid until the next call */
	QUEUE_IDLE,  /* nothing came for a nap's time after frames had come */
};

/* Lets go of the frame taken before and gives the next one; blocks. */
enum queue_result queue_get(struct queue *q, const struct frame **ret);

/* The consumer will never read again; the producer no longer waits. */
void queue_abandon(struct queue *q);

#endif
