/* From tools/constants/ioctl_video.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_VIDEO_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_VIDEO_H

#include "spec/constants.h"

extern const struct cset cset_v4l2_buf_types;
extern const struct cset cset_v4l2_memories;
extern const struct cset cset_v4l2_pix_fmts;
extern const struct cset cset_v4l2_sdr_fmts;
extern const struct cset cset_v4l2_meta_fmts;
extern const struct cset cset_v4l2_fields;
extern const struct cset cset_v4l2_colorspaces;
extern const struct cset cset_v4l2_cids;
extern const struct cset cset_v4l2_caps;
extern const struct cset cset_v4l2_buf_flags;
extern const struct cset cset_v4l2_buf_clocks;
extern const struct cset cset_v4l2_buf_sources;
extern const struct cset cset_v4l2_stream_caps;
extern const struct cset cset_v4l2_stream_modes;
extern const struct cset cset_v4l2_input_types;
extern const struct cset cset_v4l2_input_status;
extern const struct cset cset_v4l2_input_caps;
extern const struct cset cset_v4l2_stds;
extern const struct cset cset_v4l2_ctrl_types;
extern const struct cset cset_v4l2_ctrl_flags;
extern const struct cset cset_v4l2_ctrl_classes;
extern const struct cset cset_v4l2_next_ctrls;
extern const struct cset cset_v4l2_tuner_types;
extern const struct cset cset_v4l2_tuner_caps;
extern const struct cset cset_v4l2_tuner_subs;
extern const struct cset cset_v4l2_tuner_modes;
extern const struct cset cset_v4l2_frmsizes;
extern const struct cset cset_v4l2_frmivals;
extern const struct cset cset_v4l2_fmt_flags;
extern const struct cset cset_v4l2_vbi_flags;
extern const struct cset cset_v4l2_sliced;

#endif
