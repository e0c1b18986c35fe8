/*
 * frame: self-contained bytes that say what one task did at one moment.
 *
 * A frame is a struct frame, a body that depends on its type, then sections up to its
 * size.  All of it is in host byte order and 8-byte aligned; frames are also what a
 * recording holds, after a header that says which byte order that is.  A reader skips
 * frame types and section kinds that it does not know, and reads only as much of a body
 * as .body_size says (bodies grow at their end, never otherwise).
 *
 * Nothing in a frame is trusted: frame_check() must pass before any accessor is used.
 */
#ifndef TATTLE_FRAME_FRAME_H
#define TATTLE_FRAME_FRAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define FRAME_MAX_BYTES (16u << 20) /* one frame, whole; capture clamps long before */

enum frame_type {
	FRAME_SESSION = 1,     /* first: clocks, host ABI, who traces */
	FRAME_ENTER = 2,       /* syscall-entry */
	FRAME_EXIT = 3,	       /* syscall-exit */
	FRAME_SIGNAL = 4,      /* signal about to be delivered (signal-delivery-stop) */
	FRAME_STOP = 5,	       /* group-stop began for this task */
	FRAME_CONTINUE = 6,    /* group-stop ended */
	FRAME_TASK = 7,	       /* a task is now followed: started, attached or born */
	FRAME_EXEC = 8,	       /* execve succeeded; tid is the tgid again */
	FRAME_END = 9,	       /* task ended: wait status */
	FRAME_DETACH = 10,     /* no longer followed, lives on */
	FRAME_WARNING = 11,    /* something a reader must know: text section */
	FRAME_LOST = 12,       /* events could not be had: body says how many and why */
	FRAME_SUPERSEDED = 13, /* this thread vanished in another thread's execve */
	FRAME_IDLE = 14,  /* nothing happened for a while: flush what is buffered; never recorded */
	FRAME_ENTRY = 15, /* the command is at its program's entry point */
};

/* Start of every frame. */
struct frame {
	uint32_t size;	    /* whole frame in bytes, multiple of 8 */
	uint16_t type;	    /* enum frame_type */
	uint16_t body_size; /* bytes between this header and the first section, multiple of 8 */
	uint64_t time_ns;   /* CLOCK_MONOTONIC when the stop was collected */
	int32_t tid;	    /* in tattle's own pid namespace */
	int32_t tgid;	    /* 0 if it was never learnt */
};

struct frame_session {
	int64_t realtime_offset_ns; /* CLOCK_REALTIME - CLOCK_MONOTONIC */
	uint32_t host_abi;	    /* enum abi_id */
	int32_t tracer_pid;
	/* The same offset in two parts, also where it does not fit into nanoseconds; both are 0
	 * where that is not told. */
	int64_t offset_s;
	uint64_t offset_rest_ns; /* below 1 s */
};

/* Syscall-entry; sections: blobs and notes of the entry. */
struct frame_enter {
	uint64_t nr; /* as the kernel got it */
	uint64_t args[6];
	uint64_t ip;
	uint64_t sp;
	uint32_t abi;	/* enum abi_id; ABI_UNKNOWN = UINT32_MAX */
	uint32_t flags; /* ENTER_* */
};
#define ENTER_BEFORE_ATTACH 1u /* was open already when we came: time is when we learnt of it */
#define ENTER_NO_EXIT 2u       /* capture was asked not to take the exit stop */
#define ENTER_UNKNOWN 4u       /* the task was killed before anybody could look: the rest is 0 */

/* Syscall-exit; sections: blobs and notes of the exit.  Repeats what the entry said, so
 * that it can be read without it. */
struct frame_exit {
	uint64_t nr;
	uint64_t args[6];
	int64_t result;		/* value, or negative errno when failed */
	uint64_t enter_time_ns; /* 0: entry was not seen */
	uint64_t system_ns;	/* system CPU time of the task in this call; 0 unless asked for */
	uint64_t ip;
	uint32_t abi;
	uint32_t flags; /* EXIT_* */
};
#define EXIT_FAILED 1u /* result is a negative errno (or a kernel-internal restart code) */
#define EXIT_NO_ENTRY                                                                              \
	2u /* the entry was not seen: attached in mid-call, args are registers at exit */
#define EXIT_RESTARTED                                                                             \
	4u /* tattle makes this call run again: a wake-up of its own had cut it short */
#define EXIT_INJECTED 8u /* the result was tampered with on request */
#define EXIT_DELAYED 16u /* the task was held up on request */
#define EXIT_POKED 32u	 /* the task's memory was written to on request */
#define EXIT_ITSELF                                                                                \
	64u /* of a multiplexed call: the arguments of the one behind it could not be read, and so \
	       it stands for itself */

struct frame_signal {
	int32_t sig;
	uint32_t flags;
	uint8_t info[128]; /* siginfo_t in the tracer's layout */
};
#define SIGNAL_NO_INFO 1u /* siginfo could not be read */

struct frame_stop {  /* STOP and CONTINUE */
	int32_t sig; /* SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU; 0 for CONTINUE */
	uint32_t flags;
};

struct frame_task {
	int32_t parent;	      /* tid that started it (not its getppid()); 0 unknown */
	uint32_t how;	      /* enum task_how */
	uint64_t clone_flags; /* of clone/clone3, where known; else 0 */
};
enum task_how { TASK_STARTED = 1, TASK_ATTACHED, TASK_FORK, TASK_VFORK, TASK_CLONE, TASK_FOUND };

struct frame_exec {
	int32_t former_tid; /* == tid unless another thread than the leader called execve */
	uint32_t flags;
	uint32_t abi; /* of the new image */
	uint32_t pad;
}; /* sections: NOTE_COMM, NOTE_EXE */

struct frame_end {
	int32_t status; /* as waitpid reports it */
	uint32_t flags; /* END_* */
	uint64_t pad;
};
#define END_STATUS_UNKNOWN 1u /* the kernel never reported this task's end */
#define END_LAST 2u	      /* no task is followed any more */
#define END_CALL_UNKNOWN                                                                           \
	8u /* it was killed at the end of its last call, before anybody could look at that */
#define END_ROOT 4u /* the command that was started, as opposed to its children */

struct frame_detach {
	uint32_t flags; /* DETACH_*; may be missing */
	uint32_t pad;
};
#define DETACH_STRANGER 1u /* it was there only because its parent gave it to the tracer */

struct frame_lost {
	uint64_t count; /* events, 0 if it cannot be known */
	uint64_t reason;
};

/* A section: this header, then len bytes, then padding to 8. */
struct section {
	uint16_t kind; /* enum section_kind */
	uint16_t flags;
	uint32_t len; /* bytes of content */
	uint64_t key; /* BLOB: address in the tracee; fd notes: the fd; else 0 */
};
enum section_kind {
	SECTION_BLOB = 1,    /* memory of the tracee at key */
	SECTION_FD_PATH = 2, /* what /proc/PID/fd/N linked to; key: also a KIND_OTHER_FD's value */
	SECTION_CWD = 3,
	SECTION_COMM = 4,
	SECTION_EXE = 5,
	SECTION_TEXT = 6,    /* a warning's words */
	SECTION_STACK = 7,   /* who called, innermost first: lines of text */
	SECTION_FD_INFO = 8, /* key = fd, flags: one FD_INFO_*, content = words about it */
	SECTION_ARGV = 9,
	SECTION_PID_NS =
		10, /* key = pid as an argument, content = int32_t: tattle's own id of it */
	SECTION_UNREADABLE =
		11, /* key = address, content = uint32_t length asked; nothing could be read */
	SECTION_ROOT = 12, /* the task's root directory, where it is not "/" */
	SECTION_REAL_PATH =
		13,	      /* key = number of the argument that is a path, or SECTION_REAL_SOCKET
				 on: the file that it names; flags: SECTION_REAL_* */
	SECTION_IF_NAME = 14, /* key = index of a network interface, content = its name */
	SECTION_IP = 17,      /* of a signal: uint64_t, the instruction pointer */
	SECTION_PID_COMM = 16,	  /* key = pid, content = the name of that task */
	SECTION_INTERPRETER = 18, /* of an exec: a file that the kernel opened with the program;
				     flags: INTERPRETER_SCRIPT */
	SECTION_NETLINK = 15,	  /* key = fd of a netlink socket, content = uint32_t protocol */
	SECTION_NETLINK_FAMILY =
		19,	   /* key = number of a family of generic netlink, content = its name */
	SECTION_VCPU = 20, /* key = fd of a KVM processor, content = uint64_t: where its
			      struct kvm_run is mapped */
	SECTION_LOST = 22, /* key = that of an FD_PATH or CWD: its file has lost its name; the
			      text's " (deleted)" says that */
	SECTION_BOOT_OFFSET = 21, /* int64_t: CLOCK_REALTIME - CLOCK_BOOTTIME, in ns */
	SECTION_RESUMES = 23, /* of restart_syscall, where the call was interrupted before we came:
				 uint64_t, its number */
	SECTION_NAMESPACE =
		24, /* key = its kind, a CLONE_NEW* flag, content = uint64_t: its inode */
	SECTION_CHAR_DEVICE =
		25, /* key = fd of a character device, content = uint32_t: its major number */
	SECTION_CONTEXT =
		26, /* an SELinux context: strings that each end with a NUL, of which the last one
		       may be missing: the context, and what it should be; flags: CONTEXT_* */
};

/* flags of SECTION_CONTEXT: what has it; 0 is the task */
#define CONTEXT_FD 1u /* key: as that of an FD_PATH */
/* key: the descriptor that the path begins at, as uint32_t; before the context there is another
 * string: the path, as the task wrote it */
#define CONTEXT_PATH 2u

/* flags of SECTION_FD_INFO */
#define FD_INFO_DEV 2u	     /* "char 1:3" */
#define FD_INFO_SOCKET 4u    /* "TCP:[127.0.0.1:1->127.0.0.1:2]" */
#define FD_INFO_PIDFD 8u     /* "pid:42" */
#define FD_INFO_EVENTFD 16u  /* "{eventfd-count=0x1, …}" */
#define FD_INFO_SIGNALFD 32u /* the mask: uint64_t */

#define SECTION_REAL_EXISTS 1u /* there is such a file */
#define SECTION_REAL_DIR 2u    /* and it is a directory */
#define SECTION_REAL_LOST 4u   /* it has no name any more: this is what it was called */
#define SECTION_REAL_SAME 8u   /* it is the same file as that of the path argument before */
/* Keys of paths that are not arguments: of socket addresses, in their order. */
#define SECTION_REAL_SOCKET 64u

#define INTERPRETER_SCRIPT 1u  /* named by a script's first line; else the dynamic loader */
#define INTERPRETER_MISSING 2u /* it is not there: that is why an execve failed */

static inline const void *frame_body(const struct frame *f)
{
	return f + 1;
}

static inline const struct section *frame_sections(const struct frame *f)
{
	return (const struct section *)((const uint8_t *)(f + 1) + f->body_size);
}

static inline const struct section *frame_sections_end(const struct frame *f)
{
	return (const struct section *)((const uint8_t *)f + f->size);
}

static inline const struct section *section_next(const struct section *s)
{
	return (const struct section *)((const uint8_t *)(s + 1) + ((s->len + 7u) & ~7u));
}

static inline const uint8_t *section_bytes(const struct section *s)
{
	return (const uint8_t *)(s + 1);
}

#define sections_for_each(s, f)                                                                    \
	for (const struct section *s = frame_sections(f); s < frame_sections_end(f);               \
		s = section_next(s))

/*
 * Is what lies at p, of which avail bytes can be read, a whole frame whose sizes, body
 * and sections fit together?  Returns its size, 0 when more bytes are needed, -EBADMSG
 * when it can never be one.
 */
int64_t frame_check(const void *p, size_t avail);

/* The number of a call that ended: abi_meant_number(), unless it stands for itself. */
uint64_t frame_meant_number(const struct frame_exit *x);

/* First section of a kind (and key, unless that is UINT64_MAX); NULL if there is none. */
const struct section *frame_find(const struct frame *f, enum section_kind kind, uint64_t key);

/* The same in the frames of a call's entry and exit, either of which may be NULL. */
const struct section *frame_find_either(
	const struct frame *const frames[2], enum section_kind kind, uint64_t key);

/* What a descriptor leads to.  bytes: f's, without the kernel's " (deleted)". */
struct fd_path {
	const uint8_t *bytes;
	size_t len;
	bool deleted; /* the file has not got this name any more, though it may have others */
};

/* false if f has no path of descriptor fd (as the key of SECTION_FD_PATH). */
bool frame_fd_path(const struct frame *f, uint64_t fd, struct fd_path *ret);
/* The same of the working directory. */
bool frame_cwd_path(const struct frame *f, struct fd_path *ret);

/* A path as the kernel writes one: is " (deleted)" at its end?  *len is cut to what is before. */
bool frame_cut_deleted(const uint8_t *text, size_t *len);

#endif
