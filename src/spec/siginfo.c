#include "spec/siginfo.h"

#include <stdio.h>
#include <string.h>

#include "abi/numbers.h"
#include "spec/gen/const_signal.h"
#include "spec/types.h"
#include "walk/walk.h"

/* Numbers of the generic kernel ABI: the same on every machine that we know. */
enum { INFO_SIGILL = 4, INFO_SIGTRAP = 5, INFO_SIGBUS = 7, INFO_SIGFPE = 8, INFO_SIGSEGV = 11,
	INFO_SIGCHLD = 17, INFO_SIGIO = 29, INFO_SIGSYS = 31 };
enum { CODE_USER = 0, CODE_TIMER = -2, CODE_SIGIO = -5, CODE_TKILL = -6, CODE_KERNEL = 0x80,
	CODE_EXITED = 1, CODE_MCEERR_AR = 4, CODE_MCEERR_AO = 5, CODE_BNDERR = 3, CODE_PKUERR = 4,
	CODE_POLL_HUP = 6 };

static ENUM(si_code, 4, cset_siginfo_codes);
static ENUM(si_code_ill, 4, cset_sigill_codes);
static ENUM(si_code_trap, 4, cset_sigtrap_codes);
static ENUM(si_code_bus, 4, cset_sigbus_codes);
static ENUM(si_code_fpe, 4, cset_sigfpe_codes);
static ENUM(si_code_segv, 4, cset_sigsegv_codes);
static ENUM(si_code_chld, 4, cset_sigchld_codes);
static ENUM(si_code_poll, 4, cset_sigpoll_codes);
static ENUM(si_code_sys, 4, cset_sigsys_codes);
static ENUM(audit_arch, 4, cset_audit_archs);
static const struct type t_si_errno = { .name = "int", .kind = KIND_ERRNO, .size = 4 };
static const struct type t_addr_lsb = { .name = "short", .kind = KIND_INT, .size = 2,
	.flags = TYPE_HEX | TYPE_SIGNED };

/* The named member at offset off of the union that follows the three leading numbers. */
static void member(struct walk *w, const char *name, const struct type *t, size_t off)
{
	size_t start = w->abi->word == 8 ? 16 : 12, size = type_size(t, w->abi);

	if (start + off + size > w->scope->len)
		return;
	walk_name(w, name);
	walk_scalar(w, t, type_number(t, w->abi, w->scope->bytes + start + off));
}

static uint64_t peek(const struct walk *w, const struct type *t, size_t off)
{
	size_t start = w->abi->word == 8 ? 16 : 12, size = type_size(t, w->abi);

	if (start + off + size > w->scope->len)
		return 0;
	return type_number(t, w->abi, w->scope->bytes + start + off);
}

static const struct type *code_type(uint64_t sig)
{
	switch (sig) {
	case INFO_SIGILL:
		return &t_si_code_ill;
	case INFO_SIGTRAP:
		return &t_si_code_trap;
	case INFO_SIGBUS:
		return &t_si_code_bus;
	case INFO_SIGFPE:
		return &t_si_code_fpe;
	case INFO_SIGSEGV:
		return &t_si_code_segv;
	case INFO_SIGCHLD:
		return &t_si_code_chld;
	case INFO_SIGIO:
		return &t_si_code_poll;
	case INFO_SIGSYS:
		return &t_si_code_sys;
	default:
		return &t_si_code;
	}
}

static const struct type *choose_code(const struct walk *w, const struct item *it)
{
	(void)it;
	if (cset_name(&cset_siginfo_codes, w->abi->facts, (uint32_t)walk_field(w, 2)))
		return &t_si_code;
	return code_type(walk_field(w, 0));
}

static const struct type t_si_code_any = { .name = "int", .kind = KIND_CHOICE, .size = 4,
	.choose = choose_code };

static void sender(struct walk *w)
{
	member(w, "si_pid", &t_pid, 0);
	member(w, "si_uid", &t_uid, 4);
}

static void value(struct walk *w)
{
	member(w, "si_int", &t_int, 8);
	member(w, "si_ptr", &t_addr, 8);
}

static void band(struct walk *w)
{
	member(w, "si_band", &t_long, 0);
	member(w, "si_fd", &t_fd, w->abi->word);
}

static void from_user(struct walk *w, int code)
{
	switch (code) {
	case CODE_USER:
	case CODE_TKILL:
		sender(w);
		return;
	case CODE_TIMER:
		member(w, "si_timerid", &t_uint_hex, 0);
		member(w, "si_overrun", &t_int, 4);
		value(w);
		return;
	case CODE_SIGIO:
		band(w);
		return;
	default:
		sender(w);
		if (peek(w, &t_addr, 8))
			value(w);
	}
}

static void child(struct walk *w, int code)
{
	/* x32 has 64-bit clocks without the padding of x86-64. */
	size_t size = type_size(&t_clock, w->abi), at = w->abi->word == 8 ? 16 : 12;

	sender(w);
	member(w, "si_status", code == CODE_EXITED ? &t_int : &t_signal, 8);
	member(w, "si_utime", &t_clock, at);
	member(w, "si_stime", &t_clock, at + size);
}

static void fault(struct walk *w, uint64_t sig, int code)
{
	size_t word = w->abi->word;

	member(w, "si_addr", &t_addr, 0);
	if (sig == INFO_SIGBUS && (code == CODE_MCEERR_AR || code == CODE_MCEERR_AO)) {
		member(w, "si_addr_lsb", &t_addr_lsb, word);
	} else if (sig == INFO_SIGSEGV && code == CODE_BNDERR) {
		member(w, "si_lower", &t_addr, 2 * word);
		member(w, "si_upper", &t_addr, 3 * word);
	} else if (sig == INFO_SIGSEGV && code == CODE_PKUERR) {
		member(w, "si_pkey", &t_uint, 2 * word);
	}
}

/* The number of the call that was refused, with its name where its ABI is known. */
static void refused_call(struct walk *w)
{
	size_t word = w->abi->word;
	uint64_t nr = peek(w, &t_uint, word), arch = peek(w, &t_uint, word + 4);
	const struct abi *abi = abi_beside(w->abi, (uint32_t)arch, nr);
	uint32_t own = w->task_audit ? w->task_audit : w->abi->audit;
	const char *call = abi ? abi_call_name(abi, nr) : NULL;
	char name[64];

	member(w, "si_call_addr", &t_addr, 0);
	walk_name(w, "si_syscall");
	if (call && arch == own) {
		snprintf(name, sizeof(name), "__NR_%s", call);
		walk_symbol_udec(w, name, nr);
	} else if (call) {
		walk_symbol_both(w, call, nr);
	} else {
		walk_scalar(w, &t_uint, nr);
	}
	member(w, "si_arch", &t_audit_arch, word + 4);
}

static void from_kernel(struct walk *w, uint64_t sig, int code)
{
	switch (sig) {
	case INFO_SIGCHLD:
		child(w, code);
		return;
	case INFO_SIGILL:
	case INFO_SIGTRAP:
	case INFO_SIGBUS:
	case INFO_SIGFPE:
	case INFO_SIGSEGV:
		fault(w, sig, code);
		return;
	case INFO_SIGIO:
		if (code >= 1 && code <= CODE_POLL_HUP)
			band(w);
		return;
	case INFO_SIGSYS:
		refused_call(w);
		return;
	default:
		if (peek(w, &t_uint, 0) || peek(w, &t_uint, 4))
			sender(w);
		if (peek(w, &t_addr, 8))
			value(w);
	}
}

static void hook_union(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t sig = walk_field(w, 0), err = walk_field(w, 1);
	int code = (int)walk_field(w, 2);

	(void)it;
	(void)addr;
	if (!sig)
		return;
	if (err) {
		walk_name(w, "si_errno");
		walk_scalar(w, &t_si_errno, (uint32_t)err);
	}
	if (code <= 0)
		from_user(w, code);
	else
		from_kernel(w, sig, code);
}

static const struct item fields[] = {
	VAL(signal, "si_signo", WHEN_NE(0, 0)),
	VAL(int, "si_errno", FLAGS(ITEM_HIDDEN)),
	VAL(si_code_any, "si_code", WHEN_NE(0, 0)),
	ITEM_END,
};

const struct type t_siginfo = { .name = "siginfo_t", .kind = KIND_STRUCT, .fields = fields,
	.hook = hook_union, .bytes = 128 };
