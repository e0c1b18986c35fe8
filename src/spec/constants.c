#include "spec/constants.h"

#include <stddef.h>

static const char *find_sorted(const struct cname *names, unsigned n, uint64_t v)
{
	unsigned lo = 0;

	while (lo < n) {
		unsigned mid = lo + (n - lo) / 2;

		if (names[mid].v == v)
			return names[mid].s;
		if (names[mid].v < v)
			lo = mid + 1;
		else
			n = mid;
	}
	return NULL;
}

static const char *find(const struct cset *set, unsigned facts, uint64_t v)
{
	if (set->sorted)
		return find_sorted(set->v[facts], set->n[facts], v);
	for (unsigned i = 0; i < set->n[facts]; i++)
		if (set->v[facts][i].v == v)
			return set->v[facts][i].s;
	return NULL;
}

const char *cset_name(const struct cset *set, unsigned facts, uint64_t v)
{
	const char *s = find(set, facts, v);

	/* Negative numbers stand in the tables as 32 bits (-100 is 0xffffff9c). */
	if (!s && v >= 0xffffffff80000000u)
		s = find(set, facts, v & 0xffffffffu);
	return s;
}

bool cset_names_some(const struct cset *set, unsigned facts, uint64_t v)
{
	for (unsigned i = 0; i < set->n[facts]; i++)
		if (set->v[facts][i].v && (v & set->v[facts][i].v) == set->v[facts][i].v)
			return true;
	return !v && cset_name(set, facts, 0);
}
