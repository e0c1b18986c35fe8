/* Instructions of eBPF programs. */
#include "spec/bpf.h"

#include "spec/gen/const_bpf.h"
#include "spec/gen/const_seccomp.h"

static ENUM(class, 1, cset_bpf_class);
static ENUM(size_of, 1, cset_bpf_size);
static ENUM(mode_of, 1, cset_bpf_ebpf_mode);
static ENUM(alu_op, 1, cset_bpf_alu_op);
static ENUM(jmp_op, 1, cset_bpf_jmp_op);
static ENUM(src_of, 1, cset_bpf_src);
static ENUM(reg, 1, cset_bpf_regs);
enum { CLASS_LD, CLASS_LDX, CLASS_ST, CLASS_STX, CLASS_ALU, CLASS_JMP, CLASS_JMP32, CLASS_ALU64 };

static void hook_code(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_class, v & 7);
	switch (v & 7) {
	case CLASS_LD:
	case CLASS_LDX:
	case CLASS_ST:
	case CLASS_STX:
		walk_scalar(w, &t_size_of, v & 0x18);
		walk_scalar(w, &t_mode_of, v & 0xe0);
		break;
	case CLASS_JMP32:
	default:
		walk_scalar(w, &t_src_of, v & 8);
		walk_scalar(w, (v & 7) == CLASS_ALU || (v & 7) == CLASS_ALU64 ? &t_alu_op : &t_jmp_op,
			v & 0xf0);
	}
	walk_close(w, GROUP_OR);
}

static void hook_regs(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_name(w, "dst_reg");
	walk_scalar(w, &t_reg, v & 15);
	walk_name(w, "src_reg");
	walk_scalar(w, &t_reg, v >> 4 & 15);
}

static const struct type t_code = { .name = "uint8_t", .kind = KIND_HOOK, .size = 1,
	.hook = hook_code };
static const struct type t_regs = { .name = "uint8_t", .kind = KIND_HOOK, .size = 1,
	.flags = TYPE_LABEL, .hook = hook_regs };
STRUCT(bpf_insn, VAL(code, "code"), VAL(regs, "regs"), VAL(s16, "off"), VAL(u32_hex, "imm"));
