/* Mounts, by the old calls and the new. */
#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static FLAGWORD(ms_flags, 0, cset_mount_flags);
static FLAGWORD(umount_flags, 4, cset_umount_flags);

#define MAGIC_MASK 0xffff0000u
#define MAGIC 0xc0ed0000u
#define REMOUNT 0x20u
#define OLD_MOUNT 0x1e3000u /* MS_BIND, MS_MOVE and the kinds of propagation: no type, no data */

/* The magic number of before 2.4 is no flags. */
static void hook_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	v = type_of_register(&t_ms_flags, w->abi, v);
	if ((v & MAGIC_MASK) != MAGIC) {
		walk_scalar(w, &t_ms_flags, v);
		return;
	}
	v &= 0xffff;
	walk_open(w, GROUP_OR, NULL);
	walk_symbol(w, "MS_MGC_VAL", MAGIC);
	if (v)
		walk_scalar(w, &t_ms_flags, v);
	walk_close(w, GROUP_OR);
}
static const struct type t_mount_flags = { .name = "unsigned long",
	.kind = KIND_HOOK,
	.hook = hook_flags };

static uint64_t mount_bits(const struct walk *w)
{
	uint64_t flags = w->args[3];

	return (flags & MAGIC_MASK) == MAGIC ? flags & ~(uint64_t)MAGIC_MASK : flags;
}

static void hook_type(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (mount_bits(w) & (REMOUNT | OLD_MOUNT))
		walk_address(w, v);
	else
		walk_string(w, &t_str, v);
}

static void hook_data(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t bits = mount_bits(w);

	(void)it;
	if (!(bits & REMOUNT) && bits & OLD_MOUNT)
		walk_address(w, v);
	else
		walk_string(w, &t_str, v);
}

static TEXT_HOOK(mount_type, hook_type);
static TEXT_HOOK(mount_data, hook_data);

SYSCALL(mount, C_FILE, int, IN(path, "source", .role = ROLE_SOURCE), IN(path, "target", .role = ROLE_MOUNT),
	IN(mount_type, "filesystemtype"), VAL(mount_flags, "mountflags"),
	IN(mount_data, "data"));
SYSCALL(umount, C_FILE, int, IN(path, "target", .role = ROLE_MOUNT));
SYSCALL(umount2, C_FILE, int, IN(path, "target", .role = ROLE_MOUNT),
	VAL(umount_flags, "flags"));
SYSCALL(pivot_root, C_FILE, int, IN(path, "new_root", .role = ROLE_MOUNT),
	IN(path, "put_old", .role = ROLE_MOUNT));

/* ---- file system contexts ---------------------------------------------------------------- */

static FLAGWORD(fsopen_flags, 4, cset_fsopen_flags);
static ENUM(fsconfig_cmd, 4, cset_fsconfig_cmds);
static FLAGWORD(fsmount_flags, 4, cset_fsmount_flags);
static FLAGWORD(fspick_flags, 4, cset_fspick_flags);
static FLAGWORD(fsmount_attr_flags, 4, cset_fsmount_attr_flags);
static FLAGWORD(attr_flags64, 8, cset_mount_attr_flags);

SYSCALL(fsopen, C_DESC, fd, IN(str, "fsname"), VAL(fsopen_flags, "flags"));

/* The kernel refuses more. */
#define BINARY_MAX (1u << 20)

/* Bytes in hexadecimal, as many as a string may have. */
static void hook_binary(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = walk_len(w, it->cap);

	if (len > BINARY_MAX)
		walk_address(w, v);
	else
		walk_hex(w, v, len, w->opts->string_max);
}
static TEXT_HOOK(binary, hook_binary);

/* The kernel takes no longer ones. */
#define WORD_MAX 256u
static void hook_word(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string_in(w, &t_str, v, WORD_MAX);
}
static TEXT_HOOK(fs_word, hook_word);

#define KEY IN(fs_word, "key")
#define PLAIN_ARGS VAL(addr, "key"), VAL(addr, "value"), VAL(int, "aux")

/* clang-format off */
VARIANTS(fsconfig_variants, 1, 2,
	VARIANT(0, KEY, VAL(addr, "value"), VAL(int, "aux")),				/* SET_FLAG */
	VARIANT(1, KEY, IN(fs_word, "value"), VAL(int, "aux")),				/* SET_STRING */
	VARIANT(2, KEY, IN(binary, "value", .cap = LEN_A(4)), VAL(int, "aux")),		/* SET_BINARY */
	VARIANT(3, KEY, IN(path, "value", AT(4)), VAL(dirfd, "aux")),			/* SET_PATH */
	VARIANT(4, KEY, IN(path, "value", AT(4)), VAL(dirfd, "aux")),			/* SET_PATH_EMPTY */
	VARIANT(5, KEY, VAL(addr, "value"), VAL(fd, "aux")));				/* SET_FD */
/* clang-format on */

ROW(fsconfig, "fsconfig", C_DESC | C_FILE, int, (.variants = &fsconfig_variants),
	VAL(context_fd, "fd"),
	VAL(fsconfig_cmd, "cmd"), PLAIN_ARGS);
SYSCALL(fsmount, C_DESC, fd, VAL(fd, "fsfd"), VAL(fsmount_flags, "flags"),
	VAL(fsmount_attr_flags, "attr_flags"));
SYSCALL(fspick, C_DESC | C_FILE, fd, VAL(dirfd, "dirfd"),
	IN(path, "path", AT(0), .role = ROLE_MOUNT), VAL(fspick_flags, "flags"));

/* ---- mounts as descriptors --------------------------------------------------------------- */

static FLAGWORD(open_tree_flags, 4, cset_open_tree_flags);
static FLAGWORD(move_mount_flags, 4, cset_move_mount_flags);
static FLAGWORD(setattr_flags, 4, cset_mount_setattr_flags);
static ENUM(propagation, 8, cset_mount_propagation);

SYSCALL(open_tree, C_DESC | C_FILE, fd, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_MOUNT), VAL(open_tree_flags, "flags"));
SYSCALL(move_mount, C_DESC | C_FILE, int, VAL(dirfd, "from_dirfd"),
	IN(path, "from_pathname", AT(0), .role = ROLE_MOUNT), VAL(dirfd, "to_dirfd"),
	IN(path, "to_pathname", AT(2), .role = ROLE_MOUNT), VAL(move_mount_flags, "flags"));

#define MOUNT_ATTR_SIZE 32

static void hook_attr_rest(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_surplus(w, v, MOUNT_ATTR_SIZE, w->args[4]);
}

#define ATTR_IDMAP 0x100000

static void hook_userns(struct walk *w, const struct item *it, uint64_t v)
{
	bool used = (walk_field(w, 0) | walk_field(w, 1)) & ATTR_IDMAP && v <= INT32_MAX;

	(void)it;
	walk_scalar(w, used ? &t_fd : &t_u64, used ? type_extend(&t_fd, w->abi, v) : v);
}

static const struct type t_userns_fd = { .name = "__u64",
	.kind = KIND_HOOK,
	.size = 8,
	.hook = hook_userns };

static const struct type t_mount_attr = { .name = "struct mount_attr",
	.kind = KIND_STRUCT,
	.hook = hook_attr_rest,
	.fields = (const struct item[]){ VAL(attr_flags64, "attr_set"),
		VAL(attr_flags64, "attr_clr"), VAL(propagation, "propagation"),
		VAL(userns_fd, "userns_fd"), ITEM_END } };

static void hook_attr(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->args[4] < MOUNT_ATTR_SIZE)
		walk_address(w, v);
	else
		walk_at(w, &t_mount_attr, v);
}
static HOOK(mount_attr_arg, hook_attr);

SYSCALL(mount_setattr, C_DESC | C_FILE, int, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_MOUNT), VAL(setattr_flags, "flags"),
	IN(mount_attr_arg, "attr"), VAL(size, "size"));
SYSCALL(open_tree_attr, C_DESC | C_FILE, fd, VAL(dirfd, "dirfd"),
	IN(path, "pathname", AT(0), .role = ROLE_MOUNT), VAL(open_tree_flags, "flags"),
	IN(mount_attr_arg, "attr"), VAL(size, "size"));

/* ---- swap -------------------------------------------------------------------------------- */

static FLAGWORD(swap_flags, 4, cset_swap_flags);

#define SWAP_PRIORITY 0x7fffu

/* Flags and a priority in one word. */
static void hook_swap_flags(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t flags = v & UINT32_MAX & ~(uint64_t)SWAP_PRIORITY;

	(void)it;
	walk_open(w, GROUP_OR, NULL);
	if (flags)
		walk_scalar(w, &t_swap_flags, flags);
	walk_scalar(w, &t_uint, v & SWAP_PRIORITY);
	walk_close(w, GROUP_OR);
}
static const struct type t_swapon_flags = { .name = "int",
	.kind = KIND_HOOK,
	.size = 4,
	.hook = hook_swap_flags };

SYSCALL(swapon, C_FILE, int, IN(path, "path", .role = ROLE_OPEN), VAL(swapon_flags, "swapflags"));
SYSCALL(swapoff, C_FILE, int, IN(path, "path", .role = ROLE_STAT));
