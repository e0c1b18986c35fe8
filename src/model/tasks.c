#include "model/tasks.h"

#include <stdlib.h>
#include <string.h>

#define TASK_FRAME_KEEP                                                                            \
	((size_t)1 << 16) /* bytes of an entry's buffer that are kept for the next */

void model_tasks_init(struct tasks *ts)
{
	*ts = (struct tasks){ 0 };
	map_init(&ts->by_tid, 0);
}

static void task_free(struct task *t)
{
	buf_done(&t->entry);
	free(t->view_data);
	free(t);
}

void model_tasks_done(struct tasks *ts)
{
	struct map_iter it = { 0 };
	uint64_t tid;
	void *t;

	while (map_next(&ts->by_tid, &it, &tid, &t))
		task_free(t);
	map_done(&ts->by_tid);
}

struct task *model_tasks_get(struct tasks *ts, int32_t tid)
{
	return map_get(&ts->by_tid, (uint64_t)(uint32_t)tid);
}

struct task *model_tasks_need(struct tasks *ts, int32_t tid)
{
	struct task *t = model_tasks_get(ts, tid);

	if (t)
		return t;
	t = calloc(1, sizeof(*t));
	if (!t)
		return NULL;
	t->tid = tid;
	t->entry.limit = FRAME_MAX_BYTES;
	if (map_put(&ts->by_tid, (uint64_t)(uint32_t)tid, t) < 0) {
		free(t);
		return NULL;
	}
	ts->live++;
	ts->seen++;
	return t;
}

void model_tasks_forget(struct tasks *ts, int32_t tid)
{
	struct task *t = map_del(&ts->by_tid, (uint64_t)(uint32_t)tid);

	if (!t)
		return;
	ts->live--;
	task_free(t);
}

const struct frame *task_entry(const struct task *t)
{
	return t->entry.len ? (const struct frame *)(const void *)t->entry.data : NULL;
}

static void learn_comm(struct task *t, const struct frame *f)
{
	const struct section *s = frame_find(f, SECTION_COMM, UINT64_MAX);
	size_t n;

	if (!s)
		return;
	n = s->len < sizeof(t->comm) - 1 ? s->len : sizeof(t->comm) - 1;
	memcpy(t->comm, section_bytes(s), n);
	t->comm[n] = 0;
}

/* A new task goes by its parent's name at first. */
static void learn_parent(struct tasks *ts, struct task *t, int32_t parent)
{
	const struct task *p = model_tasks_get(ts, parent);

	t->parent = parent;
	if (p && p != t && !t->comm[0])
		memcpy(t->comm, p->comm, sizeof(t->comm));
}

static void keep_entry(struct task *t, const struct frame *f)
{
	if (t->entry.cap > TASK_FRAME_KEEP && f->size <= TASK_FRAME_KEEP)
		buf_done(&t->entry);
	t->entry.len = 0;
	buf_add(&t->entry, f, f->size);
	t->entry_shown = false;
	t->shown_args = 0;
	t->shown_part = 0;
}

/* At an exec from another thread, the pending execve belongs to the thread that called it:
 * it goes on under the leader's id. */
static void move_exec(struct tasks *ts, struct task *leader, const struct frame *f)
{
	const struct frame_exec *x = frame_body(f);
	struct task *former;
	struct buf entry;
	unsigned shown_args;
	bool shown;

	if (f->body_size < sizeof(*x) || x->former_tid == f->tid)
		return;
	former = model_tasks_get(ts, x->former_tid);
	if (!former)
		return;
	entry = leader->entry;
	shown = former->entry_shown;
	shown_args = former->shown_args;
	leader->entry = former->entry;
	leader->entry_shown = shown;
	leader->shown_args = shown_args;
	former->entry = entry;
	model_tasks_forget(ts, x->former_tid);
}

static void note_number(struct task *t, const struct frame *f)
{
	const struct frame_enter *in = frame_body(f);

	if (f->body_size < sizeof(*in))
		return;
	t->before_nr = t->this_nr;
	t->this_nr = in->nr;
	if (t->calls < 2)
		t->calls++;
}

struct task *model_tasks_before(struct tasks *ts, const struct frame *f)
{
	struct task *t;

	if (f->type == FRAME_SESSION || f->type == FRAME_IDLE || f->type == FRAME_LOST)
		return NULL;
	if (f->type == FRAME_WARNING && !f->tid)
		return NULL;
	t = model_tasks_need(ts, f->tid);
	if (!t)
		return NULL;
	if (f->tgid)
		t->tgid = f->tgid;
	learn_comm(t, f);
	if (f->type == FRAME_ENTER) {
		keep_entry(t, f);
		note_number(t, f);
	}
	if (f->type == FRAME_TASK && f->body_size >= sizeof(struct frame_task))
		learn_parent(ts, t, ((const struct frame_task *)frame_body(f))->parent);
	return t;
}

void model_tasks_after(struct tasks *ts, const struct frame *f)
{
	struct task *t = model_tasks_get(ts, f->tid);

	if (!t)
		return;
	switch (f->type) {
	case FRAME_EXIT:
		t->entry.len = 0;
		break;
	case FRAME_EXEC:
		move_exec(ts, t, f);
		break;
	case FRAME_END:
	case FRAME_DETACH:
	case FRAME_SUPERSEDED:
		model_tasks_forget(ts, f->tid);
		break;
	default:
		break;
	}
}
