/* The public sessions: checks what the caller gave, and hands it to capture. */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

#include "capture/capture.h"
#include "lib/injections.h"
#include "tattle/tattle.h"

#define STRING_DEFAULT 32
#define STRING_LIMIT (2u << 20)
#define STACK_LIMIT 256

/* The public session is the inner one under another name. */
static struct capture *inner(struct tattle_session *s)
{
	return (struct capture *)(void *)s;
}

static const struct capture *inner_const(const struct tattle_session *s)
{
	return (const struct capture *)(const void *)s;
}

static int give_error(struct tattle_error *ret, const struct error *err, int code)
{
	if (ret && !ret->code) {
		ret->code = err->code ? err->code : code;
		memcpy(ret->what, err->what, sizeof(ret->what));
		memcpy(ret->hint, err->hint, sizeof(ret->hint));
	}
	return code;
}

/* Copies what the caller knows of a struct that may be older or newer than ours. */
static int take_struct(void *dst, size_t size, const void *src, size_t src_size, struct error *err)
{
	if (src_size < sizeof(size_t) || src_size > 65536)
		return error_set(err, -EINVAL, "an options struct has no size");
	memcpy(dst, src, src_size < size ? src_size : size);
	for (size_t i = size; i < src_size; i++)
		if (((const uint8_t *)src)[i])
			return error_set(
				err, -E2BIG, "this library is older than an option that was set");
	return 0;
}

static int take_calls(
	struct capture_config *config, const struct tattle_options *o, struct error *err)
{
	if (!o->calls) {
		/* All of them, by way of a filter: that is what saves the exits. */
		config->filter = config->entry_only && !config->program;
		if (config->filter)
			memset(config->calls, 0xff, sizeof(config->calls));
		return 0;
	}
	config->filter = true;
	return call_bits_take(config->calls, o->calls, o->calls_count, err);
}

static void take_more(struct capture_config *config, const struct tattle_options *o)
{
	config->detach_on_exec = o->flags & TATTLE_DETACH_ON_EXEC;
	config->memory.pid_ns = o->flags & TATTLE_PID_NS;
	config->memory.vcpus = o->flags & TATTLE_VCPUS;
	config->memory.vcpus_whole = o->flags & TATTLE_VCPUS_WHOLE;
	config->memory.namespaces = o->flags & TATTLE_NAMESPACES;
	config->secontext = o->flags & (TATTLE_SECONTEXT | TATTLE_SECONTEXT_EXPECTED);
	config->secontext_expected = o->flags & TATTLE_SECONTEXT_EXPECTED;
	config->tell_cut = o->flags & TATTLE_TELL_CUT;
	config->own_session = o->flags & TATTLE_OWN_SESSION;
	config->in_job = o->flags & TATTLE_IN_JOB;
	config->memory.pid_names = o->flags & TATTLE_PID_NAMES;
	config->memory.fd_info = o->flags & TATTLE_FD_INFO;
	if (o->flags & TATTLE_STACKS)
		config->stack_max =
			o->stack_max && o->stack_max < STACK_LIMIT ? o->stack_max : STACK_LIMIT;
	config->tell_entry = o->flags & TATTLE_TELL_ENTRY;
	config->signal_ip = o->flags & TATTLE_SIGNAL_IP;
	config->tell_start = o->flags & TATTLE_TELL_START;
	config->stack_lines = o->flags & TATTLE_STACK_LINES;
	config->follow_depth = o->follow_depth;
	config->inject_if = o->inject_if;
	config->inject_if_arg = o->inject_if_arg;
	config->attach_failed = o->attach_failed;
	config->attach_failed_arg = o->attach_failed_arg;
	config->pids = o->pids;
	config->pids_count = o->pids_count;
	config->entry_only = o->flags & TATTLE_ENTRY_ONLY;
	config->program = o->filter_count ? o->filter : NULL;
	config->program_len = o->filter_count;
}

static int take_options(
	struct capture_config *config, const struct tattle_options *given, struct error *err)
{
	struct tattle_options o = TATTLE_OPTIONS_INIT;
	int r = given ? take_struct(&o, sizeof(o), given, given->size, err) : 0;

	memset(config, 0, sizeof(*config));
	if (r < 0)
		return r;
	config->follow = o.flags & TATTLE_FOLLOW;
	config->kill_on_exit = o.flags & TATTLE_KILL_ON_EXIT;
	config->threads_only = o.flags & TATTLE_THREADS_ONLY;
	config->keep_stdout = o.flags & TATTLE_KEEP_STDOUT;
	config->keep_stderr = o.flags & TATTLE_KEEP_STDERR;
	config->call_times = o.flags & TATTLE_CALL_TIMES;
	config->hold_end = o.flags & TATTLE_HOLD_END;
	config->no_seccomp = o.flags & TATTLE_NO_SECCOMP;
	config->memory.string_max = o.string_max ? o.string_max : STRING_DEFAULT;
	if (config->memory.string_max > STRING_LIMIT)
		config->memory.string_max = STRING_LIMIT;
	config->memory.verbose = o.flags & TATTLE_VERBOSE;
	config->memory.no_memory = o.flags & TATTLE_NO_MEMORY;
	config->memory.fd_paths = o.flags & TATTLE_FD_PATHS;
	config->memory.real_paths = o.flags & TATTLE_REAL_PATHS;
	config->memory.no_data = o.flags & TATTLE_NO_DATA;
	config->detach_signals =
		o.detach_signals & ~(1ull << (SIGKILL - 1) | 1ull << (SIGSTOP - 1) | 1ull << 63);
	config->wake_signal = o.wake_signal;
	config->queue_bytes = o.queue_bytes;
	take_more(config, &o);
	r = take_calls(config, &o, err);
	return r < 0 ? r : take_injections(config, &o, err);
}

static int take_command(
	struct capture_command *command, const struct tattle_command *given, struct error *err)
{
	struct tattle_command c = TATTLE_COMMAND_INIT;
	int r = given ? take_struct(&c, sizeof(c), given, given->size, err) : -EINVAL;

	if (r < 0)
		return error_set(err, r, "no command");
	if (!c.argv || !c.argv[0])
		return error_set(err, -EINVAL, "a command needs its name in argv[0]");
	*command = (struct capture_command){
		.file = c.file ? c.file : c.argv[0],
		.argv = c.argv,
		.envp = c.envp,
		.set_ids = c.set_ids,
		.uid = c.uid,
		.gid = c.gid,
		.groups = c.groups,
		.groups_count = c.groups_count,
		.exec_failed = c.exec_failed,
		.exec_failed_arg = c.exec_failed_arg,
	};
	return 0;
}

typedef int start_command(struct capture **ret, const struct capture_config *config,
	const struct capture_command *command, struct error *err);

static int start(start_command *how, struct tattle_session **ret,
	const struct tattle_options *options, const struct tattle_command *command,
	struct tattle_error *error)
{
	struct capture_config config;
	struct capture_command cmd;
	struct capture *c = NULL;
	struct error err = { 0 };
	int r = take_options(&config, options, &err);

	if (r == 0)
		r = take_command(&cmd, command, &err);
	if (r == 0)
		r = how(&c, &config, &cmd, &err);
	if (r < 0) {
		injections_free(config.inject);
		return give_error(error, &err, r);
	}
	*ret = (struct tattle_session *)(void *)c;
	return 0;
}

int tattle_session_become(struct tattle_session **ret, const struct tattle_options *options,
	const struct tattle_command *command, struct tattle_error *error)
{
	return start(capture_become, ret, options, command, error);
}

int tattle_session_spawn(struct tattle_session **ret, const struct tattle_options *options,
	const struct tattle_command *command, struct tattle_error *error)
{
	return start(capture_spawn, ret, options, command, error);
}

int tattle_session_attach(struct tattle_session **ret, const struct tattle_options *options,
	const pid_t *pids, size_t pids_count, size_t *failed, struct tattle_error *error)
{
	struct capture_config config;
	struct capture *c = NULL;
	struct error err = { 0 };
	int r = take_options(&config, options, &err);

	if (r == 0)
		r = capture_attach(&c, &config, pids, pids_count, failed, &err);
	if (r < 0)
		injections_free(config.inject);
	if (r < 0 || err.code)
		give_error(error, &err, err.code);
	if (r == 0)
		*ret = (struct tattle_session *)(void *)c;
	return r;
}

int tattle_session_next(struct tattle_session *session, const struct tattle_frame **ret)
{
	const struct frame *f;
	int r = capture_next(inner(session), &f);

	if (r > 0)
		*ret = (const struct tattle_frame *)(const void *)f;
	return r;
}

void tattle_session_detach(struct tattle_session *session)
{
	capture_detach(inner(session));
}

bool tattle_session_status(const struct tattle_session *session, int *ret)
{
	const struct capture *c = inner_const(session);

	if (c->root_ended)
		*ret = c->root_status;
	return c->root_ended;
}

bool tattle_session_started(const struct tattle_session *session)
{
	return atomic_load(&inner_const(session)->executed);
}

bool tattle_session_is_parent(const struct tattle_session *session)
{
	return inner_const(session)->is_parent;
}

int tattle_session_signal(const struct tattle_session *session)
{
	return atomic_load(&inner_const(session)->signal);
}

void tattle_session_free(struct tattle_session *session)
{
	const struct inject_rules *rules = session ? inner(session)->config.inject : NULL;

	capture_free(inner(session));
	injections_free(rules);
}

bool tattle_has_call_info(void)
{
	return capture_has_call_info();
}

bool tattle_has_stacks(void)
{
#ifdef HAVE_LIBDW
	return true;
#else
	return false;
#endif
}
