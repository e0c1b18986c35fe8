/* hwaddr: how long the addresses of links are, by the kind of hardware (ARPHRD_*). */
#ifndef TATTLE_SPEC_HWADDR_H
#define TATTLE_SPEC_HWADDR_H

#include <stddef.h>
#include <stdint.h>

/* At most room, which is also what kinds have that are not known.  Tunnels have addresses of IP,
 * some links have none. */
size_t hwaddr_bytes(uint64_t type, size_t room);

#endif
