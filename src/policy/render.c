#include "policy/render.h"

#include <stdlib.h>
#include <string.h>

static const struct render_format formats[] = {
	{ "oci", render_oci, "the seccomp part of an OCI runtime's config.json (runc, crun)",
		false },
	{ "docker", render_oci, "docker run --security-opt seccomp=FILE", false },
	{ "procd", render_procd, "OpenWrt's procd, today's form", true },
	{ "procd-whitelist", render_procd_whitelist, "OpenWrt's procd, utrace's older form", true },
	{ "systemd", render_systemd, "a drop-in for a systemd service", false },
	{ "bpf", render_bpf, "the raw filter (bwrap --seccomp FD)", false },
	{ "pfc", render_pfc, "libseccomp's pseudo code", false },
	{ "libseccomp-c", render_libseccomp_c, "a C program's source that uses libseccomp", false },
	{ "minijail", render_minijail, "a policy file of minijail0, of one ABI", false },
	{ "landlock", render_landlock, "a C program's source that restricts files by Landlock",
		false },
	{ "apparmor", render_apparmor, "a profile for AppArmor", false },
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
