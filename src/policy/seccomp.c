#include "policy/seccomp.h"

#include <errno.h>
#include <linux/filter.h>
#include <seccomp.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define FILTER_BYTES_MAX (BPF_MAXINSNS * sizeof(struct sock_filter))

static const uint32_t arch_of[ABI_COUNT] = {
	[ABI_X86_64] = SCMP_ARCH_X86_64,
	[ABI_I386] = SCMP_ARCH_X86,
	[ABI_AARCH64] = SCMP_ARCH_AARCH64,
	[ABI_X32] = SCMP_ARCH_X32,
};

static uint32_t action_of(const struct policy_limits *l)
{
	switch (l->action) {
	case ACTION_KILL:
		return SCMP_ACT_KILL_PROCESS;
	case ACTION_LOG:
		return SCMP_ACT_LOG;
	case ACTION_TRACE:
		return SCMP_ACT_TRACE(l->error);
	default:
		return SCMP_ACT_ERRNO(l->error);
	}
}

#define LISTENER 8u /* SECCOMP_FILTER_FLAG_NEW_LISTENER, in the second argument of seccomp() */

/* ---- one filter an ABI, since numbers and rules are each its own ---- */

static int add_tuple(scmp_filter_ctx ctx, int nr, const struct arg_rule *r,
	const struct policy_tuple *t, bool no_listener)
{
	static const struct scmp_arg_cmp none = { 1, SCMP_CMP_MASKED_EQ, LISTENER, 0 };
	struct scmp_arg_cmp cmp[POLICY_ARGS_MAX + 1];
	unsigned n = r ? r->n : 0;

	for (unsigned i = 0; i < n; i++)
		cmp[i] = (struct scmp_arg_cmp){ r->arg[i].index, SCMP_CMP_MASKED_EQ, r->arg[i].mask,
			t->value[i] };
	if (no_listener)
		cmp[n++] = none;
	return seccomp_rule_add_array(ctx, SCMP_ACT_ALLOW, nr, n, cmp);
}

/* libseccomp wants the native number (or a made-up one) of the call, whatever ABI the filter is
 * for; numbers of the native ABI that it does not know it takes as they are. */
static int number_for(unsigned abi, const struct policy_call *c)
{
	int nr = seccomp_syscall_resolve_name(c->name);

	if (arch_of[abi] == seccomp_arch_native())
		return (int)c->nr;
	return nr;
}

static int add_call(scmp_filter_ctx ctx, unsigned abi, const struct policy_call *c,
	const struct policy_limits *l)
{
	const struct arg_rule *r = arg_rule_holds(c, l->args) ? arg_rule_find(c->name) : NULL;
	bool no_listener = l->no_listener && !strcmp(c->name, "seccomp");
	int nr = number_for(abi, c);

	if (nr == __NR_SCMP_ERROR)
		return -EDOM;
	if (!r)
		return add_tuple(ctx, nr, NULL, NULL, no_listener);
	for (size_t i = 0; i < c->tuples_n; i++) {
		int e = add_tuple(ctx, nr, r, &c->tuples[i], no_listener);

		if (e < 0 && e != -EEXIST)
			return e;
	}
	return 0;
}

static scmp_filter_ctx one_abi(const struct policy *p, unsigned abi, const struct policy_limits *l,
	struct buf *left_out, struct error *err)
{
	scmp_filter_ctx ctx = seccomp_init(action_of(l));
	int r = ctx ? 0 : -ENOMEM;

	if (!r && arch_of[abi] != seccomp_arch_native()) {
		r = seccomp_arch_add(ctx, arch_of[abi]);
		if (!r)
			r = seccomp_arch_remove(ctx, SCMP_ARCH_NATIVE);
	}
	if (!r)
		r = seccomp_attr_set(ctx, SCMP_FLTATR_ACT_BADARCH, action_of(l));
	if (!r)
		(void)seccomp_attr_set(ctx, SCMP_FLTATR_CTL_OPTIMIZE, 2);
	for (size_t i = 0; !r && i < p->abis[abi].n; i++) {
		const struct policy_call *c = &p->abis[abi].calls[i];
		int one = add_call(ctx, abi, c, l);

		if (one == -EDOM || one == -EINVAL) {
			if (left_out)
				buf_printf(left_out, "%s%s", left_out->len ? ", " : "", c->name);
		} else if (one < 0 && one != -EACCES) { /* EACCES: the same as the default action */
			r = one;
		}
	}
	if (!r)
		return ctx;
	error_set(err, r, "libseccomp cannot make a filter for %s: %s", abi_get(abi)->name,
		strerror(-r));
	if (ctx)
		seccomp_release(ctx);
	return NULL;
}

static scmp_filter_ctx all_abis(const struct policy *p, const struct policy_limits *l,
	struct buf *left_out, struct error *err)
{
	scmp_filter_ctx all = NULL;

	for (unsigned abi = 0; abi < ABI_COUNT; abi++) {
		scmp_filter_ctx one;
		int r;

		if (!p->abis[abi].n)
			continue;
		one = one_abi(p, abi, l, left_out, err);
		if (!one) {
			seccomp_release(all);
			return NULL;
		}
		if (!all) {
			all = one;
			continue;
		}
		r = seccomp_merge(all, one);
		if (r < 0) {
			error_set(err, r, "libseccomp cannot merge the filters of two ABIs: %s",
				strerror(-r));
			seccomp_release(one);
			seccomp_release(all);
			return NULL;
		}
	}
	if (!all)
		error_set(err, -EINVAL, "the policy allows no call");
	return all;
}

/* ---- out of libseccomp, which writes to descriptors only ---- */

static int export(scmp_filter_ctx ctx, int (*how)(const scmp_filter_ctx, int), size_t max,
	struct buf *out, struct error *err)
{
	int fd = memfd_create("filter", MFD_CLOEXEC);
	int r = fd < 0 ? -errno : how(ctx, fd);
	off_t size = r < 0 ? 0 : lseek(fd, 0, SEEK_END);

	if (!r && (size_t)size > max)
		r = -E2BIG;
	if (!r && !buf_room(out, (size_t)size))
		r = -ENOMEM;
	if (!r && pread(fd, out->data + out->len, (size_t)size, 0) != size)
		r = -EIO;
	if (!r)
		out->len += (size_t)size;
	if (fd >= 0)
		close(fd);
	if (r < 0)
		error_set(err, r, "libseccomp cannot write the filter: %s", strerror(-r));
	return r;
}

void *policy_filter(const struct policy *p, const struct policy_limits *limits, size_t *count,
	struct buf *left_out, struct error *err)
{
	scmp_filter_ctx ctx = all_abis(p, limits, left_out, err);
	struct buf out = { 0 };
	int r;

	if (!ctx)
		return NULL;
	r = export(ctx, seccomp_export_bpf, FILTER_BYTES_MAX, &out, err);
	seccomp_release(ctx);
	if (r < 0) {
		buf_done(&out);
		return NULL;
	}
	*count = out.len / sizeof(struct sock_filter);
	return out.data;
}

int policy_filter_text(const struct policy *p, const struct policy_limits *limits, struct buf *out,
	struct buf *left_out, struct error *err)
{
	scmp_filter_ctx ctx = all_abis(p, limits, left_out, err);
	int r;

	if (!ctx)
		return -EINVAL;
	r = export(ctx, seccomp_export_pfc, (size_t)8 << 20, out, err);
	seccomp_release(ctx);
	return r;
}
