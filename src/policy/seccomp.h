/* seccomp: a policy as a seccomp filter, by libseccomp. */
#ifndef TATTLE_POLICY_SECCOMP_H
#define TATTLE_POLICY_SECCOMP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "policy/args.h"
#include "policy/policy.h"

/* What a filter does with a call that is not allowed. */
enum policy_action {
	ACTION_ERRNO, /* .error */
	ACTION_KILL,  /* the whole process */
	ACTION_LOG,   /* allowed, and logged by the kernel */
	ACTION_TRACE, /* stops for a tracer, with the data .error */
};

struct policy_limits {
	enum policy_action action;
	uint16_t error;
	enum policy_args args;
	/* Filters of the program's own with a listener are not allowed either: that could let pass
	 * what ACTION_TRACE would stop. */
	bool no_listener;
};

/*
 * Gives the filter as an array of 8-byte struct sock_filter: *count of them, to be freed with
 * free().  Calls that libseccomp does not know are named in left_out (may be NULL).  NULL and err
 * on failure.
 */
void *policy_filter(const struct policy *p, const struct policy_limits *limits, size_t *count,
	struct buf *left_out, struct error *err);

/* The same as libseccomp's pseudo code. */
int policy_filter_text(const struct policy *p, const struct policy_limits *limits, struct buf *out,
	struct buf *left_out, struct error *err);

#endif
