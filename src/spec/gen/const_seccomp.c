/* From tools/constants/seccomp.list by tools/gen-constants. */
#include "spec/gen/const_seccomp.h"

#include <stddef.h>

static const struct cname seccomp_ops_x86_64[] = {
	{ 0x0, "SECCOMP_SET_MODE_STRICT" },
	{ 0x1, "SECCOMP_SET_MODE_FILTER" },
	{ 0x2, "SECCOMP_GET_ACTION_AVAIL" },
	{ 0x3, "SECCOMP_GET_NOTIF_SIZES" },
};
const struct cset cset_seccomp_ops = {
	.unknown = "SECCOMP_SET_MODE_???",
	.n = { 4, 4, 4 },
	.v = { seccomp_ops_x86_64, seccomp_ops_x86_64, seccomp_ops_x86_64 },
	.sorted = true,
};

static const struct cname seccomp_filter_flags_x86_64[] = {
	{ 0x1, "SECCOMP_FILTER_FLAG_TSYNC" },
	{ 0x2, "SECCOMP_FILTER_FLAG_LOG" },
	{ 0x4, "SECCOMP_FILTER_FLAG_SPEC_ALLOW" },
	{ 0x8, "SECCOMP_FILTER_FLAG_NEW_LISTENER" },
	{ 0x10, "SECCOMP_FILTER_FLAG_TSYNC_ESRCH" },
	{ 0x20, "SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV" },
};
const struct cset cset_seccomp_filter_flags = {
	.unknown = "SECCOMP_FILTER_FLAG_???",
	.n = { 6, 6, 6 },
	.v = { seccomp_filter_flags_x86_64, seccomp_filter_flags_x86_64, seccomp_filter_flags_x86_64 },
	.flags = true,
};

static const struct cname seccomp_ret_actions_x86_64[] = {
	{ 0x0, "SECCOMP_RET_KILL_THREAD" },
	{ 0x30000, "SECCOMP_RET_TRAP" },
	{ 0x50000, "SECCOMP_RET_ERRNO" },
	{ 0x7fc00000, "SECCOMP_RET_USER_NOTIF" },
	{ 0x7ff00000, "SECCOMP_RET_TRACE" },
	{ 0x7ffc0000, "SECCOMP_RET_LOG" },
	{ 0x7fff0000, "SECCOMP_RET_ALLOW" },
	{ 0x80000000, "SECCOMP_RET_KILL_PROCESS" },
};
const struct cset cset_seccomp_ret_actions = {
	.unknown = "SECCOMP_RET_???",
	.n = { 8, 8, 8 },
	.v = { seccomp_ret_actions_x86_64, seccomp_ret_actions_x86_64, seccomp_ret_actions_x86_64 },
	.sorted = true,
};

static const struct cname cbpf_class_x86_64[] = {
	{ 0x0, "BPF_LD" },
	{ 0x1, "BPF_LDX" },
	{ 0x2, "BPF_ST" },
	{ 0x3, "BPF_STX" },
	{ 0x4, "BPF_ALU" },
	{ 0x5, "BPF_JMP" },
	{ 0x6, "BPF_RET" },
	{ 0x7, "BPF_MISC" },
};
const struct cset cset_cbpf_class = {
	.unknown = "BPF_???",
	.n = { 8, 8, 8 },
	.v = { cbpf_class_x86_64, cbpf_class_x86_64, cbpf_class_x86_64 },
	.sorted = true,
};

static const struct cname bpf_size_x86_64[] = {
	{ 0x0, "BPF_W" },
	{ 0x8, "BPF_H" },
	{ 0x10, "BPF_B" },
	{ 0x18, "BPF_DW" },
};
const struct cset cset_bpf_size = {
	.unknown = "BPF_???",
	.n = { 4, 4, 4 },
	.v = { bpf_size_x86_64, bpf_size_x86_64, bpf_size_x86_64 },
	.sorted = true,
};

static const struct cname bpf_mode_x86_64[] = {
	{ 0x0, "BPF_IMM" },
	{ 0x20, "BPF_ABS" },
	{ 0x40, "BPF_IND" },
	{ 0x60, "BPF_MEM" },
	{ 0x80, "BPF_LEN" },
	{ 0xa0, "BPF_MSH" },
	{ 0xc0, "BPF_XADD" },
};
const struct cset cset_bpf_mode = {
	.unknown = "BPF_???",
	.n = { 7, 7, 7 },
	.v = { bpf_mode_x86_64, bpf_mode_x86_64, bpf_mode_x86_64 },
	.sorted = true,
};

static const struct cname bpf_alu_op_x86_64[] = {
	{ 0x0, "BPF_ADD" },
	{ 0x10, "BPF_SUB" },
	{ 0x20, "BPF_MUL" },
	{ 0x30, "BPF_DIV" },
	{ 0x40, "BPF_OR" },
	{ 0x50, "BPF_AND" },
	{ 0x60, "BPF_LSH" },
	{ 0x70, "BPF_RSH" },
	{ 0x80, "BPF_NEG" },
	{ 0x90, "BPF_MOD" },
	{ 0xa0, "BPF_XOR" },
	{ 0xb0, "BPF_MOV" },
	{ 0xc0, "BPF_ARSH" },
	{ 0xd0, "BPF_END" },
};
const struct cset cset_bpf_alu_op = {
	.unknown = "BPF_???",
	.n = { 14, 14, 14 },
	.v = { bpf_alu_op_x86_64, bpf_alu_op_x86_64, bpf_alu_op_x86_64 },
	.sorted = true,
};

static const struct cname bpf_jmp_op_x86_64[] = {
	{ 0x0, "BPF_JA" },
	{ 0x10, "BPF_JEQ" },
	{ 0x20, "BPF_JGT" },
	{ 0x30, "BPF_JGE" },
	{ 0x40, "BPF_JSET" },
	{ 0x50, "BPF_JNE" },
	{ 0x60, "BPF_JSGT" },
	{ 0x70, "BPF_JSGE" },
	{ 0x80, "BPF_CALL" },
	{ 0x90, "BPF_EXIT" },
	{ 0xa0, "BPF_JLT" },
	{ 0xb0, "BPF_JLE" },
	{ 0xc0, "BPF_JSLT" },
	{ 0xd0, "BPF_JSLE" },
};
const struct cset cset_bpf_jmp_op = {
	.unknown = "BPF_???",
	.n = { 14, 14, 14 },
	.v = { bpf_jmp_op_x86_64, bpf_jmp_op_x86_64, bpf_jmp_op_x86_64 },
	.sorted = true,
};

static const struct cname bpf_src_x86_64[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
};
const struct cset cset_bpf_src = {
	.unknown = "BPF_???",
	.n = { 2, 2, 2 },
	.v = { bpf_src_x86_64, bpf_src_x86_64, bpf_src_x86_64 },
	.sorted = true,
};

static const struct cname cbpf_ret_src_x86_64[] = {
	{ 0x0, "BPF_K" },
	{ 0x8, "BPF_X" },
	{ 0x10, "BPF_A" },
};
const struct cset cset_cbpf_ret_src = {
	.unknown = "BPF_???",
	.n = { 3, 3, 3 },
	.v = { cbpf_ret_src_x86_64, cbpf_ret_src_x86_64, cbpf_ret_src_x86_64 },
	.sorted = true,
};

static const struct cname cbpf_misc_op_x86_64[] = {
	{ 0x0, "BPF_TAX" },
	{ 0x80, "BPF_TXA" },
};
const struct cset cset_cbpf_misc_op = {
	.unknown = "BPF_???",
	.n = { 2, 2, 2 },
	.v = { cbpf_misc_op_x86_64, cbpf_misc_op_x86_64, cbpf_misc_op_x86_64 },
	.sorted = true,
};

static const struct cname skf_off_x86_64[] = {
	{ 0xffe00000, "SKF_LL_OFF" },
	{ 0xfff00000, "SKF_NET_OFF" },
	{ 0xfffff000, "SKF_AD_OFF" },
};
const struct cset cset_skf_off = {
	.unknown = NULL,
	.n = { 3, 3, 3 },
	.v = { skf_off_x86_64, skf_off_x86_64, skf_off_x86_64 },
	.sorted = true,
};

static const struct cname skf_ad_x86_64[] = {
	{ 0x0, "SKF_AD_PROTOCOL" },
	{ 0x4, "SKF_AD_PKTTYPE" },
	{ 0x8, "SKF_AD_IFINDEX" },
	{ 0xc, "SKF_AD_NLATTR" },
	{ 0x10, "SKF_AD_NLATTR_NEST" },
	{ 0x14, "SKF_AD_MARK" },
	{ 0x18, "SKF_AD_QUEUE" },
	{ 0x1c, "SKF_AD_HATYPE" },
	{ 0x20, "SKF_AD_RXHASH" },
	{ 0x24, "SKF_AD_CPU" },
	{ 0x28, "SKF_AD_ALU_XOR_X" },
	{ 0x2c, "SKF_AD_VLAN_TAG" },
	{ 0x30, "SKF_AD_VLAN_TAG_PRESENT" },
	{ 0x34, "SKF_AD_PAY_OFFSET" },
	{ 0x38, "SKF_AD_RANDOM" },
	{ 0x3c, "SKF_AD_VLAN_TPID" },
};
const struct cset cset_skf_ad = {
	.unknown = "SKF_AD_???",
	.n = { 16, 16, 16 },
	.v = { skf_ad_x86_64, skf_ad_x86_64, skf_ad_x86_64 },
	.sorted = true,
};
