/*
 * abi: what differs between the kernel entry points of one and several machines.
 *
 * Owns word size, alignment of 64-bit members, register pairs and the tables that lead
 * from a call number to its row in the spec.  Knows nothing of ptrace or of registers:
 * those few lines live with the capture backend.
 */
#ifndef TATTLE_ABI_ABI_H
#define TATTLE_ABI_ABI_H

#include <stdbool.h>
#include <stdint.h>

/* The value is part of the frame format: only ever append. */
enum abi_id { ABI_X86_64 = 0, ABI_I386 = 1, ABI_AARCH64 = 2, ABI_X32 = 3, ABI_COUNT };

/* What marks x32's numbers at x86-64's entry point (asm/unistd.h: __X32_SYSCALL_BIT). */
#define ABI_X32_BIT 0x40000000u

/* A number as the tables have it. */
static inline uint64_t abi_bare_number(uint32_t id, uint64_t nr)
{
	return id == ABI_X32 ? nr & ~(uint64_t)ABI_X32_BIT : nr;
}

/* Which column of a constant table an ABI reads. */
enum abi_facts { FACTS_X86_64 = 0, FACTS_I386 = 1, FACTS_AARCH64 = 2, FACTS_COUNT };

struct abi {
	const char *name; /* as uname -m and seccomp profiles write it: "x86_64" */
	uint8_t id;	  /* enum abi_id */
	uint8_t word;	  /* bytes of long and of a pointer */
	uint8_t klong;	  /* bytes of the kernel's long (__kernel_long_t): 8 on x32 too */
	uint8_t align64;  /* alignment of 64-bit members in structs */
	uint8_t facts;	  /* enum abi_facts */
	uint8_t bits;	  /* personality as strace's @64 @32 @x32 see it: 64, 32 or 33 for x32 */
	uint32_t audit;	  /* AUDIT_ARCH_*, as PTRACE_GET_SYSCALL_INFO reports it */
	uint64_t nr_mask; /* bits of the number to drop before the look-up (x32's flag) */
};

/* The ABI of an id; NULL for an id that this build does not know. */
const struct abi *abi_get(unsigned id);

/* The ABI of an AUDIT_ARCH_* value and call number (x32 shares x86-64's); NULL if unknown. */
const struct abi *abi_from_audit(uint32_t audit_arch, uint64_t nr);

/* The same, but NULL for what no machine that runs programs of this ABI runs too: x86's programs do
 * not name aarch64's calls. */
const struct abi *abi_beside(const struct abi *abi, uint32_t audit_arch, uint64_t nr);

#endif
