/* Expressions that users write for sets of calls. */
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "spec/call_set.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* glibc's regcomp takes exponential time and memory for "a+++++": that is between a user and
 * the C library. */
static bool is_explosive(const uint8_t *data, size_t size)
{
	size_t repeats = 0;

	if (!memchr(data, '/', size))
		return false;
	for (size_t i = 0; i < size; i++)
		repeats += data[i] && strchr("+*?{\\", data[i]);
	return repeats > 3;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *expr = malloc(size + 1);
	struct call_set set, untouched;
	struct error err = { 0 };
	int r;

	if (!expr || is_explosive(data, size)) {
		free(expr);
		return 0;
	}
	memcpy(expr, data, size);
	expr[size] = 0;
	call_set_none(&set);
	untouched = set;
	r = call_set_parse(expr, &set, &err);
	if (r < 0 ? memcmp(&set, &untouched, sizeof(set)) || !err.what[0] : err.what[0])
		abort(); /* a failure says what is wrong and changes nothing */
	free(expr);
	return 0;
}
