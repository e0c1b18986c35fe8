/* Restartable sequences: rseq(2) and rseq_slice_yield(2). */
#include <inttypes.h>
#include <stdio.h>

#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(rseq_flags, 4, cset_rseq_flags);
static FLAGWORD(rseq_cs_flags, 4, cset_rseq_cs_flags);

/* The first version's size, which is also what the kernel wants the struct to be aligned to. */
#define RSEQ_SIZE 32u
#define RSEQ_KNOWN 64u
#define CPU_UNINITIALIZED (-1)
#define CPU_REGISTRATION_FAILED (-2)

static void hook_cpu(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	switch ((int32_t)v) {
	case CPU_UNINITIALIZED:
		walk_symbol_dec(w, "RSEQ_CPU_ID_UNINITIALIZED", CPU_UNINITIALIZED);
		break;
	case CPU_REGISTRATION_FAILED:
		walk_symbol_dec(w, "RSEQ_CPU_ID_REGISTRATION_FAILED", CPU_REGISTRATION_FAILED);
		break;
	default:
		walk_scalar(w, &t_u32, v);
	}
}
static const struct type t_rseq_cpu = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_cpu };

static STRUCT_F(rseq_cs, TYPE_PACKED, VAL(u32, "version"), VAL(rseq_cs_flags, "flags"),
	VAL(u64_hex, "start_ip"), VAL(u64_hex, "post_commit_offset"), VAL(u64_hex, "abort_ip"));
#define RSEQ_CS_SIZE 32

/* A pointer in 64 bits; a 32-bit kernel looks at the lower half. */
static void hook_cs(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t bytes[RSEQ_CS_SIZE];
	uint64_t addr = type_extend(&t_addr, w->abi, v);
	char at[sizeof("0x0123456789abcdef")];

	(void)it;
	if (!v) {
		walk_address(w, v);
	} else if (!addr || w->opts->no_structs || !walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_scalar(w, &t_u64_hex, v);
	} else {
		snprintf(at, sizeof(at), "0x%" PRIx64, addr);
		walk_inline(w, &t_rseq_cs, bytes, sizeof(bytes), addr);
		walk_comment(w, at);
	}
}
static const struct type t_rseq_cs_ptr = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_cs };

static STRUCT(rseq_slice_ctrl, VAL(u8, "request"), VAL(u8, "granted"),
	VAL(u16_hex, "__reserved"));
static STRUCT_F(rseq_area, TYPE_PACKED, VAL(rseq_cpu, "cpu_id_start"), VAL(rseq_cpu, "cpu_id"),
	VAL(rseq_cs_ptr, "rseq_cs"), VAL(rseq_cs_flags, "flags"), VAL(u32, "node_id"),
	VAL(u32, "mm_cid"), VAL(rseq_slice_ctrl, "slice_ctrl"), VAL(u8_hex, "__reserved"));

/* What the kernel refuses unseen is not looked at either. */
static void hook_rseq(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[RSEQ_KNOWN] = { 0 };
	uint64_t len = w->args[1];

	(void)it;
	if (len < RSEQ_SIZE || addr % RSEQ_SIZE ||
		!walk_read(w, addr, bytes, len < RSEQ_KNOWN ? (size_t)len : RSEQ_KNOWN))
		walk_address(w, addr);
	else
		walk_inline(w, &t_rseq_area, bytes, sizeof(bytes), addr);
}
static HOOK(rseq, hook_rseq);

SYSCALL(rseq, 0, int, IN(rseq, "rseq"), VAL(uint, "rseq_len"), VAL(rseq_flags, "flags"),
	VAL(uint_hex, "sig"));
SYSCALL(rseq_slice_yield, 0, int, ITEM_END);
