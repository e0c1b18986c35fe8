/* Netlink's attributes: sets of them, and the kinds of values that many have. */
#include <stdio.h>

#include "spec/gen/const_net.h"
#include "spec/hwaddr.h"
#include "spec/netlink.h"
#include "spec/types.h"

#define ATTR_HEADER 4

const struct type t_nl_family = { .name = "unsigned char", .kind = KIND_ENUM, .size = 1,
	.set = &cset_addrfams };
const struct type t_nl_str = { .name = "char[]", .kind = KIND_STR };
void nla_hex(struct walk *w, uint64_t addr, uint64_t len)
{
	walk_bytes_as(w, &t_hexbuf, addr, len);
}

/* ---- values of attributes --------------------------------------------------------- */

/* The kernel ends strings with a NUL, which is not shown; one that is missing is. */
static void show_string(struct walk *w, uint64_t addr, uint64_t len)
{
	uint64_t max = w->opts->string_max, shown = len < max ? len : max;
	const uint8_t *p;

	if (!shown) {
		walk_bytes_as(w, &t_buf, addr, len);
		return;
	}
	/* What is cut must go on: one byte more than is shown has to be there. */
	if (!w->mem || w->mem->get(w->mem, addr, (size_t)(shown + (len > shown)), &p) < shown + (len > shown)) {
		walk_address(w, addr);
		return;
	}
	walk_raw_bytes(w, &t_buf, p, (size_t)shown, p[shown - 1] ? BYTES_MORE : BYTES_MORE | BYTES_NUL_LAST);
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

bool nla_show_be32(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return show_be(w, "htonl", &t_be32, addr, len);
}

bool nla_show_be64(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return show_be(w, "htobe64", &t_be64, addr, len);
}

#define HWADDR_MAX 32

static bool show_hwaddr(struct walk *w, uint64_t addr, uint32_t len, unsigned flags)
{
	uint8_t bytes[HWADDR_MAX];

	if (len > HWADDR_MAX)
		return false;
	if (len && !walk_read(w, addr, bytes, len))
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_hwaddr, bytes, len, flags);
	return true;
}

bool nla_show_hwaddr(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return show_hwaddr(w, addr, len, 0);
}

bool nla_show_family_hwaddr(struct walk *w, uint64_t addr, uint32_t len, uint64_t family)
{
	return show_hwaddr(w, addr, len, BYTES_ADDRESS(hwaddr_bytes(family, HWADDR_MAX)) | BYTES_WHOLE);
}

bool nla_number(struct walk *w, const struct type *t, uint64_t addr, uint32_t len)
{
	uint64_t v;

	if (!len || len > sizeof(v))
		return false;
	if (walk_read_num(w, addr, len, &v))
		walk_scalar(w, t, v);
	else
		walk_address(w, addr);
	return true;
}

bool nla_show_clock(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_number(w, &t_clock, addr, len);
}

static ENUM(ip_proto, 8, cset_inet_protocols);

bool nla_show_ip_proto(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	return nla_number(w, &t_ip_proto, addr, len);
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
			limit = n;
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
	if (!set->each && type >= set->n)
		return false;
	r = set->each ? set->each : &set->rules[type];
	if (r->show)
		return r->show(w, addr, len, ctx);
	if (r->nest)
		nla_walk(w, addr, len, r->nest, ctx);
	else if (r->t)
		return nla_value(w, r->t, addr, r->first && len > r->t->size ? r->t->size : len);
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
		whole = nl_align(nla_len);
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
	uint64_t family, offset = nl_align(size);
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
