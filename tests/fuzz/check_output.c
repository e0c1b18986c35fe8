#include "check_output.h"

#include <stdio.h>
#include <stdlib.h>

#define KEYS_MAX 256 /* of one object whose keys are compared; longer ones are not */

struct json {
	const uint8_t *at, *end, *line;
};

struct key {
	const uint8_t *p;
	size_t len;
};

static void value(struct json *j, unsigned depth);

_Noreturn static void wrong(
	const uint8_t *line, const uint8_t *end, const uint8_t *at, const char *what)
{
	const uint8_t *from = at - line > 200 ? at - 200 : line;

	fprintf(stderr, "output is wrong: %s, at byte %td of the line: ...%.*s\n", what, at - line,
		end - from > 400 ? 400 : (int)(end - from), (const char *)from);
	abort();
}

static void want(struct json *j, char c)
{
	if (j->at == j->end || *j->at != (uint8_t)c) {
		fprintf(stderr, "wanted '%c'\n", c);
		wrong(j->line, j->end, j->at, "not the character that JSON wants");
	}
	j->at++;
}

/* Length of the well-formed UTF-8 character above ASCII at j->at, or 0. */
static unsigned utf8_len(const struct json *j)
{
	const uint8_t *p = j->at;
	unsigned len = p[0] >= 0xf0 ? 4 : p[0] >= 0xe0 ? 3 : 2;
	uint32_t c = p[0] & (0xffu >> (len + 1));

	if (p[0] < 0xc2 || p[0] > 0xf4 || (size_t)(j->end - p) < len)
		return 0;
	for (unsigned i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	if ((len == 3 && c < 0x800) || (len == 4 && (c < 0x10000 || c > 0x10ffff)) ||
		(c >= 0xd800 && c <= 0xdfff) || c < 0xa0)
		return 0;
	return len;
}

static struct key string(struct json *j)
{
	struct key k;

	want(j, '"');
	k.p = j->at;
	while (j->at < j->end && *j->at != '"') {
		if (*j->at < 0x20 || *j->at == 0x7f)
			wrong(j->line, j->end, j->at, "a control byte");
		if (*j->at >= 0x80) {
			unsigned len = utf8_len(j);

			if (!len)
				wrong(j->line, j->end, j->at, "not UTF-8");
			j->at += len;
			continue;
		}
		if (*j->at++ != '\\')
			continue;
		if (j->at == j->end || !memchr("\"\\/bfnrtu", *j->at, 9))
			wrong(j->line, j->end, j->at, "unknown escape");
		if (*j->at++ != 'u')
			continue;
		for (int i = 0; i < 4; i++, j->at++)
			if (j->at == j->end || !memchr("0123456789abcdef", *j->at, 16))
				wrong(j->line, j->end, j->at, "bad \\u");
	}
	k.len = (size_t)(j->at - k.p);
	want(j, '"');
	return k;
}

static void number(struct json *j)
{
	const uint8_t *begin = j->at;

	if (*j->at == '-')
		j->at++;
	begin = j->at;
	while (j->at < j->end && *j->at >= '0' && *j->at <= '9')
		j->at++;
	if (j->at == begin || (*begin == '0' && j->at - begin > 1) || j->at - begin > 16)
		wrong(j->line, j->end, begin, "bad number");
}

static void word(struct json *j, const char *w)
{
	for (; *w; w++)
		want(j, *w);
}

static void object(struct json *j, unsigned depth)
{
	struct key keys[KEYS_MAX];
	size_t n = 0;

	want(j, '{');
	if (j->at < j->end && *j->at == '}') {
		j->at++;
		return;
	}
	for (;;) {
		struct key k = string(j);

		for (size_t i = 0; i < n; i++)
			if (keys[i].len == k.len && !memcmp(keys[i].p, k.p, k.len))
				wrong(j->line, j->end, k.p, "a key comes twice");
		if (n < KEYS_MAX)
			keys[n++] = k;
		want(j, ':');
		value(j, depth + 1);
		if (j->at == j->end || *j->at != ',')
			break;
		j->at++;
	}
	want(j, '}');
}

static void array(struct json *j, unsigned depth)
{
	want(j, '[');
	if (j->at < j->end && *j->at == ']') {
		j->at++;
		return;
	}
	for (;;) {
		value(j, depth + 1);
		if (j->at == j->end || *j->at != ',')
			break;
		j->at++;
	}
	want(j, ']');
}

static void value(struct json *j, unsigned depth)
{
	if (depth > 300 || j->at == j->end)
		wrong(j->line, j->end, j->at, "too deep, or nothing where a value should be");
	switch (*j->at) {
	case '{':
		object(j, depth);
		return;
	case '[':
		array(j, depth);
		return;
	case '"':
		(void)string(j);
		return;
	case 'n':
		word(j, "null");
		return;
	case 't':
		word(j, "true");
		return;
	case 'f':
		word(j, "false");
		return;
	default:
		number(j);
	}
}

void check_json_lines(const struct buf *b)
{
	struct json j = { b->data, b->data, b->data };

	if (b->len)
		j.end += b->len;
	while (j.at < j.end) {
		j.line = j.at;
		object(&j, 0);
		want(&j, '\n');
	}
}

static void check_bytes(const struct buf *b, uint8_t last)
{
	const uint8_t *line = b->data, *end = b->len ? b->data + b->len : line;

	for (const uint8_t *p = b->data; p < end; p++) {
		if (*p == '\n')
			line = p + 1;
		else if (*p < 0x20 || *p == 0x7f || *p > last)
			wrong(line, end, p, "not printable");
	}
	if (b->len && end[-1] != '\n')
		wrong(line, end, end - 1, "no newline at the end");
}

void check_text_lines(const struct buf *b)
{
	check_bytes(b, 0x7e);
}

void check_lines(const struct buf *b)
{
	check_bytes(b, 0xff);
}
