/*
 * What a report means, and what is done about it.
 *
 *	report				frame			then
 *	end				END			reaped
 *	syscall-stop, EVENT_SECCOMP	ENTER, EXIT		PTRACE_SYSCALL
 *	signal-delivery-stop		SIGNAL			the same signal goes on
 *	EVENT_STOP, a stopping signal	STOP			PTRACE_LISTEN: it stays stopped
 *	EVENT_STOP, SIGTRAP		CONTINUE after a stop	PTRACE_SYSCALL
 *	EVENT_FORK, VFORK, CLONE	TASK of the new one	PTRACE_SYSCALL, both
 *	EVENT_EXEC			SUPERSEDED, EXEC	PTRACE_SYSCALL
 *
 * Under our seccomp filter it is PTRACE_CONT between calls: see filtered.c.
 */
#include <limits.h>
#include <linux/sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"
#include "capture/secontext.h"
#include "capture/task_files.h"

long trace_request(long request, pid_t tid, uintptr_t addr, uintptr_t data)
{
	long r = syscall(SYS_ptrace, request, tid, addr, data);

	return r < 0 ? -errno : r;
}

uint64_t engine_now_ns(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (uint64_t)ts.tv_sec * 1000000000u + (uint64_t)ts.tv_nsec;
}

void engine_warn(struct engine *e, pid_t tid, const char *fmt, ...)
{
	char text[512];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n >= sizeof(text))
		n = sizeof(text) - 1;
	builder_begin(&e->builder, FRAME_WARNING, tid, 0, engine_now_ns(), 0);
	builder_section(&e->builder, SECTION_TEXT, 0, text, (size_t)n);
	builder_push(&e->builder);
}

void act_restart(struct engine *e, struct task *k, long request, int sig)
{
	if (e->detaching && request != PTRACE_LISTEN) {
		detach_one(e, k, sig);
		return;
	}
	if (e->detaching) { /* a group-stop: stays stopped by itself */
		detach_one(e, k, 0);
		return;
	}
	if (request == PTRACE_SYSCALL)
		request = filtered_request(e, k);
	k->state = request == PTRACE_LISTEN ? TASK_LISTENS : TASK_RUNS;
	task_activate(e, k, request != PTRACE_LISTEN && !k->in_call);
	wait_soon(e, k->tid);
	/* ESRCH: killed while it was stopped; its end is reported in time. */
	trace_request(request, k->tid, 0, (uintptr_t)sig);
}

/* ---- group-stops ---- */

static void tell_stop(struct engine *e, struct task *k, enum frame_type type, int sig)
{
	struct frame_stop *body;

	if (k->quiet)
		return;
	body = builder_begin(&e->builder, type, k->tid, k->tgid, e->now_ns, sizeof(*body));
	body->sig = sig;
	act_add_context(e, k);
	builder_push(&e->builder);
}

void act_event_stop(struct engine *e, struct task *k, int sig, bool first)
{
	k->interrupted = false;
	if (is_stopping_signal(sig)) {
		if (k->stop_sig != sig)
			tell_stop(e, k, FRAME_STOP, sig);
		k->stop_sig = (uint8_t)sig;
		repair_undo(k);
		untraced_unhold(e, k);
		k->watched = k->eintr_stays = k->filtered;
		act_restart(e, k, PTRACE_LISTEN, 0);
		return;
	}
	if (k->stop_sig) {
		tell_stop(e, k, FRAME_CONTINUE, 0);
		k->stop_sig = 0;
	} else if (first && k->attached) {
		repair_at_first_stop(e, k);
	}
	if (k->must_go && untraced_release(e, k))
		return;
	act_restart(e, k, PTRACE_SYSCALL, 0);
}

/* ---- new tasks ---- */

void act_add_comm(struct engine *e, struct task *k)
{
	char text[64];
	int n = proc_read(task_proc_id(e, k), "comm", text, sizeof(text));

	if (n > 0)
		builder_section(
			&e->builder, SECTION_COMM, 0, text, (size_t)n - (text[n - 1] == '\n'));
}

void act_add_context(struct engine *e, struct task *k)
{
	if (e->config->memory.secontext)
		secontext_note_task(&e->builder, task_proc_id(e, k));
}

/* exec_word: after an execve, the size of a pointer; else 0. */
static void add_identity(struct engine *e, struct task *k, unsigned exec_word)
{
	pid_t proc_tid = task_proc_id(e, k);
	char text[PATH_MAX];
	int n;

	act_add_comm(e, k);
	n = proc_link(proc_tid, "exe", text, sizeof(text));
	if (n > 0)
		builder_section(&e->builder, SECTION_EXE, 0, text, (size_t)n);
	if (n > 0 && exec_word && e->config->memory.real_paths) {
		tracee_mem_begin(&e->mem, k->tid, proc_tid, exec_word);
		task_files_exec(&e->mem, k->tgid, text, exec_word);
	}
	if (!e->config->memory.fd_paths)
		return;
	n = proc_link(proc_tid, "cwd", text, sizeof(text));
	if (n > 0)
		builder_section(&e->builder, SECTION_CWD, 0, text, (size_t)n);
}

void act_announce(struct engine *e, struct task *k, unsigned how)
{
	struct frame_task *body;
	bool all_open = true;

	if (k->announced)
		return;
	k->announced = true;
	if (k->quiet)
		return;
	body = builder_begin(&e->builder, FRAME_TASK, k->tid, k->tgid, e->now_ns, sizeof(*body));
	body->parent = k->parent;
	body->how = how;
	if (how != TASK_ATTACHED && how != TASK_STARTED) {
		struct task *parent = k->parent ? task_find(&e->tasks, k->parent) : NULL;

		body->clone_flags = parent ? parent->clone_flags : 0;
	} else if (how == TASK_ATTACHED) {
		add_identity(e, k, 0);
		if (e->config->memory.real_paths && k->tid == k->tgid)
			all_open = task_files_open(&e->builder, task_proc_id(e, k));
	}
	builder_push(&e->builder);
	if (!all_open)
		engine_warn(e, k->tid, "process %d has so many open files that not all are told of",
			k->tgid);
}

/* ---- ends ---- */

struct purge {
	pid_t tgid;
	const struct task *but;
};

static void purge_one(struct engine *e, struct task *k, void *arg)
{
	const struct purge *p = arg;

	if (k != p->but && k->tgid == p->tgid)
		act_end(e, k, 0, false);
}

void act_end(struct engine *e, struct task *k, int status, bool known)
{
	struct frame_end *body;
	bool is_root = k->tid == e->root;

	untraced_unhold(e, k);
	birth_follow(e, k->leads);
	/* A leader reports its end when all its threads have gone. */
	if (k->tgid == k->tid)
		stack_forget(e, k->tid);
	if (known && k->tgid == k->tid)
		tasks_each(e, purge_one, &(struct purge){ k->tgid, k });
	if (!k->announced)
		act_announce(e, k, TASK_FOUND);
	if (!k->quiet || k->failed_start) {
		body = builder_begin(
			&e->builder, FRAME_END, k->tid, k->tgid, e->now_ns, sizeof(*body));
		body->status = status;
		body->flags = (known ? 0 : END_STATUS_UNKNOWN) | (is_root ? END_ROOT : 0) |
			      (k->exit_unknown ? END_CALL_UNKNOWN : 0) |
			      (e->tasks.count == 1 ? END_LAST : 0);
		e->told_last = body->flags & END_LAST;
		builder_push(&e->builder);
		if (is_root || e->root_waits)
			queue_kick(&e->capture->queue);
	} else if (is_root) {
		atomic_store(&e->capture->root_read, 1); /* nothing was told: nothing to wait for */
	}
	task_remove(e, k);
}

/* ---- exec ---- */

struct supersede {
	pid_t tgid;
	const struct task *survivor;
};

static void supersede_one(struct engine *e, struct task *k, void *arg)
{
	const struct supersede *s = arg;

	if (k == s->survivor || k->tgid != s->tgid)
		return;
	if (k->announced && !k->quiet) {
		struct frame_exec *body = builder_begin(
			&e->builder, FRAME_SUPERSEDED, k->tid, k->tgid, e->now_ns, sizeof(*body));

		body->former_tid = s->survivor->tid;
		builder_push(&e->builder);
	}
	task_remove(e, k);
}

/*
 * The task that called execve has its process's id now.  If it was not the leader, the
 * leader has vanished without a report, and what we know of the caller moves to its id:
 * above all the execve that is about to return.
 */
static struct task *exec(struct engine *e, pid_t tid)
{
	unsigned long msg = 0;
	struct frame_exec *body;
	const struct abi *abi;
	struct task *k;
	pid_t former = tid;

	if (trace_request(PTRACE_GETEVENTMSG, tid, 0, (uintptr_t)&msg) == 0 && msg)
		former = (pid_t)msg;
	k = task_find(&e->tasks, former);
	if (!k)
		k = task_find(&e->tasks, tid);
	if (!k)
		k = task_add(e, tid);
	if (!k)
		return NULL;
	if (k->state == TASK_HELD)
		e->held--;
	tasks_each(e, supersede_one, &(struct supersede){ tid, k });
	if (k->tid != tid) {
		struct task *leader = task_find(&e->tasks, tid);

		if (leader) /* its process was not known */
			supersede_one(e, leader, &(struct supersede){ leader->tgid, k });
		tracee_mem_forget(&e->mem, k->tid);
		task_rename(&e->tasks, k, tid);
	}
	k->tgid = tid;
	k->state = TASK_STOPPED;
	tracee_mem_forget(&e->mem, tid);
	stack_forget(e, tid);
	if (e->config->detach_on_exec && !k->quiet) {
		act_announce(e, k, TASK_FOUND);
		detach_one(e, k, 0);
		return NULL;
	}
	if (k->stranger)
		return k;
	if (k->quiet)
		call_first_exec(e, k);
	act_announce(e, k, TASK_FOUND);
	body = builder_begin(&e->builder, FRAME_EXEC, tid, tid, e->now_ns, sizeof(*body));
	body->former_tid = former;
	body->abi = regs_abi(tid);
	abi = abi_get(body->abi);
	add_identity(e, k, abi ? abi->word : (unsigned)sizeof(long));
	builder_push(&e->builder);
	entry_arm(e, k, abi ? abi->word : (unsigned)sizeof(long));
	explain_lost_privilege(e, k);
	return k;
}

/* ---- stops ---- */

/* si_pid, where there is one. */
static void name_sender(struct engine *e, struct task *k, const struct frame_signal *s)
{
	siginfo_t info;

	memcpy(&info, s->info, sizeof(info));
	if (info.si_code > 0 && s->sig != SIGCHLD)
		return;
	task_mem_begin(e, k);
	call_memory_pid(&e->mem, info.si_pid, true, &e->config->memory);
}

static void add_ip(struct engine *e, const struct task *k)
{
	struct ptrace_syscall_info si;

	if (trace_request(PTRACE_GET_SYSCALL_INFO, k->tid, sizeof(si), (uintptr_t)&si) > 0)
		(void)builder_section(&e->builder, SECTION_IP, 0, &si.instruction_pointer,
			sizeof(si.instruction_pointer));
}

/* A seccomp stop does not take a signal along, as a syscall-stop does: it is sent. */
static void send_signal(struct task *k, int sig)
{
	k->sent_sig = sig;
	syscall(SYS_tkill, k->tid, sig);
}

/* And looks then as if the kernel had made it, which is what a syscall-stop gives. */
static void disown_signal(struct task *k, int sig)
{
	siginfo_t info;

	if (k->sent_sig != sig)
		return;
	k->sent_sig = 0;
	if (trace_request(PTRACE_GETSIGINFO, k->tid, 0, (uintptr_t)&info) < 0 ||
		info.si_code != SI_TKILL)
		return;
	memset(&info, 0, sizeof(info));
	info.si_signo = sig;
	info.si_code = SI_KERNEL;
	trace_request(PTRACE_SETSIGINFO, k->tid, 0, (uintptr_t)&info);
}

static void signal_stop(struct engine *e, struct task *k, int sig)
{
	bool is_void = sig == SIGSTOP && repair_stop_is_void(e, k);

	if (entry_reached(e, k, sig)) {
		act_restart(e, k, PTRACE_SYSCALL, 0);
		return;
	}
	disown_signal(k, sig);
	hold_signal(e, k, sig);
	if (!k->quiet) {
		struct frame_signal *body = builder_begin(
			&e->builder, FRAME_SIGNAL, k->tid, k->tgid, e->now_ns, sizeof(*body));

		body->sig = sig;
		if (trace_request(PTRACE_GETSIGINFO, k->tid, 0, (uintptr_t)body->info) < 0)
			body->flags |= SIGNAL_NO_INFO;
		else if (e->config->memory.pid_names || e->config->memory.pid_ns)
			name_sender(e, k, body);
		act_add_context(e, k);
		if (e->config->signal_ip)
			add_ip(e, k);
		if (e->config->stack_max)
			stack_add(e, k);
		builder_push(&e->builder);
	}
	if (k->cut_short || k->repaired)
		repair_at_signal(e, k, sig, is_void);
	else if (k->filtered && !k->eintr_stays)
		repair_at_first_stop(e, k);
	act_restart(e, k, PTRACE_SYSCALL, is_void ? 0 : sig);
}

static void call_or_seccomp_stop(struct engine *e, struct task *k, bool by_filter)
{
	int sig = 0;

	call_stop(e, k, by_filter, &sig);
	if (sig && by_filter) {
		send_signal(k, sig);
		sig = 0;
	}
	if (e->detaching && k->interrupted && k->in_call) {
		/* The interrupt is still to come: left now, the call would find a signal
		 * pending that nobody sent, and fail with EINTR.  At its exit that is mended. */
		k->state = TASK_RUNS;
		trace_request(PTRACE_SYSCALL, k->tid, 0, (uintptr_t)sig);
		return;
	}
	if (!k->delay_ns || !inject_delay(e, k, PTRACE_SYSCALL, sig))
		act_restart(e, k, PTRACE_SYSCALL, sig);
}

static void act_on(struct engine *e, struct task *k, const struct report *r)
{
	int sig = r->status & 0xff;
	unsigned event = (unsigned)r->status >> 8;
	bool first;

	if (r->ended) {
		/* Our own child, let go of; or nothing that was followed. */
		if (!k && e->mode != CAPTURE_BECOME && (r->tid == e->root || !e->config->follow))
			return;
		if (!k)
			k = task_add(e, r->tid);
		if (k)
			act_end(e, k, r->status, true);
		return;
	}
	if (event == PTRACE_EVENT_EXEC) {
		/* Where a thread has changed its id by execve, the kernel refuses every request
		 * (ESRCH) until the report has been taken: a peek is not enough. */
		wait_consume(r->tid);
		k = exec(e, r->tid);
		if (k)
			act_restart(e, k, PTRACE_SYSCALL, 0);
		return;
	}
	if (!k && !e->config->follow && event == PTRACE_EVENT_STOP) {
		birth_stranger(e, r->tid);
		return;
	}
	if (!k) {
		k = birth_unannounced(e, r->tid);
		if (!k)
			return;
	}
	first = !k->first_seen;
	k->first_seen = true;
	if (birth_holds(k, sig))
		return;
	k->state = TASK_STOPPED;
	if (k->too_far) {
		detach_one(e, k, 0);
		return;
	}
	switch (event) {
	case 0:
		if (sig == (SIGTRAP | 0x80))
			call_or_seccomp_stop(e, k, false);
		else
			signal_stop(e, k, sig);
		break;
	case PTRACE_EVENT_SECCOMP:
		call_or_seccomp_stop(e, k, true);
		break;
	case PTRACE_EVENT_STOP:
		act_event_stop(e, k, sig, first);
		break;
	case PTRACE_EVENT_FORK:
	case PTRACE_EVENT_VFORK:
	case PTRACE_EVENT_CLONE:
		birth_event(e, k, event);
		break;
	default:
		act_restart(e, k, PTRACE_SYSCALL, 0);
		break;
	}
}

void act(struct engine *e, const struct report *r)
{
	struct task *k = task_find(&e->tasks, r->tid);
	pid_t child = k ? k->leads : 0;

	if (child) {
		k->leads = 0;
		place_leave(e); /* or the parent keeps us from letting the child go on */
	}
	act_on(e, k, r);
	if (child)
		birth_follow(e, child);
}
