#include "view/text_fd.h"

#include <fcntl.h>
#include <string.h>

#include "spec/constants.h"
#include "spec/types.h"
#include "view/text_bytes.h"
#include "view/text_context.h"

static const struct section *find_info(const struct frame *f, uint64_t fd, unsigned kinds)
{
	if (!f)
		return NULL;
	sections_for_each (s, f)
		if (s->kind == SECTION_FD_INFO && s->key == fd && s->flags & kinds)
			return s;
	return NULL;
}

static void put_info(struct buf *out, const struct section *s)
{
	if (s->flags & FD_INFO_SIGNALFD && s->len == sizeof(uint64_t)) {
		buf_str(out, "signalfd:");
		text_sigset(out, SYMBOLS_ABBREV, FACTS_X86_64, section_bytes(s), s->len);
		return;
	}
	/* Capture made it of the kernel's words, numbers and quoted names: nothing to escape,
	 * unless the frame comes from elsewhere. */
	for (size_t i = 0; i < s->len; i++) {
		uint8_t c = section_bytes(s)[i];

		if (c >= ' ' && c < 0x7f)
			buf_char(out, (char)c);
		else
			buf_printf(out, "\\%03o", c);
	}
}

static void put_cwd(const struct text_fd_ctx *c, struct buf *out)
{
	const struct section *s = frame_find_either(c->frames, SECTION_CWD, UINT64_MAX);

	if (!s || !(c->details & FD_DETAIL_PATH))
		return;
	buf_char(out, '<');
	text_escape_note(out, section_bytes(s), s->len, c->hex);
	buf_char(out, '>');
}

/* A socket of which no more is known than that still has its number told. */
static bool is_plain_socket(const struct fd_path *path)
{
	return path->len > 8 && !memcmp(path->bytes, "socket:[", 8);
}

static void put_link(const struct text_fd_ctx *c, struct buf *out, int64_t fd)
{
	const struct frame *f = c->frames[c->after];
	uint64_t key = (uint64_t)fd;
	const struct section *info, *dev;
	struct fd_path path;

	if (fd == AT_FDCWD) {
		put_cwd(c, out);
		return;
	}
	if (!f || !frame_fd_path(f, key, &path)) {
		f = c->frames[!c->after];
		if (!f || !frame_fd_path(f, key, &path))
			return;
	}
	info = find_info(f, key, c->details & (unsigned)~(FD_DETAIL_PATH | FD_DETAIL_DEV));
	dev = find_info(f, key, c->details & FD_DETAIL_DEV);
	if (!info && !dev && !(c->details & FD_DETAIL_PATH) &&
		!(c->details & FD_DETAIL_SOCKET && is_plain_socket(&path)))
		return;
	buf_char(out, '<');
	if (info) {
		put_info(out, info);
	} else {
		text_escape_note(out, path.bytes, path.len, c->hex);
		if (dev) {
			buf_char(out, '<');
			put_info(out, dev);
			buf_char(out, '>');
		}
	}
	buf_char(out, '>');
	if (path.deleted)
		buf_str(out, "(deleted)");
}

void text_fd(void *ctx, struct buf *out, int64_t fd)
{
	const struct text_fd_ctx *c = ctx;

	put_link(c, out, fd);
	if (c->secontext && fd != AT_FDCWD)
		text_fd_context(c, out, fd);
}

static const struct section *find_pid(
	const struct text_fd_ctx *c, enum section_kind kind, int64_t pid)
{
	/* some calls tell a group from a process by the sign; -1 is everybody */
	uint64_t key = (uint64_t)(pid < 0 ? -pid : pid);

	return key && pid != -1 ? frame_find_either(c->frames, kind, key) : NULL;
}

/* Who was there when the call began may be gone, or be another, when it returns. */
static const struct section *find_comm(const struct text_fd_ctx *c, int64_t pid)
{
	bool after = c->walk && c->walk->phase == PHASE_EXIT && c->frames[1];

	if (pid <= 0)
		return NULL;
	if (after)
		return frame_find(c->frames[1], SECTION_PID_COMM, (uint64_t)pid);
	return find_pid(c, SECTION_PID_COMM, pid);
}

/* Kernel threads have longer names than strace has room for. */
#define COMM_MAX 15u

void text_pid(void *ctx, struct buf *out, const struct type *t, int64_t pid)
{
	const struct text_fd_ctx *c = ctx;
	bool group = t == &t_pgid || t == &t_sid;
	const struct section *comm = group ? NULL : find_comm(c, pid);
	const struct section *ns = find_pid(c, SECTION_PID_NS, pid);
	int32_t outer;

	if (comm) {
		buf_char(out, '<');
		text_escape_note(out, section_bytes(comm),
			comm->len < COMM_MAX ? comm->len : COMM_MAX, c->hex);
		buf_char(out, '>');
	}
	if (ns && ns->len == sizeof(outer)) {
		memcpy(&outer, section_bytes(ns), sizeof(outer));
		buf_printf(out, " /* %d in strace's PID NS */", outer);
	}
}
