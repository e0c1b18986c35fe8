#include "unit.h"

#include <string.h>

#include "base/arena.h"

static void pieces_are_zeroed_aligned_and_apart(void **state)
{
	unsigned char *pieces[300];
	struct arena a;

	(void)state;
	arena_init(&a, 0);
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < ARRAY_SIZE(pieces); i++) {
			pieces[i] = arena_alloc(&a, i);
			assert_non_null(pieces[i]);
			assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
			for (size_t k = 0; k < i; k++)
				assert_int_equal(pieces[i][k], 0);
			memset(pieces[i], (int)i, i);
		}
		assert_ptr_not_equal(pieces[0], pieces[1]);
		for (size_t i = 0; i < ARRAY_SIZE(pieces); i++)
			for (size_t k = 0; k < i; k++)
				assert_int_equal(pieces[i][k], (unsigned char)i);
		arena_reset(&a);
	}
	arena_done(&a);
}

static void limit_holds(void **state)
{
	struct arena a;
	size_t got = 0;

	(void)state;
	arena_init(&a, 10000);
	assert_null(arena_alloc(&a, 10001));
	assert_null(arena_alloc(&a, SIZE_MAX));
	assert_null(arena_copy(&a, "", SIZE_MAX));
	while (arena_alloc(&a, 16))
		got += 16;
	assert_in_range(got, 9000, 10000);
	assert_true(a.held <= 10000);
	/* After a reset there is room again. */
	arena_reset(&a);
	assert_non_null(arena_alloc(&a, 16));
	arena_done(&a);
	assert_int_equal(a.held, 0);
}

static void reset_keeps_what_the_next_round_needs(void **state)
{
	struct arena a;
	size_t held;

	(void)state;
	arena_init(&a, 0);
	for (int i = 0; i < 1000; i++)
		assert_non_null(arena_alloc(&a, 100));
	arena_reset(&a);
	for (int i = 0; i < 1000; i++)
		assert_non_null(arena_alloc(&a, 100));
	arena_reset(&a);
	held = a.held;
	for (int i = 0; i < 1000; i++)
		assert_non_null(arena_alloc(&a, 100));
	assert_int_equal(a.held, held);
	arena_done(&a);
}

static void copies_end_with_a_zero(void **state)
{
	struct arena a;
	char *p;

	(void)state;
	arena_init(&a, 0);
	p = arena_copy(&a, "pathological", 4);
	assert_string_equal(p, "path");
	p = arena_copy(&a, NULL, 0);
	assert_string_equal(p, "");
	arena_done(&a);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
		cmocka_unit_test(limit_holds),
		cmocka_unit_test(reset_keeps_what_the_next_round_needs),
		cmocka_unit_test(copies_end_with_a_zero),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
