/* socket: what a task's descriptor is, asked of the socket itself. */
#ifndef TATTLE_CAPTURE_SOCKET_H
#define TATTLE_CAPTURE_SOCKET_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* A descriptor of ours for what fd is in process id, to be closed, or negative errno.  It is a
 * duplicate of the process's own: nothing about that changes.  flags: pidfd_open's.  Linux 5.6. */
int socket_duplicate(pid_t id, unsigned flags, int fd);

/* How long a call on a socket waits at most before it gives up (SO_RCVTIMEO, or SO_SNDTIMEO), in
 * ns; 0: without end, or fd is no socket. */
uint64_t socket_patience_ns(pid_t tgid, int fd, bool sends);

/* The socket's domain (AF_UNIX ...), -1 if it is none. */
int socket_domain(pid_t tgid, int fd);

/* The protocol if fd of process tgid is a netlink socket, else -1.  proc_tid: as /proc
 * knows the task.  Linux 5.6. */
int socket_netlink_protocol(pid_t proc_tid, pid_t tgid, int fd);

/* The name of a family of generic netlink, as the kernel knows it now. */
bool socket_netlink_family(uint32_t id, char name[16]);

#endif
