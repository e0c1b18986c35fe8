/* The table of tasks: a hash by tid over records that come from slabs, so that a new task
 * costs no allocation most of the time and memory is bounded by the tasks that lived at once. */
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "capture/ptrace/engine.h"
#include "spec/spec.h"

#define SLAB_TASKS 64
#define BUCKETS_FIRST 64

struct slab {
	struct slab *next;
	struct task tasks[SLAB_TASKS];
};

static struct task **bucket_of(const struct tasks *t, pid_t tid)
{
	return &t->bucket[(uint32_t)tid & t->mask];
}

int tasks_init(struct tasks *t)
{
	memset(t, 0, sizeof(*t));
	t->bucket = calloc(BUCKETS_FIRST, sizeof(struct task *));
	if (!t->bucket)
		return -ENOMEM;
	t->mask = BUCKETS_FIRST - 1;
	return 0;
}

void tasks_done(struct tasks *t)
{
	while (t->slabs) {
		struct slab *s = t->slabs;

		t->slabs = s->next;
		free(s);
	}
	free(t->bucket);
	t->bucket = NULL;
}

struct task *task_find(const struct tasks *t, pid_t tid)
{
	struct task *k = *bucket_of(t, tid);

	while (k && k->tid != tid)
		k = k->next;
	return k;
}

static void link_in(struct tasks *t, struct task *k)
{
	struct task **b = bucket_of(t, k->tid);

	k->next = *b;
	*b = k;
}

static void unlink_from(struct tasks *t, struct task *k)
{
	struct task **p = bucket_of(t, k->tid);

	while (*p != k)
		p = &(*p)->next;
	*p = k->next;
}

/* Longer chains are all that happens if there is no memory for more buckets. */
static void grow(struct tasks *t)
{
	unsigned n = (t->mask + 1) * 2, old = t->mask + 1;
	struct task **more = calloc(n, sizeof(*more)), **was = t->bucket;

	if (!more)
		return;
	t->bucket = more;
	t->mask = n - 1;
	for (unsigned i = 0; i < old; i++)
		for (struct task *k = was[i], *next; k; k = next) {
			next = k->next;
			link_in(t, k);
		}
	free(was);
}

static bool refill(struct tasks *t)
{
	struct slab *s = calloc(1, sizeof(*s));

	if (!s)
		return false;
	s->next = t->slabs;
	t->slabs = s;
	for (unsigned i = 0; i < SLAB_TASKS; i++) {
		s->tasks[i].next = t->free;
		t->free = &s->tasks[i];
	}
	return true;
}

struct task *task_add(struct engine *e, pid_t tid)
{
	struct tasks *t = &e->tasks;
	struct task *k;

	if (!t->free && !refill(t))
		return NULL;
	if (t->count > t->mask)
		grow(t);
	k = t->free;
	t->free = k->next;
	memset(k, 0, sizeof(*k));
	k->tid = tid;
	k->state = TASK_RUNS;
	k->abi = UINT32_MAX;
	k->word = sizeof(long);
	link_in(t, k);
	t->count++;
	return k;
}

void task_remove(struct engine *e, struct task *k)
{
	struct tasks *t = &e->tasks;

	if (k->state == TASK_HELD)
		e->held--;
	if (k->state == TASK_DELAYED)
		e->delayed--;
	task_activate(e, k, false);
	task_change_links(e, k, LINKS_STAY);
	fd_links_forget(&e->links);
	inject_forget(k);
	tracee_mem_forget(&e->mem, k->tid);
	unlink_from(t, k);
	k->next = t->free;
	t->free = k;
	t->count--;
}

static bool read_words(struct engine *e, const struct task *k, uint64_t ret[6])
{
	unsigned n = socketcall_words((uint32_t)k->args[0]);
	uint32_t words[6] = { 0 };
	size_t size = n * sizeof(words[0]);

	if (tracee_mem_peek(&e->mem, (uint32_t)k->args[1], words, size) < size)
		return false;
	for (unsigned i = 0; i < 6; i++)
		ret[i] = words[i];
	return true;
}

void task_look_behind(struct engine *e, struct task *k)
{
	const struct abi *abi = abi_get(k->abi);
	uint64_t meant = abi ? abi_meant_number(abi, k->nr, k->args[0]) : k->nr;

	k->meant = k->nr;
	memcpy(k->meant_args, k->args, sizeof(k->args));
	if (meant == k->nr)
		return;
	if ((uint32_t)k->nr == ABI_SOCKETCALL) {
		task_mem_begin(e, k);
		if (!read_words(e, k, k->meant_args))
			return;
	} else {
		memmove(k->meant_args, k->args + 1, sizeof(k->args) - sizeof(k->args[0]));
	}
	k->meant = meant;
}

static bool is_in(const struct task *k, const struct call_bits sets[ABI_COUNT], uint64_t nr)
{
	nr &= 0xffffffffu & ~ABI_X32_BIT;
	if (nr >= CAPTURE_NR_MAX)
		nr = CAPTURE_NR_MAX - 1;
	return k->abi < ABI_COUNT && sets[k->abi].bit[nr / 64] >> (nr % 64) & 1;
}

bool task_calls_one_of(const struct task *k, const struct call_bits sets[ABI_COUNT])
{
	return is_in(k, sets, k->meant);
}

void task_change_links(struct engine *e, struct task *k, enum links_change links)
{
	if (k->links != LINKS_STAY)
		fd_links_leave(&e->links, k->links);
	if (links != LINKS_STAY)
		fd_links_enter(&e->links, links);
	k->links = links;
}

void task_activate(struct engine *e, struct task *k, bool active)
{
	if (k->active != active)
		e->active += active ? 1 : -1u;
	k->active = active;
}

void task_rename(struct tasks *t, struct task *k, pid_t tid)
{
	unlink_from(t, k);
	k->tid = tid;
	k->proc_tid = 0;
	link_in(t, k);
}

pid_t task_proc_id(const struct engine *e, struct task *k)
{
	if (!e->proc.level)
		return e->proc.usable ? k->tid : 0;
	if (!k->proc_tid) {
		k->proc_tid = pid_ns_proc_id(&e->proc, k->tid);
		if (!k->proc_tid)
			k->proc_tid = -1;
	}
	return k->proc_tid > 0 ? k->proc_tid : 0;
}

void task_mem_begin(struct engine *e, struct task *k)
{
	tracee_mem_begin(&e->mem, k->tid, task_proc_id(e, k), k->word);
}

void tasks_each(
	struct engine *e, void (*fn)(struct engine *e, struct task *k, void *arg), void *arg)
{
	for (unsigned i = 0; i <= e->tasks.mask; i++)
		for (struct task *k = e->tasks.bucket[i], *next; k; k = next) {
			next = k->next;
			fn(e, k, arg);
		}
}
