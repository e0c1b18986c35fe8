/* btrfs: subvolumes, trees, devices, quotas. */
#include "spec/gen/const_ioctl_btrfs.h"

#include <errno.h>
#include <stdio.h>

#include "spec/file_types.h"
#include "spec/ioctl.h"
#include "spec/types.h"
#include "walk/walk.h"

#define HIDE FLAGS(ITEM_HIDDEN)
#define SPARE FLAGS(ITEM_NONZERO)

static const struct type t_fd64 = { .name = "int64_t", .kind = KIND_FD, .size = 8,
	.flags = TYPE_SIGNED };
static const struct type t_dev64 = { .name = "uint64_t", .kind = KIND_DEV, .size = 8 };
static const struct type t_addr64 = { .name = "uint64_t", .kind = KIND_ADDR, .size = 8 };
static const struct type t_objectid = { .name = "uint64_t", .kind = KIND_ENUM, .size = 8,
	.flags = TYPE_DEC, .set = &cset_btrfs_objectids };
static const struct type t_key_type = { .name = "uint32_t", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_DEC, .set = &cset_btrfs_keys };

static void hook_u64_or_max(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == UINT64_MAX)
		walk_symbol_udec(w, "UINT64_MAX", v);
	else
		walk_scalar(w, &t_u64, v);
}
static const struct type t_u64_or_max = { .name = "uint64_t", .kind = KIND_HOOK, .size = 8,
	.hook = hook_u64_or_max };

/* ---- subvolumes ----------------------------------------------------------------------- */

static FLAGWORD(subvol_flags, 8, cset_btrfs_subvol_flags);
static FLAGWORD(defrag_flags, 8, cset_btrfs_defrag_flags);
static ENUM(compress, 4, cset_btrfs_compress);
static FLAGWORD(send_flags, 8, cset_btrfs_send_flags);
static FLAGWORD(limit_flags, 8, cset_btrfs_qgroup_limits);
static FLAGWORD(inherit_flags, 8, cset_btrfs_qgroup_inherit);

static STRUCT(vol_args, VAL(fd64, "fd"), VAL(chars, "name", .n = 4088));
static STRUCT(qgroup_limit, VAL(limit_flags, "flags"), VAL(u64, "max_rfer"), VAL(u64, "max_excl"),
	VAL(u64, "rsv_rfer"), VAL(u64, "rsv_excl"));

enum { INHERIT_BYTES = 72, INHERIT_QGROUPS = 1 };
static void hook_qgroups(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "qgroups");
	walk_array(w, &t_u64, addr + INHERIT_BYTES, walk_field(w, INHERIT_QGROUPS));
}
static const struct type t_qgroup_inherit = { .name = "struct btrfs_qgroup_inherit",
	.kind = KIND_STRUCT, .hook = hook_qgroups,
	.fields = (const struct item[]){ VAL(inherit_flags, "flags"), VAL(u64, "num_qgroups"),
		VAL(u64, "num_ref_copies"), VAL(u64, "num_excl_copies"), VAL(qgroup_limit, "lim"),
		ITEM_END } };

/* Of a union with numbers of 64 bits, so that it has room for those on every ABI. */
static void hook_inherit(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t at;

	(void)it;
	if (walk_read_num(w, addr, w->abi->word, &at))
		walk_at(w, &t_qgroup_inherit, at);
	else
		walk_address(w, addr);
}
static const struct type t_inherit_ptr = { .name = "struct btrfs_qgroup_inherit *",
	.kind = KIND_HOOK, .bytes = 8, .hook = hook_inherit };

/* Of the union, the members that a flag says are there. */
enum { INHERITS = 4 };
#define VOL_V2(before, after) \
	VAL(fd64, "fd", FLAGS(before)), VAL(u64, "transid", FLAGS(after)), \
		VAL(subvol_flags, "flags", FLAGS(before)), \
		VAL(u64, "size", FLAGS(before), WHEN_ANY(2, INHERITS)), \
		VAL(inherit_ptr, "qgroup_inherit", FLAGS(before), WHEN_ANY(2, INHERITS)), \
		VAL(u64, "unused", .n = 2, HIDE), VAL(chars, "name", .n = 4040, FLAGS(before))
static STRUCT(vol_v2, VOL_V2(0, ITEM_HIDDEN));
static STRUCT(vol_v2_done, VOL_V2(ITEM_HIDDEN, 0));
IOCTL_CHANGE(vol_v2_io, vol_v2, vol_v2_done);

static STRUCT(defrag, VAL(u64, "start"), VAL(u64_or_max, "len"), VAL(defrag_flags, "flags"),
	VAL(u32, "extent_thresh"), VAL(compress, "compress_type"), VAL(u32, "unused", .n = 4, HIDE));

static void hook_clone_sources(struct walk *w, const struct item *it, uint64_t at)
{
	(void)it;
	if (w->opts->verbose)
		walk_array(w, &t_objectid, at, walk_field(w, 1));
	else
		walk_address(w, at);
}
static const struct type t_clone_sources = { .name = "__u64 *", .kind = KIND_HOOK,
	.hook = hook_clone_sources };
static STRUCT(send, VAL(fd64, "send_fd"), VAL(u64, "clone_sources_count"),
	VAL(clone_sources, "clone_sources"), VAL(objectid, "parent_root"), VAL(send_flags, "flags"),
	VAL(u32, "version", HIDE), VAL(u8, "reserved", .n = 28, HIDE));

static void hook_timespec(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	(void)addr;
	walk_moment(w, (int64_t)walk_field(w, 0), walk_field(w, 1));
}
static const struct type t_btrfs_time = { .name = "struct btrfs_ioctl_timespec",
	.kind = KIND_STRUCT, .flags = TYPE_HOOK_AFTER, .hook = hook_timespec,
	.fields = (const struct item[]){ VAL(u64, "sec"), VAL(u32, "nsec"), ITEM_END } };
#define RECEIVED(before, after) \
	VAL(uuid, "uuid", FLAGS(before)), VAL(u64, "stransid", FLAGS(before)), \
		VAL(u64, "rtransid", FLAGS(after)), VAL(btrfs_time, "stime", FLAGS(before)), \
		VAL(btrfs_time, "rtime", FLAGS(after)), VAL(u64, "flags", FLAGS(before)), \
		VAL(u64, "reserved", .n = 16, HIDE)
static STRUCT(received, RECEIVED(0, ITEM_HIDDEN));
static STRUCT(received_done, RECEIVED(ITEM_HIDDEN, 0));
IOCTL_CHANGE(received_io, received, received_done);

/* ---- balance -------------------------------------------------------------------------- */

static ENUM(balance_ctl, 4, cset_btrfs_balance_ctl);
static FLAGWORD(balance_flags, 8, cset_btrfs_balance_flags);
static FLAGWORD(balance_state, 8, cset_btrfs_balance_states);
static FLAGWORD(balance_args_flags, 8, cset_btrfs_balance_args);
static FLAGWORD(block_group, 8, cset_btrfs_block_groups);
static FLAGWORD(space_flags, 8, cset_btrfs_space_info);

static STRUCT(balance_args, VAL(block_group, "profiles"), VAL(u64_or_max, "usage"),
	VAL(dev64, "devid"), VAL(u64_or_max, "pstart"), VAL(u64_or_max, "pend"),
	VAL(u64_or_max, "vstart"), VAL(u64_or_max, "vend"), VAL(u64_or_max, "target"),
	VAL(balance_args_flags, "flags"), VAL(u64, "unused", .n = 8, HIDE));
enum { BALANCE_DATA = 1, BALANCE_SYSTEM = 2, BALANCE_METADATA = 4 };
#define BALANCE(after) \
	VAL(balance_flags, "flags"), VAL(balance_state, "state", FLAGS(after)), \
		VAL(balance_args, "data", WHEN_ANY(0, BALANCE_DATA)), \
		VAL(balance_args, "meta", WHEN_ANY(0, BALANCE_METADATA)), \
		VAL(balance_args, "sys", WHEN_ANY(0, BALANCE_SYSTEM)), \
		VAL(u64, "unused", .n = 75, HIDE)
static STRUCT(balance, BALANCE(ITEM_HIDDEN));
static STRUCT(balance_done, BALANCE(0));
IOCTL_CHANGE(balance_io, balance, balance_done);

/* How much there is of each kind of space: as many as the kernel found, if there was room. */
enum { SPACE_SLOTS, SPACE_TOTAL, SPACE_HEAD = 16 };
static STRUCT(space_info, VAL(space_flags, "flags"), VAL(u64, "total_bytes"), VAL(u64, "used_bytes"));
static void hook_spaces(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n = walk_field(w, SPACE_TOTAL);

	(void)it;
	if (!walk_field(w, SPACE_SLOTS) && n)
		return;
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "spaces");
	walk_array(w, &t_space_info, addr + SPACE_HEAD, n);
}
static STRUCT(space, VAL(u64, "space_slots"), VAL(u64, "total_spaces", HIDE));
static const struct type t_space_done = { .name = "struct btrfs_ioctl_space_args",
	.kind = KIND_STRUCT, .hook = hook_spaces,
	.fields = (const struct item[]){ VAL(u64, "space_slots", HIDE), VAL(u64, "total_spaces"),
		ITEM_END } };
IOCTL_CHANGE(space_io, space, space_done);

/* ---- the file system and its features ----------------------------------------------------- */

/* No feature of this kind has been thought of yet. */
static const struct cset cset_features_compat = { .unknown = "BTRFS_FEATURE_COMPAT_???",
	.flags = true };
static FLAGWORD(feature_compat, 8, cset_features_compat);
static FLAGWORD(feature_compat_ro, 8, cset_btrfs_features_compat_ro);
static FLAGWORD(feature_incompat, 8, cset_btrfs_features_incompat);
static STRUCT(features, VAL(feature_compat, "compat_flags"), VAL(feature_compat_ro, "compat_ro_flags"),
	VAL(feature_incompat, "incompat_flags"));

enum { FEATURES_BYTES = 24, FEATURE_SETS = 3 };
static void put_features(struct walk *w, uint64_t addr, const char *const *words, unsigned n)
{
	uint8_t bytes[FEATURE_SETS * FEATURES_BYTES];

	if (!walk_read(w, addr, bytes, (size_t)n * FEATURES_BYTES)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	for (unsigned i = 0; i < n; i++) {
		size_t off = (size_t)i * FEATURES_BYTES;

		walk_inline(w, &t_features, bytes + off, FEATURES_BYTES, addr + off);
		if (words)
			walk_comment(w, words[i]);
	}
	walk_close(w, GROUP_ARRAY);
}

static void hook_features_set(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_features(w, addr, NULL, 2);
}
static HOOK(features_set, hook_features_set);

static void hook_features_known(struct walk *w, const struct item *it, uint64_t addr)
{
	static const char *const words[] = { "supported", "safe to set", "safe to clear" };

	(void)it;
	put_features(w, addr, words, FEATURE_SETS);
}
static HOOK(features_known, hook_features_known);

static ENUM(csum_type, 2, cset_btrfs_csum_types);
static FLAGWORD(fs_info_flags, 8, cset_btrfs_fs_info);
enum { FS_FLAGS = 8, FS_HAS_CSUM = 1, FS_HAS_GENERATION = 2, FS_HAS_METADATA_UUID = 4 };
static STRUCT(fs_info, VAL(u64, "max_id"), VAL(u64, "num_devices"), VAL(uuid, "fsid"),
	VAL(u32, "nodesize"), VAL(u32, "sectorsize"), VAL(u32, "clone_alignment"),
	VAL(csum_type, "csum_type", WHEN_ANY(FS_FLAGS, FS_HAS_CSUM)),
	VAL(u16, "csum_size", WHEN_ANY(FS_FLAGS, FS_HAS_CSUM)), VAL(fs_info_flags, "flags"),
	VAL(u64, "generation", WHEN_ANY(FS_FLAGS, FS_HAS_GENERATION)),
	VAL(uuid, "metadata_uuid", WHEN_ANY(FS_FLAGS, FS_HAS_METADATA_UUID)),
	VAL(u8, "reserved", .n = 944, HIDE));

/* ---- devices ------------------------------------------------------------------------------ */

#define DEV_INFO(before, after) \
	VAL(dev64, "devid", FLAGS(before)), VAL(uuid, "uuid", SPARE), \
		VAL(u64, "bytes_used", FLAGS(after)), VAL(u64, "total_bytes", FLAGS(after)), \
		VAL(uuid, "fsid", HIDE), VAL(u64, "unused", .n = 377, HIDE), \
		VAL(chars, "path", .n = 1024, FLAGS(after))
static STRUCT(dev_info, DEV_INFO(0, ITEM_HIDDEN));
static STRUCT(dev_info_done, DEV_INFO(ITEM_HIDDEN, 0));
IOCTL_CHANGE(dev_info_io, dev_info, dev_info_done);

static FLAGWORD(stats_flags, 8, cset_btrfs_dev_stats_flags);
static const struct type t_stats = { .name = "enum btrfs_dev_stat_values", .kind = KIND_ENUM,
	.size = 8, .flags = TYPE_DEC, .set = &cset_btrfs_dev_stats };
enum { STATS_ITEMS = 1, STATS_VALUES = 24, STATS_KNOWN = 5 };
static void hook_stats(struct walk *w, const struct item *it, uint64_t addr)
{
	const struct item values = VAL(stats, "values", FLAGS(ITEM_NO_NAME));
	uint64_t n = walk_field(w, STATS_ITEMS);

	(void)it;
	(void)addr;
	w->sink->ops->name(w->sink, &values);
	walk_open(w, GROUP_INDEX, NULL);
	for (unsigned i = 0; i < n && i < STATS_KNOWN; i++) {
		const struct item value = VAL(stats, "value", .cap = LEN_K((uint16_t)i));

		w->sink->ops->name(w->sink, &value);
		walk_scalar(w, &t_u64,
			type_number(&t_u64, w->abi, w->scope->bytes + STATS_VALUES + 8 * (size_t)i));
	}
	if (n > STATS_KNOWN)
		walk_more(w);
	walk_close(w, GROUP_INDEX);
}
#define DEV_STATS(before) \
	VAL(dev64, "devid", FLAGS(before)), VAL(u64, "nr_items"), VAL(stats_flags, "flags"), \
		VAL(u64, "values", .n = 126, HIDE)
static STRUCT(dev_stats, DEV_STATS(0));
static const struct type t_dev_stats_done = { .name = "struct btrfs_ioctl_get_dev_stats",
	.kind = KIND_STRUCT, .hook = hook_stats,
	.fields = (const struct item[]){ DEV_STATS(ITEM_HIDDEN), ITEM_END } };
IOCTL_CHANGE(dev_stats_io, dev_stats, dev_stats_done);

static FLAGWORD(scrub_flags, 8, cset_btrfs_scrub_flags);
static STRUCT(scrub_progress, VAL(u64, "data_extents_scrubbed"), VAL(u64, "tree_extents_scrubbed"),
	VAL(u64, "data_bytes_scrubbed"), VAL(u64, "tree_bytes_scrubbed"), VAL(u64, "read_errors"),
	VAL(u64, "csum_errors"), VAL(u64, "verify_errors"), VAL(u64, "no_csum"),
	VAL(u64, "csum_discards"), VAL(u64, "super_errors"), VAL(u64, "malloc_errors"),
	VAL(u64, "uncorrectable_errors"), VAL(u64, "corrected_errors"), VAL(u64, "last_physical"),
	VAL(u64, "unverified_errors"));
#define SCRUB(dev, what, progress_) \
	VAL(dev64, "devid", FLAGS(dev)), VAL(u64, "start", FLAGS(what)), \
		VAL(u64_or_max, "end", FLAGS(what)), VAL(scrub_flags, "flags", FLAGS(what)), \
		VAL(scrub_progress, "progress", FLAGS(progress_)), VAL(u64, "unused", .n = 109, HIDE)
static STRUCT(scrub, SCRUB(0, 0, ITEM_HIDDEN));
static STRUCT(scrub_dev, SCRUB(0, ITEM_HIDDEN, ITEM_HIDDEN));
static STRUCT(scrub_done, SCRUB(ITEM_HIDDEN, ITEM_HIDDEN, 0));
IOCTL_CHANGE(scrub_io, scrub, scrub_done);
IOCTL_CHANGE(scrub_progress_io, scrub_dev, scrub_done);

static ENUM(replace_cmd, 8, cset_btrfs_replace_cmds);
static ENUM(replace_result, 8, cset_btrfs_replace_results);
static ENUM(replace_state, 8, cset_btrfs_replace_states);
static ENUM(replace_mode, 8, cset_btrfs_replace_modes);

static void hook_permille(struct walk *w, const struct item *it, uint64_t v)
{
	char words[16];

	(void)it;
	walk_scalar(w, &t_u64, v);
	if (v > 1000)
		return;
	(void)snprintf(words, sizeof(words), "%u.%u%%", (unsigned)v / 10, (unsigned)v % 10);
	walk_comment(w, words);
}
static const struct type t_permille = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_permille };
static void hook_seconds(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_u64, v);
	walk_moment(w, (int64_t)v, 0);
}
static const struct type t_seconds = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_seconds };
static STRUCT(replace_start, VAL(dev64, "srcdevid"),
	VAL(replace_mode, "cont_reading_from_srcdev_mode"), VAL(chars, "srcdev_name", .n = 1025),
	VAL(chars, "tgtdev_name", .n = 1025));
static STRUCT(replace_status, VAL(replace_state, "replace_state"), VAL(permille, "progress_1000"),
	VAL(seconds, "time_started"), VAL(seconds, "time_stopped"), VAL(u64, "num_write_errors"),
	VAL(u64, "num_uncorrectable_read_errors"));
enum { REPLACE_START = 0, REPLACE_STATUS = 1, REPLACE_SPARE = 64 };
static STRUCT(replace, VAL(replace_cmd, "cmd"), VAL(replace_result, "result", HIDE),
	VAL(replace_start, "start", WHEN_EQ(0, REPLACE_START)),
	VAL(u64, "spare", .n = REPLACE_SPARE, HIDE));
static STRUCT(replace_done, VAL(replace_cmd, "cmd", HIDE), VAL(replace_result, "result"),
	VAL(replace_status, "status", WHEN_EQ(0, REPLACE_STATUS)),
	VAL(u64, "spare", .n = REPLACE_SPARE, HIDE));
IOCTL_CHANGE(replace_io, replace, replace_done);

/* ---- trees -------------------------------------------------------------------------------- */

#define INO_LOOKUP(before, tree, after) \
	VAL(objectid, "treeid", tree), VAL(objectid, "objectid", FLAGS(before)), \
		VAL(chars, "name", .n = 4080, FLAGS(after))
static STRUCT(ino_lookup, INO_LOOKUP(0, FLAGS(0), ITEM_HIDDEN));
static STRUCT(ino_name, INO_LOOKUP(ITEM_HIDDEN, HIDE, 0));
static STRUCT(ino_tree_name, INO_LOOKUP(ITEM_HIDDEN, FLAGS(0), 0));

/* The tree is told to those who did not name one. */
static void hook_ino_lookup(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t tree = 0;

	(void)it;
	ioctl_before(w);
	(void)walk_read_num(w, addr, 8, &tree);
	ioctl_change(w, &t_ino_lookup, tree ? &t_ino_name : &t_ino_tree_name, addr);
}
static HOOK(ino_lookup_io, hook_ino_lookup);

/* struct btrfs_data_container: a head, then numbers that mean what the request says. */
enum { DATA_HEAD = 16, DATA_COUNT = 2 };
#define DATA_CONTAINER(id, fn) \
	static const struct type t_##id = { .name = "struct btrfs_data_container", \
		.kind = KIND_STRUCT, .hook = fn, .fields = (const struct item[]){ \
			VAL(u32, "bytes_left"), VAL(u32, "bytes_missing"), VAL(u32, "elem_cnt"), \
			VAL(u32, "elem_missed"), ITEM_END } }
static void put_elements(struct walk *w, const struct type *t, uint64_t addr, uint64_t n)
{
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "val");
	walk_array(w, t, addr + DATA_HEAD, n);
}

static STRUCT(inode_ref, VAL(u64, "inum"), VAL(u64, "offset"), VAL(u64, "root"));
static void hook_inodes(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_elements(w, &t_inode_ref, addr, walk_field(w, DATA_COUNT) / 3);
}
DATA_CONTAINER(inodes, hook_inodes);

/* A path is told by where it begins behind the head. */
static void hook_path_offset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string(w, &t_path, w->scope->addr + DATA_HEAD + v);
}
static const struct type t_path_offset = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_path_offset };
static void hook_paths(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_elements(w, &t_path_offset, addr, walk_field(w, DATA_COUNT));
}
DATA_CONTAINER(paths, hook_paths);

static void hook_to_inodes(struct walk *w, const struct item *it, uint64_t at)
{
	(void)it;
	walk_at(w, &t_inodes, at);
}
static void hook_to_paths(struct walk *w, const struct item *it, uint64_t at)
{
	(void)it;
	walk_at(w, &t_paths, at);
}
static const struct type t_to_inodes = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_to_inodes };
static const struct type t_to_paths = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_to_paths };
static STRUCT(ino_paths, VAL(u64, "inum"), VAL(u64, "size"), VAL(u64, "reserved", .n = 4, HIDE),
	VAL(addr64, "fspath"));
static STRUCT(ino_paths_done, VAL(u64, "inum", HIDE), VAL(u64, "size", HIDE),
	VAL(u64, "reserved", .n = 4, HIDE), VAL(to_paths, "fspath"));
IOCTL_CHANGE(ino_paths_io, ino_paths, ino_paths_done);
static FLAGWORD(logical_ino_flags, 8, cset_btrfs_logical_ino);
static STRUCT(logical_ino, VAL(u64, "logical"), VAL(u64, "size"),
	VAL(u64_hex, "reserved", .n = 3, FLAGS(ITEM_NONZERO | ITEM_WHOLE)), VAL(logical_ino_flags, "flags"),
	VAL(addr64, "inodes"));
static STRUCT(logical_ino_done, VAL(u64, "logical", HIDE), VAL(u64, "size", HIDE),
	VAL(u64, "reserved", .n = 3, HIDE), VAL(logical_ino_flags, "flags", HIDE),
	VAL(to_inodes, "inodes"));
IOCTL_CHANGE(logical_ino_io, logical_ino, logical_ino_done);

/* A key that leaves out the whole range of objects but in verbose mode. */
enum { FIRST_OBJECT = 256 };
#define LAST_OBJECT UINT64_C(0xffffffffffffff00)
#define SEARCH_KEY(min, max, before) \
	VAL(objectid, "tree_id", FLAGS(before)), VAL(objectid, "min_objectid", FLAGS(before), min), \
		VAL(objectid, "max_objectid", FLAGS(before), max), \
		VAL(u64_or_max, "min_offset", FLAGS(before)), \
		VAL(u64_or_max, "max_offset", FLAGS(before)), \
		VAL(u64_or_max, "min_transid", FLAGS(before)), \
		VAL(u64_or_max, "max_transid", FLAGS(before)), \
		VAL(key_type, "min_type", FLAGS(before)), VAL(key_type, "max_type", FLAGS(before)), \
		VAL(u32, "nr_items"), VAL(u32, "unused", HIDE), VAL(u64, "unused", .n = 4, HIDE)
#define WHEN_ALWAYS .when = { 0 }
static STRUCT(search_key_brief, SEARCH_KEY(WHEN_NE(1, FIRST_OBJECT), WHEN_NE(2, LAST_OBJECT), 0));
static STRUCT(search_key_whole, SEARCH_KEY(WHEN_ALWAYS, WHEN_ALWAYS, 0));
static STRUCT(search_found, SEARCH_KEY(WHEN_ALWAYS, WHEN_ALWAYS, ITEM_HIDDEN));
static const struct type *choose_search_key(const struct walk *w, const struct item *it)
{
	(void)it;
	return w->opts->verbose ? &t_search_key_whole : &t_search_key_brief;
}
static const struct type t_search_key = { .name = "struct btrfs_ioctl_search_key",
	.kind = KIND_CHOICE, .size = 8, .bytes = 104, .choose = choose_search_key };

static STRUCT(search_header, VAL(u64, "transid"), VAL(objectid, "objectid"), VAL(u64, "offset"),
	VAL(key_type, "type"), VAL(u32, "len"));
enum { SEARCH_NR_ITEMS = 64, SEARCH_BUF = 104, SEARCH_BUF_BYTES = 4096 - SEARCH_BUF,
	SEARCH_V2_BUF = 112, HEADER_BYTES = 32, HEADER_LEN = 28 };

/* Headers of what was found, each with its content behind it. */
static void put_found(struct walk *w, uint64_t buf, uint64_t size)
{
	uint64_t n = type_number(&t_u32, w->abi, w->scope->bytes + SEARCH_NR_ITEMS);
	uint64_t off = 0, len = 0;

	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "buf");
	walk_open(w, GROUP_ARRAY, NULL);
	for (uint64_t i = 0; i < n; i++) {
		if (buf + off < buf || size < HEADER_BYTES || off > size - HEADER_BYTES ||
			i > w->opts->string_max || i >= WALK_ARRAY_MAX) {
			walk_more(w);
			break;
		}
		if (!walk_read_num(w, buf + off + HEADER_LEN, 4, &len)) {
			w->sink->ops->fault(w->sink, buf + off);
			break;
		}
		walk_at(w, &t_search_header, buf + off);
		off += HEADER_BYTES + len;
	}
	walk_close(w, GROUP_ARRAY);
}
static void hook_found(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_found(w, addr + SEARCH_BUF, SEARCH_BUF_BYTES);
}
static void hook_found_v2(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	put_found(w, addr + SEARCH_V2_BUF, walk_field(w, 1));
}
static STRUCT(search, VAL(search_key, "key"));
static STRUCT(search_v2, VAL(search_key, "key"), VAL(u64, "buf_size"));
static STRUCT(search_too_small, VAL(search_key, "key", HIDE), VAL(u64, "buf_size"));
static const struct type t_search_done = { .name = "struct btrfs_ioctl_search_args",
	.kind = KIND_STRUCT, .hook = hook_found,
	.fields = (const struct item[]){ VAL(search_found, "key"), ITEM_END } };
static const struct type t_search_v2_done = { .name = "struct btrfs_ioctl_search_args_v2",
	.kind = KIND_STRUCT, .hook = hook_found_v2,
	.fields = (const struct item[]){ VAL(search_found, "key"), VAL(u64, "buf_size"), ITEM_END } };
IOCTL_CHANGE(search_io, search, search_done);

/* A buffer that is too small comes back with the size that is needed. */
static void hook_search_v2(struct walk *w, const struct item *it, uint64_t addr)
{
	bool too_small = w->exited && w->failed && w->result == -EOVERFLOW;

	(void)it;
	if (!too_small) {
		ioctl_change(w, &t_search_v2, &t_search_v2_done, addr);
		return;
	}
	ioctl_before(w);
	if (!ioctl_is_there(w, addr, type_size(&t_search_v2, w->abi))) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, &t_search_v2, addr);
	if (ioctl_after(w))
		walk_at(w, &t_search_too_small, addr);
	walk_close(w, GROUP_CHANGE);
}
static HOOK(search_v2_io, hook_search_v2);

/* ---- quotas ------------------------------------------------------------------------------- */

static ENUM(quota_cmd, 8, cset_btrfs_quota_ctl);
static STRUCT(quota_ctl, VAL(quota_cmd, "cmd"), VAL(u64, "status", HIDE));
static STRUCT(qgroup_create, VAL(u64, "create"), VAL(u64, "qgroupid"));
static STRUCT(qgroup_assign, VAL(u64, "assign"), VAL(u64, "src"), VAL(u64, "dst"));
static STRUCT(qgroup_limits, VAL(u64, "qgroupid"), VAL(qgroup_limit, "lim"));
static STRUCT(rescan, VAL(u64, "flags"), VAL(u64, "progress", HIDE), VAL(u64, "reserved", .n = 6, HIDE));
static STRUCT(rescan_status, VAL(u64, "flags"), VAL(objectid, "progress"),
	VAL(u64, "reserved", .n = 6, HIDE));

IOCTL_FAMILY(btrfs,
	REQ_NONE(BTRFS_IOC_BALANCE), REQ_NONE(BTRFS_IOC_DEFRAG),
	REQ_NONE(BTRFS_IOC_SYNC), REQ_NONE(BTRFS_IOC_TRANS_START), REQ_NONE(BTRFS_IOC_TRANS_END),
	REQ_NONE(BTRFS_IOC_SCRUB_CANCEL), REQ_NONE(BTRFS_IOC_QUOTA_RESCAN_WAIT),
	REQ(BTRFS_IOC_BALANCE_CTL, VAL(balance_ctl, "cmd")),
	REQ_CHANGE(BTRFS_IOC_BALANCE_V2, balance_io),
	REQ(BTRFS_IOC_BALANCE_PROGRESS, OUT(balance_done, "argp")),
	REQ(BTRFS_IOC_RESIZE, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_ADD_DEV, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_RM_DEV, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_FORGET_DEV, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_SCAN_DEV, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_DEVICES_READY, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_SNAP_CREATE, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_SUBVOL_CREATE, IN(vol_args, "argp")),
	REQ(BTRFS_IOC_SNAP_DESTROY, IN(vol_args, "argp")),
	REQ_CHANGE(BTRFS_IOC_SNAP_CREATE_V2, vol_v2_io),
	REQ_CHANGE(BTRFS_IOC_SUBVOL_CREATE_V2, vol_v2_io),
	REQ(BTRFS_IOC_DEFRAG_RANGE, IN(defrag, "argp")),
	REQ(BTRFS_IOC_SEND, IN(send, "argp")),
	REQ_CHANGE(BTRFS_IOC_SET_RECEIVED_SUBVOL, received_io),
	REQ(BTRFS_IOC_DEFAULT_SUBVOL, IN_1(u64)),
	REQ(BTRFS_IOC_WAIT_SYNC, IN_1(u64)),
	REQ(BTRFS_IOC_START_SYNC, OUT_1(u64)),
	REQ(BTRFS_IOC_SUBVOL_GETFLAGS, OUT(subvol_flags, "argp")),
	REQ(BTRFS_IOC_SUBVOL_SETFLAGS, IN(subvol_flags, "argp")),
	REQ_CHANGE(BTRFS_IOC_SPACE_INFO, space_io),
	REQ(BTRFS_IOC_GET_FEATURES, OUT(features, "argp")),
	REQ(BTRFS_IOC_SET_FEATURES, IN(features_set, "argp")),
	REQ(BTRFS_IOC_GET_SUPPORTED_FEATURES, OUT(features_known, "argp")),
	REQ(BTRFS_IOC_FS_INFO, OUT(fs_info, "argp")),
	REQ_CHANGE(BTRFS_IOC_DEV_INFO, dev_info_io),
	REQ_CHANGE(BTRFS_IOC_GET_DEV_STATS, dev_stats_io),
	REQ_CHANGE(BTRFS_IOC_DEV_REPLACE, replace_io),
	REQ_CHANGE(BTRFS_IOC_SCRUB, scrub_io),
	REQ_CHANGE(BTRFS_IOC_SCRUB_PROGRESS, scrub_progress_io),
	REQ_CHANGE(BTRFS_IOC_INO_LOOKUP, ino_lookup_io),
	REQ_CHANGE(BTRFS_IOC_INO_PATHS, ino_paths_io),
	REQ_CHANGE(BTRFS_IOC_LOGICAL_INO, logical_ino_io),
	REQ_CHANGE(BTRFS_IOC_LOGICAL_INO_V2, logical_ino_io),
	REQ_CHANGE(BTRFS_IOC_TREE_SEARCH, search_io),
	REQ_CHANGE(BTRFS_IOC_TREE_SEARCH_V2, search_v2_io),
	REQ(BTRFS_IOC_QUOTA_CTL, IN(quota_ctl, "argp")),
	REQ(BTRFS_IOC_QGROUP_CREATE, IN(qgroup_create, "argp")),
	REQ(BTRFS_IOC_QGROUP_ASSIGN, IN(qgroup_assign, "argp")),
	REQ(BTRFS_IOC_QGROUP_LIMIT, OUT(qgroup_limits, "argp")),
	REQ(BTRFS_IOC_QUOTA_RESCAN, IN(rescan, "argp")),
	REQ(BTRFS_IOC_QUOTA_RESCAN_STATUS, OUT(rescan_status, "argp")));
