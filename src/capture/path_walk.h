/*
 * path_walk: one component after another, as the kernel walks a path for a task, where it cannot
 * be asked to: /proc/self is the task's there, ours here; its root may not be ours; links may
 * lead nowhere.
 *
 * Opens with O_PATH only: nothing is read, mounted or woken.
 */
#ifndef TATTLE_CAPTURE_PATH_WALK_H
#define TATTLE_CAPTURE_PATH_WALK_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

#include "capture/real_path.h"

/*
 * Walks from the descriptors root and base, which it closes; a relative path begins at base.
 * Writes the path that was reached (no NUL) into out, of REAL_PATH_BYTES, and gives its length:
 * of the file, or, if there is none, of where it would be; 0 if it has none.  ret_fd: NULL, or
 * gets an O_PATH descriptor of the file, -1 if there is none.
 */
size_t path_walk(const struct real_path_ask *ask, int root, int base, char *out,
	struct real_path_found *found, int *ret_fd);

/* The path that a descriptor of ours names, into out of REAL_PATH_BYTES; its length, 0 = none.
 * st: of that descriptor; NULL = not known yet.  Sets SECTION_REAL_LOST in *flags. */
size_t path_of_fd(int fd, const struct stat *st, char *out, unsigned *flags);

/* The same, and fills found by what the file is. */
size_t file_of_fd(int fd, char *out, struct real_path_found *found);

/* Fills found by what there is. */
void real_path_note(struct real_path_found *found, const struct stat *st);

/* Is a link's text, of a file that st describes, of one that has lost its name?  *len is cut to
 * the name then.  st: NULL if that is not known. */
bool path_lost(char *text, size_t *len, const struct stat *st);

#endif
