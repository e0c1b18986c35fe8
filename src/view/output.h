/*
 * output: where a view's bytes go.
 *
 * Collects in one buffer and writes it in one piece.  A failed write is remembered, and
 * nothing is written after it: the caller learns of it from output_flush().
 */
#ifndef TATTLE_VIEW_OUTPUT_H
#define TATTLE_VIEW_OUTPUT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"

struct output {
	struct buf buf;
	int fd; /* owned when .owned */
	bool owned;
	uint64_t written; /* bytes so far */
	int error;	  /* negative errno of the first failed write; sticky */
};

void output_init(struct output *o, int fd, bool owned);

/* Writes what is collected.  Returns 0 or the sticky error. */
int output_flush(struct output *o);

/* Writes when enough is collected that one write is worth its cost. */
static inline void output_maybe_flush(struct output *o)
{
	if (o->buf.len >= 1u << 16)
		(void)output_flush(o);
}

/* Flushes, closes an owned fd.  Returns the sticky error, or close's. */
int output_done(struct output *o);

#endif
