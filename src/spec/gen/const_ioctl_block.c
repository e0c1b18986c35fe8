/* From tools/constants/ioctl_block.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_block.h"

#include <stddef.h>

static const struct cname blkpg_ops_x86_64[] = {
	{ 0x1, "BLKPG_ADD_PARTITION" },
	{ 0x2, "BLKPG_DEL_PARTITION" },
	{ 0x3, "BLKPG_RESIZE_PARTITION" },
};
const struct cset cset_blkpg_ops = {
	.unknown = "BLKPG_???",
	.n = { 3, 3, 3 },
	.v = { blkpg_ops_x86_64, blkpg_ops_x86_64, blkpg_ops_x86_64 },
	.sorted = true,
};

static const struct cname loop_flags_x86_64[] = {
	{ 0x1, "LO_FLAGS_READ_ONLY" },
	{ 0x2, "LO_FLAGS_USE_AOPS" },
	{ 0x4, "LO_FLAGS_AUTOCLEAR" },
	{ 0x8, "LO_FLAGS_PARTSCAN" },
	{ 0x10, "LO_FLAGS_DIRECT_IO" },
};
const struct cset cset_loop_flags = {
	.unknown = "LO_FLAGS_???",
	.n = { 5, 5, 5 },
	.v = { loop_flags_x86_64, loop_flags_x86_64, loop_flags_x86_64 },
	.flags = true,
};

static const struct cname loop_crypt_x86_64[] = {
	{ 0x0, "LO_CRYPT_NONE" },
	{ 0x1, "LO_CRYPT_XOR" },
	{ 0x2, "LO_CRYPT_DES" },
	{ 0x3, "LO_CRYPT_FISH2" },
	{ 0x4, "LO_CRYPT_BLOW" },
	{ 0x5, "LO_CRYPT_CAST128" },
	{ 0x6, "LO_CRYPT_IDEA" },
	{ 0x9, "LO_CRYPT_DUMMY" },
	{ 0xa, "LO_CRYPT_SKIPJACK" },
	{ 0x12, "LO_CRYPT_CRYPTOAPI" },
};
const struct cset cset_loop_crypt = {
	.unknown = "LO_CRYPT_???",
	.n = { 10, 10, 10 },
	.v = { loop_crypt_x86_64, loop_crypt_x86_64, loop_crypt_x86_64 },
	.sorted = true,
};

static const struct cname fs_flags_x86_64[] = {
	{ 0x1, "FS_SECRM_FL" },
	{ 0x2, "FS_UNRM_FL" },
	{ 0x4, "FS_COMPR_FL" },
	{ 0x8, "FS_SYNC_FL" },
	{ 0x10, "FS_IMMUTABLE_FL" },
	{ 0x20, "FS_APPEND_FL" },
	{ 0x40, "FS_NODUMP_FL" },
	{ 0x80, "FS_NOATIME_FL" },
	{ 0x100, "FS_DIRTY_FL" },
	{ 0x200, "FS_COMPRBLK_FL" },
	{ 0x400, "FS_NOCOMP_FL" },
	{ 0x800, "FS_ENCRYPT_FL" },
	{ 0x1000, "FS_INDEX_FL" },
	{ 0x2000, "FS_IMAGIC_FL" },
	{ 0x4000, "FS_JOURNAL_DATA_FL" },
	{ 0x8000, "FS_NOTAIL_FL" },
	{ 0x10000, "FS_DIRSYNC_FL" },
	{ 0x20000, "FS_TOPDIR_FL" },
	{ 0x40000, "FS_HUGE_FILE_FL" },
	{ 0x80000, "FS_EXTENT_FL" },
	{ 0x100000, "FS_VERITY_FL" },
	{ 0x200000, "FS_EA_INODE_FL" },
	{ 0x400000, "FS_EOFBLOCKS_FL" },
	{ 0x800000, "FS_NOCOW_FL" },
	{ 0x2000000, "FS_DAX_FL" },
	{ 0x10000000, "FS_INLINE_DATA_FL" },
	{ 0x20000000, "FS_PROJINHERIT_FL" },
	{ 0x40000000, "FS_CASEFOLD_FL" },
	{ 0x80000000, "FS_RESERVED_FL" },
};
const struct cset cset_fs_flags = {
	.unknown = "FS_???_FL",
	.n = { 29, 29, 29 },
	.v = { fs_flags_x86_64, fs_flags_x86_64, fs_flags_x86_64 },
	.flags = true,
};

static const struct cname fs_xflags_x86_64[] = {
	{ 0x1, "FS_XFLAG_REALTIME" },
	{ 0x2, "FS_XFLAG_PREALLOC" },
	{ 0x8, "FS_XFLAG_IMMUTABLE" },
	{ 0x10, "FS_XFLAG_APPEND" },
	{ 0x20, "FS_XFLAG_SYNC" },
	{ 0x40, "FS_XFLAG_NOATIME" },
	{ 0x80, "FS_XFLAG_NODUMP" },
	{ 0x100, "FS_XFLAG_RTINHERIT" },
	{ 0x200, "FS_XFLAG_PROJINHERIT" },
	{ 0x400, "FS_XFLAG_NOSYMLINKS" },
	{ 0x800, "FS_XFLAG_EXTSIZE" },
	{ 0x1000, "FS_XFLAG_EXTSZINHERIT" },
	{ 0x2000, "FS_XFLAG_NODEFRAG" },
	{ 0x4000, "FS_XFLAG_FILESTREAM" },
	{ 0x8000, "FS_XFLAG_DAX" },
	{ 0x10000, "FS_XFLAG_COWEXTSIZE" },
	{ 0x20000, "FS_XFLAG_VERITY" },
	{ 0x80000000, "FS_XFLAG_HASATTR" },
	{ 0x40000, "FS_XFLAG_CASEFOLD" },
	{ 0x80000, "FS_XFLAG_CASENONPRESERVING" },
};
const struct cset cset_fs_xflags = {
	.unknown = "FS_XFLAG_???",
	.n = { 20, 20, 20 },
	.v = { fs_xflags_x86_64, fs_xflags_x86_64, fs_xflags_x86_64 },
	.flags = true,
};

static const struct cname fiemap_flags_x86_64[] = {
	{ 0x1, "FIEMAP_FLAG_SYNC" },
	{ 0x2, "FIEMAP_FLAG_XATTR" },
	{ 0x4, "FIEMAP_FLAG_CACHE" },
};
const struct cset cset_fiemap_flags = {
	.unknown = "FIEMAP_FLAG_???",
	.n = { 3, 3, 3 },
	.v = { fiemap_flags_x86_64, fiemap_flags_x86_64, fiemap_flags_x86_64 },
	.flags = true,
};

static const struct cname fiemap_extent_flags_x86_64[] = {
	{ 0x1, "FIEMAP_EXTENT_LAST" },
	{ 0x2, "FIEMAP_EXTENT_UNKNOWN" },
	{ 0x4, "FIEMAP_EXTENT_DELALLOC" },
	{ 0x8, "FIEMAP_EXTENT_ENCODED" },
	{ 0x80, "FIEMAP_EXTENT_DATA_ENCRYPTED" },
	{ 0x100, "FIEMAP_EXTENT_NOT_ALIGNED" },
	{ 0x200, "FIEMAP_EXTENT_DATA_INLINE" },
	{ 0x400, "FIEMAP_EXTENT_DATA_TAIL" },
	{ 0x800, "FIEMAP_EXTENT_UNWRITTEN" },
	{ 0x1000, "FIEMAP_EXTENT_MERGED" },
	{ 0x2000, "FIEMAP_EXTENT_SHARED" },
};
const struct cset cset_fiemap_extent_flags = {
	.unknown = "FIEMAP_EXTENT_???",
	.n = { 11, 11, 11 },
	.v = { fiemap_extent_flags_x86_64, fiemap_extent_flags_x86_64, fiemap_extent_flags_x86_64 },
	.flags = true,
};

static const struct cname lbmd_flags_x86_64[] = {
	{ 0x1, "LBMD_PI_CAP_INTEGRITY" },
	{ 0x2, "LBMD_PI_CAP_REFTAG" },
};
const struct cset cset_lbmd_flags = {
	.unknown = "LBMD_PI_CAP_???",
	.n = { 2, 2, 2 },
	.v = { lbmd_flags_x86_64, lbmd_flags_x86_64, lbmd_flags_x86_64 },
	.flags = true,
};

static const struct cname lbmd_checksums_x86_64[] = {
	{ 0x0, "LBMD_PI_CSUM_NONE" },
	{ 0x1, "LBMD_PI_CSUM_IP" },
	{ 0x2, "LBMD_PI_CSUM_CRC16_T10DIF" },
	{ 0x4, "LBMD_PI_CSUM_CRC64_NVME" },
};
const struct cset cset_lbmd_checksums = {
	.unknown = "LBMD_PI_CSUM_???",
	.n = { 4, 4, 4 },
	.v = { lbmd_checksums_x86_64, lbmd_checksums_x86_64, lbmd_checksums_x86_64 },
	.sorted = true,
};

static const struct cname fs_shutdown_flags_x86_64[] = {
	{ 0x0, "FS_SHUTDOWN_FLAGS_DEFAULT" },
	{ 0x1, "FS_SHUTDOWN_FLAGS_LOGFLUSH" },
	{ 0x2, "FS_SHUTDOWN_FLAGS_NOLOGFLUSH" },
};
const struct cset cset_fs_shutdown_flags = {
	.unknown = "FS_SHUTDOWN_FLAGS_???",
	.n = { 3, 3, 3 },
	.v = { fs_shutdown_flags_x86_64, fs_shutdown_flags_x86_64, fs_shutdown_flags_x86_64 },
	.sorted = true,
};
