/* Device mapper: a header, then what the request has besides. */
#include "spec/gen/const_ioctl_dm.h"

#include <string.h>

#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(dm_flags, 4, cset_dm_flags);
static const struct type t_dev64 = { .name = "uint64_t", .kind = KIND_DEV, .size = 8 };
static STRUCT(dm_ioctl, VAL(u32, "version", .n = 3, FLAGS(ITEM_WHOLE)), VAL(u32, "data_size"), VAL(u32, "data_start"),
	VAL(u32, "target_count"), VAL(s32, "open_count"), VAL(dm_flags, "flags"), VAL(u32, "event_nr"),
	VAL(u32, "padding"), VAL(dev64, "dev"), VAL(chars, "name", .n = 128),
	VAL(chars, "uuid", .n = 129), VAL(u8, "data", .n = 7));
enum { DM_VERSION, DM_SIZE, DM_START, DM_TARGETS, DM_OPEN, DM_FLAGS, DM_EVENT, DM_PADDING, DM_DEV,
	DM_NAME, DM_UUID };
/* The kernel wants no more than the header without what pads it. */
enum { DM_BYTES = 305, DM_READ = 312, DM_KNOWN_VERSION = 4 };

/* Numbers of the requests. */
enum { NR_VERSION, NR_REMOVE_ALL, NR_LIST_DEVICES, NR_DEV_CREATE, NR_DEV_REMOVE, NR_DEV_RENAME,
	NR_DEV_SUSPEND, NR_DEV_STATUS, NR_DEV_WAIT, NR_TABLE_LOAD, NR_TABLE_CLEAR, NR_TABLE_DEPS,
	NR_TABLE_STATUS, NR_LIST_VERSIONS, NR_TARGET_MSG, NR_DEV_SET_GEOMETRY };

#define DM_BIT(nr) (1u << (nr))
#define HAS_DATA \
	(DM_BIT(NR_LIST_DEVICES) | DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_WAIT) | \
		DM_BIT(NR_TABLE_LOAD) | DM_BIT(NR_TABLE_DEPS) | DM_BIT(NR_TABLE_STATUS) | \
		DM_BIT(NR_LIST_VERSIONS) | DM_BIT(NR_TARGET_MSG) | DM_BIT(NR_DEV_SET_GEOMETRY))
#define HAS_NO_DEVICE (DM_BIT(NR_REMOVE_ALL) | DM_BIT(NR_LIST_DEVICES) | DM_BIT(NR_LIST_VERSIONS))
#define TAKES_EVENT \
	(DM_BIT(NR_DEV_REMOVE) | DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_SUSPEND) | DM_BIT(NR_DEV_WAIT))
#define TELLS_STATE \
	(DM_BIT(NR_DEV_CREATE) | DM_BIT(NR_DEV_RENAME) | DM_BIT(NR_DEV_SUSPEND) | \
		DM_BIT(NR_DEV_STATUS) | DM_BIT(NR_DEV_WAIT) | DM_BIT(NR_TABLE_LOAD) | \
		DM_BIT(NR_TABLE_CLEAR) | DM_BIT(NR_TABLE_DEPS) | DM_BIT(NR_TABLE_STATUS) | \
		DM_BIT(NR_TARGET_MSG))
#define SUSPENDS 2u
#define DATA_OUT (1u << 16)

/* One side of a call: what goes in, or what has come out. */
struct side {
	uint64_t addr;
	unsigned nr;
	bool out;
	uint32_t start, size; /* of the data, counted from addr; as offsets they wrap at 32 bits */
};

/* ---- the header ----------------------------------------------------------------------------- */

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

	if (!p[0])
		return;
	walk_name(w, f->name);
	ioctl_chars(w, p, f->n);
}

static void put_version(struct walk *w, const uint8_t *p)
{
	walk_name(w, "version");
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < 3; i++)
		walk_scalar(w, &t_u32, type_number(&t_u32, w->abi, p + 4 * (size_t)i));
	walk_close(w, GROUP_ARRAY);
}

static void put_state(struct walk *w, const struct side *s)
{
	if (s->out) {
		if (w->failed || !(TELLS_STATE & DM_BIT(s->nr)))
			return;
		put(w, DM_TARGETS);
		put(w, DM_OPEN);
		put(w, DM_EVENT);
	} else if (s->nr == NR_TABLE_LOAD) {
		put(w, DM_TARGETS);
	} else if (TAKES_EVENT & DM_BIT(s->nr) &&
		   !(s->nr == NR_DEV_SUSPEND && walk_field(w, DM_FLAGS) & SUSPENDS)) {
		put(w, DM_EVENT);
	}
}

/* False if nothing after it can be told. */
static bool put_header(struct walk *w, const struct side *s)
{
	put_version(w, w->scope->bytes);
	if (type_number(&t_u32, w->abi, w->scope->bytes) != DM_KNOWN_VERSION) {
		walk_comment(w, "unsupported device mapper ABI version");
		return false;
	}
	put(w, DM_SIZE);
	if (s->size < DM_BYTES) {
		walk_comment(w, "data_size too small");
		return false;
	}
	if (HAS_DATA & DM_BIT(s->nr))
		put(w, DM_START);
	if (!(HAS_NO_DEVICE & DM_BIT(s->nr))) {
		if (walk_field(w, DM_DEV))
			put(w, DM_DEV);
		put_text(w, DM_NAME);
		put_text(w, DM_UUID);
	}
	put_state(w, s);
	put(w, DM_FLAGS);
	return true;
}

/* ---- the data ------------------------------------------------------------------------------- */

#define LIST_MAX 4096u

/* A string at an offset, which ends where the data do if not before; returns its length and NUL,
 * or 0 if it has none there. */
static uint32_t put_string(struct walk *w, const struct side *s, const char *name, uint32_t at)
{
	uint64_t max = w->opts->string_max, room = s->size - at;
	uint64_t want = max + 1 < room ? max + 1 : room;
	bool terminated = false;
	const uint8_t *p = NULL;
	size_t n = 0;

	walk_name(w, name);
	if (want > WALK_BYTES_MAX)
		want = WALK_BYTES_MAX;
	if (!want) {
		walk_string_in(w, &t_str, s->addr + at, 0);
		return 0;
	}
	if (w->mem)
		n = w->mem->get_string(w->mem, s->addr + at, (size_t)want, &p, &terminated);
	if (!terminated && n < want) {
		walk_address(w, s->addr + at);
		return 0;
	}
	if (terminated) {
		walk_raw_bytes(w, &t_str, p, n, 0);
		return (uint32_t)n + 1;
	}
	walk_raw_bytes(w, &t_str, p, n < max ? n : (size_t)max, BYTES_MORE);
	return 0;
}

static void put_misplaced(struct walk *w, const char *words)
{
	walk_word(w, "???");
	walk_comment(w, words);
}

/* Is a struct at an offset and what is behind its end within the data? */
static bool fits(const struct side *s, uint32_t at, uint32_t bytes)
{
	uint32_t end = at + bytes;

	return end > at && end <= s->size;
}

/* Of a list, is element i (from 0), which is to begin at an offset, behind the one before it, and
 * does it fit?  Says so if not, or if there are too many: false. */
static bool may_put(struct walk *w, const struct side *s, uint32_t i, uint32_t at, uint32_t bytes,
	uint32_t end_before, const char *misplaced)
{
	if ((i && at <= end_before) || !fits(s, at, bytes)) {
		put_misplaced(w, misplaced);
		return false;
	}
	if (i >= w->opts->string_max || i >= LIST_MAX) {
		walk_more(w);
		return false;
	}
	return true;
}

/* struct dm_target_spec, its parameters behind it.  What goes in counts .next from the element,
 * what comes out from the beginning of the data. */
static STRUCT(target, VAL(u64, "sector_start"), VAL(u64, "length"), VAL(s32, "status"),
	VAL(u32, "next"), VAL(chars, "target_type", .n = 16));
enum { T_SECTOR, T_LENGTH, T_STATUS, T_NEXT, T_TYPE, TARGET_BYTES = 40, TARGET_TYPE_AT = 24,
	TARGET_TYPE_BYTES = 16 };

static void put_targets(struct walk *w, const struct side *s, uint64_t n)
{
	uint8_t bytes[TARGET_BYTES];
	uint32_t at = s->start, end = 0;

	for (uint32_t i = 0; i < n; i++) {
		uint64_t target = s->addr + at;
		uint32_t next;

		if (!may_put(w, s, i, at, TARGET_BYTES, end, "misplaced struct dm_target_spec"))
			return;
		end = at + TARGET_BYTES;
		if (!walk_read(w, target, bytes, sizeof(bytes))) {
			walk_address(w, target);
			return;
		}
		walk_open(w, GROUP_STRUCT, NULL);
		ioctl_put(w, &t_target, T_SECTOR, target);
		ioctl_put(w, &t_target, T_LENGTH, target);
		if (s->out)
			ioctl_put(w, &t_target, T_STATUS, target);
		walk_name(w, "target_type");
		ioctl_chars(w, bytes + TARGET_TYPE_AT, TARGET_TYPE_BYTES);
		(void)put_string(w, s, "string", end);
		walk_close(w, GROUP_STRUCT);
		next = (uint32_t)ioctl_field(w, &t_target, T_NEXT, target);
		at = s->out ? s->start + next : at + next;
	}
}

static void put_deps(struct walk *w, const struct side *s)
{
	enum { DEPS_BYTES = 8 };
	uint64_t n;

	if (!fits(s, s->start, DEPS_BYTES)) {
		put_misplaced(w, "misplaced struct dm_target_deps");
		return;
	}
	if (!ioctl_is_there(w, s->addr + s->start, DEPS_BYTES) ||
		!walk_read_num(w, s->addr + s->start, 4, &n)) {
		walk_address(w, s->addr + s->start);
		return;
	}
	if (n > (s->size - s->start - DEPS_BYTES) / 8) {
		put_misplaced(w, "misplaced struct dm_target_deps");
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "count");
	walk_scalar(w, &t_u32, n);
	walk_name(w, "deps");
	walk_array(w, &t_dev64, s->addr + s->start + DEPS_BYTES, n);
	walk_close(w, GROUP_STRUCT);
}

/* Behind a name, where a multiple of 8 bytes begins, is the number of the device's last event: if
 * there is room for it, and since version 4.37 of the interface. */
enum { MINOR_WITH_EVENTS = 37 };
static void put_event(struct walk *w, uint64_t name_end, uint64_t next, uint64_t minor)
{
	uint64_t at = (name_end + 7) & ~UINT64_C(7), event;

	if (minor < MINOR_WITH_EVENTS || at + 4 > next || !walk_read_num(w, at, 4, &event))
		return;
	walk_name(w, "event_nr");
	walk_scalar(w, &t_u32, event);
}

static void put_names(struct walk *w, const struct side *s, uint64_t minor)
{
	enum { NAME_AT = 12, NEXT_AT = 8 };
	uint32_t at = s->start, end = 0;

	for (uint32_t i = 0;; i++) {
		uint64_t addr = s->addr + at, dev, next;
		uint32_t len;

		if (!may_put(w, s, i, at, NAME_AT, end, "misplaced struct dm_name_list"))
			return;
		end = at + NAME_AT;
		if (!walk_read_num(w, addr, 8, &dev) || !walk_read_num(w, addr + NEXT_AT, 4, &next)) {
			walk_address(w, addr);
			return;
		}
		walk_open(w, GROUP_STRUCT, NULL);
		walk_name(w, "dev");
		walk_scalar(w, &t_dev64, dev);
		len = put_string(w, s, "name", end);
		if (len)
			put_event(w, s->addr + end + len, addr + next, minor);
		walk_close(w, GROUP_STRUCT);
		if (!next)
			return;
		at += (uint32_t)next;
	}
}

static void put_versions(struct walk *w, const struct side *s)
{
	enum { NAME_AT = 16, VERSION_AT = 4 };
	uint32_t at = s->start, end = 0;

	for (uint32_t i = 0;; i++) {
		uint8_t bytes[NAME_AT];
		uint64_t next;

		if (!may_put(w, s, i, at, NAME_AT, end, "misplaced struct dm_target_versions"))
			return;
		end = at + NAME_AT;
		if (!walk_read(w, s->addr + at, bytes, sizeof(bytes))) {
			walk_address(w, s->addr + at);
			return;
		}
		walk_open(w, GROUP_STRUCT, NULL);
		(void)put_string(w, s, "name", end);
		put_version(w, bytes + VERSION_AT);
		walk_close(w, GROUP_STRUCT);
		next = type_number(&t_u32, w->abi, bytes);
		if (!next)
			return;
		at += (uint32_t)next;
	}
}

static void put_message(struct walk *w, const struct side *s)
{
	enum { MESSAGE_AT = 8 };
	uint64_t sector;

	if (!fits(s, s->start, MESSAGE_AT)) {
		put_misplaced(w, "misplaced struct dm_target_msg");
		return;
	}
	if (!walk_read_num(w, s->addr + s->start, 8, &sector)) {
		walk_address(w, s->addr + s->start);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "sector");
	walk_scalar(w, &t_u64, sector);
	(void)put_string(w, s, "message", s->start + MESSAGE_AT);
	walk_close(w, GROUP_STRUCT);
}

static void put_words(struct walk *w, const struct side *s)
{
	if (s->start > s->size) {
		put_misplaced(w, "misplaced string");
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	(void)put_string(w, s, "string", s->start);
	walk_close(w, GROUP_STRUCT);
}

/* What a request has behind the header, on this side of it. */
enum data { DATA_NONE, DATA_TARGETS, DATA_DEPS, DATA_NAMES, DATA_VERSIONS, DATA_MESSAGE, DATA_STRING };
static enum data data_of(const struct walk *w, const struct side *s, uint64_t targets, uint64_t flags)
{
	bool empty = s->start == s->size;

	if (s->out && w->failed)
		return DATA_NONE;
	switch (s->nr) {
	case NR_DEV_WAIT:
	case NR_TABLE_STATUS:
		return s->out && targets ? DATA_TARGETS : DATA_NONE;
	case NR_TABLE_LOAD:
		return !s->out && targets ? DATA_TARGETS : DATA_NONE;
	case NR_TABLE_DEPS:
		return s->out && !empty ? DATA_DEPS : DATA_NONE;
	case NR_LIST_DEVICES:
		return s->out && !empty ? DATA_NAMES : DATA_NONE;
	case NR_LIST_VERSIONS:
		return s->out && !empty ? DATA_VERSIONS : DATA_NONE;
	case NR_TARGET_MSG:
		if (s->out)
			return flags & DATA_OUT ? DATA_STRING : DATA_NONE;
		return empty ? DATA_NONE : DATA_MESSAGE;
	case NR_DEV_RENAME:
	case NR_DEV_SET_GEOMETRY:
		return s->out ? DATA_NONE : DATA_STRING;
	default:
		return DATA_NONE;
	}
}

/* Reads a header; false if there is none, or if it cannot even tell its size. */
static bool read_header(struct walk *w, uint64_t addr, uint8_t bytes[DM_READ])
{
	memset(bytes, 0, DM_READ);
	return walk_read(w, addr, bytes, DM_BYTES) && type_number(&t_u32, w->abi, bytes + 12) >= 12;
}

static void put_side(struct walk *w, struct side *s, const uint8_t bytes[DM_READ])
{
	struct scope sc = { .outer = w->scope, .type = &t_dm_ioctl, .bytes = bytes, .len = DM_READ,
		.addr = s->addr };
	uint64_t targets, flags;
	bool known;

	w->scope = &sc;
	s->start = (uint32_t)walk_field(w, DM_START);
	s->size = (uint32_t)walk_field(w, DM_SIZE);
	targets = walk_field(w, DM_TARGETS);
	flags = walk_field(w, DM_FLAGS);
	walk_open(w, GROUP_ARRAY, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	known = put_header(w, s);
	walk_close(w, GROUP_STRUCT);
	w->scope = sc.outer;
	if (known) {
		enum data data = data_of(w, s, targets, flags);

		if (data && !w->opts->verbose)
			walk_more(w);
		else if (data == DATA_TARGETS)
			put_targets(w, s, targets);
		else if (data == DATA_DEPS)
			put_deps(w, s);
		else if (data == DATA_NAMES)
			put_names(w, s, type_number(&t_u32, w->abi, bytes + 4));
		else if (data == DATA_VERSIONS)
			put_versions(w, s);
		else if (data == DATA_MESSAGE)
			put_message(w, s);
		else if (data == DATA_STRING)
			put_words(w, s);
	}
	walk_close(w, GROUP_ARRAY);
}

/* A call that failed may have changed these: version, sizes, flags. */
static bool is_changed(const uint8_t *before, const uint8_t *after)
{
	enum { TARGETS_AT = 20, FLAGS_AT = 28 };

	return memcmp(before, after, TARGETS_AT) || memcmp(before + FLAGS_AT, after + FLAGS_AT, 4);
}

static void hook_dm(struct walk *w, const struct item *it, uint64_t addr)
{
	struct side s = { .addr = addr, .nr = (unsigned)w->args[1] & 0xff };
	uint8_t before[DM_READ], after[DM_READ];

	(void)it;
	ioctl_before(w);
	if (s.nr > NR_DEV_SET_GEOMETRY + 1 || !read_header(w, addr, before)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	put_side(w, &s, before);
	if (ioctl_after(w) && read_header(w, addr, after) &&
		(!w->failed || is_changed(before, after))) {
		s.out = true;
		put_side(w, &s, after);
	}
	walk_close(w, GROUP_CHANGE);
}
/* strace shows it whether or not structs are shown. */
static TEXT_HOOK(dm, hook_dm);

#define DM(nm) REQ_CHANGE(nm, dm)
IOCTL_FAMILY(dm,
	DM(DM_VERSION), DM(DM_REMOVE_ALL), DM(DM_LIST_DEVICES), DM(DM_DEV_CREATE), DM(DM_DEV_REMOVE),
	DM(DM_DEV_RENAME), DM(DM_DEV_SUSPEND), DM(DM_DEV_STATUS), DM(DM_DEV_WAIT), DM(DM_TABLE_LOAD),
	DM(DM_TABLE_CLEAR), DM(DM_TABLE_DEPS), DM(DM_TABLE_STATUS), DM(DM_LIST_VERSIONS),
	DM(DM_TARGET_MSG), DM(DM_DEV_SET_GEOMETRY), DM(DM_DEV_ARM_POLL));
