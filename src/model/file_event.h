/*
 * file_event: what one call did with which files.
 *
 * Derives from the roles in the call's row and from the notes that capture put into the
 * frames.  Pure: no I/O.
 */
#ifndef TATTLE_MODEL_FILE_EVENT_H
#define TATTLE_MODEL_FILE_EVENT_H

#include <stdbool.h>
#include <stdint.h>

#include "decode/call.h"
#include "model/file_name.h"
#include "spec/call_set.h"

/* What happened to a file.  Bits, since an open can be several. */
enum file_op {
	FILE_READ = 1u << 0, /* opened for reading, read, or mapped */
	FILE_WRITTEN =
		1u << 1, /* opened for writing, written, truncated, or mapped shared for writing */
	FILE_CREATED = 1u << 2,
	FILE_DELETED = 1u << 3,
	FILE_RENAMED = 1u << 4,
	FILE_EXECUTED = 1u << 5,
	FILE_LISTED = 1u << 6,
	FILE_MODE = 1u << 7,
	FILE_OWNER = 1u << 8,
	FILE_TIMES = 1u << 9,
	FILE_XATTR = 1u << 10,
	FILE_LINKED = 1u << 11,	 /* got a hard link */
	FILE_PROBED = 1u << 12,	 /* looked at: stat, access, readlink, O_PATH */
	FILE_ENTERED = 1u << 13, /* chdir, chroot */
	FILE_MOUNTED = 1u << 14,
	FILE_WATCHED = 1u << 15,
	FILE_CONNECTED = 1u << 16, /* a socket of AF_UNIX */
	FILE_BOUND = 1u << 17,
	FILE_TRUNCATED = 1u << 18,
	FILE_HELD = 1u << 19,	  /* was open already when its process was attached to */
	FILE_RECEIVED = 1u << 20, /* came open from another process */
};
#define FILE_OPS 21

/* The word for one bit: "read", "written" … */
const char *file_op_word(unsigned bit);

struct file_event {
	uint32_t ops;	 /* FILE_*; what was tried, if error is set */
	int error;	 /* positive errno; 0 = success */
	bool moves_data; /* bytes is the count of a read or write */
	uint64_t bytes;
	int fd; /* the descriptor that was used or made; -1 = none */
	struct file_name file;
	struct file_name to; /* of a rename or link: the new name; used.len 0 = none */
	bool exchanged;	     /* the rename gave the file at the new name the old one */
};

#define FILE_EVENTS_MAX 256 /* of one call: no message brings more descriptors */

struct file_events {
	unsigned n;
	struct file_event e[FILE_EVENTS_MAX];
	bool unseen;  /* the call may open files that are not seen (io_uring) */
	bool more;    /* than FILE_EVENTS_MAX */
	bool no_path; /* a file was named whose path the kernel could not tell: it is too long */
};

/* Did it fail because there is no such file? */
bool file_event_missed(const struct file_event *e);

void file_events_init(struct file_events *fe);
void file_events_done(struct file_events *fe);

/* Sets fe to what a call did, or, while it has not returned, to what it is about to try; buffers
 * are used again. */
void file_events_of(struct file_events *fe, struct call *call);

/* The calls that file_events_of() can say something about.  data: also those that only move
 * data of open files. */
void file_events_calls(struct call_set *set, bool data);

#endif
