/* Operations of sinks that do not care for a kind of value. */
#include "walk/sink.h"

void sink_no_name(struct sink *s, const struct item *it)
{
	(void)s;
	(void)it;
}

void sink_no_scalar(struct sink *s, const struct type *t, uint64_t v)
{
	(void)s;
	(void)t;
	(void)v;
}

void sink_no_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags)
{
	(void)s;
	(void)t;
	(void)p;
	(void)len;
	(void)flags;
}

void sink_no_address(struct sink *s, uint64_t addr)
{
	(void)s;
	(void)addr;
}

void sink_no_open(struct sink *s, enum group g, const char *label)
{
	(void)s;
	(void)g;
	(void)label;
}

void sink_no_close(struct sink *s, enum group g)
{
	(void)s;
	(void)g;
}

void sink_no_more(struct sink *s)
{
	(void)s;
}

void sink_no_comment(struct sink *s, const char *text)
{
	(void)s;
	(void)text;
}

void sink_no_symbol(struct sink *s, const char *text, uint64_t v)
{
	(void)s;
	(void)text;
	(void)v;
}

const struct sink_ops sink_no_ops = {
	.name = sink_no_name,
	.scalar = sink_no_scalar,
	.bytes = sink_no_bytes,
	SINK_NO_SHAPE,
};
