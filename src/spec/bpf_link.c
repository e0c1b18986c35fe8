/* What a link is made of: the tail of BPF_LINK_CREATE's attributes, by attach type. */
#include "spec/bpf.h"

#include "spec/gen/const_bpf.h"

/* Fields of the struct around the tail. */
enum { LINK_ATTACH_TYPE = 2, LINK_FLAGS = 3 };

enum {
	FLAG_BEFORE = 8,
	FLAG_AFTER = 16,
	FLAG_ID = 32,
};

enum {
	CGROUP_INET_INGRESS = 0,
	CGROUP_INET_SOCK_OPS = 3,
	CGROUP_DEVICE = 6,
	CGROUP_INET4_BIND = 8,
	CGROUP_UDP6_SENDMSG = 15,
	CGROUP_SYSCTL = 18,
	CGROUP_SETSOCKOPT = 22,
	TRACE_FENTRY = 24,
	TRACE_FEXIT = 25,
	MODIFY_RETURN = 26,
	LSM_MAC = 27,
	TRACE_ITER = 28,
	CGROUP_INET4_GETPEERNAME = 29,
	CGROUP_INET6_GETSOCKNAME = 32,
	CGROUP_INET_SOCK_RELEASE = 34,
	XDP = 37,
	PERF_EVENT = 41,
	TRACE_KPROBE_MULTI = 42,
	NETFILTER = 45,
	TCX_INGRESS = 46,
	TCX_EGRESS = 47,
	TRACE_UPROBE_MULTI = 48,
	CGROUP_UNIX_CONNECT = 49,
	CGROUP_UNIX_GETSOCKNAME = 53,
	NETKIT_PRIMARY = 54,
	NETKIT_PEER = 55,
	TRACE_FSESSION = 58,
	TRACE_FENTRY_MULTI = 59,
	TRACE_FEXIT_MULTI = 60,
	TRACE_FSESSION_MULTI = 61,
};

bool bpf_attaches_to_ifindex(uint64_t attach_type)
{
	switch (attach_type) {
	case XDP:
	case TCX_INGRESS:
	case TCX_EGRESS:
	case NETKIT_PRIMARY:
	case NETKIT_PEER:
		return true;
	default:
		return false;
	}
}

void bpf_walk_relative(struct walk *w, uint64_t attach_flags, uint64_t v)
{
	bool is_id = attach_flags & FLAG_ID;
	const struct type *t = is_id ? &t_u32 : &t_fd;

	walk_name(w, is_id ? "relative_id" : "relative_fd");
	walk_scalar(w, t, type_extend(t, w->abi, v));
}

static bool is_cgroup(uint64_t attach_type)
{
	return attach_type <= CGROUP_INET_SOCK_OPS || attach_type == CGROUP_DEVICE ||
		(attach_type >= CGROUP_INET4_BIND && attach_type <= CGROUP_UDP6_SENDMSG) ||
		(attach_type >= CGROUP_SYSCTL && attach_type <= CGROUP_SETSOCKOPT) ||
		(attach_type >= CGROUP_INET4_GETPEERNAME &&
			attach_type <= CGROUP_INET6_GETSOCKNAME) ||
		attach_type == CGROUP_INET_SOCK_RELEASE ||
		(attach_type >= CGROUP_UNIX_CONNECT && attach_type <= CGROUP_UNIX_GETSOCKNAME);
}

/* ---- members of the union ------------------------------------------------------------- */

#define PTR64(id, fn)                                                                              \
	static const struct type t_##id = { .name = "__aligned_u64",                               \
		.kind = KIND_HOOK,                                                                 \
		.size = 8,                                                                         \
		.flags = TYPE_ALIGN8,                                                              \
		.hook = fn }

static FLAGWORD(netfilter_flags, 4, cset_bpf_netfilter_flags);
static FLAGWORD(kprobe_flags, 4, cset_bpf_kprobe_multi_flags);
static FLAGWORD(uprobe_flags, 4, cset_bpf_uprobe_multi_flags);

static void hook_relative(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	bpf_walk_relative(w, walk_outer_field(w, LINK_FLAGS), v);
}

static const struct type t_relative = { .name = "uint32_t",
	.kind = KIND_HOOK,
	.size = 4,
	.flags = TYPE_LABEL,
	.hook = hook_relative };

/* Arrays with as many elements as a field beside them says. */
enum { KPROBE_CNT = 1, UPROBE_CNT = 4, TRACING_CNT = 2 };

static void hook_symbol(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string(w, &t_str, v);
}

static const struct type t_symbol = { .name = "char *", .kind = KIND_HOOK, .hook = hook_symbol };

static void hook_symbols(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_symbol, v, walk_field(w, KPROBE_CNT));
}

static void hook_kprobe_numbers(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_u64_hex, v, walk_field(w, KPROBE_CNT));
}

static void hook_uprobe_numbers(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_u64_hex, v, walk_field(w, UPROBE_CNT));
}

static void hook_path(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_string(w, &t_path, v);
}

static void hook_traced_ids(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_u32, v, walk_field(w, TRACING_CNT));
}

static void hook_traced_cookies(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_array(w, &t_u64_hex, v, walk_field(w, TRACING_CNT));
}

PTR64(symbols, hook_symbols);
PTR64(kprobe_numbers, hook_kprobe_numbers);
PTR64(uprobe_numbers, hook_uprobe_numbers);
PTR64(probed_path, hook_path);
PTR64(traced_ids, hook_traced_ids);
PTR64(traced_cookies, hook_traced_cookies);

static STRUCT(iter_map, VAL(fd, "map_fd"));
static STRUCT(iter_link, VAL(iter_map, "map"));

/* clang-format off */
static STRUCT(perf_event, VAL(au64_hex, "bpf_cookie"));
static STRUCT(tracing, VAL(u32, "target_btf_id"), VAL(au64_hex, "cookie"));
static STRUCT(netfilter, VAL(u32, "pf"), VAL(u32, "hooknum"), VAL(s32, "priority"),
	VAL(netfilter_flags, "flags"));
static STRUCT(beside, VAL(relative, "relative_fd"), VAL(au64_hex, "expected_revision"));
static STRUCT(kprobe_multi, VAL(kprobe_flags, "flags"), VAL(u32, "cnt"), VAL(symbols, "syms"),
	VAL(kprobe_numbers, "addrs"), VAL(kprobe_numbers, "cookies"));
#define UPROBE_FIELDS \
	VAL(probed_path, "path"), VAL(uprobe_numbers, "offsets"), \
	VAL(uprobe_numbers, "ref_ctr_offsets"), VAL(uprobe_numbers, "cookies"), VAL(u32, "cnt"), \
	VAL(uprobe_flags, "flags"), VAL(tgid, "pid")
static STRUCT(uprobe_multi, UPROBE_FIELDS);
static STRUCT(uprobe_multi_at, UPROBE_FIELDS, VAL(fd, "path_fd"));
static STRUCT(tracing_multi, VAL(traced_ids, "ids"), VAL(traced_cookies, "cookies"),
	VAL(u32, "cnt"));

/* Members that are structs with a name, and where they end. */
static const struct member {
	uint8_t attach_type;
	uint8_t end;
	const char *name;
	const struct type *t;
} members[] = {
	{ TRACE_FENTRY, 32, "tracing", &t_tracing },
	{ TRACE_FEXIT, 32, "tracing", &t_tracing },
	{ TRACE_FSESSION, 32, "tracing", &t_tracing },
	{ MODIFY_RETURN, 32, "tracing", &t_tracing },
	{ LSM_MAC, 32, "tracing", &t_tracing },
	{ TRACE_FENTRY_MULTI, 36, "tracing_multi", &t_tracing_multi },
	{ TRACE_FEXIT_MULTI, 36, "tracing_multi", &t_tracing_multi },
	{ TRACE_FSESSION_MULTI, 36, "tracing_multi", &t_tracing_multi },
	{ PERF_EVENT, 24, "perf_event", &t_perf_event },
	{ TRACE_KPROBE_MULTI, 48, "kprobe_multi", &t_kprobe_multi },
	{ NETFILTER, 32, "netfilter", &t_netfilter },
	{ TCX_INGRESS, 32, "tcx", &t_beside },
	{ TCX_EGRESS, 32, "tcx", &t_beside },
	{ TRACE_UPROBE_MULTI, 64, "uprobe_multi", &t_uprobe_multi_at },
	{ NETKIT_PRIMARY, 32, "netkit", &t_beside },
	{ NETKIT_PEER, 32, "netkit", &t_beside },
};
static const struct member cgroup_beside = { 0, 32, "cgroup", &t_beside };
/* clang-format on */

#define UPROBE_PATH_FD 60u /* Linux 7.2 */

static size_t walk_member(struct walk *w, const struct member *m, uint64_t len)
{
	const struct type *t = m->t;

	if (t == &t_uprobe_multi_at && len <= UPROBE_PATH_FD)
		t = &t_uprobe_multi;
	walk_name(w, m->name);
	walk_inline(w, t, w->scope->bytes + BPF_LINK_TAIL, m->end - BPF_LINK_TAIL,
		w->scope->addr + BPF_LINK_TAIL);
	return m->end;
}

/* BPF_TRACE_ITER: two fields of the union itself. */
static size_t walk_iter(struct walk *w)
{
	const uint8_t *p = w->scope->bytes + BPF_LINK_TAIL;
	uint64_t count = type_number(&t_u32, w->abi, p + 8);

	walk_name(w, "iter_info");
	walk_array(w, &t_iter_link, type_number(&t_u64, w->abi, p), count);
	walk_name(w, "iter_info_len");
	walk_scalar(w, &t_u32, count);
	return BPF_LINK_TAIL + 12;
}

static size_t walk_cgroup(struct walk *w, uint64_t len)
{
	uint64_t id = type_number(&t_u32, w->abi, w->scope->bytes + BPF_LINK_TAIL);

	if (walk_field(w, LINK_FLAGS) & (FLAG_BEFORE | FLAG_AFTER))
		return walk_member(w, &cgroup_beside, len);
	if (id) {
		walk_name(w, "target_btf_id");
		walk_scalar(w, &t_u32, id);
	}
	return BPF_LINK_TAIL + 4;
}

size_t bpf_walk_link_tail(struct walk *w, uint64_t len)
{
	uint64_t attach_type = walk_field(w, LINK_ATTACH_TYPE);

	if (is_cgroup(attach_type))
		return walk_cgroup(w, len);
	if (attach_type == TRACE_ITER)
		return walk_iter(w);
	for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
		if (members[i].attach_type == attach_type)
			return walk_member(w, &members[i], len);
	return BPF_LINK_TAIL;
}
