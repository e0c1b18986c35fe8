#include "view/text_color.h"

#include "base/buf.h"

#include <stdlib.h>

struct painter {
	struct buf *b;
	const char *const *palette;
	enum text_paint now;
};

static bool is_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

static bool is_upper(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_word(char c)
{
	return is_lower(c) || is_upper(c) || is_digit(c) || c == '_';
}

static void turn(struct painter *p, enum text_paint paint)
{
	const char *none = p->palette[PAINT_NONE], *begin = p->palette[paint];

	if (!begin)
		paint = PAINT_NONE;
	if (paint == p->now)
		return;
	if (p->now != PAINT_NONE && none)
		buf_str(p->b, none);
	if (paint != PAINT_NONE && begin)
		buf_str(p->b, begin);
	p->now = paint;
}

/* The bytes of a string with its quotes. */
static size_t string_len(const char *s, size_t len)
{
	size_t n = 1;

	while (n < len && s[n] != '"')
		n += s[n] == '\\' && n + 1 < len ? 2 : 1;
	return n < len ? n + 1 : len;
}

static size_t comment_len(const char *s, size_t len)
{
	size_t n = 2;

	while (n + 1 < len && (s[n] != '*' || s[n + 1] != '/'))
		n++;
	return n + 1 < len ? n + 2 : len;
}

/* What tells of a descriptor or a process, up to the '>' behind it; in "a->b" there is none. */
static size_t note_len(const char *s, size_t len)
{
	size_t n = 0;

	while (n < len && (s[n] != '>' || (n && s[n - 1] == '-')))
		n++;
	return n;
}

static enum text_paint word_paint(const char *s, size_t n, char next)
{
	size_t capitals = 0;

	if (is_digit(s[0]))
		return PAINT_VALUE;
	if (next == '=')
		return PAINT_FIELD;
	for (size_t i = 0; i < n; i++) {
		if (is_lower(s[i]))
			return PAINT_VALUE;
		capitals += is_upper(s[i]);
	}
	return capitals > 1 && (n != 4 || memcmp(s, "NULL", 4)) ? PAINT_CONSTANT : PAINT_VALUE;
}

/* The next piece of text that has one colour: its bytes. */
static size_t piece(const char *s, size_t len, enum text_paint *ret_paint)
{
	size_t n = 1;

	if (s[0] == '"') {
		*ret_paint = PAINT_VALUE;
		return string_len(s, len);
	}
	if (len > 1 && s[0] == '/' && s[1] == '*') {
		*ret_paint = PAINT_COMMENT;
		return comment_len(s, len);
	}
	if (is_word(s[0])) {
		while (n < len && is_word(s[n]))
			n++;
		*ret_paint = word_paint(s, n, n < len ? s[n] : 0);
		return n;
	}
	*ret_paint = s[0] && strchr("{}[](),|=<>.", s[0]) ? PAINT_BETWEEN : PAINT_VALUE;
	return 1;
}

/* Takes what b holds from `from` on out of it; NULL for nothing. */
static char *cut(struct buf *b, size_t from, size_t *ret_len)
{
	char *text;

	*ret_len = b->len - from;
	text = *ret_len ? malloc(*ret_len) : NULL;
	if (!text)
		return NULL;
	memcpy(text, b->data + from, *ret_len);
	b->len = from;
	return text;
}

static size_t finish(struct painter *p, char *text, size_t grown_from)
{
	turn(p, PAINT_NONE);
	free(text);
	return p->b->len - grown_from;
}

size_t text_color_args(struct buf *b, size_t from, const char *const *palette)
{
	struct painter p = { .b = b, .palette = palette };
	size_t before = b->len, len, n;
	char *text = cut(b, from, &len);

	for (size_t at = 0; text && at < len; at += n) {
		enum text_paint paint;

		n = piece(text + at, len - at, &paint);
		if (text[at] != ' ')
			turn(&p, paint);
		buf_add(b, text + at, n);
		if (text[at] == '<' && at && is_word(text[at - 1]) && at + 1 < len &&
			text[at + 1] != '<') {
			size_t inside = note_len(text + at + 1, len - at - 1);

			turn(&p, PAINT_VALUE);
			buf_add(b, text + at + 1, inside);
			n += inside;
		}
	}
	return finish(&p, text, before);
}

size_t text_color_result(struct buf *b, size_t from, const char *const *palette, bool failed)
{
	struct painter p = { .b = b, .palette = palette };
	size_t before = b->len, len, n = 0;
	char *text = cut(b, from, &len);

	if (!text)
		return 0;
	while (n < len && (!failed || text[n] != ' '))
		n++;
	turn(&p, PAINT_RESULT);
	buf_add(b, text, n);
	turn(&p, PAINT_NONE);
	if (n < len) {
		buf_char(b, ' ');
		n++;
		turn(&p, PAINT_ERROR);
		buf_add(b, text + n, len - n);
	}
	return finish(&p, text, before);
}
