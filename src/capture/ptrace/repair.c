/*
 * Calls that a wake-up of ours cut short.
 *
 * Most waits restart by themselves when no handler runs.  Some return -EINTR instead, at
 * once: untraced they would not even have woken for an ignored signal, and PTRACE_INTERRUPT
 * does not exist.  Their result is changed to -ERESTARTNOHAND while the task is on its way
 * out of the kernel.  Then the kernel decides, as it does for poll(): the call runs again
 * unless a handler is about to run, and then it returns EINTR as it natively would.
 *
 * After a group-stop -EINTR is native (signal(7)) and stays.
 *
 * A call that runs again would wait for its whole time again, and for ever if ignored signals
 * keep coming.  Where the timeout is in a register it is given what is left, and the register
 * is put back at the end.  A timeout in memory is not touched: other threads may read it.
 */
#include <signal.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"

#define KERNEL_ERESTARTNOHAND 514
#define KERNEL_ERESTART_RESTARTBLOCK 516
#define BIT(sig) (1ull << ((sig)-1))
#define WAITED_NS 50000 /* a call that took less was hardly waiting for something */
#define GUESSES_MAX 3	/* then EINTR is what the call itself says */

/* Waits that return -EINTR whatever SA_RESTART says; the socket calls do when the socket
 * has a timeout.  Sorted. */
/* clang-format off */
static const uint16_t waits_x86_64[] = {
	0 /* read */, 1 /* write */, 19 /* readv */, 20 /* writev */, 40 /* sendfile */,
	42 /* connect */, 43 /* accept */, 44 /* sendto */, 45 /* recvfrom */, 46 /* sendmsg */,
	47 /* recvmsg */, 65 /* semop */, 128 /* rt_sigtimedwait */, 208 /* io_getevents */,
	215 /* epoll_wait_old */, 220 /* semtimedop */, 232 /* epoll_wait */,
	275 /* splice */, 281 /* epoll_pwait */, 288 /* accept4 */, 299 /* recvmmsg */,
	307 /* sendmmsg */, 333 /* io_pgetevents */, 426 /* io_uring_enter */,
	441 /* epoll_pwait2 */,
	/* x32's own */
	515 /* readv */, 516 /* writev */, 517 /* recvfrom */, 518 /* sendmsg */,
	519 /* recvmsg */, 523 /* rt_sigtimedwait */, 537 /* recvmmsg */, 538 /* sendmmsg */,
};
static const uint16_t waits_i386[] = {
	3 /* read */, 4 /* write */, 102 /* socketcall */, 117 /* ipc */, 145 /* readv */,
	146 /* writev */, 177 /* rt_sigtimedwait */, 187 /* sendfile */, 239 /* sendfile64 */,
	247 /* io_getevents */, 256 /* epoll_wait */, 313 /* splice */, 319 /* epoll_pwait */,
	337 /* recvmmsg */, 345 /* sendmmsg */, 362 /* connect */, 364 /* accept4 */,
	369 /* sendto */, 370 /* sendmsg */, 371 /* recvfrom */, 372 /* recvmsg */,
	385 /* io_pgetevents */, 416 /* io_pgetevents_time64 */, 417 /* recvmmsg_time64 */,
	420 /* semtimedop_time64 */, 421 /* rt_sigtimedwait_time64 */, 426 /* io_uring_enter */,
	441 /* epoll_pwait2 */,
};
static const uint16_t waits_aarch64[] = {
	4 /* io_getevents */, 22 /* epoll_pwait */, 63 /* read */, 64 /* write */, 65 /* readv */,
	66 /* writev */, 71 /* sendfile */, 76 /* splice */, 137 /* rt_sigtimedwait */,
	192 /* semtimedop */, 193 /* semop */, 202 /* accept */, 203 /* connect */,
	206 /* sendto */, 207 /* recvfrom */, 211 /* sendmsg */, 212 /* recvmsg */,
	242 /* accept4 */, 243 /* recvmmsg */, 269 /* sendmmsg */, 292 /* io_pgetevents */,
	426 /* io_uring_enter */, 441 /* epoll_pwait2 */,
};
/* clang-format on */

struct waits {
	const uint16_t *nr;
	unsigned count;
};

#define WAITS(a)                                                                                   \
	{                                                                                          \
		a, sizeof(a) / sizeof((a)[0])                                                      \
	}

static const struct waits waits[] = {
	[ABI_X86_64] = WAITS(waits_x86_64),
	[ABI_I386] = WAITS(waits_i386),
	[ABI_AARCH64] = WAITS(waits_aarch64),
	[ABI_X32] = WAITS(waits_x86_64),
};

static bool does_not_restart(uint32_t abi, uint64_t nr)
{
	if (abi >= sizeof(waits) / sizeof(waits[0]))
		return false;
	nr = abi_bare_number(abi, nr);
	for (unsigned i = 0; i < waits[abi].count; i++)
		if (waits[abi].nr[i] == nr)
			return true;
	return false;
}

/* Waits with a timeout in milliseconds as argument 3. */
static bool has_timeout(const struct task *k)
{
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	switch (k->abi) {
	case ABI_X86_64:
	case ABI_X32:
		return nr == 232 /* epoll_wait */ || nr == 281 /* epoll_pwait */;
	case ABI_I386:
		return nr == 256 || nr == 319;
	case ABI_AARCH64:
		return nr == 22 /* epoll_pwait */;
	}
	return false;
}

static void shorten_timeout(const struct engine *e, struct task *k)
{
	int32_t left_ms = (int32_t)k->args[3];
	uint64_t spent_ms;

	if (!k->enter_ns || left_ms <= 0 || !has_timeout(k) || e->detaching)
		return;
	spent_ms = (e->now_ns - k->enter_ns) / 1000000;
	left_ms = spent_ms < (uint64_t)left_ms ? left_ms - (int32_t)spent_ms : 0;
	k->shortened = regs_set_arg(k->tid, 3, (uint64_t)left_ms) == 0;
}

void repair_timeout(struct task *k)
{
	if (k->shortened)
		regs_set_arg(k->tid, 3, k->timeout);
	k->shortened = false;
}

/* Signals that would not be noticed if nobody traced. */
static uint64_t ignored_signals(const struct proc_status *s)
{
	uint64_t by_default = BIT(SIGCHLD) | BIT(SIGCONT) | BIT(SIGURG) | BIT(SIGWINCH);

	return s->ignored | (by_default & ~s->caught);
}

static bool run_again(struct task *k)
{
	if (regs_set_result(k->tid, -KERNEL_ERESTARTNOHAND) < 0)
		return false;
	k->cut_short = false;
	k->repaired = true;
	k->watched = k->filtered;
	return true;
}

struct siblings {
	const struct task *of;
	bool found;
};

static void look_for_sibling(struct engine *e, struct task *k, void *arg)
{
	struct siblings *s = arg;

	(void)e;
	if (k != s->of && k->tgid && k->tgid == s->of->tgid)
		s->found = true;
}

/* May another thread have taken the signal that woke this one?  Nothing of the signal is left to
 * see then, and a seccomp filter, a file system or a driver may answer with EINTR of its own, each
 * time. */
static bool may_be_taken(struct engine *e, struct task *k)
{
	struct siblings s = { .of = k };

	if (!k->enter_ns || e->now_ns - k->enter_ns < WAITED_NS || k->guesses >= GUESSES_MAX)
		return false;
	tasks_each(e, look_for_sibling, &s);
	k->guesses += s.found;
	return s.found;
}

bool repair_at_exit(struct engine *e, struct task *k)
{
	struct proc_status s;
	uint64_t waiting, ignored;

	if (!does_not_restart(k->abi, k->nr))
		return false;
	k->cut_short = true;
	if (proc_status(task_proc_id(e, k), &s) < 0)
		return k->interrupted && run_again(k);
	ignored = ignored_signals(&s);
	waiting = s.pending & ~s.blocked;
	if (waiting & ~ignored) /* a signal that counts: EINTR is what it does */
		return false;
	/* The kernel is made sure to look at signals, and so at the restart, before the task is
	 * back in its program. */
	if (!k->interrupted && !waiting) {
		if (!may_be_taken(e, k) || trace_request(PTRACE_INTERRUPT, k->tid, 0, 0) < 0)
			return false;
		k->interrupted = true;
	}
	shorten_timeout(e, k);
	return run_again(k);
}

void repair_at_signal(struct engine *e, struct task *k, int sig)
{
	struct proc_status s;

	if (proc_status(task_proc_id(e, k), &s) < 0) {
		if (is_stopping_signal(sig))
			repair_undo(k);
		else if (k->cut_short)
			run_again(k);
	} else if (ignored_signals(&s) & BIT(sig)) {
		if (k->cut_short) {
			shorten_timeout(e, k);
			run_again(k);
		}
	} else if (is_stopping_signal(sig) && !(s.caught & BIT(sig))) {
		repair_undo(k);
	} else { /* -ERESTARTNOHAND becomes EINTR */
		repair_timeout(k);
		k->repaired = k->cut_short = false;
	}
}

void repair_undo(struct task *k)
{
	if (k->repaired) {
		regs_set_result(k->tid, -EINTR);
		repair_timeout(k);
	}
	k->repaired = false;
	k->cut_short = false;
}

void repair_at_first_stop(struct engine *e, struct task *k)
{
	uint64_t nr, args[6];
	int64_t result;

	(void)e;
	if (regs_result(k->tid, &result) < 0 || regs_call(k->tid, &nr, args) < 0)
		return;
	if (result == -KERNEL_ERESTART_RESTARTBLOCK)
		k->resumes = nr + 1;
	if (result == -EINTR && does_not_restart(regs_abi(k->tid), nr) && run_again(k))
		k->timeout = args[3];
}
