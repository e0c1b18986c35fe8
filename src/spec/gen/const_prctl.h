/* From tools/constants/prctl.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_PRCTL_H
#define TATTLE_SPEC_GEN_CONST_PRCTL_H

#include "spec/constants.h"

extern const struct cset cset_prctl_options;
extern const struct cset cset_dumpable;
extern const struct cset cset_unalign_flags;
extern const struct cset cset_tsc_modes;
extern const struct cset cset_securebits;
extern const struct cset cset_mce_kill;
extern const struct cset cset_mce_kill_policies;
extern const struct cset cset_set_mm;
extern const struct cset cset_fp_modes;
extern const struct cset cset_cap_ambient;
extern const struct cset cset_sve_flags;
extern const struct cset cset_sme_flags;
extern const struct cset cset_speculation;
extern const struct cset cset_speculation_get;
extern const struct cset cset_speculation_set;
extern const struct cset cset_pac_keys;
extern const struct cset cset_pac_enabled_keys;
extern const struct cset cset_mte_tcf;
extern const struct cset cset_user_dispatch;
extern const struct cset cset_sched_core;
extern const struct cset cset_sched_core_scopes;
extern const struct cset cset_mdwe_flags;
extern const struct cset cset_shadow_stack_status;
extern const struct cset cset_timer_restore;
extern const struct cset cset_futex_hash;
extern const struct cset cset_riscv_vector_states;
extern const struct cset cset_riscv_icache_contexts;
extern const struct cset cset_riscv_icache_scopes;
extern const struct cset cset_ppc_dexcr_aspects;
extern const struct cset cset_ppc_dexcr;
extern const struct cset cset_set_vma;
extern const struct cset cset_seccomp_modes;
extern const struct cset cset_arch_prctl_codes;
extern const struct cset cset_xfeatures;
extern const struct cset cset_xfeature_masks;

#endif
