#include "view/text_net.h"

#include <arpa/inet.h>
#include <string.h>

#include "view/text_symbol.h"
#include "walk/walk.h"

/* The bytes come first where symbols do not stand for them alone; false: nothing follows. */
static bool raw_bytes_first(
	struct buf *out, enum text_symbols symbols, const uint8_t *p, size_t len)
{
	if (symbols == SYMBOLS_ABBREV)
		return true;
	text_quote(out, p, len, QUOTE_HEX_ALL, true);
	if (symbols == SYMBOLS_RAW || !len)
		return false;
	buf_str(out, " /* ");
	return true;
}

static void comment_end(struct buf *out, enum text_symbols symbols)
{
	if (symbols == SYMBOLS_VERBOSE)
		buf_str(out, " */");
}

void text_net_number(struct buf *out, const struct text_style *style, const struct type *type,
	unsigned facts, uint64_t v)
{
	uint8_t bytes[8] = { 0 };
	size_t size = type->size < sizeof(bytes) ? type->size : sizeof(bytes);

	for (size_t i = 0; i < size; i++)
		bytes[i] = (uint8_t)(v >> 8 * (size - 1 - i));
	if (!raw_bytes_first(out, style->symbols, bytes, size))
		return;
	buf_str(out, size == 2 ? "htons(" : size == 4 ? "htonl(" : "htobe64(");
	if (type->set)
		text_enum(out, SYMBOLS_ABBREV, type, facts, v);
	else
		buf_udec(out, v);
	buf_char(out, ')');
	comment_end(out, style->symbols);
}

void text_ifindex(struct text_value *t, uint64_t index)
{
	enum text_symbols symbols = t->style->symbols;
	const uint8_t *name = NULL;
	size_t len;

	if (symbols != SYMBOLS_RAW && t->if_name)
		name = t->if_name(t->if_ctx, (uint32_t)index, &len);
	if (!name || symbols == SYMBOLS_VERBOSE)
		buf_udec(t->out, index);
	if (!name)
		return;
	if (symbols == SYMBOLS_VERBOSE)
		buf_str(t->out, " /* ");
	buf_str(t->out, "if_nametoindex(");
	text_quote(t->out, name, len, t->style->hex, true);
	buf_char(t->out, ')');
	comment_end(t->out, symbols);
}

static void put_inet(struct text_value *t, int family, const uint8_t *p)
{
	char text[INET6_ADDRSTRLEN];

	inet_ntop(family, p, text, sizeof(text));
	buf_str(t->out, family == AF_INET ? "inet_addr(" : "inet_pton(AF_INET6, ");
	text_quote(t->out, (const uint8_t *)text, strlen(text), t->style->hex, true);
	if (t->late_name)
		buf_printf(t->out, ", &%s", t->late_name);
	buf_char(t->out, ')');
}

/* How an AX.25 address can be shown: shifted characters that make a callsign stand for
 * themselves, doubtful ones stand beside the bytes, others are bytes only. */
static enum text_symbols ax25_symbols(enum text_symbols symbols, const uint8_t *p)
{
	bool space = false, other = false, doubtful = (p[6] & ~0x1e) != 0;

	for (size_t i = 0; i < 6; i++) {
		int c = p[i] >> 1;
		bool good = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == ' ';

		if (c < ' ' || c > 0x7e || c == '*' || c == '/')
			return SYMBOLS_RAW;
		if (p[i] & 1 || !good || (c != ' ' && space))
			doubtful = true;
		if (c == ' ')
			space = true;
		else
			other = true;
	}
	if (doubtful || (!other && p[6]))
		return SYMBOLS_VERBOSE;
	return symbols;
}

static void put_ax25(struct text_value *t, const uint8_t *p)
{
	enum text_symbols symbols = ax25_symbols(t->style->symbols, p);
	size_t n = 6;

	if (symbols != SYMBOLS_ABBREV) {
		buf_str(t->out, "{ax25_call=");
		text_quote(t->out, p, 7, QUOTE_HEX_ALL, true);
		buf_char(t->out, '}');
	}
	if (symbols == SYMBOLS_RAW)
		return;
	if (symbols == SYMBOLS_VERBOSE)
		buf_str(t->out, " /* ");
	while (n && p[n - 1] >> 1 == ' ')
		n--;
	if (!n && !(p[6] >> 1 & 15))
		buf_char(t->out, '*');
	for (size_t i = 0; i < n; i++)
		buf_char(t->out, (char)(p[i] >> 1));
	if (n || p[6] >> 1 & 15)
		buf_printf(t->out, "-%u", p[6] >> 1 & 15);
	comment_end(t->out, symbols);
}

static void put_hwaddr(struct text_value *t, const uint8_t *p, size_t len, size_t address)
{
	enum text_symbols symbols = t->style->symbols;

	/* verbose: no comment on an address of no bytes */
	if (!address && symbols == SYMBOLS_VERBOSE)
		symbols = SYMBOLS_RAW;
	if (!raw_bytes_first(t->out, symbols, p, len))
		return;
	for (size_t i = 0; i < address; i++)
		buf_printf(t->out, "%s%02x", i ? ":" : "", p[i]);
	comment_end(t->out, symbols);
}

void text_net_bytes(
	struct text_value *t, const struct type *type, const uint8_t *p, size_t len, unsigned flags)
{
	size_t want = type->kind == KIND_INET4 ? 4 : type->kind == KIND_INET6 ? 16 : len;

	/* a union may have room for more, which counts as bytes only */
	if (len < want) {
		text_quote(t->out, p, len, QUOTE_HEX_ALL, true);
		return;
	}
	if (type->kind == KIND_AX25 && len == 7) {
		put_ax25(t, p);
		return;
	}
	if (type->kind == KIND_HWADDR) {
		put_hwaddr(t, p, len, bytes_address(len, flags));
		return;
	}
	if (!raw_bytes_first(t->out, t->style->symbols, p, len))
		return;
	put_inet(t, type->kind == KIND_INET4 ? AF_INET : AF_INET6, p);
	comment_end(t->out, t->style->symbols);
}
