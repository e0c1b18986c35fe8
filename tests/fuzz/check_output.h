/* check_output: what the views promise of every line that they write. */
#ifndef TATTLE_TESTS_FUZZ_CHECK_OUTPUT_H
#define TATTLE_TESTS_FUZZ_CHECK_OUTPUT_H

#include "base/buf.h"

/* Aborts with words unless b is lines of JSON: one object a line, strict grammar, valid
 * UTF-8, no control bytes, keys unique. */
void check_json_lines(const struct buf *b);

/* Aborts with words unless b is lines of printable ASCII. */
void check_text_lines(const struct buf *b);

/* The same, but beyond ASCII everything may stand. */
void check_lines(const struct buf *b);

#endif
