/* lint: what is dangerous in a policy, in words. */
#ifndef TATTLE_POLICY_LINT_H
#define TATTLE_POLICY_LINT_H

#include "base/buf.h"
#include "policy/policy.h"

/* Writes a line for each call that gives more power than it seems.  Returns how many, without
 * those that nearly every program needs, like clone3. */
size_t policy_lint(const struct policy *p, struct buf *out);

#endif
