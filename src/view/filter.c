#include "view/filter.h"

#include <fnmatch.h>
#include <string.h>

#include "spec/types.h"
#include "walk/walk.h"

bool fd_set_has(const struct fd_set_words *s, int fd)
{
	bool found = fd >= 0 && fd < FD_SET_LOW && s->low[fd / 64] >> fd % 64 & 1;

	for (unsigned i = 0; i < s->n && !found; i++)
		found = s->high[i] == fd;
	return found != s->negated;
}

bool fd_set_add(struct fd_set_words *s, int fd)
{
	if (fd >= 0 && fd < FD_SET_LOW) {
		s->low[fd / 64] |= 1ull << fd % 64;
		return true;
	}
	if (s->n == sizeof(s->high) / sizeof(s->high[0]))
		return false;
	s->high[s->n++] = fd;
	return true;
}

bool filter_call(const struct filter *f, const struct abi *abi, uint64_t nr)
{
	return !f->calls || call_set_has(f->calls, abi, nr);
}

bool filter_status(const struct filter *f, unsigned status)
{
	return !f->statuses || f->statuses & status;
}

bool filter_signal(const struct filter *f, int sig)
{
	return sig < 1 || sig > 64 || !(f->hidden_signals >> (sig - 1) & 1);
}

/* ---- paths and descriptors: a sink that looks at each -------------------------------- */

struct touch {
	struct sink sink; /* first: ops get a struct sink * */
	const struct filter *filter;
	const struct frame *frames[2];
	bool paths; /* look for paths, not for descriptors */
	bool hit;
};

static bool path_wanted(const struct filter *f, const uint8_t *p, size_t len)
{
	char path[WALK_PATH_MAX + 1];

	if (!f->paths || len > WALK_PATH_MAX || memchr(p, 0, len))
		return false;
	memcpy(path, p, len);
	path[len] = 0;
	for (const char *const *want = f->paths; *want; want++)
		if (!strcmp(*want, path) || (f->globs && !fnmatch(*want, path, 0)))
			return true;
	return false;
}

static void touch_fd(struct touch *t, int fd)
{
	if (!t->paths && fd >= 0 && fd_set_has(t->filter->fds, fd))
		t->hit = true;
	for (unsigned i = 0; t->paths && i < 2 && fd >= 0; i++) {
		struct fd_path path;

		if (t->frames[i] && frame_fd_path(t->frames[i], (uint32_t)fd, &path) &&
			path_wanted(t->filter, path.bytes, path.len))
			t->hit = true;
	}
}

static void op_scalar(struct sink *s, const struct type *t, uint64_t v)
{
	if ((t->kind == KIND_FD && t != &t_context_fd) || t->kind == KIND_DIRFD)
		touch_fd((struct touch *)s, (int)v);
}

static void op_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	struct touch *touch = (struct touch *)s;

	if (touch->paths && t->kind == KIND_PATH && !(flags & BYTES_MORE) &&
		path_wanted(touch->filter, p, len))
		touch->hit = true;
}

static const struct sink_ops touch_ops = {
	.name = sink_no_name,
	.scalar = op_scalar,
	.bytes = op_bytes,
	SINK_NO_SHAPE,
};

static bool touches(
	const struct filter *f, const struct frame *enter, const struct frame *exit, bool paths)
{
	struct touch t = { .sink = { .ops = &touch_ops },
		.filter = f,
		.frames = { enter, exit },
		.paths = paths };
	struct walk_opts opts = { .verbose = true }; /* all of an array's descriptors */
	struct call c;

	if (call_init(&c, enter, exit, &t.sink, &opts) < 0)
		return false;
	walk_args(&c.walk, 0, c.walk.nargs);
	if (paths)
		walk_result(&c.walk);
	return t.hit;
}

bool filter_touches(const struct filter *f, const struct frame *enter, const struct frame *exit)
{
	if (!f->paths && !f->fds)
		return true;
	/* A call uses the descriptors that it is given; those that it makes are not in use yet. */
	if (f->fds && touches(f, enter, enter ? NULL : exit, false))
		return true;
	return f->paths && touches(f, enter, exit, true);
}
