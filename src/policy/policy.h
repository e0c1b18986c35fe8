/*
 * policy: which calls a program may make, and why each of them.
 *
 * One set of calls for each ABI, each call with what was seen: by which programs, how often,
 * with which values of those arguments that rules can hold.  All lists are sorted, so that
 * the same content gives the same bytes; policy_merge() is associative, commutative and
 * idempotent (counts are maxima, not sums).
 *
 * A policy owns all of its memory.  Not for several threads at once.
 */
#ifndef TATTLE_POLICY_POLICY_H
#define TATTLE_POLICY_POLICY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "abi/abi.h"
#include "base/arena.h"
#include "base/buf.h"
#include "base/error.h"

#define POLICY_ARGS_MAX 3    /* arguments of one call that rules look at */
#define POLICY_TUPLES_MAX 64 /* distinct values of them; more: any */
#define POLICY_PLACES_MAX 8  /* paths that are remembered as reasons */
#define POLICY_USERS_MAX 4096
#define POLICY_WORDS_MAX 4096 /* of all other lists: the first in alphabetical order */
#define POLICY_FILES_MAX 100000
#define POLICY_COUNT_MAX INT64_MAX /* JSON's readers have no more */
#define POLICY_WORD_MAX 20000	   /* bytes of one string in a policy */

#define WHY_OBSERVED "observed"

/* Values of the arguments that args.h names for the call, masked as it says. */
struct policy_tuple {
	uint32_t value[POLICY_ARGS_MAX];
};

struct policy_user {
	const char *program;
	uint64_t count;
};

struct policy_words {
	const char **word; /* sorted, each once */
	size_t n, cap;
};

struct policy_call {
	uint32_t nr;
	const char *name;	    /* the kernel's, of the abi */
	uint64_t count;		    /* how often it was seen in one run */
	uint64_t first, last;	    /* ordinal numbers of the events of a run; 0 = not seen */
	struct policy_words why;    /* WHY_OBSERVED, "completion:..." */
	struct policy_words places; /* the first paths in alphabetical order */
	struct policy_user *users;  /* sorted by program */
	size_t users_n, users_cap;
	struct policy_tuple *tuples; /* sorted */
	size_t tuples_n, tuples_cap;
	bool any_args; /* rules on arguments would be wrong */
};

/* A file that was touched, and how (FILE_* of model/file_event.h). */
struct policy_file {
	const char *path; /* as quote_line() writes it */
	uint32_t ops;
	bool dir;
};

struct policy_abi {
	struct policy_call *calls; /* sorted by number */
	size_t n, cap;
};

struct policy {
	struct policy_abi abis[ABI_COUNT];
	struct policy_words commands; /* what was run to learn it */
	struct policy_file *files;    /* sorted by path; only what learning with files saw */
	size_t files_n, files_cap;
	bool files_cut;	  /* there were more than POLICY_FILES_MAX */
	const char *from; /* "exec" or "entry" */
	struct arena arena;
};

/* NULL when memory is short. */
struct policy *policy_new(void);
void policy_free(struct policy *p);

/* The call, or NULL. */
struct policy_call *policy_find(const struct policy *p, unsigned abi, uint32_t nr);
/* The call, made when needed; NULL when memory is short or the number has no name. */
struct policy_call *policy_need(struct policy *p, unsigned abi, uint32_t nr);

/* Adds to sorted lists.  False when memory is short. */
bool policy_word_add(struct policy *p, struct policy_words *l, const char *word, size_t max);
bool policy_user_add(struct policy *p, struct policy_call *c, const char *program, uint64_t count);
/* More than POLICY_TUPLES_MAX make .any_args. */
bool policy_tuple_add(struct policy_call *c, const struct policy_tuple *t);

bool policy_file_add(struct policy *p, const char *path, uint32_t ops, bool dir);
/* What is known of a path of n bytes; NULL if nothing. */
const struct policy_file *policy_file_find(const struct policy *p, const char *path, size_t n);

/* The bytes of a path that is written as quote_line() does; false if it cannot be. */
bool policy_path_bytes(const char *path, struct buf *ret);

/* Adds all of from to into.  0, -ENOMEM, or -E2BIG: more than POLICY_FILES_MAX files. */
int policy_merge(struct policy *into, const struct policy *from);

/* How many calls, over all ABIs. */
size_t policy_size(const struct policy *p);

/* ---- json.c: the native format, see doc/policy.md ---- */

/* Reads a policy of size bytes.  NULL and err, which names what is wrong and where. */
struct policy *policy_parse(const char *text, size_t size, struct error *err);
/* The text, NUL-terminated, to be freed with free(); NULL when memory is short. */
char *policy_write(const struct policy *p);

#endif
