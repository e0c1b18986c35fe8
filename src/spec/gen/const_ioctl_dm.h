/* From tools/constants/ioctl_dm.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_DM_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_DM_H

#include "spec/constants.h"

extern const struct cset cset_dm_flags;

#endif
