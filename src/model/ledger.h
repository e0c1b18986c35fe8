/*
 * ledger: which files were touched, and how; one entry a file, however many events.
 *
 * Memory grows with distinct files.  A file keeps its entry when it is renamed, and so do the
 * files below a directory that is renamed.  A name that is made again keeps its entry too; of
 * files that were made only to be replaced by a rename, all of one name share one.
 */
#ifndef TATTLE_MODEL_LEDGER_H
#define TATTLE_MODEL_LEDGER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/map.h"
#include "model/file_event.h"

/* One program image of the run, by the name that the kernel gives it (comm). */
struct ledger_program {
	struct ledger_program *next;
	uint32_t number;
	int32_t pid; /* the process that ran it first */
	char name[16];
};

struct ledger_file {
	struct ledger_file *chain; /* other files with the same hash */
	struct ledger_file *next;
	const char *path;      /* the file reached; what it is called now */
	char *first_path;      /* what it was called when it was met; == path without renames */
	const char *used_path; /* a name that it was called by, if that differs; or NULL */
	uint32_t path_len, first_len, used_len;
	const struct ledger_program *owner; /* ledgers by process: whose entry; else NULL */
	const struct ledger_program *first_program, *last_program;
	uint32_t done;	 /* FILE_*: what succeeded */
	uint32_t tried;	 /* FILE_*: what failed, for other reasons than ... */
	uint32_t missed; /* FILE_*: ... that there is no such file */
	int last_error;	 /* errno of the last of these */
	uint32_t events, failures;
	uint64_t bytes_read, bytes_written;
	uint64_t first_ns, last_ns;
	bool dir;
	bool existed;  /* before this run touched it */
	bool gone;     /* deleted, or replaced by a rename, in the end */
	bool nameless; /* O_TMPFILE, or used after it was deleted */
	bool unused;   /* no file: passed over */
};

struct ledger {
	struct map by_path;
	struct map lost;     /* hash of a name to the file that had it before another one got it */
	struct map programs; /* hash of name (and process) to its chain */
	struct ledger_file *first, *last;
	struct ledger_file *unused; /* entries that became part of others; by .chain */
	struct ledger_program *first_program, *last_program;
	struct arena arena;
	uint64_t seed;
	bool by_process;
	size_t files;
	size_t programs_count;
	uint64_t events;
	uint64_t dropped; /* events without memory to hold them */
};

/* by_process: what each process did is kept apart.  seed: a number that no traced program knows. */
void ledger_init(struct ledger *l, bool by_process, uint64_t seed);
void ledger_done(struct ledger *l);

struct ledger_who {
	int32_t pid;
	const char *comm;
	uint64_t time_ns;
};

/* Takes an event in.  0, or -ENOMEM (counted in .dropped; the ledger stays sound). */
int ledger_add(struct ledger *l, const struct file_event *e, const struct ledger_who *who);

/* Bytes that the entries hold, with all that leads to them. */
size_t ledger_bytes(const struct ledger *l);

/* The name by which an event's file is known: the one reached, else the one used. */
const char *file_name_best(const struct file_name *n, size_t *len);

#endif
