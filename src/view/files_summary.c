/* What happened, for a person to read: sections, each sorted and, where it is long, folded. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "spec/gen/const_misc.h"
#include "view/files_fold.h"
#include "view/files_view.h"

#define SECTION_LINES 60 /* lists longer than this are folded ... */
#define FOLDED_LINES 30	 /* ... to at most so many lines */
#define PATH_COLUMN 56

enum section_id {
	IN_CREATED,
	IN_WRITTEN,
	IN_TEMPORARY,
	IN_DELETED,
	IN_RENAMED,
	IN_ATTRIBUTES,
	IN_EXECUTED,
	IN_READ,
	IN_LISTED,
	IN_SOCKETS,
	IN_LINKED,
	IN_OTHER,
	IN_HELD,
	IN_PROBED,
	IN_FAILED,
	IN_MISSING,
	SECTIONS,
};

/* word: what a fold says that happened to its files. */
static const struct {
	const char *title, *word;
} sections[SECTIONS] = { { "Created", "created" }, { "Written", "written" },
	{ "Temporary", "temporary" }, { "Deleted", "deleted" }, { "Renamed", "renamed" },
	{ "Attributes changed", "changed" }, { "Executed", "executed" }, { "Read", "read" },
	{ "Listed", "listed" }, { "Sockets", "sockets" }, { "Linked", "linked" },
	{ "Mounted, watched", "mounted or watched" }, { "Open at attach", "open" },
	{ "Looked at", "looked at" }, { "Failed", "failed" }, { "Missing", "missing" } };

#define ATTRIBUTES (FILE_MODE | FILE_OWNER | FILE_TIMES | FILE_XATTR)

/* Bits (1 << section_id) of the sections that a file belongs into. */
static unsigned sections_of(const struct ledger_file *f)
{
	uint32_t d = f->done;
	bool made = d & FILE_CREATED && !f->existed;
	unsigned s = 0;

	/* What comes and goes is of no further interest, unless it was run. */
	if (made && (f->gone || f->nameless))
		return 1u << IN_TEMPORARY | (d & FILE_EXECUTED ? 1u << IN_EXECUTED : 0);
	if (made)
		s |= 1u << IN_CREATED;
	else if (f->gone)
		s |= 1u << IN_DELETED;
	else if (d & (FILE_WRITTEN | FILE_CREATED | FILE_TRUNCATED))
		s |= 1u << IN_WRITTEN;
	if (f->first_path != f->path && !made)
		s |= 1u << IN_RENAMED;
	if (d & ATTRIBUTES && !made)
		s |= 1u << IN_ATTRIBUTES;
	if (d & FILE_EXECUTED)
		s |= 1u << IN_EXECUTED;
	else if (d & FILE_READ && !made)
		s |= 1u << IN_READ;
	if (d & FILE_LISTED && !made)
		s |= 1u << IN_LISTED;
	if (d & (FILE_CONNECTED | FILE_BOUND))
		s |= 1u << IN_SOCKETS;
	if (d & FILE_LINKED && !made)
		s |= 1u << IN_LINKED;
	if (d & (FILE_MOUNTED | FILE_WATCHED))
		s |= 1u << IN_OTHER;
	if (d & FILE_HELD)
		s |= 1u << IN_HELD;
	if (d && !s)
		s |= 1u << IN_PROBED;
	if (f->tried)
		s |= 1u << IN_FAILED;
	if (f->missed && !d)
		s |= 1u << IN_MISSING;
	return s;
}

static void pad_to(struct buf *b, size_t from, size_t column)
{
	size_t used = b->len - from;

	do
		buf_char(b, ' ');
	while (++used < column);
}

static void put_attributes(struct buf *b, uint32_t done)
{
	const char *comma = "";

	for (unsigned bit = 0; bit < FILE_OPS; bit++)
		if (done & ATTRIBUTES & 1u << bit) {
			buf_printf(b, "%s%s", comma, file_op_word(bit));
			comma = ", ";
		}
	buf_str(b, "  ");
}

static void put_bytes(struct buf *b, uint64_t n, const char *word)
{
	if (!n)
		return;
	files_size(b, n);
	buf_printf(b, " %s  ", word);
}

static uint64_t run_ms(const struct files_view *v, uint64_t ns)
{
	return ns > v->first_ns ? (ns - v->first_ns) / 1000000 : 0;
}

static void put_seconds(struct buf *b, uint64_t ms)
{
	buf_printf(b, "%u.%03u", (unsigned)(ms / 1000), (unsigned)(ms % 1000));
}

/* How often, and when: seconds of the run, the first and the last. */
static void put_when(struct files_view *v, uint64_t events, uint64_t first_ns, uint64_t last_ns)
{
	uint64_t first = run_ms(v, first_ns), last = run_ms(v, last_ns);
	struct buf *b = files_buf(v);

	if (events > 1)
		buf_printf(b, "  %" PRIu64 "x", events);
	buf_str(b, "  at ");
	put_seconds(b, first);
	if (last != first) {
		buf_char(b, '-');
		put_seconds(b, last);
	}
	buf_str(b, " s");
}

/* What is worth knowing about one file, in one section. */
static void put_facts(struct files_view *v, const struct ledger_file *f, enum section_id id)
{
	struct buf *b = files_buf(v);

	if (id == IN_FAILED) {
		const char *name =
			cset_name(&cset_errno_names, FACTS_X86_64, (uint64_t)f->last_error);

		buf_printf(b, "%s  ", name ? name : "?");
	}
	if (id == IN_ATTRIBUTES)
		put_attributes(b, f->done);
	if (id == IN_READ || id == IN_WRITTEN)
		put_bytes(b, f->bytes_read, "read");
	if (id <= IN_DELETED)
		put_bytes(b, f->bytes_written, "written");
	if (f->first_program)
		files_path(b, f->first_program->name, strlen(f->first_program->name));
	if (f->last_program != f->first_program && f->last_program) {
		buf_str(b, " ... ");
		files_path(b, f->last_program->name, strlen(f->last_program->name));
	}
	put_when(v, f->events, f->first_ns, f->last_ns);
}

static void put_file(struct files_view *v, const struct ledger_file *f, enum section_id id)
{
	struct buf *b = files_buf(v);
	size_t start = b->len;

	buf_str(b, "  ");
	if (f->first_path != f->path && id != IN_TEMPORARY) {
		files_path(b, f->first_path, f->first_len);
		buf_str(b, " -> ");
	}
	files_path(b, f->path, f->path_len);
	if (f->dir && f->path_len > 1)
		buf_char(b, '/');
	if (f->used_path) {
		buf_str(b, " as ");
		files_path(b, f->used_path, f->used_len);
	}
	pad_to(b, start, PATH_COLUMN);
	put_facts(v, f, id);
	buf_char(b, '\n');
}

static void put_fold(struct files_view *v, const struct ledger_file *const *list,
	const struct fold *fold, enum section_id id)
{
	struct buf *b = files_buf(v);
	size_t start = b->len;
	uint64_t read = 0, written = 0, events = 0, first_ns = UINT64_MAX, last_ns = 0;

	for (size_t i = 0; i < fold->n; i++) {
		const struct ledger_file *f = list[fold->first + i];

		read += f->bytes_read;
		written += f->bytes_written;
		events += f->events;
		first_ns = f->first_ns < first_ns ? f->first_ns : first_ns;
		last_ns = f->last_ns > last_ns ? f->last_ns : last_ns;
	}
	buf_str(b, "  ");
	files_path(b, list[fold->first]->path, fold->dir_len);
	buf_str(b, fold->dir_len > 1 ? "/**" : "**");
	pad_to(b, start, PATH_COLUMN);
	buf_printf(b, "%zu %s  ", fold->n, sections[id].word);
	put_bytes(b, read, "read");
	put_bytes(b, written, "written");
	while (b->len && b->data[b->len - 1] == ' ')
		b->len--;
	put_when(v, events, first_ns, last_ns);
	buf_char(b, '\n');
}

static void put_title(struct files_view *v, const char *title, size_t n)
{
	struct buf *b = files_buf(v);

	buf_printf(b, "%s%s%s (%zu)\n", v->opts->color ? "\033[1m" : "", title,
		v->opts->color ? "\033[0m" : "", n);
}

static void put_section(
	struct files_view *v, const struct ledger_file *const *list, size_t n, enum section_id id)
{
	struct fold folds[FOLDED_LINES + 1];
	size_t lines;

	put_title(v, sections[id].title, n);
	if (!v->opts->fold || n <= SECTION_LINES) {
		for (size_t i = 0; i < n; i++) {
			put_file(v, list[i], id);
			output_maybe_flush(v->out);
		}
		return;
	}
	lines = files_fold(list, n, FOLDED_LINES, folds);
	for (size_t i = 0; i < lines; i++) {
		if (folds[i].n == 1)
			put_file(v, list[folds[i].first], id);
		else
			put_fold(v, list, &folds[i], id);
	}
}

/* All sections of the files that one owner has (NULL: all). */
static int put_sections(struct files_view *v, const struct ledger_file *const *all, size_t n,
	const struct ledger_program *owner)
{
	const struct ledger_file **some = calloc(n + 1, sizeof(*some));

	if (!some)
		return -ENOMEM;
	for (unsigned id = 0; id < SECTIONS; id++) {
		size_t count = 0;

		for (size_t i = 0; i < n; i++)
			if (all[i]->owner == owner && sections_of(all[i]) & 1u << id)
				some[count++] = all[i];
		if (count)
			put_section(v, some, count, id);
	}
	free(some);
	return 0;
}

static void put_heading(struct files_view *v, size_t n)
{
	struct buf *b = files_buf(v);
	uint64_t ms = (v->last_ns - v->first_ns) / 1000000;

	buf_printf(b, "%zu file%s touched by ", n, n == 1 ? "" : "s");
	if (v->opts->command)
		files_path(b, v->opts->command, strlen(v->opts->command));
	else
		buf_str(b, "the attached processes");
	buf_printf(b, " (%u process%s, %u.%03u s)\n", v->processes, v->processes == 1 ? "" : "es",
		(unsigned)(ms / 1000), (unsigned)(ms % 1000));
}

static int by_process(struct files_view *v, const struct ledger_file *const *list, size_t n)
{
	int r = 0;

	for (const struct ledger_program *p = v->ledger.first_program; p && !r; p = p->next) {
		struct buf *b = files_buf(v);

		buf_printf(b, "\n%d ", p->pid);
		files_path(b, p->name, strlen(p->name));
		buf_char(b, '\n');
		r = put_sections(v, list, n, p);
	}
	return r;
}

int files_summary(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	int r;

	if (!list)
		return -ENOMEM;
	put_heading(v, n);
	r = v->opts->by == FILES_BY_PROCESS ? by_process(v, list, n)
					    : put_sections(v, list, n, NULL);
	free(list);
	return r;
}
