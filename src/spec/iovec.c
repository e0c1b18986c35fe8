#include "spec/iovec.h"

#include "spec/types.h"

/* iov_base: data as far as the budget goes; w->budget is set by iovec_walk(). */
static void hook_base(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = walk_field(w, 1);

	(void)it;
	if (len > w->budget)
		len = w->budget;
	if (w->budget != IOVEC_ALL)
		w->budget -= len;
	walk_bytes(w, v, len);
}

static HOOK(iovec_base, hook_base);
static STRUCT(iovec, VAL(iovec_base, "iov_base"), VAL(size, "iov_len"));
static STRUCT(iovec_plain, VAL(addr, "iov_base"), VAL(size, "iov_len"));

void iovec_walk(struct walk *w, uint64_t addr, uint64_t count, uint64_t budget)
{
	w->budget = budget;
	walk_array(w, &t_iovec, addr, count);
}

void iovec_walk_addresses(struct walk *w, uint64_t addr, uint64_t count)
{
	walk_array(w, &t_iovec_plain, addr, count);
}

static void hook_in(struct walk *w, const struct item *it, uint64_t v)
{
	iovec_walk(w, v, walk_len(w, it->cap), IOVEC_ALL);
}

static void hook_out(struct walk *w, const struct item *it, uint64_t v)
{
	if (w->failed)
		iovec_walk_addresses(w, v, walk_len(w, it->cap));
	else
		iovec_walk(w, v, walk_len(w, it->cap), w->result > 0 ? (uint64_t)w->result : 0);
}

static void hook_addr(struct walk *w, const struct item *it, uint64_t v)
{
	iovec_walk_addresses(w, v, walk_len(w, it->cap));
}

const struct type t_iovec_in = { .name = "struct iovec", .kind = KIND_HOOK, .hook = hook_in };
const struct type t_iovec_out = { .name = "struct iovec", .kind = KIND_HOOK, .hook = hook_out };
const struct type t_iovec_addr = { .name = "struct iovec", .kind = KIND_HOOK, .hook = hook_addr };
