#include "frame/frame.h"

#include <errno.h>
#include <string.h>

int64_t frame_check(const void *p, size_t avail)
{
	const struct frame *f = p;
	uint64_t at, size;

	if (avail < sizeof(*f))
		return 0;
	size = f->size;
	if (size > FRAME_MAX_BYTES || size % 8 || f->body_size % 8 ||
		size < sizeof(*f) + f->body_size)
		return -EBADMSG;
	if (avail < size)
		return 0;
	at = sizeof(*f) + f->body_size;
	while (at < size) {
		struct section s;

		if (size - at < sizeof(s))
			return -EBADMSG;
		memcpy(&s, (const uint8_t *)p + at, sizeof(s));
		at += sizeof(s);
		if (s.len > size - at)
			return -EBADMSG;
		at += ((uint64_t)s.len + 7) & ~7ull; /* size is a multiple of 8: cannot pass it */
	}
	return (int64_t)size;
}

const struct section *frame_find(const struct frame *f, enum section_kind kind, uint64_t key)
{
	sections_for_each (s, f)
		if (s->kind == kind && (key == UINT64_MAX || s->key == key))
			return s;
	return NULL;
}

bool frame_fd_path(const struct frame *f, uint64_t fd, struct fd_path *ret)
{
	static const char gone[] = " (deleted)";
	const struct section *path = frame_find(f, SECTION_FD_PATH, fd);
	size_t cut = sizeof(gone) - 1;

	if (!path)
		return false;
	*ret = (struct fd_path){ .bytes = section_bytes(path), .len = path->len };
	if (path->len <= cut || memcmp(ret->bytes + ret->len - cut, gone, cut) != 0)
		return true;
	ret->deleted = frame_find(f, SECTION_LOST, fd);
	if (ret->deleted)
		ret->len -= cut;
	return true;
}
