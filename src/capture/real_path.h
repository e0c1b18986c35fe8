/*
 * real_path: the file that a path of a stopped task names, as the kernel finds it.
 *
 * Follows symbolic links, "..", the task's working directory, root directory and mount
 * namespace, and /proc/self as the task means it.  Opens with O_PATH only: nothing is
 * read, mounted or woken.  The answer is that of this moment; ask before a call removes or
 * renames the file.
 */
#ifndef TATTLE_CAPTURE_REAL_PATH_H
#define TATTLE_CAPTURE_REAL_PATH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define REAL_PATH_BYTES 8192 /* a directory of 4095 bytes, and a name after it */

/* What is known of a task's root directory and mounts: asking costs more than the rest.  All zero:
 * nothing.  Whoever keeps it forgets it when a call of any task may have changed that. */
struct root_memo {
	bool known;
	bool ours; /* the same as tattle's own */
};

struct real_path_ask {
	pid_t tid, tgid, self; /* as /proc knows them; self: ourselves */
	int dirfd;	       /* of the task: what a relative path begins at; AT_FDCWD = its cwd */
	const char *path;      /* NUL-terminated, not empty */
	bool follow;	       /* also a symbolic link at the end */
	bool in_root;	       /* dirfd is the root directory, for this path: RESOLVE_IN_ROOT */
	struct root_memo *root; /* of the task; NULL: it is looked at each time */
};

struct real_path_found {
	unsigned flags;	   /* SECTION_REAL_*: see frame/frame.h */
	uint64_t dev, ino; /* of what is there */
	bool link;	   /* that is a symbolic link */
};

/*
 * Writes the absolute path (no NUL) into out, of REAL_PATH_BYTES, and returns its length: of the
 * file, or of where it would be; 0 if that has no name.
 */
size_t real_path(const struct real_path_ask *ask, char *out, struct real_path_found *found);

/* The same for a file that is there: also gives an O_PATH descriptor of it; -1 if there is none. */
int real_path_open(const struct real_path_ask *ask, char *out, size_t *len);

#endif
