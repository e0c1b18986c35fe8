#include <stdio.h>

#include "spec/gen/const_misc.h"
#include "spec/types.h"
#include "walk/walk.h"

#define NUM(id, c_name, sz, fl) \
	const struct type t_##id = { .name = c_name, .kind = KIND_INT, .size = sz, .flags = fl }
#define SCALAR(id, c_name, k, sz, fl) \
	const struct type t_##id = { .name = c_name, .kind = k, .size = sz, .flags = fl }

SCALAR(void, "void", KIND_VOID, 0, 0);
NUM(int, "int", 4, TYPE_SIGNED);
NUM(int_zext, "unsigned int", 4, 0);
NUM(uint, "unsigned int", 4, 0);
NUM(uint_hex, "unsigned int", 4, TYPE_HEX);
NUM(uint_hex0, "unsigned int", 4, TYPE_HEX | TYPE_HEX0);
NUM(oct_uint, "unsigned int", 4, TYPE_OCT);
NUM(long, "long", 0, TYPE_SIGNED);
NUM(ulong, "unsigned long", 0, 0);
NUM(ulong_hex, "unsigned long", 0, TYPE_HEX);
NUM(klong, "long", SIZE_KLONG, TYPE_SIGNED);
NUM(kulong, "unsigned long", SIZE_KLONG, 0);
NUM(kulong_hex, "unsigned long", SIZE_KLONG, TYPE_HEX);
NUM(size, "size_t", 0, 0);
NUM(ssize, "ssize_t", 0, TYPE_SIGNED);
NUM(word, "unsigned long", 0, 0);
NUM(word_hex, "unsigned long", 0, TYPE_HEX);
NUM(word_hex0, "unsigned long", 0, TYPE_HEX | TYPE_HEX0);
NUM(u8, "uint8_t", 1, 0);
NUM(u16, "uint16_t", 2, 0);
NUM(u32, "uint32_t", 4, 0);
NUM(u64, "uint64_t", 8, 0);
NUM(s8, "int8_t", 1, TYPE_SIGNED);
NUM(s16, "int16_t", 2, TYPE_SIGNED);
NUM(s32, "int32_t", 4, TYPE_SIGNED);
NUM(s64, "int64_t", 8, TYPE_SIGNED);
NUM(u8_hex, "uint8_t", 1, TYPE_HEX);
NUM(u16_hex, "uint16_t", 2, TYPE_HEX);
NUM(u32_hex, "uint32_t", 4, TYPE_HEX);
NUM(u32_hex0, "uint32_t", 4, TYPE_HEX | TYPE_HEX0);
NUM(u64_hex, "uint64_t", 8, TYPE_HEX);
NUM(u64_hex0, "uint64_t", 8, TYPE_HEX | TYPE_HEX0);
NUM(be16, "__be16", 2, TYPE_BE);
NUM(be32, "__be32", 4, TYPE_BE);
NUM(be64, "__be64", 8, TYPE_BE);
NUM(be16_hex, "__be16", 2, TYPE_BE | TYPE_HEX);
NUM(be32_hex, "__be32", 4, TYPE_BE | TYPE_HEX);
NUM(au64, "__aligned_u64", 8, TYPE_ALIGN8);
NUM(as64, "__aligned_s64", 8, TYPE_ALIGN8 | TYPE_SIGNED);
NUM(au64_hex, "__aligned_u64", 8, TYPE_ALIGN8 | TYPE_HEX);
NUM(loff, "loff_t", 8, TYPE_SIGNED);
NUM(loff_pair, "loff_t", 8, TYPE_SIGNED | TYPE_PAIR);
NUM(u64_pair, "uint64_t", 8, TYPE_PAIR);

SCALAR(addr, "void *", KIND_ADDR, 0, 0);
SCALAR(fd, "int", KIND_FD, 4, TYPE_SIGNED);
SCALAR(context_fd, "int", KIND_FD, 4, TYPE_SIGNED);
SCALAR(dirfd, "int", KIND_DIRFD, 4, TYPE_SIGNED);
SCALAR(pid, "pid_t", KIND_PID, 4, TYPE_SIGNED);
SCALAR(tid, "pid_t", KIND_PID, 4, TYPE_SIGNED);
SCALAR(tgid, "pid_t", KIND_PID, 4, TYPE_SIGNED);
SCALAR(pgid, "pid_t", KIND_PID, 4, TYPE_SIGNED);
SCALAR(sid, "pid_t", KIND_PID, 4, TYPE_SIGNED);
SCALAR(uid, "uid_t", KIND_ID, 4, 0);
SCALAR(gid, "gid_t", KIND_ID, 4, 0);
SCALAR(signal, "int", KIND_SIGNAL, 4, TYPE_SIGNED);
SCALAR(mode, "mode_t", KIND_MODE, 4, 0);
SCALAR(umode16, "umode_t", KIND_MODE, 2, 0);
SCALAR(perm, "mode_t", KIND_PERM, 4, 0);
SCALAR(dev, "dev_t", KIND_DEV, 0, 0);
SCALAR(dev32, "dev_t", KIND_DEV, 4, 0);
SCALAR(errno_value, "int", KIND_ERRNO, 4, 0);
SCALAR(wait_status, "int", KIND_WAIT, 4, TYPE_SIGNED);
NUM(bool, "int", 4, TYPE_SIGNED);
NUM(time, "time_t", SIZE_KLONG, TYPE_SIGNED);
SCALAR(clock, "clock_t", KIND_CLOCK, SIZE_KLONG, 0);

SCALAR(path, "const char *", KIND_PATH, 0, 0);
SCALAR(str, "const char *", KIND_STR, 0, 0);
SCALAR(buf, "void *", KIND_BYTES, 0, 0);
SCALAR(chars, "char[]", KIND_CHARS, 0, 0);
SCALAR(hexstr, "unsigned char[]", KIND_HEXSTR, 0, 0);
SCALAR(hexbuf, "void *", KIND_BYTES, 0, TYPE_HEX);
SCALAR(sigset, "sigset_t", KIND_SIGSET, 8, 0);

SCALAR(port, "in_port_t", KIND_NET, 2, TYPE_BE);
SCALAR(inet4, "struct in_addr", KIND_INET4, 4, 0);
SCALAR(inet6, "struct in6_addr", KIND_INET6, 16, TYPE_ALIGN4);
SCALAR(hwaddr, "unsigned char[6]", KIND_HWADDR, 6, TYPE_PACKED);
SCALAR(uuid, "unsigned char[16]", KIND_UUID, 16, TYPE_PACKED);
SCALAR(ifindex, "int", KIND_IFINDEX, 4, 0);

STRUCT(timespec, VAL(klong, "tv_sec"), VAL(kulong, "tv_nsec"));
STRUCT(timespec64, VAL(s64, "tv_sec"), VAL(u64, "tv_nsec"));
STRUCT(timeval, VAL(klong, "tv_sec"), VAL(kulong, "tv_usec"));
STRUCT(itimerval, VAL(timeval, "it_interval"), VAL(timeval, "it_value"));
STRUCT(itimerspec, VAL(timespec, "it_interval"), VAL(timespec, "it_value"));
STRUCT(itimerspec64, VAL(timespec64, "it_interval"), VAL(timespec64, "it_value"));

const struct item item_unknown = { .name = "arg", .type = &t_word_hex };

#define ERRNO_MAX 4095

void walk_minus_errno(struct walk *w, int64_t v)
{
	const char *name = NULL;
	char text[64];

	if (v < 0 && v >= -ERRNO_MAX)
		name = cset_name(&cset_errno_names, w->abi->facts, (uint64_t)-v);
	if (!name) {
		walk_scalar(w, &t_s64, (uint64_t)v);
		return;
	}
	snprintf(text, sizeof(text), "-%s", name);
	walk_symbol_dec(w, text, v);
}
