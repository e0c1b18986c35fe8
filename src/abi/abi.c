#include "abi/abi.h"

#include <linux/audit.h>
#include <stddef.h>

static const struct abi abis[ABI_COUNT] = {
	[ABI_X86_64] = { "x86_64", ABI_X86_64, 8, 8, 8, FACTS_X86_64, 64, AUDIT_ARCH_X86_64, 0 },
	[ABI_I386] = { "i386", ABI_I386, 4, 4, 4, FACTS_I386, 32, AUDIT_ARCH_I386, 0 },
	[ABI_AARCH64] = { "aarch64", ABI_AARCH64, 8, 8, 8, FACTS_AARCH64, 64, AUDIT_ARCH_AARCH64,
		0 },
	[ABI_X32] = { "x32", ABI_X32, 4, 8, 8, FACTS_X86_64, 33, AUDIT_ARCH_X86_64, ABI_X32_BIT },
};

const struct abi *abi_get(unsigned id)
{
	return id < ABI_COUNT ? &abis[id] : NULL;
}

const struct abi *abi_from_audit(uint32_t audit_arch, uint64_t nr)
{
	/* The kernel looks at the low 32 bits: -1 in eax is no x32 call (do_syscall_x64). */
	bool x32 = (nr & ABI_X32_BIT) && (int32_t)nr != -1;

	switch (audit_arch) {
	case AUDIT_ARCH_X86_64:
		return &abis[x32 ? ABI_X32 : ABI_X86_64];
	case AUDIT_ARCH_I386:
		return &abis[ABI_I386];
	case AUDIT_ARCH_AARCH64:
		return &abis[ABI_AARCH64];
	default:
		return NULL;
	}
}

const struct abi *abi_beside(const struct abi *abi, uint32_t audit_arch, uint64_t nr)
{
	const struct abi *other = abi_from_audit(audit_arch, nr);

	return other && (other->id == ABI_AARCH64) == (abi->id == ABI_AARCH64) ? other : NULL;
}
