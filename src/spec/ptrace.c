/* ptrace: each request is a call of its own. */
#include <stdio.h>
#include <string.h>

#include "abi/numbers.h"
#include "spec/gen/const_misc.h"
#include "spec/gen/const_ptrace.h"
#include "spec/gen/const_seccomp.h"
#include "spec/gen/const_signal.h"
#include "spec/seccomp.h"
#include "spec/siginfo.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(request, 0, cset_ptrace_requests);
static FLAGWORD(options, 0, cset_ptrace_options);
static FLAGWORD(peek_flags, 4, cset_peeksiginfo_flags);
static ENUM(regset, 4, cset_nt_types);
static ENUM(info_op, 1, cset_syscall_info_ops);
static ENUM(audit_arch, 4, cset_audit_archs);
static const struct type t_wide_signal = { .name = "unsigned long", .kind = KIND_SIGNAL,
	.size = 4, .flags = TYPE_SIGNED };

/* ---- registers -------------------------------------------------------------------------- */

/* A set may be longer than what we know of it. */
static void hook_longer(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	if (w->budget > type_size(w->scope->type, w->abi))
		walk_more(w);
}

/* w->budget: bytes of the set, 0 where it is as long as it should be. */
#define REGISTERS(id, ...) \
	const struct type t_##id = { .name = #id, .kind = KIND_STRUCT, .hook = hook_longer, \
		.fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }

#define REG(n) VAL(kulong_hex, n)

static REGISTERS(regs_x86_64,
	REG("r15"), REG("r14"), REG("r13"), REG("r12"), REG("rbp"), REG("rbx"), REG("r11"),
	REG("r10"), REG("r9"), REG("r8"), REG("rax"), REG("rcx"), REG("rdx"), REG("rsi"), REG("rdi"),
	REG("orig_rax"), REG("rip"), REG("cs"), REG("eflags"), REG("rsp"), REG("ss"),
	REG("fs_base"), REG("gs_base"), REG("ds"), REG("es"), REG("fs"), REG("gs"));

#define REG32(n) VAL(u32_hex, n)

static REGISTERS(regs_i386,
	REG32("ebx"), REG32("ecx"), REG32("edx"), REG32("esi"), REG32("edi"), REG32("ebp"),
	REG32("eax"), REG32("xds"), REG32("xes"), REG32("xfs"), REG32("xgs"), REG32("orig_eax"),
	REG32("eip"), REG32("xcs"), REG32("eflags"), REG32("esp"), REG32("xss"));

static REGISTERS(regs_aarch64,
	VAL(u64_hex, "regs", .n = 31), VAL(u64_hex, "sp"), VAL(u64_hex, "pc"),
	VAL(u64_hex, "pstate"));

static REGISTERS(fpregs_x86_64,
	VAL(u16_hex, "cwd"), VAL(u16_hex, "swd"), VAL(u16_hex, "ftw"), VAL(u16_hex, "fop"),
	VAL(u64_hex, "rip"), VAL(u64_hex, "rdp"), VAL(u32_hex, "mxcsr"), VAL(u32_hex, "mxcr_mask"),
	VAL(u32_hex, "st_space", .n = 32), VAL(u32_hex, "xmm_space", .n = 64),
	VAL(u32_hex, "padding", .n = 24));

static REGISTERS(fpregs_i386,
	REG32("cwd"), REG32("swd"), REG32("twd"), REG32("fip"), REG32("fcs"), REG32("foo"),
	REG32("fos"), VAL(u32_hex, "st_space", .n = 20));

static REGISTERS(fpregs_aarch64,
	VAL(u64_hex, "vregs", .n = 64), VAL(u32_hex, "fpsr"), VAL(u32_hex, "fpcr"));

static const struct type *choose_regs(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_regs_i386 : &t_regs_x86_64;
}

static const struct type *choose_fpregs(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->abi->id == ABI_I386 ? &t_fpregs_i386 : &t_fpregs_x86_64;
}

static CHOICE(regs, choose_regs);
static CHOICE(fpregs, choose_fpregs);

/* The registers that a set of this kind and size holds; NULL: bytes that we do not know. */
static const struct type *regset_type(const struct abi *abi, uint64_t kind, uint64_t len)
{
	enum { KIND_PRSTATUS = 1, KIND_FPREGSET = 2, I386_BYTES = 68 };

	if (kind == KIND_PRSTATUS) {
		if (abi->id == ABI_AARCH64)
			return &t_regs_aarch64;
		return abi->id == ABI_I386 || len == I386_BYTES ? &t_regs_i386 : &t_regs_x86_64;
	}
	if (kind == KIND_FPREGSET) {
		if (abi->id == ABI_AARCH64)
			return &t_fpregs_aarch64;
		return abi->id == ABI_I386 ? &t_fpregs_i386 : &t_fpregs_x86_64;
	}
	return NULL;
}

enum { REQUEST_SETREGSET = 0x4205 };

static bool read_iovec(struct walk *w, struct mem *mem, uint64_t addr, uint64_t iov[2])
{
	struct mem *now = w->mem;
	bool ok;

	w->mem = mem;
	ok = walk_read_num(w, addr, w->abi->word, &iov[0]) &&
		walk_read_num(w, addr + w->abi->word, w->abi->word, &iov[1]);
	w->mem = now;
	return ok;
}

static void show_regset(struct walk *w, struct mem *mem, uint64_t addr, uint64_t len)
{
	const struct type *t = len ? regset_type(w->abi, w->args[2], len) : NULL;
	struct mem *now = w->mem;

	if (!t || len % w->abi->word || !mem) {
		walk_address(w, addr);
		return;
	}
	w->mem = mem;
	w->budget = len;
	walk_at_len(w, t, addr, len);
	w->budget = 0;
	w->mem = now;
}

/* A struct iovec with the registers that it leads to; the kernel tells their size. */
static void hook_regset(struct walk *w, const struct item *it, uint64_t addr)
{
	bool set = w->args[0] == REQUEST_SETREGSET;
	bool done = w->phase == PHASE_EXIT && w->exited && !w->failed;
	uint64_t after[2] = { 0 }, before[2];

	(void)it;
	if (!read_iovec(w, w->mem, addr, after)) {
		walk_address(w, addr);
		return;
	}
	if (!done || !w->enter_mem || !read_iovec(w, w->enter_mem, addr, before))
		memcpy(before, after, sizeof(before));
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "iov_base");
	if (set)
		show_regset(w, w->enter_mem, before[0], before[1]);
	else
		show_regset(w, done ? w->mem : NULL, after[0], after[1]);
	walk_name(w, "iov_len");
	if (before[1] != after[1]) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_scalar(w, &t_size, before[1]);
	}
	walk_scalar(w, &t_size, after[1]);
	if (before[1] != after[1])
		walk_close(w, GROUP_CHANGE);
	walk_close(w, GROUP_STRUCT);
}

static HOOK(regset_iov, hook_regset);

/* ---- offsets in struct user ---------------------------------------------------------------- */

struct offset_name {
	uint16_t at;
	const char *name;
};

#define USER(member) "offsetof(struct user, " member ")"

static const struct offset_name user_x86_64[] = { { 0, "8*R15" }, { 8, "8*R14" }, { 16, "8*R13" },
	{ 24, "8*R12" }, { 32, "8*RBP" }, { 40, "8*RBX" }, { 48, "8*R11" }, { 56, "8*R10" },
	{ 64, "8*R9" }, { 72, "8*R8" }, { 80, "8*RAX" }, { 88, "8*RCX" }, { 96, "8*RDX" },
	{ 104, "8*RSI" }, { 112, "8*RDI" }, { 120, "8*ORIG_RAX" }, { 128, "8*RIP" },
	{ 136, "8*CS" }, { 144, "8*EFL" }, { 152, "8*RSP" }, { 160, "8*SS" },
	{ 216, USER("u_fpvalid") }, { 224, USER("i387") }, { 736, USER("u_tsize") },
	{ 744, USER("u_dsize") }, { 752, USER("u_ssize") }, { 760, USER("start_code") },
	{ 768, USER("start_stack") }, { 776, USER("signal") }, { 784, USER("reserved") },
	{ 792, USER("u_ar0") }, { 800, USER("u_fpstate") }, { 808, USER("magic") },
	{ 816, USER("u_comm") }, { 848, USER("u_debugreg") }, { 912, "sizeof(struct user)" } };

static const struct offset_name user_i386[] = { { 0, "4*EBX" }, { 4, "4*ECX" }, { 8, "4*EDX" },
	{ 12, "4*ESI" }, { 16, "4*EDI" }, { 20, "4*EBP" }, { 24, "4*EAX" }, { 28, "4*DS" },
	{ 32, "4*ES" }, { 36, "4*FS" }, { 40, "4*GS" }, { 44, "4*ORIG_EAX" }, { 48, "4*EIP" },
	{ 52, "4*CS" }, { 56, "4*EFL" }, { 60, "4*UESP" }, { 64, "4*SS" },
	{ 68, USER("u_fpvalid") }, { 72, USER("i387") }, { 180, USER("u_tsize") },
	{ 184, USER("u_dsize") }, { 188, USER("u_ssize") }, { 192, USER("start_code") },
	{ 196, USER("start_stack") }, { 200, USER("signal") }, { 204, USER("reserved") },
	{ 208, USER("u_ar0") }, { 212, USER("u_fpstate") }, { 216, USER("magic") },
	{ 220, USER("u_comm") }, { 252, USER("u_debugreg") }, { 284, "sizeof(struct user)" } };

#undef USER

static void hook_user_offset(struct walk *w, const struct item *it, uint64_t v)
{
	const struct offset_name *table = w->abi->id == ABI_I386 ? user_i386 : user_x86_64;
	size_t n = w->abi->id == ABI_I386 ? sizeof(user_i386) / sizeof(user_i386[0]) :
					    sizeof(user_x86_64) / sizeof(user_x86_64[0]);
	size_t i = n;
	char text[64];

	(void)it;
	while (i && table[i - 1].at > v)
		i--;
	if (w->abi->id == ABI_AARCH64 || !i || (i == n && table[n - 1].at != v) ||
		w->opts->numbers_only) {
		walk_address(w, v);
	} else if (table[i - 1].at == v) {
		walk_symbol(w, table[i - 1].name, v);
	} else {
		snprintf(text, sizeof(text), "%s+%u", table[i - 1].name,
			(unsigned)(v - table[i - 1].at));
		walk_symbol(w, text, v);
	}
}

static HOOK(user_offset, hook_user_offset);

/* ---- what a task is doing --------------------------------------------------------------------- */

/* Numbers of other ABIs than the caller's are plain. */
static void hook_call_number(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t arch = walk_outer_field(w, 3);
	const struct abi *abi = abi_beside(w->abi, (uint32_t)arch, v);
	const char *name = abi && v <= UINT32_MAX ? abi_call_name(abi, v) : NULL;
	char text[64];

	(void)it;
	if (name && arch == w->abi->audit) {
		snprintf(text, sizeof(text), "__NR_%s", name);
		walk_symbol_udec(w, text, v);
	} else if (name) {
		walk_symbol_both(w, name, v);
	} else {
		walk_scalar(w, &t_u64, v);
	}
}

static void hook_rval(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (walk_field(w, 1))
		walk_minus_errno(w, (int64_t)v);
	else
		walk_scalar(w, &t_s64, v);
}

static const struct type t_call_number = { .name = "uint64_t", .kind = KIND_HOOK, .size = 8,
	.hook = hook_call_number };
static const struct type t_rval = { .name = "int64_t", .kind = KIND_HOOK, .size = 8,
	.hook = hook_rval };

static STRUCT(info_entry, VAL(call_number, "nr"), VAL(u64_hex, "args", .n = 6));
static STRUCT(info_exit, VAL(rval, "rval"), VAL(u8, "is_error"));
static STRUCT(info_seccomp,
	VAL(call_number, "nr"), VAL(u64_hex, "args", .n = 6), VAL(u32, "ret_data"));

static const struct type t_u64_addr = { .name = "uint64_t", .kind = KIND_ADDR, .size = 8 };

/* The union: at offset 24, as much of it as there is. */
static void hook_info_union(struct walk *w, const struct item *it, uint64_t addr)
{
	static const struct {
		const char *name;
		const struct type *t;
	} members[] = { { NULL, NULL }, { "entry", &t_info_entry }, { "exit", &t_info_exit },
		{ "seccomp", &t_info_seccomp } };
	enum { UNION_AT = 24 };
	uint64_t op = walk_field(w, 0);
	size_t len = w->scope->len;

	(void)it;
	if (op < 1 || op > 3 || len < UNION_AT + 8)
		return;
	walk_name(w, members[op].name);
	walk_inline(w, members[op].t, w->scope->bytes + UNION_AT, len - UNION_AT,
		addr + UNION_AT);
}

static const struct item info_fields[] = {
	VAL(info_op, "op"),
	VAL(u8_hex, "reserved", .flags = ITEM_NONZERO),
	VAL(u16_hex, "flags", .flags = ITEM_NONZERO),
	VAL(audit_arch, "arch"),
	VAL(u64_addr, "instruction_pointer"),
	VAL(u64_addr, "stack_pointer"),
	ITEM_END,
};
static const struct type t_syscall_info_head = { .name = "struct ptrace_syscall_info",
	.kind = KIND_STRUCT, .fields = info_fields, .hook = hook_info_union, .bytes = 88 };

/* Three bytes have half of the flags. */
static STRUCT(syscall_info_cut, VAL(info_op, "op"), VAL(u8_hex, "reserved", .flags = ITEM_NONZERO),
	VAL(u8_hex, "flags", .flags = ITEM_NONZERO));

static void walk_syscall_info(struct walk *w, uint64_t addr, uint64_t len)
{
	if (!len)
		walk_address(w, addr);
	else
		walk_at_len(w, len == 3 ? &t_syscall_info_cut : &t_syscall_info_head, addr, len);
}

static void hook_syscall_info(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t room = w->args[2], got = w->result > 0 ? (uint64_t)w->result : 0;

	(void)it;
	walk_syscall_info(w, addr, room < got ? room : got);
}

static HOOK(syscall_info, hook_syscall_info);

static void hook_new_syscall_info(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_syscall_info(w, addr, w->args[2]);
}

static HOOK(new_syscall_info, hook_new_syscall_info);

/* ---- signals ------------------------------------------------------------------------------------ */

static STRUCT(peeksiginfo_args, VAL(u64, "off"), VAL(peek_flags, "flags"), VAL(u32, "nr"));

static void hook_siginfos(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->opts->no_structs)
		walk_address(w, addr);
	else
		walk_array(w, &t_siginfo, addr, w->result > 0 ? (uint64_t)w->result : 0);
}

static void hook_mask(struct walk *w, const struct item *it, uint64_t addr)
{
	enum { SET_BYTES = 8 };

	(void)it;
	if (w->args[2] > SET_BYTES || w->args[2] < w->abi->word)
		walk_address(w, addr);
	else
		walk_bytes_as(w, &t_sigset, addr, w->args[2]);
}

static HOOK(siginfos, hook_siginfos);
static HOOK(mask, hook_mask);

/* ---- seccomp --------------------------------------------------------------------------------------- */

static FLAGWORD(filter_flags, 8, cset_seccomp_filter_flags);

/* The program's instructions, where whole structs are shown. */
static void hook_filter(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->opts->verbose)
		walk_array(w, &t_seccomp_insn, addr, w->result > 0 ? (uint64_t)w->result : 0);
	else
		walk_address(w, addr);
}

static HOOK(filter, hook_filter);

/* What is asked for and, when the call succeeded, what was told. */
static void hook_metadata(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t got = w->exited && !w->failed && w->result > 0 ? (uint64_t)w->result : 8;
	uint64_t offset, flags;

	(void)it;
	if (w->args[2] < 8 || !walk_read_num(w, addr, 8, &offset)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "filter_off");
	walk_scalar(w, &t_u64, offset);
	if (got > 8 && walk_read_num(w, addr + 8, got < 16 ? (size_t)got - 8 : 8, &flags)) {
		walk_name(w, "flags");
		walk_scalar(w, &t_filter_flags, flags);
		if (got > 16)
			walk_more(w);
	} else if (got > 8) {
		walk_word(w, "???");
	}
	walk_close(w, GROUP_STRUCT);
}

static HOOK(metadata, hook_metadata);

/* ---- the rows --------------------------------------------------------------------------------------- */

#define PID VAL(pid, "pid")
#define ADDR VAL(addr, "addr")
#define NO_ADDR VAL(addr, "addr", FLAGS(ITEM_HIDDEN))
#define RESUME(k) VARIANT(k, PID, ADDR, VAL(wide_signal, "data"))

static const struct variant requests[] = {
	VARIANT_NONE(0),
	VARIANT(1, PID, ADDR, OUT(addr, "data", .cap = LEN_K(1))),
	VARIANT(2, PID, ADDR, OUT(addr, "data", .cap = LEN_K(1))),
	VARIANT(3, PID, VAL(user_offset, "addr"), OUT(addr, "data", .cap = LEN_K(1))),
	VARIANT(4, PID, ADDR, VAL(addr, "data")),
	VARIANT(5, PID, ADDR, VAL(addr, "data")),
	VARIANT(6, PID, VAL(user_offset, "addr"), VAL(addr, "data")),
	RESUME(7),
	VARIANT(8, PID),
	RESUME(9),
	VARIANT(16, PID),
	RESUME(17),
	RESUME(24),
	RESUME(31),
	RESUME(32),
	VARIANT(0x4200, PID, ADDR, VAL(options, "data")),
	VARIANT(0x4201, PID, ADDR, OUT(ulong, "data", .cap = LEN_K(1))),
	VARIANT(0x4202, PID, ADDR, OUT(siginfo, "data")),
	VARIANT(0x4203, PID, ADDR, IN(siginfo, "data")),
	VARIANT(0x4204, PID, VAL(regset, "addr"), INOUT(regset_iov, "data")),
	VARIANT(0x4205, PID, VAL(regset, "addr"), INOUT(regset_iov, "data", .late = LATE_SPLIT)),
	VARIANT(0x4206, PID, ADDR, VAL(options, "data")),
	VARIANT(0x4207, PID),
	VARIANT(0x4208, PID),
	VARIANT(0x4209, PID, IN(peeksiginfo_args, "addr"), OUT(siginfos, "data")),
	VARIANT(0x420a, PID, VAL(ulong, "addr"), OUT(mask, "data")),
	VARIANT(0x420b, PID, VAL(ulong, "addr"), IN(mask, "data")),
	VARIANT(0x420c, PID, VAL(ulong, "addr"), OUT(filter, "data")),
	VARIANT(0x420d, PID, VAL(ulong, "addr"), INOUT(metadata, "data", .late = LATE_SPLIT)),
	VARIANT(0x420e, PID, VAL(ulong, "addr"), OUT(syscall_info, "data")),
	VARIANT(0x4212, PID, VAL(ulong, "addr"), IN(new_syscall_info, "data")),
};

/* Requests of x86. */
static const struct variant x86_requests[] = {
	VARIANT(12, PID, NO_ADDR, OUT(regs, "data")),
	VARIANT(13, PID, NO_ADDR, IN(regs, "data")),
	VARIANT(14, PID, NO_ADDR, OUT(fpregs, "data")),
	VARIANT(15, PID, NO_ADDR, IN(fpregs, "data")),
	VARIANT(21, PID, ADDR, VAL(options, "data")),
	RESUME(33),
};

static const struct variant *find_in(const struct variant *v, size_t n, uint64_t request)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].key == request)
			return &v[i];
	return NULL;
}

static const struct variant *find_request(const struct walk *w, uint64_t request)
{
	const struct variant *v = NULL;

	if (w->abi->id != ABI_AARCH64)
		v = find_in(x86_requests, sizeof(x86_requests) / sizeof(x86_requests[0]), request);
	return v ? v : find_in(requests, sizeof(requests) / sizeof(requests[0]), request);
}

static const struct variants ptrace_requests = { .key = 0, .first = 1, .find = find_request };

ROW(ptrace, "ptrace", 0, long, (.variants = &ptrace_requests),
	VAL(request, "request"), PID, ADDR, VAL(addr, "data"));
