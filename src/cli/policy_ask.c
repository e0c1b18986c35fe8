#include "cli/policy_ask.h"

#include <stddef.h>

#include "abi/numbers.h"
#include "base/buf.h"
#include "cli/cmd.h"
#include "cli/policy_file.h"
#include "cli/run.h"
#include "policy/diff.h"
#include "policy/lint.h"

int policy_ask_merge(const char *output, char **words)
{
	struct policy *p = words[0] ? policy_load_all(words) : NULL;
	int status;

	if (!words[0])
		return run_fail("no policy is given", "merge", NULL);
	status = p ? policy_save(output, p) : STATUS_TATTLE_FAILED;
	policy_free(p);
	return status;
}

/* Prints what was found; status: what to exit with if that was possible. */
static int print_buf(struct buf *b, int status)
{
	int failed = policy_store(NULL, b->data, b->len);

	buf_done(b);
	return failed ? failed : status;
}

int policy_ask_diff(char **words)
{
	struct policy *a, *b;
	struct buf out = { 0 };
	size_t n = 0;

	if (!words[0] || !words[1] || words[2])
		return run_fail("two policies are needed", "diff", NULL);
	a = policy_load(words[0]);
	b = a ? policy_load(words[1]) : NULL;
	if (b)
		n = policy_diff(a, b, &out);
	policy_free(a);
	policy_free(b);
	return print_buf(&out, b ? n != 0 : STATUS_TATTLE_FAILED);
}

static bool is_call(const char *name)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (abi_call_number(abi_get(abi), name) >= 0)
			return true;
	return false;
}

int policy_ask_explain(char **words)
{
	struct policy *p;
	struct buf out = { 0 };
	bool refused = false;

	if (!words[0])
		return run_fail("no policy is given", "explain", NULL);
	for (char **w = words + 1; *w; w++)
		if (!is_call(*w))
			return run_fail("no call of that name", *w, NULL);
	p = policy_load(words[0]);
	if (!p)
		return STATUS_TATTLE_FAILED;
	if (!words[1])
		policy_explain(p, NULL, &out);
	for (char **w = words + 1; *w; w++)
		if (!policy_explain(p, *w, &out)) {
			buf_printf(&out, "%s is not allowed\n", *w);
			refused = true;
		}
	policy_free(p);
	return print_buf(&out, refused);
}

int policy_ask_lint(char **words)
{
	struct policy *p;
	struct buf out = { 0 };
	size_t n;

	if (!words[0])
		return run_fail("no policy is given", "lint", NULL);
	p = policy_load_all(words);
	if (!p)
		return STATUS_TATTLE_FAILED;
	n = policy_lint(p, &out);
	policy_free(p);
	return print_buf(&out, n != 0);
}
