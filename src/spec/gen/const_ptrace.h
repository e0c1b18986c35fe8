/* From tools/constants/ptrace.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_PTRACE_H
#define TATTLE_SPEC_GEN_CONST_PTRACE_H

#include "spec/constants.h"

extern const struct cset cset_ptrace_requests;
extern const struct cset cset_ptrace_options;
extern const struct cset cset_peeksiginfo_flags;
extern const struct cset cset_syscall_info_ops;
extern const struct cset cset_nt_types;

#endif
