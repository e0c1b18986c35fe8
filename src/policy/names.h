/* names: calls of a policy in words. */
#ifndef TATTLE_POLICY_NAMES_H
#define TATTLE_POLICY_NAMES_H

#include "base/buf.h"
#include "policy/policy.h"

/* Adds the call: "socket", with t as "socket(domain=AF_INET, type=SOCK_STREAM)", and its ABI if
 * that is not x86-64. */
void call_words(
	struct buf *out, const struct policy_call *c, unsigned abi, const struct policy_tuple *t);

/* Adds who needs it and the end of the line. */
void call_reason(struct buf *out, const struct policy_call *c);

#endif
