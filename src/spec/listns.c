/* Lists of namespaces: listns(2). */
#include "spec/gen/const_process.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(ns_types, 4, cset_ns_id_types);
static ENUM(ns_user, 8, cset_listns_users);

#define REQ_SIZE 32u

/* A user namespace by its id; one id has a name. */
static void hook_user_ns(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, v == UINT64_MAX ? &t_ns_user : &t_u64_hex, v);
}
static const struct type t_user_ns_id = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.hook = hook_user_ns };

static void hook_req_rest(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	walk_surplus(w, addr, REQ_SIZE, walk_field(w, 0));
}

static const struct type t_ns_id_req = { .name = "struct ns_id_req", .kind = KIND_STRUCT,
	.hook = hook_req_rest,
	.fields = (const struct item[]){ VAL(u32, "size"), VAL(u32_hex, "spare", FLAGS(ITEM_NONZERO)),
		VAL(u64_hex, "ns_id"), VAL(ns_types, "ns_type"),
		VAL(u32_hex, "spare2", FLAGS(ITEM_NONZERO)), VAL(user_ns_id, "user_ns_id"),
		ITEM_END } };

/* What says that it is too short has nothing but its size. */
static void hook_req(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t req[REQ_SIZE];
	uint64_t size;

	(void)it;
	if (!walk_read_num(w, addr, 4, &size)) {
		walk_address(w, addr);
		return;
	}
	if (size >= REQ_SIZE && walk_read(w, addr, req, sizeof(req))) {
		walk_at(w, &t_ns_id_req, addr);
		return;
	}
	walk_size_only(w, size, size >= REQ_SIZE);
}
static HOOK(listns_req, hook_req);

SYSCALL(listns, 0, ssize, IN(listns_req, "req"),
	OUT(u64_hex, "ns_ids", .cap = LEN_A(2), .got = LEN_R), VAL(size, "nr_ns_ids"),
	VAL(uint_hex, "flags"));
