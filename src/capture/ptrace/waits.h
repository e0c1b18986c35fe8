/*
 * waits: the calls that return -EINTR when something wakes them, whether a handler runs or not,
 * and when each would have ended by itself.
 */
#ifndef TATTLE_CAPTURE_PTRACE_WAITS_H
#define TATTLE_CAPTURE_PTRACE_WAITS_H

#include "capture/ptrace/engine.h"

#define NO_END UINT64_MAX

struct wait;

/* NULL: the kernel restarts the call, or it does not wait. */
const struct wait *wait_of_call(uint32_t abi, uint64_t nr);

/* How long k's call, which is such a wait, waits at most, in ns, or NO_END.  *end is then the
 * result of a call that waited so long for nothing.  k is stopped. */
uint64_t wait_limit_ns(const struct wait *w, struct engine *e, struct task *k, int *end);

#endif
