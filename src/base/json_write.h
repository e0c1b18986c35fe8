/*
 * json_write: pieces of JSON text, written into a buf.
 *
 * Writes values and the bytes of strings; commas, braces and keys are the caller's.  What
 * goes out is UTF-8 on one line: whatever the input, no byte below 0x20 and no character
 * that a terminal or a line splitter would act on leaves unescaped.
 */
#ifndef TATTLE_BASE_JSON_WRITE_H
#define TATTLE_BASE_JSON_WRITE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* Decimal. */
void json_int(struct buf *b, int64_t v);
void json_uint(struct buf *b, uint64_t v);

/* "0x1f", with the quotes. */
void json_hex_word(struct buf *b, uint64_t v);

/* A string of n bytes with its quotes.  False, and nothing written, unless they are UTF-8
 * (RFC 3629: no surrogates, no overlong forms); U+0000 is allowed and written as \u0000. */
bool json_text(struct buf *b, const uint8_t *p, size_t n);

/* A C string of our own as a string; bytes that are not UTF-8 are replaced by U+FFFD. */
void json_words(struct buf *b, const char *s);

/*
 * Bytes of a program, exactly: "text" where they are UTF-8, else {"hex":"6162ff"}.  cut says
 * that there were more than these: {"text":"…","truncated":true}; then a character that the
 * cut has broken at the end is left out.
 */
void json_bytes(struct buf *b, const uint8_t *p, size_t n, bool cut);

/* The same, always in hexadecimal. */
void json_bytes_hex(struct buf *b, const uint8_t *p, size_t n, bool cut);

#endif
