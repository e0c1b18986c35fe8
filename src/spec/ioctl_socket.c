/* Sockets and interfaces: type 0x89; interfaces that programs are the wire of: type 'T'. */
#include <stdio.h>
#include <string.h>

#include "spec/gen/const_net.h"
#include "spec/gen/const_ioctl_socket.h"
#include "spec/hwaddr.h"
#include "spec/ioctl.h"
#include "spec/seccomp.h"
#include "spec/sockaddr.h"
#include "spec/types.h"
#include "walk/walk.h"

#define NAME_BYTES 16u

/* struct ifreq: a name, then a union as large as struct ifmap or 16 bytes. */
static size_t ifreq_bytes(const struct walk *w)
{
	return w->abi->word == 8 ? 40 : 32;
}

static FLAGWORD(iff, 2, cset_ifr_flags);
static ENUM(arphrd, 2, cset_arp_hardware_types);

/* ---- members of the union ------------------------------------------------------------- */

static void hook_sockaddr(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[16];

	(void)it;
	if (walk_read(w, addr, bytes, sizeof(bytes)))
		sockaddr_walk_bytes(w, bytes, sizeof(bytes), addr);
	else
		walk_address(w, addr);
}

#define HWADDR_ROOM 14

static void hook_hwaddr(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t bytes[16];
	uint64_t type;

	(void)it;
	if (!walk_read(w, addr, bytes, sizeof(bytes))) {
		walk_address(w, addr);
		return;
	}
	type = type_number(&t_arphrd, w->abi, bytes);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "sa_family");
	walk_scalar(w, &t_arphrd, type);
	walk_name(w, "sa_data");
	walk_raw_bytes(w, &t_hwaddr, bytes + 2, HWADDR_ROOM, BYTES_ADDRESS(hwaddr_bytes(type, HWADDR_ROOM)));
	walk_close(w, GROUP_STRUCT);
}

static const struct type t_sa = { .name = "struct sockaddr", .kind = KIND_HOOK, .bytes = 16,
	.hook = hook_sockaddr };
static const struct type t_hw = { .name = "struct sockaddr", .kind = KIND_HOOK, .bytes = 16,
	.hook = hook_hwaddr };
static STRUCT(ifmap, VAL(ulong_hex, "mem_start"), VAL(ulong_hex, "mem_end"),
	VAL(u16_hex, "base_addr"), VAL(u8_hex, "irq"), VAL(u8_hex, "dma"), VAL(u8_hex, "port"));

/* ---- ifreq --------------------------------------------------------------------------- */

static const uint8_t *bytes_of(struct mem *m, uint64_t addr, size_t n)
{
	const uint8_t *p;

	return m && m->get(m, addr, n, &p) >= n ? p : NULL;
}

static void put_name(struct walk *w, const char *label, const uint8_t *p)
{
	size_t len = strnlen((const char *)p, NAME_BYTES);

	walk_name(w, label);
	walk_raw_bytes(w, &t_chars, p, len < NAME_BYTES ? len : NAME_BYTES - 1,
		len < NAME_BYTES ? 0 : BYTES_MORE);
}

/* The union's member, which the type's only field describes. */
static void put_member(struct walk *w, const struct item *f, const uint8_t *ifr, uint64_t addr)
{
	if (f->n) {
		put_name(w, f->name, ifr + NAME_BYTES);
		return;
	}
	walk_name(w, f->name);
	walk_inline(w, f->type, ifr + NAME_BYTES, type_size(f->type, w->abi), addr + NAME_BYTES);
}

static void hook_set(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *p = bytes_of(w->mem, addr, ifreq_bytes(w));

	if (!p) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	put_name(w, "ifr_name", p);
	put_member(w, it->type->fields, p, addr);
	walk_close(w, GROUP_STRUCT);
}

/* The name goes in, the member comes out if the call succeeds. */
static void hook_get(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t n = ifreq_bytes(w);
	const uint8_t *before = bytes_of(w->enter_mem ? w->enter_mem : w->mem, addr, n);
	const uint8_t *after = w->exited && !w->failed ? bytes_of(w->exit_mem, addr, n) : NULL;
	struct mem *m = w->mem;

	if (!before) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	put_name(w, "ifr_name", before);
	if (after) {
		w->mem = w->exit_mem;
		put_member(w, it->type->fields, after, addr);
		w->mem = m;
	}
	walk_close(w, GROUP_STRUCT);
}

/* SIOCGIFNAME is the other way round. */
static void hook_get_name(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t n = ifreq_bytes(w);
	const uint8_t *before = bytes_of(w->enter_mem ? w->enter_mem : w->mem, addr, n);
	const uint8_t *after = w->exited && !w->failed ? bytes_of(w->exit_mem, addr, n) : NULL;

	if (!before) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	put_member(w, it->type->fields, before, addr);
	if (after)
		put_name(w, "ifr_name", after);
	walk_close(w, GROUP_STRUCT);
}

static void hook_index(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *p = bytes_of(w->mem, addr, ifreq_bytes(w));

	if (!p) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	put_member(w, it->type->fields, p, addr);
	walk_close(w, GROUP_STRUCT);
}

#define IFREQ(id, fn, ...) \
	static const struct type t_##id = { .name = "struct ifreq", .kind = KIND_HOOK, .hook = fn, \
		.fields = (const struct item[]){ __VA_ARGS__, ITEM_END } }
#define IFREQ_BOTH(id, ...) \
	IFREQ(get_##id, hook_get, __VA_ARGS__); \
	IFREQ(set_##id, hook_set, __VA_ARGS__)

IFREQ_BOTH(addr, VAL(sa, "ifr_addr"));
IFREQ_BOTH(dstaddr, VAL(sa, "ifr_dstaddr"));
IFREQ_BOTH(broadaddr, VAL(sa, "ifr_broadaddr"));
IFREQ_BOTH(netmask, VAL(sa, "ifr_netmask"));
IFREQ_BOTH(hwaddr, VAL(hw, "ifr_hwaddr"));
IFREQ_BOTH(flags, VAL(iff, "ifr_flags"));
IFREQ_BOTH(metric, VAL(int, "ifr_metric"));
IFREQ_BOTH(mtu, VAL(int, "ifr_mtu"));
IFREQ_BOTH(slave, VAL(chars, "ifr_slave", .n = 16));
IFREQ_BOTH(qlen, VAL(int, "ifr_qlen"));
IFREQ_BOTH(map, VAL(ifmap, "ifr_map"));
IFREQ(get_index, hook_get, VAL(int, "ifr_ifindex"));
IFREQ(set_name, hook_set, VAL(chars, "ifr_newname", .n = 16));
IFREQ(get_name, hook_get_name, VAL(int, "ifr_ifindex"));
IFREQ(index, hook_index, VAL(ifindex, "ifr_ifindex"));

/* ---- SIOCGIFCONF --------------------------------------------------------------------- */

static void hook_conf_ifreq(struct walk *w, const struct item *it, uint64_t addr)
{
	const uint8_t *p = bytes_of(w->mem, addr, ifreq_bytes(w));

	(void)it;
	if (!p) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	put_name(w, "ifr_name", p);
	walk_name(w, "ifr_addr");
	walk_inline(w, &t_sa, p + NAME_BYTES, 16, addr + NAME_BYTES);
	walk_close(w, GROUP_STRUCT);
}
static const struct type t_conf_ifreq64 = { .name = "struct ifreq", .kind = KIND_HOOK, .bytes = 40,
	.hook = hook_conf_ifreq };
static const struct type t_conf_ifreq32 = { .name = "struct ifreq", .kind = KIND_HOOK, .bytes = 32,
	.hook = hook_conf_ifreq };

static bool read_conf(struct walk *w, struct mem *m, uint64_t addr, int32_t *len, uint64_t *buf)
{
	const uint8_t *p = bytes_of(m, addr, (size_t)2 * w->abi->word);

	if (!p)
		return false;
	*len = (int32_t)type_number(&t_int, w->abi, p);
	*buf = type_number(&t_addr, w->abi, p + w->abi->word);
	return true;
}

static void put_conf_buffer(struct walk *w, int32_t len, uint64_t buf)
{
	const struct type *t = w->abi->word == 8 ? &t_conf_ifreq64 : &t_conf_ifreq32;
	struct mem *m = w->mem;
	enum walk_phase phase = w->phase;

	walk_name(w, "ifc_buf");
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	walk_array(w, t, buf, (uint64_t)len / ifreq_bytes(w));
	w->mem = m;
	w->phase = phase;
}

static void put_conf_len(struct walk *w, int32_t len)
{
	char words[48];

	walk_scalar(w, &t_int, (uint64_t)(int64_t)len);
	if (len <= 0 || (size_t)len % ifreq_bytes(w))
		return;
	snprintf(words, sizeof(words), "%u * sizeof(struct ifreq)",
		(unsigned)((size_t)len / ifreq_bytes(w)));
	walk_comment(w, words);
}

/* A buffer at NULL asks only how long one would have to be. */
static void hook_conf(struct walk *w, const struct item *it, uint64_t addr)
{
	int32_t before, after;
	uint64_t buf, buf_after;
	bool known;

	(void)it;
	if (!read_conf(w, w->enter_mem ? w->enter_mem : w->mem, addr, &before, &buf)) {
		walk_address(w, addr);
		return;
	}
	known = w->exited && read_conf(w, w->exit_mem, addr, &after, &buf_after);
	if (!known) {
		after = before;
		buf_after = buf;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "ifc_len");
	walk_open(w, GROUP_CHANGE, NULL);
	if (buf)
		put_conf_len(w, before);
	if (!buf || before != after)
		put_conf_len(w, after);
	walk_close(w, GROUP_CHANGE);
	if (buf && known && !w->failed) {
		put_conf_buffer(w, after, buf_after);
	} else {
		walk_name(w, "ifc_buf");
		walk_open(w, GROUP_CHANGE, NULL);
		walk_address(w, buf);
		if (buf != buf_after)
			walk_address(w, buf_after);
		walk_close(w, GROUP_CHANGE);
	}
	walk_close(w, GROUP_STRUCT);
}
/* strace shows it whether or not structs are shown. */
static TEXT_HOOK(ifconf, hook_conf);

/* A name without a struct around it. */
static void hook_bridge(struct walk *w, const struct item *it, uint64_t addr)
{
	size_t max = w->opts->string_max, want = max < NAME_BYTES ? max + 1 : NAME_BYTES;
	const uint8_t *p;
	bool terminated = false;
	size_t n = w->mem ? w->mem->get_string(w->mem, addr, want, &p, &terminated) : 0;

	(void)it;
	if (n < want && !terminated)
		walk_address(w, addr);
	else
		walk_raw_bytes(w, &t_str, p, n < max ? n : max, terminated ? 0 : BYTES_MORE);
}
static TEXT_HOOK(bridge, hook_bridge);

#define GET(nm, id) REQ(nm, INOUT(get_##id, "argp", .late = LATE_SPLIT))
#define SET(nm, id) REQ(nm, IN(set_##id, "argp"))

IOCTL_FAMILY(socket,
	GET(SIOCGIFADDR, addr), SET(SIOCSIFADDR, addr),
	GET(SIOCGIFDSTADDR, dstaddr), SET(SIOCSIFDSTADDR, dstaddr),
	GET(SIOCGIFBRDADDR, broadaddr), SET(SIOCSIFBRDADDR, broadaddr),
	GET(SIOCGIFNETMASK, netmask), SET(SIOCSIFNETMASK, netmask),
	GET(SIOCGIFHWADDR, hwaddr), SET(SIOCSIFHWADDR, hwaddr),
	SET(SIOCSIFHWBROADCAST, hwaddr), SET(SIOCADDMULTI, hwaddr), SET(SIOCDELMULTI, hwaddr),
	GET(SIOCGIFFLAGS, flags), SET(SIOCSIFFLAGS, flags),
	GET(SIOCGIFMETRIC, metric), SET(SIOCSIFMETRIC, metric),
	GET(SIOCGIFMTU, mtu), SET(SIOCSIFMTU, mtu),
	GET(SIOCGIFSLAVE, slave), SET(SIOCSIFSLAVE, slave),
	GET(SIOCGIFTXQLEN, qlen), SET(SIOCSIFTXQLEN, qlen),
	GET(SIOCGIFMAP, map), SET(SIOCSIFMAP, map),
	GET(SIOCGIFINDEX, index),
	GET(SIOCGIFNAME, name), SET(SIOCSIFNAME, name),
	REQ(SIOCBRADDIF, IN(index, "argp")),
	REQ(SIOCBRDELIF, IN(index, "argp")),
	REQ(SIOCBRADDBR, IN(bridge, "argp")),
	REQ(SIOCBRDELBR, IN(bridge, "argp")),
	REQ_CHANGE(SIOCGIFCONF, ifconf),
	REQ(FIOSETOWN, IN_1(int)), REQ(SIOCSPGRP, IN_1(int)), REQ(SIOCSIFENCAP, IN_1(int)),
	REQ(FIOGETOWN, OUT_1(int)), REQ(SIOCGPGRP, OUT_1(int)), REQ(SIOCATMARK, OUT_1(int)),
	REQ(SIOCGIFENCAP, OUT_1(int)), REQ(SIOCOUTQNSD, OUT_1(int)));

/* ---- TUN and TAP ------------------------------------------------------------------------ */

static FLAGWORD(tun_features, 4, cset_tun_flags);
static FLAGWORD(tun_flags, 2, cset_tun_flags);
static FLAGWORD(tun_offload, 4, cset_tun_offloads);
static FLAGWORD(tun_filter_flags, 2, cset_tun_filter_flags);
static ENUM(tun_link, 4, cset_arp_hardware_types);
IFREQ(tun, hook_set, VAL(tun_flags, "ifr_flags"));

enum { TUN_FILTER_COUNT = 1, TUN_FILTER_HEAD = 4 };
static void hook_tun_addresses(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t count = walk_field(w, TUN_FILTER_COUNT);

	(void)it;
	if (!count)
		return;
	walk_name(w, "addr");
	walk_array(w, &t_hwaddr, addr + TUN_FILTER_HEAD, count);
}
static const struct type t_tun_filter = { .name = "struct tun_filter", .kind = KIND_STRUCT,
	.hook = hook_tun_addresses,
	.fields = (const struct item[]){ VAL(tun_filter_flags, "flags"), VAL(u16, "count"),
		ITEM_END } };

IOCTL_FAMILY(tun,
	REQ_CALLED(TUNSETIFF, "ifr", IN(tun, "ifr")), REQ_CALLED(TUNSETQUEUE, "ifr", IN(tun, "ifr")),
	REQ_CALLED(TUNGETIFF, "ifr", OUT(tun, "ifr")), REQ(TUNGETFEATURES, OUT_1(tun_features)),
	REQ(TUNSETNOCSUM, VAL(ulong, "argp")), REQ(TUNSETPERSIST, VAL(ulong, "argp")),
	REQ(TUNSETDEBUG, VAL(uint_hex, "argp")), REQ(TUNSETOFFLOAD, VAL(tun_offload, "argp")),
	REQ(TUNSETOWNER, VAL(uid, "argp")), REQ(TUNSETGROUP, VAL(gid, "argp")),
	REQ(TUNSETLINK, VAL(tun_link, "argp")), REQ(TUNSETIFINDEX, IN_1(ifindex)),
	REQ(TUNSETSNDBUF, IN_1(int)), REQ(TUNGETSNDBUF, OUT_1(int)),
	REQ(TUNSETVNETHDRSZ, IN_1(int)), REQ(TUNGETVNETHDRSZ, OUT_1(int)),
	REQ(TUNSETVNETLE, IN_1(int)), REQ(TUNGETVNETLE, OUT_1(int)),
	REQ(TUNSETVNETBE, IN_1(int)), REQ(TUNGETVNETBE, OUT_1(int)),
	REQ(TUNSETCARRIER, IN_1(int)),
	REQ(TUNSETSTEERINGEBPF, IN_1(fd)), REQ(TUNSETFILTEREBPF, IN_1(fd)),
	REQ(TUNSETTXFILTER, IN(tun_filter, "argp")),
	REQ(TUNATTACHFILTER, IN(sock_fprog, "argp")), REQ(TUNDETACHFILTER, IN(sock_fprog, "argp")),
	REQ(TUNGETFILTER, OUT(sock_fprog, "argp")),
	{ "TUNGETDEVNETNS", { .ret = &t_fd, .items = (const struct item[]){ ITEM_END } } });
