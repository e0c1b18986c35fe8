/*
 * tasks: what frames tell over time about who is there.
 *
 * One entry per followed task: its process, who started it, its comm, and the call that it
 * is in (a copy of the entry's frame).  A fold over frames: no I/O, no /proc.
 */
#ifndef TATTLE_MODEL_TASKS_H
#define TATTLE_MODEL_TASKS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/map.h"
#include "frame/frame.h"

struct task {
	int32_t tid, tgid, parent;
	char comm[16];
	struct buf entry;    /* copy of the ENTER frame while in a call; len 0 when in none */
	bool entry_shown;    /* for views that show the beginning of a call at once */
	uint32_t last_abi;   /* for views: of its last call, + 1; 0 = unknown */
	uint32_t exec_abi;   /* for views: of the program that it executes from now on, + 1 */
	unsigned depth;	     /* for views: generations from a first task */
	uint64_t this_nr;    /* of the last call that began, and of the one before it; the latter */
	uint64_t before_nr;  /* is what restart_syscall goes on with */
	unsigned calls;	     /* how many began, as far as 2 */
	uint64_t last_nr;    /* for views: number of the call that was shown last */
	uint64_t last_ns;    /* for views: time of the task's last line */
	void *view_data;     /* for views: freed with free() */
	unsigned shown_args; /* arguments that a view has shown at entry */
	size_t shown_part;   /* and bytes of the one after them */
};

struct tasks {
	struct map by_tid;
	unsigned live;
	unsigned seen; /* tasks ever */
};

void model_tasks_init(struct tasks *ts);
void model_tasks_done(struct tasks *ts);

/* The entry for tid; NULL when it is unknown. */
struct task *model_tasks_get(struct tasks *ts, int32_t tid);
/* The same, made when needed; NULL only when memory is short. */
struct task *model_tasks_need(struct tasks *ts, int32_t tid);
/* Forgets a task. */
void model_tasks_forget(struct tasks *ts, int32_t tid);

/*
 * Brings the table up to date with f, before a view looks at it.  ENTER stores the frame;
 * EXIT, END and the like leave the entry for the view to use: call model_tasks_after() then.
 * Returns the task (NULL for frames of none), or NULL when memory is short.
 */
struct task *model_tasks_before(struct tasks *ts, const struct frame *f);
void model_tasks_after(struct tasks *ts, const struct frame *f);

/* The ENTER frame of the call that the task is in, or NULL. */
const struct frame *task_entry(const struct task *t);

#endif
