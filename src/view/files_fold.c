#include "view/files_fold.h"

#include <string.h>

/* The directory that all of a range lies in: up to the last '/' that they share. */
static size_t common_dir(const struct ledger_file *const *list, size_t first, size_t n)
{
	const struct ledger_file *a = list[first], *b = list[first + n - 1];
	size_t len = a->path_len < b->path_len ? a->path_len : b->path_len;
	size_t i = 0, dir = 0;

	while (i < len && a->path[i] == b->path[i]) {
		if (a->path[i] == '/')
			dir = i;
		i++;
	}
	/* One may be the directory of the others. */
	if (i == a->path_len && i < b->path_len && b->path[i] == '/')
		dir = i;
	return dir ? dir : 1;
}

/* How much of a range, from at on, has the same name at depth dir_len. */
static size_t group(const struct ledger_file *const *list, size_t at, size_t end, size_t dir_len)
{
	const struct ledger_file *f = list[at];
	size_t from = dir_len > 1 ? dir_len + 1 : 1;
	const char *slash =
		f->path_len > from ? memchr(f->path + from, '/', f->path_len - from) : NULL;
	size_t len = slash ? (size_t)(slash - f->path) : f->path_len;
	size_t i = at + 1;

	while (i < end && list[i]->path_len >= len && !memcmp(list[i]->path, f->path, len) &&
		(list[i]->path_len == len || list[i]->path[len] == '/'))
		i++;
	return i - at;
}

static size_t count_groups(const struct ledger_file *const *list, const struct fold *f)
{
	size_t groups = 0;

	for (size_t at = f->first; at < f->first + f->n; groups++)
		at += group(list, at, f->first + f->n, f->dir_len);
	return groups;
}

static struct fold fold_of(const struct ledger_file *const *list, size_t first, size_t n)
{
	return (struct fold){ first, n, n > 1 ? common_dir(list, first, n) : 0 };
}

/* Opens one line into its groups; they take its place in out. */
static size_t split(const struct ledger_file *const *list, struct fold *out, size_t lines, size_t i,
	size_t groups)
{
	struct fold f = out[i];
	size_t at = f.first;

	memmove(out + i + groups, out + i + 1, (lines - i - 1) * sizeof(*out));
	for (size_t g = 0; g < groups; g++) {
		size_t n = group(list, at, f.first + f.n, f.dir_len);

		out[i + g] = fold_of(list, at, n);
		at += n;
	}
	return lines + groups - 1;
}

size_t files_fold(const struct ledger_file *const *list, size_t n, size_t max, struct fold *out)
{
	size_t lines = 1;

	if (!n || !max)
		return 0;
	out[0] = fold_of(list, 0, n);
	for (;;) {
		size_t best = lines, best_groups = 0;

		for (size_t i = 0; i < lines; i++) {
			size_t groups;

			if (out[i].n < 2 || (best < lines && out[i].n <= out[best].n))
				continue;
			groups = count_groups(list, &out[i]);
			if (groups < 2 || lines + groups - 1 > max)
				continue;
			best = i;
			best_groups = groups;
		}
		if (best == lines)
			return lines;
		lines = split(list, out, lines, best, best_groups);
	}
}
