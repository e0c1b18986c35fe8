#include "base/quote.h"

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

static bool needs_hex(const uint8_t *p, size_t n, enum quote_hex hex)
{
	if (hex == QUOTE_HEX_ALL)
		return true;
	if (hex != QUOTE_HEX_NON_ASCII)
		return false;
	for (size_t i = 0; i < n; i++)
		if (!is_plain(p[i]))
			return true;
	return false;
}

static void put_byte(struct buf *out, const uint8_t *p, size_t n, size_t i, enum quote_hex hex,
	const char *special)
{
	static const char letters[] = "tnvfr"; /* '\t' is 9, '\r' is 13 */
	bool digit_follows = i + 1 < n && p[i + 1] >= '0' && p[i + 1] <= '7';
	uint8_t c = p[i];
	bool escaped = !is_print(c) || (special[0] && strchr(special + 1, c));

	if (c >= '\t' && c <= '\r') {
		buf_char(out, '\\');
		buf_char(out, letters[c - '\t']);
	} else if (escaped && hex == QUOTE_HEX_CHARS) {
		put_hex_byte(out, c);
	} else if (escaped) {
		put_octal_byte(out, c, digit_follows);
	} else {
		if (c == '\\' || c == (uint8_t)special[0])
			buf_char(out, '\\');
		buf_char(out, (char)c);
	}
}

static bool is_itself(uint8_t c, const char *special)
{
	return is_print(c) && c != '\\' && c != (uint8_t)special[0] &&
	       (!special[0] || !special[1] || !strchr(special + 1, c));
}

void quote_bytes(
	struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex, const char *special)
{
	if (needs_hex(p, n, hex)) {
		for (size_t i = 0; i < n; i++)
			put_hex_byte(out, p[i]);
		return;
	}
	for (size_t i = 0; i < n;) {
		size_t run = i;

		while (run < n && is_itself(p[run], special))
			run++;
		buf_add(out, p + i, run - i);
		if (run < n)
			put_byte(out, p, n, run, hex, special);
		i = run + 1;
	}
}

void quote_line(struct buf *out, const uint8_t *p, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (p[i] >= ' ' && p[i] < 0x7f && p[i] != '"' && p[i] != '\\')
			continue;
		buf_char(out, '"');
		quote_bytes(out, p, n, QUOTE_OCTAL, "\"");
		buf_char(out, '"');
		return;
	}
	buf_add(out, p, n);
}

void quote_uuid(struct buf *out, const uint8_t *p)
{
	for (size_t i = 0; i < UUID_BYTES; i++)
		buf_printf(out, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", p[i]);
}
