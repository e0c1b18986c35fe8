/* From tools/constants/ioctl_socket.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_socket.h"

#include <stddef.h>

static const struct cname ifr_flags_x86_64[] = {
	{ 0x1, "IFF_UP" },
	{ 0x2, "IFF_BROADCAST" },
	{ 0x4, "IFF_DEBUG" },
	{ 0x8, "IFF_LOOPBACK" },
	{ 0x10, "IFF_POINTOPOINT" },
	{ 0x20, "IFF_NOTRAILERS" },
	{ 0x40, "IFF_RUNNING" },
	{ 0x80, "IFF_NOARP" },
	{ 0x100, "IFF_PROMISC" },
	{ 0x200, "IFF_ALLMULTI" },
	{ 0x400, "IFF_MASTER" },
	{ 0x800, "IFF_SLAVE" },
	{ 0x1000, "IFF_MULTICAST" },
	{ 0x2000, "IFF_PORTSEL" },
	{ 0x4000, "IFF_AUTOMEDIA" },
	{ 0x8000, "IFF_DYNAMIC" },
	{ 0x10000, "IFF_LOWER_UP" },
	{ 0x20000, "IFF_DORMANT" },
	{ 0x40000, "IFF_ECHO" },
};
const struct cset cset_ifr_flags = {
	.unknown = "IFF_???",
	.n = { 19, 19, 19 },
	.v = { ifr_flags_x86_64, ifr_flags_x86_64, ifr_flags_x86_64 },
	.flags = true,
};

static const struct cname tun_flags_x86_64[] = {
	{ 0x1, "IFF_TUN" },
	{ 0x2, "IFF_TAP" },
	{ 0x10, "IFF_NAPI" },
	{ 0x20, "IFF_NAPI_FRAGS" },
	{ 0x40, "IFF_NO_CARRIER" },
	{ 0x80, "IFF_BACKPRESSURE" },
	{ 0x100, "IFF_MULTI_QUEUE" },
	{ 0x200, "IFF_ATTACH_QUEUE" },
	{ 0x400, "IFF_DETACH_QUEUE" },
	{ 0x800, "IFF_PERSIST" },
	{ 0x1000, "IFF_NO_PI" },
	{ 0x2000, "IFF_ONE_QUEUE" },
	{ 0x4000, "IFF_VNET_HDR" },
	{ 0x8000, "IFF_TUN_EXCL" },
};
const struct cset cset_tun_flags = {
	.unknown = "IFF_???",
	.n = { 14, 14, 14 },
	.v = { tun_flags_x86_64, tun_flags_x86_64, tun_flags_x86_64 },
	.flags = true,
};

static const struct cname tun_offloads_x86_64[] = {
	{ 0x1, "TUN_F_CSUM" },
	{ 0x2, "TUN_F_TSO4" },
	{ 0x4, "TUN_F_TSO6" },
	{ 0x8, "TUN_F_TSO_ECN" },
	{ 0x10, "TUN_F_UFO" },
	{ 0x20, "TUN_F_USO4" },
	{ 0x40, "TUN_F_USO6" },
	{ 0x80, "TUN_F_UDP_TUNNEL_GSO" },
	{ 0x100, "TUN_F_UDP_TUNNEL_GSO_CSUM" },
};
const struct cset cset_tun_offloads = {
	.unknown = "TUN_F_???",
	.n = { 9, 9, 9 },
	.v = { tun_offloads_x86_64, tun_offloads_x86_64, tun_offloads_x86_64 },
	.flags = true,
};

static const struct cname tun_filter_flags_x86_64[] = {
	{ 0x1, "TUN_FLT_ALLMULTI" },
};
const struct cset cset_tun_filter_flags = {
	.unknown = "TUN_FLT_???",
	.n = { 1, 1, 1 },
	.v = { tun_filter_flags_x86_64, tun_filter_flags_x86_64, tun_filter_flags_x86_64 },
	.flags = true,
};
