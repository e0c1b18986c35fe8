/* frame_mem: a task's memory as far as a frame remembers it. */
#ifndef TATTLE_DECODE_FRAME_MEM_H
#define TATTLE_DECODE_FRAME_MEM_H

#include "frame/frame.h"
#include "walk/mem.h"

struct frame_mem {
	struct mem mem; /* first: the walk gets a struct mem * */
	const struct frame *frame;
};

/* Makes m read from f, which must have passed frame_check() and outlive m. */
void frame_mem_init(struct frame_mem *m, const struct frame *f);

#endif
