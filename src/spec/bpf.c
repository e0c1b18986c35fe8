/* bpf(2): one union of attributes, of which each command has its own, and each kernel more. */
#include "spec/bpf.h"

#include <stdio.h>
#include <string.h>

#include "spec/gen/const_bpf.h"

static ENUM(cmd, 4, cset_bpf_cmds);

#define ATTR_MAX 4096u /* more than this the kernel does not take */
#define ATTR_KNOWN 176u

static size_t item_bytes(const struct walk *w, const struct item *f)
{
	return type_size(f->type, w->abi) * (f->n ? f->n : 1);
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

static void walk_one(struct walk *w, const struct bpf_attr *a, unsigned i, uint64_t len)
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
static void merge(const struct walk *w, const struct bpf_attr *a, uint8_t *bytes, const uint8_t *after,
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
static size_t known_bytes(const struct walk *w, const struct bpf_attr *a)
{
	unsigned last = 0;

	if (a->t == &t_bpf_link_create)
		return BPF_LINK_CREATE_BYTES;
	while (a->t->fields[last + 1].type)
		last++;
	return type_field_offset(a->t, last, w->abi) + item_bytes(w, &a->t->fields[last]);
}

static void walk_attr(struct walk *w, const struct bpf_attr *a, uint64_t addr, uint64_t len,
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
		if (bpf_attr_given(w, a, i, len))
			walk_one(w, a, i, len);
	if (a->t == &t_bpf_link_create && len > BPF_LINK_TAIL)
		known = bpf_walk_link_tail(w, len);
	w->scope = sc.outer;
	if (a->nest)
		walk_close(w, GROUP_STRUCT);
	walk_extra(w, after ? after : given, known, len);
	walk_close(w, GROUP_STRUCT);
}

#define BATCH_COUNT 32u
/* How many elements of a batch were done, where that differs from what was asked for. */
static void walk_batch_done(struct walk *w, const struct bpf_attr *a, uint64_t len,
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

static bool batch_changed(const struct bpf_attr *a, uint64_t len, const uint8_t *given,
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
	const struct bpf_attr *a = bpf_attr_of(w->args[0]);
	uint64_t len = w->args[2];
	const uint8_t *given, *after = NULL;

	if (!a || !len || len > ATTR_MAX) {
		walk_address(w, addr);
		return;
	}
	given = attr_bytes(w->enter_mem ? w->enter_mem : w->mem, addr, len);
	if (!given) {
		walk_address(w, addr);
		return;
	}
	if (w->exit_mem && it->dir != DIR_IN)
		after = attr_bytes(w->exit_mem, addr, len);
	/* What it points to goes in, but for what walk_filled() is for. */
	if (w->enter_mem) {
		w->mem = w->enter_mem;
		w->phase = PHASE_ENTER;
	}
	if (batch_changed(a, len, given, after))
		walk_batch_done(w, a, len, given, after);
	else
		walk_attr(w, a, addr, len, given, after);
}

static HOOK(bpf_attr, hook_attr);

/* What the call returns is a descriptor for some commands. */
static bool makes_fd(uint64_t cmd)
{
	return cmd == 0 || cmd == 5 || cmd == 7 || cmd == 13 || cmd == 14 || cmd == 17 || cmd == 18 ||
		cmd == 19 || cmd == 28 || cmd == 30 || cmd == 32 || cmd == 33 || cmd == 36;
}

/* Attributes that cannot be read are none that a call could succeed with. */
static bool has_attr(const struct walk *w)
{
	uint64_t len = w->args[2];

	return len && len <= ATTR_MAX && (!w->enter_mem || attr_bytes(w->enter_mem, w->args[1], len));
}

static void hook_result(struct walk *w, const struct item *it, uint64_t v)
{
	const struct type *t = makes_fd(w->args[0]) && has_attr(w) ? &t_fd : &t_int;

	(void)it;
	walk_scalar(w, t, type_extend(t, w->abi, v));
}

static HOOK(bpf_result, hook_result);

/* Of attributes that only go in all is known when the call begins. */
static const struct variant goes_in = VARIANT(0, IN(bpf_attr, "attr"), VAL(uint, "size"));

static const struct variant *find_goes_in(const struct walk *w, uint64_t cmd)
{
	const struct bpf_attr *a = bpf_attr_of(cmd);
	uint64_t len = (uint32_t)w->regs[2];

	if (!a || !a->t || !len || len > ATTR_MAX ||
		(w->enter_mem && !attr_bytes(w->enter_mem, w->regs[1], len)))
		return &goes_in;
	if (a->nest && !strcmp(a->nest, "batch"))
		return NULL;
	for (unsigned i = 0; a->t->fields[i].type; i++)
		if (a->t->fields[i].flags & (ITEM_AT_EXIT | ITEM_CHANGES))
			return NULL;
	return &goes_in;
}

static const struct variants commands = { .key = 0, .first = 1, .find = find_goes_in };

ROW(bpf, "bpf", C_DESC, bpf_result, (.variants = &commands), VAL(cmd, "cmd"),
	INOUT(bpf_attr, "attr", FLAGS(ITEM_EVEN_FAILED)), VAL(uint, "size"));
