/* What BPF_OBJ_GET_INFO_BY_FD tells: a struct by the kind of the descriptor. */
#include "spec/bpf.h"

#include <string.h>

#include "spec/file_types.h"

#define NS_PER_S 1000000000
#define INFO_MAX 4096u /* more than this is taken for nonsense */
#define INSN_BYTES 8
#define INSNS_MAX 4096

/* Fields of the attributes. */
enum { ATTR_FD = 0, ATTR_INFO_LEN = 1 };

/* Fields of a program's info. */
enum { JITED_LEN = 3, XLATED_LEN = 4, JITED_INSNS = 5, MAP_IDS_CNT = 9 };

static const struct type t_netns_dev = { .name = "__u64", .kind = KIND_DEV, .size = 8 };

static uint64_t field_of(const struct walk *w, unsigned i, const uint8_t *bytes)
{
	const struct type *t = w->scope->type;

	return type_number(
		t->fields[i].type, w->abi, bytes + type_field_offset(t, i, w->abi));
}

/* How many elements there are of an array that had room for as many as its counter said. */
static uint64_t filled(const struct walk *w, unsigned count_field)
{
	uint64_t room = field_of(w, count_field, w->scope->before);
	uint64_t have = field_of(w, count_field, w->scope->bytes);

	return have < room ? have : room;
}

#define PTR64(id, fn) \
	static const struct type t_##id = { .name = "__aligned_u64", .kind = KIND_HOOK, .size = 8, \
		.flags = TYPE_ALIGN8, .hook = fn }

static void hook_jited(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_hex(w, v, walk_field(w, JITED_LEN), w->opts->string_max);
}
PTR64(jited, hook_jited);

static void hook_xlated(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array_up_to(w, &t_bpf_insn, v, filled(w, XLATED_LEN) / INSN_BYTES, INSNS_MAX);
}
PTR64(xlated, hook_xlated);

static void hook_map_ids(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_u32, v, filled(w, MAP_IDS_CNT));
}
PTR64(map_ids, hook_map_ids);

/* Nanoseconds since the system was started. */
static void hook_load_time(struct walk *w, const struct item *it, uint64_t v)
{
	int64_t offset, real;

	(void)it;
	walk_scalar(w, &t_u64, v);
	if (!w->opts->numbers_only && w->boot_offset && w->boot_offset(w, &offset) &&
		v <= INT64_MAX && !__builtin_add_overflow((int64_t)v, offset, &real) && real > 0)
		walk_moment(w, real / NS_PER_S, 0);
}
static const struct type t_load_time = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_load_time };

static void hook_gpl(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_u32, v & 1);
}
static const struct type t_gpl = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_gpl };

#define CHANGED FLAGS(ITEM_CHANGES)

static STRUCT(map_info, VAL(bpf_map_type, "type"), VAL(u32, "id"), VAL(u32, "key_size"),
	VAL(u32, "value_size"), VAL(u32, "max_entries"), VAL(bpf_map_flags, "map_flags"),
	VAL(chars, "name", .n = 16), VAL(ifindex, "ifindex"),
	VAL(u32, "btf_vmlinux_value_type_id"), VAL(netns_dev, "netns_dev"), VAL(u64, "netns_ino"),
	VAL(u32, "btf_id"), VAL(u32, "btf_key_type_id"), VAL(u32, "btf_value_type_id"),
	VAL(u32, "btf_vmlinux_id"), VAL(au64_hex, "map_extra"), VAL(au64_hex, "hash"), VAL(u32, "hash_size"));
static STRUCT(prog_info, VAL(bpf_prog_type, "type"), VAL(u32, "id"), VAL(u8, "tag", .n = 8),
	VAL(u32, "jited_prog_len", CHANGED), VAL(u32, "xlated_prog_len", CHANGED),
	VAL(jited, "jited_prog_insns"), VAL(xlated, "xlated_prog_insns"),
	VAL(load_time, "load_time"), VAL(uid, "created_by_uid"), VAL(u32, "nr_map_ids", CHANGED),
	VAL(map_ids, "map_ids"), VAL(chars, "name", .n = 16), VAL(ifindex, "ifindex"),
	VAL(gpl, "gpl_compatible"), VAL(netns_dev, "netns_dev"), VAL(u64, "netns_ino"),
	VAL(u32, "nr_jited_ksyms", CHANGED), VAL(u32, "nr_jited_func_lens", CHANGED),
	VAL(bpf_addr, "jited_ksyms", CHANGED), VAL(bpf_addr, "jited_func_lens", CHANGED),
	VAL(u32, "btf_id"), VAL(u32, "func_info_rec_size", CHANGED), VAL(bpf_addr, "func_info"),
	VAL(u32, "nr_func_info", CHANGED), VAL(u32, "nr_line_info", CHANGED),
	VAL(bpf_addr, "line_info"), VAL(bpf_addr, "jited_line_info", CHANGED),
	VAL(u32, "nr_jited_line_info", CHANGED), VAL(u32, "line_info_rec_size", CHANGED),
	VAL(u32, "jited_line_info_rec_size", CHANGED), VAL(u32, "nr_prog_tags", CHANGED),
	VAL(bpf_addr, "prog_tags"), VAL(u64, "run_time_ns"), VAL(u64, "run_cnt"),
	VAL(bpf_u64, "recursion_misses"), VAL(u32, "verified_insns"), VAL(u32, "attach_btf_obj_id"),
	VAL(u32, "attach_btf_id"));

/* By kind of descriptor: the struct, its bytes that are known, and the fields at which those
 * begin that came with one version of the kernel, with the field that must be given for them to
 * be shown. */
static const struct info_kind {
	const char *link;
	const struct type *t;
	uint16_t known;
	struct {
		uint8_t first, by;
	} since[9];
} kinds[] = {
	{ "anon_inode:bpf-map", &t_map_info, 100,
		{ { 6, 6 }, { 7, 7 }, { 11, 11 }, { 14, 15 }, { 16, 16 } } },
	{ "anon_inode:bpf-prog", &t_prog_info, 228,
		{ { 7, 7 }, { 12, 12 }, { 16, 16 }, { 20, 20 }, { 32, 32 }, { 34, 34 }, { 35, 35 },
			{ 36, 36 } } },
	{ "anon_inode:bpf-link", &t_bpf_link_info, BPF_LINK_INFO_BYTES, { { 0, 0 } } },
};
#define KNOWN_MAX 232

static const struct info_kind *kind_of(const struct walk *w)
{
	int fd = (int)walk_field(w, ATTR_FD);

	for (size_t i = 0; w->fd_is && i < sizeof(kinds) / sizeof(kinds[0]); i++)
		if (w->fd_is(w, fd, kinds[i].link))
			return &kinds[i];
	return NULL;
}

/* How many fields are shown of a struct that has len bytes. */
static unsigned fields_in(const struct walk *w, const struct info_kind *k, uint64_t len)
{
	unsigned n = 0;

	for (unsigned i = 0; k->since[i].first; i++)
		if (len <= type_field_offset(k->t, k->since[i].by, w->abi))
			return k->since[i].first;
	while (k->t->fields[n].type)
		n++;
	return n;
}

/* The machine code stands beside its length. */
static unsigned shown_at(const struct info_kind *k, unsigned i)
{
	if (k->t != &t_prog_info || (i != XLATED_LEN && i != JITED_INSNS))
		return i;
	return i == XLATED_LEN ? JITED_INSNS : XLATED_LEN;
}

static void walk_fields(struct walk *w, const struct info_kind *k, unsigned n)
{
	const struct scope *sc = w->scope;

	for (unsigned i = 0; i < n; i++) {
		unsigned at = shown_at(k, i);
		const struct item *f = &k->t->fields[at];
		size_t off = type_field_offset(k->t, at, w->abi);
		size_t size = type_size(f->type, w->abi) * (f->n ? f->n : 1);

		if (f->flags & ITEM_PAD)
			continue;
		walk_name(w, f->name);
		if (f->type == &t_u8) {
			walk_raw_bytes(w, &t_hexstr, sc->bytes + off, size, 0);
		} else if (f->n) {
			size_t len = strnlen((const char *)sc->bytes + off, size);

			walk_raw_bytes(w, f->type, sc->bytes + off, len < size ? len : size - 1,
				len < size ? 0 : BYTES_MORE);
		} else if (f->flags & ITEM_CHANGES &&
			   memcmp(sc->before + off, sc->bytes + off, size) != 0) {
			walk_open(w, GROUP_CHANGE, NULL);
			walk_inline(w, f->type, sc->before + off, size, sc->addr + off);
			walk_inline(w, f->type, sc->bytes + off, size, sc->addr + off);
			walk_close(w, GROUP_CHANGE);
		} else {
			walk_inline(w, f->type, sc->bytes + off, size, sc->addr + off);
		}
	}
}

void bpf_walk_info(struct walk *w, uint64_t addr, uint64_t len_before)
{
	const struct info_kind *k = w->opts->verbose ? kind_of(w) : NULL;
	uint64_t len = walk_field(w, ATTR_INFO_LEN);
	uint8_t now[KNOWN_MAX] = { 0 }, before[KNOWN_MAX] = { 0 };
	struct scope sc = { .outer = w->scope, .bytes = now, .before = before, .addr = addr };
	const uint8_t *p, *old;

	if (!k || !len || len > INFO_MAX || !w->mem ||
		w->mem->get(w->mem, addr, (size_t)len, &p) < len) {
		walk_address(w, addr);
		return;
	}
	memcpy(now, p, len < k->known ? (size_t)len : k->known);
	if (!w->enter_mem)
		memcpy(before, now, sizeof(before));
	else if (len_before && len_before <= INFO_MAX &&
		 w->enter_mem->get(w->enter_mem, addr, (size_t)len_before, &old) >= len_before)
		memcpy(before, old, len_before < k->known ? (size_t)len_before : k->known);
	sc.type = k->t;
	sc.len = k->known;
	walk_open(w, GROUP_STRUCT, NULL);
	w->scope = &sc;
	walk_fields(w, k, fields_in(w, k, len));
	if (k->t == &t_bpf_link_info && len > BPF_LINK_INFO_HEAD)
		bpf_walk_link_info_tail(w);
	w->scope = sc.outer;
	bpf_walk_extra(w, addr, k->known, len);
	walk_close(w, GROUP_STRUCT);
}
