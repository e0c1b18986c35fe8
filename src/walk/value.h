/*
 * value: what the files of the walk share and rows do not use (these have walk.h).
 *
 *   emit.c     what is said to the sink
 *   content.c  bytes, strings and arrays in memory
 *   struct.c   values of a type, structs
 *   item.c     a row's items
 */
#ifndef TATTLE_WALK_VALUE_H
#define TATTLE_WALK_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "walk/walk.h"

/* ---- emit.c ---- */
/* One more value; false when a call has given as many as it may. */
bool walk_may_emit(struct walk *w);

/* ---- content.c ---- */
/* Bytes that can be read in one piece, want at most; 0 if none.  *ret lives as the memory does. */
size_t walk_get(struct walk *w, uint64_t addr, size_t want, const uint8_t **ret);
/* Is there nothing to be read there: NULL, or memory that the call has not filled? */
bool walk_is_nowhere(const struct walk *w, uint64_t addr);
bool walk_is_text(const struct type *t);
/* Is only the address given of what is there? */
bool walk_hides_content(const struct walk *w, const struct type *t, uint64_t addr);
/* Calls a hook of what is at addr; where structs are not shown it finds nothing there. */
void walk_hook_at(struct walk *w, const struct type *t, const struct item *it, uint64_t addr);
bool walk_all_zero(const uint8_t *p, size_t n);
/* argv, envp: pointers to strings, to a NULL. */
void walk_string_array(struct walk *w, const struct type *t, uint64_t addr);

/* ---- struct.c ---- */
/* The type that a KIND_CHOICE is here. */
const struct type *walk_resolve(const struct walk *w, const struct item *it, const struct type *t);
/* A struct; where before is not NULL, what ITEM_CHANGES marks is told as it was and as it is. */
void walk_struct_before(struct walk *w, const struct type *t, const uint8_t *p, size_t len,
	uint64_t addr, const uint8_t *before);

#endif
