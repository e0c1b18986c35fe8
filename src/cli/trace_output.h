/*
 * trace_output: the files that a trace goes to: standard error, a file, a command's input,
 * or one file a task.
 */
#ifndef TATTLE_CLI_TRACE_OUTPUT_H
#define TATTLE_CLI_TRACE_OUTPUT_H

#include <sys/types.h>

#include "base/map.h"
#include "cli/trace_config.h"
#include "view/output.h"

struct trace_output {
	const struct trace_config *config;
	struct output common;
	pid_t pipe_pid;	      /* the command behind "-o '|CMD'"; 0 = none */
	int shell_out;	      /* its standard output, until it is started, or -1 */
	pid_t shell_group;    /* and the process group that we were started in */
	struct map by_tid;    /* -ff: tid → struct output */
	uint64_t rotated_at;  /* bytes written to the files before this one */
	uint64_t ended_bytes; /* -ff: in files that are complete */
};

/* Opens what can be opened before the session starts; 0, or an exit status after printing. */
int trace_output_open(struct trace_output *o, const struct trace_config *c);
/* Starts the command of "-o '|CMD'", in the process that follows; 0 or an exit status. */
int trace_output_start(struct trace_output *o);

/* The output of one task (text_output_for). */
struct output *trace_output_for(void *ctx, int32_t tid);
/* The task has ended: its file is complete. */
void trace_output_end(struct trace_output *o, int32_t tid);

/* Bytes that were written, or are about to be. */
uint64_t trace_output_bytes(const struct trace_output *o);
/* Begins a new file if this one is long enough, and no line is begun.  0 or the first error. */
int trace_output_rotate(struct trace_output *o);

/* Flushes everything; the first error. */
int trace_output_flush(struct trace_output *o);
/* Nothing more comes: the command of -o '|…' reads its end, and is waited for. */
int trace_output_end_pipe(struct trace_output *o);
/* Flushes, closes, waits for the command.  0 or the first error. */
int trace_output_close(struct trace_output *o);

#endif
