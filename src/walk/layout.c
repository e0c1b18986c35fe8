/* Struct layouts, computed from the fields for any ABI on any host. */
#include <string.h>

#include "walk/walk.h"

static size_t align_up(size_t v, size_t a)
{
	return (v + a - 1) / a * a;
}

static size_t scalar_size(const struct type *t, const struct abi *abi)
{
	if (t->size == SIZE_KLONG)
		return abi->klong;
	return t->size ? t->size : abi->word;
}

static bool is_end(const struct item *it)
{
	return !it->name && !it->type;
}

static size_t item_size(const struct item *f, const struct abi *abi)
{
	if (f->dir != DIR_VALUE)
		return abi->word;
	return type_size(f->type, abi) * (f->n ? f->n : 1);
}

static size_t item_align(const struct item *f, const struct abi *abi)
{
	return f->dir != DIR_VALUE ? abi->word : type_align(f->type, abi);
}

size_t type_align(const struct type *t, const struct abi *abi)
{
	size_t size, max = 1;

	if (t->flags & TYPE_PACKED)
		return 1;
	if (t->flags & TYPE_ALIGN8)
		return 8;
	if (t->flags & TYPE_ALIGN4)
		return 4;
	switch (t->kind) {
	case KIND_STRUCT:
		for (const struct item *f = t->fields; !is_end(f); f++) {
			size_t a = item_align(f, abi);

			if (a > max)
				max = a;
		}
		return max;
	case KIND_CHARS:
	case KIND_BYTES:
	case KIND_HEXSTR:
	case KIND_STR:
	case KIND_PATH:
		return 1;
	case KIND_SIGSET:
		return abi->word;
	case KIND_HOOK:
	case KIND_CHOICE:
		return t->bytes && !t->size ? 1 : scalar_size(t, abi);
	default:
		size = scalar_size(t, abi);
		return size == 8 ? abi->align64 : size;
	}
}

static size_t struct_size(const struct type *t, const struct abi *abi)
{
	bool packed = t->flags & TYPE_PACKED;
	size_t off = 0;

	for (const struct item *f = t->fields; !is_end(f); f++) {
		if (!packed)
			off = align_up(off, item_align(f, abi));
		off += item_size(f, abi);
	}
	return align_up(off, type_align(t, abi));
}

size_t type_size(const struct type *t, const struct abi *abi)
{
	switch (t->kind) {
	case KIND_STRUCT:
		return t->bytes ? t->bytes : struct_size(t, abi);
	case KIND_CHARS:
	case KIND_BYTES:
	case KIND_HEXSTR:
	case KIND_STR:
	case KIND_PATH:
		return 1;
	case KIND_SIGSET:
		return t->size ? t->size : 8;
	case KIND_HOOK:
	case KIND_CHOICE:
		return t->bytes ? t->bytes : scalar_size(t, abi);
	default:
		return scalar_size(t, abi);
	}
}

size_t type_field_offset(const struct type *t, unsigned i, const struct abi *abi)
{
	size_t off = 0;

	for (unsigned k = 0; !is_end(&t->fields[k]); k++) {
		const struct item *f = &t->fields[k];

		if (!(t->flags & TYPE_PACKED))
			off = align_up(off, item_align(f, abi));
		if (k == i)
			return off;
		off += item_size(f, abi);
	}
	return off;
}

uint64_t type_extend(const struct type *t, const struct abi *abi, uint64_t v)
{
	size_t size = scalar_size(t, abi);

	if (size >= 8)
		return v;
	if (t->flags & TYPE_SIGNED) {
		unsigned shift = (unsigned)(64 - 8 * size);

		return (uint64_t)((int64_t)(v << shift) >> shift);
	}
	return v & ((1ULL << 8 * size) - 1);
}

bool type_is_pair(const struct type *t, const struct abi *abi)
{
	if (abi->klong == 4)
		return t->size == 8;
	return t->flags & TYPE_PAIR && abi->word == 8;
}

uint64_t type_of_register(const struct type *t, const struct abi *abi, uint64_t v)
{
	return t->size || abi->klong != 8 ? type_extend(t, abi, v) : v;
}

/* All ABIs that we know are little endian, as is every host that we build for. */
uint64_t type_number(const struct type *t, const struct abi *abi, const uint8_t *p)
{
	size_t size = scalar_size(t, abi);
	uint64_t v = 0;

	if (size > 8)
		size = 8;
	if (t->flags & TYPE_BE) {
		for (size_t i = 0; i < size; i++)
			v = v << 8 | p[i];
	} else {
		memcpy(&v, p, size);
	}
	return type_extend(t, abi, v);
}
