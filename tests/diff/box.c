/*
 * box: run a command in a place that is the same every time.
 *
 *     box STATUS_FILE DIR COMMAND [ARG]...
 *
 * New pid, mount, net, ipc and uts namespaces: process ids start at 3000001 (numbers that
 * nothing else in a trace looks like), SysV ids at 0, ports are all free, loopback is up.
 * Addresses are not randomised, the environment is fixed.  The command is not process 1
 * of its namespace, since that one is special to signals.  The wait status of the command
 * is written to STATUS_FILE; whatever is left in the namespace dies with it.
 */
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

static void die(const char *what)
{
	fprintf(stderr, "box: %s: %s\n", what, strerror(errno));
	_exit(99);
}

static void loopback_up(void)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct ifreq ifr = { .ifr_name = "lo" };

	if (fd < 0 || ioctl(fd, SIOCGIFFLAGS, &ifr) < 0)
		die("lo");
	ifr.ifr_flags |= IFF_UP;
	if (ioctl(fd, SIOCSIFFLAGS, &ifr) < 0)
		die("lo up");
	close(fd);
}

static void set_last_pid(const char *pid)
{
	int fd = open("/proc/sys/kernel/ns_last_pid", O_WRONLY | O_CLOEXEC);

	if (fd < 0 || write(fd, pid, strlen(pid)) < 0)
		die("ns_last_pid");
	close(fd);
}

static void command(const char *dir, char **argv)
{
	static char *env[] = { "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/nonexistent", "LC_ALL=C",
		"TERM=dumb", "TZ=UTC", NULL };
	struct rlimit core = { 0, 0 };
	struct rlimit stack = { 8 << 20, RLIM_INFINITY };

	setrlimit(RLIMIT_CORE, &core);
	setrlimit(RLIMIT_STACK, &stack);
	umask(022);
	if (personality(ADDR_NO_RANDOMIZE) < 0)
		die("personality");
	if (chdir(dir) < 0)
		die(dir);
	for (int i = 0; i < 2; i++)
		signal(i ? SIGPIPE : SIGCHLD, SIG_DFL);
	execvpe(argv[0], argv, env);
	die(argv[0]);
}

static int init(const char *status_file, const char *dir, char **argv)
{
	int st = 0;
	pid_t pid;
	pid_t got;
	FILE *f;

	prctl(PR_SET_PDEATHSIG, SIGKILL);
	if (mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) < 0)
		die("private mounts");
	if (mount("proc", "/proc", "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL) < 0)
		die("/proc");
	loopback_up();
	sethostname("box", 3);
	set_last_pid("3000000");
	pid = fork();
	if (pid < 0)
		die("fork");
	if (!pid)
		command(dir, argv);
	/* To the last of all: a tracer may live on, and its log grow, when the command has ended.
	 */
	do {
		int s;

		got = wait(&s);
		if (got == pid)
			st = s;
	} while (got > 0 || errno == EINTR);
	f = fopen(status_file, "we");
	if (!f || fprintf(f, "%d\n", st) < 0 || fclose(f))
		die(status_file);
	return 0;
}

int main(int argc, char **argv)
{
	int st;
	pid_t pid;

	if (argc < 4) {
		fprintf(stderr, "usage: box STATUS_FILE DIR COMMAND [ARG]...\n");
		return 2;
	}
	if (unshare(CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS) < 0) {
		/* Not permitted here: the caller skips. */
		fprintf(stderr, "box: unshare: %s\n", strerror(errno));
		return 77;
	}
	pid = fork();
	if (pid < 0)
		die("fork");
	if (!pid)
		_exit(init(argv[1], argv[2], argv + 3));
	if (waitpid(pid, &st, 0) < 0)
		die("waitpid");
	return WIFEXITED(st) ? WEXITSTATUS(st) : 98;
}
