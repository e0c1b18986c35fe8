/* From tools/constants/perf.list by tools/gen-constants. */
#include "spec/gen/const_perf.h"

#include <stddef.h>

static const struct cname perf_types_x86_64[] = {
	{ 0x0, "PERF_TYPE_HARDWARE" },
	{ 0x1, "PERF_TYPE_SOFTWARE" },
	{ 0x2, "PERF_TYPE_TRACEPOINT" },
	{ 0x3, "PERF_TYPE_HW_CACHE" },
	{ 0x4, "PERF_TYPE_RAW" },
	{ 0x5, "PERF_TYPE_BREAKPOINT" },
};
const struct cset cset_perf_types = {
	.unknown = "PERF_TYPE_???",
	.n = { 6, 6, 6 },
	.v = { perf_types_x86_64, perf_types_x86_64, perf_types_x86_64 },
	.sorted = true,
};

static const struct cname perf_attr_sizes_x86_64[] = {
	{ 0x40, "PERF_ATTR_SIZE_VER0" },
	{ 0x48, "PERF_ATTR_SIZE_VER1" },
	{ 0x50, "PERF_ATTR_SIZE_VER2" },
	{ 0x60, "PERF_ATTR_SIZE_VER3" },
	{ 0x68, "PERF_ATTR_SIZE_VER4" },
	{ 0x70, "PERF_ATTR_SIZE_VER5" },
	{ 0x78, "PERF_ATTR_SIZE_VER6" },
	{ 0x80, "PERF_ATTR_SIZE_VER7" },
	{ 0x88, "PERF_ATTR_SIZE_VER8" },
	{ 0x90, "PERF_ATTR_SIZE_VER9" },
};
const struct cset cset_perf_attr_sizes = {
	.unknown = "PERF_ATTR_SIZE_???",
	.n = { 10, 10, 10 },
	.v = { perf_attr_sizes_x86_64, perf_attr_sizes_x86_64, perf_attr_sizes_x86_64 },
	.sorted = true,
};

static const struct cname perf_hw_ids_x86_64[] = {
	{ 0x0, "PERF_COUNT_HW_CPU_CYCLES" },
	{ 0x1, "PERF_COUNT_HW_INSTRUCTIONS" },
	{ 0x2, "PERF_COUNT_HW_CACHE_REFERENCES" },
	{ 0x3, "PERF_COUNT_HW_CACHE_MISSES" },
	{ 0x4, "PERF_COUNT_HW_BRANCH_INSTRUCTIONS" },
	{ 0x5, "PERF_COUNT_HW_BRANCH_MISSES" },
	{ 0x6, "PERF_COUNT_HW_BUS_CYCLES" },
	{ 0x7, "PERF_COUNT_HW_STALLED_CYCLES_FRONTEND" },
	{ 0x8, "PERF_COUNT_HW_STALLED_CYCLES_BACKEND" },
	{ 0x9, "PERF_COUNT_HW_REF_CPU_CYCLES" },
};
const struct cset cset_perf_hw_ids = {
	.unknown = "PERF_COUNT_HW_???",
	.n = { 10, 10, 10 },
	.v = { perf_hw_ids_x86_64, perf_hw_ids_x86_64, perf_hw_ids_x86_64 },
	.sorted = true,
};

static const struct cname perf_sw_ids_x86_64[] = {
	{ 0x0, "PERF_COUNT_SW_CPU_CLOCK" },
	{ 0x1, "PERF_COUNT_SW_TASK_CLOCK" },
	{ 0x2, "PERF_COUNT_SW_PAGE_FAULTS" },
	{ 0x3, "PERF_COUNT_SW_CONTEXT_SWITCHES" },
	{ 0x4, "PERF_COUNT_SW_CPU_MIGRATIONS" },
	{ 0x5, "PERF_COUNT_SW_PAGE_FAULTS_MIN" },
	{ 0x6, "PERF_COUNT_SW_PAGE_FAULTS_MAJ" },
	{ 0x7, "PERF_COUNT_SW_ALIGNMENT_FAULTS" },
	{ 0x8, "PERF_COUNT_SW_EMULATION_FAULTS" },
	{ 0x9, "PERF_COUNT_SW_DUMMY" },
	{ 0xa, "PERF_COUNT_SW_BPF_OUTPUT" },
	{ 0xb, "PERF_COUNT_SW_CGROUP_SWITCHES" },
};
const struct cset cset_perf_sw_ids = {
	.unknown = "PERF_COUNT_SW_???",
	.n = { 12, 12, 12 },
	.v = { perf_sw_ids_x86_64, perf_sw_ids_x86_64, perf_sw_ids_x86_64 },
	.sorted = true,
};

static const struct cname perf_cache_ids_x86_64[] = {
	{ 0x0, "PERF_COUNT_HW_CACHE_L1D" },
	{ 0x1, "PERF_COUNT_HW_CACHE_L1I" },
	{ 0x2, "PERF_COUNT_HW_CACHE_LL" },
	{ 0x3, "PERF_COUNT_HW_CACHE_DTLB" },
	{ 0x4, "PERF_COUNT_HW_CACHE_ITLB" },
	{ 0x5, "PERF_COUNT_HW_CACHE_BPU" },
	{ 0x6, "PERF_COUNT_HW_CACHE_NODE" },
};
const struct cset cset_perf_cache_ids = {
	.unknown = "PERF_COUNT_HW_CACHE_???",
	.n = { 7, 7, 7 },
	.v = { perf_cache_ids_x86_64, perf_cache_ids_x86_64, perf_cache_ids_x86_64 },
	.sorted = true,
};

static const struct cname perf_cache_ops_x86_64[] = {
	{ 0x0, "PERF_COUNT_HW_CACHE_OP_READ" },
	{ 0x1, "PERF_COUNT_HW_CACHE_OP_WRITE" },
	{ 0x2, "PERF_COUNT_HW_CACHE_OP_PREFETCH" },
};
const struct cset cset_perf_cache_ops = {
	.unknown = "PERF_COUNT_HW_CACHE_OP_???",
	.n = { 3, 3, 3 },
	.v = { perf_cache_ops_x86_64, perf_cache_ops_x86_64, perf_cache_ops_x86_64 },
	.sorted = true,
};

static const struct cname perf_cache_results_x86_64[] = {
	{ 0x0, "PERF_COUNT_HW_CACHE_RESULT_ACCESS" },
	{ 0x1, "PERF_COUNT_HW_CACHE_RESULT_MISS" },
};
const struct cset cset_perf_cache_results = {
	.unknown = "PERF_COUNT_HW_CACHE_RESULT_???",
	.n = { 2, 2, 2 },
	.v = { perf_cache_results_x86_64, perf_cache_results_x86_64, perf_cache_results_x86_64 },
	.sorted = true,
};

static const struct cname perf_sample_types_x86_64[] = {
	{ 0x1, "PERF_SAMPLE_IP" },
	{ 0x2, "PERF_SAMPLE_TID" },
	{ 0x4, "PERF_SAMPLE_TIME" },
	{ 0x8, "PERF_SAMPLE_ADDR" },
	{ 0x10, "PERF_SAMPLE_READ" },
	{ 0x20, "PERF_SAMPLE_CALLCHAIN" },
	{ 0x40, "PERF_SAMPLE_ID" },
	{ 0x80, "PERF_SAMPLE_CPU" },
	{ 0x100, "PERF_SAMPLE_PERIOD" },
	{ 0x200, "PERF_SAMPLE_STREAM_ID" },
	{ 0x400, "PERF_SAMPLE_RAW" },
	{ 0x800, "PERF_SAMPLE_BRANCH_STACK" },
	{ 0x1000, "PERF_SAMPLE_REGS_USER" },
	{ 0x2000, "PERF_SAMPLE_STACK_USER" },
	{ 0x4000, "PERF_SAMPLE_WEIGHT" },
	{ 0x8000, "PERF_SAMPLE_DATA_SRC" },
	{ 0x10000, "PERF_SAMPLE_IDENTIFIER" },
	{ 0x20000, "PERF_SAMPLE_TRANSACTION" },
	{ 0x40000, "PERF_SAMPLE_REGS_INTR" },
	{ 0x80000, "PERF_SAMPLE_PHYS_ADDR" },
	{ 0x100000, "PERF_SAMPLE_AUX" },
	{ 0x200000, "PERF_SAMPLE_CGROUP" },
	{ 0x400000, "PERF_SAMPLE_DATA_PAGE_SIZE" },
	{ 0x800000, "PERF_SAMPLE_CODE_PAGE_SIZE" },
	{ 0x1000000, "PERF_SAMPLE_WEIGHT_STRUCT" },
};
const struct cset cset_perf_sample_types = {
	.unknown = "PERF_SAMPLE_???",
	.n = { 25, 25, 25 },
	.v = { perf_sample_types_x86_64, perf_sample_types_x86_64, perf_sample_types_x86_64 },
	.flags = true,
};

static const struct cname perf_read_formats_x86_64[] = {
	{ 0x1, "PERF_FORMAT_TOTAL_TIME_ENABLED" },
	{ 0x2, "PERF_FORMAT_TOTAL_TIME_RUNNING" },
	{ 0x4, "PERF_FORMAT_ID" },
	{ 0x8, "PERF_FORMAT_GROUP" },
	{ 0x10, "PERF_FORMAT_LOST" },
};
const struct cset cset_perf_read_formats = {
	.unknown = "PERF_FORMAT_???",
	.n = { 5, 5, 5 },
	.v = { perf_read_formats_x86_64, perf_read_formats_x86_64, perf_read_formats_x86_64 },
	.flags = true,
};

static const struct cname perf_bp_types_x86_64[] = {
	{ 0x0, "HW_BREAKPOINT_EMPTY" },
	{ 0x1, "HW_BREAKPOINT_R" },
	{ 0x2, "HW_BREAKPOINT_W" },
	{ 0x3, "HW_BREAKPOINT_RW" },
	{ 0x4, "HW_BREAKPOINT_X" },
};
const struct cset cset_perf_bp_types = {
	.unknown = "HW_BREAKPOINT_???",
	.n = { 5, 5, 5 },
	.v = { perf_bp_types_x86_64, perf_bp_types_x86_64, perf_bp_types_x86_64 },
	.sorted = true,
};

static const struct cname perf_bp_mixes_x86_64[] = {
	{ 0x0, "HW_BREAKPOINT_EMPTY" },
	{ 0x1, "HW_BREAKPOINT_R" },
	{ 0x2, "HW_BREAKPOINT_W" },
	{ 0x3, "HW_BREAKPOINT_RW" },
	{ 0x4, "HW_BREAKPOINT_X" },
};
const struct cset cset_perf_bp_mixes = {
	.unknown = "HW_BREAKPOINT_INVALID",
	.n = { 5, 5, 5 },
	.v = { perf_bp_mixes_x86_64, perf_bp_mixes_x86_64, perf_bp_mixes_x86_64 },
	.sorted = true,
};

static const struct cname perf_branch_types_x86_64[] = {
	{ 0x1, "PERF_SAMPLE_BRANCH_USER" },
	{ 0x2, "PERF_SAMPLE_BRANCH_KERNEL" },
	{ 0x4, "PERF_SAMPLE_BRANCH_HV" },
	{ 0x8, "PERF_SAMPLE_BRANCH_ANY" },
	{ 0x10, "PERF_SAMPLE_BRANCH_ANY_CALL" },
	{ 0x20, "PERF_SAMPLE_BRANCH_ANY_RETURN" },
	{ 0x40, "PERF_SAMPLE_BRANCH_IND_CALL" },
	{ 0x80, "PERF_SAMPLE_BRANCH_ABORT_TX" },
	{ 0x100, "PERF_SAMPLE_BRANCH_IN_TX" },
	{ 0x200, "PERF_SAMPLE_BRANCH_NO_TX" },
	{ 0x400, "PERF_SAMPLE_BRANCH_COND" },
	{ 0x800, "PERF_SAMPLE_BRANCH_CALL_STACK" },
	{ 0x1000, "PERF_SAMPLE_BRANCH_IND_JUMP" },
	{ 0x2000, "PERF_SAMPLE_BRANCH_CALL" },
	{ 0x4000, "PERF_SAMPLE_BRANCH_NO_FLAGS" },
	{ 0x8000, "PERF_SAMPLE_BRANCH_NO_CYCLES" },
	{ 0x10000, "PERF_SAMPLE_BRANCH_TYPE_SAVE" },
	{ 0x20000, "PERF_SAMPLE_BRANCH_HW_INDEX" },
	{ 0x40000, "PERF_SAMPLE_BRANCH_PRIV_SAVE" },
	{ 0x80000, "PERF_SAMPLE_BRANCH_COUNTERS" },
};
const struct cset cset_perf_branch_types = {
	.unknown = "PERF_SAMPLE_BRANCH_???",
	.n = { 20, 20, 20 },
	.v = { perf_branch_types_x86_64, perf_branch_types_x86_64, perf_branch_types_x86_64 },
	.flags = true,
};

static const struct cname perf_open_flags_x86_64[] = {
	{ 0x1, "PERF_FLAG_FD_NO_GROUP" },
	{ 0x2, "PERF_FLAG_FD_OUTPUT" },
	{ 0x4, "PERF_FLAG_PID_CGROUP" },
	{ 0x8, "PERF_FLAG_FD_CLOEXEC" },
};
const struct cset cset_perf_open_flags = {
	.unknown = "PERF_FLAG_???",
	.n = { 4, 4, 4 },
	.v = { perf_open_flags_x86_64, perf_open_flags_x86_64, perf_open_flags_x86_64 },
	.flags = true,
};
