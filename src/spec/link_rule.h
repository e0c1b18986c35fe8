/* link_rule: does a call follow a symbolic link at the end of a path? */
#ifndef TATTLE_SPEC_LINK_RULE_H
#define TATTLE_SPEC_LINK_RULE_H

#include <stdbool.h>

struct walk;

/* arg is the index of an argument of kind KIND_PATH; its role and the call's flags decide;
 * of an open see open_follows(). */
bool link_at_end_is_followed(const struct walk *w, unsigned arg);

#endif
