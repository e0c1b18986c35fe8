/* The header, and everything that is not a call, as JSON. */
#include <sys/wait.h>

#include "base/json_write.h"
#include "spec/siginfo.h"
#include "view/json_symbol.h"
#include "view/json_view.h"

#ifndef TATTLE_VERSION
#define TATTLE_VERSION "unknown"
#endif

/* Signals of frames are those of the machine that traced. */
#define HOST_FACTS FACTS_X86_64

/* The body of a frame, if it is as long as this build expects. */
#define BODY(f, type) ((f)->body_size >= sizeof(struct type) ? frame_body(f) : NULL)

static void put_key(struct buf *b, const char *key)
{
	buf_char(b, ',');
	json_words(b, key);
	buf_char(b, ':');
}

static void put_section(
	struct buf *b, const char *key, const struct frame *f, enum section_kind kind)
{
	const struct section *s = frame_find(f, kind, UINT64_MAX);

	if (!s)
		return;
	put_key(b, key);
	json_bytes(b, section_bytes(s), s->len, false);
}

void json_show_header(struct json_view *v, const struct frame *f)
{
	const struct frame_session *s = f->type == FRAME_SESSION ? BODY(f, frame_session) : NULL;
	const struct abi *abi = s ? abi_get(s->host_abi) : NULL;
	struct buf *b = json_buf(v);

	v->begun = true;
	v->base_ns = f->time_ns;
	buf_printf(b, "{\"schema\":\"%s\",\"version\":%d,\"tattle\":\"%s\"", JSON_SCHEMA,
		JSON_VERSION, TATTLE_VERSION);
	if (abi) {
		put_key(b, "host_abi");
		json_words(b, abi->name);
	}
	if (s) {
		put_key(b, "start");
		buf_char(b, '"');
		json_uint(b, f->time_ns + (uint64_t)s->realtime_offset_ns);
		buf_char(b, '"');
		put_key(b, "tracer");
		json_int(b, s->tracer_pid);
	}
	json_line_end(v);
}

void json_show_signal(struct json_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_signal *s = BODY(f, frame_signal);
	struct walk w = { .abi = abi_get(ABI_X86_64), .opts = &v->opts.walk };
	const struct abi *own = t->last_abi ? abi_get(t->last_abi - 1) : NULL;
	struct buf *b = json_buf(v);

	w.task_audit = own ? own->audit : 0;
	if (!s || !filter_signal(&v->opts.filter, s->sig))
		return;
	json_line_begin(v, "signal", f->time_ns, t->tgid, t->tid);
	put_key(b, "signal");
	json_signal_name(b, HOST_FACTS, s->sig);
	put_key(b, "number");
	json_int(b, s->sig);
	if (!(s->flags & SIGNAL_NO_INFO)) {
		json_value_init(&v->value, b, 1);
		v->value.fd_put = NULL;
		v->value.sink.walk = &w;
		w.sink = &v->value.sink;
		json_value_key(&v->value, "info");
		walk_inline(&w, &t_siginfo, s->info, sizeof(s->info), 0);
		json_value_end(&v->value);
	}
	json_line_end(v);
}

void json_show_stop(struct json_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_stop *s = BODY(f, frame_stop);
	bool stop = f->type == FRAME_STOP;

	if (!s || (stop && !filter_signal(&v->opts.filter, s->sig)))
		return;
	json_line_begin(v, stop ? "stop" : "continue", f->time_ns, t->tgid, t->tid);
	if (stop) {
		put_key(json_buf(v), "signal");
		json_signal_name(json_buf(v), HOST_FACTS, s->sig);
	}
	json_line_end(v);
}

void json_show_task(struct json_view *v, const struct task *t, const struct frame *f)
{
	static const char *const hows[] = { [TASK_STARTED] = "started",
		[TASK_ATTACHED] = "attached",
		[TASK_FORK] = "fork",
		[TASK_VFORK] = "vfork",
		[TASK_CLONE] = "clone",
		[TASK_FOUND] = "found" };
	const struct frame_task *n = BODY(f, frame_task);
	struct buf *b = json_buf(v);

	if (!n)
		return;
	json_line_begin(v, "task", f->time_ns, t->tgid, t->tid);
	put_key(b, "how");
	if (n->how < sizeof(hows) / sizeof(hows[0]) && hows[n->how])
		json_words(b, hows[n->how]);
	else
		buf_str(b, "null");
	if (n->parent) {
		put_key(b, "parent");
		json_int(b, n->parent);
	}
	if (n->clone_flags) {
		put_key(b, "clone_flags");
		json_exact_uint(b, n->clone_flags);
	}
	put_section(b, "comm", f, SECTION_COMM);
	put_section(b, "exe", f, SECTION_EXE);
	put_section(b, "cwd", f, SECTION_CWD);
	json_line_end(v);
}

void json_show_exec(struct json_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_exec *x = BODY(f, frame_exec);
	const struct abi *abi = x ? abi_get(x->abi) : NULL;
	struct buf *b = json_buf(v);

	if (!x)
		return;
	json_line_begin(v, "exec", f->time_ns, t->tgid, t->tid);
	if (x->former_tid != f->tid) {
		put_key(b, "former_tid");
		json_int(b, x->former_tid);
	}
	if (abi) {
		put_key(b, "abi");
		json_words(b, abi->name);
	}
	put_section(b, "comm", f, SECTION_COMM);
	put_section(b, "exe", f, SECTION_EXE);
	json_line_end(v);
}

void json_show_end(struct json_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_end *e = BODY(f, frame_end);
	struct buf *b = json_buf(v);

	if (!e)
		return;
	json_show_no_return(v, t, f, "exit", STATUS_UNAVAILABLE);
	if (v->opts.quiet_exit)
		return;
	json_line_begin(v, "exit", f->time_ns, t->tgid, t->tid);
	if (e->flags & END_STATUS_UNKNOWN) {
		buf_str(b, ",\"code\":null");
	} else if (WIFSIGNALED(e->status)) {
		put_key(b, "signal");
		json_signal_name(b, HOST_FACTS, WTERMSIG(e->status));
		put_key(b, "core");
		buf_str(b, WCOREDUMP(e->status) ? "true" : "false");
	} else {
		put_key(b, "code");
		json_int(b, WEXITSTATUS(e->status));
	}
	buf_str(b, e->flags & END_ROOT ? ",\"root\":true" : "");
	json_line_end(v);
}

void json_show_superseded(struct json_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_exec *x = frame_body(f);

	json_show_no_return(v, t, f, "superseded", STATUS_UNAVAILABLE);
	json_line_begin(v, "superseded", f->time_ns, t->tgid, t->tid);
	if (f->body_size >= sizeof(x->former_tid) + sizeof(x->flags)) {
		put_key(json_buf(v), "by");
		json_int(json_buf(v), x->former_tid);
	}
	json_line_end(v);
}

void json_show_warning(struct json_view *v, const struct task *t, const struct frame *f)
{
	json_line_begin(v, "warning", f->time_ns, t ? t->tgid : 0, t ? t->tid : 0);
	put_section(json_buf(v), "text", f, SECTION_TEXT);
	json_line_end(v);
}

void json_show_lost(struct json_view *v, const struct frame *f)
{
	const struct frame_lost *l = BODY(f, frame_lost);
	struct buf *b = json_buf(v);

	json_line_begin(v, "lost", f->time_ns, 0, 0);
	if (l) {
		put_key(b, "count");
		json_exact_uint(b, l->count);
		put_key(b, "reason");
		json_exact_uint(b, l->reason);
	}
	json_line_end(v);
}
