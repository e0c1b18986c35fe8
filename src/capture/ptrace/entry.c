/*
 * The entry point of the command's program: where its dynamic loader hands over to it (and
 * where a static program begins).
 *
 * A breakpoint is put there when the program has been executed, and whoever comes to it first
 * takes it out again.  A child that a library's constructor has made before that has a copy of it
 * in its own memory, and does the same there; nothing is told of that.
 */
#include <elf.h>
#include <string.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"

static bool put(struct task *k, uint64_t at, const struct instruction *i)
{
	uint64_t word;

	if (trace_request(PTRACE_PEEKTEXT, k->tid, at, (uintptr_t)&word) < 0)
		return false;
	memcpy(&word, i, sizeof(*i));
	return trace_request(PTRACE_POKETEXT, k->tid, at, word) == 0;
}

static bool get(struct task *k, uint64_t at, struct instruction *ret)
{
	uint64_t word;

	if (trace_request(PTRACE_PEEKTEXT, k->tid, at, (uintptr_t)&word) < 0)
		return false;
	memcpy(ret, &word, sizeof(*ret));
	return true;
}

static void tell(struct engine *e, struct task *k)
{
	e->entry.told = true;
	builder_begin(&e->builder, FRAME_ENTRY, k->tid, k->tgid, e->now_ns, 0);
	builder_push(&e->builder);
}

void entry_arm(struct engine *e, struct task *k, unsigned word)
{
	if (!e->config->tell_entry || e->entry.told || k->tid != e->root)
		return;
	e->entry.at = proc_auxv(task_proc_id(e, k), AT_ENTRY, word);
	if (e->entry.at && get(k, e->entry.at, &e->entry.original) &&
		memcmp(&e->entry.original, &regs_breakpoint, sizeof(regs_breakpoint)) &&
		put(k, e->entry.at, &regs_breakpoint))
		return;
	e->entry.at = 0;
	engine_warn(e, k->tid, "the program's entry point is not known: its loader counts too");
	tell(e, k);
}

/* The breakpoint is in k's memory: takes it out. */
static bool take_out(struct engine *e, struct task *k)
{
	struct instruction now;

	return e->entry.at && get(k, e->entry.at, &now) &&
	       !memcmp(&now, &regs_breakpoint, sizeof(now)) &&
	       put(k, e->entry.at, &e->entry.original);
}

bool entry_reached(struct engine *e, struct task *k, int sig)
{
	uint64_t ip;

	if (!e->entry.at || sig != SIGTRAP || regs_ip(k->tid, &ip) < 0 ||
		ip != e->entry.at + regs_breakpoint_skips || !take_out(e, k))
		return false;
	regs_set_ip(k->tid, e->entry.at);
	if (k->tgid == e->root && !e->entry.told)
		tell(e, k);
	return true;
}

void entry_leave(struct engine *e, struct task *k)
{
	if (k->tgid == e->root && !e->entry.told)
		(void)take_out(e, k);
}
