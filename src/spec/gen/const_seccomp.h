/* From tools/constants/seccomp.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_SECCOMP_H
#define TATTLE_SPEC_GEN_CONST_SECCOMP_H

#include "spec/constants.h"

extern const struct cset cset_seccomp_ops;
extern const struct cset cset_seccomp_filter_flags;
extern const struct cset cset_seccomp_ret_actions;
extern const struct cset cset_cbpf_class;
extern const struct cset cset_bpf_size;
extern const struct cset cset_bpf_mode;
extern const struct cset cset_bpf_alu_op;
extern const struct cset cset_bpf_jmp_op;
extern const struct cset cset_bpf_src;
extern const struct cset cset_cbpf_ret_src;
extern const struct cset cset_cbpf_misc_op;
extern const struct cset cset_skf_off;
extern const struct cset cset_skf_ad;

#endif
