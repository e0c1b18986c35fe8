/* Disk quotas. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static ENUM(quota_cmd, 4, cset_quotacmds);
static ENUM(quota_type, 4, cset_quotatypes);
static ENUM(quota_format, 4, cset_quota_formats);
static FLAGWORD(if_valid, 4, cset_quota_if_valid);
static FLAGWORD(if_flags, 4, cset_quota_if_flags);
static FLAGWORD(if_info_valid, 4, cset_quota_if_info_valid);
static FLAGWORD(xfs_flags, 4, cset_quota_xfs_flags);
static FLAGWORD(xfs_flags16, 2, cset_quota_xfs_flags);
static FLAGWORD(xfs_rm_flags, 4, cset_quota_xfs_dqblk_flags);
static FLAGWORD(xfs_dqblk_flags, 1, cset_quota_xfs_dqblk_flags);

#define CMD_SHIFT 8

/* Command and type share a word. */
static void hook_cmd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	v &= UINT32_MAX;
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_uint, v);
	walk_open(w, GROUP_CALL, "QCMD");
	walk_scalar(w, &t_quota_cmd, v >> CMD_SHIFT);
	walk_scalar(w, &t_quota_type, v & 0xff);
	walk_close(w, GROUP_CALL);
	walk_close(w, GROUP_EITHER);
}
static const struct type t_qcmd = { .name = "int",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_cmd };

#define V FLAGS(ITEM_VERBOSE)
#define DQBLK \
	VAL(u64, "dqb_bhardlimit"), VAL(u64, "dqb_bsoftlimit"), VAL(u64, "dqb_curspace"), \
		VAL(u64, "dqb_ihardlimit"), VAL(u64, "dqb_isoftlimit"), \
		VAL(u64, "dqb_curinodes"), VAL(u64, "dqb_btime", V), VAL(u64, "dqb_itime", V), \
		VAL(if_valid, "dqb_valid", V)

/* As much as has members: 4 bytes less than the compiler of a 64-bit kernel takes. */
static STRUCT_F(if_dqblk, TYPE_PACKED, DQBLK);
static STRUCT(if_nextdqblk, DQBLK, VAL(u32, "dqb_id"));
static STRUCT(if_dqinfo, VAL(u64, "dqi_bgrace"), VAL(u64, "dqi_igrace"),
	VAL(if_flags, "dqi_flags"), VAL(if_info_valid, "dqi_valid"));

static STRUCT(fs_disk_quota, VAL(s8, "d_version"), VAL(xfs_dqblk_flags, "d_flags"),
	VAL(u16_hex, "d_fieldmask"), VAL(u32, "d_id"), VAL(u64, "d_blk_hardlimit"),
	VAL(u64, "d_blk_softlimit"), VAL(u64, "d_ino_hardlimit"), VAL(u64, "d_ino_softlimit"),
	VAL(u64, "d_bcount"), VAL(u64, "d_icount"), VAL(s32, "d_itimer", V),
	VAL(s32, "d_btimer", V), VAL(u16, "d_iwarns", V), VAL(u16, "d_bwarns", V), PAD(4),
	VAL(u64, "d_rtb_hardlimit", V), VAL(u64, "d_rtb_softlimit", V), VAL(u64, "d_rtbcount", V),
	VAL(s32, "d_rtbtimer", V), VAL(u16, "d_rtbwarns", V), PAD(10));

#define LIMITS \
	VAL(s32, "qs_btimelimit", V), VAL(s32, "qs_itimelimit", V), \
		VAL(s32, "qs_rtbtimelimit", V), VAL(u16, "qs_bwarnlimit", V), \
		VAL(u16, "qs_iwarnlimit", V)

static STRUCT(fs_qfilestat, VAL(u64, "qfs_ino"), VAL(u64, "qfs_nblks"), VAL(u32, "qfs_nextents"));
static STRUCT(fs_quota_stat, VAL(s8, "qs_version"), VAL(xfs_flags16, "qs_flags", V), PAD(1),
	VAL(fs_qfilestat, "qs_uquota", V), VAL(fs_qfilestat, "qs_gquota", V),
	VAL(u32, "qs_incoredqs", V), LIMITS);

static STRUCT(fs_qfilestatv, VAL(u64, "qfs_ino"), VAL(u64, "qfs_nblks"),
	VAL(u32, "qfs_nextents"), PAD(4));
static STRUCT(fs_quota_statv, VAL(s8, "qs_version"), PAD(1), VAL(xfs_flags16, "qs_flags", V),
	VAL(u32, "qs_incoredqs", V), VAL(fs_qfilestatv, "qs_uquota", V),
	VAL(fs_qfilestatv, "qs_gquota", V), VAL(fs_qfilestatv, "qs_pquota", V),
	LIMITS, PAD(64));

/* Commands without an id take its register all the same. */
#define NO_ID VAL(word, "id", FLAGS(ITEM_HIDDEN))
#define ID VAL(uid, "id")
#define ONE(t) IN(t, "addr", FLAGS(ITEM_ARRAY), .n = 1)
#define ONE_OUT(t) OUT(t, "addr", FLAGS(ITEM_ARRAY), .n = 1)
#define KEY(c) ((uint64_t)(c) << CMD_SHIFT)

/* clang-format off */
#define QUOTA_VARIANTS \
	VARIANT_NONE(KEY(0x800001)),						/* Q_SYNC */ \
	VARIANT(KEY(0x800002), VAL(quota_format, "id"), IN(path, "addr")),	/* Q_QUOTAON */ \
	VARIANT_NONE(KEY(0x800003)),						/* Q_QUOTAOFF */ \
	VARIANT(KEY(0x800004), NO_ID, ONE_OUT(quota_format)),			/* Q_GETFMT */ \
	VARIANT(KEY(0x800005), NO_ID, OUT(if_dqinfo, "addr")),			/* Q_GETINFO */ \
	VARIANT(KEY(0x800006), NO_ID, IN(if_dqinfo, "addr")),			/* Q_SETINFO */ \
	VARIANT(KEY(0x800007), ID, OUT(if_dqblk, "addr")),			/* Q_GETQUOTA */ \
	VARIANT(KEY(0x800008), ID, IN(if_dqblk, "addr")),			/* Q_SETQUOTA */ \
	VARIANT(KEY(0x800009), ID, OUT(if_nextdqblk, "addr")),			/* Q_GETNEXTQUOTA */ \
	VARIANT(KEY(0x5801), NO_ID, ONE(xfs_flags)),				/* Q_XQUOTAON */ \
	VARIANT(KEY(0x5802), NO_ID, ONE(xfs_flags)),				/* Q_XQUOTAOFF */ \
	VARIANT(KEY(0x5803), ID, OUT(fs_disk_quota, "addr")),			/* Q_XGETQUOTA */ \
	VARIANT(KEY(0x5804), ID, IN(fs_disk_quota, "addr")),			/* Q_XSETQLIM */ \
	VARIANT(KEY(0x5805), NO_ID, OUT(fs_quota_stat, "addr")),		/* Q_XGETQSTAT */ \
	VARIANT(KEY(0x5806), NO_ID, ONE(xfs_rm_flags)),			/* Q_XQUOTARM */ \
	VARIANT_NONE(KEY(0x5807)),						/* Q_XQUOTASYNC */ \
	VARIANT(KEY(0x5808), NO_ID, OUT(fs_quota_statv, "addr")),		/* Q_XGETQSTATV */ \
	VARIANT(KEY(0x5809), ID, OUT(fs_disk_quota, "addr"))			/* Q_XGETNEXTQUOTA */
/* clang-format on */

#define CMD_MASK 0xffffff00u

static const struct variant quota_list[] = { QUOTA_VARIANTS };
static const struct variants quotactl_variants = { .key = 0,
	.first = 2,
	.mask = CMD_MASK,
	.n = sizeof(quota_list) / sizeof(quota_list[0]),
	.v = quota_list };
static const struct variants quotactl_fd_variants = { .key = 1,
	.first = 2,
	.mask = CMD_MASK,
	.n = sizeof(quota_list) / sizeof(quota_list[0]),
	.v = quota_list };

ROW(quotactl, "quotactl", C_FILE, int, (.variants = &quotactl_variants), VAL(qcmd, "op"),
	IN(path, "special"), VAL(uid, "id"), VAL(addr, "addr"));
ROW(quotactl_fd, "quotactl_fd", C_DESC, int, (.variants = &quotactl_fd_variants), VAL(fd, "fd"),
	VAL(qcmd, "op"), VAL(uid, "id"), VAL(addr, "addr"));
