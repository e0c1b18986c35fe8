/*
 * summary: calls counted, with their times and errors, as a table (strace's -c).
 */
#ifndef TATTLE_VIEW_SUMMARY_H
#define TATTLE_VIEW_SUMMARY_H

#include <stdbool.h>
#include <stdint.h>

#include "frame/frame.h"
#include "view/filter.h"
#include "view/output.h"

enum summary_column {
	COLUMN_TIME_PERCENT,
	COLUMN_TOTAL_TIME,
	COLUMN_MIN_TIME,
	COLUMN_MAX_TIME,
	COLUMN_AVG_TIME,
	COLUMN_CALLS,
	COLUMN_ERRORS,
	COLUMN_NAME,
	COLUMN_WALL_TOTAL, /* wall-clock times, whatever -w says */
	COLUMN_WALL_MIN,
	COLUMN_WALL_MAX,
	COLUMN_WALL_AVG,
	COLUMN_COUNT,
	COLUMN_NOTHING, /* only to sort by: keep the order of numbers */
};

struct summary_opts {
	struct filter filter;
	bool wall_clock;      /* -w: time between entry and exit, else system time */
	uint64_t overhead_ns; /* -O: taken off each call */
	enum summary_column sort;
	enum summary_column columns[COLUMN_COUNT];
	unsigned columns_n; /* 0: strace's default columns */
};

struct summary;

/* Returns NULL when memory is short. */
struct summary *summary_new(const struct summary_opts *opts);
void summary_free(struct summary *s);

/* Counts one frame; 0 or -ENOMEM. */
int summary_frame(struct summary *s, const struct frame *f);

/* Writes one table for each ABI that had calls. */
void summary_write(const struct summary *s, struct output *out);

/* The column of strace's name for it ("calls", "count", "time-total" …); -1 if unknown. */
int summary_column_find(const char *name);

#endif
