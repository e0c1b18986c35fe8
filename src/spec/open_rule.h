/* open_rule: what an open is asked to do, wherever its flags are. */
#ifndef TATTLE_SPEC_OPEN_RULE_H
#define TATTLE_SPEC_OPEN_RULE_H

#include <stdbool.h>
#include <stdint.h>

struct walk;

struct open_words {
	uint64_t flags;	  /* O_*, of the call's ABI */
	uint64_t resolve; /* RESOLVE_*, of openat2 */
};

/* Flags of open that are the same on all ABIs that are here; arm64's differ in others. */
#define OPEN_ACCMODE 3u
#define OPEN_CREAT 0x40u
#define OPEN_EXCL 0x80u
#define OPEN_TRUNC 0x200u
#define OPEN_PATH 0x200000u
#define OPEN_TMPFILE 0x400000u

#define OPEN_IN_ROOT 0x10u /* RESOLVE_IN_ROOT */

/* Of a call with a path to open (ROLE_OPEN): reads the entry's memory where it must. */
struct open_words open_words_of(struct walk *w);

/* Is a symbolic link at the end of the path followed? */
bool open_follows(const struct walk *w, const struct open_words *words);

#endif
