/* sigevent: how the end of something is to be told (timers, message queues). */
#ifndef TATTLE_SPEC_SIGEVENT_H
#define TATTLE_SPEC_SIGEVENT_H

#include "spec/spec.h"

extern const struct type t_sigevent;

#endif
