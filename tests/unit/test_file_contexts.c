#include "unit.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "capture/file_contexts.h"

static char top[] = "/tmp/test_file_contexts.XXXXXX";

static void put(const char *name, const char *text)
{
	char path[256];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", top, name);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static void make(const char *name)
{
	char path[256];

	snprintf(path, sizeof(path), "%s/%s", top, name);
	assert_int_equal(mkdir(path, 0700), 0);
}

static int make_policy(void **state)
{
	(void)state;
	assert_non_null(mkdtemp(top));
	make("strict");
	make("strict/contexts");
	make("strict/contexts/files");
	put("config", "# words\nSELINUX=permissive\nSELINUXTYPE=strict\n");
	put("strict/contexts/files/file_contexts.subs", "/mine /var/lib\n");
	put("strict/contexts/files/file_contexts.subs_dist",
		"# x\n/lib64 /usr/lib\n/run /var/run\n");
	put("strict/contexts/files/file_contexts",
		"/.*\tu:r:default_t:s0\n"
		"\n"
		"  # a remark\n"
		"/usr(/.*)?\t\tu:r:usr_t:s0\n"
		"/usr/lib/.+\\.so(\\.[0-9]+)*\t--\tu:r:lib_t:s0\n"
		"/var/run/.*\t\t<<none>>\n"
		"/var/run/.*\t-s\tu:r:socket_t:s0\n"
		"/etc/passwd[-+]?\t--\tu:r:passwd_t:s0\n"
		"/etc/a\\.b\t\tu:r:plain_t:s0\n"
		"/etc/.*\t\tu:r:etc_t:s0\n"
		"/sbin/x|/bin/x\tu:r:either_t:s0\n"
		"/opt/ab?\tu:r:opt_t:s0\n"
		"/bad/(\tu:r:bad_t:s0\n"
		"/odd -x u:r:odd_t:s0\n"
		"alone\n");
	put("strict/contexts/files/file_contexts.local", "/var/lib/x(/.*)?\tu:r:local_t:s0\n");
	return 0;
}

static int remove_policy(void **state)
{
	static const char *const names[] = { "config", "strict/contexts/files/file_contexts.subs",
		"strict/contexts/files/file_contexts.subs_dist",
		"strict/contexts/files/file_contexts", "strict/contexts/files/file_contexts.local",
		"strict/contexts/files", "strict/contexts", "strict", "" };
	char path[256];

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		snprintf(path, sizeof(path), "%s/%s", top, names[i]);
		assert_int_equal(remove(path), 0);
	}
	return 0;
}

static void is(struct file_contexts *fc, const char *path, mode_t mode, const char *want)
{
	int error;
	const char *got = file_contexts_find(fc, path, mode, &error);

	assert_int_equal(error, 0);
	if (want)
		assert_string_equal(got, want);
	else
		assert_null(got);
}

static void the_last_that_matches_counts(void **state)
{
	struct file_contexts *fc = file_contexts_new(top);

	(void)state;
	is(fc, "/x", S_IFREG, "u:r:default_t:s0");
	is(fc, "/usr", S_IFDIR, "u:r:usr_t:s0");
	is(fc, "/usr2", S_IFDIR, "u:r:default_t:s0");
	is(fc, "/usr/lib/a.so.1", S_IFREG, "u:r:lib_t:s0");
	is(fc, "/usr/lib/a.so.1", S_IFLNK, "u:r:usr_t:s0");
	is(fc, "/usr/lib/a.so.1", 0, "u:r:lib_t:s0");
	is(fc, "/usr/lib/axso", S_IFREG, "u:r:usr_t:s0");
	is(fc, "/opt/a", S_IFREG, "u:r:opt_t:s0");
	is(fc, "/opt/ab", S_IFREG, "u:r:opt_t:s0");
	is(fc, "/opt/abb", S_IFREG, "u:r:default_t:s0");
	is(fc, "/bin/x", S_IFREG, "u:r:either_t:s0");
	is(fc, "/bin/xx", S_IFREG, "u:r:default_t:s0");
	is(fc, "/bad/(", S_IFREG, "u:r:default_t:s0");
	is(fc, "/odd", S_IFREG, "u:r:default_t:s0");
	file_contexts_free(fc);
}

static void plain_names_go_first(void **state)
{
	struct file_contexts *fc = file_contexts_new(top);

	(void)state;
	is(fc, "/etc/a.b", S_IFREG, "u:r:plain_t:s0");
	is(fc, "/etc/axb", S_IFREG, "u:r:etc_t:s0");
	is(fc, "/etc/passwd", S_IFREG, "u:r:etc_t:s0");
	file_contexts_free(fc);
}

static void none_is_an_answer(void **state)
{
	struct file_contexts *fc = file_contexts_new(top);

	(void)state;
	is(fc, "/var/run/x", S_IFREG, NULL);
	is(fc, "/var/run/x", S_IFSOCK, "u:r:socket_t:s0");
	is(fc, "relative", S_IFREG, NULL);
	file_contexts_free(fc);
}

static void paths_stand_for_others(void **state)
{
	struct file_contexts *fc = file_contexts_new(top);

	(void)state;
	is(fc, "/lib64/a.so", S_IFREG, "u:r:lib_t:s0");
	is(fc, "/lib64x/a.so", S_IFREG, "u:r:default_t:s0");
	is(fc, "//lib64///a.so", S_IFREG, "u:r:lib_t:s0");
	is(fc, "/run/y", S_IFREG, NULL);
	is(fc, "/mine/x/y", S_IFREG, "u:r:local_t:s0");
	file_contexts_free(fc);
}

static void what_is_not_there_is_told(void **state)
{
	struct file_contexts *fc = file_contexts_new("/nosuch/etc/selinux");
	int error;

	(void)state;
	assert_null(file_contexts_find(fc, "/x", S_IFREG, &error));
	assert_int_equal(error, -ENOENT);
	file_contexts_free(fc);
	file_contexts_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_last_that_matches_counts),
		cmocka_unit_test(plain_names_go_first),
		cmocka_unit_test(none_is_an_answer),
		cmocka_unit_test(paths_stand_for_others),
		cmocka_unit_test(what_is_not_there_is_told),
	};

	return cmocka_run_group_tests(tests, make_policy, remove_policy);
}
