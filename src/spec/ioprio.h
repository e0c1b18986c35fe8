/* ioprio: priorities of I/O, a class and a number in one word. */
#ifndef TATTLE_SPEC_IOPRIO_H
#define TATTLE_SPEC_IOPRIO_H

#include <stdint.h>

struct walk;

/* What a priority means: IOPRIO_PRIO_VALUE(class, number). */
void ioprio_walk(struct walk *w, uint64_t v);
/* The same as the second form of a number (GROUP_EITHER), where it may be a comment: that has the class's number
 * too, in a comment of its own. */
void ioprio_walk_meaning(struct walk *w, uint64_t v);

#endif
