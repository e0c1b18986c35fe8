/* What file systems say of themselves. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

/* The kernel's long in struct statfs; 32 and 64 bits in i386's struct statfs64. */
static ENUM(fs_magic, SIZE_KLONG, cset_fsmagic);
static FLAGWORD(fs_flags, SIZE_KLONG, cset_statfs_flags);
static STRUCT(fsid, VAL(u32_hex, "val", .n = 2));

/* The flags mean something if this one is set. */
#define ST_VALID 0x20

#define STATFS(id, c_name, count) \
	static const struct type t_##id = { .name = c_name, .kind = KIND_STRUCT, \
		.fields = (const struct item[]){ VAL(fs_magic, "f_type"), VAL(kulong, "f_bsize"), \
			VAL(count, "f_blocks"), VAL(count, "f_bfree"), VAL(count, "f_bavail"), \
			VAL(count, "f_files"), VAL(count, "f_ffree"), VAL(fsid, "f_fsid"), \
			VAL(kulong, "f_namelen"), VAL(kulong, "f_frsize"), \
			VAL(fs_flags, "f_flags", WHEN_ANY(10, ST_VALID)), \
			{ .name = "", .type = &t_kulong, .n = 4, .flags = ITEM_PAD }, ITEM_END } }
STATFS(statfs, "struct statfs", kulong);
STATFS(statfs64, "struct statfs64", u64);

SYSCALL(statfs, C_FILE | C_STATFS | C_STATFS_LIKE, int, IN(path, "path", .role = ROLE_STAT),
	OUT(statfs, "buf"));
SYSCALL(fstatfs, C_DESC | C_FSTATFS | C_STATFS_LIKE, int, VAL(fd, "fd", .role = ROLE_STAT),
	OUT(statfs, "buf"));
/* The kernel refuses any other size. */
#define STATFS64_SIZE 84

static void hook_statfs64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->args[1] != STATFS64_SIZE)
		walk_address(w, v);
	else
		walk_at(w, &t_statfs64, v);
}
static HOOK(statfs64_buf, hook_statfs64);

SYSCALL(statfs64, C_FILE | C_STATFS | C_STATFS_LIKE, int, IN(path, "path", .role = ROLE_STAT),
	VAL(size, "sz"), OUT(statfs64_buf, "buf"));
SYSCALL(fstatfs64, C_DESC | C_FSTATFS | C_STATFS_LIKE, int, VAL(fd, "fd", .role = ROLE_STAT),
	VAL(size, "sz"), OUT(statfs64_buf, "buf"));

SYSCALL(ustat, C_STATFS_LIKE, int, VAL(dev32, "dev"),
	VAL(addr, "ubuf", FLAGS(ITEM_DECODE_LATE)));

/* strace shows its words only: what they mean depends on the first. */
SYSCALL(sysfs, 0, int, VAL(word_hex, "option"), VAL(word_hex, "arg1"), VAL(word_hex, "arg2"));
