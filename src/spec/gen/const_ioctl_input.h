/* From tools/constants/ioctl_input.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_INPUT_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_INPUT_H

#include "spec/constants.h"

extern const struct cset cset_input_ev;
extern const struct cset cset_input_abs;
extern const struct cset cset_input_key;
extern const struct cset cset_input_rel;
extern const struct cset cset_input_msc;
extern const struct cset cset_input_sw;
extern const struct cset cset_input_led;
extern const struct cset cset_input_snd;
extern const struct cset cset_input_rep;
extern const struct cset cset_input_prop;
extern const struct cset cset_input_ff;
extern const struct cset cset_input_ff_status;
extern const struct cset cset_input_slots;
extern const struct cset cset_lirc_features;
extern const struct cset cset_lirc_modes;

#endif
