/* From tools/constants/mqueue.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_MQUEUE_H
#define TATTLE_SPEC_GEN_CONST_MQUEUE_H

#include "spec/constants.h"

extern const struct cset cset_mq_attr_flags;

#endif
