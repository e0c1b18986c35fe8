/*
 * buf: a growing byte buffer with a hard limit.
 *
 * Invariants: len <= cap <= limit; data[0..len) is what was added.  Failure to grow
 * (limit or memory) sets .failed and drops the bytes; callers check once, at the end.
 */
#ifndef TATTLE_BASE_BUF_H
#define TATTLE_BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct buf {
	uint8_t *data;
	size_t len;
	size_t cap;
	size_t limit; /* bytes that it may ever hold; 0 = BUF_LIMIT_DEFAULT */
	bool failed;
};

#define BUF_LIMIT_DEFAULT ((size_t)1 << 30)
#define BUF_INIT(max)                                                                              \
	{                                                                                          \
		.limit = (max)                                                                     \
	}

/* Frees the content; b is empty and usable again. */
void buf_done(struct buf *b);

/* Makes room for extra more bytes; false (and .failed) when that cannot be. */
bool buf_grow(struct buf *b, size_t extra);

static inline bool buf_room(struct buf *b, size_t extra)
{
	return extra <= b->cap - b->len || buf_grow(b, extra);
}

static inline void buf_add(struct buf *b, const void *p, size_t n)
{
	if (n && buf_room(b, n)) {
		memcpy(b->data + b->len, p, n);
		b->len += n;
	}
}

static inline void buf_char(struct buf *b, char c)
{
	if (buf_room(b, 1))
		b->data[b->len++] = (uint8_t)c;
}

static inline void buf_str(struct buf *b, const char *s)
{
	buf_add(b, s, strlen(s));
}

/* Adds printf text.  For cold paths: number writers below are several times faster. */
void buf_printf(struct buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Decimal, and hexadecimal or octal digits without any prefix. */
void buf_dec(struct buf *b, int64_t v);
void buf_udec(struct buf *b, uint64_t v);
void buf_hex(struct buf *b, uint64_t v);
void buf_oct(struct buf *b, uint64_t v);
/* As "%#03o" does it: a leading zero, and three digits at least. */
void buf_oct3(struct buf *b, uint64_t v);
/* As "%-*d" does it: spaces behind the number, up to width. */
void buf_dec_padded(struct buf *b, int64_t v, size_t width);

#endif
