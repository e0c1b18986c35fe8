/* What a netlink message is: its type and its flags, by protocol. */
#include "spec/gen/const_netlink.h"
#include "spec/netlink.h"
#include "spec/types.h"

#define TYPES(id) static ENUM(id, 2, cset_##id)
TYPES(nl_types);
TYPES(nl_route_types);
TYPES(nl_sock_diag_types);
TYPES(nl_xfrm_types);
TYPES(nl_selinux_types);
TYPES(nl_audit_types);
TYPES(nl_genl_families);
TYPES(nl_crypto_types);
TYPES(nl_nf_controls);
TYPES(nl_nf_subsystems);
TYPES(nf_ct_types);
TYPES(nf_ct_exp_types);
TYPES(nf_queue_types);
TYPES(nf_ulog_types);
TYPES(nf_osf_types);
TYPES(nf_ipset_types);
TYPES(nf_acct_types);
TYPES(nf_timeout_types);
TYPES(nf_helper_types);
TYPES(nf_tables_types);
TYPES(nf_compat_types);
TYPES(nf_hook_types);

static const struct type *const nf_types[] = {
	[1] = &t_nf_ct_types,
	[2] = &t_nf_ct_exp_types,
	[3] = &t_nf_queue_types,
	[4] = &t_nf_ulog_types,
	[5] = &t_nf_osf_types,
	[6] = &t_nf_ipset_types,
	[7] = &t_nf_acct_types,
	[8] = &t_nf_timeout_types,
	[9] = &t_nf_helper_types,
	[10] = &t_nf_tables_types,
	[11] = &t_nf_compat_types,
	[12] = &t_nf_hook_types,
};

/* A subsystem in the upper half and its type in the lower one, but for control messages. */
static void nf_type(struct walk *w, uint32_t type)
{
	uint32_t subsys = type >> 8;

	if (cset_name(&cset_nl_nf_controls, w->abi->facts, type)) {
		walk_scalar(w, &t_nl_nf_controls, type);
		return;
	}
	walk_open(w, GROUP_PLAIN, NULL);
	walk_scalar(w, &t_nl_nf_subsystems, subsys);
	walk_open(w, GROUP_PLAIN, "<<8|");
	if (subsys < sizeof(nf_types) / sizeof(nf_types[0]) && nf_types[subsys])
		walk_scalar(w, nf_types[subsys], type & 0xff);
	else
		walk_scalar(w, &t_u8_hex, type & 0xff);
	walk_close(w, GROUP_PLAIN);
	walk_close(w, GROUP_PLAIN);
}

/* The kernel numbers families as they come; only its own register of them is fixed. */
static void genl_type(struct walk *w, uint32_t type)
{
	char name[WALK_FAMILY_MAX];

	if (!cset_name(&cset_nl_genl_families, w->abi->facts, type) && w->netlink_family &&
		w->netlink_family(w, type, name))
		walk_symbol(w, name, type);
	else
		walk_scalar(w, &t_nl_genl_families, type);
}

void nl_msg_type(struct walk *w, int family, uint32_t type)
{
	const struct type *t = &t_nl_types;

	if (type >= NL_MSG_MIN_TYPE) {
		switch (family) {
		case NL_ROUTE:
			t = &t_nl_route_types;
			break;
		case NL_SOCK_DIAG:
			t = &t_nl_sock_diag_types;
			break;
		case NL_XFRM:
			t = &t_nl_xfrm_types;
			break;
		case NL_SELINUX:
			t = &t_nl_selinux_types;
			break;
		case NL_AUDIT:
			t = &t_nl_audit_types;
			break;
		case NL_GENERIC:
			genl_type(w, type);
			return;
		case NL_CRYPTO:
			t = &t_nl_crypto_types;
			break;
		case NL_NETFILTER:
			nf_type(w, type);
			return;
		}
	}
	walk_scalar(w, t, type);
}

static FLAGWORD(nl_flags, 2, cset_nl_flags);
static FLAGWORD(nl_flags_get, 2, cset_nl_flags_get);
static FLAGWORD(nl_flags_new, 2, cset_nl_flags_new);
static FLAGWORD(nl_flags_delete, 2, cset_nl_flags_delete);
static FLAGWORD(nl_flags_ack, 2, cset_nl_flags_ack);

/* The upper flags mean something else for what makes, gets or deletes. */
static const struct type *flags_route(uint32_t type)
{
	if (type == 49) /* RTM_DELACTION */
		return &t_nl_flags_get;
	switch (type & 3) {
	case 0:
		return &t_nl_flags_new;
	case 1:
		return &t_nl_flags_delete;
	case 2:
		return &t_nl_flags_get;
	default:
		return &t_nl_flags;
	}
}

/* Bits of types by what they do. */
struct type_bits {
	uint64_t make, get, delete;
};

static const struct type *flags_bits(const struct type_bits *b, uint32_t type)
{
	uint64_t bit = type < 64 ? 1ULL << type : 0;

	return b->make & bit ? &t_nl_flags_new :
	       b->get & bit  ? &t_nl_flags_get :
	       b->delete & bit ? &t_nl_flags_delete :
				 &t_nl_flags;
}

#define B(n) (1ULL << (n))

static const struct type_bits nf_bits[] = {
	[1] = { B(0), B(1) | B(3) | B(4) | B(5) | B(6) | B(7), B(2) }, /* conntrack */
	[2] = { B(0), B(1) | B(3), B(2) },
	[7] = { B(0), B(1) | B(2), B(3) }, /* accounting */
	[8] = { B(0), B(1), B(2) },	   /* timeouts */
	[9] = { B(0), B(1), B(2) },	   /* helpers */
	[10] = { B(0) | B(3) | B(6) | B(9) | B(12) | B(15) | B(18) | B(22), /* nftables */
		B(1) | B(4) | B(7) | B(10) | B(13) | B(16) | B(19) | B(21) | B(23),
		B(2) | B(5) | B(8) | B(11) | B(14) | B(20) | B(24) },
	[11] = { 0, B(0), 0 },
	[12] = { 0, B(0), 0 }, /* hooks */
};
static const struct type_bits xfrm_bits = { B(0x10) | B(0x13) | B(0x1e) | B(0x22) | B(0x24),
	B(0x12) | B(0x15) | B(0x1f) | B(0x23) | B(0x25), B(0x11) | B(0x14) };
static const struct type_bits crypto_bits = { B(0x10), B(0x13), B(0x11) | B(0x14) };

static const struct type *flags_nf(uint32_t type)
{
	uint32_t subsys = type >> 8;

	if (subsys >= sizeof(nf_bits) / sizeof(nf_bits[0]))
		return &t_nl_flags;
	return flags_bits(&nf_bits[subsys], type & 0xff);
}

const struct type *nl_flags_type(int family, uint32_t type)
{
	if (type < NL_MSG_MIN_TYPE)
		return type == NL_MSG_ERROR ? &t_nl_flags_ack : &t_nl_flags;
	switch (family) {
	case NL_ROUTE:
		return flags_route(type);
	case NL_SOCK_DIAG:
	case NL_GENERIC:
		return &t_nl_flags_get;
	case NL_NETFILTER:
		return flags_nf(type);
	case NL_XFRM:
		return flags_bits(&xfrm_bits, type);
	case NL_CRYPTO:
		return flags_bits(&crypto_bits, type);
	default:
		return &t_nl_flags;
	}
}
