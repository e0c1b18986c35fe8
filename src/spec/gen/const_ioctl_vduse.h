/* From tools/constants/ioctl_vduse.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_VDUSE_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_VDUSE_H

#include "spec/constants.h"

extern const struct cset cset_vduse_access;
extern const struct cset cset_vduse_iova_caps;

#endif
