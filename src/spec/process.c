/* Processes: what has no better place. */
#include "spec/gen/const_process.h"
#include "spec/other_fd.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(kcmp_type, 4, cset_kcmp_types);

ROW(restart_syscall, "restart_syscall", 0, long, (.flags = ROW_RESUMES), ITEM_END);

/* ---- kcmp ---------------------------------------------------------------------------------- */

static void hook_fd_of_pid1(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	fd_of_task(w, (int)w->args[0], (int)v);
}

static void hook_fd_of_pid2(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	fd_of_task(w, (int)w->args[1], (int)v);
}

static const struct type t_fd_of_pid1 = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_fd_of_pid1 };
static const struct type t_fd_of_pid2 = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.hook = hook_fd_of_pid2 };

static STRUCT(kcmp_epoll_slot,
	VAL(fd_of_pid2, "efd"), VAL(fd_of_pid2, "tfd"), VAL(u32, "toff"));

VARIANTS(kcmp_variants, 2, 3,
	VARIANT(0, VAL(fd_of_pid1, "idx1"), VAL(fd_of_pid2, "idx2")),
	VARIANT_NONE(1),
	VARIANT_NONE(2),
	VARIANT_NONE(3),
	VARIANT_NONE(4),
	VARIANT_NONE(5),
	VARIANT_NONE(6),
	VARIANT(7, VAL(fd_of_pid1, "idx1"), IN(kcmp_epoll_slot, "idx2")));

ROW(kcmp, "kcmp", 0, int, (.variants = &kcmp_variants),
	VAL(tgid, "pid1"),
	VAL(tgid, "pid2"),
	VAL(kcmp_type, "type"),
	VAL(word_hex, "idx1"),
	VAL(word_hex, "idx2"));
