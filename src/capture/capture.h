/*
 * capture: a session as the rest of the program sees it, and the interface of what
 * captures behind it.
 *
 * Owns the queue, the follower's thread and the hand-over at start and end.  Knows nothing
 * of ptrace: that is a backend.  Knows nothing of output.
 */
#ifndef TATTLE_CAPTURE_CAPTURE_H
#define TATTLE_CAPTURE_CAPTURE_H

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "base/error.h"
#include "capture/awake.h"
#include "capture/call_memory.h"
#include "capture/secontext.h"
#include "frame/queue.h"

#define CAPTURE_NR_MAX 1024 /* call numbers of a set; the last is it and all beyond */

/* Calls of one ABI that are wanted. */
struct call_bits {
	uint64_t bit[CAPTURE_NR_MAX / 64];
};

struct inject_rules; /* capture/inject.h */
struct tattle_frame; /* a frame, as the public header calls it */

struct capture_config {
	bool follow;
	bool kill_on_exit;
	bool threads_only;
	bool keep_stdout;
	bool keep_stderr;
	bool call_times;
	struct call_memory_opts memory;
	bool filter;		   /* only what .calls says */
	bool no_seccomp;	   /* but not by a seccomp filter */
	bool tell_entry;	   /* ENTRY frame */
	bool hold_end;		   /* BECOME: the command's parent waits for all tasks */
	bool entry_only;	   /* exits only where they are needed */
	const void *program;	   /* a filter of the caller's own; NULL = none */
	size_t program_len;	   /* its instructions */
	struct call_bits calls[4]; /* by enum abi_id */
	uint64_t detach_signals;
	int wake_signal;
	size_t queue_bytes;
	bool detach_on_exec;
	uint32_t stack_max;		   /* frames of a stack; 0 = no stacks */
	bool tell_cut;			   /* of strings whose memory ends before they do */
	bool secontext;			   /* SELinux contexts */
	bool secontext_expected;	   /* and what they should be */
	bool own_session;		   /* BECOME: of the follower */
	bool in_job;			   /* BECOME: where the command's signals reach it */
	bool signal_ip;			   /* the instruction pointer in frames of signals */
	bool tell_start;		   /* also of the command's failing execve */
	bool stack_lines;		   /* with lines of source */
	uint32_t follow_depth;		   /* 0 = no limit */
	const struct inject_rules *inject; /* NULL = none; the caller's */
	bool (*inject_if)(void *arg, const struct tattle_frame *enter); /* NULL = always */
	void *inject_if_arg;
	void (*attach_failed)(void *arg, int32_t pid, int error, const char *why); /* or NULL */
	void *attach_failed_arg;
	const pid_t *pids; /* SPAWN: to be attached to as well; the caller's */
	size_t pids_count;
};

struct capture_command {
	const char *file;
	char *const *argv;
	char *const *envp;
	bool set_ids;
	uid_t uid;
	gid_t gid;
	const gid_t *groups;
	size_t groups_count;
	int (*exec_failed)(void *arg, const char *file, int error);
	void *exec_failed_arg;
};

enum capture_mode { CAPTURE_BECOME, CAPTURE_SPAWN, CAPTURE_ATTACH };

/* What the follower's thread is to begin with. */
struct capture_start {
	enum capture_mode mode;
	pid_t root;			       /* BECOME: the process that will be the command */
	const struct capture_command *command; /* SPAWN */
	const char *path;		       /* SPAWN: what to execute */
	int report_fd;			       /* SPAWN: the child writes errno here if it cannot */
	sigset_t mask;			       /* SPAWN: signal mask of the child */
	const pid_t *pids;		       /* ATTACH */
	size_t pids_count;
	size_t failed; /* ATTACH: out */
};

struct capture;

/* What captures.  Both functions run in the follower's thread, one after the other. */
struct capture_backend {
	const char *name;
	/* Begins: when it returns 0, tasks are followed.  *state is the backend's own. */
	int (*start)(
		struct capture *c, struct capture_start *start, void **state, struct error *err);
	/* Follows to the end, and frees the state. */
	void (*run)(struct capture *c, void *state);
};

extern const struct capture_backend ptrace_backend;

struct capture {
	struct capture_config config;
	const struct capture_backend *backend;
	struct queue queue;
	struct secontexts secontext;
	struct awake awake;
	struct capture_start *start;
	struct error start_error;
	int start_result;
	_Atomic uint32_t started; /* futex: start() has returned */

	pthread_t thread;
	_Atomic bool thread_runs;
	_Atomic pid_t follower_tid;
	_Atomic bool idle_class; /* the follower is SCHED_IDLE: see ptrace/place.c */
	_Atomic uint32_t turns;	 /* counts what the follower does */
	uint32_t turns_seen;	 /* reader's: at its last nap */
	pthread_t signal_thread;
	bool signal_thread_runs;
	struct sigaction wake_before;
	bool wake_installed;
	bool is_parent;
	pid_t first_group; /* BECOME: the command's process group when it started */

	_Atomic uint32_t detach; /* 1: asked to let go; 2: forced */
	_Atomic uint32_t heard;	 /* the follower has seen .detach */
	_Atomic uint32_t ended;	 /* the follower's run() has returned */
	_Atomic int signal;	 /* which signal asked */

	_Atomic uint32_t root_read; /* futex: the reader has gone past .root_over */
	_Atomic uint32_t executed;  /* the command's execve succeeded */
	bool root_ended;	    /* reader's: its frame has been given */
	bool root_over;		    /* and that after which its parent may learn of it */
	int root_status;
	const struct frame *held; /* reader's: taken, but given only at the next call */
	uint64_t flush_due_ns;
	struct frame idle;
};

/* See tattle.h: the same functions without the public types. */
int capture_become(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, struct error *err);
int capture_spawn(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, struct error *err);
int capture_attach(struct capture **ret, const struct capture_config *config, const pid_t *pids,
	size_t pids_count, size_t *failed, struct error *err);
int capture_next(struct capture *c, const struct frame **ret);
void capture_detach(struct capture *c);
void capture_free(struct capture *c);

/* Does PTRACE_GET_SYSCALL_INFO work here (Linux 5.3)?  Tries it on a child. */
bool capture_has_call_info(void);

/* ---- for backends ---- */

/* Starts a thread with all signals blocked but one (0: none).  0 or negative errno. */
int capture_start_thread(pthread_t *ret, void *(*fn)(void *), void *arg, int open_signal);

/* Asked to let go?  0 no, 1 yes, 2 at once. */
static inline unsigned capture_detach_asked(struct capture *c)
{
	return atomic_load_explicit(&c->detach, memory_order_relaxed);
}

/* Has the reader gone past the root's end (or gone altogether)?  Waits up to ms. */
bool capture_root_read(struct capture *c, unsigned ms);

/* ---- shared by capture.c, become.c and command.c ---- */

/* Allocates a session; installs nothing yet. */
int capture_new(struct capture **ret, const struct capture_config *config, struct error *err);
/* Starts the thread that waits for the signals that detach, if there are any. */
int capture_start_signals(struct capture *c, struct error *err);
/* Starts the follower's thread and waits until its start() has returned. */
int capture_run(struct capture *c, struct capture_start *start, struct error *err);

/* Finds what to execute: a path with a slash, or the first match in PATH.  0 and path (of
 * PATH_MAX bytes), or negative errno. */
int command_find(const char *file, char *path, size_t size);
/* In the process that becomes the command: seccomp filter, ids, then execve.  Returns
 * negative errno. */
int command_exec(const struct capture_config *config, const struct capture_command *command,
	const char *path);

#endif
