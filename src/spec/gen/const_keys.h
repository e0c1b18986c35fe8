/* From tools/constants/keys.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_KEYS_H
#define TATTLE_SPEC_GEN_CONST_KEYS_H

#include "spec/constants.h"

extern const struct cset cset_key_specs;
extern const struct cset cset_key_reqkeys;
extern const struct cset cset_keyctl_ops;
extern const struct cset cset_key_perms;
extern const struct cset cset_keyctl_move_flags;
extern const struct cset cset_keyctl_caps0;
extern const struct cset cset_keyctl_caps1;
extern const struct cset cset_keyctl_supports;

#endif
