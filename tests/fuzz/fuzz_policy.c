/* Policies in the native format: what is taken is written again, and then says the same. */
#include <stdlib.h>
#include <string.h>

#include "policy/policy.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct error err = { 0 };
	struct policy *p = policy_parse((const char *)data, size, &err), *again;
	char *text, *text_again;

	if (!p) {
		if (!err.what[0])
			abort(); /* a failure says what is wrong */
		return 0;
	}
	text = policy_write(p);
	if (!text)
		abort();
	again = policy_parse(text, strlen(text), &err);
	if (!again)
		abort();
	text_again = policy_write(again);
	if (!text_again || strcmp(text, text_again))
		abort();
	free(text);
	free(text_again);
	policy_free(p);
	policy_free(again);
	return 0;
}
