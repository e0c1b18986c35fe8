/* Device mapper: a header, then what the request has besides. */
#include "spec/gen/const_ioctl_video.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(dm_flags, 4, cset_dm_flags);
static const struct type t_dev64 = { .name = "uint64_t", .kind = KIND_DEV, .size = 8 };
static STRUCT(dm_ioctl, VAL(u32, "version", .n = 3), VAL(u32, "data_size"), VAL(u32, "data_start"),
	VAL(u32, "target_count"), VAL(s32, "open_count"), VAL(dm_flags, "flags"), VAL(u32, "event_nr"),
	VAL(u32, "padding"), VAL(dev64, "dev"), VAL(chars, "name", .n = 128),
	VAL(chars, "uuid", .n = 129), VAL(u8, "data", .n = 7));
enum { DM_VERSION, DM_SIZE, DM_START, DM_TARGETS, DM_OPEN, DM_FLAGS, DM_EVENT, DM_PADDING, DM_DEV,
	DM_NAME, DM_UUID };
enum { DM_BYTES = 312, DM_KNOWN_VERSION = 4 };

/* Numbers of the requests. */
enum { NR_REMOVE_ALL = 1, NR_LIST_DEVICES, NR_DEV_CREATE, NR_DEV_REMOVE, NR_DEV_RENAME,
	NR_DEV_SUSPEND, NR_DEV_STATUS, NR_DEV_WAIT, NR_TABLE_LOAD, NR_TABLE_CLEAR, NR_TABLE_DEPS,
	NR_TABLE_STATUS, NR_LIST_VERSIONS, NR_TARGET_MSG, NR_DEV_SET_GEOMETRY };

#define DM_BIT(nr) (1u << (nr))
#define HAS_DATA \
	(DM_BIT(NR_LIST_DEVICES) | DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_WAIT) | DM_BIT(NR_TABLE_LOAD) | \
		DM_BIT(NR_TABLE_DEPS) | DM_BIT(NR_TABLE_STATUS) | DM_BIT(NR_LIST_VERSIONS) | \
		DM_BIT(NR_TARGET_MSG) | DM_BIT(NR_DEV_SET_GEOMETRY))
#define HAS_NO_DEVICE (DM_BIT(NR_REMOVE_ALL) | DM_BIT(NR_LIST_DEVICES) | DM_BIT(NR_LIST_VERSIONS))
#define HAS_EVENT \
	(DM_BIT(NR_DEV_REMOVE) | DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_SUSPEND) | DM_BIT(NR_DEV_WAIT))
#define READS_STRING (DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_SET_GEOMETRY))

static void put(struct walk *w, unsigned i)
{
	const struct item *f = &t_dm_ioctl.fields[i];

	walk_name(w, f->name);
	walk_scalar(w, f->type, walk_field(w, i));
}

static void put_text(struct walk *w, unsigned i)
{
	const struct item *f = &t_dm_ioctl.fields[i];
	const uint8_t *p = w->scope->bytes + type_field_offset(&t_dm_ioctl, i, w->abi);
	size_t n = 0;

	while (n < f->n && p[n])
		n++;
	if (!n)
		return;
	walk_name(w, f->name);
	walk_raw_bytes(w, &t_chars, p, n < f->n ? n : n - 1, n < f->n ? 0 : BYTES_MORE);
}

/* The header; false if nothing after it can be told. */
static bool put_header(struct walk *w, unsigned nr)
{
	walk_name(w, "version");
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < 3; i++)
		walk_scalar(w, &t_u32, type_number(&t_u32, w->abi, w->scope->bytes + 4 * (size_t)i));
	walk_close(w, GROUP_ARRAY);
	if (type_number(&t_u32, w->abi, w->scope->bytes) != DM_KNOWN_VERSION) {
		walk_comment(w, "unsupported device mapper ABI version");
		return false;
	}
	put(w, DM_SIZE);
	if (HAS_DATA & DM_BIT(nr))
		put(w, DM_START);
	if (!(HAS_NO_DEVICE & DM_BIT(nr))) {
		if (walk_field(w, DM_DEV))
			put(w, DM_DEV);
		put_text(w, DM_NAME);
		put_text(w, DM_UUID);
	}
	if (nr == NR_TABLE_LOAD)
		put(w, DM_TARGETS);
	if (HAS_EVENT & DM_BIT(nr))
		put(w, DM_EVENT);
	put(w, DM_FLAGS);
	return true;
}

/* struct dm_target_spec, its parameters behind it; .next is counted from its own start. */
enum { TARGET_BYTES = 40, TARGET_NEXT = 20, TARGETS_MAX = 4096 };

static void hook_target(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_name(w, "string");
	walk_string(w, &t_str, addr + TARGET_BYTES);
}

static const struct type t_dm_target_string = { .name = "struct dm_target_spec",
	.kind = KIND_STRUCT, .hook = hook_target, .fields = (const struct item[]){
		VAL(u64, "sector_start"), VAL(u64, "length"), VAL(s32, "status", FLAGS(ITEM_HIDDEN)),
		VAL(u32, "next", FLAGS(ITEM_HIDDEN)), VAL(chars, "target_type", .n = 16), ITEM_END } };

static void put_targets(struct walk *w, uint64_t at, uint64_t end, uint64_t n)
{
	uint64_t next;

	for (uint64_t i = 0; i < n && i < TARGETS_MAX; i++) {
		if (at + TARGET_BYTES > end || !walk_read_num(w, at + TARGET_NEXT, 4, &next)) {
			walk_word(w, "???");
			walk_comment(w, "misplaced struct dm_target_spec");
			return;
		}
		walk_at(w, &t_dm_target_string, at);
		if (!next || next > end - at)
			return;
		at += next;
	}
}

static void put_data(struct walk *w, unsigned nr, uint64_t addr, uint64_t start, uint64_t size,
	uint64_t targets)
{
	uint64_t sector;

	if (!(DM_BIT(nr) & (READS_STRING | DM_BIT(NR_TABLE_LOAD) | DM_BIT(NR_TARGET_MSG))) ||
		(nr == NR_TABLE_LOAD && !targets))
		return;
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	if (nr == NR_TABLE_LOAD) {
		put_targets(w, addr + start, addr + size, targets);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	if (nr == NR_TARGET_MSG) {
		if (walk_read_num(w, addr + start, 8, &sector)) {
			walk_name(w, "sector");
			walk_scalar(w, &t_u64, sector);
		}
		walk_name(w, "message");
		walk_string(w, &t_str, addr + start + 8);
	} else {
		walk_name(w, "string");
		walk_string(w, &t_str, addr + start);
	}
	walk_close(w, GROUP_STRUCT);
}

/* As it goes in: the outcome overwrites it, and only lists say more then. */
static void hook_dm(struct walk *w, const struct item *it, uint64_t addr)
{
	unsigned nr = (unsigned)w->args[1] & 0xff;
	uint8_t bytes[DM_BYTES];
	struct scope sc = { .outer = w->scope, .type = &t_dm_ioctl, .bytes = bytes,
		.len = sizeof(bytes), .addr = addr };
	uint64_t start, size, targets;
	bool known;

	(void)it;
	if (!walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_address(w, addr);
		return;
	}
	w->scope = &sc;
	start = walk_field(w, DM_START);
	size = walk_field(w, DM_SIZE);
	targets = walk_field(w, DM_TARGETS);
	walk_open(w, GROUP_ARRAY, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	known = nr <= NR_DEV_SET_GEOMETRY + 1 && put_header(w, nr);
	walk_close(w, GROUP_STRUCT);
	w->scope = sc.outer;
	if (known)
		put_data(w, nr, addr, start, size, targets);
	walk_close(w, GROUP_ARRAY);
}
static HOOK(dm, hook_dm);

#define DM(nm) REQ(nm, IN(dm, "argp"))
IOCTL_FAMILY(dm,
	DM(DM_VERSION), DM(DM_REMOVE_ALL), DM(DM_LIST_DEVICES), DM(DM_DEV_CREATE), DM(DM_DEV_REMOVE),
	DM(DM_DEV_RENAME), DM(DM_DEV_SUSPEND), DM(DM_DEV_STATUS), DM(DM_DEV_WAIT), DM(DM_TABLE_LOAD),
	DM(DM_TABLE_CLEAR), DM(DM_TABLE_DEPS), DM(DM_TABLE_STATUS), DM(DM_LIST_VERSIONS),
	DM(DM_TARGET_MSG), DM(DM_DEV_SET_GEOMETRY), DM(DM_DEV_ARM_POLL));
