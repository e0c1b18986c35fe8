/* netlink_rules: words for tables of attributes; for the netlink_*.c alone. */
#ifndef TATTLE_SPEC_NETLINK_RULES_H
#define TATTLE_SPEC_NETLINK_RULES_H

#include "spec/netlink.h"

/* clang-format off */
/* An attribute's contents: a type's value, a set of attributes, a function's business, a string. */
#define RULE(x) { .t = &t_##x }
/* The same of whose bytes the first ones count, if there are more than the type has. */
#define FIRST(x) { .t = &t_##x, .first = true }
#define NEST(x) { .nest = &x }
#define SHOW(x) { .show = x }
#define STR { .t = &t_nl_str }

#define E(id, size, cs) static ENUM(id, size, cset_##cs)
#define F(id, size, cs) static FLAGWORD(id, size, cset_##cs)

/* A function for SHOW(): elements of a type with the names of their indices. */
#define SHOW_INDEXED(id, type, cs) \
	static bool id(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx) \
	{ \
		(void)ctx; \
		return nla_indexed(w, &t_##type, &cset_##cs, addr, len); \
	}
/* clang-format on */

#endif
