/* socket: what a task's descriptor is, asked of the socket itself. */
#ifndef TATTLE_CAPTURE_SOCKET_H
#define TATTLE_CAPTURE_SOCKET_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* The protocol if fd of process tgid is a netlink socket, else -1.  proc_tid: as /proc
 * knows the task.  Linux 5.6. */
int socket_netlink_protocol(pid_t proc_tid, pid_t tgid, int fd);

/* The name of a family of generic netlink, as the kernel knows it now. */
bool socket_netlink_family(uint32_t id, char name[16]);

#endif
