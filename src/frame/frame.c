#include "frame/frame.h"

#include <errno.h>
#include <string.h>

#include "abi/numbers.h"

#define CWD_LOST ((uint32_t)-100) /* AT_FDCWD, as the key of SECTION_LOST */

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

uint64_t frame_meant_number(const struct frame_exit *x)
{
	const struct abi *abi = x->flags & EXIT_ITSELF ? NULL : abi_get(x->abi);

	return abi ? abi_meant_number(abi, x->nr, x->args[0]) : x->nr;
}

const struct section *frame_find(const struct frame *f, enum section_kind kind, uint64_t key)
{
	sections_for_each (s, f)
		if (s->kind == kind && (key == UINT64_MAX || s->key == key))
			return s;
	return NULL;
}

const struct section *frame_find_either(
	const struct frame *const frames[2], enum section_kind kind, uint64_t key)
{
	const struct section *s = frames[0] ? frame_find(frames[0], kind, key) : NULL;

	return s || !frames[1] ? s : frame_find(frames[1], kind, key);
}

bool frame_cut_deleted(const uint8_t *text, size_t *len)
{
	static const char gone[] = " (deleted)";
	const size_t cut = sizeof(gone) - 1;

	if (*len <= cut || memcmp(text + *len - cut, gone, cut) != 0)
		return false;
	*len -= cut;
	return true;
}

static bool path_of(
	const struct frame *f, const struct section *path, uint64_t key, struct fd_path *ret)
{
	if (!path)
		return false;
	*ret = (struct fd_path){ .bytes = section_bytes(path), .len = path->len };
	/* The text first: it is seldom so, and sections are looked through one by one. */
	ret->deleted = frame_cut_deleted(ret->bytes, &ret->len) && frame_find(f, SECTION_LOST, key);
	if (!ret->deleted)
		ret->len = path->len;
	return true;
}

bool frame_fd_path(const struct frame *f, uint64_t fd, struct fd_path *ret)
{
	return path_of(f, frame_find(f, SECTION_FD_PATH, fd), fd, ret);
}

bool frame_cwd_path(const struct frame *f, struct fd_path *ret)
{
	return path_of(f, frame_find(f, SECTION_CWD, UINT64_MAX), CWD_LOST, ret);
}
