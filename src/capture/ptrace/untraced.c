/*
 * Tasks that may not be traced (CLONE_UNTRACED), under our seccomp filter.
 *
 * They inherit it, and without a tracer each wanted call would fail with ENOSYS.  A filter cannot
 * be taken away, but another one can take precedence: at its first stop such a task is made to
 * install one that asks a supervisor about the same calls, and then it is let go of.  The
 * supervisor is a thread of ours that lets every call go on.  It serves until the last of these
 * tasks and their children has ended.
 *
 *	parent		clone, without the flag
 *	child		first stop: mmap, seccomp, close, munmap on our behalf; then untraced
 *	supervisor	takes the listener, answers "continue"
 */
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/filter.h"
#include "capture/ptrace/engine.h"
#include "capture/socket.h"

#ifndef PIDFD_THREAD
#define PIDFD_THREAD O_EXCL
#endif
#ifndef SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV
#define SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV (1ul << 5)
#endif
#define NOTICE_ROOM 512 /* the kernel's struct may be larger than ours */

struct untraced {
	pthread_t thread;
	int listeners; /* numbers of descriptors for the thread; closed: no more will come */
};

/* ---- the supervisor ---- */

struct supervisor {
	int listeners;
	struct pollfd *fd; /* the first one is .listeners */
	nfds_t count, cap;
};

static void answer(int listener)
{
	union {
		struct seccomp_notif notice;
		uint8_t room[NOTICE_ROOM];
	} u;
	struct seccomp_notif_resp resp = { .flags = SECCOMP_USER_NOTIF_FLAG_CONTINUE };

	memset(&u, 0, sizeof(u));
	if (ioctl(listener, SECCOMP_IOCTL_NOTIF_RECV, &u) < 0)
		return; /* killed meanwhile */
	resp.id = u.notice.id;
	(void)ioctl(listener, SECCOMP_IOCTL_NOTIF_SEND, &resp);
}

static void add_listener(struct supervisor *s)
{
	int fd;

	if (read(s->listeners, &fd, sizeof(fd)) != sizeof(fd)) {
		s->fd[0].fd = -1; /* no more will come */
		return;
	}
	if (s->count == s->cap) {
		nfds_t cap = s->cap * 2;
		struct pollfd *more = realloc(s->fd, cap * sizeof(*more));

		if (!more) {
			close(fd);
			return;
		}
		s->fd = more;
		s->cap = cap;
	}
	s->fd[s->count++] = (struct pollfd){ .fd = fd, .events = POLLIN };
}

static void *supervise(void *arg)
{
	struct supervisor *s = arg;

	while (s->fd[0].fd >= 0 || s->count > 1) {
		if (poll(s->fd, s->count, -1) < 0)
			continue;
		for (nfds_t i = s->count - 1; i > 0; i--) {
			if (s->fd[i].revents & POLLIN) {
				answer(s->fd[i].fd);
			} else if (s->fd[i].revents) { /* nobody has the filter any more */
				close(s->fd[i].fd);
				s->fd[i] = s->fd[--s->count];
			}
		}
		if (s->fd[0].fd >= 0 && s->fd[0].revents)
			add_listener(s);
	}
	close(s->listeners);
	free(s->fd);
	free(s);
	return NULL;
}

static int start_supervisor(struct untraced *u, struct supervisor *s)
{
	int ends[2], r;

	s->cap = 8;
	s->fd = calloc(s->cap, sizeof(*s->fd));
	if (!s->fd)
		return -ENOMEM;
	if (pipe2(ends, O_CLOEXEC) < 0)
		return -errno;
	s->listeners = ends[0];
	s->fd[s->count++] = (struct pollfd){ .fd = ends[0], .events = POLLIN };
	u->listeners = ends[1];
	r = capture_start_thread(&u->thread, supervise, s, 0);
	if (r < 0) {
		close(ends[0]);
		close(ends[1]);
	}
	return r;
}

static int have_supervisor(struct engine *e)
{
	struct supervisor *s;
	int r;

	if (e->untraced)
		return 0;
	s = calloc(1, sizeof(*s));
	e->untraced = calloc(1, sizeof(*e->untraced));
	r = s && e->untraced ? start_supervisor(e->untraced, s) : -ENOMEM;
	if (r < 0) {
		if (s)
			free(s->fd);
		free(s);
		free(e->untraced);
		e->untraced = NULL;
	}
	return r;
}

void untraced_done(struct engine *e)
{
	if (!e->untraced)
		return;
	close(e->untraced->listeners);
	pthread_join(e->untraced->thread, NULL);
	free(e->untraced);
	e->untraced = NULL;
}

/* ---- calls that the task makes for us ---- */

struct guest {
	struct engine *e;
	struct task *k;
	struct regs_all regs; /* as they were */
	bool stopped;	      /* SIGSTOP came, and was put off */
	bool ended;
	int status;
};

/* The call's result, or negative errno.  At its exit the task is left. */
static int64_t guest_call(struct guest *g, uint64_t nr, const uint64_t args[6])
{
	int64_t result = regs_make_call(g->k->tid, &g->regs, nr, args);

	while (result == 0) {
		struct ptrace_syscall_info si;
		struct report r;

		if (trace_request(PTRACE_SYSCALL, g->k->tid, 0, 0) < 0 ||
			wait_one(g->e, g->k->tid, &r) < 0)
			return -ESRCH;
		if (r.ended) {
			g->ended = true;
			g->status = r.status;
			return -ESRCH;
		}
		if (r.status == SIGSTOP) /* all others are blocked */
			g->stopped = true;
		if (r.status != (SIGTRAP | 0x80))
			continue; /* or our filter's stop */
		if (trace_request(PTRACE_GET_SYSCALL_INFO, g->k->tid, sizeof(si), (uintptr_t)&si) <=
			0)
			return -ESRCH;
		if (si.op == PTRACE_SYSCALL_INFO_EXIT)
			return si.exit.rval;
	}
	return result;
}

/* Takes the descriptor over from the task. */
static int take_listener(struct guest *g, int fd)
{
	int mine = socket_duplicate(g->k->tid, PIDFD_THREAD, fd);

	if (mine == -EINVAL) /* older than 6.9 */
		mine = socket_duplicate(g->k->tgid, 0, fd);
	if (mine >= 0 && write(g->e->untraced->listeners, &mine, sizeof(mine)) != sizeof(mine)) {
		close(mine);
		return -EIO;
	}
	return mine < 0 ? mine : 0;
}

/* The program lies in the task's memory at addr, with room for the struct before it. */
static int install(struct guest *g, uint64_t addr, const struct sock_filter *code, unsigned len)
{
	struct {
		uint16_t len;
		uint64_t code;
	} prog = { (uint16_t)len, addr + sizeof(prog) };
	uint64_t flags = SECCOMP_FILTER_FLAG_NEW_LISTENER | SECCOMP_FILTER_FLAG_WAIT_KILLABLE_RECV;
	int64_t fd;
	int r;

	task_mem_begin(g->e, g->k);
	if (tracee_mem_poke(&g->e->mem, addr, &prog, sizeof(prog)) != sizeof(prog) ||
		tracee_mem_poke(&g->e->mem, prog.code, code, len * sizeof(*code)) !=
			len * sizeof(*code))
		return -EFAULT;
	fd = guest_call(g, SYS_seccomp, (uint64_t[6]){ SECCOMP_SET_MODE_FILTER, flags, addr });
	if (fd == -EINVAL) /* older than 5.19 */
		fd = guest_call(g, SYS_seccomp,
			(uint64_t[6]){
				SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, addr });
	if (fd < 0)
		return (int)fd;
	r = take_listener(g, (int)fd);
	if (r == 0) /* from here on we have to answer for its calls */
		guest_call(g, SYS_close, (uint64_t[6]){ (uint64_t)fd });
	return r;
}

static int install_in_memory(struct guest *g)
{
	struct sock_filter *code;
	unsigned len;
	int r = filter_for_untraced(g->e->config, &code, &len);
	size_t size = 64 + (size_t)len * sizeof(*code);
	int64_t addr;

	if (r < 0)
		return r;
	addr = guest_call(g, SYS_mmap,
		(uint64_t[6]){ 0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS,
			UINT64_MAX, 0 });
	r = addr < 0 && addr > -4096 ? (int)addr : install(g, (uint64_t)addr, code, len);
	free(code);
	if (!g->ended && !(addr < 0 && addr > -4096))
		guest_call(g, SYS_munmap, (uint64_t[6]){ (uint64_t)addr, size });
	return r;
}

static int make_guest(struct guest *g, uint64_t *ret_mask)
{
	uint64_t all = UINT64_MAX;
	int r = regs_save(g->k->tid, &g->regs);

	if (r == 0)
		r = (int)trace_request(
			PTRACE_GETSIGMASK, g->k->tid, sizeof(*ret_mask), (uintptr_t)ret_mask);
	if (r == 0)
		r = (int)trace_request(PTRACE_SETSIGMASK, g->k->tid, sizeof(all), (uintptr_t)&all);
	return r;
}

static void unhold(struct engine *e, pid_t tid)
{
	struct task *parent = tid ? task_find(&e->tasks, tid) : NULL;

	if (parent)
		act_restart(e, parent, PTRACE_SYSCALL, 0);
}

void untraced_unhold(struct engine *e, struct task *k)
{
	pid_t parent = k->holds;

	k->holds = 0;
	unhold(e, parent);
}

bool untraced_release(struct engine *e, struct task *k)
{
	pid_t parent = k->holds;
	struct guest g = { .e = e, .k = k };
	uint64_t mask = 0;
	int r;

	k->must_go = false;
	k->holds = 0;
	task_mem_begin(e, k);
	/* Its own filter may kill it for any call of ours. */
	r = k->own_filter ? -EPERM : have_supervisor(e);
	if (r == 0)
		r = make_guest(&g, &mask);
	if (r == 0) {
		r = install_in_memory(&g);
		if (g.ended) {
			act_end(e, k, g.status, true);
			unhold(e, parent);
			return true;
		}
		regs_restore(k->tid, &g.regs);
		trace_request(PTRACE_SETSIGMASK, k->tid, sizeof(mask), (uintptr_t)&mask);
		if (g.stopped)
			(void)syscall(SYS_tgkill, k->tgid, k->tid, SIGSTOP);
	}
	engine_warn(e, k->tid, "task %d was made with CLONE_UNTRACED: %s", k->tid,
		r == 0 ? "the kernel will not let it be followed"
		       : "tattle follows it all the same, as with its seccomp filter the task's "
			 "calls would fail");
	if (r == 0)
		detach_one(e, k, 0);
	unhold(e, parent);
	return r == 0;
}
