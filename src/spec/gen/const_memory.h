/* From tools/constants/memory.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_MEMORY_H
#define TATTLE_SPEC_GEN_CONST_MEMORY_H

#include "spec/constants.h"

extern const struct cset cset_mmap_prot;
extern const struct cset cset_mmap_types;
extern const struct cset cset_mmap_flags;
extern const struct cset cset_mremap_flags;
extern const struct cset cset_madvise_cmds;
extern const struct cset cset_mlock_flags;
extern const struct cset cset_mlockall_flags;
extern const struct cset cset_msync_flags;
extern const struct cset cset_pkey_access;
extern const struct cset cset_membarrier_cmds;
extern const struct cset cset_membarrier_mask;
extern const struct cset cset_membarrier_flags;
extern const struct cset cset_uffd_flags;
extern const struct cset cset_memfd_secret_flags;
extern const struct cset cset_mempolicy_modes;
extern const struct cset cset_mempolicy_bits;
extern const struct cset cset_mempolicy_mode_flags;
extern const struct cset cset_mempolicy_get_flags;
extern const struct cset cset_mbind_flags;
extern const struct cset cset_move_pages_flags;
extern const struct cset cset_shadow_stack_flags;

#endif
