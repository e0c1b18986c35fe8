#include "base/json_write.h"

/* ---- numbers: this is where a line of JSON spends its time --------------------------- */

static const char pairs[] = "00010203040506070809101112131415161718192021222324252627282930313233"
			    "34353637383940414243444546474849505152535455565758596061626364656667"
			    "68697071727374757677787980818283848586878889909192939495969798"
			    "99";

void json_uint(struct buf *b, uint64_t v)
{
	char text[20], *p = text + sizeof(text);

	while (v >= 100) {
		unsigned two = (unsigned)(v % 100) * 2;

		v /= 100;
		*--p = pairs[two + 1];
		*--p = pairs[two];
	}
	if (v >= 10) {
		*--p = pairs[v * 2 + 1];
		*--p = pairs[v * 2];
	} else {
		*--p = (char)('0' + v);
	}
	buf_add(b, p, (size_t)(text + sizeof(text) - p));
}

void json_int(struct buf *b, int64_t v)
{
	if (v < 0) {
		buf_char(b, '-');
		json_uint(b, 0 - (uint64_t)v);
	} else {
		json_uint(b, (uint64_t)v);
	}
}

static const char hex_digits[] = "0123456789abcdef";

void json_hex_word(struct buf *b, uint64_t v)
{
	char text[20], *p = text + sizeof(text);

	*--p = '"';
	do {
		*--p = hex_digits[v & 15];
		v >>= 4;
	} while (v);
	*--p = 'x';
	*--p = '0';
	*--p = '"';
	buf_add(b, p, (size_t)(text + sizeof(text) - p));
}

/* ---- strings ------------------------------------------------------------------------ */

static bool is_plain(uint8_t c)
{
	return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

static void put_u(struct buf *b, unsigned unit)
{
	char text[6] = { '\\', 'u', hex_digits[unit >> 12 & 15], hex_digits[unit >> 8 & 15],
		hex_digits[unit >> 4 & 15], hex_digits[unit & 15] };

	buf_add(b, text, sizeof(text));
}

static void put_ascii(struct buf *b, uint8_t c)
{
	static const char shorts[32] = {
		['\b'] = 'b', ['\t'] = 't', ['\n'] = 'n', ['\f'] = 'f', ['\r'] = 'r'
	};

	if (c == '"' || c == '\\' || (c < 32 && shorts[c])) {
		char text[2] = { '\\', c < 32 ? shorts[c] : (char)c };

		buf_add(b, text, 2);
	} else {
		put_u(b, c);
	}
}

/* Characters above ASCII that steer a terminal, end a line for some reader, or cannot be
 * seen: C1 controls, line and paragraph separators, directions, joiners, tags. */
static bool is_unseen(uint32_t c)
{
	return c < 0xa0 || c == 0xad || c == 0x61c || c == 0x180e || (c >= 0x200b && c <= 0x200f) ||
	       (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
	       (c >= 0xfff9 && c <= 0xffff) || (c >= 0xe0000 && c <= 0xe0fff);
}

/* Bytes that the lead byte asks for; 0 if it cannot lead. */
static unsigned lead_len(uint8_t c)
{
	if (c >= 0xc2 && c <= 0xdf)
		return 2;
	if (c >= 0xe0 && c <= 0xef)
		return 3;
	if (c >= 0xf0 && c <= 0xf4)
		return 4;
	return 0;
}

/* Decodes the character above ASCII at p; its length, or 0 if it is none. */
static unsigned decode(const uint8_t *p, size_t n, uint32_t *ret)
{
	unsigned len = lead_len(p[0]);
	uint32_t c;

	if (!len || len > n)
		return 0;
	c = p[0] & (0xffu >> (len + 1));
	for (unsigned i = 1; i < len; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (p[i] & 0x3f);
	}
	if ((len == 3 && c < 0x800) || (len == 4 && (c < 0x10000 || c > 0x10ffff)) ||
		(c >= 0xd800 && c <= 0xdfff))
		return 0;
	*ret = c;
	return len;
}

static void put_escaped(struct buf *b, uint32_t c)
{
	if (c < 0x10000) {
		put_u(b, c);
		return;
	}
	c -= 0x10000;
	put_u(b, 0xd800 | c >> 10);
	put_u(b, 0xdc00 | (c & 0x3ff));
}

bool json_text(struct buf *b, const uint8_t *p, size_t n)
{
	size_t start = b->len, i = 0;

	buf_char(b, '"');
	while (i < n) {
		size_t run = i;
		uint32_t c;
		unsigned len;

		while (run < n && is_plain(p[run]))
			run++;
		buf_add(b, p + i, run - i);
		i = run;
		if (i == n)
			break;
		if (p[i] < 0x80) {
			put_ascii(b, p[i++]);
			continue;
		}
		len = decode(p + i, n - i, &c);
		if (!len) {
			b->len = start;
			return false;
		}
		if (is_unseen(c))
			put_escaped(b, c);
		else
			buf_add(b, p + i, len);
		i += len;
	}
	buf_char(b, '"');
	return true;
}

void json_words(struct buf *b, const char *s)
{
	size_t n = strlen(s);

	if (json_text(b, (const uint8_t *)s, n))
		return;
	buf_char(b, '"');
	for (size_t i = 0; i < n; i++) {
		if (is_plain((uint8_t)s[i]))
			buf_char(b, s[i]);
		else
			put_u(b, 0xfffd);
	}
	buf_char(b, '"');
}

/* How many bytes at the end begin a character that the cut has broken. */
static size_t broken_tail(const uint8_t *p, size_t n)
{
	for (size_t back = 1; back <= 3 && back <= n; back++) {
		uint8_t c = p[n - back];

		if (lead_len(c))
			return lead_len(c) > back ? back : 0;
		if ((c & 0xc0) != 0x80)
			return 0;
	}
	return 0;
}

void json_bytes(struct buf *b, const uint8_t *p, size_t n, bool cut)
{
	static const char open[] = "{\"text\":", close[] = ",\"truncated\":true}";
	size_t start = b->len;

	if (!cut) {
		if (!json_text(b, p, n))
			json_bytes_hex(b, p, n, false);
		return;
	}
	buf_add(b, open, sizeof(open) - 1);
	if (json_text(b, p, n - broken_tail(p, n))) {
		buf_add(b, close, sizeof(close) - 1);
		return;
	}
	b->len = start;
	json_bytes_hex(b, p, n, true);
}

void json_bytes_hex(struct buf *b, const uint8_t *p, size_t n, bool cut)
{
	buf_str(b, "{\"hex\":\"");
	if (buf_room(b, 2 * n)) {
		uint8_t *to = b->data + b->len;

		for (size_t i = 0; i < n; i++) {
			*to++ = (uint8_t)hex_digits[p[i] >> 4];
			*to++ = (uint8_t)hex_digits[p[i] & 15];
		}
		b->len += 2 * n;
	}
	buf_str(b, cut ? "\",\"truncated\":true}" : "\"}");
}
