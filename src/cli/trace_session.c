/* What trace and strace ask of the session. */
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>

#include "cli/run.h"
#include "cli/trace_config.h"

#define DUMP_BYTES_MAX (2u << 20)

struct trace_session_sets {
	struct tattle_injection rules[TRACE_RULES_MAX];
	struct run_calls calls[]; /* the filter's, then one for each rule */
};

/* Signals that end the following of attached processes, by -I. */
static uint64_t detach_signals(const struct trace_config *c)
{
	static const int sigs[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
	uint64_t set = 0;

	for (size_t i = 0; trace_interruptible(c) < 3 && i < sizeof(sigs) / sizeof(sigs[0]); i++)
		set |= 1ull << (sigs[i] - 1);
	return set;
}

/* -D -I 1: whatever is sent to the command's process group reaches us. */
static bool is_in_job(const struct trace_config *c)
{
	return c->as_strace && c->daemonize == 1 && c->interruptible == 1;
}

/* -D with -I 1 or 2: signals that are sent to us end the tracing. */
static bool heeds_signals(const struct trace_config *c)
{
	return c->as_strace && c->daemonize && c->interruptible && c->interruptible < 3 &&
	       !is_in_job(c);
}

/* The command's parent waits for all that is followed, as it does with strace. */
static bool holds_end(const struct trace_config *c)
{
	return c->as_strace && !c->daemonize && !trace_command_is_child(c);
}

static uint32_t flags(const struct trace_config *c)
{
	bool notes = c->text.fd_details || c->text.filter.paths;
	/* A filter looks at all descriptors of an array, also at those that are not shown. */
	bool whole = c->text.walk.verbose || c->abbrev_given || c->text.filter.paths ||
		     c->text.filter.fds;
	bool more = c->text.fd_details & ~(unsigned)FD_DETAIL_PATH;
	/* A filter outlives us, and calls fail then: not if we may let go before the end. */
	bool in_job = is_in_job(c);
	bool may_leave =
		!c->kill_on_exit && (c->detach_on_exec || c->limit_calls || c->limit_bytes ||
					    c->limit_ns || in_job || heeds_signals(c));
	bool times = c->summary_mode && !c->summary.wall_clock;

	return (uint32_t)TATTLE_KEEP_STDERR | (c->follow ? (uint32_t)TATTLE_FOLLOW : 0) |
	       (c->kill_on_exit ? (uint32_t)TATTLE_KILL_ON_EXIT : 0) |
	       (notes ? (uint32_t)TATTLE_FD_PATHS : 0) | (more ? (uint32_t)TATTLE_FD_INFO : 0) |
	       (whole ? (uint32_t)TATTLE_VERBOSE : 0) | (times ? (uint32_t)TATTLE_CALL_TIMES : 0) |
	       (c->detach_on_exec ? (uint32_t)TATTLE_DETACH_ON_EXEC : 0) |
	       (may_leave ? (uint32_t)TATTLE_NO_SECCOMP : 0) |
	       (c->stack_level ? (uint32_t)TATTLE_STACKS : 0) |
	       (c->pid_details & PID_DETAIL_COMM ? (uint32_t)TATTLE_PID_NAMES : 0) |
	       (c->as_strace ? (uint32_t)TATTLE_TELL_START : 0) |
	       (holds_end(c) ? (uint32_t)TATTLE_HOLD_END : 0) |
	       (c->pid_details & PID_DETAIL_NS ? (uint32_t)TATTLE_PID_NS : 0) |
	       (c->vcpus ? (uint32_t)TATTLE_VCPUS : 0) |
	       (c->text.vcpus ? (uint32_t)TATTLE_VCPUS_WHOLE : 0) |
	       (c->as_strace && !c->json ? (uint32_t)TATTLE_TELL_CUT : 0) |
	       (c->daemonize > 2 ? (uint32_t)TATTLE_OWN_SESSION : 0) |
	       (in_job ? (uint32_t)TATTLE_IN_JOB : 0) |
	       (c->namespaces ? (uint32_t)TATTLE_NAMESPACES : 0) |
	       (c->text.secontext ? (uint32_t)TATTLE_SECONTEXT : 0) |
	       (c->text.secontext & SECONTEXT_MISMATCH ? (uint32_t)TATTLE_SECONTEXT_EXPECTED : 0) |
	       (c->text.ip ? (uint32_t)TATTLE_SIGNAL_IP : 0) |
	       (c->stack_level > 1 ? (uint32_t)TATTLE_STACK_LINES : 0) |
	       (c->as_strace && !c->follow && c->pids_count ? (uint32_t)TATTLE_THREADS_ONLY : 0);
}

/* Calls that a filter by path hides are left alone as well. */
static bool touches(void *filter, const struct tattle_frame *enter)
{
	return filter_touches(filter, (const struct frame *)(const void *)enter, NULL);
}

int trace_session_options(
	const struct trace_config *c, struct tattle_options *o, struct trace_session_sets **ret)
{
	struct trace_session_sets *t =
		calloc(1, sizeof(*t) + (c->rules_count + 1) * sizeof(t->calls[0]));

	if (!t)
		return -ENOMEM;
	o->flags = flags(c);
	o->string_max = c->text.walk.string_max;
	if (c->text.dump_reads || c->text.dump_writes)
		o->string_max = DUMP_BYTES_MAX;
	for (size_t i = 0; i < c->rules_count; i++) {
		struct call_set both = c->rules[i].calls;

		/* Calls that are not traced are not tampered with. */
		for (unsigned id = 0; c->calls_given && id < ABI_COUNT; id++)
			for (unsigned w = 0; w < CALL_SET_WORDS; w++)
				both.bits[id][w] &= c->calls.bits[id][w];
		run_only_calls(o, &t->calls[i + 1], &both);
		t->rules[i] = c->rules[i].what;
		t->rules[i].calls = o->calls;
		t->rules[i].calls_count = o->calls_count;
		t->rules[i].pokes = c->rules[i].pokes;
	}
	o->calls = NULL;
	o->calls_count = 0;
	/* -n: lines of signals and ends carry the number of the last call, whatever it was. */
	if (c->calls_given && !(c->as_strace && c->text.call_number))
		run_only_calls(o, &t->calls[0], &c->calls);
	if (c->rules_count && (c->text.filter.paths || c->text.filter.fds)) {
		o->inject_if = touches;
		o->inject_if_arg = (void *)(uintptr_t)&c->text.filter;
	}
	o->injections = t->rules;
	o->injections_count = c->rules_count;
	o->stack_max = c->stack_frames;
	o->follow_depth = c->follow_depth < UINT_MAX ? c->follow_depth : 0;
	o->pids = c->pids;
	o->pids_count = c->pids_count;
	if (c->pids_count || trace_command_is_child(c) || holds_end(c) || heeds_signals(c))
		o->detach_signals = detach_signals(c);
	*ret = t;
	return 0;
}

void trace_session_done(struct trace_session_sets *t)
{
	free(t);
}
