#include "base/path.h"

static void drop_last(struct buf *out, size_t start)
{
	while (out->len > start && out->data[out->len - 1] != '/')
		out->len--;
	if (out->len > start)
		out->len--;
}

static void add_parts(struct buf *out, size_t start, const char *p, size_t n, bool dots)
{
	size_t i = 0;

	while (i < n) {
		size_t from;

		while (i < n && p[i] == '/')
			i++;
		from = i;
		while (i < n && p[i] != '/')
			i++;
		if (i == from || (i - from == 1 && p[from] == '.'))
			continue;
		if (dots && i - from == 2 && p[from] == '.' && p[from + 1] == '.') {
			drop_last(out, start);
			continue;
		}
		buf_char(out, '/');
		buf_add(out, p + from, i - from);
	}
}

bool path_join(
	struct buf *out, const char *base, size_t base_len, const char *path, size_t n, bool dots)
{
	bool absolute = n && path[0] == '/';
	size_t start = out->len;

	if (!absolute && (!base_len || base[0] != '/'))
		return false;
	if (!absolute)
		add_parts(out, start, base, base_len, dots);
	add_parts(out, start, path, n, dots);
	if (out->len == start)
		buf_char(out, '/');
	return !out->failed;
}

bool path_is_under(const char *path, size_t n, const char *dir, size_t dir_len)
{
	while (dir_len && dir[dir_len - 1] == '/')
		dir_len--;
	return n >= dir_len && !memcmp(path, dir, dir_len) &&
	       (n == dir_len || path[dir_len] == '/');
}

size_t path_dir_len(const char *path, size_t n)
{
	while (n && path[n - 1] != '/')
		n--;
	return n > 1 ? n - 1 : n;
}
