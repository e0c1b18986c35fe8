/* tattle policy: its subcommands. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "cli/cmd.h"
#include "cli/options.h"
#include "cli/policy_ask.h"
#include "cli/policy_file.h"
#include "cli/policy_render.h"
#include "cli/policy_run.h"
#include "cli/run.h"
#include "spec/gen/const_misc.h"

#define PIDS_MAX 256
#define ENOSYS_NUMBER 38
#define FIT_RUNS 3
#define FIT_RUNS_MAX 40

enum policy_key {
	KEY_FROM = 256,
	KEY_NO_COMPLETE,
	KEY_FILES,
	KEY_NO_FILTER,
	KEY_FORMAT,
	KEY_ACTION,
	KEY_ARGS,
	KEY_FOR,
	KEY_ABI,
	KEY_MODE,
	KEY_VIOLATIONS_STATUS,
	KEY_RUNS,
	KEY_MAX_RUNS,
};

struct policy_config {
	const char *output;
	const char *format;
	struct learn_opts learn;
	struct run_opts run;
	struct fit_opts fit;
	struct render_opts render;
	pid_t pids[PIDS_MAX];
	bool help;
	bool quiet;
};

/* ---- options ------------------------------------------------------------------------------ */

static int take_number(const char *arg, unsigned min, unsigned max, unsigned *ret)
{
	char *end;
	unsigned long v;

	errno = 0;
	v = strtoul(arg, &end, 10);
	if (errno || end == arg || *end || arg[0] == '-' || v < min || v > max)
		return run_fail("invalid number", arg, NULL);
	*ret = (unsigned)v;
	return 0;
}

/* errno:NAME or errno:N */
static int take_errno(const char *name, uint16_t *ret)
{
	unsigned n = 0;

	for (unsigned i = 0; i < cset_errno_names.n[0]; i++)
		if (!strcmp(cset_errno_names.v[0][i].s, name) &&
			cset_errno_names.v[0][i].v < 4096) {
			*ret = (uint16_t)cset_errno_names.v[0][i].v;
			return 0;
		}
	if (*name < '0' || *name > '9')
		return run_fail("unknown error", name, "--action takes errno:EPERM or errno:1");
	if (take_number(name, 1, 4095, &n))
		return STATUS_TATTLE_FAILED;
	*ret = (uint16_t)n;
	return 0;
}

static int take_action(struct policy_config *c, const char *arg)
{
	struct policy_limits *l = &c->render.limits;

	c->render.action_given = true;
	c->run.kill = c->run.log = false;
	if (!strcmp(arg, "kill")) {
		l->action = ACTION_KILL;
		c->run.kill = true;
		return 0;
	}
	if (!strcmp(arg, "log")) {
		l->action = ACTION_LOG;
		c->run.log = true;
		return 0;
	}
	if (strncmp(arg, "errno", 5) || (arg[5] && arg[5] != ':' && arg[5] != '='))
		return run_fail("unknown action", arg, "actions are kill, log, errno, errno:NAME");
	l->action = ACTION_ERRNO;
	if (arg[5] && take_errno(arg + 6, &l->error))
		return STATUS_TATTLE_FAILED;
	c->run.error = l->error;
	return 0;
}

static int take_args(struct policy_config *c, const char *arg)
{
	static const char *const levels[] = { "none", "safe", "all" };

	for (unsigned i = 0; i < 3; i++)
		if (!strcmp(arg, levels[i])) {
			c->run.args = c->fit.args = c->render.limits.args = (enum policy_args)i;
			return 0;
		}
	return run_fail("unknown level of arguments", arg, "--args takes none, safe or all");
}

static int take_mode(struct policy_config *c, const char *arg)
{
	static const char *const modes[] = { "enforce", "log", "ask-nothing" };

	for (unsigned i = 0; i < 3; i++)
		if (!strcmp(arg, modes[i])) {
			c->run.mode = (enum run_mode)i;
			return 0;
		}
	return run_fail("unknown mode", arg, "--mode takes enforce, log or ask-nothing");
}

static int take_from(struct policy_config *c, const char *arg)
{
	if (strcmp(arg, "exec") && strcmp(arg, "entry"))
		return run_fail("cannot learn from", arg, "--from takes exec or entry");
	c->learn.from_entry = !strcmp(arg, "entry");
	return 0;
}

static int take_for(struct policy_config *c, const char *arg)
{
	if (strcmp(arg, "runc"))
		return run_fail("unknown runtime", arg, "--for takes runc");
	c->render.for_runc = true;
	return 0;
}

static int take_format(struct policy_config *c, const char *arg)
{
	struct buf b = { 0 };

	c->format = arg;
	if (render_find(arg))
		return 0;
	fprintf(stderr, "tattle: unknown format: '%s'\nhint: formats are", arg);
	for (size_t i = 0; render_at(i); i++)
		buf_printf(&b, "%s %s", i ? "," : "", render_at(i)->name);
	fprintf(stderr, "%.*s\n", (int)b.len, (const char *)b.data);
	buf_done(&b);
	return STATUS_TATTLE_FAILED;
}

static int take(void *ctx, int key, const char *name, const char *arg)
{
	struct policy_config *c = ctx;
	unsigned n = 0;

	(void)name;
	switch (key) {
	case 'o':
		c->output = arg;
		return 0;
	case 'p':
		return run_take_pids(arg, c->pids, PIDS_MAX, &c->learn.pids_count);
	case 'q':
		c->quiet = true;
		return 0;
	case KEY_FROM:
		return take_from(c, arg);
	case KEY_NO_COMPLETE:
		c->learn.complete = false;
		return 0;
	case KEY_FILES:
		c->learn.files = true;
		return 0;
	case KEY_NO_FILTER:
		c->learn.no_filter = true;
		return 0;
	case KEY_FORMAT:
		return take_format(c, arg);
	case KEY_ACTION:
		return take_action(c, arg);
	case KEY_ARGS:
		return take_args(c, arg);
	case KEY_FOR:
		return take_for(c, arg);
	case KEY_ABI:
		c->render.abi = arg;
		return 0;
	case KEY_MODE:
		return take_mode(c, arg);
	case KEY_VIOLATIONS_STATUS:
		if (take_number(arg, 1, 255, &n))
			return STATUS_TATTLE_FAILED;
		c->run.violations_status = (int)n;
		return 0;
	case KEY_RUNS:
		return take_number(arg, 1, 1000, &c->fit.runs);
	case KEY_MAX_RUNS:
		return take_number(arg, 1, 100000, &c->fit.runs_max);
	default:
		c->help = true;
		return 0;
	}
}

/* clang-format off */
#define ROW_HELP { 'h', "help", ARG_NONE, NULL, "this text", NULL }, { 0 }
#define ROW_OUTPUT(what) { 'o', "output", ARG_REQUIRED, "FILE", what, "file" }
#define ROW_ARGS { KEY_ARGS, "args", ARG_REQUIRED, "LEVEL", "rules on arguments: none, safe (default) or all", "none|safe|all" }
#define ROW_ACTION { KEY_ACTION, "action", ARG_REQUIRED, "ACTION", "what refused calls get: errno (ENOSYS), errno:NAME, kill, log", "errno|kill|log" }

static const struct option_row learn_rows[] = {
	ROW_OUTPUT("write the policy to FILE, not to standard error"),
	{ 'p', "attach", ARG_REQUIRED, "PID,...", "learn from running processes, until they end or ^C", "pid" },
	{ KEY_FROM, "from", ARG_REQUIRED, "WHERE", "exec (default), or entry: without the first program's loader", "exec|entry" },
	{ KEY_FILES, "files", ARG_NONE, NULL, "also which files are touched, for landlock and apparmor", NULL },
	{ KEY_NO_FILTER, "no-filter", ARG_NONE, NULL, "no seccomp filter: slower, but what lives on at ^C is let go of", NULL },
	{ KEY_NO_COMPLETE, "no-complete", ARG_NONE, NULL, "only what was seen, not what another run may need", NULL },
	ROW_HELP,
};
static const struct option_row render_rows[] = {
	{ KEY_FORMAT, "format", ARG_REQUIRED, "NAME", "oci, docker, procd, procd-whitelist, systemd, bpf, pfc, libseccomp-c, minijail, landlock, apparmor", "oci|docker|procd|procd-whitelist|systemd|bpf|pfc|libseccomp-c|minijail|landlock|apparmor" },
	ROW_OUTPUT("write to FILE, not to standard output"),
	ROW_ACTION,
	ROW_ARGS,
	{ KEY_FOR, "for", ARG_REQUIRED, "RUNTIME", "runc: add the calls that it makes itself under the filter", "runc" },
	{ KEY_ABI, "abi", ARG_REQUIRED, "NAME", "formats of one ABI: which", "x86_64|i386|aarch64" },
	ROW_HELP,
};
static const struct option_row run_rows[] = {
	{ KEY_MODE, "mode", ARG_REQUIRED, "MODE", "enforce (default), log: allow and report, ask-nothing: the kernel alone", "enforce|log|ask-nothing" },
	ROW_ACTION,
	ROW_ARGS,
	{ KEY_VIOLATIONS_STATUS, "violations-status", ARG_REQUIRED, "N", "exit with N if there were violations", NULL },
	ROW_OUTPUT("write reports to FILE, not to standard error"),
	ROW_HELP,
};
static const struct option_row fit_rows[] = {
	ROW_OUTPUT("the policy's FILE"),
	{ KEY_RUNS, "runs", ARG_REQUIRED, "N", "runs without a violation that are wanted in a row (default 3)", NULL },
	{ KEY_MAX_RUNS, "max-runs", ARG_REQUIRED, "N", "give up after N runs (default 40)", NULL },
	ROW_ARGS,
	{ 'q', "quiet", ARG_NONE, NULL, "do not tell what each round adds", NULL },
	ROW_HELP,
};
static const struct option_row merge_rows[] = {
	ROW_OUTPUT("write to FILE, not to standard output"),
	ROW_HELP,
};
static const struct option_row plain_rows[] = {
	ROW_HELP,
};
static const struct option_row check_rows[] = {
	ROW_ARGS,
	ROW_OUTPUT("write reports to FILE, not to standard error"),
	ROW_HELP,
};
/* clang-format on */

/* ---- subcommands --------------------------------------------------------------------------- */

static int do_learn(struct policy_config *c, char **words)
{
	c->learn.output = c->output;
	c->learn.pids = c->pids;
	if (!words[0] && !c->learn.pids_count)
		return run_fail("no program and no process to learn from", "learn",
			"tattle policy learn -o FILE -- PROGRAM [ARGUMENTS]");
	if (words[0] && c->learn.pids_count)
		return run_fail("a program together with -p", words[0], "give one of the two");
	return policy_learn(&c->learn, words[0] ? words : NULL);
}

static int do_render(struct policy_config *c, char **words)
{
	const struct render_format *format = c->format ? render_find(c->format) : NULL;

	if (!format)
		return run_fail(
			"no format is given", "render", "tattle policy render --format=oci FILE");
	if (!words[0])
		return run_fail("no policy is given", "render", NULL);
	return policy_render(format, &c->render, c->output, words);
}

/* May the policy's own command be executed?  The kernel asks before the first program is there. */
static bool may_start(const struct policy *p)
{
#if defined(__aarch64__)
	const struct abi *abi = abi_get(ABI_AARCH64);
#else
	const struct abi *abi = abi_get(ABI_X86_64);
#endif
	int nr = abi_call_number(abi, "execve");

	return nr >= 0 && policy_find(p, abi->id, (uint32_t)nr);
}

static int can_run(const struct policy_config *c, const struct policy *p, char **words)
{
	const struct run_opts *o = &c->run;

	if (!words[0])
		return run_fail("a program is needed", "policy", NULL);
	if (o->mode == RUN_SILENT && (o->violations_status || o->output))
		return run_fail("the kernel does not tell of violations", "--mode=ask-nothing",
			"--violations-status and -o are for the other modes");
	if (o->mode != RUN_LOG && policy_size(p) && !may_start(p))
		return run_fail("the policy refuses every program's start, execve", words[0],
			"learn with --from=exec what is to run under it from the start");
	return 0;
}

/* usage: what is right, for those who gave too little. */
static int run_under(struct policy_config *c, char **words, const char *what, const char *usage)
{
	struct policy *p;
	int status;

	if (!words[0] || !words[1])
		return run_fail("a policy and a program are needed", what, usage);
	if (words[1][0] == '-' && strcmp(words[1], "--"))
		return run_fail("no program, but an option", words[1], usage);
	p = policy_load(words[0]);
	if (!p)
		return STATUS_TATTLE_FAILED;
	words++;
	if (!strcmp(words[0], "--"))
		words++;
	c->run.output = c->output;
	if (c->run.log && c->run.mode == RUN_ENFORCE)
		c->run.mode = RUN_LOG;
	status = can_run(c, p, words);
	if (!status && !strcmp(p->from, "entry"))
		fputs("tattle: warning: the policy was learnt from the program's entry point on: "
		      "its loader's calls are violations\n",
			stderr);
	if (!status)
		status = policy_run(p, &c->run, words);
	policy_free(p);
	return status;
}

static int do_run(struct policy_config *c, char **words)
{
	return run_under(
		c, words, "run", "tattle policy run [OPTIONS] POLICY -- PROGRAM [ARGUMENTS]");
}

static int check_recording(struct policy_config *c, char **words)
{
	const struct check_opts o = { c->run.args, c->output };
	struct policy *p = policy_load(words[0]);
	int status = p ? policy_check(p, &o, words[1]) : STATUS_TATTLE_FAILED;

	policy_free(p);
	return status;
}

static int do_check(struct policy_config *c, char **words)
{
	if (words[0] && words[1] && !words[2] && policy_is_recording(words[1]))
		return check_recording(c, words);
	c->run.mode = RUN_LOG;
	c->run.violations_status = 1;
	return run_under(c, words, "check",
		"tattle policy check [OPTIONS] POLICY -- PROGRAM [ARGUMENTS], or POLICY RECORDING");
}

static int do_fit(struct policy_config *c, char **words)
{
	c->fit.output = c->output;
	c->fit.quiet = c->quiet;
	if (!c->output)
		return run_fail(
			"no file for the policy", "fit", "tattle policy fit -o FILE -- PROGRAM");
	if (!words[0])
		return run_fail("no program to fit a policy to", "fit",
			"tattle policy fit -o FILE -- PROGRAM");
	if (c->fit.runs_max < c->fit.runs)
		return run_fail("more clean runs are wanted than runs", "--max-runs", NULL);
	return policy_fit(&c->fit, words);
}

static int do_merge(struct policy_config *c, char **words)
{
	return policy_ask_merge(c->output, words);
}

static int do_diff(struct policy_config *c, char **words)
{
	(void)c;
	return policy_ask_diff(words);
}

static int do_explain(struct policy_config *c, char **words)
{
	(void)c;
	return policy_ask_explain(words);
}

static int do_lint(struct policy_config *c, char **words)
{
	(void)c;
	return policy_ask_lint(words);
}

static const struct subcommand {
	const char *name;
	int (*run)(struct policy_config *c, char **words);
	struct command_options options;
} subcommands[] = {
	{ "learn", do_learn,
		{ "policy learn",
			"policy learn [OPTIONS] [--] PROGRAM [ARGUMENTS]\n       tattle policy "
			"learn [OPTIONS] -p PID",
			"Runs a program and writes down which calls it makes, with the reasons.",
			learn_rows } },
	{ "fit", do_fit,
		{ "policy fit", "policy fit [OPTIONS] -o FILE [--] PROGRAM [ARGUMENTS]",
			"Learns, runs under what was learnt, and adds what that refused, until "
			"nothing is.",
			fit_rows } },
	{ "run", do_run,
		{ "policy run", "policy run [OPTIONS] POLICY [--] PROGRAM [ARGUMENTS]",
			"Runs a program under a policy and reports each violation.", run_rows } },
	{ "check", do_check,
		{ "policy check",
			"policy check [OPTIONS] POLICY [--] PROGRAM [ARGUMENTS]\n       tattle "
			"policy "
			"check [OPTIONS] POLICY RECORDING",
			"Runs a program freely, or reads what 'tattle trace --json -o RECORDING' "
			"wrote, and exits\nwith 1 if the policy would have refused something.",
			check_rows } },
	{ "render", do_render,
		{ "policy render", "policy render --format=NAME [OPTIONS] POLICY...",
			"Writes a policy, or several as one, in the format of who enforces it.",
			render_rows } },
	{ "merge", do_merge,
		{ "policy merge", "policy merge [-o FILE] POLICY...",
			"Makes one policy of several.", merge_rows } },
	{ "diff", do_diff,
		{ "policy diff", "policy diff OLD NEW",
			"Tells how two policies differ; exits with 1 if they do.", plain_rows } },
	{ "explain", do_explain,
		{ "policy explain", "policy explain POLICY [CALL...]",
			"Tells why calls are allowed.", plain_rows } },
	{ "lint", do_lint,
		{ "policy lint", "policy lint POLICY...",
			"Names dangerous calls that are allowed; exits with 1 if there are some.",
			plain_rows } },
};

#define SUBCOMMANDS (sizeof(subcommands) / sizeof(subcommands[0]))

static void help(FILE *to)
{
	fputs("Usage: tattle policy SUBCOMMAND [OPTIONS] ...\n"
	      "Learns which calls a program needs, proves it, and writes sandbox policies.\n\n",
		to);
	for (size_t i = 0; i < SUBCOMMANDS; i++) {
		fprintf(to, "  %-8s ", subcommands[i].name);
		for (const char *p = subcommands[i].options.about; *p; p++)
			fputs(*p == '\n' ? "\n           " : (const char[]){ *p, 0 }, to);
		fputc('\n', to);
	}
	fputs("\n'tattle policy SUBCOMMAND --help' tells more.\n", to);
}

static void config_init(struct policy_config *c)
{
	c->learn.complete = true;
	c->run.args = c->fit.args = c->render.limits.args = ARGS_SAFE;
	c->run.error = c->render.limits.error = ENOSYS_NUMBER;
	c->fit.runs = FIT_RUNS;
	c->fit.runs_max = FIT_RUNS_MAX;
}

static int run_subcommand(const struct subcommand *s, int argc, char **argv)
{
	struct policy_config *c = calloc(1, sizeof(*c));
	int first, status;

	if (!c)
		return run_fail("out of memory", s->name, NULL);
	config_init(c);
	status = options_parse(&s->options, argc, argv, take, c, STATUS_TATTLE_FAILED, &first);
	if (!status && c->help)
		options_help(&s->options, "tattle", stdout);
	else if (!status)
		status = s->run(c, argv + first);
	free(c);
	return status;
}

int cmd_policy(int argc, char **argv)
{
	if (argc < 2) {
		help(stderr);
		return STATUS_TATTLE_FAILED;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
		help(stdout);
		return 0;
	}
	/* For tools that make completions. */
	for (size_t i = 0; !strcmp(argv[1], "--list-options") && i < SUBCOMMANDS; i++)
		options_list(&subcommands[i].options, stdout);
	if (!strcmp(argv[1], "--list-options"))
		return 0;
	for (size_t i = 0; i < SUBCOMMANDS; i++)
		if (!strcmp(argv[1], subcommands[i].name)) {
			argv[1] = argv[0];
			return run_subcommand(&subcommands[i], argc - 1, argv + 1);
		}
	return run_fail(
		"unknown subcommand of policy", argv[1], "'tattle policy --help' lists them");
}
