#include "view/text.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "decode/call.h"
#include "model/tasks.h"
#include "spec/siginfo.h"
#include "view/text_bytes.h"
#include "view/text_line.h"
#include "view/text_result.h"

struct text_view {
	struct text_opts opts;
	struct output *out;
	struct tasks tasks;
	struct text_value value;
	int32_t open_tid; /* whose line is not ended yet; 0 = none */
	size_t line_start;
	int64_t realtime_offset_ns;
	uint64_t last_line_ns;
};

struct text_view *text_view_new(const struct text_opts *opts, struct output *out)
{
	struct text_view *v = calloc(1, sizeof(*v));

	if (!v)
		return NULL;
	v->opts = *opts;
	v->out = out;
	tasks_init(&v->tasks);
	return v;
}

void text_view_free(struct text_view *v)
{
	if (!v)
		return;
	tasks_done(&v->tasks);
	free(v);
}

/* ---- lines ------------------------------------------------------------------------ */

static void line_cut(struct text_view *v)
{
	if (!v->open_tid)
		return;
	buf_str(&v->out->buf, " <unfinished ...>\n");
	v->open_tid = 0;
}

static void line_begin(struct text_view *v, const struct task *t, uint64_t time_ns)
{
	struct buf *b = &v->out->buf;
	struct text_line_time lt = { .clock = v->opts.clock, .digits = v->opts.clock_digits,
		.relative = v->opts.relative, .relative_digits = v->opts.relative_digits };

	line_cut(v);
	v->line_start = b->len;
	if (v->opts.pid == TEXT_PID_PLAIN)
		buf_printf(b, "%-5d ", t->tid);
	else if (v->opts.pid == TEXT_PID_BRACKETS && (v->tasks.seen > 1 || v->opts.pid_always))
		buf_printf(b, "[pid %5d] ", t->tid);
	text_line_time(b, &lt, time_ns, v->realtime_offset_ns, &v->last_line_ns);
	v->line_start = b->len;
}

static void line_end(struct text_view *v)
{
	buf_char(&v->out->buf, '\n');
	v->open_tid = 0;
	output_maybe_flush(v->out);
}

/* ---- calls ------------------------------------------------------------------------ */

struct fd_ctx {
	const struct frame *frames[2];
};

static const uint8_t *fd_note(void *ctx, int fd, size_t *len)
{
	struct fd_ctx *c = ctx;
	enum section_kind kind = fd == -100 ? SECTION_CWD : SECTION_FD_PATH;
	uint64_t key = fd == -100 ? UINT64_MAX : (uint64_t)(uint32_t)fd;

	for (unsigned i = 0; i < 2; i++) {
		const struct section *s = c->frames[i] ? frame_find(c->frames[i], kind, key) : NULL;

		if (s) {
			*len = s->len;
			return section_bytes(s);
		}
	}
	return NULL;
}

static void call_open(struct text_view *v, struct call *c, struct fd_ctx *fds,
	const struct frame *enter, const struct frame *exit)
{
	text_value_init(&v->value, &v->out->buf, &v->opts.style);
	fds->frames[0] = enter;
	fds->frames[1] = exit;
	if (v->opts.fd_notes) {
		v->value.fd_note = fd_note;
		v->value.fd_ctx = fds;
	}
	if (call_init(c, enter, exit, &v->value.sink, &v->opts.walk) < 0)
		c->walk.abi = NULL;
}

static void put_name(struct text_view *v, const struct call *c)
{
	char name[32];

	buf_str(&v->out->buf, call_name(c, name));
	buf_char(&v->out->buf, '(');
}

/* The separator that strace leaves after the arguments shown at entry. */
static void put_half(struct text_view *v, const struct call *c, unsigned shown)
{
	if (shown && shown < c->walk.nargs)
		buf_str(&v->out->buf, ", ");
}

static void show_entry(struct text_view *v, struct task *t, const struct frame *f)
{
	struct fd_ctx fds;
	struct call c;

	call_open(v, &c, &fds, f, NULL);
	if (!c.walk.abi)
		return;
	line_begin(v, t, f->time_ns);
	put_name(v, &c);
	t->shown_args = walk_args_at_entry(&c.walk);
	walk_args(&c.walk, 0, t->shown_args);
	put_half(v, &c, t->shown_args);
	t->entry_shown = true;
	v->open_tid = t->tid;
}

static void show_tail(struct text_view *v, struct call *c, const struct frame *f)
{
	struct buf *b = &v->out->buf;
	struct text_result_opts ro = { .symbols = v->opts.style.symbols };

	buf_char(b, ')');
	text_pad(b, v->line_start, v->opts.result_column);
	buf_str(b, "= ");
	text_result(&c->walk, &v->value, &ro);
	if (v->opts.duration) {
		const struct frame_exit *x = frame_exit_body(f);

		text_duration(b, x->enter_time_ns ? f->time_ns - x->enter_time_ns : 0,
			v->opts.duration_digits);
	}
	line_end(v);
}

static void show_exit(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame *enter = task_entry(t);
	struct fd_ctx fds;
	struct call c;
	bool resumed = t->entry_shown && v->open_tid != t->tid;

	call_open(v, &c, &fds, enter, f);
	if (!c.walk.abi)
		return;
	if (resumed) {
		char name[32];

		line_begin(v, t, f->time_ns);
		buf_printf(&v->out->buf, "<... %s resumed>", call_name(&c, name));
	} else if (!t->entry_shown) {
		line_begin(v, t, enter ? enter->time_ns : f->time_ns);
		put_name(v, &c);
	}
	if (t->entry_shown) {
		v->value.groups[0].count = 0;
		walk_args(&c.walk, t->shown_args, c.walk.nargs);
	} else {
		walk_args(&c.walk, 0, c.walk.row ? c.walk.nargs : 6);
	}
	show_tail(v, &c, f);
}

/* A call that never returned: the task ended or was left in it. */
static void show_no_return(struct text_view *v, struct task *t, const char *words)
{
	const struct frame *enter = task_entry(t);
	struct buf *b = &v->out->buf;
	struct fd_ctx fds;
	struct call c;

	if (!enter)
		return;
	call_open(v, &c, &fds, enter, NULL);
	if (!c.walk.abi)
		return;
	if (!t->entry_shown) {
		line_begin(v, t, enter->time_ns);
		put_name(v, &c);
		t->shown_args = walk_args_at_entry(&c.walk);
		walk_args(&c.walk, 0, t->shown_args);
		put_half(v, &c, t->shown_args);
	} else if (v->open_tid != t->tid) {
		char name[32];

		line_begin(v, t, enter->time_ns);
		buf_printf(b, "<... %s resumed>", call_name(&c, name));
	}
	if (t->shown_args < c.walk.nargs)
		buf_str(b, " <unfinished ...>");
	buf_char(b, ')');
	text_pad(b, v->line_start, v->opts.result_column);
	buf_str(b, words);
	line_end(v);
}

/* ---- other events ----------------------------------------------------------------- */

static void show_signal(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_signal *s = frame_body(f);
	struct buf *b = &v->out->buf;
	struct walk w = { .abi = abi_get(ABI_X86_64), .opts = &v->opts.walk };

	if (v->opts.no_signals || f->body_size < sizeof(*s))
		return;
	line_begin(v, t, f->time_ns);
	buf_str(b, "--- ");
	text_signal(b, w.abi->facts, s->sig);
	if (!(s->flags & SIGNAL_NO_INFO)) {
		buf_char(b, ' ');
		text_value_init(&v->value, b, &v->opts.style);
		v->value.sink.walk = &w;
		w.sink = &v->value.sink;
		walk_inline(&w, &t_siginfo, s->info, sizeof(s->info), 0);
	}
	buf_str(b, " ---");
	line_end(v);
}

static void show_stop(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_stop *s = frame_body(f);

	if (v->opts.no_signals || f->body_size < sizeof(*s))
		return;
	line_begin(v, t, f->time_ns);
	buf_str(&v->out->buf, "--- stopped by ");
	text_signal(&v->out->buf, FACTS_X86_64, s->sig);
	buf_str(&v->out->buf, " ---");
	line_end(v);
}

static void show_end(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_end *e = frame_body(f);
	struct buf *b = &v->out->buf;

	if (f->body_size < sizeof(*e))
		return;
	show_no_return(v, t, "= ?");
	if (v->opts.no_exits)
		return;
	line_begin(v, t, f->time_ns);
	if (e->flags & END_STATUS_UNKNOWN) {
		buf_str(b, "+++ ended +++");
	} else if (WIFSIGNALED(e->status)) {
		buf_str(b, "+++ killed by ");
		text_signal(b, FACTS_X86_64, WTERMSIG(e->status));
		buf_str(b, WCOREDUMP(e->status) ? " (core dumped) +++" : " +++");
	} else {
		buf_printf(b, "+++ exited with %d +++", WEXITSTATUS(e->status));
	}
	line_end(v);
}

static void show_superseded(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame_exec *x = frame_body(f);

	show_no_return(v, t, "= ?");
	line_begin(v, t, f->time_ns);
	buf_printf(&v->out->buf, "+++ superseded by execve in pid %d +++",
		f->body_size >= sizeof(x->former_tid) ? x->former_tid : 0);
	line_end(v);
}

static void show_warning(struct text_view *v, const struct frame *f)
{
	const struct section *s = frame_find(f, SECTION_TEXT, UINT64_MAX);

	if (!s)
		return;
	line_cut(v);
	buf_str(&v->out->buf, "tattle: warning: ");
	text_quote(&v->out->buf, section_bytes(s), s->len, HEX_NEVER, false);
	buf_char(&v->out->buf, '\n');
}

static void dispatch(struct text_view *v, struct task *t, const struct frame *f)
{
	switch (f->type) {
	case FRAME_ENTER:
		if (!v->opts.whole_calls)
			show_entry(v, t, f);
		return;
	case FRAME_EXIT:
		show_exit(v, t, f);
		return;
	case FRAME_SIGNAL:
		show_signal(v, t, f);
		return;
	case FRAME_STOP:
		show_stop(v, t, f);
		return;
	case FRAME_END:
		show_end(v, t, f);
		return;
	case FRAME_DETACH:
		show_no_return(v, t, "<detached ...>");
		return;
	case FRAME_SUPERSEDED:
		show_superseded(v, t, f);
		return;
	default:
		return;
	}
}

int text_view_frame(struct text_view *v, const struct frame *f)
{
	struct task *t = tasks_before(&v->tasks, f);

	if (f->type == FRAME_SESSION && f->body_size >= sizeof(struct frame_session))
		v->realtime_offset_ns =
			((const struct frame_session *)frame_body(f))->realtime_offset_ns;
	if (f->type == FRAME_IDLE)
		return output_flush(v->out);
	if (f->type == FRAME_WARNING)
		show_warning(v, f);
	if (!t)
		return v->out->error;
	dispatch(v, t, f);
	tasks_after(&v->tasks, f);
	return v->out->error;
}
