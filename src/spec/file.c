/* Calls that open, name and change files. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"
#include "spec/gen/const_file.h"

static FLAGWORD(access_mode, 4, cset_access_modes);
static FLAGWORD(faccessat_flags, 4, cset_faccessat_flags);
static FLAGWORD(rename_flags, 4, cset_rename_flags);
static FLAGWORD(resolve, 8, cset_openat2_resolve);
static FLAGWORD(open_flags64, 8, cset_open_flags);
static const struct type t_umode64 = { .name = "uint64_t", .kind = KIND_PERM, .size = 8 };
static const struct type t_mode_word = { .name = "mode_t", .kind = KIND_MODE, .size = 4 };
static const struct type t_node = { .name = "dev_t", .kind = KIND_DEV, .size = 4 };

#define MODE_IF_CREATED(flags_arg) VAL(umode, "mode", WHEN_ANY(flags_arg, O_CREAT_OR_TMPFILE))

/* ---- open ---------------------------------------------------------------------------- */

SYSCALL(open, C_FILE | C_DESC, fd, IN(path, "pathname", .role = ROLE_OPEN),
	VAL(open_flags, "flags"), MODE_IF_CREATED(1));
SYSCALL(openat, C_FILE | C_DESC, fd, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_OPEN), VAL(open_flags, "flags"),
	MODE_IF_CREATED(2));
SYSCALL(creat, C_FILE | C_DESC, fd, IN(path, "pathname", .role = ROLE_OPEN), VAL(umode, "mode"));

static STRUCT(open_how, VAL(open_flags64, "flags"),
	VAL(umode64, "mode", WHEN_ANY(0, O_CREAT_OR_TMPFILE)), VAL(resolve, "resolve"));

/* A struct whose size the caller tells: bytes behind what is known are shown when set. */
static void hook_open_how(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t size = w->args[3];

	(void)it;
	if (size < 24)
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
	OUT(buf, "buf", .cap = LEN_A(2), .got = LEN_R), VAL(size, "bufsiz"));
SYSCALL(readlinkat, C_FILE | C_DESC, ssize, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_READLINK),
	OUT(buf, "buf", .cap = LEN_A(3), .got = LEN_R), VAL(size, "bufsiz"));

SYSCALL(mkdir, C_FILE, int, IN(path, "pathname", .role = ROLE_MKDIR), VAL(umode, "mode"));
SYSCALL(mkdirat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_MKDIR), VAL(umode, "mode"));
SYSCALL(rmdir, C_FILE, int, IN(path, "pathname", .role = ROLE_RMDIR));

/* Only devices have a number. */
static void hook_node(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_node, v);
}
static const struct type t_mknod_dev = { .name = "dev_t",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_node };

SYSCALL(mknod, C_FILE, int, IN(path, "pathname", .role = ROLE_CREATE), VAL(mode_word, "mode"),
	VAL(mknod_dev, "dev", WHEN_ANY(1, 0x2000)));
SYSCALL(mknodat, C_FILE | C_DESC, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_CREATE), VAL(mode_word, "mode"),
	VAL(mknod_dev, "dev", WHEN_ANY(2, 0x2000)));

SYSCALL(getcwd, C_FILE, ssize, OUT(path, "buf"), VAL(size, "size"));
SYSCALL(chdir, C_FILE, int, IN(path, "path", .role = ROLE_CHDIR));
SYSCALL(fchdir, C_DESC, int, VAL(fd, "fd", .role = ROLE_CHDIR));
SYSCALL(chroot, C_FILE, int, IN(path, "path", .role = ROLE_CHROOT));
