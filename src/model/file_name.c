#include "model/file_name.h"

#include <fcntl.h>

#include "base/path.h"

/* false: it is no path. */
static bool set_real(struct file_name *n, const uint8_t *path, size_t len, bool deleted)
{
	if (!len || path[0] != '/')
		return false;
	n->deleted = deleted;
	n->real.len = 0;
	buf_add(&n->real, path, len);
	return true;
}

bool file_name_of_image(struct file_name *n, const struct section *s)
{
	size_t len = s->len;
	bool deleted = frame_cut_deleted(section_bytes(s), &len);

	return set_real(n, section_bytes(s), len, deleted);
}

bool file_name_of_fd(struct file_name *n, const struct frame *f, int fd)
{
	struct fd_path path;

	return f && fd >= 0 && frame_fd_path(f, (uint32_t)fd, &path) &&
	       set_real(n, path.bytes, path.len, path.deleted);
}

bool file_name_of_text(
	struct file_name *n, const struct frame *f, int dirfd, const uint8_t *path, size_t len)
{
	struct fd_path base = { 0 };

	/* What a relative path begins at. */
	if (path[0] != '/')
		(void)(dirfd == AT_FDCWD ? frame_cwd_path(f, &base)
					 : frame_fd_path(f, (uint32_t)dirfd, &base));
	n->used.len = 0;
	return path_join(
		&n->used, (const char *)base.bytes, base.len, (const char *)path, len, false);
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
