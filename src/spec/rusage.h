/* rusage: resources that a task used. */
#ifndef TATTLE_SPEC_RUSAGE_H
#define TATTLE_SPEC_RUSAGE_H

#include "spec/spec.h"

extern const struct type t_rusage;

#endif
