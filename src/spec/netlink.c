/* Netlink's envelope: messages, their types and flags, errors, attributes. */
#include "spec/netlink.h"

#include <stdio.h>
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/sockaddr.h"
#include "spec/types.h"

enum {
	PROTO_ROUTE = 0,
	PROTO_SOCK_DIAG = 4,
	PROTO_XFRM = 6,
	PROTO_SELINUX = 7,
	PROTO_AUDIT = 9,
	PROTO_NETFILTER = 12,
	PROTO_KOBJECT_UEVENT = 15,
	PROTO_GENERIC = 16,
	PROTO_CRYPTO = 21,
};

#define HEADER 16    /* struct nlmsghdr */
#define ATTR_HEADER 4
#define BLOCK_MAX 65536 /* read in one piece, as it comes */
#define MSG_MIN_TYPE 0x10 /* below are control messages of all protocols */
#define MSG_ERROR 2
#define MSG_DONE 3
#define FLAG_CAPPED 0x100

const struct type t_nl_family = { .name = "unsigned char", .kind = KIND_ENUM, .size = 1,
	.set = &cset_addrfams };
const struct type t_nl_str = { .name = "char[]", .kind = KIND_STR };

static uint64_t align4(uint64_t n)
{
	return (n + 3) & ~(uint64_t)3;
}

void nla_hex(struct walk *w, uint64_t addr, uint64_t len)
{
	walk_bytes_as(w, &t_hexbuf, addr, len);
}

/* ---- values of attributes --------------------------------------------------------- */

/* The kernel ends strings with a NUL, which is not shown; one that is missing is. */
static void show_string(struct walk *w, uint64_t addr, uint64_t len)
{
	uint64_t max = w->opts->string_max;
	const uint8_t *p;

	if (!len || len > max) {
		walk_bytes_as(w, &t_buf, addr, len);
		return;
	}
	if (!w->mem || w->mem->get(w->mem, addr, (size_t)len, &p) < len) {
		walk_address(w, addr);
		return;
	}
	if (p[len - 1])
		walk_raw_bytes(w, &t_buf, p, (size_t)len, BYTES_MORE);
	else
		walk_raw_bytes(w, &t_buf, p, (size_t)len - 1, 0);
}

bool nla_value(struct walk *w, const struct type *t, uint64_t addr, uint64_t len)
{
	if (t->kind == KIND_STR) {
		show_string(w, addr, len);
		return true;
	}
	if (len < type_size(t, w->abi))
		return false;
	/* one of a set is a number, however many bytes it has */
	if (t->set && len > sizeof(uint64_t))
		return false;
	walk_at(w, t, addr);
	return true;
}

bool nla_value_rest(struct walk *w, const struct type *t, uint64_t addr, uint64_t len)
{
	size_t size = type_size(t, w->abi);
	const uint8_t *p;

	if (!nla_value(w, t, addr, len))
		return false;
	if (len > size && w->mem && w->mem->get(w->mem, addr, size, &p) == size)
		nla_hex(w, addr + size, len - size);
	return true;
}

bool nla_show_grown(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t len, uint64_t old)
{
	size_t size = type_size(t, w->abi);

	if (len < size && len != old)
		return false;
	walk_at_len(w, t, addr, len < size ? old : size);
	return true;
}

void nla_inet_addr(struct walk *w, const char *name, int family, uint64_t addr, uint64_t len)
{
	const struct type *t = family == 2 ? &t_inet4 : family == 10 ? &t_inet6 : NULL;
	bool whole = t && len >= type_size(t, w->abi);
	struct item it = { .name = name, .type = &t_hexbuf };
	uint8_t bytes[16];

	if (whole && walk_read(w, addr, bytes, type_size(t, w->abi)))
		it.type = t;
	if (name)
		w->sink->ops->name(w->sink, &it);
	if (whole)
		walk_at(w, t, addr);
	else
		nla_hex(w, addr, len);
}

bool nla_show_inet(struct walk *w, uint64_t addr, uint32_t len, uint64_t family)
{
	nla_inet_addr(w, NULL, (int)(family & 0xff), addr, len);
	return true;
}

static bool show_be(struct walk *w, const char *call, const struct type *t, uint64_t addr,
	uint32_t len)
{
	uint8_t bytes[8];

	if (len < t->size)
		return false;
	if (!walk_read(w, addr, bytes, t->size)) {
		walk_address(w, addr);
		return true;
	}
	walk_open(w, GROUP_CALL, call);
	walk_scalar(w, t, type_number(t, w->abi, bytes));
	walk_close(w, GROUP_CALL);
	return true;
}

bool nla_show_be16(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return show_be(w, "htons", &t_be16, addr, len);
}

bool nla_show_be64(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return show_be(w, "htobe64", &t_be64, addr, len);
}

#define HWADDR_MAX 32

bool nla_show_hwaddr(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint8_t bytes[HWADDR_MAX];

	(void)ctx;
	if (len > HWADDR_MAX)
		return false;
	if (len && !walk_read(w, addr, bytes, len))
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_hwaddr, bytes, len, 0);
	return true;
}

static ENUM(ip_proto, 8, cset_inet_protocols);

/* A number of whatever size. */
bool nla_show_ip_proto(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint64_t v;

	(void)ctx;
	if (!len || len > 8)
		return false;
	if (walk_read_num(w, addr, len, &v))
		walk_scalar(w, &t_ip_proto, v);
	else
		walk_address(w, addr);
	return true;
}

void nla_indexed_bytes(struct walk *w, const struct type *t, const struct cset *names,
	const uint8_t *p, size_t have, uint64_t n, uint64_t addr)
{
	size_t size = type_size(t, w->abi);
	uint64_t limit = w->opts->verbose ? n : w->opts->string_max;
	/* the index is a value of its own: its style is the sink's business */
	struct type index = { .name = "int", .kind = KIND_ENUM, .size = 4, .flags = TYPE_DEC,
		.set = names };
	char text[24];

	walk_open(w, GROUP_INDEX, NULL);
	for (uint64_t i = 0; i < n && i < limit && w->values < WALK_VALUES_MAX; i++) {
		struct item it = { .name = cset_name(names, w->abi->facts, i), .type = &index,
			.cap = { LEN_CONST, 0, (uint16_t)i } };

		if ((i + 1) * size > have) {
			w->sink->ops->fault(w->sink, addr + i * size);
			break;
		}
		if (!it.name) {
			snprintf(text, sizeof(text), "%u", (unsigned)i);
			it.name = text;
		}
		w->sink->ops->name(w->sink, &it);
		walk_scalar(w, t, type_number(t, w->abi, p + i * size));
	}
	if (n > limit)
		walk_more(w);
	walk_close(w, GROUP_INDEX);
}

bool nla_indexed(struct walk *w, const struct type *t, const struct cset *names, uint64_t addr,
	uint64_t len)
{
	size_t size = type_size(t, w->abi), have;
	uint64_t n = len / size;
	const uint8_t *p;

	if (!n || n > UINT16_MAX)
		return false;
	have = w->mem ? w->mem->get(w->mem, addr, (size_t)(n * size), &p) : 0;
	if (have < size)
		walk_address(w, addr);
	else
		nla_indexed_bytes(w, t, names, p, have, n, addr);
	return true;
}

/* ---- attributes ------------------------------------------------------------------- */

#define NLA_NESTED 0x8000u
#define NLA_NET_BYTEORDER 0x4000u
#define NLA_TYPE 0x3fffu

static void attr_header(struct walk *w, uint32_t len, uint32_t type, const struct nla_set *set)
{
	struct type names = { .name = "__u16", .kind = KIND_ENUM, .size = 2, .set = set->names };

	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "nla_len");
	walk_scalar(w, &t_u16, len);
	walk_name(w, "nla_type");
	walk_open(w, GROUP_OR, NULL);
	if (type & NLA_NESTED)
		walk_symbol(w, "NLA_F_NESTED", NLA_NESTED);
	if (type & NLA_NET_BYTEORDER)
		walk_symbol(w, "NLA_F_NET_BYTEORDER", NLA_NET_BYTEORDER);
	walk_scalar(w, set->names ? &names : &t_u16_hex, type & NLA_TYPE);
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_STRUCT);
}

static bool attr_value(struct walk *w, const struct nla_set *set, uint32_t type, uint64_t addr,
	uint32_t len, uint64_t ctx)
{
	const struct nla_rule *r;

	if (set->any)
		return set->any(w, addr, len, type);
	type &= NLA_TYPE;
	if (type >= set->n)
		return false;
	r = &set->rules[type];
	if (r->show)
		return r->show(w, addr, len, ctx);
	if (r->nest)
		nla_walk(w, addr, len, r->nest, ctx);
	else if (r->t)
		return nla_value(w, r->t, addr, len);
	return r->nest;
}

static void attr(struct walk *w, const struct nla_set *set, uint32_t nla_len, uint32_t type,
	uint64_t addr, uint64_t room, uint64_t ctx)
{
	uint32_t len = nla_len < room ? nla_len : (uint32_t)room;

	if (len <= ATTR_HEADER) {
		attr_header(w, nla_len, type, set);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	attr_header(w, nla_len, type, set);
	addr += ATTR_HEADER;
	len -= ATTR_HEADER;
	if (!attr_value(w, set, type, addr, len, ctx))
		nla_hex(w, addr, len);
	walk_close(w, GROUP_ARRAY);
}

static void attrs(struct walk *w, uint64_t addr, uint64_t len, const struct nla_set *set,
	uint64_t ctx)
{
	bool array = false;
	uint8_t head[ATTR_HEADER];

	for (uint64_t i = 0; w->values < WALK_VALUES_MAX; i++) {
		uint64_t nla_len, type, whole;

		if (len < ATTR_HEADER) {
			nla_hex(w, addr, len);
			break;
		}
		if (!walk_read(w, addr, head, sizeof(head))) {
			if (array)
				w->sink->ops->fault(w->sink, addr);
			else
				walk_address(w, addr);
			break;
		}
		if (!w->opts->verbose && i >= w->opts->string_max) {
			walk_more(w);
			break;
		}
		nla_len = type_number(&t_u16, w->abi, head);
		type = type_number(&t_u16, w->abi, head + 2);
		whole = align4(nla_len);
		if (nla_len < ATTR_HEADER || whole >= len) {
			attr(w, set, (uint32_t)nla_len, (uint32_t)type, addr, len, ctx);
			break;
		}
		if (!array)
			walk_open(w, GROUP_ARRAY, NULL);
		array = true;
		attr(w, set, (uint32_t)nla_len, (uint32_t)type, addr, len, ctx);
		addr += whole;
		len -= whole;
	}
	if (array)
		walk_close(w, GROUP_ARRAY);
}

void nla_walk(struct walk *w, uint64_t addr, uint64_t len, const struct nla_set *set, uint64_t ctx)
{
	if (w->depth >= WALK_DEPTH_MAX) {
		nla_hex(w, addr, len);
		return;
	}
	w->depth++;
	attrs(w, addr, len, set, ctx);
	w->depth--;
}

void nl_family_msg(struct walk *w, const struct type *t, uint64_t addr, uint64_t len,
	const struct nla_set *set)
{
	size_t size = type_size(t, w->abi);
	uint64_t family, offset = align4(size);
	uint8_t bytes[128];

	if (!walk_read_num(w, addr, 1, &family)) {
		walk_address(w, addr);
		return;
	}
	if (len < size || size > sizeof(bytes) || !walk_read(w, addr, bytes, size)) {
		walk_open(w, GROUP_STRUCT, NULL);
		w->sink->ops->name(w->sink, &t->fields[0]);
		walk_scalar(w, t->fields[0].type, family);
		if (len < size)
			walk_more(w);
		else
			walk_address(w, addr + 1);
		walk_close(w, GROUP_STRUCT);
		return;
	}
	walk_inline(w, t, bytes, size, addr);
	if (set && len > offset)
		nla_walk(w, addr + offset, len - offset, set, family);
}

/* ---- types and flags of messages -------------------------------------------------- */

#define TYPES(id) static ENUM(id, 2, cset_##id)
TYPES(nl_types);
TYPES(nl_route_types);
TYPES(nl_sock_diag_types);
TYPES(nl_xfrm_types);
TYPES(nl_selinux_types);
TYPES(nl_audit_types);
TYPES(nl_genl_families);
TYPES(nl_crypto_types);
TYPES(nl_nf_controls);
TYPES(nl_nf_subsystems);
TYPES(nf_ct_types);
TYPES(nf_ct_exp_types);
TYPES(nf_queue_types);
TYPES(nf_ulog_types);
TYPES(nf_osf_types);
TYPES(nf_ipset_types);
TYPES(nf_acct_types);
TYPES(nf_timeout_types);
TYPES(nf_helper_types);
TYPES(nf_tables_types);
TYPES(nf_compat_types);
TYPES(nf_hook_types);

static const struct type *const nf_types[] = {
	[1] = &t_nf_ct_types,
	[2] = &t_nf_ct_exp_types,
	[3] = &t_nf_queue_types,
	[4] = &t_nf_ulog_types,
	[5] = &t_nf_osf_types,
	[6] = &t_nf_ipset_types,
	[7] = &t_nf_acct_types,
	[8] = &t_nf_timeout_types,
	[9] = &t_nf_helper_types,
	[10] = &t_nf_tables_types,
	[11] = &t_nf_compat_types,
	[12] = &t_nf_hook_types,
};

/* A subsystem in the upper half and its type in the lower one, but for control messages. */
static void nf_type(struct walk *w, uint32_t type)
{
	uint32_t subsys = type >> 8;

	if (cset_name(&cset_nl_nf_controls, w->abi->facts, type)) {
		walk_scalar(w, &t_nl_nf_controls, type);
		return;
	}
	walk_open(w, GROUP_PLAIN, NULL);
	walk_scalar(w, &t_nl_nf_subsystems, subsys);
	walk_open(w, GROUP_PLAIN, "<<8|");
	if (subsys < sizeof(nf_types) / sizeof(nf_types[0]) && nf_types[subsys])
		walk_scalar(w, nf_types[subsys], type & 0xff);
	else
		walk_scalar(w, &t_u8_hex, type & 0xff);
	walk_close(w, GROUP_PLAIN);
	walk_close(w, GROUP_PLAIN);
}

/* The kernel numbers families as they come; only its own register of them is fixed. */
static void genl_type(struct walk *w, uint32_t type)
{
	char name[WALK_FAMILY_MAX];

	if (!cset_name(&cset_nl_genl_families, w->abi->facts, type) && w->netlink_family &&
		w->netlink_family(w, type, name))
		walk_symbol(w, name, type);
	else
		walk_scalar(w, &t_nl_genl_families, type);
}

static void msg_type(struct walk *w, int family, uint32_t type)
{
	const struct type *t = &t_nl_types;

	if (type >= MSG_MIN_TYPE) {
		switch (family) {
		case PROTO_ROUTE:
			t = &t_nl_route_types;
			break;
		case PROTO_SOCK_DIAG:
			t = &t_nl_sock_diag_types;
			break;
		case PROTO_XFRM:
			t = &t_nl_xfrm_types;
			break;
		case PROTO_SELINUX:
			t = &t_nl_selinux_types;
			break;
		case PROTO_AUDIT:
			t = &t_nl_audit_types;
			break;
		case PROTO_GENERIC:
			genl_type(w, type);
			return;
		case PROTO_CRYPTO:
			t = &t_nl_crypto_types;
			break;
		case PROTO_NETFILTER:
			nf_type(w, type);
			return;
		}
	}
	walk_scalar(w, t, type);
}

static FLAGWORD(nl_flags, 2, cset_nl_flags);
static FLAGWORD(nl_flags_get, 2, cset_nl_flags_get);
static FLAGWORD(nl_flags_new, 2, cset_nl_flags_new);
static FLAGWORD(nl_flags_delete, 2, cset_nl_flags_delete);
static FLAGWORD(nl_flags_ack, 2, cset_nl_flags_ack);

/* The upper flags mean something else for what makes, gets or deletes. */
static const struct type *flags_route(uint32_t type)
{
	if (type == 49) /* RTM_DELACTION */
		return &t_nl_flags_get;
	switch (type & 3) {
	case 0:
		return &t_nl_flags_new;
	case 1:
		return &t_nl_flags_delete;
	case 2:
		return &t_nl_flags_get;
	default:
		return &t_nl_flags;
	}
}

/* Bits of types by what they do. */
struct type_bits {
	uint64_t make, get, delete;
};

static const struct type *flags_bits(const struct type_bits *b, uint32_t type)
{
	uint64_t bit = type < 64 ? 1ULL << type : 0;

	return b->make & bit ? &t_nl_flags_new :
	       b->get & bit  ? &t_nl_flags_get :
	       b->delete & bit ? &t_nl_flags_delete :
				 &t_nl_flags;
}

#define B(n) (1ULL << (n))

static const struct type_bits nf_bits[] = {
	[1] = { B(0), B(1) | B(3) | B(4) | B(5) | B(6) | B(7), B(2) }, /* conntrack */
	[2] = { B(0), B(1) | B(3), B(2) },
	[7] = { B(0), B(1) | B(2), B(3) }, /* accounting */
	[8] = { B(0), B(1), B(2) },	   /* timeouts */
	[9] = { B(0), B(1), B(2) },	   /* helpers */
	[10] = { B(0) | B(3) | B(6) | B(9) | B(12) | B(15) | B(18) | B(22), /* nftables */
		B(1) | B(4) | B(7) | B(10) | B(13) | B(16) | B(19) | B(21) | B(23),
		B(2) | B(5) | B(8) | B(11) | B(14) | B(20) | B(24) },
	[11] = { 0, B(0), 0 },
};
static const struct type_bits xfrm_bits = { B(0x10) | B(0x13) | B(0x1e) | B(0x22) | B(0x24),
	B(0x12) | B(0x15) | B(0x1f) | B(0x23) | B(0x25), B(0x11) | B(0x14) };
static const struct type_bits crypto_bits = { B(0x10), B(0x13), B(0x11) | B(0x14) };

static const struct type *flags_nf(uint32_t type)
{
	uint32_t subsys = type >> 8;

	if (subsys >= sizeof(nf_bits) / sizeof(nf_bits[0]))
		return &t_nl_flags;
	return flags_bits(&nf_bits[subsys], type & 0xff);
}

static const struct type *flags_type(int family, uint32_t type)
{
	if (type < MSG_MIN_TYPE)
		return type == MSG_ERROR ? &t_nl_flags_ack : &t_nl_flags;
	switch (family) {
	case PROTO_ROUTE:
		return flags_route(type);
	case PROTO_SOCK_DIAG:
		return &t_nl_flags_get;
	case PROTO_NETFILTER:
		return flags_nf(type);
	case PROTO_XFRM:
		return flags_bits(&xfrm_bits, type);
	case PROTO_CRYPTO:
		return flags_bits(&crypto_bits, type);
	default:
		return &t_nl_flags;
	}
}

/* ---- messages --------------------------------------------------------------------- */

static void header(struct walk *w, int family, const uint8_t *p, const struct nl_header *h)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "nlmsg_len");
	walk_scalar(w, &t_u32, h->len);
	walk_name(w, "nlmsg_type");
	msg_type(w, family, h->type);
	walk_name(w, "nlmsg_flags");
	walk_scalar(w, flags_type(family, h->type), h->flags);
	walk_name(w, "nlmsg_seq");
	walk_scalar(w, &t_u32, type_number(&t_u32, w->abi, p + 8));
	walk_name(w, "nlmsg_pid");
	walk_scalar(w, &t_tgid, type_number(&t_tgid, w->abi, p + 12));
	walk_close(w, GROUP_STRUCT);
}

/* False: what there is has been shown otherwise. */
static bool fetch_header(struct walk *w, uint64_t addr, uint64_t len, bool in_array, uint8_t *p,
	struct nl_header *h)
{
	if (len < HEADER) {
		nla_hex(w, addr, len);
		return false;
	}
	if (!walk_read(w, addr, p, HEADER)) {
		if (in_array)
			w->sink->ops->fault(w->sink, addr);
		else
			walk_address(w, addr);
		return false;
	}
	h->len = (uint32_t)type_number(&t_u32, w->abi, p);
	h->type = (uint16_t)type_number(&t_u16, w->abi, p + 4);
	h->flags = (uint16_t)type_number(&t_u16, w->abi, p + 6);
	return true;
}

static const struct nla_rule error_rules[] = {
	[1] = { .t = &t_nl_str },
	[2] = { .t = &t_u32 },
};

/* NLMSGERR_ATTR_COOKIE: any bytes. */
static bool show_cookie(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	walk_array(w, &t_u8, addr, len);
	return true;
}

static bool show_error_attr(struct walk *w, uint64_t addr, uint32_t len, uint64_t type)
{
	if (type == 3)
		return show_cookie(w, addr, len, 0);
	return type < 3 && error_rules[type].t && nla_value(w, error_rules[type].t, addr, len);
}

static const struct nla_set error_attrs = { .names = &cset_nlmsgerr_attrs,
	.any = show_error_attr };

static void message(struct walk *w, int family, const uint8_t *p, const struct nl_header *h,
	uint64_t addr, uint64_t room);

static void error_number(struct walk *w, int32_t v)
{
	walk_name(w, "error");
	if (v >= 0) {
		walk_scalar(w, &t_s32, (uint64_t)v);
		return;
	}
	walk_open(w, GROUP_PLAIN, "-");
	walk_scalar(w, &t_errno_value, (uint64_t)-(int64_t)v);
	walk_close(w, GROUP_PLAIN);
}

#define ERROR_MIN (4 + HEADER)

/* NLMSG_ERROR: the message that failed, whole or its header, then attributes. */
static void error_payload(struct walk *w, int family, bool capped, uint64_t addr, uint64_t len)
{
	struct nl_header inner;
	uint8_t bytes[ERROR_MIN];
	uint64_t n;

	if (len < ERROR_MIN || w->depth >= WALK_DEPTH_MAX) {
		nla_hex(w, addr, len);
		return;
	}
	if (!walk_read(w, addr, bytes, ERROR_MIN)) {
		walk_address(w, addr);
		return;
	}
	addr += 4;
	len -= 4;
	(void)fetch_header(w, addr, len, false, bytes + 4, &inner);
	n = capped || inner.len < HEADER ? HEADER : inner.len;
	if (n > len)
		n = len;
	w->depth++;
	if (len > n)
		walk_open(w, GROUP_ARRAY, NULL);
	walk_open(w, GROUP_STRUCT, NULL);
	error_number(w, (int32_t)type_number(&t_s32, w->abi, bytes));
	walk_name(w, "msg");
	message(w, family, bytes + 4, &inner, addr, n);
	walk_close(w, GROUP_STRUCT);
	if (len > n) {
		nla_walk(w, addr + n, len - n, &error_attrs, 0);
		walk_close(w, GROUP_ARRAY);
	}
	w->depth--;
}

static bool known_payload(struct walk *w, int family, const struct nl_header *h, uint64_t addr,
	uint32_t len)
{
	if (h->type < MSG_MIN_TYPE && h->type != MSG_DONE)
		return false;
	switch (family) {
	case PROTO_ROUTE:
		return nl_route_payload(w, h, addr, len);
	case PROTO_SOCK_DIAG:
		return nl_diag_payload(w, h, addr, len);
	case PROTO_SELINUX:
		return nl_selinux_payload(w, h, addr, len);
	case PROTO_NETFILTER:
		return nl_netfilter_payload(w, h, addr, len);
	case PROTO_CRYPTO:
		return nl_crypto_payload(w, h, addr, len);
	default:
		return false;
	}
}

static void payload(struct walk *w, int family, const struct nl_header *h, uint64_t addr,
	uint64_t len)
{
	if (h->type == MSG_ERROR)
		error_payload(w, family, h->flags & FLAG_CAPPED, addr, len);
	else if (known_payload(w, family, h, addr, (uint32_t)len))
		return;
	else if (h->type == MSG_DONE && len == 4)
		(void)nla_value(w, &t_s32, addr, len);
	else
		nla_hex(w, addr, len);
}

/* A header and what of its payload is in room bytes. */
static void message(struct walk *w, int family, const uint8_t *p, const struct nl_header *h,
	uint64_t addr, uint64_t room)
{
	uint64_t len = h->len < room ? h->len : room;

	if (len <= HEADER) {
		header(w, family, p, h);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	header(w, family, p, h);
	payload(w, family, h, addr + HEADER, len - HEADER);
	walk_close(w, GROUP_ARRAY);
}

void netlink_walk(struct walk *w, int family, uint64_t addr, uint64_t len)
{
	bool array = false;
	const uint8_t *block;

	if (family == PROTO_KOBJECT_UEVENT) {
		nl_uevent(w, addr, len);
		return;
	}
	/* one read instead of one for each field */
	if (w->mem && len)
		(void)w->mem->get(w->mem, addr, len < BLOCK_MAX ? (size_t)len : BLOCK_MAX, &block);
	for (uint64_t i = 0; w->values < WALK_VALUES_MAX; i++) {
		struct nl_header h;
		uint8_t p[HEADER];
		uint64_t whole;

		if (!fetch_header(w, addr, len, array, p, &h))
			break;
		if (!w->opts->verbose && i == w->opts->string_max) {
			walk_more(w);
			break;
		}
		whole = align4(h.len);
		if (h.len < HEADER || whole >= len) {
			message(w, family, p, &h, addr, len);
			break;
		}
		if (!array)
			walk_open(w, GROUP_ARRAY, NULL);
		array = true;
		message(w, family, p, &h, addr, len);
		addr += whole;
		len -= whole;
	}
	if (array)
		walk_close(w, GROUP_ARRAY);
}
