/* Expressions for sets of calls, as strace's -e trace= takes them. */
#include "unit.h"

#include <errno.h>

#include "abi/numbers.h"
#include "spec/call_set.h"

static struct call_set set;

static bool has_on(unsigned abi_id, const char *name)
{
	const struct abi *abi = abi_get(abi_id);
	int nr = abi_call_number(abi, name);

	assert_true(nr >= 0);
	return call_set_has(&set, abi, (uint64_t)nr);
}

static bool has(const char *name)
{
	return has_on(ABI_X86_64, name);
}

static void parse(const char *expr)
{
	struct error err = { 0 };

	call_set_none(&set);
	if (call_set_parse(expr, &set, &err) < 0)
		fail_msg("%s: %s", expr, err.what);
}

static void names(void **state)
{
	(void)state;
	parse("open,close");
	assert_true(has("open") && has("close") && !has("openat") && !has("read"));
	assert_true(has_on(ABI_I386, "open") && has_on(ABI_AARCH64, "close"));
	assert_false(call_set_has(&set, abi_get(ABI_X86_64), 100000));
}

static bool meant(uint64_t nr, uint64_t first)
{
	const struct abi *abi = abi_get(ABI_I386);

	return call_set_has(&set, abi, abi_meant_number(abi, nr, first));
}

/* What i386's programs reach through socketcall and ipc. */
static void behind_doors(void **state)
{
	(void)state;
	parse("sendto,send,semop");
	assert_true(meant(ABI_SOCKETCALL, 11) && meant(ABI_SOCKETCALL, 9));
	assert_false(meant(ABI_SOCKETCALL, 12) || meant(ABI_SOCKETCALL, 99));
	assert_true(meant(ABI_IPC, 1) && meant(ABI_IPC, 0x10001) && !meant(ABI_IPC, 2));
	parse("%ipc");
	assert_true(meant(ABI_IPC, 2) && meant(ABI_IPC, 23) && !meant(ABI_SOCKETCALL, 1));
	parse("!%network");
	assert_true(!meant(ABI_SOCKETCALL, 1) && meant(ABI_IPC, 2));
	parse("socketcall");
	assert_true(!meant(ABI_SOCKETCALL, 1) && meant(ABI_SOCKETCALL, 0));
	call_set_none(&set);
	call_set_add(&set, abi_get(ABI_I386), ABI_SOCKETCALL);
	assert_true(meant(ABI_SOCKETCALL, 1) && meant(ABI_SOCKETCALL, 20));
	assert_true(abi_meant_number(abi_get(ABI_X86_64), ABI_SOCKETCALL, 1) == ABI_SOCKETCALL);
}

static void negation(void **state)
{
	(void)state;
	parse("!read,write");
	assert_false(has("read") || has("write"));
	assert_true(has("open") && has_on(ABI_I386, "open"));
	assert_true(call_set_has(&set, abi_get(ABI_X86_64), 100000));
}

static void all_and_none(void **state)
{
	(void)state;
	parse("all");
	assert_true(has("read") && has("exit_group"));
	parse("none");
	assert_false(has("read") || has("exit_group"));
}

static void one_abi(void **state)
{
	(void)state;
	parse("read@64");
	assert_true(has("read"));
	assert_false(has_on(ABI_I386, "read"));
	parse("read@32");
	assert_false(has("read"));
	assert_true(has_on(ABI_I386, "read"));
}

static void patterns_and_numbers(void **state)
{
	(void)state;
	parse("/^openat");
	assert_true(has("openat") && has("openat2") && !has("open"));
	parse("0");
	assert_true(has("read") && !has("write"));
}

static void mistakes(void **state)
{
	static const char *const bad[] = { "nosuchcall", ",", "%nosuchclass", "read@65", "/[", "" };

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++) {
		struct error err = { 0 };

		call_set_none(&set);
		if (call_set_parse(bad[i], &set, &err) != -EINVAL)
			fail_msg("'%s' is taken", bad[i]);
		assert_true(err.what[0]);
		assert_false(has("read") || has("open"));
	}
	parse("?nosuchcall,read"); /* may be missing */
	assert_true(has("read"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names),
		cmocka_unit_test(behind_doors),
		cmocka_unit_test(negation),
		cmocka_unit_test(all_and_none),
		cmocka_unit_test(one_abi),
		cmocka_unit_test(patterns_and_numbers),
		cmocka_unit_test(mistakes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
