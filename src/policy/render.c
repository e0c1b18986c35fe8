#include "policy/render.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#define CALLS RENDER_ACTION

static const struct render_format formats[] = {
	{ "oci", render_oci, "the seccomp part of an OCI runtime's config.json (runc, crun)",
		CALLS | RENDER_RUNTIME },
	{ "docker", render_oci, "docker run --security-opt seccomp=FILE", CALLS | RENDER_RUNTIME },
	{ "procd", render_procd, "OpenWrt's procd, today's form", CALLS | RENDER_AFTER_LOADER },
	{ "procd-whitelist", render_procd_whitelist, "OpenWrt's procd, utrace's older form",
		CALLS | RENDER_AFTER_LOADER },
	{ "systemd", render_systemd, "a drop-in for a systemd service", CALLS },
	{ "bpf", render_bpf, "the raw filter (bwrap --seccomp FD)", CALLS },
	{ "pfc", render_pfc, "libseccomp's pseudo code", CALLS },
	{ "libseccomp-c", render_libseccomp_c, "a C program's source that uses libseccomp", CALLS },
	{ "minijail", render_minijail, "a policy file of minijail0, of one ABI",
		CALLS | RENDER_ABI },
	{ "landlock", render_landlock, "a C program's source that restricts files by Landlock",
		RENDER_FILES },
	{ "apparmor", render_apparmor, "a profile for AppArmor", RENDER_FILES },
};

const struct render_format *render_at(size_t i)
{
	return i < sizeof(formats) / sizeof(formats[0]) ? &formats[i] : NULL;
}

const struct render_format *render_find(const char *name)
{
	for (size_t i = 0; render_at(i); i++)
		if (!strcmp(formats[i].name, name))
			return &formats[i];
	return NULL;
}

/* An option that says nothing to the format. */
static void note_unused(
	const struct render_format *f, unsigned flag, const char *option, struct buf *notes)
{
	if (!(f->flags & flag))
		buf_printf(notes, "%s means nothing to %s\n", option, f->name);
}

static bool is_abi(const char *name)
{
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		if (!strcmp(abi_get(abi)->name, name))
			return true;
	return false;
}

int render_policy(const struct render_format *f, const struct policy *p,
	const struct render_opts *o, struct buf *out, struct buf *notes, struct error *err)
{
	if (o->abi && !is_abi(o->abi))
		return error_set(err, -EINVAL, "no ABI is called '%s'", o->abi);
	if (!(f->flags & RENDER_FILES) && !policy_size(p))
		return error_set(err, -EINVAL, "the policy allows no call");
	if (o->action_given)
		note_unused(f, RENDER_ACTION, "--action", notes);
	if (o->for_runc)
		note_unused(f, RENDER_RUNTIME, "--for", notes);
	if (o->abi)
		note_unused(f, RENDER_ABI, "--abi", notes);
	return f->render(p, o, out, notes, err);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct name_use *)a)->name, ((const struct name_use *)b)->name);
}

struct name_use *render_names(const struct policy *p, size_t *n)
{
	struct name_use *list = calloc(policy_size(p) + 1, sizeof(*list));
	size_t all = 0;

	*n = 0;
	if (!list)
		return NULL;
	for (unsigned abi = 0; abi < ABI_COUNT; abi++)
		for (size_t i = 0; i < p->abis[abi].n; i++) {
			struct name_use *u = &list[all++];

			u->name = p->abis[abi].calls[i].name;
			u->abis = 1u << abi;
			u->call[abi] = &p->abis[abi].calls[i];
		}
	qsort(list, all, sizeof(*list), by_name);
	for (size_t i = 0; i < all; i++) {
		struct name_use *last = *n ? &list[*n - 1] : NULL;

		if (!last || strcmp(last->name, list[i].name)) {
			list[(*n)++] = list[i];
			continue;
		}
		last->abis |= list[i].abis;
		for (unsigned abi = 0; abi < ABI_COUNT; abi++)
			if (list[i].call[abi])
				last->call[abi] = list[i].call[abi];
	}
	return list;
}
