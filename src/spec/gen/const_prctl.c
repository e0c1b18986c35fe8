/* From tools/constants/prctl.list by tools/gen-constants. */
#include "spec/gen/const_prctl.h"

#include <stddef.h>

static const struct cname prctl_options_x86_64[] = {
	{ 0x1, "PR_SET_PDEATHSIG" },
	{ 0x2, "PR_GET_PDEATHSIG" },
	{ 0x3, "PR_GET_DUMPABLE" },
	{ 0x4, "PR_SET_DUMPABLE" },
	{ 0x5, "PR_GET_UNALIGN" },
	{ 0x6, "PR_SET_UNALIGN" },
	{ 0x7, "PR_GET_KEEPCAPS" },
	{ 0x8, "PR_SET_KEEPCAPS" },
	{ 0x9, "PR_GET_FPEMU" },
	{ 0xa, "PR_SET_FPEMU" },
	{ 0xb, "PR_GET_FPEXC" },
	{ 0xc, "PR_SET_FPEXC" },
	{ 0xd, "PR_GET_TIMING" },
	{ 0xe, "PR_SET_TIMING" },
	{ 0xf, "PR_SET_NAME" },
	{ 0x10, "PR_GET_NAME" },
	{ 0x13, "PR_GET_ENDIAN" },
	{ 0x14, "PR_SET_ENDIAN" },
	{ 0x15, "PR_GET_SECCOMP" },
	{ 0x16, "PR_SET_SECCOMP" },
	{ 0x17, "PR_CAPBSET_READ" },
	{ 0x18, "PR_CAPBSET_DROP" },
	{ 0x19, "PR_GET_TSC" },
	{ 0x1a, "PR_SET_TSC" },
	{ 0x1b, "PR_GET_SECUREBITS" },
	{ 0x1c, "PR_SET_SECUREBITS" },
	{ 0x1d, "PR_SET_TIMERSLACK" },
	{ 0x1e, "PR_GET_TIMERSLACK" },
	{ 0x1f, "PR_TASK_PERF_EVENTS_DISABLE" },
	{ 0x20, "PR_TASK_PERF_EVENTS_ENABLE" },
	{ 0x21, "PR_MCE_KILL" },
	{ 0x22, "PR_MCE_KILL_GET" },
	{ 0x23, "PR_SET_MM" },
	{ 0x24, "PR_SET_CHILD_SUBREAPER" },
	{ 0x25, "PR_GET_CHILD_SUBREAPER" },
	{ 0x26, "PR_SET_NO_NEW_PRIVS" },
	{ 0x27, "PR_GET_NO_NEW_PRIVS" },
	{ 0x28, "PR_GET_TID_ADDRESS" },
	{ 0x29, "PR_SET_THP_DISABLE" },
	{ 0x2a, "PR_GET_THP_DISABLE" },
	{ 0x2b, "PR_MPX_ENABLE_MANAGEMENT" },
	{ 0x2c, "PR_MPX_DISABLE_MANAGEMENT" },
	{ 0x2d, "PR_SET_FP_MODE" },
	{ 0x2e, "PR_GET_FP_MODE" },
	{ 0x2f, "PR_CAP_AMBIENT" },
	{ 0x32, "PR_SVE_SET_VL" },
	{ 0x33, "PR_SVE_GET_VL" },
	{ 0x34, "PR_GET_SPECULATION_CTRL" },
	{ 0x35, "PR_SET_SPECULATION_CTRL" },
	{ 0x36, "PR_PAC_RESET_KEYS" },
	{ 0x37, "PR_SET_TAGGED_ADDR_CTRL" },
	{ 0x38, "PR_GET_TAGGED_ADDR_CTRL" },
	{ 0x39, "PR_SET_IO_FLUSHER" },
	{ 0x3a, "PR_GET_IO_FLUSHER" },
	{ 0x3b, "PR_SET_SYSCALL_USER_DISPATCH" },
	{ 0x3c, "PR_PAC_SET_ENABLED_KEYS" },
	{ 0x3d, "PR_PAC_GET_ENABLED_KEYS" },
	{ 0x3e, "PR_SCHED_CORE" },
	{ 0x3f, "PR_SME_SET_VL" },
	{ 0x40, "PR_SME_GET_VL" },
	{ 0x41, "PR_SET_MDWE" },
	{ 0x42, "PR_GET_MDWE" },
	{ 0x43, "PR_SET_MEMORY_MERGE" },
	{ 0x44, "PR_GET_MEMORY_MERGE" },
	{ 0x45, "PR_RISCV_V_SET_CONTROL" },
	{ 0x46, "PR_RISCV_V_GET_CONTROL" },
	{ 0x47, "PR_RISCV_SET_ICACHE_FLUSH_CTX" },
	{ 0x48, "PR_PPC_GET_DEXCR" },
	{ 0x49, "PR_PPC_SET_DEXCR" },
	{ 0x4a, "PR_GET_SHADOW_STACK_STATUS" },
	{ 0x4b, "PR_SET_SHADOW_STACK_STATUS" },
	{ 0x4c, "PR_LOCK_SHADOW_STACK_STATUS" },
	{ 0x4d, "PR_TIMER_CREATE_RESTORE_IDS" },
	{ 0x4e, "PR_FUTEX_HASH" },
	{ 0x4f, "PR_RSEQ_SLICE_EXTENSION" },
	{ 0x50, "PR_GET_CFI" },
	{ 0x51, "PR_SET_CFI" },
	{ 0x41555856, "PR_GET_AUXV" },
	{ 0x53564d41, "PR_SET_VMA" },
	{ 0x59616d61, "PR_SET_PTRACER" },
};
const struct cset cset_prctl_options = {
	.unknown = "PR_???",
	.n = { 80, 80, 80 },
	.v = { prctl_options_x86_64, prctl_options_x86_64, prctl_options_x86_64 },
	.sorted = true,
};

static const struct cname dumpable_x86_64[] = {
	{ 0x0, "SUID_DUMP_DISABLE" },
	{ 0x1, "SUID_DUMP_USER" },
	{ 0x2, "SUID_DUMP_ROOT" },
};
const struct cset cset_dumpable = {
	.unknown = "SUID_DUMP_???",
	.n = { 3, 3, 3 },
	.v = { dumpable_x86_64, dumpable_x86_64, dumpable_x86_64 },
	.sorted = true,
};

static const struct cname unalign_flags_x86_64[] = {
	{ 0x1, "PR_UNALIGN_NOPRINT" },
	{ 0x2, "PR_UNALIGN_SIGBUS" },
};
const struct cset cset_unalign_flags = {
	.unknown = "PR_UNALIGN_???",
	.n = { 2, 2, 2 },
	.v = { unalign_flags_x86_64, unalign_flags_x86_64, unalign_flags_x86_64 },
	.flags = true,
};

static const struct cname tsc_modes_x86_64[] = {
	{ 0x1, "PR_TSC_ENABLE" },
	{ 0x2, "PR_TSC_SIGSEGV" },
};
const struct cset cset_tsc_modes = {
	.unknown = "PR_TSC_???",
	.n = { 2, 2, 2 },
	.v = { tsc_modes_x86_64, tsc_modes_x86_64, tsc_modes_x86_64 },
	.sorted = true,
};

static const struct cname securebits_x86_64[] = {
	{ 0x1, "SECBIT_NOROOT" },
	{ 0x2, "SECBIT_NOROOT_LOCKED" },
	{ 0x4, "SECBIT_NO_SETUID_FIXUP" },
	{ 0x8, "SECBIT_NO_SETUID_FIXUP_LOCKED" },
	{ 0x10, "SECBIT_KEEP_CAPS" },
	{ 0x20, "SECBIT_KEEP_CAPS_LOCKED" },
	{ 0x40, "SECBIT_NO_CAP_AMBIENT_RAISE" },
	{ 0x80, "SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED" },
	{ 0x100, "SECBIT_EXEC_RESTRICT_FILE" },
	{ 0x200, "SECBIT_EXEC_RESTRICT_FILE_LOCKED" },
	{ 0x400, "SECBIT_EXEC_DENY_INTERACTIVE" },
	{ 0x800, "SECBIT_EXEC_DENY_INTERACTIVE_LOCKED" },
};
const struct cset cset_securebits = {
	.unknown = "SECBIT_???",
	.n = { 12, 12, 12 },
	.v = { securebits_x86_64, securebits_x86_64, securebits_x86_64 },
	.flags = true,
};

static const struct cname mce_kill_x86_64[] = {
	{ 0x0, "PR_MCE_KILL_CLEAR" },
	{ 0x1, "PR_MCE_KILL_SET" },
};
const struct cset cset_mce_kill = {
	.unknown = "PR_MCE_KILL_???",
	.n = { 2, 2, 2 },
	.v = { mce_kill_x86_64, mce_kill_x86_64, mce_kill_x86_64 },
	.sorted = true,
};

static const struct cname mce_kill_policies_x86_64[] = {
	{ 0x0, "PR_MCE_KILL_LATE" },
	{ 0x1, "PR_MCE_KILL_EARLY" },
	{ 0x2, "PR_MCE_KILL_DEFAULT" },
};
const struct cset cset_mce_kill_policies = {
	.unknown = "PR_MCE_KILL_???",
	.n = { 3, 3, 3 },
	.v = { mce_kill_policies_x86_64, mce_kill_policies_x86_64, mce_kill_policies_x86_64 },
	.sorted = true,
};

static const struct cname set_mm_x86_64[] = {
	{ 0x1, "PR_SET_MM_START_CODE" },
	{ 0x2, "PR_SET_MM_END_CODE" },
	{ 0x3, "PR_SET_MM_START_DATA" },
	{ 0x4, "PR_SET_MM_END_DATA" },
	{ 0x5, "PR_SET_MM_START_STACK" },
	{ 0x6, "PR_SET_MM_START_BRK" },
	{ 0x7, "PR_SET_MM_BRK" },
	{ 0x8, "PR_SET_MM_ARG_START" },
	{ 0x9, "PR_SET_MM_ARG_END" },
	{ 0xa, "PR_SET_MM_ENV_START" },
	{ 0xb, "PR_SET_MM_ENV_END" },
	{ 0xc, "PR_SET_MM_AUXV" },
	{ 0xd, "PR_SET_MM_EXE_FILE" },
	{ 0xe, "PR_SET_MM_MAP" },
	{ 0xf, "PR_SET_MM_MAP_SIZE" },
};
const struct cset cset_set_mm = {
	.unknown = "PR_SET_MM_???",
	.n = { 15, 15, 15 },
	.v = { set_mm_x86_64, set_mm_x86_64, set_mm_x86_64 },
	.sorted = true,
};

static const struct cname fp_modes_x86_64[] = {
	{ 0x1, "PR_FP_MODE_FR" },
	{ 0x2, "PR_FP_MODE_FRE" },
};
const struct cset cset_fp_modes = {
	.unknown = "PR_FP_MODE_???",
	.n = { 2, 2, 2 },
	.v = { fp_modes_x86_64, fp_modes_x86_64, fp_modes_x86_64 },
	.flags = true,
};

static const struct cname cap_ambient_x86_64[] = {
	{ 0x1, "PR_CAP_AMBIENT_IS_SET" },
	{ 0x2, "PR_CAP_AMBIENT_RAISE" },
	{ 0x3, "PR_CAP_AMBIENT_LOWER" },
	{ 0x4, "PR_CAP_AMBIENT_CLEAR_ALL" },
};
const struct cset cset_cap_ambient = {
	.unknown = "PR_CAP_AMBIENT_???",
	.n = { 4, 4, 4 },
	.v = { cap_ambient_x86_64, cap_ambient_x86_64, cap_ambient_x86_64 },
	.sorted = true,
};

static const struct cname sve_flags_x86_64[] = {
	{ 0x40000, "PR_SVE_SET_VL_ONEXEC" },
	{ 0x20000, "PR_SVE_VL_INHERIT" },
};
const struct cset cset_sve_flags = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { sve_flags_x86_64, sve_flags_x86_64, sve_flags_x86_64 },
	.flags = true,
};

static const struct cname sme_flags_x86_64[] = {
	{ 0x40000, "PR_SME_SET_VL_ONEXEC" },
	{ 0x20000, "PR_SME_VL_INHERIT" },
};
const struct cset cset_sme_flags = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { sme_flags_x86_64, sme_flags_x86_64, sme_flags_x86_64 },
	.flags = true,
};

static const struct cname speculation_x86_64[] = {
	{ 0x0, "PR_SPEC_STORE_BYPASS" },
	{ 0x1, "PR_SPEC_INDIRECT_BRANCH" },
	{ 0x2, "PR_SPEC_L1D_FLUSH" },
};
const struct cset cset_speculation = {
	.unknown = "PR_SPEC_???",
	.n = { 3, 3, 3 },
	.v = { speculation_x86_64, speculation_x86_64, speculation_x86_64 },
	.sorted = true,
};

static const struct cname speculation_get_x86_64[] = {
	{ 0x0, "PR_SPEC_NOT_AFFECTED" },
	{ 0x1, "PR_SPEC_PRCTL" },
	{ 0x2, "PR_SPEC_ENABLE" },
	{ 0x4, "PR_SPEC_DISABLE" },
	{ 0x8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
};
const struct cset cset_speculation_get = {
	.unknown = "PR_SPEC_???",
	.n = { 6, 6, 6 },
	.v = { speculation_get_x86_64, speculation_get_x86_64, speculation_get_x86_64 },
	.flags = true,
};

static const struct cname speculation_set_x86_64[] = {
	{ 0x2, "PR_SPEC_ENABLE" },
	{ 0x4, "PR_SPEC_DISABLE" },
	{ 0x8, "PR_SPEC_FORCE_DISABLE" },
	{ 0x10, "PR_SPEC_DISABLE_NOEXEC" },
};
const struct cset cset_speculation_set = {
	.unknown = "PR_SPEC_???",
	.n = { 4, 4, 4 },
	.v = { speculation_set_x86_64, speculation_set_x86_64, speculation_set_x86_64 },
	.sorted = true,
};

static const struct cname pac_keys_x86_64[] = {
	{ 0x1, "PR_PAC_APIAKEY" },
	{ 0x2, "PR_PAC_APIBKEY" },
	{ 0x4, "PR_PAC_APDAKEY" },
	{ 0x8, "PR_PAC_APDBKEY" },
	{ 0x10, "PR_PAC_APGAKEY" },
};
const struct cset cset_pac_keys = {
	.unknown = "PR_PAC_???",
	.n = { 5, 5, 5 },
	.v = { pac_keys_x86_64, pac_keys_x86_64, pac_keys_x86_64 },
	.flags = true,
};

static const struct cname pac_enabled_keys_x86_64[] = {
	{ 0x1, "PR_PAC_APIAKEY" },
	{ 0x2, "PR_PAC_APIBKEY" },
	{ 0x4, "PR_PAC_APDAKEY" },
	{ 0x8, "PR_PAC_APDBKEY" },
};
const struct cset cset_pac_enabled_keys = {
	.unknown = "PR_PAC_???",
	.n = { 4, 4, 4 },
	.v = { pac_enabled_keys_x86_64, pac_enabled_keys_x86_64, pac_enabled_keys_x86_64 },
	.flags = true,
};

static const struct cname mte_tcf_x86_64[] = {
	{ 0x0, "PR_MTE_TCF_NONE" },
	{ 0x2, "PR_MTE_TCF_SYNC" },
	{ 0x4, "PR_MTE_TCF_ASYNC" },
	{ 0x6, "PR_MTE_TCF_MASK" },
};
const struct cset cset_mte_tcf = {
	.unknown = "PR_MTE_TCF_???",
	.n = { 4, 4, 4 },
	.v = { mte_tcf_x86_64, mte_tcf_x86_64, mte_tcf_x86_64 },
	.sorted = true,
};

static const struct cname user_dispatch_x86_64[] = {
	{ 0x0, "PR_SYS_DISPATCH_OFF" },
	{ 0x1, "PR_SYS_DISPATCH_ON" },
	{ 0x2, "PR_SYS_DISPATCH_INCLUSIVE_ON" },
};
const struct cset cset_user_dispatch = {
	.unknown = "PR_SYS_DISPATCH_???",
	.n = { 3, 3, 3 },
	.v = { user_dispatch_x86_64, user_dispatch_x86_64, user_dispatch_x86_64 },
	.sorted = true,
};

static const struct cname sched_core_x86_64[] = {
	{ 0x0, "PR_SCHED_CORE_GET" },
	{ 0x1, "PR_SCHED_CORE_CREATE" },
	{ 0x2, "PR_SCHED_CORE_SHARE_TO" },
	{ 0x3, "PR_SCHED_CORE_SHARE_FROM" },
};
const struct cset cset_sched_core = {
	.unknown = "PR_SCHED_CORE_???",
	.n = { 4, 4, 4 },
	.v = { sched_core_x86_64, sched_core_x86_64, sched_core_x86_64 },
	.sorted = true,
};

static const struct cname sched_core_scopes_x86_64[] = {
	{ 0x0, "PIDTYPE_PID" },
	{ 0x1, "PIDTYPE_TGID" },
	{ 0x2, "PIDTYPE_PGID" },
	{ 0x3, "PIDTYPE_SID" },
};
const struct cset cset_sched_core_scopes = {
	.unknown = "PIDTYPE_???",
	.n = { 4, 4, 4 },
	.v = { sched_core_scopes_x86_64, sched_core_scopes_x86_64, sched_core_scopes_x86_64 },
	.sorted = true,
};

static const struct cname mdwe_flags_x86_64[] = {
	{ 0x1, "PR_MDWE_REFUSE_EXEC_GAIN" },
	{ 0x2, "PR_MDWE_NO_INHERIT" },
};
const struct cset cset_mdwe_flags = {
	.unknown = "PR_MDWE_???",
	.n = { 2, 2, 2 },
	.v = { mdwe_flags_x86_64, mdwe_flags_x86_64, mdwe_flags_x86_64 },
	.flags = true,
};

static const struct cname shadow_stack_status_x86_64[] = {
	{ 0x1, "PR_SHADOW_STACK_ENABLE" },
	{ 0x2, "PR_SHADOW_STACK_WRITE" },
	{ 0x4, "PR_SHADOW_STACK_PUSH" },
};
const struct cset cset_shadow_stack_status = {
	.unknown = "PR_SHADOW_STACK_???",
	.n = { 3, 3, 3 },
	.v = { shadow_stack_status_x86_64, shadow_stack_status_x86_64, shadow_stack_status_x86_64 },
	.flags = true,
};

static const struct cname timer_restore_x86_64[] = {
	{ 0x0, "PR_TIMER_CREATE_RESTORE_IDS_OFF" },
	{ 0x1, "PR_TIMER_CREATE_RESTORE_IDS_ON" },
	{ 0x2, "PR_TIMER_CREATE_RESTORE_IDS_GET" },
};
const struct cset cset_timer_restore = {
	.unknown = "PR_TIMER_CREATE_RESTORE_IDS_???",
	.n = { 3, 3, 3 },
	.v = { timer_restore_x86_64, timer_restore_x86_64, timer_restore_x86_64 },
	.sorted = true,
};

static const struct cname futex_hash_x86_64[] = {
	{ 0x1, "PR_FUTEX_HASH_SET_SLOTS" },
	{ 0x2, "PR_FUTEX_HASH_GET_SLOTS" },
};
const struct cset cset_futex_hash = {
	.unknown = "PR_FUTEX_HASH_???",
	.n = { 2, 2, 2 },
	.v = { futex_hash_x86_64, futex_hash_x86_64, futex_hash_x86_64 },
	.sorted = true,
};

static const struct cname riscv_vector_states_x86_64[] = {
	{ 0x0, "PR_RISCV_V_VSTATE_CTRL_DEFAULT" },
	{ 0x1, "PR_RISCV_V_VSTATE_CTRL_OFF" },
	{ 0x2, "PR_RISCV_V_VSTATE_CTRL_ON" },
};
const struct cset cset_riscv_vector_states = {
	.unknown = NULL,
	.n = { 3, 3, 3 },
	.v = { riscv_vector_states_x86_64, riscv_vector_states_x86_64, riscv_vector_states_x86_64 },
	.sorted = true,
};

static const struct cname riscv_icache_contexts_x86_64[] = {
	{ 0x0, "PR_RISCV_CTX_SW_FENCEI_ON" },
	{ 0x1, "PR_RISCV_CTX_SW_FENCEI_OFF" },
};
const struct cset cset_riscv_icache_contexts = {
	.unknown = "PR_RISCV_CTX_???",
	.n = { 2, 2, 2 },
	.v = { riscv_icache_contexts_x86_64, riscv_icache_contexts_x86_64, riscv_icache_contexts_x86_64 },
	.sorted = true,
};

static const struct cname riscv_icache_scopes_x86_64[] = {
	{ 0x0, "PR_RISCV_SCOPE_PER_PROCESS" },
	{ 0x1, "PR_RISCV_SCOPE_PER_THREAD" },
};
const struct cset cset_riscv_icache_scopes = {
	.unknown = "PR_RISCV_SCOPE_???",
	.n = { 2, 2, 2 },
	.v = { riscv_icache_scopes_x86_64, riscv_icache_scopes_x86_64, riscv_icache_scopes_x86_64 },
	.sorted = true,
};

static const struct cname ppc_dexcr_aspects_x86_64[] = {
	{ 0x0, "PR_PPC_DEXCR_SBHE" },
	{ 0x1, "PR_PPC_DEXCR_IBRTPD" },
	{ 0x2, "PR_PPC_DEXCR_SRAPD" },
	{ 0x3, "PR_PPC_DEXCR_NPHIE" },
};
const struct cset cset_ppc_dexcr_aspects = {
	.unknown = "PR_PPC_DEXCR_???",
	.n = { 4, 4, 4 },
	.v = { ppc_dexcr_aspects_x86_64, ppc_dexcr_aspects_x86_64, ppc_dexcr_aspects_x86_64 },
	.sorted = true,
};

static const struct cname ppc_dexcr_x86_64[] = {
	{ 0x1, "PR_PPC_DEXCR_CTRL_EDITABLE" },
	{ 0x2, "PR_PPC_DEXCR_CTRL_SET" },
	{ 0x4, "PR_PPC_DEXCR_CTRL_CLEAR" },
	{ 0x8, "PR_PPC_DEXCR_CTRL_SET_ONEXEC" },
	{ 0x10, "PR_PPC_DEXCR_CTRL_CLEAR_ONEXEC" },
};
const struct cset cset_ppc_dexcr = {
	.unknown = "PR_PPC_DEXCR_CTRL_???",
	.n = { 5, 5, 5 },
	.v = { ppc_dexcr_x86_64, ppc_dexcr_x86_64, ppc_dexcr_x86_64 },
	.flags = true,
};

static const struct cname set_vma_x86_64[] = {
	{ 0x0, "PR_SET_VMA_ANON_NAME" },
};
const struct cset cset_set_vma = {
	.unknown = "PR_SET_VMA_???",
	.n = { 1, 1, 1 },
	.v = { set_vma_x86_64, set_vma_x86_64, set_vma_x86_64 },
	.sorted = true,
};

static const struct cname seccomp_modes_x86_64[] = {
	{ 0x0, "SECCOMP_MODE_DISABLED" },
	{ 0x1, "SECCOMP_MODE_STRICT" },
	{ 0x2, "SECCOMP_MODE_FILTER" },
};
const struct cset cset_seccomp_modes = {
	.unknown = "SECCOMP_MODE_???",
	.n = { 3, 3, 3 },
	.v = { seccomp_modes_x86_64, seccomp_modes_x86_64, seccomp_modes_x86_64 },
	.sorted = true,
};

static const struct cname arch_prctl_codes_x86_64[] = {
	{ 0x1001, "ARCH_SET_GS" },
	{ 0x1002, "ARCH_SET_FS" },
	{ 0x1003, "ARCH_GET_FS" },
	{ 0x1004, "ARCH_GET_GS" },
	{ 0x1011, "ARCH_GET_CPUID" },
	{ 0x1012, "ARCH_SET_CPUID" },
	{ 0x1021, "ARCH_GET_XCOMP_SUPP" },
	{ 0x1022, "ARCH_GET_XCOMP_PERM" },
	{ 0x1023, "ARCH_REQ_XCOMP_PERM" },
	{ 0x1024, "ARCH_GET_XCOMP_GUEST_PERM" },
	{ 0x1025, "ARCH_REQ_XCOMP_GUEST_PERM" },
	{ 0x2001, "ARCH_MAP_VDSO_X32" },
	{ 0x2002, "ARCH_MAP_VDSO_32" },
	{ 0x2003, "ARCH_MAP_VDSO_64" },
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
};
static const struct cname arch_prctl_codes_aarch64[] = {
	{ 0x4001, "ARCH_GET_UNTAG_MASK" },
	{ 0x4002, "ARCH_ENABLE_TAGGED_ADDR" },
	{ 0x4003, "ARCH_GET_MAX_TAG_BITS" },
	{ 0x4004, "ARCH_FORCE_TAGGED_SVA" },
	{ 0x5001, "ARCH_SHSTK_ENABLE" },
	{ 0x5002, "ARCH_SHSTK_DISABLE" },
	{ 0x5003, "ARCH_SHSTK_LOCK" },
	{ 0x5004, "ARCH_SHSTK_UNLOCK" },
	{ 0x5005, "ARCH_SHSTK_STATUS" },
};
const struct cset cset_arch_prctl_codes = {
	.unknown = "ARCH_???",
	.n = { 23, 23, 9 },
	.v = { arch_prctl_codes_x86_64, arch_prctl_codes_x86_64, arch_prctl_codes_aarch64 },
	.sorted = true,
};

static const struct cname xfeatures_x86_64[] = {
	{ 0x0, "XFEATURE_FP" },
	{ 0x1, "XFEATURE_SSE" },
	{ 0x2, "XFEATURE_YMM" },
	{ 0x3, "XFEATURE_BNDREGS" },
	{ 0x4, "XFEATURE_BNDCSR" },
	{ 0x5, "XFEATURE_OPMASK" },
	{ 0x6, "XFEATURE_ZMM_Hi256" },
	{ 0x7, "XFEATURE_Hi16_ZMM" },
	{ 0x8, "XFEATURE_PT_UNIMPLEMENTED_SO_FAR" },
	{ 0x9, "XFEATURE_PKRU" },
	{ 0xa, "XFEATURE_PASID" },
	{ 0xf, "XFEATURE_LBR" },
	{ 0x11, "XFEATURE_XTILE_CFG" },
	{ 0x12, "XFEATURE_XTILE_DATA" },
};
const struct cset cset_xfeatures = {
	.unknown = "XFEATURE_???",
	.n = { 14, 14, 14 },
	.v = { xfeatures_x86_64, xfeatures_x86_64, xfeatures_x86_64 },
	.sorted = true,
};

static const struct cname xfeature_masks_x86_64[] = {
	{ 0x3, "XFEATURE_MASK_FPSSE" },
	{ 0x1, "XFEATURE_MASK_FP" },
	{ 0x2, "XFEATURE_MASK_SSE" },
	{ 0x4, "XFEATURE_MASK_YMM" },
	{ 0x8, "XFEATURE_MASK_BNDREGS" },
	{ 0x10, "XFEATURE_MASK_BNDCSR" },
	{ 0xe0, "XFEATURE_MASK_AVX512" },
	{ 0x20, "XFEATURE_MASK_OPMASK" },
	{ 0x40, "XFEATURE_MASK_ZMM_Hi256" },
	{ 0x80, "XFEATURE_MASK_Hi16_ZMM" },
	{ 0x100, "XFEATURE_MASK_PT" },
	{ 0x200, "XFEATURE_MASK_PKRU" },
	{ 0x400, "XFEATURE_MASK_PASID" },
	{ 0x8000, "XFEATURE_MASK_LBR" },
	{ 0x60000, "XFEATURE_MASK_XTILE" },
	{ 0x20000, "XFEATURE_MASK_XTILE_CFG" },
	{ 0x40000, "XFEATURE_MASK_XTILE_DATA" },
};
const struct cset cset_xfeature_masks = {
	.unknown = "XFEATURE_MASK_???",
	.n = { 17, 17, 17 },
	.v = { xfeature_masks_x86_64, xfeature_masks_x86_64, xfeature_masks_x86_64 },
	.flags = true,
};
