/* Files and file systems: flags, extents, sharing of blocks. */
#include "spec/gen/const_ioctl_block.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(fs_flags, 4, cset_fs_flags);
static FLAGWORD(fs_xflags, 4, cset_fs_xflags);
static ENUM(fs_shutdown, 4, cset_fs_shutdown_flags);
static FLAGWORD(fiemap_flags, 4, cset_fiemap_flags);
static FLAGWORD(extent_flags, 4, cset_fiemap_extent_flags);
static const struct type t_fd64 = { .name = "int64_t", .kind = KIND_FD, .size = 8,
	.flags = TYPE_SIGNED };

/* fsx_nextents has a meaning only where the kernel gives it. */
static STRUCT(fsxattr_get, VAL(fs_xflags, "fsx_xflags"), VAL(u32, "fsx_extsize"),
	VAL(u32, "fsx_nextents"), VAL(u32_hex, "fsx_projid"), VAL(u32, "fsx_cowextsize"),
	VAL(u8, "fsx_pad", .n = 8, FLAGS(ITEM_HIDDEN)));
static STRUCT(fsxattr_set, VAL(fs_xflags, "fsx_xflags"), VAL(u32, "fsx_extsize"),
	VAL(u32, "fsx_nextents", FLAGS(ITEM_HIDDEN)), VAL(u32_hex, "fsx_projid"),
	VAL(u32, "fsx_cowextsize"), VAL(u8, "fsx_pad", .n = 8, FLAGS(ITEM_HIDDEN)));

static STRUCT(clone_range, VAL(fd64, "src_fd"), VAL(u64, "src_offset"), VAL(u64, "src_length"),
	VAL(u64, "dest_offset"));
static STRUCT(fstrim_range, VAL(u64_hex, "start"), VAL(u64, "len"), VAL(u64, "minlen"));

/* ---- FIDEDUPERANGE: a head, then as many targets as it says -------------------------- */

#define DEDUPE_HEAD 24u
static STRUCT(dedupe_target, VAL(fd64, "dest_fd"), VAL(u64, "dest_offset"),
	VAL(u64, "bytes_deduped", FLAGS(ITEM_HIDDEN)), VAL(int, "status", FLAGS(ITEM_HIDDEN)),
	VAL(u32, "reserved", FLAGS(ITEM_HIDDEN)));
static STRUCT(dedupe_done, VAL(fd64, "dest_fd", FLAGS(ITEM_HIDDEN)),
	VAL(u64, "dest_offset", FLAGS(ITEM_HIDDEN)), VAL(u64, "bytes_deduped"), VAL(int, "status"),
	VAL(u32, "reserved", FLAGS(ITEM_HIDDEN)));
static STRUCT(dedupe_head, VAL(u64, "src_offset"), VAL(u64, "src_length"), VAL(u16, "dest_count"),
	PAD(6));
enum { DEDUPE_COUNT = 2 };

static void walk_memory(struct walk *w, struct mem *m, enum walk_phase phase)
{
	w->mem = m;
	w->phase = phase;
}

/* Two at most but in verbose mode; false if not all of them could be read. */
#define DEDUPE_SHOWN 2u
#define DEDUPE_TARGET 32u
static bool walk_targets(struct walk *w, const struct type *t, uint64_t addr, uint64_t count)
{
	uint64_t n = w->opts->verbose || count < DEDUPE_SHOWN ? count : DEDUPE_SHOWN;
	uint8_t target[DEDUPE_TARGET];

	if (n == count || (n && !ioctl_is_there(w, addr, DEDUPE_TARGET))) {
		walk_array(w, t, addr, count);
		for (uint64_t i = 0; i < n; i++)
			if (!ioctl_is_there(w, addr + DEDUPE_TARGET * i, DEDUPE_TARGET))
				return false;
		return true;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0; i < n; i++) {
		if (!walk_read(w, addr + DEDUPE_TARGET * i, target, sizeof(target))) {
			w->sink->ops->fault(w->sink, addr + DEDUPE_TARGET * i);
			walk_close(w, GROUP_ARRAY);
			return false;
		}
		walk_inline(w, t, target, sizeof(target), addr + DEDUPE_TARGET * i);
	}
	if (!ioctl_is_there(w, addr + DEDUPE_TARGET * n, DEDUPE_TARGET)) {
		w->sink->ops->fault(w->sink, addr + DEDUPE_TARGET * n);
		walk_close(w, GROUP_ARRAY);
		return false;
	}
	walk_more(w);
	walk_close(w, GROUP_ARRAY);
	return true;
}

static void hook_dedupe(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->mem;
	enum walk_phase phase = w->phase;
	uint64_t count = 0, v;
	uint8_t head[DEDUPE_HEAD];
	bool whole;

	(void)it;
	if (w->enter_mem)
		walk_memory(w, w->enter_mem, PHASE_ENTER);
	if (!walk_read(w, addr, head, sizeof(head)) || !walk_read_num(w, addr + 16, 2, &count)) {
		walk_memory(w, m, phase);
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	for (unsigned i = 0; i <= DEDUPE_COUNT; i++) {
		const struct item *f = &t_dedupe_head.fields[i];

		(void)walk_read_num(w, addr + 8 * i, i == DEDUPE_COUNT ? 2 : 8, &v);
		walk_name(w, f->name);
		walk_scalar(w, f->type, v);
	}
	walk_name(w, "info");
	whole = walk_targets(w, &t_dedupe_target, addr + DEDUPE_HEAD, count);
	walk_close(w, GROUP_STRUCT);
	if (whole && count && w->exited && !w->failed && w->exit_mem) {
		walk_memory(w, w->exit_mem, PHASE_EXIT);
		walk_open(w, GROUP_STRUCT, NULL);
		walk_name(w, "info");
		(void)walk_read_num(w, addr + 16, 2, &count);
		(void)walk_targets(w, &t_dedupe_done, addr + DEDUPE_HEAD, count);
		walk_close(w, GROUP_STRUCT);
	}
	walk_close(w, GROUP_CHANGE);
	walk_memory(w, m, phase);
}
static HOOK(dedupe, hook_dedupe);

/* ---- FIEMAP -------------------------------------------------------------------------- */

#define FIEMAP_HEAD 32u
static STRUCT(fiemap_extent, VAL(u64, "fe_logical"), VAL(u64, "fe_physical"), VAL(u64, "fe_length"),
	VAL(u64, "reserved", .n = 2, FLAGS(ITEM_HIDDEN)), VAL(extent_flags, "fe_flags"),
	VAL(u32, "reserved", .n = 3, FLAGS(ITEM_HIDDEN)));
static STRUCT(fiemap_in, VAL(u64, "fm_start"), VAL(u64, "fm_length"), VAL(fiemap_flags, "fm_flags"),
	VAL(u32, "fm_mapped_extents", FLAGS(ITEM_HIDDEN)), VAL(u32, "fm_extent_count"),
	VAL(u32, "fm_reserved", FLAGS(ITEM_HIDDEN)));

static void hook_fiemap_out(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "fm_extents");
	walk_array(w, &t_fiemap_extent, addr + FIEMAP_HEAD, walk_field(w, 3));
}

static const struct type t_fiemap_out = { .name = "struct fiemap", .kind = KIND_STRUCT,
	.hook = hook_fiemap_out, .fields = (const struct item[]){
		VAL(u64, "fm_start", FLAGS(ITEM_HIDDEN)), VAL(u64, "fm_length", FLAGS(ITEM_HIDDEN)),
		VAL(fiemap_flags, "fm_flags"), VAL(u32, "fm_mapped_extents"),
		VAL(u32, "fm_extent_count", FLAGS(ITEM_HIDDEN)),
		VAL(u32, "fm_reserved", FLAGS(ITEM_HIDDEN)), ITEM_END } };

static void hook_fiemap(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->mem;
	enum walk_phase phase = w->phase;
	bool done = w->exited && !w->failed && w->exit_mem;
	uint8_t head[FIEMAP_HEAD];

	(void)it;
	if (w->enter_mem)
		walk_memory(w, w->enter_mem, PHASE_ENTER);
	if (!walk_read(w, addr, head, sizeof(head))) {
		walk_memory(w, m, phase);
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	if (w->enter_mem)
		walk_at(w, &t_fiemap_in, addr);
	if (done) {
		walk_memory(w, w->exit_mem, PHASE_EXIT);
		walk_at(w, &t_fiemap_out, addr);
	}
	walk_close(w, GROUP_CHANGE);
	walk_memory(w, m, phase);
}
static HOOK(fiemap, hook_fiemap);

/* ---- names of a file system ---------------------------------------------------------- */

enum { LABEL_BYTES = 256, UUID_MAX = 16 };
static void hook_label(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t label[LABEL_BYTES];

	(void)it;
	if (walk_read(w, addr, label, sizeof(label)))
		ioctl_chars(w, label, sizeof(label));
	else
		walk_address(w, addr);
}
static HOOK(label, hook_label);

static void hook_fsuuid(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t len = walk_field(w, 0);

	(void)it;
	walk_name(w, "uuid");
	walk_bytes_as(w, &t_hexbuf, addr + 1, len < UUID_MAX ? len : UUID_MAX);
}
static const struct type t_fsuuid = { .name = "struct fsuuid2", .kind = KIND_STRUCT,
	.hook = hook_fsuuid,
	.fields = (const struct item[]){ VAL(u8, "len"),
		VAL(u8, "uuid", .n = UUID_MAX, FLAGS(ITEM_HIDDEN)), ITEM_END } };

/* The path below /sys/fs: as many bytes as the length says, and the NUL, if it is one. */
enum { SYSFS_PATH_MAX = 128 };
static void hook_sysfs_path(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t room = (size_t)walk_field(w, 0) + 1;
	uint8_t name[SYSFS_PATH_MAX];

	(void)it;
	if (!walk_read(w, addr + 1, name, sizeof(name)))
		return;
	walk_name(w, "name");
	ioctl_chars(w, name, room < sizeof(name) ? room : sizeof(name));
}
static const struct type t_fs_sysfs_path = { .name = "struct fs_sysfs_path", .kind = KIND_STRUCT,
	.hook = hook_sysfs_path,
	.fields = (const struct item[]){ VAL(u8, "len"),
		VAL(chars, "name", .n = SYSFS_PATH_MAX, FLAGS(ITEM_HIDDEN)), ITEM_END } };

/* ---- what a disk keeps beside each block --------------------------------------------- */

static FLAGWORD(lbmd_flags, 4, cset_lbmd_flags);
static ENUM(lbmd_guard, 1, cset_lbmd_checksums);
static STRUCT(block_metadata, VAL(lbmd_flags, "lbmd_flags"), VAL(u16, "lbmd_interval"),
	VAL(u8, "lbmd_size"), VAL(u8, "lbmd_opaque_size"), VAL(u8, "lbmd_opaque_offset"),
	VAL(u8, "lbmd_pi_size"), VAL(u8, "lbmd_pi_offset"), VAL(lbmd_guard, "lbmd_guard_tag_type"),
	VAL(u8, "lbmd_app_tag_size"), VAL(u8, "lbmd_ref_tag_size"),
	VAL(u8, "lbmd_storage_tag_size"), PAD(1));

/* ---- requests ------------------------------------------------------------------------ */

IOCTL_FAMILY(fs,
	REQ(FICLONE, VAL(fd, "src_fd")),
	REQ(FICLONERANGE, IN(clone_range, "argp")),
	REQ(FIDEDUPERANGE, INOUT(dedupe, "argp")),
	REQ(FS_IOC_FIEMAP, INOUT(fiemap, "argp")),
	REQ_CALLED(FS_IOC_GETFLAGS, "attr", OUT_1(fs_flags)),
	REQ_CALLED(FS_IOC32_GETFLAGS, "attr", OUT_1(fs_flags)),
	REQ_CALLED(FS_IOC_SETFLAGS, "attr", IN_1(fs_flags)),
	REQ_CALLED(FS_IOC32_SETFLAGS, "attr", IN_1(fs_flags)),
	REQ(FS_IOC_FSGETXATTR, OUT(fsxattr_get, "argp")),
	REQ(FS_IOC_FSSETXATTR, IN(fsxattr_set, "argp")),
	REQ(FS_IOC_GETFSLABEL, OUT(label, "argp")),
	REQ(FS_IOC_SETFSLABEL, IN(label, "argp")),
	REQ_NONE(FIFREEZE), REQ_NONE(FITHAW),
	REQ(FITRIM, IN(fstrim_range, "argp")),
	REQ(FS_IOC_SHUTDOWN, IN_1(fs_shutdown)),
	REQ_CALLED(FS_IOC_GETFSUUID, "arg", OUT(fsuuid, "argp")),
	REQ_CALLED(FS_IOC_GETFSSYSFSPATH, "arg", OUT(fs_sysfs_path, "argp")),
	REQ_CALLED(FS_IOC_GETLBMD_CAP, "arg", OUT(block_metadata, "argp")));
