/* Calls as lines. */
#include <string.h>

#include "abi/numbers.h"
#include "spec/spec.h"
#include "view/text_color.h"
#include "view/text_context.h"
#include "view/text_dump.h"
#include "view/text_fd.h"
#include "view/text_line.h"
#include "view/text_result.h"
#include "view/text_vcpu.h"
#include "view/text_view.h"

static const uint8_t *if_name(void *ctx, uint32_t index, size_t *len)
{
	const struct text_fd_ctx *c = ctx;

	for (unsigned i = 0; i < 2; i++) {
		const struct section *s =
			c->frames[i] ? frame_find(c->frames[i], SECTION_IF_NAME, index) : NULL;

		if (s) {
			*len = s->len;
			return section_bytes(s);
		}
	}
	return NULL;
}

/* One call on its way to the line: frames, walk, notes. */
struct shown_call {
	struct call call;
	struct text_fd_ctx fds;
	bool raw;
	unsigned nargs;
};

static bool in_set(const struct call_set *s, const struct call *c, bool otherwise)
{
	return s ? call_set_has(s, c->walk.abi, c->walk.meant) : otherwise;
}

/* False when the frames cannot be decoded or the call is filtered out. */
static bool call_open(struct text_view *v, struct shown_call *sc, const struct frame *enter,
	const struct frame *exit)
{
	struct call *c = &sc->call;

	text_value_init(&v->value, text_buf(v), &v->opts.style);
	sc->fds = (struct text_fd_ctx){ { enter, exit }, false,
		v->opts.fd_details | (v->opts.fd_notes ? FD_DETAIL_PATH : 0), &c->walk,
		v->opts.secontext, v->opts.style.hex };
	v->value.if_name = if_name;
	v->value.if_ctx = &sc->fds;
	if (v->opts.pid_names || v->opts.pid_ns) {
		v->value.pid_put = text_pid;
		v->value.fd_ctx = &sc->fds;
	}
	if (v->opts.secontext)
		v->value.path_put = text_path_context;
	if (sc->fds.details || v->opts.secontext) {
		v->value.fd_put = text_fd;
		v->value.fd_ctx = &sc->fds;
	}
	v->walk_opts = v->opts.walk;
	v->walk_opts.numbers_only = v->value.style->symbols == SYMBOLS_RAW;
	v->walk_opts.numbers_too = v->value.style->symbols == SYMBOLS_VERBOSE;
	if (call_init(c, enter, exit, &v->value.sink, &v->walk_opts) < 0)
		return false;
	if (!filter_call(&v->opts.filter, c->walk.abi, c->walk.meant))
		return false;
	sc->raw = in_set(v->opts.raw, c, false);
	if (v->opts.abbrev && !in_set(v->opts.abbrev, c, true))
		v->walk_opts.verbose = true;
	if (v->opts.verbose && !in_set(v->opts.verbose, c, true))
		v->walk_opts.no_structs = true;
	/* What arguments there are may depend on it. */
	if (v->walk_opts.verbose != v->opts.walk.verbose ||
		v->walk_opts.no_structs != v->opts.walk.no_structs)
		(void)call_init(c, enter, exit, &v->value.sink, &v->walk_opts);
	sc->nargs = c->walk.nargs;
	return true;
}

/* The name of a call, on terminals that know how a link to its manual page. */
static void put_link(struct text_view *v, const struct walk *w, const char *name)
{
	struct buf *b = text_buf(v);
	size_t before = b->len;

	if (!v->opts.hyperlink || walk_is_plain(w)) {
		buf_str(b, name);
		return;
	}
	buf_printf(b, "\033]8;;https://man7.org/linux/man-pages/man2/%.*s.2.html\033\\",
		(int)strcspn(name, "#"), name);
	buf_str(b, name);
	buf_str(b, "\033]8;;\033\\");
	v->ch->line_start += b->len - before - strlen(name); /* it takes no columns */
}

static void put_between(struct text_view *v, char c)
{
	bool painted = v->opts.palette && v->opts.palette[PAINT_BETWEEN];

	if (painted)
		text_paint(v, PAINT_BETWEEN);
	buf_char(text_buf(v), c);
	if (painted)
		text_paint(v, PAINT_NONE);
}

static void put_name(struct text_view *v, const struct task *t, const struct shown_call *sc)
{
	const struct walk *w = &sc->call.walk;
	uint64_t nr = t->before_nr;
	const struct section *s;
	const char *before;
	char name[32];

	text_paint(v, PAINT_CALL);
	put_link(v, w, call_name(&sc->call, name));
	text_paint(v, PAINT_NONE);
	put_between(v, '(');
	if (sc->raw || walk_is_plain(w) || !(w->row->flags & ROW_RESUMES))
		return;
	s = sc->call.enter ? frame_find(sc->call.enter, SECTION_RESUMES, 0) : NULL;
	if (s && s->len == sizeof(nr))
		memcpy(&nr, section_bytes(s), sizeof(nr));
	before = s || t->calls > 1 ? abi_call_name(w->abi, nr) : NULL;
	buf_str(text_buf(v), "<... resuming interrupted ");
	if (before)
		put_link(v, w, before);
	else
		buf_str(text_buf(v), "system call");
	buf_str(text_buf(v), " ...>");
}

/* Registers that an argument takes; a 64-bit value in two of them ends with the first where it
 * is the last, as strace counts. */
static unsigned words_of(const struct walk *w, const struct item *it, bool last)
{
	if (it->late == LATE_SAME || it->late == LATE_THEN)
		return 0;
	if (it->dir != DIR_VALUE)
		return 1;
	return type_is_pair(it->type, w->abi) && (!last || w->abi->klong == 4) ? 2 : 1;
}

/* What stands for another call is shown as that one; what only has its arguments elsewhere, or in
 * another order than it shows them, is shown as it came. */
static bool raw_as_it_came(const struct walk *w)
{
	return w->row != w->door && w->meant == w->nr;
}

/* What is behind ipc has its arguments in an order of its own; they too are shown as they came. */
static bool raw_behind_ipc(const struct walk *w)
{
	return w->abi->id == ABI_I386 && w->nr == ABI_IPC && w->row != w->door;
}

/* How many registers the call has: also those of arguments that this variant of it lacks. */
static unsigned raw_words(const struct walk *w)
{
	bool came = raw_as_it_came(w);
	const struct syscall_row *row = came ? w->door : w->row;
	unsigned all = 0, here = 0, n;

	if (walk_is_plain(w))
		return w->nargs;
	if (raw_behind_ipc(w))
		return ipc_words((uint32_t)w->door_regs[0]);
	/* Its arguments are in memory. */
	if (row->flags & ROW_RESTORES)
		return 0;
	for (n = 0; n < SPEC_MAX_ARGS && row->args[n].type; n++)
		all += words_of(w, &row->args[n], n + 1 == SPEC_MAX_ARGS || !row->args[n + 1].type);
	for (unsigned i = 0; !came && i < w->nargs; i++)
		here += words_of(w, w->items[i], i + 1 == w->nargs);
	if (all < here)
		all = here;
	return all < 6 ? all : 6;
}

static void put_plain_args(
	struct text_view *v, struct shown_call *sc, unsigned first, unsigned last)
{
	struct walk *w = &sc->call.walk;

	if (!sc->raw) {
		walk_args(w, first, last);
		return;
	}
	if (first)
		return; /* all of them stand before the call returns */
	last = raw_words(w);
	for (unsigned i = 0; i < last; i++) {
		uint64_t word = raw_as_it_came(w) ? w->door_regs[i] : w->regs[i];

		if (raw_behind_ipc(w))
			word = w->door_regs[i + 1];
		if (v->value.groups[0].count++)
			buf_str(text_buf(v), ", ");
		if (walk_takes_halves(w))
			word &= 0xffffffffu;
		buf_str(text_buf(v), word ? "0x" : "");
		buf_hex(text_buf(v), word);
	}
}

static void color_args(struct text_view *v, size_t before)
{
	if (v->opts.color && v->opts.palette)
		v->ch->line_start += text_color_args(text_buf(v), before, v->opts.palette);
}

static void put_args(struct text_view *v, struct shown_call *sc, unsigned first, unsigned last)
{
	size_t before = text_buf(v)->len;

	put_plain_args(v, sc, first, last);
	color_args(v, before);
}

static unsigned args_at_entry(const struct shown_call *sc)
{
	return sc->raw ? sc->nargs : walk_args_at_entry(&sc->call.walk);
}

static bool comma_is_late(const struct shown_call *sc, unsigned arg)
{
	const struct walk *w = &sc->call.walk;
	bool plain = sc->raw || walk_is_plain(w);
	unsigned late = plain ? LATE_PLAIN : w->items[arg]->late;

	return late == LATE_COMMA || late == LATE_THEN ||
	       (!plain && w->row->flags & ROW_LATE_COMMA);
}

static bool is_brace(uint8_t c)
{
	return c == '}' || c == ']';
}

/* What goes in of an argument that is shown in two parts.  False: there is nothing but an address,
 * to which nothing will be added, nor to the others. */
static bool put_part(struct text_view *v, struct task *t, struct shown_call *sc, unsigned arg)
{
	const struct walk *w = &sc->call.walk;
	bool plain = sc->raw || walk_is_plain(w);
	unsigned late = plain ? LATE_PLAIN : w->items[arg]->late;
	struct buf *b = text_buf(v);
	size_t before = b->len;

	if (late != LATE_SPLIT && late != LATE_SPLIT_WHOLE)
		return true;
	put_plain_args(v, sc, arg, arg + 1);
	if (b->len == before || !is_brace(b->data[b->len - 1]))
		return false;
	if (late == LATE_SPLIT)
		b->len--;
	t->shown_part = b->len - before - (arg ? strlen(", ") : 0);
	return true;
}

/* Everything that strace shows before the call returns. */
static void put_first_half(struct text_view *v, struct task *t, struct shown_call *sc)
{
	size_t before;

	put_name(v, t, sc);
	before = text_buf(v)->len;
	t->shown_args = args_at_entry(sc);
	put_plain_args(v, sc, 0, t->shown_args);
	if (t->shown_args < sc->nargs && !put_part(v, t, sc, t->shown_args)) {
		put_plain_args(v, sc, t->shown_args + 1, sc->nargs);
		t->shown_args = sc->nargs;
	}
	color_args(v, before);
	if (!t->shown_part && t->shown_args && t->shown_args < sc->nargs &&
		!comma_is_late(sc, t->shown_args))
		buf_str(text_buf(v), ", ");
}

static void put_resumed(struct text_view *v, const struct shown_call *sc)
{
	char name[32];

	buf_printf(text_buf(v), "<... %s resumed>", call_name(&sc->call, name));
}

static bool is_unknown(const struct frame *enter)
{
	return frame_enter_body(enter)->flags & ENTER_UNKNOWN;
}

static void begin_unknown(struct text_view *v, struct task *t, const struct frame *f)
{
	text_line_begin(v, t, f);
	buf_str(text_buf(v), "??"
			     "?("); /* no trigraph */
	t->entry_shown = true;
	v->ch->open_tid = t->tid;
}

/* The task was killed: there is no more to tell. */
static void end_unknown(struct text_view *v, struct task *t, const struct frame *f)
{
	if (!t->entry_shown) {
		begin_unknown(v, t, task_entry(t));
	} else if (v->ch->open_tid != t->tid) {
		text_line_begin(v, t, f);
		buf_str(text_buf(v), "<... ??"
				     "? resumed>");
	}
	buf_char(text_buf(v), ')');
	text_pad(text_buf(v), v->ch->line_start - (size_t)v->ch->out->written,
		v->opts.result_column);
	buf_str(text_buf(v), "= ?");
	text_line_end(v);
}

void text_show_entry(struct text_view *v, struct task *t, const struct frame *f)
{
	struct shown_call sc;

	if (is_unknown(f)) {
		begin_unknown(v, t, f);
		return;
	}
	if (!call_open(v, &sc, f, NULL) || !filter_touches(&v->opts.filter, f, NULL))
		return;
	text_line_begin(v, t, f);
	put_first_half(v, t, &sc);
	t->entry_shown = true;
	v->ch->open_tid = t->tid;
}

/* What the first half did not show; part: so many bytes of the first one were. */
static void put_rest(struct text_view *v, struct shown_call *sc, unsigned first, size_t part)
{
	struct buf *b = text_buf(v);
	size_t before = b->len, len;

	v->value.groups[0].count = !part && first && first < sc->nargs && comma_is_late(sc, first);
	put_plain_args(v, sc, first, sc->nargs);
	len = b->len - before;
	if (part > len)
		part = len;
	if (part) {
		memmove(b->data + before, b->data + before + part, len - part);
		b->len -= part;
	}
	color_args(v, before);
}

static void put_result(
	struct text_view *v, struct shown_call *sc, const struct text_result_opts *ro)
{
	struct buf *b = text_buf(v);
	size_t before = b->len;
	bool own = sc->call.walk.failed && !v->opts.palette;

	if (own)
		text_paint(v, PAINT_ERROR);
	text_result(&sc->call.walk, &v->value, ro);
	if (own)
		text_paint(v, PAINT_NONE);
	else if (v->opts.color && v->opts.palette)
		v->ch->line_start +=
			text_color_result(b, before, v->opts.palette, sc->call.walk.failed);
}

static void put_tail(struct text_view *v, struct shown_call *sc, const struct frame *f)
{
	struct buf *b = text_buf(v);
	const struct frame_exit *x = frame_exit_body(f);
	struct text_result_opts ro = { .symbols = v->opts.style.symbols,
		.raw = sc->raw,
		.injected = x && x->flags & EXIT_INJECTED };

	put_between(v, ')');
	text_pad(b, v->ch->line_start - (size_t)v->ch->out->written, v->opts.result_column);
	put_between(v, '=');
	buf_char(b, ' ');
	sc->fds.after = true;
	put_result(v, sc, &ro);
	if (x && x->flags & (EXIT_INJECTED | EXIT_POKED))
		buf_str(b, !(x->flags & EXIT_POKED)	 ? " (INJECTED)"
			   : !(x->flags & EXIT_INJECTED) ? " (INJECTED: args)"
							 : " (INJECTED: args, retval)");
	if (x && x->flags & EXIT_DELAYED)
		buf_str(b, " (DELAYED)");
	if (v->opts.duration && x)
		text_duration(b, x->enter_time_ns ? f->time_ns - x->enter_time_ns : 0,
			v->opts.duration_digits);
	text_line_end(v);
	if (v->opts.dump_reads || v->opts.dump_writes)
		text_dump(b, &sc->call, v->opts.dump_reads, v->opts.dump_writes);
	if (v->opts.vcpus)
		text_vcpu(b, &sc->call);
	if (v->opts.stack)
		text_show_stack(v, sc->call.enter, f);
}

bool text_finish_exit(struct text_view *v, struct task *t)
{
	const struct frame *enter = task_entry(t);
	const struct frame_enter *in = enter ? frame_enter_body(enter) : NULL;
	const struct abi *abi = in ? abi_get(in->abi) : NULL;
	const struct syscall_row *row = abi ? spec_row(abi, in->nr) : NULL;

	if (!row || !(row->flags & ROW_NO_RETURN))
		return false;
	buf_char(text_buf(v), ')');
	text_pad(text_buf(v), v->ch->line_start - (size_t)v->ch->out->written,
		v->opts.result_column);
	buf_str(text_buf(v), "= ?");
	text_line_end(v);
	if (v->opts.stack)
		text_show_stack(v, enter, NULL);
	t->entry.len = 0;
	return true;
}

static unsigned status_of(const struct walk *w)
{
	return w->failed ? STATUS_FAILED : STATUS_SUCCESSFUL;
}

void text_show_exit(struct text_view *v, struct task *t, const struct frame *f)
{
	const struct frame *enter = task_entry(t);
	struct shown_call sc;

	if (!call_open(v, &sc, enter, f) ||
		!filter_status(&v->opts.filter, status_of(&sc.call.walk)))
		return;
	if (!t->entry_shown && !filter_touches(&v->opts.filter, enter, f))
		return;
	if (!t->entry_shown && !enter && v->opts.filter.calls == NULL && !v->opts.whole_calls) {
		text_line_begin(v, t, f);
		put_resumed(v, &sc);
		put_rest(v, &sc, args_at_entry(&sc), 0);
	} else if (!t->entry_shown) {
		text_line_begin(v, t, enter ? enter : f);
		put_name(v, t, &sc);
		put_args(v, &sc, 0, sc.nargs);
	} else {
		if (v->ch->open_tid != t->tid) {
			text_line_begin(v, t, f);
			put_resumed(v, &sc);
		}
		put_rest(v, &sc, t->shown_args, t->shown_part);
	}
	put_tail(v, &sc, f);
}

void text_show_no_return(struct text_view *v, struct task *t, const struct frame *f,
	const char *words, unsigned status)
{
	const struct frame *enter = task_entry(t);
	struct shown_call sc;

	if (enter && is_unknown(enter)) {
		if (filter_status(&v->opts.filter, status) && status != STATUS_DETACHED)
			end_unknown(v, t, f);
		return;
	}
	if (!enter || !call_open(v, &sc, enter, NULL) || !filter_status(&v->opts.filter, status))
		return;
	if (!t->entry_shown) {
		if (!filter_touches(&v->opts.filter, enter, NULL))
			return;
		text_line_begin(v, t, enter);
		put_first_half(v, t, &sc);
	} else if (v->ch->open_tid != t->tid) {
		if (status == STATUS_DETACHED)
			return; /* nobody will know how it goes on */
		text_line_begin(v, t, f);
		put_resumed(v, &sc);
	}
	if (status == STATUS_DETACHED) {
		buf_str(text_buf(v), words);
		text_line_end(v);
		return;
	}
	if (t->shown_args < sc.nargs)
		buf_str(text_buf(v), " <unfinished ...>");
	buf_char(text_buf(v), ')');
	text_pad(text_buf(v), v->ch->line_start - (size_t)v->ch->out->written,
		v->opts.result_column);
	buf_str(text_buf(v), words);
	text_line_end(v);
}
