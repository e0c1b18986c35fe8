/* From tools/constants/net.list by tools/gen-constants. */
#include "spec/gen/const_net.h"

#include <stddef.h>

static const struct cname addrfams_x86_64[] = {
	{ 0x0, "AF_UNSPEC" },
	{ 0x1, "AF_UNIX" },
	{ 0x2, "AF_INET" },
	{ 0x3, "AF_AX25" },
	{ 0x4, "AF_IPX" },
	{ 0x5, "AF_APPLETALK" },
	{ 0x6, "AF_NETROM" },
	{ 0x7, "AF_BRIDGE" },
	{ 0x8, "AF_ATMPVC" },
	{ 0x9, "AF_X25" },
	{ 0xa, "AF_INET6" },
	{ 0xb, "AF_ROSE" },
	{ 0xc, "AF_DECnet" },
	{ 0xd, "AF_NETBEUI" },
	{ 0xe, "AF_SECURITY" },
	{ 0xf, "AF_KEY" },
	{ 0x10, "AF_NETLINK" },
	{ 0x11, "AF_PACKET" },
	{ 0x12, "AF_ASH" },
	{ 0x13, "AF_ECONET" },
	{ 0x14, "AF_ATMSVC" },
	{ 0x15, "AF_RDS" },
	{ 0x16, "AF_SNA" },
	{ 0x17, "AF_IRDA" },
	{ 0x18, "AF_PPPOX" },
	{ 0x19, "AF_WANPIPE" },
	{ 0x1a, "AF_LLC" },
	{ 0x1b, "AF_IB" },
	{ 0x1c, "AF_MPLS" },
	{ 0x1d, "AF_CAN" },
	{ 0x1e, "AF_TIPC" },
	{ 0x1f, "AF_BLUETOOTH" },
	{ 0x20, "AF_IUCV" },
	{ 0x21, "AF_RXRPC" },
	{ 0x22, "AF_ISDN" },
	{ 0x23, "AF_PHONET" },
	{ 0x24, "AF_IEEE802154" },
	{ 0x25, "AF_CAIF" },
	{ 0x26, "AF_ALG" },
	{ 0x27, "AF_NFC" },
	{ 0x28, "AF_VSOCK" },
	{ 0x29, "AF_KCM" },
	{ 0x2a, "AF_QIPCRTR" },
	{ 0x2b, "AF_SMC" },
	{ 0x2c, "AF_XDP" },
	{ 0x2d, "AF_MCTP" },
};
const struct cset cset_addrfams = {
	.unknown = "AF_???",
	.n = { 46, 46, 46 },
	.v = { addrfams_x86_64, addrfams_x86_64, addrfams_x86_64 },
	.sorted = true,
};

static const struct cname socktypes_x86_64[] = {
	{ 0x1, "SOCK_STREAM" },
	{ 0x2, "SOCK_DGRAM" },
	{ 0x3, "SOCK_RAW" },
	{ 0x4, "SOCK_RDM" },
	{ 0x5, "SOCK_SEQPACKET" },
	{ 0x6, "SOCK_DCCP" },
	{ 0xa, "SOCK_PACKET" },
};
const struct cset cset_socktypes = {
	.unknown = "SOCK_???",
	.n = { 7, 7, 7 },
	.v = { socktypes_x86_64, socktypes_x86_64, socktypes_x86_64 },
	.sorted = true,
};

static const struct cname sock_type_flags_x86_64[] = {
	{ 0x80000, "SOCK_CLOEXEC" },
	{ 0x800, "SOCK_NONBLOCK" },
};
const struct cset cset_sock_type_flags = {
	.unknown = "SOCK_???",
	.n = { 2, 2, 2 },
	.v = { sock_type_flags_x86_64, sock_type_flags_x86_64, sock_type_flags_x86_64 },
	.flags = true,
};

static const struct cname shutdown_modes_x86_64[] = {
	{ 0x0, "SHUT_RD" },
	{ 0x1, "SHUT_WR" },
	{ 0x2, "SHUT_RDWR" },
};
const struct cset cset_shutdown_modes = {
	.unknown = "SHUT_???",
	.n = { 3, 3, 3 },
	.v = { shutdown_modes_x86_64, shutdown_modes_x86_64, shutdown_modes_x86_64 },
	.sorted = true,
};

static const struct cname socketcalls_x86_64[] = {
	{ 0x1, "SYS_SOCKET" },
	{ 0x2, "SYS_BIND" },
	{ 0x3, "SYS_CONNECT" },
	{ 0x4, "SYS_LISTEN" },
	{ 0x5, "SYS_ACCEPT" },
	{ 0x6, "SYS_GETSOCKNAME" },
	{ 0x7, "SYS_GETPEERNAME" },
	{ 0x8, "SYS_SOCKETPAIR" },
	{ 0x9, "SYS_SEND" },
	{ 0xa, "SYS_RECV" },
	{ 0xb, "SYS_SENDTO" },
	{ 0xc, "SYS_RECVFROM" },
	{ 0xd, "SYS_SHUTDOWN" },
	{ 0xe, "SYS_SETSOCKOPT" },
	{ 0xf, "SYS_GETSOCKOPT" },
	{ 0x10, "SYS_SENDMSG" },
	{ 0x11, "SYS_RECVMSG" },
	{ 0x12, "SYS_ACCEPT4" },
	{ 0x13, "SYS_RECVMMSG" },
	{ 0x14, "SYS_SENDMMSG" },
};
const struct cset cset_socketcalls = {
	.unknown = NULL,
	.n = { 20, 20, 20 },
	.v = { socketcalls_x86_64, socketcalls_x86_64, socketcalls_x86_64 },
	.sorted = true,
};

static const struct cname sock_msg_flags_x86_64[] = {
	{ 0x1, "MSG_OOB" },
	{ 0x2, "MSG_PEEK" },
	{ 0x4, "MSG_DONTROUTE" },
	{ 0x8, "MSG_CTRUNC" },
	{ 0x10, "MSG_PROBE" },
	{ 0x20, "MSG_TRUNC" },
	{ 0x40, "MSG_DONTWAIT" },
	{ 0x80, "MSG_EOR" },
	{ 0x100, "MSG_WAITALL" },
	{ 0x200, "MSG_FIN" },
	{ 0x400, "MSG_SYN" },
	{ 0x800, "MSG_CONFIRM" },
	{ 0x1000, "MSG_RST" },
	{ 0x2000, "MSG_ERRQUEUE" },
	{ 0x4000, "MSG_NOSIGNAL" },
	{ 0x8000, "MSG_MORE" },
	{ 0x10000, "MSG_WAITFORONE" },
	{ 0x20000, "MSG_SENDPAGE_NOTLAST" },
	{ 0x40000, "MSG_BATCH" },
	{ 0x80000, "MSG_NO_SHARED_FRAGS" },
	{ 0x2000000, "MSG_SOCK_DEVMEM" },
	{ 0x4000000, "MSG_ZEROCOPY" },
	{ 0x20000000, "MSG_FASTOPEN" },
	{ 0x40000000, "MSG_CMSG_CLOEXEC" },
	{ 0x80000000, "MSG_CMSG_COMPAT" },
};
const struct cset cset_sock_msg_flags = {
	.unknown = "MSG_???",
	.n = { 25, 25, 25 },
	.v = { sock_msg_flags_x86_64, sock_msg_flags_x86_64, sock_msg_flags_x86_64 },
	.flags = true,
};

static const struct cname inet_protocols_x86_64[] = {
	{ 0x0, "IPPROTO_IP" },
	{ 0x1, "IPPROTO_ICMP" },
	{ 0x2, "IPPROTO_IGMP" },
	{ 0x4, "IPPROTO_IPIP" },
	{ 0x6, "IPPROTO_TCP" },
	{ 0x8, "IPPROTO_EGP" },
	{ 0xc, "IPPROTO_PUP" },
	{ 0x11, "IPPROTO_UDP" },
	{ 0x16, "IPPROTO_IDP" },
	{ 0x1d, "IPPROTO_TP" },
	{ 0x21, "IPPROTO_DCCP" },
	{ 0x29, "IPPROTO_IPV6" },
	{ 0x2b, "IPPROTO_ROUTING" },
	{ 0x2c, "IPPROTO_FRAGMENT" },
	{ 0x2e, "IPPROTO_RSVP" },
	{ 0x2f, "IPPROTO_GRE" },
	{ 0x32, "IPPROTO_ESP" },
	{ 0x33, "IPPROTO_AH" },
	{ 0x3a, "IPPROTO_ICMPV6" },
	{ 0x3b, "IPPROTO_NONE" },
	{ 0x3c, "IPPROTO_DSTOPTS" },
	{ 0x5c, "IPPROTO_MTP" },
	{ 0x5e, "IPPROTO_BEETPH" },
	{ 0x62, "IPPROTO_ENCAP" },
	{ 0x67, "IPPROTO_PIM" },
	{ 0x6c, "IPPROTO_COMP" },
	{ 0x73, "IPPROTO_L2TP" },
	{ 0x84, "IPPROTO_SCTP" },
	{ 0x87, "IPPROTO_MH" },
	{ 0x88, "IPPROTO_UDPLITE" },
	{ 0x89, "IPPROTO_MPLS" },
	{ 0x8f, "IPPROTO_ETHERNET" },
	{ 0x90, "IPPROTO_AGGFRAG" },
	{ 0xff, "IPPROTO_RAW" },
	{ 0x100, "IPPROTO_SMC" },
	{ 0x106, "IPPROTO_MPTCP" },
};
const struct cset cset_inet_protocols = {
	.unknown = "IPPROTO_???",
	.n = { 36, 36, 36 },
	.v = { inet_protocols_x86_64, inet_protocols_x86_64, inet_protocols_x86_64 },
	.sorted = true,
};

static const struct cname ax25_protocols_x86_64[] = {
	{ 0x1, "AX25_P_ROSE" },
	{ 0x6, "AX25_P_VJCOMP" },
	{ 0x7, "AX25_P_VJUNCOMP" },
	{ 0x8, "AX25_P_SEGMENT" },
	{ 0xc3, "AX25_P_TEXNET" },
	{ 0xc4, "AX25_P_LQ" },
	{ 0xca, "AX25_P_ATALK" },
	{ 0xcb, "AX25_P_ATALK_ARP" },
	{ 0xcc, "AX25_P_IP" },
	{ 0xcd, "AX25_P_ARP" },
	{ 0xce, "AX25_P_FLEXNET" },
	{ 0xcf, "AX25_P_NETROM" },
	{ 0xf0, "AX25_P_TEXT" },
};
const struct cset cset_ax25_protocols = {
	.unknown = "AX25_P_???",
	.n = { 13, 13, 13 },
	.v = { ax25_protocols_x86_64, ax25_protocols_x86_64, ax25_protocols_x86_64 },
	.sorted = true,
};

static const struct cname netlink_protocols_x86_64[] = {
	{ 0x0, "NETLINK_ROUTE" },
	{ 0x1, "NETLINK_UNUSED" },
	{ 0x2, "NETLINK_USERSOCK" },
	{ 0x3, "NETLINK_FIREWALL" },
	{ 0x4, "NETLINK_SOCK_DIAG" },
	{ 0x5, "NETLINK_NFLOG" },
	{ 0x6, "NETLINK_XFRM" },
	{ 0x7, "NETLINK_SELINUX" },
	{ 0x8, "NETLINK_ISCSI" },
	{ 0x9, "NETLINK_AUDIT" },
	{ 0xa, "NETLINK_FIB_LOOKUP" },
	{ 0xb, "NETLINK_CONNECTOR" },
	{ 0xc, "NETLINK_NETFILTER" },
	{ 0xd, "NETLINK_IP6_FW" },
	{ 0xe, "NETLINK_DNRTMSG" },
	{ 0xf, "NETLINK_KOBJECT_UEVENT" },
	{ 0x10, "NETLINK_GENERIC" },
	{ 0x12, "NETLINK_SCSITRANSPORT" },
	{ 0x13, "NETLINK_ECRYPTFS" },
	{ 0x14, "NETLINK_RDMA" },
	{ 0x15, "NETLINK_CRYPTO" },
	{ 0x16, "NETLINK_SMC" },
};
const struct cset cset_netlink_protocols = {
	.unknown = "NETLINK_???",
	.n = { 22, 22, 22 },
	.v = { netlink_protocols_x86_64, netlink_protocols_x86_64, netlink_protocols_x86_64 },
	.sorted = true,
};

static const struct cname ethernet_protocols_x86_64[] = {
	{ 0x1, "ETH_P_802_3" },
	{ 0x2, "ETH_P_AX25" },
	{ 0x3, "ETH_P_ALL" },
	{ 0x4, "ETH_P_802_2" },
	{ 0x5, "ETH_P_SNAP" },
	{ 0x6, "ETH_P_DDCMP" },
	{ 0x7, "ETH_P_WAN_PPP" },
	{ 0x8, "ETH_P_PPP_MP" },
	{ 0x9, "ETH_P_LOCALTALK" },
	{ 0xc, "ETH_P_CAN" },
	{ 0xd, "ETH_P_CANFD" },
	{ 0xe, "ETH_P_CANXL" },
	{ 0x10, "ETH_P_PPPTALK" },
	{ 0x11, "ETH_P_TR_802_2" },
	{ 0x15, "ETH_P_MOBITEX" },
	{ 0x16, "ETH_P_CONTROL" },
	{ 0x17, "ETH_P_IRDA" },
	{ 0x18, "ETH_P_ECONET" },
	{ 0x19, "ETH_P_HDLC" },
	{ 0x1a, "ETH_P_ARCNET" },
	{ 0x1b, "ETH_P_DSA" },
	{ 0x1c, "ETH_P_TRAILER" },
	{ 0x60, "ETH_P_LOOP" },
	{ 0xf5, "ETH_P_PHONET" },
	{ 0xf6, "ETH_P_IEEE802154" },
	{ 0xf7, "ETH_P_CAIF" },
	{ 0xf8, "ETH_P_XDSA" },
	{ 0xf9, "ETH_P_MAP" },
	{ 0xfa, "ETH_P_MCTP" },
	{ 0xfe, "ETH_P_GRE_OSI" },
	{ 0x200, "ETH_P_PUP" },
	{ 0x201, "ETH_P_PUPAT" },
	{ 0x600, "ETH_P_802_3_MIN" },
	{ 0x800, "ETH_P_IP" },
	{ 0x805, "ETH_P_X25" },
	{ 0x806, "ETH_P_ARP" },
	{ 0x8ff, "ETH_P_BPQ" },
	{ 0xa00, "ETH_P_IEEEPUP" },
	{ 0xa01, "ETH_P_IEEEPUPAT" },
	{ 0x22eb, "ETH_P_ERSPAN2" },
	{ 0x22f0, "ETH_P_TSN" },
	{ 0x4305, "ETH_P_BATMAN" },
	{ 0x6000, "ETH_P_DEC" },
	{ 0x6001, "ETH_P_DNA_DL" },
	{ 0x6002, "ETH_P_DNA_RC" },
	{ 0x6003, "ETH_P_DNA_RT" },
	{ 0x6004, "ETH_P_LAT" },
	{ 0x6005, "ETH_P_DIAG" },
	{ 0x6006, "ETH_P_CUST" },
	{ 0x6007, "ETH_P_SCA" },
	{ 0x6558, "ETH_P_TEB" },
	{ 0x8035, "ETH_P_RARP" },
	{ 0x809b, "ETH_P_ATALK" },
	{ 0x80f3, "ETH_P_AARP" },
	{ 0x8100, "ETH_P_8021Q" },
	{ 0x8137, "ETH_P_IPX" },
	{ 0x86dd, "ETH_P_IPV6" },
	{ 0x8808, "ETH_P_PAUSE" },
	{ 0x8809, "ETH_P_SLOW" },
	{ 0x883e, "ETH_P_WCCP" },
	{ 0x8847, "ETH_P_MPLS_UC" },
	{ 0x8848, "ETH_P_MPLS_MC" },
	{ 0x884c, "ETH_P_ATMMPOA" },
	{ 0x8863, "ETH_P_PPP_DISC" },
	{ 0x8864, "ETH_P_PPP_SES" },
	{ 0x886c, "ETH_P_LINK_CTL" },
	{ 0x8870, "ETH_P_8021AC" },
	{ 0x8884, "ETH_P_ATMFATE" },
	{ 0x888e, "ETH_P_PAE" },
	{ 0x8892, "ETH_P_PROFINET" },
	{ 0x8899, "ETH_P_REALTEK" },
	{ 0x88a2, "ETH_P_AOE" },
	{ 0x88a4, "ETH_P_ETHERCAT" },
	{ 0x88a8, "ETH_P_8021AD" },
	{ 0x88b5, "ETH_P_802_EX1" },
	{ 0x88be, "ETH_P_ERSPAN" },
	{ 0x88c3, "ETH_P_MXLGSW" },
	{ 0x88c7, "ETH_P_PREAUTH" },
	{ 0x88ca, "ETH_P_TIPC" },
	{ 0x88cc, "ETH_P_LLDP" },
	{ 0x88e3, "ETH_P_MRP" },
	{ 0x88e5, "ETH_P_MACSEC" },
	{ 0x88e7, "ETH_P_8021AH" },
	{ 0x88f5, "ETH_P_MVRP" },
	{ 0x88f7, "ETH_P_1588" },
	{ 0x88f8, "ETH_P_NCSI" },
	{ 0x88fb, "ETH_P_PRP" },
	{ 0x8902, "ETH_P_CFM" },
	{ 0x8906, "ETH_P_FCOE" },
	{ 0x890d, "ETH_P_TDLS" },
	{ 0x8914, "ETH_P_FIP" },
	{ 0x8915, "ETH_P_IBOE" },
	{ 0x8917, "ETH_P_80221" },
	{ 0x892f, "ETH_P_HSR" },
	{ 0x894f, "ETH_P_NSH" },
	{ 0x9000, "ETH_P_LOOPBACK" },
	{ 0x9100, "ETH_P_QINQ1" },
	{ 0x9200, "ETH_P_QINQ2" },
	{ 0x9300, "ETH_P_QINQ3" },
	{ 0x9988, "ETH_P_YT921X" },
	{ 0xdada, "ETH_P_EDSA" },
	{ 0xdadb, "ETH_P_DSA_8021Q" },
	{ 0xe001, "ETH_P_DSA_A5PSW" },
	{ 0xed3e, "ETH_P_IFE" },
	{ 0xfbfb, "ETH_P_AF_IUCV" },
	{ 0xfd3a, "ETH_P_NXP_NETC" },
};
const struct cset cset_ethernet_protocols = {
	.unknown = "ETH_P_???",
	.n = { 106, 106, 106 },
	.v = { ethernet_protocols_x86_64, ethernet_protocols_x86_64, ethernet_protocols_x86_64 },
	.sorted = true,
};

static const struct cname can_protocols_x86_64[] = {
	{ 0x1, "CAN_RAW" },
	{ 0x2, "CAN_BCM" },
	{ 0x3, "CAN_TP16" },
	{ 0x4, "CAN_TP20" },
	{ 0x5, "CAN_MCNET" },
	{ 0x6, "CAN_ISOTP" },
	{ 0x7, "CAN_J1939" },
};
const struct cset cset_can_protocols = {
	.unknown = "CAN_???",
	.n = { 7, 7, 7 },
	.v = { can_protocols_x86_64, can_protocols_x86_64, can_protocols_x86_64 },
	.sorted = true,
};

static const struct cname irda_protocols_x86_64[] = {
	{ 0x0, "IRDAPROTO_UNITDATA" },
	{ 0x1, "IRDAPROTO_ULTRA" },
};
const struct cset cset_irda_protocols = {
	.unknown = "IRDAPROTO_???",
	.n = { 2, 2, 2 },
	.v = { irda_protocols_x86_64, irda_protocols_x86_64, irda_protocols_x86_64 },
	.sorted = true,
};

static const struct cname bt_protocols_x86_64[] = {
	{ 0x0, "BTPROTO_L2CAP" },
	{ 0x1, "BTPROTO_HCI" },
	{ 0x2, "BTPROTO_SCO" },
	{ 0x3, "BTPROTO_RFCOMM" },
	{ 0x4, "BTPROTO_BNEP" },
	{ 0x5, "BTPROTO_CMTP" },
	{ 0x6, "BTPROTO_HIDP" },
	{ 0x7, "BTPROTO_AVDTP" },
};
const struct cset cset_bt_protocols = {
	.unknown = "BTPROTO_???",
	.n = { 8, 8, 8 },
	.v = { bt_protocols_x86_64, bt_protocols_x86_64, bt_protocols_x86_64 },
	.sorted = true,
};

static const struct cname isdn_protocols_x86_64[] = {
	{ 0x0, "ISDN_P_BASE" },
	{ 0x1, "ISDN_P_TE_S0" },
	{ 0x2, "ISDN_P_NT_S0" },
	{ 0x3, "ISDN_P_TE_E1" },
	{ 0x4, "ISDN_P_NT_E1" },
	{ 0x10, "ISDN_P_LAPD_TE" },
	{ 0x11, "ISDN_P_LAPD_NT" },
	{ 0x21, "ISDN_P_B_RAW" },
	{ 0x22, "ISDN_P_B_HDLC" },
	{ 0x23, "ISDN_P_B_X75SLP" },
	{ 0x24, "ISDN_P_B_L2DTMF" },
	{ 0x25, "ISDN_P_B_L2DSP" },
	{ 0x26, "ISDN_P_B_L2DSPHDLC" },
};
const struct cset cset_isdn_protocols = {
	.unknown = "ISDN_P_???",
	.n = { 13, 13, 13 },
	.v = { isdn_protocols_x86_64, isdn_protocols_x86_64, isdn_protocols_x86_64 },
	.sorted = true,
};

static const struct cname phonet_protocols_x86_64[] = {
	{ 0x0, "PN_PROTO_TRANSPORT" },
	{ 0x1, "PN_PROTO_PHONET" },
	{ 0x2, "PN_PROTO_PIPE" },
};
const struct cset cset_phonet_protocols = {
	.unknown = "PN_PROTO_???",
	.n = { 3, 3, 3 },
	.v = { phonet_protocols_x86_64, phonet_protocols_x86_64, phonet_protocols_x86_64 },
	.sorted = true,
};

static const struct cname caif_protocols_x86_64[] = {
	{ 0x0, "CAIFPROTO_AT" },
	{ 0x1, "CAIFPROTO_DATAGRAM" },
	{ 0x2, "CAIFPROTO_DATAGRAM_LOOP" },
	{ 0x3, "CAIFPROTO_UTIL" },
	{ 0x4, "CAIFPROTO_RFM" },
	{ 0x5, "CAIFPROTO_DEBUG" },
};
const struct cset cset_caif_protocols = {
	.unknown = "CAIFPROTO_???",
	.n = { 6, 6, 6 },
	.v = { caif_protocols_x86_64, caif_protocols_x86_64, caif_protocols_x86_64 },
	.sorted = true,
};

static const struct cname nfc_protocols_x86_64[] = {
	{ 0x0, "NFC_SOCKPROTO_RAW" },
	{ 0x1, "NFC_SOCKPROTO_LLCP" },
};
const struct cset cset_nfc_protocols = {
	.unknown = "NFC_SOCKPROTO_???",
	.n = { 2, 2, 2 },
	.v = { nfc_protocols_x86_64, nfc_protocols_x86_64, nfc_protocols_x86_64 },
	.sorted = true,
};

static const struct cname kcm_protocols_x86_64[] = {
	{ 0x0, "KCMPROTO_CONNECTED" },
};
const struct cset cset_kcm_protocols = {
	.unknown = "KCMPROTO_???",
	.n = { 1, 1, 1 },
	.v = { kcm_protocols_x86_64, kcm_protocols_x86_64, kcm_protocols_x86_64 },
	.sorted = true,
};

static const struct cname smc_protocols_x86_64[] = {
	{ 0x0, "SMCPROTO_SMC" },
	{ 0x1, "SMCPROTO_SMC6" },
};
const struct cset cset_smc_protocols = {
	.unknown = "SMCPROTO_???",
	.n = { 2, 2, 2 },
	.v = { smc_protocols_x86_64, smc_protocols_x86_64, smc_protocols_x86_64 },
	.sorted = true,
};

static const struct cname arp_hardware_types_x86_64[] = {
	{ 0x0, "ARPHRD_NETROM" },
	{ 0x1, "ARPHRD_ETHER" },
	{ 0x2, "ARPHRD_EETHER" },
	{ 0x3, "ARPHRD_AX25" },
	{ 0x4, "ARPHRD_PRONET" },
	{ 0x5, "ARPHRD_CHAOS" },
	{ 0x6, "ARPHRD_IEEE802" },
	{ 0x7, "ARPHRD_ARCNET" },
	{ 0x8, "ARPHRD_APPLETLK" },
	{ 0xf, "ARPHRD_DLCI" },
	{ 0x13, "ARPHRD_ATM" },
	{ 0x17, "ARPHRD_METRICOM" },
	{ 0x18, "ARPHRD_IEEE1394" },
	{ 0x1b, "ARPHRD_EUI64" },
	{ 0x20, "ARPHRD_INFINIBAND" },
	{ 0x100, "ARPHRD_SLIP" },
	{ 0x101, "ARPHRD_CSLIP" },
	{ 0x102, "ARPHRD_SLIP6" },
	{ 0x103, "ARPHRD_CSLIP6" },
	{ 0x104, "ARPHRD_RSRVD" },
	{ 0x108, "ARPHRD_ADAPT" },
	{ 0x10e, "ARPHRD_ROSE" },
	{ 0x10f, "ARPHRD_X25" },
	{ 0x110, "ARPHRD_HWX25" },
	{ 0x118, "ARPHRD_CAN" },
	{ 0x122, "ARPHRD_MCTP" },
	{ 0x200, "ARPHRD_PPP" },
	{ 0x201, "ARPHRD_CISCO" },
	{ 0x204, "ARPHRD_LAPB" },
	{ 0x205, "ARPHRD_DDCMP" },
	{ 0x206, "ARPHRD_RAWHDLC" },
	{ 0x207, "ARPHRD_RAWIP" },
	{ 0x300, "ARPHRD_TUNNEL" },
	{ 0x301, "ARPHRD_TUNNEL6" },
	{ 0x302, "ARPHRD_FRAD" },
	{ 0x303, "ARPHRD_SKIP" },
	{ 0x304, "ARPHRD_LOOPBACK" },
	{ 0x305, "ARPHRD_LOCALTLK" },
	{ 0x306, "ARPHRD_FDDI" },
	{ 0x307, "ARPHRD_BIF" },
	{ 0x308, "ARPHRD_SIT" },
	{ 0x309, "ARPHRD_IPDDP" },
	{ 0x30a, "ARPHRD_IPGRE" },
	{ 0x30b, "ARPHRD_PIMREG" },
	{ 0x30c, "ARPHRD_HIPPI" },
	{ 0x30d, "ARPHRD_ASH" },
	{ 0x30e, "ARPHRD_ECONET" },
	{ 0x30f, "ARPHRD_IRDA" },
	{ 0x310, "ARPHRD_FCPP" },
	{ 0x311, "ARPHRD_FCAL" },
	{ 0x312, "ARPHRD_FCPL" },
	{ 0x313, "ARPHRD_FCFABRIC" },
	{ 0x320, "ARPHRD_IEEE802_TR" },
	{ 0x321, "ARPHRD_IEEE80211" },
	{ 0x322, "ARPHRD_IEEE80211_PRISM" },
	{ 0x323, "ARPHRD_IEEE80211_RADIOTAP" },
	{ 0x324, "ARPHRD_IEEE802154" },
	{ 0x325, "ARPHRD_IEEE802154_MONITOR" },
	{ 0x334, "ARPHRD_PHONET" },
	{ 0x335, "ARPHRD_PHONET_PIPE" },
	{ 0x336, "ARPHRD_CAIF" },
	{ 0x337, "ARPHRD_IP6GRE" },
	{ 0x338, "ARPHRD_NETLINK" },
	{ 0x339, "ARPHRD_6LOWPAN" },
	{ 0x33a, "ARPHRD_VSOCKMON" },
	{ 0xfffe, "ARPHRD_NONE" },
	{ 0xffff, "ARPHRD_VOID" },
};
const struct cset cset_arp_hardware_types = {
	.unknown = "ARPHRD_???",
	.n = { 67, 67, 67 },
	.v = { arp_hardware_types_x86_64, arp_hardware_types_x86_64, arp_hardware_types_x86_64 },
	.sorted = true,
};

static const struct cname packet_types_x86_64[] = {
	{ 0x0, "PACKET_HOST" },
	{ 0x1, "PACKET_BROADCAST" },
	{ 0x2, "PACKET_MULTICAST" },
	{ 0x3, "PACKET_OTHERHOST" },
	{ 0x4, "PACKET_OUTGOING" },
	{ 0x5, "PACKET_LOOPBACK" },
	{ 0x6, "PACKET_USER" },
	{ 0x7, "PACKET_KERNEL" },
};
const struct cset cset_packet_types = {
	.unknown = "PACKET_???",
	.n = { 8, 8, 8 },
	.v = { packet_types_x86_64, packet_types_x86_64, packet_types_x86_64 },
	.sorted = true,
};

static const struct cname tipc_addr_types_x86_64[] = {
	{ 0x1, "TIPC_SERVICE_RANGE" },
	{ 0x2, "TIPC_SERVICE_ADDR" },
	{ 0x3, "TIPC_SOCKET_ADDR" },
};
const struct cset cset_tipc_addr_types = {
	.unknown = "TIPC_ADDR_???",
	.n = { 3, 3, 3 },
	.v = { tipc_addr_types_x86_64, tipc_addr_types_x86_64, tipc_addr_types_x86_64 },
	.sorted = true,
};

static const struct cname tipc_scopes_x86_64[] = {
	{ 0x2, "TIPC_CLUSTER_SCOPE" },
	{ 0x3, "TIPC_NODE_SCOPE" },
};
const struct cset cset_tipc_scopes = {
	.unknown = "TIPC_???_SCOPE",
	.n = { 2, 2, 2 },
	.v = { tipc_scopes_x86_64, tipc_scopes_x86_64, tipc_scopes_x86_64 },
	.sorted = true,
};

static const struct cname bdaddr_types_x86_64[] = {
	{ 0x0, "BDADDR_BREDR" },
	{ 0x1, "BDADDR_LE_PUBLIC" },
	{ 0x2, "BDADDR_LE_RANDOM" },
};
const struct cset cset_bdaddr_types = {
	.unknown = "BDADDR_???",
	.n = { 3, 3, 3 },
	.v = { bdaddr_types_x86_64, bdaddr_types_x86_64, bdaddr_types_x86_64 },
	.sorted = true,
};

static const struct cname l2cap_cids_x86_64[] = {
	{ 0x1, "L2CAP_CID_SIGNALING" },
	{ 0x2, "L2CAP_CID_CONN_LESS" },
	{ 0x3, "L2CAP_CID_A2MP" },
	{ 0x4, "L2CAP_CID_ATT" },
	{ 0x5, "L2CAP_CID_LE_SIGNALING" },
	{ 0x6, "L2CAP_CID_SMP" },
	{ 0x7, "L2CAP_CID_SMP_BREDR" },
	{ 0x40, "L2CAP_CID_DYN_START" },
	{ 0x7f, "L2CAP_CID_LE_DYN_END" },
	{ 0xffff, "L2CAP_CID_DYN_END" },
};
const struct cset cset_l2cap_cids = {
	.unknown = "L2CAP_CID_???",
	.n = { 10, 10, 10 },
	.v = { l2cap_cids_x86_64, l2cap_cids_x86_64, l2cap_cids_x86_64 },
	.sorted = true,
};

static const struct cname l2cap_psms_x86_64[] = {
	{ 0x1, "L2CAP_PSM_SDP" },
	{ 0x3, "L2CAP_PSM_RFCOMM" },
	{ 0x21, "L2CAP_PSM_3DSP" },
	{ 0x23, "L2CAP_PSM_IPSP" },
	{ 0x80, "L2CAP_PSM_LE_DYN_START" },
	{ 0xff, "L2CAP_PSM_LE_DYN_END" },
	{ 0x1001, "L2CAP_PSM_DYN_START" },
	{ 0x10ff, "L2CAP_PSM_AUTO_END" },
	{ 0xffff, "L2CAP_PSM_DYN_END" },
};
const struct cset cset_l2cap_psms = {
	.unknown = "L2CAP_PSM_???",
	.n = { 9, 9, 9 },
	.v = { l2cap_psms_x86_64, l2cap_psms_x86_64, l2cap_psms_x86_64 },
	.sorted = true,
};

static const struct cname hci_channels_x86_64[] = {
	{ 0x0, "HCI_CHANNEL_RAW" },
	{ 0x1, "HCI_CHANNEL_USER" },
	{ 0x2, "HCI_CHANNEL_MONITOR" },
	{ 0x3, "HCI_CHANNEL_CONTROL" },
	{ 0x4, "HCI_CHANNEL_LOGGING" },
};
const struct cset cset_hci_channels = {
	.unknown = "HCI_CHANNEL_???",
	.n = { 5, 5, 5 },
	.v = { hci_channels_x86_64, hci_channels_x86_64, hci_channels_x86_64 },
	.sorted = true,
};

static const struct cname rxrpc_services_x86_64[] = {
	{ 0x1, "CM_SERVICE" },
	{ 0x9c4, "YFS_FS_SERVICE" },
	{ 0x9c5, "YFS_CM_SERVICE" },
	{ 0x9c7, "YFS_VL_SERVICE" },
};
const struct cset cset_rxrpc_services = {
	.unknown = "???_SERVICE",
	.n = { 4, 4, 4 },
	.v = { rxrpc_services_x86_64, rxrpc_services_x86_64, rxrpc_services_x86_64 },
	.sorted = true,
};

static const struct cname ieee802154_addr_types_x86_64[] = {
	{ 0x0, "IEEE802154_ADDR_NONE" },
	{ 0x2, "IEEE802154_ADDR_SHORT" },
	{ 0x3, "IEEE802154_ADDR_LONG" },
};
const struct cset cset_ieee802154_addr_types = {
	.unknown = "IEEE802154_ADDR_???",
	.n = { 3, 3, 3 },
	.v = { ieee802154_addr_types_x86_64, ieee802154_addr_types_x86_64, ieee802154_addr_types_x86_64 },
	.sorted = true,
};

static const struct cname ieee802154_pan_ids_x86_64[] = {
	{ 0xffff, "IEEE802154_PANID_BROADCAST" },
};
const struct cset cset_ieee802154_pan_ids = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { ieee802154_pan_ids_x86_64, ieee802154_pan_ids_x86_64, ieee802154_pan_ids_x86_64 },
	.sorted = true,
};

static const struct cname ieee802154_addrs_x86_64[] = {
	{ 0xfffe, "IEEE802154_ADDR_UNDEF" },
	{ 0xffff, "IEEE802154_ADDR_BROADCAST" },
};
const struct cset cset_ieee802154_addrs = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { ieee802154_addrs_x86_64, ieee802154_addrs_x86_64, ieee802154_addrs_x86_64 },
	.sorted = true,
};

static const struct cname alg_flags_x86_64[] = {
	{ 0x1000, "CRYPTO_ALG_KERN_DRIVER_ONLY" },
};
const struct cset cset_alg_flags = {
	.unknown = "CRYPTO_ALG_???",
	.n = { 1, 1, 1 },
	.v = { alg_flags_x86_64, alg_flags_x86_64, alg_flags_x86_64 },
	.flags = true,
};

static const struct cname nfc_protos_x86_64[] = {
	{ 0x1, "NFC_PROTO_JEWEL" },
	{ 0x2, "NFC_PROTO_MIFARE" },
	{ 0x3, "NFC_PROTO_FELICA" },
	{ 0x4, "NFC_PROTO_ISO14443" },
	{ 0x5, "NFC_PROTO_NFC_DEP" },
	{ 0x6, "NFC_PROTO_ISO14443_B" },
	{ 0x7, "NFC_PROTO_ISO15693" },
};
const struct cset cset_nfc_protos = {
	.unknown = "NFC_PROTO_???",
	.n = { 7, 7, 7 },
	.v = { nfc_protos_x86_64, nfc_protos_x86_64, nfc_protos_x86_64 },
	.sorted = true,
};

static const struct cname nfc_saps_x86_64[] = {
	{ 0x1, "LLCP_SAP_SDP" },
	{ 0x2, "LLCP_SAP_IP" },
	{ 0x3, "LLCP_SAP_OBEX" },
	{ 0x4, "LLCP_SAP_SNEP" },
	{ 0xff, "LLCP_SAP_MAX" },
};
const struct cset cset_nfc_saps = {
	.unknown = NULL,
	.n = { 5, 5, 5 },
	.v = { nfc_saps_x86_64, nfc_saps_x86_64, nfc_saps_x86_64 },
	.sorted = true,
};

static const struct cname vsock_cids_x86_64[] = {
	{ 0x0, "VMADDR_CID_HYPERVISOR" },
	{ 0x1, "VMADDR_CID_LOCAL" },
	{ 0x2, "VMADDR_CID_HOST" },
	{ 0xffffffff, "VMADDR_CID_ANY" },
};
const struct cset cset_vsock_cids = {
	.unknown = NULL,
	.n = { 4, 4, 4 },
	.v = { vsock_cids_x86_64, vsock_cids_x86_64, vsock_cids_x86_64 },
	.sorted = true,
};

static const struct cname vsock_ports_x86_64[] = {
	{ 0xffffffff, "VMADDR_PORT_ANY" },
};
const struct cset cset_vsock_ports = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { vsock_ports_x86_64, vsock_ports_x86_64, vsock_ports_x86_64 },
	.sorted = true,
};

static const struct cname vsock_flags_x86_64[] = {
	{ 0x1, "VMADDR_FLAG_TO_HOST" },
};
const struct cset cset_vsock_flags = {
	.unknown = "VMADDR_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { vsock_flags_x86_64, vsock_flags_x86_64, vsock_flags_x86_64 },
	.flags = true,
};

static const struct cname qrtr_nodes_x86_64[] = {
	{ 0xffffffff, "QRTR_NODE_BCAST" },
};
const struct cset cset_qrtr_nodes = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { qrtr_nodes_x86_64, qrtr_nodes_x86_64, qrtr_nodes_x86_64 },
	.sorted = true,
};

static const struct cname qrtr_ports_x86_64[] = {
	{ 0xfffffffe, "QRTR_PORT_CTRL" },
};
const struct cset cset_qrtr_ports = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { qrtr_ports_x86_64, qrtr_ports_x86_64, qrtr_ports_x86_64 },
	.sorted = true,
};

static const struct cname xdp_bind_flags_x86_64[] = {
	{ 0x1, "XDP_SHARED_UMEM" },
	{ 0x2, "XDP_COPY" },
	{ 0x4, "XDP_ZEROCOPY" },
	{ 0x8, "XDP_USE_NEED_WAKEUP" },
	{ 0x10, "XDP_USE_SG" },
};
const struct cset cset_xdp_bind_flags = {
	.unknown = "XDP_???",
	.n = { 5, 5, 5 },
	.v = { xdp_bind_flags_x86_64, xdp_bind_flags_x86_64, xdp_bind_flags_x86_64 },
	.flags = true,
};

static const struct cname mctp_nets_x86_64[] = {
	{ 0x0, "MCTP_NET_ANY" },
};
const struct cset cset_mctp_nets = {
	.unknown = NULL,
	.n = { 1, 1, 1 },
	.v = { mctp_nets_x86_64, mctp_nets_x86_64, mctp_nets_x86_64 },
	.sorted = true,
};

static const struct cname mctp_addrs_x86_64[] = {
	{ 0x0, "MCTP_ADDR_NULL" },
	{ 0xff, "MCTP_ADDR_ANY" },
};
const struct cset cset_mctp_addrs = {
	.unknown = NULL,
	.n = { 2, 2, 2 },
	.v = { mctp_addrs_x86_64, mctp_addrs_x86_64, mctp_addrs_x86_64 },
	.sorted = true,
};

static const struct cname scm_types_x86_64[] = {
	{ 0x1, "SCM_RIGHTS" },
	{ 0x2, "SCM_CREDENTIALS" },
	{ 0x3, "SCM_SECURITY" },
	{ 0x4, "SCM_PIDFD" },
	{ 0x1d, "SO_TIMESTAMP_OLD" },
	{ 0x23, "SO_TIMESTAMPNS_OLD" },
	{ 0x25, "SO_TIMESTAMPING_OLD" },
	{ 0x29, "SO_WIFI_STATUS" },
	{ 0x36, "SCM_TIMESTAMPING_OPT_STATS" },
	{ 0x3a, "SCM_TIMESTAMPING_PKTINFO" },
	{ 0x3d, "SO_TXTIME" },
	{ 0x3f, "SO_TIMESTAMP_NEW" },
	{ 0x40, "SO_TIMESTAMPNS_NEW" },
	{ 0x41, "SO_TIMESTAMPING_NEW" },
	{ 0x4e, "SCM_DEVMEM_LINEAR" },
	{ 0x4f, "SCM_DEVMEM_DMABUF" },
	{ 0x50, "SO_DEVMEM_DONTNEED" },
	{ 0x51, "SCM_TS_OPT_ID" },
	{ 0x54, "SCM_INQ" },
};
const struct cset cset_scm_types = {
	.unknown = "SCM_???",
	.n = { 19, 19, 19 },
	.v = { scm_types_x86_64, scm_types_x86_64, scm_types_x86_64 },
	.sorted = true,
};

static const struct cname ip_cmsg_types_x86_64[] = {
	{ 0x1, "IP_TOS" },
	{ 0x2, "IP_TTL" },
	{ 0x3, "SCM_SECURITY" },
	{ 0x6, "IP_RECVOPTS" },
	{ 0x7, "IP_RETOPTS" },
	{ 0x8, "IP_PKTINFO" },
	{ 0xb, "IP_RECVERR" },
	{ 0x14, "IP_ORIGDSTADDR" },
	{ 0x17, "IP_CHECKSUM" },
	{ 0x34, "IP_PROTOCOL" },
};
const struct cset cset_ip_cmsg_types = {
	.unknown = "IP_???",
	.n = { 10, 10, 10 },
	.v = { ip_cmsg_types_x86_64, ip_cmsg_types_x86_64, ip_cmsg_types_x86_64 },
	.sorted = true,
};

static const struct cname cmsg_protocols_x86_64[] = {
	{ 0x0, "IPPROTO_IP" },
	{ 0x1, "IPPROTO_ICMP" },
	{ 0x2, "IPPROTO_IGMP" },
	{ 0x4, "IPPROTO_IPIP" },
	{ 0x6, "IPPROTO_TCP" },
	{ 0x8, "IPPROTO_EGP" },
	{ 0xc, "IPPROTO_PUP" },
	{ 0x11, "IPPROTO_UDP" },
	{ 0x16, "IPPROTO_IDP" },
	{ 0x1d, "IPPROTO_TP" },
	{ 0x21, "IPPROTO_DCCP" },
	{ 0x29, "IPPROTO_IPV6" },
	{ 0x2b, "IPPROTO_ROUTING" },
	{ 0x2c, "IPPROTO_FRAGMENT" },
	{ 0x2e, "IPPROTO_RSVP" },
	{ 0x2f, "IPPROTO_GRE" },
	{ 0x32, "IPPROTO_ESP" },
	{ 0x33, "IPPROTO_AH" },
	{ 0x3a, "IPPROTO_ICMPV6" },
	{ 0x3b, "IPPROTO_NONE" },
	{ 0x3c, "IPPROTO_DSTOPTS" },
	{ 0x5c, "IPPROTO_MTP" },
	{ 0x5e, "IPPROTO_BEETPH" },
	{ 0x62, "IPPROTO_ENCAP" },
	{ 0x67, "IPPROTO_PIM" },
	{ 0x6c, "IPPROTO_COMP" },
	{ 0x73, "IPPROTO_L2TP" },
	{ 0x84, "IPPROTO_SCTP" },
	{ 0x87, "IPPROTO_MH" },
	{ 0x88, "IPPROTO_UDPLITE" },
	{ 0x89, "IPPROTO_MPLS" },
	{ 0x8f, "IPPROTO_ETHERNET" },
	{ 0x90, "IPPROTO_AGGFRAG" },
	{ 0xff, "IPPROTO_RAW" },
	{ 0x100, "IPPROTO_SMC" },
	{ 0x106, "IPPROTO_MPTCP" },
};
const struct cset cset_cmsg_protocols = {
	.unknown = "IP_???",
	.n = { 36, 36, 36 },
	.v = { cmsg_protocols_x86_64, cmsg_protocols_x86_64, cmsg_protocols_x86_64 },
	.sorted = true,
};
