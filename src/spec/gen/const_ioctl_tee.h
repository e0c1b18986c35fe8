/* From tools/constants/ioctl_tee.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_TEE_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_TEE_H

#include "spec/constants.h"

extern const struct cset cset_tee_impls;
extern const struct cset cset_tee_gen_caps;
extern const struct cset cset_tee_optee_caps;
extern const struct cset cset_tee_logins;
extern const struct cset cset_tee_origins;
extern const struct cset cset_tee_shm_flags;
extern const struct cset cset_tee_param_types;

#endif
