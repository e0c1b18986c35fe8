/* text_view: what the files of the text view share.  Not for others. */
#ifndef TATTLE_VIEW_TEXT_VIEW_H
#define TATTLE_VIEW_TEXT_VIEW_H

#include "decode/call.h"
#include "model/tasks.h"
#include "view/text.h"
#include "view/text_line.h"

/* Lines that go to one place; with -ff each task has its own. */
struct text_channel {
	struct output *out;
	int32_t open_tid; /* whose line is not ended yet; 0 = none */
	uint64_t last_line_ns;
	size_t line_start;
};

struct text_view {
	struct text_opts opts;
	struct tasks tasks;
	struct text_value value;
	struct text_channel common;
	struct text_channel *ch; /* of the task whose frame is shown */
	struct text_clock_offset clock;
	uint32_t host_abi;
	bool command_seen;
	struct walk_opts walk_opts; /* of the call that is shown */
};

static inline struct buf *text_buf(struct text_view *v)
{
	return &v->ch->out->buf;
}

/* Ends another task's open line, then writes pid, times and whatever stands before a line.
 * f is the frame that the line is about. */
void text_line_begin(struct text_view *v, struct task *t, const struct frame *f);
void text_line_end(struct text_view *v);
/* Colour from here on in the line, when lines are coloured.  It takes no columns. */
void text_paint(struct text_view *v, enum text_paint paint);
/* Cuts the open line: " <unfinished ...>". */
void text_line_cut(struct text_view *v);

void text_show_entry(struct text_view *v, struct task *t, const struct frame *f);
void text_show_exit(struct text_view *v, struct task *t, const struct frame *f);
/* The call that the task is in will not return: words are "= ?" or what else stands there. */
void text_show_no_return(struct text_view *v, struct task *t, const struct frame *f,
	const char *words, unsigned status);

/* The task's line is open.  True if its call is one that ends the task: then no more can come, and
 * the line is ended as it will be. */
bool text_finish_exit(struct text_view *v, struct task *t);

/* Who called: lines of their own, from the exit or else from the entry (either may be NULL). */
void text_show_stack(struct text_view *v, const struct frame *enter, const struct frame *exit);

void text_show_signal(struct text_view *v, struct task *t, const struct frame *f);
void text_show_stop(struct text_view *v, struct task *t, const struct frame *f);
void text_show_end(struct text_view *v, struct task *t, const struct frame *f);
void text_show_superseded(struct text_view *v, struct task *t, const struct frame *f);
void text_show_warning(struct text_view *v, const struct frame *f);

#endif
