/* The stat family. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

/* What strace shows of a struct stat, in its order, which is that of no ABI's memory. */
enum field {
	ST_DEV,
	ST_INO,
	ST_MODE,
	ST_NLINK,
	ST_UID,
	ST_GID,
	ST_BLKSIZE,
	ST_BLOCKS,
	ST_SIZE,
	ST_RDEV,
	ST_ATIME,
	ST_ATIME_NSEC,
	ST_MTIME,
	ST_MTIME_NSEC,
	ST_CTIME,
	ST_CTIME_NSEC,
	ST_FIELDS
};

struct place {
	uint8_t off, size; /* size 0: the struct has no such field */
};

struct stat_layout {
	uint8_t size;
	struct place f[ST_FIELDS];
};

/* clang-format off */
static const struct stat_layout layout_x86_64 = { 144, {
	[ST_DEV] = { 0, 8 }, [ST_INO] = { 8, 8 }, [ST_NLINK] = { 16, 8 }, [ST_MODE] = { 24, 4 },
	[ST_UID] = { 28, 4 }, [ST_GID] = { 32, 4 }, [ST_RDEV] = { 40, 8 }, [ST_SIZE] = { 48, 8 },
	[ST_BLKSIZE] = { 56, 8 }, [ST_BLOCKS] = { 64, 8 },
	[ST_ATIME] = { 72, 8 }, [ST_ATIME_NSEC] = { 80, 8 },
	[ST_MTIME] = { 88, 8 }, [ST_MTIME_NSEC] = { 96, 8 },
	[ST_CTIME] = { 104, 8 }, [ST_CTIME_NSEC] = { 112, 8 } } };

static const struct stat_layout layout_aarch64 = { 128, {
	[ST_DEV] = { 0, 8 }, [ST_INO] = { 8, 8 }, [ST_MODE] = { 16, 4 }, [ST_NLINK] = { 20, 4 },
	[ST_UID] = { 24, 4 }, [ST_GID] = { 28, 4 }, [ST_RDEV] = { 32, 8 }, [ST_SIZE] = { 48, 8 },
	[ST_BLKSIZE] = { 56, 4 }, [ST_BLOCKS] = { 64, 8 },
	[ST_ATIME] = { 72, 8 }, [ST_ATIME_NSEC] = { 80, 8 },
	[ST_MTIME] = { 88, 8 }, [ST_MTIME_NSEC] = { 96, 8 },
	[ST_CTIME] = { 104, 8 }, [ST_CTIME_NSEC] = { 112, 8 } } };

static const struct stat_layout layout_i386 = { 64, {
	[ST_DEV] = { 0, 4 }, [ST_INO] = { 4, 4 }, [ST_MODE] = { 8, 2 }, [ST_NLINK] = { 10, 2 },
	[ST_UID] = { 12, 2 }, [ST_GID] = { 14, 2 }, [ST_RDEV] = { 16, 4 }, [ST_SIZE] = { 20, 4 },
	[ST_BLKSIZE] = { 24, 4 }, [ST_BLOCKS] = { 28, 4 },
	[ST_ATIME] = { 32, 4 }, [ST_ATIME_NSEC] = { 36, 4 },
	[ST_MTIME] = { 40, 4 }, [ST_MTIME_NSEC] = { 44, 4 },
	[ST_CTIME] = { 48, 4 }, [ST_CTIME_NSEC] = { 52, 4 } } };

static const struct stat_layout layout_i386_64 = { 96, {
	[ST_DEV] = { 0, 8 }, [ST_INO] = { 88, 8 }, [ST_MODE] = { 16, 4 }, [ST_NLINK] = { 20, 4 },
	[ST_UID] = { 24, 4 }, [ST_GID] = { 28, 4 }, [ST_RDEV] = { 32, 8 }, [ST_SIZE] = { 44, 8 },
	[ST_BLKSIZE] = { 52, 4 }, [ST_BLOCKS] = { 56, 8 },
	[ST_ATIME] = { 64, 4 }, [ST_ATIME_NSEC] = { 68, 4 },
	[ST_MTIME] = { 72, 4 }, [ST_MTIME_NSEC] = { 76, 4 },
	[ST_CTIME] = { 80, 4 }, [ST_CTIME_NSEC] = { 84, 4 } } };

static const struct stat_layout layout_old = { 32, {
	[ST_DEV] = { 0, 2 }, [ST_INO] = { 2, 2 }, [ST_MODE] = { 4, 2 }, [ST_NLINK] = { 6, 2 },
	[ST_UID] = { 8, 2 }, [ST_GID] = { 10, 2 }, [ST_RDEV] = { 12, 2 }, [ST_SIZE] = { 16, 4 },
	[ST_ATIME] = { 20, 4 }, [ST_MTIME] = { 24, 4 }, [ST_CTIME] = { 28, 4 } } };
/* clang-format on */

static const struct type t_st_dev = { .name = "dev_t", .kind = KIND_DEV, .size = 8 };

static uint64_t number(const uint8_t *p, struct place at)
{
	uint64_t v = 0;

	for (unsigned i = at.size; i--;)
		v = v << 8 | p[at.off + i];
	return v;
}

static void give(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	walk_name(w, name);
	walk_scalar(w, t, v);
}

static void give_time(struct walk *w, const struct stat_layout *l, const uint8_t *p,
	enum field field, const char *name, const char *nsec_name)
{
	struct place at = l->f[field], nsec_at = l->f[field + 1];
	uint64_t nsec = nsec_at.size ? number(p, nsec_at) : 0;
	int64_t sec = (int64_t)number(p, at);

	if (at.size == 4)
		sec = (int32_t)sec;
	give(w, name, &t_s64, (uint64_t)sec);
	walk_moment(w, sec, nsec);
	if (nsec_at.size)
		give(w, nsec_name, &t_u64, nsec);
}

static void walk_stat(struct walk *w, const struct stat_layout *l, uint64_t addr)
{
	bool all = w->opts->verbose;
	uint8_t p[144];
	uint64_t mode;

	if (!walk_read(w, addr, p, l->size)) {
		walk_address(w, addr);
		return;
	}
	mode = number(p, l->f[ST_MODE]);
	walk_open(w, GROUP_STRUCT, NULL);
	if (all) {
		give(w, "st_dev", &t_st_dev, number(p, l->f[ST_DEV]));
		give(w, "st_ino", &t_u64, number(p, l->f[ST_INO]));
	}
	give(w, "st_mode", &t_mode, mode);
	if (all) {
		give(w, "st_nlink", &t_u64, number(p, l->f[ST_NLINK]));
		give(w, "st_uid", &t_u32, number(p, l->f[ST_UID]));
		give(w, "st_gid", &t_u32, number(p, l->f[ST_GID]));
		give(w, "st_blksize", &t_u64, number(p, l->f[ST_BLKSIZE]));
		give(w, "st_blocks", &t_u64, number(p, l->f[ST_BLOCKS]));
	}
	if ((mode & 0170000) == 0020000 || (mode & 0170000) == 0060000)
		give(w, "st_rdev", &t_st_dev, number(p, l->f[ST_RDEV]));
	else
		give(w, "st_size", &t_u64, number(p, l->f[ST_SIZE]));
	if (all) {
		give_time(w, l, p, ST_ATIME, "st_atime", "st_atime_nsec");
		give_time(w, l, p, ST_MTIME, "st_mtime", "st_mtime_nsec");
		give_time(w, l, p, ST_CTIME, "st_ctime", "st_ctime_nsec");
	} else {
		walk_more(w);
	}
	walk_close(w, GROUP_STRUCT);
}

static void hook_stat(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->abi->id == ABI_I386)
		walk_stat(w, &layout_i386, v);
	else if (w->abi->id == ABI_AARCH64)
		walk_stat(w, &layout_aarch64, v);
	else
		walk_stat(w, &layout_x86_64, v);
}

static void hook_stat64(struct walk *w, const struct item *it, uint64_t v)
{
	if (w->abi->id == ABI_I386)
		walk_stat(w, &layout_i386_64, v);
	else
		hook_stat(w, it, v);
}

static void hook_old_stat(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_stat(w, &layout_old, v);
}

static const struct type t_stat = { .name = "struct stat", .kind = KIND_HOOK, .hook = hook_stat };
static const struct type t_stat64 = { .name = "struct stat64",
	.kind = KIND_HOOK,
	.hook = hook_stat64 };
static const struct type t_old_stat = { .name = "struct __old_kernel_stat",
	.kind = KIND_HOOK,
	.hook = hook_old_stat };

#define STAT_PATH IN(path, "pathname", .role = ROLE_STAT)

SYSCALL(stat, C_FILE | C_STAT | C_STAT_LIKE, int, STAT_PATH, OUT(stat, "statbuf"));
SYSCALL(lstat, C_FILE | C_LSTAT | C_STAT_LIKE, int, STAT_PATH, OUT(stat, "statbuf"));
SYSCALL(fstat, C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(fd, "fd", .role = ROLE_STAT),
	OUT(stat, "statbuf"));
SYSCALL(stat64, C_FILE | C_STAT | C_STAT_LIKE, int, STAT_PATH, OUT(stat64, "statbuf"));
SYSCALL(lstat64, C_FILE | C_LSTAT | C_STAT_LIKE, int, STAT_PATH, OUT(stat64, "statbuf"));
SYSCALL(fstat64, C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(fd, "fd", .role = ROLE_STAT),
	OUT(stat64, "statbuf"));
SYSCALL(oldstat, C_FILE | C_STAT | C_STAT_LIKE, int, STAT_PATH, OUT(old_stat, "statbuf"));
SYSCALL(oldlstat, C_FILE | C_LSTAT | C_STAT_LIKE, int, STAT_PATH, OUT(old_stat, "statbuf"));
SYSCALL(oldfstat, C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(fd, "fd", .role = ROLE_STAT),
	OUT(old_stat, "statbuf"));
SYSCALL(newfstatat, C_FILE | C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), OUT(stat, "statbuf"),
	VAL(at_flags, "flags"));
SYSCALL(fstatat64, C_FILE | C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), OUT(stat64, "statbuf"),
	VAL(at_flags, "flags"));

/* ---- statx -------------------------------------------------------------------------- */

static FLAGWORD(statx_sync, 4, cset_at_statx_sync_types);
static FLAGWORD(statx_mask, 4, cset_statx_masks);
static FLAGWORD(statx_attributes, 8, cset_statx_attrs);

static FLAGWORD(statx_at_flags, 4, cset_statx_at_flags);

#define STATX_SYNC_TYPE 0x6000u

/* How fresh the answer must be, and the usual flags.  strace has no number for no wish. */
static void hook_statx_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_OR, NULL);
	if (!(v & STATX_SYNC_TYPE) && w->opts->numbers_only)
		walk_word(w, "");
	else
		walk_scalar(w, &t_statx_sync, v & STATX_SYNC_TYPE);
	if (v & ~(uint64_t)STATX_SYNC_TYPE & UINT32_MAX)
		walk_scalar(w, &t_statx_at_flags, v & ~(uint64_t)STATX_SYNC_TYPE & UINT32_MAX);
	walk_close(w, GROUP_OR);
}
static const struct type t_statx_flags = { .name = "int",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_statx_flags };

static STRUCT(statx_timestamp, VAL(s64, "tv_sec"), VAL(u32, "tv_nsec"), PAD(4));

struct statx_field {
	const char *name;
	const struct type *t;
	uint8_t off, size;
	bool always;   /* shown without -v */
	uint32_t mask; /* only if stx_mask has it */
	uint32_t attr; /* only if stx_attributes has it */
};

#define STATX_SIZE 256
#define BTIME 0x800u
#define MNT_ID 0x1000u
#define DIOALIGN 0x2000u
#define SUBVOL 0x8000u
#define DIO_READ_ALIGN 0x20000u
#define ATTR_WRITE_ATOMIC 0x400000u

/* The mask says which of the fields mean something, or the attributes do. */
static const struct statx_field statx_fields[] = {
	{ "stx_mask", &t_statx_mask, 0, 4, true, 0 },
	{ "stx_blksize", &t_u32, 4, 4, false, 0 },
	{ "stx_attributes", &t_statx_attributes, 8, 8, true, 0 },
	{ "stx_nlink", &t_u32, 16, 4, false, 4 },
	{ "stx_uid", &t_uid, 20, 4, false, 8 },
	{ "stx_gid", &t_gid, 24, 4, false, 0x10 },
	{ "stx_mode", &t_umode16, 28, 2, true, 3 },
	{ "stx_ino", &t_u64, 32, 8, false, 0x100 },
	{ "stx_size", &t_u64, 40, 8, true, 0x200 },
	{ "stx_blocks", &t_u64, 48, 8, false, 0x400 },
	{ "stx_attributes_mask", &t_statx_attributes, 56, 8, false, 0 },
	{ "stx_atime", &t_statx_timestamp, 64, 16, false, 0x20 },
	{ "stx_btime", &t_statx_timestamp, 80, 16, false, BTIME },
	{ "stx_ctime", &t_statx_timestamp, 96, 16, false, 0x80 },
	{ "stx_mtime", &t_statx_timestamp, 112, 16, false, 0x40 },
	{ "stx_rdev_major", &t_u32, 128, 4, false, 0 },
	{ "stx_rdev_minor", &t_u32, 132, 4, false, 0 },
	{ "stx_dev_major", &t_u32, 136, 4, false, 0 },
	{ "stx_dev_minor", &t_u32, 140, 4, false, 0 },
	{ "stx_mnt_id", &t_u64_hex, 144, 8, false, MNT_ID },
	{ "stx_dio_mem_align", &t_u32, 152, 4, false, DIOALIGN },
	{ "stx_dio_offset_align", &t_u32, 156, 4, false, DIOALIGN },
	{ "stx_subvol", &t_u64_hex, 160, 8, false, SUBVOL },
	{ "stx_atomic_write_unit_min", &t_u32, 168, 4, false, 0, ATTR_WRITE_ATOMIC },
	{ "stx_atomic_write_unit_max", &t_u32, 172, 4, false, 0, ATTR_WRITE_ATOMIC },
	{ "stx_atomic_write_segments_max", &t_u32, 176, 4, false, 0, ATTR_WRITE_ATOMIC },
	{ "stx_dio_read_offset_align", &t_u32, 180, 4, false, DIO_READ_ALIGN },
	{ "stx_atomic_write_unit_max_opt", &t_u32, 184, 4, false, 0, ATTR_WRITE_ATOMIC },
};


static void give_statx_field(struct walk *w, const struct statx_field *f, const uint8_t *p,
	uint64_t addr)
{
	walk_name(w, f->name);
	walk_inline(w, f->t, p + f->off, f->size, addr + f->off);
	if (f->t == &t_statx_timestamp)
		walk_moment(w, (int64_t)number(p, (struct place){ f->off, 8 }),
			number(p, (struct place){ (uint8_t)(f->off + 8), 4 }));
}

static void hook_statx(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t p[STATX_SIZE];
	uint64_t mask, attr;

	(void)it;
	if (!walk_read(w, v, p, sizeof(p))) {
		walk_address(w, v);
		return;
	}
	mask = number(p, (struct place){ 0, 4 });
	attr = number(p, (struct place){ 8, 8 });
	walk_open(w, GROUP_STRUCT, NULL);
	for (size_t i = 0; i < sizeof(statx_fields) / sizeof(statx_fields[0]); i++) {
		const struct statx_field *f = &statx_fields[i];

		if (!(f->always || w->opts->verbose) || (f->mask && !(f->mask & mask)) ||
			(f->attr && !(f->attr & attr)))
			continue;
		give_statx_field(w, f, p, v);
	}
	if (!w->opts->verbose)
		walk_more(w);
	walk_close(w, GROUP_STRUCT);
}

static const struct type t_statx = { .name = "struct statx",
	.kind = KIND_HOOK,
	.hook = hook_statx };

SYSCALL(statx, C_FILE | C_DESC | C_FSTAT | C_STAT_LIKE, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), VAL(statx_flags, "flags"),
	VAL(statx_mask, "mask"), OUT(statx, "statxbuf"));
