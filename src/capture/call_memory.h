/*
 * call_memory: which memory of a task belongs into the frame of a call.
 *
 * Called with the task stopped and the frame's body complete.  Reads through mem, which
 * adds what it reads to the frame; adds notes with builder_section().
 */
#ifndef TATTLE_CAPTURE_CALL_MEMORY_H
#define TATTLE_CAPTURE_CALL_MEMORY_H

#include <stdint.h>

#include "capture/memory.h"
#include "capture/real_path.h"
#include "frame/builder.h"
#include "frame/frame.h"

/* How much to read. */
struct call_memory_opts {
	uint32_t string_max;
	bool verbose;
	bool no_memory;
	bool fd_paths;
	bool fd_info;
	bool pid_names;
	bool pid_ns;
	bool real_paths;
	bool no_data;
	bool vcpus;
	bool vcpus_whole;
	bool namespaces;
	struct secontexts *secontext; /* NULL: nobody asks for SELinux contexts */
};

/* root: what is known of the task's root directory, kept by the caller. */
void call_memory_enter(struct tracee_mem *mem, const struct frame_enter *enter,
	const struct call_memory_opts *opts, struct root_memo *root);

/* Adds what is known of a task that a frame names: pid is what mem's task knows it as. */
void call_memory_pid(
	struct tracee_mem *mem, pid_t pid, bool is_task, const struct call_memory_opts *opts);

void call_memory_exit(
	struct tracee_mem *mem, const struct frame_exit *exit, const struct call_memory_opts *opts);

#endif
