#include "unit.h"

#include <stdbool.h>
#include <string.h>

#include "base/path.h"

static void joins(const char *base, const char *path, bool dots, const char *want)
{
	struct buf b = { 0 };
	bool ok = path_join(&b, base, base ? strlen(base) : 0, path, strlen(path), dots);

	assert_int_equal(ok, want != NULL);
	if (want) {
		assert_int_equal(b.len, strlen(want));
		assert_memory_equal(b.data, want, b.len);
	} else {
		assert_int_equal(b.len, 0);
	}
	buf_done(&b);
}

static void paths_become_absolute(void **state)
{
	(void)state;
	joins("/home/me", "a", false, "/home/me/a");
	joins("/home/me/", "./a//b/", false, "/home/me/a/b");
	joins("/home/me", "/etc/x", false, "/etc/x");
	joins("/", "a", false, "/a");
	joins("/", ".", false, "/");
	joins(NULL, "a", false, NULL);
	joins("pipe:[1]", "a", false, NULL);
	joins("/a", "", false, "/a");
}

static void dots_stay_unless_asked_for(void **state)
{
	(void)state;
	joins("/a/b", "../c", false, "/a/b/../c");
	joins("/a/b", "../c", true, "/a/c");
	joins("/a", "../../../c", true, "/c");
	joins("/a/b", "..", true, "/a");
	joins("/", "..", true, "/");
	joins("/a", "..b/...", true, "/a/..b/...");
}

static bool under(const char *path, const char *dir)
{
	return path_is_under(path, strlen(path), dir, strlen(dir));
}

static void under_is_by_whole_names(void **state)
{
	(void)state;
	assert_true(under("/usr/lib/x", "/usr/lib"));
	assert_true(under("/usr/lib/x", "/usr/lib/"));
	assert_true(under("/usr/lib", "/usr/lib"));
	assert_false(under("/usr/lib32", "/usr/lib"));
	assert_false(under("/usr", "/usr/lib"));
	assert_true(under("/usr", "/"));
}

static void a_file_lies_in_its_directory(void **state)
{
	(void)state;
	assert_int_equal(path_dir_len("/usr/lib/x", 10), 8);
	assert_int_equal(path_dir_len("/usr", 4), 1);
	assert_int_equal(path_dir_len("/", 1), 1);
	assert_int_equal(path_dir_len("x", 1), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(paths_become_absolute),
		cmocka_unit_test(dots_stay_unless_asked_for),
		cmocka_unit_test(under_is_by_whole_names),
		cmocka_unit_test(a_file_lies_in_its_directory),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
