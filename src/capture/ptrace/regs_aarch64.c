/* arm64 tracees.  32-bit ARM tracees are not told apart: their calls have no known ABI. */
#if defined(__aarch64__)
#include <elf.h>
#include <linux/ptrace.h>
#include <stddef.h>
#include <string.h>
#include <sys/uio.h>

#include "capture/ptrace/engine.h"

/* linux/ptrace.h gives struct user_pt_regs through asm/ptrace.h. */

static int read_set(pid_t tid, unsigned set, void *dst, size_t len)
{
	struct iovec iov = { dst, len };

	return (int)trace_request(PTRACE_GETREGSET, tid, set, (uintptr_t)&iov);
}

static int write_set(pid_t tid, unsigned set, void *src, size_t len)
{
	struct iovec iov = { src, len };

	return (int)trace_request(PTRACE_SETREGSET, tid, set, (uintptr_t)&iov);
}

int regs_call(pid_t tid, uint64_t *nr, uint64_t args[6])
{
	struct user_pt_regs regs;
	int32_t number = -1;
	int r;

	if ((r = read_set(tid, NT_PRSTATUS, &regs, sizeof(regs))) < 0 ||
		(r = read_set(tid, NT_ARM_SYSTEM_CALL, &number, sizeof(number))) < 0)
		return r;
	*nr = (uint64_t)(int64_t)number;
	/* x0 holds the result by now; what it was cannot be known. */
	for (unsigned i = 0; i < 6; i++)
		args[i] = regs.regs[i];
	return 0;
}

/* The register at an offset of struct user_pt_regs. */
static int read_register(pid_t tid, size_t at, void *ret)
{
	struct user_pt_regs regs;
	int r = read_set(tid, NT_PRSTATUS, &regs, sizeof(regs));

	if (r < 0)
		return r;
	memcpy(ret, (const uint8_t *)&regs + at, sizeof(uint64_t));
	return 0;
}

int regs_result(pid_t tid, int64_t *ret)
{
	return read_register(tid, offsetof(struct user_pt_regs, regs[0]), ret);
}

int regs_set_result(pid_t tid, int64_t value)
{
	struct user_pt_regs regs;
	int r = read_set(tid, NT_PRSTATUS, &regs, sizeof(regs));

	if (r < 0)
		return r;
	regs.regs[0] = (uint64_t)value;
	return write_set(tid, NT_PRSTATUS, &regs, sizeof(regs));
}

int regs_set_arg(pid_t tid, unsigned i, uint64_t value)
{
	struct user_pt_regs regs;
	int r = read_set(tid, NT_PRSTATUS, &regs, sizeof(regs));

	if (r < 0)
		return r;
	/* x7 is 0 at entry and 1 at exit: an ABI of ptrace on arm64. */
	if (i == 0 && regs.regs[7])
		return 0;
	regs.regs[i] = value;
	return write_set(tid, NT_PRSTATUS, &regs, sizeof(regs));
}

int regs_set_call(pid_t tid, uint64_t nr)
{
	int number = (int)nr;

	return write_set(tid, NT_ARM_SYSTEM_CALL, &number, sizeof(number));
}

/* brk #0 */
const struct instruction regs_breakpoint = { { 0x00, 0x00, 0x20, 0xd4 } };
const unsigned regs_breakpoint_skips = 0;

int regs_ip(pid_t tid, uint64_t *ret)
{
	return read_register(tid, offsetof(struct user_pt_regs, pc), ret);
}

int regs_set_ip(pid_t tid, uint64_t ip)
{
	struct user_pt_regs regs;
	int r = read_set(tid, NT_PRSTATUS, &regs, sizeof(regs));

	if (r < 0)
		return r;
	regs.pc = ip;
	return write_set(tid, NT_PRSTATUS, &regs, sizeof(regs));
}

int regs_sp(pid_t tid, uint64_t *ret)
{
	return read_register(tid, offsetof(struct user_pt_regs, sp), ret);
}

uint32_t regs_abi(pid_t tid)
{
	(void)tid;
	return ABI_AARCH64;
}

int regs_save(pid_t tid, struct regs_all *ret)
{
	struct iovec iov = { ret->word, sizeof(ret->word) };
	int r = (int)trace_request(PTRACE_GETREGSET, tid, NT_PRSTATUS, (uintptr_t)&iov);

	ret->size = iov.iov_len;
	return r < 0 ? r : ret->size == sizeof(struct user_pt_regs) ? 0 : -ENOTSUP;
}

int regs_restore(pid_t tid, const struct regs_all *regs)
{
	struct user_pt_regs r;

	memcpy(&r, regs->word, sizeof(r));
	return write_set(tid, NT_PRSTATUS, &r, sizeof(r));
}

int regs_make_call(pid_t tid, const struct regs_all *regs, uint64_t nr, const uint64_t args[6])
{
	static const uint8_t svc_0[4] = { 0x01, 0x00, 0x00, 0xd4 };
	struct user_pt_regs r;
	uint64_t word = 0;
	int err;

	memcpy(&r, regs->word, sizeof(r));
	r.pc -= sizeof(svc_0);
	err = (int)trace_request(PTRACE_PEEKTEXT, tid, r.pc & ~7ull, (uintptr_t)&word);
	if (err < 0)
		return err;
	if (memcmp((const uint8_t *)&word + (r.pc & 4), svc_0, sizeof(svc_0)))
		return -ENOTSUP;
	r.regs[8] = nr;
	for (unsigned i = 0; i < 6; i++)
		r.regs[i] = args[i];
	err = regs_set_call(tid, UINT64_MAX); /* no call is to be restarted */
	return err < 0 ? err : write_set(tid, NT_PRSTATUS, &r, sizeof(r));
}
#else
typedef int not_aarch64; /* the file has to hold something */
#endif
