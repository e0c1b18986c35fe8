/* From tools/constants/ioctl_ubi.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_UBI_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_UBI_H

#include "spec/constants.h"

extern const struct cset cset_ubi_volume_types;
extern const struct cset cset_ubi_volume_flags;
extern const struct cset cset_ubi_volume_props;
extern const struct cset cset_ubi_data_types;

#endif
