#include "policy/policy.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"

struct policy *policy_new(void)
{
	struct policy *p = calloc(1, sizeof(*p));

	if (!p)
		return NULL;
	arena_init(&p->arena, 0);
	p->from = "exec";
	return p;
}

void policy_free(struct policy *p)
{
	if (!p)
		return;
	for (unsigned id = 0; id < ABI_COUNT; id++) {
		struct policy_abi *a = &p->abis[id];

		for (size_t i = 0; i < a->n; i++) {
			free(a->calls[i].why.word);
			free(a->calls[i].places.word);
			free(a->calls[i].users);
			free(a->calls[i].tuples);
		}
		free(a->calls);
	}
	free(p->files);
	free(p->commands.word);
	arena_done(&p->arena);
	free(p);
}

/* Room for one more element at index at; the new place, uninitialised, or NULL. */
static void *insert_at(void **list, size_t *n, size_t *cap, size_t size, size_t at)
{
	uint8_t *base;

	if (*n == *cap) {
		size_t more = *cap ? *cap * 2 : 8;
		void *bigger = reallocarray(*list, more, size);

		if (!bigger)
			return NULL;
		*list = bigger;
		*cap = more;
	}
	base = *list;
	memmove(base + (at + 1) * size, base + at * size, (*n - at) * size);
	(*n)++;
	return base + at * size;
}

/* ---- calls ---- */

static size_t place_of_call(const struct policy_abi *a, uint32_t nr)
{
	size_t lo = 0, hi = a->n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (a->calls[mid].nr < nr)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

struct policy_call *policy_find(const struct policy *p, unsigned abi, uint32_t nr)
{
	const struct policy_abi *a = &p->abis[abi];
	size_t at = place_of_call(a, nr);

	return at < a->n && a->calls[at].nr == nr ? &a->calls[at] : NULL;
}

struct policy_call *policy_need(struct policy *p, unsigned abi, uint32_t nr)
{
	struct policy_abi *a = &p->abis[abi];
	size_t at = place_of_call(a, nr);
	const char *name = abi_call_name(abi_get(abi), nr);
	struct policy_call *c;

	if (at < a->n && a->calls[at].nr == nr)
		return &a->calls[at];
	if (!name)
		return NULL;
	c = insert_at((void **)&a->calls, &a->n, &a->cap, sizeof(*c), at);
	if (!c)
		return NULL;
	*c = (struct policy_call){ .nr = nr, .name = name };
	return c;
}

size_t policy_size(const struct policy *p)
{
	size_t n = 0;

	for (unsigned id = 0; id < ABI_COUNT; id++)
		n += p->abis[id].n;
	return n;
}

/* ---- sorted lists ---- */

bool policy_word_add(struct policy *p, struct policy_words *l, const char *word, size_t max)
{
	size_t at = 0, hi = l->n;
	const char *copy;
	const char **slot;

	while (at < hi) {
		size_t mid = at + (hi - at) / 2;
		int r = strcmp(l->word[mid], word);

		if (!r)
			return true;
		if (r < 0)
			at = mid + 1;
		else
			hi = mid;
	}
	if (max && at >= max)
		return true;
	copy = arena_copy(&p->arena, word, strnlen(word, POLICY_WORD_MAX));
	slot = copy ? insert_at((void **)&l->word, &l->n, &l->cap, sizeof(*slot), at) : NULL;
	if (!slot)
		return false;
	*slot = copy;
	if (max && l->n > max)
		l->n = max;
	return true;
}

/* Where the program is, or is to be. */
static size_t place_of_user(const struct policy_call *c, const char *program)
{
	size_t at = 0, hi = c->users_n;

	while (at < hi) {
		size_t mid = at + (hi - at) / 2;

		if (strcmp(c->users[mid].program, program) < 0)
			at = mid + 1;
		else
			hi = mid;
	}
	return at;
}

static struct policy_user *user_find(const struct policy_call *c, const char *program)
{
	size_t at = place_of_user(c, program);

	return at < c->users_n && !strcmp(c->users[at].program, program) ? &c->users[at] : NULL;
}

bool policy_user_add(struct policy *p, struct policy_call *c, const char *program, uint64_t count)
{
	struct policy_user *u = user_find(c, program);
	size_t at = place_of_user(c, program);
	const char *copy;

	if (u) {
		u->count =
			count > POLICY_COUNT_MAX - u->count ? POLICY_COUNT_MAX : u->count + count;
		return true;
	}
	if (at == POLICY_USERS_MAX)
		return true;
	copy = arena_copy(&p->arena, program, strnlen(program, POLICY_WORD_MAX));
	u = copy ? insert_at((void **)&c->users, &c->users_n, &c->users_cap, sizeof(*u), at) : NULL;
	if (!u)
		return false;
	*u = (struct policy_user){ copy, count };
	if (c->users_n > POLICY_USERS_MAX)
		c->users_n = POLICY_USERS_MAX;
	return true;
}

bool policy_tuple_add(struct policy_call *c, const struct policy_tuple *t)
{
	size_t at = 0;
	struct policy_tuple *slot;
	int r = 1;

	if (c->any_args)
		return true;
	while (at < c->tuples_n) {
		const uint32_t *v = c->tuples[at].value;

		r = 0;
		for (unsigned i = 0; i < POLICY_ARGS_MAX && !r; i++)
			r = v[i] < t->value[i] ? -1 : v[i] > t->value[i];
		if (r >= 0)
			break;
		at++;
	}
	if (at < c->tuples_n && !r)
		return true;
	if (c->tuples_n == POLICY_TUPLES_MAX) {
		c->any_args = true;
		c->tuples_n = 0;
		return true;
	}
	slot = insert_at((void **)&c->tuples, &c->tuples_n, &c->tuples_cap, sizeof(*slot), at);
	if (!slot)
		return false;
	*slot = *t;
	return true;
}

/* ---- files ---- */

static int compare_path(const char *have, const char *path, size_t n)
{
	int r = strncmp(have, path, n);

	return r ? r : have[n] != 0;
}

static size_t place_of_file(const struct policy *p, const char *path, size_t n)
{
	size_t lo = 0, hi = p->files_n;

	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;

		if (compare_path(p->files[mid].path, path, n) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

const struct policy_file *policy_file_find(const struct policy *p, const char *path, size_t n)
{
	size_t at = place_of_file(p, path, n);

	return at < p->files_n && !compare_path(p->files[at].path, path, n) ? &p->files[at] : NULL;
}

bool policy_file_add(struct policy *p, const char *path, uint32_t ops, bool dir)
{
	size_t n = strnlen(path, POLICY_WORD_MAX), at = place_of_file(p, path, n);
	struct policy_file *f;
	const char *copy;

	if (at < p->files_n && !compare_path(p->files[at].path, path, n)) {
		p->files[at].ops |= ops;
		p->files[at].dir = p->files[at].dir || dir;
		return true;
	}
	if (p->files_n == POLICY_FILES_MAX) {
		p->files_cut = true;
		return true;
	}
	copy = arena_copy(&p->arena, path, n);
	f = copy ? insert_at((void **)&p->files, &p->files_n, &p->files_cap, sizeof(*f), at) : NULL;
	if (!f)
		return false;
	*f = (struct policy_file){ copy, ops, dir };
	return true;
}

bool policy_path_bytes(const char *path, struct buf *ret)
{
	size_t n = strlen(path), i = 1;

	ret->len = 0;
	if (*path != '"') {
		buf_add(ret, path, n);
		return !ret->failed && !strchr(path, '\\') && !strchr(path, '"');
	}
	while (i < n && path[i] != '"') {
		unsigned c = (uint8_t)path[i++];

		if (c == '\\' && path[i] >= '0' && path[i] <= '7') {
			c = 0;
			for (unsigned k = 0; k < 3 && path[i] >= '0' && path[i] <= '7'; k++)
				c = c * 8 + (unsigned)(path[i++] - '0');
		} else if (c == '\\') {
			static const char letters[] = "tnvfr\\\"", bytes[] = "\t\n\v\f\r\\\"";
			const char *which = path[i] ? strchr(letters, path[i++]) : NULL;

			if (!which)
				return false;
			c = (uint8_t)bytes[which - letters];
		}
		if (!c || c > 255)
			return false;
		buf_char(ret, (char)c);
	}
	return !ret->failed && i + 1 == n && path[i] == '"';
}

/* ---- merging ---- */

static bool merge_words(
	struct policy *into, struct policy_words *l, const struct policy_words *from, size_t max)
{
	for (size_t i = 0; i < from->n; i++)
		if (!policy_word_add(into, l, from->word[i], max))
			return false;
	return true;
}

static bool merge_users(struct policy *into, struct policy_call *c, const struct policy_call *from)
{
	for (size_t i = 0; i < from->users_n; i++) {
		const struct policy_user *u = &from->users[i];
		const struct policy_user *have = user_find(c, u->program);

		if (have && have->count >= u->count)
			continue;
		if (!policy_user_add(into, c, u->program, u->count - (have ? have->count : 0)))
			return false;
	}
	return true;
}

static bool merge_tuples(struct policy_call *c, const struct policy_call *from)
{
	if (from->any_args) {
		c->any_args = true;
		c->tuples_n = 0;
	}
	for (size_t i = 0; i < from->tuples_n; i++)
		if (!policy_tuple_add(c, &from->tuples[i]))
			return false;
	return true;
}

static bool merge_call(struct policy *into, unsigned abi, const struct policy_call *from)
{
	struct policy_call *c = policy_need(into, abi, from->nr);

	if (!c)
		return false;
	if (from->count > c->count)
		c->count = from->count;
	if (from->first && (!c->first || from->first < c->first))
		c->first = from->first;
	if (from->last > c->last)
		c->last = from->last;
	return merge_words(into, &c->why, &from->why, POLICY_WORDS_MAX) &&
	       merge_words(into, &c->places, &from->places, POLICY_PLACES_MAX) &&
	       merge_users(into, c, from) && merge_tuples(c, from);
}

int policy_merge(struct policy *into, const struct policy *from)
{
	bool ok = merge_words(into, &into->commands, &from->commands, POLICY_WORDS_MAX);

	/* Without the loader's calls only if none of them has these. */
	if (!strcmp(from->from, "exec"))
		into->from = "exec";
	for (unsigned id = 0; ok && id < ABI_COUNT; id++)
		for (size_t i = 0; ok && i < from->abis[id].n; i++)
			ok = merge_call(into, id, &from->abis[id].calls[i]);
	for (size_t i = 0; ok && i < from->files_n; i++)
		ok = policy_file_add(
			into, from->files[i].path, from->files[i].ops, from->files[i].dir);
	return !ok ? -ENOMEM : into->files_cut ? -E2BIG : 0;
}
