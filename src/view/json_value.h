/*
 * json_value: the sink that writes values as typed JSON (doc/json.md).
 *
 * Writes the members of one object, "name":value,…, into a caller's buf; knows nothing of
 * lines, files or tasks.  Whatever a walk does, what is written is well-formed.
 */
#ifndef TATTLE_VIEW_JSON_VALUE_H
#define TATTLE_VIEW_JSON_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "walk/sink.h"

/* Writes what is known about a descriptor, as further members: ,"path":"…" or nothing. */
typedef void (*json_fd_put)(void *ctx, struct buf *out, int64_t fd);

/* The same of a network interface: ,"name":"…". */
typedef void (*json_if_put)(void *ctx, struct buf *out, uint32_t index);

#define JSON_DEPTH_MAX 128 /* walks nest less deep: what is deeper is left out */

struct json_level {
	size_t start; /* of the group's value in the buf */
	size_t body;  /* of what is in it, behind any word */
	size_t word_end;
	unsigned count; /* values so far */
	uint8_t group;	/* enum group */
	bool labelled;	/* the group stands in {"word":…,"value":…} */
	bool more;	/* "..." is a member already */
};

struct json_value {
	struct sink sink; /* first: ops get a struct sink * */
	struct buf *out;
	json_fd_put fd_put; /* NULL: descriptors have no paths */
	json_if_put if_put; /* NULL: interfaces have no names */
	void *fd_ctx;	    /* of both */
	unsigned depth;	    /* 0: the members of the caller's object */
	unsigned skipped;   /* groups open that are too deep to be written */
	bool named;	    /* separator and key of the next value are written */
	bool commented;	    /* the last value has a comment already */
	bool again;	    /* the next value has been written already */
	size_t last;	    /* where the last whole value begins; SIZE_MAX: there is none */
	struct json_level levels[JSON_DEPTH_MAX];
};

/* Starts among the members of an object: the caller has written the brace, and count members.
 * The notes stay as they are. */
void json_value_init(struct json_value *j, struct buf *out, unsigned count);

/* Gives the next value the key "name". */
void json_value_key(struct json_value *j, const char *name);

/* Closes what a walk has left open. */
void json_value_end(struct json_value *j);

#endif
