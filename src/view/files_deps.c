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

/* ---- names -------------------------------------------------------------------------------- */

struct dep_name {
	const char *text;
	size_t len;
};

/* Words that make takes for more than a name at the beginning of a line. */
static bool is_make_word(const struct dep_name *d)
{
	static const char *const words[] = { "define", "else", "endef", "endif", "export", "ifdef",
		"ifeq", "ifndef", "ifneq", "include", "load", "override", "private", "sinclude",
		"undefine", "unexport", "vpath" };

	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
		if (strlen(words[i]) == d->len && !memcmp(words[i], d->text, d->len))
			return true;
	return false;
}

static bool is_word_byte(char c)
{
	char lower = (char)(c | 32);

	return (c >= '0' && c <= '9') || (lower >= 'a' && lower <= 'z') || c == '_' ||
	       (unsigned char)c >= 0x80;
}

/* As a build calls a file: from the directory that it runs in on, if it lies there, and if the
 * name is no word of make's own then. */
static struct dep_name name_of(const struct files_view *v, const struct ledger_file *f)
{
	struct dep_name whole = { f->path, f->path_len }, d = whole;
	const char *base = v->opts->deps_base;
	size_t n = base ? strlen(base) : 0;

	if (n < 2 || whole.len <= n + 1 || !path_is_under(whole.text, whole.len, base, n))
		return whole;
	d.text += n + 1;
	d.len -= n + 1;
	if (is_make_word(&d))
		return whole;
	if (is_word_byte(d.text[0]) || (d.text[0] == '.' && memchr(d.text, '/', d.len)))
		return d;
	return whole;
}

static bool has_byte(const struct dep_name *d, const char *set)
{
	for (size_t i = 0; i < d->len; i++)
		if (strchr(set, d->text[i]))
			return true;
	return false;
}

/* What GNU make has no way to write, whatever stands before it. */
static bool make_can_name(const struct dep_name *d)
{
	char last = d->text[d->len - 1];

	if (has_byte(d, "\t\n\v\f\r;|") || strchr(" \\&", last))
		return false;
	if (last == ')' && memchr(d->text, '(', d->len)) /* a member of an archive */
		return false;
	for (size_t i = 0; i + 1 < d->len; i++)
		if (d->text[i] == '\\' && strchr("%=", d->text[i + 1]))
			return false;
	return true;
}

/* The bytes that ninja's reader of depfiles takes as part of a name, escaped or not. */
static bool ninja_can_name(const struct dep_name *d)
{
	static const char also[] = "+,/_:.~()}{%=@[]!-\\ #$";

	for (size_t i = 0; i < d->len; i++) {
		unsigned char c = (unsigned char)d->text[i];
		bool plain = (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');

		if (!plain && c < 0x80 && !memchr(also, c, sizeof(also) - 1))
			return false;
	}
	for (size_t i = 0; i + 1 < d->len; i++)
		if (d->text[i] == '\\' && d->text[i + 1] == '$')
			return false;
	return !strchr("\\:", d->text[d->len - 1]);
}

/* A name as make or ninja reads it.  Backslashes are doubled only where the byte after them is
 * escaped itself; for ninja, where that is a blank. */
static void put_word(struct buf *b, const struct dep_name *d, const char *escaped, bool ninja)
{
	size_t slashes = 0;

	for (size_t i = 0; i < d->len; i++) {
		char c = d->text[i];

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

/* One side of it.  make takes "a=b" for an assignment where it comes first: such names come last.
 */
struct side {
	struct files_view *v;
	const char *between, *escaped;
	size_t count;
	bool late; /* the turn of names with "=" */
};

static void put_name(struct side *s, const struct dep_name *d)
{
	struct buf *b = files_buf(s->v);
	bool ninja = s->v->opts->ninja, late = !ninja && has_byte(d, "=");

	if (!d->len || late != s->late)
		return;
	if (!(ninja ? ninja_can_name(d) : make_can_name(d)) || (late && !s->count)) {
		s->v->unnamed++;
		return;
	}
	if (s->count++ || s->between[1])
		buf_str(b, s->between);
	put_word(b, d, s->escaped, ninja);
	output_maybe_flush(s->v->out);
}

static void put_targets(struct side *s, const char *const *target)
{
	for (; *target; target++)
		put_name(s, &(struct dep_name){ *target, strlen(*target) });
}

static void put_files(struct side *s, const struct ledger_file *const *list, size_t n,
	bool (*wants)(const struct ledger_file *f))
{
	for (size_t i = 0; i < n; i++) {
		struct dep_name d = name_of(s->v, list[i]);

		if (wants(list[i]))
			put_name(s, &d);
	}
}

int files_deps(struct files_view *v)
{
	bool ninja = v->opts->ninja;
	struct side outputs = { v, " ", ninja ? " #:" : " #:*?[%", 0, false };
	struct side inputs = { v, " \\\n  ", ninja ? " #:" : " #:*?[", 0, false };
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);

	if (!list)
		return -ENOMEM;
	for (unsigned pass = 0; pass < 2; pass++, outputs.late = true)
		if (v->opts->targets)
			put_targets(&outputs, v->opts->targets);
		else
			put_files(&outputs, list, n, is_output);
	buf_char(files_buf(v), ':');
	for (unsigned pass = 0; pass < 2; pass++, inputs.late = true)
		put_files(&inputs, list, n, is_input);
	buf_char(files_buf(v), '\n');
	free(list);
	return 0;
}
