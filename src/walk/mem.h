/*
 * mem: the memory of a task, as a walk sees it.
 *
 * Live (capture: reads the task and puts what it read into the frame) or recorded
 * (decode: only what the frame has).  Pointers stay valid as long as the frame does.
 */
#ifndef TATTLE_WALK_MEM_H
#define TATTLE_WALK_MEM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct mem {
	/* Bytes that can be read in one piece from addr on, want at most; 0 if none.  *ret
	 * points to them. */
	size_t (*get)(struct mem *m, uint64_t addr, size_t want, const uint8_t **ret);
	/* Bytes up to and without the NUL, max at most; *terminated says whether one came.  0
	 * with !terminated: unreadable. */
	size_t (*get_string)(
		struct mem *m, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated);
};

#endif
