/* perf: what calls beside perf_event_open(2) take, too. */
#ifndef TATTLE_SPEC_PERF_H
#define TATTLE_SPEC_PERF_H

#include "spec/spec.h"

extern const struct type t_perf_attr; /* struct perf_event_attr */

#endif
