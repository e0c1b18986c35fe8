/* From tools/constants/ioctl_kd.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_KD_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_KD_H

#include "spec/constants.h"

extern const struct cset cset_kd_modes;
extern const struct cset cset_kd_kbmodes;
extern const struct cset cset_kd_kbmetas;
extern const struct cset cset_kd_kbtypes;
extern const struct cset cset_kd_leds;
extern const struct cset cset_kd_two_leds;
extern const struct cset cset_kd_functions;
extern const struct cset cset_kd_keys;
extern const struct cset cset_kd_key_types;
extern const struct cset cset_kd_font_ops;
extern const struct cset cset_kd_font_flags;
extern const struct cset cset_kd_tables;
extern const struct cset cset_kd_groups;

#endif
