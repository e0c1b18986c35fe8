/* bpf: what the files about bpf(2) share. */
#ifndef TATTLE_SPEC_BPF_H
#define TATTLE_SPEC_BPF_H

#include "spec/types.h"
#include "walk/walk.h"

/* A pointer: 64 bits on every ABI. */
extern const struct type t_bpf_addr, t_bpf_insn;
extern const struct type t_bpf_attach_flags;

/* Does a program of this attach type belong to a network interface? */
bool bpf_attaches_to_ifindex(uint64_t attach_type);

/* Beside which program, a descriptor or an id, as the flags say, with its name. */
void bpf_walk_relative(struct walk *w, uint64_t attach_flags, uint64_t v);

/* BPF_LINK_CREATE's union: where it begins, and where the longest of its members ends. */
#define BPF_LINK_TAIL 16u
#define BPF_LINK_CREATE_BYTES 60u

/* The member of the union that the scope's attach type says, to its end; returns where that is. */
size_t bpf_walk_link_tail(struct walk *w);

/* Those of the len bytes at addr that lie beyond the known ones, if any is set. */
void bpf_walk_extra(struct walk *w, uint64_t addr, uint64_t known, uint64_t len);

/* BPF_OBJ_GET_INFO_BY_FD's info at addr; the scope is that of the attributes, len_before what
 * they had for its length when the call began. */
void bpf_walk_info(struct walk *w, uint64_t addr, uint64_t len_before);

#endif
