/*
 * netlink: messages and attributes, in whatever memory a socket call names.
 *
 * netlink.c has the envelope, netlink_type.c the words in it, netlink_attr.c attributes, the other
 * netlink_*.c have the payloads of the protocols.
 */
#ifndef TATTLE_SPEC_NETLINK_H
#define TATTLE_SPEC_NETLINK_H

#include "walk/walk.h"

/* Protocols of netlink that have types or payloads of their own here. */
enum nl_protocol {
	NL_ROUTE = 0,
	NL_SOCK_DIAG = 4,
	NL_XFRM = 6,
	NL_SELINUX = 7,
	NL_AUDIT = 9,
	NL_NETFILTER = 12,
	NL_KOBJECT_UEVENT = 15,
	NL_GENERIC = 16,
	NL_CRYPTO = 21,
};

/* Types of messages that all protocols have; those of a protocol come from MIN_TYPE on. */
enum { NL_MSG_ERROR = 2, NL_MSG_DONE = 3, NL_MSG_MIN_TYPE = 0x10 };

/* Lengths are those of the contents, the next thing begins at a multiple of 4. */
static inline uint64_t nl_align(uint64_t n)
{
	return (n + 3) & ~(uint64_t)3;
}

/* What a socket sends or gets; family is the protocol, -1 if it is not known. */
void netlink_walk(struct walk *w, int family, uint64_t addr, uint64_t len);

/* ---- attributes ------------------------------------------------------------------- */

struct nla_set;

/*
 * Shows the len bytes of an attribute; false: show them as they are.  ctx is what the message
 * told (a family), nla_keep() of what attributes before this one told, or the attribute's type
 * with its flags in a set with .any.
 */
typedef bool (*nla_show)(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);

/* One type of attribute: a value, a set of attributes, or something special. */
struct nla_rule {
	const struct type *t;
	const struct nla_set *nest;
	nla_show show;
	bool first; /* of more bytes than t has the first ones count */
};

/* A ctx that attributes change for those after them. */
static inline uint64_t nla_keep(unsigned *told)
{
	return (uint64_t)(uintptr_t)told;
}

static inline unsigned *nla_kept(uint64_t ctx)
{
	return (unsigned *)(uintptr_t)ctx;
}

/* Attributes by type. */
struct nla_set {
	const struct cset *names; /* NULL: numbers */
	const struct nla_rule *rules;
	unsigned n;
	nla_show any; /* instead of rules: shows all of them */
	const struct nla_rule *each; /* instead of rules: all of them are alike; gets ctx */
};

#define NLA_SET(id, cs, r) \
	const struct nla_set id = { .names = &cset_##cs, .rules = r, .n = sizeof(r) / sizeof((r)[0]) }

/* len bytes of attributes; one stands alone, more are an array. */
void nla_walk(struct walk *w, uint64_t addr, uint64_t len, const struct nla_set *set, uint64_t ctx);
/* One value of a type, as attributes have it; false if there are too few bytes. */
bool nla_value(struct walk *w, const struct type *t, uint64_t addr, uint64_t len);
/* The same, and the bytes after it. */
bool nla_value_rest(struct walk *w, const struct type *t, uint64_t addr, uint64_t len);
/* A number of however many bytes there are, up to 8. */
bool nla_number(struct walk *w, const struct type *t, uint64_t addr, uint32_t len);
/* All bytes in hexadecimal. */
void nla_hex(struct walk *w, uint64_t addr, uint64_t len);
/* An address of the family's size, else bytes. */
void nla_inet_addr(struct walk *w, const char *name, int family, uint64_t addr, uint64_t len);

/* For rules. */
bool nla_show_inet(struct walk *w, uint64_t addr, uint32_t len, uint64_t family);
/* In clock ticks, of any size. */
bool nla_show_clock(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
bool nla_show_be16(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
bool nla_show_be32(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
bool nla_show_be64(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
bool nla_show_hwaddr(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
/* As long as an address of the hardware is that has the family's number. */
bool nla_show_family_hwaddr(struct walk *w, uint64_t addr, uint32_t len, uint64_t family);
bool nla_show_ip_proto(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
/* Structs of which older kernels have only the first part: all, the first old bytes, or none. */
bool nla_show_grown(
	struct walk *w, const struct type *t, uint64_t addr, uint64_t len, uint64_t old);
/* Elements with the names of their indices. */
bool nla_indexed(struct walk *w, const struct type *t, const struct cset *names, uint64_t addr,
	uint64_t len);
/* The same from bytes: of n elements, which are at addr, have bytes are at p. */
void nla_indexed_bytes(struct walk *w, const struct type *t, const struct cset *names,
	const uint8_t *p, size_t have, uint64_t n, uint64_t addr);

/*
 * A message that begins with a struct whose first byte is a family, then attributes, which
 * get the family as ctx.  A struct that is cut shows its family only.
 */
void nl_family_msg(struct walk *w, const struct type *t, uint64_t addr, uint64_t len,
	const struct nla_set *set);

/* ---- payloads --------------------------------------------------------------------- */

struct nl_header {
	uint32_t len;
	uint16_t type;
	uint16_t flags;
};

/* The words of a header. */
void nl_msg_type(struct walk *w, int family, uint32_t type);
const struct type *nl_flags_type(int family, uint32_t type);

/* False: shown as bytes. */
bool nl_generic_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
bool nl_route_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
bool nl_diag_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
bool nl_crypto_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
bool nl_netfilter_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
bool nl_selinux_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len);
void nl_smc_payload(struct walk *w, bool request, uint64_t addr, uint32_t len);
void nl_uevent(struct walk *w, uint64_t addr, uint64_t len);

extern const struct type t_nl_link_msg; /* RTM_*LINK */
extern const struct nla_set nl_link_set;
extern const struct type t_nl_stats_msg; /* RTM_*STATS */
extern const struct nla_set nl_stats_set;
extern const struct type t_nl_cache_report_msg; /* RTM_NEWCACHEREPORT */
/* Its attributes, which depend on the family; false: there are none. */
bool nla_cache_report(struct walk *w, uint64_t family, uint64_t addr, uint64_t len);
bool nla_show_link_stats(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
bool nla_show_link_stats64(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx);
extern const struct type t_nl_sockid; /* a socket as sock_diag has it */
extern const struct type t_nl_family; /* the first byte of many payloads */
extern const struct type t_nl_str; /* a rule's string: with or without its NUL */

#endif
