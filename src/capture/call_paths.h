/*
 * call_paths: the files that the paths of a call name, before the call changes that.
 *
 * Called with the task stopped at the call's entry; adds SECTION_REAL_PATH to its frame.
 */
#ifndef TATTLE_CAPTURE_CALL_PATHS_H
#define TATTLE_CAPTURE_CALL_PATHS_H

#include <stddef.h>
#include <stdint.h>

#include "capture/memory.h"
#include "capture/real_path.h"

struct walk;

struct call_paths {
	struct tracee_mem *mem;
	struct root_memo *root;
	struct real_path_found last; /* the file of the path before */
	unsigned sockets;	     /* noted */
	void (*note_cwd)(void *ctx); /* adds the working directory's section */
	void *ctx;
};

/* Of all arguments that are paths. */
void call_paths_arguments(struct call_paths *p, struct walk *w);

/* Of the address of a socket: the n-th is SECTION_REAL_SOCKET + n. */
void call_paths_socket(struct call_paths *p, const uint8_t *path, size_t len);

#endif
