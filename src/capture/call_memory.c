/* The least that is of use: the path that a call begins with.  The walk over the spec will
 * take this place. */
#include "capture/call_memory.h"

#include "abi/abi.h"

#define PATH_BYTES 4096

/* Which argument of a call is a path; -1 = none that is known here. */
static int path_argument(uint32_t abi, uint64_t nr)
{
	switch (abi) {
	case ABI_X86_64:
		switch (nr) {
		case 2:	  /* open */
		case 21:  /* access */
		case 59:  /* execve */
			return 0;
		case 257: /* openat */
		case 322: /* execveat */
			return 1;
		}
		break;
	case ABI_I386:
		switch (nr) {
		case 5:	 /* open */
		case 11: /* execve */
		case 33: /* access */
			return 0;
		case 295: /* openat */
			return 1;
		}
		break;
	case ABI_AARCH64:
		switch (nr) {
		case 221: /* execve */
			return 0;
		case 48: /* faccessat */
		case 56: /* openat */
			return 1;
		}
		break;
	}
	return -1;
}

void call_memory_enter(struct builder *b, struct tracee_mem *mem, const struct frame_enter *enter,
	const struct call_memory_opts *opts)
{
	int n = path_argument(enter->abi, enter->nr);
	const uint8_t *path;
	bool terminated;

	(void)b;
	(void)opts;
	if (n >= 0)
		tracee_mem_get_string(mem, enter->args[n], PATH_BYTES, &path, &terminated);
}

void call_memory_exit(struct builder *b, struct tracee_mem *mem, const struct frame_exit *exit,
	const struct call_memory_opts *opts)
{
	(void)b;
	(void)mem;
	(void)exit;
	(void)opts;
}
