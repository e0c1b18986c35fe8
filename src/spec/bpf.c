/* bpf(2). */
#include <stdio.h>
#include <string.h>

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

static const struct type t_addr64 = { .name = "__aligned_u64", .kind = KIND_ADDR, .size = 8,
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
static STRUCT(insn, VAL(code, "code"), VAL(regs, "regs"), VAL(s16, "off"), VAL(u32_hex, "imm"));

/* Shown whole in verbose mode only. */
enum { PROG_INSN_CNT = 1 };
static void hook_insns(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->opts->verbose)
		walk_array(w, &t_insn, v, walk_field(w, PROG_INSN_CNT));
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
static FLAGWORD(attach_flags, 4, cset_bpf_attach_flags);
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

enum { TASK_BUF_LEN = 3 };
static void hook_task_buf(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string_in(w, &t_str, v, walk_field(w, TASK_BUF_LEN));
}
PTR64(task_buf, hook_task_buf);

/* Filled by a call that succeeded. */
enum { QUERY_CNT = 5 };
static void hook_prog_ids(struct walk *w, const struct item *it, uint64_t v)
{
	struct mem *mem = w->mem;
	enum walk_phase phase = w->phase;

	(void)it;
	if (w->failed || !w->exit_mem) {
		walk_address(w, v);
		return;
	}
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	walk_array(w, &t_u32, v, walk_field(w, QUERY_CNT));
	w->mem = mem;
	w->phase = phase;
}
PTR64(prog_ids, hook_prog_ids);

enum { BTF_SIZE = 2 };
static void hook_btf(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_bytes(w, v, walk_field(w, BTF_SIZE));
}
PTR64(btf, hook_btf);

static STRUCT(map_create, VAL(map_type, "map_type"), VAL(u32, "key_size"), VAL(u32, "value_size"),
	VAL(u32, "max_entries"), VAL(map_flags, "map_flags"), VAL(fd, "inner_map_fd"),
	VAL(u32, "numa_node", WHEN_ANY(4, 4 /* BPF_F_NUMA_NODE */)), VAL(chars, "map_name", .n = 16),
	VAL(ifindex, "map_ifindex"), VAL(fd, "btf_fd"), VAL(u32, "btf_key_type_id"),
	VAL(u32, "btf_value_type_id"), VAL(u32, "btf_vmlinux_value_type_id"), VAL(u64, "map_extra"));
static STRUCT(map_lookup, VAL(fd, "map_fd"), VAL(addr64, "key"), VAL(addr64, "value"),
	VAL(lookup_flags, "flags"));
static STRUCT(map_update, VAL(fd, "map_fd"), VAL(addr64, "key"), VAL(addr64, "value"),
	VAL(update_flags, "flags"));
static STRUCT(map_delete, VAL(fd, "map_fd"), VAL(addr64, "key"));
static STRUCT(map_next, VAL(fd, "map_fd"), VAL(addr64, "key"), VAL(addr64, "next_key"));
static STRUCT(prog_load, VAL(prog_type, "prog_type"), VAL(u32, "insn_cnt"), VAL(insns, "insns"),
	VAL(str64, "license"), VAL(u32, "log_level"), VAL(u32, "log_size"), VAL(log, "log_buf"),
	VAL(version, "kern_version"), VAL(prog_flags, "prog_flags"), VAL(chars, "prog_name", .n = 16),
	VAL(ifindex, "prog_ifindex"), VAL(attach_type, "expected_attach_type"), VAL(fd, "prog_btf_fd"),
	VAL(u32, "func_info_rec_size"), VAL(addr64, "func_info"), VAL(u32, "func_info_cnt"),
	VAL(u32, "line_info_rec_size"), VAL(addr64, "line_info"), VAL(u32, "line_info_cnt"),
	VAL(u32, "attach_btf_id"), VAL(fd, "attach_prog_fd"), PAD(4), VAL(addr64, "fd_array"));
static STRUCT(obj, VAL(path64, "pathname"), VAL(fd, "bpf_fd"), VAL(file_flags, "file_flags"));
static STRUCT(prog_attach, VAL(fd, "target_fd"), VAL(fd, "attach_bpf_fd"),
	VAL(attach_type, "attach_type"), VAL(attach_flags, "attach_flags"), VAL(fd, "replace_bpf_fd"));
static STRUCT(prog_detach, VAL(fd, "target_fd"), PAD(4), VAL(attach_type, "attach_type"));
static STRUCT(test_run, VAL(fd, "prog_fd"), VAL(u32, "retval"), VAL(u32, "data_size_in"),
	VAL(u32, "data_size_out"), VAL(addr64, "data_in"), VAL(addr64, "data_out"),
	VAL(u32, "repeat"), VAL(u32, "duration"), VAL(u32, "ctx_size_in"), VAL(u32, "ctx_size_out"),
	VAL(addr64, "ctx_in"), VAL(addr64, "ctx_out"), VAL(test_flags, "flags"), VAL(u32, "cpu"),
	VAL(u32, "batch_size"));
#define ID_STRUCT(id, nm) \
	static STRUCT(id, VAL(u32, nm), VAL(u32, "next_id"), VAL(file_flags, "open_flags"))
ID_STRUCT(start_id, "start_id");
ID_STRUCT(prog_id, "prog_id");
ID_STRUCT(map_id, "map_id");
static STRUCT(btf_id, VAL(u32, "btf_id"));
static STRUCT(link_id, VAL(u32, "link_id"));
static STRUCT(info, VAL(fd, "bpf_fd"), VAL(u32, "info_len"), VAL(addr64, "info"));
static STRUCT(query, VAL(fd, "target_fd"), VAL(attach_type, "attach_type"),
	VAL(query_flags, "query_flags"), VAL(attach_flags, "attach_flags"), VAL(prog_ids, "prog_ids"),
	VAL(u32, "prog_cnt"));
static STRUCT(raw_tracepoint, VAL(str64, "name"), VAL(fd, "prog_fd"));
static STRUCT(btf_load, VAL(btf, "btf"), VAL(addr64, "btf_log_buf"), VAL(u32, "btf_size"),
	VAL(u32, "btf_log_size"), VAL(u32, "btf_log_level"));
static STRUCT(task_fd_query, VAL(pid, "pid"), VAL(fd, "fd"), VAL(u32, "flags"), VAL(u32, "buf_len"),
	VAL(task_buf, "buf"), VAL(u32, "prog_id"), VAL(fd_type, "fd_type"), VAL(u64_hex, "probe_offset"),
	VAL(u64_hex, "probe_addr"));
static STRUCT(map_freeze, VAL(fd, "map_fd"));
static STRUCT(batch, VAL(addr64, "in_batch"), VAL(addr64, "out_batch"), VAL(addr64, "keys"),
	VAL(addr64, "values"), VAL(u32, "count"), VAL(fd, "map_fd"), VAL(lookup_flags, "elem_flags"),
	VAL(u64_hex, "flags"));
static STRUCT(batch_update, PAD(16), VAL(addr64, "keys"), VAL(addr64, "values"), VAL(u32, "count"),
	VAL(fd, "map_fd"), VAL(update_flags, "elem_flags"), VAL(u64_hex, "flags"));
static STRUCT(batch_delete, PAD(16), VAL(addr64, "keys"), PAD(8), VAL(u32, "count"),
	VAL(fd, "map_fd"), VAL(update_flags, "elem_flags"), VAL(u64_hex, "flags"));
static STRUCT(link_create, VAL(fd, "prog_fd"), VAL(fd, "target_fd"),
	VAL(attach_type, "attach_type"), VAL(u32_hex, "flags"));
static STRUCT(link_update, VAL(fd, "link_fd"), VAL(fd, "new_prog_fd"), VAL(attach_flags, "flags"),
	VAL(fd, "old_prog_fd", WHEN_ANY(2, 4 /* BPF_F_REPLACE */)));
static STRUCT(link_detach, VAL(fd, "link_fd"));
static STRUCT(enable_stats, VAL(stats_type, "type"));
static STRUCT(iter_create, VAL(fd, "link_fd"), VAL(u32_hex, "flags"));
static STRUCT(prog_bind_map, VAL(fd, "prog_fd"), VAL(fd, "map_fd"), VAL(u32_hex, "flags"));
static STRUCT(token_create, VAL(u32_hex, "flags"), VAL(fd, "bpffs_fd"));
static STRUCT(stream_read, VAL(addr64, "stream_buf"), VAL(u32, "stream_buf_len"),
	VAL(u32, "stream_id"), VAL(fd, "prog_fd"));

/* By command: the fields that are always shown, whatever the size says, and the name of the
 * struct in the union, if it has one. */
static const struct attr {
	const struct type *t;
	const char *nest;
	uint8_t always;
	uint8_t changes; /* index + 1 of a field that the call changes: a => b */
} attrs[] = {
	{ &t_map_create, NULL, 4, 0 },
	{ &t_map_lookup, NULL, 3, 0 },
	{ &t_map_update, NULL, 4, 0 },
	{ &t_map_delete, NULL, 2, 0 },
	{ &t_map_next, NULL, 3, 0 },
	{ &t_prog_load, NULL, 4, 0 },
	{ &t_obj, NULL, 2, 0 },
	{ &t_obj, NULL, 2, 0 },
	{ &t_prog_attach, NULL, 4, 0 },
	{ &t_prog_detach, NULL, 3, 0 },
	{ &t_test_run, "test", 8, 0 },
	{ &t_start_id, NULL, 2, 2 },
	{ &t_start_id, NULL, 2, 2 },
	{ &t_prog_id, NULL, 2, 0 },
	{ &t_map_id, NULL, 2, 0 },
	{ &t_info, "info", 3, 2 },
	{ &t_query, "query", 6, 6 },
	{ &t_raw_tracepoint, "raw_tracepoint", 2, 0 },
	{ &t_btf_load, NULL, 5, 0 },
	{ &t_btf_id, NULL, 1, 0 },
	{ &t_task_fd_query, "task_fd_query", 9, 4 },
	{ &t_map_lookup, NULL, 3, 0 },
	{ &t_map_freeze, NULL, 1, 0 },
	{ &t_start_id, NULL, 2, 2 },
	{ &t_batch, "batch", 8, 0 },
	{ &t_batch, "batch", 8, 0 },
	{ &t_batch_update, "batch", 7, 0 },
	{ &t_batch_delete, "batch", 7, 0 },
	{ &t_link_create, "link_create", 4, 0 },
	{ &t_link_update, "link_update", 4, 0 },
	{ &t_link_id, NULL, 1, 0 },
	{ &t_start_id, NULL, 2, 2 },
	{ &t_enable_stats, "enable_stats", 1, 0 },
	{ &t_iter_create, "iter_create", 2, 0 },
	{ &t_link_detach, "link_detach", 1, 0 },
	{ &t_prog_bind_map, "prog_bind_map", 3, 0 },
	{ &t_token_create, "token_create", 2, 0 },
	{ &t_stream_read, "prog_stream_read", 3, 0 },
};

#define ATTR_MAX 4096u /* more than this the kernel does not take */
#define ATTR_KNOWN 160u

static size_t item_bytes(const struct walk *w, const struct item *f)
{
	return type_size(f->type, w->abi) * (f->n ? f->n : 1);
}

/* Fields in pairs and triples that came with one version are shown together. */
static unsigned last_of_group(const struct type *t, unsigned i)
{
	static const struct {
		const struct type *t;
		uint8_t first, last;
	} groups[] = { { &t_prog_load, 4, 6 }, { &t_prog_load, 12, 18 }, { &t_map_create, 9, 11 },
		{ &t_test_run, 8, 11 }, { &t_test_run, 12, 13 } };

	for (size_t k = 0; k < sizeof(groups) / sizeof(groups[0]); k++)
		if (groups[k].t == t && i == groups[k].first)
			return groups[k].last;
	return i;
}

/* How many fields are shown of a struct of which len bytes were given. */
static unsigned fields_shown(const struct walk *w, const struct attr *a, uint64_t len)
{
	unsigned i = a->always;

	while (a->t->fields[i].type && type_field_offset(a->t, i, w->abi) < len)
		i = last_of_group(a->t, i) + 1;
	return i;
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

static void walk_one(struct walk *w, const struct attr *a, unsigned i, uint64_t len,
	const uint8_t *after)
{
	const struct item *f = &a->t->fields[i];
	const struct scope *sc = w->scope;
	size_t off = type_field_offset(a->t, i, w->abi), size = item_bytes(w, f);
	uint64_t addr = sc->addr + off;

	if (f->flags & (ITEM_PAD | ITEM_HIDDEN) || !walk_when(w, f))
		return;
	walk_name(w, f->name);
	if (f->n) {
		walk_name_bytes(w, f->type, sc->bytes + off, given_of(len, off, size));
	} else if (a->changes == i + 1 && after && memcmp(after + off, sc->bytes + off, size)) {
		walk_open(w, GROUP_CHANGE, NULL);
		walk_inline(w, f->type, sc->bytes + off, size, addr);
		walk_inline(w, f->type, after + off, size, addr);
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

static void walk_attr(struct walk *w, const struct attr *a, uint64_t addr, uint64_t len,
	const uint8_t *given, const uint8_t *after)
{
	uint8_t bytes[ATTR_KNOWN] = { 0 };
	size_t size = type_size(a->t, w->abi);
	struct scope sc = { .outer = w->scope, .type = a->t, .bytes = bytes, .len = size,
		.addr = addr };
	unsigned n = fields_shown(w, a, len), last = 0;
	size_t known;

	memcpy(bytes, given, len < size ? (size_t)len : size);
	while (a->t->fields[last + 1].type)
		last++;
	known = type_field_offset(a->t, last, w->abi) + item_bytes(w, &a->t->fields[last]);
	walk_open(w, GROUP_STRUCT, NULL);
	if (a->nest) {
		walk_name(w, a->nest);
		walk_open(w, GROUP_STRUCT, NULL);
	}
	w->scope = &sc;
	for (unsigned i = 0; i < n; i++)
		walk_one(w, a, i, len, after);
	w->scope = sc.outer;
	if (a->nest)
		walk_close(w, GROUP_STRUCT);
	walk_extra(w, given, known, len);
	walk_close(w, GROUP_STRUCT);
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
	if (!w->failed && w->exit_mem && attrs[cmd].changes)
		after = attr_bytes(w->exit_mem, addr, len);
	if (after && attrs[cmd].changes) {
		/* A change may lie in bytes that were not given. */
		size_t end = type_field_offset(attrs[cmd].t, attrs[cmd].changes, w->abi);

		if (len < end)
			after = NULL;
	}
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

SYSCALL(bpf, C_DESC, bpf_result, VAL(cmd, "cmd"), INOUT(bpf_attr, "attr"), VAL(uint, "size"));
