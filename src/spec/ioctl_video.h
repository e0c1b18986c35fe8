/* ioctl_video: what the requests of video devices share: names, formats, times. */
#ifndef TATTLE_SPEC_IOCTL_VIDEO_H
#define TATTLE_SPEC_IOCTL_VIDEO_H

#include "spec/spec.h"

extern const struct type t_v4l2_buf_type, t_v4l2_memory, t_v4l2_field;

/* The code of a format of pixels: v4l2_fourcc('Y', 'U', 'Y', 'V') and its name. */
extern const struct type t_v4l2_pixfmt;

/* struct v4l2_format: a type of buffer and the format that belongs to it. */
extern const struct type t_v4l2_format;

/* a/b: a time or a relation of lengths. */
extern const struct type t_v4l2_fraction;

extern const struct type t_v4l2_rect;

#endif
