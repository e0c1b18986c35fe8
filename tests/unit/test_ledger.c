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

/* Looked for where nothing was: that it is there now deletes nothing. */
static void renamed_to_a_free_name(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	add(&l, FILE_PROBED, "/b", ENOENT);
	add(&l, FILE_CREATED, "/a", 0);
	move(&l, "/a", "/b", false);
	assert_int_equal(l.files, 2);
	for (const struct ledger_file *f = l.first; f; f = f->next) {
		assert_false(f->gone);
		assert_string_equal(f->path, "/b");
		assert_true(f->missed ? !f->done : f->done == (FILE_CREATED | FILE_RENAMED));
	}
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

static void exchange(struct ledger *l, const char *a, const char *b, bool dirs)
{
	struct file_event e = event(FILE_RENAMED, a);

	e.exchanged = true;
	e.file.dir = e.to.dir = dirs;
	buf_str(&e.to.real, b);
	assert_int_equal(ledger_add(l, &e, &me), 0);
	buf_done(&e.file.real);
	buf_done(&e.to.real);
}

static void two_files_change_places(void **state)
{
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	add(&l, FILE_READ, "/d/x", 0);
	add(&l, FILE_WRITTEN, "/e/y", 0);
	exchange(&l, "/d", "/e", true);
	assert_string_equal(at(&l, "/e/x")->first_path, "/d/x");
	assert_string_equal(at(&l, "/d/y")->first_path, "/e/y");
	assert_string_equal(at(&l, "/e")->first_path, "/d");
	assert_true(at(&l, "/d")->existed);
	add(&l, FILE_READ, "/e/x", 0);
	assert_int_equal(l.files, 4);
	assert_int_equal(l.dropped, 0);
	ledger_done(&l);
}

/* Also when its descriptors go on to be called as before. */
static void a_nameless_file_gets_a_name(void **state)
{
	struct file_event e = event(FILE_LINKED, "/#1");
	struct ledger l;

	(void)state;
	ledger_init(&l, false, 7);
	e.file.deleted = true;
	e.ops = FILE_CREATED;
	assert_int_equal(ledger_add(&l, &e, &me), 0);
	e.ops = FILE_LINKED;
	buf_str(&e.to.real, "/name");
	assert_int_equal(ledger_add(&l, &e, &me), 0);
	e.to.real.len = 0;
	e.ops = FILE_WRITTEN;
	assert_int_equal(ledger_add(&l, &e, &me), 0);
	assert_int_equal(l.files, 1);
	assert_string_equal(at(&l, "/name")->first_path, "/name");
	assert_int_equal(at(&l, "/name")->done, FILE_CREATED | FILE_LINKED | FILE_WRITTEN);
	assert_false(at(&l, "/name")->nameless);
	buf_done(&e.file.real);
	buf_done(&e.to.real);
	ledger_done(&l);
}

static void replacing_takes_no_memory(void **state)
{
	struct ledger l;
	size_t held = 0;

	(void)state;
	ledger_init(&l, false, 7);
	for (int i = 0; i < 100000; i++) {
		add(&l, FILE_CREATED, "/tmp", 0);
		move(&l, "/tmp", "/kept", false);
		if (i == 10)
			held = ledger_bytes(&l);
	}
	assert_int_equal(ledger_bytes(&l), held);
	assert_int_equal(l.files, 2);
	assert_int_equal(l.dropped, 0);
	assert_int_equal(at(&l, "/kept")->events, 2);
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
		cmocka_unit_test(renamed_to_a_free_name),
		cmocka_unit_test(directories_take_their_files_along),
		cmocka_unit_test(deleted_and_made_again),
		cmocka_unit_test(two_files_change_places),
		cmocka_unit_test(a_nameless_file_gets_a_name),
		cmocka_unit_test(replacing_takes_no_memory),
		cmocka_unit_test(many_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
