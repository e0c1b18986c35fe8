#include "view/text.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "view/text_context.h"
#include "view/text_bytes.h"
#include "view/text_line.h"
#include "view/text_view.h"

#define TREE_MAX 32 /* generations that are still indented further */

struct text_view *text_view_new(const struct text_opts *opts, struct output *out)
{
	struct text_view *v = calloc(1, sizeof(*v));

	if (!v)
		return NULL;
	v->opts = *opts;
	v->common.out = out;
	v->ch = &v->common;
	model_tasks_init(&v->tasks);
	return v;
}

void text_view_free(struct text_view *v)
{
	if (!v)
		return;
	model_tasks_done(&v->tasks);
	free(v);
}

void text_paint(struct text_view *v, enum text_paint paint)
{
	static const char *const own[PAINT_COUNT] = { [PAINT_NONE] = "\033[0m",
		[PAINT_CALL] = "\033[1m",
		[PAINT_ERROR] = "\033[31m",
		[PAINT_SIGNAL] = "\033[33m",
		[PAINT_END] = "\033[36m" };
	const char *code = v->opts.palette ? v->opts.palette[paint] : own[paint];

	if (!v->opts.color || !code)
		return;
	buf_str(text_buf(v), code);
	v->ch->line_start += strlen(code);
}

void text_line_cut(struct text_view *v)
{
	struct task *t = v->ch->open_tid ? model_tasks_get(&v->tasks, v->ch->open_tid) : NULL;

	if (!v->ch->open_tid)
		return;
	if (t && text_finish_exit(v, t))
		return;
	buf_str(text_buf(v), " <unfinished ...>\n");
	v->ch->open_tid = 0;
}

/* Lines about anything else carry the number of the task's last call. */
static void put_call_number(struct buf *b, struct task *t, const struct frame *f)
{
	uint64_t nr = frame_enter_body(f)  ? frame_enter_body(f)->nr
		      : frame_exit_body(f) ? frame_exit_body(f)->nr
					   : t->last_nr;

	t->last_nr = nr;
	buf_printf(b, "[%4" PRIu64 "] ", nr);
}

/* A signal or an end has no ABI of its own: it is as wide as the task's last call. */
static void put_ip(struct buf *b, const struct frame *f, const struct task *t)
{
	const struct frame_enter *in = frame_enter_body(f);
	const struct frame_exit *out = frame_exit_body(f);
	const struct section *s = frame_find(f, SECTION_IP, UINT64_MAX);
	uint32_t last = t->last_abi ? t->last_abi - 1 : ABI_X86_64;
	const struct abi *abi = abi_get(in ? in->abi : out ? out->abi : last);
	int digits = abi && abi->word == 4 ? 8 : 16;
	uint64_t ip = in ? in->ip : out ? out->ip : 0;

	if (s && s->len == sizeof(ip))
		memcpy(&ip, section_bytes(s), sizeof(ip));
	if (in || out || s)
		buf_printf(b, "[%0*" PRIx64 "] ", digits, ip);
	else
		buf_printf(b, "[%.*s] ", digits, "????????????????");
}

static void put_comm(const struct text_view *v, struct buf *b, const struct task *t)
{
	if (!v->opts.pid_names || !t->comm[0])
		return;
	buf_char(b, '<');
	text_escape_note(b, (const uint8_t *)t->comm, strlen(t->comm), v->opts.style.hex);
	buf_char(b, '>');
}

static void put_pid(struct text_view *v, const struct task *t)
{
	unsigned tasks = v->opts.whole_calls ? v->tasks.seen : v->tasks.live;
	struct buf *b = text_buf(v);

	tasks += v->opts.awaits_command && !v->command_seen;
	if (v->opts.pid == TEXT_PID_PLAIN_IF_SEVERAL)
		v->opts.pid = tasks > 1 ? TEXT_PID_PLAIN : TEXT_PID_NEVER;
	if (v->opts.pid == TEXT_PID_PLAIN) {
		buf_dec_padded(b, t->tid, v->opts.pid_names && t->comm[0] ? 0 : 5);
		put_comm(v, b, t);
		buf_char(b, ' ');
	} else if (v->opts.pid == TEXT_PID_BRACKETS && (tasks > 1 || v->opts.pid_always)) {
		buf_printf(b, "[pid %5d", t->tid);
		put_comm(v, b, t);
		buf_str(b, "] ");
	}
}

void text_line_begin(struct text_view *v, struct task *t, const struct frame *f)
{
	struct buf *b = text_buf(v);
	struct text_line_time lt = { .clock = v->opts.clock,
		.digits = v->opts.clock_digits,
		.relative = v->opts.relative,
		.relative_digits = v->opts.relative_digits };

	text_line_cut(v);
	/* counted from the output's begin: what is flushed while the call lasts does not move it */
	v->ch->line_start = (size_t)v->ch->out->written + b->len;
	if (v->ch == &v->common)
		put_pid(v, t);
	text_task_context(b, f, v->opts.secontext, v->opts.style.hex);
	text_line_time(b, &lt, f->time_ns, &v->clock, &v->ch->last_line_ns);
	if (v->opts.call_number)
		put_call_number(b, t, f);
	if (v->opts.ip)
		put_ip(b, f, t);
	for (unsigned i = 0; v->opts.tree && i < t->depth && i < TREE_MAX; i++)
		buf_str(b, "  ");
}

void text_line_end(struct text_view *v)
{
	buf_char(text_buf(v), '\n');
	v->ch->open_tid = 0;
	output_maybe_flush(v->ch->out);
}

/* The channel of a task's own, made when it is first seen. */
static void choose_channel(struct text_view *v, struct task *t)
{
	struct text_channel *ch = t ? t->view_data : NULL;
	struct output *out;

	v->ch = &v->common;
	if (!t || !v->opts.output_for)
		return;
	if (!ch) {
		out = v->opts.output_for(v->opts.output_ctx, t->tid);
		ch = out ? calloc(1, sizeof(*ch)) : NULL;
		if (!ch)
			return;
		ch->out = out;
		t->view_data = ch;
	}
	v->ch = ch;
}

static void dispatch(struct text_view *v, struct task *t, const struct frame *f)
{
	switch (f->type) {
	case FRAME_ENTER:
		if (!v->opts.whole_calls && !filter_needs_end(&v->opts.filter))
			text_show_entry(v, t, f);
		return;
	case FRAME_EXIT:
		text_show_exit(v, t, f);
		return;
	case FRAME_SIGNAL:
		text_show_signal(v, t, f);
		return;
	case FRAME_STOP:
		text_show_stop(v, t, f);
		return;
	case FRAME_END:
		text_show_end(v, t, f);
		return;
	case FRAME_DETACH:
		text_show_no_return(v, t, f, " <detached ...>", STATUS_DETACHED);
		return;
	case FRAME_SUPERSEDED:
		text_show_superseded(v, t, f);
		return;
	default:
		return;
	}
}

static void note_birth(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct task *parent = t->parent ? model_tasks_get(&v->tasks, t->parent) : NULL;
	const struct frame_task *body = frame_body(f);

	if (f->body_size >= sizeof(*body) && body->how == TASK_STARTED)
		v->command_seen = true;
	if (!parent)
		return;
	t->last_abi = parent->last_abi;
	t->depth = parent->depth + (f->tgid != parent->tgid);
}

static void note_abi(struct text_view *v, struct task *t, const struct frame *f, uint32_t id)
{
	const struct abi *abi = abi_get(id);
	uint32_t before = t->last_abi ? t->last_abi - 1 : v->host_abi;

	t->last_abi = id + 1;
	if (!v->opts.abi_changes || before == id || !abi)
		return;
	text_line_begin(v, t, f);
	buf_printf(text_buf(v), "[ Process PID=%d runs in %s mode. ]", t->tid,
		abi->bits == 64	  ? "64 bit"
		: abi->bits == 33 ? "x32"
				  : "32 bit");
	text_line_end(v);
}

static void note_call(struct text_view *v, struct task *t, const struct frame *f)
{
	if (frame_enter_body(f)->flags & ENTER_UNKNOWN)
		return;
	t->last_nr = frame_enter_body(f)->nr;
	t->exec_abi = 0;
	note_abi(v, t, f, frame_enter_body(f)->abi);
}

/* The new program's ABI is told of when its execve has been shown. */
static void note_exec(struct text_view *v, struct task *t, const struct frame *f)
{
	uint32_t abi = t->exec_abi;

	t->exec_abi = 0;
	if (abi)
		note_abi(v, t, f, abi - 1);
}

static void note_session(struct text_view *v, const struct frame *f)
{
	const struct frame_session *s = frame_body(f);

	if (f->body_size < offsetof(struct frame_session, offset_s))
		return;
	v->host_abi = s->host_abi;
	text_clock_offset(&v->clock, s->realtime_offset_ns);
	if (f->body_size >= sizeof(*s) && (s->offset_s || s->offset_rest_ns))
		v->clock = (struct text_clock_offset){ s->offset_s, s->offset_rest_ns };
}

int text_view_frame(struct text_view *v, const struct frame *f)
{
	struct task *t = model_tasks_before(&v->tasks, f);
	struct output *out;

	if (f->type == FRAME_SESSION)
		note_session(v, f);
	if (f->type == FRAME_IDLE)
		return output_flush(v->common.out);
	choose_channel(v, t);
	out = v->ch->out; /* the channel goes with the task */
	if (t && frame_enter_body(f))
		note_call(v, t, f);
	else if (t && f->type == FRAME_TASK)
		note_birth(v, t, f);
	else if (t && f->type != FRAME_EXIT)
		note_exec(v, t, f);
	if (t && f->type == FRAME_EXEC && f->body_size >= sizeof(struct frame_exec))
		t->exec_abi = ((const struct frame_exec *)frame_body(f))->abi + 1;
	if (f->type == FRAME_WARNING)
		text_show_warning(v, f);
	else if (t)
		dispatch(v, t, f);
	if (f->type == FRAME_EXIT && t)
		note_exec(v, t, f);
	if (t)
		model_tasks_after(&v->tasks, f);
	v->ch = &v->common;
	return out->error;
}
