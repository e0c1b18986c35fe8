#include "spec/other_fd.h"

#include "spec/types.h"

static const struct type t_other_fd = { .name = "int", .kind = KIND_OTHER_FD, .size = 8 };

static void show(struct walk *w, uint32_t owner, int fd)
{
	walk_scalar(w, &t_other_fd, (uint64_t)owner << 32 | (uint32_t)fd);
}

void fd_of_task(struct walk *w, int pid, int fd)
{
	if (pid > 0 && (uint32_t)pid < OTHER_FD_BY_PIDFD && fd >= 0)
		show(w, (uint32_t)pid, fd);
	else
		walk_scalar(w, &t_int, (uint64_t)(int64_t)fd);
}

void fd_of_pidfd(struct walk *w, int pidfd, int fd)
{
	if (pidfd >= 0 && (uint32_t)pidfd < OTHER_FD_BY_PIDFD && fd >= 0)
		show(w, (uint32_t)pidfd | OTHER_FD_BY_PIDFD, fd);
	else
		walk_scalar(w, &t_int, (uint64_t)(int64_t)fd);
}
