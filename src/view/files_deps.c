/* A rule for make or ninja: what was made, from what. */
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

/* As GNU make and ninja read it.  A newline cannot be written there: false, and nothing is. */
static bool put_word(struct buf *b, const struct ledger_file *f)
{
	if (memchr(f->path, '\n', f->path_len))
		return false;
	for (size_t i = 0; i < f->path_len; i++) {
		char c = f->path[i];

		if (c == ' ' || c == '\t' || c == '#' || c == ':' || c == '\\')
			buf_char(b, '\\');
		if (c == '$')
			buf_char(b, '$');
		buf_char(b, c);
	}
	return true;
}

int files_deps(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	struct buf *b = files_buf(v);
	const char *space = "";

	if (!list)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++)
		if (is_output(list[i])) {
			buf_str(b, space);
			if (!put_word(b, list[i]))
				v->unnamed++;
			space = " ";
		}
	buf_char(b, ':');
	for (size_t i = 0; i < n; i++)
		if (is_input(list[i])) {
			buf_str(b, " \\\n  ");
			if (!put_word(b, list[i]))
				v->unnamed++;
			output_maybe_flush(v->out);
		}
	buf_char(b, '\n');
	free(list);
	return 0;
}
