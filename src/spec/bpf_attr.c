/* What each command of bpf(2) takes. */
#include "spec/bpf.h"

#include <stdio.h>

#include "spec/file_types.h"
#include "spec/gen/const_bpf.h"

/* ---- pointers: 64 bits on every ABI -------------------------------------------------- */

#define PTR64(id, fn) \
	static const struct type t_##id = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8, \
		.flags = TYPE_ALIGN8, .hook = fn }
/* Of what a call that succeeds has filled. */
#define FILLED64(id, show) \
	static void hook_##id(struct walk *w, const struct item *it, uint64_t v) \
	{ \
		walk_filled(w, it, v, show); \
	} \
	PTR64(id, hook_##id)

static void hook_path64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string(w, &t_path, v);
}

static void hook_str64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string(w, &t_str, v);
}

const struct type t_bpf_addr = { .name = "__aligned_u64", .kind = KIND_ADDR, .size = 8,
	.flags = TYPE_ALIGN8 };
PTR64(path64, hook_path64);
PTR64(str64, hook_str64);

/* Shown whole in verbose mode only. */
enum { PROG_INSN_CNT = 1, INSNS_MAX = 4096 };
static void hook_insns(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->opts->verbose)
		walk_array_up_to(w, &t_bpf_insn, v, walk_field(w, PROG_INSN_CNT), INSNS_MAX);
	else
		walk_address(w, v);
}
PTR64(insns, hook_insns);

/* ---- attributes ---------------------------------------------------------------------- */

ENUM(bpf_map_type, 4, cset_bpf_map_types);
ENUM(bpf_prog_type, 4, cset_bpf_prog_types);
ENUM(bpf_attach_type, 4, cset_bpf_attach_types);
FLAGWORD(bpf_map_flags, 4, cset_bpf_map_flags);
static FLAGWORD(update_flags, 8, cset_bpf_update_flags);
static FLAGWORD(lookup_flags, 8, cset_bpf_lookup_flags);
static FLAGWORD(prog_flags, 4, cset_bpf_prog_flags);
static FLAGWORD(file_flags, 4, cset_bpf_file_flags);
static FLAGWORD(file_modes, 4, cset_bpf_file_modes);
FLAGWORD(bpf_attach_flags, 4, cset_bpf_attach_flags);
static const struct type t_numa_node = { .name = "uint32_t", .kind = KIND_ENUM, .size = 4,
	.flags = TYPE_DEC | TYPE_BOTH, .set = &cset_bpf_numa_nodes };
static FLAGWORD(test_flags, 4, cset_bpf_test_flags);
static FLAGWORD(query_flags, 4, cset_bpf_query_flags);
static ENUM(fd_type, 4, cset_bpf_fd_types);
static ENUM(stats_type, 4, cset_bpf_stats_types);

/* KERNEL_VERSION(6, 1, 2) */
static void hook_version(struct walk *w, const struct item *it, uint64_t v)
{
	char words[64];

	(void)it;
	snprintf(words, sizeof(words), "KERNEL_VERSION(%u, %u, %u)", (unsigned)(v >> 16 & 0xffff),
		(unsigned)(v >> 8 & 0xff), (unsigned)(v & 0xff));
	walk_symbol(w, words, v);
}
static const struct type t_version = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4,
	.hook = hook_version };

enum { LOG_LEVEL = 4, LOG_SIZE = 5 };
static void hook_log(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string_in(w, &t_str, v, walk_field(w, LOG_SIZE));
}
PTR64(log, hook_log);

/* What the call filled is in the memory of its end. */
static void walk_filled(struct walk *w, const struct item *it, uint64_t v, walk_hook show)
{
	struct mem *mem = w->mem;
	enum walk_phase phase = w->phase;

	if (w->exit_mem) {
		w->mem = w->exit_mem;
		w->phase = PHASE_EXIT;
	}
	show(w, it, v);
	w->mem = mem;
	w->phase = phase;
}

/* A field as it was given. */
static uint64_t field_before(const struct walk *w, unsigned i)
{
	const struct scope *sc = w->scope;

	return type_number(sc->type->fields[i].type, w->abi,
		sc->before + type_field_offset(sc->type, i, w->abi));
}

enum { TASK_BUF_LEN = 3 };
static void show_task_buf(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t room = field_before(w, TASK_BUF_LEN), len = walk_field(w, TASK_BUF_LEN);

	(void)it;
	walk_string_in(w, &t_str, v, len < room ? len : room);
}
FILLED64(task_buf, show_task_buf);

enum { INFO_LEN = 1 };
static void show_info(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	bpf_walk_info(w, v, field_before(w, INFO_LEN));
}
FILLED64(obj_info, show_info);

enum { STREAM_LEN = 1 };
static void show_stream(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_bytes(w, v, walk_field(w, STREAM_LEN));
}
FILLED64(stream, show_stream);

/* Filled by a call that succeeded. */
enum { QUERY_TYPE = 1, QUERY_CNT = 5 };
static void query_array(struct walk *w, const struct type *t, uint64_t v)
{
	uint64_t n = walk_field(w, QUERY_CNT);

	if (v && n && (w->failed || !w->exit_mem))
		walk_address(w, v);
	else
		walk_array(w, t, v, n);
}
static void show_query_ids(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	query_array(w, &t_u32, v);
}
static void show_query_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	query_array(w, &t_bpf_attach_flags, v);
}
FILLED64(query_ids, show_query_ids);
FILLED64(query_prog_flags, show_query_flags);

enum { BTF_SIZE = 2 };
static void hook_btf(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_bytes(w, v, walk_field(w, BTF_SIZE));
}
PTR64(btf, hook_btf);

enum { PROG_SIGNATURE_SIZE = 29 };
static void hook_signature(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_hex(w, v, walk_field(w, PROG_SIGNATURE_SIZE), w->opts->string_max);
}
PTR64(signature, hook_signature);

#define TRACEPOINT_NAME_MAX 128u
static void hook_tracepoint(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string_in(w, &t_str, v, TRACEPOINT_NAME_MAX);
}
PTR64(tracepoint, hook_tracepoint);

/* What a program is attached to: a descriptor, or the index of a network interface. */
static void hook_target(struct walk *w, uint64_t v, unsigned type_field)
{
	bool is_index = bpf_attaches_to_ifindex(walk_field(w, type_field));

	walk_name(w, is_index ? "target_ifindex" : "target_fd");
	walk_scalar(w, is_index ? &t_ifindex : &t_fd, type_extend(is_index ? &t_ifindex : &t_fd, w->abi, v));
}

enum { ATTACH_TYPE = 2, ATTACH_FLAGS = 3 };
static void hook_attach_target(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	hook_target(w, v, ATTACH_TYPE);
}
static void hook_query_target(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	hook_target(w, v, QUERY_TYPE);
}
static void hook_attach_relative(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	bpf_walk_relative(w, walk_field(w, ATTACH_FLAGS), v);
}

#define LABEL32(id, fn) \
	static const struct type t_##id = { .name = "uint32_t", .kind = KIND_HOOK, .size = 4, \
		.flags = TYPE_LABEL, .hook = fn }
LABEL32(attach_target, hook_attach_target);
LABEL32(query_target, hook_query_target);
LABEL32(attach_relative, hook_attach_relative);

/* Fields that the call fills, and those that it changes. */
#define OUTPUT FLAGS(ITEM_AT_EXIT)
#define CHANGED FLAGS(ITEM_CHANGES)

/* All ones have a name. */
static void hook_u64(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == UINT64_MAX)
		walk_symbol_udec(w, "UINT64_MAX", v);
	else
		walk_scalar(w, &t_u64, v);
}

const struct type t_bpf_u64 = { .name = "uint64_t", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_u64 };

static STRUCT(map_create, VAL(bpf_map_type, "map_type"), VAL(u32, "key_size"), VAL(u32, "value_size"),
	VAL(u32, "max_entries"), VAL(bpf_map_flags, "map_flags"), VAL(fd, "inner_map_fd"),
	VAL(numa_node, "numa_node", WHEN_ANY(4, 4 /* BPF_F_NUMA_NODE */)),
	VAL(chars, "map_name", .n = 16), VAL(ifindex, "map_ifindex"), VAL(fd, "btf_fd"),
	VAL(u32, "btf_key_type_id"), VAL(u32, "btf_value_type_id"),
	VAL(u32, "btf_vmlinux_value_type_id"), VAL(bpf_u64, "map_extra"),
	VAL(fd, "value_type_btf_obj_fd"), VAL(fd, "map_token_fd"), VAL(bpf_addr, "excl_prog_hash"),
	VAL(u32, "excl_prog_hash_size"));
static STRUCT(map_lookup, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "value"),
	VAL(lookup_flags, "flags"));
static STRUCT(map_update, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "value"),
	VAL(update_flags, "flags"));
static STRUCT(map_delete, VAL(fd, "map_fd"), VAL(bpf_addr, "key"));
static STRUCT(map_next, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "next_key"));
static STRUCT(prog_load, VAL(bpf_prog_type, "prog_type"), VAL(u32, "insn_cnt"), VAL(insns, "insns"),
	VAL(str64, "license"), VAL(u32, "log_level"), VAL(u32, "log_size"), VAL(log, "log_buf"),
	VAL(version, "kern_version"), VAL(prog_flags, "prog_flags"), VAL(chars, "prog_name", .n = 16),
	VAL(ifindex, "prog_ifindex"), VAL(bpf_attach_type, "expected_attach_type"), VAL(fd, "prog_btf_fd"),
	VAL(u32, "func_info_rec_size"), VAL(bpf_addr, "func_info"), VAL(u32, "func_info_cnt"),
	VAL(u32, "line_info_rec_size"), VAL(bpf_addr, "line_info"), VAL(u32, "line_info_cnt"),
	VAL(u32, "attach_btf_id"), VAL(fd, "attach_prog_fd"), VAL(u32, "core_relo_cnt"),
	VAL(bpf_addr, "fd_array"), VAL(bpf_addr, "core_relos"), VAL(u32, "core_relo_rec_size"),
	VAL(u32, "log_true_size", OUTPUT), VAL(fd, "prog_token_fd"), VAL(u32, "fd_array_cnt"),
	VAL(signature, "signature"), VAL(u32, "signature_size"), VAL(s32, "keyring_id"));
static STRUCT(obj, VAL(path64, "pathname"), VAL(fd, "bpf_fd"), VAL(file_flags, "file_flags"),
	VAL(dirfd, "path_fd"));
static STRUCT(prog_attach, VAL(attach_target, "target_fd"), VAL(fd, "attach_bpf_fd"),
	VAL(bpf_attach_type, "attach_type"), VAL(bpf_attach_flags, "attach_flags"),
	VAL(fd, "replace_bpf_fd"), VAL(attach_relative, "relative_fd"), VAL(au64, "expected_revision"));
static STRUCT(test_run, VAL(fd, "prog_fd"), VAL(u32, "retval"), VAL(u32, "data_size_in"),
	VAL(u32, "data_size_out"), VAL(bpf_addr, "data_in"), VAL(bpf_addr, "data_out"),
	VAL(u32, "repeat"), VAL(u32, "duration"), VAL(u32, "ctx_size_in"), VAL(u32, "ctx_size_out"),
	VAL(bpf_addr, "ctx_in"), VAL(bpf_addr, "ctx_out"), VAL(test_flags, "flags"), VAL(u32, "cpu"),
	VAL(u32, "batch_size"));
static STRUCT(start_id, VAL(u32, "start_id"), VAL(u32, "next_id", OUTPUT));
static STRUCT(prog_id, VAL(u32, "prog_id"));
static STRUCT(map_id, VAL(u32, "map_id"), PAD(4), VAL(file_modes, "open_flags"));
static STRUCT(btf_id, VAL(u32, "btf_id"), PAD(4), VAL(file_modes, "open_flags"),
	VAL(fd, "fd_by_id_token_fd"));
static STRUCT(link_id, VAL(u32, "link_id"));
static STRUCT(info, VAL(fd, "bpf_fd"), VAL(u32, "info_len", CHANGED), VAL(obj_info, "info"));
static STRUCT(query, VAL(query_target, "target_fd"), VAL(bpf_attach_type, "attach_type"),
	VAL(query_flags, "query_flags"), VAL(bpf_attach_flags, "attach_flags"),
	VAL(query_ids, "prog_ids", OUTPUT), VAL(u32, "prog_cnt", CHANGED), PAD(4),
	VAL(query_prog_flags, "prog_attach_flags", OUTPUT), VAL(query_ids, "link_ids", OUTPUT),
	VAL(query_prog_flags, "link_attach_flags", OUTPUT), VAL(au64_hex, "revision", OUTPUT));
static STRUCT(raw_tracepoint, VAL(tracepoint, "name"), VAL(fd, "prog_fd"), PAD(4),
	VAL(au64_hex, "cookie"));
static STRUCT(btf_load, VAL(btf, "btf"), VAL(bpf_addr, "btf_log_buf"), VAL(u32, "btf_size"),
	VAL(u32, "btf_log_size"), VAL(u32, "btf_log_level"), VAL(u32, "btf_log_true_size", OUTPUT),
	VAL(file_flags, "btf_flags"), VAL(fd, "btf_token_fd"));
static STRUCT(task_fd_query, VAL(tgid, "pid"), VAL(fd, "fd"), VAL(u32, "flags"),
	VAL(u32, "buf_len", CHANGED), VAL(task_buf, "buf"), VAL(u32, "prog_id", OUTPUT),
	VAL(fd_type, "fd_type", OUTPUT), VAL(au64_hex, "probe_offset", OUTPUT),
	VAL(au64_hex, "probe_addr", OUTPUT));
static STRUCT(map_freeze, VAL(fd, "map_fd"));
static STRUCT(batch, VAL(bpf_addr, "in_batch"), VAL(bpf_addr, "out_batch"), VAL(bpf_addr, "keys"),
	VAL(bpf_addr, "values"), VAL(u32, "count"), VAL(fd, "map_fd"), VAL(lookup_flags, "elem_flags"),
	VAL(au64_hex, "flags"));
static STRUCT(batch_update, PAD(16), VAL(bpf_addr, "keys"), VAL(bpf_addr, "values"),
	VAL(u32, "count"), VAL(fd, "map_fd"), VAL(update_flags, "elem_flags"), VAL(au64_hex, "flags"));
static STRUCT(batch_delete, PAD(16), VAL(bpf_addr, "keys"), PAD(8), VAL(u32, "count"),
	VAL(fd, "map_fd"), VAL(lookup_flags, "elem_flags"), VAL(au64_hex, "flags"));
STRUCT(bpf_link_create, VAL(fd, "prog_fd"), VAL(attach_target, "target_fd"),
	VAL(bpf_attach_type, "attach_type"), VAL(bpf_attach_flags, "flags"));
static STRUCT(link_update, VAL(fd, "link_fd"), VAL(fd, "new_prog_fd"),
	VAL(bpf_attach_flags, "flags"),
	VAL(fd, "old_prog_fd", WHEN_ANY(2, 4 /* BPF_F_REPLACE */)));
static STRUCT(link_detach, VAL(fd, "link_fd"));
static STRUCT(enable_stats, VAL(stats_type, "type"));
static STRUCT(iter_create, VAL(fd, "link_fd"), VAL(u32_hex, "flags"));
static STRUCT(prog_bind_map, VAL(fd, "prog_fd"), VAL(fd, "map_fd"), VAL(u32_hex, "flags"));
static STRUCT(token_create, VAL(u32_hex, "flags"), VAL(fd, "bpffs_fd"));
static STRUCT(assoc_struct_ops, VAL(fd, "map_fd"), VAL(fd, "prog_fd"), VAL(u32_hex, "flags"));
static STRUCT(stream_read, VAL(stream, "stream_buf"), VAL(u32, "stream_buf_len"),
	VAL(u32, "stream_id"), VAL(fd, "prog_fd"));

/* By command. */
static const struct bpf_attr attrs[] = {
	{ &t_map_create, NULL, 4 },
	{ &t_map_lookup, NULL, 3 },
	{ &t_map_update, NULL, 4 },
	{ &t_map_delete, NULL, 2 },
	{ &t_map_next, NULL, 3 },
	{ &t_prog_load, NULL, 4 },
	{ &t_obj, NULL, 2 },
	{ &t_obj, NULL, 2 },
	{ &t_prog_attach, NULL, 4 },
	{ &t_prog_attach, NULL, 4 },
	{ &t_test_run, "test", 8 },
	{ &t_start_id, NULL, 2 },
	{ &t_start_id, NULL, 2 },
	{ &t_prog_id, NULL, 1 },
	{ &t_map_id, NULL, 1 },
	{ &t_info, "info", 3 },
	{ &t_query, "query", 6 },
	{ &t_raw_tracepoint, "raw_tracepoint", 2 },
	{ &t_btf_load, NULL, 5 },
	{ &t_btf_id, NULL, 1 },
	{ &t_task_fd_query, "task_fd_query", 9 },
	{ &t_map_lookup, NULL, 3 },
	{ &t_map_freeze, NULL, 1 },
	{ &t_start_id, NULL, 2 },
	{ &t_batch, "batch", 8 },
	{ &t_batch, "batch", 8 },
	{ &t_batch_update, "batch", 7 },
	{ &t_batch_delete, "batch", 7 },
	{ &t_bpf_link_create, "link_create", 4 },
	{ &t_link_update, "link_update", 4 },
	{ &t_link_id, NULL, 1 },
	{ &t_start_id, NULL, 2 },
	{ &t_enable_stats, "enable_stats", 1 },
	{ &t_iter_create, "iter_create", 2 },
	{ &t_link_detach, "link_detach", 1 },
	{ &t_prog_bind_map, "prog_bind_map", 3 },
	{ &t_token_create, "token_create", 2 },
	{ &t_stream_read, "prog_stream_read", 4 },
	{ &t_assoc_struct_ops, "prog_assoc_struct_ops", 3 },
};


/* Fields first..last are shown when more than so many bytes were given: of those that came with
 * one version of the kernel the first decides. */
static const struct group_since {
	const struct type *t;
	uint8_t first, last, more_than;
} groups[] = {
	{ &t_map_create, 9, 11, 48 }, { &t_map_create, 16, 17, 80 },
	{ &t_prog_load, 4, 6, 24 }, { &t_prog_load, 12, 18, 72 }, { &t_prog_load, 21, 21, 128 },
	{ &t_prog_load, 22, 22, 120 }, { &t_prog_load, 23, 24, 128 }, { &t_prog_load, 28, 30, 152 },
	{ &t_prog_attach, 5, 6, 20 }, { &t_test_run, 8, 11, 40 }, { &t_test_run, 12, 13, 64 },
	{ &t_btf_load, 6, 7, 32 }, { &t_btf_id, 2, 3, 8 }, { &t_query, 8, 10, 40 },
	{ &t_raw_tracepoint, 3, 3, 23 },
};

const struct bpf_attr *bpf_attr_of(uint64_t cmd)
{
	return cmd < sizeof(attrs) / sizeof(attrs[0]) ? &attrs[cmd] : NULL;
}

bool bpf_attr_given(const struct walk *w, const struct bpf_attr *a, unsigned i, uint64_t len)
{
	if (i < a->always)
		return true;
	for (size_t k = 0; k < sizeof(groups) / sizeof(groups[0]); k++)
		if (groups[k].t == a->t && i >= groups[k].first && i <= groups[k].last)
			return len > groups[k].more_than;
	return len > type_field_offset(a->t, i, w->abi);
}
