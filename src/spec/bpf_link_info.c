/* What BPF_OBJ_GET_INFO_BY_FD tells of a link: a struct by its type. */
#include "spec/bpf.h"

#include "spec/gen/const_bpf.h"

static ENUM(link_type, 4, cset_bpf_link_types);
static ENUM(perf_event_type, 4, cset_bpf_perf_event_types);
static FLAGWORD(netfilter_flags, 4, cset_bpf_netfilter_info_flags);
static FLAGWORD(kprobe_flags, 4, cset_bpf_kprobe_info_flags);
static FLAGWORD(uprobe_flags, 4, cset_bpf_uprobe_info_flags);

/* clang-format off */
STRUCT(bpf_link_info, VAL(link_type, "type"), VAL(u32, "id"), VAL(u32, "prog_id"));

static STRUCT(raw_tracepoint, VAL(bpf_addr, "tp_name"), VAL(u32, "tp_name_len"), PAD(4),
	VAL(au64, "cookie"));
static STRUCT(tracing, VAL(bpf_attach_type, "attach_type"), VAL(u32, "target_obj_id"),
	VAL(u32, "target_btf_id"), PAD(4), VAL(au64, "cookie"));
static STRUCT(cgroup, VAL(au64, "cgroup_id"), VAL(bpf_attach_type, "attach_type"));
static STRUCT(iter, VAL(bpf_addr, "target_name"), VAL(u32, "target_name_len"));
static STRUCT(netns, VAL(u32, "netns_ino"), VAL(bpf_attach_type, "attach_type"));
static STRUCT(xdp, VAL(ifindex, "ifindex"));
static STRUCT(struct_ops, VAL(u32, "map_id"));
static STRUCT(netfilter, VAL(u32, "pf"), VAL(u32, "hooknum"), VAL(s32, "priority"),
	VAL(netfilter_flags, "flags"));
static STRUCT(kprobe_multi, VAL(bpf_addr, "addrs"), VAL(u32, "count"), VAL(kprobe_flags, "flags"),
	VAL(au64, "missed"), VAL(bpf_addr, "cookies"));
static STRUCT(uprobe_multi, VAL(bpf_addr, "path"), VAL(bpf_addr, "offsets"),
	VAL(bpf_addr, "ref_ctr_offsets"), VAL(bpf_addr, "cookies"), VAL(u32, "path_size"),
	VAL(u32, "count"), VAL(uprobe_flags, "flags"), VAL(u32, "pid"));
static STRUCT(tracing_multi, VAL(bpf_attach_type, "attach_type"), VAL(u32, "count"),
	VAL(u32, "btf_obj_id"), PAD(4), VAL(bpf_addr, "ids"), VAL(bpf_addr, "addrs"),
	VAL(bpf_addr, "cookies"));
static STRUCT(interface, VAL(ifindex, "ifindex"), VAL(bpf_attach_type, "attach_type"));
static STRUCT(sockmap, VAL(u32, "map_id"), VAL(bpf_attach_type, "attach_type"));

/* Of a perf event. */
static STRUCT(uprobe, VAL(bpf_addr, "file_name"), VAL(u32, "name_len"), VAL(u32, "offset"),
	VAL(au64, "cookie"), VAL(au64, "ref_ctr_offset"));
static STRUCT(kprobe, VAL(bpf_addr, "func_name"), VAL(u32, "name_len"), VAL(u32, "offset"),
	VAL(bpf_addr, "addr"), VAL(au64, "missed"), VAL(au64, "cookie"));
static STRUCT(tracepoint, VAL(bpf_addr, "tp_name"), VAL(u32, "name_len"), PAD(4),
	VAL(au64, "cookie"));
static STRUCT(event, VAL(au64_hex, "config"), VAL(u32, "type"), PAD(4), VAL(au64, "cookie"));
/* clang-format on */

/* One member of a union, by the type that says which it is. */
struct member {
	const char *name;
	const struct type *t;
};

static void walk_member(
	struct walk *w, const struct member *members, size_t n, uint64_t type, size_t off)
{
	const struct scope *sc = w->scope;

	if (type >= n || !members[type].t)
		return;
	walk_name(w, members[type].name);
	walk_inline(w, members[type].t, sc->bytes + off, sc->len - off, sc->addr + off);
}

#define PERF_EVENT_HEAD 8u

static void hook_perf_event(struct walk *w, const struct item *it, uint64_t v)
{
	static const struct member members[] = {
		[1] = { "uprobe", &t_uprobe },
		[2] = { "uprobe", &t_uprobe },
		[3] = { "kprobe", &t_kprobe },
		[4] = { "kprobe", &t_kprobe },
		[5] = { "tracepoint", &t_tracepoint },
		[6] = { "event", &t_event },
	};

	(void)it;
	(void)v;
	walk_member(w, members, sizeof(members) / sizeof(members[0]), walk_field(w, 0),
		PERF_EVENT_HEAD);
}

static const struct type t_perf_event = { .name = "perf_event",
	.kind = KIND_STRUCT,
	.fields = (const struct item[]){ VAL(perf_event_type, "type"), PAD(4), ITEM_END },
	.hook = hook_perf_event };

void bpf_walk_link_info_tail(struct walk *w)
{
	static const struct member members[] = {
		[1] = { "raw_tracepoint", &t_raw_tracepoint },
		[2] = { "tracing", &t_tracing },
		[3] = { "cgroup", &t_cgroup },
		[4] = { "iter", &t_iter },
		[5] = { "netns", &t_netns },
		[6] = { "xdp", &t_xdp },
		[7] = { "perf_event", &t_perf_event },
		[8] = { "kprobe_multi", &t_kprobe_multi },
		[9] = { "struct_ops", &t_struct_ops },
		[10] = { "netfilter", &t_netfilter },
		[11] = { "tcx", &t_interface },
		[12] = { "uprobe_multi", &t_uprobe_multi },
		[13] = { "netkit", &t_interface },
		[14] = { "sockmap", &t_sockmap },
		[15] = { "tracing_multi", &t_tracing_multi },
	};

	walk_member(w, members, sizeof(members) / sizeof(members[0]), walk_field(w, 0),
		BPF_LINK_INFO_HEAD);
}
