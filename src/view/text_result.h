/* text_result: what stands after "= ": the value, or the error with its words. */
#ifndef TATTLE_VIEW_TEXT_RESULT_H
#define TATTLE_VIEW_TEXT_RESULT_H

#include "view/text_value.h"
#include "walk/walk.h"

struct text_result_opts {
	enum text_symbols symbols;
	bool raw;      /* -e raw: the number, not its words */
	bool injected; /* any number may stand there: as the program gets it */
};

/* w has its exit; t is the walk's sink. */
void text_result(struct walk *w, struct text_value *t, const struct text_result_opts *opts);

#endif
