#include "view/json.h"

#include <stdlib.h>

#include "base/json_write.h"
#include "view/json_view.h"

struct json_view *json_view_new(const struct json_opts *opts, struct output *out)
{
	struct json_view *v = calloc(1, sizeof(*v));

	if (!v)
		return NULL;
	v->opts = *opts;
	v->out = out;
	model_tasks_init(&v->tasks);
	return v;
}

void json_view_free(struct json_view *v)
{
	if (!v)
		return;
	model_tasks_done(&v->tasks);
	free(v);
}

void json_line_begin(
	struct json_view *v, const char *event, uint64_t time_ns, int32_t tgid, int32_t tid)
{
	struct buf *b = json_buf(v);

	buf_str(b, "{\"event\":\"");
	buf_str(b, event);
	buf_str(b, "\",\"time\":");
	json_int(b, (int64_t)(time_ns - v->base_ns));
	if (tid) {
		buf_str(b, ",\"pid\":");
		json_int(b, tgid);
		buf_str(b, ",\"tid\":");
		json_int(b, tid);
	}
}

void json_line_end(struct json_view *v)
{
	buf_str(json_buf(v), "}\n");
	output_maybe_flush(v->out);
}

static void show_task_frame(struct json_view *v, const struct task *t, const struct frame *f)
{
	switch (f->type) {
	case FRAME_EXIT:
		json_show_call(v, t, f);
		return;
	case FRAME_SIGNAL:
		json_show_signal(v, t, f);
		return;
	case FRAME_STOP:
	case FRAME_CONTINUE:
		json_show_stop(v, t, f);
		return;
	case FRAME_TASK:
		json_show_task(v, t, f);
		return;
	case FRAME_EXEC:
		json_show_exec(v, t, f);
		return;
	case FRAME_END:
		json_show_end(v, t, f);
		return;
	case FRAME_DETACH:
		json_show_no_return(v, t, f, "detach", STATUS_DETACHED);
		json_line_begin(v, "detach", f->time_ns, t->tgid, t->tid);
		json_line_end(v);
		return;
	case FRAME_SUPERSEDED:
		json_show_superseded(v, t, f);
		return;
	default:
		return;
	}
}

/* In which ABI the task makes its calls: for signals that tell of a call. */
static void note_abi(struct json_view *v, struct task *t, const struct frame *f)
{
	const struct frame_enter *call = frame_enter_body(f);
	const struct task *parent;

	if (call) {
		t->last_abi = call->abi + 1;
	} else if (f->type == FRAME_TASK && t->parent) {
		parent = model_tasks_get(&v->tasks, t->parent);
		t->last_abi = parent ? parent->last_abi : 0;
	}
}

/* That some call began is all that is known: no event. */
static bool is_unknown(const struct frame *f)
{
	const struct frame_enter *e = frame_enter_body(f);

	return e && e->flags & ENTER_UNKNOWN;
}

int json_view_frame(struct json_view *v, const struct frame *f)
{
	struct task *t;

	if (is_unknown(f))
		return v->out->error;
	t = model_tasks_before(&v->tasks, f);
	if (f->type == FRAME_IDLE)
		return output_flush(v->out);
	if (t)
		note_abi(v, t, f);
	if (!v->begun)
		json_show_header(v, f);
	if (f->type == FRAME_WARNING)
		json_show_warning(v, t, f);
	else if (f->type == FRAME_LOST)
		json_show_lost(v, f);
	else if (t)
		show_task_frame(v, t, f);
	if (t)
		model_tasks_after(&v->tasks, f);
	return v->out->error;
}
