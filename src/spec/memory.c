/* Memory: maps and their protection, advice, locks, NUMA policies, other tasks' memory. */
#include <stdio.h>

#include "spec/gen/const_memory.h"
#include "spec/gen/const_misc.h"
#include "spec/iovec.h"
#include "spec/types.h"
#include "walk/walk.h"

/* All ABIs that we know may have other page sizes, but i386 and its mmap2 units do not. */
enum { PAGE_SIZE_BYTES = 4096 };

static FLAGWORD(prot, 0, cset_mmap_prot);
static FLAGWORD(map_flags, 4, cset_mmap_flags);
static FLAGWORD(mremap_flags, 0, cset_mremap_flags);
static ENUM(advice, 4, cset_madvise_cmds);
static FLAGWORD(mlock_flags, 4, cset_mlock_flags);
static FLAGWORD(mlockall_flags, 4, cset_mlockall_flags);
static FLAGWORD(msync_flags, 4, cset_msync_flags);
static FLAGWORD(pkey_access, 0, cset_pkey_access);
static ENUM(membarrier_cmd, 4, cset_membarrier_cmds);
static FLAGWORD(membarrier_flags, 4, cset_membarrier_flags);
static FLAGWORD(membarrier_mask, 4, cset_membarrier_mask);
static FLAGWORD(uffd_flags, 4, cset_uffd_flags);
static FLAGWORD(memfd_secret_flags, 4, cset_memfd_secret_flags);
static FLAGWORD(shadow_stack_flags, 4, cset_shadow_stack_flags);

/* ---- maps ------------------------------------------------------------------------- */

static void hook_page_offset(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_u64_hex, (v & 0xffffffffu) * PAGE_SIZE_BYTES);
}

static HOOK(page_offset, hook_page_offset);

SYSCALL(mmap, C_DESC | C_MEMORY, word_hex,
	VAL(addr, "addr"),
	VAL(size, "length"),
	VAL(prot, "prot"),
	VAL(map_flags, "flags"),
	VAL(fd, "fd", .role = ROLE_MAP),
	VAL(word_hex, "offset"));

SYSCALL(mmap2, C_DESC | C_MEMORY, word_hex,
	VAL(addr, "addr"),
	VAL(size, "length"),
	VAL(prot, "prot"),
	VAL(map_flags, "flags"),
	VAL(fd, "fd", .role = ROLE_MAP),
	VAL(page_offset, "offset"));

/* Where the six words can be read, the line is that of a call with six arguments. */
static bool demux_old_mmap(struct walk *w)
{
	static const struct syscall_row flat = { .name = "mmap", .classes = C_DESC | C_MEMORY,
		.ret = &t_word_hex,
		.args = { VAL(addr, "addr"), VAL(size, "length"), VAL(prot, "prot"),
			VAL(map_flags, "flags"), VAL(fd, "fd", .role = ROLE_MAP),
			VAL(word_hex, "offset") } };
	uint32_t words[6];

	if (!walk_read(w, w->regs[0] & 0xffffffffu, words, sizeof(words)))
		return false;
	for (unsigned i = 0; i < 6; i++)
		w->regs[i] = words[i];
	w->row = &flat;
	return true;
}

ROW(old_mmap, "mmap", C_DESC | C_MEMORY, word_hex, (.demux = demux_old_mmap),
	VAL(addr, "arg"));

SYSCALL(munmap, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"));
SYSCALL(mprotect, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"), VAL(prot, "prot"));
SYSCALL(brk, C_MEMORY, word_hex, VAL(addr, "addr"));

/* MREMAP_MAYMOVE | MREMAP_FIXED: the address counts. */
SYSCALL(mremap, C_MEMORY, word_hex,
	VAL(addr, "old_address"),
	VAL(size, "old_size"),
	VAL(size, "new_size"),
	VAL(mremap_flags, "flags"),
	VAL(addr, "new_address", WHEN_ALL(3, 1 | 2)));

SYSCALL(madvise, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"), VAL(advice, "advice"));
SYSCALL(mlock, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"));
SYSCALL(munlock, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"));
SYSCALL(mlock2, C_MEMORY, int,
	VAL(addr, "addr"), VAL(size, "length"), VAL(mlock_flags, "flags"));
SYSCALL(mlockall, C_MEMORY, int, VAL(mlockall_flags, "flags"));
SYSCALL(munlockall, C_MEMORY, int, ITEM_END);
SYSCALL(msync, C_MEMORY, int,
	VAL(addr, "addr"), VAL(size, "length"), VAL(msync_flags, "flags"));

SYSCALL(remap_file_pages, C_MEMORY, int,
	VAL(addr, "addr"),
	VAL(size, "size"),
	VAL(prot, "prot"),
	VAL(ulong, "pgoff"),
	VAL(map_flags, "flags"));

SYSCALL(mseal, C_MEMORY, int, VAL(addr, "addr"), VAL(size, "length"), VAL(word_hex, "flags"));

SYSCALL(map_shadow_stack, C_MEMORY, word_hex,
	VAL(addr, "addr"), VAL(size, "size"), VAL(shadow_stack_flags, "flags"));

/* One byte a page; only the lowest bit means anything. */
static void hook_resident(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_scalar(w, &t_u8, v & 1);
}

static const struct type t_resident = { .name = "unsigned char", .kind = KIND_HOOK, .size = 1,
	.hook = hook_resident };

static void hook_resident_array(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t len = w->args[1];

	(void)it;
	if (w->failed && len)
		walk_address(w, addr);
	else
		walk_array(w, &t_resident, addr, len / PAGE_SIZE_BYTES + (len % PAGE_SIZE_BYTES != 0));
}

static HOOK(resident_array, hook_resident_array);

SYSCALL(mincore, C_MEMORY, int,
	VAL(addr, "addr"), VAL(size, "length"), OUT(resident_array, "vec", FLAGS(ITEM_EVEN_FAILED)));

/* ---- protection keys, barriers, special descriptors ------------------------------- */

SYSCALL(pkey_alloc, 0, int, VAL(word_hex, "flags"), VAL(pkey_access, "access_rights"));
SYSCALL(pkey_free, 0, int, VAL(int, "pkey"));
SYSCALL(pkey_mprotect, C_MEMORY, int,
	VAL(addr, "addr"), VAL(size, "length"), VAL(prot, "prot"), VAL(int, "pkey"));

static void result_membarrier(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	if (w->failed || w->args[0] || !v)
		return;
	walk_open(w, GROUP_RESULT, NULL);
	walk_open(w, GROUP_PLAIN, NULL);
	walk_scalar(w, &t_membarrier_mask, v);
	walk_close(w, GROUP_PLAIN);
	walk_close(w, GROUP_RESULT);
}

VARIANTS(membarrier_cmds, 0, 1,
	VARIANT_RET(0, uint_hex, VAL(membarrier_flags, "flags"),
		VAL(int, "cpu_id", WHEN_ANY(1, 1))));

ROW(membarrier, "membarrier", 0, int,
	(.result = result_membarrier, .variants = &membarrier_cmds),
	VAL(membarrier_cmd, "cmd"),
	VAL(membarrier_flags, "flags"),
	VAL(int, "cpu_id", WHEN_ANY(1, 1)));

SYSCALL(userfaultfd, C_DESC, fd, VAL(uffd_flags, "flags"));
SYSCALL(memfd_secret, C_DESC, fd, VAL(memfd_secret_flags, "flags"));

/* ---- other processes' memory ------------------------------------------------------ */

SYSCALL(process_madvise, C_DESC, ssize,
	VAL(fd, "pidfd"),
	IN(iovec_addr, "iovec", .cap = LEN_A(2)),
	VAL(size, "vlen"),
	VAL(advice, "advice"),
	VAL(uint_hex, "flags"));
SYSCALL(process_mrelease, C_DESC, int, VAL(fd, "pidfd"), VAL(uint_hex, "flags"));

SYSCALL(process_vm_readv, 0, ssize,
	VAL(pid, "pid"),
	OUT(iovec_out, "local_iov", .cap = LEN_A(2), FLAGS(ITEM_EVEN_FAILED)),
	VAL(ulong, "liovcnt"),
	IN(iovec_addr, "remote_iov", .cap = LEN_A(4)),
	VAL(ulong, "riovcnt"),
	VAL(ulong, "flags"));
SYSCALL(process_vm_writev, 0, ssize,
	VAL(pid, "pid"),
	IN(iovec_in, "local_iov", .cap = LEN_A(2)),
	VAL(ulong, "liovcnt"),
	IN(iovec_addr, "remote_iov", .cap = LEN_A(4)),
	VAL(ulong, "riovcnt"),
	VAL(ulong, "flags"));

/* ---- NUMA ------------------------------------------------------------------------- */

static FLAGWORD(policy, 0, cset_mempolicy_mode_flags);
static FLAGWORD(policy_unknown, 0, cset_mempolicy_bits);
static FLAGWORD(policy32, 4, cset_mempolicy_mode_flags);
static FLAGWORD(policy32_unknown, 4, cset_mempolicy_bits);
static ENUM(policy_mode, 4, cset_mempolicy_modes);
static FLAGWORD(mbind_flags, 4, cset_mbind_flags);
static FLAGWORD(move_flags, 4, cset_move_pages_flags);
static FLAGWORD(policy_get_flags, 0, cset_mempolicy_get_flags);

static bool policy_known(const struct walk *w, uint64_t v)
{
	return cset_name(&cset_mempolicy_modes, w->abi->facts, v & ~0xe000ull);
}

static const struct type *choose_policy(const struct walk *w, const struct item *it)
{
	(void)it;
	return policy_known(w, w->args[2]) ? &t_policy : &t_policy_unknown;
}

static const struct type *choose_policy32(const struct walk *w, const struct item *it)
{
	(void)it;
	return policy_known(w, (uint32_t)w->args[0]) ? &t_policy32 : &t_policy32_unknown;
}

static CHOICE(mbind_policy, choose_policy);
static CHOICE(set_policy, choose_policy32);

/* One word of a set of nodes, all its digits. */
static const struct type t_node_word32 = { .name = "unsigned long", .kind = KIND_INT, .size = 4,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 8 };
static const struct type t_node_word64 = { .name = "unsigned long", .kind = KIND_INT, .size = 8,
	.flags = TYPE_HEX | TYPE_ZPAD, .bytes = 16 };

/* The kernel takes one bit less than it is told. */
static void hook_nodes(struct walk *w, const struct item *it, uint64_t addr)
{
	uint64_t max = walk_len(w, it->cap), bits = 8u * w->abi->word;
	uint64_t words = (max + bits - 2) / bits;

	if (w->phase == PHASE_EXIT && w->failed && max)
		walk_address(w, addr);
	else if (words < max / bits || (max && !words))
		walk_address(w, addr);
	else
		walk_array(w, w->abi->word == 8 ? &t_node_word64 : &t_node_word32, addr, words);
}

static HOOK(nodes, hook_nodes);

SYSCALL(mbind, C_MEMORY, int,
	VAL(addr, "addr"),
	VAL(size, "len"),
	VAL(mbind_policy, "mode"),
	IN(nodes, "nodemask", .cap = LEN_A(4)),
	VAL(ulong, "maxnode"),
	VAL(mbind_flags, "flags"));
SYSCALL(set_mempolicy, C_MEMORY, int,
	VAL(set_policy, "mode"), IN(nodes, "nodemask", .cap = LEN_A(2)), VAL(ulong, "maxnode"));
SYSCALL(get_mempolicy, C_MEMORY, int,
	OUT(policy_mode, "mode", .cap = LEN_K(1)),
	OUT(nodes, "nodemask", .cap = LEN_A(2), FLAGS(ITEM_EVEN_FAILED)),
	VAL(ulong, "maxnode"),
	VAL(addr, "addr"),
	VAL(policy_get_flags, "flags"));
SYSCALL(set_mempolicy_home_node, C_MEMORY, int,
	VAL(addr, "start"), VAL(size, "len"), VAL(ulong, "home_node"), VAL(word_hex, "flags"));
SYSCALL(migrate_pages, C_MEMORY, long,
	VAL(pid, "pid"),
	VAL(ulong, "maxnode"),
	IN(nodes, "old_nodes", .cap = LEN_A(1)),
	IN(nodes, "new_nodes", .cap = LEN_A(1)));

/* A node, or a negative errno value. */
static void hook_page_status(struct walk *w, const struct item *it, uint64_t v)
{
	(void)it;
	walk_minus_errno(w, (int32_t)(uint32_t)v);
}

static const struct type t_page_status = { .name = "int", .kind = KIND_HOOK, .size = 4,
	.flags = TYPE_SIGNED, .hook = hook_page_status };

SYSCALL(move_pages, C_MEMORY, long,
	VAL(pid, "pid"),
	VAL(ulong, "count"),
	IN(addr, "pages", .cap = LEN_A(1)),
	IN(int, "nodes", .cap = LEN_A(1)),
	OUT(page_status, "status", .cap = LEN_A(1), FLAGS(ITEM_ARRAY)),
	VAL(move_flags, "flags"));
