/* files_view: what the files of the ledger's view share.  Not for others. */
#ifndef TATTLE_VIEW_FILES_VIEW_H
#define TATTLE_VIEW_FILES_VIEW_H

#include "model/ledger.h"
#include "model/tasks.h"
#include "view/files.h"

struct files_view {
	const struct files_opts *opts;
	struct output *out;
	struct tasks tasks;
	struct ledger ledger;
	struct file_events events;
	int64_t realtime_offset_ns;
	uint64_t first_ns, last_ns;
	unsigned processes;
	bool unseen; /* io_uring was used, first by: */
	int32_t unseen_pid;
	char unseen_comm[16];
	struct buf warning;
	bool no_path;	  /* of some file */
	bool header;	  /* JSON's first line is written */
	unsigned unnamed; /* names that the format cannot hold */
	unsigned warned;  /* bits: of warnings that were given */
};

static inline struct buf *files_buf(struct files_view *v)
{
	return &v->out->buf;
}

/* Is the entry one that is asked for? */
bool files_wants(const struct files_view *v, const struct ledger_file *f);
bool files_wants_event(const struct files_view *v, const struct file_event *e);

/* The entries that are asked for, sorted by path; *n of them.  NULL when memory is short. */
const struct ledger_file **files_sorted(const struct files_view *v, size_t *n);

/* A path as it is if it is printable ASCII without blanks, quotes and backslashes, else as a C
 * string in quotes: never two lines, nor two fields, nor like a fold ("…**"). */
void files_path(struct buf *b, const char *path, size_t n);

/* "4.5 kB" */
void files_size(struct buf *b, uint64_t bytes);

/* One event as a line. */
void files_live_line(struct files_view *v, const struct task *t, const struct frame *f,
	const struct file_event *e, const char *call);
void files_whatfiles_line(
	struct files_view *v, const struct task *t, const struct file_event *e, const char *call);
void files_json_event(struct files_view *v, const struct task *t, const struct frame *f,
	const struct file_event *e, const char *call);

/* All at the end.  0 or -ENOMEM. */
int files_summary(struct files_view *v);
int files_json(struct files_view *v);
int files_paths(struct files_view *v);
int files_tree(struct files_view *v);
int files_deps(struct files_view *v);
int files_by_directory(struct files_view *v);

void files_json_header(struct files_view *v);

#endif
