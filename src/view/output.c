#include "view/output.h"

#include <errno.h>
#include <unistd.h>

void output_init(struct output *o, int fd, bool owned)
{
	*o = (struct output){ .fd = fd, .owned = owned, .buf = BUF_INIT(1u << 28) };
}

int output_flush(struct output *o)
{
	size_t done = 0;

	if (o->buf.failed && !o->error)
		o->error = -ENOMEM;
	while (done < o->buf.len && !o->error) {
		ssize_t n = write(o->fd, o->buf.data + done, o->buf.len - done);

		if (n > 0)
			done += (size_t)n;
		else if (n < 0 && errno != EINTR)
			o->error = -errno;
	}
	o->written += done;
	o->buf.len = 0;
	return o->error;
}

int output_done(struct output *o)
{
	int r = output_flush(o);

	if (o->owned && close(o->fd) < 0 && !r)
		r = -errno;
	o->owned = false;
	buf_done(&o->buf);
	return r;
}
