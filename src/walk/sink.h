/*
 * sink: where a walk puts the values that it finds.
 *
 * Values, never text: a sink decides how a value looks.  The text and JSON views, the
 * file ledger and capture (which only wants the reads and the descriptors) are sinks.
 */
#ifndef TATTLE_WALK_SINK_H
#define TATTLE_WALK_SINK_H

#include <stddef.h>
#include <stdint.h>

#include "spec/spec.h"

struct sink;
struct walk;

enum group {
	GROUP_STRUCT,  /* {name=value, …} */
	GROUP_ARRAY,   /* [value, …] */
	GROUP_CALL,    /* label(value, …): htons(80), makedev(0x1, 0x3) */
	GROUP_CHANGE,  /* before => after */
	GROUP_OR,      /* value|value: an or that one flag set cannot express */
	GROUP_BITS,    /* [NAME NAME]: a set of things */
	GROUP_RESULT,  /* (…) after the result: value or name value, … */
	GROUP_NAMES,   /* the same of what the result's number itself means: names, and not where
			* numbers are to stay numbers (-X raw) */
	GROUP_PLAIN,   /* values one after another without any sign */
	GROUP_SHIFT,   /* value<<value */
	GROUP_SUM,     /* value+value */
	GROUP_INDEX,   /* [name=value, …]: an array whose elements have names; a KIND_ENUM item
			  with .cap LEN_CONST names the index .k */
	GROUP_EITHER,  /* two forms of one value: the number, then what it means */
	GROUP_INSTEAD, /* two forms of one value: a number for the raw style alone, then what
			  stands for it in the others */
	GROUP_MEANS,   /* two forms of one value: what it means, then the numbers that it is made of
			*/
};

enum bytes_flags {
	BYTES_MORE = 1,	    /* there was more than is given: "…"... */
	BYTES_NUL_CUT = 2,  /* KIND_STR: no NUL was seen in what could be read */
	BYTES_NUL_LAST = 4, /* the last byte is a NUL that only ends what is before it; only a
			     * dump of all bytes has it */
	BYTES_WHOLE = 8,    /* with BYTES_ADDRESS: what follows is of the address too, but strace
			     * does not show it */
};

/* KIND_HWADDR: the first n bytes are the address, the others only fill its place. */
#define BYTES_ADDRESS(n) (((unsigned)(n) + 1) << 8)

static inline size_t bytes_address(size_t len, unsigned flags)
{
	return flags >> 8 && (flags >> 8) - 1 < len ? (flags >> 8) - 1 : len;
}

struct sink_ops {
	/* Names the next value or group: an argument of a call or a field of a struct. */
	void (*name)(struct sink *s, const struct item *it);
	/* A scalar; v is sign- or zero-extended to 64 bits as the type says. */
	void (*scalar)(struct sink *s, const struct type *t, uint64_t v);
	/* KIND_PATH, KIND_STR, KIND_BYTES, KIND_CHARS, KIND_SIGSET, KIND_HEXSTR. */
	void (*bytes)(
		struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags);
	/* A pointer whose target is not shown: unreadable, or filled by a call that failed. */
	void (*address)(struct sink *s, uint64_t addr);
	void (*open)(struct sink *s, enum group g, const char *label);
	void (*close)(struct sink *s, enum group g);
	/* The rest of the group is left out. */
	void (*more)(struct sink *s);
	/* The rest of the array would be at addr, which cannot be read. */
	void (*fault)(struct sink *s, uint64_t addr);
	/* Words that belong to the value just given: "20 vars". */
	void (*comment)(struct sink *s, const char *text);
	/* A symbol that no set holds: "Timeout", "NULL". */
	void (*symbol)(struct sink *s, const char *text, uint64_t v);
};

/* For sinks that do not care: operations that do nothing. */
void sink_no_name(struct sink *s, const struct item *it);
void sink_no_scalar(struct sink *s, const struct type *t, uint64_t v);
void sink_no_bytes(
	struct sink *s, const struct type *t, const uint8_t *p, size_t len, unsigned flags);
void sink_no_address(struct sink *s, uint64_t addr);
void sink_no_open(struct sink *s, enum group g, const char *label);
void sink_no_close(struct sink *s, enum group g);
void sink_no_more(struct sink *s);
void sink_no_comment(struct sink *s, const char *text);
void sink_no_symbol(struct sink *s, const char *text, uint64_t v);

/* Members of a struct sink_ops that wants values and bytes only. */
#define SINK_NO_SHAPE                                                                              \
	.address = sink_no_address, .open = sink_no_open, .close = sink_no_close,                  \
	.more = sink_no_more, .fault = sink_no_address, .comment = sink_no_comment,                \
	.symbol = sink_no_symbol

/* Wants nothing: for walks that are made for their calls' arguments alone. */
extern const struct sink_ops sink_no_ops;

struct sink {
	const struct sink_ops *ops;
	const struct walk *walk; /* whose values these are; set by walk_init() */
};

#endif
