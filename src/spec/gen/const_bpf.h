/* From tools/constants/bpf.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_BPF_H
#define TATTLE_SPEC_GEN_CONST_BPF_H

#include "spec/constants.h"

extern const struct cset cset_bpf_cmds;
extern const struct cset cset_bpf_map_types;
extern const struct cset cset_bpf_prog_types;
extern const struct cset cset_bpf_attach_types;
extern const struct cset cset_bpf_map_flags;
extern const struct cset cset_bpf_update_flags;
extern const struct cset cset_bpf_lookup_flags;
extern const struct cset cset_bpf_prog_flags;
extern const struct cset cset_bpf_file_flags;
extern const struct cset cset_bpf_file_modes;
extern const struct cset cset_bpf_numa_nodes;
extern const struct cset cset_bpf_attach_flags;
extern const struct cset cset_bpf_test_flags;
extern const struct cset cset_bpf_query_flags;
extern const struct cset cset_bpf_fd_types;
extern const struct cset cset_bpf_stats_types;
extern const struct cset cset_bpf_class;
extern const struct cset cset_bpf_ebpf_mode;
extern const struct cset cset_bpf_regs;
extern const struct cset cset_bpf_netfilter_flags;
extern const struct cset cset_bpf_kprobe_multi_flags;
extern const struct cset cset_bpf_uprobe_multi_flags;
extern const struct cset cset_bpf_link_types;
extern const struct cset cset_bpf_perf_event_types;
extern const struct cset cset_bpf_netfilter_info_flags;
extern const struct cset cset_bpf_kprobe_info_flags;
extern const struct cset cset_bpf_uprobe_info_flags;

#endif
