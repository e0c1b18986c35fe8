/* complete: the calls that one run does not show, but another one makes. */
#ifndef TATTLE_POLICY_COMPLETE_H
#define TATTLE_POLICY_COMPLETE_H

#include "policy/policy.h"

/* Adds them, each with a reason "completion:...".  0 or -ENOMEM. */
int policy_complete(struct policy *p);

/* Such a reason in words. */
const char *policy_completion_words(const char *why);

#endif
