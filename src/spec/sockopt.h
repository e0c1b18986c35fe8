/* sockopt: the structs that options of sockets are, by the option or the C name. */
#ifndef TATTLE_SPEC_SOCKOPT_H
#define TATTLE_SPEC_SOCKOPT_H

#include "walk/walk.h"

extern const struct type t_sockopt_linger, t_sockopt_ucred, t_sockopt_ip_mreq, t_sockopt_ipv6_mreq,
	t_sockopt_tpacket_stats, t_sockopt_tpacket_req, t_sockopt_packet_mreq,
	t_sockopt_tipc_importance, t_sockopt_tipc_group_req, t_sockopt_tcp_ao_add;

/* The group and the interface on which it is joined or left, which differs by ABI. */
const struct type *sockopt_group_req(const struct walk *w);

#endif
