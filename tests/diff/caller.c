/*
 * caller: makes the calls that a file lists, none of which reaches the kernel's own code.
 *
 *     caller FILE
 *
 * FILE (written by fuzz_calls.py) holds an image of memory, which is mapped at a fixed
 * address, the pages of it that must be holes, and calls: number, six arguments, the result
 * that the call shall have, and what "the kernel" writes to memory before it returns.
 * A seccomp filter hands each call that comes from one instruction of this program to a
 * second process, which answers it; all other calls work as ever.  So any call with any
 * arguments is harmless, and a tracer sees any result together with any memory.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/netlink.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#define MAGIC 0x315a4654u
#define LISTENER 900
#define NETLINK 40 /* and the protocol: descriptors of sockets */
#define PAGE 4096u

struct header {
	uint32_t magic;
	uint32_t base;
	uint32_t size;
	uint32_t holes;
	uint32_t calls;
	uint32_t patch_bytes;
};

struct call {
	uint64_t nr;
	uint64_t args[6];
	int64_t result;
	uint32_t patch; /* offset of the first one */
	uint32_t patches;
};

struct patch {
	uint32_t at;
	uint32_t len;
};

struct control {
	volatile uint32_t call;
	volatile uint32_t listening;
};

extern const char stub_after[];
void stub(const struct call *c);

/* The only instruction whose calls are answered. */
#if defined(__x86_64__)
#define AUDIT_HERE AUDIT_ARCH_X86_64
__asm__(".text\n"
	".globl stub\n.type stub, @function\n"
	"stub:\n"
	"	mov %rdi, %rax\n"
	"	mov 8(%rax), %rdi\n"
	"	mov 16(%rax), %rsi\n"
	"	mov 24(%rax), %rdx\n"
	"	mov 32(%rax), %r10\n"
	"	mov 40(%rax), %r8\n"
	"	mov 48(%rax), %r9\n"
	"	mov (%rax), %rax\n"
	"	syscall\n"
	".globl stub_after\n"
	"stub_after:\n"
	"	ret\n");
#elif defined(__i386__)
#define AUDIT_HERE AUDIT_ARCH_I386
__asm__(".text\n"
	".globl stub\n.type stub, @function\n"
	"stub:\n"
	"	push %ebx\n"
	"	push %esi\n"
	"	push %edi\n"
	"	push %ebp\n"
	"	mov 20(%esp), %eax\n"
	"	mov 8(%eax), %ebx\n"
	"	mov 16(%eax), %ecx\n"
	"	mov 24(%eax), %edx\n"
	"	mov 32(%eax), %esi\n"
	"	mov 40(%eax), %edi\n"
	"	mov 48(%eax), %ebp\n"
	"	mov (%eax), %eax\n"
	"	int $0x80\n"
	".globl stub_after\n"
	"stub_after:\n"
	"	pop %ebp\n"
	"	pop %edi\n"
	"	pop %esi\n"
	"	pop %ebx\n"
	"	ret\n");
#else
#error "this machine has no stub"
#endif

static void die(const char *what)
{
	fprintf(stderr, "caller: %s: %s\n", what, strerror(errno));
	_exit(99);
}

static const char *load(const char *name)
{
	struct stat st;
	int fd = open(name, O_RDONLY | O_CLOEXEC);
	void *p;

	if (fd < 0 || fstat(fd, &st) < 0)
		die(name);
	p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (p == MAP_FAILED)
		die(name);
	close(fd);
	return p;
}

static void map_image(const struct header *h, const uint32_t *holes, const char *image)
{
	char *to = (char *)(uintptr_t)h->base;

	if (mmap(to, h->size, PROT_READ | PROT_WRITE,
		    MAP_SHARED | MAP_ANONYMOUS | MAP_FIXED_NOREPLACE, -1, 0) != to)
		die("image");
	memcpy(to, image, h->size);
	for (uint32_t i = 0; i < h->holes; i++)
		if (mprotect(to + holes[i], PAGE, PROT_NONE) < 0)
			die("hole");
}

static void apply(const struct call *c, const char *patches)
{
	const char *p = patches + c->patch;

	for (uint32_t i = 0; i < c->patches; i++) {
		struct patch w;

		memcpy(&w, p, sizeof(w));
		memcpy((char *)(uintptr_t)w.at, p + sizeof(w), w.len);
		p += sizeof(w) + ((w.len + 3) & ~3u);
	}
}

/* The second process: does what the kernel would have done. */
static void answer(const struct control *ctl, const struct call *calls, const char *patches)
{
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (!ctl->listening)
		sched_yield();
	for (;;) {
		struct seccomp_notif n;
		struct seccomp_notif_resp r;
		struct pollfd p = { .fd = LISTENER, .events = POLLIN };

		if (poll(&p, 1, -1) < 0 || !(p.revents & POLLIN))
			_exit(0);
		memset(&n, 0, sizeof(n));
		if (ioctl(LISTENER, SECCOMP_IOCTL_NOTIF_RECV, &n) < 0)
			continue;
		const struct call *c = &calls[ctl->call];

		apply(c, patches);
		memset(&r, 0, sizeof(r));
		r.id = n.id;
		if (c->result < 0 && c->result >= -4095)
			r.error = (int32_t)c->result;
		else
			r.val = c->result;
		ioctl(LISTENER, SECCOMP_IOCTL_NOTIF_SEND, &r);
	}
}

static void listen_for_calls(void)
{
	uint64_t at = (uintptr_t)stub_after;
	struct sock_filter code[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_HERE, 0, 5),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			offsetof(struct seccomp_data, instruction_pointer)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)at, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			offsetof(struct seccomp_data, instruction_pointer) + 4),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (uint32_t)(at >> 32), 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_fprog prog = { .len = sizeof(code) / sizeof(code[0]), .filter = code };
	long fd;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		die("no_new_privs");
	fd = syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &prog);
	if (fd < 0)
		die("seccomp");
	if (dup3((int)fd, LISTENER, O_CLOEXEC) < 0)
		die("listener");
	close((int)fd);
}

static void open_files(void)
{
	static const char *const names[] = { "/dev/null", "/", "/etc", "/etc/passwd", "/dev/zero" };

	for (int i = 0; i < 5; i++) {
		int fd = open(names[i], O_RDONLY);

		if (fd < 0 || dup2(fd, 5 + i) < 0)
			die(names[i]);
		if (fd < 5 || fd > 9)
			close(fd);
	}
}

/* Tracers ask the kernel what a socket is before they look into its messages; it tells of bound
 * ones. */
static void open_netlink(void)
{
	struct sockaddr_nl any = { .nl_family = AF_NETLINK };

	for (int protocol = 0; protocol < 32; protocol++) {
		int fd = socket(AF_NETLINK, SOCK_RAW, protocol);

		if (fd < 0)
			continue; /* this kernel has no such protocol */
		if (bind(fd, (struct sockaddr *)&any, sizeof(any)) < 0 ||
			dup2(fd, NETLINK + protocol) < 0)
			die("netlink");
		close(fd);
	}
}

int main(int argc, char **argv)
{
	struct control *ctl;
	struct header h;
	const uint32_t *holes;
	const struct call *calls;
	const char *patches;
	long pid;

	if (argc != 2)
		return 2;
	const char *file = load(argv[1]);

	memcpy(&h, file, sizeof(h));
	if (h.magic != MAGIC)
		die("not a file of calls");
	calls = (const struct call *)(const void *)(file + sizeof(h));
	holes = (const uint32_t *)(const void *)(calls + h.calls);
	patches = (const char *)(holes + h.holes);
	ctl = mmap(NULL, PAGE, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (ctl == MAP_FAILED)
		die("control");
	if (chdir("/") < 0)
		die("/");
	map_image(&h, holes, patches + h.patch_bytes);
	open_files();
	open_netlink();
	/* It shares our descriptors, and has no filter since it comes before. */
	pid = syscall(SYS_clone, CLONE_FILES | SIGCHLD, NULL, NULL, NULL, NULL);
	if (pid < 0)
		die("clone");
	if (!pid)
		answer(ctl, calls, patches);
	listen_for_calls();
	ctl->listening = 1;
	for (uint32_t i = 0; i < h.calls; i++) {
		ctl->call = i;
		stub(&calls[i]);
	}
	_exit(0);
}
