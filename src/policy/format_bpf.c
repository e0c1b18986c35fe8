/* What libseccomp itself writes: the raw filter, its pseudo code. */
#include <errno.h>
#include <linux/filter.h>
#include <stdlib.h>

#include "policy/render.h"

static void note_left_out(struct buf *left, struct buf *notes)
{
	if (left->len) {
		buf_char(left, 0);
		buf_printf(notes, "libseccomp does not know: %s\n", (const char *)left->data);
	}
	buf_done(left);
}

int render_bpf(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	struct buf left = { 0 };
	size_t count;
	void *code = policy_filter(p, &o->limits, &count, &left, err);

	note_left_out(&left, notes);
	if (!code)
		return -EINVAL;
	buf_add(out, code, count * sizeof(struct sock_filter));
	free(code);
	return 0;
}

int render_pfc(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err)
{
	struct buf left = { 0 };
	int r = policy_filter_text(p, &o->limits, out, &left, err);

	note_left_out(&left, notes);
	return r;
}
