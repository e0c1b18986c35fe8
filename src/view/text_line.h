/* text_line: the parts of a line around the call: times and columns. */
#ifndef TATTLE_VIEW_TEXT_LINE_H
#define TATTLE_VIEW_TEXT_LINE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "view/text.h"

struct text_line_time {
	enum text_clock clock;
	unsigned digits;
	bool relative;
	unsigned relative_digits;
};

/* What is added to CLOCK_MONOTONIC for the time of day. */
struct text_clock_offset {
	int64_t s;
	uint64_t rest_ns; /* below 1 s */
};

/* From one number of nanoseconds. */
void text_clock_offset(struct text_clock_offset *ret, int64_t ns);

/* Writes the time stamps of a line, each with a space after it.  *last_ns is the monotonic
 * time of the line before (0: none) and is brought up to date. */
void text_line_time(struct buf *b, const struct text_line_time *lt, uint64_t mono_ns,
	const struct text_clock_offset *offset, uint64_t *last_ns);

/* " <0.000123>" */
void text_duration(struct buf *b, uint64_t ns, unsigned digits);

/* Spaces up to column, counted from start; one at least. */
void text_pad(struct buf *b, size_t start, unsigned column);

#endif
