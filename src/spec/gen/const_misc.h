/* From tools/constants/misc.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_MISC_H
#define TATTLE_SPEC_GEN_CONST_MISC_H

#include "spec/constants.h"

extern const struct cset cset_errno_names;
extern const struct cset cset_ptrace_events;

#endif
