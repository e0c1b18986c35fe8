/* Devices of all kinds, and descriptors that are not files: clocks, watchdogs, disks, namespaces,
 * counters, seccomp's listeners. */
#include <errno.h>
#include <stdio.h>

#include "abi/numbers.h"
#include "spec/gen/const_ioctl_device.h"
#include "spec/gen/const_misc.h"
#include "spec/gen/const_signal.h"
#include "spec/ioctl.h"
#include "spec/perf.h"
#include "spec/types.h"
#include "walk/walk.h"

#define SPARE FLAGS(ITEM_NONZERO)
#define MORE FLAGS(ITEM_VERBOSE)

/* ---- real time clocks ---------------------------------------------------------------- */

static STRUCT(rtc_time, VAL(int, "tm_sec"), VAL(int, "tm_min"), VAL(int, "tm_hour"),
	VAL(int, "tm_mday"), VAL(int, "tm_mon"), VAL(int, "tm_year"), VAL(int, "tm_wday", MORE),
	VAL(int, "tm_yday", MORE), VAL(int, "tm_isdst", MORE));
static STRUCT(rtc_wkalrm, VAL(u8, "enabled"), VAL(u8, "pending"), VAL(rtc_time, "time"));
static STRUCT(rtc_pll_info, VAL(int, "pll_ctrl"), VAL(int, "pll_value"), VAL(int, "pll_max"),
	VAL(int, "pll_min"), VAL(int, "pll_posmult"), VAL(int, "pll_negmult"),
	VAL(long, "pll_clock"));
static ENUM(rtc_param_id, 8, cset_rtc_params);
static FLAGWORD(rtc_features, 8, cset_rtc_features);
static ENUM(rtc_bsm, 8, cset_rtc_switch_modes);
static FLAGWORD(rtc_vl, 4, cset_rtc_vl_flags);
enum { PARAM_FEATURES, PARAM_CORRECTION, PARAM_SWITCH_MODE };

/* A union: which member counts is in the parameter's number. */
static void hook_param_value(struct walk *w, const struct item *it, uint64_t v)
{
	uint64_t param = walk_field(w, 0);

	(void)it;
	walk_name(w, param == PARAM_CORRECTION ? "svalue" : "uvalue");
	walk_scalar(w,
		param == PARAM_FEATURES	     ? &t_rtc_features
		: param == PARAM_CORRECTION  ? &t_s64
		: param == PARAM_SWITCH_MODE ? &t_rtc_bsm
					     : &t_u64_hex,
		v);
}
static const struct type t_param_value = { .name = "__u64", .kind = KIND_HOOK, .size = 8,
	.flags = TYPE_LABEL, .hook = hook_param_value };
static STRUCT(rtc_param, VAL(rtc_param_id, "param"), VAL(param_value, "uvalue"), VAL(u32, "index"),
	VAL(u32_hex, "__pad", SPARE));

static STRUCT(rtc_param_asked, VAL(rtc_param_id, "param"), VAL(u64_hex, "uvalue", FLAGS(ITEM_HIDDEN)),
	VAL(u32, "index"), VAL(u32_hex, "__pad", SPARE));
static STRUCT(rtc_param_got, VAL(rtc_param_id, "param", FLAGS(ITEM_HIDDEN)), VAL(param_value, "uvalue"),
	VAL(u32, "index", FLAGS(ITEM_HIDDEN)), VAL(u32_hex, "__pad", SPARE));

/* What became of it is an address if the call failed. */
static void hook_param_get(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	ioctl_before(w);
	if (!w->exited || !ioctl_is_there(w, addr, type_size(&t_rtc_param_asked, w->abi))) {
		walk_at(w, &t_rtc_param_asked, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, &t_rtc_param_asked, addr);
	if (!w->failed && ioctl_after(w))
		walk_at(w, &t_rtc_param_got, addr);
	else
		walk_address(w, addr);
	walk_close(w, GROUP_CHANGE);
}
static HOOK(rtc_param_get, hook_param_get);

IOCTL_FAMILY(rtc,
	REQ(RTC_ALM_READ, OUT(rtc_time, "argp")),
	REQ(RTC_RD_TIME, OUT(rtc_time, "argp")),
	REQ(RTC_ALM_SET, IN(rtc_time, "argp")),
	REQ(RTC_SET_TIME, IN(rtc_time, "argp")),
	REQ(RTC_IRQP_SET, VAL(ulong, "arg")),
	REQ(RTC_EPOCH_SET, VAL(ulong, "arg")),
	REQ(RTC_IRQP_READ, OUT_1(ulong)),
	REQ(RTC_EPOCH_READ, OUT_1(ulong)),
	REQ(RTC_WKALM_RD, OUT(rtc_wkalrm, "argp")),
	REQ(RTC_WKALM_SET, IN(rtc_wkalrm, "argp")),
	REQ(RTC_PLL_GET, OUT(rtc_pll_info, "argp")),
	REQ(RTC_PLL_SET, IN(rtc_pll_info, "argp")),
	REQ(RTC_VL_READ, OUT_1(rtc_vl)),
	REQ(RTC_PARAM_GET, INOUT(rtc_param_get, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(RTC_PARAM_SET, IN(rtc_param, "argp")),
	REQ_NONE(RTC_VL_CLR), REQ_NONE(RTC_AIE_ON), REQ_NONE(RTC_AIE_OFF), REQ_NONE(RTC_UIE_ON),
	REQ_NONE(RTC_UIE_OFF), REQ_NONE(RTC_PIE_ON), REQ_NONE(RTC_PIE_OFF), REQ_NONE(RTC_WIE_ON),
	REQ_NONE(RTC_WIE_OFF));

/* ---- the pool of random numbers ------------------------------------------------------ */

enum { POOL_HEAD = 8 };
static void hook_entropy(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t bits, size;

	(void)it;
	if (!walk_read_num(w, addr, 4, &bits) || !walk_read_num(w, addr + 4, 4, &size)) {
		walk_address(w, addr);
		return;
	}
	size = type_extend(&t_int, w->abi, size);
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "entropy_count");
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, bits));
	walk_name(w, "buf_size");
	walk_scalar(w, &t_int, size);
	walk_name(w, "buf");
	walk_bytes(w, addr + POOL_HEAD, size);
	walk_close(w, GROUP_STRUCT);
}
static HOOK(rand_pool_info, hook_entropy);

IOCTL_FAMILY(random,
	REQ(RNDGETENTCNT, OUT_1(int)),
	REQ(RNDADDTOENTCNT, IN_1(int)),
	REQ(RNDADDENTROPY, IN(rand_pool_info, "argp")),
	REQ_NONE(RNDZAPENTCNT), REQ_NONE(RNDCLEARPOOL), REQ_NONE(RNDRESEEDCRNG));

/* ---- namespaces, pidfds --------------------------------------------------------------- */

static ENUM(ns_type, 4, cset_ns_types);
/* The type as a number, then its name. */
static void hook_ns_type(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = cset_name(&cset_ns_types, w->abi->facts, v & 0xffffffffu);

	(void)it;
	walk_scalar(w, &t_int, type_extend(&t_int, w->abi, v));
	if (!name)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_scalar(w, &t_ns_type, v & 0xffffffffu);
	walk_close(w, GROUP_RESULT);
}
static HOOK(ns_type_result, hook_ns_type);

static STRUCT(mnt_ns_info, VAL(u32, "size"), VAL(u32, "nr_mounts"), VAL(u64_hex, "mnt_ns_id"));

#define REQ_FD(nm) { #nm, { .ret = &t_fd, .items = (const struct item[]){ ITEM_END } } }
IOCTL_FAMILY(ns,
	REQ_FD(NS_GET_USERNS), REQ_FD(NS_GET_PARENT),
	{ "NS_GET_NSTYPE", { .ret = &t_ns_type_result, .items = (const struct item[]){ ITEM_END } } },
	REQ(NS_GET_OWNER_UID, OUT_1(uid)),
	REQ(NS_GET_MNTNS_ID, OUT_1(u64_hex)),
	REQ(NS_GET_ID, OUT_1(u64_hex)),
	/* ids of the other namespace are plain numbers here */
	REQ_RET(NS_GET_PID_FROM_PIDNS, tid, VAL(int, "pid")),
	REQ_RET(NS_GET_TGID_FROM_PIDNS, tgid, VAL(int, "pid")),
	REQ(NS_GET_PID_IN_PIDNS, VAL(tid, "pid")),
	REQ(NS_GET_TGID_IN_PIDNS, VAL(tgid, "pid")),
	REQ(NS_MNT_GET_INFO, OUT(mnt_ns_info, "argp")),
	REQ_RET(NS_MNT_GET_NEXT, fd, OUT(mnt_ns_info, "argp")),
	REQ_RET(NS_MNT_GET_PREV, fd, OUT(mnt_ns_info, "argp")));

/* What is asked for, then what is there of it. */
enum {
	INFO_PID = 0x1,
	INFO_CREDS = 0x2,
	INFO_CGROUP = 0x4,
	INFO_EXIT = 0x8,
	INFO_CORE = 0x10,
	INFO_SUPPORTED = 0x20,
	INFO_CORE_SIGNAL = 0x40,
	INFO_CORE_CODE = 0x80,
	INFO_BYTES = 88
};
#define GIVEN(bit) FLAGS(ITEM_AT_EXIT), WHEN_ANY(0, INFO_##bit)
static FLAGWORD(info_mask, 8, cset_pidfd_info_mask);
static FLAGWORD(core_mask, 4, cset_pidfd_coredump_mask);
static STRUCT(pidfd_info, VAL(info_mask, "mask", FLAGS(ITEM_CHANGES)),
	VAL(u64, "cgroupid", GIVEN(CGROUP)), VAL(tid, "pid", GIVEN(PID)),
	VAL(tgid, "tgid", GIVEN(PID)), VAL(tgid, "ppid", GIVEN(PID)),
	VAL(uid, "ruid", GIVEN(CREDS)), VAL(gid, "rgid", GIVEN(CREDS)),
	VAL(uid, "euid", GIVEN(CREDS)), VAL(gid, "egid", GIVEN(CREDS)),
	VAL(uid, "suid", GIVEN(CREDS)), VAL(gid, "sgid", GIVEN(CREDS)),
	VAL(uid, "fsuid", GIVEN(CREDS)), VAL(gid, "fsgid", GIVEN(CREDS)),
	VAL(wait_status, "exit_code", .n = 1, GIVEN(EXIT)),
	VAL(core_mask, "coredump_mask", GIVEN(CORE)),
	VAL(signal, "coredump_signal", GIVEN(CORE_SIGNAL)),
	VAL(u32, "coredump_code", GIVEN(CORE_CODE)), PAD(4),
	VAL(info_mask, "supported_mask", GIVEN(SUPPORTED)));

static void hook_pidfd_info(struct walk *w, const struct item *it, uint64_t addr)
{
	uint8_t asked[INFO_BYTES] = { 0 }, given[INFO_BYTES];
	size_t size = ioctl_size(w), mask = 8;

	(void)it;
	if (size > INFO_BYTES)
		size = INFO_BYTES;
	ioctl_before(w);
	if (!walk_read(w, addr, asked, mask))
		walk_address(w, addr);
	else if (!w->failed && ioctl_after(w) && walk_read(w, addr, given, size))
		walk_inline_changed(w, &t_pidfd_info, given, asked, size, addr);
	else
		walk_inline(w, &t_pidfd_info, asked, mask, addr);
}
static HOOK(pidfd_info_io, hook_pidfd_info);

#define REQ_PIDFD(nm) REQ_RET(PIDFD_GET_##nm##NAMESPACE, fd, VAL(word_hex, "argp"))
IOCTL_FAMILY(pidfd,
	REQ_CHANGE(PIDFD_GET_INFO, pidfd_info_io),
	REQ_PIDFD(CGROUP_), REQ_PIDFD(IPC_), REQ_PIDFD(MNT_), REQ_PIDFD(NET_),
	REQ_PIDFD(PID_), REQ_PIDFD(PID_FOR_CHILDREN_), REQ_PIDFD(TIME_),
	REQ_PIDFD(TIME_FOR_CHILDREN_), REQ_PIDFD(USER_), REQ_PIDFD(UTS_));

/* ---- perf events ---------------------------------------------------------------------- */

static FLAGWORD(perf_flags, 4, cset_perf_ioc_flags);

/* struct perf_event_query_bpf: how many numbers there is room for, then how many there are. */
enum { QUERY_COUNT_AT = 4, QUERY_IDS_AT = 8 };
static void hook_query_bpf(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t n;

	(void)it;
	ioctl_before(w);
	if (!walk_read_num(w, addr, 4, &n)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_STRUCT, NULL);
	walk_name(w, "ids_len");
	walk_scalar(w, &t_u32, n);
	if (w->failed || !ioctl_after(w) || !walk_read_num(w, addr + QUERY_COUNT_AT, 4, &n)) {
		walk_more(w);
	} else {
		walk_name(w, "prog_cnt");
		walk_scalar(w, &t_u32, n);
		walk_name(w, "ids");
		walk_array(w, &t_u32, addr + QUERY_IDS_AT, n);
	}
	walk_close(w, GROUP_STRUCT);
}
static HOOK(query_bpf, hook_query_bpf);

IOCTL_FAMILY(perf,
	REQ(PERF_EVENT_IOC_ENABLE, VAL(perf_flags, "flags")),
	REQ(PERF_EVENT_IOC_DISABLE, VAL(perf_flags, "flags")),
	REQ(PERF_EVENT_IOC_RESET, VAL(perf_flags, "flags")),
	REQ(PERF_EVENT_IOC_REFRESH, VAL(int, "arg")),
	REQ(PERF_EVENT_IOC_PERIOD, IN_1(u64)),
	REQ(PERF_EVENT_IOC_SET_OUTPUT, VAL(fd, "arg")),
	REQ(PERF_EVENT_IOC_SET_BPF, VAL(fd, "arg")),
	REQ(PERF_EVENT_IOC_PAUSE_OUTPUT, VAL(ulong, "arg")),
	REQ(PERF_EVENT_IOC_SET_FILTER, IN(str, "argp")),
	REQ(PERF_EVENT_IOC_ID, OUT_1(u64)),
	REQ_CHANGE(PERF_EVENT_IOC_QUERY_BPF, query_bpf),
	REQ(PERF_EVENT_IOC_MODIFY_ATTRIBUTES, IN(perf_attr, "argp")));

/* ---- seccomp -------------------------------------------------------------------------- */

#define NOTIF_BYTES 80u
static ENUM(arch, 4, cset_audit_archs);
static FLAGWORD(addfd_flags, 4, cset_seccomp_addfd_flags);
static FLAGWORD(resp_flags, 4, cset_seccomp_resp_flags);
static FLAGWORD(notif_flags, 0, cset_seccomp_notif_flags);
static FLAGWORD(fd_open_flags, 4, cset_addfd_open_flags);

/* The number of a call has a name, by the architecture that follows it. */
static void hook_nr(struct walk *w, const struct item *it, uint64_t v)
{
	const struct abi *abi = abi_beside(w->abi, (uint32_t)walk_field(w, 1), v);
	const char *name = abi ? abi_call_name(abi, v) : NULL;
	char words[64];

	(void)it;
	if (name && abi == w->abi) {
		snprintf(words, sizeof(words), "__NR_%s", name);
		walk_symbol_udec(w, words, v & 0xffffffffu);
		return;
	}
	walk_scalar(w, &t_u32, v & 0xffffffffu);
	if (name && !w->opts->numbers_only)
		walk_comment(w, name);
}
static const struct type t_nr = { .name = "int", .kind = KIND_HOOK, .size = 4, .hook = hook_nr };

static const struct type t_addr64 = { .name = "__u64", .kind = KIND_ADDR, .size = 8 };
static STRUCT(seccomp_data, VAL(nr, "nr"), VAL(arch, "arch"), VAL(addr64, "instruction_pointer"),
	VAL(u64_hex, "args", .n = 6));
static STRUCT(seccomp_notif, VAL(u64_hex, "id"), VAL(tgid, "pid"), VAL(u32_hex, "flags"),
	VAL(seccomp_data, "data"));
/* -EPERM */
static void hook_minus_errno(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_minus_errno(w, (int32_t)(uint32_t)v);
}
static const struct type t_minus_errno = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_minus_errno };

/* What is in the struct before the call should be nothing, and is shown if it is not. */
static void hook_notif(struct walk *w, const struct item *it, uint64_t addr)
{
	struct mem *m = w->mem;
	enum walk_phase phase = w->phase;
	uint8_t bytes[NOTIF_BYTES] = { 0 };
	bool before = false;

	(void)it;
	if (w->enter_mem) {
		w->mem = w->enter_mem;
		w->phase = PHASE_ENTER;
		if (walk_read(w, addr, bytes, sizeof(bytes)))
			for (size_t i = 0; i < sizeof(bytes); i++)
				before |= bytes[i] != 0;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	if (before)
		walk_at(w, &t_seccomp_notif, addr);
	w->mem = w->exit_mem;
	w->phase = PHASE_EXIT;
	if (w->exited && !w->failed && w->exit_mem)
		walk_at(w, &t_seccomp_notif, addr);
	else
		walk_address(w, addr);
	walk_close(w, GROUP_CHANGE);
	w->mem = m;
	w->phase = phase;
}
static HOOK(notif, hook_notif);

static STRUCT(notif_resp, VAL(u64_hex, "id"), VAL(s64, "val"), VAL(minus_errno, "error"),
	VAL(resp_flags, "flags"));
/* The new descriptor is one of the task that is watched, not of the caller. */
static STRUCT(notif_addfd, VAL(u64_hex, "id"), VAL(addfd_flags, "flags"), VAL(fd, "srcfd"),
	VAL(int, "newfd"), VAL(fd_open_flags, "newfd_flags"));

IOCTL_FAMILY(seccomp,
	REQ(SECCOMP_IOCTL_NOTIF_RECV, INOUT(notif, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(SECCOMP_IOCTL_NOTIF_SEND, IN(notif_resp, "argp")),
	REQ(SECCOMP_IOCTL_NOTIF_ID_VALID, IN_1(u64_hex)),
	REQ(SECCOMP_IOCTL_NOTIF_ID_VALID_WRONG_DIR, IN_1(u64_hex)),
	REQ(SECCOMP_IOCTL_NOTIF_SET_FLAGS, VAL(notif_flags, "flags")),
	REQ(SECCOMP_IOCTL_NOTIF_ADDFD, IN(notif_addfd, "argp")));

/* ---- watchdogs ------------------------------------------------------------------------ */

static FLAGWORD(wd_flags, 4, cset_watchdog_flags);
static FLAGWORD(wd_settings, 4, cset_watchdog_settings);
static STRUCT(watchdog_info, VAL(wd_flags, "options"),
	VAL(u32_hex, "firmware_version", FLAGS(ITEM_VERBOSE)),
	VAL(chars, "identity", .n = 32, FLAGS(ITEM_VERBOSE)));

IOCTL_FAMILY(watchdog,
	REQ(WDIOC_GETSUPPORT, OUT(watchdog_info, "argp")),
	REQ(WDIOC_GETSTATUS, OUT_1(int)), REQ(WDIOC_GETBOOTSTATUS, OUT_1(int)),
	REQ(WDIOC_GETTEMP, OUT_1(int)), REQ(WDIOC_GETTIMEOUT, OUT_1(int)),
	REQ(WDIOC_GETPRETIMEOUT, OUT_1(int)), REQ(WDIOC_GETTIMELEFT, OUT_1(int)),
	REQ(WDIOC_SETTIMEOUT, IN_1(int)), REQ(WDIOC_SETPRETIMEOUT, IN_1(int)),
	REQ(WDIOC_SETOPTIONS, IN_1(wd_settings)),
	REQ_NONE(WDIOC_KEEPALIVE));

/* ---- old disks ------------------------------------------------------------------------ */

static STRUCT(hd_geometry, VAL(u8, "heads"), VAL(u8, "sectors"), VAL(u16, "cylinders"),
	VAL(ulong, "start"));
static ENUM(busstate, 0, cset_hdio_busstate);

#define NICE_KNOWN 0x1f

/* 1 << IDE_NICE_1|… */
static void hook_nice(struct walk *w, const struct item *it, uint64_t v)
{
	static const struct {
		const char *name;
		uint8_t bit;
	} bits[] = { { "IDE_NICE_DSC_OVERLAP", 0 }, { "IDE_NICE_ATAPI_OVERLAP", 1 }, { "IDE_NICE_1", 3 },
		{ "IDE_NICE_0", 2 }, { "IDE_NICE_2", 4 } };
	uint64_t rest = v;
	char words[64];

	(void)it;
	if (!(v & NICE_KNOWN)) {
		walk_scalar(w, &t_ulong_hex, v);
		if (v && !w->opts->numbers_only)
			walk_comment(w, "IDE_NICE_???");
		return;
	}
	walk_open(w, GROUP_EITHER, NULL);
	walk_scalar(w, &t_ulong_hex, v);
	walk_open(w, GROUP_OR, NULL);
	for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++) {
		if (!(v >> bits[i].bit & 1))
			continue;
		rest &= ~(UINT64_C(1) << bits[i].bit);
		(void)snprintf(words, sizeof(words), "1 << %s", bits[i].name);
		walk_symbol(w, words, UINT64_C(1) << bits[i].bit);
	}
	if (rest)
		walk_scalar(w, &t_ulong_hex, rest);
	walk_close(w, GROUP_OR);
	walk_close(w, GROUP_EITHER);
}
static HOOK(nice, hook_nice);
static void hook_nice_get(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t v;

	if (!walk_read_num(w, addr, w->abi->word, &v)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_ARRAY, NULL);
	hook_nice(w, it, v);
	walk_close(w, GROUP_ARRAY);
}
static HOOK(nice_get, hook_nice_get);

static ENUM(ata_command, 1, cset_ata_commands);
static STRUCT(drive_cmd, VAL(ata_command, "command"), VAL(u8, "sector_number"), VAL(u8, "feature"),
	VAL(u8, "sector_count"));
enum { CMD_HEAD = 4, SECTOR_BYTES = 512, CMD_SECTORS = 3 };
static void hook_drive_data(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t sectors = walk_field(w, CMD_SECTORS);

	(void)it;
	if (!sectors)
		return;
	walk_name(w, "buf");
	walk_bytes_as(w, &t_hexbuf, addr + CMD_HEAD, sectors * SECTOR_BYTES);
}
static const struct type t_drive_done = { .name = "drive_cmd", .kind = KIND_STRUCT,
	.hook = hook_drive_data, .fields = (const struct item[]){ VAL(u8_hex, "status"), VAL(u8, "error"),
		VAL(u8, "nsector"), VAL(u8, "sector_count", FLAGS(ITEM_HIDDEN)), ITEM_END } };

/* A command that the disk could not carry out leaves its answer, too. */
static void hook_drive_cmd(struct walk *w, const struct item *it, uint64_t addr)
{
	bool answered = !w->failed || w->result == -EIO;

	(void)it;
	ioctl_before(w);
	if (!ioctl_is_there(w, addr, CMD_HEAD)) {
		walk_address(w, addr);
		return;
	}
	walk_open(w, GROUP_CHANGE, NULL);
	walk_at(w, &t_drive_cmd, addr);
	if (answered && ioctl_after(w) && ioctl_is_there(w, addr, CMD_HEAD))
		walk_at(w, &t_drive_done, addr);
	walk_close(w, GROUP_CHANGE);
}
static HOOK(drive_command, hook_drive_cmd);

IOCTL_FAMILY(hdio,
	REQ(HDIO_DRIVE_CMD, INOUT(drive_command, "argp", FLAGS(ITEM_EVEN_FAILED))),
	REQ(HDIO_GETGEO, OUT(hd_geometry, "argp")));

static const struct ioctl_request hdio_native_list[] = {
	REQ(HDIO_GET_NICE, OUT(nice_get, "argp")),
	REQ(HDIO_SET_NICE, VAL(nice, "arg")),
	REQ(HDIO_GET_UNMASKINTR, OUT_1(ulong)), REQ(HDIO_GET_MULTCOUNT, OUT_1(ulong)),
	REQ(HDIO_GET_KEEPSETTINGS, OUT_1(ulong)), REQ(HDIO_GET_32BIT, OUT_1(ulong)),
	REQ(HDIO_GET_NOWERR, OUT_1(ulong)), REQ(HDIO_GET_DMA, OUT_1(ulong)),
	REQ(HDIO_GET_WCACHE, OUT_1(ulong)), REQ(HDIO_GET_ACOUSTIC, OUT_1(ulong)),
	REQ(HDIO_GET_ADDRESS, OUT_1(ulong)), REQ(HDIO_GET_BUSSTATE, OUT_1(busstate)),
	REQ(HDIO_SET_MULTCOUNT, VAL(ulong, "arg")), REQ(HDIO_SET_UNMASKINTR, VAL(ulong, "arg")),
	REQ(HDIO_SET_KEEPSETTINGS, VAL(ulong, "arg")), REQ(HDIO_SET_32BIT, VAL(ulong, "arg")),
	REQ(HDIO_SET_NOWERR, VAL(ulong, "arg")), REQ(HDIO_SET_DMA, VAL(ulong, "arg")),
	REQ(HDIO_SET_PIO_MODE, VAL(ulong, "arg")), REQ(HDIO_UNREGISTER_HWIF, VAL(ulong, "arg")),
	REQ(HDIO_SET_WCACHE, VAL(ulong, "arg")), REQ(HDIO_SET_ACOUSTIC, VAL(ulong, "arg")),
	REQ(HDIO_SET_ADDRESS, VAL(ulong, "arg")), REQ(HDIO_SET_BUSSTATE, VAL(busstate, "arg")),
	REQ(HDIO_GET_IDENTITY, OUT(buf, "argp", .cap = LEN_K(512))),
	REQ(HDIO_OBSOLETE_IDENTITY, OUT(buf, "argp", .cap = LEN_K(142))),
	REQ(HDIO_SCAN_HWIF, IN(u32_hex, "argp", .cap = LEN_K(3))),
	REQ(HDIO_DRIVE_RESET, IN(u32_hex, "argp", .cap = LEN_K(3))),
};
const struct ioctl_family ioctl_hdio_native = { .v = hdio_native_list,
	.n = sizeof(hdio_native_list) / sizeof(hdio_native_list[0]), .native = true };

/* ---- counters ------------------------------------------------------------------------- */

static ENUM(counter_component_type, 1, cset_counter_components);
static ENUM(counter_scope, 1, cset_counter_scopes);
static ENUM(counter_event, 1, cset_counter_events);
static STRUCT(counter_component, VAL(counter_component_type, "type"), VAL(counter_scope, "scope"),
	VAL(u8, "parent"), VAL(u8, "id"));
static STRUCT(counter_watch, VAL(counter_component, "component"), VAL(counter_event, "event"),
	VAL(u8, "channel"));

IOCTL_FAMILY(counter,
	REQ(COUNTER_ADD_WATCH_IOCTL, IN(counter_watch, "argp")),
	REQ_NONE(COUNTER_ENABLE_EVENTS_IOCTL), REQ_NONE(COUNTER_DISABLE_EVENTS_IOCTL));

/* ---- epoll: how long to poll a network device before waiting --------------------------- */

static void hook_usecs(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	ioctl_seconds(w, &t_u32, (int64_t)v, 1000000, 6);
}
static const struct type t_usecs = { .name = "__u32", .kind = KIND_HOOK, .size = 4,
	.hook = hook_usecs };
static STRUCT(epoll_params, VAL(usecs, "busy_poll_usecs"), VAL(u16, "busy_poll_budget"),
	VAL(u8_hex, "prefer_busy_poll"), VAL(u8_hex, "__pad", SPARE));

IOCTL_FAMILY(epoll,
	REQ(EPIOCSPARAMS, IN(epoll_params, "argp")),
	REQ(EPIOCGPARAMS, OUT(epoll_params, "argp")));

/* ---- the rest ------------------------------------------------------------------------- */

IOCTL_FAMILY(inotify, REQ(INOTIFY_IOC_SETNEXTWD, VAL(int, "arg")));
