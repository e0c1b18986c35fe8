/*
 * Tasks that run under our own seccomp filter (capture/filter.h).
 *
 * They are restarted with PTRACE_CONT, and stop only for what the filter sends to us.  A
 * program must not notice the filter: what it asks about its own seccomp state is answered
 * for it, and once it has a filter of its own it is stopped at every call, as that filter
 * may decide about calls before ours is heard.
 *
 * An ordinary user's filter needs no_new_privs.  Then that is ours too: what needs it, or
 * CAP_SYS_ADMIN, is refused to a program that has not asked for it.
 *
 * Strict mode cannot be had under a filter: it is played.  The call succeeds, and the first
 * call that strict mode forbids kills the process.
 */
#include <errno.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/filter.h"
#include "capture/proc.h"
#include "capture/ptrace/engine.h"

/* With others it is refused for them before it is looked who asks. */
#define SECCOMP_FLAGS_KNOWN 0x3fu

struct seccomp_calls {
	uint16_t prctl, seccomp;
	uint16_t read, write, exit, sigreturn; /* what strict mode allows */
};

static const struct seccomp_calls seccomp_calls[] = {
	[ABI_X86_64] = { 157, 317, 0, 1, 60, 15 },
	[ABI_I386] = { 172, 354, 3, 4, 1, 119 },
	[ABI_AARCH64] = { 167, 277, 63, 64, 93, 139 },
	[ABI_X32] = { 157, 317, 0, 1, 60, 513 },
};

long filtered_request(const struct engine *e, const struct task *k)
{
	(void)e;
	return k->filtered && !k->in_call && !k->watched ? PTRACE_CONT : PTRACE_SYSCALL;
}

static const struct seccomp_calls *calls_of(const struct task *k)
{
	return k->abi < sizeof(seccomp_calls) / sizeof(seccomp_calls[0]) ? &seccomp_calls[k->abi]
									 : NULL;
}

static void answer_instead(const struct task *k, int64_t result)
{
	regs_set_call(k->tid, UINT64_MAX);
	regs_set_result(k->tid, result);
}

/* What kind of thing the call does to its seccomp mode and no_new_privs, if it is one of those
 * calls. */
enum seccomp_op {
	OP_NONE,
	OP_GET,
	OP_STRICT,
	OP_FILTER,
	OP_LANDLOCK,
	OP_GET_PRIVS,
	OP_SET_PRIVS,
};

static enum seccomp_op seccomp_op(const struct task *k, const struct seccomp_calls *c)
{
	uint64_t nr = abi_bare_number(k->abi, k->nr);
	uint32_t first = (uint32_t)k->args[0];

	if (nr == LANDLOCK_RESTRICT_SELF)
		return OP_LANDLOCK;
	if (nr == c->prctl && first == PR_GET_SECCOMP)
		return OP_GET;
	if (nr == c->prctl && (first == PR_GET_NO_NEW_PRIVS || first == PR_SET_NO_NEW_PRIVS))
		return k->args[2] || k->args[3] || k->args[4] ? OP_NONE
		       : first == PR_SET_NO_NEW_PRIVS	      ? OP_SET_PRIVS
		       : k->args[1]			      ? OP_NONE
							      : OP_GET_PRIVS;
	if (nr == c->prctl && first == PR_SET_SECCOMP)
		return k->args[1] == SECCOMP_MODE_STRICT   ? OP_STRICT
		       : k->args[1] == SECCOMP_MODE_FILTER ? OP_FILTER
							   : OP_NONE;
	if (nr == c->seccomp && first == SECCOMP_SET_MODE_STRICT && !k->args[1] && !k->args[2])
		return OP_STRICT;
	if (nr == c->seccomp && first == SECCOMP_SET_MODE_FILTER)
		return OP_FILTER;
	return OP_NONE;
}

/* Would it be told to set no_new_privs first, if that was not set for our filter? */
static bool lacks_privs(const struct engine *e, struct task *k)
{
	struct proc_status s;

	return e->no_new_privs && !k->own_no_new_privs &&
	       proc_status(task_proc_id(e, k), &s) == 0 && !(s.capabilities >> CAP_SYS_ADMIN & 1);
}

/* A program that cannot be read, or is empty, is refused for that. */
static bool is_program(struct engine *e, uint64_t addr)
{
	uint16_t len;

	return tracee_mem_peek(&e->mem, addr, &len, sizeof(len)) == sizeof(len) && len &&
	       len <= BPF_MAXINSNS;
}

static bool filter_is_refused(struct engine *e, struct task *k, const struct seccomp_calls *c)
{
	bool by_prctl = abi_bare_number(k->abi, k->nr) == c->prctl;

	return (by_prctl || !(k->args[1] & ~(uint64_t)SECCOMP_FLAGS_KNOWN)) &&
	       is_program(e, k->args[2]) && lacks_privs(e, k);
}

bool filtered_enter(struct engine *e, struct task *k)
{
	const struct seccomp_calls *c = calls_of(k);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	if (!c || !e->filtered)
		return false;
	if (k->strict) {
		if (nr != c->read && nr != c->write && nr != c->exit && nr != c->sigreturn)
			kill(k->tgid, SIGKILL);
		return false;
	}
	switch (seccomp_op(k, c)) {
	case OP_NONE:
		return false;
	case OP_GET:
		if (!k->own_filter)
			answer_instead(k, 0);
		return true;
	case OP_STRICT:
		answer_instead(k, k->own_filter ? -EINVAL : 0);
		return true;
	case OP_FILTER:
		if (filter_is_refused(e, k, c))
			answer_instead(k, -EACCES);
		return true;
	case OP_LANDLOCK:
		if (lacks_privs(e, k))
			answer_instead(k, -EPERM);
		return true;
	case OP_GET_PRIVS:
		if (e->no_new_privs)
			answer_instead(k, k->own_no_new_privs);
		return true;
	case OP_SET_PRIVS:
		return true;
	}
	return false;
}

static void unfilter_thread(struct engine *e, struct task *k, void *arg)
{
	(void)e;
	if (k->tgid == *(const pid_t *)arg) {
		k->filtered = false;
		k->own_filter = k->own_no_new_privs = true;
	}
}

/* 0 is success, and so is the descriptor of a listener; other numbers are threads that could not
 * be taken along. */
static bool has_succeeded(const struct task *k, const struct seccomp_calls *c, int64_t result)
{
	return result == 0 || (result > 0 && abi_bare_number(k->abi, k->nr) == c->seccomp &&
				      k->args[1] & SECCOMP_FILTER_FLAG_NEW_LISTENER);
}

void filtered_leave(struct engine *e, struct task *k, int64_t result)
{
	const struct seccomp_calls *c = calls_of(k);
	enum seccomp_op op = c ? seccomp_op(k, c) : OP_NONE;

	if (op == OP_SET_PRIVS && result == 0 && k->quiet)
		e->no_new_privs = true;
	if (op == OP_SET_PRIVS && result == 0)
		k->own_no_new_privs = !k->quiet;
	if ((op != OP_STRICT && op != OP_FILTER) || !has_succeeded(k, c, result) ||
		!(e->options & PTRACE_O_TRACESECCOMP))
		return;
	if (k->quiet) { /* ours */
		if (op == OP_FILTER)
			e->filtered = k->filtered = true;
		return;
	}
	if (!e->filtered)
		return;
	k->filtered = false;
	if (op == OP_STRICT) {
		k->strict = true;
		return;
	}
	k->own_filter = true;
	if (abi_bare_number(k->abi, k->nr) == c->seccomp && k->args[1] & SECCOMP_FILTER_FLAG_TSYNC)
		tasks_each(e, unfilter_thread, &k->tgid);
}

bool filtered_is_ours(struct task *k, const struct ptrace_syscall_info *si)
{
	if ((si->seccomp.ret_data & SECCOMP_RET_DATA) == FILTER_DATA)
		return true;
	/* The program's own filter sends it to a tracer: untraced there is none. */
	answer_instead(k, -ENOSYS);
	return false;
}

void filtered_mute(struct engine *e)
{
	struct capture *c = e->capture;
	bool reader_comes = e->config->hold_end && !e->builder.broken;

	e->muted = true;
	e->builder.queue = NULL;
	e->builder.broken = false;
	atomic_store(&c->heard, 1);
	if (!reader_comes) /* to the end of the queue, then to capture_free() */
		atomic_store(&c->root_read, 1);
	queue_close(&c->queue);
}
