/* Waiting for children. */
#include "spec/gen/const_process.h"
#include "spec/rusage.h"
#include "spec/siginfo.h"
#include "spec/types.h"
#include "walk/walk.h"

static FLAGWORD(wait_options, 4, cset_wait_options);
static ENUM(waitid_type, 4, cset_waitid_types);

/* Of a call that found nothing (WNOHANG) nothing was filled in. */
static void hook_status(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (!w->result)
		walk_address(w, addr);
	else
		walk_few(w, &t_wait_status, addr, 1);
}

static HOOK(status_found, hook_status);

static void hook_rusage_found(struct walk *w, const struct item *it, uint64_t addr)
{
	(void)it;
	if (!w->result)
		walk_address(w, addr);
	else
		walk_at(w, &t_rusage, addr);
}

static HOOK(rusage_found, hook_rusage_found);

SYSCALL(wait4, C_PROCESS, tid,
	VAL(pid, "pid"),
	OUT(status_found, "wstatus"),
	VAL(wait_options, "options"),
	OUT(rusage_found, "rusage"));

SYSCALL(waitpid, C_PROCESS, tid,
	VAL(pid, "pid"),
	OUT(status_found, "wstatus"),
	VAL(wait_options, "options"));

static const struct type *choose_id(const struct walk *w, const struct item *it)
{
	enum { IS_PID = 1, IS_PGID = 2, IS_PIDFD = 3 };

	(void)it;
	switch (w->args[0]) {
	case IS_PIDFD:
		return &t_fd;
	case IS_PID:
		return &t_tgid;
	case IS_PGID:
		return &t_pgid;
	default:
		return &t_int;
	}
}

static CHOICE(waitid_id, choose_id);

SYSCALL(waitid, C_PROCESS, int,
	VAL(waitid_type, "idtype"),
	VAL(waitid_id, "id"),
	OUT(siginfo, "infop"),
	VAL(wait_options, "options"),
	OUT(rusage, "rusage"));
