#include "cli/options.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#define HELP_COLUMN 31
#define HELP_WIDTH 80

static size_t count_rows(const struct command_options *co)
{
	size_t n = 0;

	while (co->rows[n].key)
		n++;
	return n;
}

/* getopt's own two tables, from ours.  whole: with names that cannot be abbreviated. */
static void make_getopt(
	const struct command_options *co, char *shorts, struct option *longs, bool whole)
{
	const char *first = shorts;

	*shorts++ = '+';
	*shorts = 0;
	for (const struct option_row *r = co->rows; r->key; r++) {
		if (r->key < 256 && !strchr(first, r->key)) {
			*shorts++ = (char)r->key;
			for (int i = 0; i < (int)r->takes; i++)
				*shorts++ = ':';
			*shorts = 0;
		}
		if (r->name && (whole || !r->whole))
			*longs++ = (struct option){ r->name, (int)r->takes, NULL, r->key };
	}
	*longs = (struct option){ 0 };
}

/* Is the word one of those names, written out? */
static bool is_whole_name(const struct command_options *co, const char *word)
{
	size_t len = word ? strcspn(word, "=") : 0;

	for (const struct option_row *r = co->rows; r->key && len > 2; r++)
		if (r->whole && strlen(r->name) == len - 2 && !strncmp(r->name, word + 2, len - 2))
			return !strncmp(word, "--", 2);
	return false;
}

static void say_help(const struct command_options *co, const char *name)
{
	if (strchr(co->name, ' '))
		fprintf(stderr, "hint: '%s %s --help' lists the options\n", name, co->name);
	else
		fprintf(stderr, "Try '%s -h' for more information.\n", name);
}

int options_parse(const struct command_options *co, int argc, char **argv, option_take take,
	void *ctx, int bad_status, int *ret_first)
{
	size_t n = count_rows(co);
	char *shorts = calloc(n * 3 + 2, 1);
	struct option *longs = calloc(2 * (n + 1), sizeof(*longs)), *abbreviable = longs + n + 1;
	char name[64];
	int key, status = 0;

	if (!shorts || !longs) {
		free(shorts);
		free(longs);
		fprintf(stderr, "%s: out of memory\n", argv[0]);
		return bad_status;
	}
	make_getopt(co, shorts, longs, true);
	make_getopt(co, shorts, abbreviable, false);
	optind = 0;
	for (int at = -1; !status; at = -1) {
		const char *next = argv[optind ? optind : 1];
		const struct option *table = is_whole_name(co, next) ? longs : abbreviable;

		key = getopt_long(argc, argv, shorts, table, &at);
		if (key == -1)
			break;
		if (key == '?') {
			say_help(co, argv[0]);
			status = bad_status;
		} else {
			if (at >= 0)
				snprintf(name, sizeof(name), "--%s", table[at].name);
			else
				snprintf(name, sizeof(name), "-%c", key);
			status = take(ctx, key, name, optarg);
			if (key == 'h')
				break; /* whatever else there is */
		}
	}
	*ret_first = optind;
	free(shorts);
	free(longs);
	return status;
}

/* Words, broken where a line of a terminal ends. */
static void help_text(const char *text, FILE *to)
{
	size_t column = HELP_COLUMN;

	for (size_t len; *text; text += len, text += strspn(text, " ")) {
		len = strcspn(text, " ");
		if (column > HELP_COLUMN && column + 1 + len > HELP_WIDTH) {
			fprintf(to, "\n%*s", HELP_COLUMN - 1, "");
			column = HELP_COLUMN;
		}
		fprintf(to, " %.*s", (int)len, text);
		column += len + 1;
	}
	fputc('\n', to);
}

static void help_row(const struct option_row *r, FILE *to)
{
	char left[64], *p = left;
	size_t room = sizeof(left);
	int n;

	n = r->key < 256 ? snprintf(p, room, "-%c%s", r->key, r->name ? ", " : "")
			 : snprintf(p, room, "    ");
	p += n;
	room -= (size_t)n;
	if (r->name) {
		n = snprintf(p, room, "--%s", r->name);
		p += n;
		room -= (size_t)n;
	}
	if (r->arg && r->takes == ARG_OPTIONAL)
		snprintf(p, room, "[%s%s]", r->name ? "=" : "", r->arg);
	else if (r->arg)
		snprintf(p, room, "%s%s", r->name ? "=" : " ", r->arg);
	fprintf(to, "  %-*s", HELP_COLUMN - 3, left);
	if (strlen(left) > HELP_COLUMN - 4)
		fprintf(to, "\n%*s", HELP_COLUMN - 1, "");
	help_text(r->help, to);
}

void options_help(const struct command_options *co, const char *program, FILE *to)
{
	fprintf(to, "Usage: %s %s\n%s\n\n", program, co->synopsis, co->about);
	for (const struct option_row *r = co->rows; r->key; r++)
		if (r->help)
			help_row(r, to);
}

void options_list(const struct command_options *co, FILE *to)
{
	for (const struct option_row *r = co->rows; r->key; r++) {
		char key[2] = { (char)(r->key < 256 ? r->key : 0), 0 };

		fprintf(to, "%s\t%s\t%s\t%s\t%s\n", key, r->name ? r->name : "",
			r->arg ? r->arg : "", r->complete ? r->complete : "",
			r->help ? r->help : "");
	}
}
