/* policy_render: a policy, or several as one, in the format of who enforces it. */
#ifndef TATTLE_CLI_POLICY_RENDER_H
#define TATTLE_CLI_POLICY_RENDER_H

#include "policy/render.h"

/* paths: of the policies, at least one.  output: NULL is standard output.  The status to exit
 * with. */
int policy_render(const struct render_format *format, const struct render_opts *o,
	const char *output, char **paths);

#endif
