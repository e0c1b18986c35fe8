#include "decode/frame_mem.h"

#include <string.h>

/* The blob that has the most bytes from addr on, up to want. */
static size_t frame_mem_get(struct mem *mem, uint64_t addr, size_t want, const uint8_t **ret)
{
	struct frame_mem *m = (struct frame_mem *)mem;
	size_t best = 0;

	sections_for_each (s, m->frame) {
		uint64_t off = addr - s->key;
		size_t n;

		if (s->kind != SECTION_BLOB || addr < s->key || off >= s->len)
			continue;
		n = s->len - (size_t)off;
		if (n > want)
			n = want;
		if (n > best) {
			best = n;
			*ret = section_bytes(s) + off;
		}
		if (best == want)
			break;
	}
	return best;
}

static size_t frame_mem_get_string(
	struct mem *mem, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated)
{
	size_t n = frame_mem_get(mem, addr, max, ret);
	const uint8_t *nul = n ? memchr(*ret, 0, n) : NULL;

	*terminated = nul;
	return nul ? (size_t)(nul - *ret) : n;
}

void frame_mem_init(struct frame_mem *m, const struct frame *f)
{
	m->mem.get = frame_mem_get;
	m->mem.get_string = frame_mem_get_string;
	m->frame = f;
}
