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
	v = type_extend(&t_ms_flags, w->abi, v);
	if ((v & MAGIC_MASK) != MAGIC) {
		walk_scalar(w, &t_ms_flags, v);
		return;
	}
	v &= ~(uint64_t)MAGIC_MASK;
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

SYSCALL(mount, C_FILE, int, IN(path, "source"), IN(path, "target", .role = ROLE_MOUNT),
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
static FLAGWORD(attr_flags, 4, cset_mount_attr_flags);
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
	VAL(attr_flags, "attr_flags"));
SYSCALL(fspick, C_DESC | C_FILE, fd, VAL(dirfd, "dirfd"),
	IN(path, "path", AT(0), .role = ROLE_MOUNT), VAL(fspick_flags, "flags"));

/* ---- mounts as descriptors --------------------------------------------------------------- */

static FLAGWORD(open_tree_flags, 4, cset_open_tree_flags);
static FLAGWORD(move_mount_flags, 4, cset_move_mount_flags);
static FLAGWORD(setattr_flags, 4, cset_mount_setattr_flags);
static ENUM(propagation, 8, cset_mount_propagation);

SYSCALL(open_tree, C_DESC | C_FILE, fd, VAL(dirfd, "dirfd"),
	IN(path, "path", AT(0), .role = ROLE_MOUNT), VAL(open_tree_flags, "flags"));
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

/* ---- statmount and listmount ------------------------------------------------------------- */

static FLAGWORD(statmount_mask, 8, cset_statmount_masks);
static FLAGWORD(listmount_flags, 4, cset_listmount_flags);
static FLAGWORD(mnt_propagation, 8, cset_statmount_propagation);
static ENUM(lsmt_root, 8, cset_lsmt_roots);
static ENUM(sb_magic, 8, cset_fsmagic);
static FLAGWORD(sb_flags, 4, cset_mount_flags);

#define REQ_SIZE_VER0 24
#define REQ_SIZE_VER1 32

/* The mount that is meant; a root has a name. */
static void hook_req_id(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, v == UINT64_MAX ? &t_lsmt_root : &t_u64_hex, v);
}
static const struct type t_req_id = { .name = "__u64",
	.kind = KIND_HOOK,
	.size = 8,
	.hook = hook_req_id };

/* Newer kernels ask for more; .size says how much there is. */
static void hook_req_rest(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t size = walk_field(w, 0), ns;

	(void)it;
	if (size < REQ_SIZE_VER1 || !walk_read_num(w, v + REQ_SIZE_VER0, 8, &ns))
		return;
	walk_name(w, "mnt_ns_id");
	walk_scalar(w, &t_u64_hex, ns);
	walk_surplus(w, v, REQ_SIZE_VER1, size);
}

#define REQ(id, mount_type, param_type) \
	static const struct type t_##id = { .name = "struct mnt_id_req", .kind = KIND_STRUCT, \
		.hook = hook_req_rest, \
		.fields = (const struct item[]){ VAL(u32, "size"), \
			VAL(u32, "mnt_ns_fd", FLAGS(ITEM_NONZERO)), VAL(mount_type, "mnt_id"), \
			VAL(param_type, "param"), ITEM_END } }
REQ(statmount_req_full, u64_hex, statmount_mask);
REQ(listmount_req_full, req_id, u64_hex);

/* What says that it is too short has nothing but its size. */
static void walk_req(struct walk *w, const struct type *t, uint64_t addr)
{
	uint64_t size;
	uint8_t req[REQ_SIZE_VER0];

	if (!walk_read_num(w, addr, 4, &size)) {
		walk_address(w, addr);
		return;
	}
	if (size >= REQ_SIZE_VER0 && walk_read(w, addr, req, sizeof(req))) {
		walk_at(w, t, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "size");
	walk_scalar(w, &t_u32, size);
	if (size >= REQ_SIZE_VER0)
		walk_word(w, "???");
	walk_close(w, GROUP_STRUCT);
}

static void hook_statmount_req(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_req(w, &t_statmount_req_full, addr);
}

static void hook_listmount_req(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_req(w, &t_listmount_req_full, addr);
}
static HOOK(statmount_req, hook_statmount_req);
static HOOK(listmount_req, hook_listmount_req);

#define STATMOUNT_SIZE 512

struct statmount_field {
	const char *name;
	const struct type *t; /* NULL: an offset into the strings at the end */
	uint16_t off;
	uint8_t size;
	uint32_t mask; /* shown only if .mask has it; 0: always */
};

enum {
	SB_BASIC = 1,
	MNT_BASIC = 2,
	PROPAGATE_FROM = 4,
	MNT_ROOT = 8,
	MNT_POINT = 0x10,
	FS_TYPE = 0x20,
	MNT_NS_ID = 0x40,
	MNT_OPTS = 0x80,
	FS_SUBTYPE = 0x100,
	SB_SOURCE = 0x200,
	OPT_ARRAY = 0x400,
	OPT_SEC_ARRAY = 0x800,
	SUPPORTED_MASK = 0x1000,
	MNT_UIDMAP = 0x2000,
	MNT_GIDMAP = 0x4000,
};

static const struct statmount_field statmount_fields[] = {
	{ "size", &t_u32, 0, 4, 0 },
	{ "mnt_opts", NULL, 4, 4, MNT_OPTS },
	{ "mask", &t_statmount_mask, 8, 8, 0 },
	{ "sb_dev_major", &t_u32, 16, 4, SB_BASIC },
	{ "sb_dev_minor", &t_u32, 20, 4, SB_BASIC },
	{ "sb_magic", &t_sb_magic, 24, 8, SB_BASIC },
	{ "sb_flags", &t_sb_flags, 32, 4, SB_BASIC },
	{ "fs_type", NULL, 36, 4, FS_TYPE },
	{ "mnt_id", &t_u64_hex, 40, 8, MNT_BASIC },
	{ "mnt_parent_id", &t_u64_hex, 48, 8, MNT_BASIC },
	{ "mnt_id_old", &t_u32_hex, 56, 4, MNT_BASIC },
	{ "mnt_parent_id_old", &t_u32_hex, 60, 4, MNT_BASIC },
	{ "mnt_attr", &t_attr_flags64, 64, 8, MNT_BASIC },
	{ "mnt_propagation", &t_mnt_propagation, 72, 8, MNT_BASIC },
	{ "mnt_peer_group", &t_u64_hex, 80, 8, MNT_BASIC },
	{ "mnt_master", &t_u64_hex, 88, 8, MNT_BASIC },
	{ "propagate_from", &t_u64_hex, 96, 8, PROPAGATE_FROM },
	{ "mnt_root", NULL, 104, 4, MNT_ROOT },
	{ "mnt_point", NULL, 108, 4, MNT_POINT },
	{ "mnt_ns_id", &t_u64_hex, 112, 8, MNT_NS_ID },
	{ "fs_subtype", NULL, 120, 4, FS_SUBTYPE },
	{ "sb_source", NULL, 124, 4, SB_SOURCE },
	{ "opt_num", &t_u32, 128, 4, OPT_ARRAY },
	{ "opt_array", NULL, 132, 4, OPT_ARRAY },
	{ "opt_sec_num", &t_u32, 136, 4, OPT_SEC_ARRAY },
	{ "opt_sec_array", NULL, 140, 4, OPT_SEC_ARRAY },
	{ "supported_mask", &t_statmount_mask, 144, 8, SUPPORTED_MASK },
	{ "mnt_uidmap_num", &t_u32, 152, 4, MNT_UIDMAP },
	{ "mnt_uidmap", NULL, 156, 4, MNT_UIDMAP },
	{ "mnt_gidmap_num", &t_u32, 160, 4, MNT_GIDMAP },
	{ "mnt_gidmap", NULL, 164, 4, MNT_GIDMAP },
};

/* A string at an offset behind the struct, of which size bytes are there. */
static void put_mount_string(struct walk *w, uint64_t addr, uint64_t offset, uint64_t size)
{
	if (offset < size)
		walk_string(w, &t_path, addr + STATMOUNT_SIZE + offset);
	else
		walk_scalar(w, &t_u64_hex, offset);
}

/* What does not fit into the buffer is zero. */
static void hook_statmount(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t bytes[STATMOUNT_SIZE] = { 0 };
	uint64_t room = w->args[2], mask, size, strings;

	(void)it;
	if (room < 4 || !walk_read(w, v, bytes, room < sizeof(bytes) ? (size_t)room : sizeof(bytes))) {
		walk_address(w, v);
		return;
	}
	size = type_number(&t_u32, w->abi, bytes);
	mask = type_number(&t_u64, w->abi, bytes + 8);
	strings = size > STATMOUNT_SIZE && size <= room ? size - STATMOUNT_SIZE : 0;
	walk_open(w, GROUP_STRUCT, NULL);
	for (size_t i = 0; i < sizeof(statmount_fields) / sizeof(statmount_fields[0]); i++) {
		const struct statmount_field *f = &statmount_fields[i];
		const struct type *t = f->t ? f->t : &t_u32;

		if (f->mask && !(f->mask & mask))
			continue;
		walk_name(w, f->name);
		if (f->t)
			walk_scalar(w, t, type_number(t, w->abi, bytes + f->off));
		else
			put_mount_string(w, v, type_number(t, w->abi, bytes + f->off), strings);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(statmount_buf, hook_statmount);

SYSCALL(statmount, 0, int, IN(statmount_req, "req"), OUT(statmount_buf, "smbuf"),
	VAL(size, "bufsize"), VAL(uint_hex, "flags"));
SYSCALL(listmount, 0, ssize, IN(listmount_req, "req"),
	OUT(u64_hex, "mnt_ids", .cap = LEN_A(2), .got = LEN_R), VAL(size, "nr_mnt_ids"),
	VAL(listmount_flags, "flags"));

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
