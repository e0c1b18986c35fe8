/* The walk over one call: its row, logical arguments, lengths and phases. */
#include "walk/walk.h"

#include <string.h>

#include "abi/numbers.h"
#include "spec/types.h"

static bool is_end(const struct item *it)
{
	return !it->name && !it->type;
}

static const struct variant *variant_find(const struct variants *vs, uint64_t key)
{
	uint64_t mask = vs->mask ? vs->mask : 0xffffffffu;
	unsigned lo = 0, hi = vs->n;

	key &= mask;
	if (!vs->sorted) {
		for (unsigned i = 0; i < vs->n; i++)
			if ((vs->v[i].key & mask) == key)
				return &vs->v[i];
		return NULL;
	}
	while (lo < hi) {
		unsigned mid = lo + (hi - lo) / 2;
		uint64_t k = vs->v[mid].key & mask;

		if (k == key)
			return &vs->v[mid];
		if (k < key)
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

/* x32's calls from this number on are i386's, which look at half of a register. */
#define X32_COMPAT 512u

bool walk_takes_halves(const struct walk *w)
{
	return w->abi->klong == 4 ||
	       (w->abi->id == ABI_X32 && abi_bare_number(ABI_X32, w->nr) >= X32_COMPAT);
}

/* Takes the next argument register or registers for one item. */
static uint64_t take_word(const struct walk *w, const struct item *it, unsigned *reg)
{
	const struct type *t = it->type;
	bool pair = it->dir == DIR_VALUE && type_is_pair(t, w->abi);
	uint64_t v;

	if (it->late >= LATE_SAME && *reg)
		(*reg)--;
	if (*reg >= 6)
		return 0;
	v = w->regs[(*reg)++];
	/* A 64-bit value of x32 has a whole register even there. */
	if (walk_takes_halves(w) && (pair || t->size != 8 || it->dir != DIR_VALUE))
		v &= 0xffffffffu;
	if (pair && *reg < 6) {
		uint64_t high = w->regs[(*reg)++];

		if (w->abi->klong == 4)
			v |= high << 32;
	}
	if (it->dir != DIR_VALUE)
		return v;
	return pair ? v : type_of_register(t, w->abi, v);
}

static void assign(struct walk *w, const struct item *items, unsigned max, unsigned *reg)
{
	for (unsigned i = 0; i < max && w->nargs < SPEC_MAX_ARGS && !is_end(&items[i]); i++) {
		w->items[w->nargs] = &items[i];
		w->args[w->nargs] = take_word(w, &items[i], reg);
		w->nargs++;
	}
}

static void assign_row(struct walk *w)
{
	const struct variants *vs = w->row->variants;
	const struct variant *v = NULL;
	unsigned reg = 0;

	w->nargs = 0;
	w->ret = w->row->ret;
	if (vs) {
		assign(w, w->row->args, vs->first, &reg);
		v = vs->find ? vs->find(w, w->args[vs->key]) : variant_find(vs, w->args[vs->key]);
	}
	w->variant = v;
	if (!v) {
		unsigned done = vs ? w->nargs : 0;

		assign(w, w->row->args + done, SPEC_MAX_ARGS - done, &reg);
		return;
	}
	assign(w, v->items, SPEC_MAX_ARGS, &reg);
	if (v->ret)
		w->ret = v->ret;
}

/* Finds what a multiplexed entry point stands for, where there is memory to tell. */
/* x32 has calls that are meant for 64-bit programs alone: as many words as those take there. */
static unsigned words_of_unknown(const struct walk *w)
{
	const struct syscall_row *row =
		w->abi->id == ABI_X32
			? spec_row(abi_get(ABI_X86_64), abi_bare_number(ABI_X32, w->nr))
			: NULL;
	unsigned n = 0;

	while (row && n < SPEC_MAX_ARGS && row->args[n].type)
		n++;
	return row && n < 6 ? n : 6;
}

static void settle_row(struct walk *w)
{
	const struct syscall_row *door = w->row;
	uint64_t first = w->regs[0];

	w->meant = w->nr;
	if (door && door->demux && w->mem && door->demux(w) && w->row != door)
		w->meant = abi_meant_number(w->abi, w->nr, first);
	if (walk_is_plain(w))
		w->nargs = words_of_unknown(w);
	else
		assign_row(w);
}

void walk_init(struct walk *w, const struct abi *abi, uint64_t nr, const uint64_t regs[6],
	struct mem *enter_mem, struct sink *sink, const struct walk_opts *opts)
{
	*w = (struct walk){ .abi = abi,
		.nr = nr,
		.enter_mem = enter_mem,
		.mem = enter_mem,
		.sink = sink,
		.opts = opts };
	memcpy(w->regs, regs, sizeof(w->regs));
	memcpy(w->door_regs, regs, sizeof(w->door_regs));
	sink->walk = w;
	w->row = w->door = spec_row(abi, nr);
	settle_row(w);
}

void walk_exit_known(struct walk *w, int64_t result, bool failed, struct mem *exit_mem)
{
	w->exited = true;
	w->result = result;
	w->failed = failed;
	w->exit_mem = exit_mem;
	if (!w->enter_mem && w->row && w->row->demux) {
		w->mem = exit_mem;
		settle_row(w);
	}
}

static bool waits_for_exit(const struct item *it)
{
	if (it->flags & ITEM_DECODE_LATE)
		return true;
	if (it->dir == DIR_INOUT)
		return !(it->flags & ITEM_ENTRY_ONLY);
	return it->dir == DIR_OUT;
}

static bool when_holds(const struct walk *w, const struct when *when)
{
	uint64_t v;

	if (when->op == WHEN_OP_ALWAYS)
		return true;
	v = w->scope ? walk_field(w, when->n) : w->args[when->n];
	switch (when->op) {
	case WHEN_OP_ANY:
		return v & when->v;
	case WHEN_OP_ALL:
		return (v & when->v) == when->v;
	case WHEN_OP_NONE:
		return !(v & when->v);
	case WHEN_OP_EQ:
		return v == when->v;
	case WHEN_OP_NE:
		return v != when->v;
	case WHEN_OP_VERBOSE:
		return w->opts->verbose;
	default:
		return true;
	}
}

bool walk_when(const struct walk *w, const struct item *it)
{
	return when_holds(w, &it->when);
}

static bool is_shown(const struct walk *w, const struct item *it)
{
	return !(it->flags & (ITEM_HIDDEN | ITEM_PAD)) && when_holds(w, &it->when);
}

/* May the kernel write there, as far as pointers tell? */
static bool has_room(const struct walk *w, unsigned i)
{
	const struct item *it = w->items[i];

	return it->late != LATE_IF_ROOM ||
	       (w->args[i] && w->args[it->cap.n] && !w->opts->no_structs);
}

unsigned walk_args_at_entry(const struct walk *w)
{
	if (walk_is_plain(w))
		return w->nargs;
	if (w->row->flags & ROW_SHOW_AT_EXIT)
		return 0;
	for (unsigned i = 0; i < w->nargs; i++)
		if (waits_for_exit(w->items[i]) && has_room(w, i) && is_shown(w, w->items[i]))
			return i;
	return w->nargs;
}

/* One argument whose row is known. */
static void walk_arg(struct walk *w, unsigned i)
{
	const struct item *it = w->items[i];

	if (!is_shown(w, it))
		return;
	if (it->late != LATE_THEN)
		w->sink->ops->name(w->sink, it);
	else if (!w->exited || (w->failed && !(it->flags & ITEM_EVEN_FAILED)) || !w->args[i])
		return;
	w->phase = it->dir == DIR_OUT ? PHASE_EXIT : PHASE_ENTER;
	w->mem = it->dir == DIR_OUT ? w->exit_mem : w->enter_mem;
	walk_item(w, it, w->args[i]);
}

int walk_path_base(const struct walk *w, const struct item *it)
{
	if (it->base && !w->scope)
		return (int)w->args[it->base - 1];
	/* entries of a directory */
	if (w->nargs && it->name && !strcmp(it->name, "d_name"))
		return (int)w->args[0];
	return WALK_AT_CWD;
}

void walk_args(struct walk *w, unsigned first, unsigned last)
{
	if (walk_is_plain(w)) {
		for (unsigned i = first; i < last && i < w->nargs; i++) {
			w->sink->ops->name(w->sink, &item_unknown);
			walk_scalar(
				w, &t_word_hex, type_of_register(&t_word_hex, w->abi, w->regs[i]));
		}
		return;
	}
	for (unsigned i = first; i < last && i < w->nargs; i++)
		walk_arg(w, i);
}

void walk_result_words(struct walk *w)
{
	w->phase = PHASE_EXIT;
	w->mem = w->exit_mem;
	if (w->row && w->row->result)
		w->row->result(w, NULL, (uint64_t)w->result);
}

void walk_result(struct walk *w)
{
	const struct type *t = w->ret ? w->ret : &t_long;

	if (!w->exited)
		return;
	w->phase = PHASE_EXIT;
	w->mem = w->exit_mem;
	if (!w->failed && t->kind == KIND_HOOK)
		t->hook(w, NULL, (uint64_t)w->result);
	else if (!w->failed)
		walk_scalar(w, t, type_of_register(t, w->abi, (uint64_t)w->result));
	walk_result_words(w);
}

#define ERRNO_MAX 4095u

unsigned walk_zext_errno(const struct walk *w)
{
	uint64_t v = (uint64_t)w->result;
	bool meant = w->exited && !w->failed && w->ret == &t_int_zext && w->abi->word == 8;

	return meant && v > UINT32_MAX - ERRNO_MAX && v <= UINT32_MAX ? (unsigned)-(uint32_t)v : 0;
}

/* Lengths that the kernel will overwrite are read now, for walk_len() at exit. */
static void capture_len(struct walk *w, struct len len)
{
	if (len.from == LEN_DEREF || len.from == LEN_DEREF_WORD)
		(void)walk_len(w, len);
}

void walk_capture_enter(struct walk *w)
{
	if (walk_is_plain(w))
		return;
	w->mem = w->enter_mem;
	w->phase = PHASE_ENTER;
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (!when_holds(w, &it->when))
			continue;
		w->sink->ops->name(w->sink, it);
		if (it->dir == DIR_OUT)
			capture_len(w, it->cap);
		else
			walk_item(w, it, w->args[i]);
	}
}

void walk_capture_exit(struct walk *w)
{
	if (walk_is_plain(w))
		return;
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	for (unsigned i = 0; i < w->nargs; i++) {
		const struct item *it = w->items[i];

		if (!(it->dir & DIR_OUT) || !when_holds(w, &it->when))
			continue;
		w->sink->ops->name(w->sink, it);
		walk_item(w, it, w->args[i]);
	}
	walk_result(w);
}

static uint64_t scope_number(const struct walk *w, const struct scope *sc, unsigned i)
{
	const struct item *f = &sc->type->fields[i];
	size_t off = type_field_offset(sc->type, i, w->abi);
	size_t size = f->dir != DIR_VALUE ? w->abi->word : type_size(f->type, w->abi);

	if (off > sc->len || size > sc->len - off)
		return 0;
	if (f->dir != DIR_VALUE)
		return type_number(&t_addr, w->abi, sc->bytes + off);
	return type_number(f->type, w->abi, sc->bytes + off);
}

uint64_t walk_field(const struct walk *w, unsigned i)
{
	return w->scope ? scope_number(w, w->scope, i) : 0;
}

uint64_t walk_outer_field(const struct walk *w, unsigned i)
{
	return w->scope && w->scope->outer ? scope_number(w, w->scope->outer, i) : 0;
}

/* A number that an argument points to; no bound where that memory is not known at all (the
 * capture of an exit does not have the entry's: the kernel's own number bounds it then). */
static uint64_t len_deref(struct walk *w, unsigned arg, size_t size)
{
	uint64_t v = 0;

	if (!w->mem)
		return UINT64_MAX;
	if (arg >= w->nargs || !w->args[arg] || !walk_read_num(w, w->args[arg], size, &v))
		return 0;
	return v;
}

uint64_t walk_len(struct walk *w, struct len len)
{
	uint64_t v;

	switch (len.from) {
	case LEN_CONST:
		return len.k;
	case LEN_ARG:
		v = len.n < w->nargs ? w->args[len.n] : 0;
		break;
	case LEN_RET:
		v = w->exited && !w->failed && w->result > 0 ? (uint64_t)w->result : 0;
		break;
	case LEN_DEREF:
		v = len_deref(w, len.n, 4);
		break;
	case LEN_DEREF_WORD:
		v = len_deref(w, len.n, w->abi->word);
		break;
	case LEN_FIELD:
		v = walk_field(w, len.n);
		break;
	case LEN_OUTER:
		v = walk_outer_field(w, len.n);
		break;
	default:
		return UINT64_MAX;
	}
	if (v != UINT64_MAX && len.k > 1 && __builtin_mul_overflow(v, (uint64_t)len.k, &v))
		return UINT64_MAX;
	return v;
}
