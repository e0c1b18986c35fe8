/*
 * filter: the seccomp filter that lets a started command run at full speed between the
 * calls that are wanted.
 *
 * A wanted call stops for the tracer (SECCOMP_RET_TRACE), all others are none of our
 * business.  The filter cannot be taken away again: the command must not outlive its
 * tracer, without which each wanted call would fail with ENOSYS.
 */
#ifndef TATTLE_CAPTURE_FILTER_H
#define TATTLE_CAPTURE_FILTER_H

#include <stdbool.h>

#include "capture/capture.h"

/* What our filter gives the tracer with each stop; the command's own filters give others. */
#define FILTER_DATA 0x7a77u /* = TATTLE_FILTER_DATA */

/* landlock_restrict_self(), whose number is the same on every ABI: it looks at no_new_privs. */
#define LANDLOCK_RESTRICT_SELF 446

/* Can and should a command be started with a filter? */
bool filter_is_useful(const struct capture_config *config);

/* Puts the filter on the calling process.  Asks for no_new_privs only where the kernel
 * demands it.  0 or negative errno: then nothing has changed. */
int filter_install(const struct capture_config *config);

struct sock_filter;

/* The filter for a task that has ours and may not be traced: what stops for the tracer in ours asks
 * a supervisor in this one, which takes precedence.  The caller frees *ret. */
int filter_for_untraced(
	const struct capture_config *config, struct sock_filter **ret, unsigned *ret_len);

#endif
