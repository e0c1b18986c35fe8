/* Clocks, sleeping and timers. */
#include "spec/file_types.h"
#include "spec/gen/const_signal.h"
#include "spec/gen/const_time.h"
#include "spec/sigevent.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(clockid, 4, cset_clocks);
static FLAGWORD(timer_flags, 4, cset_timer_abstime);
static ENUM(itimer, 4, cset_itimer_which);
static FLAGWORD(adjtimex_modes, 4, cset_adjtimex_modes);
static FLAGWORD(adjtimex_status, 4, cset_adjtimex_status);

/* ---- seconds -------------------------------------------------------------------------- */

static void hook_moment(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_time, v);
	walk_moment(w, (int64_t)type_extend(&t_time, w->abi, v), 0);
}

static const struct type t_moment = { .name = "time_t", .kind = KIND_HOOK, .size = SIZE_KLONG, .flags = TYPE_SIGNED,
	.hook = hook_moment };

static void result_time(struct walk *w, const struct item *it, uint64_t v)
{
	char text[MOMENT_BYTES];

	(void)it;
	if (w->failed || !moment_text(text, (int64_t)v, 0))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, text);
	walk_close(w, GROUP_RESULT);
}

ROW(time, "time", C_CLOCK, time, (.result = result_time), OUT(moment, "tloc", .cap = LEN_K(1), FLAGS(ITEM_ARRAY)));
/* strace shows the time only when the call was made. */
ROW(stime, "stime", 0, int, (.result = result_time), OUT(moment, "t", .cap = LEN_K(1), FLAGS(ITEM_ARRAY)));

static STRUCT(tms, VAL(clock, "tms_utime"), VAL(clock, "tms_stime"), VAL(clock, "tms_cutime"),
	VAL(clock, "tms_cstime"));
SYSCALL(times, 0, ulong, OUT(tms, "buf"));
SYSCALL(alarm, 0, uint, VAL(uint, "seconds"));

static STRUCT(timezone, VAL(int, "tz_minuteswest"), VAL(int, "tz_dsttime"));
SYSCALL(gettimeofday, C_CLOCK, int, OUT(timeval, "tv"), OUT(timezone, "tz"));
SYSCALL(settimeofday, C_CLOCK, int, IN(timeval, "tv"), IN(timezone, "tz"));

static STRUCT(utimbuf, VAL(moment, "actime"), VAL(moment, "modtime"));
SYSCALL(utime, C_FILE, int, IN(path, "filename", .role = ROLE_TOUCH), IN(utimbuf, "times"));

/* ---- clocks ---------------------------------------------------------------------------- */

#define CLOCK_ROWS(gettime, getres, settime, ts) \
	SYSCALL(gettime, C_CLOCK, int, VAL(clockid, "clockid"), OUT(ts, "tp")); \
	SYSCALL(getres, C_CLOCK, int, VAL(clockid, "clockid"), OUT(ts, "res")); \
	SYSCALL(settime, C_CLOCK, int, VAL(clockid, "clockid"), IN(ts, "tp"))

CLOCK_ROWS(clock_gettime, clock_getres, clock_settime, timespec);
CLOCK_ROWS(clock_gettime64, clock_getres_time64, clock_settime64, timespec64);

/* ---- sleeping: what is left is told only when a signal came --------------------------- */

static bool was_interrupted(const struct walk *w)
{
	enum { RESTARTSYS = 512, RESTARTNOINTR = 513, RESTARTNOHAND = 514, RESTARTBLOCK = 516 };

	if (!w->failed)
		return false;
	return w->result == -RESTARTSYS || w->result == -RESTARTNOINTR ||
		w->result == -RESTARTNOHAND || w->result == -RESTARTBLOCK;
}

static void left(struct walk *w, const struct type *t, uint64_t addr)
{
	if (was_interrupted(w))
		walk_at(w, t, addr);
	else
		walk_address(w, addr);
}

static void hook_left(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	left(w, &t_timespec, addr);
}

/* Without TIMER_ABSTIME only. */
static void hook_clock_left(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->args[1])
		walk_address(w, addr);
	else
		left(w, &t_timespec, addr);
}

static void hook_clock_left64(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (w->args[1])
		walk_address(w, addr);
	else
		left(w, &t_timespec64, addr);
}

static HOOK(left, hook_left);
static HOOK(clock_left, hook_clock_left);
static HOOK(clock_left64, hook_clock_left64);

SYSCALL(nanosleep, 0, int,
	IN(timespec, "req"), OUT(left, "rem", FLAGS(ITEM_EVEN_FAILED)));
SYSCALL(clock_nanosleep, 0, int,
	VAL(clockid, "clockid"),
	VAL(timer_flags, "flags"),
	IN(timespec, "request"),
	OUT(clock_left, "remain", FLAGS(ITEM_EVEN_FAILED)));
SYSCALL(clock_nanosleep_time64, 0, int,
	VAL(clockid, "clockid"),
	VAL(timer_flags, "flags"),
	IN(timespec64, "request"),
	OUT(clock_left64, "remain", FLAGS(ITEM_EVEN_FAILED)));

/* ---- timers ---------------------------------------------------------------------------- */

SYSCALL(getitimer, 0, int, VAL(itimer, "which"), OUT(itimerval, "curr_value"));
SYSCALL(setitimer, 0, int,
	VAL(itimer, "which"), IN(itimerval, "new_value"), OUT(itimerval, "old_value"));

SYSCALL(timer_create, 0, int,
	VAL(clockid, "clockid"), IN(sigevent, "sevp"), OUT(int, "timerid", .cap = LEN_K(1)));
SYSCALL(timer_settime, 0, int,
	VAL(int, "timerid"),
	VAL(timer_flags, "flags"),
	IN(itimerspec, "new_value"),
	OUT(itimerspec, "old_value"));
SYSCALL(timer_settime64, 0, int,
	VAL(int, "timerid"),
	VAL(timer_flags, "flags"),
	IN(itimerspec64, "new_value"),
	OUT(itimerspec64, "old_value"));
SYSCALL(timer_gettime, 0, int, VAL(int, "timerid"), OUT(itimerspec, "curr_value"));
SYSCALL(timer_gettime64, 0, int, VAL(int, "timerid"), OUT(itimerspec64, "curr_value"));
SYSCALL(timer_getoverrun, 0, int, VAL(int, "timerid"));
SYSCALL(timer_delete, 0, int, VAL(int, "timerid"));

/* ---- the clock's discipline ------------------------------------------------------------ */

static STRUCT(timex,
	VAL(adjtimex_modes, "modes"),
	VAL(klong, "offset"),
	VAL(klong, "freq"),
	VAL(klong, "maxerror"),
	VAL(klong, "esterror"),
	VAL(adjtimex_status, "status"),
	VAL(klong, "constant"),
	VAL(klong, "precision"),
	VAL(klong, "tolerance"),
	VAL(timeval, "time"),
	VAL(klong, "tick"),
	VAL(klong, "ppsfreq"),
	VAL(klong, "jitter"),
	VAL(int, "shift"),
	VAL(klong, "stabil"),
	VAL(klong, "jitcnt"),
	VAL(klong, "calcnt"),
	VAL(klong, "errcnt"),
	VAL(klong, "stbcnt"),
	VAL(int, "tai"),
	PAD(44));

static STRUCT(timeval64, VAL(as64, "tv_sec"), VAL(au64, "tv_usec"));
static STRUCT(timex64,
	VAL(adjtimex_modes, "modes"),
	VAL(as64, "offset"),
	VAL(as64, "freq"),
	VAL(as64, "maxerror"),
	VAL(as64, "esterror"),
	VAL(adjtimex_status, "status"),
	VAL(as64, "constant"),
	VAL(as64, "precision"),
	VAL(as64, "tolerance"),
	VAL(timeval64, "time"),
	VAL(as64, "tick"),
	VAL(as64, "ppsfreq"),
	VAL(as64, "jitter"),
	VAL(int, "shift"),
	VAL(as64, "stabil"),
	VAL(as64, "jitcnt"),
	VAL(as64, "calcnt"),
	VAL(as64, "errcnt"),
	VAL(as64, "stbcnt"),
	VAL(int, "tai"),
	PAD(44));

static void result_clock_state(struct walk *w, const struct item *it, uint64_t v)
{
	const char *name = w->failed ? NULL :
				       cset_name(&cset_adjtimex_state, w->abi->facts, v);

	uint8_t all[208];
	size_t size;

	(void)it;
	/* Where the struct could not be shown, its state is not told either. */
	if (!name || w->nargs == 0 || w->opts->no_structs)
		return;
	size = type_size(w->items[w->nargs - 1]->type, w->abi);
	if (size > sizeof(all) || !walk_read(w, w->args[w->nargs - 1], all, size))
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_word(w, name);
	walk_close(w, GROUP_RESULT);
}

/* Only what the kernel gives back is shown. */
ROW(adjtimex, "adjtimex", C_CLOCK, int, (.result = result_clock_state), OUT(timex, "buf"));
ROW(clock_adjtime, "clock_adjtime", C_CLOCK, int, (.result = result_clock_state),
	VAL(clockid, "clk_id"), OUT(timex, "buf"));
ROW(clock_adjtime64, "clock_adjtime64", C_CLOCK, int, (.result = result_clock_state),
	VAL(clockid, "clk_id"), OUT(timex64, "buf"));
