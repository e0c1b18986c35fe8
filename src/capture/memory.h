/*
 * memory: reads the memory of a stopped task into the frame that is being built.
 *
 * Every read becomes a SECTION_BLOB of the frame; a second request for a range that the
 * frame has is served from it.  Reads page by page where needed, so that a fault gives what
 * could be read before it, and never touches a page that was not asked for.
 */
#ifndef TATTLE_CAPTURE_MEMORY_H
#define TATTLE_CAPTURE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "capture/fd_links.h"
#include "capture/pid_ns.h"
#include "frame/builder.h"
#include "walk/mem.h"

#define TRACEE_MEM_RANGES 256 /* ranges of a frame that are remembered */

struct socket_ends;

enum memory_way {
	MEMORY_READV, /* process_vm_readv */
	MEMORY_PROC,  /* /proc/ID/mem */
	MEMORY_PEEK,  /* PTRACE_PEEKDATA */
};

struct memory_range {
	uint64_t addr;
	uint32_t len; /* 0: nothing could be read there */
	uint32_t asked;
	const uint8_t *bytes;
};

struct tracee_mem {
	struct mem mem; /* for the walk: its functions are those below */
	struct builder *builder;
	const struct proc_view *view;
	struct fd_links *links;	  /* what may be believed at this stop; NULL = nothing */
	struct socket_ends *ends; /* the peers that sockets had; NULL = nothing is known */
	pid_t tid;
	pid_t proc_tid;	    /* what /proc calls it; 0 = unknown */
	uint64_t addr_mask; /* 0xffffffff for tasks of a 32-bit ABI, else all ones */
	enum memory_way way;
	unsigned count; /* of ranges in this frame */
	unsigned next;	/* where the next one is remembered */
	struct {
		uint64_t addr;
		uint32_t got, asked; /* asked 0: there was none */
	} cut;			     /* the frame's last string whose memory ended before it did */
	int proc_fd;		     /* /proc/ID/mem of task proc_fd_tid, -1 = none */
	pid_t proc_fd_tid;
	struct memory_range ranges[TRACEE_MEM_RANGES];
};

/* What a walk is handed is the first member. */
static inline struct tracee_mem *tracee_mem_of(struct mem *m)
{
	return (struct tracee_mem *)(void *)m;
}

void tracee_mem_init(struct tracee_mem *m, struct builder *b, const struct proc_view *view);
void tracee_mem_done(struct tracee_mem *m);

/* A new frame about task tid begins.  word is the size of its pointers: 4 or 8. */
void tracee_mem_begin(struct tracee_mem *m, pid_t tid, pid_t proc_tid, unsigned word);

/* The task has new memory (execve), or is gone. */
void tracee_mem_forget(struct tracee_mem *m, pid_t tid);

/* Bytes that can be read in one piece from addr on, want at most; 0 if none.  *ret points
 * into the frame. */
size_t tracee_mem_get(struct tracee_mem *m, uint64_t addr, size_t want, const uint8_t **ret);

/* Bytes up to and without the NUL, max at most; *terminated says whether one came (at
 * offset max still counts).  0 and !*terminated: unreadable. */
size_t tracee_mem_get_string(
	struct tracee_mem *m, uint64_t addr, size_t max, const uint8_t **ret, bool *terminated);

/* Reads several ranges with one system call; later tracee_mem_get()s of them cost nothing.
 * Ranges that the frame has already, and those of length 0, are skipped. */
struct memory_want {
	uint64_t addr;
	size_t len;
};
void tracee_mem_prefetch(struct tracee_mem *m, const struct memory_want *want, size_t count);

/* Writes to the task's memory, on request only; later reads for the frame see it.  Returns the
 * bytes written, from the start on. */
size_t tracee_mem_poke(struct tracee_mem *m, uint64_t addr, const void *src, size_t len);

/* Reads without a trace in the frame: bytes read, from the start on. */
size_t tracee_mem_peek(struct tracee_mem *m, uint64_t addr, void *dst, size_t len);

#endif
