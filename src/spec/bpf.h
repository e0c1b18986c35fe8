/* bpf: what the files about bpf(2) share. */
#ifndef TATTLE_SPEC_BPF_H
#define TATTLE_SPEC_BPF_H

#include "spec/types.h"
#include "walk/walk.h"

/* A pointer: 64 bits on every ABI. */
extern const struct type t_bpf_addr;
/* A number of which all ones have a name. */
extern const struct type t_bpf_u64;
extern const struct type t_bpf_insn;
extern const struct type t_bpf_map_type, t_bpf_prog_type, t_bpf_attach_type;
extern const struct type t_bpf_map_flags, t_bpf_attach_flags;

/* What a command takes. */
struct bpf_attr {
	const struct type *t;
	const char *nest; /* the name of its struct in the union, if it has one */
	uint8_t always;	  /* fields that are shown whatever the size says */
};

/* NULL if the command is not known. */
const struct bpf_attr *bpf_attr_of(uint64_t cmd);
/* Is field i shown of attributes that have len bytes? */
bool bpf_attr_given(const struct walk *w, const struct bpf_attr *a, unsigned i, uint64_t len);

/* BPF_LINK_CREATE's, which have a tail. */
extern const struct type t_bpf_link_create;

/* Does a program of this attach type belong to a network interface? */
bool bpf_attaches_to_ifindex(uint64_t attach_type);

/* Beside which program, a descriptor or an id, as the flags say, with its name. */
void bpf_walk_relative(struct walk *w, uint64_t attach_flags, uint64_t v);

/* BPF_LINK_CREATE's union: where it begins, and where the longest of its members ends. */
#define BPF_LINK_TAIL 16u
#define BPF_LINK_CREATE_BYTES 64u

/* The member of the union that the scope's attach type says, of attributes that have len bytes;
 * returns where it ends. */
size_t bpf_walk_link_tail(struct walk *w, uint64_t len);

/* Those of the len bytes at addr that lie beyond the known ones, if any is set. */
void bpf_walk_extra(struct walk *w, uint64_t addr, uint64_t known, uint64_t len);

/* BPF_OBJ_GET_INFO_BY_FD's info at addr; the scope is that of the attributes, len_before what
 * they had for its length when the call began. */
void bpf_walk_info(struct walk *w, uint64_t addr, uint64_t len_before);

/* A link's info: its first fields, how long they are, and all of it. */
extern const struct type t_bpf_link_info;
#define BPF_LINK_INFO_HEAD 16u
#define BPF_LINK_INFO_BYTES 64u

/* What follows those fields, by the scope's type of link. */
void bpf_walk_link_info_tail(struct walk *w);

#endif
