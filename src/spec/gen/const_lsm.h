/* From tools/constants/lsm.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_LSM_H
#define TATTLE_SPEC_GEN_CONST_LSM_H

#include "spec/constants.h"

extern const struct cset cset_lsm_attrs;
extern const struct cset cset_lsm_ids;
extern const struct cset cset_lsm_ctx_ids;
extern const struct cset cset_lsm_flags;

#endif
