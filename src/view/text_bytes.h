/* text_bytes: strings, notes and signal sets as text.  Whatever bytes come in, what goes
 * out is printable ASCII on one line. */
#ifndef TATTLE_VIEW_TEXT_BYTES_H
#define TATTLE_VIEW_TEXT_BYTES_H

#include "base/buf.h"
#include "view/text_value.h"

/* A path inside <>: angle brackets and unprintable bytes are escaped, and more if hex says so. */
void text_escape_note(struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex);

/* [INT CHLD], or ~[…] when most are in. */
void text_sigset(
	struct buf *out, enum text_symbols style, unsigned facts, const uint8_t *p, size_t n);

#endif
