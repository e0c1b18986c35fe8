/* file_name: names of files from the notes of a frame. */
#ifndef TATTLE_MODEL_FILE_NAME_H
#define TATTLE_MODEL_FILE_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "frame/frame.h"

/* One file of an event. */
struct file_name {
	struct buf used; /* absolute path as the program meant it; len 0 if it gave none */
	struct buf real; /* absolute path of the file reached; len 0 if it is not known */
	bool existed;	 /* before the call, as far as is known */
	bool dir;
	bool deleted; /* has no name any more, or never had one */
};

/* The file of a SECTION_EXE or SECTION_INTERPRETER; false if that is no path. */
bool file_name_of_image(struct file_name *n, const struct section *s);

/* The file behind a descriptor; false when it is none that has a path.  f may be NULL. */
bool file_name_of_fd(struct file_name *n, const struct frame *f, int fd);

/* What a path means that begins at dirfd (-100: the working directory), as text. */
bool file_name_of_text(
	struct file_name *n, const struct frame *f, int dirfd, const uint8_t *path, size_t len);

/* The file that was found there: key as of SECTION_REAL_PATH. */
void file_name_reached(struct file_name *n, const struct frame *f, uint64_t key);

#endif
