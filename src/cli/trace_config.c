#include "cli/trace_config.h"

#include <ctype.h>
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"

extern char **environ;

void trace_config_init(struct trace_config *c, const char *name, bool as_strace)
{
	*c = (struct trace_config){
		.name = name,
		.as_strace = as_strace,
		.bad_status = as_strace ? 1 : STATUS_TATTLE_FAILED,
		.follow = !as_strace,
		.text = { .walk = { .string_max = 32 },
			.whole_calls = !as_strace,
			.fd_notes = !as_strace,
			.warning_prefix = name,
			.result_column = 40 },
		.summary = { .sort = COLUMN_TOTAL_TIME },
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
}

static void say(const struct trace_config *c, const char *fmt, va_list ap)
{
	fprintf(stderr, "%s: ", c->name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
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

static bool parse_number(const char *s, unsigned long max, unsigned long *ret)
{
	char *end;

	errno = 0;
	*ret = strtoul(s, &end, 10);
	return isdigit((unsigned char)*s) && !*end && !errno && *ret <= max;
}

/* ---- startup ---------------------------------------------------------------------- */

static int add_pid(struct trace_config *c, const char *word)
{
	unsigned long pid;
	pid_t *p;

	if (!parse_number(word, 1ul << 22, &pid) || !pid)
		return trace_fail(c, "Invalid process id: '%s'", word);
	if (c->pids_count >= TRACE_PIDS_MAX)
		return trace_fail(c, "too many process ids");
	p = realloc(c->pids, (c->pids_count + 1) * sizeof(*p));
	if (!p)
		return trace_fail(c, "out of memory");
	c->pids = p;
	c->pids[c->pids_count++] = (pid_t)pid;
	return 0;
}

static int add_pids(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg), *save = NULL, *w;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	w = strtok_r(copy, ", \t\n\v\f\r", &save);
	if (!w)
		status = trace_fail(c, "Invalid process id: '%s'", arg);
	for (; w && !status; w = strtok_r(NULL, ", \t\n\v\f\r", &save))
		status = add_pid(c, w);
	free(copy);
	return status;
}

/* A copy of the environment that -E changes. */
static bool copy_env(struct trace_config *c)
{
	size_t n = 0;

	while (environ[n])
		n++;
	c->env = calloc(n + 1, sizeof(*c->env));
	for (size_t i = 0; c->env && i < n; i++) {
		c->env[i] = strdup(environ[i]);
		if (!c->env[i])
			return false;
	}
	return c->env;
}

static int change_env(struct trace_config *c, const char *arg)
{
	const char *eq = strchr(arg, '=');
	size_t len = eq ? (size_t)(eq - arg) : strlen(arg), n = 0;
	char **more;

	if (!c->env && !copy_env(c))
		return trace_fail(c, "out of memory");
	for (size_t i = 0; c->env[i]; i++) {
		if (!strncmp(c->env[i], arg, len) && c->env[i][len] == '=')
			free(c->env[i]);
		else
			c->env[n++] = c->env[i];
	}
	c->env[n] = NULL;
	if (!eq)
		return 0;
	more = realloc(c->env, (n + 2) * sizeof(*more));
	if (!more)
		return trace_fail(c, "out of memory");
	c->env = more;
	c->env[n] = strdup(arg);
	c->env[n + 1] = NULL;
	return c->env[n] ? 0 : trace_fail(c, "out of memory");
}

/* ---- format ----------------------------------------------------------------------- */

static int take_style(struct trace_config *c, const char *arg)
{
	static const char *const names[] = { "abbrev", "raw", "verbose" };

	for (unsigned i = 0; i < 3; i++) {
		if (!strcmp(arg, names[i])) {
			c->text.style.symbols = (enum text_symbols)i;
			return 0;
		}
	}
	return trace_fail_help(c, "invalid -X argument: '%s'", arg);
}

static bool parse_precision(const char *s, unsigned *digits)
{
	static const char *const names[] = { "s", "ms", "us", "ns" };

	for (unsigned i = 0; i < 4; i++) {
		if (!strcmp(s, names[i])) {
			*digits = i * 3;
			return true;
		}
	}
	return false;
}

static int take_precision(struct trace_config *c, const char *option, const char *arg,
	unsigned *digits)
{
	*digits = 6;
	if (arg && !parse_precision(arg, digits))
		return trace_fail_help(c, "invalid %s argument: '%s'", option, arg);
	return 0;
}

/* "[[format:]FORMAT][,[precision:]PRECISION]" in any order. */
static int take_absolute(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg ? arg : "time"), *save = NULL;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	c->text.clock = TEXT_CLOCK_TIME;
	c->text.clock_digits = 0;
	for (char *w = strtok_r(copy, ",", &save); w && !status; w = strtok_r(NULL, ",", &save)) {
		const char *format = strncmp(w, "format:", 7) ? w : w + 7;
		const char *precision = strncmp(w, "precision:", 10) ? w : w + 10;

		if (precision != w ? parse_precision(precision, &c->text.clock_digits) :
				     parse_precision(w, &c->text.clock_digits))
			continue;
		if (!strcmp(format, "none"))
			c->text.clock = TEXT_CLOCK_NONE;
		else if (!strcmp(format, "time"))
			c->text.clock = TEXT_CLOCK_TIME;
		else if (!strcmp(format, "unix"))
			c->text.clock = TEXT_CLOCK_EPOCH;
		else
			status = trace_fail_help(c, "invalid --absolute-timestamps argument: '%s'", arg);
	}
	free(copy);
	return status;
}

static void take_clock(struct trace_config *c)
{
	c->clock_level++;
	c->text.clock = c->clock_level > 2 ? TEXT_CLOCK_EPOCH : TEXT_CLOCK_TIME;
	c->text.clock_digits = c->clock_level > 1 ? 6 : 0;
}

static int take_hex(struct trace_config *c, const char *arg)
{
	if (!arg || !strcmp(arg, "all"))
		c->text.style.hex = QUOTE_HEX_ALL;
	else if (!strcmp(arg, "non-ascii"))
		c->text.style.hex = QUOTE_HEX_NON_ASCII;
	else if (!strcmp(arg, "non-ascii-chars"))
		c->text.style.hex = QUOTE_HEX_CHARS;
	else if (!strcmp(arg, "none"))
		c->text.style.hex = QUOTE_OCTAL;
	else
		return trace_fail_help(c, "invalid --strings-in-hex argument: '%s'", arg);
	return 0;
}

static int take_size(struct trace_config *c, int key, const char *arg)
{
	unsigned long n;

	if (!parse_number(arg, INT32_MAX, &n))
		return trace_fail_help(c, "invalid -%c argument: '%s'", key, arg);
	if (key == 's')
		c->text.walk.string_max = (uint32_t)n;
	else
		c->text.result_column = (unsigned)n;
	return 0;
}

static int take_interruptible(struct trace_config *c, const char *arg)
{
	static const char *const names[] = { "anywhere", "waiting", "never", "never_tstp" };

	for (int i = 0; i < 4; i++) {
		if (!strcmp(arg, names[i]) || (arg[0] == '1' + i && !arg[1])) {
			c->interruptible = i + 1;
			return 0;
		}
	}
	return trace_fail_help(c, "invalid -I argument: '%s'", arg);
}

static void take_quiet(struct trace_config *c)
{
	static const unsigned levels[] = { QUIET_ATTACH | QUIET_PERSONALITY,
		QUIET_ATTACH | QUIET_PERSONALITY | QUIET_EXIT, QUIET_ALL };

	c->quiet = levels[c->quiet_level < 2 ? c->quiet_level : 2];
	c->quiet_level++;
}

/* ---- statistics ------------------------------------------------------------------- */

static int take_sort(struct trace_config *c, const char *arg)
{
	int col = summary_column_find(arg);

	if (col < 0 || col == COLUMN_TIME_PERCENT)
		return trace_fail_help(c, "invalid sortby: '%s'", arg);
	c->summary.sort = (enum summary_column)col;
	c->summary_sort_given = true;
	return 0;
}

static int take_columns(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg), *save = NULL;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	c->summary.columns_n = 0;
	for (char *w = strtok_r(copy, ",", &save); w && !status; w = strtok_r(NULL, ",", &save)) {
		int col = summary_column_find(w);

		if (col < 0 || col >= COLUMN_COUNT)
			status = trace_fail_help(c, "unknown column name: '%s'", w);
		for (unsigned i = 0; !status && i < c->summary.columns_n; i++)
			if ((int)c->summary.columns[i] == col)
				status = trace_fail_help(c, "call summary column has been provided more than "
							    "once: '%s' (-U option residual: '%s')", w, w);
		if (!status)
			c->summary.columns[c->summary.columns_n++] = (enum summary_column)col;
	}
	free(copy);
	return status;
}

/* "12", "1.5ms": microseconds unless a unit follows. */
static int take_overhead(struct trace_config *c, const char *arg)
{
	static const struct {
		const char *unit;
		double ns;
	} units[] = { { "", 1e3 }, { "s", 1e9 }, { "ms", 1e6 }, { "us", 1e3 }, { "ns", 1 } };
	char *end;
	double v = strtod(arg, &end);

	if (end != arg && v >= 0 && v < 1e9) {
		for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++) {
			if (!strcmp(end, units[i].unit)) {
				c->summary.overhead_ns = (uint64_t)(v * units[i].ns);
				return 0;
			}
		}
	}
	return trace_fail_help(c, "invalid -O argument: '%s'", arg);
}

static int take_summary(struct trace_config *c, enum summary_mode mode)
{
	if (c->summary_mode && c->summary_mode != mode)
		return trace_fail_help(c, "-c/--summary-only and -C/--summary are mutually exclusive");
	c->summary_mode = mode;
	return 0;
}

static int take_path(struct trace_config *c, const char *arg)
{
	if (c->paths_count >= TRACE_PATHS_MAX)
		return trace_fail(c, "too many paths");
	c->paths[c->paths_count++] = arg;
	c->text.filter.paths = c->paths;
	return 0;
}

static void take_fd_level(struct trace_config *c)
{
	c->fd_level++;
	c->text.fd_notes = true;
}

/* ---- the options ------------------------------------------------------------------ */

static int take_long(struct trace_config *c, int key, const char *arg)
{
	static const struct {
		int key;
		const char *name;
	} sets[] = { { KEY_TRACE, "trace" }, { KEY_ABBREV, "abbrev" }, { KEY_VERBOSE, "verbose" },
		{ KEY_RAW, "raw" }, { KEY_SIGNAL, "signal" }, { KEY_STATUS, "status" },
		{ KEY_TRACE_FDS, "trace-fds" } };

	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		if (sets[i].key == key)
			return trace_qualify_as(c, sets[i].name, arg);
	switch (key) {
	case KEY_JSON:
		c->json = true;
		return 0;
	case KEY_NO_FOLLOW:
		c->follow = false;
		return 0;
	case KEY_NO_FD_PATHS:
		c->text.fd_notes = false;
		return 0;
	case KEY_KILL_ON_EXIT:
		c->kill_on_exit = true;
		return 0;
	case KEY_ARGV0:
		c->argv0 = arg;
		return 0;
	case KEY_SEPARATE:
		c->separate = true;
		return 0;
	case KEY_ALWAYS_PID:
		c->pid_always = true;
		return 0;
	case KEY_HEX_STRINGS:
		return take_hex(c, arg);
	case KEY_ABSOLUTE:
		return take_absolute(c, arg);
	case KEY_QUIET:
		return trace_qualify_as(c, "quiet", arg ? arg : "attach,personality");
	case KEY_DECODE_FDS:
		return trace_qualify_as(c, "decode-fds", arg ? arg : "path");
	case KEY_DAEMONIZE:
		c->daemonize = 1;
		return 0;
	default: /* --color, --tips, --seccomp-bpf: nothing to remember */
		return 0;
	}
}

static int take_more(struct trace_config *c, int key, const char *arg)
{
	switch (key) {
	case 'c':
		return take_summary(c, SUMMARY_ONLY);
	case 'C':
		return take_summary(c, SUMMARY_TOO);
	case 'S':
		return take_sort(c, arg);
	case 'U':
		return take_columns(c, arg);
	case 'w':
		c->summary.wall_clock = true;
		c->wall_given = true;
		return 0;
	case 'O':
		return take_overhead(c, arg);
	case 'I':
		return take_interruptible(c, arg);
	case 'P':
		return take_path(c, arg);
	case 'z':
		return trace_qualify_as(c, "status", "successful");
	case 'Z':
		return trace_qualify_as(c, "status", "failed");
	case 'r':
		c->text.relative = true;
		return take_precision(c, "--relative-timestamps", arg, &c->text.relative_digits);
	case 'T':
		c->text.duration = true;
		return take_precision(c, "--syscall-times", arg, &c->text.duration_digits);
	case 'D':
		c->daemonize++;
		return 0;
	case 'd':
		return 0;
	case 'h':
		c->help = true;
		return 0;
	case 'V':
		c->version = true;
		return 0;
	default:
		return take_long(c, key, arg);
	}
}

static int take(void *ctx, int key, const char *arg)
{
	struct trace_config *c = ctx;

	switch (key) {
	case 'o':
		c->output = arg;
		return 0;
	case 'A':
		c->append = true;
		return 0;
	case 'p':
		return add_pids(c, arg);
	case 'E':
		return change_env(c, arg);
	case 'u':
		c->user = arg;
		return 0;
	case 'e':
		return trace_qualify(c, arg);
	case 's':
	case 'a':
		return take_size(c, key, arg);
	case 'v':
		c->text.walk.verbose = true;
		return 0;
	case 'F':
	case 'f':
		c->follow = true;
		if (++c->follow_level > 1)
			c->separate = true;
		return 0;
	case 'y':
		take_fd_level(c);
		return 0;
	case 'i':
		c->text.ip = true;
		return 0;
	case 'n':
		c->text.call_number = true;
		return 0;
	case 't':
		take_clock(c);
		return 0;
	case 'x':
		c->text.style.hex = ++c->hex_level > 1 ? QUOTE_HEX_ALL : QUOTE_HEX_NON_ASCII;
		return 0;
	case 'X':
		return take_style(c, arg);
	case 'q':
		take_quiet(c);
		return 0;
	default:
		return take_more(c, key, arg);
	}
}

static void warn_no_effect(const struct trace_config *c, bool given, const char *option)
{
	if (given)
		fprintf(stderr, "%s: %s has no effect with -c/--summary-only\n", c->name, option);
}

static int check(struct trace_config *c, bool has_command)
{
	if (!has_command && !c->pids_count) {
		if (c->as_strace)
			return trace_fail_help(c, "must have PROG [ARGS] or -p PID");
		fprintf(stderr, "tattle: nothing to trace: a command or -p PID is needed\n"
				"hint: tattle trace ls -l\n");
		return c->bad_status;
	}
	if (!has_command && c->daemonize)
		return trace_fail_help(c, "PROG [ARGS] must be specified with -D/--daemonize");
	if (!has_command && c->user)
		return trace_fail_help(c, "PROG [ARGS] must be specified with -u/--user");
	if (has_command && c->pids_count)
		return trace_fail(c, "-p together with a command is not supported yet");
	if (c->wall_given && !c->summary_mode)
		return trace_fail_help(c, "-w/--summary-wall-clock must be given with -c/--summary-only or "
					  "-C/--summary");
	if (c->summary_mode == SUMMARY_ONLY && c->separate)
		return trace_fail_help(c, "-c/--summary-only and --output-separately are mutually "
					  "exclusive");
	if (c->summary_mode == SUMMARY_ONLY) {
		warn_no_effect(c, c->text.ip, "-i/--instruction-pointer");
		warn_no_effect(c, c->text.call_number, "-n/--syscall-number");
		warn_no_effect(c, c->text.relative, "-r/--relative-timestamps");
		warn_no_effect(c, c->text.clock != TEXT_CLOCK_NONE, "-t/--absolute-timestamps");
		warn_no_effect(c, c->text.duration, "-T/--syscall-times");
		warn_no_effect(c, c->as_strace && c->text.fd_notes, "-y/--decode-fds");
	}
	if (c->separate && !c->output)
		fprintf(stderr, "%s: --output-separately has no effect without -o/--output\n", c->name);
	if (c->append && !c->output)
		fprintf(stderr, "%s: -A/--output-append-mode has no effect without -o/--output\n",
			c->name);
	return 0;
}

/* What the views need to know that several options decide together. */
static void settle(struct trace_config *c)
{
	struct filter *f = &c->text.filter;

	c->separate = c->separate && c->output && c->follow;
	f->calls = c->calls_given ? &c->calls : NULL;
	if (c->trace_fds.n || c->trace_fds.negated)
		f->fds = &c->trace_fds;
	f->globs = !c->as_strace;
	c->text.raw = c->raw_given ? &c->raw : NULL;
	c->text.abbrev = c->abbrev_given ? &c->abbrev : NULL;
	c->text.verbose = c->verbose_given ? &c->verbose : NULL;
	c->text.quiet_exit = c->quiet & QUIET_EXIT;
	c->text.quiet_superseded = c->quiet & QUIET_EXECVE;
	c->text.pid_always = c->pid_always || c->pids_count > 1;
	if (!c->output)
		c->text.pid = TEXT_PID_BRACKETS;
	else
		c->text.pid = (c->follow || c->pids_count > 1 || c->pid_always) && !c->separate ?
			TEXT_PID_PLAIN :
			TEXT_PID_NEVER;
	c->summary.filter = *f;
}

int trace_config_parse(struct trace_config *c, int argc, char **argv, int *ret_first)
{
	const struct command_options *co = trace_options(c->as_strace);
	int status = options_parse(co, argc, argv, take, c, c->bad_status, ret_first);

	if (status || c->version)
		return status;
	if (c->help) {
		options_help(co, c->name, stdout);
		return 0;
	}
	status = check(c, *ret_first < argc);
	if (!status)
		settle(c);
	return status;
}
