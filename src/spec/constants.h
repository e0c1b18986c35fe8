/*
 * constants: names of values, by ABI.
 *
 * The tables are generated from the kernel's UAPI headers (tools/gen-constants); this is
 * their form.
 */
#ifndef TATTLE_SPEC_CONSTANTS_H
#define TATTLE_SPEC_CONSTANTS_H

#include <stdbool.h>
#include <stdint.h>

#include "abi/abi.h"

struct cname {
	uint64_t v;
	const char *s;
};

struct cset;

/* A sub-field inside a flag word, with names of its own. */
struct cset_part {
	uint64_t mask;
	const struct cset *set;
	bool first; /* printed before the flags, else after */
};

struct cset {
	const char *unknown;		     /* words for a value without a name: "O_???" */
	uint16_t n[FACTS_COUNT];	     /* entries, by column of enum abi_facts */
	const struct cname *v[FACTS_COUNT];  /* columns that are equal share one array */
	const struct cset_part *parts;
	uint8_t nparts;
	bool flags;
	bool sorted; /* by value, ascending: binary search allowed (enums only) */
};

/* The name of exactly v, or NULL.  facts: enum abi_facts. */
const char *cset_name(const struct cset *set, unsigned facts, uint64_t v);

#endif
