/*
 * map: 64-bit keys to pointers, open addressing, with a hard limit on entries.
 *
 * Owns its table, never what the pointers lead to.  Keys may have any value.
 */
#ifndef TATTLE_BASE_MAP_H
#define TATTLE_BASE_MAP_H

#include <stddef.h>
#include <stdint.h>

struct map_slot;

struct map {
	struct map_slot *slots;
	size_t used;  /* entries */
	size_t size;  /* slots: 0 or a power of two, at least 4/3 of used */
	size_t limit; /* entries that it may ever hold */
};

struct map_iter {
	size_t at;
};

#define MAP_LIMIT_DEFAULT ((size_t)1 << 26)

/* limit 0 = MAP_LIMIT_DEFAULT. */
void map_init(struct map *m, size_t limit);
void map_done(struct map *m);

/* The value of key; NULL if it is not there. */
void *map_get(const struct map *m, uint64_t key);

/* Sets the value (not NULL) of key.  0, -ENOMEM, or -ENOSPC at the limit. */
int map_put(struct map *m, uint64_t key, void *value);

/* Removes key and returns its value; NULL if it was not there. */
void *map_del(struct map *m, uint64_t key);

/* Bytes that it holds. */
size_t map_bytes(const struct map *m);

/* Goes through all entries in no order: { 0 } starts.  False at the end.  The map must not
 * change meanwhile. */
_Bool map_next(const struct map *m, struct map_iter *it, uint64_t *key, void **value);

#endif
