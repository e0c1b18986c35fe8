/* From tools/constants/net.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_NET_H
#define TATTLE_SPEC_GEN_CONST_NET_H

#include "spec/constants.h"

extern const struct cset cset_addrfams;
extern const struct cset cset_socktypes;
extern const struct cset cset_sock_type_flags;
extern const struct cset cset_shutdown_modes;
extern const struct cset cset_socketcalls;
extern const struct cset cset_sock_msg_flags;
extern const struct cset cset_inet_protocols;
extern const struct cset cset_ax25_protocols;
extern const struct cset cset_netlink_protocols;
extern const struct cset cset_ethernet_protocols;
extern const struct cset cset_can_protocols;
extern const struct cset cset_irda_protocols;
extern const struct cset cset_bt_protocols;
extern const struct cset cset_isdn_protocols;
extern const struct cset cset_phonet_protocols;
extern const struct cset cset_caif_protocols;
extern const struct cset cset_nfc_protocols;
extern const struct cset cset_kcm_protocols;
extern const struct cset cset_smc_protocols;
extern const struct cset cset_arp_hardware_types;
extern const struct cset cset_packet_types;
extern const struct cset cset_tipc_addr_types;
extern const struct cset cset_tipc_scopes;
extern const struct cset cset_bdaddr_types;
extern const struct cset cset_l2cap_cids;
extern const struct cset cset_l2cap_psms;
extern const struct cset cset_hci_channels;
extern const struct cset cset_rxrpc_services;
extern const struct cset cset_ieee802154_addr_types;
extern const struct cset cset_ieee802154_pan_ids;
extern const struct cset cset_ieee802154_addrs;
extern const struct cset cset_alg_flags;
extern const struct cset cset_nfc_protos;
extern const struct cset cset_nfc_saps;
extern const struct cset cset_vsock_cids;
extern const struct cset cset_vsock_ports;
extern const struct cset cset_vsock_flags;
extern const struct cset cset_qrtr_nodes;
extern const struct cset cset_qrtr_ports;
extern const struct cset cset_xdp_bind_flags;
extern const struct cset cset_mctp_nets;
extern const struct cset cset_mctp_addrs;
extern const struct cset cset_scm_types;
extern const struct cset cset_ip_cmsg_types;
extern const struct cset cset_cmsg_protocols;

#endif
