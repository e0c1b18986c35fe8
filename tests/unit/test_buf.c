#include "unit.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/buf.h"

static void assert_text(struct buf *b, const char *want)
{
	assert_false(b->failed);
	assert_int_equal(b->len, strlen(want));
	assert_memory_equal(b->data, want, b->len);
	b->len = 0;
}

static void adds_bytes_and_text(void **state)
{
	struct buf b = BUF_INIT(0);

	(void)state;
	buf_str(&b, "read");
	buf_char(&b, '(');
	buf_add(&b, "3, \0x", 5);
	buf_add(&b, NULL, 0);
	assert_int_equal(b.len, 10);
	assert_memory_equal(b.data, "read(3, \0x", 10);
	buf_done(&b);
	assert_null(b.data);
	assert_int_equal(b.len, 0);
	buf_str(&b, "again");
	assert_text(&b, "again");
	buf_done(&b);
}

static void grows_without_losing_bytes(void **state)
{
	struct buf b = BUF_INIT(0);

	(void)state;
	for (unsigned i = 0; i < 100000; i++)
		buf_char(&b, (char)(i * 7));
	assert_int_equal(b.len, 100000);
	for (unsigned i = 0; i < 100000; i++)
		assert_int_equal(b.data[i], (uint8_t)(i * 7));
	buf_done(&b);
}

static void limit_drops_and_says_so(void **state)
{
	struct buf b = BUF_INIT(10);

	(void)state;
	buf_str(&b, "0123456789");
	assert_text(&b, "0123456789");
	b.len = 8;
	buf_str(&b, "abc");
	assert_true(b.failed);
	assert_int_equal(b.len, 8);
	/* Sticky: it fits again, but something is missing before it. */
	buf_str(&b, "x");
	assert_true(b.failed);
	buf_done(&b);
	assert_false(b.failed);
	assert_int_equal(b.limit, 10);
}

static void huge_requests_do_not_wrap(void **state)
{
	struct buf b = BUF_INIT(0);

	(void)state;
	buf_str(&b, "x");
	assert_false(buf_room(&b, SIZE_MAX));
	assert_true(b.failed);
	b.failed = false;
	assert_false(buf_room(&b, BUF_LIMIT_DEFAULT));
	assert_true(b.failed);
	buf_done(&b);
}

static void printf_of_any_length(void **state)
{
	struct buf b = BUF_INIT(0);
	char *want;

	(void)state;
	buf_printf(&b, "%d-%s", -5, "five");
	assert_text(&b, "-5-five");
	/* Around the length at which it stops using its own little buffer. */
	for (int n = 508; n < 516; n++) {
		want = test_malloc((size_t)n + 1);
		memset(want, 'y', (size_t)n);
		want[n] = 0;
		buf_printf(&b, "%s", want);
		assert_text(&b, want);
		test_free(want);
	}
	buf_done(&b);
}

static void numbers_in_every_base(void **state)
{
	static const struct {
		int64_t v;
		const char *dec, *udec, *hex, *oct;
	} rows[] = {
		{ 0, "0", "0", "0", "0" },
		{ 1, "1", "1", "1", "1" },
		{ 4095, "4095", "4095", "fff", "7777" },
		{ -1, "-1", "18446744073709551615", "ffffffffffffffff", "1777777777777777777777" },
		{ INT64_MAX, "9223372036854775807", "9223372036854775807", "7fffffffffffffff",
			"777777777777777777777" },
		{ INT64_MIN, "-9223372036854775808", "9223372036854775808", "8000000000000000",
			"1000000000000000000000" },
	};
	struct buf b = BUF_INIT(0);

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		buf_dec(&b, rows[i].v);
		assert_text(&b, rows[i].dec);
		buf_udec(&b, (uint64_t)rows[i].v);
		assert_text(&b, rows[i].udec);
		buf_hex(&b, (uint64_t)rows[i].v);
		assert_text(&b, rows[i].hex);
		buf_oct(&b, (uint64_t)rows[i].v);
		assert_text(&b, rows[i].oct);
	}
	buf_done(&b);
}

static void numbers_as_printf_pads_them(void **state)
{
	static const int64_t numbers[] = { 0, 1, 7, 8, 63, 64, 0644, 01777, 99999, 100000, -5 };
	struct buf b = BUF_INIT(0);
	char want[64];

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(numbers); i++) {
		buf_dec_padded(&b, numbers[i], 5);
		snprintf(want, sizeof(want), "%-5" PRId64, numbers[i]);
		assert_text(&b, want);
		buf_oct3(&b, (uint64_t)numbers[i]);
		snprintf(want, sizeof(want), "%#03" PRIo64, (uint64_t)numbers[i]);
		assert_text(&b, want);
	}
	buf_done(&b);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(adds_bytes_and_text),
		cmocka_unit_test(grows_without_losing_bytes),
		cmocka_unit_test(limit_drops_and_says_so),
		cmocka_unit_test(huge_requests_do_not_wrap),
		cmocka_unit_test(printf_of_any_length),
		cmocka_unit_test(numbers_in_every_base),
		cmocka_unit_test(numbers_as_printf_pads_them),
	};

	return cmocka_run_group_tests_name("buf", tests, NULL, NULL);
}
