#include "spec/call_set.h"

#include <ctype.h>
#include <errno.h>
#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "abi/numbers.h"
#include "spec/spec.h"

#define NUMBERS (CALL_SET_WORDS * 64u)

static const struct {
	const char *name;
	uint32_t bits;
	bool old; /* may also be written without the % */
} classes[] = {
	{ "file", C_FILE, true },
	{ "process", C_PROCESS, true },
	{ "network", C_NET, true },
	{ "net", C_NET, false },
	{ "signal", C_SIGNAL, true },
	{ "ipc", C_IPC, true },
	{ "desc", C_DESC, true },
	{ "memory", C_MEMORY, true },
	{ "creds", C_CREDS, false },
	{ "clock", C_CLOCK, false },
	{ "pure", C_PURE, false },
	{ "stat", C_STAT, false },
	{ "lstat", C_LSTAT, false },
	{ "fstat", C_FSTAT, false },
	{ "statfs", C_STATFS, false },
	{ "fstatfs", C_FSTATFS, false },
	{ "%stat", C_STAT | C_LSTAT | C_FSTAT | C_STAT_LIKE, false },
	{ "%statfs", C_STATFS | C_FSTATFS | C_STATFS_LIKE, false },
};

void call_set_all(struct call_set *s)
{
	memset(s, 0xff, sizeof(s->bits));
	s->others = true;
}

void call_set_none(struct call_set *s)
{
	*s = (struct call_set){ 0 };
}

/* The last number stands for all that are beyond it. */
static uint64_t index_of(const struct abi *abi, uint64_t nr)
{
	uint64_t i = (nr & 0xffffffffu) & ~abi->nr_mask;

	return i < NUMBERS ? i : NUMBERS - 1;
}

bool call_set_has(const struct call_set *s, const struct abi *abi, uint64_t nr)
{
	uint64_t i = index_of(abi, nr);

	return (s->others && !spec_meant_row(abi, nr)) || s->bits[abi->id][i / 64] >> i % 64 & 1;
}

static void add_one(struct call_set *s, const struct abi *abi, uint64_t nr)
{
	uint64_t i = index_of(abi, nr);

	s->bits[abi->id][i / 64] |= 1ULL << i % 64;
}

void call_set_add(struct call_set *s, const struct abi *abi, uint64_t nr)
{
	uint64_t i = index_of(abi, nr);

	add_one(s, abi, nr);
	if (abi->id == ABI_I386 && i == ABI_SOCKETCALL)
		for (i = ABI_BEHIND_SOCKETCALL; i < ABI_BEHIND_IPC; i++)
			add_one(s, abi, i);
	else if (abi->id == ABI_I386 && i == ABI_IPC)
		for (i = ABI_BEHIND_IPC; i < ABI_BEHIND_END; i++)
			add_one(s, abi, i);
}

/* Adds the calls for which want() is true; abis: bit per enum abi_id.  Returns how many. */
static unsigned add_where(struct call_set *s, unsigned abis,
	bool (*want)(const struct syscall_row *, const char *, const void *), const void *arg)
{
	unsigned n = 0;

	for (unsigned id = 0; id < ABI_COUNT; id++) {
		const struct abi *abi = abi_get(id);

		for (unsigned nr = 0; abis >> id & 1 && nr < NUMBERS; nr++) {
			const struct syscall_row *row = spec_meant_row(abi, nr | abi->nr_mask);
			const char *name = abi_call_name(abi, nr);

			if (row && want(row, name ? name : row->name, arg)) {
				add_one(s, abi, nr);
				n++;
			}
		}
	}
	return n;
}

static bool has_class(const struct syscall_row *row, const char *name, const void *arg)
{
	(void)name;
	return row->classes & *(const uint32_t *)arg;
}

void call_set_add_classes(struct call_set *s, uint32_t bits)
{
	add_where(s, (1u << ABI_COUNT) - 1, has_class, &bits);
}

/* The name that its ABI has for it: getuid32 and getuid share a row. */
static bool has_name(const struct syscall_row *row, const char *name, const void *arg)
{
	(void)row;
	return !strcmp(name, arg);
}

static bool matches(const struct syscall_row *row, const char *name, const void *arg)
{
	(void)row;
	return !regexec(arg, name, 0, NULL, 0);
}

static unsigned abis_of_bits(const char *bits)
{
	unsigned abis = 0;

	for (unsigned id = 0; id < ABI_COUNT; id++) {
		uint8_t have = abi_get(id)->bits;

		if ((!strcmp(bits, "64") && have == 64) || (!strcmp(bits, "32") && have == 32) ||
			(!strcmp(bits, "x32") && have == 33))
			abis |= 1u << id;
	}
	return abis;
}

static bool add_number(struct call_set *s, unsigned abis, const char *word)
{
	unsigned long nr;
	char *end;

	if (!isdigit((unsigned char)word[0]))
		return false;
	errno = 0;
	nr = strtoul(word, &end, 10);
	if (*end || errno || nr >= NUMBERS)
		return false;
	for (unsigned id = 0; id < ABI_COUNT; id++)
		if (abis >> id & 1)
			add_one(s, abi_get(id), nr);
	return true;
}

static bool add_class(struct call_set *s, unsigned abis, const char *word)
{
	bool marked = word[0] == '%';

	for (size_t i = 0; i < sizeof(classes) / sizeof(classes[0]); i++) {
		if (strcmp(word + marked, classes[i].name) || !(marked || classes[i].old))
			continue;
		add_where(s, abis, has_class, &classes[i].bits);
		return true;
	}
	return false;
}

static int add_regex(struct call_set *s, unsigned abis, const char *pattern, bool *found)
{
	regex_t re;

	if (regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB))
		return -EINVAL;
	*found = add_where(s, abis, matches, &re) > 0;
	regfree(&re);
	return 0;
}

/* One word of the list; false when it names nothing. */
static bool add_word(struct call_set *s, char *word)
{
	unsigned abis = (1u << ABI_COUNT) - 1;
	bool optional = word[0] == '?', found = false;
	char *at;

	if (optional)
		word++;
	at = strrchr(word, '@');
	if (at) {
		abis = abis_of_bits(at + 1);
		if (!abis)
			return false;
		*at = 0;
	}
	if (!strcmp(word, "all")) {
		if (!at)
			call_set_all(s);
		for (unsigned id = 0; at && id < ABI_COUNT; id++)
			if (abis >> id & 1)
				memset(s->bits[id], 0xff, sizeof(s->bits[id]));
		return true;
	}
	if (!strcmp(word, "none"))
		return true;
	if (word[0] == '/')
		return !add_regex(s, abis, word + 1, &found) && (found || optional);
	return add_number(s, abis, word) || add_class(s, abis, word) ||
		add_where(s, abis, has_name, word) > 0 || optional;
}

static void negate(struct call_set *s)
{
	for (unsigned id = 0; id < ABI_COUNT; id++)
		for (unsigned i = 0; i < CALL_SET_WORDS; i++)
			s->bits[id][i] = ~s->bits[id][i];
	s->others = !s->others;
}

int call_set_parse(const char *expr, struct call_set *ret, struct error *err)
{
	bool negated = false, any = false;
	struct call_set s;
	char *copy, *save = NULL;

	while (*expr == '!') {
		negated = !negated;
		expr++;
	}
	copy = strdup(expr);
	if (!copy)
		return error_set(err, -ENOMEM, "system call list");
	call_set_none(&s);
	for (char *w = strtok_r(copy, ",", &save); w; w = strtok_r(NULL, ",", &save)) {
		any = true;
		if (!add_word(&s, w)) {
			error_set(err, -EINVAL, "invalid system call '%s'", w);
			free(copy);
			return -EINVAL;
		}
	}
	free(copy);
	if (!any)
		return error_set(err, -EINVAL, "invalid system call '%s'", expr);
	if (negated)
		negate(&s);
	*ret = s;
	return 0;
}
