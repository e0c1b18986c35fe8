/* Why a process cannot be followed, or not as it would run alone, in words. */
#include <linux/capability.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"

static int yama_scope(void)
{
	FILE *f = fopen("/proc/sys/kernel/yama/ptrace_scope", "re");
	int v = 0;

	if (!f)
		return 0;
	if (fscanf(f, "%d", &v) != 1)
		v = 0;
	fclose(f);
	return v;
}

/* The kernel gives the files of a task that is not dumpable to root. */
static bool is_dumpable(pid_t proc_id, const struct proc_status *s)
{
	char path[32];
	struct stat st;

	snprintf(path, sizeof(path), "/proc/%d/status", proc_id);
	return s->uid == 0 || stat(path, &st) < 0 || st.st_uid != 0;
}

static uint64_t permitted_caps(pid_t proc_id)
{
	char text[4096];
	const char *p;

	if (proc_read(proc_id, "status", text, sizeof(text)) < 0)
		return 0;
	p = strstr(text, "\nCapPrm:\t");
	return p ? strtoull(p + strlen("\nCapPrm:\t"), NULL, 16) : 0;
}

/* Whoever has this may trace everything in its user namespace and in those below that. */
static bool has_privilege(const struct proc_view *v)
{
	struct proc_status s;

	return proc_status(v->self, &s) == 0 && s.capabilities >> CAP_SYS_PTRACE & 1;
}

static void hint_privilege(struct error *err)
{
	error_hint(err,
		geteuid() == 0 ? "tattle needs CAP_SYS_PTRACE for that" : "run tattle as root");
}

/* Not in ours nor in one below it, as far as can be seen: what /proc tells needs that privilege. */
static bool is_outside(const struct proc_view *v, pid_t proc_id)
{
	char map[256], ours[64], theirs[64];
	unsigned long inside, outside, n;

	if (proc_read(v->self, "uid_map", map, sizeof(map)) < 0 ||
		sscanf(map, "%lu %lu %lu", &inside, &outside, &n) != 3 || n == UINT32_MAX)
		return false;
	return proc_link(v->self, "ns/user", ours, sizeof(ours)) > 0 &&
	       proc_link(proc_id, "ns/user", theirs, sizeof(theirs)) < 0;
}

/* The AppArmor profile that tattle itself runs under. */
static bool confined_by(const struct proc_view *v, char *dst, size_t size)
{
	char *mode;

	if (proc_read(v->self, "attr/apparmor/current", dst, size) < 0 &&
		proc_read(v->self, "attr/current", dst, size) < 0)
		return false;
	mode = strstr(dst, " (enforce)");
	if (mode)
		*mode = 0;
	return mode;
}

static void explain_tracer(const struct proc_view *v, struct error *err, const char *what,
	pid_t pid, pid_t proc_tracer)
{
	pid_t tracer = pid_ns_our_id(v, proc_tracer);
	char comm[32] = "", id[16] = "";

	proc_read(proc_tracer, "comm", comm, sizeof(comm));
	comm[strcspn(comm, "\n")] = 0;
	if (tracer)
		snprintf(id, sizeof(id), " %d", tracer);
	error_set(err, -EPERM, "cannot %s %d: %sprocess%s%s%s%s traces it", what, pid,
		tracer ? "" : "another ", id, comm[0] ? " (" : "", comm, comm[0] ? ")" : "");
	error_hint(err, "a task can have one tracer: end the other one first");
}

static void explain_yama(struct error *err, const char *what, pid_t pid, int scope)
{
	error_set(err, -EPERM, "cannot %s %d: kernel.yama.ptrace_scope is %d", what, pid, scope);
	if (scope == 3)
		error_hint(
			err, "nobody may trace until this kernel is restarted with another scope");
	else if (scope == 1 && geteuid() != 0)
		error_hint(err, "start the program with tattle, or run tattle as root");
	else
		hint_privilege(err);
}

static void explain_refusal(
	const struct proc_view *v, struct error *err, const char *what, pid_t pid)
{
	char profile[256];

	if (confined_by(v, profile, sizeof(profile))) {
		error_set(err, -EPERM, "cannot %s %d: AppArmor's profile '%s' confines tattle",
			what, pid, profile);
		error_hint(err, "the profile needs a rule that allows ptrace");
		return;
	}
	error_set(err, -EPERM, "cannot %s %d: not permitted", what, pid);
	error_hint(err, "ptrace may be forbidden here: see the container's seccomp profile, "
			"CAP_SYS_PTRACE, and SELinux's deny_ptrace");
}

/* In the kernel's order: what a hint advises must not fail for the next reason. */
static void explain_eperm(const struct proc_view *v, struct error *err, const char *what, pid_t pid,
	const struct proc_status *s)
{
	pid_t proc_tracer = proc_leader(s->tracer), proc_id = pid_ns_proc_id(v, pid);
	bool privilege = has_privilege(v);
	int yama = yama_scope();

	if (proc_is_kernel_thread(proc_id)) {
		error_set(err, -EPERM, "cannot %s %d: it is a kernel thread", what, pid);
	} else if (s->state == 'Z' || s->state == 'X') {
		error_set(err, -EPERM, "cannot %s %d: it has ended already (zombie)", what, pid);
	} else if (yama == 3) {
		explain_yama(err, what, pid, yama);
	} else if (!privilege && s->uid != getuid()) {
		error_set(err, -EPERM, "cannot %s %d: it belongs to user %u", what, pid, s->uid);
		if (yama || geteuid() == 0)
			hint_privilege(err);
		else
			error_hint(err, "run tattle as that user or as root");
	} else if (!privilege && !is_dumpable(proc_id, s)) {
		error_set(err, -EPERM,
			"cannot %s %d: it is not dumpable (its program is unreadable or has "
			"privileges, or it changed its user or asked for it)",
			what, pid);
		hint_privilege(err);
	} else if (!privilege && permitted_caps(proc_id) & ~permitted_caps(v->self)) {
		error_set(err, -EPERM, "cannot %s %d: it has capabilities that tattle has not",
			what, pid);
		hint_privilege(err);
	} else if (privilege && is_outside(v, proc_id)) {
		error_set(err, -EPERM, "cannot %s %d: it is outside of tattle's user namespace",
			what, pid);
		error_hint(err, "run tattle outside of that namespace");
	} else if (!privilege && yama == 2) {
		explain_yama(err, what, pid, yama);
	} else if (proc_tracer) {
		explain_tracer(v, err, what, pid, proc_tracer);
	} else if (!privilege && yama) {
		explain_yama(err, what, pid, yama);
	} else {
		explain_refusal(v, err, what, pid);
	}
}

void explain(const struct engine *e, struct error *err, int code, const char *what, pid_t pid)
{
	struct proc_status s;
	bool known = !proc_status(pid_ns_proc_id(&e->proc, pid), &s);

	if (code == -EPERM && known)
		explain_eperm(&e->proc, err, what, pid, &s);
	else if (code == -ESRCH && known)
		error_set(err, code, "cannot %s %d: it has ended already (zombie)", what, pid);
	else if (code == -ESRCH)
		error_set(err, code, "cannot %s %d: no such process", what, pid);
	else
		error_set(err, code, "cannot %s %d", what, pid);
}

static bool has_no_new_privs(pid_t proc_id)
{
	char text[4096];
	const char *p;

	if (proc_read(proc_id, "status", text, sizeof(text)) < 0)
		return false;
	p = strstr(text, "\nNoNewPrivs:\t");
	return p && strtol(p + strlen("\nNoNewPrivs:\t"), NULL, 10) != 0;
}

void explain_lost_privilege(struct engine *e, struct task *k)
{
	pid_t tid = k->tid, proc_tid = task_proc_id(e, k);
	char path[32];
	struct stat st;
	struct statvfs fs;

	if (geteuid() == 0)
		return;
	snprintf(path, sizeof(path), "/proc/%d/exe", proc_tid);
	if (stat(path, &st) < 0 || !(st.st_mode & (S_ISUID | S_ISGID)))
		return;
	/* Would it have changed anything, and was it prevented by something else? */
	if (statvfs(path, &fs) == 0 && fs.f_flag & ST_NOSUID)
		return;
	if (!e->filtered && has_no_new_privs(proc_tid)) /* with a filter it may be ours */
		return;
	if ((st.st_mode & S_ISUID && st.st_uid != geteuid()) ||
		(st.st_mode & S_ISGID && st.st_mode & S_IXGRP && st.st_gid != getegid()))
		engine_warn(e, tid,
			"task %d executes a set-user-ID or set-group-ID program without that "
			"privilege: the kernel takes it away from what an ordinary user traces",
			tid);
}
