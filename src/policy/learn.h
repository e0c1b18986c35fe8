/* learn: from the frames of a run to a policy. */
#ifndef TATTLE_POLICY_LEARN_H
#define TATTLE_POLICY_LEARN_H

#include <stdbool.h>
#include <stddef.h>

#include "frame/frame.h"
#include "model/tasks.h"
#include "policy/policy.h"

struct learn;

/* p is the caller's and grows.  files: also which files are touched.  from_entry: only what the
 * first program does after its ENTRY frame, and all that its children do.  NULL when memory is
 * short. */
struct learn *learn_new(struct policy *p, bool from_entry, bool files);
void learn_free(struct learn *l);

/* Takes in the next frame.  0, or -ENOMEM. */
int learn_frame(struct learn *l, const struct frame *f);

/* What a task runs: a path, or else its name.  Good until the next frame. */
const char *learn_program_of(struct learn *l, const struct task *t);

/* How many of its processes live; of one *ret is the id, and *program what it runs. */
size_t learn_living(const struct learn *l, int32_t *ret, const char **program);

/* Words that a person must know about this run; NULL when there are no more. */
const char *learn_warning(struct learn *l);

#endif
