#include "script.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "abi/numbers.h"
#include "view/json.h"
#include "view/text_context.h"

#define SCRIPT_BYTES_MAX ((size_t)8 << 20) /* all frames of a script */
#define DATA_MAX ((size_t)1 << 16)	   /* content of one section */

/* ---- words -------------------------------------------------------------------------- */

struct words {
	const char *at, *end;
	struct error *err;
};

static int bad(struct words *w, const char *what)
{
	return error_set(w->err, -EINVAL, "%s before '%.*s'", what,
		w->end - w->at > 40 ? 40 : (int)(w->end - w->at), w->at);
}

static void skip_space(struct words *w)
{
	while (w->at < w->end && (*w->at == ' ' || *w->at == '\t'))
		w->at++;
}

/* Copies the next word; false when there is none or it is too long. */
static bool next_word(struct words *w, char *word, size_t size)
{
	size_t n = 0;

	skip_space(w);
	while (w->at + n < w->end && w->at[n] != ' ' && w->at[n] != '\t')
		n++;
	if (!n || n >= size)
		return false;
	memcpy(word, w->at, n);
	word[n] = 0;
	w->at += n;
	return true;
}

static bool parse_number(const char *word, uint64_t *ret)
{
	char *end;

	errno = 0;
	*ret = word[0] == '-' ? (uint64_t)strtoll(word, &end, 0) : strtoull(word, &end, 0);
	return !errno && end != word && !*end;
}

static bool next_number(struct words *w, uint64_t *ret)
{
	const char *before = w->at;
	char word[32];

	if (next_word(w, word, sizeof(word)) && parse_number(word, ret))
		return true;
	w->at = before;
	return false;
}

/* ---- data: "text\0" u32:1 zero:8 x:6162 -------------------------------------------- */

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

static bool add_quoted(struct words *w, struct buf *b)
{
	static const char from[] = "0ntre\\\"", to[] = "\0\n\t\r\033\\\"";

	for (w->at++; w->at < w->end && *w->at != '"'; w->at++) {
		const char *escape;

		if (*w->at != '\\') {
			buf_char(b, *w->at);
			continue;
		}
		if (++w->at == w->end)
			return false;
		if (*w->at == 'x' && w->end - w->at > 2 && hex_digit(w->at[1]) >= 0 &&
			hex_digit(w->at[2]) >= 0) {
			buf_char(b, (char)(hex_digit(w->at[1]) << 4 | hex_digit(w->at[2])));
			w->at += 2;
			continue;
		}
		escape = memchr(from, *w->at, sizeof(from) - 1);
		if (!escape)
			return false;
		buf_char(b, to[escape - from]);
	}
	return w->at++ < w->end;
}

static void add_number(struct buf *b, uint64_t v, unsigned size, bool big)
{
	for (unsigned i = 0; i < size; i++)
		buf_char(b, (char)(v >> 8 * (big ? size - 1 - i : i)));
}

static bool add_hex(struct buf *b, const char *p)
{
	for (; p[0]; p += 2) {
		if (hex_digit(p[0]) < 0 || hex_digit(p[1]) < 0)
			return false;
		buf_char(b, (char)(hex_digit(p[0]) << 4 | hex_digit(p[1])));
	}
	return true;
}

static bool add_fill(struct buf *b, const char *p, bool byte_given)
{
	char *colon;
	unsigned long n = strtoul(p, &colon, 0), byte = 0;

	if (byte_given && *colon == ':')
		byte = strtoul(colon + 1, &colon, 0);
	if (colon == p || *colon || n > DATA_MAX)
		return false;
	while (n--)
		buf_char(b, (char)byte);
	return true;
}

static bool add_token(const struct script *s, struct buf *b, char *word)
{
	static const struct {
		const char *name;
		unsigned size;
		bool big;
	} sizes[] = { { "u8", 1, false }, { "u16", 2, false }, { "u32", 4, false },
		{ "u64", 8, false }, { "be16", 2, true }, { "be32", 4, true },
		{ "be64", 8, true } };
	char *value = strchr(word, ':');
	uint64_t v;

	if (!value)
		return false;
	*value++ = 0;
	if (!strcmp(word, "zero") || !strcmp(word, "fill"))
		return add_fill(b, value, word[0] == 'f');
	if (!strcmp(word, "x"))
		return add_hex(b, value);
	if (!parse_number(value, &v))
		return false;
	if (!strcmp(word, "word")) {
		add_number(b, v, abi_get(s->abi)->word, false);
		return true;
	}
	for (size_t i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		if (!strcmp(word, sizes[i].name)) {
			add_number(b, v, sizes[i].size, sizes[i].big);
			return true;
		}
	}
	return false;
}

/* The rest of the line. */
static int parse_data(const struct script *s, struct words *w, struct buf *b)
{
	char word[512];

	for (skip_space(w); w->at < w->end; skip_space(w)) {
		if (*w->at == '"') {
			if (!add_quoted(w, b))
				return bad(w, "bad string");
			continue;
		}
		if (!next_word(w, word, sizeof(word)) || !add_token(s, b, word))
			return bad(w, "bad data");
		if (b->failed)
			return bad(w, "too much data");
	}
	return 0;
}

/* ---- frames ------------------------------------------------------------------------- */

void script_finish(struct script *s)
{
	const struct frame *f;

	if (!s->begun)
		return;
	f = builder_finish(&s->builder);
	buf_add(&s->frames, f, f->size);
	builder_drop(&s->builder);
	s->begun = false;
}

static void *begin(struct script *s, enum frame_type type, size_t body_size)
{
	script_finish(s);
	s->begun = true;
	s->time_ns += 1000;
	return builder_begin(&s->builder, type, s->tid, s->tgid, s->time_ns, body_size);
}

static int do_enter(struct script *s, struct words *w)
{
	const struct abi *abi = abi_get(s->abi);
	struct frame_enter *e;
	char name[64];
	unsigned n = 0;
	int nr;

	if (!next_word(w, name, sizeof(name)))
		return bad(w, "no call");
	if (!strcmp(name, "unknown")) {
		e = begin(s, FRAME_ENTER, sizeof(*e));
		e->abi = s->abi;
		e->flags = ENTER_UNKNOWN;
		return 0;
	}
	nr = abi_call_number(abi, name);
	if (nr >= 0)
		s->nr = (uint64_t)nr | abi->nr_mask;
	else if (!parse_number(name, &s->nr))
		return bad(w, "unknown call");
	memset(s->args, 0, sizeof(s->args));
	while (n < 6 && next_number(w, &s->args[n]))
		n++;
	e = begin(s, FRAME_ENTER, sizeof(*e));
	e->nr = s->nr;
	e->abi = s->abi;
	memcpy(e->args, s->args, sizeof(e->args));
	s->enter_time_ns = s->time_ns;
	return 0;
}

/* exit VALUE [FLAG…], error NUMBER */
static int do_exit(struct script *s, struct words *w, bool failed)
{
	struct frame_exit *x;
	uint64_t v;
	char flag[16];

	if (!next_number(w, &v))
		return bad(w, "no result");
	x = begin(s, FRAME_EXIT, sizeof(*x));
	x->nr = s->nr;
	x->abi = s->abi;
	memcpy(x->args, s->args, sizeof(x->args));
	x->result = (int64_t)(failed ? 0 - v : v);
	x->enter_time_ns = s->enter_time_ns;
	x->flags = failed ? EXIT_FAILED : 0;
	while (next_word(w, flag, sizeof(flag))) {
		if (!strcmp(flag, "injected")) {
			x->flags |= EXIT_INJECTED;
		} else if (!strcmp(flag, "no-entry")) {
			x->flags |= EXIT_NO_ENTRY;
			x->enter_time_ns = 0;
		} else {
			return bad(w, "unknown flag");
		}
	}
	return 0;
}

static int do_signal(struct script *s, struct words *w)
{
	struct buf data = BUF_INIT(128);
	struct frame_signal *f;
	uint64_t sig;
	int r;

	if (!next_number(w, &sig))
		return bad(w, "no signal");
	r = parse_data(s, w, &data);
	if (!r) {
		f = begin(s, FRAME_SIGNAL, sizeof(*f));
		f->sig = (int32_t)sig;
		f->flags = data.len ? 0 : SIGNAL_NO_INFO;
		if (data.len)
			memcpy(f->info, data.data, data.len);
	}
	buf_done(&data);
	return r;
}

static int do_section(struct script *s, struct words *w, enum section_kind kind, bool keyed)
{
	struct buf data = BUF_INIT(DATA_MAX);
	uint64_t key = 0;
	int r;

	if (!s->begun)
		return bad(w, "a section without a frame");
	if (keyed && !next_number(w, &key))
		return bad(w, "no address or descriptor");
	r = parse_data(s, w, &data);
	if (!r && !builder_section(&s->builder, kind, key,
			  data.data ? data.data : (const uint8_t *)"", data.len))
		r = bad(w, "section too large");
	buf_done(&data);
	return r;
}

/* fd-info N dev|socket|pidfd|eventfd|signalfd DATA */
static int do_fd_info(struct script *s, struct words *w)
{
	static const struct {
		const char *name;
		unsigned flag;
	} kinds[] = { { "dev", FD_INFO_DEV }, { "socket", FD_INFO_SOCKET },
		{ "pidfd", FD_INFO_PIDFD }, { "eventfd", FD_INFO_EVENTFD },
		{ "signalfd", FD_INFO_SIGNALFD } };
	struct buf data = BUF_INIT(DATA_MAX);
	unsigned flags = 0;
	uint64_t fd;
	char kind[16];
	int r;

	if (!s->begun || !next_number(w, &fd) || !next_word(w, kind, sizeof(kind)))
		return bad(w, "fd-info wants a frame, a descriptor and a kind");
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(kind, kinds[i].name))
			flags = kinds[i].flag;
	r = flags ? parse_data(s, w, &data) : bad(w, "unknown kind of fd-info");
	if (!r && !builder_section_flags(&s->builder, SECTION_FD_INFO, fd, flags,
			  data.data ? data.data : (const uint8_t *)"", data.len))
		r = bad(w, "section too large");
	buf_done(&data);
	return r;
}

/* context task|fd|path KEY DATA */
static int do_context(struct script *s, struct words *w)
{
	static const struct {
		const char *name;
		unsigned flag;
	} kinds[] = { { "task", 0 }, { "fd", CONTEXT_FD }, { "path", CONTEXT_PATH } };
	struct buf data = BUF_INIT(DATA_MAX);
	unsigned flags = UINT16_MAX;
	uint64_t key;
	char kind[16];
	int r;

	if (!s->begun || !next_word(w, kind, sizeof(kind)) || !next_number(w, &key))
		return bad(w, "context wants a frame, a kind and a number");
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (!strcmp(kind, kinds[i].name))
			flags = kinds[i].flag;
	r = flags < UINT16_MAX ? parse_data(s, w, &data) : bad(w, "unknown kind of context");
	if (!r && !builder_section_flags(&s->builder, SECTION_CONTEXT,
			  flags == CONTEXT_PATH ? (uint32_t)key : key, flags,
			  data.data ? data.data : (const uint8_t *)"", data.len))
		r = bad(w, "section too large");
	buf_done(&data);
	return r;
}

static int do_task(struct script *s, struct words *w)
{
	static const char *const hows[] = { [TASK_STARTED] = "started",
		[TASK_ATTACHED] = "attached",
		[TASK_FORK] = "fork",
		[TASK_VFORK] = "vfork",
		[TASK_CLONE] = "clone",
		[TASK_FOUND] = "found" };
	struct frame_task *f;
	uint64_t parent, flags = 0;
	char how[16];

	if (!next_word(w, how, sizeof(how)) || !next_number(w, &parent))
		return bad(w, "task wants how and parent");
	(void)next_number(w, &flags);
	f = begin(s, FRAME_TASK, sizeof(*f));
	f->parent = (int32_t)parent;
	f->clone_flags = flags;
	for (unsigned i = TASK_STARTED; i < sizeof(hows) / sizeof(hows[0]); i++)
		if (!strcmp(how, hows[i]))
			f->how = i;
	return f->how ? 0 : bad(w, "unknown way to begin a task");
}

/* Frames whose body begins with one number. */
static int do_simple(struct script *s, struct words *w, const char *verb)
{
	uint64_t v = 0;
	bool given = next_number(w, &v);

	if (!strcmp(verb, "end")) {
		struct frame_end *f = begin(s, FRAME_END, sizeof(*f));

		f->status = (int32_t)v;
		f->flags = given ? 0 : END_STATUS_UNKNOWN;
	} else if (!strcmp(verb, "stop") || !strcmp(verb, "continue")) {
		struct frame_stop *f =
			begin(s, verb[0] == 's' ? FRAME_STOP : FRAME_CONTINUE, sizeof(*f));

		f->sig = (int32_t)v;
	} else if (!strcmp(verb, "exec") || !strcmp(verb, "superseded")) {
		struct frame_exec *f =
			begin(s, verb[0] == 'e' ? FRAME_EXEC : FRAME_SUPERSEDED, sizeof(*f));

		f->former_tid = given ? (int32_t)v : s->tid;
		f->abi = s->abi;
	} else if (!strcmp(verb, "lost")) {
		struct frame_lost *f = begin(s, FRAME_LOST, sizeof(*f));

		f->count = v;
	} else if (!strcmp(verb, "detach")) {
		(void)begin(s, FRAME_DETACH, 0);
	} else if (!strcmp(verb, "warning")) {
		(void)begin(s, FRAME_WARNING, 0);
	} else if (!strcmp(verb, "session")) {
		struct frame_session *f = begin(s, FRAME_SESSION, sizeof(*f));

		f->realtime_offset_ns = (int64_t)v;
	} else {
		return bad(w, "unknown word");
	}
	return 0;
}

/* ---- settings ----------------------------------------------------------------------- */

static int do_abi(struct script *s, struct words *w)
{
	char name[16];

	if (!next_word(w, name, sizeof(name)))
		return bad(w, "no ABI");
	for (unsigned i = 0; i < ABI_COUNT; i++) {
		if (!strcmp(name, abi_get(i)->name)) {
			s->abi = i;
			return 0;
		}
	}
	return bad(w, "unknown ABI");
}

static int do_option(struct script *s, struct words *w)
{
	char word[32];
	uint64_t v;

	if (!next_word(w, word, sizeof(word)))
		return bad(w, "no option");
	if (!strcmp(word, "verbose"))
		s->opts.walk.verbose = true;
	else if (!strcmp(word, "no-structs"))
		s->opts.walk.no_structs = true;
	else if (!strcmp(word, "no-fds"))
		s->opts.fd_notes = false;
	else if (!strcmp(word, "fd-info"))
		s->opts.fd_details = FD_DETAIL_ALL;
	else if (!strcmp(word, "secontext"))
		s->opts.secontext = SECONTEXT_SHOWN;
	else if (!strcmp(word, "secontext-all"))
		s->opts.secontext = SECONTEXT_SHOWN | SECONTEXT_FULL | SECONTEXT_MISMATCH;
	else if (!strcmp(word, "vcpus"))
		s->opts.vcpus = true;
	else if (!strcmp(word, "halves"))
		s->opts.whole_calls = false;
	else if (!strcmp(word, "raw-symbols"))
		s->opts.style.symbols = SYMBOLS_RAW;
	else if (!strcmp(word, "both-symbols"))
		s->opts.style.symbols = SYMBOLS_VERBOSE;
	else if (!strcmp(word, "string") && next_number(w, &v) && v <= WALK_BYTES_MAX)
		s->opts.walk.string_max = (uint32_t)v;
	else
		return bad(w, "unknown option");
	return 0;
}

static int set_id(struct words *w, int32_t *ret)
{
	uint64_t v;

	if (!next_number(w, &v))
		return bad(w, "no id");
	*ret = (int32_t)v;
	return 0;
}

int script_line(struct script *s, const char *line, size_t len, struct error *err)
{
	static const struct {
		const char *verb;
		enum section_kind kind;
		bool keyed;
	} sections[] = { { "at", SECTION_BLOB, true }, { "fd", SECTION_FD_PATH, true },
		{ "fd-lost", SECTION_LOST, true }, { "cwd", SECTION_CWD, false },
		{ "comm", SECTION_COMM, false }, { "exe", SECTION_EXE, false },
		{ "says", SECTION_TEXT, false }, { "netlink", SECTION_NETLINK, true },
		{ "family", SECTION_NETLINK_FAMILY, true }, { "vcpu", SECTION_VCPU, true },
		{ "namespace", SECTION_NAMESPACE, true }, { "boot", SECTION_BOOT_OFFSET, false },
		{ "char-device", SECTION_CHAR_DEVICE, true } };
	struct words w = { line, line + len, err };
	char verb[16];
	int r;

	skip_space(&w);
	if (w.at == w.end || *w.at == '#')
		return 0;
	if (!next_word(&w, verb, sizeof(verb)))
		return bad(&w, "unknown word");
	for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++)
		if (!strcmp(verb, sections[i].verb))
			return do_section(s, &w, sections[i].kind, sections[i].keyed);
	if (!strcmp(verb, "enter"))
		r = do_enter(s, &w);
	else if (!strcmp(verb, "exit") || !strcmp(verb, "error"))
		r = do_exit(s, &w, verb[1] == 'r');
	else if (!strcmp(verb, "signal"))
		r = do_signal(s, &w);
	else if (!strcmp(verb, "fd-info"))
		r = do_fd_info(s, &w);
	else if (!strcmp(verb, "context"))
		r = do_context(s, &w);
	else if (!strcmp(verb, "task"))
		r = do_task(s, &w);
	else if (!strcmp(verb, "abi"))
		r = do_abi(s, &w);
	else if (!strcmp(verb, "option"))
		r = do_option(s, &w);
	else if (!strcmp(verb, "tid"))
		r = set_id(&w, &s->tid);
	else if (!strcmp(verb, "pid"))
		r = set_id(&w, &s->tgid);
	else
		r = do_simple(s, &w, verb);
	skip_space(&w);
	return r ? r : w.at < w.end ? bad(&w, "nothing belongs") : 0;
}

/* ---- life --------------------------------------------------------------------------- */

void script_reset(struct script *s)
{
	builder_drop(&s->builder);
	s->begun = false;
	s->frames.len = 0;
	s->opts = (struct text_opts){ .walk = { .string_max = 32 },
		.whole_calls = true,
		.pid = TEXT_PID_PLAIN,
		.fd_notes = true,
		.result_column = 0 };
	s->abi = ABI_X86_64;
	s->tid = s->tgid = 1000;
	s->time_ns = 1000000;
	s->enter_time_ns = 0;
	s->nr = 0;
	memset(s->args, 0, sizeof(s->args));
}

int script_init(struct script *s)
{
	memset(s, 0, sizeof(*s));
	s->frames.limit = SCRIPT_BYTES_MAX;
	if (builder_init(&s->builder, NULL) < 0)
		return -ENOMEM;
	script_reset(s);
	return 0;
}

void script_done(struct script *s)
{
	builder_done(&s->builder);
	buf_done(&s->frames);
}

/* ---- show --------------------------------------------------------------------------- */

struct views {
	struct output text_out, json_out;
	struct text_view *text;
	struct json_view *json;
};

/* Moves what a view wrote to where the caller wants it.  A view flushes by itself after a line
 * that is very long: that one goes to /dev/null. */
static void take(struct output *o, struct buf *to)
{
	buf_add(to, o->buf.data, o->buf.len);
	o->buf.len = 0;
}

static int show_all(
	struct views *v, const uint8_t *p, size_t len, struct buf *text, struct buf *json)
{
	while (len) {
		int64_t size = frame_check(p, len);
		const struct frame *f = (const struct frame *)(const void *)p;

		if (size <= 0)
			return 0;
		p += size;
		len -= (size_t)size;
		if (f->type == FRAME_IDLE)
			continue;
		if (text_view_frame(v->text, f) == -ENOMEM ||
			json_view_frame(v->json, f) == -ENOMEM)
			return -ENOMEM;
		take(&v->text_out, text);
		take(&v->json_out, json);
	}
	return 0;
}

int frames_show(const void *frames, size_t len, const struct text_opts *opts, struct buf *text,
	struct buf *json)
{
	struct json_opts jo = { .walk = opts->walk, .fd_notes = opts->fd_notes };
	struct views v = { 0 };
	int null = open("/dev/null", O_WRONLY | O_CLOEXEC), r = -ENOMEM;

	output_init(&v.text_out, null, false);
	output_init(&v.json_out, null, false);
	v.text = text_view_new(opts, &v.text_out);
	v.json = json_view_new(&jo, &v.json_out);
	if (v.text && v.json)
		r = show_all(&v, frames, len, text, json);
	text_view_free(v.text);
	json_view_free(v.json);
	buf_done(&v.text_out.buf);
	buf_done(&v.json_out.buf);
	if (null >= 0)
		close(null);
	return r;
}

int script_show(const struct script *s, struct buf *text, struct buf *json)
{
	return frames_show(s->frames.data, s->frames.len, &s->opts, text, json);
}
