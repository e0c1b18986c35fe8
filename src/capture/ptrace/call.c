/* Frames of calls. */
#include <linux/sched.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "capture/ptrace/engine.h"
#include "capture/secontext.h"

#define WARN_UNTRACED_MAX 8
#define SETTLE_MS 100

/* Numbers of the calls that matter to the engine itself. */
struct own_calls {
	uint16_t execve, execveat, clone, clone3, exit, exit_group;
	uint16_t chroot, pivot_root, unshare, setns;
};

static const struct own_calls own_calls[] = {
	[ABI_X86_64] = { 59, 322, 56, 435, 60, 231, 161, 155, 272, 308 },
	[ABI_I386] = { 11, 358, 120, 435, 1, 252, 61, 217, 310, 346 },
	[ABI_AARCH64] = { 221, 281, 220, 435, 93, 94, 51, 41, 97, 268 },
	[ABI_X32] = { 520, 545, 56, 435, 60, 231, 161, 155, 272, 308 },
};

static const struct own_calls *own_calls_of(uint32_t abi)
{
	return abi < sizeof(own_calls) / sizeof(own_calls[0]) ? &own_calls[abi] : NULL;
}

static bool is_execve(const struct task *k)
{
	const struct own_calls *c = own_calls_of(k->abi);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	return c && (nr == c->execve || nr == c->execveat);
}

/* After these calls the task, and others that share with it, may have another root. */
static bool changes_root(const struct engine *e, const struct task *k)
{
	const struct own_calls *c = own_calls_of(k->abi);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	return e->config->memory.real_paths && c &&
	       (nr == c->chroot || nr == c->pivot_root || nr == c->unshare || nr == c->setns);
}

static struct root_memo *root_memo(const struct engine *e, struct task *k)
{
	if (k->root_epoch != e->root_epoch) {
		k->root_epoch = e->root_epoch;
		k->root = (struct root_memo){ 0 };
	}
	return &k->root;
}

/* After these calls there may be no stack to look at. */
static bool ends_stack(const struct task *k)
{
	const struct own_calls *c = own_calls_of(k->abi);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	return c && (is_execve(k) || nr == c->exit || nr == c->exit_group);
}

/* The flags of a clone or clone3 that is about to be made. */
static void look_at_clone(struct engine *e, struct task *k)
{
	const struct own_calls *c = own_calls_of(k->abi);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	k->clone_flags = 0;
	if (!c)
		return;
	if (nr == c->clone) {
		k->clone_flags = (uint32_t)k->args[0];
	} else if (nr == c->clone3) {
		uint64_t flags;

		if (tracee_mem_peek(&e->mem, k->args[0], &flags, sizeof(flags)) == sizeof(flags))
			k->clone_flags = flags;
	}
}

/* A clone's flags as the kernel is to see them. */
static void change_clone_flags(struct engine *e, const struct task *k, uint64_t flags)
{
	const struct own_calls *c = own_calls_of(k->abi);
	uint64_t nr = abi_bare_number(k->abi, k->nr);

	if (c && nr == c->clone)
		regs_set_arg(k->tid, 0, flags);
	else if (c && nr == c->clone3)
		tracee_mem_poke(&e->mem, k->args[0], &flags, sizeof(flags));
}

/*
 * A task that may not be traced inherits our seccomp filter, and its calls would fail.  So it
 * has to be prepared for that (untraced.c): the flag is taken out of the call and put back at its
 * end.
 */
static bool take_untraced(struct engine *e, struct task *k)
{
	if (!(k->clone_flags & CLONE_UNTRACED) || !(k->filtered || k->own_filter))
		return false;
	change_clone_flags(e, k, k->clone_flags & ~(uint64_t)CLONE_UNTRACED);
	k->untraced_taken = true;
	return true;
}

static void give_untraced_back(struct engine *e, struct task *k)
{
	if (!k->untraced_taken)
		return;
	k->untraced_taken = false;
	task_mem_begin(e, k);
	change_clone_flags(e, k, k->clone_flags);
}

static void keep_first_call(struct engine *e)
{
	const struct frame *f = builder_finish(&e->builder);

	if (f->size > e->first_call_cap) {
		uint8_t *more = realloc(e->first_call, f->size);

		if (!more) {
			e->first_call_size = 0;
			return;
		}
		e->first_call = more;
		e->first_call_cap = f->size;
	}
	memcpy(e->first_call, f, f->size);
	e->first_call_size = f->size;
}

void call_first_exec(struct engine *e, struct task *k)
{
	k->quiet = false;
	k->announced = false;
	act_announce(e, k, TASK_STARTED);
	if (e->first_call_size && !e->muted &&
		!queue_put(&e->capture->queue, (const void *)e->first_call))
		e->builder.broken = true;
	free(e->first_call);
	e->first_call = NULL;
	e->first_call_size = e->first_call_cap = 0;
	atomic_store(&e->capture->executed, 1);
}

/* Is the call one that the reader asked for? */
static bool is_wanted(const struct engine *e, const struct task *k)
{
	return !e->config->filter || task_calls_one_of(k, e->config->calls);
}

static void warn_untraced(struct engine *e, const struct task *k)
{
	if (k->clone_flags & CLONE_UNTRACED && e->config->follow && !k->untraced_taken &&
		e->warned_untraced++ < WARN_UNTRACED_MAX)
		engine_warn(e, k->tid,
			"task %d makes a task with CLONE_UNTRACED: the kernel will not let it be "
			"followed",
			k->tid);
}

/* Only where every call is seen, and is the one that the task makes. */
static void believe_links(struct engine *e)
{
	bool seen = !e->filtered && !e->config->inject;

	fd_links_at_stop(&e->links, e->now_ns);
	e->mem.links = seen ? &e->links : NULL;
}

static void links_at_entry(struct engine *e, struct task *k, const struct abi *abi)
{
	task_change_links(e, k, LINKS_STAY);
	believe_links(e); /* this call has changed nothing yet */
	task_change_links(e, k, fd_links_change(&e->links, abi, k->nr));
}

static void links_at_exit(struct engine *e, struct task *k)
{
	task_change_links(e, k, LINKS_STAY);
	believe_links(e);
}

/* The frame of the call that k begins, up to its memory. */
static struct frame_enter *begin_enter(
	struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	struct frame_enter *body =
		builder_begin(&e->builder, FRAME_ENTER, k->tid, k->tgid, e->now_ns, sizeof(*body));

	body->nr = k->nr;
	memcpy(body->args, k->args, sizeof(body->args));
	body->ip = si->instruction_pointer;
	body->sp = si->stack_pointer;
	body->abi = k->abi;
	return body;
}

static void add_enter_memory(struct engine *e, struct task *k, const struct frame_enter *body)
{
	act_add_context(e, k);
	task_mem_begin(e, k);
	call_memory_enter(&e->mem, body, &e->config->memory, root_memo(e, k));
}

/* Does whoever asked for tampering mean this call, by what it is about? */
static bool is_meant(struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	if (!e->config->inject_if || k->quiet || !inject_has_call(e, k))
		return true;
	add_enter_memory(e, k, begin_enter(e, k, si));
	return e->config->inject_if(e->config->inject_if_arg,
		(const struct tattle_frame *)(const void *)builder_finish(&e->builder));
}

/* strace's words. */
static void tell_cut(struct engine *e, const struct task *k)
{
	const struct tracee_mem *m = &e->mem;

	if (e->config->tell_cut && m->cut.asked)
		engine_warn(e, k->tid, "short read (%u < %u) @0x%llx: %s", m->cut.got, m->cut.asked,
			(unsigned long long)m->cut.addr, strerror(EFAULT));
}

/* The same, once. */
static void tell_secontext(struct engine *e, const struct task *k)
{
	struct secontexts *s = e->config->memory.secontext;

	if (!s || !s->error || s->told)
		return;
	s->told = true;
	engine_warn(e, k->tid,
		"could not open SELinux database, disabling context mismatch checking: %s",
		strerror(-s->error));
}

/* A call that was interrupted before we came goes on. */
static void add_resumed(struct engine *e, struct task *k)
{
	uint64_t nr = k->resumes - 1;

	if (k->resumes)
		(void)builder_section(&e->builder, SECTION_RESUMES, 0, &nr, sizeof(nr));
	k->resumes = 0;
}

static void take_call(struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	const struct abi *abi = abi_from_audit(si->arch, si->entry.nr);

	k->in_call = true;
	k->nr = si->entry.nr;
	for (unsigned i = 0; i < 6; i++)
		k->args[i] = si->entry.args[i];
	if (!k->repaired) {
		k->deadline_ns = 0;
		k->guesses = 0;
	}
	k->cut_short = k->repaired = false;
	k->abi = abi ? abi->id : UINT32_MAX;
	k->word = abi ? abi->word : sizeof(long);
	task_look_behind(e, k);
	k->ip = si->instruction_pointer;
	k->enter_ns = e->now_ns;
	links_at_entry(e, k, abi);
}

/* A call of a task under our filter, watched because of what was before it.  If it is wanted,
 * the filter tells of it next. */
static void enter_watched(struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	bool again = k->repaired;

	k->watched = k->eintr_stays = false;
	take_call(e, k, si);
	k->unwanted = true;
	k->in_call = again;
}

/* Returns the signal to send. */
static int enter(struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	bool again = k->filtered && k->in_call; /* enter_watched() took it */
	struct frame_enter *body;
	bool no_exit;
	int sig = 0;

	if (!again)
		take_call(e, k, si);
	k->unwanted = e->muted || !is_wanted(e, k);
	if (k->quiet && (k->stranger || !is_execve(k)))
		return 0;
	task_mem_begin(e, k);
	look_at_clone(e, k);
	no_exit = !filtered_enter(e, k) && k->filtered && !k->quiet &&
		  (k->unwanted || e->config->entry_only);
	if (take_untraced(e, k) || changes_root(e, k))
		no_exit = false;
	if (no_exit && again) { /* told of before; its end may need a repair again */
		k->unwanted = true;
		return 0;
	}
	if (no_exit)
		k->in_call = false; /* no need to stop at its end */
	if (e->config->inject && !e->muted && is_meant(e, k, si)) {
		sig = inject_at_entry(e, k);
		k->in_call |= inject_is_active(k);
	}
	if (k->unwanted) {
		warn_untraced(e, k);
		return sig;
	}
	body = begin_enter(e, k, si);
	body->flags = no_exit && !k->in_call ? ENTER_NO_EXIT : 0;
	add_enter_memory(e, k, body);
	add_resumed(e, k);
	if (e->config->memory.pid_names)
		act_add_comm(e, k); /* a task may change its name in many ways */
	k->stack_told = e->config->stack_max && !k->quiet && ends_stack(k);
	if (k->stack_told)
		stack_add(e, k);
	if (k->quiet) {
		keep_first_call(e);
	} else {
		builder_push(&e->builder);
		tell_cut(e, k);
		tell_secontext(e, k);
	}
	warn_untraced(e, k);
	return sig;
}

/* Nothing of the call is to come. */
static void forget_repair(struct task *k)
{
	if (!k->repaired)
		k->deadline_ns = 0;
}

/* Of a multiplexed call that means another one by its number and first argument alone. */
static bool stands_for_itself(const struct task *k)
{
	const struct abi *abi = abi_get(k->abi);

	return abi && k->meant == k->nr && abi_meant_number(abi, k->nr, k->args[0]) != k->nr;
}

static void leave(struct engine *e, struct task *k, const struct ptrace_syscall_info *si)
{
	struct frame_exit *body;
	bool seen = k->in_call, failed = si->exit.is_error;
	int64_t result = si->exit.rval;
	uint32_t injected = 0;

	k->in_call = false;
	links_at_exit(e, k);
	if (seen)
		filtered_leave(e, k, result);
	if (changes_root(e, k))
		e->root_epoch++;
	give_untraced_back(e, k);
	if (k->quiet && seen && failed && e->config->tell_start && is_execve(k) && !k->stranger) {
		call_first_exec(e, k);
		atomic_store(&e->capture->executed, 0);
		k->failed_start = true;
	}
	if (k->quiet)
		return;
	if (!seen) {
		const struct abi *abi;

		if (regs_call(k->tid, &k->nr, k->args) < 0)
			return;
		abi = abi_from_audit(si->arch, k->nr);
		k->abi = abi ? abi->id : UINT32_MAX;
		k->word = abi ? abi->word : sizeof(long);
		task_look_behind(e, k);
		k->enter_ns = 0;
		k->unwanted = e->muted || !is_wanted(e, k);
	}
	task_mem_begin(e, k);
	if (e->config->inject && seen) {
		injected = inject_at_exit(e, k, &result);
		if (injected & EXIT_INJECTED)
			failed = injected & EXIT_FAILED;
	}
	if (k->unwanted) {
		if (!injected && result == -EINTR)
			repair_at_exit(e, k, &result);
		forget_repair(k);
		k->clone_flags = 0;
		k->quiet = k->failed_start;
		return;
	}
	if (e->detaching && result <= -512 && result >= -516) {
		k->clone_flags = 0; /* our own wake-up cut it short: it goes on without us */
		return;
	}
	body = builder_begin(&e->builder, FRAME_EXIT, k->tid, k->tgid, e->now_ns, sizeof(*body));
	body->nr = k->nr;
	memcpy(body->args, k->args, sizeof(body->args));
	body->result = result;
	body->enter_time_ns = k->enter_ns;
	body->ip = si->instruction_pointer;
	body->abi = k->abi;
	body->flags = (failed ? EXIT_FAILED : 0) | (seen ? 0 : EXIT_NO_ENTRY) |
		      (stands_for_itself(k) ? EXIT_ITSELF : 0) | injected;
	if (!injected && result == -EINTR) {
		if (repair_at_exit(e, k, &result))
			body->flags |= EXIT_RESTARTED;
		body->result = result;
		if (result >= 0)
			body->flags &= ~EXIT_FAILED;
	}
	forget_repair(k);
	act_add_context(e, k);
	task_mem_begin(e, k);
	call_memory_exit(&e->mem, body, &e->config->memory);
	if (e->config->stack_max && !k->stack_told)
		stack_add(e, k);
	k->stack_told = false;
	builder_push(&e->builder);
	/* What the task is about to say of its failure comes after this line. */
	if (k->failed_start && !k->quiet)
		queue_settle(&e->capture->queue, SETTLE_MS);
	k->clone_flags = 0;
	k->quiet = k->failed_start;
}

/* It was killed while it was stopped. */
static void tell_unknown(struct engine *e, struct task *k)
{
	struct frame_enter *body;

	k->exit_unknown = k->in_call && !k->unwanted;
	if (k->in_call || k->quiet || e->muted || !e->config->tell_cut)
		return;
	body = builder_begin(&e->builder, FRAME_ENTER, k->tid, k->tgid, e->now_ns, sizeof(*body));
	body->abi = k->abi;
	body->flags = ENTER_UNKNOWN;
	builder_push(&e->builder);
}

void call_stop(struct engine *e, struct task *k, bool by_filter, int *sig)
{
	struct ptrace_syscall_info si;

	if (!call_info(k, by_filter, &si)) {
		tell_unknown(e, k);
		return;
	}
	if (si.op == PTRACE_SYSCALL_INFO_ENTRY && k->watched && k->filtered)
		enter_watched(e, k, &si);
	else if (si.op == PTRACE_SYSCALL_INFO_ENTRY)
		*sig = enter(e, k, &si);
	else if (si.op == PTRACE_SYSCALL_INFO_EXIT)
		leave(e, k, &si);
	else if (si.op == PTRACE_SYSCALL_INFO_SECCOMP && filtered_is_ours(k, &si) && k->filtered)
		*sig = enter(e, k, &si); /* number and arguments lie where an entry has them */
}
