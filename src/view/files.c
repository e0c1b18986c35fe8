/* The ledger's view: from frames to events, and which of them are asked for. */
#include "view/files.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "base/quote.h"
#include "view/files_view.h"
#include "walk/sink.h"

struct files_view *files_view_new(const struct files_opts *opts, struct output *out)
{
	struct files_view *v = calloc(1, sizeof(*v));

	if (!v)
		return NULL;
	v->opts = opts;
	v->out = out;
	model_tasks_init(&v->tasks);
	ledger_init(&v->ledger, opts->by == FILES_BY_PROCESS, opts->seed);
	file_events_init(&v->events);
	return v;
}

void files_view_free(struct files_view *v)
{
	if (!v)
		return;
	model_tasks_done(&v->tasks);
	ledger_done(&v->ledger);
	file_events_done(&v->events);
	buf_done(&v->warning);
	free(v);
}

/* ---- which ------------------------------------------------------------------------------ */

static bool is_system(const char *path, size_t n)
{
	static const char *const dirs[] = { "/usr", "/lib", "/lib32", "/lib64", "/libx32", "/bin",
		"/sbin", "/etc", "/proc", "/sys", "/dev", "/run" };
	static const char local[] = "/usr/local";

	if (path_is_under(path, n, local, sizeof(local) - 1))
		return false;
	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (path_is_under(path, n, dirs[i], strlen(dirs[i])))
			return true;
	return false;
}

/* path[n] must be 0: names end in one by arena_copy(), buffers by path_text(). */
static bool glob_fits(const char *const *globs, const char *path)
{
	for (; *globs; globs++)
		if (!fnmatch(*globs, path, 0))
			return true;
	return false;
}

static bool wants_path(const struct files_opts *o, const char *path, size_t n)
{
	if (o->no_system && is_system(path, n))
		return false;
	if (o->under) {
		const char *const *d = o->under;

		while (*d && !path_is_under(path, n, *d, strlen(*d)))
			d++;
		if (!*d)
			return false;
	}
	if (o->match && !glob_fits(o->match, path))
		return false;
	return !o->except || !glob_fits(o->except, path);
}

bool files_wants(const struct files_view *v, const struct ledger_file *f)
{
	const struct files_opts *o = v->opts;
	uint32_t have = f->done | (f->missed ? FILES_MISSING : 0) | (f->tried ? FILES_FAILED : 0);

	if (o->no_missing && !f->done && !f->tried)
		return false;
	/* What was moved out of a directory is of interest there, too. */
	return have & o->only &&
	       (wants_path(o, f->path, f->path_len) ||
		       (f->first_path != f->path && wants_path(o, f->first_path, f->first_len)));
}

static bool wants_name(const struct files_opts *o, const struct file_name *name)
{
	size_t n;
	const char *path = file_name_best(name, &n);
	struct buf text = { 0 };
	bool wants;

	buf_add(&text, path, n);
	buf_char(&text, 0);
	wants = n && !text.failed && wants_path(o, (const char *)text.data, n);
	buf_done(&text);
	return wants;
}

bool files_wants_event(const struct files_view *v, const struct file_event *e)
{
	const struct files_opts *o = v->opts;
	bool missing = file_event_missed(e);
	uint32_t have = missing ? FILES_MISSING : e->error ? FILES_FAILED : e->ops;

	if (!(have & o->only) || (missing && o->no_missing))
		return false;
	return wants_name(o, &e->file) || wants_name(o, &e->to);
}

static int by_path(const void *a, const void *b)
{
	const struct ledger_file *x = *(const struct ledger_file *const *)a;
	const struct ledger_file *y = *(const struct ledger_file *const *)b;
	size_t n = x->path_len < y->path_len ? x->path_len : y->path_len;

	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)x->path[i], d = (unsigned char)y->path[i];

		/* What is below a directory comes right behind it. */
		if (c != d)
			return (c == '/' ? 0 : c) - (d == '/' ? 0 : d);
	}
	return x->path_len < y->path_len ? -1 : x->path_len > y->path_len;
}

const struct ledger_file **files_sorted(const struct files_view *v, size_t *n)
{
	const struct ledger_file **list = calloc(v->ledger.files + 1, sizeof(*list));

	*n = 0;
	if (!list)
		return NULL;
	for (const struct ledger_file *f = v->ledger.first; f; f = f->next)
		if (!f->unused && files_wants(v, f))
			list[(*n)++] = f;
	qsort(list, *n, sizeof(*list), by_path);
	return list;
}

/* ---- pieces of text --------------------------------------------------------------------- */

void files_path(struct buf *b, const char *path, size_t n)
{
	bool quotes = n > 2 && !memcmp(path + n - 2, "**", 2);

	if (!quotes && !memchr(path, ' ', n)) {
		quote_line(b, (const uint8_t *)path, n);
		return;
	}
	buf_char(b, '"');
	quote_bytes(b, (const uint8_t *)path, n, QUOTE_OCTAL, "\"");
	buf_char(b, '"');
}

void files_size(struct buf *b, uint64_t bytes)
{
	static const char units[] = "kMGTPE";
	double v = (double)bytes;
	int u = -1;

	while (v >= 999.5 && u < 5) {
		v /= 1000;
		u++;
	}
	if (u < 0)
		buf_printf(b, "%u B", (unsigned)bytes);
	else
		buf_printf(b, v < 9.95 ? "%.1f %cB" : "%.0f %cB", v, units[u]);
}

/* ---- frames ------------------------------------------------------------------------------ */

static int take_event(struct files_view *v, const struct task *t, const struct frame *f,
	const struct file_event *e, const char *call)
{
	struct ledger_who who = { t->tgid ? t->tgid : t->tid, t->comm, f->time_ns };
	bool lines = v->opts->live || v->opts->format == FILES_WHATFILES;

	if (!lines)
		return ledger_add(&v->ledger, e, &who);
	if (!files_wants_event(v, e))
		return 0;
	if (v->opts->format == FILES_JSON)
		files_json_event(v, t, f, e, call);
	else if (v->opts->format == FILES_WHATFILES)
		files_whatfiles_line(v, t, e, call);
	else
		files_live_line(v, t, f, e, call);
	return 0;
}

/* What a script that could not be executed asks for. */
static int take_missing(struct files_view *v, const struct task *t, const struct frame *f,
	const struct section *s, const char *call)
{
	struct file_event e = { .ops = FILE_EXECUTED, .fd = -1, .error = ENOENT };
	int r;

	buf_add(&e.file.real, section_bytes(s), s->len);
	r = take_event(v, t, f, &e, call);
	buf_done(&e.file.real);
	return r;
}

static int take_exit(struct files_view *v, struct task *t, const struct frame *f)
{
	static const struct walk_opts plain = { .string_max = 32, .verbose = true };
	struct sink none = { .ops = &sink_no_ops };
	struct call call;
	char name[32];
	int r = 0;

	if (call_init(&call, task_entry(t), f, &none, &plain) < 0)
		return 0;
	file_events_of(&v->events, &call);
	if (v->events.unseen && !v->unseen) {
		v->unseen = true;
		v->unseen_pid = t->tgid ? t->tgid : t->tid;
		memcpy(v->unseen_comm, t->comm, sizeof(v->unseen_comm));
	}
	v->no_path = v->no_path || v->events.no_path;
	v->ledger.dropped += v->events.more;
	for (unsigned i = 0; i < v->events.n && !r; i++)
		r = take_event(v, t, f, &v->events.e[i], call_name(&call, name));
	sections_for_each (s, f)
		if (!r && s->kind == SECTION_INTERPRETER && s->flags & INTERPRETER_MISSING)
			r = take_missing(v, t, f, s, call_name(&call, name));
	return r;
}

/* A file that no call names. */
static int take_link(struct files_view *v, const struct task *t, const struct frame *f,
	const struct section *s, uint32_t ops, const char *call)
{
	struct file_event e = { .ops = ops, .fd = -1 };
	int r = 0;

	e.file.existed = true;
	if (s->kind == SECTION_FD_PATH)
		e.fd = (int)s->key;
	if (e.fd < 0 ? file_name_of_image(&e.file, s) : file_name_of_fd(&e.file, f, e.fd))
		r = take_event(v, t, f, &e, call);
	buf_done(&e.file.real);
	return r;
}

static bool same_bytes(const struct section *a, const struct section *b)
{
	return a && a->len == b->len && !memcmp(section_bytes(a), section_bytes(b), b->len);
}

/* The image that runs now, and what the kernel opened on the way to it: of a script that is its
 * interpreter, of most programs their loader. */
static int take_exec(struct files_view *v, const struct task *t, const struct frame *f)
{
	const struct section *exe = frame_find(f, SECTION_EXE, UINT64_MAX);
	const struct frame *entry = task_entry(t);
	const struct section *named =
		entry ? frame_find(entry, SECTION_REAL_PATH, UINT64_MAX) : NULL;
	int r = 0;

	sections_for_each (s, f) {
		bool loader = s->kind == SECTION_INTERPRETER && !(s->flags & INTERPRETER_SCRIPT);

		if (s->kind != SECTION_INTERPRETER || (exe && same_bytes(exe, s)))
			continue;
		r = take_link(v, t, f, s, FILE_EXECUTED | (loader ? FILE_READ : 0), "execve");
		if (r)
			return r;
	}
	return exe && !same_bytes(named, exe) ? take_link(v, t, f, exe, FILE_EXECUTED, "execve")
					      : 0;
}

static int take_attached(struct files_view *v, const struct task *t, const struct frame *f)
{
	const struct frame_task *body = frame_body(f);
	int r = 0;

	if (f->body_size < sizeof(*body) || body->how != TASK_ATTACHED)
		return 0;
	sections_for_each (s, f) {
		if (s->kind == SECTION_FD_PATH && !r)
			r = take_link(v, t, f, s, FILE_HELD, "attach");
	}
	return r;
}

int files_view_frame(struct files_view *v, const struct frame *f)
{
	struct task *t = model_tasks_before(&v->tasks, f);
	int r = 0;

	if (f->type == FRAME_SESSION && f->body_size >= offsetof(struct frame_session, offset_s))
		v->realtime_offset_ns =
			((const struct frame_session *)frame_body(f))->realtime_offset_ns;
	if (f->type == FRAME_LOST)
		v->ledger.dropped++;
	if (!v->first_ns)
		v->first_ns = f->time_ns;
	if (f->type != FRAME_IDLE)
		v->last_ns = f->time_ns;
	if (t && f->type == FRAME_TASK && f->tid == f->tgid)
		v->processes++;
	if (t && f->type == FRAME_EXIT)
		r = take_exit(v, t, f);
	else if (t && f->type == FRAME_EXEC)
		r = take_exec(v, t, f);
	else if (t && f->type == FRAME_TASK)
		r = take_attached(v, t, f);
	model_tasks_after(&v->tasks, f);
	output_maybe_flush(v->out);
	return r ? r : v->out->error;
}

int files_view_end(struct files_view *v)
{
	int r = 0;

	if (v->opts->format == FILES_JSON && !v->header)
		files_json_header(v);
	if (!v->opts->live) {
		switch (v->opts->format) {
		case FILES_SUMMARY:
			r = v->opts->by == FILES_BY_DIRECTORY ? files_by_directory(v)
							      : files_summary(v);
			break;
		case FILES_JSON:
			r = files_json(v);
			break;
		case FILES_PATHS:
			r = files_paths(v);
			break;
		case FILES_TREE:
			r = files_tree(v);
			break;
		case FILES_DEPS:
			r = files_deps(v);
			break;
		case FILES_WHATFILES:
			break;
		}
	}
	return r ? r : output_flush(v->out);
}

static const char *ring_warning(struct files_view *v)
{
	struct buf *b = &v->warning;

	b->len = 0;
	buf_str(b, "io_uring was used (by ");
	files_path(b, v->unseen_comm, strlen(v->unseen_comm));
	buf_printf(b, ", process %d, first): files that were touched through it are not all listed",
		v->unseen_pid);
	buf_char(b, 0);
	return b->failed ? "io_uring was used: not every file is listed" : (const char *)b->data;
}

const char *files_view_warning(struct files_view *v)
{
	const struct {
		bool is;
		const char *words;
	} all[] = {
		{ v->unseen, NULL },
		{ v->no_path, "the kernel could not tell the paths of some files, since they are "
			      "longer than 4,095 bytes: these are not listed" },
		{ v->ledger.dropped,
			"events were lost or memory was short: not every file is listed" },
		{ v->unnamed, "some names cannot be written as dependencies of this kind: they "
			      "are left out" },
	};

	for (unsigned i = 0; i < sizeof(all) / sizeof(all[0]); i++)
		if (all[i].is && !(v->warned & 1u << i)) {
			v->warned |= 1u << i;
			return all[i].words ? all[i].words : ring_warning(v);
		}
	return NULL;
}
