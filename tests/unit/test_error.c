#include "unit.h"

#include <errno.h>
#include <string.h>

#include "base/error.h"

static void sets_code_and_words(void **state)
{
	struct error e = { 0 };

	(void)state;
	assert_int_equal(error_set(&e, -ENOENT, "cannot open '%s'", "x"), -ENOENT);
	assert_int_equal(e.code, -ENOENT);
	assert_string_equal(e.what, "cannot open 'x'");
	assert_string_equal(e.hint, "");
}

static void first_cause_stays(void **state)
{
	struct error e = { 0 };

	(void)state;
	error_set(&e, -EPERM, "first");
	error_hint(&e, "do %s", "this");
	assert_int_equal(error_set(&e, -EIO, "second"), -EIO);
	error_hint(&e, "do that");
	assert_int_equal(e.code, -EPERM);
	assert_string_equal(e.what, "first");
	assert_string_equal(e.hint, "do this");
}

static void nobody_wants_the_words(void **state)
{
	(void)state;
	assert_int_equal(error_set(NULL, -EIO, "unseen"), -EIO);
	error_hint(NULL, "unseen");
}

static void long_words_are_cut(void **state)
{
	struct error e = { 0 };
	char words[1000];

	(void)state;
	memset(words, 'w', sizeof(words) - 1);
	words[sizeof(words) - 1] = 0;
	error_set(&e, -EIO, "%s", words);
	error_hint(&e, "%s", words);
	assert_int_equal(strlen(e.what), sizeof(e.what) - 1);
	assert_int_equal(strlen(e.hint), sizeof(e.hint) - 1);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(sets_code_and_words),
		cmocka_unit_test(first_cause_stays),
		cmocka_unit_test(nobody_wants_the_words),
		cmocka_unit_test(long_words_are_cut),
	};

	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
