/* What a task's stop at a call tells: by PTRACE_GET_SYSCALL_INFO (Linux 5.3), or, where that is
 * not to be had, by registers.  These do not tell an entry from an exit, which alternate, nor
 * the 32-bit calls of 64-bit programs. */
#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "capture/ptrace/engine.h"

#define ERRNO_MAX 4095

static bool exit_by_registers(const struct task *k, struct ptrace_syscall_info *si)
{
	int64_t result;

	if (regs_result(k->tid, &result) < 0)
		return false;
	si->op = PTRACE_SYSCALL_INFO_EXIT;
	si->exit.rval = result;
	si->exit.is_error = result < 0 && result >= -ERRNO_MAX;
	return true;
}

static bool entry_by_registers(const struct task *k, bool by_filter, struct ptrace_syscall_info *si)
{
	uint64_t nr, args[6];
	unsigned long data = 0;

	if (regs_call(k->tid, &nr, args) < 0)
		return false;
	si->op = PTRACE_SYSCALL_INFO_ENTRY;
	si->entry.nr = nr;
	for (unsigned i = 0; i < 6; i++)
		si->entry.args[i] = args[i];
	if (!by_filter)
		return true;
	if (trace_request(PTRACE_GETEVENTMSG, k->tid, 0, (uintptr_t)&data) < 0)
		return false;
	si->op = PTRACE_SYSCALL_INFO_SECCOMP; /* number and arguments lie where they lay */
	si->seccomp.ret_data = (uint32_t)data;
	return true;
}

static bool by_registers(const struct task *k, bool by_filter, struct ptrace_syscall_info *si)
{
	const struct abi *abi = abi_get(regs_abi(k->tid));
	uint64_t ip, sp;

	memset(si, 0, sizeof(*si));
	if (!abi || regs_ip(k->tid, &ip) < 0 || regs_sp(k->tid, &sp) < 0)
		return false;
	si->arch = abi->audit;
	si->instruction_pointer = ip;
	si->stack_pointer = sp;
	return k->in_call && !by_filter ? exit_by_registers(k, si)
					: entry_by_registers(k, by_filter, si);
}

bool call_info(const struct task *k, bool by_filter, struct ptrace_syscall_info *si)
{
	long r = trace_request(PTRACE_GET_SYSCALL_INFO, k->tid, sizeof(*si), (uintptr_t)si);

	/* Where a sandbox or an old kernel does not let us ask: EIO, or what the sandbox says. */
	return r > 0 || (r < 0 && r != -ESRCH && by_registers(k, by_filter, si));
}

static bool tells_of_calls(pid_t child)
{
	struct ptrace_syscall_info si;
	int status;
	pid_t pid;

	do
		pid = waitpid(child, &status, 0);
	while (pid < 0 && errno == EINTR);
	return pid == child && WIFSTOPPED(status) &&
	       trace_request(PTRACE_GET_SYSCALL_INFO, child, sizeof(si), (uintptr_t)&si) > 0;
}

bool capture_has_call_info(void)
{
	pid_t child = fork();
	bool works;

	if (child == 0) {
		if (trace_request(PTRACE_TRACEME, 0, 0, 0) == 0)
			raise(SIGSTOP);
		_exit(0);
	}
	if (child < 0)
		return false;
	works = tells_of_calls(child);
	kill(child, SIGKILL);
	while (waitpid(child, NULL, 0) < 0 && errno == EINTR)
		;
	return works;
}
