/* Payloads of NETLINK_CRYPTO, NETLINK_NETFILTER, NETLINK_SELINUX and of udev's messages. */
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/netlink_rules.h"
#include "spec/types.h"

/* ---- NETLINK_CRYPTO --------------------------------------------------------------- */

#define NAME_LEN 64
static STRUCT(crypto_alg, VAL(chars, "cru_name", .n = NAME_LEN),
	VAL(chars, "cru_driver_name", .n = NAME_LEN), VAL(chars, "cru_module_name", .n = NAME_LEN),
	VAL(u32_hex, "cru_type"), VAL(u32_hex, "cru_mask"), VAL(u32, "cru_refcnt"),
	VAL(u32_hex, "cru_flags"));
static STRUCT(report_hash, VAL(chars, "type", .n = NAME_LEN), VAL(u32, "blocksize"),
	VAL(u32, "digestsize"));
static STRUCT(report_blkcipher, VAL(chars, "type", .n = NAME_LEN),
	VAL(chars, "geniv", .n = NAME_LEN), VAL(u32, "blocksize"), VAL(u32, "min_keysize"),
	VAL(u32, "max_keysize"), VAL(u32, "ivsize"));
static STRUCT(report_aead, VAL(chars, "type", .n = NAME_LEN), VAL(chars, "geniv", .n = NAME_LEN),
	VAL(u32, "blocksize"), VAL(u32, "maxauthsize"), VAL(u32, "ivsize"));
static STRUCT(report_rng, VAL(chars, "type", .n = NAME_LEN), VAL(u32, "seedsize"));
static STRUCT(report_cipher, VAL(chars, "type", .n = NAME_LEN), VAL(u32, "blocksize"),
	VAL(u32, "min_keysize"), VAL(u32, "max_keysize"));

/* Reports that have no more than the name of their type. */
static bool show_report(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx)
{
	uint32_t n = len < w->opts->string_max ? len : w->opts->string_max;
	const uint8_t *p;
	size_t used;

	(void)ctx;
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "type");
	if (n && w->mem && w->mem->get(w->mem, addr, n, &p) == n) {
		used = strnlen((const char *)p, n);
		walk_raw_bytes(w, &t_buf, p, used, used == n ? BYTES_MORE : 0);
	} else {
		walk_address(w, addr);
	}
	walk_close(w, GROUP_STRUCT);
	return true;
}

/* Structs that are too short are text, as far as there is any. */
static bool show_or_text(struct walk *w, const struct type *t, uint64_t addr, uint32_t len)
{
	if (!nla_value(w, t, addr, len))
		walk_bytes(w, addr, len);
	return true;
}

#define REPORT(id) \
	static bool show_##id(struct walk *w, uint64_t addr, uint32_t len, uint64_t ctx) \
	{ \
		(void)ctx; \
		return show_or_text(w, &t_report_##id, addr, len); \
	}
REPORT(hash)
REPORT(blkcipher)
REPORT(aead)
REPORT(rng)
REPORT(cipher)

static const struct nla_rule crypto_rules[] = {
	[1] = RULE(u32), [2] = SHOW(show_report), [3] = SHOW(show_hash), [4] = SHOW(show_blkcipher),
	[5] = SHOW(show_aead), [6] = SHOW(show_report), [7] = SHOW(show_rng),
	[8] = SHOW(show_cipher), [9] = SHOW(show_report), [10] = SHOW(show_report),
	[11] = SHOW(show_report), [22] = SHOW(show_report),
};
static NLA_SET(crypto_set, crypto_attrs, crypto_rules);

bool nl_crypto_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	uint32_t size = (uint32_t)type_size(&t_crypto_alg, w->abi);
	const uint8_t *p;

	if (h->type < 0x10 || h->type > 0x13) /* CRYPTO_MSG_NEWALG … CRYPTO_MSG_GETALG */
		return false;
	(void)show_or_text(w, &t_crypto_alg, addr, len);
	if (len > size && w->mem && w->mem->get(w->mem, addr, size, &p) == size)
		nla_walk(w, addr + size, len - size, &crypto_set, 0);
	return true;
}

/* ---- NETLINK_NETFILTER ------------------------------------------------------------ */

static ENUM(nf_version, 1, cset_nf_versions);

#define SUBSYS_NFTABLES 10

/* A subsystem in network byte order; some write it in their own. */
static void hook_res_id(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t swapped = (v & 0xff) << 8 | v >> 8;

	(void)it;
	if (w->budget == SUBSYS_NFTABLES && swapped == SUBSYS_NFTABLES) {
		walk_symbol(w, "htons(NFNL_SUBSYS_NFTABLES)", v);
	} else if (w->budget == SUBSYS_NFTABLES && v == SUBSYS_NFTABLES) {
		walk_symbol(w, "NFNL_SUBSYS_NFTABLES", v);
	} else {
		walk_open(w, GROUP_CALL, "htons");
		walk_scalar(w, &t_u16, swapped);
		walk_close(w, GROUP_CALL);
	}
}

static const struct type t_res_id = { .name = "__be16", .kind = KIND_HOOK, .size = 2,
	.hook = hook_res_id };
static STRUCT(nfgenmsg, VAL(nl_family, "nfgen_family"), VAL(nf_version, "version"),
	VAL(res_id, "res_id"));
static const struct nla_set unnamed_set = { .names = NULL };

#define NFGENMSG 4

bool nl_netfilter_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	uint64_t budget = w->budget;
	uint8_t head[NFGENMSG];

	if (h->type == 3) /* NLMSG_DONE */
		return false;
	if (len < NFGENMSG) {
		nla_hex(w, addr, len);
		return true;
	}
	/* which subsystem it is, for the hook */
	w->budget = h->type >> 8;
	walk_at(w, &t_nfgenmsg, addr);
	w->budget = budget;
	if (len == NFGENMSG || !walk_read(w, addr, head, NFGENMSG))
		return true;
	if (h->type <= 0x11) /* NFNL_MSG_BATCH_BEGIN, NFNL_MSG_BATCH_END and below */
		nla_hex(w, addr + NFGENMSG, len - NFGENMSG);
	else
		nla_walk(w, addr + NFGENMSG, len - NFGENMSG, &unnamed_set, 0);
	return true;
}

/* ---- NETLINK_SELINUX -------------------------------------------------------------- */

static STRUCT(setenforce, VAL(s32, "val"));
static STRUCT(policyload, VAL(u32, "seqno"));

bool nl_selinux_payload(struct walk *w, const struct nl_header *h, uint64_t addr, uint32_t len)
{
	if (h->type != 0x10 && h->type != 0x11)
		return false;
	return nla_value(w, h->type == 0x10 ? &t_setenforce : &t_policyload, addr, len);
}

/* ---- NETLINK_KOBJECT_UEVENT ------------------------------------------------------- */

static void hook_be_hex(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_open(w, GROUP_CALL, "htonl");
	walk_scalar(w, &t_u32_hex, __builtin_bswap32((uint32_t)v));
	walk_close(w, GROUP_CALL);
}

static const struct type t_be_hex = { .name = "unsigned int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_be_hex };
/* What libudev puts before the properties of its own messages. */
static STRUCT(udev_header, VAL(chars, "prefix", .n = 8), VAL(be_hex, "magic"),
	VAL(u32, "header_size"), VAL(u32, "properties_off"), VAL(u32, "properties_len"),
	VAL(be_hex, "filter_subsystem_hash"), VAL(be_hex, "filter_devtype_hash"),
	VAL(be_hex, "filter_tag_bloom_hi"), VAL(be_hex, "filter_tag_bloom_lo"));

void nl_uevent(struct walk *w, uint64_t addr, uint64_t len)
{
	size_t size = type_size(&t_udev_header, w->abi);
	const uint8_t *p;

	if (len < size || !w->mem || w->mem->get(w->mem, addr, size, &p) < size ||
		memcmp(p, "libudev", 8) != 0) {
		walk_bytes(w, addr, len);
		return;
	}
	if (len > size)
		walk_open(w, GROUP_ARRAY, NULL);
	walk_at(w, &t_udev_header, addr);
	if (len > size) {
		walk_bytes(w, addr + size, len - size);
		walk_close(w, GROUP_ARRAY);
	}
}
