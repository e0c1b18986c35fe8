#include "abi/numbers.h"

#include <stddef.h>
#include <string.h>

#define N(nr, entry, printed) [nr] = printed,
static const char *const names_x86_64[] = {
#include "abi/numbers_x86_64.inc"
};
static const char *const names_i386[] = {
#include "abi/numbers_i386.inc"
};
static const char *const names_aarch64[] = {
#include "abi/numbers_aarch64.inc"
};
static const char *const names_x32[] = {
#include "abi/numbers_x32.inc"
};
#undef N

#define NAMES(a)                                                                                   \
	{                                                                                          \
		a, sizeof(a) / sizeof((a)[0])                                                      \
	}

static const struct {
	const char *const *names;
	unsigned n;
} tables[ABI_COUNT] = {
	[ABI_X86_64] = NAMES(names_x86_64),
	[ABI_I386] = NAMES(names_i386),
	[ABI_AARCH64] = NAMES(names_aarch64),
	[ABI_X32] = NAMES(names_x32),
};

unsigned abi_number_count(const struct abi *abi)
{
	return tables[abi->id].n;
}

const char *abi_call_name(const struct abi *abi, uint64_t nr)
{
	nr = (nr & 0xffffffffu) & ~abi->nr_mask;
	return nr < tables[abi->id].n ? tables[abi->id].names[nr] : NULL;
}

int abi_call_number(const struct abi *abi, const char *name)
{
	for (unsigned nr = 0; nr < tables[abi->id].n; nr++) {
		const char *s = tables[abi->id].names[nr];

		if (s && !strcmp(s, name))
			return (int)nr;
	}
	return -1;
}

#define SOCKETCALLS 20	     /* 1 … */
#define IPC_CALLS 0x1e0781eu /* bits: 1 … 4, 11 … 14, 21 … 24 */

uint64_t abi_meant_number(const struct abi *abi, uint64_t nr, uint64_t first)
{
	uint32_t call = (uint32_t)first;

	if (abi->id != ABI_I386)
		return nr;
	if ((uint32_t)nr == ABI_SOCKETCALL && call && call <= SOCKETCALLS)
		return ABI_BEHIND_SOCKETCALL + call;
	call &= 0xffff; /* above it: a version */
	if ((uint32_t)nr == ABI_IPC && call < 32 && IPC_CALLS >> call & 1)
		return ABI_BEHIND_IPC + call;
	return nr;
}
