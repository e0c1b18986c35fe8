#include "capture/filter.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "abi/abi.h"
#include "abi/numbers.h"
#include "capture/inject.h"

#define PROGRAM_MAX BPF_MAXINSNS
#define PR_GET_SECCOMP_NR 21
#define PR_SET_SECCOMP_NR 22
#define PR_SET_NO_NEW_PRIVS_NR 38
#define PR_GET_NO_NEW_PRIVS_NR 39

/* Calls that matter to the engine whoever wants them: see call.c. */
struct own_calls {
	uint32_t abi;
	uint32_t clone, clone3, seccomp, prctl;
	uint32_t root[5]; /* chroot, pivot_root, unshare, setns, fchroot */
	uint32_t mmap;	  /* the one whose flags are in a register */
};

static const struct own_calls machine[] = {
#if defined(__x86_64__)
	{ ABI_X86_64, 56, 435, 317, 157, { 161, 155, 272, 308, 472 }, 9 },
	{ ABI_X32, 56, 435, 317, 157, { 161, 155, 272, 308, 472 }, 9 },
	{ ABI_I386, 120, 435, 354, 172, { 61, 217, 310, 346, 472 }, 192 },
#elif defined(__aarch64__)
	{ ABI_AARCH64, 220, 435, 277, 167, { 51, 41, 97, 268, 472 }, 222 },
#endif
};

struct program {
	struct sock_filter *code;
	unsigned len;
	bool overflow;
};

static void put(struct program *p, uint16_t code, uint8_t yes, uint8_t no, uint32_t k)
{
	if (p->len == PROGRAM_MAX) {
		p->overflow = true;
		return;
	}
	p->code[p->len++] = (struct sock_filter){ code, yes, no, k };
}

static void load(struct program *p, size_t offset)
{
	put(p, BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offset);
}

static void answer(struct program *p, bool trace)
{
	put(p, BPF_RET | BPF_K, 0, 0, trace ? SECCOMP_RET_TRACE | FILTER_DATA : SECCOMP_RET_ALLOW);
}

static size_t argument(unsigned i)
{
	size_t at = offsetof(struct seccomp_data, args) + 8 * i;

#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
	at += 4;
#endif
	return at;
}

static bool has(const struct call_bits *set, uint32_t nr)
{
	return set->bit[nr / 64] >> (nr % 64) & 1;
}

/* A call that is looked at only for the value of an argument. */
static void put_peculiar(
	struct program *p, uint32_t nr, unsigned arg, uint16_t test, uint32_t value, bool trace)
{
	put(p, BPF_JMP | BPF_JEQ | BPF_K, 0, 4, nr);
	load(p, argument(arg));
	put(p, (uint16_t)(BPF_JMP | test | BPF_K), 0, 1, value);
	answer(p, trace);
	load(p, offsetof(struct seccomp_data, nr));
}

/* With the call's number in the accumulator: the calls of one ABI.  The kernel remembers
 * which numbers are always allowed and does not run the program for them: a plain chain
 * will do. */
static void put_calls(struct program *p, const struct own_calls *own, const struct call_bits *given,
	bool only_files)
{
	struct call_bits set = *given;
	uint32_t base = own->abi == ABI_X32 ? ABI_X32_BIT : 0, nr = 0;

	set.bit[own->clone3 / 64] |= 1ull << (own->clone3 % 64);
	set.bit[own->seccomp / 64] |= 1ull << (own->seccomp % 64);
	set.bit[LANDLOCK_RESTRICT_SELF / 64] |= 1ull << (LANDLOCK_RESTRICT_SELF % 64);
	if (!has(&set, own->clone))
		put_peculiar(p, base + own->clone, 0, BPF_JSET, CLONE_UNTRACED, true);
	if (!has(&set, own->prctl)) {
		put_peculiar(p, base + own->prctl, 0, BPF_JEQ, PR_GET_SECCOMP_NR, true);
		put_peculiar(p, base + own->prctl, 0, BPF_JEQ, PR_SET_SECCOMP_NR, true);
		put_peculiar(p, base + own->prctl, 0, BPF_JEQ, PR_SET_NO_NEW_PRIVS_NR, true);
		put_peculiar(p, base + own->prctl, 0, BPF_JEQ, PR_GET_NO_NEW_PRIVS_NR, true);
	}
	if (only_files) /* memory that is of no file */
		put_peculiar(p, base + own->mmap, 3, BPF_JSET, MAP_ANONYMOUS, false);
	while (nr < CAPTURE_NR_MAX) {
		uint32_t from;

		if (!has(&set, nr)) {
			nr++;
			continue;
		}
		from = nr;
		while (nr < CAPTURE_NR_MAX && has(&set, nr))
			nr++;
		put(p, BPF_JMP | BPF_JGE | BPF_K, 1, 0, base + from);
		answer(p, false);
		if (nr < CAPTURE_NR_MAX)
			put(p, BPF_JMP | BPF_JGE | BPF_K, 1, 0, base + nr);
		answer(p, true);
	}
	answer(p, false);
}

static void put_section(struct program *p, const struct own_calls *own, const struct call_bits *set,
	bool only_files)
{
	const struct abi *abi = abi_get(own->abi);
	unsigned first, jump;

	load(p, offsetof(struct seccomp_data, arch));
	put(p, BPF_JMP | BPF_JEQ | BPF_K, 1, 0, abi->audit);
	first = p->len;
	put(p, BPF_JMP | BPF_JA, 0, 0, 0);
	load(p, offsetof(struct seccomp_data, nr));
	jump = p->len;
	if (own->abi == ABI_X86_64)
		put(p, BPF_JMP | BPF_JGE | BPF_K, 0, 1, ABI_X32_BIT);
	if (own->abi == ABI_X86_64)
		put(p, BPF_JMP | BPF_JA, 0, 0, 0);
	put_calls(p, own, set, only_files);
	if (p->overflow)
		return;
	p->code[first].k = p->len - first - 1;
	if (own->abi == ABI_X86_64)
		p->code[jump + 1].k = p->len - jump - 2;
}

/* Takes the numbers out of the set; was there one? */
static bool take_range(struct call_bits *set, uint32_t from, uint32_t to)
{
	bool any = false;

	for (uint32_t nr = from; nr < to; nr++) {
		any |= has(set, nr);
		set->bit[nr / 64] &= ~(1ull << (nr % 64));
	}
	return any;
}

static void all_wanted(
	const struct capture_config *config, const struct own_calls *own, struct call_bits *ret)
{
	unsigned abi = own->abi;

	*ret = config->calls[abi];
	for (unsigned i = 0;
		config->memory.real_paths && i < sizeof(own->root) / sizeof(own->root[0]); i++)
		ret->bit[own->root[i] / 64] |= 1ull << (own->root[i] % 64);
	for (size_t i = 0; config->inject && i < config->inject->count; i++)
		for (unsigned w = 0; w < CAPTURE_NR_MAX / 64; w++)
			ret->bit[w] |= config->inject->rule[i].calls[abi].bit[w];
	/* the filter sees the door only */
	if (abi == ABI_I386) {
		if (take_range(ret, ABI_BEHIND_SOCKETCALL, ABI_BEHIND_IPC))
			ret->bit[ABI_SOCKETCALL / 64] |= 1ull << (ABI_SOCKETCALL % 64);
		if (take_range(ret, ABI_BEHIND_IPC, ABI_BEHIND_END))
			ret->bit[ABI_IPC / 64] |= 1ull << (ABI_IPC % 64);
	}
}

bool filter_is_useful(const struct capture_config *config)
{
	/* Whoever is let go of, or never followed, would be left with the filter. */
	return (config->filter || config->program) && config->follow && !config->follow_depth &&
	       !config->detach_on_exec && !config->no_seccomp;
}

static int load_program(struct sock_filter *code, unsigned len)
{
	const struct sock_fprog prog = { (unsigned short)len, code };

	if (syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog) == 0)
		return 0;
	if (errno != EACCES)
		return -errno;
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0)
		return -errno;
	return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &prog) < 0 ? -errno : 0;
}

static int make_program(const struct capture_config *config, struct program *p)
{
	*p = (struct program){ .code = calloc(PROGRAM_MAX, sizeof(struct sock_filter)) };
	if (!p->code)
		return -ENOMEM;
	if (config->program) {
		p->overflow = config->program_len > PROGRAM_MAX;
		p->len = p->overflow ? 0 : (unsigned)config->program_len;
		memcpy(p->code, config->program, p->len * sizeof(*p->code));
	} else {
		for (size_t i = 0; i < sizeof(machine) / sizeof(machine[0]); i++) {
			struct call_bits set;

			all_wanted(config, &machine[i], &set);
			put_section(p, &machine[i], &set,
				config->memory.real_paths && !config->entry_only);
		}
		answer(p, false);
	}
	if (!p->overflow)
		return 0;
	free(p->code);
	return -E2BIG;
}

int filter_install(const struct capture_config *config)
{
	struct program p;
	int r = make_program(config, &p);

	if (r < 0)
		return r;
	r = load_program(p.code, p.len);
	free(p.code);
	return r;
}

int filter_for_untraced(
	const struct capture_config *config, struct sock_filter **ret, unsigned *ret_len)
{
	struct program p;
	int r = make_program(config, &p);

	if (r < 0)
		return r;
	for (unsigned i = 0; i < p.len; i++)
		if (p.code[i].code == (BPF_RET | BPF_K) &&
			(p.code[i].k & SECCOMP_RET_ACTION_FULL) == SECCOMP_RET_TRACE)
			p.code[i].k = SECCOMP_RET_USER_NOTIF;
	*ret = p.code;
	*ret_len = p.len;
	return 0;
}
