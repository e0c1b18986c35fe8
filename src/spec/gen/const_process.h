/* From tools/constants/process.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_PROCESS_H
#define TATTLE_SPEC_GEN_CONST_PROCESS_H

#include "spec/constants.h"

extern const struct cset cset_clone_flags;
extern const struct cset cset_clone3_flags;
extern const struct cset cset_unshare_flags;
extern const struct cset cset_setns_types;
extern const struct cset cset_rseq_flags;
extern const struct cset cset_rseq_cs_flags;
extern const struct cset cset_ns_id_types;
extern const struct cset cset_listns_users;
extern const struct cset cset_wait_options;
extern const struct cset cset_waitid_types;
extern const struct cset cset_futex_ops;
extern const struct cset cset_futex_wake_ops;
extern const struct cset cset_futex_wake_cmps;
extern const struct cset cset_futex2_sizes;
extern const struct cset cset_futex2_flags;
extern const struct cset cset_sched_policies;
extern const struct cset cset_sched_flags;
extern const struct cset cset_sched_getattr_flags;
extern const struct cset cset_resources;
extern const struct cset cset_rusage_who;
extern const struct cset cset_personality_types;
extern const struct cset cset_personality_flags;
extern const struct cset cset_priority_which;
extern const struct cset cset_ioprio_which;
extern const struct cset cset_ioprio_classes;
extern const struct cset cset_getrandom_flags;
extern const struct cset cset_capabilities;
extern const struct cset cset_capabilities_high;
extern const struct cset cset_capability_numbers;
extern const struct cset cset_capability_versions;
extern const struct cset cset_kcmp_types;
extern const struct cset cset_reboot_magic1;
extern const struct cset cset_reboot_magic2;
extern const struct cset cset_reboot_cmds;
extern const struct cset cset_syslog_actions;
extern const struct cset cset_syslog_levels;
extern const struct cset cset_finit_flags;
extern const struct cset cset_delete_module_flags;
extern const struct cset cset_kexec_archs;
extern const struct cset cset_kexec_flags;
extern const struct cset cset_kexec_file_flags;
extern const struct cset cset_pidfd_open_flags;
extern const struct cset cset_pidfd_signal_flags;
extern const struct cset cset_execveat_flags;

#endif
