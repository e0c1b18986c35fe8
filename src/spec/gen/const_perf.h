/* From tools/constants/perf.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_PERF_H
#define TATTLE_SPEC_GEN_CONST_PERF_H

#include "spec/constants.h"

extern const struct cset cset_perf_types;
extern const struct cset cset_perf_attr_sizes;
extern const struct cset cset_perf_hw_ids;
extern const struct cset cset_perf_sw_ids;
extern const struct cset cset_perf_cache_ids;
extern const struct cset cset_perf_cache_ops;
extern const struct cset cset_perf_cache_results;
extern const struct cset cset_perf_sample_types;
extern const struct cset cset_perf_read_formats;
extern const struct cset cset_perf_bp_types;
extern const struct cset cset_perf_bp_mixes;
extern const struct cset cset_perf_branch_types;
extern const struct cset cset_perf_open_flags;

#endif
