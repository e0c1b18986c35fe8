/* From tools/constants/landlock.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_LANDLOCK_H
#define TATTLE_SPEC_GEN_CONST_LANDLOCK_H

#include "spec/constants.h"

extern const struct cset cset_landlock_create_flags;
extern const struct cset cset_landlock_access_fs;
extern const struct cset cset_landlock_access_net;
extern const struct cset cset_landlock_scopes;
extern const struct cset cset_landlock_rule_types;
extern const struct cset cset_landlock_rule_flags;
extern const struct cset cset_landlock_restrict_flags;

#endif
