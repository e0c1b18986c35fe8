/*
 * quote: bytes as text that C, and strace's readers, understand.
 *
 * Whatever comes in, what goes out is printable ASCII on one line, and nothing is lost.
 */
#ifndef TATTLE_BASE_QUOTE_H
#define TATTLE_BASE_QUOTE_H

#include "base/buf.h"

/* Which bytes are written as \xNN, beside those that must be escaped anyway. */
enum quote_hex {
	QUOTE_OCTAL,	     /* none: unprintable bytes in octal */
	QUOTE_HEX_NON_ASCII, /* all bytes of a string that has unprintable ones */
	QUOTE_HEX_CHARS,     /* unprintable bytes */
	QUOTE_HEX_ALL,	     /* all bytes */
};

/*
 * Writes n bytes with C escapes.  special: characters to escape although they are printable:
 * the first with a backslash before it (as in "\""), all others as unprintable ones; backslashes
 * are escaped always.
 */
void quote_bytes(
	struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex, const char *special);

/* Bytes that are printable ASCII as they are, all others as a C string in double quotes. */
void quote_line(struct buf *out, const uint8_t *p, size_t n);

/* 16 bytes as 01234567-89ab-cdef-0123-456789abcdef. */
#define UUID_BYTES 16u
void quote_uuid(struct buf *out, const uint8_t *p);

#endif
