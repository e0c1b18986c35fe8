/* Descriptors that tell of events: eventfd, timerfd, signalfd. */
#include "spec/file_types.h"
#include "spec/gen/const_desc.h"
#include "spec/gen/const_time.h"

static FLAGWORD(eventfd_flags, 4, cset_eventfd_flags);
static FLAGWORD(timerfd_flags, 4, cset_timerfd_flags);
static FLAGWORD(signalfd_flags, 4, cset_signalfd_flags);
static ENUM(clock_id, 4, cset_clocks);

SYSCALL(eventfd, C_DESC, fd, VAL(uint, "initval"));
SYSCALL(eventfd2, C_DESC, fd, VAL(uint, "initval"), VAL(eventfd_flags, "flags"));

SYSCALL(timerfd_create, C_DESC, fd, VAL(clock_id, "clockid"), VAL(timerfd_flags, "flags"));

#define TIMERFD_ROWS(suffix, spec) \
	SYSCALL(timerfd_settime##suffix, C_DESC, int, VAL(fd, "fd"), \
		VAL(timerfd_flags, "flags"), IN(spec, "new_value"), \
		OUT(spec, "old_value")); \
	SYSCALL(timerfd_gettime##suffix, C_DESC, int, VAL(fd, "fd"), OUT(spec, "curr_value"))
TIMERFD_ROWS(, itimerspec);
TIMERFD_ROWS(64, itimerspec64);

SYSCALL(signalfd, C_DESC | C_SIGNAL, fd, VAL(fd, "fd"), IN(sigmask, "mask", .cap = LEN_A(2)),
	VAL(size, "sizemask"));
SYSCALL(signalfd4, C_DESC | C_SIGNAL, fd, VAL(fd, "fd"), IN(sigmask, "mask", .cap = LEN_A(2)),
	VAL(size, "sizemask"), VAL(signalfd_flags, "flags"));
