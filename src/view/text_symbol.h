/* text_symbol: constants by name, in the three styles of -X. */
#ifndef TATTLE_VIEW_TEXT_SYMBOL_H
#define TATTLE_VIEW_TEXT_SYMBOL_H

#include "base/buf.h"
#include "spec/spec.h"
#include "view/text_value.h"

/* A value and its one name; raw style shows decimal when dec, else hexadecimal. */
void text_symbol(struct buf *out, enum text_symbols style, const char *name, uint64_t v, bool dec);

void text_enum(
	struct buf *out, enum text_symbols style, const struct type *t, unsigned facts, uint64_t v);
void text_flags(
	struct buf *out, enum text_symbols style, const struct type *t, unsigned facts, uint64_t v);
void text_errno(struct buf *out, enum text_symbols style, unsigned facts, uint64_t v);
void text_wait_event(struct buf *out, enum text_symbols style, unsigned event);

#endif
