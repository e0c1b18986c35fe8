/*
 * task_files: the files of a task that no call of it names: those that the kernel opens with a
 * program, and those that were open before the task was followed.
 *
 * Called with the task stopped and a frame about it begun; adds sections to that.
 */
#ifndef TATTLE_CAPTURE_TASK_FILES_H
#define TATTLE_CAPTURE_TASK_FILES_H

#include <stdbool.h>
#include <sys/types.h>

#include "capture/memory.h"
#include "frame/builder.h"

struct walk;

/* After an execve: SECTION_INTERPRETER for each "#!" and for the loader.  exe: what
 * /proc/TID/exe leads to.  word: size of the new image's pointers. */
void task_files_exec(struct tracee_mem *mem, pid_t tgid, const char *exe, unsigned word);

/* After an execve (w) that failed with ENOENT: SECTION_INTERPRETER for what a script asks for in
 * vain. */
void task_files_not_run(struct tracee_mem *mem, pid_t tgid, const struct walk *w);

/* SECTION_FD_PATH for each open descriptor of the task that /proc calls proc_tid; false if they
 * are too many. */
bool task_files_open(struct builder *b, pid_t proc_tid);

#endif
