/* Requests of ioctl by name and by argument: on a terminal of its own, on a socket, and on a
 * descriptor that is none, where nothing happens but the argument is shown. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <linux/loop.h>
#include <linux/random.h>
#include <linux/rtc.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#define PLACE 0x20000000ul
#define ROOM 4096

/* Where the last of n bytes is the last before memory that is not there. */
static void *last(size_t n)
{
	char *p = (char *)PLACE;

	memset(p, 0, ROOM);
	return p + ROOM - n;
}

static void terminals(void)
{
	int master = posix_openpt(O_RDWR | O_NOCTTY);
	struct termios *t = last(36);
	struct winsize *w;
	int slave, *number;

	grantpt(master);
	unlockpt(master);
	slave = open(ptsname(master), O_RDWR | O_NOCTTY);
	ioctl(slave, TCGETS, t);
	/* Of a terminal strace 6.1 says "SNDCTL_TMR_START or" as well. */
	ioctl(-1, TCSETS, t);
	ioctl(-1, TCSETS, (char *)t + 1);
	memset(t, 0xff, 36);
	ioctl(-1, TCSETSF, t);
	ioctl(-1, TCGETS, t);
	w = last(sizeof(*w));
	w->ws_row = 24;
	ioctl(slave, TIOCSWINSZ, w);
	ioctl(slave, TIOCGWINSZ, w);
	number = last(sizeof(*number));
	ioctl(slave, FIONREAD, number);
	ioctl(slave, TIOCOUTQ, number);
	ioctl(slave, TIOCMGET, number);
	*number = TIOCM_DTR | 0x4000;
	ioctl(slave, TIOCMBIS, number);
	ioctl(slave, TCFLSH, TCIOFLUSH);
	ioctl(slave, TCXONC, 77);
	ioctl(slave, TCSBRKP, 3);
	ioctl(slave, TIOCSTI, "x");
	ioctl(slave, TIOCEXCL);
	close(slave);
	close(master);
}

static void interfaces(void)
{
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	struct ifreq *r = last(sizeof(*r));
	static const unsigned long gets[] = { SIOCGIFFLAGS, SIOCGIFADDR, SIOCGIFNETMASK, SIOCGIFMTU,
		SIOCGIFHWADDR, SIOCGIFINDEX, SIOCGIFMETRIC, SIOCGIFMAP, SIOCGIFTXQLEN };

	strcpy(r->ifr_name, "lo");
	for (size_t i = 0; i < sizeof(gets) / sizeof(gets[0]); i++)
		ioctl(fd, gets[i], r);
	strcpy(r->ifr_name, "not-there");
	ioctl(fd, SIOCGIFFLAGS, r);
	r->ifr_mtu = 1500;
	ioctl(-1, SIOCSIFMTU, r);
	r->ifr_ifindex = 1;
	ioctl(fd, SIOCGIFNAME, r);
	close(fd);
}

static void others(void)
{
	unsigned long *n = last(16);
	struct rtc_time *t;
	struct loop_info64 *l;

	ioctl(-1, 0x1234);
	ioctl(-1, 0xdeadbeefu, 0x12345678);
	ioctl(-1, BLKGETSIZE64, n);
	n[0] = 512;
	ioctl(-1, BLKDISCARD, n);
	ioctl(-1, BLKRRPART);
	ioctl(-1, FICLONE, 3);
	ioctl(-1, FS_IOC_SETFLAGS, n);
	ioctl(-1, RNDADDTOENTCNT, n);
	t = last(sizeof(*t));
	t->tm_year = 126;
	ioctl(-1, RTC_SET_TIME, t);
	l = last(sizeof(*l));
	strcpy((char *)l->lo_file_name, "/image");
	ioctl(-1, LOOP_SET_STATUS64, l);
	ioctl(-1, LOOP_SET_STATUS64, NULL);
	ioctl(-1, LOOP_SET_STATUS64, (void *)8);
}

int main(void)
{
	if (mmap((void *)PLACE, ROOM, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0) == MAP_FAILED)
		return 1;
	terminals();
	interfaces();
	others();
	return 0;
}
