/* From tools/constants/ioctl_btrfs.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_BTRFS_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_BTRFS_H

#include "spec/constants.h"

extern const struct cset cset_btrfs_subvol_flags;
extern const struct cset cset_btrfs_defrag_flags;
extern const struct cset cset_btrfs_balance_ctl;
extern const struct cset cset_btrfs_compress;
extern const struct cset cset_btrfs_send_flags;
extern const struct cset cset_btrfs_balance_flags;
extern const struct cset cset_btrfs_balance_states;
extern const struct cset cset_btrfs_balance_args;
extern const struct cset cset_btrfs_block_groups;
extern const struct cset cset_btrfs_space_info;
extern const struct cset cset_btrfs_features_compat_ro;
extern const struct cset cset_btrfs_features_incompat;
extern const struct cset cset_btrfs_fs_info;
extern const struct cset cset_btrfs_csum_types;
extern const struct cset cset_btrfs_dev_stats_flags;
extern const struct cset cset_btrfs_dev_stats;
extern const struct cset cset_btrfs_objectids;
extern const struct cset cset_btrfs_keys;
extern const struct cset cset_btrfs_logical_ino;
extern const struct cset cset_btrfs_qgroup_limits;
extern const struct cset cset_btrfs_qgroup_inherit;
extern const struct cset cset_btrfs_quota_ctl;
extern const struct cset cset_btrfs_scrub_flags;
extern const struct cset cset_btrfs_replace_cmds;
extern const struct cset cset_btrfs_replace_results;
extern const struct cset cset_btrfs_replace_states;
extern const struct cset cset_btrfs_replace_modes;

#endif
