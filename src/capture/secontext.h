/*
 * secontext: SELinux contexts of tasks, of their descriptors and of the files that their paths
 * name, and what the policy's database has for those files.
 *
 * Called with the task stopped and a frame begun; adds SECTION_CONTEXT to that, if the kernel has
 * a context to tell.
 */
#ifndef TATTLE_CAPTURE_SECONTEXT_H
#define TATTLE_CAPTURE_SECONTEXT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "frame/builder.h"

struct file_contexts;
struct real_path_ask;

/* What is kept between calls; all zero: nothing is known of what should be. */
struct secontexts {
	struct file_contexts *expected; /* NULL: nobody asks for what should be */
	int error;			/* why that cannot be told, once it was tried */
	bool told;			/* the caller's: of .error */
};

/* Of the task that /proc calls id. */
void secontext_note_task(struct builder *b, pid_t id);

/* Of descriptor fd of the task that /proc calls id.  key: of the section. */
void secontext_note_fd(struct secontexts *s, struct builder *b, pid_t id, int fd, uint64_t key);

/* Of the file, or of the symbolic link, that a path names; no path is a directory that it begins
 * at. */
void secontext_note_path(struct secontexts *s, struct builder *b, struct real_path_ask *ask);

#endif
