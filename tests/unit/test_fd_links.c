/* What is believed of descriptors' paths while tasks make calls. */
#include "unit.h"

#include <fcntl.h>

#include "abi/numbers.h"
#include "capture/fd_links.h"

#define TID 7

static struct fd_links links;

static bool knows(int fd)
{
	fd_links_at_stop(&links, links.now_ns);
	return fd_links_get(&links, TID, fd);
}

static void put(int fd)
{
	fd_links_at_stop(&links, links.now_ns);
	fd_links_put(&links, TID, fd, "/a", 2);
}

static int start(void **state)
{
	(void)state;
	links = (struct fd_links){ .now_ns = 1 };
	put(AT_FDCWD);
	put(3);
	return 0;
}

static enum links_change change_of(unsigned abi_id, const char *name)
{
	const struct abi *abi = abi_get(abi_id);
	int nr = abi_call_number(abi, name);

	assert_true(nr >= 0);
	/* The second answer comes from what was noted at the first. */
	assert_int_equal(fd_links_change(&links, abi, (uint64_t)nr),
		fd_links_change(&links, abi, (uint64_t)nr));
	return fd_links_change(&links, abi, (uint64_t)nr);
}

static void calls(void **state)
{
	(void)state;
	assert_int_equal(change_of(ABI_X86_64, "read"), LINKS_STAY);
	assert_int_equal(change_of(ABI_X86_64, "writev"), LINKS_STAY);
	assert_int_equal(change_of(ABI_I386, "_llseek"), LINKS_STAY);
	assert_int_equal(change_of(ABI_X86_64, "close"), LINKS_LOSE_FDS);
	assert_int_equal(change_of(ABI_I386, "dup3"), LINKS_LOSE_FDS);
	assert_int_equal(change_of(ABI_X86_64, "chdir"), LINKS_GO);
	assert_int_equal(change_of(ABI_X86_64, "rename"), LINKS_GO);
	assert_int_equal(change_of(ABI_AARCH64, "unshare"), LINKS_GO);
	assert_int_equal(fd_links_change(&links, abi_get(ABI_X86_64), 99999), LINKS_GO);
	assert_int_equal(fd_links_change(&links, NULL, 0), LINKS_GO);
}

static void others(void **state)
{
	(void)state;
	assert_true(knows(3) && knows(AT_FDCWD) && !knows(4));
	assert_null(fd_links_get(&links, TID + 1, 3));
}

static void closing(void **state)
{
	(void)state;
	fd_links_enter(&links, LINKS_LOSE_FDS);
	assert_true(!knows(3) && knows(AT_FDCWD));
	put(3); /* by another task: who knows which file it was */
	fd_links_leave(&links, LINKS_LOSE_FDS);
	assert_true(!knows(3) && knows(AT_FDCWD));
	put(3);
	assert_true(knows(3));
}

/* What a call is about is known when it begins. */
static void entering(void **state)
{
	(void)state;
	fd_links_at_stop(&links, links.now_ns);
	fd_links_enter(&links, LINKS_GO);
	assert_non_null(fd_links_get(&links, TID, 3));
	fd_links_at_stop(&links, links.now_ns);
	assert_null(fd_links_get(&links, TID, 3));
}

static void changing(void **state)
{
	(void)state;
	fd_links_enter(&links, LINKS_GO);
	fd_links_enter(&links, LINKS_LOSE_FDS);
	put(AT_FDCWD);
	assert_true(!knows(3) && !knows(AT_FDCWD));
	fd_links_leave(&links, LINKS_GO);
	assert_false(knows(AT_FDCWD));
	put(AT_FDCWD);
	put(3);
	assert_true(knows(AT_FDCWD) && !knows(3));
	fd_links_leave(&links, LINKS_LOSE_FDS);
	assert_true(knows(AT_FDCWD) && !knows(3));
}

static void age(void **state)
{
	(void)state;
	links.now_ns += FD_LINKS_NS - 1;
	assert_true(knows(3));
	links.now_ns++;
	assert_true(!knows(3) && !knows(AT_FDCWD));
}

/* A loop of open and close takes no other link's place. */
static void places(void **state)
{
	(void)state;
	for (int i = 0; i < 10 * FD_LINKS; i++) {
		put(4);
		fd_links_enter(&links, LINKS_LOSE_FDS);
		fd_links_leave(&links, LINKS_LOSE_FDS);
	}
	assert_true(knows(AT_FDCWD));
	for (int i = 0; i < 10 * FD_LINKS; i++)
		put(i);
	assert_true(knows(10 * FD_LINKS - 1) && !knows(0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(calls, start),
		cmocka_unit_test_setup(others, start),
		cmocka_unit_test_setup(closing, start),
		cmocka_unit_test_setup(entering, start),
		cmocka_unit_test_setup(changing, start),
		cmocka_unit_test_setup(age, start),
		cmocka_unit_test_setup(places, start),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
