/*
 * recording: what "tattle trace --json" wrote (doc/json.md), checked against a policy.
 *
 * The lines may come from anywhere: each is checked, and nothing is believed but what it says.
 */
#ifndef TATTLE_POLICY_RECORDING_H
#define TATTLE_POLICY_RECORDING_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/error.h"
#include "policy/args.h"

#define RECORDING_LINE_MAX ((size_t)64 << 20)

struct recording;

/* p is borrowed.  NULL when memory is short. */
struct recording *recording_new(const struct policy *p, enum policy_args level);
void recording_free(struct recording *r);

/*
 * Takes in the next line, of n bytes without its newline.  1 if it is a call that the policy does
 * not allow: then words about it are added to out.  0 if it is none.  -EINVAL and err if it is no
 * line of a recording, -ENOMEM.
 */
int recording_line(
	struct recording *r, const char *line, size_t n, struct buf *out, struct error *err);

/* The recording is over: 0, or -EINVAL and err if it cannot have been one. */
int recording_end(const struct recording *r, struct error *err);

uint64_t recording_calls(const struct recording *r);

/* Words that a person must know about the answer; NULL when there are no more. */
const char *recording_warning(struct recording *r);

#endif
