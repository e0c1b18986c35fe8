/* From tools/constants/time.list by tools/gen-constants. */
#include "spec/gen/const_time.h"

#include <stddef.h>

static const struct cname clocks_x86_64[] = {
	{ 0x0, "CLOCK_REALTIME" },
	{ 0x1, "CLOCK_MONOTONIC" },
	{ 0x2, "CLOCK_PROCESS_CPUTIME_ID" },
	{ 0x3, "CLOCK_THREAD_CPUTIME_ID" },
	{ 0x4, "CLOCK_MONOTONIC_RAW" },
	{ 0x5, "CLOCK_REALTIME_COARSE" },
	{ 0x6, "CLOCK_MONOTONIC_COARSE" },
	{ 0x7, "CLOCK_BOOTTIME" },
	{ 0x8, "CLOCK_REALTIME_ALARM" },
	{ 0x9, "CLOCK_BOOTTIME_ALARM" },
	{ 0xa, "CLOCK_SGI_CYCLE" },
	{ 0xb, "CLOCK_TAI" },
};
const struct cset cset_clocks = {
	.unknown = "CLOCK_???",
	.n = { 12, 12, 12 },
	.v = { clocks_x86_64, clocks_x86_64, clocks_x86_64 },
	.sorted = true,
};

static const struct cname cpu_clocks_x86_64[] = {
	{ 0x0, "CPUCLOCK_PROF" },
	{ 0x1, "CPUCLOCK_VIRT" },
	{ 0x2, "CPUCLOCK_SCHED" },
	{ 0x3, "CLOCKFD" },
};
const struct cset cset_cpu_clocks = {
	.unknown = "CPUCLOCK_???",
	.n = { 4, 4, 4 },
	.v = { cpu_clocks_x86_64, cpu_clocks_x86_64, cpu_clocks_x86_64 },
	.sorted = true,
};

static const struct cname timer_abstime_x86_64[] = {
	{ 0x1, "TIMER_ABSTIME" },
};
const struct cset cset_timer_abstime = {
	.unknown = "TIMER_???",
	.n = { 1, 1, 1 },
	.v = { timer_abstime_x86_64, timer_abstime_x86_64, timer_abstime_x86_64 },
	.flags = true,
};

static const struct cname itimer_which_x86_64[] = {
	{ 0x0, "ITIMER_REAL" },
	{ 0x1, "ITIMER_VIRTUAL" },
	{ 0x2, "ITIMER_PROF" },
};
const struct cset cset_itimer_which = {
	.unknown = "ITIMER_???",
	.n = { 3, 3, 3 },
	.v = { itimer_which_x86_64, itimer_which_x86_64, itimer_which_x86_64 },
	.sorted = true,
};

static const struct cname adjtimex_modes_x86_64[] = {
	{ 0xa001, "ADJ_OFFSET_SS_READ" },
	{ 0x8001, "ADJ_OFFSET_SINGLESHOT" },
	{ 0x1, "ADJ_OFFSET" },
	{ 0x2, "ADJ_FREQUENCY" },
	{ 0x4, "ADJ_MAXERROR" },
	{ 0x8, "ADJ_ESTERROR" },
	{ 0x10, "ADJ_STATUS" },
	{ 0x20, "ADJ_TIMECONST" },
	{ 0x80, "ADJ_TAI" },
	{ 0x100, "ADJ_SETOFFSET" },
	{ 0x1000, "ADJ_MICRO" },
	{ 0x2000, "ADJ_NANO" },
	{ 0x4000, "ADJ_TICK" },
};
const struct cset cset_adjtimex_modes = {
	.unknown = "ADJ_???",
	.n = { 13, 13, 13 },
	.v = { adjtimex_modes_x86_64, adjtimex_modes_x86_64, adjtimex_modes_x86_64 },
	.flags = true,
};

static const struct cname adjtimex_status_x86_64[] = {
	{ 0x1, "STA_PLL" },
	{ 0x2, "STA_PPSFREQ" },
	{ 0x4, "STA_PPSTIME" },
	{ 0x8, "STA_FLL" },
	{ 0x10, "STA_INS" },
	{ 0x20, "STA_DEL" },
	{ 0x40, "STA_UNSYNC" },
	{ 0x80, "STA_FREQHOLD" },
	{ 0x100, "STA_PPSSIGNAL" },
	{ 0x200, "STA_PPSJITTER" },
	{ 0x400, "STA_PPSWANDER" },
	{ 0x800, "STA_PPSERROR" },
	{ 0x1000, "STA_CLOCKERR" },
	{ 0x2000, "STA_NANO" },
	{ 0x4000, "STA_MODE" },
	{ 0x8000, "STA_CLK" },
};
const struct cset cset_adjtimex_status = {
	.unknown = "STA_???",
	.n = { 16, 16, 16 },
	.v = { adjtimex_status_x86_64, adjtimex_status_x86_64, adjtimex_status_x86_64 },
	.flags = true,
};

static const struct cname adjtimex_state_x86_64[] = {
	{ 0x0, "TIME_OK" },
	{ 0x1, "TIME_INS" },
	{ 0x2, "TIME_DEL" },
	{ 0x3, "TIME_OOP" },
	{ 0x4, "TIME_WAIT" },
	{ 0x5, "TIME_ERROR" },
};
const struct cset cset_adjtimex_state = {
	.unknown = "TIME_???",
	.n = { 6, 6, 6 },
	.v = { adjtimex_state_x86_64, adjtimex_state_x86_64, adjtimex_state_x86_64 },
	.sorted = true,
};
