/* What each option does, but for those about processes (trace_startup.c). */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "cli/trace_config.h"

#define STRING_MAX (UINT32_MAX / 4)

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
	return trace_fail_argument(c, arg);
}

static bool parse_precision(const char *s, unsigned *digits)
{
	static const char *const names[] = { "s", "ms", "us", "ns" };

	for (unsigned i = 0; i < 4; i++) {
		if (!strcasecmp(s, names[i])) {
			*digits = i * 3;
			return true;
		}
	}
	return false;
}

static int take_precision(struct trace_config *c, const char *arg, unsigned *digits)
{
	*digits = 6;
	if (arg && !parse_precision(arg, digits))
		return trace_fail_argument(c, arg);
	return 0;
}

/* "[[format:]FORMAT][,[precision:]PRECISION]" in any order; what is not mentioned stays as an
 * earlier option has set it. */
static int take_absolute(struct trace_config *c, const char *arg)
{
	static const struct {
		const char *name;
		enum text_clock clock;
	} formats[] = { { "none", TEXT_CLOCK_NONE }, { "time", TEXT_CLOCK_TIME },
		{ "unix", TEXT_CLOCK_EPOCH } };
	char *copy = strdup(arg ? arg : "time"), *save = NULL;
	bool format_given = false;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	c->absolute_given = true;
	for (char *w = strtok_r(copy, ",", &save); w && !status; w = strtok_r(NULL, ",", &save)) {
		const char *format = strncasecmp(w, "format:", 7) ? w : w + 7;
		const char *precision = strncasecmp(w, "precision:", 10) ? w : w + 10;
		bool found = format == w && parse_precision(precision, &c->text.clock_digits);

		for (unsigned i = 0; i < 3 && !found && precision == w; i++) {
			found = !strcasecmp(format, formats[i].name);
			if (found)
				c->text.clock = formats[i].clock;
			format_given |= found;
		}
		if (!found)
			status = trace_fail_argument(c, arg);
	}
	if (!format_given && c->text.clock == TEXT_CLOCK_NONE)
		c->text.clock = TEXT_CLOCK_TIME;
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
	if (!arg || !strcasecmp(arg, "all"))
		c->text.style.hex = QUOTE_HEX_ALL;
	else if (!strcasecmp(arg, "non-ascii"))
		c->text.style.hex = QUOTE_HEX_NON_ASCII;
	else if (!strcasecmp(arg, "non-ascii-chars"))
		c->text.style.hex = QUOTE_HEX_CHARS;
	else if (!strcasecmp(arg, "none"))
		c->text.style.hex = QUOTE_OCTAL;
	else
		return trace_fail_argument(c, arg);
	return 0;
}

static int take_size(struct trace_config *c, int key, const char *arg)
{
	unsigned long n;

	if (!trace_number(arg, key == 's' ? STRING_MAX : INT32_MAX, &n))
		return trace_fail_argument(c, arg);
	if (key == 's')
		c->text.walk.string_max = (uint32_t)n;
	else
		c->text.result_column = (unsigned)n;
	return 0;
}

static void take_quiet(struct trace_config *c)
{
	static const unsigned levels[] = { QUIET_ATTACH | QUIET_PERSONALITY,
		QUIET_ATTACH | QUIET_PERSONALITY | QUIET_EXIT, QUIET_ALL };

	c->quiet = levels[c->quiet_level < 2 ? c->quiet_level : 2];
	c->quiet_level++;
}

static int take_color(struct trace_config *c, const char *arg)
{
	static const char *const words[] = { "auto", "always", "never" };

	for (unsigned i = 0; i < 3; i++) {
		if (!strcasecmp(arg ? arg : "always", words[i])) {
			c->color = words[i];
			return 0;
		}
	}
	return trace_fail_argument(c, arg);
}

static int take_stack(struct trace_config *c, const char *arg)
{
	if (!arg || !strcmp(arg, "symbol"))
		c->stack_level = 1;
	else if (!strcmp(arg, "source"))
		c->stack_level = 2;
	else
		return trace_fail_argument(c, arg);
	return 0;
}

static int take_tips(struct trace_config *c, const char *arg)
{
	return tips_parse(&c->tips, arg ? arg : "") ? 0 : trace_fail_argument(c, arg);
}

/* ---- statistics ------------------------------------------------------------------- */

static int take_sort(struct trace_config *c, const char *arg)
{
	int col = summary_column_find(arg);

	if (col < 0)
		return trace_fail_help(c, "invalid sortby: '%s'", arg);
	c->summary.sort = col == COLUMN_TIME_PERCENT ? COLUMN_TOTAL_TIME : (enum summary_column)col;
	c->summary_sort_given = true;
	return 0;
}

static int take_columns(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg), *rest = copy;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	c->summary.columns_n = 0;
	while (rest && !status) {
		const char *residual = arg + (rest - copy), *w = strsep(&rest, ",");
		int col = summary_column_find(w);

		if (!strcmp(w, "time"))
			col = COLUMN_TIME_PERCENT;
		if (col < 0 || col >= COLUMN_COUNT)
			status = trace_fail_help(c, "unknown column name: '%s'", w);
		for (unsigned i = 0; !status && i < c->summary.columns_n; i++)
			if ((int)c->summary.columns[i] == col)
				status = trace_fail_help(c,
					"call summary column has been provided more than once: "
					"'%s' "
					"(-U option residual: '%s')",
					w, residual);
		if (!status)
			c->summary.columns[c->summary.columns_n++] = (enum summary_column)col;
	}
	free(copy);
	return status;
}

static int take_overhead(struct trace_config *c, const char *arg)
{
	if (!trace_time(arg, 1e3, &c->summary.overhead_ns))
		return trace_fail_argument(c, arg);
	return 0;
}

static int take_summary(struct trace_config *c, enum summary_mode mode)
{
	if (c->summary_mode && c->summary_mode != mode)
		return trace_fail_help(
			c, "-c/--summary-only and -C/--summary are mutually exclusive");
	c->summary_mode = mode;
	return 0;
}

/* ---- filters ---------------------------------------------------------------------- */

static bool add_path(struct trace_config *c, const char *path)
{
	if (c->paths_count >= TRACE_PATHS_MAX)
		return false;
	c->paths[c->paths_count++] = path;
	c->text.filter.paths = c->paths;
	return true;
}

/* The path as it was written, and where it leads to: descriptors carry the latter. */
static int take_path(struct trace_config *c, const char *arg)
{
	char *real = realpath(arg, NULL);
	bool ok = add_path(c, arg);

	if (real && strcmp(real, arg) != 0) {
		ok = ok && add_path(c, real);
		if (ok)
			c->resolved[c->resolved_count++] = real;
	} else {
		free(real);
		real = NULL;
	}
	if (ok)
		return 0;
	free(real);
	return trace_fail(c, "too many paths");
}

/* ---- the options ------------------------------------------------------------------ */

/* Long options that are qualifiers; -1 when key is none of them. */
static int take_qualifier(struct trace_config *c, int key, const char *arg)
{
	static const struct {
		int key;
		const char *name, *otherwise;
	} sets[] = { { KEY_TRACE, "trace", NULL }, { KEY_ABBREV, "abbrev", NULL },
		{ KEY_VERBOSE, "verbose", NULL }, { KEY_RAW, "raw", NULL },
		{ KEY_SIGNAL, "signal", NULL }, { KEY_STATUS, "status", NULL },
		{ KEY_TRACE_FDS, "trace-fds", NULL }, { KEY_READ, "read", NULL },
		{ KEY_WRITE, "write", NULL }, { KEY_INJECT, "inject", NULL },
		{ KEY_FAULT, "fault", NULL }, { KEY_KVM, "kvm", NULL },
		{ KEY_NAMESPACE, "namespace", NULL }, { KEY_QUIET, "quiet", "attach,personality" },
		{ KEY_DECODE_FDS, "decode-fds", "path" },
		{ KEY_DECODE_PIDS, "decode-pids", "comm" }, { KEY_PIDNS, "decode-pids", "pidns" },
		{ KEY_SECONTEXT, "secontext", "!full,mismatch" } };

	for (size_t i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		if (sets[i].key == key)
			return trace_qualify_as(c, sets[i].name, arg ? arg : sets[i].otherwise);
	return -1;
}

static int take_long(struct trace_config *c, int key, const char *arg)
{
	switch (key) {
	case KEY_JSON:
		c->json = true;
		return 0;
	case KEY_TREE:
		c->tree = true;
		return 0;
	case KEY_LIST_OPTIONS:
		c->list_options = true;
		return 0;
	case KEY_NO_FD_PATHS:
		c->text.fd_details = 0;
		return 0;
	case KEY_SEPARATE:
		c->separate = c->separate_given = true;
		return 0;
	case KEY_ALWAYS_PID:
		c->pid_always = true;
		return 0;
	case KEY_HEX_STRINGS:
		c->hex_given = true;
		return take_hex(c, arg);
	case KEY_ABSOLUTE:
		return take_absolute(c, arg);
	case KEY_STACK:
		return take_stack(c, arg);
	case KEY_TIPS:
		return take_tips(c, arg);
	case KEY_HYPERLINK:
		c->text.hyperlink = true;
		return 0;
	case KEY_COLOR:
		return take_color(c, arg);
	default:
		return trace_take_limit(c, key, arg);
	}
}

static int take_filter(struct trace_config *c, int key, const char *arg)
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
	case 'P':
		return take_path(c, arg);
	case 'z':
		c->outcomes_given++;
		return trace_qualify_as(c, "status", "successful");
	case 'Z':
		c->outcomes_given++;
		return trace_qualify_as(c, "status", "failed");
	case 'd':
		c->debug = true;
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

static int take_format(struct trace_config *c, int key, const char *arg)
{
	switch (key) {
	case 's':
	case 'a':
		return take_size(c, key, arg);
	case 'v':
		c->text.walk.verbose = true;
		return 0;
	case 'y':
		c->text.fd_details = ++c->fd_level > 1 ? FD_DETAIL_ALL : FD_DETAIL_PATH;
		return 0;
	case 'Y':
		c->pid_details |= PID_DETAIL_COMM;
		return 0;
	case 'i':
		c->text.ip = true;
		return 0;
	case 'k':
		if (c->stack_level == 2 && c->as_strace)
			return trace_fail(c, "Too many -k options");
		c->stack_level = c->stack_level ? 2 : 1;
		return 0;
	case 'n':
		c->text.call_number = true;
		return 0;
	case 'N':
		c->text.style.arg_names = true;
		return 0;
	case 'r':
	case KEY_RELATIVE:
		c->text.relative = true;
		return take_precision(c, arg, &c->text.relative_digits);
	case 'T':
	case KEY_DURATION:
		c->text.duration = true;
		return take_precision(c, arg, &c->text.duration_digits);
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
		return take_filter(c, key, arg);
	}
}

int trace_take(void *ctx, int key, const char *name, const char *arg)
{
	struct trace_config *c = ctx;
	int status;

	c->option = name;
	status = trace_take_startup(c, key, arg);
	if (status < 0)
		status = take_qualifier(c, key, arg);
	if (status >= 0)
		return status;
	switch (key) {
	case 'o':
		c->output = arg;
		return 0;
	case 'A':
		c->append = true;
		return 0;
	case 'e':
		return trace_qualify(c, arg);
	default:
		return take_format(c, key, arg);
	}
}
