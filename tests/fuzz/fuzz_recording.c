/* Recordings: lines of anything against a policy. */
#include <stdlib.h>
#include <string.h>

#include "policy/recording.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char policy_text[] =
	"{\"schema\":\"tattle.policy\",\"version\":1,\"from\":\"exec\",\"abis\":[{\"abi\":\"x86_"
	"64\",\"calls\":["
	"{\"name\":\"read\",\"why\":[\"observed\"],\"count\":1},"
	"{\"name\":\"socket\",\"why\":[\"observed\"],\"count\":1,\"args\":[{\"domain\":1,\"type\":"
	"1}]},"
	"{\"name\":\"clone\",\"why\":[\"observed\"],\"count\":1,\"args\":[{\"flags\":0}]},"
	"{\"name\":\"prctl\",\"why\":[\"observed\"],\"count\":1,\"args\":[{\"option\":15}]}]}]}";

static void check_line(struct recording *r, const char *line, size_t n)
{
	struct error err = { 0 };
	struct buf out = { 0 };
	int ret = recording_line(r, line, n, &out, &err);

	if (ret < 0 ? !err.what[0] : (ret == 1) != (out.len > 0))
		abort();
	for (size_t i = 0; i < out.len; i++)
		if (out.data[i] < ' ' || out.data[i] > '~')
			abort(); /* words for people: one line, ASCII */
	buf_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct error err = { 0 };
	struct policy *p = policy_parse(policy_text, sizeof(policy_text) - 1, &err);
	struct recording *r = p ? recording_new(p, ARGS_ALL) : NULL;
	const char *at = (const char *)data, *end = at + size;

	if (!r)
		abort();
	while (at < end) {
		const char *nl = memchr(at, '\n', (size_t)(end - at));
		const char *stop = nl ? nl : end;

		check_line(r, at, (size_t)(stop - at));
		at = stop + 1;
	}
	while (recording_warning(r))
		;
	(void)recording_end(r, &err);
	recording_free(r);
	policy_free(p);
	return 0;
}
