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
extern const struct cset cset_icmp_filter;

#endif
