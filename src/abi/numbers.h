/*
 * numbers: the names that calls have, by ABI.
 *
 * Owns the look-ups between a number and the name that the ABI's users know it by; which
 * row describes the call is src/spec's.  Complete to Linux 7.3 (tools/facts/syscalls.tsv).
 */
#ifndef TATTLE_ABI_NUMBERS_H
#define TATTLE_ABI_NUMBERS_H

#include <stdint.h>

#include "abi/abi.h"

/* One more than the highest number that has a name. */
unsigned abi_number_count(const struct abi *abi);

/* The name of call nr, or NULL.  Like the kernel it looks at the low 32 bits; x32's flag bit
 * may be there or not. */
const char *abi_call_name(const struct abi *abi, uint64_t nr);

/* The number of the call of that name, without x32's flag bit, or -1. */
int abi_call_number(const struct abi *abi, const char *name);

/*
 * i386's socketcall and ipc stand for many calls, of which some have no number of their own.
 * Where calls are told apart (in sets, when counting) each of those has one that no real call
 * has: ABI_BEHIND_SOCKETCALL or ABI_BEHIND_IPC plus what the first argument says.
 */
#define ABI_SOCKETCALL 102
#define ABI_IPC 117
#define ABI_BEHIND_SOCKETCALL 960
#define ABI_BEHIND_IPC 992
#define ABI_BEHIND_END 1023 /* one less: in sets the last number is all beyond */

/* The call that is meant by number nr with that first argument: nr itself for most. */
uint64_t abi_meant_number(const struct abi *abi, uint64_t nr, uint64_t first);

#endif
