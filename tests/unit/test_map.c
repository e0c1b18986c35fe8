#include "unit.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/map.h"

static char values[4096];

static void empty_map_has_nothing(void **state)
{
	struct map_iter it = { 0 };
	struct map m;
	uint64_t key;
	void *value;

	(void)state;
	map_init(&m, 0);
	assert_null(map_get(&m, 0));
	assert_null(map_del(&m, 0));
	assert_false(map_next(&m, &it, &key, &value));
	map_done(&m);
}

static void any_key_is_a_key(void **state)
{
	static const uint64_t keys[] = { 0, 1, UINT32_MAX, 1ull << 63, UINT64_MAX };
	struct map m;

	(void)state;
	map_init(&m, 0);
	for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
		assert_int_equal(map_put(&m, keys[i], &values[i]), 0);
	assert_int_equal(m.used, ARRAY_SIZE(keys));
	for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
		assert_ptr_equal(map_get(&m, keys[i]), &values[i]);
	assert_null(map_get(&m, 2));
	map_done(&m);
	assert_null(map_get(&m, 0));
}

static void put_again_replaces(void **state)
{
	struct map m;

	(void)state;
	map_init(&m, 0);
	assert_int_equal(map_put(&m, 7, &values[0]), 0);
	assert_int_equal(map_put(&m, 7, &values[1]), 0);
	assert_int_equal(m.used, 1);
	assert_ptr_equal(map_get(&m, 7), &values[1]);
	assert_ptr_equal(map_del(&m, 7), &values[1]);
	assert_null(map_get(&m, 7));
	assert_int_equal(m.used, 0);
	map_done(&m);
}

static void limit_holds(void **state)
{
	struct map m;

	(void)state;
	map_init(&m, 100);
	for (uint64_t k = 0; k < 100; k++)
		assert_int_equal(map_put(&m, k, &values[k]), 0);
	assert_int_equal(map_put(&m, 100, &values[100]), -ENOSPC);
	assert_null(map_get(&m, 100));
	/* Replacing needs no room; neither does what comes after a deletion. */
	assert_int_equal(map_put(&m, 5, &values[6]), 0);
	assert_non_null(map_del(&m, 5));
	assert_int_equal(map_put(&m, 100, &values[100]), 0);
	assert_int_equal(m.used, 100);
	map_done(&m);
}

/* Against a plain array that is right by being simple: the deletion that moves entries back
 * is what goes wrong, and only in runs that wrap around the table's end. */
static void behaves_like_an_array(void **state)
{
	void *want[512] = { 0 };
	struct map m;
	uint32_t x = 12345;

	(void)state;
	map_init(&m, 0);
	for (int step = 0; step < 200000; step++) {
		uint32_t k;

		x = x * 1664525u + 1013904223u;
		k = (x >> 8) % ARRAY_SIZE(want);
		if (x >> 31) {
			want[k] = &values[x % sizeof(values)];
			assert_int_equal(map_put(&m, (uint64_t)k << 32 | k, want[k]), 0);
		} else {
			assert_ptr_equal(map_del(&m, (uint64_t)k << 32 | k), want[k]);
			want[k] = NULL;
		}
		if (step % 1000)
			continue;
		for (uint64_t i = 0; i < ARRAY_SIZE(want); i++)
			assert_ptr_equal(map_get(&m, i << 32 | i), want[i]);
	}
	map_done(&m);
}

static void iterates_over_each_once(void **state)
{
	bool seen[1000] = { 0 };
	struct map_iter it = { 0 };
	struct map m;
	uint64_t key;
	void *value;
	size_t n = 0;

	(void)state;
	map_init(&m, 0);
	for (uint64_t k = 0; k < 1000; k++)
		assert_int_equal(map_put(&m, k, &values[k]), 0);
	for (uint64_t k = 0; k < 1000; k += 2)
		assert_non_null(map_del(&m, k));
	while (map_next(&m, &it, &key, &value)) {
		assert_true(key < 1000 && key % 2 && !seen[key]);
		assert_ptr_equal(value, &values[key]);
		seen[key] = true;
		n++;
	}
	assert_int_equal(n, 500);
	map_done(&m);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(empty_map_has_nothing),
		cmocka_unit_test(any_key_is_a_key),
		cmocka_unit_test(put_again_replaces),
		cmocka_unit_test(limit_holds),
		cmocka_unit_test(behaves_like_an_array),
		cmocka_unit_test(iterates_over_each_once),
	};

	return cmocka_run_group_tests_name("map", tests, NULL, NULL);
}
