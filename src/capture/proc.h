/*
 * proc: what /proc tells of a task.  Everything works without /proc, with less.
 *
 * Tasks are named by their proc ids, see pid_ns.h; none has 0.
 */
#ifndef TATTLE_CAPTURE_PROC_H
#define TATTLE_CAPTURE_PROC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct proc_status {
	char state;
	pid_t tgid, ppid, tracer;
	uid_t uid;
	bool is_init;				    /* the first process of its pid namespace */
	uint64_t pending, blocked, ignored, caught; /* bit sig-1; pending: both queues */
	uint64_t capabilities;			    /* effective ones, bit CAP_* */
};

/* 0, or negative errno: -ENOENT without such a task, or without /proc. */
int proc_status(pid_t tid, struct proc_status *ret);
bool proc_is_kernel_thread(pid_t tid);
/* Reads /proc/TID/name; bytes read or negative errno.  dst is NUL-terminated. */
int proc_read(pid_t tid, const char *name, char *dst, size_t size);
/* Reads the link /proc/TID/name in the same way. */
int proc_link(pid_t tid, const char *name, char *dst, size_t size);
/* An entry of the auxiliary vector, by its AT_*, 0 if there is none; word: bytes of the task's
 * pointers. */
uint64_t proc_auxv(pid_t tid, uint64_t key, unsigned word);
/* The process that a thread is of; the thread itself if that is not known, 0 for 0. */
pid_t proc_leader(pid_t tid);
/* The ids of a process's threads, malloced; number of them or negative errno. */
int proc_threads(pid_t pid, pid_t **ret);

#endif
