/* What options of sockets are made of. */
#include "spec/sockopt.h"

#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_sockopt.h"
#include "spec/sockaddr.h"
#include "spec/types.h"

STRUCT(sockopt_linger, VAL(int, "l_onoff"), VAL(int, "l_linger"));
STRUCT(sockopt_ucred, VAL(tgid, "pid"), VAL(uid, "uid"), VAL(gid, "gid"));
STRUCT(sockopt_ip_mreq, VAL(inet4, "imr_multiaddr"), VAL(inet4, "imr_interface"));
STRUCT(sockopt_ipv6_mreq, VAL(inet6, "ipv6mr_multiaddr"), VAL(ifindex, "ipv6mr_interface"));
STRUCT(sockopt_tpacket_stats, VAL(u32, "tp_packets"), VAL(u32, "tp_drops"),
	VAL(u32, "tp_freeze_q_cnt"));
STRUCT(sockopt_tpacket_req, VAL(u32, "tp_block_size"), VAL(u32, "tp_block_nr"),
	VAL(u32, "tp_frame_size"), VAL(u32, "tp_frame_nr"));

static ENUM(packet_mreq_type, 2, cset_packet_mreq_types);

static void hook_mreq_address(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t len = walk_field(w, 2);

	(void)it;
	(void)v;
	walk_raw_bytes(w, &t_hwaddr, w->scope->bytes + 8, len < 8 ? (size_t)len : 8, 0);
}

static const struct type t_mreq_address = {
	.name = "unsigned char[8]", .kind = KIND_HOOK, .bytes = 8, .hook = hook_mreq_address
};
STRUCT(sockopt_packet_mreq, VAL(ifindex, "mr_ifindex"), VAL(packet_mreq_type, "mr_type"),
	VAL(u16, "mr_alen"), VAL(mreq_address, "mr_address"));

static void hook_group(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t off = w->abi->word;

	(void)it;
	(void)addr;
	sockaddr_walk_bytes(w, w->scope->bytes + off, w->scope->len - off, w->scope->addr + off);
}

static const struct type t_group_address = { .name = "struct sockaddr_storage",
	.kind = KIND_HOOK,
	.bytes = SOCKADDR_MAX,
	.hook = hook_group };
/* sockaddr_storage is aligned as a word is. */
static const struct type t_group_req64 = { .name = "struct group_req",
	.kind = KIND_STRUCT,
	.flags = TYPE_PACKED,
	.fields = (const struct item[]){
		VAL(ifindex, "gr_interface"), PAD(4), VAL(group_address, "gr_group"), ITEM_END } };
static const struct type t_group_req32 = { .name = "struct group_req",
	.kind = KIND_STRUCT,
	.flags = TYPE_PACKED,
	.fields = (const struct item[]){
		VAL(ifindex, "gr_interface"), VAL(group_address, "gr_group"), ITEM_END } };

const struct type *sockopt_group_req(const struct walk *w)
{
	return w->abi->word == 8 ? &t_group_req64 : &t_group_req32;
}

/* ---- TIPC -------------------------------------------------------------------------- */

ENUM(sockopt_tipc_importance, 4, cset_tipc_importances);
static ENUM(tipc_scope, 4, cset_tipc_scopes);
static FLAGWORD(tipc_group_flags, 4, cset_tipc_group_flags);
STRUCT(sockopt_tipc_group_req, VAL(u32, "type"), VAL(u32, "instance"), VAL(tipc_scope, "scope"),
	VAL(tipc_group_flags, "flags"));

/* ---- keys of TCP-AO ---------------------------------------------------------------- */

#define AO_NAME_MAX 64
#define AO_KEY_MAX 80
enum { AO_ADDR, AO_NAME, AO_IFINDEX, AO_BITS, AO_RESERVED2, AO_PREFIX, AO_SNDID, AO_RCVID, AO_MACLEN,
	AO_KEYFLAGS, AO_KEYLEN, AO_KEY };
static FLAGWORD(ao_keyflags, 1, cset_tcp_ao_keyflags);

static const uint8_t *ao_bytes(const struct walk *w, unsigned field)
{
	return w->scope->bytes + type_field_offset(w->scope->type, field, w->abi);
}

static void put_field(struct walk *w, const struct type *t, const char *name, unsigned field)
{
	walk_name(w, name);
	walk_scalar(w, t, type_number(t, w->abi, ao_bytes(w, field)));
}

static void put_nonzero(struct walk *w, const char *name, uint64_t v)
{
	if (!v)
		return;
	walk_name(w, name);
	walk_scalar(w, &t_u32_hex, v);
}

/* In an order of its own: what it is for, what it is called, how it is used, the key. */
static void hook_tcp_ao_add(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t keylen = (size_t)walk_field(w, AO_KEYLEN), name;
	uint64_t bits = walk_field(w, AO_BITS);

	(void)it;
	walk_name(w, "addr");
	sockaddr_walk_bytes(w, w->scope->bytes, SOCKADDR_MAX, addr);
	put_field(w, &t_u8, "prefix", AO_PREFIX);
	walk_name(w, "alg_name");
	name = strnlen((const char *)ao_bytes(w, AO_NAME), AO_NAME_MAX);
	if (name < AO_NAME_MAX)
		walk_raw_bytes(w, &t_chars, ao_bytes(w, AO_NAME), name, 0);
	else
		walk_raw_bytes(w, &t_chars, ao_bytes(w, AO_NAME), name - 1, BYTES_MORE);
	put_field(w, &t_ifindex, "ifindex", AO_IFINDEX);
	walk_name(w, "set_current");
	walk_scalar(w, &t_u32, bits & 1);
	walk_name(w, "set_rnext");
	walk_scalar(w, &t_u32, bits >> 1 & 1);
	put_nonzero(w, "reserved", bits >> 2);
	put_nonzero(w, "reserved2", walk_field(w, AO_RESERVED2));
	put_field(w, &t_u8, "sndid", AO_SNDID);
	put_field(w, &t_u8, "rcvid", AO_RCVID);
	put_field(w, &t_u8, "maclen", AO_MACLEN);
	put_field(w, &t_ao_keyflags, "keyflags", AO_KEYFLAGS);
	walk_name(w, "key");
	walk_raw_bytes(w, &t_hexstr, ao_bytes(w, AO_KEY), keylen < AO_KEY_MAX ? keylen : AO_KEY_MAX, 0);
	put_field(w, &t_u8, "keylen", AO_KEYLEN);
}

#define HIDDEN FLAGS(ITEM_HIDDEN)
const struct type t_sockopt_tcp_ao_add = { .name = "struct tcp_ao_add",
	.kind = KIND_STRUCT,
	.hook = hook_tcp_ao_add,
	.fields = (const struct item[]){
		VAL(au64, "addr", .n = SOCKADDR_MAX / 8, HIDDEN),
		VAL(chars, "alg_name", .n = AO_NAME_MAX, HIDDEN),
		VAL(s32, "ifindex", HIDDEN),
		VAL(u32, "set_current", HIDDEN),
		VAL(u16, "reserved2", HIDDEN),
		VAL(u8, "prefix", HIDDEN),
		VAL(u8, "sndid", HIDDEN),
		VAL(u8, "rcvid", HIDDEN),
		VAL(u8, "maclen", HIDDEN),
		VAL(u8, "keyflags", HIDDEN),
		VAL(u8, "keylen", HIDDEN),
		VAL(u8, "key", .n = AO_KEY_MAX, HIDDEN),
		ITEM_END } };
