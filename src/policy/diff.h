/* diff: what distinguishes two policies, and why calls are allowed, in words. */
#ifndef TATTLE_POLICY_DIFF_H
#define TATTLE_POLICY_DIFF_H

#include "base/buf.h"
#include "policy/policy.h"

/* Writes a line for each difference: "new: …" is in b alone, "gone: …" in a alone.  Returns how
 * many there are. */
size_t policy_diff(const struct policy *a, const struct policy *b, struct buf *out);

/* Writes why calls are allowed: all of them, or those of one name.  Returns how many. */
size_t policy_explain(const struct policy *p, const char *name, struct buf *out);

#endif
