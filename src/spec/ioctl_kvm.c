/* Virtual machines: memory, registers and processors of KVM's guests. */
#include <string.h>

#include "spec/gen/const_ioctl_virt.h"
#include "spec/ioctl.h"
#include "spec/kvm_run.h"
#include "spec/types.h"
#include "walk/walk.h"

#define KVM_RUN_REQUEST 0xae80u /* _IO(0xae, 0x80) */

static FLAGWORD(kvm_mem_flags, 4, cset_kvm_mem_flags);
static FLAGWORD(kvm_cpuid_flags, 4, cset_kvm_cpuid_flags);
static ENUM(kvm_cap, 0, cset_kvm_caps);
static STRUCT(kvm_region, VAL(u32, "slot"), VAL(kvm_mem_flags, "flags"),
	VAL(u64_hex, "guest_phys_addr"), VAL(u64, "memory_size"), VAL(u64_hex, "userspace_addr"));

/* x86's registers; of those that are not named only that they are there is shown. */
static const char *const kvm_reg_names[] = { "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rsp", "rbp",
	"r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rip", "rflags" };
enum { KVM_REGS = 18, KVM_REG_RSP = 6, KVM_REG_RBP = 7, KVM_REG_RIP = 16 };

static void hook_kvm_regs(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[8 * KVM_REGS];
	bool gap = false;

	(void)it;
	if (w->abi->id == ABI_AARCH64 || !walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i < KVM_REGS; i++) {
		if (!w->opts->verbose && i && i != KVM_REG_RSP && i != KVM_REG_RBP &&
			i < KVM_REG_RIP) {
			if (!gap)
				walk_more(w);
			gap = true;
			continue;
		}
		gap = false;
		walk_name(w, kvm_reg_names[i]);
		walk_scalar(w, &t_u64_hex, type_number(&t_u64, w->abi, bytes + 8 * (size_t)i));
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(kvm_regs, hook_kvm_regs);

/* Registers of segments and tables. */
static STRUCT(kvm_segment, VAL(u64_hex, "base"), VAL(u32, "limit"), VAL(u16, "selector"), VAL(u8, "type"),
	VAL(u8, "present"), VAL(u8, "dpl"), VAL(u8, "db"), VAL(u8, "s"), VAL(u8, "l"), VAL(u8, "g"),
	VAL(u8, "avl"), PAD(2));
static STRUCT(kvm_table, VAL(u64_hex, "base"), VAL(u16, "limit"), PAD(6));
#define MORE FLAGS(ITEM_VERBOSE)
static STRUCT(kvm_sregs, VAL(kvm_segment, "cs"), VAL(kvm_segment, "ds", MORE), VAL(kvm_segment, "es", MORE),
	VAL(kvm_segment, "fs", MORE), VAL(kvm_segment, "gs", MORE), VAL(kvm_segment, "ss", MORE),
	VAL(kvm_segment, "tr", MORE), VAL(kvm_segment, "ldt", MORE), VAL(kvm_table, "gdt", MORE),
	VAL(kvm_table, "idt", MORE), VAL(u64, "cr0", MORE), VAL(u64, "cr2", MORE), VAL(u64, "cr3", MORE),
	VAL(u64, "cr4", MORE), VAL(u64, "cr8", MORE), VAL(u64, "efer", MORE), VAL(u64_hex, "apic_base", MORE),
	VAL(u64_hex, "interrupt_bitmap", .n = 4, MORE));

static void hook_kvm_sregs(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->abi->id == ABI_AARCH64)
		walk_address(w, addr);
	else
		walk_at(w, &t_kvm_sregs, addr);
}
static HOOK(kvm_sregs_io, hook_kvm_sregs);

static STRUCT(kvm_cpuid_entry, VAL(u32_hex, "function"), VAL(u32_hex, "index"),
	VAL(kvm_cpuid_flags, "flags"), VAL(u32_hex, "eax"), VAL(u32_hex, "ebx"), VAL(u32_hex, "ecx"),
	VAL(u32_hex, "edx"), VAL(u32, "padding", .n = 3, FLAGS(ITEM_HIDDEN)));

static void hook_kvm_cpuid(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t head, n;

	(void)it;
	if (!walk_read_num(w, addr, sizeof(head), &head)) {
		walk_address(w, addr);
		return;
	}
	n = head & 0xffffffffu;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "nent");
	walk_scalar(w, &t_u32, n);
	walk_name(w, "entries");
	if (w->opts->verbose) {
		walk_array(w, &t_kvm_cpuid_entry, addr + 8, n);
	} else {
		walk_open(w, GROUP_ARRAY, NULL);
		if (n)
			walk_more(w);
		walk_close(w, GROUP_ARRAY);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(kvm_cpuid, hook_kvm_cpuid);

bool is_kvm_run(const struct walk *w)
{
	return !walk_is_plain(w) && !strcmp(w->row->name, "ioctl") &&
	       (uint32_t)w->args[1] == KVM_RUN_REQUEST;
}

const char *kvm_exit_name(const struct walk *w, uint32_t reason)
{
	return cset_name(&cset_kvm_exits, w->abi->facts, reason);
}

/* Why the processor stopped: struct kvm_run, which it shares with the task, tells. */
static ENUM(kvm_exit, 4, cset_kvm_exits);
static void hook_kvm_run(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t run, reason;

	(void)it;
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	if (w->failed || !w->vcpu || !ioctl_after(w) ||
		!w->vcpu(w, (int)type_extend(&t_int, w->abi, w->args[0]), &run) ||
		!walk_read_num(w, run + RUN_REASON, 4, &reason))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	if (cset_name(&cset_kvm_exits, w->abi->facts, reason))
		walk_scalar(w, &t_kvm_exit, reason);
	else
		walk_word(w, "KVM_EXIT_???");
	walk_close(w, GROUP_RESULT);
}
static HOOK(kvm_run_result, hook_kvm_run);

IOCTL_FAMILY(kvm,
	REQ_RET(KVM_RUN, kvm_run_result, VAL(word_hex, "arg")),
	REQ_RET(KVM_CREATE_VM, fd, VAL(word_hex, "type")),
	REQ_RET(KVM_CREATE_VCPU, fd, VAL(uint, "id")),
	REQ_RET(KVM_GET_VCPU_MMAP_SIZE, int, VAL(word_hex, "arg")),
	REQ(KVM_CHECK_EXTENSION, VAL(kvm_cap, "cap")),
	REQ(KVM_SET_USER_MEMORY_REGION, IN(kvm_region, "argp")),
	REQ(KVM_SET_REGS, IN(kvm_regs, "argp")),
	REQ(KVM_GET_REGS, OUT(kvm_regs, "argp")),
	REQ(KVM_SET_SREGS, IN(kvm_sregs_io, "argp")),
	REQ(KVM_GET_SREGS, OUT(kvm_sregs_io, "argp")),
	REQ(KVM_SET_CPUID2, IN(kvm_cpuid, "argp")),
	REQ(KVM_GET_SUPPORTED_CPUID, OUT(kvm_cpuid, "argp")),
	REQ(KVM_GET_EMULATED_CPUID, OUT(kvm_cpuid, "argp")));
