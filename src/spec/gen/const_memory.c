/* From tools/constants/memory.list by tools/gen-constants. */
#include "spec/gen/const_memory.h"

#include <stddef.h>

static const struct cname mmap_prot_x86_64[] = {
	{ 0x0, "PROT_NONE" },
	{ 0x1, "PROT_READ" },
	{ 0x2, "PROT_WRITE" },
	{ 0x4, "PROT_EXEC" },
	{ 0x8, "PROT_SEM" },
	{ 0x1000000, "PROT_GROWSDOWN" },
	{ 0x2000000, "PROT_GROWSUP" },
};
static const struct cname mmap_prot_aarch64[] = {
	{ 0x0, "PROT_NONE" },
	{ 0x1, "PROT_READ" },
	{ 0x2, "PROT_WRITE" },
	{ 0x4, "PROT_EXEC" },
	{ 0x8, "PROT_SEM" },
	{ 0x10, "PROT_BTI" },
	{ 0x20, "PROT_MTE" },
	{ 0x1000000, "PROT_GROWSDOWN" },
	{ 0x2000000, "PROT_GROWSUP" },
};
const struct cset cset_mmap_prot = {
	.unknown = "PROT_???",
	.n = { 7, 7, 9 },
	.v = { mmap_prot_x86_64, mmap_prot_x86_64, mmap_prot_aarch64 },
	.flags = true,
};

static const struct cname mmap_types_x86_64[] = {
	{ 0x0, "MAP_FILE" },
	{ 0x1, "MAP_SHARED" },
	{ 0x2, "MAP_PRIVATE" },
	{ 0x3, "MAP_SHARED_VALIDATE" },
	{ 0x8, "MAP_DROPPABLE" },
};
const struct cset cset_mmap_types = {
	.unknown = "MAP_???",
	.n = { 5, 5, 5 },
	.v = { mmap_types_x86_64, mmap_types_x86_64, mmap_types_x86_64 },
	.sorted = true,
};

static const struct cname mmap_flags_x86_64[] = {
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x40, "MAP_32BIT" },
	{ 0x80, "MAP_ABOVE4G" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
};
static const struct cname mmap_flags_i386[] = {
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x40, "MAP_32BIT" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
};
static const struct cname mmap_flags_aarch64[] = {
	{ 0x10, "MAP_FIXED" },
	{ 0x20, "MAP_ANONYMOUS" },
	{ 0x4000, "MAP_NORESERVE" },
	{ 0x8000, "MAP_POPULATE" },
	{ 0x10000, "MAP_NONBLOCK" },
	{ 0x100, "MAP_GROWSDOWN" },
	{ 0x800, "MAP_DENYWRITE" },
	{ 0x1000, "MAP_EXECUTABLE" },
	{ 0x2000, "MAP_LOCKED" },
	{ 0x20000, "MAP_STACK" },
	{ 0x40000, "MAP_HUGETLB" },
	{ 0x80000, "MAP_SYNC" },
	{ 0x100000, "MAP_FIXED_NOREPLACE" },
};
static const struct cset_part mmap_flags_parts[] = {
	{ .mask = 0xf, .set = &cset_mmap_types, .first = true, .always = true },
	{ .mask = 0xfc000000, .show = PART_SHIFTED, .shift = "MAP_HUGE_SHIFT" },
};
const struct cset cset_mmap_flags = {
	.unknown = "MAP_???",
	.n = { 15, 14, 13 },
	.v = { mmap_flags_x86_64, mmap_flags_i386, mmap_flags_aarch64 },
	.parts = mmap_flags_parts,
	.nparts = 2,
	.flags = true,
};

static const struct cname mremap_flags_x86_64[] = {
	{ 0x1, "MREMAP_MAYMOVE" },
	{ 0x2, "MREMAP_FIXED" },
	{ 0x4, "MREMAP_DONTUNMAP" },
};
const struct cset cset_mremap_flags = {
	.unknown = "MREMAP_???",
	.n = { 3, 3, 3 },
	.v = { mremap_flags_x86_64, mremap_flags_x86_64, mremap_flags_x86_64 },
	.flags = true,
};

static const struct cname madvise_cmds_x86_64[] = {
	{ 0x0, "MADV_NORMAL" },
	{ 0x1, "MADV_RANDOM" },
	{ 0x2, "MADV_SEQUENTIAL" },
	{ 0x3, "MADV_WILLNEED" },
	{ 0x4, "MADV_DONTNEED" },
	{ 0x8, "MADV_FREE" },
	{ 0x9, "MADV_REMOVE" },
	{ 0xa, "MADV_DONTFORK" },
	{ 0xb, "MADV_DOFORK" },
	{ 0xc, "MADV_MERGEABLE" },
	{ 0xd, "MADV_UNMERGEABLE" },
	{ 0xe, "MADV_HUGEPAGE" },
	{ 0xf, "MADV_NOHUGEPAGE" },
	{ 0x10, "MADV_DONTDUMP" },
	{ 0x11, "MADV_DODUMP" },
	{ 0x12, "MADV_WIPEONFORK" },
	{ 0x13, "MADV_KEEPONFORK" },
	{ 0x14, "MADV_COLD" },
	{ 0x15, "MADV_PAGEOUT" },
	{ 0x16, "MADV_POPULATE_READ" },
	{ 0x17, "MADV_POPULATE_WRITE" },
	{ 0x18, "MADV_DONTNEED_LOCKED" },
	{ 0x19, "MADV_COLLAPSE" },
	{ 0x64, "MADV_HWPOISON" },
	{ 0x65, "MADV_SOFT_OFFLINE" },
	{ 0x66, "MADV_GUARD_INSTALL" },
	{ 0x67, "MADV_GUARD_REMOVE" },
};
const struct cset cset_madvise_cmds = {
	.unknown = "MADV_???",
	.n = { 27, 27, 27 },
	.v = { madvise_cmds_x86_64, madvise_cmds_x86_64, madvise_cmds_x86_64 },
	.sorted = true,
};

static const struct cname mlock_flags_x86_64[] = {
	{ 0x1, "MLOCK_ONFAULT" },
};
const struct cset cset_mlock_flags = {
	.unknown = "MLOCK_???",
	.n = { 1, 1, 1 },
	.v = { mlock_flags_x86_64, mlock_flags_x86_64, mlock_flags_x86_64 },
	.flags = true,
};

static const struct cname mlockall_flags_x86_64[] = {
	{ 0x1, "MCL_CURRENT" },
	{ 0x2, "MCL_FUTURE" },
	{ 0x4, "MCL_ONFAULT" },
};
const struct cset cset_mlockall_flags = {
	.unknown = "MCL_???",
	.n = { 3, 3, 3 },
	.v = { mlockall_flags_x86_64, mlockall_flags_x86_64, mlockall_flags_x86_64 },
	.flags = true,
};

static const struct cname msync_flags_x86_64[] = {
	{ 0x4, "MS_SYNC" },
	{ 0x1, "MS_ASYNC" },
	{ 0x2, "MS_INVALIDATE" },
};
const struct cset cset_msync_flags = {
	.unknown = "MS_???",
	.n = { 3, 3, 3 },
	.v = { msync_flags_x86_64, msync_flags_x86_64, msync_flags_x86_64 },
	.flags = true,
};

static const struct cname pkey_access_x86_64[] = {
	{ 0x1, "PKEY_DISABLE_ACCESS" },
	{ 0x2, "PKEY_DISABLE_WRITE" },
	{ 0x4, "PKEY_DISABLE_EXECUTE" },
};
const struct cset cset_pkey_access = {
	.unknown = "PKEY_???",
	.n = { 3, 3, 3 },
	.v = { pkey_access_x86_64, pkey_access_x86_64, pkey_access_x86_64 },
	.flags = true,
};

static const struct cname membarrier_cmds_x86_64[] = {
	{ 0x0, "MEMBARRIER_CMD_QUERY" },
	{ 0x1, "MEMBARRIER_CMD_GLOBAL" },
	{ 0x2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED" },
	{ 0x4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" },
	{ 0x8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED" },
	{ 0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" },
	{ 0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS" },
};
const struct cset cset_membarrier_cmds = {
	.unknown = "MEMBARRIER_CMD_???",
	.n = { 11, 11, 11 },
	.v = { membarrier_cmds_x86_64, membarrier_cmds_x86_64, membarrier_cmds_x86_64 },
	.sorted = true,
};

static const struct cname membarrier_mask_x86_64[] = {
	{ 0x0, "MEMBARRIER_CMD_QUERY" },
	{ 0x1, "MEMBARRIER_CMD_GLOBAL" },
	{ 0x2, "MEMBARRIER_CMD_GLOBAL_EXPEDITED" },
	{ 0x4, "MEMBARRIER_CMD_REGISTER_GLOBAL_EXPEDITED" },
	{ 0x8, "MEMBARRIER_CMD_PRIVATE_EXPEDITED" },
	{ 0x10, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED" },
	{ 0x20, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x40, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_SYNC_CORE" },
	{ 0x80, "MEMBARRIER_CMD_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x100, "MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED_RSEQ" },
	{ 0x200, "MEMBARRIER_CMD_GET_REGISTRATIONS" },
};
const struct cset cset_membarrier_mask = {
	.unknown = "MEMBARRIER_CMD_???",
	.n = { 11, 11, 11 },
	.v = { membarrier_mask_x86_64, membarrier_mask_x86_64, membarrier_mask_x86_64 },
	.flags = true,
};

static const struct cname membarrier_flags_x86_64[] = {
	{ 0x1, "MEMBARRIER_CMD_FLAG_CPU" },
};
const struct cset cset_membarrier_flags = {
	.unknown = "MEMBARRIER_CMD_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { membarrier_flags_x86_64, membarrier_flags_x86_64, membarrier_flags_x86_64 },
	.flags = true,
};

static const struct cname uffd_flags_x86_64[] = {
	{ 0x1, "UFFD_USER_MODE_ONLY" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x80000, "O_CLOEXEC" },
};
const struct cset cset_uffd_flags = {
	.unknown = "UFFD_???",
	.n = { 3, 3, 3 },
	.v = { uffd_flags_x86_64, uffd_flags_x86_64, uffd_flags_x86_64 },
	.flags = true,
};

static const struct cname memfd_secret_flags_x86_64[] = {
	{ 0x80000, "O_CLOEXEC" },
};
const struct cset cset_memfd_secret_flags = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { memfd_secret_flags_x86_64, memfd_secret_flags_x86_64, memfd_secret_flags_x86_64 },
	.flags = true,
};

static const struct cname mempolicy_modes_x86_64[] = {
	{ 0x0, "MPOL_DEFAULT" },
	{ 0x1, "MPOL_PREFERRED" },
	{ 0x2, "MPOL_BIND" },
	{ 0x3, "MPOL_INTERLEAVE" },
	{ 0x4, "MPOL_LOCAL" },
	{ 0x5, "MPOL_PREFERRED_MANY" },
	{ 0x6, "MPOL_WEIGHTED_INTERLEAVE" },
};
const struct cset cset_mempolicy_modes = {
	.unknown = "MPOL_???",
	.n = { 7, 7, 7 },
	.v = { mempolicy_modes_x86_64, mempolicy_modes_x86_64, mempolicy_modes_x86_64 },
	.sorted = true,
};

static const struct cname mempolicy_bits_x86_64[] = {
	{ 0x8000, "MPOL_F_STATIC_NODES" },
	{ 0x4000, "MPOL_F_RELATIVE_NODES" },
	{ 0x2000, "MPOL_F_NUMA_BALANCING" },
};
const struct cset cset_mempolicy_bits = {
	.unknown = "MPOL_???",
	.n = { 3, 3, 3 },
	.v = { mempolicy_bits_x86_64, mempolicy_bits_x86_64, mempolicy_bits_x86_64 },
	.flags = true,
};

static const struct cname mempolicy_mode_flags_x86_64[] = {
	{ 0x8000, "MPOL_F_STATIC_NODES" },
	{ 0x4000, "MPOL_F_RELATIVE_NODES" },
	{ 0x2000, "MPOL_F_NUMA_BALANCING" },
};
static const struct cset_part mempolicy_mode_flags_parts[] = {
	{ .mask = 0x1fff, .set = &cset_mempolicy_modes, .first = true, .always = true },
};
const struct cset cset_mempolicy_mode_flags = {
	.unknown = "MPOL_???",
	.n = { 3, 3, 3 },
	.v = { mempolicy_mode_flags_x86_64, mempolicy_mode_flags_x86_64, mempolicy_mode_flags_x86_64 },
	.parts = mempolicy_mode_flags_parts,
	.nparts = 1,
	.flags = true,
};

static const struct cname mempolicy_get_flags_x86_64[] = {
	{ 0x1, "MPOL_F_NODE" },
	{ 0x2, "MPOL_F_ADDR" },
	{ 0x4, "MPOL_F_MEMS_ALLOWED" },
};
const struct cset cset_mempolicy_get_flags = {
	.unknown = "MPOL_???",
	.n = { 3, 3, 3 },
	.v = { mempolicy_get_flags_x86_64, mempolicy_get_flags_x86_64, mempolicy_get_flags_x86_64 },
	.flags = true,
};

static const struct cname mbind_flags_x86_64[] = {
	{ 0x1, "MPOL_MF_STRICT" },
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
};
const struct cset cset_mbind_flags = {
	.unknown = "MPOL_???",
	.n = { 3, 3, 3 },
	.v = { mbind_flags_x86_64, mbind_flags_x86_64, mbind_flags_x86_64 },
	.flags = true,
};

static const struct cname move_pages_flags_x86_64[] = {
	{ 0x2, "MPOL_MF_MOVE" },
	{ 0x4, "MPOL_MF_MOVE_ALL" },
};
const struct cset cset_move_pages_flags = {
	.unknown = "MPOL_???",
	.n = { 2, 2, 2 },
	.v = { move_pages_flags_x86_64, move_pages_flags_x86_64, move_pages_flags_x86_64 },
	.flags = true,
};

static const struct cname shadow_stack_flags_x86_64[] = {
	{ 0x1, "SHADOW_STACK_SET_TOKEN" },
	{ 0x2, "SHADOW_STACK_SET_MARKER" },
};
const struct cset cset_shadow_stack_flags = {
	.unknown = "SHADOW_STACK_???",
	.n = { 2, 2, 2 },
	.v = { shadow_stack_flags_x86_64, shadow_stack_flags_x86_64, shadow_stack_flags_x86_64 },
	.flags = true,
};
