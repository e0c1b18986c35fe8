/* Command lines of trace and strace: the input is their words, a line each. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "cli/trace_config.h"

#define WORDS_MAX 64

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* glibc's regcomp takes exponential time and memory for "a+++++": see fuzz_calls.c.  Pids of
 * a command and user names would be looked up on this machine. */
static bool is_for_others(const uint8_t *data, size_t size)
{
	size_t repeats = 0;

	for (size_t i = 0; i < size; i++)
		repeats += data[i] && strchr("+*?{\\", data[i]);
	return repeats > 3;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char name[] = "fuzz", *text, *argv[WORDS_MAX + 2] = { name }, *save = NULL;
	struct trace_config c;
	int argc = 1, first = 0;

	if (!size || is_for_others(data, size))
		return 0;
	text = malloc(size);
	if (!text)
		return 0;
	memcpy(text, data + 1, size - 1);
	text[size - 1] = 0;
	for (char *w = strtok_r(text, "\n", &save); w && argc <= WORDS_MAX;
		w = strtok_r(NULL, "\n", &save))
		argv[argc++] = w;
	trace_config_init(&c, name, data[0] & 1);
	if (trace_config_parse(&c, argc, argv, &first) == 0 && (first < 1 || first > argc))
		abort();
	trace_config_done(&c);
	free(text);
	return 0;
}
