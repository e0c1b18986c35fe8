/* Pieces of JSON: exact numbers, and strings that no reader and no terminal trips over. */
#include "unit.h"

#include <stdio.h>

#include "base/json_write.h"

static struct buf out;

static void assert_out(const char *want)
{
	assert_false(out.failed);
	buf_char(&out, 0);
	assert_string_equal((const char *)out.data, want);
	out.len = 0;
}

static void put(const char *bytes, size_t n, bool cut)
{
	json_bytes(&out, (const uint8_t *)bytes, n, cut);
}

static void numbers(void **state)
{
	(void)state;
	json_uint(&out, 0);
	assert_out("0");
	json_uint(&out, UINT64_MAX);
	assert_out("18446744073709551615");
	json_int(&out, INT64_MIN);
	assert_out("-9223372036854775808");
	for (uint64_t v = 1; v < 10000000000000000000u / 10; v *= 10) {
		char want[24];

		snprintf(want, sizeof(want), "%llu", (unsigned long long)v + 7);
		json_uint(&out, v + 7);
		assert_out(want);
	}
	json_hex_word(&out, 0);
	assert_out("\"0x0\"");
	json_hex_word(&out, UINT64_MAX);
	assert_out("\"0xffffffffffffffff\"");
}

static void text(void **state)
{
	(void)state;
	put("", 0, false);
	assert_out("\"\"");
	put("a\"b\\c/", 6, false);
	assert_out("\"a\\\"b\\\\c/\"");
	put("\n\t\0\033\x7f", 5, false);
	assert_out("\"\\n\\t\\u0000\\u001b\\u007f\"");
	put("\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80", 9, false);
	assert_out("\"\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80\"");
}

static void what_steers_is_escaped(void **state)
{
	(void)state;
	put("\xc2\x9b", 2, false); /* CSI of C1 */
	assert_out("\"\\u009b\"");
	put("\xe2\x80\xae", 3, false); /* right-to-left override */
	assert_out("\"\\u202e\"");
	put("\xe2\x80\xa8", 3, false); /* line separator */
	assert_out("\"\\u2028\"");
	put("\xf3\xa0\x80\x81", 4, false); /* a tag: surrogates */
	assert_out("\"\\udb40\\udc01\"");
}

static void other_bytes_are_hex(void **state)
{
	static const char *const bad[] = { "\xff", "\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80",
		"\xf4\x90\x80\x80", "\xc3", "\x80", "a\xe2\x82" };
	static const char *const want[] = { "ff", "c0af", "e080af", "eda080", "f4908080", "c3",
		"80", "61e282" };
	char text_want[32];

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		put(bad[i], strlen(bad[i]), false);
		snprintf(text_want, sizeof(text_want), "{\"hex\":\"%s\"}", want[i]);
		assert_out(text_want);
	}
}

static void cut_strings(void **state)
{
	(void)state;
	put("abc", 3, true);
	assert_out("{\"text\":\"abc\",\"truncated\":true}");
	put("a\xe2\x82", 3, true); /* the cut broke a character */
	assert_out("{\"text\":\"a\",\"truncated\":true}");
	put("\xe2\x82\xac", 3, true);
	assert_out("{\"text\":\"\xe2\x82\xac\",\"truncated\":true}");
	put("\xff"
	    "abc",
		4, true);
	assert_out("{\"hex\":\"ff616263\",\"truncated\":true}");
	put("", 0, true);
	assert_out("{\"text\":\"\",\"truncated\":true}");
}

static void our_own_words(void **state)
{
	(void)state;
	json_words(&out, "O_RDONLY");
	assert_out("\"O_RDONLY\"");
	json_words(&out, "a\xff");
	assert_out("\"a\\ufffd\"");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(numbers),
		cmocka_unit_test(text),
		cmocka_unit_test(what_steers_is_escaped),
		cmocka_unit_test(other_bytes_are_hex),
		cmocka_unit_test(cut_strings),
		cmocka_unit_test(our_own_words),
	};
	int r = cmocka_run_group_tests(tests, NULL, NULL);

	buf_done(&out);
	return r;
}
