/* tips: --tips, a hint about tattle at the end of a trace. */
#ifndef TATTLE_CLI_TIPS_H
#define TATTLE_CLI_TIPS_H

#include <stdbool.h>
#include <stdio.h>

enum tips_format { TIPS_NONE, TIPS_COMPACT, TIPS_FULL };

struct tips_opts {
	enum tips_format format;
	bool chosen; /* .id is the tip to show; else any */
	unsigned id; /* counted round from 0 */
};

/* "[[id:]ID][,[format:]FORMAT]", as strace takes it; false if it is not of that form (then *o is
 * as it was). */
bool tips_parse(struct tips_opts *o, const char *arg);

/* Writes the tip; nothing when there is to be none. */
void tips_write(const struct tips_opts *o, FILE *to);

#endif
