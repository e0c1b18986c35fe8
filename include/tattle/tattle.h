/*
 * tattle: follow a program and learn every system call that it makes.
 *
 * A session follows a command that it starts, or processes that already run, and
 * everything that these start.  What happens comes as frames: self-contained bytes, one
 * for each system call's entry and exit, signal, new task, execve and end.  Frames are
 * read one after another with tattle_session_next() and looked into with tattle_frame_*().
 *
 * Conventions.  Functions that can fail return 0 or a negative errno, and fill the
 * struct tattle_error that they are given, if any.  The library never prints, exits or
 * aborts (but see tattle_session_become(), which turns the process into the command).
 * A session belongs to the thread that reads it; only tattle_session_detach() may be
 * called from other threads and from signal handlers.  "Task" means one thread of one
 * process; ids are those of the caller's own pid namespace.
 *
 * The library follows with ptrace(2), in a thread of its own.  A program that uses it
 * must not wait for all children (waitpid(-1, ...) in another thread while a session
 * that tattle_session_spawn() made lives: it could take that session's events.
 */
#ifndef TATTLE_TATTLE_H
#define TATTLE_TATTLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#ifdef __cplusplus
extern "C" {
#endif

#define TATTLE_VERSION_MAJOR 0
#define TATTLE_VERSION_MINOR 1

/* What failed, in words.  Untouched on success; the first cause stays. */
struct tattle_error {
	int code;	/* negative errno; 0 = nothing failed yet: start with that */
	char what[256]; /* what failed, and where it is known why */
	char hint[256]; /* a way out, or "" */
};

/* ---- options ----------------------------------------------------------------------- */

enum tattle_flags {
	/* Follow also what the followed tasks start (fork, vfork, clone).  Without it only the
	 * command's first task, or the threads of the given processes, are followed. */
	TATTLE_FOLLOW = 1u << 0,
	/* End every followed task when the following process dies (PTRACE_O_EXITKILL).
	 * Otherwise they live on, untraced. */
	TATTLE_KILL_ON_EXIT = 1u << 1,
	/* Put the paths of file descriptors and of working directories into frames. */
	TATTLE_FD_PATHS = 1u << 2,
	/* Read whole structs and arrays, not only their first elements. */
	TATTLE_VERBOSE = 1u << 3,
	/* Read nothing that a pointer points to, but paths. */
	TATTLE_NO_MEMORY = 1u << 4,
	/* tattle_session_attach(): follow only the given tasks, not the other threads of their
	 * processes. */
	TATTLE_THREADS_ONLY = 1u << 5,
	/* tattle_session_become(): leave standard output open in the follower.  Otherwise it
	 * is replaced by /dev/null there, so that a pipe ends when the command ends. */
	TATTLE_KEEP_STDOUT = 1u << 6,
	/* The same for standard error. */
	TATTLE_KEEP_STDERR = 1u << 7,
	/* Look up the user CPU and system CPU time of each call (tattle_call.system_ns). */
	TATTLE_CALL_TIMES = 1u << 8,
	/* tattle_session_become(): the command's parent learns of its end only when all that is
	 * followed has ended, as it would of a tracer that is the command's parent. */
	TATTLE_HOLD_END = 1u << 9,
	/* Put into frames which file each path of a call names (symbolic links, "..", the
	 * task's root and mounts followed). */
	TATTLE_REAL_PATHS = 1u << 10,
	/* Read only what calls are about (paths, socket addresses, structs at entry), neither the
	 * data that they move nor what the kernel filled in. */
	TATTLE_NO_DATA = 1u << 14,
	/* No EXIT frames where a seccomp filter makes that possible (started commands): one stop
	 * a call, not two. */
	TATTLE_ENTRY_ONLY = 1u << 16,
	/* Let go of a task when it executes another program; the command's own first execve
	 * does not count. */
	TATTLE_DETACH_ON_EXEC = 1u << 11,
	/* Put into frames what else is known of descriptors: what a socket is connected to, a
	 * device's numbers, a pidfd's process (SECTION_FD_INFO). */
	TATTLE_FD_INFO = 1u << 12,
	/* Put into the frames of exits (and of entries of calls that do not return) who called;
	 * only where the library was built with libdw: see tattle_has_stacks(). */
	TATTLE_STACKS = 1u << 13,
	/* The same with lines of source, where debugging information is installed. */
	TATTLE_STACK_LINES = 1u << 17,
	/* Put the names of the processes into frames whose ids are arguments or results. */
	TATTLE_PID_NAMES = 1u << 18,
	/* Tell of the command's own execve when it fails too; and do not give files that are no
	 * programs to the shell. */
	TATTLE_TELL_START = 1u << 19,
	/* Put the instruction pointer into the frames of signals. */
	TATTLE_SIGNAL_IP = 1u << 20,
	/* Put our own ids of tasks into frames that name tasks of other pid namespaces. */
	TATTLE_PID_NS = 1u << 21,
	/* Put into the frames of KVM_RUN why a virtual machine's processor stopped. */
	TATTLE_VCPUS = 1u << 22,
	/* Tell when the command comes to its program's entry point, after its dynamic loader
	 * (TATTLE_FRAME_ENTRY).  A breakpoint is put there. */
	TATTLE_TELL_ENTRY = 1u << 23,
	/* Put into frames which namespaces a call made or joined. */
	TATTLE_NAMESPACES = 1u << 24,
	/* Tell in WARNING frames of strings whose memory ends before they do; and of calls that
	 * began, but whose task was killed before anybody could look (their ENTER frames say no
	 * more). */
	TATTLE_TELL_CUT = 1u << 25,
	/* tattle_session_become(): the follower gets a session of its own. */
	TATTLE_OWN_SESSION = 1u << 26,
	/* With TATTLE_VCPUS: the rest of what the processor shares, before and after the call. */
	TATTLE_VCPUS_WHOLE = 1u << 27,
	/* tattle_session_become(): the follower stays in the command's process group, and what is
	 * sent there ends it as it would end others. */
	TATTLE_IN_JOB = 1u << 28,
	/* Put SELinux contexts into frames: of tasks, descriptors and the files that paths name. */
	TATTLE_SECONTEXT = 1u << 29,
	/* And what those of files should be, by the policy's database. */
	TATTLE_SECONTEXT_EXPECTED = 1u << 30,
	/* Never use a seccomp filter; see tattle_options.calls. */
	TATTLE_NO_SECCOMP = 1u << 15,
};

/* The calls that are wanted of one ABI; see tattle_options.calls. */
struct tattle_calls {
	uint32_t abi;	/* enum tattle_abi */
	uint32_t count; /* of numbers */
	const uint32_t *numbers;
};

/* Bytes that are written into the memory that an argument of a call points to. */
struct tattle_poke {
	uint32_t arg; /* 0 = the first */
	uint32_t len;
	const void *bytes;
	bool at_exit; /* when the call has ended; else before it begins */
};

#define TATTLE_POKES_MAX 16

enum tattle_injection_flags {
	TATTLE_INJECT_RESULT = 1u << 0, /* do not make the call: it returns .result */
	TATTLE_INJECT_CALL = 1u << 1,	/* make .call instead; with _RESULT */
	TATTLE_INJECT_VALUE =
		1u << 2, /* .result is told as a value, also where it looks like an error */
};

/*
 * What is done to the calls of a set when one is made: each task counts those calls, each
 * number apart; the calls numbered first, first + step, ... up to last are tampered with.
 * Several that apply to one call are all done; of several results the last one counts.
 */
struct tattle_injection {
	const struct tattle_calls *calls;
	size_t calls_count;
	uint32_t flags;	  /* enum tattle_injection_flags */
	int32_t signal;	  /* sent when the call begins; 0 = none */
	int64_t result;	  /* a negative errno is an error */
	uint64_t call[4]; /* by enum tattle_abi; UINT64_MAX where there is none */
	uint64_t delay_enter_ns, delay_exit_ns;
	uint32_t first, last, step; /* step 0: .first only */
	const struct tattle_poke *pokes;
	size_t pokes_count;
};

struct tattle_frame;

/* Options of a session.  Start from TATTLE_OPTIONS_INIT; new members come at the end, and
 * size tells the library which of them the caller knows. */
struct tattle_options {
	size_t size;
	uint32_t flags; /* enum tattle_flags */

	/* Bytes of a string or buffer that are read; 0 = 32.  Paths are always read whole. */
	uint32_t string_max;

	/* Only these calls are wanted: calls_count sets, one for each ABI; an ABI that has
	 * none is not wanted.  NULL = all calls.  Other calls never appear.
	 *
	 * i386's socketcall (102) and ipc (117) mean all calls behind them, unless some of
	 * those are in the set too: as 960 or 992 plus the first argument that chooses them.
	 * A call whose arguments cannot be read has nothing behind it; 960 and 992 themselves,
	 * behind which there is no call, with 102 and 117 mean those alone.
	 * Number 1023 means all from there on: no ABI has any.
	 *
	 * A started command runs at full speed between wanted calls: it gets a seccomp filter,
	 * if children are followed without a limit.  As nobody can take that away again, and
	 * calls that it sends to a tracer fail when there is none, the command then ends when
	 * the follower is killed (as with TATTLE_KILL_ON_EXIT), and tattle_session_free() waits
	 * for its end.  TATTLE_NO_SECCOMP avoids that. */
	const struct tattle_calls *calls;
	size_t calls_count;

	/* tattle_session_attach(): signals (bit sig-1) that make the session detach and end
	 * when the calling process gets one: SIGINT, SIGTERM, SIGHUP, SIGQUIT or fewer.  They
	 * are blocked in the calling thread from then on.  A signal that is ignored when
	 * the session starts stays ignored.  A second one makes the session give up waiting;
	 * if the reader then does not come back within 200 ms (its output may be stuck), the signal
	 * ends the process.
	 * Call it while the process has no other thread, so that none takes the signal.
	 *
	 * tattle_session_become(): the same for signals that the following process gets.  With
	 * TATTLE_HOLD_END it joins the command's process group when the command has ended and
	 * others live, so that a terminal's signals come to it; and if such a signal has come to
	 * the command from outside, and that has ended, then the session lets go too.  Those that
	 * end by the same signal get 300 ms for it. */
	uint64_t detach_signals;

	/* The signal that wakes the follower's thread out of a wait; 0 = SIGURG.  Its handler is
	 * replaced by one that does nothing. */
	int wake_signal;

	/* Bytes of frames that may wait for the reader before the followed tasks have to wait;
	 * 0 = 16 MiB.  Nothing is ever dropped. */
	size_t queue_bytes;

	/* Calls to tamper with.  Copied, with all that it points to. */
	const struct tattle_injection *injections;
	size_t injections_count;

	/* Frames of a stack at most (TATTLE_STACKS); 0 = 256. */
	uint32_t stack_max;

	/* How far children are followed (TATTLE_FOLLOW): 1 = the children of what is followed
	 * first, 2 = theirs also, and so on; 0 = no limit.  Threads do not count. */
	uint32_t follow_depth;

	/* tattle_session_spawn(): running processes to follow together with the command.
	 * Those that cannot be followed are told of in WARNING frames. */
	const pid_t *pids;
	size_t pids_count;

	/* A seccomp filter (an array of filter_count struct sock_filter) for a started command, in
	 * place of the one that .calls would give: calls for which it returns SECCOMP_RET_TRACE
	 * with the data TATTLE_FILTER_DATA stop, all others do not.  Injections apply to those
	 * that stop. */
	const void *filter;
	size_t filter_count;

	/* Asked, in the session's own thread, about each call that .injections are about: with the
	 * ENTER frame that it would have untampered.  False: it is left alone.  NULL: none is. */
	bool (*inject_if)(void *arg, const struct tattle_frame *enter);
	void *inject_if_arg;

	/* Told of each process that was to be attached to and cannot be followed: a positive errno,
	 * and why in words.  Called in the session's own thread before the function that starts it
	 * returns; no WARNING frame tells of it then.  NULL: nobody is told. */
	void (*attach_failed)(void *arg, int32_t pid, int error, const char *why);
	void *attach_failed_arg;
};

#define TATTLE_FILTER_DATA 0x7a77u

#define TATTLE_OPTIONS_INIT                                                                        \
	{                                                                                          \
		.size = sizeof(struct tattle_options), .flags = TATTLE_FOLLOW                      \
	}

/* What to start.  Start from TATTLE_COMMAND_INIT. */
struct tattle_command {
	size_t size;

	/* The program: with a slash a path, else looked up in PATH (of the caller's
	 * environment).  NULL = argv[0]. */
	const char *file;
	/* Its arguments, NULL-terminated, argv[0] first. */
	char *const *argv;
	/* Its environment; NULL = the caller's. */
	char *const *envp;

	/* Run it as this user: set when set_ids is true, together with the group and the
	 * supplementary groups.  Needs privilege. */
	bool set_ids;
	uid_t uid;
	gid_t gid;
	const gid_t *groups;
	size_t groups_count;

	/* tattle_session_become(): called in the process that could not execute the command,
	 * with a positive errno; returns the status to exit with.  NULL = prints
	 * "tattle: cannot execute 'FILE': REASON" and gives 127 if it was not found, else 126. */
	int (*exec_failed)(void *arg, const char *file, int error);
	void *exec_failed_arg;
};

#define TATTLE_COMMAND_INIT                                                                        \
	{                                                                                          \
		.size = sizeof(struct tattle_command)                                              \
	}

/* ---- sessions ------------------------------------------------------------------------ */

struct tattle_session;
struct tattle_frame;

/* Can this library unwind stacks (TATTLE_STACKS)? */
bool tattle_has_stacks(void);
/* Does the kernel tell of calls by PTRACE_GET_SYSCALL_INFO (Linux 5.3)?  Registers are read where
 * it does not. */
bool tattle_has_call_info(void);

/*
 * Turns the calling process into the command, and follows it from a new process.
 *
 * Returns twice, in a way: on success it returns 0 and a session in a new process, which
 * has its own process group, all signals blocked, standard input and output (and
 * error, see TATTLE_KEEP_STDERR) at /dev/null, and of the other descriptors only those
 * marked close-on-exec.  The calling process itself never returns: it becomes the command,
 * so that parent, process id, group, terminal and exit status are the command's by nature.
 * On failure before that it returns a negative errno in the calling process and nothing is
 * left behind.
 *
 * The command's end is hidden from its parent until the reader has asked for the frame
 * after the one that tells of it: write and flush before that call, and the parent finds
 * everything written.
 *
 * The calling process must have one thread.  If it is the init of a pid namespace or a
 * child subreaper, it cannot leave the new process to anybody: then this works as
 * tattle_session_spawn() does.
 */
int tattle_session_become(struct tattle_session **ret, const struct tattle_options *options,
	const struct tattle_command *command, struct tattle_error *error);

/*
 * Starts the command as a child and follows it.  A command that cannot be executed gives
 * a negative errno.  tattle_session_status() has its wait status in the end.
 */
int tattle_session_spawn(struct tattle_session **ret, const struct tattle_options *options,
	const struct tattle_command *command, struct tattle_error *error);

/*
 * Follows processes that run already, by the ids of any of their threads; all threads are
 * followed unless TATTLE_THREADS_ONLY is set.  Fails only if no process could be attached
 * to; *failed (may be NULL) counts those that could not, and error then tells of the first.
 */
int tattle_session_attach(struct tattle_session **ret, const struct tattle_options *options,
	const pid_t *pids, size_t pids_count, size_t *failed, struct tattle_error *error);

/*
 * Gives the next frame: 1 and *ret; or 0 when the session is over; or a negative errno.
 * Blocks.  The frame is valid until the next call.  When nothing has happened for some
 * milliseconds after other frames, and every 20 ms while much happens, one frame of type
 * TATTLE_FRAME_IDLE comes: the moment to flush.
 */
int tattle_session_next(struct tattle_session *session, const struct tattle_frame **ret);

/*
 * Asks the session to let go of all tasks: they run on as if nothing had been.  Returns at
 * once; tattle_session_next() gives what is left to tell, then 0, within some 100 ms.
 * Called a second time it makes the session give up waiting for tasks that do not react.
 * Safe in signal handlers and in any thread.
 */
void tattle_session_detach(struct tattle_session *session);

/* The wait status (see waitpid(2)) of the command, once it has ended and its frame has been
 * read: true and *ret.  False for attached processes and a command still running. */
bool tattle_session_status(const struct tattle_session *session, int *ret);

/* Was the command executed?  False while it is not, and for ever when execve failed. */
bool tattle_session_started(const struct tattle_session *session);

/* Is this session read in the process that the caller was, as opposed to a new one? */
bool tattle_session_is_parent(const struct tattle_session *session);

/* The signal of tattle_options.detach_signals that ended the session; 0 if none did. */
int tattle_session_signal(const struct tattle_session *session);

/* Detaches from what is still followed and frees the session.  NULL is allowed. */
void tattle_session_free(struct tattle_session *session);

/* ---- frames -------------------------------------------------------------------------- */

enum tattle_frame_type {
	TATTLE_FRAME_SESSION = 1,     /* the first frame */
	TATTLE_FRAME_ENTER = 2,	      /* a call begins */
	TATTLE_FRAME_EXIT = 3,	      /* a call has returned */
	TATTLE_FRAME_SIGNAL = 4,      /* a signal is about to be delivered */
	TATTLE_FRAME_STOP = 5,	      /* stopped by job control */
	TATTLE_FRAME_CONTINUE = 6,    /* runs again after that */
	TATTLE_FRAME_TASK = 7,	      /* a task is followed from now on */
	TATTLE_FRAME_EXEC = 8,	      /* execve succeeded */
	TATTLE_FRAME_END = 9,	      /* the task ended */
	TATTLE_FRAME_DETACH = 10,     /* no longer followed, lives on */
	TATTLE_FRAME_WARNING = 11,    /* words that a reader must know */
	TATTLE_FRAME_LOST = 12,	      /* events could not be had */
	TATTLE_FRAME_SUPERSEDED = 13, /* this thread vanished in another thread's execve */
	TATTLE_FRAME_IDLE = 14,	      /* nothing happened for a while */
	TATTLE_FRAME_ENTRY = 15,      /* the command is at its program's entry point */
};

enum tattle_abi {
	TATTLE_ABI_X86_64 = 0,
	TATTLE_ABI_I386 = 1,
	TATTLE_ABI_AARCH64 = 2,
	TATTLE_ABI_X32 = 3,
	TATTLE_ABI_UNKNOWN = 0xffffffff,
};

/* What every frame has.  Frames of types that a caller does not know are to be skipped. */
enum tattle_frame_type tattle_frame_type(const struct tattle_frame *frame);
pid_t tattle_frame_tid(const struct tattle_frame *frame);
pid_t tattle_frame_tgid(const struct tattle_frame *frame);	 /* 0 if it was never learnt */
uint64_t tattle_frame_time_ns(const struct tattle_frame *frame); /* CLOCK_MONOTONIC */
size_t tattle_frame_size(const struct tattle_frame *frame);

/* A call, from its entry or its exit. */
struct tattle_call {
	uint64_t number;  /* as the kernel got it */
	uint64_t args[6]; /* registers */
	enum tattle_abi abi;
	bool returned; /* it is the exit: what follows is valid */
	bool failed;   /* result is a negative errno */
	int64_t result;
	uint64_t enter_time_ns; /* 0: its entry was not seen */
	uint64_t system_ns;	/* system CPU time spent in it; 0 unless TATTLE_CALL_TIMES */
};

/* Fills *ret from a frame of type ENTER or EXIT; false for others. */
bool tattle_frame_call(const struct tattle_frame *frame, struct tattle_call *ret);

/* The signal of SIGNAL and STOP frames, else 0. */
int tattle_frame_signal(const struct tattle_frame *frame);

/* The wait status of an END frame: true and *ret; false for others, and when the kernel
 * never told. */
bool tattle_frame_status(const struct tattle_frame *frame, int *ret);

/* TASK: the task that started this one, 0 if unknown.  EXEC: the tid that called execve. */
pid_t tattle_frame_other_tid(const struct tattle_frame *frame);

/* The words of a WARNING: *ret and their length, not NUL-terminated; 0 for other frames. */
size_t tattle_frame_text(const struct tattle_frame *frame, const char **ret);

/* Memory of the task that the frame holds, from addr on, want bytes at most: returns how
 * many there are, and *ret points to them; 0 if none. */
size_t tattle_frame_memory(
	const struct tattle_frame *frame, uint64_t addr, size_t want, const void **ret);

#ifdef __cplusplus
}
#endif

#endif
