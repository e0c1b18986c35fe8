/* From tools/constants/ioctl_video.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_VIDEO_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_VIDEO_H

#include "spec/constants.h"

extern const struct cset cset_dm_flags;
extern const struct cset cset_v4l2_buf_types;
extern const struct cset cset_v4l2_memories;
extern const struct cset cset_v4l2_pix_fmts;
extern const struct cset cset_v4l2_fields;
extern const struct cset cset_v4l2_colorspaces;
extern const struct cset cset_v4l2_cids;
extern const struct cset cset_v4l2_caps;

#endif
