/* From tools/constants/signal.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_SIGNAL_H
#define TATTLE_SPEC_GEN_CONST_SIGNAL_H

#include "spec/constants.h"

extern const struct cset cset_signal_names;
extern const struct cset cset_sigact_flags;
extern const struct cset cset_sigprocmask_cmds;
extern const struct cset cset_sigaltstack_flags;
extern const struct cset cset_sigev_values;
extern const struct cset cset_siginfo_codes;
extern const struct cset cset_sigill_codes;
extern const struct cset cset_sigfpe_codes;
extern const struct cset cset_sigsegv_codes;
extern const struct cset cset_sigbus_codes;
extern const struct cset cset_sigtrap_codes;
extern const struct cset cset_sigchld_codes;
extern const struct cset cset_sigpoll_codes;
extern const struct cset cset_sigsys_codes;
extern const struct cset cset_sigemt_codes;
extern const struct cset cset_audit_archs;

#endif
