#include "model/file_name.h"

#include <string.h>

#include "base/path.h"

/* " (deleted)", at the end of what /proc calls a file that has lost its name. */
static const char gone[] = " (deleted)";
#define GONE_LEN (sizeof(gone) - 1)

static bool ends_in_gone(const char *text, size_t len)
{
	return len > GONE_LEN && !memcmp(text + len - GONE_LEN, gone, GONE_LEN);
}

bool file_name_of_link(struct file_name *n, const char *link, size_t len, bool lost)
{
	if (!len || link[0] != '/')
		return false;
	n->deleted = lost && ends_in_gone(link, len);
	if (n->deleted)
		len -= GONE_LEN;
	n->real.len = 0;
	buf_add(&n->real, link, len);
	return true;
}

bool file_name_of_fd(struct file_name *n, const struct frame *f, int fd)
{
	struct fd_path path;

	if (!f || fd < 0 || !frame_fd_path(f, (uint32_t)fd, &path) || !path.len ||
		path.bytes[0] != '/')
		return false;
	n->deleted = path.deleted;
	n->real.len = 0;
	buf_add(&n->real, path.bytes, path.len);
	return true;
}

/* The directory that relative paths of a call begin at. */
static size_t base_of(const struct frame *f, int dirfd, const char **ret)
{
	const struct section *s = dirfd == -100 ? frame_find(f, SECTION_CWD, UINT64_MAX)
						: frame_find(f, SECTION_FD_PATH, (uint32_t)dirfd);

	*ret = s ? (const char *)section_bytes(s) : NULL;
	if (!s)
		return 0;
	return frame_find(f, SECTION_LOST, (uint32_t)dirfd) && ends_in_gone(*ret, s->len)
		       ? s->len - GONE_LEN
		       : s->len;
}

bool file_name_of_text(
	struct file_name *n, const struct frame *f, int dirfd, const uint8_t *path, size_t len)
{
	const char *base = NULL;
	size_t base_len = path[0] == '/' ? 0 : base_of(f, dirfd, &base);

	n->used.len = 0;
	return path_join(&n->used, base, base_len, (const char *)path, len, false);
}

void file_name_reached(struct file_name *n, const struct frame *f, uint64_t key)
{
	const struct section *s = frame_find(f, SECTION_REAL_PATH, key);

	if (!s)
		return;
	n->real.len = 0;
	buf_add(&n->real, section_bytes(s), s->len);
	n->existed = s->flags & SECTION_REAL_EXISTS;
	n->dir = s->flags & SECTION_REAL_DIR;
	n->deleted = s->flags & SECTION_REAL_LOST;
}
