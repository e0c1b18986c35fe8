/*
 * file_contexts: which SELinux context the policy's database has for a file.
 *
 * By libselinux, see selabel_file(5), which is loaded and reads the database when it is asked for
 * the first time.  Used from one thread.
 */
#ifndef TATTLE_CAPTURE_FILE_CONTEXTS_H
#define TATTLE_CAPTURE_FILE_CONTEXTS_H

#include <stdbool.h>
#include <sys/types.h>

struct file_contexts;

/* path: of the database, or NULL for that of the policy in use.  NULL: no memory. */
struct file_contexts *file_contexts_new(const char *path);
void file_contexts_free(struct file_contexts *fc);

/*
 * The context of the file at an absolute path, of that mode: a string of fc's own until the next
 * question; NULL if the database has none.  *error: why it cannot be read (a negative errno;
 * -ELIBACC without the library, -ENOSYS if it was built without), else 0.
 */
const char *file_contexts_find(struct file_contexts *fc, const char *path, mode_t mode, int *error);

#endif
