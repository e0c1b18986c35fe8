/* From tools/constants/bpf.list by tools/gen-constants. */
#include "spec/gen/const_bpf.h"

#include <stddef.h>

static const struct cname bpf_cmds_x86_64[] = {
	{ 0x0, "BPF_MAP_CREATE" },
	{ 0x1, "BPF_MAP_LOOKUP_ELEM" },
	{ 0x2, "BPF_MAP_UPDATE_ELEM" },
	{ 0x3, "BPF_MAP_DELETE_ELEM" },
	{ 0x4, "BPF_MAP_GET_NEXT_KEY" },
	{ 0x5, "BPF_PROG_LOAD" },
	{ 0x6, "BPF_OBJ_PIN" },
	{ 0x7, "BPF_OBJ_GET" },
	{ 0x8, "BPF_PROG_ATTACH" },
	{ 0x9, "BPF_PROG_DETACH" },
	{ 0xa, "BPF_PROG_TEST_RUN" },
	{ 0xb, "BPF_PROG_GET_NEXT_ID" },
	{ 0xc, "BPF_MAP_GET_NEXT_ID" },
	{ 0xd, "BPF_PROG_GET_FD_BY_ID" },
	{ 0xe, "BPF_MAP_GET_FD_BY_ID" },
	{ 0xf, "BPF_OBJ_GET_INFO_BY_FD" },
	{ 0x10, "BPF_PROG_QUERY" },
	{ 0x11, "BPF_RAW_TRACEPOINT_OPEN" },
	{ 0x12, "BPF_BTF_LOAD" },
	{ 0x13, "BPF_BTF_GET_FD_BY_ID" },
	{ 0x14, "BPF_TASK_FD_QUERY" },
	{ 0x15, "BPF_MAP_LOOKUP_AND_DELETE_ELEM" },
	{ 0x16, "BPF_MAP_FREEZE" },
	{ 0x17, "BPF_BTF_GET_NEXT_ID" },
	{ 0x18, "BPF_MAP_LOOKUP_BATCH" },
	{ 0x19, "BPF_MAP_LOOKUP_AND_DELETE_BATCH" },
	{ 0x1a, "BPF_MAP_UPDATE_BATCH" },
	{ 0x1b, "BPF_MAP_DELETE_BATCH" },
	{ 0x1c, "BPF_LINK_CREATE" },
	{ 0x1d, "BPF_LINK_UPDATE" },
	{ 0x1e, "BPF_LINK_GET_FD_BY_ID" },
	{ 0x1f, "BPF_LINK_GET_NEXT_ID" },
	{ 0x20, "BPF_ENABLE_STATS" },
	{ 0x21, "BPF_ITER_CREATE" },
	{ 0x22, "BPF_LINK_DETACH" },
	{ 0x23, "BPF_PROG_BIND_MAP" },
	{ 0x24, "BPF_TOKEN_CREATE" },
	{ 0x25, "BPF_PROG_STREAM_READ_BY_FD" },
	{ 0x26, "BPF_PROG_ASSOC_STRUCT_OPS" },
};
const struct cset cset_bpf_cmds = {
	.unknown = "BPF_???",
	.n = { 39, 39, 39 },
	.v = { bpf_cmds_x86_64, bpf_cmds_x86_64, bpf_cmds_x86_64 },
	.sorted = true,
};

static const struct cname bpf_map_types_x86_64[] = {
	{ 0x0, "BPF_MAP_TYPE_UNSPEC" },
	{ 0x1, "BPF_MAP_TYPE_HASH" },
	{ 0x2, "BPF_MAP_TYPE_ARRAY" },
	{ 0x3, "BPF_MAP_TYPE_PROG_ARRAY" },
	{ 0x4, "BPF_MAP_TYPE_PERF_EVENT_ARRAY" },
	{ 0x5, "BPF_MAP_TYPE_PERCPU_HASH" },
	{ 0x6, "BPF_MAP_TYPE_PERCPU_ARRAY" },
	{ 0x7, "BPF_MAP_TYPE_STACK_TRACE" },
	{ 0x8, "BPF_MAP_TYPE_CGROUP_ARRAY" },
	{ 0x9, "BPF_MAP_TYPE_LRU_HASH" },
	{ 0xa, "BPF_MAP_TYPE_LRU_PERCPU_HASH" },
	{ 0xb, "BPF_MAP_TYPE_LPM_TRIE" },
	{ 0xc, "BPF_MAP_TYPE_ARRAY_OF_MAPS" },
	{ 0xd, "BPF_MAP_TYPE_HASH_OF_MAPS" },
	{ 0xe, "BPF_MAP_TYPE_DEVMAP" },
	{ 0xf, "BPF_MAP_TYPE_SOCKMAP" },
	{ 0x10, "BPF_MAP_TYPE_CPUMAP" },
	{ 0x11, "BPF_MAP_TYPE_XSKMAP" },
	{ 0x12, "BPF_MAP_TYPE_SOCKHASH" },
	{ 0x13, "BPF_MAP_TYPE_CGROUP_STORAGE" },
	{ 0x14, "BPF_MAP_TYPE_REUSEPORT_SOCKARRAY" },
	{ 0x15, "BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE" },
	{ 0x16, "BPF_MAP_TYPE_QUEUE" },
	{ 0x17, "BPF_MAP_TYPE_STACK" },
	{ 0x18, "BPF_MAP_TYPE_SK_STORAGE" },
	{ 0x19, "BPF_MAP_TYPE_DEVMAP_HASH" },
	{ 0x1a, "BPF_MAP_TYPE_STRUCT_OPS" },
	{ 0x1b, "BPF_MAP_TYPE_RINGBUF" },
	{ 0x1c, "BPF_MAP_TYPE_INODE_STORAGE" },
	{ 0x1d, "BPF_MAP_TYPE_TASK_STORAGE" },
	{ 0x1e, "BPF_MAP_TYPE_BLOOM_FILTER" },
	{ 0x1f, "BPF_MAP_TYPE_USER_RINGBUF" },
	{ 0x20, "BPF_MAP_TYPE_CGRP_STORAGE" },
	{ 0x21, "BPF_MAP_TYPE_ARENA" },
	{ 0x22, "BPF_MAP_TYPE_INSN_ARRAY" },
	{ 0x23, "BPF_MAP_TYPE_RHASH" },
};
const struct cset cset_bpf_map_types = {
	.unknown = "BPF_MAP_TYPE_???",
	.n = { 36, 36, 36 },
	.v = { bpf_map_types_x86_64, bpf_map_types_x86_64, bpf_map_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_prog_types_x86_64[] = {
	{ 0x0, "BPF_PROG_TYPE_UNSPEC" },
	{ 0x1, "BPF_PROG_TYPE_SOCKET_FILTER" },
	{ 0x2, "BPF_PROG_TYPE_KPROBE" },
	{ 0x3, "BPF_PROG_TYPE_SCHED_CLS" },
	{ 0x4, "BPF_PROG_TYPE_SCHED_ACT" },
	{ 0x5, "BPF_PROG_TYPE_TRACEPOINT" },
	{ 0x6, "BPF_PROG_TYPE_XDP" },
	{ 0x7, "BPF_PROG_TYPE_PERF_EVENT" },
	{ 0x8, "BPF_PROG_TYPE_CGROUP_SKB" },
	{ 0x9, "BPF_PROG_TYPE_CGROUP_SOCK" },
	{ 0xa, "BPF_PROG_TYPE_LWT_IN" },
	{ 0xb, "BPF_PROG_TYPE_LWT_OUT" },
	{ 0xc, "BPF_PROG_TYPE_LWT_XMIT" },
	{ 0xd, "BPF_PROG_TYPE_SOCK_OPS" },
	{ 0xe, "BPF_PROG_TYPE_SK_SKB" },
	{ 0xf, "BPF_PROG_TYPE_CGROUP_DEVICE" },
	{ 0x10, "BPF_PROG_TYPE_SK_MSG" },
	{ 0x11, "BPF_PROG_TYPE_RAW_TRACEPOINT" },
	{ 0x12, "BPF_PROG_TYPE_CGROUP_SOCK_ADDR" },
	{ 0x13, "BPF_PROG_TYPE_LWT_SEG6LOCAL" },
	{ 0x14, "BPF_PROG_TYPE_LIRC_MODE2" },
	{ 0x15, "BPF_PROG_TYPE_SK_REUSEPORT" },
	{ 0x16, "BPF_PROG_TYPE_FLOW_DISSECTOR" },
	{ 0x17, "BPF_PROG_TYPE_CGROUP_SYSCTL" },
	{ 0x18, "BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE" },
	{ 0x19, "BPF_PROG_TYPE_CGROUP_SOCKOPT" },
	{ 0x1a, "BPF_PROG_TYPE_TRACING" },
	{ 0x1b, "BPF_PROG_TYPE_STRUCT_OPS" },
	{ 0x1c, "BPF_PROG_TYPE_EXT" },
	{ 0x1d, "BPF_PROG_TYPE_LSM" },
	{ 0x1e, "BPF_PROG_TYPE_SK_LOOKUP" },
	{ 0x1f, "BPF_PROG_TYPE_SYSCALL" },
	{ 0x20, "BPF_PROG_TYPE_NETFILTER" },
};
const struct cset cset_bpf_prog_types = {
	.unknown = "BPF_PROG_TYPE_???",
	.n = { 33, 33, 33 },
	.v = { bpf_prog_types_x86_64, bpf_prog_types_x86_64, bpf_prog_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_attach_types_x86_64[] = {
	{ 0x0, "BPF_CGROUP_INET_INGRESS" },
	{ 0x1, "BPF_CGROUP_INET_EGRESS" },
	{ 0x2, "BPF_CGROUP_INET_SOCK_CREATE" },
	{ 0x3, "BPF_CGROUP_SOCK_OPS" },
	{ 0x4, "BPF_SK_SKB_STREAM_PARSER" },
	{ 0x5, "BPF_SK_SKB_STREAM_VERDICT" },
	{ 0x6, "BPF_CGROUP_DEVICE" },
	{ 0x7, "BPF_SK_MSG_VERDICT" },
	{ 0x8, "BPF_CGROUP_INET4_BIND" },
	{ 0x9, "BPF_CGROUP_INET6_BIND" },
	{ 0xa, "BPF_CGROUP_INET4_CONNECT" },
	{ 0xb, "BPF_CGROUP_INET6_CONNECT" },
	{ 0xc, "BPF_CGROUP_INET4_POST_BIND" },
	{ 0xd, "BPF_CGROUP_INET6_POST_BIND" },
	{ 0xe, "BPF_CGROUP_UDP4_SENDMSG" },
	{ 0xf, "BPF_CGROUP_UDP6_SENDMSG" },
	{ 0x10, "BPF_LIRC_MODE2" },
	{ 0x11, "BPF_FLOW_DISSECTOR" },
	{ 0x12, "BPF_CGROUP_SYSCTL" },
	{ 0x13, "BPF_CGROUP_UDP4_RECVMSG" },
	{ 0x14, "BPF_CGROUP_UDP6_RECVMSG" },
	{ 0x15, "BPF_CGROUP_GETSOCKOPT" },
	{ 0x16, "BPF_CGROUP_SETSOCKOPT" },
	{ 0x17, "BPF_TRACE_RAW_TP" },
	{ 0x18, "BPF_TRACE_FENTRY" },
	{ 0x19, "BPF_TRACE_FEXIT" },
	{ 0x1a, "BPF_MODIFY_RETURN" },
	{ 0x1b, "BPF_LSM_MAC" },
	{ 0x1c, "BPF_TRACE_ITER" },
	{ 0x1d, "BPF_CGROUP_INET4_GETPEERNAME" },
	{ 0x1e, "BPF_CGROUP_INET6_GETPEERNAME" },
	{ 0x1f, "BPF_CGROUP_INET4_GETSOCKNAME" },
	{ 0x20, "BPF_CGROUP_INET6_GETSOCKNAME" },
	{ 0x21, "BPF_XDP_DEVMAP" },
	{ 0x22, "BPF_CGROUP_INET_SOCK_RELEASE" },
	{ 0x23, "BPF_XDP_CPUMAP" },
	{ 0x24, "BPF_SK_LOOKUP" },
	{ 0x25, "BPF_XDP" },
	{ 0x26, "BPF_SK_SKB_VERDICT" },
	{ 0x27, "BPF_SK_REUSEPORT_SELECT" },
	{ 0x28, "BPF_SK_REUSEPORT_SELECT_OR_MIGRATE" },
	{ 0x29, "BPF_PERF_EVENT" },
	{ 0x2a, "BPF_TRACE_KPROBE_MULTI" },
	{ 0x2b, "BPF_LSM_CGROUP" },
	{ 0x2c, "BPF_STRUCT_OPS" },
	{ 0x2d, "BPF_NETFILTER" },
	{ 0x2e, "BPF_TCX_INGRESS" },
	{ 0x2f, "BPF_TCX_EGRESS" },
	{ 0x30, "BPF_TRACE_UPROBE_MULTI" },
	{ 0x31, "BPF_CGROUP_UNIX_CONNECT" },
	{ 0x32, "BPF_CGROUP_UNIX_SENDMSG" },
	{ 0x33, "BPF_CGROUP_UNIX_RECVMSG" },
	{ 0x34, "BPF_CGROUP_UNIX_GETPEERNAME" },
	{ 0x35, "BPF_CGROUP_UNIX_GETSOCKNAME" },
	{ 0x36, "BPF_NETKIT_PRIMARY" },
	{ 0x37, "BPF_NETKIT_PEER" },
	{ 0x38, "BPF_TRACE_KPROBE_SESSION" },
	{ 0x39, "BPF_TRACE_UPROBE_SESSION" },
	{ 0x3a, "BPF_TRACE_FSESSION" },
	{ 0x3b, "BPF_TRACE_FENTRY_MULTI" },
	{ 0x3c, "BPF_TRACE_FEXIT_MULTI" },
	{ 0x3d, "BPF_TRACE_FSESSION_MULTI" },
};
const struct cset cset_bpf_attach_types = {
	.unknown = "BPF_???",
	.n = { 62, 62, 62 },
	.v = { bpf_attach_types_x86_64, bpf_attach_types_x86_64, bpf_attach_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_map_flags_x86_64[] = {
	{ 0x1, "BPF_F_NO_PREALLOC" },
	{ 0x2, "BPF_F_NO_COMMON_LRU" },
	{ 0x4, "BPF_F_NUMA_NODE" },
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
	{ 0x20, "BPF_F_STACK_BUILD_ID" },
	{ 0x40, "BPF_F_ZERO_SEED" },
	{ 0x80, "BPF_F_RDONLY_PROG" },
	{ 0x100, "BPF_F_WRONLY_PROG" },
	{ 0x200, "BPF_F_CLONE" },
	{ 0x400, "BPF_F_MMAPABLE" },
	{ 0x800, "BPF_F_PRESERVE_ELEMS" },
	{ 0x1000, "BPF_F_INNER_MAP" },
	{ 0x2000, "BPF_F_LINK" },
};
const struct cset cset_bpf_map_flags = {
	.unknown = "BPF_F_???",
	.n = { 14, 14, 14 },
	.v = { bpf_map_flags_x86_64, bpf_map_flags_x86_64, bpf_map_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_update_flags_x86_64[] = {
	{ 0x0, "BPF_ANY" },
	{ 0x1, "BPF_NOEXIST" },
	{ 0x2, "BPF_EXIST" },
	{ 0x4, "BPF_F_LOCK" },
	{ 0x8, "BPF_F_CPU" },
	{ 0x10, "BPF_F_ALL_CPUS" },
};
const struct cset cset_bpf_update_flags = {
	.unknown = "BPF_???",
	.n = { 6, 6, 6 },
	.v = { bpf_update_flags_x86_64, bpf_update_flags_x86_64, bpf_update_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_lookup_flags_x86_64[] = {
	{ 0x0, "BPF_ANY" },
	{ 0x4, "BPF_F_LOCK" },
	{ 0x8, "BPF_F_CPU" },
	{ 0x10, "BPF_F_ALL_CPUS" },
};
const struct cset cset_bpf_lookup_flags = {
	.unknown = "BPF_???",
	.n = { 4, 4, 4 },
	.v = { bpf_lookup_flags_x86_64, bpf_lookup_flags_x86_64, bpf_lookup_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_prog_flags_x86_64[] = {
	{ 0x1, "BPF_F_STRICT_ALIGNMENT" },
	{ 0x2, "BPF_F_ANY_ALIGNMENT" },
	{ 0x4, "BPF_F_TEST_RND_HI32" },
	{ 0x8, "BPF_F_TEST_STATE_FREQ" },
	{ 0x10, "BPF_F_SLEEPABLE" },
	{ 0x20, "BPF_F_XDP_HAS_FRAGS" },
	{ 0x40, "BPF_F_XDP_DEV_BOUND_ONLY" },
	{ 0x80, "BPF_F_TEST_REG_INVARIANTS" },
};
const struct cset cset_bpf_prog_flags = {
	.unknown = "BPF_F_???",
	.n = { 8, 8, 8 },
	.v = { bpf_prog_flags_x86_64, bpf_prog_flags_x86_64, bpf_prog_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_file_flags_x86_64[] = {
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
	{ 0x4000, "BPF_F_PATH_FD" },
	{ 0x8000, "BPF_F_VTYPE_BTF_OBJ_FD" },
	{ 0x10000, "BPF_F_TOKEN_FD" },
	{ 0x20000, "BPF_F_SEGV_ON_FAULT" },
	{ 0x40000, "BPF_F_NO_USER_CONV" },
	{ 0x80000, "BPF_F_RB_OVERWRITE" },
};
const struct cset cset_bpf_file_flags = {
	.unknown = "BPF_F_???",
	.n = { 8, 8, 8 },
	.v = { bpf_file_flags_x86_64, bpf_file_flags_x86_64, bpf_file_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_file_modes_x86_64[] = {
	{ 0x8, "BPF_F_RDONLY" },
	{ 0x10, "BPF_F_WRONLY" },
};
const struct cset cset_bpf_file_modes = {
	.unknown = "BPF_F_???",
	.n = { 2, 2, 2 },
	.v = { bpf_file_modes_x86_64, bpf_file_modes_x86_64, bpf_file_modes_x86_64 },
	.flags = true,
};

static const struct cname bpf_numa_nodes_x86_64[] = {
	{ 0xffffffff, "NUMA_NO_NODE" },
};
const struct cset cset_bpf_numa_nodes = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { bpf_numa_nodes_x86_64, bpf_numa_nodes_x86_64, bpf_numa_nodes_x86_64 },
	.sorted = true,
};

static const struct cname bpf_attach_flags_x86_64[] = {
	{ 0x1, "BPF_F_ALLOW_OVERRIDE" },
	{ 0x2, "BPF_F_ALLOW_MULTI" },
	{ 0x4, "BPF_F_REPLACE" },
	{ 0x8, "BPF_F_BEFORE" },
	{ 0x10, "BPF_F_AFTER" },
	{ 0x20, "BPF_F_ID" },
	{ 0x40, "BPF_F_PREORDER" },
	{ 0x2000, "BPF_F_LINK" },
};
const struct cset cset_bpf_attach_flags = {
	.unknown = "BPF_F_???",
	.n = { 8, 8, 8 },
	.v = { bpf_attach_flags_x86_64, bpf_attach_flags_x86_64, bpf_attach_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_test_flags_x86_64[] = {
	{ 0x1, "BPF_F_TEST_RUN_ON_CPU" },
	{ 0x2, "BPF_F_TEST_XDP_LIVE_FRAMES" },
};
const struct cset cset_bpf_test_flags = {
	.unknown = "BPF_F_TEST_???",
	.n = { 2, 2, 2 },
	.v = { bpf_test_flags_x86_64, bpf_test_flags_x86_64, bpf_test_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_query_flags_x86_64[] = {
	{ 0x1, "BPF_F_QUERY_EFFECTIVE" },
};
const struct cset cset_bpf_query_flags = {
	.unknown = "BPF_F_QUERY_???",
	.n = { 1, 1, 1 },
	.v = { bpf_query_flags_x86_64, bpf_query_flags_x86_64, bpf_query_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_fd_types_x86_64[] = {
	{ 0x0, "BPF_FD_TYPE_RAW_TRACEPOINT" },
	{ 0x1, "BPF_FD_TYPE_TRACEPOINT" },
	{ 0x2, "BPF_FD_TYPE_KPROBE" },
	{ 0x3, "BPF_FD_TYPE_KRETPROBE" },
	{ 0x4, "BPF_FD_TYPE_UPROBE" },
	{ 0x5, "BPF_FD_TYPE_URETPROBE" },
};
const struct cset cset_bpf_fd_types = {
	.unknown = "BPF_FD_TYPE_???",
	.n = { 6, 6, 6 },
	.v = { bpf_fd_types_x86_64, bpf_fd_types_x86_64, bpf_fd_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_stats_types_x86_64[] = {
	{ 0x0, "BPF_STATS_RUN_TIME" },
};
const struct cset cset_bpf_stats_types = {
	.unknown = "BPF_STATS_???",
	.n = { 1, 1, 1 },
	.v = { bpf_stats_types_x86_64, bpf_stats_types_x86_64, bpf_stats_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_class_x86_64[] = {
	{ 0x0, "BPF_LD" },
	{ 0x1, "BPF_LDX" },
	{ 0x2, "BPF_ST" },
	{ 0x3, "BPF_STX" },
	{ 0x4, "BPF_ALU" },
	{ 0x5, "BPF_JMP" },
	{ 0x6, "BPF_JMP32" },
	{ 0x7, "BPF_ALU64" },
};
const struct cset cset_bpf_class = {
	.unknown = "BPF_???",
	.n = { 8, 8, 8 },
	.v = { bpf_class_x86_64, bpf_class_x86_64, bpf_class_x86_64 },
	.sorted = true,
};

static const struct cname bpf_ebpf_mode_x86_64[] = {
	{ 0x0, "BPF_IMM" },
	{ 0x20, "BPF_ABS" },
	{ 0x40, "BPF_IND" },
	{ 0x60, "BPF_MEM" },
	{ 0x80, "BPF_MEMSX" },
	{ 0xc0, "BPF_XADD" },
};
const struct cset cset_bpf_ebpf_mode = {
	.unknown = "BPF_???",
	.n = { 6, 6, 6 },
	.v = { bpf_ebpf_mode_x86_64, bpf_ebpf_mode_x86_64, bpf_ebpf_mode_x86_64 },
	.sorted = true,
};

static const struct cname bpf_regs_x86_64[] = {
	{ 0x0, "BPF_REG_0" },
	{ 0x1, "BPF_REG_1" },
	{ 0x2, "BPF_REG_2" },
	{ 0x3, "BPF_REG_3" },
	{ 0x4, "BPF_REG_4" },
	{ 0x5, "BPF_REG_5" },
	{ 0x6, "BPF_REG_6" },
	{ 0x7, "BPF_REG_7" },
	{ 0x8, "BPF_REG_8" },
	{ 0x9, "BPF_REG_9" },
	{ 0xa, "BPF_REG_10" },
};
const struct cset cset_bpf_regs = {
	.unknown = "BPF_REG_???",
	.n = { 11, 11, 11 },
	.v = { bpf_regs_x86_64, bpf_regs_x86_64, bpf_regs_x86_64 },
	.sorted = true,
};

static const struct cname bpf_netfilter_flags_x86_64[] = {
	{ 0x1, "BPF_F_NETFILTER_IP_DEFRAG" },
};
const struct cset cset_bpf_netfilter_flags = {
	.unknown = "BPF_F_NETFILTER_???",
	.n = { 1, 1, 1 },
	.v = { bpf_netfilter_flags_x86_64, bpf_netfilter_flags_x86_64, bpf_netfilter_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_kprobe_multi_flags_x86_64[] = {
	{ 0x1, "BPF_F_KPROBE_MULTI_RETURN" },
};
const struct cset cset_bpf_kprobe_multi_flags = {
	.unknown = "BPF_F_KPROBE_MULTI_???",
	.n = { 1, 1, 1 },
	.v = { bpf_kprobe_multi_flags_x86_64, bpf_kprobe_multi_flags_x86_64, bpf_kprobe_multi_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_uprobe_multi_flags_x86_64[] = {
	{ 0x1, "BPF_F_UPROBE_MULTI_RETURN" },
};
const struct cset cset_bpf_uprobe_multi_flags = {
	.unknown = "BPF_F_UPROBE_MULTI_???",
	.n = { 1, 1, 1 },
	.v = { bpf_uprobe_multi_flags_x86_64, bpf_uprobe_multi_flags_x86_64, bpf_uprobe_multi_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_link_types_x86_64[] = {
	{ 0x0, "BPF_LINK_TYPE_UNSPEC" },
	{ 0x1, "BPF_LINK_TYPE_RAW_TRACEPOINT" },
	{ 0x2, "BPF_LINK_TYPE_TRACING" },
	{ 0x3, "BPF_LINK_TYPE_CGROUP" },
	{ 0x4, "BPF_LINK_TYPE_ITER" },
	{ 0x5, "BPF_LINK_TYPE_NETNS" },
	{ 0x6, "BPF_LINK_TYPE_XDP" },
	{ 0x7, "BPF_LINK_TYPE_PERF_EVENT" },
	{ 0x8, "BPF_LINK_TYPE_KPROBE_MULTI" },
	{ 0x9, "BPF_LINK_TYPE_STRUCT_OPS" },
	{ 0xa, "BPF_LINK_TYPE_NETFILTER" },
	{ 0xb, "BPF_LINK_TYPE_TCX" },
	{ 0xc, "BPF_LINK_TYPE_UPROBE_MULTI" },
	{ 0xd, "BPF_LINK_TYPE_NETKIT" },
	{ 0xe, "BPF_LINK_TYPE_SOCKMAP" },
	{ 0xf, "BPF_LINK_TYPE_TRACING_MULTI" },
};
const struct cset cset_bpf_link_types = {
	.unknown = "BPF_LINK_TYPE_???",
	.n = { 16, 16, 16 },
	.v = { bpf_link_types_x86_64, bpf_link_types_x86_64, bpf_link_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_perf_event_types_x86_64[] = {
	{ 0x0, "BPF_PERF_EVENT_UNSPEC" },
	{ 0x1, "BPF_PERF_EVENT_UPROBE" },
	{ 0x2, "BPF_PERF_EVENT_URETPROBE" },
	{ 0x3, "BPF_PERF_EVENT_KPROBE" },
	{ 0x4, "BPF_PERF_EVENT_KRETPROBE" },
	{ 0x5, "BPF_PERF_EVENT_TRACEPOINT" },
	{ 0x6, "BPF_PERF_EVENT_EVENT" },
};
const struct cset cset_bpf_perf_event_types = {
	.unknown = "BPF_PERF_EVENT_???",
	.n = { 7, 7, 7 },
	.v = { bpf_perf_event_types_x86_64, bpf_perf_event_types_x86_64, bpf_perf_event_types_x86_64 },
	.sorted = true,
};

static const struct cname bpf_netfilter_info_flags_x86_64[] = {
	{ 0x1, "BPF_F_NETFILTER_IP_DEFRAG" },
};
const struct cset cset_bpf_netfilter_info_flags = {
	.unknown = "BPF_F_???",
	.n = { 1, 1, 1 },
	.v = { bpf_netfilter_info_flags_x86_64, bpf_netfilter_info_flags_x86_64, bpf_netfilter_info_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_kprobe_info_flags_x86_64[] = {
	{ 0x1, "BPF_F_KPROBE_MULTI_RETURN" },
};
const struct cset cset_bpf_kprobe_info_flags = {
	.unknown = "BPF_F_???",
	.n = { 1, 1, 1 },
	.v = { bpf_kprobe_info_flags_x86_64, bpf_kprobe_info_flags_x86_64, bpf_kprobe_info_flags_x86_64 },
	.flags = true,
};

static const struct cname bpf_uprobe_info_flags_x86_64[] = {
	{ 0x1, "BPF_F_UPROBE_MULTI_RETURN" },
};
const struct cset cset_bpf_uprobe_info_flags = {
	.unknown = "BPF_F_???",
	.n = { 1, 1, 1 },
	.v = { bpf_uprobe_info_flags_x86_64, bpf_uprobe_info_flags_x86_64, bpf_uprobe_info_flags_x86_64 },
	.flags = true,
};
