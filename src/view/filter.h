/*
 * filter: which calls and signals a user wants to see.
 *
 * Calls are chosen by number, by how they ended, and by the paths or descriptors that they
 * touch.  The first can be told at entry, the rest when the call is over.
 */
#ifndef TATTLE_VIEW_FILTER_H
#define TATTLE_VIEW_FILTER_H

#include <stdbool.h>
#include <stdint.h>

#include "decode/call.h"
#include "spec/call_set.h"

enum call_status {
	STATUS_SUCCESSFUL = 1,
	STATUS_FAILED = 2,
	STATUS_UNFINISHED = 4,
	STATUS_UNAVAILABLE = 8,
	STATUS_DETACHED = 16,
	STATUS_ALL = 31,
};

struct filter {
	const struct call_set *calls; /* NULL: all */
	unsigned statuses;	      /* enum call_status; 0 = all */
	uint64_t hidden_signals;      /* bit sig-1 */
	const char *const
		*paths; /* exact paths, or globs when .globs; NULL-terminated; NULL: any */
	bool globs;
	const struct fd_set_words *fds; /* NULL: any */
};

#define FD_SET_LOW 4096

/* A set of descriptors, for -e trace-fds=, read= and write=. */
struct fd_set_words {
	bool given, negated;
	uint64_t low[FD_SET_LOW / 64]; /* bit fd % 64 of word fd / 64 */
	unsigned n;
	int high[64]; /* others */
};

bool fd_set_has(const struct fd_set_words *s, int fd);
/* False when there is no room for it. */
bool fd_set_add(struct fd_set_words *s, int fd);

/* Does the filter look at what is known only when a call is over? */
static inline bool filter_needs_end(const struct filter *f)
{
	return f->statuses && f->statuses != STATUS_ALL;
}

bool filter_call(const struct filter *f, const struct abi *abi, uint64_t nr);
bool filter_status(const struct filter *f, unsigned status);
bool filter_signal(const struct filter *f, int sig);

/* Does the call touch one of the filter's paths or descriptors?  True when it names none.
 * Walks the call; the frames' descriptor notes are looked at. */
bool filter_touches(const struct filter *f, const struct frame *enter, const struct frame *exit);

#endif
