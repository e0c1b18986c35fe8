/*
 * Tampering with calls on request.
 *
 * At entry: memory is poked, the number of the call replaced by one that does nothing, a
 * signal sent along.  At exit: the result is set, memory is poked.  A task that is to be
 * delayed stays in its stop until its time has come; nobody else waits for it.
 *
 * Each task counts the calls of each rule, each number apart.
 */
#include <stdlib.h>
#include <string.h>

#include "abi/abi.h"
#include "abi/numbers.h"
#include "capture/inject.h"
#include "spec/spec.h"
#include "capture/ptrace/engine.h"

#define NO_CALL UINT64_MAX

#define IPC_SEMTIMEDOP 4

struct count {
	uint32_t abi;
	uint32_t nr;
	uint32_t rule;
	uint32_t calls;
};

struct task_inject {
	uint64_t active; /* rules that the current call is under */
	bool poked;	 /* memory was written to at its entry */
	struct count *counts;
	size_t used, cap;
};

bool inject_is_active(const struct task *k)
{
	return k->inject && k->inject->active;
}

void inject_forget(struct task *k)
{
	if (k->inject)
		free(k->inject->counts);
	free(k->inject);
	k->inject = NULL;
}

bool inject_has_call(const struct engine *e, const struct task *k)
{
	const struct inject_rules *rules = e->config->inject;

	for (uint32_t i = 0; i < rules->count; i++)
		if (task_calls_one_of(k, rules->rule[i].calls))
			return true;
	return false;
}

/* The number of this call among those of the rule, from 1; 0 when memory is short. */
static uint32_t count_call(struct task_inject *t, const struct task *k, uint32_t rule)
{
	struct count *more;

	for (size_t i = 0; i < t->used; i++) {
		struct count *c = &t->counts[i];

		if (c->rule == rule && c->nr == (uint32_t)k->meant && c->abi == k->abi) {
			if (c->calls < UINT32_MAX)
				c->calls++;
			return c->calls;
		}
	}
	if (t->used == t->cap) {
		size_t cap = t->cap ? t->cap * 2 : 8;

		more = realloc(t->counts, cap * sizeof(*more));
		if (!more)
			return 0;
		t->counts = more;
		t->cap = cap;
	}
	t->counts[t->used++] = (struct count){ k->abi, (uint32_t)k->meant, rule, 1 };
	return 1;
}

static bool is_due(const struct inject_rule *r, uint32_t n)
{
	if (n < r->first || n > r->last)
		return false;
	return n == r->first || (r->step && (n - r->first) % r->step == 0);
}

/* ipc's are as they came: the last one is there for one call alone. */
static unsigned args_behind_ipc(uint64_t call)
{
	return call == IPC_SEMTIMEDOP ? 5 : 4;
}

/* How many arguments the current call has at most: what lies behind them is nobody's address. */
static unsigned args_of(const struct task *k)
{
	const struct abi *abi = abi_get(k->abi);
	const struct syscall_row *row = abi ? spec_meant_row(abi, k->meant) : NULL;
	unsigned n = 0;

	if (!row)
		return 6;
	if (k->meant != k->nr && k->meant >= ABI_BEHIND_IPC)
		return args_behind_ipc(k->meant - ABI_BEHIND_IPC);
	for (unsigned i = 0; i < SPEC_MAX_ARGS && row->args[i].type; i++)
		n += abi->word == 4 && row->args[i].type->size == 8 ? 2 : 1;
	return n;
}

static const char *name_of(const struct task *k)
{
	const struct abi *abi = abi_get(k->abi);
	const struct syscall_row *row = abi ? spec_meant_row(abi, k->meant) : NULL;
	const char *own = abi ? abi_call_name(abi, k->meant) : NULL;

	return own ? own : row ? row->name : "?";
}

static bool poke_one(struct engine *e, const struct task *k, const struct inject_poke *p)
{
	size_t done;

	if (p->arg >= args_of(k)) {
		engine_warn(e, k->tid,
			"Failed to tamper with process %d: requested to tamper with argument #%u, "
			"but system call '%s' has only %u arguments",
			k->tid, p->arg + 1, name_of(k), args_of(k));
		return false;
	}
	done = tracee_mem_poke(&e->mem, k->meant_args[p->arg], p->bytes, p->len);
	if (!done)
		engine_warn(e, k->tid, "Failed to tamper with process %d: couldn't poke", k->tid);
	else if (done < p->len)
		engine_warn(e, k->tid, "pid:%d short write (%zu < %u) @0x%llx", k->tid, done,
			p->len, (unsigned long long)k->meant_args[p->arg]);
	return done;
}

/* True when something was written. */
static bool poke(struct engine *e, const struct task *k, const struct inject_rule *r, bool at_exit)
{
	bool done = false;

	for (size_t i = 0; i < r->pokes_count; i++)
		if (r->pokes[i].at_exit == at_exit)
			done |= poke_one(e, k, &r->pokes[i]);
	return done;
}

static void replace_call(struct task *k, const struct inject_rule *r)
{
	uint64_t nr = r->call[k->abi];

	regs_set_call(k->tid, nr);
}

int inject_at_entry(struct engine *e, struct task *k)
{
	const struct inject_rules *rules = e->config->inject;
	struct task_inject *t = k->inject;
	int sig = 0;

	if (!t) {
		t = k->inject = calloc(1, sizeof(*t));
		if (!t)
			return 0;
	}
	t->active = 0;
	t->poked = false;
	if (k->quiet)
		return 0;
	for (uint32_t i = 0; i < rules->count; i++) {
		const struct inject_rule *r = &rules->rule[i];

		if (!task_calls_one_of(k, r->calls) || !is_due(r, count_call(t, k, i)))
			continue;
		t->active |= 1ull << i;
		t->poked |= poke(e, k, r, false);
		if (r->sets_result)
			replace_call(k, r);
		if (r->sig)
			sig = r->sig;
		if (r->delay_enter_ns)
			k->delay_ns += r->delay_enter_ns;
	}
	return sig;
}

uint32_t inject_at_exit(struct engine *e, struct task *k, int64_t *result)
{
	const struct inject_rules *rules = e->config->inject;
	struct task_inject *t = k->inject;
	uint32_t flags = 0;

	for (uint32_t i = 0; t && t->active && i < rules->count; i++) {
		const struct inject_rule *r = &rules->rule[i];

		if (!(t->active >> i & 1))
			continue;
		if (r->sets_result && regs_set_result(k->tid, r->result) == 0) {
			*result = r->result;
			flags &= ~(uint32_t)EXIT_FAILED;
			flags |= EXIT_INJECTED;
			if (!r->is_value && r->result < 0 && r->result >= -4095)
				flags |= EXIT_FAILED;
		}
		if (poke(e, k, r, true) || t->poked)
			flags |= EXIT_POKED;
		k->delay_ns += r->delay_exit_ns;
		if (r->delay_enter_ns || r->delay_exit_ns)
			flags |= EXIT_DELAYED;
	}
	if (t)
		t->active = 0;
	return flags;
}

/* ---- delays ---- */

bool inject_delay(struct engine *e, struct task *k, long request, int sig)
{
	uint64_t ns = k->delay_ns;

	k->delay_ns = 0;
	if (!ns || e->detaching)
		return false;
	k->state = TASK_DELAYED;
	k->delay_until_ns = engine_now_ns() + ns;
	k->delay_request = request;
	k->delay_sig = sig;
	e->delayed++;
	/* A stop that was only peeked at would be seen again and again. */
	wait_consume(k->tid);
	return true;
}

struct due {
	bool all;
	uint64_t now_ns, next_ns;
};

static void release_due(struct engine *e, struct task *k, void *arg)
{
	struct due *d = arg;

	if (k->state != TASK_DELAYED)
		return;
	if (!d->all && k->delay_until_ns > d->now_ns) {
		if (k->delay_until_ns < d->next_ns)
			d->next_ns = k->delay_until_ns;
		return;
	}
	e->delayed--;
	k->state = TASK_STOPPED;
	act_restart(e, k, k->delay_request, k->delay_sig);
}

uint64_t inject_release(struct engine *e, bool all)
{
	struct due d = { all, engine_now_ns(), UINT64_MAX };

	tasks_each(e, release_due, &d);
	return e->delayed ? d.next_ns - d.now_ns : 0;
}
