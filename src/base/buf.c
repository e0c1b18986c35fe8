#include "base/buf.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void buf_done(struct buf *b)
{
	free(b->data);
	*b = (struct buf){ .limit = b->limit };
}

bool buf_grow(struct buf *b, size_t extra)
{
	size_t limit = b->limit ? b->limit : BUF_LIMIT_DEFAULT;
	size_t want, cap;
	uint8_t *p;

	if (extra > limit || b->len > limit - extra) {
		b->failed = true;
		return false;
	}
	want = b->len + extra;
	cap = b->cap ? b->cap : 256;
	while (cap < want)
		cap *= 2;
	if (cap > limit)
		cap = limit;
	p = realloc(b->data, cap);
	if (!p) {
		b->failed = true;
		return false;
	}
	b->data = p;
	b->cap = cap;
	return true;
}

void buf_printf(struct buf *b, const char *fmt, ...)
{
	char text[512];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	if (n < 0) {
		b->failed = true;
		return;
	}
	if ((size_t)n < sizeof(text)) {
		buf_add(b, text, (size_t)n);
		return;
	}
	if (!buf_room(b, (size_t)n + 1))
		return;
	va_start(ap, fmt);
	vsnprintf((char *)b->data + b->len, (size_t)n + 1, fmt, ap);
	va_end(ap);
	b->len += (size_t)n;
}

static void add_digits(struct buf *b, uint64_t v, unsigned base)
{
	char text[24], *p = text + sizeof(text);

	do {
		*--p = "0123456789abcdef"[v % base];
		v /= base;
	} while (v);
	buf_add(b, p, (size_t)(text + sizeof(text) - p));
}

void buf_udec(struct buf *b, uint64_t v)
{
	add_digits(b, v, 10);
}

void buf_dec(struct buf *b, int64_t v)
{
	if (v < 0)
		buf_char(b, '-');
	add_digits(b, v < 0 ? 0 - (uint64_t)v : (uint64_t)v, 10);
}

void buf_hex(struct buf *b, uint64_t v)
{
	add_digits(b, v, 16);
}

void buf_oct(struct buf *b, uint64_t v)
{
	add_digits(b, v, 8);
}

void buf_oct3(struct buf *b, uint64_t v)
{
	if (v < 0100)
		buf_str(b, v < 010 ? "00" : "0");
	else
		buf_char(b, '0');
	buf_oct(b, v);
}

void buf_dec_padded(struct buf *b, int64_t v, size_t width)
{
	size_t before = b->len;

	buf_dec(b, v);
	while (b->len - before < width && !b->failed)
		buf_char(b, ' ');
}
