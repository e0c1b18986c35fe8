#include "policy/recording.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "base/map.h"
#include "base/quote.h"
#include "policy/check.h"
#include "spec/spec.h"

#define SCHEMA "tattle.trace"
#define VERSION 1
#define PROGRAM_MAX 4096 /* bytes of a program's name that are kept */
#define PROGRAMS_MAX 100000
#define ARGS_TEXT_MAX 400 /* bytes of a call's arguments in a report */
#define VALUE_DEPTH_MAX 8

struct recording {
	const struct policy *policy;
	enum policy_args level;
	struct map programs; /* pid to what it runs, as a string of its own */
	uint64_t lines, calls;
	bool lost;	  /* it says itself that calls are missing */
	bool no_argument; /* a rule could not be looked at */
	bool unseen;	  /* a program that was running before */
	unsigned warned;
};

struct recording *recording_new(const struct policy *p, enum policy_args level)
{
	struct recording *r = calloc(1, sizeof(*r));

	if (!r)
		return NULL;
	r->policy = p;
	r->level = level;
	map_init(&r->programs, PROGRAMS_MAX);
	return r;
}

void recording_free(struct recording *r)
{
	struct map_iter it = { 0 };
	uint64_t pid;
	void *program;

	if (!r)
		return;
	while (map_next(&r->programs, &it, &pid, &program))
		free(program);
	map_done(&r->programs);
	free(r);
}

static int bad(const struct recording *r, struct error *err, const char *what)
{
	error_set(err, -EINVAL, "line %" PRIu64 ": %s", r->lines, what);
	return -EINVAL;
}

/* ---- who ----------------------------------------------------------------------------------- */

/* Names are an aid to the reader: what does not fit is not told. */
static void set_program(struct recording *r, json_t *pid, const char *program)
{
	char *copy = strndup(program, PROGRAM_MAX);
	uint64_t key;

	if (!copy || !json_is_integer(pid)) {
		free(copy);
		return;
	}
	key = (uint64_t)json_integer_value(pid);
	free(map_del(&r->programs, key));
	if (map_put(&r->programs, key, copy) < 0)
		free(copy);
}

static void learn_program(struct recording *r, json_t *o, const char *event)
{
	const char *exe = json_string_value(json_object_get(o, "exe"));
	json_t *pid = json_object_get(o, "pid"), *parent = json_object_get(o, "parent");

	if (!exe && !strcmp(event, "task") && json_is_integer(parent) && !json_equal(pid, parent))
		exe = map_get(&r->programs, (uint64_t)json_integer_value(parent));
	if (exe)
		set_program(r, pid, exe);
}

/* ---- numbers ------------------------------------------------------------------------------- */

static bool number_of(json_t *v, unsigned depth, uint64_t *ret);

static bool number_of_text(const char *text, uint64_t *ret)
{
	char *end;

	if (!text || !*text)
		return false;
	errno = 0;
	*ret = text[0] == '-' ? (uint64_t)strtoll(text, &end, 0) : strtoull(text, &end, 0);
	return !errno && !*end;
}

/* Values that belong together: bits, or summands. */
static bool number_of_list(json_t *list, unsigned depth, bool sum, uint64_t *ret)
{
	size_t i;
	json_t *v;

	*ret = 0;
	json_array_foreach(list, i, v)
	{
		uint64_t one;

		if (!number_of(v, depth, &one))
			return false;
		*ret = sum ? *ret + one : *ret | one;
	}
	return json_is_array(list) && i;
}

/* The number that a value of the recording stands for, where it holds one. */
static bool number_of(json_t *v, unsigned depth, uint64_t *ret)
{
	json_t *list;

	if (json_is_integer(v)) {
		*ret = (uint64_t)json_integer_value(v);
		return true;
	}
	*ret = 0;
	if (json_is_null(v))
		return true;
	if (!json_is_object(v) || depth == VALUE_DEPTH_MAX)
		return false;
	if (json_object_get(v, "value"))
		return number_of(json_object_get(v, "value"), depth + 1, ret);
	if (json_object_get(v, "fd"))
		return number_of(json_object_get(v, "fd"), depth + 1, ret);
	if (json_object_get(v, "int"))
		return number_of_text(json_string_value(json_object_get(v, "int")), ret);
	if (json_object_get(v, "address"))
		return number_of_text(json_string_value(json_object_get(v, "address")), ret);
	list = json_object_get(v, "or");
	return number_of_list(list ? list : json_object_get(v, "sum"), depth + 1, !list, ret);
}

/* ---- calls --------------------------------------------------------------------------------- */

/* What an argument is called: by the rule, by the call's row, or by one of its variants. */
static json_t *argument(
	json_t *args, const struct arg_rule *rule, unsigned i, const struct syscall_row *row)
{
	unsigned index = rule->arg[i].index;
	json_t *v = json_object_get(args, rule->arg[i].name);
	char by_number[8] = "arg0";

	if (!v && row && row->args[index].name)
		v = json_object_get(args, row->args[index].name);
	for (unsigned k = 0; !v && row && row->variants && k < row->variants->n; k++)
		if (row->variants->v[k].items[index].name)
			v = json_object_get(args, row->variants->v[k].items[index].name);
	by_number[3] = (char)('0' + index);
	return v ? v : json_object_get(args, by_number);
}

/* Calls behind i386's socketcall and ipc are recorded by their names: which number that is there,
 * or 0 if the call is none of them. */
static uint64_t behind(const struct abi *abi, uint64_t nr, const char *name)
{
	for (uint64_t call = 1; call < 32; call++) {
		uint64_t meant = abi_meant_number(abi, nr, call);
		const struct syscall_row *row = meant == nr ? NULL : spec_meant_row(abi, meant);

		if (row && !strcmp(row->name, name))
			return call;
	}
	return 0;
}

/* Is it allowed?  An argument that the recording does not hold is not held against it. */
static bool allows(
	struct recording *r, const struct abi *abi, uint64_t nr, const char *name, json_t *args)
{
	const struct policy_call *c =
		policy_find(r->policy, abi->id, (uint32_t)(nr & ~abi->nr_mask & UINT32_MAX));
	const struct arg_rule *rule =
		c && arg_rule_holds(c, r->level) ? arg_rule_find(c->name) : NULL;
	uint64_t regs[6] = { 0 };

	if (!rule)
		return c != NULL;
	regs[0] = behind(abi, nr, name);
	if (regs[0])
		return policy_allows_values(c, r->level, regs);
	for (unsigned i = 0; i < rule->n; i++) {
		json_t *v = argument(args, rule, i, spec_row(abi, nr));

		if (!v || !number_of(v, 0, &regs[rule->arg[i].index])) {
			r->no_argument = true;
			return true;
		}
	}
	return policy_allows_values(c, r->level, regs);
}

/* As much of a call's arguments as fits a line. */
static void put_args(struct buf *out, json_t *args)
{
	char *text = json_dumps(args, JSON_COMPACT | JSON_ENSURE_ASCII);
	size_t n = text ? strlen(text) : 0;

	for (size_t i = 0; i < n && i < ARGS_TEXT_MAX; i++)
		buf_char(out, text[i] == 0x7f ? '?' : text[i]);
	if (n > ARGS_TEXT_MAX)
		buf_str(out, "...");
	free(text);
}

static void put_violation(struct recording *r, json_t *o, const struct abi *abi, uint64_t nr,
	const char *name, json_t *args, struct buf *out)
{
	json_t *pid = json_object_get(o, "pid");
	const char *program = json_is_integer(pid)
				      ? map_get(&r->programs, (uint64_t)json_integer_value(pid))
				      : NULL;

	buf_printf(out, "line %" PRIu64, r->lines);
	if (json_is_integer(pid))
		buf_printf(out, ": pid %" JSON_INTEGER_FORMAT, json_integer_value(pid));
	if (program) {
		buf_str(out, " (");
		quote_line(out, (const uint8_t *)program, strlen(program));
		buf_char(out, ')');
	}
	buf_str(out, ": ");
	quote_line(out, (const uint8_t *)name, strnlen(name, PROGRAM_MAX));
	buf_printf(out, " (%s %" PRIu64 ") ", abi->name, nr);
	put_args(out, args);
}

static const struct abi *abi_named(const char *name)
{
	for (unsigned id = 0; name && id < ABI_COUNT; id++)
		if (!strcmp(abi_get(id)->name, name))
			return abi_get(id);
	return NULL;
}

static int take_call(struct recording *r, json_t *o, struct buf *out, struct error *err)
{
	const struct abi *abi = abi_named(json_string_value(json_object_get(o, "abi")));
	const char *name = json_string_value(json_object_get(o, "name"));
	json_t *args = json_object_get(o, "args");
	uint64_t nr;

	if (!abi)
		return bad(r, err, "a call of an unknown ABI");
	if (!name)
		return bad(r, err, "a call without a name");
	if (!json_object_get(o, "nr") || !number_of(json_object_get(o, "nr"), 0, &nr))
		return bad(r, err, "a call without a number");
	if (!json_is_object(args))
		return bad(r, err, "a call without arguments");
	r->calls++;
	if (allows(r, abi, nr, name, args))
		return 0;
	put_violation(r, o, abi, nr, name, args, out);
	return out->failed ? -ENOMEM : 1;
}

/* ---- lines --------------------------------------------------------------------------------- */

static int take_header(struct recording *r, json_t *o, struct error *err)
{
	const char *schema = json_string_value(json_object_get(o, "schema"));
	json_t *version = json_object_get(o, "version");

	if (!schema || strcmp(schema, SCHEMA))
		return bad(r, err, "no \"schema\": \"" SCHEMA "\": not a recording of tattle");
	if (!json_is_integer(version) || json_integer_value(version) != VERSION)
		return bad(r, err, "a version of recordings that this tattle does not know");
	return 0;
}

static int take_event(struct recording *r, json_t *o, struct buf *out, struct error *err)
{
	const char *event = json_string_value(json_object_get(o, "event"));

	if (!event)
		return bad(r, err, "neither a call nor an event");
	if (!strcmp(event, "call"))
		return take_call(r, o, out, err);
	if (!strcmp(event, "exec") || !strcmp(event, "task"))
		learn_program(r, o, event);
	if (!strcmp(event, "lost"))
		r->lost = true;
	if (!strcmp(event, "task")) {
		const char *how = json_string_value(json_object_get(o, "how"));

		r->unseen = r->unseen || (how && !strcmp(how, "attached"));
	}
	return 0;
}

int recording_line(
	struct recording *r, const char *line, size_t n, struct buf *out, struct error *err)
{
	json_error_t je;
	json_t *o;
	int ret;

	r->lines++;
	o = json_loadb(line, n, JSON_ALLOW_NUL, &je);
	if (!o) {
		error_set(err, -EINVAL, "line %" PRIu64 ", column %d: %s", r->lines, je.column,
			je.text);
		return -EINVAL;
	}
	if (!json_is_object(o))
		ret = bad(r, err, "no object");
	else if (r->lines == 1)
		ret = take_header(r, o, err);
	else
		ret = take_event(r, o, out, err);
	json_decref(o);
	return ret;
}

int recording_end(const struct recording *r, struct error *err)
{
	if (r->lines)
		return 0;
	error_set(err, -EINVAL, "it is empty: not a recording of tattle");
	return -EINVAL;
}

uint64_t recording_calls(const struct recording *r)
{
	return r->calls;
}

const char *recording_warning(struct recording *r)
{
	const struct {
		bool is;
		const char *words;
	} all[] = {
		{ r->lost, "calls are missing in the recording: it says so" },
		{ r->unseen, "it was attached to running processes: what they did before is not "
			     "in it" },
		{ r->no_argument, "some arguments are not in the recording: their rules were not "
				  "looked at" },
	};

	while (r->warned < sizeof(all) / sizeof(all[0]))
		if (all[r->warned++].is)
			return all[r->warned - 1].words;
	return NULL;
}
