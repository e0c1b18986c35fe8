#include "unit.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "model/ledger.h"

static const struct ledger_who me = { 1, "me", 1000 };

static struct file_event event(uint32_t ops, const char *path)
{
	struct file_event e = { .ops = ops, .fd = -1 };

	buf_str(&e.file.real, path);
	return e;
}

static void add(struct ledger *l, uint32_t ops, const char *path, int error)
{
	struct file_event e = event(ops, path);

	e.error = error;
	assert_int_equal(ledger_add(l, &e, &me), 0);
	buf_done(&e.file.real);
}

static void move(struct ledger *l, const char *from, const char *to, bool dir)
{
	struct file_event e = event(FILE_RENAMED, from);

	e.file.dir = dir;
	e.file.existed = true;
	buf_str(&e.to.real, to);
	assert_int_equal(ledger_add(l, &e, &me), 0);
	buf_done(&e.file.real);
	buf_done(&e.to.real);
}

static const struct ledger_file *at(const struct ledger *l, const char *path)
{
	for (const struct ledger_file *f = l->first; f; f = f->next)
		if (!f->gone && !strcmp(f->path, path))
			return f;
	return NULL;
}

static void one_entry_a_file(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	for (int i = 0; i < 1000; i++)
		add(&l, FILE_READ, "/a", 0);
	add(&l, FILE_WRITTEN, "/a", EACCES);
	add(&l, FILE_READ, "/b", ENOENT);
	assert_int_equal(l.files, 2);
	assert_int_equal(at(&l, "/a")->events, 1001);
	assert_int_equal(at(&l, "/a")->done, FILE_READ);
	assert_int_equal(at(&l, "/a")->tried, FILE_WRITTEN);
	assert_int_equal(at(&l, "/b")->missed, FILE_READ);
	assert_int_equal(at(&l, "/b")->done, 0);
	ledger_done(&l);
}

static void renames_keep_the_history(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	add(&l, FILE_CREATED, "/a", 0);
	add(&l, FILE_READ, "/b", 0);
	move(&l, "/a", "/b", false);
	assert_null(at(&l, "/a"));
	assert_string_equal(at(&l, "/b")->first_path, "/a");
	assert_int_equal(at(&l, "/b")->done, FILE_CREATED | FILE_RENAMED);
	/* What was at the new name has gone; the old name is free again. */
	assert_int_equal(l.files, 2);
	add(&l, FILE_CREATED, "/a", 0);
	assert_string_equal(at(&l, "/a")->first_path, "/a");
	assert_int_equal(l.files, 3);
	ledger_done(&l);
}

static void directories_take_their_files_along(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	add(&l, FILE_READ, "/d/x", 0);
	add(&l, FILE_READ, "/d/e/y", 0);
	add(&l, FILE_READ, "/dd/z", 0);
	move(&l, "/d", "/new", true);
	assert_string_equal(at(&l, "/new/x")->first_path, "/d/x");
	assert_string_equal(at(&l, "/new/e/y")->first_path, "/d/e/y");
	assert_non_null(at(&l, "/dd/z"));
	assert_null(at(&l, "/d/x"));
	ledger_done(&l);
}

static void deleted_and_made_again(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	add(&l, FILE_CREATED, "/a", 0);
	add(&l, FILE_DELETED, "/a", 0);
	assert_null(at(&l, "/a"));
	add(&l, FILE_PROBED, "/a", ENOENT);
	assert_null(at(&l, "/a"));
	add(&l, FILE_CREATED, "/a", 0);
	assert_non_null(at(&l, "/a"));
	assert_int_equal(l.files, 1);
	ledger_done(&l);
}

static void many_files(void **state)
{
	struct ledger l;
	char path[32];

	(void)state;
	ledger_init(&l, false, 7);
	for (int i = 0; i < 20000; i++) {
		snprintf(path, sizeof(path), "/f%d", i % 10000);
		add(&l, FILE_READ, path, 0);
	}
	assert_int_equal(l.files, 10000);
	assert_int_equal(l.dropped, 0);
	ledger_done(&l);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(one_entry_a_file),
		cmocka_unit_test(renames_keep_the_history),
		cmocka_unit_test(directories_take_their_files_along),
		cmocka_unit_test(deleted_and_made_again),
		cmocka_unit_test(many_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
