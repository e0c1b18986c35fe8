/* tattle policy, in a build that lacks the libraries for it. */
#include <stdio.h>

#include "cli/cmd.h"

int cmd_policy(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	fputs("tattle: this tattle was built without policies\n"
	      "hint: build it where libseccomp-dev and libjansson-dev are installed\n",
		stderr);
	return STATUS_TATTLE_FAILED;
}
