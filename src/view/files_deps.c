/* A rule for make or for ninja: what was made, from what.  What they have no way to write is
 * counted and left out. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "view/files_view.h"

/* Not files that a build could depend on. */
static bool is_special(const struct ledger_file *f)
{
	static const char *const dirs[] = { "/proc", "/sys", "/dev" };

	for (size_t i = 0; i < sizeof(dirs) / sizeof(dirs[0]); i++)
		if (path_is_under(f->path, f->path_len, dirs[i], strlen(dirs[i])))
			return true;
	return f->dir || f->gone || f->nameless;
}

static bool is_output(const struct ledger_file *f)
{
	return !is_special(f) && f->done & (FILE_CREATED | FILE_WRITTEN | FILE_RENAMED);
}

static bool is_input(const struct ledger_file *f)
{
	return !is_special(f) && !is_output(f) && f->done & (FILE_READ | FILE_EXECUTED);
}

/* ---- words -------------------------------------------------------------------------------- */

static bool has_byte(const struct ledger_file *f, const char *set)
{
	for (size_t i = 0; i < f->path_len; i++)
		if (strchr(set, f->path[i]))
			return true;
	return false;
}

/* What GNU make has no way to write, whatever stands before it. */
static bool make_can_name(const struct ledger_file *f)
{
	char last = f->path[f->path_len - 1];

	if (has_byte(f, "\t\n\v\f\r;|") || strchr(" \\&", last))
		return false;
	if (last == ')' && memchr(f->path, '(', f->path_len)) /* a member of an archive */
		return false;
	for (size_t i = 0; i + 1 < f->path_len; i++)
		if (f->path[i] == '\\' && strchr("%=", f->path[i + 1]))
			return false;
	return true;
}

/* The bytes that ninja's reader of depfiles takes as part of a name, escaped or not. */
static bool ninja_can_name(const struct ledger_file *f)
{
	static const char also[] = "+,/_:.~()}{%=@[]!-\\ #$";

	for (size_t i = 0; i < f->path_len; i++) {
		unsigned char c = (unsigned char)f->path[i];
		bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');

		if (!plain && c < 0x80 && !memchr(also, c, sizeof(also) - 1))
			return false;
	}
	for (size_t i = 0; i + 1 < f->path_len; i++)
		if (f->path[i] == '\\' && f->path[i + 1] == '$')
			return false;
	return !strchr("\\:", f->path[f->path_len - 1]);
}

/* A name as make or ninja reads it.  Backslashes are doubled only where the byte after them is
 * escaped itself; for ninja, where that is a blank. */
static void put_word(struct buf *b, const struct ledger_file *f, const char *escaped, bool ninja)
{
	size_t slashes = 0;

	for (size_t i = 0; i < f->path_len; i++) {
		char c = f->path[i];

		if (strchr(escaped, c))
			for (size_t k = ninja && c != ' ' ? slashes : 0; k <= slashes; k++)
				buf_char(b, '\\');
		if (c == '$')
			buf_char(b, '$');
		slashes = c == '\\' ? slashes + 1 : 0;
		buf_char(b, c);
	}
}

/* ---- the rule ----------------------------------------------------------------------------- */

struct rule {
	struct files_view *v;
	const struct ledger_file **list;
	size_t n;
	bool ninja;
};

/* Writes the names of one side, and gives how many.  make takes "a=b" for an assignment where it
 * comes first: such names come last. */
static size_t put_side(struct rule *r, bool (*wants)(const struct ledger_file *f),
	const char *between, const char *escaped)
{
	struct buf *b = files_buf(r->v);
	size_t count = 0;

	for (unsigned pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < r->n; i++) {
			const struct ledger_file *f = r->list[i];
			bool late = !r->ninja && has_byte(f, "=");

			if (!wants(f) || late != (pass == 1))
				continue;
			if (!(r->ninja ? ninja_can_name(f) : make_can_name(f)) ||
				(late && !count)) {
				r->v->unnamed++;
				continue;
			}
			if (count++ || between[1])
				buf_str(b, between);
			put_word(b, f, escaped, r->ninja);
			output_maybe_flush(r->v->out);
		}
	return count;
}

int files_deps(struct files_view *v)
{
	struct rule r = { .v = v, .ninja = v->opts->ninja };
	struct buf *b = files_buf(v);

	r.list = files_sorted(v, &r.n);
	if (!r.list)
		return -ENOMEM;
	(void)put_side(&r, is_output, " ", r.ninja ? " #:" : " #:*?[%");
	buf_char(b, ':');
	(void)put_side(&r, is_input, " \\\n  ", r.ninja ? " #:" : " #:*?[");
	buf_char(b, '\n');
	free(r.list);
	return 0;
}
