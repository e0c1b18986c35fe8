#include "view/text_bytes.h"

#include "spec/gen/const_signal.h"

static bool is_print(uint8_t c)
{
	return c >= ' ' && c < 0x7f;
}

static bool is_plain(uint8_t c)
{
	return is_print(c) || (c >= '\t' && c <= '\r');
}

static void put_hex_byte(struct buf *out, uint8_t c)
{
	static const char digits[] = "0123456789abcdef";
	char text[4] = { '\\', 'x', digits[c >> 4], digits[c & 15] };

	buf_add(out, text, sizeof(text));
}

/* Octal with as few digits as the next byte allows. */
static void put_octal_byte(struct buf *out, uint8_t c, bool digit_follows)
{
	buf_char(out, '\\');
	if (digit_follows) {
		buf_char(out, (char)('0' + (c >> 6)));
		buf_char(out, (char)('0' + (c >> 3 & 7)));
		buf_char(out, (char)('0' + (c & 7)));
	} else {
		buf_oct(out, c);
	}
}

static char short_escape(uint8_t c)
{
	switch (c) {
	case '\t':
		return 't';
	case '\n':
		return 'n';
	case '\v':
		return 'v';
	case '\f':
		return 'f';
	case '\r':
		return 'r';
	default:
		return 0;
	}
}

static bool needs_hex(const uint8_t *p, size_t n, enum text_hex hex)
{
	if (hex == HEX_ALL)
		return true;
	if (hex != HEX_NON_ASCII)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_plain(p[i]))
			return true;
	return false;
}

static void put_byte(struct buf *out, const uint8_t *p, size_t n, size_t i, enum text_hex hex,
	const char *special)
{
	uint8_t c = p[i];

	if (short_escape(c)) {
		buf_char(out, '\\');
		buf_char(out, short_escape(c));
	} else if (is_print(c)) {
		if (c == (uint8_t)special[0] || c == '\\')
			buf_char(out, '\\');
		if (special[1] && (c == (uint8_t)special[1] || c == (uint8_t)special[2]))
			put_octal_byte(out, c, i + 1 < n && p[i + 1] >= '0' && p[i + 1] <= '9');
		else
			buf_char(out, (char)c);
	} else if (hex == HEX_CHARS) {
		put_hex_byte(out, c);
	} else {
		put_octal_byte(out, c, i + 1 < n && p[i + 1] >= '0' && p[i + 1] <= '9');
	}
}

void text_quote(struct buf *out, const uint8_t *p, size_t n, enum text_hex hex, bool quotes)
{
	if (quotes)
		buf_char(out, '"');
	if (needs_hex(p, n, hex))
		for (size_t i = 0; i < n; i++)
			put_hex_byte(out, p[i]);
	else
		for (size_t i = 0; i < n; i++)
			put_byte(out, p, n, i, hex, quotes ? "\"" : "\\");
	if (quotes)
		buf_char(out, '"');
}

void text_escape_note(struct buf *out, const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++)
		put_byte(out, p, n, i, HEX_NEVER, "\\<>");
}

void text_sigset(struct buf *out, unsigned facts, const uint8_t *p, size_t n)
{
	unsigned bits = (unsigned)(n < 16 ? n : 16) * 8, set = 0;
	bool invert, any = false;

	for (unsigned i = 0; i < bits; i++)
		set += p[i / 8] >> i % 8 & 1;
	invert = set >= bits * 2 / 3 && bits;
	buf_str(out, invert ? "~[" : "[");
	for (unsigned i = 0; i < bits; i++) {
		const char *name = cset_name(&cset_signal_names, facts, i + 1);

		if ((p[i / 8] >> i % 8 & 1) == invert)
			continue;
		if (any)
			buf_char(out, ' ');
		any = true;
		if (name)
			buf_str(out, name + 3);
		else if (i + 1 == 32)
			buf_str(out, "RTMIN");
		else if (i + 1 > 32 && i < 64)
			buf_printf(out, "RT_%u", i + 1 - 32);
		else
			buf_udec(out, i + 1);
	}
	buf_char(out, ']');
}
