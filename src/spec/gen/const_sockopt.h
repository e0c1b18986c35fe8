/* From tools/constants/sockopt.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_SOCKOPT_H
#define TATTLE_SPEC_GEN_CONST_SOCKOPT_H

#include "spec/constants.h"

extern const struct cset cset_sol_levels;
extern const struct cset cset_sockopt_levels;
extern const struct cset cset_so_common;
extern const struct cset cset_so_get;
extern const struct cset cset_so_set;
extern const struct cset cset_ip_opts;
extern const struct cset cset_ip_get;
extern const struct cset cset_ip_set;
extern const struct cset cset_ipv6_opts;
extern const struct cset cset_ipv6_get;
extern const struct cset cset_ipv6_set;
extern const struct cset cset_tcp_opts;
extern const struct cset cset_udp_opts;
extern const struct cset cset_netlink_opts;
extern const struct cset cset_packet_opts;
extern const struct cset cset_packet_mreq_types;
extern const struct cset cset_raw_opts;
extern const struct cset cset_vsock_opts;
extern const struct cset cset_icmp_types;
extern const struct cset cset_txrehash_modes;
extern const struct cset cset_ipx_opts;
extern const struct cset cset_ax25_opts;
extern const struct cset cset_can_raw_opts;
extern const struct cset cset_sctp_opts;
extern const struct cset cset_irda_opts;
extern const struct cset cset_llc_opts;
extern const struct cset cset_dccp_opts;
extern const struct cset cset_tipc_opts;
extern const struct cset cset_tipc_importances;
extern const struct cset cset_tipc_group_flags;
extern const struct cset cset_tcp_ao_keyflags;
extern const struct cset cset_rxrpc_opts;
extern const struct cset cset_pppol2tp_opts;
extern const struct cset cset_bluetooth_opts;
extern const struct cset cset_pnpipe_opts;
extern const struct cset cset_rds_opts;
extern const struct cset cset_iucv_opts;
extern const struct cset cset_caif_opts;
extern const struct cset cset_alg_opts;
extern const struct cset cset_nfc_llcp_opts;
extern const struct cset cset_kcm_opts;
extern const struct cset cset_tls_opts;
extern const struct cset cset_xdp_opts;

#endif
