/* render: a policy in the formats of those who enforce it.  One file a format. */
#ifndef TATTLE_POLICY_RENDER_H
#define TATTLE_POLICY_RENDER_H

#include "base/buf.h"
#include "policy/seccomp.h"

struct render_opts {
	struct policy_limits limits;
	bool action_given;
	bool for_runc;	 /* add what runc itself calls after it has loaded the filter */
	const char *abi; /* formats of one ABI: which; NULL = the machine's */
};

/* Writes into out.  notes gets a line for everything that the format cannot hold.  0, or negative
 * errno and err. */
typedef int (*render_fn)(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);

/* What a format is, and which options mean something to it. */
enum render_flags {
	RENDER_ACTION = 1u << 0,
	RENDER_RUNTIME = 1u << 1,
	RENDER_ABI = 1u << 2,	       /* it holds one */
	RENDER_FILES = 1u << 3,	       /* of files, not of calls */
	RENDER_AFTER_LOADER = 1u << 4, /* who uses it may begin when the loader has done its work */
};

struct render_format {
	const char *name;
	render_fn render;
	const char *about;
	unsigned flags;
};

/* render(), after what is the same for all formats. */
int render_policy(const struct render_format *f, const struct policy *p,
	const struct render_opts *o, struct buf *out, struct buf *notes, struct error *err);

/* NULL if there is no such format.  Index from 0 on, until NULL, for lists. */
const struct render_format *render_find(const char *name);
const struct render_format *render_at(size_t i);

int render_oci(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_procd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_procd_whitelist(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_systemd(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_bpf(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_pfc(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_libseccomp_c(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_minijail(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);

int render_landlock(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);
int render_apparmor(const struct policy *p, const struct render_opts *o, struct buf *out,
	struct buf *notes, struct error *err);

/* The names of the calls of all ABIs, sorted, each once: to be freed with free(). */
struct name_use {
	const char *name;
	unsigned abis; /* bit 1 << abi_id of those that allow it */
	const struct policy_call *call[ABI_COUNT];
};
struct name_use *render_names(const struct policy *p, size_t *n);

#endif
