/*
 * The database is a list of regular expressions, of which the last one that matches counts; names
 * without any special character go before all others.  There are thousands: each is compiled when a
 * path begins with the plain text that it begins with, for the first time.
 */
#include "capture/file_contexts.h"

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#define SPECS_MAX 100000
#define LINE_MAX_BYTES 65536
#define META ".^$?*+|[({"

enum spec_state { SPEC_NEW, SPEC_COMPILED, SPEC_BAD };

struct spec {
	char *plain; /* the text that all matching paths begin with */
	size_t plain_len;
	char *regex;   /* NULL: .plain is the whole path */
	mode_t type;   /* S_IFMT bits; 0 = any */
	char *context; /* NULL: "<<none>>" */
	enum spec_state state;
	regex_t compiled;
};

struct alias {
	char *from, *to;
};

struct file_contexts {
	char *etc;
	bool read;
	int error;
	struct spec *specs;
	size_t specs_n, specs_room;
	struct alias *aliases[2]; /* of the administrator, of the distribution */
	size_t aliases_n[2];
};

struct file_contexts *file_contexts_new(const char *etc)
{
	struct file_contexts *fc = calloc(1, sizeof(*fc));

	if (!fc)
		return NULL;
	fc->etc = strdup(etc);
	if (!fc->etc) {
		free(fc);
		return NULL;
	}
	return fc;
}

void file_contexts_free(struct file_contexts *fc)
{
	if (!fc)
		return;
	for (size_t i = 0; i < fc->specs_n; i++) {
		struct spec *s = &fc->specs[i];

		if (s->state == SPEC_COMPILED)
			regfree(&s->compiled);
		free(s->plain);
		free(s->regex);
		free(s->context);
	}
	for (unsigned k = 0; k < 2; k++) {
		for (size_t i = 0; i < fc->aliases_n[k]; i++) {
			free(fc->aliases[k][i].from);
			free(fc->aliases[k][i].to);
		}
		free(fc->aliases[k]);
	}
	free(fc->specs);
	free(fc->etc);
	free(fc);
}

/* ---- reading ----------------------------------------------------------------------- */

/* Has the expression alternatives that are in no brackets? */
static bool has_alternatives(const char *regex)
{
	int depth = 0;

	for (const char *p = regex; *p; p++) {
		if (*p == '\\' && p[1])
			p++;
		else if (*p == '(')
			depth++;
		else if (*p == ')')
			depth--;
		else if (*p == '|' && depth <= 0)
			return true;
	}
	return false;
}

/* What every match begins with; *whole: there is nothing else. */
static char *plain_part(const char *regex, size_t *ret_len, bool *whole)
{
	char *plain = malloc(strlen(regex) + 1);
	size_t n = 0;
	const char *p = regex;

	if (!plain)
		return NULL;
	while (*p && !strchr(META, *p)) {
		if (*p == '\\' && p[1])
			p++;
		plain[n++] = *p++;
	}
	*whole = !*p;
	if (*p && strchr("?*+{", *p) && n)
		n--; /* said of the character before */
	if (!*whole && has_alternatives(regex))
		n = 0;
	plain[n] = 0;
	*ret_len = n;
	return plain;
}

static bool type_of(const char *word, mode_t *ret)
{
	static const struct {
		char letter;
		mode_t type;
	} types[] = { { '-', S_IFREG }, { 'd', S_IFDIR }, { 'c', S_IFCHR }, { 'b', S_IFBLK },
		{ 'p', S_IFIFO }, { 'l', S_IFLNK }, { 's', S_IFSOCK } };

	for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
		if (word[0] == '-' && word[1] == types[i].letter && !word[2]) {
			*ret = types[i].type;
			return true;
		}
	}
	return false;
}

static int add_spec(struct file_contexts *fc, const char *regex, mode_t type, const char *context)
{
	bool whole = false, none = !strcmp(context, "<<none>>");
	struct spec s = { .type = type };

	if (fc->specs_n == SPECS_MAX)
		return -E2BIG;
	if (fc->specs_n == fc->specs_room) {
		size_t room = fc->specs_room ? fc->specs_room * 2 : 1024;
		struct spec *more = realloc(fc->specs, room * sizeof(*more));

		if (!more)
			return -ENOMEM;
		fc->specs = more;
		fc->specs_room = room;
	}
	s.plain = plain_part(regex, &s.plain_len, &whole);
	s.context = none ? NULL : strdup(context);
	if (s.plain && !whole && asprintf(&s.regex, "^(%s)$", regex) < 0)
		s.regex = NULL;
	fc->specs[fc->specs_n++] = s;
	return s.plain && (none || s.context) && (whole || s.regex) ? 0 : -ENOMEM;
}

/* EXPRESSION [-TYPE] CONTEXT */
static int take_spec(struct file_contexts *fc, char *line)
{
	char *save = NULL, *regex = strtok_r(line, " \t\n", &save);
	char *second = strtok_r(NULL, " \t\n", &save), *third = strtok_r(NULL, " \t\n", &save);
	mode_t type = 0;

	if (!second || (third && !type_of(second, &type)))
		return 0; /* as if it were not there */
	return add_spec(fc, regex, type, third ? third : second);
}

static int take_alias(struct file_contexts *fc, char *line, unsigned kind)
{
	char *save = NULL, *from = strtok_r(line, " \t\n", &save);
	char *to = strtok_r(NULL, " \t\n", &save);
	struct alias *more;

	if (!to || fc->aliases_n[kind] == SPECS_MAX)
		return 0;
	more = realloc(fc->aliases[kind], (fc->aliases_n[kind] + 1) * sizeof(*more));
	if (!more)
		return -ENOMEM;
	fc->aliases[kind] = more;
	more += fc->aliases_n[kind];
	*more = (struct alias){ strdup(from), strdup(to) };
	fc->aliases_n[kind]++;
	return more->from && more->to ? 0 : -ENOMEM;
}

enum list { LIST_ALIASES, LIST_ALIASES_DIST, LIST_SPECS };

static int read_list(struct file_contexts *fc, const char *path, enum list what)
{
	FILE *f = fopen(path, "re");
	char *line = NULL;
	size_t room = 0;
	ssize_t n;
	int r = 0;

	if (!f)
		return -errno;
	while (r == 0 && (n = getline(&line, &room, f)) > 0) {
		char *p = line + strspn(line, " \t\n");

		if (!*p || *p == '#' || n > LINE_MAX_BYTES)
			continue;
		r = what == LIST_SPECS ? take_spec(fc, p) : take_alias(fc, p, (unsigned)what);
	}
	free(line);
	fclose(f);
	return r;
}

/* The policy that is used, by etc/config. */
static void policy_name(const struct file_contexts *fc, char *out, size_t size)
{
	static const char key[] = "SELINUXTYPE=";
	char path[PATH_MAX], line[256];
	FILE *f;

	snprintf(out, size, "targeted");
	snprintf(path, sizeof(path), "%s/config", fc->etc);
	f = fopen(path, "re");
	while (f && fgets(line, sizeof(line), f)) {
		const char *v = line + strlen(key);

		if (!strncmp(line, key, strlen(key)))
			snprintf(out, size, "%.*s", (int)strcspn(v, " \t\n"), v);
	}
	if (f)
		fclose(f);
}

static void read_all(struct file_contexts *fc)
{
	static const struct {
		const char *suffix;
		enum list what;
	} files[] = { { ".subs", LIST_ALIASES }, { ".subs_dist", LIST_ALIASES_DIST },
		{ "", LIST_SPECS }, { ".homedirs", LIST_SPECS }, { ".local", LIST_SPECS } };
	char name[128], path[PATH_MAX];

	fc->read = true;
	policy_name(fc, name, sizeof(name));
	for (size_t i = 0; i < sizeof(files) / sizeof(files[0]) && !fc->error; i++) {
		int r;

		snprintf(path, sizeof(path), "%s/%s/contexts/files/file_contexts%s", fc->etc, name,
			files[i].suffix);
		r = read_list(fc, path, files[i].what);
		/* only the list itself must be there */
		if (r < 0 && (r != -ENOENT || !files[i].suffix[0]))
			fc->error = r;
	}
}

/* ---- asking ------------------------------------------------------------------------ */

/* "/usr/lib64/x" as "/usr/lib/x", where such an alias is: false if it is too long. */
static bool put_alias(const struct file_contexts *fc, unsigned kind, char path[PATH_MAX])
{
	char text[PATH_MAX];

	for (size_t i = 0; i < fc->aliases_n[kind]; i++) {
		const struct alias *a = &fc->aliases[kind][i];
		size_t n = strlen(a->from);
		int len;

		if (strncmp(path, a->from, n) != 0 || (path[n] && path[n] != '/'))
			continue;
		if (path[n] == '/' && !strcmp(a->to, "/"))
			n++;
		len = snprintf(text, sizeof(text), "%s%s", a->to, path + n);
		if (len < 0 || len >= PATH_MAX)
			return false;
		memcpy(path, text, (size_t)len + 1);
		return true;
	}
	return true;
}

/* Without slashes that say nothing. */
static bool copy_path(const char *from, char to[PATH_MAX])
{
	size_t n = 0;

	for (; *from && n < PATH_MAX - 1; from++)
		if (*from != '/' || !n || to[n - 1] != '/')
			to[n++] = *from;
	to[n] = 0;
	return !*from;
}

static bool matches(struct spec *s, const char *path, mode_t mode)
{
	if (s->type && mode & S_IFMT && s->type != (mode & S_IFMT))
		return false;
	if (!s->regex)
		return !strcmp(path, s->plain);
	if (strncmp(path, s->plain, s->plain_len) != 0)
		return false;
	if (s->state == SPEC_NEW)
		s->state = regcomp(&s->compiled, s->regex, REG_EXTENDED | REG_NOSUB)
				   ? SPEC_BAD
				   : SPEC_COMPILED;
	return s->state == SPEC_COMPILED && regexec(&s->compiled, path, 0, NULL, 0) == 0;
}

const char *file_contexts_find(struct file_contexts *fc, const char *path, mode_t mode, int *error)
{
	char text[PATH_MAX];

	if (!fc->read)
		read_all(fc);
	*error = fc->error;
	if (fc->error || !copy_path(path, text) || !put_alias(fc, 0, text) ||
		!put_alias(fc, 1, text))
		return NULL;
	for (unsigned expressions = 0; expressions < 2; expressions++)
		for (size_t i = fc->specs_n; i--;)
			if (!fc->specs[i].regex == !expressions &&
				matches(&fc->specs[i], text, mode))
				return fc->specs[i].context;
	return NULL;
}
