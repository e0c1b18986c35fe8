/*
 * text_value: the sink that writes values as strace prints them.
 *
 * Writes into a caller's buf; knows nothing of lines, files or tasks.
 */
#ifndef TATTLE_VIEW_TEXT_VALUE_H
#define TATTLE_VIEW_TEXT_VALUE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/quote.h"
#include "walk/sink.h"

enum text_symbols { SYMBOLS_ABBREV, SYMBOLS_RAW, SYMBOLS_VERBOSE }; /* -X */

struct text_style {
	enum quote_hex hex; /* --strings-in-hex */
	enum text_symbols symbols;
	bool arg_names; /* name=value for arguments too */
};

/* What is known about a descriptor; NULL when nothing is.  *len gets its length. */
typedef const uint8_t *(*text_fd_note)(void *ctx, int fd, size_t *len);
/* Writes what is known about a descriptor, behind its number, with its brackets.  fd: also a
 * KIND_OTHER_FD's value. */
typedef void (*text_fd_put)(void *ctx, struct buf *out, int64_t fd);
/* The same for process ids; t says what kind of id it is. */
typedef void (*text_pid_put)(void *ctx, struct buf *out, const struct type *t, int64_t pid);

/* Writes what is known about the file that a path names, behind it.  dirfd: where it begins. */
typedef void (*text_path_put)(
	void *ctx, struct buf *out, int dirfd, const uint8_t *path, size_t len);

/* The name of a network interface; NULL when it is not known. *len gets its length. */
typedef const uint8_t *(*text_if_name)(void *ctx, uint32_t index, size_t *len);

#define TEXT_DEPTH_MAX 64

struct text_value {
	struct sink sink; /* first: ops get a struct sink * */
	struct buf *out;
	const struct text_style *style;
	const struct text_style *outer; /* the style around a GROUP_EITHER; NULL outside of one */
	struct text_style inner;	/* and the one inside */
	size_t either_start, either_mid;
	size_t first_form, second_form;
	size_t names_start; /* of a GROUP_NAMES */
	text_pid_put pid_put;
	text_fd_put fd_put;	/* goes before fd_note */
	text_fd_note fd_note;	/* both NULL: descriptors are plain numbers */
	text_path_put path_put; /* NULL: nothing */
	int dirfd;		/* of the path whose name was just given */
	void *fd_ctx;
	text_if_name if_name; /* NULL: interfaces are plain numbers */
	void *if_ctx;
	const char *late_name; /* of an address that is shown as inet_pton(…, &name) */
	unsigned depth;
	bool named; /* the separator and name of the next value are written */
	struct {
		uint8_t group;
		unsigned count;
	} groups[TEXT_DEPTH_MAX];
};

/* Starts with no values at argument level. */
void text_value_init(struct text_value *t, struct buf *out, const struct text_style *style);

/* Writes n bytes as strace quotes them, with the quotes: for notes and for KIND_BYTES. */
void text_quote(struct buf *out, const uint8_t *p, size_t n, enum quote_hex hex, bool quotes);

/* Name of a signal, "SIGINT" or "SIGRT_3", into out; a number when it has none. */
void text_signal(struct buf *out, unsigned facts, int64_t sig);

#endif
