/* From tools/constants/prctl.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_PRCTL_H
#define TATTLE_SPEC_GEN_CONST_PRCTL_H

#include "spec/constants.h"

extern const struct cset cset_arch_prctl_codes;
extern const struct cset cset_xfeatures;
extern const struct cset cset_xfeature_masks;

#endif
