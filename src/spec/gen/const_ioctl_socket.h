/* From tools/constants/ioctl_socket.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_SOCKET_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_SOCKET_H

#include "spec/constants.h"

extern const struct cset cset_ifr_flags;
extern const struct cset cset_tun_flags;
extern const struct cset cset_tun_offloads;
extern const struct cset cset_tun_filter_flags;

#endif
