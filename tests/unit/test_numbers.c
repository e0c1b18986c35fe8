/* Call numbers against what the compiler's own headers say, and against facts of each ABI. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <sys/syscall.h>

#include "abi/numbers.h"

static void names_of_numbers(void **state)
{
	const struct abi *x86 = abi_get(ABI_X86_64), *i386 = abi_get(ABI_I386);
	const struct abi *arm = abi_get(ABI_AARCH64), *x32 = abi_get(ABI_X32);

	(void)state;
	assert_string_equal(abi_call_name(x86, 257), "openat");
	assert_string_equal(abi_call_name(i386, 295), "openat");
	assert_string_equal(abi_call_name(arm, 56), "openat");
	assert_string_equal(abi_call_name(x32, 0x40000000u | 257), "openat");
	assert_string_equal(abi_call_name(x32, 0x40000000u | 520), "execve");
	/* The name that users know, where the row has another. */
	assert_string_equal(abi_call_name(i386, 90), "mmap");
	assert_string_equal(abi_call_name(i386, 142), "_newselect");
	assert_string_equal(abi_call_name(i386, 199), "getuid32");
	assert_string_equal(abi_call_name(i386, 24), "getuid");
	/* The last ones of 7.3, and nothing later. */
	assert_string_equal(abi_call_name(x86, 336), "uprobe");
	assert_string_equal(abi_call_name(arm, 469), "file_setattr");
	assert_string_equal(abi_call_name(x86, 472), "fchroot");
	assert_null(abi_call_name(x86, 473));
	assert_int_equal(abi_number_count(x86), 473);
	assert_int_equal(abi_number_count(i386), 473);
	assert_int_equal(abi_number_count(arm), 473);
}

static void hostile_numbers(void **state)
{
	(void)state;
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);

		assert_null(abi_call_name(abi, 0xffffffffu));
		assert_null(abi_call_name(abi, UINT64_MAX));
		assert_null(abi_call_name(abi, abi_number_count(abi)));
		assert_null(abi_call_name(abi, 0x80000000u));
		assert_int_equal(abi_call_number(abi, ""), -1);
		assert_int_equal(abi_call_number(abi, "no_such_call"), -1);
	}
	assert_null(abi_call_name(abi_get(ABI_X86_64), 0x40000000u | 257));
	/* The upper half of the register is not part of the number. */
	assert_string_equal(abi_call_name(abi_get(ABI_X86_64), 1ULL << 32 | 1), "write");
}

static void there_and_back(void **state)
{
	(void)state;
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);
		unsigned named = 0;

		for (unsigned nr = 0; nr < abi_number_count(abi); nr++) {
			const char *name = abi_call_name(abi, nr);

			if (!name)
				continue;
			named++;
			assert_int_equal(abi_call_number(abi, name), nr);
		}
		assert_true(named > 300);
	}
}

/* The headers of the machine that builds, which the table was not made from. */
static void agrees_with_headers(void **state)
{
#if defined(__x86_64__) && !defined(__ILP32__)
	const struct abi *abi = abi_get(ABI_X86_64);
#elif defined(__i386__)
	const struct abi *abi = abi_get(ABI_I386);
#elif defined(__aarch64__)
	const struct abi *abi = abi_get(ABI_AARCH64);
#else
	const struct abi *abi = NULL;
#endif
	(void)state;
	if (!abi)
		skip();
	assert_int_equal(abi_call_number(abi, "read"), SYS_read);
	assert_int_equal(abi_call_number(abi, "execve"), SYS_execve);
	assert_int_equal(abi_call_number(abi, "exit_group"), SYS_exit_group);
	assert_int_equal(abi_call_number(abi, "clone3"), SYS_clone3);
	assert_int_equal(abi_call_number(abi, "prlimit64"), SYS_prlimit64);
	assert_int_equal(abi_call_number(abi, "futex_waitv"), SYS_futex_waitv);
	assert_int_equal(abi_call_number(abi, "io_uring_setup"), SYS_io_uring_setup);
	assert_int_equal(abi_call_number(abi, "seccomp"), SYS_seccomp);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(names_of_numbers),
		cmocka_unit_test(hostile_numbers),
		cmocka_unit_test(there_and_back),
		cmocka_unit_test(agrees_with_headers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
