#include "unit.h"

#include <linux/audit.h>

#include "abi/abi.h"

static void every_id_has_its_row(void **state)
{
	(void)state;
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *a = abi_get(id);

		assert_non_null(a);
		assert_int_equal(a->id, id);
		assert_true(a->word == 4 || a->word == 8);
		assert_true(a->align64 == 4 || a->align64 == 8);
		assert_true(a->facts < FACTS_COUNT);
		/* What a tracer is told leads back to the row. */
		assert_ptr_equal(abi_from_audit(a->audit, 1 | a->nr_mask), a);
	}
	assert_null(abi_get(ABI_COUNT));
	assert_null(abi_get(~0u));
}

static void word_sizes_are_the_kernels(void **state)
{
	(void)state;
	assert_int_equal(abi_get(ABI_X86_64)->word, 8);
	assert_int_equal(abi_get(ABI_AARCH64)->word, 8);
	assert_int_equal(abi_get(ABI_I386)->word, 4);
	assert_int_equal(abi_get(ABI_X32)->word, 4);
	/* i386 alone puts 64-bit members on 4-byte boundaries. */
	for (unsigned id = 0; id < ABI_COUNT; id++)
		assert_int_equal(abi_get(id)->align64, id == ABI_I386 ? 4 : 8);
}

static void x32_is_a_bit_in_the_number(void **state)
{
	(void)state;
	assert_int_equal(abi_from_audit(AUDIT_ARCH_X86_64, 0)->id, ABI_X86_64);
	assert_int_equal(abi_from_audit(AUDIT_ARCH_X86_64, 0x40000000)->id, ABI_X32);
	assert_int_equal(abi_from_audit(AUDIT_ARCH_X86_64, 0xffffffff)->id, ABI_X86_64);
	assert_int_equal(abi_from_audit(AUDIT_ARCH_X86_64, UINT64_MAX)->id, ABI_X86_64);
	/* The bit means nothing elsewhere. */
	assert_int_equal(abi_from_audit(AUDIT_ARCH_I386, 0x40000000)->id, ABI_I386);
	assert_int_equal(abi_from_audit(AUDIT_ARCH_AARCH64, 0x40000000)->id, ABI_AARCH64);
}

static void other_machines_are_unknown(void **state)
{
	(void)state;
	assert_null(abi_from_audit(AUDIT_ARCH_PPC64LE, 1));
	assert_null(abi_from_audit(0, 1));
	assert_null(abi_from_audit(UINT32_MAX, 1));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_id_has_its_row),
		cmocka_unit_test(word_sizes_are_the_kernels),
		cmocka_unit_test(x32_is_a_bit_in_the_number),
		cmocka_unit_test(other_machines_are_unknown),
	};

	return cmocka_run_group_tests_name("abi", tests, NULL, NULL);
}
