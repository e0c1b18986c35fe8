#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "view/files_fold.h"

#define FILES 200

static struct ledger_file files[FILES];
static const struct ledger_file *list[FILES];
static char names[FILES][64];

static void set(size_t i, const char *path)
{
	snprintf(names[i], sizeof(names[i]), "%s", path);
	files[i] = (struct ledger_file){ .path = names[i], .path_len = (uint32_t)strlen(names[i]) };
	list[i] = &files[i];
}

static void check_covers_all(const struct fold *out, size_t lines, size_t n)
{
	size_t at = 0;

	for (size_t i = 0; i < lines; i++) {
		assert_int_equal(out[i].first, at);
		assert_true(out[i].n > 0);
		at += out[i].n;
	}
	assert_int_equal(at, n);
}

static void folds_by_directory(void **state)
{
	struct fold out[31];
	size_t lines;
	char path[64];

	(void)state;
	for (size_t i = 0; i < FILES; i++) {
		snprintf(path, sizeof(path), i < 150 ? "/usr/include/f%03zu.h" : "/usr/lib/g%03zu",
			i);
		set(i, path);
	}
	lines = files_fold(list, FILES, 30, out);
	check_covers_all(out, lines, FILES);
	assert_int_equal(lines, 2);
	assert_int_equal(out[0].n, 150);
	assert_int_equal(out[0].dir_len, strlen("/usr/include"));
	assert_int_equal(out[1].dir_len, strlen("/usr/lib"));
}

static void opens_what_has_room(void **state)
{
	struct fold out[31];
	size_t lines;
	char path[64];

	(void)state;
	for (size_t i = 0; i < FILES; i++) {
		snprintf(path, sizeof(path), "/d%zu/x%03zu", i / 100, i);
		set(i, path);
	}
	set(0, "/d0");
	lines = files_fold(list, FILES, 4, out);
	check_covers_all(out, lines, FILES);
	assert_true(lines <= 4);
	for (size_t max = 1; max <= 30; max++) {
		lines = files_fold(list, FILES, max, out);
		assert_true(lines <= max);
		check_covers_all(out, lines, FILES);
	}
}

static void nothing_folds_to_nothing(void **state)
{
	struct fold out[2];

	(void)state;
	assert_int_equal(files_fold(list, 0, 1, out), 0);
	set(0, "/one");
	assert_int_equal(files_fold(list, 1, 1, out), 1);
	assert_int_equal(out[0].n, 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(folds_by_directory),
		cmocka_unit_test(opens_what_has_room),
		cmocka_unit_test(nothing_folds_to_nothing),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
