/* check: is one call allowed? */
#ifndef TATTLE_POLICY_CHECK_H
#define TATTLE_POLICY_CHECK_H

#include "base/buf.h"
#include "frame/frame.h"
#include "policy/args.h"

/* Is the call of an ENTER frame allowed?  Frames of other types are. */
bool policy_allows(const struct policy *p, const struct frame *f, enum policy_args level);

/* The same for a call that is in the policy, by its registers. */
bool policy_allows_values(
	const struct policy_call *c, enum policy_args level, const uint64_t regs[6]);

/* Does it install a seccomp filter with a listener? */
bool policy_is_listener(const struct frame *f);

/* Writes the call with its decoded arguments: openat(AT_FDCWD, "/etc/passwd", O_RDONLY). */
void policy_call_text(const struct frame *f, struct buf *out);

#endif
