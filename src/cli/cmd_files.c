/* tattle files: which files a program and all that it starts touch. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <unistd.h>

#include "base/path.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/run.h"
#include "frame/frame.h"
#include "model/file_event.h"
#include "view/files.h"

#define LIST_MAX 256 /* of each option that may be repeated */

enum files_key {
	KEY_LIVE = 256,
	KEY_JSON,
	KEY_TREE,
	KEY_BY,
	KEY_DEPS,
	KEY_TARGET,
	KEY_ABSOLUTE,
	KEY_FORMAT,
	KEY_ONLY,
	KEY_UNDER,
	KEY_MATCH,
	KEY_EXCEPT,
	KEY_NO_MISSING,
	KEY_NO_SYSTEM,
	KEY_NO_FOLD,
	KEY_NO_BYTES,
	KEY_COLOR,
	KEY_LIST_OPTIONS,
};

/* clang-format off */
static const struct option_row files_rows[] = {
	{ 'o', "output", ARG_REQUIRED, "FILE", "write to FILE, not to standard error", "file" },
	{ 'p', "attach", ARG_REQUIRED, "PID,...", "follow running processes until they end or ^C", "pid" },
	{ KEY_LIVE, "live", ARG_NONE, NULL, "a line for each event, as it happens", NULL },
	{ KEY_JSON, "json", ARG_NONE, NULL, "JSON Lines: a file each, with --live an event each", NULL },
	{ '0', "null", ARG_NONE, NULL, "paths only, a NUL byte after each", NULL },
	{ KEY_TREE, "tree", ARG_NONE, NULL, "a tree of directories", NULL },
	{ KEY_BY, "by", ARG_REQUIRED, "WHAT", "process or directory: grouped by that", "process|directory" },
	{ KEY_DEPS, "deps", ARG_REQUIRED, "KIND", "make or ninja: a rule of what was made from what", "make|ninja" },
	{ KEY_TARGET, "target", ARG_REQUIRED, "NAME", "the rule of --deps is for NAME, not for what was made (may be repeated)", NULL },
	{ KEY_ABSOLUTE, "absolute", ARG_NONE, NULL, "in --deps, absolute names also below the working directory", NULL },
	{ KEY_FORMAT, "format", ARG_REQUIRED, "NAME", "summary, json, tree, null, deps or whatfiles", "summary|json|tree|null|deps|whatfiles" },
	{ KEY_ONLY, "only", ARG_REQUIRED, "SET", "only these: read, written, created, deleted, renamed, executed, listed, mode, owner, times, probed, missing, failed ...", NULL },
	{ KEY_UNDER, "under", ARG_REQUIRED, "DIR", "only what lies in DIR (may be repeated)", "directory" },
	{ KEY_MATCH, "match", ARG_REQUIRED, "GLOB", "only paths that fit GLOB, where * is any text (may be repeated)", NULL },
	{ KEY_EXCEPT, "except", ARG_REQUIRED, "GLOB", "without paths that fit GLOB (may be repeated)", NULL },
	{ KEY_NO_MISSING, "no-missing", ARG_NONE, NULL, "without files that were looked for in vain", NULL },
	{ KEY_NO_SYSTEM, "no-system", ARG_NONE, NULL, "without /usr, /lib*, /bin, /etc, /proc, /sys, /dev, /run", NULL },
	{ KEY_NO_FOLD, "no-fold", ARG_NONE, NULL, "long lists in full", NULL },
	{ KEY_NO_BYTES, "no-bytes", ARG_NONE, NULL, "do not count bytes: reads and writes run at full speed", NULL },
	{ KEY_COLOR, "color", ARG_REQUIRED, "WHEN", "auto, always or never", "auto|always|never" },
	{ KEY_LIST_OPTIONS, "list-options", ARG_NONE, NULL, NULL, NULL },
	{ 'h', "help", ARG_NONE, NULL, "this text", NULL },
	{ 0 },
};
/* clang-format on */

static const struct command_options files_options = {
	.name = "files",
	.synopsis = "files [OPTIONS] [--] PROGRAM [ARGUMENTS]\n"
		    "       tattle files [OPTIONS] -p PID[,PID...]",
	.about = "Tells which files a program, with all that it starts, reads, writes, creates, "
		 "deletes, "
		 "executes\nor looks for in vain.",
	.rows = files_rows,
};

struct list {
	const char *words[LIST_MAX + 1];
	size_t n;
};

struct files_config {
	struct files_opts view;
	struct list under, match, except, targets;
	char *cwd;
	bool absolute;
	char *under_real[LIST_MAX];
	const char *output;
	const char *color;
	pid_t pids[LIST_MAX];
	size_t pids_count;
	bool no_bytes;
	bool help;
	bool list_options;
};

static int list_add(struct list *l, const char *word)
{
	if (l->n == LIST_MAX)
		return run_fail("too many options of this kind", word, NULL);
	l->words[l->n++] = word;
	return 0;
}

/* ---- options ------------------------------------------------------------------------------- */

static bool only_bit(const char *word, size_t n, uint32_t *ret)
{
	for (unsigned bit = 0; bit < FILE_OPS; bit++)
		if (strlen(file_op_word(bit)) == n && !memcmp(file_op_word(bit), word, n)) {
			*ret = 1u << bit;
			return true;
		}
	*ret = n == 7 && !memcmp(word, "missing", 7)  ? FILES_MISSING
	       : n == 6 && !memcmp(word, "failed", 6) ? FILES_FAILED
						      : 0;
	return *ret;
}

static int take_only(struct files_config *c, const char *arg)
{
	const char *p = arg;

	if (c->view.only == FILES_ANY)
		c->view.only = 0;
	for (;;) {
		size_t n = strcspn(p, ",");
		uint32_t bit;

		if (!only_bit(p, n, &bit))
			return run_fail("unknown kind of event", arg,
				"--only takes read, written, created, deleted, renamed, executed, "
				"listed, mode, "
				"owner, times, xattr, linked, probed, entered, mounted, watched, "
				"connected, bound, "
				"truncated, open, received, missing, failed");
		c->view.only |= bit;
		if (!p[n])
			return 0;
		p += n + 1;
	}
}

static int take_format(struct files_config *c, const char *arg)
{
	static const struct {
		const char *name;
		enum files_format format;
	} formats[] = { { "summary", FILES_SUMMARY }, { "json", FILES_JSON },
		{ "tree", FILES_TREE }, { "null", FILES_PATHS }, { "deps", FILES_DEPS },
		{ "whatfiles", FILES_WHATFILES } };

	for (size_t i = 0; i < sizeof(formats) / sizeof(formats[0]); i++)
		if (!strcmp(arg, formats[i].name)) {
			c->view.format = formats[i].format;
			return 0;
		}
	return run_fail(
		"unknown format", arg, "formats are summary, json, tree, null, deps, whatfiles");
}

static int take_by(struct files_config *c, const char *arg)
{
	if (!strcmp(arg, "process"))
		c->view.by = FILES_BY_PROCESS;
	else if (!strcmp(arg, "directory"))
		c->view.by = FILES_BY_DIRECTORY;
	else
		return run_fail("cannot group by", arg, "--by takes process or directory");
	return 0;
}

static int take_deps(struct files_config *c, const char *arg)
{
	if (strcmp(arg, "make") && strcmp(arg, "ninja"))
		return run_fail("unknown kind of dependencies", arg, "--deps takes make or ninja");
	c->view.format = FILES_DEPS;
	c->view.ninja = !strcmp(arg, "ninja");
	return 0;
}

static int take_color(struct files_config *c, const char *arg)
{
	if (strcmp(arg, "auto") && strcmp(arg, "always") && strcmp(arg, "never"))
		return run_fail("invalid --color", arg, "--color takes auto, always or never");
	c->color = arg;
	return 0;
}

static int take(void *ctx, int key, const char *name, const char *arg)
{
	struct files_config *c = ctx;

	(void)name;
	switch (key) {
	case 'o':
		c->output = arg;
		return 0;
	case 'p':
		return run_take_pids(arg, c->pids, LIST_MAX, &c->pids_count);
	case KEY_LIVE:
		c->view.live = true;
		return 0;
	case KEY_JSON:
		c->view.format = FILES_JSON;
		return 0;
	case '0':
		c->view.format = FILES_PATHS;
		return 0;
	case KEY_TREE:
		c->view.format = FILES_TREE;
		return 0;
	case KEY_BY:
		return take_by(c, arg);
	case KEY_DEPS:
		return take_deps(c, arg);
	case KEY_TARGET:
		return list_add(&c->targets, arg);
	case KEY_ABSOLUTE:
		c->absolute = true;
		return 0;
	case KEY_FORMAT:
		return take_format(c, arg);
	case KEY_ONLY:
		return take_only(c, arg);
	case KEY_UNDER:
		return list_add(&c->under, arg);
	case KEY_MATCH:
		return list_add(&c->match, arg);
	case KEY_EXCEPT:
		return list_add(&c->except, arg);
	case KEY_NO_MISSING:
		c->view.no_missing = true;
		return 0;
	case KEY_NO_SYSTEM:
		c->view.no_system = true;
		return 0;
	case KEY_NO_FOLD:
		c->view.fold = false;
		return 0;
	case KEY_NO_BYTES:
		c->no_bytes = true;
		return 0;
	case KEY_COLOR:
		return take_color(c, arg);
	case KEY_LIST_OPTIONS:
		c->list_options = true;
		return 0;
	default:
		c->help = true;
		return 0;
	}
}

/* The real path of a directory that the run may be about to make: what is there of it, then the
 * rest.  To be freed; NULL when memory is short. */
static char *future_path(const char *path)
{
	size_t n = strlen(path);
	struct buf text = { 0 };
	char *copy = strdup(path), *real = copy ? realpath(copy, NULL) : NULL;

	while (copy && !real && n) {
		while (n && path[--n] != '/')
			;
		copy[n] = 0;
		real = realpath(n ? copy : path[0] == '/' ? "/" : ".", NULL);
	}
	for (; path[n] == '/';)
		n++;
	(void)path_join(&text, real ? real : "/", real ? strlen(real) : 1, path + n,
		strlen(path + n), true);
	buf_char(&text, 0);
	free(copy);
	free(real);
	if (text.failed) {
		buf_done(&text);
		return NULL;
	}
	return (char *)text.data;
}

/* --under names directories as the user sees them; entries have real paths. */
static void settle_under(struct files_config *c)
{
	for (size_t i = 0; i < c->under.n; i++) {
		c->under_real[i] = future_path(c->under.words[i]);
		if (c->under_real[i])
			c->under.words[i] = c->under_real[i];
	}
	c->view.under = c->under.n ? c->under.words : NULL;
	c->view.targets = c->targets.n ? c->targets.words : NULL;
	if (!c->absolute)
		c->view.deps_base = c->cwd = realpath(".", NULL);
	c->view.match = c->match.n ? c->match.words : NULL;
	c->view.except = c->except.n ? c->except.words : NULL;
}

static int parse(struct files_config *c, int argc, char **argv, int *first)
{
	int status =
		options_parse(&files_options, argc, argv, take, c, STATUS_TATTLE_FAILED, first);

	if (status || c->help || c->list_options)
		return status;
	if (*first == argc && !c->pids_count) {
		fprintf(stderr,
			"tattle: no program and no process to follow\n"
			"hint: tattle files -- PROGRAM [ARGUMENTS], or tattle files -p PID\n");
		return STATUS_TATTLE_FAILED;
	}
	if (*first < argc && c->pids_count)
		return run_fail("a program together with -p", argv[*first], "give one of the two");
	if (c->view.live && c->view.format != FILES_SUMMARY && c->view.format != FILES_JSON)
		return run_fail(
			"--live is for lines and --json, not for this format", "--live", NULL);
	if (c->view.format != FILES_DEPS && (c->targets.n || c->absolute))
		return run_fail(
			"only --deps has rules", c->targets.n ? "--target" : "--absolute", NULL);
	c->view.command = *first < argc ? argv[*first] : NULL;
	settle_under(c);
	return 0;
}

/* ---- the session ------------------------------------------------------------------------- */

static int start(const struct files_config *c, char **argv, struct tattle_session **session)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct tattle_error err = { 0 };
	struct run_calls *calls = calloc(1, sizeof(*calls));
	struct call_set set;
	int r;

	if (!calls)
		return run_fail("out of memory", "files", NULL);
	options.flags |= (unsigned)TATTLE_FD_PATHS | (unsigned)TATTLE_REAL_PATHS |
			 (unsigned)TATTLE_NO_DATA | (unsigned)TATTLE_KEEP_STDERR;
	file_events_calls(&set, !c->no_bytes);
	run_only_calls(&options, calls, &set);
	if (c->pids_count) {
		options.detach_signals = RUN_DETACH_SIGNALS;
		r = run_attach(session, &options, c->pids, c->pids_count);
	} else {
		command.argv = argv;
		command.exec_failed = run_exec_failed;
		r = tattle_session_become(session, &options, &command, &err);
		if (r < 0)
			run_print_error(&err, r);
	}
	free(calls);
	return r < 0 ? STATUS_TATTLE_FAILED : 0;
}

struct files_run {
	const struct files_config *config;
	struct tattle_session *session;
	struct files_view *view;
	struct output out;
	bool ended;
	bool write_failed;
};

static void say_write_failed(struct files_run *fr, int r)
{
	if (fr->write_failed || r >= 0)
		return;
	fr->write_failed = true;
	fprintf(stderr, "tattle: cannot write %s: %s\n",
		fr->config->output ? fr->config->output : "the report", strerror(-r));
}

static void say_warnings(struct files_run *fr)
{
	const char *words;

	while ((words = files_view_warning(fr->view)))
		fprintf(stderr, "tattle: warning: %s\n", words);
}

static void finish(struct files_run *fr)
{
	if (fr->ended)
		return;
	fr->ended = true;
	say_write_failed(fr, files_view_end(fr->view));
	say_warnings(fr);
}

static void take_frame(struct files_run *fr, const struct tattle_frame *frame)
{
	const struct frame *f = (const struct frame *)(const void *)frame;
	int r = files_view_frame(fr->view, f);
	const struct frame_end *e = f->type == FRAME_END ? frame_body(f) : NULL;

	if (f->type == FRAME_WARNING) {
		const char *text;
		size_t n = tattle_frame_text(frame, &text);

		fprintf(stderr, "tattle: warning: %.*s\n", (int)n, text);
	}
	if (fr->config->view.live)
		say_warnings(fr);
	if (f->type == FRAME_IDLE || (e && e->flags & END_ROOT))
		r = output_flush(&fr->out);
	/* Whoever waits for the command finds the report written. */
	if (e && e->flags & END_LAST)
		finish(fr);
	if (e && e->flags & END_ROOT && fr->config->output)
		run_release_stderr();
	say_write_failed(fr, r);
}

static int open_output(struct files_run *fr, struct files_config *c)
{
	int fd = STDERR_FILENO;

	if (c->output) {
		fd = open(c->output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
		if (fd < 0) {
			fprintf(stderr, "tattle: cannot open '%s': %s\n", c->output,
				strerror(errno));
			return STATUS_TATTLE_FAILED;
		}
	}
	output_init(&fr->out, fd, c->output != NULL);
	c->view.color = run_color(c->color, fd);
	fr->view = files_view_new(&c->view, &fr->out);
	return fr->view ? 0 : run_fail("out of memory", "files", NULL);
}

static int follow(struct files_config *c, char **argv)
{
	struct files_run fr = { .config = c };
	const struct tattle_frame *f;
	int status = open_output(&fr, c);

	if (!status)
		status = start(c, argv, &fr.session);
	while (!status && tattle_session_next(fr.session, &f) > 0)
		take_frame(&fr, f);
	if (!status)
		finish(&fr);
	files_view_free(fr.view);
	say_write_failed(&fr, output_done(&fr.out));
	if (!status)
		status = run_exit_status(fr.session);
	tattle_session_free(fr.session);
	return status;
}

int cmd_files(int argc, char **argv)
{
	struct files_config *c = calloc(1, sizeof(*c));
	int first, status;

	if (!c)
		return run_fail("out of memory", "files", NULL);
	c->view.only = FILES_ANY;
	c->view.fold = true;
	c->color = "auto";
	if (getrandom(&c->view.seed, sizeof(c->view.seed), GRND_NONBLOCK) < 0)
		c->view.seed = (uint64_t)getpid() * 0x9e3779b97f4a7c15u;
	status = parse(c, argc, argv, &first);
	if (!status && c->help)
		options_help(&files_options, "tattle", stdout);
	else if (!status && c->list_options)
		options_list(&files_options, stdout);
	else if (!status)
		status = follow(c, argv + first);
	for (size_t i = 0; i < c->under.n; i++)
		free(c->under_real[i]);
	free(c->cwd);
	free(c);
	return status;
}
