/* From tools/constants/file.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_FILE_H
#define TATTLE_SPEC_GEN_CONST_FILE_H

#include "spec/constants.h"

extern const struct cset cset_open_access;
extern const struct cset cset_open_flags;
extern const struct cset cset_openat2_flags;
extern const struct cset cset_openat2_resolve;
extern const struct cset cset_access_modes;
extern const struct cset cset_at_flags;
extern const struct cset cset_faccessat_flags;
extern const struct cset cset_name_to_handle_flags;
extern const struct cset cset_xattrat_flags;
extern const struct cset cset_at_statx_sync_types;
extern const struct cset cset_statx_at_flags;
extern const struct cset cset_statx_masks;
extern const struct cset cset_statx_attrs;
extern const struct cset cset_rename_flags;
extern const struct cset cset_mode_types;
extern const struct cset cset_xattr_flags;
extern const struct cset cset_dirent_types;
extern const struct cset cset_file_attr_xflags;
extern const struct cset cset_mount_flags;
extern const struct cset cset_umount_flags;
extern const struct cset cset_open_tree_flags;
extern const struct cset cset_move_mount_flags;
extern const struct cset cset_fsopen_flags;
extern const struct cset cset_fspick_flags;
extern const struct cset cset_fsmount_flags;
extern const struct cset cset_fsconfig_cmds;
extern const struct cset cset_mount_attr_flags;
extern const struct cset cset_fsmount_attr_flags;
extern const struct cset cset_mount_setattr_flags;
extern const struct cset cset_mount_propagation;
extern const struct cset cset_statmount_propagation;
extern const struct cset cset_statmount_sb_flags;
extern const struct cset cset_statmount_flags;
extern const struct cset cset_statmount_masks;
extern const struct cset cset_listmount_flags;
extern const struct cset cset_lsmt_roots;
extern const struct cset cset_fsmagic;
extern const struct cset cset_statfs_flags;
extern const struct cset cset_quotacmds;
extern const struct cset cset_quotatypes;
extern const struct cset cset_quota_formats;
extern const struct cset cset_quota_if_valid;
extern const struct cset cset_quota_if_flags;
extern const struct cset cset_quota_if_info_valid;
extern const struct cset cset_quota_xfs_flags;
extern const struct cset cset_quota_xfs_dqblk_flags;
extern const struct cset cset_swap_flags;

#endif
