/* bpf(2). */
#include "spec/bpf.h"

#include <stdio.h>
#include <string.h>

#include "spec/file_types.h"
#include "spec/gen/const_bpf.h"
#include "spec/gen/const_seccomp.h"
#include "spec/types.h"
#include "walk/walk.h"

/* ---- pointers: 64 bits on every ABI -------------------------------------------------- */

#define PTR64(id, fn) \
	static const struct type t_##id = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8, \
		.flags = TYPE_ALIGN8, .hook = fn }

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

/* ---- instructions -------------------------------------------------------------------- */

static ENUM(class, 1, cset_bpf_class);
static ENUM(size_of, 1, cset_bpf_size);
static ENUM(mode_of, 1, cset_bpf_ebpf_mode);
static ENUM(alu_op, 1, cset_bpf_alu_op);
static ENUM(jmp_op, 1, cset_bpf_jmp_op);
static ENUM(src_of, 1, cset_bpf_src);
static ENUM(reg, 1, cset_bpf_regs);
enum { CLASS_LD, CLASS_LDX, CLASS_ST, CLASS_STX, CLASS_ALU, CLASS_JMP, CLASS_JMP32, CLASS_ALU64 };

static void hook_code(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_OR, NULL);
	walk_scalar(w, &t_class, v & 7);
	switch (v & 7) {
	case CLASS_LD:
	case CLASS_LDX:
	case CLASS_ST:
	case CLASS_STX:
		walk_scalar(w, &t_size_of, v & 0x18);
		walk_scalar(w, &t_mode_of, v & 0xe0);
		break;
	case CLASS_JMP32:
	default:
		walk_scalar(w, &t_src_of, v & 8);
		walk_scalar(w, (v & 7) == CLASS_ALU || (v & 7) == CLASS_ALU64 ? &t_alu_op : &t_jmp_op,
			v & 0xf0);
	}
	walk_close(w, GROUP_OR);
}

static void hook_regs(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_name(w, "dst_reg");
	walk_scalar(w, &t_reg, v & 15);
	walk_name(w, "src_reg");
	walk_scalar(w, &t_reg, v >> 4 & 15);
}

static const struct type t_code = { .name = "uint8_t", .kind = KIND_HOOK, .size = 1,
	.hook = hook_code };
static const struct type t_regs = { .name = "uint8_t", .kind = KIND_HOOK, .size = 1,
	.flags = TYPE_LABEL, .hook = hook_regs };
STRUCT(bpf_insn, VAL(code, "code"), VAL(regs, "regs"), VAL(s16, "off"), VAL(u32_hex, "imm"));

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

static ENUM(cmd, 4, cset_bpf_cmds);
static ENUM(map_type, 4, cset_bpf_map_types);
static ENUM(prog_type, 4, cset_bpf_prog_types);
static ENUM(attach_type, 4, cset_bpf_attach_types);
static FLAGWORD(map_flags, 4, cset_bpf_map_flags);
static ENUM(update_flags, 8, cset_bpf_update_flags);
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
static void hook_task_buf(struct walk *w, const struct item *it, uint64_t v)
{
	walk_filled(w, it, v, show_task_buf);
}
PTR64(task_buf, hook_task_buf);

enum { INFO_LEN = 1 };
static void show_info(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	bpf_walk_info(w, v, field_before(w, INFO_LEN));
}
static void hook_info(struct walk *w, const struct item *it, uint64_t v)
{
	walk_filled(w, it, v, show_info);
}
PTR64(obj_info, hook_info);

enum { STREAM_LEN = 1 };
static void show_stream(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_bytes(w, v, walk_field(w, STREAM_LEN));
}
static void hook_stream(struct walk *w, const struct item *it, uint64_t v)
{
	walk_filled(w, it, v, show_stream);
}
PTR64(stream, hook_stream);

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
static void hook_query_ids(struct walk *w, const struct item *it, uint64_t v)
{
	walk_filled(w, it, v, show_query_ids);
}
static void show_query_flags(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	query_array(w, &t_bpf_attach_flags, v);
}
static void hook_query_flags(struct walk *w, const struct item *it, uint64_t v)
{
	walk_filled(w, it, v, show_query_flags);
}
PTR64(query_ids, hook_query_ids);
PTR64(query_prog_flags, hook_query_flags);

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
static void hook_extra(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (v == UINT64_MAX)
		walk_symbol_udec(w, "UINT64_MAX", v);
	else
		walk_scalar(w, &t_u64, v);
}

static const struct type t_extra = { .name = "uint64_t", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_ALIGN8, .hook = hook_extra };

static STRUCT(map_create, VAL(map_type, "map_type"), VAL(u32, "key_size"), VAL(u32, "value_size"),
	VAL(u32, "max_entries"), VAL(map_flags, "map_flags"), VAL(fd, "inner_map_fd"),
	VAL(numa_node, "numa_node", WHEN_ANY(4, 4 /* BPF_F_NUMA_NODE */)),
	VAL(chars, "map_name", .n = 16), VAL(ifindex, "map_ifindex"), VAL(fd, "btf_fd"),
	VAL(u32, "btf_key_type_id"), VAL(u32, "btf_value_type_id"),
	VAL(u32, "btf_vmlinux_value_type_id"), VAL(extra, "map_extra"),
	VAL(fd, "value_type_btf_obj_fd"), VAL(fd, "map_token_fd"), VAL(bpf_addr, "excl_prog_hash"),
	VAL(u32, "excl_prog_hash_size"));
static STRUCT(map_lookup, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "value"),
	VAL(lookup_flags, "flags"));
static STRUCT(map_update, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "value"),
	VAL(update_flags, "flags"));
static STRUCT(map_delete, VAL(fd, "map_fd"), VAL(bpf_addr, "key"));
static STRUCT(map_next, VAL(fd, "map_fd"), VAL(bpf_addr, "key"), VAL(bpf_addr, "next_key"));
static STRUCT(prog_load, VAL(prog_type, "prog_type"), VAL(u32, "insn_cnt"), VAL(insns, "insns"),
	VAL(str64, "license"), VAL(u32, "log_level"), VAL(u32, "log_size"), VAL(log, "log_buf"),
	VAL(version, "kern_version"), VAL(prog_flags, "prog_flags"), VAL(chars, "prog_name", .n = 16),
	VAL(ifindex, "prog_ifindex"), VAL(attach_type, "expected_attach_type"), VAL(fd, "prog_btf_fd"),
	VAL(u32, "func_info_rec_size"), VAL(bpf_addr, "func_info"), VAL(u32, "func_info_cnt"),
	VAL(u32, "line_info_rec_size"), VAL(bpf_addr, "line_info"), VAL(u32, "line_info_cnt"),
	VAL(u32, "attach_btf_id"), VAL(fd, "attach_prog_fd"), VAL(u32, "core_relo_cnt"),
	VAL(bpf_addr, "fd_array"), VAL(bpf_addr, "core_relos"), VAL(u32, "core_relo_rec_size"),
	VAL(u32, "log_true_size", OUTPUT), VAL(fd, "prog_token_fd"), VAL(u32, "fd_array_cnt"),
	VAL(signature, "signature"), VAL(u32, "signature_size"), VAL(s32, "keyring_id"));
static STRUCT(obj, VAL(path64, "pathname"), VAL(fd, "bpf_fd"), VAL(file_flags, "file_flags"),
	VAL(dirfd, "path_fd"));
static STRUCT(prog_attach, VAL(attach_target, "target_fd"), VAL(fd, "attach_bpf_fd"),
	VAL(attach_type, "attach_type"), VAL(bpf_attach_flags, "attach_flags"),
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
static STRUCT(query, VAL(query_target, "target_fd"), VAL(attach_type, "attach_type"),
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
	VAL(u32, "count"), VAL(fd, "map_fd"), VAL(lookup_flags, "elem_flags"), VAL(au64_hex, "flags"));
static STRUCT(batch_delete, PAD(16), VAL(bpf_addr, "keys"), PAD(8), VAL(u32, "count"),
	VAL(fd, "map_fd"), VAL(lookup_flags, "elem_flags"), VAL(au64_hex, "flags"));
static STRUCT(link_create, VAL(fd, "prog_fd"), VAL(attach_target, "target_fd"),
	VAL(attach_type, "attach_type"), VAL(bpf_attach_flags, "flags"));
static STRUCT(link_update, VAL(fd, "link_fd"), VAL(fd, "new_prog_fd"),
	VAL(bpf_attach_flags, "flags"),
	VAL(fd, "old_prog_fd", WHEN_ANY(2, 4 /* BPF_F_REPLACE */)));
static STRUCT(link_detach, VAL(fd, "link_fd"));
static STRUCT(enable_stats, VAL(stats_type, "type"));
static STRUCT(iter_create, VAL(fd, "link_fd"), VAL(u32_hex, "flags"));
static STRUCT(prog_bind_map, VAL(fd, "prog_fd"), VAL(fd, "map_fd"), VAL(u32_hex, "flags"));
static STRUCT(token_create, VAL(u32_hex, "flags"), VAL(fd, "bpffs_fd"));
static STRUCT(stream_read, VAL(stream, "stream_buf"), VAL(u32, "stream_buf_len"),
	VAL(u32, "stream_id"), VAL(fd, "prog_fd"));

/* By command: the fields that are always shown, whatever the size says, and the name of the
 * struct in the union, if it has one. */
static const struct attr {
	const struct type *t;
	const char *nest;
	uint8_t always;
} attrs[] = {
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
	{ &t_link_create, "link_create", 4 },
	{ &t_link_update, "link_update", 4 },
	{ &t_link_id, NULL, 1 },
	{ &t_start_id, NULL, 2 },
	{ &t_enable_stats, "enable_stats", 1 },
	{ &t_iter_create, "iter_create", 2 },
	{ &t_link_detach, "link_detach", 1 },
	{ &t_prog_bind_map, "prog_bind_map", 3 },
	{ &t_token_create, "token_create", 2 },
	{ &t_stream_read, "prog_stream_read", 4 },
};

#define ATTR_MAX 4096u /* more than this the kernel does not take */
#define ATTR_KNOWN 176u

static size_t item_bytes(const struct walk *w, const struct item *f)
{
	return type_size(f->type, w->abi) * (f->n ? f->n : 1);
}

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

static bool is_given(const struct walk *w, const struct attr *a, unsigned i, uint64_t len)
{
	if (i < a->always)
		return true;
	for (size_t k = 0; k < sizeof(groups) / sizeof(groups[0]); k++)
		if (groups[k].t == a->t && i >= groups[k].first && i <= groups[k].last)
			return len > groups[k].more_than;
	return len > type_field_offset(a->t, i, w->abi);
}

/* Bytes of a field that were given. */
static size_t given_of(uint64_t len, size_t off, size_t size)
{
	return len <= off ? 0 : len - off < size ? (size_t)(len - off) : size;
}

/* A name, of which as many bytes were given. */
static void walk_name_bytes(struct walk *w, const struct type *t, const uint8_t *p, size_t have)
{
	size_t len = strnlen((const char *)p, have);

	if (len < have || !have)
		walk_raw_bytes(w, t, p, len, 0);
	else
		walk_raw_bytes(w, t, p, have - 1, BYTES_MORE);
}

static void walk_one(struct walk *w, const struct attr *a, unsigned i, uint64_t len)
{
	const struct item *f = &a->t->fields[i];
	const struct scope *sc = w->scope;
	size_t off = type_field_offset(a->t, i, w->abi), size = item_bytes(w, f);
	uint64_t addr = sc->addr + off;

	if (f->flags & (ITEM_PAD | ITEM_HIDDEN) || !walk_when(w, f))
		return;
	if (!(f->type->flags & TYPE_LABEL))
		walk_name(w, f->name);
	if (f->n) {
		walk_name_bytes(w, f->type, sc->bytes + off, given_of(len, off, size));
	} else if (f->flags & ITEM_CHANGES && memcmp(sc->before + off, sc->bytes + off, size)) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_inline(w, f->type, sc->before + off, size, addr);
		walk_inline(w, f->type, sc->bytes + off, size, addr);
		walk_close(w, GROUP_CHANGE);
	} else {
		walk_inline(w, f->type, sc->bytes + off, size, addr);
	}
}

/* Bytes beyond what is known, if any is set. */
static void walk_extra(struct walk *w, const uint8_t *given, uint64_t known, uint64_t len)
{
	char words[64];
	bool any = false;

	for (uint64_t i = known; i < len; i++)
		any |= given[i] != 0;
	if (!any)
		return;
	if (!w->opts->verbose) {
		walk_more(w);
		return;
	}
	walk_name(w, "extra_data");
	walk_raw_bytes(w, &t_hexstr, given + known, (size_t)(len - known), 0);
	snprintf(words, sizeof(words), "bytes %u..%u", (unsigned)known, (unsigned)len - 1);
	walk_comment(w, words);
}

void bpf_walk_extra(struct walk *w, uint64_t addr, uint64_t known, uint64_t len)
{
	const uint8_t *p;

	if (len > known && w->mem->get(w->mem, addr, (size_t)len, &p) >= len)
		walk_extra(w, p, known, len);
}

/* Attributes as they were given, but with what the call fills or changes as it left it. */
static void merge(const struct walk *w, const struct attr *a, uint8_t *bytes, const uint8_t *after,
	uint64_t len)
{
	for (unsigned i = 0; a->t->fields[i].type; i++) {
		const struct item *f = &a->t->fields[i];
		size_t off = type_field_offset(a->t, i, w->abi);

		if (f->flags & (ITEM_AT_EXIT | ITEM_CHANGES))
			memcpy(bytes + off, after + off, given_of(len, off, item_bytes(w, f)));
	}
}

/* Where the last field that is known ends. */
static size_t known_bytes(const struct walk *w, const struct attr *a)
{
	unsigned last = 0;

	if (a->t == &t_link_create)
		return BPF_LINK_CREATE_BYTES;
	while (a->t->fields[last + 1].type)
		last++;
	return type_field_offset(a->t, last, w->abi) + item_bytes(w, &a->t->fields[last]);
}

static void walk_attr(struct walk *w, const struct attr *a, uint64_t addr, uint64_t len,
	const uint8_t *given, const uint8_t *after)
{
	uint8_t before[ATTR_KNOWN] = { 0 }, bytes[ATTR_KNOWN];
	struct scope sc = { .outer = w->scope, .type = a->t, .bytes = bytes, .len = sizeof(bytes),
		.addr = addr, .before = before };
	size_t known = known_bytes(w, a);

	memcpy(before, given, len < known ? (size_t)len : known);
	memcpy(bytes, before, sizeof(bytes));
	if (after)
		merge(w, a, bytes, after, len);
	walk_open(w, GROUP_STRUCT, NULL);
	if (a->nest) {
		walk_name(w, a->nest);
		walk_open(w, GROUP_STRUCT, NULL);
	}
	w->scope = &sc;
	for (unsigned i = 0; a->t->fields[i].type; i++)
		if (is_given(w, a, i, len))
			walk_one(w, a, i, len);
	if (a->t == &t_link_create && len > BPF_LINK_TAIL)
		known = bpf_walk_link_tail(w);
	w->scope = sc.outer;
	if (a->nest)
		walk_close(w, GROUP_STRUCT);
	walk_extra(w, after ? after : given, known, len);
	walk_close(w, GROUP_STRUCT);
}

#define BATCH_COUNT 32u
/* How many elements of a batch were done, where that differs from what was asked for. */
static void walk_batch_done(struct walk *w, const struct attr *a, uint64_t len,
	const uint8_t *given, const uint8_t *after)
{
	uint64_t count = type_number(&t_u32, w->abi, after + BATCH_COUNT);

	walk_open(w, GROUP_CHANGE, NULL);
	walk_attr(w, a, w->args[1], len, given, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, a->nest);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "count");
	walk_scalar(w, &t_u32, count);
	walk_close(w, GROUP_STRUCT);
	walk_close(w, GROUP_STRUCT);
	walk_close(w, GROUP_CHANGE);
}

static bool batch_changed(const struct attr *a, uint64_t len, const uint8_t *given,
	const uint8_t *after)
{
	return after && a->nest && !strcmp(a->nest, "batch") && len >= BATCH_COUNT + 4 &&
		memcmp(given + BATCH_COUNT, after + BATCH_COUNT, 4);
}

/* The bytes of the attributes in one memory, or NULL. */
static const uint8_t *attr_bytes(struct mem *m, uint64_t addr, uint64_t len)
{
	const uint8_t *p;

	return m && m->get(m, addr, (size_t)len, &p) >= len ? p : NULL;
}

static void hook_attr(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t cmd = w->args[0], len = w->args[2];
	const uint8_t *given, *after = NULL;

	(void)it;
	if (cmd >= sizeof(attrs) / sizeof(attrs[0]) || !len || len > ATTR_MAX) {
		walk_address(w, addr);
		return;
	}
	given = attr_bytes(w->enter_mem ? w->enter_mem : w->mem, addr, len);
	if (!given) {
		walk_address(w, addr);
		return;
	}
	if (w->exit_mem)
		after = attr_bytes(w->exit_mem, addr, len);
	/* What it points to goes in, but for what walk_filled() is for. */
	if (w->enter_mem) {
		w->mem = w->enter_mem;
		w->phase = PHASE_ENTER;
	}
	if (batch_changed(&attrs[cmd], len, given, after))
		walk_batch_done(w, &attrs[cmd], len, given, after);
	else
		walk_attr(w, &attrs[cmd], addr, len, given, after);
}

static HOOK(bpf_attr, hook_attr);

/* What the call returns is a descriptor for some commands. */
static bool makes_fd(uint64_t cmd)
{
	return cmd == 0 || cmd == 5 || cmd == 7 || cmd == 13 || cmd == 14 || cmd == 17 || cmd == 18 ||
		cmd == 19 || cmd == 28 || cmd == 30 || cmd == 32 || cmd == 33 || cmd == 36;
}

static void hook_result(struct walk *w, const struct item *it, uint64_t v)
{
	const struct type *t = makes_fd(w->args[0]) ? &t_fd : &t_int;

	(void)it;
	walk_scalar(w, t, type_extend(t, w->abi, v));
}

static HOOK(bpf_result, hook_result);

SYSCALL(bpf, C_DESC, bpf_result, VAL(cmd, "cmd"), INOUT(bpf_attr, "attr", FLAGS(ITEM_EVEN_FAILED)), VAL(uint, "size"));
