/* json_view: what the files of the JSON view share.  Not for others. */
#ifndef TATTLE_VIEW_JSON_VIEW_H
#define TATTLE_VIEW_JSON_VIEW_H

#include "decode/call.h"
#include "model/tasks.h"
#include "view/json.h"
#include "view/json_value.h"

struct json_view {
	struct json_opts opts;
	struct output *out;
	struct tasks tasks;
	struct json_value value;
	bool begun;		    /* the header is written */
	uint64_t base_ns;	    /* CLOCK_MONOTONIC of the header's time */
	struct walk_opts walk_opts; /* of the call that is shown */
};

static inline struct buf *json_buf(struct json_view *v)
{
	return &v->out->buf;
}

/* {"event":"…","time":…,"pid":…,"tid":… */
void json_line_begin(
	struct json_view *v, const char *event, uint64_t time_ns, int32_t tgid, int32_t tid);
void json_line_end(struct json_view *v);

void json_show_header(struct json_view *v, const struct frame *f);
void json_show_call(struct json_view *v, const struct task *t, const struct frame *exit);
/* The call that the task is in will not return; why: "exit", "superseded" or "detach". */
void json_show_no_return(struct json_view *v, const struct task *t, const struct frame *f,
	const char *why, unsigned status);

void json_show_signal(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_stop(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_task(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_exec(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_end(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_superseded(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_warning(struct json_view *v, const struct task *t, const struct frame *f);
void json_show_lost(struct json_view *v, const struct frame *f);

#endif
