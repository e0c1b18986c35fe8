/* From tools/constants/ioctl_block.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_BLOCK_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_BLOCK_H

#include "spec/constants.h"

extern const struct cset cset_blkpg_ops;
extern const struct cset cset_loop_flags;
extern const struct cset cset_loop_crypt;
extern const struct cset cset_fs_flags;
extern const struct cset cset_fs_xflags;
extern const struct cset cset_fiemap_flags;
extern const struct cset cset_fiemap_extent_flags;
extern const struct cset cset_lbmd_flags;
extern const struct cset cset_lbmd_checksums;
extern const struct cset cset_fs_shutdown_flags;

#endif
