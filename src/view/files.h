/*
 * files: which files a run touched, and how.
 *
 * Either a line for each event as it happens, or what a ledger holds in the end.
 */
#ifndef TATTLE_VIEW_FILES_H
#define TATTLE_VIEW_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "frame/frame.h"
#include "view/output.h"

enum files_format {
	FILES_SUMMARY, /* sections by what happened */
	FILES_JSON,
	FILES_PATHS,	 /* paths only, NUL after each */
	FILES_TREE,	 /* directories indented, with letters for what happened */
	FILES_DEPS,	 /* a rule: outputs: inputs */
	FILES_WHATFILES, /* a line an event, as whatfiles prints it */
};

enum files_by { FILES_BY_FILE, FILES_BY_PROCESS, FILES_BY_DIRECTORY };

/* What a filter can ask for beside FILE_* (see model/file_event.h). */
#define FILES_MISSING (1u << 30)
#define FILES_FAILED (1u << 31)
#define FILES_ANY UINT32_MAX

struct files_opts {
	enum files_format format;
	enum files_by by;
	bool live;	 /* lines as it happens, not only in the end */
	bool no_missing; /* without files that were looked for in vain */
	bool no_system;	 /* without the system's own: /usr /lib* /etc /proc /sys /dev … */
	bool fold;	 /* long lists of a summary are folded by directory */
	bool color;
	bool ninja;		    /* FILES_DEPS: as ninja reads it, not make */
	const char *deps_base;	    /* names below this directory begin there; NULL = at the root */
	const char *const *targets; /* what the rule is for, NULL-terminated; NULL: what was made */
	uint32_t only;		    /* FILE_* and FILES_*: entries that have one of them */
	const char *const *under;   /* directories, NULL-terminated, or NULL */
	const char *const *match;   /* globs, one of which must fit; NULL-terminated, or NULL */
	const char *const *except;  /* globs, none of which may fit */
	const char *command;	    /* what was run, for the heading; NULL = attached */
	uint64_t seed;		    /* for hashing: a number that no traced program knows */
};

struct files_view;

/* opts and out are borrowed.  NULL when memory is short. */
struct files_view *files_view_new(const struct files_opts *opts, struct output *out);
void files_view_free(struct files_view *v);

/* Takes in the next frame.  Returns 0, or a negative errno of the output or -ENOMEM. */
int files_view_frame(struct files_view *v, const struct frame *f);

/* Writes what stands at the end.  Returns 0, or a negative errno. */
int files_view_end(struct files_view *v);

/* Words that a person should read before trusting the result; NULL when there are none.  Call it
 * until it gives NULL. */
const char *files_view_warning(struct files_view *v);

#endif
