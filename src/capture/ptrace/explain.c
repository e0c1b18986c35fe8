/* Why a process cannot be followed, in words. */
#include <stdio.h>
#include <string.h>
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

static void explain_eperm(
	struct error *err, const char *what, pid_t pid, const struct proc_status *s)
{
	pid_t tracer = proc_leader(s->tracer);
	int yama = yama_scope();
	char comm[32] = "";

	if (s->kernel_thread) {
		error_set(err, -EPERM, "cannot %s %d: it is a kernel thread", what, pid);
	} else if (s->state == 'Z' || s->state == 'X') {
		error_set(err, -EPERM, "cannot %s %d: it has ended already (zombie)", what, pid);
	} else if (tracer) {
		proc_read(tracer, "comm", comm, sizeof(comm));
		comm[strcspn(comm, "\n")] = 0;
		error_set(err, -EPERM, "cannot %s %d: process %d%s%s%s traces it", what, pid,
			tracer, comm[0] ? " (" : "", comm, comm[0] ? ")" : "");
		error_hint(err, "a task can have one tracer: end the other one first");
	} else if (geteuid() != 0 && s->uid != getuid()) {
		error_set(err, -EPERM, "cannot %s %d: it belongs to user %u", what, pid, s->uid);
		error_hint(err, "run tattle as that user or as root");
	} else if (yama == 3) {
		error_set(err, -EPERM, "cannot %s %d: kernel.yama.ptrace_scope is 3", what, pid);
		error_hint(err, "this kernel lets nobody attach until it is restarted");
	} else if (geteuid() != 0 && yama) {
		error_set(err, -EPERM, "cannot %s %d: kernel.yama.ptrace_scope is %d", what, pid,
			yama);
		error_hint(err, yama == 1 ? "start the program with tattle, or run tattle as root"
					  : "run tattle as root");
	} else if (geteuid() != 0) {
		error_set(err, -EPERM,
			"cannot %s %d: it is not dumpable (its program is unreadable, has "
			"capabilities or changed its user)",
			what, pid);
		error_hint(err, "run tattle as root");
	} else {
		error_set(err, -EPERM, "cannot %s %d: not permitted", what, pid);
		error_hint(err, "ptrace may be forbidden here: see the container's seccomp profile "
				"and CAP_SYS_PTRACE");
	}
}

void explain(struct error *err, int code, const char *what, pid_t pid)
{
	struct proc_status s;

	if (code == -EPERM && !proc_status(pid, &s))
		explain_eperm(err, what, pid, &s);
	else if (code == -ESRCH && !proc_status(pid, &s))
		error_set(err, code, "cannot %s %d: it has ended already (zombie)", what, pid);
	else if (code == -ESRCH)
		error_set(err, code, "cannot %s %d: no such process", what, pid);
	else
		error_set(err, code, "cannot %s %d", what, pid);
}
