/* Netlink's envelope: messages, and the error that answers one. */
#include "spec/netlink.h"

#include "spec/gen/const_netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

#define HEADER 16    /* struct nlmsghdr */
#define BLOCK_MAX 65536 /* read in one piece, as it comes */
#define FLAG_CAPPED 0x100

static void header(struct walk *w, int family, const uint8_t *p, const struct nl_header *h)
{
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "nlmsg_len");
	walk_scalar(w, &t_u32, h->len);
	walk_name(w, "nlmsg_type");
	nl_msg_type(w, family, h->type);
	walk_name(w, "nlmsg_flags");
	walk_scalar(w, nl_flags_type(family, h->type), h->flags);
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

/* NLMSGERR_ATTR_COOKIE: any bytes. */
static bool show_cookie(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	(void)ctx;
	walk_array(w, &t_u8, addr, len);
	return true;
}

static const struct nla_rule error_rules[] = { [1] = STR, [2] = RULE(u32), [3] = SHOW(show_cookie) };
static NLA_SET(error_attrs, nlmsgerr_attrs, error_rules);

static void message(struct walk *w, int family, const uint8_t *p, const struct nl_header *h,
	uint64_t addr, uint64_t room);

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
	walk_name(w, "error");
	walk_minus_errno(w, (int32_t)type_number(&t_s32, w->abi, bytes));
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
	if (h->type < NL_MSG_MIN_TYPE && h->type != NL_MSG_DONE)
		return false;
	switch (family) {
	case NL_ROUTE:
		return nl_route_payload(w, h, addr, len);
	case NL_SOCK_DIAG:
		return nl_diag_payload(w, h, addr, len);
	case NL_SELINUX:
		return nl_selinux_payload(w, h, addr, len);
	case NL_NETFILTER:
		return nl_netfilter_payload(w, h, addr, len);
	case NL_GENERIC:
		return nl_generic_payload(w, h, addr, len);
	case NL_CRYPTO:
		return nl_crypto_payload(w, h, addr, len);
	default:
		return false;
	}
}

static void payload(struct walk *w, int family, const struct nl_header *h, uint64_t addr,
	uint64_t len)
{
	if (h->type == NL_MSG_ERROR)
		error_payload(w, family, h->flags & FLAG_CAPPED, addr, len);
	else if (known_payload(w, family, h, addr, (uint32_t)len))
		return;
	else if (h->type == NL_MSG_DONE && len == 4)
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

	if (family == NL_KOBJECT_UEVENT) {
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
		whole = (uint32_t)nl_align(h.len);
		if (h.len < HEADER || !whole || whole >= len) {
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
