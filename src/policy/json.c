/* The native format: doc/policy.md. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "base/buf.h"
#include "base/quote.h"
#include "model/file_event.h"
#include "policy/args.h"
#include "policy/policy.h"

#define SCHEMA "tattle.policy"
#define VERSION 1
#define BAD_SHOWN 80 /* bytes of what is wrong, in a message */

/* ---- writing ---- */

static json_t *words_to_json(const struct policy_words *l)
{
	json_t *a = json_array();

	for (size_t i = 0; i < l->n; i++)
		json_array_append_new(a, json_string(l->word[i]));
	return a;
}

static json_t *users_to_json(const struct policy_call *c)
{
	json_t *a = json_array();

	for (size_t i = 0; i < c->users_n; i++)
		json_array_append_new(a, json_pack("{s:s, s:I}", "program", c->users[i].program,
						 "count", (json_int_t)c->users[i].count));
	return a;
}

static json_t *tuples_to_json(const struct policy_call *c, const struct arg_rule *r)
{
	json_t *a = json_array();

	for (size_t i = 0; i < c->tuples_n; i++) {
		json_t *o = json_object();

		for (unsigned k = 0; k < r->n; k++)
			json_object_set_new(
				o, r->arg[k].name, json_integer((json_int_t)c->tuples[i].value[k]));
		json_array_append_new(a, o);
	}
	return a;
}

static json_t *call_to_json(const struct policy_call *c)
{
	const struct arg_rule *r = arg_rule_find(c->name);
	json_t *o = json_object();

	json_object_set_new(o, "name", json_string(c->name));
	json_object_set_new(o, "nr", json_integer((json_int_t)c->nr));
	json_object_set_new(o, "why", words_to_json(&c->why));
	if (c->count) {
		json_object_set_new(o, "count", json_integer((json_int_t)c->count));
		json_object_set_new(o, "first", json_integer((json_int_t)c->first));
		json_object_set_new(o, "last", json_integer((json_int_t)c->last));
		json_object_set_new(o, "by", users_to_json(c));
	}
	if (c->places.n)
		json_object_set_new(o, "on", words_to_json(&c->places));
	if (r && c->any_args)
		json_object_set_new(o, "args", json_string("any"));
	else if (r && c->tuples_n)
		json_object_set_new(o, "args", tuples_to_json(c, r));
	return o;
}

static json_t *ops_to_json(uint32_t ops)
{
	json_t *a = json_array();

	for (unsigned bit = 0; bit < FILE_OPS; bit++)
		if (ops & 1u << bit)
			json_array_append_new(a, json_string(file_op_word(bit)));
	return a;
}

static json_t *files_to_json(const struct policy *p)
{
	json_t *a = json_array();

	for (size_t i = 0; i < p->files_n; i++) {
		json_t *o = json_pack("{s:s, s:o}", "path", p->files[i].path, "ops",
			ops_to_json(p->files[i].ops));

		if (p->files[i].dir)
			json_object_set_new(o, "dir", json_true());
		json_array_append_new(a, o);
	}
	return a;
}

char *policy_write(const struct policy *p)
{
	json_t *root = json_object(), *abis = json_array();
	char *text;

	json_object_set_new(root, "schema", json_string(SCHEMA));
	json_object_set_new(root, "version", json_integer(VERSION));
	json_object_set_new(root, "from", json_string(p->from));
	json_object_set_new(root, "commands", words_to_json(&p->commands));
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		json_t *calls;

		if (!p->abis[id].n)
			continue;
		calls = json_array();
		for (size_t i = 0; i < p->abis[id].n; i++)
			json_array_append_new(calls, call_to_json(&p->abis[id].calls[i]));
		json_array_append_new(
			abis, json_pack("{s:s, s:o}", "abi", abi_get(id)->name, "calls", calls));
	}
	json_object_set_new(root, "abis", abis);
	if (p->files_n)
		json_object_set_new(root, "files", files_to_json(p));
	text = json_dumps(root, JSON_INDENT(1));
	json_decref(root);
	return text;
}

/* ---- reading ---- */

struct reader {
	struct policy *policy;
	struct error *err;
};

/* where: of the file, so that it may hold anything. */
static bool bad(struct reader *r, const char *what, const char *where)
{
	struct buf b = { 0 };

	quote_line(&b, (const uint8_t *)where, strnlen(where, BAD_SHOWN));
	error_set(r->err, -EINVAL, "not a policy of tattle: %s in %.*s", what, (int)b.len,
		(const char *)b.data);
	buf_done(&b);
	return false;
}

/* A string as tattle writes it: not too long, printable ASCII on one line.  NULL if it is not. */
static const char *word_of(const json_t *v)
{
	const char *s = json_string_value(v);
	size_t n = s ? json_string_length(v) : 0;

	if (!s || n > POLICY_WORD_MAX)
		return NULL;
	for (size_t i = 0; i < n; i++)
		if (s[i] < ' ' || s[i] > '~')
			return NULL;
	return s;
}

static bool no_memory(struct reader *r)
{
	error_set(r->err, -ENOMEM, "out of memory");
	return false;
}

static bool unknown_member(struct reader *r, const char *key, const char *where)
{
	struct buf b = { 0 };
	bool ret;

	buf_str(&b, "the unknown member ");
	quote_line(&b, (const uint8_t *)key, strnlen(key, BAD_SHOWN / 2));
	buf_char(&b, 0);
	ret = bad(r, b.failed ? "an unknown member" : (const char *)b.data, where);
	buf_done(&b);
	return ret;
}

/* What is not understood might be a restriction: it is not left out. */
static bool only_members(struct reader *r, json_t *o, const char *const *known, const char *where)
{
	const char *key;
	json_t *v;

	if (!json_is_object(o))
		return bad(r, "something that is no object", where);
	json_object_foreach(o, key, v)
	{
		unsigned i = 0;

		while (known[i] && strcmp(known[i], key))
			i++;
		if (!known[i])
			return unknown_member(r, key, where);
	}
	return true;
}

static bool read_words(
	struct reader *r, json_t *a, struct policy_words *l, size_t max, const char *where)
{
	size_t i;
	json_t *v;

	if (!a)
		return true;
	if (!json_is_array(a))
		return bad(r, "a list of strings is missing", where);
	json_array_foreach(a, i, v)
	{
		if (!word_of(v))
			return bad(r, "something that is no string of printable ASCII", where);
		if (!policy_word_add(r->policy, l, json_string_value(v), max))
			return no_memory(r);
	}
	return true;
}

static bool read_count(
	struct reader *r, json_t *o, const char *key, uint64_t *ret, const char *where)
{
	json_t *v = json_object_get(o, key);

	if (!v)
		return true;
	if (!json_is_integer(v) || json_integer_value(v) < 0)
		return bad(r, "a number that is none", where);
	*ret = (uint64_t)json_integer_value(v);
	return true;
}

static bool read_users(struct reader *r, json_t *a, struct policy_call *c)
{
	size_t i;
	json_t *v;

	if (!a)
		return true;
	if (!json_is_array(a))
		return bad(r, "\"by\" is no list", c->name);
	json_array_foreach(a, i, v)
	{
		static const char *const members[] = { "program", "count", NULL };
		const char *program = word_of(json_object_get(v, "program"));
		uint64_t count = 0;

		if (!only_members(r, v, members, c->name))
			return false;
		if (!program)
			return bad(r, "\"by\" without a program", c->name);
		if (!read_count(r, v, "count", &count, c->name))
			return false;
		if (!policy_user_add(r->policy, c, program, count))
			return no_memory(r);
	}
	return true;
}

static bool read_args(struct reader *r, json_t *a, struct policy_call *c)
{
	const struct arg_rule *rule = arg_rule_find(c->name);
	size_t i;
	json_t *o;

	/* A call without them may have any. */
	if (!a || (json_is_array(a) && !json_array_size(a))) {
		c->any_args = rule != NULL;
		return true;
	}
	if (!rule)
		return bad(r, "arguments that rules cannot hold", c->name);
	if (json_is_string(a) && !strcmp(json_string_value(a), "any")) {
		c->any_args = true;
		return true;
	}
	if (!json_is_array(a))
		return bad(r, "\"args\" is neither a list nor \"any\"", c->name);
	json_array_foreach(a, i, o)
	{
		struct policy_tuple t = { 0 };

		if (json_object_size(o) > rule->n)
			return bad(r, "an argument that rules cannot hold", c->name);
		for (unsigned k = 0; k < rule->n; k++) {
			json_t *v = json_object_get(o, rule->arg[k].name);

			if (!json_is_integer(v) || json_integer_value(v) < 0 ||
				json_integer_value(v) > UINT32_MAX)
				return bad(r, "an argument without a number", c->name);
			t.value[k] = (uint32_t)json_integer_value(v);
		}
		if (!policy_tuple_add(c, &t))
			return no_memory(r);
	}
	return true;
}

static bool read_call(struct reader *r, json_t *o, unsigned abi)
{
	static const char *const members[] = { "name", "nr", "why", "count", "first", "last", "by",
		"on", "args", NULL };
	const char *name = json_string_value(json_object_get(o, "name"));
	int nr = name ? abi_call_number(abi_get(abi), name) : -1;
	json_t *number = json_object_get(o, "nr");
	struct policy_call *c;

	if (!name)
		return bad(r, "a call without a name", abi_get(abi)->name);
	if (nr < 0)
		return bad(r, "an unknown call", name);
	if (!only_members(r, o, members, name))
		return false;
	if (number && (!json_is_integer(number) || json_integer_value(number) != nr))
		return bad(r, "another number than the call's", name);
	if (policy_find(r->policy, abi, (uint32_t)nr))
		return bad(r, "the same call a second time", name);
	c = policy_need(r->policy, abi, (uint32_t)nr);
	if (!c)
		return no_memory(r);
	return read_count(r, o, "count", &c->count, name) &&
	       read_count(r, o, "first", &c->first, name) &&
	       read_count(r, o, "last", &c->last, name) &&
	       read_words(r, json_object_get(o, "why"), &c->why, POLICY_WORDS_MAX, name) &&
	       read_words(r, json_object_get(o, "on"), &c->places, POLICY_PLACES_MAX, name) &&
	       read_users(r, json_object_get(o, "by"), c) &&
	       read_args(r, json_object_get(o, "args"), c);
}

static bool read_abi(struct reader *r, json_t *o)
{
	static const char *const members[] = { "abi", "calls", NULL };
	const char *name = json_string_value(json_object_get(o, "abi"));
	json_t *calls = json_object_get(o, "calls"), *call;
	unsigned id = 0;
	size_t i;

	if (!name)
		return bad(r, "an ABI without a name", "abis");
	while (id < ABI_COUNT && strcmp(abi_get(id)->name, name))
		id++;
	if (id == ABI_COUNT)
		return bad(r, "an unknown ABI", name);
	if (!only_members(r, o, members, name))
		return false;
	if (!json_is_array(calls))
		return bad(r, "no calls", name);
	json_array_foreach(calls, i, call) if (!read_call(r, call, id)) return false;
	return true;
}

static bool read_ops(struct reader *r, json_t *a, uint32_t *ret)
{
	size_t i;
	json_t *v;

	*ret = 0;
	if (!json_is_array(a))
		return bad(r, "a file without \"ops\"", "files");
	json_array_foreach(a, i, v)
	{
		unsigned bit = 0;

		while (bit < FILE_OPS &&
			(!json_is_string(v) || strcmp(file_op_word(bit), json_string_value(v))))
			bit++;
		if (bit == FILE_OPS)
			return bad(r, "an unknown operation", "files");
		*ret |= 1u << bit;
	}
	return true;
}

static bool read_file(struct reader *r, json_t *o)
{
	static const char *const members[] = { "path", "ops", "dir", NULL };
	const char *path = word_of(json_object_get(o, "path"));
	json_t *dir = json_object_get(o, "dir");
	struct buf bytes = { 0 };
	bool is_path = path && policy_path_bytes(path, &bytes);
	uint32_t ops;

	buf_done(&bytes);
	if (!only_members(r, o, members, "files"))
		return false;
	if (!is_path)
		return bad(r, "a file without a path", "files");
	if (dir && !json_is_boolean(dir))
		return bad(r, "a \"dir\" that is neither true nor false", "files");
	if (!read_ops(r, json_object_get(o, "ops"), &ops))
		return false;
	if (!policy_file_add(r->policy, path, ops, json_is_true(dir)))
		return no_memory(r);
	return !r->policy->files_cut || bad(r, "too many files", "files");
}

static bool read_files(struct reader *r, json_t *a)
{
	size_t i;
	json_t *o;

	if (!a)
		return true;
	if (!json_is_array(a))
		return bad(r, "no list", "files");
	json_array_foreach(a, i, o) if (!read_file(r, o)) return false;
	return true;
}

static bool read_root(struct reader *r, json_t *root)
{
	const char *schema = json_string_value(json_object_get(root, "schema"));
	const char *from = json_string_value(json_object_get(root, "from"));
	json_t *version = json_object_get(root, "version"), *abis = json_object_get(root, "abis"),
	       *abi;
	size_t i;

	if (!schema || strcmp(schema, SCHEMA))
		return bad(r, "no \"schema\": \"" SCHEMA "\"", "its beginning");
	if (!json_is_integer(version) || json_integer_value(version) != VERSION)
		return bad(r, "a version that this tattle does not know", "version");
	if (!json_is_array(abis))
		return bad(r, "no list", "abis");
	if (!from || (strcmp(from, "entry") && strcmp(from, "exec")))
		return bad(r, "neither \"exec\" nor \"entry\"", "from");
	r->policy->from = *from == 'e' && from[1] == 'n' ? "entry" : "exec";
	if (!read_words(r, json_object_get(root, "commands"), &r->policy->commands,
		    POLICY_WORDS_MAX, "commands"))
		return false;
	json_array_foreach(abis, i, abi) if (!read_abi(r, abi)) return false;
	return read_files(r, json_object_get(root, "files"));
}

/* It quotes what it stumbles upon. */
static const char *jansson_words(const json_error_t *je, char words[JSON_ERROR_TEXT_LENGTH])
{
	size_t n = strnlen(je->text, JSON_ERROR_TEXT_LENGTH - 1);

	for (size_t i = 0; i < n; i++)
		words[i] = je->text[i] < ' ' || je->text[i] > '~' ? '?' : je->text[i];
	words[n] = 0;
	return words;
}

struct policy *policy_parse(const char *text, size_t size, struct error *err)
{
	json_error_t je;
	char words[JSON_ERROR_TEXT_LENGTH];
	json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES, &je);
	struct reader r = { policy_new(), err };
	bool ok = false;

	if (!r.policy)
		no_memory(&r);
	else if (!root)
		error_set(err, -EINVAL, "not a policy of tattle: line %d: %s", je.line,
			jansson_words(&je, words));
	else
		ok = read_root(&r, root);
	json_decref(root);
	if (!ok) {
		policy_free(r.policy);
		r.policy = NULL;
	}
	return r.policy;
}
