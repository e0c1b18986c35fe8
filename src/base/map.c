#include "base/map.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>

/* A slot is free when its value is NULL.  Deletion moves later entries of the same run back,
 * so there are no tombstones. */
struct map_slot {
	uint64_t key;
	void *value;
};

static size_t home(const struct map *m, uint64_t key)
{
	key *= 0x9e3779b97f4a7c15u; /* 2^64 / golden ratio: spreads consecutive ids */
	return (size_t)(key >> 32) & (m->size - 1);
}

void map_init(struct map *m, size_t limit)
{
	*m = (struct map){ .limit = limit ? limit : MAP_LIMIT_DEFAULT };
}

void map_done(struct map *m)
{
	free(m->slots);
	*m = (struct map){ .limit = m->limit };
}

static struct map_slot *find(const struct map *m, uint64_t key)
{
	size_t i = home(m, key);

	while (m->slots[i].value && m->slots[i].key != key)
		i = (i + 1) & (m->size - 1);
	return &m->slots[i];
}

void *map_get(const struct map *m, uint64_t key)
{
	return m->size ? find(m, key)->value : NULL;
}

static int resize(struct map *m, size_t size)
{
	struct map old = *m;

	m->slots = calloc(size, sizeof(*m->slots));
	if (!m->slots) {
		m->slots = old.slots;
		return -ENOMEM;
	}
	m->size = size;
	for (size_t i = 0; i < old.size; i++)
		if (old.slots[i].value)
			*find(m, old.slots[i].key) = old.slots[i];
	free(old.slots);
	return 0;
}

int map_put(struct map *m, uint64_t key, void *value)
{
	struct map_slot *s;

	if (!m->size || m->used + 1 > m->size - m->size / 4) {
		int r = resize(m, m->size ? m->size * 2 : 16);

		if (r < 0)
			return r;
	}
	s = find(m, key);
	if (!s->value) {
		if (m->used >= m->limit)
			return -ENOSPC;
		m->used++;
	}
	s->key = key;
	s->value = value;
	return 0;
}

void *map_del(struct map *m, uint64_t key)
{
	struct map_slot *s = m->size ? find(m, key) : NULL;
	size_t hole, i;
	void *value;

	if (!s || !s->value)
		return NULL;
	value = s->value;
	hole = i = (size_t)(s - m->slots);
	for (;;) {
		size_t want;

		i = (i + 1) & (m->size - 1);
		if (!m->slots[i].value)
			break;
		want = home(m, m->slots[i].key);
		/* May the entry at i move to the hole?  Not if its home lies after the hole. */
		if (((i - want) & (m->size - 1)) < ((i - hole) & (m->size - 1)))
			continue;
		m->slots[hole] = m->slots[i];
		hole = i;
	}
	m->slots[hole].value = NULL;
	m->used--;
	return value;
}

bool map_next(const struct map *m, struct map_iter *it, uint64_t *key, void **value)
{
	while (it->at < m->size) {
		const struct map_slot *s = &m->slots[it->at++];

		if (s->value) {
			*key = s->key;
			*value = s->value;
			return true;
		}
	}
	return false;
}

size_t map_bytes(const struct map *m)
{
	return m->size * sizeof(*m->slots);
}
