/* trace_loop: the frames of a session go to the views that were asked for. */
#ifndef TATTLE_CLI_TRACE_LOOP_H
#define TATTLE_CLI_TRACE_LOOP_H

#include "cli/trace_attach.h"
#include "cli/trace_config.h"
#include "cli/trace_output.h"

/* Where the command is our child: */
struct trace_left {
	pid_t command; /* it was followed until a signal ended that; else 0 */
	bool limit;    /* it was let go of because a limit was reached */
};

/* Shows everything up to the end of the session (or a limit).  The output is open; 0, or an
 * exit status after printing. */
int trace_loop(const struct trace_config *c, struct tattle_session *session,
	struct trace_output *output, struct attach_failures *failures, struct trace_left *left);

#endif
