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

/* How a sub-field inside a flag word is shown. */
enum part_show {
	PART_NAMES = 0, /* by the names of .set: one of them, or an or of them if it has flags */
	PART_SHIFTED,	/* its number, shifted down: 21<<MAP_HUGE_SHIFT */
	PART_PERM,	/* permission bits in octal: 0644 */
};

/* A sub-field inside a flag word, with names of its own. */
struct cset_part {
	uint64_t mask;
	const struct cset *set; /* PART_NAMES */
	bool first;  /* printed before the flags, else after */
	bool always; /* also when it is 0 and 0 has no name */
	uint8_t show; /* enum part_show */
	const char *shift; /* PART_SHIFTED: the name of the shift */
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

/* Do names cover any bit of the flags v?  For none at all, is there a name for that? */
bool cset_names_some(const struct cset *set, unsigned facts, uint64_t v);

#endif
