/* Bytes as C text: printable, on one line, nothing lost. */
#include "unit.h"

#include <stdlib.h>

#include "base/quote.h"

static struct buf out;

static void assert_quoted(
	const char *bytes, size_t n, enum quote_hex hex, const char *special, const char *want)
{
	out.len = 0;
	quote_bytes(&out, (const uint8_t *)bytes, n, hex, special);
	assert_false(out.failed);
	buf_char(&out, 0);
	assert_string_equal((const char *)out.data, want);
}

static void plain_text_is_itself(void **state)
{
	(void)state;
	assert_quoted("plain text", 10, QUOTE_OCTAL, "\"", "plain text");
	assert_quoted("", 0, QUOTE_OCTAL, "\"", "");
}

static void escapes(void **state)
{
	(void)state;
	assert_quoted("a\"b\\c\n\t\r\v\f", 10, QUOTE_OCTAL, "\"", "a\\\"b\\\\c\\n\\t\\r\\v\\f");
	assert_quoted("\033[31m", 5, QUOTE_OCTAL, "\"", "\\33[31m");
	/* An octal escape must not swallow the digit that follows. */
	assert_quoted("\001"
		      "7",
		2, QUOTE_OCTAL, "\"", "\\0017");
	assert_quoted("\0", 1, QUOTE_OCTAL, "\"", "\\0");
}

static void hexadecimal(void **state)
{
	(void)state;
	assert_quoted("ab", 2, QUOTE_HEX_ALL, "\"", "\\x61\\x62");
	assert_quoted("ab", 2, QUOTE_HEX_NON_ASCII, "\"", "ab");
	assert_quoted("a\xff", 2, QUOTE_HEX_NON_ASCII, "\"", "\\x61\\xff");
	assert_quoted("a\xff", 2, QUOTE_HEX_CHARS, "\"", "a\\xff");
}

/* What C would read from the escapes. */
static size_t unescape(const uint8_t *p, size_t n, uint8_t *to)
{
	static const char from[] = "ntrvf\\\"", into[] = "\n\t\r\v\f\\\"";
	size_t out_len = 0;

	for (size_t i = 0; i < n;) {
		const char *simple;
		unsigned v = 0;

		assert_in_range(p[i], 0x20, 0x7e);
		if (p[i] != '\\') {
			to[out_len++] = p[i++];
			continue;
		}
		i++;
		simple = strchr(from, p[i]);
		if (simple) {
			to[out_len++] = (uint8_t)into[simple - from];
			i++;
			continue;
		}
		for (unsigned digits = 0; digits < 3 && i < n && p[i] >= '0' && p[i] <= '7';
			digits++)
			v = v * 8 + p[i++] - '0';
		to[out_len++] = (uint8_t)v;
	}
	return out_len;
}

static void nothing_is_lost(void **state)
{
	uint8_t bytes[64], back[64];

	(void)state;
	srand(1);
	for (unsigned round = 0; round < 2000; round++) {
		size_t n = (size_t)rand() % sizeof(bytes);

		for (size_t i = 0; i < n; i++)
			bytes[i] = (uint8_t)(rand() % 4 ? rand() : '0' + rand() % 8);
		out.len = 0;
		quote_bytes(&out, bytes, n, QUOTE_OCTAL, "\"");
		assert_int_equal(unescape(out.data, out.len, back), n);
		assert_memory_equal(back, bytes, n);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_text_is_itself),
		cmocka_unit_test(escapes),
		cmocka_unit_test(hexadecimal),
		cmocka_unit_test(nothing_is_lost),
	};
	int r = cmocka_run_group_tests(tests, NULL, NULL);

	buf_done(&out);
	return r;
}
