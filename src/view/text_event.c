/* Signals, stops, ends and warnings as lines. */
#include <sys/wait.h>

#include "spec/siginfo.h"
#include "view/text_fd.h"
#include "view/text_view.h"

void text_show_signal(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_signal *s = frame_body(f);
	struct buf *b = text_buf(v);
	struct walk w = { .abi = abi_get(ABI_X86_64), .opts = &v->opts.walk };
	struct text_fd_ctx names = { .frames = { f, NULL }, .hex = v->opts.style.hex };
	const struct abi *own = t->last_abi ? abi_get(t->last_abi - 1) : NULL;

	w.task_audit = own ? own->audit : 0;
	if (f->body_size < sizeof(*s) || !filter_signal(&v->opts.filter, s->sig))
		return;
	text_line_begin(v, t, f);
	text_paint(v, PAINT_SIGNAL);
	buf_str(b, "--- ");
	text_signal(b, w.abi->facts, s->sig);
	if (!(s->flags & SIGNAL_NO_INFO)) {
		text_value_init(&v->value, b, &v->opts.style);
		if (v->opts.pid_names || v->opts.pid_ns) {
			v->value.pid_put = text_pid;
			v->value.fd_ctx = &names;
		}
		v->value.sink.walk = &w;
		w.sink = &v->value.sink;
		buf_char(b, ' ');
		walk_inline(&w, &t_siginfo, s->info, sizeof(s->info), 0);
	}
	buf_str(b, " ---");
	text_paint(v, PAINT_NONE);
	text_line_end(v);
	if (v->opts.stack)
		text_show_stack(v, NULL, f);
}

void text_show_stop(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_stop *s = frame_body(f);

	if (f->body_size < sizeof(*s) || !filter_signal(&v->opts.filter, s->sig))
		return;
	text_line_begin(v, t, f);
	buf_str(text_buf(v), "--- stopped by ");
	text_signal(text_buf(v), FACTS_X86_64, s->sig);
	buf_str(text_buf(v), " ---");
	text_line_end(v);
}

void text_show_stack(struct text_view *v, const struct frame *enter, const struct frame *exit)
{
	const struct section *s = exit ? frame_find(exit, SECTION_STACK, UINT64_MAX) : NULL;
	struct buf *b = text_buf(v);

	if (!s && enter)
		s = frame_find(enter, SECTION_STACK, UINT64_MAX);
	for (size_t i = 0; s && i < s->len; i++) {
		uint8_t c = section_bytes(s)[i];

		if (c == '\n' || (c >= ' ' && c < 0x7f))
			buf_char(b, (char)c);
		else
			buf_printf(b, "\\%03o", c);
	}
	if (s && s->len && section_bytes(s)[s->len - 1] != '\n')
		buf_char(b, '\n');
}

/* Of a call that did not return. */
static void text_show_last_stack(struct text_view *v, const struct task *t)
{
	if (v->opts.stack)
		text_show_stack(v, task_entry(t), NULL);
}

void text_show_end(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_end *e = frame_body(f);
	struct buf *b;
	bool killed;

	if (f->body_size < sizeof(*e))
		return;
	if (e->flags & END_CALL_UNKNOWN)
		text_show_no_return(v, t, f, "= ? <unavailable>", STATUS_UNAVAILABLE);
	else
		text_show_no_return(v, t, f, "= ?", STATUS_UNFINISHED);
	killed = !(e->flags & END_STATUS_UNKNOWN) && WIFSIGNALED(e->status);
	if (killed ? !filter_signal(&v->opts.filter, WTERMSIG(e->status)) : v->opts.quiet_exit) {
		text_show_last_stack(v, t);
		return;
	}
	text_line_begin(v, t, f);
	b = text_buf(v);
	text_paint(v, PAINT_END);
	if (e->flags & END_STATUS_UNKNOWN) {
		buf_str(b, "+++ ended, how is not known +++");
	} else if (killed) {
		buf_str(b, "+++ killed by ");
		text_signal(b, FACTS_X86_64, WTERMSIG(e->status));
		buf_str(b, WCOREDUMP(e->status) ? " (core dumped) +++" : " +++");
	} else {
		buf_printf(b, "+++ exited with %d +++", WEXITSTATUS(e->status));
	}
	text_paint(v, PAINT_NONE);
	text_line_end(v);
	text_show_last_stack(v, t);
}

/* The open line of a task that goes on as another one. */
static void cut_renamed(struct text_view *v, int32_t tid, int32_t new_tid)
{
	const struct task *t = model_tasks_get(&v->tasks, tid);
	struct text_channel *own = t ? t->view_data : NULL, *ch = own ? own : &v->common;

	if (ch->open_tid != tid)
		return;
	buf_printf(&ch->out->buf, " <pid changed to %d ...>\n", new_tid);
	ch->open_tid = 0;
}

void text_show_superseded(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_exec *x = frame_body(f);
	int32_t by = f->body_size >= sizeof(x->former_tid) ? x->former_tid : 0;

	text_show_no_return(v, t, f, "= ?", STATUS_UNFINISHED);
	if (f->tid == f->tgid && by)
		cut_renamed(v, by, f->tid);
	if (v->opts.quiet_superseded)
		return;
	text_line_begin(v, t, f);
	buf_printf(text_buf(v), "+++ superseded by execve in pid %d +++", by);
	text_line_end(v);
}

void text_show_warning(struct text_view *v, const struct frame *f)
{
	const struct section *s = frame_find(f, SECTION_TEXT, UINT64_MAX);
	const char *who = v->opts.warning_prefix ? v->opts.warning_prefix : "tattle";

	if (!s)
		return;
	text_line_cut(v);
	buf_printf(text_buf(v), "%s: warning: ", who);
	text_quote(text_buf(v), section_bytes(s), s->len, QUOTE_OCTAL, false);
	buf_char(text_buf(v), '\n');
}
