/* From call numbers to rows, by ABI.  A number without a row does not link. */
#include "abi/numbers.h"
#include "spec/spec.h"

#define N(nr, entry, printed) extern const struct syscall_row row_##entry;
#include "abi/numbers_x86_64.inc"
#include "abi/numbers_i386.inc"
#include "abi/numbers_aarch64.inc"
#include "abi/numbers_x32.inc"
#undef N

#define N(nr, entry, printed) [nr] = &row_##entry,
static const struct syscall_row *const rows_x86_64[] = {
#include "abi/numbers_x86_64.inc"
};
static const struct syscall_row *const rows_i386[] = {
#include "abi/numbers_i386.inc"
};
static const struct syscall_row *const rows_aarch64[] = {
#include "abi/numbers_aarch64.inc"
};
static const struct syscall_row *const rows_x32[] = {
#include "abi/numbers_x32.inc"
};
#undef N

#define ROWS(a) { a, sizeof(a) / sizeof((a)[0]) }

static const struct {
	const struct syscall_row *const *rows;
	unsigned n;
} tables[ABI_COUNT] = {
	[ABI_X86_64] = ROWS(rows_x86_64),
	[ABI_I386] = ROWS(rows_i386),
	[ABI_AARCH64] = ROWS(rows_aarch64),
	[ABI_X32] = ROWS(rows_x32),
};

const struct syscall_row *spec_row(const struct abi *abi, uint64_t nr)
{
	nr = (nr & 0xffffffffu) & ~abi->nr_mask;
	return nr < tables[abi->id].n ? tables[abi->id].rows[nr] : NULL;
}

const struct syscall_row *spec_meant_row(const struct abi *abi, uint64_t nr)
{
	if (abi->id != ABI_I386 || nr < ABI_BEHIND_SOCKETCALL || nr >= ABI_BEHIND_END)
		return spec_row(abi, nr);
	return nr < ABI_BEHIND_IPC ? socketcall_row((uint32_t)nr - ABI_BEHIND_SOCKETCALL)
				   : ipc_row((uint32_t)nr - ABI_BEHIND_IPC);
}
