/* POSIX message queues. */
#include "spec/file_types.h"
#include "spec/gen/const_mqueue.h"
#include "spec/sigevent.h"
#include "spec/types.h"

static FLAGWORD(mq_flags, SIZE_KLONG, cset_mq_attr_flags);

#define ATTR_FIELDS(flags) \
	VAL(flags, "mq_flags"), VAL(klong, "mq_maxmsg"), VAL(klong, "mq_msgsize"), \
		VAL(klong, "mq_curmsgs"), VAL(klong, "reserved", .n = 4, FLAGS(ITEM_HIDDEN))
static STRUCT(mq_attr, ATTR_FIELDS(mq_flags));
/* Of a queue that is made the flags are not looked at. */
static STRUCT(mq_attr_new, ATTR_FIELDS(kulong_hex));

#define CREAT 0x40u

SYSCALL(mq_open, C_DESC, fd, IN(path, "name"), VAL(open_flags, "oflag"),
	VAL(umode, "mode", WHEN_ANY(1, CREAT)), IN(mq_attr_new, "attr", WHEN_ANY(1, CREAT)));
SYSCALL(mq_unlink, 0, int, IN(path, "name"));
SYSCALL(mq_getsetattr, C_DESC, int, VAL(fd, "mqdes"), IN(mq_attr, "newattr"),
	OUT(mq_attr, "oldattr"));
SYSCALL(mq_notify, C_DESC, int, VAL(fd, "mqdes"), IN(sigevent, "sevp"));

#define SEND(entry, time) \
	SYSCALL(entry, C_DESC, int, VAL(fd, "mqdes"), IN(buf, "msg_ptr", .cap = LEN_A(2)), \
		VAL(size, "msg_len"), VAL(uint, "msg_prio"), IN(time, "abs_timeout"))
#define RECEIVE(entry, time) \
	SYSCALL(entry, C_DESC, ssize, VAL(fd, "mqdes"), \
		OUT(buf, "msg_ptr", .got = LEN_R), VAL(size, "msg_len"), \
		OUT(uint, "msg_prio", .cap = LEN_K(1)), IN(time, "abs_timeout"))
SEND(mq_timedsend, timespec);
SEND(mq_timedsend_time64, timespec64);
RECEIVE(mq_timedreceive, timespec);
RECEIVE(mq_timedreceive_time64, timespec64);
