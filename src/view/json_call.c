/* Calls as JSON. */
#include "base/json_write.h"
#include "view/json_fd.h"
#include "view/json_symbol.h"
#include "view/json_view.h"

static bool in_set(const struct call_set *s, const struct call *c)
{
	return !s || call_set_has(s, c->walk.abi, c->walk.meant);
}

/* False when the frames cannot be decoded or the call is filtered out. */
static bool call_open(struct json_view *v, struct call *c, const struct frame *enter,
	const struct frame *exit, struct json_fd_ctx *fds)
{
	*fds = (struct json_fd_ctx){ { enter, exit }, false };
	v->walk_opts = v->opts.walk;
	json_value_init(&v->value, json_buf(v), 0);
	v->value.fd_put = v->opts.fd_notes ? json_fd : NULL;
	v->value.if_put = json_interface;
	v->value.fd_ctx = fds;
	if (call_init(c, enter, exit, &v->value.sink, &v->walk_opts) < 0)
		return false;
	if (!filter_call(&v->opts.filter, c->walk.abi, c->walk.meant) ||
		!filter_touches(&v->opts.filter, enter, exit))
		return false;
	if (!in_set(v->opts.abbrev, c))
		v->walk_opts.verbose = true;
	if (!in_set(v->opts.verbose, c))
		v->walk_opts.no_structs = true;
	/* What arguments there are may depend on it. */
	return (v->walk_opts.verbose == v->opts.walk.verbose &&
		       v->walk_opts.no_structs == v->opts.walk.no_structs) ||
	       call_init(c, enter, exit, &v->value.sink, &v->walk_opts) >= 0;
}

static void put_call(struct json_view *v, const struct task *t, struct call *c, uint64_t time_ns)
{
	struct buf *b = json_buf(v);
	char name[32];

	json_line_begin(v, "call", time_ns, t->tgid, t->tid);
	buf_str(b, ",\"abi\":");
	json_words(b, c->walk.abi->name);
	buf_str(b, ",\"nr\":");
	json_exact_uint(b, c->walk.nr);
	buf_str(b, ",\"name\":");
	json_words(b, call_name(c, name));
	buf_str(b, ",\"args\":{");
	walk_args(&c->walk, 0, c->walk.nargs);
	json_value_end(&v->value);
	buf_char(b, '}');
}

static void put_errno(struct buf *b, const struct walk *w, uint64_t code)
{
	buf_str(b, ",\"error\":");
	json_errno_name(b, w->abi->facts, code);
	buf_str(b, ",\"errno\":");
	json_exact_uint(b, code);
}

static void put_result(struct json_view *v, struct call *c)
{
	struct buf *b = json_buf(v);
	struct walk *w = &c->walk;

	if (w->failed) {
		buf_str(b, ",\"result\":-1");
		put_errno(b, w, (uint64_t)-w->result);
	}
	json_value_init(&v->value, b, 1);
	if (!w->failed)
		json_value_key(&v->value, "result");
	walk_result(w);
	json_value_end(&v->value);
	if (walk_zext_errno(w))
		put_errno(b, w, walk_zext_errno(w));
}

void json_show_call(struct json_view *v, const struct task *t, const struct frame *exit)
{
	const struct frame *enter = task_entry(t);
	const struct frame_exit *x = frame_exit_body(exit);
	struct json_fd_ctx fds;
	struct buf *b = json_buf(v);
	uint64_t begin;
	struct call c;

	if (!x || !filter_status(&v->opts.filter,
			  x->flags & EXIT_FAILED ? STATUS_FAILED : STATUS_SUCCESSFUL))
		return;
	if (!call_open(v, &c, enter, exit, &fds))
		return;
	begin = x->enter_time_ns ? x->enter_time_ns : enter ? enter->time_ns : exit->time_ns;
	put_call(v, t, &c, begin);
	fds.after = true;
	put_result(v, &c);
	if (enter || x->enter_time_ns) {
		buf_str(b, ",\"duration\":");
		json_int(b, (int64_t)(exit->time_ns - begin));
	} else {
		buf_str(b, ",\"entry_seen\":false");
	}
	if (x->system_ns) {
		buf_str(b, ",\"system_time\":");
		json_uint(b, x->system_ns);
	}
	buf_str(b, x->flags & EXIT_INJECTED ? ",\"injected\":true" : "");
	buf_str(b, x->flags & EXIT_POKED ? ",\"poked\":true" : "");
	buf_str(b, x->flags & EXIT_DELAYED ? ",\"delayed\":true" : "");
	json_line_end(v);
}

void json_show_no_return(struct json_view *v, const struct task *t, const struct frame *f,
	const char *why, unsigned status)
{
	const struct frame *enter = task_entry(t);
	struct json_fd_ctx fds;
	struct buf *b = json_buf(v);
	struct call c;

	if (!enter || !filter_status(&v->opts.filter, status) ||
		!call_open(v, &c, enter, NULL, &fds))
		return;
	put_call(v, t, &c, enter->time_ns);
	buf_str(b, ",\"unfinished\":");
	json_words(b, why);
	buf_str(b, ",\"duration\":");
	json_int(b, (int64_t)(f->time_ns - enter->time_ns));
	json_line_end(v);
}
