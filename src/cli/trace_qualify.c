/* -e QUALIFIER=SET, as strace takes it. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "abi/numbers.h"
#include "cli/trace_config.h"
#include "spec/gen/const_signal.h"
#include "spec/spec.h"

#define SIGNAL_RTMIN 32 /* the kernel's; its names are SIGRTMIN, SIGRT_1, … */

struct word {
	const char *name;
	unsigned bit;
};

static const struct word status_words[] = { { "successful", STATUS_SUCCESSFUL },
	{ "failed", STATUS_FAILED }, { "unfinished", STATUS_UNFINISHED },
	{ "unavailable", STATUS_UNAVAILABLE }, { "detached", STATUS_DETACHED }, { 0 } };

static const struct word quiet_words[] = { { "attach", QUIET_ATTACH }, { "exit", QUIET_EXIT },
	{ "exits", QUIET_EXIT }, { "path-resolution", QUIET_PATH }, { "path-resolve", QUIET_PATH },
	{ "personality", QUIET_PERSONALITY }, { "thread-execve", QUIET_EXECVE },
	{ "superseded", QUIET_EXECVE }, { 0 } };

static const struct word decode_fd_words[] = { { "path", 1 }, { "dev", 2 }, { "socket", 4 },
	{ "pidfd", 8 }, { "eventfd", 16 }, { "signalfd", 32 }, { 0 } };

static const struct word decode_pid_words[] = { { "comm", PID_DETAIL_COMM },
	{ "pidns", PID_DETAIL_NS }, { 0 } };

static const struct word secontext_words[] = { { "full", SECONTEXT_FULL },
	{ "mismatch", SECONTEXT_MISMATCH }, { 0 } };

/* Splits a set into words and calls take for each; "!" negates, "all" and "none" are known. */
typedef bool (*take_word)(void *ctx, const char *word);

static int each_word(const struct trace_config *c, const char *what, const char *set,
	take_word take, void *ctx, bool *negated, bool *all)
{
	const char *whole = set;
	char *copy, *save = NULL;
	int status = 0;

	*negated = *all = false;
	while (*set == '!') {
		*negated = !*negated;
		set++;
	}
	if (!strcmp(set, "none"))
		return 0;
	if (!strcmp(set, "all")) {
		*all = true;
		return 0;
	}
	copy = strdup(set);
	if (!copy)
		return trace_fail(c, "out of memory");
	if (!set[strspn(set, ",")])
		status = trace_fail(c, "invalid %s '%s'", what, whole);
	for (char *w = strtok_r(copy, ",", &save); w && !status; w = strtok_r(NULL, ",", &save))
		if (!take(ctx, w))
			status = trace_fail(c, "invalid %s '%s'", what, w);
	free(copy);
	return status;
}

struct bits_ctx {
	const struct word *words;
	unsigned bits;
};

static bool take_bit(void *ctx, const char *word)
{
	struct bits_ctx *b = ctx;

	for (const struct word *w = b->words; w->name; w++) {
		if (!strcasecmp(w->name, word)) {
			b->bits |= w->bit;
			return true;
		}
	}
	return false;
}

static int parse_bits(const struct trace_config *c, const char *what, const char *set,
	const struct word *words, unsigned every, unsigned *ret)
{
	struct bits_ctx b = { .words = words };
	bool negated, all;
	int status = each_word(c, what, set, take_bit, &b, &negated, &all);

	if (status)
		return status;
	if (all)
		b.bits = every;
	*ret = negated ? every & ~b.bits : b.bits;
	return 0;
}

int trace_signal_number(const char *word)
{
	unsigned long n;

	if (isdigit((unsigned char)*word))
		return trace_number(word, 255, &n) ? (int)n : 0;
	word += strncasecmp(word, "SIG", 3) ? 0 : 3;
	for (int sig = 1; sig <= 64; sig++) {
		const char *name = cset_name(&cset_signal_names, FACTS_X86_64, (uint64_t)sig);
		char real_time[16] = "RTMIN";

		if (sig > SIGNAL_RTMIN)
			snprintf(real_time, sizeof(real_time), "RT_%d", sig - SIGNAL_RTMIN);
		if (!strcasecmp(name ? name + 3 : real_time, word))
			return sig;
	}
	return 0;
}

static bool take_signal(void *ctx, const char *word)
{
	uint64_t *set = ctx;
	int n = trace_signal_number(word);

	if (n >= 1 && n <= 64)
		*set |= 1ull << (n - 1);
	return n > 0 || !strcmp(word, "0");
}

static int qualify_signal(struct trace_config *c, const char *set)
{
	uint64_t shown = 0;
	bool negated, all;
	int status = each_word(c, "signal", set, take_signal, &shown, &negated, &all);

	if (status)
		return status;
	if (all)
		shown = UINT64_MAX;
	c->text.filter.hidden_signals = negated ? shown : ~shown;
	return 0;
}

static bool take_fd(void *ctx, const char *word)
{
	struct fd_set_words *s = ctx;
	unsigned long n;

	return trace_number(word, INT_MAX, &n) && fd_set_add(s, (int)n);
}

static int qualify_fds(struct trace_config *c, const char *set, struct fd_set_words *to)
{
	struct fd_set_words fds = { 0 };
	bool negated, all;
	int status = each_word(c, "descriptor", set, take_fd, &fds, &negated, &all);

	if (status)
		return status;
	fds.given = true;
	fds.negated = negated != all;
	*to = fds;
	return 0;
}

/* "name@99": strace has words of its own for that. */
static int check_personality(const struct trace_config *c, const char *set)
{
	for (const char *w = set + strspn(set, "!"); *w; w += strcspn(w, ","), w += *w == ',') {
		char word[128];
		size_t len = strcspn(w, ",");
		const char *at;

		if (len >= sizeof(word))
			continue;
		memcpy(word, w, len);
		word[len] = 0;
		at = strrchr(word, '@');
		if (at && strcmp(at, "@64") != 0 && strcmp(at, "@32") != 0 &&
			strcmp(at, "@x32") != 0)
			return trace_fail_help(c,
				"incorrect personality designator '%s' in qualification '%s'",
				at + 1, word);
	}
	return 0;
}

static int check_regex(const struct trace_config *c, const char *set)
{
	const char *slash = set + strspn(set, "!?");
	char text[256];
	regex_t re;
	int r;

	if (*slash != '/')
		return 0;
	r = regcomp(&re, slash + 1, REG_EXTENDED | REG_NOSUB);
	if (!r) {
		regfree(&re);
		return 0;
	}
	regerror(r, &re, text, sizeof(text));
	return trace_fail(c, "regcomp: %s: %s", slash + 1, text);
}

/* A number that no call has, or "none" among others. */
static bool is_odd_word(const char *word)
{
	char *end;
	unsigned long nr = strtoul(word, &end, 10);

	if (!isdigit((unsigned char)*word) || (*end && *end != '@'))
		return !strcmp(word, "none");
	for (unsigned id = 0; id < ABI_COUNT; id++)
		if (abi_call_name(abi_get(id), nr))
			return false;
	return true;
}

/* The first word that means nothing, as it was written.  strace takes no odd words; without it,
 * numbers are there for calls that are newer than we. */
static int check_words(const struct trace_config *c, const char *set)
{
	const char *first = set + strspn(set, "!");
	char *copy = strdup(first), *save = NULL;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	for (char *w = strtok_r(copy, ",", &save); w && !status; w = strtok_r(NULL, ",", &save)) {
		bool odd = c->as_strace && strcmp(first, "none") != 0 && is_odd_word(w);
		struct call_set one;

		if (odd || call_set_parse(w, &one, NULL) < 0)
			status = trace_fail(c, "invalid system call '%s'", w);
	}
	free(copy);
	return status;
}

int trace_call_set(const struct trace_config *c, const char *set, struct call_set *to)
{
	struct error err = { 0 };
	int status = check_personality(c, set);

	if (!status)
		status = check_regex(c, set);
	if (status)
		return status;
	if (!set[strspn(set, "!,")])
		return trace_fail(c, "invalid system call '%s'", set);
	status = check_words(c, set);
	if (!status && call_set_parse(set, to, &err) < 0)
		status = trace_fail(c, "%s", err.what);
	return status;
}

/* As with strace, numbers beyond those of all known calls are shown whatever the set says. */
static void add_unknown(struct call_set *s)
{
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);
		unsigned nr = CALL_SET_WORDS * 64;

		while (nr && !spec_row(abi, --nr | abi->nr_mask))
			if (!spec_meant_row(abi, nr))
				call_set_add(s, abi, nr);
	}
}

static int qualify_calls(struct trace_config *c, const char *set, struct call_set *to, bool *given)
{
	int status = trace_call_set(c, set, to);

	*given = *given || !status;
	return status;
}

static int qualify_trace(struct trace_config *c, const char *set)
{
	int status = qualify_calls(c, set, &c->calls, &c->calls_given);

	if (!status && c->as_strace)
		add_unknown(&c->calls);
	return status;
}

static int qualify_status(struct trace_config *c, const char *set)
{
	unsigned bits;
	int status = parse_bits(c, "status", set, status_words, STATUS_ALL, &bits);

	if (status)
		return status;
	/* 0 means "no filter" to the view: an empty set is a bit that no call has. */
	c->text.filter.statuses = bits ? bits : 1u << 16;
	return 0;
}

static int qualify_quiet(struct trace_config *c, const char *set)
{
	c->quiet_given = true;
	return parse_bits(c, "quiet", set, quiet_words, QUIET_ALL, &c->quiet);
}

static int qualify_decode_fds(struct trace_config *c, const char *set)
{
	c->decode_fds_given = true;
	return parse_bits(
		c, "decode-fds", set, decode_fd_words, FD_DETAIL_ALL, &c->text.fd_details);
}

static int qualify_decode_pids(struct trace_config *c, const char *set)
{
	return parse_bits(c, "decode-pids", set, decode_pid_words, PID_DETAIL_ALL, &c->pid_details);
}

static int qualify_word(struct trace_config *c, const char *name, const char *set, const char *word)
{
	if (!strcmp(set, word))
		return 0;
	return trace_fail(c, "invalid -e %s= argument: '%s'", name, set);
}

static int qualify_secontext(struct trace_config *c, const char *set)
{
	static const unsigned every = SECONTEXT_SHOWN | SECONTEXT_FULL | SECONTEXT_MISMATCH;
	unsigned bits;
	int status = parse_bits(c, "secontext", set, secontext_words, every, &bits);

	/* What is left when something is taken away is shown, be it only the type. */
	if (!status)
		c->text.secontext = bits ? bits | SECONTEXT_SHOWN : 0;
	return status;
}

enum qualifier {
	Q_TRACE,
	Q_ABBREV,
	Q_VERBOSE,
	Q_RAW,
	Q_SIGNAL,
	Q_STATUS,
	Q_QUIET,
	Q_TRACE_FDS,
	Q_DECODE_FDS,
	Q_DECODE_PIDS,
	Q_READ,
	Q_WRITE,
	Q_INJECT,
	Q_FAULT,
	Q_KVM,
	Q_NAMESPACE,
	Q_SECONTEXT,
};

static const struct {
	const char *name;
	enum qualifier q;
} qualifiers[] = { { "trace", Q_TRACE }, { "t", Q_TRACE }, { "abbrev", Q_ABBREV },
	{ "a", Q_ABBREV }, { "verbose", Q_VERBOSE }, { "v", Q_VERBOSE }, { "raw", Q_RAW },
	{ "x", Q_RAW }, { "signal", Q_SIGNAL }, { "signals", Q_SIGNAL }, { "s", Q_SIGNAL },
	{ "status", Q_STATUS }, { "quiet", Q_QUIET }, { "silent", Q_QUIET }, { "silence", Q_QUIET },
	{ "q", Q_QUIET }, { "trace-fds", Q_TRACE_FDS }, { "trace-fd", Q_TRACE_FDS },
	{ "fds", Q_TRACE_FDS }, { "fd", Q_TRACE_FDS }, { "decode-fds", Q_DECODE_FDS },
	{ "decode-fd", Q_DECODE_FDS }, { "decode-pids", Q_DECODE_PIDS },
	{ "decode-pid", Q_DECODE_PIDS }, { "read", Q_READ }, { "r", Q_READ }, { "reads", Q_READ },
	{ "write", Q_WRITE }, { "w", Q_WRITE }, { "writes", Q_WRITE }, { "fault", Q_FAULT },
	{ "inject", Q_INJECT }, { "kvm", Q_KVM }, { "namespace", Q_NAMESPACE },
	{ "secontext", Q_SECONTEXT } };

static int apply(struct trace_config *c, enum qualifier q, const char *set)
{
	switch (q) {
	case Q_TRACE:
		return qualify_trace(c, set);
	case Q_ABBREV:
		return qualify_calls(c, set, &c->abbrev, &c->abbrev_given);
	case Q_VERBOSE:
		return qualify_calls(c, set, &c->verbose, &c->verbose_given);
	case Q_RAW:
		return qualify_calls(c, set, &c->raw, &c->raw_given);
	case Q_SIGNAL:
		return qualify_signal(c, set);
	case Q_STATUS:
		return qualify_status(c, set);
	case Q_QUIET:
		return qualify_quiet(c, set);
	case Q_TRACE_FDS:
		return qualify_fds(c, set, &c->trace_fds);
	case Q_DECODE_FDS:
		return qualify_decode_fds(c, set);
	case Q_DECODE_PIDS:
		return qualify_decode_pids(c, set);
	case Q_READ:
		return qualify_fds(c, set, &c->dump_reads);
	case Q_WRITE:
		return qualify_fds(c, set, &c->dump_writes);
	case Q_INJECT:
	case Q_FAULT:
		return trace_inject(c, set, q == Q_FAULT);
	case Q_KVM:
		c->vcpus = true;
		c->text.vcpus = !strcmp(set, "vcpu+");
		return c->text.vcpus ? 0 : qualify_word(c, "kvm", set, "vcpu");
	case Q_NAMESPACE:
		c->namespaces = true;
		return qualify_word(c, "namespace", set, "new");
	case Q_SECONTEXT:
		return qualify_secontext(c, set);
	}
	return c->bad_status;
}

int trace_qualify_as(struct trace_config *c, const char *name, const char *set)
{
	for (size_t i = 0; i < sizeof(qualifiers) / sizeof(qualifiers[0]); i++)
		if (!strcmp(name, qualifiers[i].name))
			return apply(c, qualifiers[i].q, set);
	return -1;
}

int trace_qualify(struct trace_config *c, const char *expr)
{
	const char *eq = strchr(expr, '=');
	char name[32];
	int status = -1;

	if (eq && (size_t)(eq - expr) < sizeof(name)) {
		memcpy(name, expr, (size_t)(eq - expr));
		name[eq - expr] = 0;
		status = trace_qualify_as(c, name, eq + 1);
	}
	/* Not a qualifier: strace takes the whole of it as a set of calls. */
	return status >= 0 ? status : trace_qualify_as(c, "trace", expr);
}
