#include "unit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "capture/file_contexts.h"

static char path[] = "/tmp/test_file_contexts.XXXXXX";
static char subs[sizeof(path) + sizeof(".subs")];

static void put(const char *name, const char *text)
{
	FILE *f = fopen(name, "w");

	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static int make_database(void **state)
{
	int fd = mkstemp(path);

	(void)state;
	assert_true(fd >= 0);
	close(fd);
	put(path, "/.*\tu:r:default_t:s0\n"
		  "\n"
		  "  # a remark\n"
		  "/usr(/.*)?\t\tu:r:usr_t:s0\n"
		  "/usr/lib/.+\\.so(\\.[0-9]+)*\t--\tu:r:lib_t:s0\n"
		  "/var/run/.*\t\t<<none>>\n"
		  "/var/run/.*\t-s\tu:r:socket_t:s0\n"
		  "/etc/a\\.b\t\tu:r:plain_t:s0\n"
		  "/etc/.*\t\tu:r:etc_t:s0\n");
	snprintf(subs, sizeof(subs), "%s.subs", path);
	put(subs, "/lib64 /usr/lib\n");
	return 0;
}

static int remove_database(void **state)
{
	(void)state;
	return remove(path) || remove(subs);
}

static void is(struct file_contexts *fc, const char *of, mode_t mode, const char *want)
{
	int error;
	const char *got = file_contexts_find(fc, of, mode, &error);

	assert_int_equal(error, 0);
	if (want)
		assert_string_equal(got, want);
	else
		assert_null(got);
}

static void the_database_is_asked(void **state)
{
	struct file_contexts *fc = file_contexts_new(path);

	(void)state;
	is(fc, "/x", S_IFREG, "u:r:default_t:s0");
	is(fc, "/usr", S_IFDIR, "u:r:usr_t:s0");
	is(fc, "/usr2", S_IFDIR, "u:r:default_t:s0");
	is(fc, "/usr/lib/a.so.1", S_IFREG, "u:r:lib_t:s0");
	is(fc, "/usr/lib/a.so.1", S_IFLNK, "u:r:usr_t:s0");
	is(fc, "/etc/a.b", S_IFREG, "u:r:plain_t:s0");
	is(fc, "/lib64/a.so", S_IFREG, "u:r:lib_t:s0");
	file_contexts_free(fc);
}

static void none_is_an_answer(void **state)
{
	struct file_contexts *fc = file_contexts_new(path);

	(void)state;
	is(fc, "/var/run/x", S_IFREG, NULL);
	is(fc, "/var/run/x", S_IFSOCK, "u:r:socket_t:s0");
	is(fc, "relative", S_IFREG, NULL);
	file_contexts_free(fc);
}

static void what_is_not_there_is_told(void **state)
{
	struct file_contexts *fc = file_contexts_new("/nosuch/file_contexts");
	int error;

	(void)state;
	assert_null(file_contexts_find(fc, "/x", S_IFREG, &error));
	assert_int_equal(error, -ENOENT);
	assert_null(file_contexts_find(fc, "/x", S_IFREG, &error));
	assert_int_equal(error, -ENOENT);
	file_contexts_free(fc);
	file_contexts_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_database_is_asked),
		cmocka_unit_test(none_is_an_answer),
		cmocka_unit_test(what_is_not_there_is_told),
	};
	struct file_contexts *fc = file_contexts_new("/nosuch");
	int error;

	(void)file_contexts_find(fc, "/", 0, &error);
	file_contexts_free(fc);
	if (error == -ENOSYS || error == -ELIBACC) {
		puts("1..0 # SKIP there is no libselinux");
		return 0;
	}
	return cmocka_run_group_tests(tests, make_database, remove_database);
}
