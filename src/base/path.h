/* path: absolute paths as text, without looking at any file system. */
#ifndef TATTLE_BASE_PATH_H
#define TATTLE_BASE_PATH_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Adds to out the absolute path of the n bytes at path: behind base (absolute, may be NULL),
 * unless path begins with '/'.  "//", "." and trailing slashes go; ".." stays where it is,
 * since links may lie before it, unless dots is true.  False, and nothing added, when
 * neither is absolute.
 */
bool path_join(
	struct buf *out, const char *base, size_t base_len, const char *path, size_t n, bool dots);

/* Is path dir itself or something below it? */
bool path_is_under(const char *path, size_t n, const char *dir, size_t dir_len);

/* Length of the directory that path lies in: "/usr/lib" -> 4, "/usr" -> 1. */
size_t path_dir_len(const char *path, size_t n);

#endif
