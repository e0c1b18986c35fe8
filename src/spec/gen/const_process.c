/* From tools/constants/process.list by tools/gen-constants. */
#include "spec/gen/const_process.h"

#include <stddef.h>

static const struct cname clone_flags_x86_64[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
};
const struct cset cset_clone_flags = {
	.unknown = "CLONE_???",
	.n = { 23, 23, 23 },
	.v = { clone_flags_x86_64, clone_flags_x86_64, clone_flags_x86_64 },
	.flags = true,
};

static const struct cname clone3_flags_x86_64[] = {
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x1000, "CLONE_PIDFD" },
	{ 0x2000, "CLONE_PTRACE" },
	{ 0x4000, "CLONE_VFORK" },
	{ 0x8000, "CLONE_PARENT" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x80000, "CLONE_SETTLS" },
	{ 0x100000, "CLONE_PARENT_SETTID" },
	{ 0x200000, "CLONE_CHILD_CLEARTID" },
	{ 0x800000, "CLONE_UNTRACED" },
	{ 0x1000000, "CLONE_CHILD_SETTID" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
	{ 0x80000000, "CLONE_IO" },
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100000000, "CLONE_CLEAR_SIGHAND" },
	{ 0x200000000, "CLONE_INTO_CGROUP" },
	{ 0x400000000, "CLONE_AUTOREAP" },
	{ 0x800000000, "CLONE_NNP" },
	{ 0x1000000000, "CLONE_PIDFD_AUTOKILL" },
	{ 0x2000000000, "CLONE_EMPTY_MNTNS" },
};
const struct cset cset_clone3_flags = {
	.unknown = "CLONE_???",
	.n = { 30, 30, 30 },
	.v = { clone3_flags_x86_64, clone3_flags_x86_64, clone3_flags_x86_64 },
	.flags = true,
};

static const struct cname unshare_flags_x86_64[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x100, "CLONE_VM" },
	{ 0x200, "CLONE_FS" },
	{ 0x400, "CLONE_FILES" },
	{ 0x800, "CLONE_SIGHAND" },
	{ 0x10000, "CLONE_THREAD" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x40000, "CLONE_SYSVSEM" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
};
const struct cset cset_unshare_flags = {
	.unknown = "CLONE_???",
	.n = { 14, 14, 14 },
	.v = { unshare_flags_x86_64, unshare_flags_x86_64, unshare_flags_x86_64 },
	.flags = true,
};

static const struct cname setns_types_x86_64[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
};
const struct cset cset_setns_types = {
	.unknown = "CLONE_NEW???",
	.n = { 8, 8, 8 },
	.v = { setns_types_x86_64, setns_types_x86_64, setns_types_x86_64 },
	.flags = true,
};

static const struct cname rseq_flags_x86_64[] = {
	{ 0x1, "RSEQ_FLAG_UNREGISTER" },
	{ 0x2, "RSEQ_FLAG_SLICE_EXT_DEFAULT_ON" },
};
const struct cset cset_rseq_flags = {
	.unknown = "RSEQ_FLAG_???",
	.n = { 2, 2, 2 },
	.v = { rseq_flags_x86_64, rseq_flags_x86_64, rseq_flags_x86_64 },
	.flags = true,
};

static const struct cname rseq_cs_flags_x86_64[] = {
	{ 0x1, "RSEQ_CS_FLAG_NO_RESTART_ON_PREEMPT" },
	{ 0x2, "RSEQ_CS_FLAG_NO_RESTART_ON_SIGNAL" },
	{ 0x4, "RSEQ_CS_FLAG_NO_RESTART_ON_MIGRATE" },
	{ 0x10, "RSEQ_CS_FLAG_SLICE_EXT_AVAILABLE" },
	{ 0x20, "RSEQ_CS_FLAG_SLICE_EXT_ENABLED" },
};
const struct cset cset_rseq_cs_flags = {
	.unknown = "RSEQ_CS_FLAG_???",
	.n = { 5, 5, 5 },
	.v = { rseq_cs_flags_x86_64, rseq_cs_flags_x86_64, rseq_cs_flags_x86_64 },
	.flags = true,
};

static const struct cname ns_id_types_x86_64[] = {
	{ 0x80, "TIME_NS" },
	{ 0x20000, "MNT_NS" },
	{ 0x2000000, "CGROUP_NS" },
	{ 0x4000000, "UTS_NS" },
	{ 0x8000000, "IPC_NS" },
	{ 0x10000000, "USER_NS" },
	{ 0x20000000, "PID_NS" },
	{ 0x40000000, "NET_NS" },
};
const struct cset cset_ns_id_types = {
	.unknown = "???_NS",
	.n = { 8, 8, 8 },
	.v = { ns_id_types_x86_64, ns_id_types_x86_64, ns_id_types_x86_64 },
	.flags = true,
};

static const struct cname listns_users_x86_64[] = {
	{ 0xffffffff, "LISTNS_CURRENT_USER" },
};
const struct cset cset_listns_users = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { listns_users_x86_64, listns_users_x86_64, listns_users_x86_64 },
	.sorted = true,
};

static const struct cname wait_options_x86_64[] = {
	{ 0x1, "WNOHANG" },
	{ 0x4, "WEXITED" },
	{ 0x2, "WSTOPPED" },
	{ 0x8, "WCONTINUED" },
	{ 0x1000000, "WNOWAIT" },
	{ 0x80000000, "__WCLONE" },
	{ 0x40000000, "__WALL" },
	{ 0x20000000, "__WNOTHREAD" },
};
const struct cset cset_wait_options = {
	.unknown = "W???",
	.n = { 8, 8, 8 },
	.v = { wait_options_x86_64, wait_options_x86_64, wait_options_x86_64 },
	.flags = true,
};

static const struct cname waitid_types_x86_64[] = {
	{ 0x0, "P_ALL" },
	{ 0x1, "P_PID" },
	{ 0x2, "P_PGID" },
	{ 0x3, "P_PIDFD" },
};
const struct cset cset_waitid_types = {
	.unknown = "P_???",
	.n = { 4, 4, 4 },
	.v = { waitid_types_x86_64, waitid_types_x86_64, waitid_types_x86_64 },
	.sorted = true,
};

static const struct cname futex_ops_x86_64[] = {
	{ 0x0, "FUTEX_WAIT" },
	{ 0x1, "FUTEX_WAKE" },
	{ 0x2, "FUTEX_FD" },
	{ 0x3, "FUTEX_REQUEUE" },
	{ 0x4, "FUTEX_CMP_REQUEUE" },
	{ 0x5, "FUTEX_WAKE_OP" },
	{ 0x6, "FUTEX_LOCK_PI" },
	{ 0x7, "FUTEX_UNLOCK_PI" },
	{ 0x8, "FUTEX_TRYLOCK_PI" },
	{ 0x9, "FUTEX_WAIT_BITSET" },
	{ 0xa, "FUTEX_WAKE_BITSET" },
	{ 0xb, "FUTEX_WAIT_REQUEUE_PI" },
	{ 0xc, "FUTEX_CMP_REQUEUE_PI" },
	{ 0xd, "FUTEX_LOCK_PI2" },
	{ 0x80, "FUTEX_WAIT_PRIVATE" },
	{ 0x81, "FUTEX_WAKE_PRIVATE" },
	{ 0x82, "FUTEX_FD|FUTEX_PRIVATE_FLAG" },
	{ 0x83, "FUTEX_REQUEUE_PRIVATE" },
	{ 0x84, "FUTEX_CMP_REQUEUE_PRIVATE" },
	{ 0x85, "FUTEX_WAKE_OP_PRIVATE" },
	{ 0x86, "FUTEX_LOCK_PI_PRIVATE" },
	{ 0x87, "FUTEX_UNLOCK_PI_PRIVATE" },
	{ 0x88, "FUTEX_TRYLOCK_PI_PRIVATE" },
	{ 0x89, "FUTEX_WAIT_BITSET_PRIVATE" },
	{ 0x8a, "FUTEX_WAKE_BITSET_PRIVATE" },
	{ 0x8b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE" },
	{ 0x8c, "FUTEX_CMP_REQUEUE_PI_PRIVATE" },
	{ 0x8d, "FUTEX_LOCK_PI2_PRIVATE" },
	{ 0x100, "FUTEX_WAIT|FUTEX_CLOCK_REALTIME" },
	{ 0x109, "FUTEX_WAIT_BITSET|FUTEX_CLOCK_REALTIME" },
	{ 0x10b, "FUTEX_WAIT_REQUEUE_PI|FUTEX_CLOCK_REALTIME" },
	{ 0x10d, "FUTEX_LOCK_PI2|FUTEX_CLOCK_REALTIME" },
	{ 0x180, "FUTEX_WAIT_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x189, "FUTEX_WAIT_BITSET_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x18b, "FUTEX_WAIT_REQUEUE_PI_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x18d, "FUTEX_LOCK_PI2_PRIVATE|FUTEX_CLOCK_REALTIME" },
	{ 0x201, "FUTEX_UNLOCK_WAKE_LIST64" },
	{ 0x207, "FUTEX_UNLOCK_PI_LIST64" },
	{ 0x20a, "FUTEX_UNLOCK_BITSET_LIST64" },
	{ 0x281, "FUTEX_UNLOCK_WAKE_LIST64_PRIVATE" },
	{ 0x287, "FUTEX_UNLOCK_PI_LIST64_PRIVATE" },
	{ 0x28a, "FUTEX_UNLOCK_BITSET_LIST64_PRIVATE" },
	{ 0x601, "FUTEX_UNLOCK_WAKE_LIST32" },
	{ 0x607, "FUTEX_UNLOCK_PI_LIST32" },
	{ 0x60a, "FUTEX_UNLOCK_BITSET_LIST32" },
	{ 0x681, "FUTEX_UNLOCK_WAKE_LIST32_PRIVATE" },
	{ 0x687, "FUTEX_UNLOCK_PI_LIST32_PRIVATE" },
	{ 0x68a, "FUTEX_UNLOCK_BITSET_LIST32_PRIVATE" },
};
const struct cset cset_futex_ops = {
	.unknown = "FUTEX_???",
	.n = { 48, 48, 48 },
	.v = { futex_ops_x86_64, futex_ops_x86_64, futex_ops_x86_64 },
	.sorted = true,
};

static const struct cname futex_wake_ops_x86_64[] = {
	{ 0x0, "FUTEX_OP_SET" },
	{ 0x1, "FUTEX_OP_ADD" },
	{ 0x2, "FUTEX_OP_OR" },
	{ 0x3, "FUTEX_OP_ANDN" },
	{ 0x4, "FUTEX_OP_XOR" },
};
const struct cset cset_futex_wake_ops = {
	.unknown = "FUTEX_OP_???",
	.n = { 5, 5, 5 },
	.v = { futex_wake_ops_x86_64, futex_wake_ops_x86_64, futex_wake_ops_x86_64 },
	.sorted = true,
};

static const struct cname futex_wake_cmps_x86_64[] = {
	{ 0x0, "FUTEX_OP_CMP_EQ" },
	{ 0x1, "FUTEX_OP_CMP_NE" },
	{ 0x2, "FUTEX_OP_CMP_LT" },
	{ 0x3, "FUTEX_OP_CMP_LE" },
	{ 0x4, "FUTEX_OP_CMP_GT" },
	{ 0x5, "FUTEX_OP_CMP_GE" },
};
const struct cset cset_futex_wake_cmps = {
	.unknown = "FUTEX_OP_CMP_???",
	.n = { 6, 6, 6 },
	.v = { futex_wake_cmps_x86_64, futex_wake_cmps_x86_64, futex_wake_cmps_x86_64 },
	.sorted = true,
};

static const struct cname futex2_sizes_x86_64[] = {
	{ 0x0, "FUTEX2_SIZE_U8" },
	{ 0x1, "FUTEX2_SIZE_U16" },
	{ 0x2, "FUTEX2_SIZE_U32" },
	{ 0x3, "FUTEX2_SIZE_U64" },
};
const struct cset cset_futex2_sizes = {
	.unknown = "FUTEX2_SIZE_???",
	.n = { 4, 4, 4 },
	.v = { futex2_sizes_x86_64, futex2_sizes_x86_64, futex2_sizes_x86_64 },
	.sorted = true,
};

static const struct cname futex2_flags_x86_64[] = {
	{ 0x4, "FUTEX2_NUMA" },
	{ 0x8, "FUTEX2_MPOL" },
	{ 0x80, "FUTEX2_PRIVATE" },
};
static const struct cset_part futex2_flags_parts[] = {
	{ .mask = 0x3, .set = &cset_futex2_sizes, .first = true, .always = true },
};
const struct cset cset_futex2_flags = {
	.unknown = NULL,
	.n = { 3, 3, 3 },
	.v = { futex2_flags_x86_64, futex2_flags_x86_64, futex2_flags_x86_64 },
	.parts = futex2_flags_parts,
	.nparts = 1,
	.flags = true,
};

static const struct cname sched_policies_x86_64[] = {
	{ 0x0, "SCHED_OTHER" },
	{ 0x1, "SCHED_FIFO" },
	{ 0x2, "SCHED_RR" },
	{ 0x3, "SCHED_BATCH" },
	{ 0x4, "SCHED_ISO" },
	{ 0x5, "SCHED_IDLE" },
	{ 0x6, "SCHED_DEADLINE" },
	{ 0x7, "SCHED_EXT" },
};
const struct cset cset_sched_policies = {
	.unknown = "SCHED_???",
	.n = { 8, 8, 8 },
	.v = { sched_policies_x86_64, sched_policies_x86_64, sched_policies_x86_64 },
	.sorted = true,
};

static const struct cname sched_flags_x86_64[] = {
	{ 0x1, "SCHED_FLAG_RESET_ON_FORK" },
	{ 0x2, "SCHED_FLAG_RECLAIM" },
	{ 0x4, "SCHED_FLAG_DL_OVERRUN" },
	{ 0x8, "SCHED_FLAG_KEEP_POLICY" },
	{ 0x10, "SCHED_FLAG_KEEP_PARAMS" },
	{ 0x20, "SCHED_FLAG_UTIL_CLAMP_MIN" },
	{ 0x40, "SCHED_FLAG_UTIL_CLAMP_MAX" },
};
const struct cset cset_sched_flags = {
	.unknown = "SCHED_FLAG_???",
	.n = { 7, 7, 7 },
	.v = { sched_flags_x86_64, sched_flags_x86_64, sched_flags_x86_64 },
	.flags = true,
};

static const struct cname sched_getattr_flags_x86_64[] = {
	{ 0x1, "SCHED_GETATTR_FLAG_DL_DYNAMIC" },
};
const struct cset cset_sched_getattr_flags = {
	.unknown = "SCHED_GETATTR_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { sched_getattr_flags_x86_64, sched_getattr_flags_x86_64, sched_getattr_flags_x86_64 },
	.flags = true,
};

static const struct cname resources_x86_64[] = {
	{ 0x0, "RLIMIT_CPU" },
	{ 0x1, "RLIMIT_FSIZE" },
	{ 0x2, "RLIMIT_DATA" },
	{ 0x3, "RLIMIT_STACK" },
	{ 0x4, "RLIMIT_CORE" },
	{ 0x5, "RLIMIT_RSS" },
	{ 0x6, "RLIMIT_NPROC" },
	{ 0x7, "RLIMIT_NOFILE" },
	{ 0x8, "RLIMIT_MEMLOCK" },
	{ 0x9, "RLIMIT_AS" },
	{ 0xa, "RLIMIT_LOCKS" },
	{ 0xb, "RLIMIT_SIGPENDING" },
	{ 0xc, "RLIMIT_MSGQUEUE" },
	{ 0xd, "RLIMIT_NICE" },
	{ 0xe, "RLIMIT_RTPRIO" },
	{ 0xf, "RLIMIT_RTTIME" },
};
const struct cset cset_resources = {
	.unknown = "RLIMIT_???",
	.n = { 16, 16, 16 },
	.v = { resources_x86_64, resources_x86_64, resources_x86_64 },
	.sorted = true,
};

static const struct cname rusage_who_x86_64[] = {
	{ 0x0, "RUSAGE_SELF" },
	{ 0x1, "RUSAGE_THREAD" },
	{ 0xfffffffe, "RUSAGE_BOTH" },
	{ 0xffffffff, "RUSAGE_CHILDREN" },
};
const struct cset cset_rusage_who = {
	.unknown = "RUSAGE_???",
	.n = { 4, 4, 4 },
	.v = { rusage_who_x86_64, rusage_who_x86_64, rusage_who_x86_64 },
	.sorted = true,
};

static const struct cname personality_types_x86_64[] = {
	{ 0x0, "PER_LINUX" },
	{ 0x6, "PER_BSD" },
	{ 0x8, "PER_LINUX32" },
	{ 0xc, "PER_RISCOS" },
	{ 0xf, "PER_OSF4" },
	{ 0x10, "PER_HPUX" },
	{ 0xff, "PER_MASK" },
	{ 0x80000, "PER_LINUX_FDPIC" },
	{ 0x800000, "PER_LINUX_32BIT" },
	{ 0x4000005, "PER_ISCR4" },
	{ 0x4000006, "PER_SUNOS" },
	{ 0x4000009, "PER_IRIX32" },
	{ 0x400000a, "PER_IRIXN32" },
	{ 0x400000b, "PER_IRIX64" },
	{ 0x400000d, "PER_SOLARIS" },
	{ 0x4100001, "PER_SVR4" },
	{ 0x410000e, "PER_UW7" },
	{ 0x5000002, "PER_SVR3" },
	{ 0x5000004, "PER_WYSEV386" },
	{ 0x5000007, "PER_XENIX" },
	{ 0x6000003, "PER_OSR5" },
	{ 0x7000003, "PER_SCOSVR3" },
	{ 0x8000008, "PER_LINUX32_3GB" },
};
const struct cset cset_personality_types = {
	.unknown = "PER_???",
	.n = { 23, 23, 23 },
	.v = { personality_types_x86_64, personality_types_x86_64, personality_types_x86_64 },
	.sorted = true,
};

static const struct cname personality_flags_x86_64[] = {
	{ 0x20000, "UNAME26" },
	{ 0x40000, "ADDR_NO_RANDOMIZE" },
	{ 0x80000, "FDPIC_FUNCPTRS" },
	{ 0x100000, "MMAP_PAGE_ZERO" },
	{ 0x200000, "ADDR_COMPAT_LAYOUT" },
	{ 0x400000, "READ_IMPLIES_EXEC" },
	{ 0x800000, "ADDR_LIMIT_32BIT" },
	{ 0x1000000, "SHORT_INODE" },
	{ 0x2000000, "WHOLE_SECONDS" },
	{ 0x4000000, "STICKY_TIMEOUTS" },
	{ 0x8000000, "ADDR_LIMIT_3GB" },
};
const struct cset cset_personality_flags = {
	.unknown = NULL,
	.n = { 11, 11, 11 },
	.v = { personality_flags_x86_64, personality_flags_x86_64, personality_flags_x86_64 },
	.flags = true,
};

static const struct cname priority_which_x86_64[] = {
	{ 0x0, "PRIO_PROCESS" },
	{ 0x1, "PRIO_PGRP" },
	{ 0x2, "PRIO_USER" },
};
const struct cset cset_priority_which = {
	.unknown = "PRIO_???",
	.n = { 3, 3, 3 },
	.v = { priority_which_x86_64, priority_which_x86_64, priority_which_x86_64 },
	.sorted = true,
};

static const struct cname ioprio_which_x86_64[] = {
	{ 0x1, "IOPRIO_WHO_PROCESS" },
	{ 0x2, "IOPRIO_WHO_PGRP" },
	{ 0x3, "IOPRIO_WHO_USER" },
};
const struct cset cset_ioprio_which = {
	.unknown = "IOPRIO_WHO_???",
	.n = { 3, 3, 3 },
	.v = { ioprio_which_x86_64, ioprio_which_x86_64, ioprio_which_x86_64 },
	.sorted = true,
};

static const struct cname ioprio_classes_x86_64[] = {
	{ 0x0, "IOPRIO_CLASS_NONE" },
	{ 0x1, "IOPRIO_CLASS_RT" },
	{ 0x2, "IOPRIO_CLASS_BE" },
	{ 0x3, "IOPRIO_CLASS_IDLE" },
};
const struct cset cset_ioprio_classes = {
	.unknown = "IOPRIO_CLASS_???",
	.n = { 4, 4, 4 },
	.v = { ioprio_classes_x86_64, ioprio_classes_x86_64, ioprio_classes_x86_64 },
	.sorted = true,
};

static const struct cname getrandom_flags_x86_64[] = {
	{ 0x1, "GRND_NONBLOCK" },
	{ 0x2, "GRND_RANDOM" },
	{ 0x4, "GRND_INSECURE" },
};
const struct cset cset_getrandom_flags = {
	.unknown = "GRND_???",
	.n = { 3, 3, 3 },
	.v = { getrandom_flags_x86_64, getrandom_flags_x86_64, getrandom_flags_x86_64 },
	.flags = true,
};

static const struct cname capabilities_x86_64[] = {
	{ 0x1, "1<<CAP_CHOWN" },
	{ 0x2, "1<<CAP_DAC_OVERRIDE" },
	{ 0x4, "1<<CAP_DAC_READ_SEARCH" },
	{ 0x8, "1<<CAP_FOWNER" },
	{ 0x10, "1<<CAP_FSETID" },
	{ 0x20, "1<<CAP_KILL" },
	{ 0x40, "1<<CAP_SETGID" },
	{ 0x80, "1<<CAP_SETUID" },
	{ 0x100, "1<<CAP_SETPCAP" },
	{ 0x200, "1<<CAP_LINUX_IMMUTABLE" },
	{ 0x400, "1<<CAP_NET_BIND_SERVICE" },
	{ 0x800, "1<<CAP_NET_BROADCAST" },
	{ 0x1000, "1<<CAP_NET_ADMIN" },
	{ 0x2000, "1<<CAP_NET_RAW" },
	{ 0x4000, "1<<CAP_IPC_LOCK" },
	{ 0x8000, "1<<CAP_IPC_OWNER" },
	{ 0x10000, "1<<CAP_SYS_MODULE" },
	{ 0x20000, "1<<CAP_SYS_RAWIO" },
	{ 0x40000, "1<<CAP_SYS_CHROOT" },
	{ 0x80000, "1<<CAP_SYS_PTRACE" },
	{ 0x100000, "1<<CAP_SYS_PACCT" },
	{ 0x200000, "1<<CAP_SYS_ADMIN" },
	{ 0x400000, "1<<CAP_SYS_BOOT" },
	{ 0x800000, "1<<CAP_SYS_NICE" },
	{ 0x1000000, "1<<CAP_SYS_RESOURCE" },
	{ 0x2000000, "1<<CAP_SYS_TIME" },
	{ 0x4000000, "1<<CAP_SYS_TTY_CONFIG" },
	{ 0x8000000, "1<<CAP_MKNOD" },
	{ 0x10000000, "1<<CAP_LEASE" },
	{ 0x20000000, "1<<CAP_AUDIT_WRITE" },
	{ 0x40000000, "1<<CAP_AUDIT_CONTROL" },
	{ 0x80000000, "1<<CAP_SETFCAP" },
};
const struct cset cset_capabilities = {
	.unknown = "CAP_???",
	.n = { 32, 32, 32 },
	.v = { capabilities_x86_64, capabilities_x86_64, capabilities_x86_64 },
	.flags = true,
};

static const struct cname capabilities_high_x86_64[] = {
	{ 0x1, "1<<CAP_MAC_OVERRIDE" },
	{ 0x2, "1<<CAP_MAC_ADMIN" },
	{ 0x4, "1<<CAP_SYSLOG" },
	{ 0x8, "1<<CAP_WAKE_ALARM" },
	{ 0x10, "1<<CAP_BLOCK_SUSPEND" },
	{ 0x20, "1<<CAP_AUDIT_READ" },
	{ 0x40, "1<<CAP_PERFMON" },
	{ 0x80, "1<<CAP_BPF" },
	{ 0x100, "1<<CAP_CHECKPOINT_RESTORE" },
};
const struct cset cset_capabilities_high = {
	.unknown = "CAP_???",
	.n = { 9, 9, 9 },
	.v = { capabilities_high_x86_64, capabilities_high_x86_64, capabilities_high_x86_64 },
	.flags = true,
};

static const struct cname capability_numbers_x86_64[] = {
	{ 0x0, "CAP_CHOWN" },
	{ 0x1, "CAP_DAC_OVERRIDE" },
	{ 0x2, "CAP_DAC_READ_SEARCH" },
	{ 0x3, "CAP_FOWNER" },
	{ 0x4, "CAP_FSETID" },
	{ 0x5, "CAP_KILL" },
	{ 0x6, "CAP_SETGID" },
	{ 0x7, "CAP_SETUID" },
	{ 0x8, "CAP_SETPCAP" },
	{ 0x9, "CAP_LINUX_IMMUTABLE" },
	{ 0xa, "CAP_NET_BIND_SERVICE" },
	{ 0xb, "CAP_NET_BROADCAST" },
	{ 0xc, "CAP_NET_ADMIN" },
	{ 0xd, "CAP_NET_RAW" },
	{ 0xe, "CAP_IPC_LOCK" },
	{ 0xf, "CAP_IPC_OWNER" },
	{ 0x10, "CAP_SYS_MODULE" },
	{ 0x11, "CAP_SYS_RAWIO" },
	{ 0x12, "CAP_SYS_CHROOT" },
	{ 0x13, "CAP_SYS_PTRACE" },
	{ 0x14, "CAP_SYS_PACCT" },
	{ 0x15, "CAP_SYS_ADMIN" },
	{ 0x16, "CAP_SYS_BOOT" },
	{ 0x17, "CAP_SYS_NICE" },
	{ 0x18, "CAP_SYS_RESOURCE" },
	{ 0x19, "CAP_SYS_TIME" },
	{ 0x1a, "CAP_SYS_TTY_CONFIG" },
	{ 0x1b, "CAP_MKNOD" },
	{ 0x1c, "CAP_LEASE" },
	{ 0x1d, "CAP_AUDIT_WRITE" },
	{ 0x1e, "CAP_AUDIT_CONTROL" },
	{ 0x1f, "CAP_SETFCAP" },
	{ 0x20, "CAP_MAC_OVERRIDE" },
	{ 0x21, "CAP_MAC_ADMIN" },
	{ 0x22, "CAP_SYSLOG" },
	{ 0x23, "CAP_WAKE_ALARM" },
	{ 0x24, "CAP_BLOCK_SUSPEND" },
	{ 0x25, "CAP_AUDIT_READ" },
	{ 0x26, "CAP_PERFMON" },
	{ 0x27, "CAP_BPF" },
	{ 0x28, "CAP_CHECKPOINT_RESTORE" },
};
const struct cset cset_capability_numbers = {
	.unknown = "CAP_???",
	.n = { 41, 41, 41 },
	.v = { capability_numbers_x86_64, capability_numbers_x86_64, capability_numbers_x86_64 },
	.sorted = true,
};

static const struct cname capability_versions_x86_64[] = {
	{ 0x19980330, "_LINUX_CAPABILITY_VERSION_1" },
	{ 0x20071026, "_LINUX_CAPABILITY_VERSION_2" },
	{ 0x20080522, "_LINUX_CAPABILITY_VERSION_3" },
};
const struct cset cset_capability_versions = {
	.unknown = "_LINUX_CAPABILITY_VERSION_???",
	.n = { 3, 3, 3 },
	.v = { capability_versions_x86_64, capability_versions_x86_64, capability_versions_x86_64 },
	.sorted = true,
};

static const struct cname kcmp_types_x86_64[] = {
	{ 0x0, "KCMP_FILE" },
	{ 0x1, "KCMP_VM" },
	{ 0x2, "KCMP_FILES" },
	{ 0x3, "KCMP_FS" },
	{ 0x4, "KCMP_SIGHAND" },
	{ 0x5, "KCMP_IO" },
	{ 0x6, "KCMP_SYSVSEM" },
	{ 0x7, "KCMP_EPOLL_TFD" },
};
const struct cset cset_kcmp_types = {
	.unknown = "KCMP_???",
	.n = { 8, 8, 8 },
	.v = { kcmp_types_x86_64, kcmp_types_x86_64, kcmp_types_x86_64 },
	.sorted = true,
};

static const struct cname reboot_magic1_x86_64[] = {
	{ 0xfee1dead, "LINUX_REBOOT_MAGIC1" },
};
const struct cset cset_reboot_magic1 = {
	.unknown = "LINUX_REBOOT_MAGIC_???",
	.n = { 1, 1, 1 },
	.v = { reboot_magic1_x86_64, reboot_magic1_x86_64, reboot_magic1_x86_64 },
	.sorted = true,
};

static const struct cname reboot_magic2_x86_64[] = {
	{ 0x5121996, "LINUX_REBOOT_MAGIC2A" },
	{ 0x16041998, "LINUX_REBOOT_MAGIC2B" },
	{ 0x20112000, "LINUX_REBOOT_MAGIC2C" },
	{ 0x28121969, "LINUX_REBOOT_MAGIC2" },
};
const struct cset cset_reboot_magic2 = {
	.unknown = "LINUX_REBOOT_MAGIC_???",
	.n = { 4, 4, 4 },
	.v = { reboot_magic2_x86_64, reboot_magic2_x86_64, reboot_magic2_x86_64 },
	.sorted = true,
};

static const struct cname reboot_cmds_x86_64[] = {
	{ 0x0, "LINUX_REBOOT_CMD_CAD_OFF" },
	{ 0x1234567, "LINUX_REBOOT_CMD_RESTART" },
	{ 0x4321fedc, "LINUX_REBOOT_CMD_POWER_OFF" },
	{ 0x45584543, "LINUX_REBOOT_CMD_KEXEC" },
	{ 0x89abcdef, "LINUX_REBOOT_CMD_CAD_ON" },
	{ 0xa1b2c3d4, "LINUX_REBOOT_CMD_RESTART2" },
	{ 0xcdef0123, "LINUX_REBOOT_CMD_HALT" },
	{ 0xd000fce2, "LINUX_REBOOT_CMD_SW_SUSPEND" },
};
const struct cset cset_reboot_cmds = {
	.unknown = "LINUX_REBOOT_CMD_???",
	.n = { 8, 8, 8 },
	.v = { reboot_cmds_x86_64, reboot_cmds_x86_64, reboot_cmds_x86_64 },
	.sorted = true,
};

static const struct cname syslog_actions_x86_64[] = {
	{ 0x0, "SYSLOG_ACTION_CLOSE" },
	{ 0x1, "SYSLOG_ACTION_OPEN" },
	{ 0x2, "SYSLOG_ACTION_READ" },
	{ 0x3, "SYSLOG_ACTION_READ_ALL" },
	{ 0x4, "SYSLOG_ACTION_READ_CLEAR" },
	{ 0x5, "SYSLOG_ACTION_CLEAR" },
	{ 0x6, "SYSLOG_ACTION_CONSOLE_OFF" },
	{ 0x7, "SYSLOG_ACTION_CONSOLE_ON" },
	{ 0x8, "SYSLOG_ACTION_CONSOLE_LEVEL" },
	{ 0x9, "SYSLOG_ACTION_SIZE_UNREAD" },
	{ 0xa, "SYSLOG_ACTION_SIZE_BUFFER" },
};
const struct cset cset_syslog_actions = {
	.unknown = "SYSLOG_ACTION_???",
	.n = { 11, 11, 11 },
	.v = { syslog_actions_x86_64, syslog_actions_x86_64, syslog_actions_x86_64 },
	.sorted = true,
};

static const struct cname syslog_levels_x86_64[] = {
	{ 0x0, "LOGLEVEL_EMERG" },
	{ 0x1, "LOGLEVEL_ALERT" },
	{ 0x2, "LOGLEVEL_CRIT" },
	{ 0x3, "LOGLEVEL_ERR" },
	{ 0x4, "LOGLEVEL_WARNING" },
	{ 0x5, "LOGLEVEL_NOTICE" },
	{ 0x6, "LOGLEVEL_INFO" },
	{ 0x7, "LOGLEVEL_DEBUG" },
	{ 0x8, "LOGLEVEL_DEBUG+1" },
};
const struct cset cset_syslog_levels = {
	.unknown = "LOGLEVEL_???",
	.n = { 9, 9, 9 },
	.v = { syslog_levels_x86_64, syslog_levels_x86_64, syslog_levels_x86_64 },
	.sorted = true,
};

static const struct cname finit_flags_x86_64[] = {
	{ 0x1, "MODULE_INIT_IGNORE_MODVERSIONS" },
	{ 0x2, "MODULE_INIT_IGNORE_VERMAGIC" },
	{ 0x4, "MODULE_INIT_COMPRESSED_FILE" },
};
const struct cset cset_finit_flags = {
	.unknown = "MODULE_INIT_???",
	.n = { 3, 3, 3 },
	.v = { finit_flags_x86_64, finit_flags_x86_64, finit_flags_x86_64 },
	.flags = true,
};

static const struct cname delete_module_flags_x86_64[] = {
	{ 0x800, "O_NONBLOCK" },
	{ 0x200, "O_TRUNC" },
};
const struct cset cset_delete_module_flags = {
	.unknown = "O_???",
	.n = { 2, 2, 2 },
	.v = { delete_module_flags_x86_64, delete_module_flags_x86_64, delete_module_flags_x86_64 },
	.flags = true,
};

static const struct cname kexec_archs_x86_64[] = {
	{ 0x0, "KEXEC_ARCH_DEFAULT" },
	{ 0x30000, "KEXEC_ARCH_386" },
	{ 0x40000, "KEXEC_ARCH_68K" },
	{ 0x80000, "KEXEC_ARCH_MIPS" },
	{ 0xa0000, "KEXEC_ARCH_MIPS_LE" },
	{ 0xf0000, "KEXEC_ARCH_PARISC" },
	{ 0x140000, "KEXEC_ARCH_PPC" },
	{ 0x150000, "KEXEC_ARCH_PPC64" },
	{ 0x160000, "KEXEC_ARCH_S390" },
	{ 0x280000, "KEXEC_ARCH_ARM" },
	{ 0x2a0000, "KEXEC_ARCH_SH" },
	{ 0x320000, "KEXEC_ARCH_IA_64" },
	{ 0x3e0000, "KEXEC_ARCH_X86_64" },
	{ 0xb70000, "KEXEC_ARCH_AARCH64" },
	{ 0xf30000, "KEXEC_ARCH_RISCV" },
	{ 0x1020000, "KEXEC_ARCH_LOONGARCH" },
};
const struct cset cset_kexec_archs = {
	.unknown = "KEXEC_ARCH_???",
	.n = { 16, 16, 16 },
	.v = { kexec_archs_x86_64, kexec_archs_x86_64, kexec_archs_x86_64 },
	.sorted = true,
};

static const struct cname kexec_flags_x86_64[] = {
	{ 0x1, "KEXEC_ON_CRASH" },
	{ 0x2, "KEXEC_PRESERVE_CONTEXT" },
	{ 0x4, "KEXEC_UPDATE_ELFCOREHDR" },
	{ 0x8, "KEXEC_CRASH_HOTPLUG_SUPPORT" },
};
const struct cset cset_kexec_flags = {
	.unknown = "KEXEC_???",
	.n = { 4, 4, 4 },
	.v = { kexec_flags_x86_64, kexec_flags_x86_64, kexec_flags_x86_64 },
	.flags = true,
};

static const struct cname kexec_file_flags_x86_64[] = {
	{ 0x1, "KEXEC_FILE_UNLOAD" },
	{ 0x2, "KEXEC_FILE_ON_CRASH" },
	{ 0x4, "KEXEC_FILE_NO_INITRAMFS" },
	{ 0x8, "KEXEC_FILE_DEBUG" },
	{ 0x10, "KEXEC_FILE_NO_CMA" },
	{ 0x20, "KEXEC_FILE_FORCE_DTB" },
};
const struct cset cset_kexec_file_flags = {
	.unknown = "KEXEC_FILE_???",
	.n = { 6, 6, 6 },
	.v = { kexec_file_flags_x86_64, kexec_file_flags_x86_64, kexec_file_flags_x86_64 },
	.flags = true,
};

static const struct cname pidfd_open_flags_x86_64[] = {
	{ 0x800, "PIDFD_NONBLOCK" },
	{ 0x80, "PIDFD_THREAD" },
};
const struct cset cset_pidfd_open_flags = {
	.unknown = "PIDFD_???",
	.n = { 2, 2, 2 },
	.v = { pidfd_open_flags_x86_64, pidfd_open_flags_x86_64, pidfd_open_flags_x86_64 },
	.flags = true,
};

static const struct cname pidfd_signal_flags_x86_64[] = {
	{ 0x1, "PIDFD_SIGNAL_THREAD" },
	{ 0x2, "PIDFD_SIGNAL_THREAD_GROUP" },
	{ 0x4, "PIDFD_SIGNAL_PROCESS_GROUP" },
};
const struct cset cset_pidfd_signal_flags = {
	.unknown = "PIDFD_SIGNAL_???",
	.n = { 3, 3, 3 },
	.v = { pidfd_signal_flags_x86_64, pidfd_signal_flags_x86_64, pidfd_signal_flags_x86_64 },
	.flags = true,
};

static const struct cname execveat_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x10000, "AT_EXECVE_CHECK" },
};
const struct cset cset_execveat_flags = {
	.unknown = "AT_???",
	.n = { 3, 3, 3 },
	.v = { execveat_flags_x86_64, execveat_flags_x86_64, execveat_flags_x86_64 },
	.flags = true,
};
