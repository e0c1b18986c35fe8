/* Calls that open, name and change files. */
#include <string.h>

#include "spec/file_types.h"
#include "spec/gen/const_desc.h"
#include "spec/gen/const_file.h"

static FLAGWORD(access_mode, 4, cset_access_modes);
static FLAGWORD(faccessat_flags, 4, cset_faccessat_flags);
static FLAGWORD(file_attr_flags, 4, cset_xattrat_flags);
static FLAGWORD(rename_flags, 4, cset_rename_flags);
static FLAGWORD(resolve, 8, cset_openat2_resolve);
static FLAGWORD(openat2_flags, 8, cset_openat2_flags);
static const struct type t_perm64 = { .name = "uint64_t", .kind = KIND_PERM, .size = 8 };
static const struct type t_node = { .name = "dev_t", .kind = KIND_DEV, .size = 4 };

#define MODE_IF_CREATED(flags_arg) VAL(umode, "mode", WHEN_ANY(flags_arg, O_CREAT_OR_TMPFILE))

/* ---- open ---------------------------------------------------------------------------- */

SYSCALL(open, C_FILE | C_DESC, fd, IN(path, "pathname", .role = ROLE_OPEN),
	VAL(open_flags, "flags"), MODE_IF_CREATED(1));
SYSCALL(openat, C_FILE | C_DESC, fd, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_OPEN), VAL(open_flags, "flags"),
	MODE_IF_CREATED(2));
SYSCALL(creat, C_FILE | C_DESC, fd, IN(path, "pathname", .role = ROLE_OPEN), VAL(umode, "mode"));

#define OPEN_HOW_SIZE 24

/* Where no file is made the mode must be 0: only what is not is worth a word. */
static void hook_how_mode(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (!v && !(walk_field(w, 0) & O_CREAT_OR_TMPFILE))
		return;
	walk_name(w, "mode");
	walk_scalar(w, &t_perm64, v);
}
static const struct type t_how_mode = { .name = "uint64_t",
	.kind = KIND_HOOK,
	.size = 8,
	.flags = TYPE_LABEL,
	.hook = hook_how_mode };

static void hook_how_rest(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_surplus(w, v, OPEN_HOW_SIZE, w->args[3]);
}

static const struct type t_open_how = { .name = "struct open_how",
	.kind = KIND_STRUCT,
	.hook = hook_how_rest,
	.fields = (const struct item[]){ VAL(openat2_flags, "flags"),
		VAL(how_mode, "mode"), VAL(resolve, "resolve"),
		ITEM_END } };

/* A struct whose size the caller tells. */
static void hook_open_how(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t size = w->args[3];

	(void)it;
	if (size < OPEN_HOW_SIZE)
		walk_address(w, v);
	else
		walk_at(w, &t_open_how, v);
}
static HOOK(open_how_arg, hook_open_how);

SYSCALL(openat2, C_FILE | C_DESC, fd, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_OPEN), IN(open_how_arg, "how"),
	VAL(size, "size"));

/* ---- names --------------------------------------------------------------------------- */

SYSCALL(access, C_FILE, int, IN(path, "pathname", .role = ROLE_STAT), VAL(access_mode, "mode"));
SYSCALL(faccessat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), VAL(access_mode, "mode"));
SYSCALL(faccessat2, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), VAL(access_mode, "mode"),
	VAL(faccessat_flags, "flags"));

SYSCALL(link, C_FILE, int, IN(path, "oldpath", .role = ROLE_LINK_FROM),
	IN(path, "newpath", .role = ROLE_LINK_TO));
SYSCALL(linkat, C_FILE | C_DESC, int, VAL(dirfd, "olddirfd"),
	IN(path, "oldpath", AT(0), .role = ROLE_LINK_FROM), VAL(dirfd, "newdirfd"),
	IN(path, "newpath", AT(2), .role = ROLE_LINK_TO), VAL(at_flags, "flags"));
SYSCALL(unlink, C_FILE, int, IN(path, "pathname", .role = ROLE_DELETE));
SYSCALL(unlinkat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_DELETE), VAL(at_flags, "flags"));
SYSCALL(rename, C_FILE, int, IN(path, "oldpath", .role = ROLE_RENAME_FROM),
	IN(path, "newpath", .role = ROLE_RENAME_TO));
SYSCALL(renameat, C_FILE | C_DESC, int, VAL(dirfd, "olddirfd"),
	IN(path, "oldpath", AT(0), .role = ROLE_RENAME_FROM), VAL(dirfd, "newdirfd"),
	IN(path, "newpath", AT(2), .role = ROLE_RENAME_TO));
SYSCALL(renameat2, C_FILE | C_DESC, int, VAL(dirfd, "olddirfd"),
	IN(path, "oldpath", AT(0), .role = ROLE_RENAME_FROM), VAL(dirfd, "newdirfd"),
	IN(path, "newpath", AT(2), .role = ROLE_RENAME_TO), VAL(rename_flags, "flags"));
SYSCALL(symlink, C_FILE, int, IN(path, "target", .role = ROLE_TARGET),
	IN(path, "linkpath", .role = ROLE_CREATE));
SYSCALL(symlinkat, C_FILE | C_DESC, int, IN(path, "target", .role = ROLE_TARGET),
	VAL(dirfd, "newdirfd"), IN(path, "linkpath", AT(1), .role = ROLE_CREATE));
SYSCALL(readlink, C_FILE, ssize, IN(path, "pathname", .role = ROLE_READLINK),
	OUT(buf, "buf", .got = LEN_R), VAL(size, "bufsiz"));
SYSCALL(readlinkat, C_FILE | C_DESC, ssize, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_READLINK),
	OUT(buf, "buf", .got = LEN_R), VAL(size, "bufsiz"));

SYSCALL(mkdir, C_FILE, int, IN(path, "pathname", .role = ROLE_MKDIR), VAL(umode, "mode"));
SYSCALL(mkdirat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_MKDIR), VAL(umode, "mode"));
SYSCALL(rmdir, C_FILE, int, IN(path, "pathname", .role = ROLE_RMDIR));

/* Only devices have a number. */
#define DEVICE(i) \
	static const struct variant device##i##_list[] = { VARIANT(0020000, VAL(node, "dev")), \
		VARIANT(0060000, VAL(node, "dev")) }; \
	static const struct variants device##i = { .key = (i) - 1, .first = i, .mask = 0170000, \
		.n = 2, .v = device##i##_list }
DEVICE(2);
DEVICE(3);

ROW(mknod, "mknod", C_FILE, int, (.variants = &device2), IN(path, "pathname", .role = ROLE_CREATE),
	VAL(umode16, "mode"), VAL(node, "dev", FLAGS(ITEM_HIDDEN)));
ROW(mknodat, "mknodat", C_FILE | C_DESC, int, (.variants = &device3), VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CREATE), VAL(umode16, "mode"),
	VAL(node, "dev", FLAGS(ITEM_HIDDEN)));

/* The result counts the NUL.  Where it is 0, which no kernel says, all that a path may be counts. */
static void hook_cwd(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = (uint64_t)w->result;
	bool terminated = false;
	const uint8_t *p = NULL;
	size_t n = 0;

	(void)it;
	if (!len || len > WALK_PATH_MAX + 1)
		len = WALK_PATH_MAX + 1;
	if (w->mem && !w->failed)
		n = w->mem->get_string(w->mem, v, (size_t)len, &p, &terminated);
	if (terminated)
		walk_raw_bytes(w, &t_path, p, n, 0);
	else if (n == len)
		walk_raw_bytes(w, &t_path, p, n - 1, BYTES_MORE);
	else
		walk_address(w, v);
}
static TEXT_HOOK(cwd, hook_cwd);

SYSCALL(getcwd, C_FILE, ssize, OUT(cwd, "buf"), VAL(size, "size"));
SYSCALL(chdir, C_FILE, int, IN(path, "path", .role = ROLE_CHDIR));
SYSCALL(fchdir, C_DESC, int, VAL(fd, "fd", .role = ROLE_CHDIR));
SYSCALL(chroot, C_FILE, int, IN(path, "path", .role = ROLE_CHROOT));

#define FD_FAILFS_ROOT (-10004)

static void hook_root_fd(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_fd_or(w, &t_fd, v, FD_FAILFS_ROOT, "FD_FAILFS_ROOT");
}
static const struct type t_root_fd = {
	.name = "int", .kind = KIND_HOOK, .size = 4, .flags = TYPE_SIGNED, .hook = hook_root_fd
};

SYSCALL(fchroot, C_DESC, int, VAL(root_fd, "fd"), VAL(uint_hex, "flags"));

SYSCALL(uselib, C_FILE, int, IN(path, "library", .role = ROLE_OPEN));

/* ---- attributes ------------------------------------------------------------------------ */

static const struct type t_uid16 = { .name = "uid_t", .kind = KIND_ID, .size = 2 };
static const struct type t_gid16 = { .name = "gid_t", .kind = KIND_ID, .size = 2 };

SYSCALL(chmod, C_FILE, int, IN(path, "pathname", .role = ROLE_CHMOD), VAL(umode, "mode"));
SYSCALL(fchmod, C_DESC, int, VAL(fd, "fd", .role = ROLE_CHMOD), VAL(umode, "mode"));
SYSCALL(fchmodat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CHMOD), VAL(umode, "mode"));
SYSCALL(fchmodat2, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CHMOD), VAL(umode, "mode"),
	VAL(file_attr_flags, "flags"));

#define CHOWN_ROWS(suffix, uid, gid) \
	ROW(chown##suffix, "chown", C_FILE, int, (.flags = 0), IN(path, "pathname", .role = ROLE_CHOWN), \
		VAL(uid, "owner"), VAL(gid, "group")); \
	ROW(lchown##suffix, "lchown", C_FILE, int, (.flags = 0), \
		IN(path, "pathname", .role = ROLE_CHOWN), VAL(uid, "owner"), VAL(gid, "group")); \
	ROW(fchown##suffix, "fchown", C_DESC, int, (.flags = 0), VAL(fd, "fd", .role = ROLE_CHOWN), \
		VAL(uid, "owner"), VAL(gid, "group"))
CHOWN_ROWS(, uid, gid);
CHOWN_ROWS(16, uid16, gid16);
SYSCALL(fchownat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CHOWN), VAL(uid, "owner"), VAL(gid, "group"),
	VAL(at_flags, "flags"));

/* Access and modification: two times with their dates. */
struct pair_form {
	uint8_t word; /* 0: the kernel's long */
	bool micro;   /* struct timeval */
};

#define UTIME_NOW_NSEC 0x3fffffffu
#define UTIME_OMIT_NSEC 0x3ffffffeu

static void give_time(struct walk *w, const struct pair_form *f, uint64_t sec, uint64_t frac)
{
	const char *special = NULL;
	const struct type *t = f->word == 8 ? &t_s64 : &t_klong;

	if (!f->micro && frac == UTIME_NOW_NSEC)
		special = "UTIME_NOW";
	else if (!f->micro && frac == UTIME_OMIT_NSEC)
		special = "UTIME_OMIT";
	if (special)
		walk_open(w, GROUP_EITHER, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "tv_sec");
	walk_scalar(w, &t_s64, type_extend(t, w->abi, sec));
	walk_name(w, f->micro ? "tv_usec" : "tv_nsec");
	walk_scalar(w, &t_u64, frac);
	walk_close(w, GROUP_STRUCT);
	if (special) {
		walk_word(w, special);
		walk_close(w, GROUP_EITHER);
		return;
	}
	if (f->micro)
		walk_moment_us(w, (int64_t)type_extend(t, w->abi, sec), frac);
	else
		walk_moment(w, (int64_t)type_extend(t, w->abi, sec), frac);
}

static void walk_times(struct walk *w, const struct pair_form *f, uint64_t addr)
{
	unsigned word = f->word ? f->word : w->abi->klong;
	uint64_t v[4] = { 0, 0, 0, 0 };
	uint8_t p[4 * 8];

	if (!walk_read(w, addr, p, 4 * word)) {
		walk_address(w, addr);
		return;
	}
	for (unsigned i = 0; i < 4; i++)
		memcpy(&v[i], p + i * word, word);
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < 2; i++) {
		if (!w->opts->verbose && i == w->opts->string_max) {
			walk_more(w);
			break;
		}
		give_time(w, f, v[2 * i], v[2 * i + 1]);
	}
	walk_close(w, GROUP_ARRAY);
}

#define TIMES(id, c_name, ...) \
	static const struct pair_form form_##id = { __VA_ARGS__ }; \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t v) \
	{ \
		(void)it; \
		walk_times(w, &form_##id, v); \
	} \
	static const struct type t_##id = { .name = c_name, .kind = KIND_HOOK, .hook = hook_##id }

TIMES(utimes_tv, "struct timeval", 0, true);
TIMES(utimes_ts, "struct timespec", 0, false);
TIMES(utimes_ts64, "struct timespec64", 8, false);

SYSCALL(utimes, C_FILE, int, IN(path, "filename", .role = ROLE_TOUCH), IN(utimes_tv, "times"));
SYSCALL(futimesat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_TOUCH), IN(utimes_tv, "times"));
SYSCALL(utimensat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_TOUCH), IN(utimes_ts, "times"),
	VAL(at_flags, "flags"));
SYSCALL(utimensat_time64, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_TOUCH), IN(utimes_ts64, "times"),
	VAL(at_flags, "flags"));

SYSCALL(truncate, C_FILE, int, IN(path, "path", .role = ROLE_TRUNCATE), VAL(ulong, "length"));
SYSCALL(truncate64, C_FILE, int, IN(path, "path", .role = ROLE_TRUNCATE), VAL(u64, "length"));

/* ---- attributes of file systems' own (FS_IOC_FSGETXATTR as a call) ------------------------ */

static FLAGWORD(fa_xflags, 8, cset_file_attr_xflags);

#define FILE_ATTR_SIZE 24
#define FILE_ATTR_MAX 4096

static void hook_attr_rest(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_surplus(w, v, FILE_ATTR_SIZE, w->args[3]);
}

#define FILE_ATTR(id, ...) \
	static const struct type t_##id = { .name = "struct file_attr", .kind = KIND_STRUCT, \
		.hook = hook_attr_rest, .fields = (const struct item[]){ \
			VAL(fa_xflags, "fa_xflags"), VAL(u32, "fa_extsize"), \
			VAL(u32, "fa_nextents", __VA_ARGS__), VAL(u32_hex, "fa_projid"), \
			VAL(u32, "fa_cowextsize"), ITEM_END } }
FILE_ATTR(file_attr_got, FLAGS(0));
FILE_ATTR(file_attr_set, FLAGS(ITEM_HIDDEN)); /* the number of extents cannot be set */

static void walk_file_attr(struct walk *w, const struct type *t, uint64_t v)
{
	uint64_t size = w->args[3];

	if (size < FILE_ATTR_SIZE || size > FILE_ATTR_MAX)
		walk_address(w, v);
	else
		walk_at(w, t, v);
}

static void hook_file_attr(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_file_attr(w, &t_file_attr_got, v);
}

static void hook_new_file_attr(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_file_attr(w, &t_file_attr_set, v);
}
static HOOK(new_file_attr, hook_new_file_attr);
static HOOK(file_attr_arg, hook_file_attr);

SYSCALL(file_getattr, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_STAT), OUT(file_attr_arg, "attr"),
	VAL(size, "size"), VAL(file_attr_flags, "flags"));
SYSCALL(file_setattr, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CHMOD), IN(new_file_attr, "attr"),
	VAL(size, "size"), VAL(file_attr_flags, "flags"));
