/* Landlock: landlock_create_ruleset(2), landlock_add_rule(2), landlock_restrict_self(2). */
#include "spec/gen/const_landlock.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(create_flags, 4, cset_landlock_create_flags);
static FLAGWORD(access_fs, 8, cset_landlock_access_fs);
static FLAGWORD(access_net, 8, cset_landlock_access_net);
static FLAGWORD(scoped, 8, cset_landlock_scopes);
static FLAGWORD(restrict_flags, 4, cset_landlock_restrict_flags);
static FLAGWORD(rule_flags, 4, cset_landlock_rule_flags);
static ENUM(rule_type, 4, cset_landlock_rule_types);

/* Grows with kernels; the fields that its size has are shown, one that is cut is filled up. */
static STRUCT(ruleset_attr, VAL(access_fs, "handled_access_fs"),
	VAL(access_net, "handled_access_net"), VAL(scoped, "scoped"),
	VAL(access_fs, "quiet_access_fs"), VAL(access_net, "quiet_access_net"),
	VAL(scoped, "quiet_scoped"));
#define RULESET_MIN 8u
#define RULESET_KNOWN 48u

static void hook_ruleset_attr(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[RULESET_KNOWN] = { 0 };
	uint64_t len = w->args[1], known = len < RULESET_KNOWN ? len : RULESET_KNOWN;
	struct scope sc = { .outer = w->scope, .type = &t_ruleset_attr, .bytes = bytes,
		.len = sizeof(bytes), .addr = addr };

	(void)it;
	if (len < RULESET_MIN || !walk_read(w, addr, bytes, (size_t)known)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	w->scope = &sc;
	for (unsigned i = 0; i * 8 < known; i++) {
		walk_name(w, t_ruleset_attr.fields[i].name);
		walk_scalar(w, t_ruleset_attr.fields[i].type, walk_field(w, i));
	}
	if (len > known)
		walk_more(w);
	w->scope = sc.outer;
	walk_close(w, GROUP_STRUCT);
}

static HOOK(ruleset, hook_ruleset_attr);
static STRUCT_F(path_beneath, TYPE_PACKED, VAL(access_fs, "allowed_access"),
	VAL(fd, "parent_fd"));
static STRUCT(net_port, VAL(access_net, "allowed_access"), VAL(u64, "port"));


/* A version or a set of bits, where that is asked for. */
static void hook_created(struct walk *w, const struct item *it, uint64_t v)
{
	enum { VERSION = 1, ERRATA = 2 };
	uint32_t flags = (uint32_t)w->args[2];

	(void)it;
	walk_scalar(w, flags & (VERSION | ERRATA) ? &t_int : &t_fd, v);
}

static HOOK(created, hook_created);

SYSCALL(landlock_create_ruleset, C_DESC, created, IN(ruleset, "attr"), VAL(size, "size"),
	VAL(create_flags, "flags"));
VARIANTS(rules, 1, 2,
	VARIANT(1 /* PATH_BENEATH */, IN(path_beneath, "rule_attr"), VAL(rule_flags, "flags")),
	VARIANT(2 /* NET_PORT */, IN(net_port, "rule_attr"), VAL(rule_flags, "flags")));
ROW(landlock_add_rule, "landlock_add_rule", C_DESC, int, (.variants = &rules),
	VAL(fd, "ruleset_fd"), VAL(rule_type, "rule_type"), VAL(addr, "rule_attr"),
	VAL(rule_flags, "flags"));
SYSCALL(landlock_restrict_self, C_DESC, int, VAL(fd, "ruleset_fd"),
	VAL(restrict_flags, "flags"));
