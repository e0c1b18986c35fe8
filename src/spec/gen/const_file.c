/* From tools/constants/file.list by tools/gen-constants. */
#include "spec/gen/const_file.h"

#include <stddef.h>

static const struct cname open_access_x86_64[] = {
	{ 0x0, "O_RDONLY" },
	{ 0x1, "O_WRONLY" },
	{ 0x2, "O_RDWR" },
	{ 0x3, "O_ACCMODE" },
};
const struct cset cset_open_access = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { open_access_x86_64, open_access_x86_64, open_access_x86_64 },
	.sorted = true,
};

static const struct cname open_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cname open_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cset_part open_flags_parts[] = {
	{ .mask = 0x3, .set = &cset_open_access, .first = true },
};
const struct cset cset_open_flags = {
	.unknown = "O_???",
	.n = { 20, 20, 20 },
	.v = { open_flags_x86_64, open_flags_x86_64, open_flags_aarch64 },
	.parts = open_flags_parts,
	.nparts = 1,
	.flags = true,
};

static const struct cname openat2_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
	{ 0x100000000, "OPENAT2_REGULAR" },
};
static const struct cname openat2_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
	{ 0x100000000, "OPENAT2_REGULAR" },
};
static const struct cset_part openat2_flags_parts[] = {
	{ .mask = 0x3, .set = &cset_open_access, .first = true },
};
const struct cset cset_openat2_flags = {
	.unknown = "O_???",
	.n = { 21, 21, 21 },
	.v = { openat2_flags_x86_64, openat2_flags_x86_64, openat2_flags_aarch64 },
	.parts = openat2_flags_parts,
	.nparts = 1,
	.flags = true,
};

static const struct cname openat2_resolve_x86_64[] = {
	{ 0x1, "RESOLVE_NO_XDEV" },
	{ 0x2, "RESOLVE_NO_MAGICLINKS" },
	{ 0x4, "RESOLVE_NO_SYMLINKS" },
	{ 0x8, "RESOLVE_BENEATH" },
	{ 0x10, "RESOLVE_IN_ROOT" },
	{ 0x20, "RESOLVE_CACHED" },
};
const struct cset cset_openat2_resolve = {
	.unknown = "RESOLVE_???",
	.n = { 6, 6, 6 },
	.v = { openat2_resolve_x86_64, openat2_resolve_x86_64, openat2_resolve_x86_64 },
	.flags = true,
};

static const struct cname access_modes_x86_64[] = {
	{ 0x0, "F_OK" },
	{ 0x4, "R_OK" },
	{ 0x2, "W_OK" },
	{ 0x1, "X_OK" },
};
const struct cset cset_access_modes = {
	.unknown = "?_OK",
	.n = { 4, 4, 4 },
	.v = { access_modes_x86_64, access_modes_x86_64, access_modes_x86_64 },
	.flags = true,
};

static const struct cname at_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};
const struct cset cset_at_flags = {
	.unknown = "AT_???",
	.n = { 6, 6, 6 },
	.v = { at_flags_x86_64, at_flags_x86_64, at_flags_x86_64 },
	.flags = true,
};

static const struct cname faccessat_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_EACCESS" },
	{ 0x1000, "AT_EMPTY_PATH" },
};
const struct cset cset_faccessat_flags = {
	.unknown = "AT_???",
	.n = { 3, 3, 3 },
	.v = { faccessat_flags_x86_64, faccessat_flags_x86_64, faccessat_flags_x86_64 },
	.flags = true,
};

static const struct cname name_to_handle_flags_x86_64[] = {
	{ 0x1, "AT_HANDLE_MNT_ID_UNIQUE" },
	{ 0x2, "AT_HANDLE_CONNECTABLE" },
	{ 0x200, "AT_HANDLE_FID" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
};
const struct cset cset_name_to_handle_flags = {
	.unknown = "AT_???",
	.n = { 5, 5, 5 },
	.v = { name_to_handle_flags_x86_64, name_to_handle_flags_x86_64, name_to_handle_flags_x86_64 },
	.flags = true,
};

static const struct cname xattrat_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x1000, "AT_EMPTY_PATH" },
};
const struct cset cset_xattrat_flags = {
	.unknown = "AT_???",
	.n = { 2, 2, 2 },
	.v = { xattrat_flags_x86_64, xattrat_flags_x86_64, xattrat_flags_x86_64 },
	.flags = true,
};

static const struct cname at_statx_sync_types_x86_64[] = {
	{ 0x0, "AT_STATX_SYNC_AS_STAT" },
	{ 0x2000, "AT_STATX_FORCE_SYNC" },
	{ 0x4000, "AT_STATX_DONT_SYNC" },
};
const struct cset cset_at_statx_sync_types = {
	.unknown = "AT_STATX_???",
	.n = { 3, 3, 3 },
	.v = { at_statx_sync_types_x86_64, at_statx_sync_types_x86_64, at_statx_sync_types_x86_64 },
	.flags = true,
};

static const struct cname statx_at_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x200, "AT_REMOVEDIR" },
	{ 0x400, "AT_SYMLINK_FOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};
const struct cset cset_statx_at_flags = {
	.unknown = NULL,
	.n = { 6, 6, 6 },
	.v = { statx_at_flags_x86_64, statx_at_flags_x86_64, statx_at_flags_x86_64 },
	.flags = true,
};

static const struct cname statx_masks_x86_64[] = {
	{ 0xfff, "STATX_ALL" },
	{ 0x7ff, "STATX_BASIC_STATS" },
	{ 0x1, "STATX_TYPE" },
	{ 0x2, "STATX_MODE" },
	{ 0x4, "STATX_NLINK" },
	{ 0x8, "STATX_UID" },
	{ 0x10, "STATX_GID" },
	{ 0x20, "STATX_ATIME" },
	{ 0x40, "STATX_MTIME" },
	{ 0x80, "STATX_CTIME" },
	{ 0x100, "STATX_INO" },
	{ 0x200, "STATX_SIZE" },
	{ 0x400, "STATX_BLOCKS" },
	{ 0x800, "STATX_BTIME" },
	{ 0x1000, "STATX_MNT_ID" },
	{ 0x2000, "STATX_DIOALIGN" },
	{ 0x4000, "STATX_MNT_ID_UNIQUE" },
	{ 0x8000, "STATX_SUBVOL" },
	{ 0x10000, "STATX_WRITE_ATOMIC" },
	{ 0x20000, "STATX_DIO_READ_ALIGN" },
};
const struct cset cset_statx_masks = {
	.unknown = "STATX_???",
	.n = { 20, 20, 20 },
	.v = { statx_masks_x86_64, statx_masks_x86_64, statx_masks_x86_64 },
	.flags = true,
};

static const struct cname statx_attrs_x86_64[] = {
	{ 0x4, "STATX_ATTR_COMPRESSED" },
	{ 0x10, "STATX_ATTR_IMMUTABLE" },
	{ 0x20, "STATX_ATTR_APPEND" },
	{ 0x40, "STATX_ATTR_NODUMP" },
	{ 0x800, "STATX_ATTR_ENCRYPTED" },
	{ 0x1000, "STATX_ATTR_AUTOMOUNT" },
	{ 0x2000, "STATX_ATTR_MOUNT_ROOT" },
	{ 0x100000, "STATX_ATTR_VERITY" },
	{ 0x200000, "STATX_ATTR_DAX" },
	{ 0x400000, "STATX_ATTR_WRITE_ATOMIC" },
};
const struct cset cset_statx_attrs = {
	.unknown = "STATX_ATTR_???",
	.n = { 10, 10, 10 },
	.v = { statx_attrs_x86_64, statx_attrs_x86_64, statx_attrs_x86_64 },
	.flags = true,
};

static const struct cname rename_flags_x86_64[] = {
	{ 0x1, "RENAME_NOREPLACE" },
	{ 0x2, "RENAME_EXCHANGE" },
	{ 0x4, "RENAME_WHITEOUT" },
};
const struct cset cset_rename_flags = {
	.unknown = "RENAME_??",
	.n = { 3, 3, 3 },
	.v = { rename_flags_x86_64, rename_flags_x86_64, rename_flags_x86_64 },
	.flags = true,
};

static const struct cname mode_types_x86_64[] = {
	{ 0x1000, "S_IFIFO" },
	{ 0x2000, "S_IFCHR" },
	{ 0x4000, "S_IFDIR" },
	{ 0x6000, "S_IFBLK" },
	{ 0x8000, "S_IFREG" },
	{ 0xa000, "S_IFLNK" },
	{ 0xc000, "S_IFSOCK" },
};
const struct cset cset_mode_types = {
	.unknown = NULL,
	.n = { 7, 7, 7 },
	.v = { mode_types_x86_64, mode_types_x86_64, mode_types_x86_64 },
	.sorted = true,
};

static const struct cname xattr_flags_x86_64[] = {
	{ 0x1, "XATTR_CREATE" },
	{ 0x2, "XATTR_REPLACE" },
};
const struct cset cset_xattr_flags = {
	.unknown = "XATTR_???",
	.n = { 2, 2, 2 },
	.v = { xattr_flags_x86_64, xattr_flags_x86_64, xattr_flags_x86_64 },
	.flags = true,
};

static const struct cname dirent_types_x86_64[] = {
	{ 0x0, "DT_UNKNOWN" },
	{ 0x1, "DT_FIFO" },
	{ 0x2, "DT_CHR" },
	{ 0x4, "DT_DIR" },
	{ 0x6, "DT_BLK" },
	{ 0x8, "DT_REG" },
	{ 0xa, "DT_LNK" },
	{ 0xc, "DT_SOCK" },
	{ 0xe, "DT_WHT" },
};
const struct cset cset_dirent_types = {
	.unknown = "DT_???",
	.n = { 9, 9, 9 },
	.v = { dirent_types_x86_64, dirent_types_x86_64, dirent_types_x86_64 },
	.sorted = true,
};

static const struct cname file_attr_xflags_x86_64[] = {
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
const struct cset cset_file_attr_xflags = {
	.unknown = "FS_XFLAG_???",
	.n = { 20, 20, 20 },
	.v = { file_attr_xflags_x86_64, file_attr_xflags_x86_64, file_attr_xflags_x86_64 },
	.flags = true,
};

static const struct cname mount_flags_x86_64[] = {
	{ 0x1, "MS_RDONLY" },
	{ 0x2, "MS_NOSUID" },
	{ 0x4, "MS_NODEV" },
	{ 0x8, "MS_NOEXEC" },
	{ 0x10, "MS_SYNCHRONOUS" },
	{ 0x20, "MS_REMOUNT" },
	{ 0x40, "MS_MANDLOCK" },
	{ 0x80, "MS_DIRSYNC" },
	{ 0x100, "MS_NOSYMFOLLOW" },
	{ 0x400, "MS_NOATIME" },
	{ 0x800, "MS_NODIRATIME" },
	{ 0x1000, "MS_BIND" },
	{ 0x2000, "MS_MOVE" },
	{ 0x4000, "MS_REC" },
	{ 0x8000, "MS_SILENT" },
	{ 0x10000, "MS_POSIXACL" },
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
	{ 0x200000, "MS_RELATIME" },
	{ 0x400000, "MS_KERNMOUNT" },
	{ 0x800000, "MS_I_VERSION" },
	{ 0x1000000, "MS_STRICTATIME" },
	{ 0x2000000, "MS_LAZYTIME" },
	{ 0x4000000, "MS_SUBMOUNT" },
	{ 0x8000000, "MS_NOREMOTELOCK" },
	{ 0x10000000, "MS_NOSEC" },
	{ 0x20000000, "MS_BORN" },
	{ 0x40000000, "MS_ACTIVE" },
	{ 0x80000000, "MS_NOUSER" },
};
const struct cset cset_mount_flags = {
	.unknown = "MS_???",
	.n = { 31, 31, 31 },
	.v = { mount_flags_x86_64, mount_flags_x86_64, mount_flags_x86_64 },
	.flags = true,
};

static const struct cname umount_flags_x86_64[] = {
	{ 0x1, "MNT_FORCE" },
	{ 0x2, "MNT_DETACH" },
	{ 0x4, "MNT_EXPIRE" },
	{ 0x8, "UMOUNT_NOFOLLOW" },
};
const struct cset cset_umount_flags = {
	.unknown = "MNT_???",
	.n = { 4, 4, 4 },
	.v = { umount_flags_x86_64, umount_flags_x86_64, umount_flags_x86_64 },
	.flags = true,
};

static const struct cname open_tree_flags_x86_64[] = {
	{ 0x1, "OPEN_TREE_CLONE" },
	{ 0x2, "OPEN_TREE_NAMESPACE" },
	{ 0x80000, "OPEN_TREE_CLOEXEC" },
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};
const struct cset cset_open_tree_flags = {
	.unknown = "OPEN_TREE_???",
	.n = { 7, 7, 7 },
	.v = { open_tree_flags_x86_64, open_tree_flags_x86_64, open_tree_flags_x86_64 },
	.flags = true,
};

static const struct cname move_mount_flags_x86_64[] = {
	{ 0x1, "MOVE_MOUNT_F_SYMLINKS" },
	{ 0x2, "MOVE_MOUNT_F_AUTOMOUNTS" },
	{ 0x4, "MOVE_MOUNT_F_EMPTY_PATH" },
	{ 0x10, "MOVE_MOUNT_T_SYMLINKS" },
	{ 0x20, "MOVE_MOUNT_T_AUTOMOUNTS" },
	{ 0x40, "MOVE_MOUNT_T_EMPTY_PATH" },
	{ 0x100, "MOVE_MOUNT_SET_GROUP" },
	{ 0x200, "MOVE_MOUNT_BENEATH" },
};
const struct cset cset_move_mount_flags = {
	.unknown = "MOVE_MOUNT_???",
	.n = { 8, 8, 8 },
	.v = { move_mount_flags_x86_64, move_mount_flags_x86_64, move_mount_flags_x86_64 },
	.flags = true,
};

static const struct cname fsopen_flags_x86_64[] = {
	{ 0x1, "FSOPEN_CLOEXEC" },
};
const struct cset cset_fsopen_flags = {
	.unknown = "FSOPEN_???",
	.n = { 1, 1, 1 },
	.v = { fsopen_flags_x86_64, fsopen_flags_x86_64, fsopen_flags_x86_64 },
	.flags = true,
};

static const struct cname fspick_flags_x86_64[] = {
	{ 0x1, "FSPICK_CLOEXEC" },
	{ 0x2, "FSPICK_SYMLINK_NOFOLLOW" },
	{ 0x4, "FSPICK_NO_AUTOMOUNT" },
	{ 0x8, "FSPICK_EMPTY_PATH" },
};
const struct cset cset_fspick_flags = {
	.unknown = "FSPICK_???",
	.n = { 4, 4, 4 },
	.v = { fspick_flags_x86_64, fspick_flags_x86_64, fspick_flags_x86_64 },
	.flags = true,
};

static const struct cname fsmount_flags_x86_64[] = {
	{ 0x1, "FSMOUNT_CLOEXEC" },
	{ 0x2, "FSMOUNT_NAMESPACE" },
};
const struct cset cset_fsmount_flags = {
	.unknown = "FSMOUNT_???",
	.n = { 2, 2, 2 },
	.v = { fsmount_flags_x86_64, fsmount_flags_x86_64, fsmount_flags_x86_64 },
	.flags = true,
};

static const struct cname fsconfig_cmds_x86_64[] = {
	{ 0x0, "FSCONFIG_SET_FLAG" },
	{ 0x1, "FSCONFIG_SET_STRING" },
	{ 0x2, "FSCONFIG_SET_BINARY" },
	{ 0x3, "FSCONFIG_SET_PATH" },
	{ 0x4, "FSCONFIG_SET_PATH_EMPTY" },
	{ 0x5, "FSCONFIG_SET_FD" },
	{ 0x6, "FSCONFIG_CMD_CREATE" },
	{ 0x7, "FSCONFIG_CMD_RECONFIGURE" },
	{ 0x8, "FSCONFIG_CMD_CREATE_EXCL" },
};
const struct cset cset_fsconfig_cmds = {
	.unknown = "FSCONFIG_???",
	.n = { 9, 9, 9 },
	.v = { fsconfig_cmds_x86_64, fsconfig_cmds_x86_64, fsconfig_cmds_x86_64 },
	.sorted = true,
};

static const struct cname mount_attr_flags_x86_64[] = {
	{ 0x1, "MOUNT_ATTR_RDONLY" },
	{ 0x2, "MOUNT_ATTR_NOSUID" },
	{ 0x4, "MOUNT_ATTR_NODEV" },
	{ 0x8, "MOUNT_ATTR_NOEXEC" },
	{ 0x70, "MOUNT_ATTR__ATIME" },
	{ 0x10, "MOUNT_ATTR_NOATIME" },
	{ 0x20, "MOUNT_ATTR_STRICTATIME" },
	{ 0x80, "MOUNT_ATTR_NODIRATIME" },
	{ 0x100000, "MOUNT_ATTR_IDMAP" },
	{ 0x200000, "MOUNT_ATTR_NOSYMFOLLOW" },
};
const struct cset cset_mount_attr_flags = {
	.unknown = "MOUNT_ATTR_???",
	.n = { 10, 10, 10 },
	.v = { mount_attr_flags_x86_64, mount_attr_flags_x86_64, mount_attr_flags_x86_64 },
	.flags = true,
};

static const struct cname fsmount_attr_flags_x86_64[] = {
	{ 0x1, "MOUNT_ATTR_RDONLY" },
	{ 0x2, "MOUNT_ATTR_NOSUID" },
	{ 0x4, "MOUNT_ATTR_NODEV" },
	{ 0x8, "MOUNT_ATTR_NOEXEC" },
	{ 0x70, "MOUNT_ATTR__ATIME" },
	{ 0x10, "MOUNT_ATTR_NOATIME" },
	{ 0x20, "MOUNT_ATTR_STRICTATIME" },
	{ 0x80, "MOUNT_ATTR_NODIRATIME" },
	{ 0x200000, "MOUNT_ATTR_NOSYMFOLLOW" },
};
const struct cset cset_fsmount_attr_flags = {
	.unknown = "MOUNT_ATTR_???",
	.n = { 9, 9, 9 },
	.v = { fsmount_attr_flags_x86_64, fsmount_attr_flags_x86_64, fsmount_attr_flags_x86_64 },
	.flags = true,
};

static const struct cname mount_setattr_flags_x86_64[] = {
	{ 0x100, "AT_SYMLINK_NOFOLLOW" },
	{ 0x800, "AT_NO_AUTOMOUNT" },
	{ 0x1000, "AT_EMPTY_PATH" },
	{ 0x8000, "AT_RECURSIVE" },
};
const struct cset cset_mount_setattr_flags = {
	.unknown = "AT_???",
	.n = { 4, 4, 4 },
	.v = { mount_setattr_flags_x86_64, mount_setattr_flags_x86_64, mount_setattr_flags_x86_64 },
	.flags = true,
};

static const struct cname mount_propagation_x86_64[] = {
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
};
const struct cset cset_mount_propagation = {
	.unknown = "MS_???",
	.n = { 4, 4, 4 },
	.v = { mount_propagation_x86_64, mount_propagation_x86_64, mount_propagation_x86_64 },
	.sorted = true,
};

static const struct cname statmount_propagation_x86_64[] = {
	{ 0x20000, "MS_UNBINDABLE" },
	{ 0x40000, "MS_PRIVATE" },
	{ 0x80000, "MS_SLAVE" },
	{ 0x100000, "MS_SHARED" },
};
const struct cset cset_statmount_propagation = {
	.unknown = "MS_???",
	.n = { 4, 4, 4 },
	.v = { statmount_propagation_x86_64, statmount_propagation_x86_64, statmount_propagation_x86_64 },
	.flags = true,
};

static const struct cname statmount_sb_flags_x86_64[] = {
	{ 0x1, "MS_RDONLY" },
	{ 0x10, "MS_SYNCHRONOUS" },
	{ 0x80, "MS_DIRSYNC" },
	{ 0x2000000, "MS_LAZYTIME" },
};
const struct cset cset_statmount_sb_flags = {
	.unknown = "MS_???",
	.n = { 4, 4, 4 },
	.v = { statmount_sb_flags_x86_64, statmount_sb_flags_x86_64, statmount_sb_flags_x86_64 },
	.flags = true,
};

static const struct cname statmount_flags_x86_64[] = {
	{ 0x1, "STATMOUNT_BY_FD" },
};
const struct cset cset_statmount_flags = {
	.unknown = "STATMOUNT_???",
	.n = { 1, 1, 1 },
	.v = { statmount_flags_x86_64, statmount_flags_x86_64, statmount_flags_x86_64 },
	.flags = true,
};

static const struct cname statmount_masks_x86_64[] = {
	{ 0x1, "STATMOUNT_SB_BASIC" },
	{ 0x2, "STATMOUNT_MNT_BASIC" },
	{ 0x4, "STATMOUNT_PROPAGATE_FROM" },
	{ 0x8, "STATMOUNT_MNT_ROOT" },
	{ 0x10, "STATMOUNT_MNT_POINT" },
	{ 0x20, "STATMOUNT_FS_TYPE" },
	{ 0x40, "STATMOUNT_MNT_NS_ID" },
	{ 0x80, "STATMOUNT_MNT_OPTS" },
	{ 0x100, "STATMOUNT_FS_SUBTYPE" },
	{ 0x200, "STATMOUNT_SB_SOURCE" },
	{ 0x400, "STATMOUNT_OPT_ARRAY" },
	{ 0x800, "STATMOUNT_OPT_SEC_ARRAY" },
	{ 0x1000, "STATMOUNT_SUPPORTED_MASK" },
	{ 0x2000, "STATMOUNT_MNT_UIDMAP" },
	{ 0x4000, "STATMOUNT_MNT_GIDMAP" },
};
const struct cset cset_statmount_masks = {
	.unknown = "STATMOUNT_???",
	.n = { 15, 15, 15 },
	.v = { statmount_masks_x86_64, statmount_masks_x86_64, statmount_masks_x86_64 },
	.flags = true,
};

static const struct cname listmount_flags_x86_64[] = {
	{ 0x1, "LISTMOUNT_REVERSE" },
};
const struct cset cset_listmount_flags = {
	.unknown = "LISTMOUNT_???",
	.n = { 1, 1, 1 },
	.v = { listmount_flags_x86_64, listmount_flags_x86_64, listmount_flags_x86_64 },
	.flags = true,
};

static const struct cname lsmt_roots_x86_64[] = {
	{ 0xffffffff, "LSMT_ROOT" },
};
const struct cset cset_lsmt_roots = {
	.unknown = "LSMT_???",
	.n = { 1, 1, 1 },
	.v = { lsmt_roots_x86_64, lsmt_roots_x86_64, lsmt_roots_x86_64 },
	.sorted = true,
};

static const struct cname fsmagic_x86_64[] = {
	{ 0x2f, "QNX4_SUPER_MAGIC" },
	{ 0x33, "Z3FOLD_MAGIC" },
	{ 0x187, "AUTOFS_SUPER_MAGIC" },
	{ 0x1373, "DEVFS_SUPER_MAGIC" },
	{ 0x137d, "EXT_SUPER_MAGIC" },
	{ 0x137f, "MINIX_SUPER_MAGIC" },
	{ 0x138f, "MINIX_SUPER_MAGIC2" },
	{ 0x1cd1, "DEVPTS_SUPER_MAGIC" },
	{ 0x2468, "MINIX2_SUPER_MAGIC" },
	{ 0x2478, "MINIX2_SUPER_MAGIC2" },
	{ 0x3434, "NILFS_SUPER_MAGIC" },
	{ 0x4244, "HFS_SUPER_MAGIC" },
	{ 0x482b, "HFSPLUS_SUPER_MAGIC" },
	{ 0x4d44, "MSDOS_SUPER_MAGIC" },
	{ 0x4d5a, "MINIX3_SUPER_MAGIC" },
	{ 0x517b, "SMB_SUPER_MAGIC" },
	{ 0x564c, "NCP_SUPER_MAGIC" },
	{ 0x5df5, "EXOFS_SUPER_MAGIC" },
	{ 0x6969, "NFS_SUPER_MAGIC" },
	{ 0x7275, "ROMFS_MAGIC" },
	{ 0x72b6, "JFFS2_SUPER_MAGIC" },
	{ 0x9660, "ISOFS_SUPER_MAGIC" },
	{ 0x9fa0, "PROC_SUPER_MAGIC" },
	{ 0x9fa1, "OPENPROM_SUPER_MAGIC" },
	{ 0x9fa2, "USBDEVICE_SUPER_MAGIC" },
	{ 0xadf5, "ADFS_SUPER_MAGIC" },
	{ 0xadff, "AFFS_SUPER_MAGIC" },
	{ 0xef51, "EXT2_OLD_SUPER_MAGIC" },
	{ 0xef53, "EXT2_SUPER_MAGIC" },
	{ 0xf15f, "ECRYPTFS_SUPER_MAGIC" },
	{ 0x11954, "UFS_MAGIC" },
	{ 0x27e0eb, "CGROUP_SUPER_MAGIC" },
	{ 0x414a53, "EFS_SUPER_MAGIC" },
	{ 0xc0ffee, "HOSTFS_SUPER_MAGIC" },
	{ 0xc36400, "CEPH_SUPER_MAGIC" },
	{ 0x1021994, "TMPFS_MAGIC" },
	{ 0x1021997, "V9FS_MAGIC" },
	{ 0x1161970, "GFS2_MAGIC" },
	{ 0x12fd16d, "XIAFS_SUPER_MAGIC" },
	{ 0x12ff7b4, "XENIX_SUPER_MAGIC" },
	{ 0x12ff7b5, "SYSV4_SUPER_MAGIC" },
	{ 0x12ff7b6, "SYSV2_SUPER_MAGIC" },
	{ 0x12ff7b7, "COH_SUPER_MAGIC" },
	{ 0x2011994, "SHMFS_SUPER_MAGIC" },
	{ 0x7655821, "RDTGROUP_SUPER_MAGIC" },
	{ 0x9041934, "ANON_INODE_FS_MAGIC" },
	{ 0xbad1dea, "FUTEXFS_SUPER_MAGIC" },
	{ 0xbd00bd0, "LL_SUPER_MAGIC" },
	{ 0xbd00bd1, "LUSTRE_SUPER_MAGIC" },
	{ 0x11307854, "MTD_INODE_FS_MAGIC" },
	{ 0x13661366, "BALLOON_KVM_MAGIC" },
	{ 0x15013346, "UDF_SUPER_MAGIC" },
	{ 0x1badface, "BFS_MAGIC" },
	{ 0x2011bab0, "EXFAT_SUPER_MAGIC" },
	{ 0x24051905, "UBIFS_SUPER_MAGIC" },
	{ 0x28cd3d45, "CRAMFS_MAGIC" },
	{ 0x2fc12fc1, "ZFS_SUPER_MAGIC" },
	{ 0x3153464a, "JFS_SUPER_MAGIC" },
	{ 0x42465331, "BEFS_SUPER_MAGIC" },
	{ 0x42494e4d, "BINFMTFS_MAGIC" },
	{ 0x43415d53, "SMACK_MAGIC" },
	{ 0x444d4142, "DMA_BUF_MAGIC" },
	{ 0x453dcd28, "CRAMFS_MAGIC_WEND" },
	{ 0x454d444d, "DEVMEM_MAGIC" },
	{ 0x47504653, "GPFS_SUPER_MAGIC" },
	{ 0x50494446, "PID_FS_MAGIC" },
	{ 0x50495045, "PIPEFS_MAGIC" },
	{ 0x52654973, "REISERFS_SUPER_MAGIC" },
	{ 0x5345434d, "SECRETMEM_MAGIC" },
	{ 0x5346414f, "AFS_SUPER_MAGIC" },
	{ 0x5346544e, "NTFS_SB_MAGIC" },
	{ 0x534f434b, "SOCKFS_MAGIC" },
	{ 0x54190100, "UFS_CIGAM" },
	{ 0x565a4653, "VZFS_SUPER_MAGIC" },
	{ 0x57ac6e9d, "STACK_END_MAGIC" },
	{ 0x58295829, "ZSMALLOC_MAGIC" },
	{ 0x58465342, "XFS_SUPER_MAGIC" },
	{ 0x5a3c69f0, "AAFS_MAGIC" },
	{ 0x5a4f4653, "ZONEFS_MAGIC" },
	{ 0x6165676c, "PSTOREFS_MAGIC" },
	{ 0x61756673, "AUFS_SUPER_MAGIC" },
	{ 0x62646576, "BDEVFS_MAGIC" },
	{ 0x62656570, "CONFIGFS_MAGIC" },
	{ 0x62656572, "SYSFS_MAGIC" },
	{ 0x63677270, "CGROUP2_SUPER_MAGIC" },
	{ 0x64626720, "DEBUGFS_MAGIC" },
	{ 0x64646178, "DAXFS_MAGIC" },
	{ 0x65735543, "FUSE_CTL_SUPER_MAGIC" },
	{ 0x65735546, "FUSE_SUPER_MAGIC" },
	{ 0x68191122, "QNX6_SUPER_MAGIC" },
	{ 0x6b414653, "AFS_FS_MAGIC" },
	{ 0x6c6f6f70, "BINDERFS_SUPER_MAGIC" },
	{ 0x6e736673, "NSFS_MAGIC" },
	{ 0x73636673, "SECURITYFS_MAGIC" },
	{ 0x73717368, "SQUASHFS_MAGIC" },
	{ 0x73727279, "BTRFS_TEST_MAGIC" },
	{ 0x73757245, "CODA_SUPER_MAGIC" },
	{ 0x7461636f, "OCFS2_SUPER_MAGIC" },
	{ 0x74726163, "TRACEFS_MAGIC" },
	{ 0x794c7630, "OVERLAYFS_SUPER_MAGIC" },
	{ 0x858458f6, "RAMFS_MAGIC" },
	{ 0x9123683e, "BTRFS_SUPER_MAGIC" },
	{ 0x958458f6, "HUGETLBFS_MAGIC" },
	{ 0xa501fcf5, "VXFS_SUPER_MAGIC" },
	{ 0xabba1974, "XENFS_SUPER_MAGIC" },
	{ 0xc7571590, "PPC_CMM_MAGIC" },
	{ 0xc97e8168, "LOGFS_MAGIC" },
	{ 0xca451a4e, "BCACHEFS_SUPER_MAGIC" },
	{ 0xcafe4a11, "BPF_FS_MAGIC" },
	{ 0xde5e81e4, "EFIVARFS_MAGIC" },
	{ 0xe0f5e1e2, "EROFS_SUPER_MAGIC_V1" },
	{ 0xf2f52010, "F2FS_SUPER_MAGIC" },
	{ 0xf97cff8c, "SELINUX_MAGIC" },
	{ 0xf995e849, "HPFS_SUPER_MAGIC" },
	{ 0xfe534d42, "SMB2_SUPER_MAGIC" },
	{ 0xff534d42, "CIFS_SUPER_MAGIC" },
};
const struct cset cset_fsmagic = {
	.unknown = NULL,
	.n = { 116, 116, 116 },
	.v = { fsmagic_x86_64, fsmagic_x86_64, fsmagic_x86_64 },
	.sorted = true,
};

static const struct cname statfs_flags_x86_64[] = {
	{ 0x20, "ST_VALID" },
	{ 0x1, "ST_RDONLY" },
	{ 0x2, "ST_NOSUID" },
	{ 0x4, "ST_NODEV" },
	{ 0x8, "ST_NOEXEC" },
	{ 0x10, "ST_SYNCHRONOUS" },
	{ 0x40, "ST_MANDLOCK" },
	{ 0x400, "ST_NOATIME" },
	{ 0x800, "ST_NODIRATIME" },
	{ 0x1000, "ST_RELATIME" },
	{ 0x2000, "ST_NOSYMFOLLOW" },
};
const struct cset cset_statfs_flags = {
	.unknown = "ST_???",
	.n = { 11, 11, 11 },
	.v = { statfs_flags_x86_64, statfs_flags_x86_64, statfs_flags_x86_64 },
	.flags = true,
};

static const struct cname quotacmds_x86_64[] = {
	{ 0x100, "Q_V1_QUOTAON" },
	{ 0x200, "Q_V1_QUOTAOFF" },
	{ 0x300, "Q_V1_GETQUOTA" },
	{ 0x400, "Q_V1_SETQUOTA" },
	{ 0x500, "Q_V1_SETUSE" },
	{ 0x600, "Q_V1_SYNC" },
	{ 0x700, "Q_SETQLIM" },
	{ 0x800, "Q_V1_GETSTATS" },
	{ 0x900, "Q_V2_GETINFO" },
	{ 0xa00, "Q_V2_SETINFO" },
	{ 0xb00, "Q_V2_SETGRACE" },
	{ 0xc00, "Q_V2_SETFLAGS" },
	{ 0xd00, "Q_V2_GETQUOTA" },
	{ 0xe00, "Q_V2_SETQUOTA" },
	{ 0xf00, "Q_V2_SETUSE" },
	{ 0x1000, "Q_V1_RSQUASH" },
	{ 0x1100, "Q_V2_GETSTATS" },
	{ 0x5801, "Q_XQUOTAON" },
	{ 0x5802, "Q_XQUOTAOFF" },
	{ 0x5803, "Q_XGETQUOTA" },
	{ 0x5804, "Q_XSETQLIM" },
	{ 0x5805, "Q_XGETQSTAT" },
	{ 0x5806, "Q_XQUOTARM" },
	{ 0x5807, "Q_XQUOTASYNC" },
	{ 0x5808, "Q_XGETQSTATV" },
	{ 0x5809, "Q_XGETNEXTQUOTA" },
	{ 0x800001, "Q_SYNC" },
	{ 0x800002, "Q_QUOTAON" },
	{ 0x800003, "Q_QUOTAOFF" },
	{ 0x800004, "Q_GETFMT" },
	{ 0x800005, "Q_GETINFO" },
	{ 0x800006, "Q_SETINFO" },
	{ 0x800007, "Q_GETQUOTA" },
	{ 0x800008, "Q_SETQUOTA" },
	{ 0x800009, "Q_GETNEXTQUOTA" },
};
const struct cset cset_quotacmds = {
	.unknown = "Q_???",
	.n = { 35, 35, 35 },
	.v = { quotacmds_x86_64, quotacmds_x86_64, quotacmds_x86_64 },
	.sorted = true,
};

static const struct cname quotatypes_x86_64[] = {
	{ 0x0, "USRQUOTA" },
	{ 0x1, "GRPQUOTA" },
	{ 0x2, "PRJQUOTA" },
};
const struct cset cset_quotatypes = {
	.unknown = "???QUOTA",
	.n = { 3, 3, 3 },
	.v = { quotatypes_x86_64, quotatypes_x86_64, quotatypes_x86_64 },
	.sorted = true,
};

static const struct cname quota_formats_x86_64[] = {
	{ 0x1, "QFMT_VFS_OLD" },
	{ 0x2, "QFMT_VFS_V0" },
	{ 0x3, "QFMT_OCFS2" },
	{ 0x4, "QFMT_VFS_V1" },
};
const struct cset cset_quota_formats = {
	.unknown = "QFMT_VFS_???",
	.n = { 4, 4, 4 },
	.v = { quota_formats_x86_64, quota_formats_x86_64, quota_formats_x86_64 },
	.sorted = true,
};

static const struct cname quota_if_valid_x86_64[] = {
	{ 0x1, "QIF_BLIMITS" },
	{ 0x2, "QIF_SPACE" },
	{ 0x4, "QIF_ILIMITS" },
	{ 0x8, "QIF_INODES" },
	{ 0x10, "QIF_BTIME" },
	{ 0x20, "QIF_ITIME" },
};
const struct cset cset_quota_if_valid = {
	.unknown = "QIF_???",
	.n = { 6, 6, 6 },
	.v = { quota_if_valid_x86_64, quota_if_valid_x86_64, quota_if_valid_x86_64 },
	.flags = true,
};

static const struct cname quota_if_flags_x86_64[] = {
	{ 0x1, "DQF_ROOT_SQUASH" },
	{ 0x10000, "DQF_SYS_FILE" },
};
const struct cset cset_quota_if_flags = {
	.unknown = "DQF_???",
	.n = { 2, 2, 2 },
	.v = { quota_if_flags_x86_64, quota_if_flags_x86_64, quota_if_flags_x86_64 },
	.flags = true,
};

static const struct cname quota_if_info_valid_x86_64[] = {
	{ 0x1, "IIF_BGRACE" },
	{ 0x2, "IIF_IGRACE" },
	{ 0x4, "IIF_FLAGS" },
};
const struct cset cset_quota_if_info_valid = {
	.unknown = "IIF_???",
	.n = { 3, 3, 3 },
	.v = { quota_if_info_valid_x86_64, quota_if_info_valid_x86_64, quota_if_info_valid_x86_64 },
	.flags = true,
};

static const struct cname quota_xfs_flags_x86_64[] = {
	{ 0x1, "FS_QUOTA_UDQ_ACCT" },
	{ 0x2, "FS_QUOTA_UDQ_ENFD" },
	{ 0x4, "FS_QUOTA_GDQ_ACCT" },
	{ 0x8, "FS_QUOTA_GDQ_ENFD" },
	{ 0x10, "FS_QUOTA_PDQ_ACCT" },
	{ 0x20, "FS_QUOTA_PDQ_ENFD" },
};
const struct cset cset_quota_xfs_flags = {
	.unknown = "FS_QUOTA_???",
	.n = { 6, 6, 6 },
	.v = { quota_xfs_flags_x86_64, quota_xfs_flags_x86_64, quota_xfs_flags_x86_64 },
	.flags = true,
};

static const struct cname quota_xfs_dqblk_flags_x86_64[] = {
	{ 0x1, "FS_USER_QUOTA" },
	{ 0x2, "FS_PROJ_QUOTA" },
	{ 0x4, "FS_GROUP_QUOTA" },
};
const struct cset cset_quota_xfs_dqblk_flags = {
	.unknown = "FS_???_QUOTA",
	.n = { 3, 3, 3 },
	.v = { quota_xfs_dqblk_flags_x86_64, quota_xfs_dqblk_flags_x86_64, quota_xfs_dqblk_flags_x86_64 },
	.flags = true,
};

static const struct cname swap_flags_x86_64[] = {
	{ 0x8000, "SWAP_FLAG_PREFER" },
	{ 0x10000, "SWAP_FLAG_DISCARD" },
	{ 0x20000, "SWAP_FLAG_DISCARD_ONCE" },
	{ 0x40000, "SWAP_FLAG_DISCARD_PAGES" },
};
const struct cset cset_swap_flags = {
	.unknown = "SWAP_FLAG_???",
	.n = { 4, 4, 4 },
	.v = { swap_flags_x86_64, swap_flags_x86_64, swap_flags_x86_64 },
	.flags = true,
};
