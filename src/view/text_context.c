#include "view/text_context.h"

#include <string.h>

/* The string at *s, which ends at end; moves *s behind it.  false: there is none. */
static bool next_word(const uint8_t **s, const uint8_t *end, const uint8_t **word, size_t *len)
{
	const uint8_t *nul = *s < end ? memchr(*s, 0, (size_t)(end - *s)) : NULL;

	if (!nul)
		return false;
	*word = *s;
	*len = (size_t)(nul - *s);
	*s = nul + 1;
	return true;
}

/* USER:ROLE:TYPE:LEVEL without all but the type; what has no type stays whole. */
static void only_type(const uint8_t **context, size_t *len)
{
	const uint8_t *s = *context, *end = s + *len, *colon;

	for (unsigned field = 0; field < 2; field++) {
		colon = memchr(s, ':', (size_t)(end - s));
		if (!colon)
			return;
		s = colon + 1;
	}
	colon = memchr(s, ':', (size_t)(end - s));
	*context = s;
	*len = (size_t)((colon ? colon : end) - s);
}

/* "[CONTEXT!!EXPECTED]" of a section's strings from s on; false: there are none. */
static bool put_context(struct buf *out, const uint8_t *s, const struct section *section,
	unsigned show, enum quote_hex hex)
{
	const uint8_t *end = section_bytes(section) + section->len, *is, *should;
	size_t is_len, should_len;

	if (hex != QUOTE_OCTAL)
		hex = QUOTE_HEX_CHARS;
	if (!next_word(&s, end, &is, &is_len))
		return false;
	if (!(show & SECONTEXT_FULL))
		only_type(&is, &is_len);
	buf_char(out, '[');
	quote_bytes(out, is, is_len, hex, "\"[]!");
	if (show & SECONTEXT_MISMATCH && next_word(&s, end, &should, &should_len)) {
		if (!(show & SECONTEXT_FULL))
			only_type(&should, &should_len);
		if (should_len != is_len || memcmp(is, should, is_len) != 0) {
			buf_str(out, "!!");
			quote_bytes(out, should, should_len, hex, "\"[]!");
		}
	}
	buf_char(out, ']');
	return true;
}

void text_task_context(struct buf *out, const struct frame *f, unsigned show, enum quote_hex hex)
{
	if (!show)
		return;
	sections_for_each (s, f) {
		if (s->kind == SECTION_CONTEXT && !s->flags) {
			if (put_context(out, section_bytes(s), s, show, hex))
				buf_char(out, ' ');
			return;
		}
	}
}

void text_fd_context(const struct text_fd_ctx *c, struct buf *out, int64_t fd)
{
	for (unsigned i = 0; i < 2; i++) {
		const struct frame *f = c->frames[i ? !c->after : c->after];

		if (!f)
			continue;
		sections_for_each (s, f) {
			if (s->kind != SECTION_CONTEXT || s->flags != CONTEXT_FD ||
				s->key != (uint64_t)fd)
				continue;
			buf_char(out, ' ');
			if (!put_context(out, section_bytes(s), s, c->secontext, c->hex))
				out->len--;
			return;
		}
	}
}

/* Of the frame in which the path was read, where there are both. */
void text_path_context(void *ctx, struct buf *out, int dirfd, const uint8_t *path, size_t len)
{
	const struct text_fd_ctx *c = ctx;
	bool at_exit = c->walk && c->walk->phase == PHASE_EXIT && c->frames[1];
	const struct frame *f = c->frames[at_exit] ? c->frames[at_exit] : c->frames[!at_exit];

	if (!f)
		return;
	sections_for_each (s, f) {
		const uint8_t *at = section_bytes(s), *word;
		size_t n;

		if (s->kind != SECTION_CONTEXT || s->flags != CONTEXT_PATH ||
			s->key != (uint32_t)dirfd ||
			!next_word(&at, section_bytes(s) + s->len, &word, &n) || n != len ||
			memcmp(word, path, n) != 0)
			continue;
		buf_char(out, ' ');
		if (!put_context(out, at, s, c->secontext, c->hex))
			out->len--;
		return;
	}
}
