/* x86-64 and i386 tracees.  A 64-bit tracer reads the registers of both through the same
 * 64-bit user area. */
#if defined(__x86_64__)
#include <elf.h>
#include <linux/audit.h>
#include <stddef.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>

#include "capture/ptrace/engine.h"

#define USER_CS_32 0x23
#define AT(reg) offsetof(struct user_regs_struct, reg)

static int peek(pid_t tid, size_t offset, uint64_t *ret)
{
	unsigned long v = 0;
	long r = trace_request(PTRACE_PEEKUSER, tid, offset, (uintptr_t)&v);

	*ret = v;
	return (int)r;
}

static const size_t native[6] = { AT(rdi), AT(rsi), AT(rdx), AT(r10), AT(r8), AT(r9) };
static const size_t compat[6] = { AT(rbx), AT(rcx), AT(rdx), AT(rsi), AT(rdi), AT(rbp) };

int regs_call(pid_t tid, uint64_t *nr, uint64_t args[6])
{
	const size_t *at;
	uint64_t cs;
	int r;

	if ((r = peek(tid, AT(cs), &cs)) < 0 || (r = peek(tid, AT(orig_rax), nr)) < 0)
		return r;
	at = cs == USER_CS_32 ? compat : native;
	for (unsigned i = 0; i < 6; i++)
		if ((r = peek(tid, at[i], &args[i])) < 0)
			return r;
	return 0;
}

int regs_result(pid_t tid, int64_t *ret)
{
	uint64_t v, cs;
	int r;

	if ((r = peek(tid, AT(rax), &v)) < 0 || (r = peek(tid, AT(cs), &cs)) < 0)
		return r;
	*ret = cs == USER_CS_32 ? (int32_t)v : (int64_t)v;
	return 0;
}

int regs_set_result(pid_t tid, int64_t value)
{
	return (int)trace_request(PTRACE_POKEUSER, tid, AT(rax), (uintptr_t)value);
}

int regs_set_arg(pid_t tid, unsigned i, uint64_t value)
{
	uint64_t cs;
	int r = peek(tid, AT(cs), &cs);

	if (r < 0)
		return r;
	return (int)trace_request(
		PTRACE_POKEUSER, tid, cs == USER_CS_32 ? compat[i] : native[i], (uintptr_t)value);
}

int regs_set_call(pid_t tid, uint64_t nr)
{
	return (int)trace_request(PTRACE_POKEUSER, tid, AT(orig_rax), (uintptr_t)nr);
}

/* int3 */
const struct instruction regs_breakpoint = { { 0xcc } };
const unsigned regs_breakpoint_skips = 1;

int regs_ip(pid_t tid, uint64_t *ret)
{
	return peek(tid, AT(rip), ret);
}

int regs_set_ip(pid_t tid, uint64_t ip)
{
	return (int)trace_request(PTRACE_POKEUSER, tid, AT(rip), (uintptr_t)ip);
}

int regs_sp(pid_t tid, uint64_t *ret)
{
	return peek(tid, AT(rsp), ret);
}

uint32_t regs_abi(pid_t tid)
{
	uint64_t cs;

	if (peek(tid, AT(cs), &cs) < 0)
		return UINT32_MAX;
	return cs == USER_CS_32 ? ABI_I386 : ABI_X86_64;
}
int regs_save(pid_t tid, struct regs_all *ret)
{
	struct iovec iov = { ret->word, sizeof(ret->word) };
	int r = (int)trace_request(PTRACE_GETREGSET, tid, NT_PRSTATUS, (uintptr_t)&iov);

	ret->size = iov.iov_len;
	return r < 0 ? r : ret->size == sizeof(struct user_regs_struct) ? 0 : -ENOTSUP;
}

static int write_all(pid_t tid, struct user_regs_struct *r)
{
	struct iovec iov = { r, sizeof(*r) };

	return (int)trace_request(PTRACE_SETREGSET, tid, NT_PRSTATUS, (uintptr_t)&iov);
}

int regs_restore(pid_t tid, const struct regs_all *regs)
{
	struct user_regs_struct r;

	memcpy(&r, regs->word, sizeof(r));
	return write_all(tid, &r);
}

int regs_make_call(pid_t tid, const struct regs_all *regs, uint64_t nr, const uint64_t args[6])
{
	static const uint8_t syscall_instruction[2] = { 0x0f, 0x05 };
	struct user_regs_struct r;
	unsigned long word = 0;
	int err;

	memcpy(&r, regs->word, sizeof(r));
	r.rip -= sizeof(syscall_instruction);
	err = (int)trace_request(PTRACE_PEEKTEXT, tid, r.rip, (uintptr_t)&word);
	if (err < 0)
		return err;
	if (memcmp(&word, syscall_instruction, sizeof(syscall_instruction)))
		return -ENOTSUP;
	r.orig_rax = UINT64_MAX; /* no call is to be restarted */
	r.rax = nr;
	for (unsigned i = 0; i < 6; i++)
		memcpy((uint8_t *)&r + native[i], &args[i], sizeof(args[i]));
	return write_all(tid, &r);
}
#else
typedef int not_x86; /* the file has to hold something */
#endif
