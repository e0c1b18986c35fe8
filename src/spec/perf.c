/* perf_event_open(2). */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "spec/gen/const_perf.h"
#include "spec/gen/const_time.h"
#include "spec/perf.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(type, 4, cset_perf_types);
static ENUM(attr_size, 4, cset_perf_attr_sizes);
static ENUM(hw_id, 4, cset_perf_hw_ids);
static ENUM(sw_id, 8, cset_perf_sw_ids);
static ENUM(cache_id, 1, cset_perf_cache_ids);
static ENUM(cache_op, 1, cset_perf_cache_ops);
static ENUM(cache_result, 1, cset_perf_cache_results);
static FLAGWORD(sample_type, 8, cset_perf_sample_types);
static FLAGWORD(read_format, 8, cset_perf_read_formats);
static ENUM(bp_type, 4, cset_perf_bp_types);
static ENUM(bp_mix, 4, cset_perf_bp_mixes);
static ENUM(clockid, 4, cset_clocks);
static FLAGWORD(branch_type, 8, cset_perf_branch_types);
static FLAGWORD(open_flags, 0, cset_perf_open_flags);

enum { TYPE_HARDWARE, TYPE_SOFTWARE, TYPE_TRACEPOINT, TYPE_HW_CACHE, TYPE_RAW, TYPE_BREAKPOINT };
#define SAMPLE_BRANCH_STACK 0x800u
#define SAMPLE_STACK_USER 0x2000u

/* Offsets in struct perf_event_attr, which is the same on every ABI. */
enum { AT_TYPE = 0, AT_SIZE = 4, AT_CONFIG = 8, AT_PERIOD = 16, AT_SAMPLE_TYPE = 24,
	AT_READ_FORMAT = 32, AT_BITS = 40, AT_WAKEUP = 48, AT_BP_TYPE = 52, AT_CONFIG1 = 56,
	AT_CONFIG2 = 64, AT_BRANCH = 72, AT_REGS_USER = 80, AT_STACK_USER = 88, AT_CLOCKID = 92,
	AT_REGS_INTR = 96, AT_AUX_WATERMARK = 104, AT_MAX_STACK = 108, AT_RESERVED2 = 110,
	AT_AUX_SIZE = 112, AT_AUX_ACTION = 116, AT_SIG_DATA = 120, AT_CONFIG3 = 128,
	AT_CONFIG4 = 136,
	ATTR_KNOWN = 144, ATTR_MIN = 64, ATTR_BRIEF = AT_WAKEUP };

/* The bits after the formats, in order; precise_ip has two. */
static const char *const bit_names[] = { "disabled", "inherit", "pinned", "exclusive",
	"exclude_user", "exclude_kernel", "exclude_hv", "exclude_idle", "mmap", "comm", "freq",
	"inherit_stat", "enable_on_exec", "task", "watermark", "precise_ip", NULL, "mmap_data",
	"sample_id_all", "exclude_host", "exclude_guest", "exclude_callchain_kernel",
	"exclude_callchain_user", "mmap2", "comm_exec", "use_clockid", "context_switch",
	"write_backward", "namespaces", "ksymbol", "bpf_event", "aux_output", "cgroup", "text_poke",
	"build_id", "inherit_thread", "remove_on_exec", "sigtrap" };
enum { BIT_FREQ = 10, BIT_WATERMARK = 14, BIT_PRECISE = 15, BIT_USE_CLOCKID = 25, BITS_KNOWN = 38 };

static uint64_t at(const uint8_t *p, unsigned off, unsigned size)
{
	uint64_t v = 0;

	memcpy(&v, p + off, size);
	return v;
}

static void put(struct walk *w, const char *name, const struct type *t, uint64_t v)
{
	walk_name(w, name);
	walk_scalar(w, t, v);
}

static void walk_shifted(struct walk *w, const struct type *t, uint64_t v, unsigned by)
{
	walk_open(w, GROUP_SHIFT, NULL);
	walk_scalar(w, t, v);
	walk_scalar(w, &t_uint, by);
	walk_close(w, GROUP_SHIFT);
}

static void put_config(struct walk *w, uint64_t type, uint64_t v)
{
	walk_name(w, "config");
	switch (type) {
	case TYPE_HARDWARE:
		walk_open(w, GROUP_OR, NULL);
		if (v >> 32)
			walk_shifted(w, &t_u64_hex, v >> 32, 32);
		walk_scalar(w, &t_hw_id, v & 0xffffffffu);
		walk_close(w, GROUP_OR);
		break;
	case TYPE_SOFTWARE:
		walk_scalar(w, &t_sw_id, v);
		break;
	case TYPE_TRACEPOINT:
		walk_scalar(w, &t_u64, v);
		break;
	case TYPE_HW_CACHE:
		walk_open(w, GROUP_OR, NULL);
		if (v >> 32)
			walk_shifted(w, &t_u64_hex, v >> 32, 32);
		if (v >> 24 & 0xff)
			walk_shifted(w, &t_u64_hex, v >> 24 & 0xff, 24);
		walk_shifted(w, &t_cache_result, v >> 16 & 0xff, 16);
		walk_shifted(w, &t_cache_op, v >> 8 & 0xff, 8);
		walk_scalar(w, &t_cache_id, v & 0xff);
		walk_close(w, GROUP_OR);
		break;
	default:
		walk_scalar(w, &t_u64_hex, v);
	}
}

/* Bits that are not set are not shown but in verbose mode. */
static void put_bits(struct walk *w, uint64_t v)
{
	static const char *const skid[] = { "arbitrary skid", "constant skid",
		"requested to have 0 skid", "must have 0 skid" };

	for (unsigned i = 0; i < BITS_KNOWN; i++) {
		uint64_t bit = v >> i & 1;

		if (!bit_names[i])
			continue;
		if (i == BIT_PRECISE) {
			put(w, bit_names[i], &t_uint, v >> i & 3);
			walk_comment(w, skid[v >> i & 3]);
		} else if (bit || w->opts->verbose) {
			put(w, bit_names[i], &t_uint, bit);
		}
	}
	if (v >> BITS_KNOWN) {
		put(w, "__reserved_1", &t_u64_hex, v >> BITS_KNOWN);
		walk_comment(w, "Bits 63..38");
	}
}

static void put_breakpoint(struct walk *w, const uint8_t *p, uint64_t size)
{
	const uint64_t all_bits = 7; /* of which not all combinations mean something */
	uint64_t type = at(p, AT_BP_TYPE, 4);

	put(w, "bp_type", type <= all_bits ? &t_bp_mix : &t_bp_type, type);
	put(w, "bp_addr", &t_u64_hex, at(p, AT_CONFIG1, 8));
	if (size > AT_CONFIG2)
		put(w, "bp_len", &t_u64, at(p, AT_CONFIG2, 8));
}

/* Reserved bytes that are set. */
static void put_reserved(struct walk *w, const uint8_t *p, unsigned off, unsigned size)
{
	char words[64];
	uint64_t v = at(p, off, size);

	if (!v)
		return;
	snprintf(words, sizeof(words), "bytes %u..%u: %#llx", off, off + size - 1,
		(unsigned long long)v);
	walk_comment(w, words);
}

/* What only verbose mode shows, as far as the struct goes. */
static void put_rest(struct walk *w, const uint8_t *p, uint64_t size, uint64_t type)
{
	uint64_t bits = at(p, AT_BITS, 8), sample = at(p, AT_SAMPLE_TYPE, 8);

	put(w, bits >> BIT_WATERMARK & 1 ? "wakeup_watermark" : "wakeup_events", &t_u32,
		at(p, AT_WAKEUP, 4));
	if (type == TYPE_BREAKPOINT) {
		put_breakpoint(w, p, size);
	} else {
		put(w, "config1", &t_u64_hex, at(p, AT_CONFIG1, 8));
		if (size > AT_CONFIG2)
			put(w, "config2", &t_u64_hex, at(p, AT_CONFIG2, 8));
	}
	if (size > AT_BRANCH && sample & SAMPLE_BRANCH_STACK)
		put(w, "branch_sample_type", &t_branch_type, at(p, AT_BRANCH, 8));
	if (size > AT_REGS_USER)
		put(w, "sample_regs_user", &t_u64_hex, at(p, AT_REGS_USER, 8));
	if (size > AT_STACK_USER && sample & SAMPLE_STACK_USER)
		put(w, "sample_stack_user", &t_u32_hex, at(p, AT_STACK_USER, 4));
	if (size > AT_CLOCKID && bits >> BIT_USE_CLOCKID & 1)
		put(w, "clockid", &t_clockid, at(p, AT_CLOCKID, 4));
	if (size > AT_REGS_INTR)
		put(w, "sample_regs_intr", &t_u64_hex, at(p, AT_REGS_INTR, 8));
	if (size > AT_AUX_WATERMARK)
		put(w, "aux_watermark", &t_u32, at(p, AT_AUX_WATERMARK, 4));
	if (size > AT_MAX_STACK)
		put(w, "sample_max_stack", &t_u16, at(p, AT_MAX_STACK, 2));
	if (size > AT_RESERVED2)
		put_reserved(w, p, AT_RESERVED2, 2);
	if (size > AT_AUX_SIZE)
		put(w, "aux_sample_size", &t_u32, at(p, AT_AUX_SIZE, 4));
	if (size > AT_AUX_ACTION)
		put_reserved(w, p, AT_AUX_ACTION, 4);
	if (size > AT_SIG_DATA)
		put(w, "sig_data", &t_u64_hex, at(p, AT_SIG_DATA, 8));
	if (size > AT_CONFIG3)
		put(w, "config3", &t_u64_hex, at(p, AT_CONFIG3, 8));
	if (size > AT_CONFIG4)
		put(w, "config4", &t_u64_hex, at(p, AT_CONFIG4, 8));
}

/* The kernel tells the size that it knows when it refuses a larger one. */
static void put_size(struct walk *w, uint64_t addr, uint64_t given)
{
	const uint8_t *p;

	walk_name(w, "size");
	if (!w->failed || w->result != -E2BIG || !w->exit_mem) {
		walk_scalar(w, &t_attr_size, given);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_scalar(w, &t_attr_size, given);
	if (w->exit_mem->get(w->exit_mem, addr + AT_SIZE, 4, &p) >= 4)
		walk_scalar(w, &t_attr_size, at(p, 0, 4));
	else
		walk_word(w, "???");
	walk_close(w, GROUP_CHANGE);
}

/* How much of the struct is looked at; 0 for sizes that the kernel takes for wrong. */
static size_t attr_bytes(const struct walk *w, uint64_t given)
{
	if (given && given < ATTR_MIN)
		return 0;
	if (!w->opts->verbose)
		return ATTR_BRIEF;
	if (!given)
		return ATTR_MIN;
	return given < ATTR_KNOWN ? (size_t)given : ATTR_KNOWN;
}

static void hook_attr(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->enter_mem ? w->enter_mem : w->mem;
	uint8_t bytes[ATTR_KNOWN] = { 0 };
	const uint8_t *p;
	uint64_t bits, given, type;
	size_t size;

	(void)it;
	if (!m || m->get(m, addr + AT_SIZE, 4, &p) < 4) {
		walk_address(w, addr);
		return;
	}
	given = at(p, 0, 4);
	size = attr_bytes(w, given);
	if (!size || m->get(m, addr, size, &p) < size) {
		walk_address(w, addr);
		return;
	}
	memcpy(bytes, p, size);
	type = at(bytes, AT_TYPE, 4);
	bits = at(bytes, AT_BITS, 8);
	walk_open(w, GROUP_STRUCT, NULL);
	put(w, "type", &t_type, type);
	put_size(w, addr, given);
	put_config(w, type, at(bytes, AT_CONFIG, 8));
	put(w, bits >> BIT_FREQ & 1 ? "sample_freq" : "sample_period", &t_u64,
		at(bytes, AT_PERIOD, 8));
	put(w, "sample_type", &t_sample_type, at(bytes, AT_SAMPLE_TYPE, 8));
	put(w, "read_format", &t_read_format, at(bytes, AT_READ_FORMAT, 8));
	put_bits(w, bits);
	if (w->opts->verbose)
		put_rest(w, bytes, size, type);
	if (!w->opts->verbose || given > ATTR_KNOWN)
		walk_more(w);
	walk_close(w, GROUP_STRUCT);
}

HOOK(perf_attr, hook_attr);

#define OTHERS VAL(int, "pid"), VAL(int, "cpu"), VAL(fd, "group_fd"), VAL(open_flags, "flags")

/* Where there is nothing to be told later, all arguments are known when the call begins. */
static const struct variant no_attr = VARIANT(0, IN(perf_attr, "attr"), OTHERS);

static const struct variant *find_no_attr(const struct walk *w, uint64_t key)
{
	const uint8_t *p;
	uint64_t addr = type_extend(&t_addr, w->abi, w->regs[0]);
	size_t size;

	(void)key;
	if (!w->enter_mem)
		return NULL;
	if (!addr || w->opts->no_structs ||
		w->enter_mem->get(w->enter_mem, addr + AT_SIZE, 4, &p) < 4)
		return &no_attr;
	size = attr_bytes(w, at(p, 0, 4));
	return size && w->enter_mem->get(w->enter_mem, addr, size, &p) >= size ? NULL : &no_attr;
}

static const struct variants attr_variants = { .find = find_no_attr };

ROW(perf_event_open, "perf_event_open", C_DESC, fd, (.variants = &attr_variants),
	INOUT(perf_attr, "attr", FLAGS(ITEM_EVEN_FAILED)), OTHERS);
