#include "policy/check.h"

#include <string.h>

#include "abi/numbers.h"
#include "decode/call.h"
#include "view/text_value.h"

bool policy_allows_values(
	const struct policy_call *c, enum policy_args level, const uint64_t regs[6])
{
	struct policy_tuple t;

	if (!arg_rule_holds(c, level))
		return true;
	arg_rule_values(arg_rule_find(c->name), regs, &t);
	for (size_t i = 0; i < c->tuples_n; i++)
		if (!memcmp(&c->tuples[i], &t, sizeof(t)))
			return true;
	return false;
}

bool policy_allows(const struct policy *p, const struct frame *f, enum policy_args level)
{
	const struct frame_enter *e = frame_enter_body(f);
	const struct abi *abi = e ? abi_get(e->abi) : NULL;
	const struct policy_call *c;

	if (f->type != FRAME_ENTER)
		return true;
	if (!abi)
		return false;
	c = policy_find(p, abi->id, (uint32_t)(e->nr & ~abi->nr_mask & UINT32_MAX));
	return c && policy_allows_values(c, level, e->args);
}

bool policy_is_listener(const struct frame *f)
{
	const struct frame_enter *e = f->type == FRAME_ENTER ? frame_enter_body(f) : NULL;
	const struct abi *abi = e ? abi_get(e->abi) : NULL;
	const char *name = abi ? abi_call_name(abi, e->nr) : NULL;

	return name && !strcmp(name, "seccomp") && (uint32_t)e->args[0] == 1 && e->args[1] & 8;
}

static const uint8_t *fd_path(void *ctx, int fd, size_t *len)
{
	const struct section *s = frame_find(ctx, fd == -100 ? SECTION_CWD : SECTION_FD_PATH,
		fd == -100 ? UINT64_MAX : (uint64_t)(uint32_t)fd);

	if (!s)
		return NULL;
	*len = s->len;
	return section_bytes(s);
}

void policy_call_text(const struct frame *f, struct buf *out)
{
	static const struct walk_opts opts = { .string_max = 80 };
	static const struct text_style style = { 0 };
	struct text_value value;
	struct call call;
	char name[32];

	text_value_init(&value, out, &style);
	value.fd_note = fd_path;
	value.fd_ctx = (void *)(uintptr_t)f;
	if (call_init(&call, f, NULL, &value.sink, &opts) < 0) {
		buf_str(out, "?");
		return;
	}
	buf_str(out, call_name(&call, name));
	buf_char(out, '(');
	walk_args(&call.walk, 0, call.walk.nargs);
	buf_char(out, ')');
}
