/* text_color: colours inside of arguments, put in once they are written. */
#ifndef TATTLE_VIEW_TEXT_COLOR_H
#define TATTLE_VIEW_TEXT_COLOR_H

#include "view/text.h"

struct buf;

/* Paints what b holds from `from` on: names, values, constants, comments and what stands between
 * them.  Gives the bytes that it has grown by. */
size_t text_color_args(struct buf *b, size_t from, const char *const *palette);

/* Paints a result from `from` on.  failed: the name of an error and what it means follow the
 * number; they have a colour of theirs. */
size_t text_color_result(struct buf *b, size_t from, const char *const *palette, bool failed);

#endif
