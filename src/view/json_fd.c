#include "view/json_fd.h"

#include <fcntl.h>
#include <string.h>

#include "base/json_write.h"
#include "spec/constants.h"
#include "view/json_symbol.h"

/* A note of the call as a member; nothing without one. */
static void put_note(const struct json_fd_ctx *c, struct buf *out, const char *member,
	enum section_kind kind, uint64_t key)
{
	const struct section *s = frame_find_either(c->frames, kind, key);

	if (!s)
		return;
	buf_str(out, member);
	json_bytes(out, section_bytes(s), s->len, false);
}

static void put_info(struct buf *out, const struct section *s)
{
	if (s->flags & FD_INFO_SIGNALFD && s->len == sizeof(uint64_t)) {
		buf_str(out, ",\"mask\":");
		json_sigset(out, FACTS_X86_64, section_bytes(s), s->len);
		return;
	}
	buf_str(out, s->flags & FD_INFO_DEV ? ",\"device\":" : ",\"info\":");
	json_bytes(out, section_bytes(s), s->len, false);
}

void json_fd(void *ctx, struct buf *out, int64_t fd)
{
	const struct json_fd_ctx *c = ctx;
	uint64_t key = (uint64_t)fd;
	const struct frame *f = NULL;
	struct fd_path path;
	bool found = false;
	unsigned given = 0;

	if (fd == AT_FDCWD) {
		put_note(c, out, ",\"path\":", SECTION_CWD, UINT64_MAX);
		return;
	}
	for (unsigned i = 0; i < 2 && !found; i++) {
		f = c->frames[c->after ? !i : i];
		found = f && frame_fd_path(f, key, &path);
	}
	if (!found)
		return;
	buf_str(out, ",\"path\":");
	json_bytes(out, path.bytes, path.len, false);
	buf_str(out, path.deleted ? ",\"deleted\":true" : "");
	sections_for_each (s, f) {
		unsigned member = s->flags & (FD_INFO_DEV | FD_INFO_SIGNALFD) ? s->flags : 1;

		if (s->kind != SECTION_FD_INFO || s->key != key || given & member)
			continue;
		given |= member;
		put_info(out, s);
	}
}

void json_interface(void *ctx, struct buf *out, uint32_t index)
{
	put_note(ctx, out, ",\"name\":", SECTION_IF_NAME, index);
}
