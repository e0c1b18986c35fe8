/*
 * error: an errno with words.
 *
 * Library code returns 0 or a negative errno and, where the caller passed one, fills a
 * struct error.  It is untouched on success and never overwritten once set, so that the
 * first cause is what a user reads.  Nothing here prints.
 */
#ifndef TATTLE_BASE_ERROR_H
#define TATTLE_BASE_ERROR_H

#include <stdbool.h>

struct error {
	int code;	/* negative errno, 0 = not set */
	char what[256]; /* "what failed", without the reason's words */
	char hint[256]; /* a way out, or "" */
};

/* Sets err (which may be NULL) unless it is set already; returns code. */
int error_set(struct error *err, int code, const char *fmt, ...)
	__attribute__((format(printf, 3, 4)));

/* Adds the hint line to an error that has none yet.  err may be NULL. */
void error_hint(struct error *err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

#endif
