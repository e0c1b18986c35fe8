#include "view/text_bytes.h"

#include "spec/gen/const_signal.h"

void text_quote(struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex, bool quotes)
{
	if (quotes)
		buf_char(out, '"');
	quote_bytes(out, p, n, hex, quotes ? "\"" : "");
	if (quotes)
		buf_char(out, '"');
}

void text_escape_note(struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex)
{
	quote_bytes(out, p, n, hex, "\"<>");
}

void text_sigset(
	struct buf *out, enum text_symbols style, unsigned facts, const uint8_t *p, size_t n)
{
	unsigned bits = (unsigned)(n < 16 ? n : 16) * 8, set = 0;
	unsigned whole = (bits + 31) / 32 * 32; /* sets are made of words */
	bool invert, any = false;

	for (unsigned i = 0; i < bits; i++)
		set += p[i / 8] >> i % 8 & 1;
	invert = set >= whole * 2 / 3 && bits;
	buf_str(out, invert ? "~[" : "[");
	for (unsigned i = 0; i < (invert ? whole : bits); i++) {
		const char *name = cset_name(&cset_signal_names, facts, i + 1);

		if ((i < bits && p[i / 8] >> i % 8 & 1) == invert)
			continue;
		if (any)
			buf_char(out, ' ');
		any = true;
		if (style != SYMBOLS_ABBREV)
			buf_udec(out, i + 1);
		if (style == SYMBOLS_RAW || (style == SYMBOLS_VERBOSE && !name && i + 1 > 64))
			continue;
		buf_str(out, style == SYMBOLS_VERBOSE ? " /* " : "");
		if (name)
			buf_str(out, name + 3);
		else if (i + 1 == 32)
			buf_str(out, "RTMIN");
		else if (i + 1 > 32 && i < 64)
			buf_printf(out, "RT_%u", i + 1 - 32);
		else
			buf_udec(out, i + 1);
		buf_str(out, style == SYMBOLS_VERBOSE ? " */" : "");
	}
	buf_char(out, ']');
}
