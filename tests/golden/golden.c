/*
 * golden: shows the frames of case files and compares with what the files expect.
 *
 *	golden FILE...			prints TAP
 *	golden --update FILE...		writes what is shown into the files instead
 *	golden --json FILE...		prints all JSON lines, for others to check
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "script.h"

enum mode { COMPARE, UPDATE, JSON_ONLY };

struct golden {
	struct script script;
	enum mode mode;
	const char *file;
	struct buf name;      /* of the case; empty before the first */
	struct buf expected;  /* the lines that the case has */
	struct buf shown;     /* the lines that it should have */
	struct buf rewritten; /* UPDATE: the file as it should be */
	struct buf blanks;    /* empty lines, which follow what was shown */
	struct error err;     /* of the case's script */
	unsigned tests, failed;
};

static bool begins(const char *line, size_t len, const char *with)
{
	return len >= strlen(with) && !memcmp(line, with, strlen(with));
}

static void add_lines(struct buf *to, const char *prefix, const struct buf *from)
{
	const char *p = (const char *)from->data, *end = p ? p + from->len : p;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((nl ? nl : end) - p);

		/* The header has versions, which change. */
		if (!begins(p, n, "{\"schema\":")) {
			buf_str(to, prefix);
			buf_add(to, p, n);
			buf_char(to, '\n');
		}
		p += n + 1;
	}
}

static void print_lines(const char *prefix, const struct buf *b)
{
	const char *p = (const char *)b->data, *end = p ? p + b->len : p;

	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((nl ? nl : end) - p);

		printf("%s%.*s\n", prefix, (int)n, p);
		p += n + 1;
	}
}

static void report(struct golden *g)
{
	bool same = g->shown.len && g->shown.len == g->expected.len &&
		    !memcmp(g->shown.data, g->expected.data, g->shown.len);
	bool good = !g->err.code && same;

	printf("%s %u - %s: %.*s\n", good ? "ok" : "not ok", ++g->tests, g->file, (int)g->name.len,
		(const char *)g->name.data);
	if (good)
		return;
	g->failed++;
	if (g->err.code)
		printf("# %s\n", g->err.what);
	print_lines("# expected: ", &g->expected);
	print_lines("# shown:    ", &g->shown);
}

static void end_case(struct golden *g)
{
	struct buf text = { 0 }, json = { 0 };

	if (!g->name.len)
		return;
	script_finish(&g->script);
	if (script_show(&g->script, &text, &json) < 0)
		error_set(&g->err, -ENOMEM, "out of memory");
	if (g->mode == JSON_ONLY)
		fwrite(json.data, 1, json.len, stdout);
	add_lines(&g->shown, "text| ", &text);
	add_lines(&g->shown, "json| ", &json);
	buf_done(&text);
	buf_done(&json);
	if (g->mode == COMPARE)
		report(g);
	if (g->mode == UPDATE && g->err.code) {
		fprintf(stderr, "%s: %.*s: %s\n", g->file, (int)g->name.len,
			(const char *)g->name.data, g->err.what);
		g->failed++;
	}
	buf_add(&g->rewritten, g->shown.data, g->shown.len);
	g->name.len = 0;
}

static void begin_case(struct golden *g, const char *name, size_t len)
{
	script_reset(&g->script);
	g->err = (struct error){ 0 };
	g->shown.len = 0;
	g->expected.len = 0;
	buf_add(&g->name, name, len);
}

static void take_line(struct golden *g, const char *line, size_t len)
{
	if (begins(line, len, "text| ") || begins(line, len, "json| ")) {
		buf_add(&g->expected, line, len);
		buf_char(&g->expected, '\n');
		return;
	}
	if (begins(line, len, "case ")) {
		end_case(g);
		begin_case(g, line + 5, len - 5);
	} else if (g->name.len) {
		(void)script_line(&g->script, line, len, &g->err);
	}
	if (!len) {
		buf_char(&g->blanks, '\n');
		return;
	}
	buf_add(&g->rewritten, g->blanks.data, g->blanks.len);
	g->blanks.len = 0;
	buf_add(&g->rewritten, line, len);
	buf_char(&g->rewritten, '\n');
}

static bool read_file(const char *path, struct buf *b)
{
	FILE *f = fopen(path, "re");
	char piece[4096];
	size_t n;

	if (!f)
		return false;
	while ((n = fread(piece, 1, sizeof(piece), f)) > 0)
		buf_add(b, piece, n);
	fclose(f);
	return !b->failed;
}

static bool write_file(const char *path, const struct buf *b)
{
	FILE *f = fopen(path, "we");
	bool good;

	if (!f)
		return false;
	good = fwrite(b->data, 1, b->len, f) == b->len;
	return fclose(f) == 0 && good;
}

static bool take_file(struct golden *g, const char *path)
{
	struct buf file = { 0 };
	const char *p, *end;
	bool good = read_file(path, &file);

	g->file = path;
	g->rewritten.len = 0;
	g->blanks.len = 0;
	p = (const char *)file.data;
	end = p ? p + file.len : p;
	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((nl ? nl : end) - p);

		take_line(g, p, n);
		p += n + 1;
	}
	end_case(g);
	buf_done(&file);
	if (good && g->mode == UPDATE)
		good = write_file(path, &g->rewritten);
	if (!good)
		fprintf(stderr, "golden: cannot read or write %s\n", path);
	return good;
}

int main(int argc, char **argv)
{
	struct golden g = { .mode = COMPARE };
	int i = 1;

	if (script_init(&g.script) < 0)
		return 1;
	if (argc > 1 && !strcmp(argv[1], "--update"))
		g.mode = UPDATE;
	if (argc > 1 && !strcmp(argv[1], "--json"))
		g.mode = JSON_ONLY;
	for (i += g.mode != COMPARE; i < argc; i++)
		if (!take_file(&g, argv[i]))
			g.failed++;
	if (g.mode == COMPARE)
		printf("1..%u\n", g.tests);
	script_done(&g.script);
	buf_done(&g.name);
	buf_done(&g.expected);
	buf_done(&g.shown);
	buf_done(&g.rewritten);
	buf_done(&g.blanks);
	return g.failed ? 1 : 0;
}
