#include "cli/trace_color.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

static int find_key(const char *word, size_t len)
{
	static const struct {
		const char *name;
		enum text_paint paint;
	} keys[] = { { "syscall", PAINT_CALL }, { "retval", PAINT_RESULT },
		{ "return", PAINT_RESULT }, { "error", PAINT_ERROR }, { "argname", PAINT_FIELD },
		{ "argval", PAINT_VALUE }, { "const", PAINT_CONSTANT },
		{ "comment", PAINT_COMMENT }, { "punct", PAINT_BETWEEN } };

	for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
		if (strlen(keys[i].name) == len && !strncasecmp(word, keys[i].name, len))
			return (int)keys[i].paint;
	return -1;
}

/* Cuts the blanks off both ends. */
static void trim(const char **word, size_t *len)
{
	while (*len && isspace((unsigned char)**word)) {
		(*word)++;
		(*len)--;
	}
	while (*len && isspace((unsigned char)(*word)[*len - 1]))
		(*len)--;
}

/* One "KEY=CODES": numbers with semicolons between them. */
static void take(struct trace_palette *p, const char *word, size_t len)
{
	const char *eq = memchr(word, '=', len), *codes;
	size_t key_len, codes_len;
	int paint;

	if (!eq)
		return;
	key_len = (size_t)(eq - word);
	codes = eq + 1;
	codes_len = len - key_len - 1;
	trim(&word, &key_len);
	trim(&codes, &codes_len);
	paint = find_key(word, key_len);
	if (paint < 0 || strspn(codes, "0123456789;") < codes_len ||
		strcspn(codes, "0123456789") >= codes_len || codes_len + 4 > COLOR_BYTES)
		return;
	(void)snprintf(p->own[paint], COLOR_BYTES, "\033[%.*sm", (int)codes_len, codes);
	p->codes[paint] = p->own[paint];
}

void trace_palette_init(struct trace_palette *p, const char *spec)
{
	*p = (struct trace_palette){ .codes = { [PAINT_NONE] = "\033[0m",
					     [PAINT_CALL] = "\033[33m",
					     [PAINT_RESULT] = "\033[32m",
					     [PAINT_ERROR] = "\033[31m",
					     [PAINT_FIELD] = "\033[39m",
					     [PAINT_VALUE] = "\033[35m",
					     [PAINT_CONSTANT] = "\033[34m",
					     [PAINT_COMMENT] = "\033[36m" } };
	while (spec && *spec) {
		size_t len = strcspn(spec, ":");

		take(p, spec, len);
		spec += len + (spec[len] == ':');
	}
}
