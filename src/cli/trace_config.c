#include "cli/trace_config.h"

#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <unistd.h>

#include "abi/abi.h"
#include "cli/cmd.h"
#include "cli/run.h"
#include "spec/spec.h"

#define PID_SUFFIX_MAX 13 /* ".2147483647" and more */

void trace_config_init(struct trace_config *c, const char *name, bool as_strace)
{
	*c = (struct trace_config){
		.name = name,
		.as_strace = as_strace,
		.bad_status = as_strace ? 1 : STATUS_TATTLE_FAILED,
		.follow = !as_strace,
		.text = { .walk = { .string_max = 32 },
			.whole_calls = !as_strace,
			.fd_details = as_strace ? 0 : FD_DETAIL_PATH,
			.warning_prefix = name,
			.result_column = 40 },
		.summary = { .sort = COLUMN_TOTAL_TIME },
		.stack_frames = 256,
		.color = "auto",
		.follow_depth = UINT_MAX,
		.rotate_files = 5,
	};
	call_set_all(&c->calls);
}

void trace_config_done(struct trace_config *c)
{
	free(c->pids);
	if (c->env)
		for (char **e = c->env; *e; e++)
			free(*e);
	free(c->env);
	for (size_t i = 0; i < c->resolved_count; i++)
		free(c->resolved[i]);
	for (size_t i = 0; i < c->rules_count; i++)
		free(c->rules[i].bytes);
	free(c->rules);
}

__attribute__((format(printf, 2, 0))) static void say(
	const struct trace_config *c, const char *fmt, va_list ap)
{
	fprintf(stderr, "%s: ", c->name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
}

void trace_say(const struct trace_config *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(c, fmt, ap);
	va_end(ap);
}

int trace_fail(const struct trace_config *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(c, fmt, ap);
	va_end(ap);
	return c->bad_status;
}

int trace_fail_help(const struct trace_config *c, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	say(c, fmt, ap);
	va_end(ap);
	if (c->as_strace)
		fprintf(stderr, "Try '%s -h' for more information.\n", c->name);
	else
		fprintf(stderr, "hint: 'tattle trace --help' lists the options\n");
	return c->bad_status;
}

int trace_fail_argument(const struct trace_config *c, const char *arg)
{
	return trace_fail_help(c, "invalid %s argument: '%s'", c->option, arg);
}

/* ---- what fits together ------------------------------------------------------------- */

static void warn_no_effect(const struct trace_config *c)
{
	const struct {
		bool given;
		const char *option;
	} useless[] = {
		{ c->text.ip, "-i/--instruction-pointer" },
		{ c->stack_level, "-k/--stack-trace" },
		{ c->text.call_number, "-n/--syscall-number" },
		{ c->text.relative, "-r/--relative-timestamps" },
		{ c->text.clock != TEXT_CLOCK_NONE, "-t/--absolute-timestamps" },
		{ c->text.duration, "-T/--syscall-times" },
		{ c->as_strace && c->text.fd_details, "-y/--decode-fds" },
		{ c->text.secontext, "--secontext" },
	};

	for (size_t i = 0; i < sizeof(useless) / sizeof(useless[0]); i++)
		if (useless[i].given)
			trace_say(c, "%s has no effect with -c/--summary-only", useless[i].option);
}

static int check_command(struct trace_config *c, bool has_command)
{
	if (!has_command && !c->pids_count) {
		if (c->as_strace)
			return trace_fail_help(c, "must have PROG [ARGS] or -p PID");
		trace_say(c, "nothing to trace: a command or -p PID is needed");
		fputs("hint: tattle trace ls -l\n", stderr);
		return c->bad_status;
	}
	if (!has_command && c->argv0)
		return trace_fail_help(c, "PROG [ARGS] must be specified with --argv0");
	if (c->daemon_level && c->daemonize_given)
		return trace_fail(c, "-D and --daemonize cannot be provided simultaneously");
	if (!has_command && c->daemonize)
		return trace_fail_help(c, "PROG [ARGS] must be specified with -D/--daemonize");
	if (c->daemonize > 3)
		return trace_fail_help(
			c, "Too many -D's (%u), maximum supported -D count is 3", c->daemonize);
	return 0;
}

/* What strace cannot do with its filter; the filter here does not depend on the option. */
static void say_seccomp(const struct trace_config *c)
{
	if (!c->follow)
		trace_say(c, "--seccomp-bpf cannot be used without -f/--follow-forks, disabling");
	else if (c->detach_on_exec)
		trace_say(c, "--seccomp-bpf is not enabled because it is not compatible with -b");
	else if (c->limit_calls)
		trace_say(c, "--seccomp-bpf is not enabled because it is not compatible with "
			     "--syscall-limit");
	else if (c->pids_count)
		trace_say(c, "--seccomp-bpf is not enabled for processes attached with -p");
}

/* Is there no call that is not traced? */
static bool traces_all(const struct trace_config *c)
{
	for (unsigned id = 0; c->calls_given && id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);

		for (uint32_t nr = 0; nr < CALL_SET_WORDS * 64; nr++)
			if (spec_row(abi, nr | abi->nr_mask) && !call_set_has(&c->calls, abi, nr))
				return false;
	}
	return true;
}

/* Whoever says --seccomp-bpf cannot go on without a tracer; unless strace would not heed it. */
static void check_seccomp(struct trace_config *c, bool has_command)
{
	bool heeded = c->seccomp && c->follow && !c->detach_on_exec && !c->limit_calls &&
		      (has_command || !c->pids_count);

	if (heeded && traces_all(c)) {
		trace_say(c, "Seccomp filter is requested but there are no syscalls to filter.  "
			     "See -e trace to filter syscalls.");
		heeded = false;
	}
	c->seccomp = heeded && !c->pids_count;
}

static void take_old_follow(struct trace_config *c)
{
	if (c->old_follow_level && c->follow) {
		trace_say(c, "deprecated option -F ignored");
	} else if (c->old_follow_level) {
		trace_say(c, "option -F is deprecated, please use -f/--follow-forks instead");
		c->follow = true;
	}
}

static int check_summary(const struct trace_config *c)
{
	if (c->summary_mode && c->separate)
		return trace_fail_help(c, "(-c/--summary-only or -C/--summary) and "
					  "-ff/--output-separately are mutually exclusive");
	if (!c->summary_mode && c->wall_given)
		return trace_fail_help(c, "-w/--summary-wall-clock must be given with "
					  "(-c/--summary-only or -C/--summary)");
	if (!c->summary_mode && c->summary.columns_n)
		return trace_fail_help(c, "-U/--summary-columns must be given with "
					  "(-c/--summary-only or -C/--summary)");
	if (!c->summary_mode && c->summary_sort_given)
		trace_say(c, "-S/--summary-sort-by has no effect without "
			     "(-c/--summary-only or -C/--summary)");
	if (c->summary_mode == SUMMARY_ONLY)
		warn_no_effect(c);
	return 0;
}

static bool is_pipe(const char *output)
{
	return output && (output[0] == '|' || output[0] == '!');
}

static int check_output(struct trace_config *c, bool has_command)
{
	if (is_pipe(c->output) && c->separate)
		return trace_fail_help(c, "piping the output and -ff/--output-separately are "
					  "mutually exclusive");
	if (c->separate && c->output && strlen(c->output) + PID_SUFFIX_MAX > PATH_MAX)
		return trace_fail(c, "%s: %s", c->output, strerror(ENAMETOOLONG));
	if (c->rotate_bytes && (!c->output || is_pipe(c->output) || c->separate))
		return trace_fail_help(c, "--rotate-size needs one file to write to: -o FILE");
	if (c->output && has_command && !c->quiet_given && !c->quiet_level)
		c->quiet |= QUIET_ATTACH | QUIET_PERSONALITY;
	if (c->quiet_level && c->quiet_given)
		return trace_fail(c, "-q and -e quiet/--quiet cannot be provided simultaneously");
	return 0;
}

/* Options that count how often they are given, and others that say the same at once. */
static int check_given_twice(const struct trace_config *c)
{
	const struct {
		bool both;
		const char *counted, *other;
	} pairs[] = {
		{ c->clock_level && c->absolute_given, "-t", "--absolute-timestamps" },
		{ c->hex_level && c->hex_given, "-x", "--strings-in-hex" },
		{ c->fd_level && c->decode_fds_given, "-y", "--decode-fds" },
		{ c->follow_level && c->follow_given, "-f", "--follow-forks" },
		{ c->follow_level > 1 && c->separate_given, "-ff", "--output-separately" },
	};

	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (pairs[i].both)
			return trace_fail(c, "%s and %s cannot be provided simultaneously",
				pairs[i].counted, pairs[i].other);
	return 0;
}

/* What is taken and does nothing. */
static void say_useless(const struct trace_config *c)
{
	if (c->separate && !c->output && !c->follow)
		trace_say(c, "--output-separately has no effect without -o/--output");
	if (c->append && !c->output)
		trace_say(c, "-A/--output-append-mode has no effect without -o/--output");
	if (c->outcomes_given > 1)
		trace_say(c, "Only the last of -z/--successful-only/-Z/--failed-only options will "
			     "take effect. See status qualifier for more complex filters.");
	for (size_t i = 0; i < c->resolved_count && !(c->quiet & QUIET_PATH); i++)
		for (size_t j = 1; j < c->paths_count; j++)
			if (c->paths[j] == c->resolved[i])
				trace_say(c, "Requested path \"%s\" resolved into \"%s\"",
					c->paths[j - 1], c->resolved[i]);
	if (c->stack_frames_given && !c->stack_level)
		trace_say(c, "--stack-trace-frame-limit has no effect without -k/--stack-trace");
}

static void say_debug(const struct trace_config *c)
{
	unsigned options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;

	if (c->follow)
		options |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
	if (c->kill_on_exit || c->seccomp) {
		options |= PTRACE_O_EXITKILL;
		trace_say(c, "PTRACE_O_EXITKILL works"); /* on all kernels that have what we need */
	}
	trace_say(c, "ptrace_setoptions = %#x", options);
	trace_say(c, "PTRACE_GET_SYSCALL_INFO %s",
		tattle_has_call_info() ? "works" : "does not work");
}

/* In strace's order: of several mistakes it tells of the same one. */
static int check(struct trace_config *c, bool has_command)
{
	int status = check_command(c, has_command);

	c->separate = c->separate || c->follow_level > 1;
	if (!status)
		status = check_given_twice(c);
	if (status)
		return status;
	if (c->as_strace && c->seccomp)
		say_seccomp(c);
	take_old_follow(c);
	if (c->stack_level && !tattle_has_stacks())
		return trace_fail(c,
			"Stack traces (-k/--stack-trace option) are not supported by this build "
			"of %s",
			c->name);
	status = check_summary(c);
	if (status)
		return status;
	say_useless(c);
	if (c->as_strace)
		check_seccomp(c, has_command);
	if (c->kill_on_exit && c->pids_count)
		return trace_fail(
			c, "--kill-on-exit and -p/--attach are mutually exclusive options");
	if (c->debug)
		say_debug(c);
	return check_output(c, has_command);
}

/* What the views need to know that several options decide together. */
static void settle(struct trace_config *c, bool has_command)
{
	struct filter *f = &c->text.filter;
	bool several = c->pids_count > 1 || (c->pids_count && has_command);

	c->has_command = has_command;
	/* Nobody can go on under a filter whose tracer is gone. */
	c->kill_on_exit |= c->as_strace && c->seccomp;
	c->separate = c->separate && c->output;
	f->calls = c->calls_given ? &c->calls : NULL;
	if (c->trace_fds.given)
		f->fds = &c->trace_fds;
	f->globs = true;
	c->text.raw = c->raw_given ? &c->raw : NULL;
	c->text.abbrev = c->abbrev_given ? &c->abbrev : NULL;
	c->text.verbose = c->verbose_given ? &c->verbose : NULL;
	c->text.quiet_exit = c->quiet & QUIET_EXIT;
	c->text.quiet_superseded = c->quiet & QUIET_EXECVE;
	c->text.pid_always = c->pid_always;
	c->text.awaits_command = has_command && c->pids_count;
	c->text.stack = c->stack_level;
	c->text.pid_ns = c->pid_details & PID_DETAIL_NS;
	c->text.pid_names = c->pid_details & PID_DETAIL_COMM;
	c->text.color = !c->json && (!c->output || !strcmp(c->color, "always")) &&
			run_color(c->color, STDERR_FILENO);
	if (c->as_strace && c->text.color) {
		trace_palette_init(&c->palette, getenv("STRACE_COLORS"));
		c->text.palette = c->palette.codes;
	}
	c->text.tree = c->tree;
	c->text.abi_changes = !(c->quiet & QUIET_PERSONALITY) && c->as_strace;
	c->text.dump_reads = c->dump_reads.given ? &c->dump_reads : NULL;
	c->text.dump_writes = c->dump_writes.given ? &c->dump_writes : NULL;
	if (!c->output)
		c->text.pid = TEXT_PID_BRACKETS;
	else if (c->separate)
		c->text.pid = TEXT_PID_NEVER;
	else if (c->follow || c->pid_always)
		c->text.pid = TEXT_PID_PLAIN;
	else
		c->text.pid = several ? TEXT_PID_PLAIN_IF_SEVERAL : TEXT_PID_NEVER;
	c->summary.filter = *f;
}

bool trace_command_is_child(const struct trace_config *c)
{
	bool lets_go = c->detach_on_exec || c->limit_calls;

	return c->has_command && (c->pids_count || (c->as_strace && lets_go && !c->daemonize));
}

int trace_interruptible(const struct trace_config *c)
{
	if (c->interruptible)
		return c->interruptible;
	return c->as_strace && c->has_command && c->output ? 3 : 2;
}

int trace_config_parse(struct trace_config *c, int argc, char **argv, int *ret_first)
{
	const struct command_options *co = trace_options(c->as_strace);
	int status = options_parse(co, argc, argv, trace_take, c, c->bad_status, ret_first);

	if (status || c->help || c->version || c->list_options)
		return status;
	/* Nothing but a tip is asked for. */
	if (c->tips.format != TIPS_NONE && *ret_first >= argc && !c->pids_count)
		return 0;
	status = check(c, *ret_first < argc);
	if (!status)
		settle(c, *ret_first < argc);
	return status;
}
