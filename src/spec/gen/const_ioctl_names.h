/* From tools/constants/ioctl_names.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_NAMES_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_NAMES_H

#include "spec/constants.h"

extern const struct cset cset_ioctl_names;

#endif
