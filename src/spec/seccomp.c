/* seccomp(2), and classic BPF programs. */
#include "spec/seccomp.h"

#include "spec/gen/const_seccomp.h"
#include "spec/types.h"
#include "walk/walk.h"

/* ---- instructions: linux/bpf_common.h, linux/filter.h -------------------------------- */

enum { CLASS_LD, CLASS_LDX, CLASS_ST, CLASS_STX, CLASS_ALU, CLASS_JMP, CLASS_RET, CLASS_MISC };
#define CLASS_MASK 0x07u
#define SIZE_MASK 0x18u
#define MODE_MASK 0xe0u
#define MODE_ABS 0x20u
#define SRC_MASK 0x08u
#define OP_MASK 0xf0u
#define MISC_MASK 0xf8u
#define CODE_MASK 0xffu

/* Offsets of a load from which on it reads something else than the packet. */
#define OFF_AD 0xfffff000u
#define OFF_NET 0xfff00000u
#define OFF_LL 0xffe00000u

#define RET_ACTION 0xffff0000u

static ENUM(class, 2, cset_cbpf_class);
static ENUM(size_of, 2, cset_bpf_size);
static ENUM(mode_of, 2, cset_bpf_mode);
static ENUM(alu_op, 2, cset_bpf_alu_op);
static ENUM(jmp_op, 2, cset_bpf_jmp_op);
static ENUM(src, 2, cset_bpf_src);
static ENUM(ret_src, 2, cset_cbpf_ret_src);
static ENUM(misc_op, 2, cset_cbpf_misc_op);
static ENUM(ret_action, 4, cset_seccomp_ret_actions);
static ENUM(skf_off, 4, cset_skf_off);
static ENUM(skf_ad, 4, cset_skf_ad);

/* Bits of the code that mean nothing for its class. */
static void walk_spare(struct walk *w, uint64_t bits)
{
	if (!bits)
		return;
	walk_scalar(w, &t_u16_hex, bits);
	walk_comment(w, "BPF_???");
}

static void walk_code(struct walk *w, uint64_t code)
{
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_class, code & CLASS_MASK);
	switch (code & CLASS_MASK) {
	case CLASS_LD:
	case CLASS_LDX:
		walk_scalar(w, &t_size_of, code & SIZE_MASK);
		walk_scalar(w, &t_mode_of, code & MODE_MASK);
		break;
	case CLASS_ALU:
	case CLASS_JMP:
		walk_scalar(w, &t_src, code & SRC_MASK);
		walk_scalar(w, (code & CLASS_MASK) == CLASS_ALU ? &t_alu_op : &t_jmp_op,
			code & OP_MASK);
		break;
	case CLASS_RET:
		walk_scalar(w, &t_ret_src, code & SIZE_MASK);
		walk_spare(w, code & ~(uint64_t)(CLASS_MASK | SIZE_MASK));
		break;
	case CLASS_MISC:
		walk_scalar(w, &t_misc_op, code & MISC_MASK);
		walk_spare(w, code & ~(uint64_t)CODE_MASK);
		break;
	default:
		walk_spare(w, code & ~(uint64_t)CLASS_MASK);
	}
	walk_close(w, GROUP_OR);
}

enum { INSN_CODE, INSN_JT, INSN_JF, INSN_K };

typedef void (*walk_k)(struct walk *w, uint64_t code, uint64_t k);

static void walk_insn(struct walk *w, walk_k put_k)
{
	uint64_t code = walk_field(w, INSN_CODE), k = walk_field(w, INSN_K);
	uint64_t jt = walk_field(w, INSN_JT), jf = walk_field(w, INSN_JF);

	walk_open(w, GROUP_CALL, jt || jf ? "BPF_JUMP" : "BPF_STMT");
	walk_code(w, code);
	if (jt || jf) {
		walk_scalar(w, &t_u32_hex, k);
		walk_scalar(w, &t_u8_hex, jt);
		walk_scalar(w, &t_u8_hex, jf);
	} else {
		put_k(w, code, k);
	}
	walk_close(w, GROUP_CALL);
}

static void put_seccomp_k(struct walk *w, uint64_t code, uint64_t k)
{
	if ((code & CLASS_MASK) != CLASS_RET) {
		walk_scalar(w, &t_u32_hex, k);
		return;
	}
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_ret_action, k & RET_ACTION);
	if (k & ~(uint64_t)RET_ACTION)
		walk_scalar(w, &t_u32_hex, k & ~(uint64_t)RET_ACTION);
	walk_close(w, GROUP_OR);
}

static void put_socket_k(struct walk *w, uint64_t code, uint64_t k)
{
	uint64_t off = k >= OFF_AD ? OFF_AD : k >= OFF_NET ? OFF_NET : OFF_LL;

	if ((code & CLASS_MASK) != CLASS_LD || (code & MODE_MASK) != MODE_ABS || k < OFF_LL) {
		walk_scalar(w, &t_u32_hex, k);
		return;
	}
	walk_open(w, GROUP_SUM, NULL);
	walk_scalar(w, &t_skf_off, off);
	walk_scalar(w, off == OFF_AD ? &t_skf_ad : &t_u32, k - off);
	walk_close(w, GROUP_SUM);
}

/* ---- programs ------------------------------------------------------------------------ */

/* The fields are what walk_field() reads; the values are given by the hook. */
static void hook_socket_insn(struct walk *w, const struct item *it, uint64_t addr);
static void hook_seccomp_insn(struct walk *w, const struct item *it, uint64_t addr);

#define INSN_BYTES 8
const struct type t_socket_insn = { .name = "struct sock_filter", .kind = KIND_HOOK,
	.bytes = INSN_BYTES, .hook = hook_socket_insn };
const struct type t_seccomp_insn = { .name = "struct sock_filter", .kind = KIND_HOOK,
	.bytes = INSN_BYTES, .hook = hook_seccomp_insn };
static STRUCT(sock_filter, VAL(u16, "code"), VAL(u8, "jt"), VAL(u8, "jf"), VAL(u32, "k"));

static void walk_insn_at(struct walk *w, uint64_t addr, walk_k put_k)
{
	uint8_t bytes[INSN_BYTES];
	struct scope sc = { .outer = w->scope, .type = &t_sock_filter, .bytes = bytes,
		.len = sizeof(bytes), .addr = addr };

	if (!walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_address(w, addr);
		return;
	}
	w->scope = &sc;
	walk_insn(w, put_k);
	w->scope = sc.outer;
}

static void hook_socket_insn(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_insn_at(w, addr, put_socket_k);
}

static void hook_seccomp_insn(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_insn_at(w, addr, put_seccomp_k);
}

/* The program itself is only shown in verbose mode. */
static void walk_program(struct walk *w, const struct type *t, uint64_t addr)
{
	const uint64_t max = 4096; /* BPF_MAXINSNS: the kernel takes no more */

	if (w->opts->verbose)
		walk_array_up_to(w, t, addr, walk_field(w, 0), max);
	else
		walk_address(w, addr);
}

static void hook_socket_program(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_program(w, &t_socket_insn, addr);
}

static void hook_seccomp_program(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_program(w, &t_seccomp_insn, addr);
}

static HOOK(socket_program, hook_socket_program);
static HOOK(seccomp_program, hook_seccomp_program);
STRUCT(sock_fprog, VAL(u16, "len"), VAL(socket_program, "filter"));
STRUCT(seccomp_fprog, VAL(u16, "len"), VAL(seccomp_program, "filter"));

/* ---- seccomp(2) ---------------------------------------------------------------------- */

static ENUM(op, 4, cset_seccomp_ops);
static FLAGWORD(filter_flags, 4, cset_seccomp_filter_flags);
static STRUCT(notif_sizes, VAL(u16, "seccomp_notif"), VAL(u16, "seccomp_notif_resp"),
	VAL(u16, "seccomp_data"));

VARIANTS(ops, 0, 1,
	VARIANT(1 /* SECCOMP_SET_MODE_FILTER */, VAL(filter_flags, "flags"),
		IN(seccomp_fprog, "args")),
	VARIANT(2 /* SECCOMP_GET_ACTION_AVAIL */, VAL(uint_hex, "flags"),
		IN(ret_action, "args", .cap = LEN_K(1))),
	VARIANT(3 /* SECCOMP_GET_NOTIF_SIZES */, VAL(uint_hex, "flags"),
		OUT(notif_sizes, "args")));

ROW(seccomp, "seccomp", 0, int, (.variants = &ops),
	VAL(op, "operation"), VAL(uint_hex, "flags"), VAL(addr, "args"));
