/* siginfo: what a signal says about itself.  One layout rule for all ABIs. */
#ifndef TATTLE_SPEC_SIGINFO_H
#define TATTLE_SPEC_SIGINFO_H

#include "spec/spec.h"

/* Walked from memory or inline; 128 bytes. */
extern const struct type t_siginfo;

#endif
