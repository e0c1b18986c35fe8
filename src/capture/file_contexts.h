/*
 * file_contexts: which SELinux context the policy's database has for a file.
 *
 * Reads /etc/selinux: the type of the policy that is used, its file_contexts with .homedirs and
 * .local, and the paths that stand for others (.subs, .subs_dist); see selabel_file(5) and
 * file_contexts(5).  Nothing is read before it is asked for.  Used from one thread.
 */
#ifndef TATTLE_CAPTURE_FILE_CONTEXTS_H
#define TATTLE_CAPTURE_FILE_CONTEXTS_H

#include <stdbool.h>
#include <sys/types.h>

struct file_contexts;

/* etc: "/etc/selinux", or what stands for it.  NULL: no memory. */
struct file_contexts *file_contexts_new(const char *etc);
void file_contexts_free(struct file_contexts *fc);

/*
 * The context of the file at an absolute path, of that mode: a string of fc's own; NULL if the
 * database has none.  *error: why it cannot be read (a negative errno), else 0.
 */
const char *file_contexts_find(struct file_contexts *fc, const char *path, mode_t mode, int *error);

#endif
