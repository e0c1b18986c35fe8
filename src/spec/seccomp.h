/* seccomp: classic BPF programs, for rows and options that take one. */
#ifndef TATTLE_SPEC_SECCOMP_H
#define TATTLE_SPEC_SECCOMP_H

#include "spec/spec.h"

/* struct sock_fprog as sockets take it (SO_ATTACH_FILTER: the loads have names), and as
 * seccomp does (what it returns has). */
extern const struct type t_sock_fprog, t_seccomp_fprog;
/* One instruction of either. */
extern const struct type t_socket_insn, t_seccomp_insn;

#endif
