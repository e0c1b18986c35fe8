/* The ledger as plain lists: paths, a tree, directories, dependencies. */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/path.h"
#include "view/files_view.h"

int files_paths(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	struct buf *b = files_buf(v);

	if (!list)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++) {
		if (i && list[i]->path_len == list[i - 1]->path_len &&
			!memcmp(list[i]->path, list[i - 1]->path, list[i]->path_len))
			continue; /* by process: once is enough */
		buf_add(b, list[i]->path, list[i]->path_len);
		buf_char(b, 0);
		output_maybe_flush(v->out);
	}
	free(list);
	return 0;
}

/* ---- tree --------------------------------------------------------------------------------- */

/* Letters for what happened, always in the same places. */
static void put_letters(struct buf *b, const struct ledger_file *f)
{
	static const struct {
		uint32_t ops;
		char letter;
	} letters[] = { { FILE_CREATED, 'c' }, { FILE_READ | FILE_LISTED, 'r' },
		{ FILE_WRITTEN, 'w' }, { FILE_EXECUTED, 'x' }, { FILE_DELETED, 'd' },
		{ FILE_RENAMED, 'm' }, { FILE_MODE | FILE_OWNER | FILE_TIMES | FILE_XATTR, 'a' } };

	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		buf_char(b, f->done & letters[i].ops ? letters[i].letter : '-');
	buf_char(b, f->missed && !f->done ? '?' : f->tried ? '!' : '-');
	buf_char(b, ' ');
}

/* Length of the part that two paths share, which ends before a '/'. */
static size_t shared_dir(const char *a, size_t na, const char *b, size_t nb)
{
	size_t n = na < nb ? na : nb, i = 0, dir = 0;

	while (i < n && a[i] == b[i]) {
		if (a[i] == '/')
			dir = i;
		i++;
	}
	if (i == na && i < nb && b[i] == '/')
		dir = i;
	return dir;
}

static void put_indent(struct buf *b, const char *path, size_t n)
{
	for (size_t i = 1; i < n; i++)
		if (path[i] == '/')
			buf_str(b, "  ");
}

/* The directories between what the last line showed and this file. */
static void put_directories(struct buf *b, const struct ledger_file *f, size_t from)
{
	size_t dir = path_dir_len(f->path, f->path_len);

	for (size_t i = from ? from + 1 : 1; i <= dir; i++) {
		if (i < dir && f->path[i] != '/')
			continue;
		if (i <= from)
			continue;
		buf_str(b, "         ");
		put_indent(b, f->path, i);
		files_path(b, f->path + path_dir_len(f->path, i) + (path_dir_len(f->path, i) > 1),
			i - path_dir_len(f->path, i) - (path_dir_len(f->path, i) > 1));
		buf_str(b, "/\n");
	}
}

int files_tree(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	struct buf *b = files_buf(v);

	if (!list)
		return -ENOMEM;
	for (size_t i = 0; i < n; i++) {
		const struct ledger_file *f = list[i];
		size_t shared = i ? shared_dir(list[i - 1]->path, list[i - 1]->path_len, f->path,
					    f->path_len)
				  : 0;
		size_t dir = path_dir_len(f->path, f->path_len);
		size_t name = dir > 1 ? dir + 1 : dir;

		if (dir > 1 && shared < dir)
			put_directories(b, f, shared);
		put_letters(b, f);
		put_indent(b, f->path, f->path_len);
		files_path(b, f->path_len > 1 ? f->path + name : "/",
			f->path_len > 1 ? f->path_len - name : 1);
		buf_str(b, f->dir && f->path_len > 1 ? "/\n" : "\n");
		output_maybe_flush(v->out);
	}
	free(list);
	return 0;
}

/* ---- directories --------------------------------------------------------------------------- */

struct dir_sum {
	size_t files, created, written, deleted, read, executed, missing;
	uint64_t bytes_read, bytes_written;
};

static void sum_add(struct dir_sum *s, const struct ledger_file *f)
{
	s->files++;
	s->created += !!(f->done & FILE_CREATED);
	s->written += !!(f->done & FILE_WRITTEN);
	s->deleted += f->gone;
	s->read += !!(f->done & FILE_READ);
	s->executed += !!(f->done & FILE_EXECUTED);
	s->missing += f->missed && !f->done;
	s->bytes_read += f->bytes_read;
	s->bytes_written += f->bytes_written;
}

static void put_count(struct buf *b, size_t n, const char *word)
{
	if (n)
		buf_printf(b, "  %zu %s", n, word);
}

static void put_sum(struct buf *b, const struct ledger_file *f, size_t dir, const struct dir_sum *s)
{
	files_path(b, f->path, dir);
	buf_printf(b, dir > 1 ? "/  %zu files" : "  %zu files", s->files);
	put_count(b, s->created, "created");
	put_count(b, s->written, "written");
	put_count(b, s->deleted, "deleted");
	put_count(b, s->read, "read");
	put_count(b, s->executed, "executed");
	put_count(b, s->missing, "missing");
	if (s->bytes_read || s->bytes_written) {
		buf_str(b, "  (");
		files_size(b, s->bytes_read);
		buf_str(b, " read, ");
		files_size(b, s->bytes_written);
		buf_str(b, " written)");
	}
	buf_char(b, '\n');
}

static int by_dir(const void *a, const void *b)
{
	const struct ledger_file *x = *(const struct ledger_file *const *)a;
	const struct ledger_file *y = *(const struct ledger_file *const *)b;
	size_t nx = path_dir_len(x->path, x->path_len), ny = path_dir_len(y->path, y->path_len);
	int r = memcmp(x->path, y->path, nx < ny ? nx : ny);

	return r ? r : nx < ny ? -1 : nx > ny;
}

int files_by_directory(struct files_view *v)
{
	size_t n;
	const struct ledger_file **list = files_sorted(v, &n);
	struct dir_sum sum = { 0 };

	if (!list)
		return -ENOMEM;
	qsort(list, n, sizeof(*list), by_dir);
	for (size_t i = 0; i < n; i++) {
		sum_add(&sum, list[i]);
		if (i + 1 < n && !by_dir(&list[i], &list[i + 1]))
			continue;
		put_sum(files_buf(v), list[i], path_dir_len(list[i]->path, list[i]->path_len),
			&sum);
		sum = (struct dir_sum){ 0 };
		output_maybe_flush(v->out);
	}
	free(list);
	return 0;
}
