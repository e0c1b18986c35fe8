/* What mounts there are and what they are: statmount(2) and listmount(2). */
#include <string.h>

#include "spec/file_types.h"
#include "spec/gen/const_file.h"

static FLAGWORD(attr_flags, 8, cset_mount_attr_flags);
static FLAGWORD(statmount_mask, 8, cset_statmount_masks);
static FLAGWORD(listmount_flags, 4, cset_listmount_flags);
static FLAGWORD(mnt_propagation, 8, cset_statmount_propagation);
static ENUM(lsmt_root, 8, cset_lsmt_roots);
static ENUM(sb_magic, 8, cset_fsmagic);
static FLAGWORD(sb_flags, 4, cset_statmount_sb_flags);
static FLAGWORD(statmount_flags, 4, cset_statmount_flags);

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
			VAL(fd, "mnt_ns_fd"), VAL(mount_type, "mnt_id"), \
			VAL(param_type, "param"), ITEM_END } }
REQ(statmount_req_full, u64_hex, statmount_mask);
REQ(listmount_req_full, req_id, u64_hex);

/* What says that it is too short has nothing but its size. */
static void walk_req(struct walk *w, const struct type *t, uint64_t addr)
{
	uint64_t size;
	uint8_t req[REQ_SIZE_VER1];

	if (!walk_read_num(w, addr, 4, &size)) {
		walk_address(w, addr);
		return;
	}
	if (size >= REQ_SIZE_VER0 &&
		walk_read(w, addr, req, size < sizeof(req) ? (size_t)size : sizeof(req))) {
		walk_at(w, t, addr);
		return;
	}
	walk_size_only(w, size, size >= REQ_SIZE_VER0);
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

/* No mount has longer strings: three paths. */
#define STRINGS_MAX (3u * 4096)

enum field_kind { PLAIN, STRING, STRINGS };

struct statmount_field {
	const char *name;
	const struct type *t; /* what is at .off if it is PLAIN; else that is an offset into the
			       * strings at the end */
	uint16_t off;
	uint8_t kind; /* enum field_kind; STRINGS: how many is 4 bytes before .off */
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
	{ "size", &t_u32, 0, PLAIN, 0 },
	{ "mnt_opts", &t_u32_hex, 4, STRING, MNT_OPTS },
	{ "mask", &t_statmount_mask, 8, PLAIN, 0 },
	{ "sb_dev_major", &t_u32, 16, PLAIN, SB_BASIC },
	{ "sb_dev_minor", &t_u32, 20, PLAIN, SB_BASIC },
	{ "sb_magic", &t_sb_magic, 24, PLAIN, SB_BASIC },
	{ "sb_flags", &t_sb_flags, 32, PLAIN, SB_BASIC },
	{ "fs_type", &t_u32_hex, 36, STRING, FS_TYPE },
	{ "mnt_id", &t_u64_hex, 40, PLAIN, MNT_BASIC },
	{ "mnt_parent_id", &t_u64_hex, 48, PLAIN, MNT_BASIC },
	{ "mnt_id_old", &t_u32_hex, 56, PLAIN, MNT_BASIC },
	{ "mnt_parent_id_old", &t_u32_hex, 60, PLAIN, MNT_BASIC },
	{ "mnt_attr", &t_attr_flags, 64, PLAIN, MNT_BASIC },
	{ "mnt_propagation", &t_mnt_propagation, 72, PLAIN, MNT_BASIC },
	{ "mnt_peer_group", &t_u64_hex, 80, PLAIN, MNT_BASIC },
	{ "mnt_master", &t_u64_hex, 88, PLAIN, MNT_BASIC },
	{ "propagate_from", &t_u64_hex, 96, PLAIN, PROPAGATE_FROM },
	{ "mnt_root", &t_u32_hex, 104, STRING, MNT_ROOT },
	{ "mnt_point", &t_u32_hex, 108, STRING, MNT_POINT },
	{ "mnt_ns_id", &t_u64_hex, 112, PLAIN, MNT_NS_ID },
	{ "fs_subtype", &t_u32_hex, 120, STRING, FS_SUBTYPE },
	{ "sb_source", &t_u32_hex, 124, STRING, SB_SOURCE },
	{ "opt_num", &t_u32, 128, PLAIN, OPT_ARRAY },
	{ "opt_array", &t_u32_hex, 132, STRINGS, OPT_ARRAY },
	{ "opt_sec_num", &t_u32, 136, PLAIN, OPT_SEC_ARRAY },
	{ "opt_sec_array", &t_u32_hex, 140, STRINGS, OPT_SEC_ARRAY },
	{ "supported_mask", &t_statmount_mask, 144, PLAIN, SUPPORTED_MASK },
	{ "mnt_uidmap_num", &t_u32, 152, PLAIN, MNT_UIDMAP },
	{ "mnt_uidmap", &t_u32_hex, 156, STRINGS, MNT_UIDMAP },
	{ "mnt_gidmap_num", &t_u32, 160, PLAIN, MNT_GIDMAP },
	{ "mnt_gidmap", &t_u32_hex, 164, STRINGS, MNT_GIDMAP },
};

/* The bytes behind the struct. */
struct strings {
	uint8_t bytes[STRINGS_MAX];
	size_t len;
};

static void put_string(struct walk *w, const struct strings *s, size_t at, size_t *next)
{
	const uint8_t *p = s->bytes + at;
	const uint8_t *end = memchr(p, 0, s->len - at);

	walk_raw_bytes(w, &t_path, p, end ? (size_t)(end - p) : s->len - at,
		end ? 0 : BYTES_MORE);
	*next = end ? (size_t)(end - s->bytes) + 1 : s->len;
}

/* One after another, as far as there are any. */
static void put_strings(struct walk *w, const struct strings *s, size_t at, uint64_t count)
{
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0; i < count; i++) {
		if (!w->opts->verbose && i >= w->opts->string_max) {
			walk_more(w);
			break;
		}
		if (at >= s->len) {
			walk_word(w, "???");
			break;
		}
		put_string(w, s, at, &at);
	}
	walk_close(w, GROUP_ARRAY);
}

static void put_field(struct walk *w, const struct statmount_field *f, const uint8_t *bytes,
	const struct strings *s)
{
	uint64_t v = type_number(f->t, w->abi, bytes + f->off);
	size_t next;

	walk_name(w, f->name);
	if (f->kind == PLAIN || v >= s->len)
		walk_scalar(w, f->t, v);
	else if (f->kind == STRING)
		put_string(w, s, (size_t)v, &next);
	else
		put_strings(w, s, (size_t)v, type_number(&t_u32, w->abi, bytes + f->off - 4));
}

/* What does not fit into the buffer is zero. */
static void hook_statmount(struct walk *w, const struct item *it, uint64_t v)
{
	uint8_t bytes[STATMOUNT_SIZE] = { 0 };
	uint64_t room = w->args[2], mask, size;
	struct strings s = { .len = 0 };

	(void)it;
	if (room < 4 || !walk_read(w, v, bytes, room < sizeof(bytes) ? (size_t)room : sizeof(bytes))) {
		walk_address(w, v);
		return;
	}
	size = type_number(&t_u32, w->abi, bytes);
	mask = type_number(&t_u64, w->abi, bytes + 8);
	if (size > STATMOUNT_SIZE && size <= room)
		s.len = size - STATMOUNT_SIZE < STRINGS_MAX ? (size_t)size - STATMOUNT_SIZE
							    : STRINGS_MAX;
	if (s.len && !walk_read(w, v + STATMOUNT_SIZE, s.bytes, s.len))
		s.len = 0;
	walk_open(w, GROUP_STRUCT, NULL);
	for (size_t i = 0; i < sizeof(statmount_fields) / sizeof(statmount_fields[0]); i++) {
		const struct statmount_field *f = &statmount_fields[i];

		if (!f->mask || f->mask & mask)
			put_field(w, f, bytes, &s);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(statmount_buf, hook_statmount);

SYSCALL(statmount, 0, int, IN(statmount_req, "req"), OUT(statmount_buf, "buf"),
	VAL(size, "bufsize"), VAL(statmount_flags, "flags"));
SYSCALL(listmount, 0, ssize, IN(listmount_req, "req"),
	OUT(u64_hex, "mnt_ids", .cap = LEN_A(2), .got = LEN_R), VAL(size, "nr_mnt_ids"),
	VAL(listmount_flags, "flags"));
