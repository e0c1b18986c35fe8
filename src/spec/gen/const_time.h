/* From tools/constants/time.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_TIME_H
#define TATTLE_SPEC_GEN_CONST_TIME_H

#include "spec/constants.h"

extern const struct cset cset_clocks;
extern const struct cset cset_cpu_clocks;
extern const struct cset cset_timer_abstime;
extern const struct cset cset_itimer_which;
extern const struct cset cset_adjtimex_modes;
extern const struct cset cset_adjtimex_status;
extern const struct cset cset_adjtimex_state;

#endif
