#include "capture/awake.h"

#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#define STOPS_BETWEEN_LOOKS 64
#define QUICK_NS 12800000 /* these stops within that time: 5,000 a second */
#define RARE_NS 20000000  /* without so many: they are rare */
#define CPUS_PER_TASK 4	  /* at most so many CPUs are kept awake for one active task */

void awake_init(struct awake *a)
{
	*a = (struct awake){ 0 };
	atomic_init(&a->fd, -1);
	atomic_init(&a->busy_ns, 0);
}

static void let_go(struct awake *a)
{
	int fd = atomic_exchange(&a->fd, -1);

	if (fd >= 0)
		close(fd);
}

void awake_done(struct awake *a)
{
	a->refused = true;
	let_go(a);
}

/* Do idle CPUs sleep in a way that is dear to wake them from? */
static bool sleep_is_deep(void)
{
	char name[16] = "";
	int fd = open("/sys/devices/system/cpu/cpuidle/current_driver", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, name, sizeof(name) - 1);

	if (fd >= 0)
		close(fd);
	return n > 0 && strncmp(name, "haltpoll", 8) == 0;
}

static void hold(struct awake *a, unsigned active, uint64_t now_ns)
{
	const int32_t none_us = 0;
	int fd;

	if (!a->cpus) {
		long n = sysconf(_SC_NPROCESSORS_ONLN);

		a->cpus = n > 0 ? (unsigned)n : 1;
		a->refused = a->cpus < 2 || !sleep_is_deep();
	}
	if (a->refused || a->cpus > CPUS_PER_TASK * (active ? active : 1))
		return;
	fd = open("/dev/cpu_dma_latency", O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (fd >= 0 && write(fd, &none_us, sizeof(none_us)) != sizeof(none_us)) {
		close(fd);
		fd = -1;
	}
	a->refused = fd < 0;
	atomic_store(&a->busy_ns, now_ns);
	atomic_store(&a->fd, fd);
}

void awake_expect(struct awake *a, uint64_t now_ns)
{
	hold(a, 1, now_ns);
}

void awake_count(struct awake *a, unsigned stops, unsigned active, uint64_t now_ns)
{
	uint64_t took_ns = now_ns - a->since_ns;

	if (a->refused)
		return;
	if (active > a->active)
		a->active = active;
	a->stops += stops;
	if (a->stops < STOPS_BETWEEN_LOOKS)
		return;
	if (took_ns / a->stops < QUICK_NS / STOPS_BETWEEN_LOOKS) {
		if (atomic_load(&a->fd) < 0)
			hold(a, a->active, now_ns);
		else
			atomic_store(&a->busy_ns, now_ns);
	}
	a->stops = a->active = 0;
	a->since_ns = now_ns;
}

void awake_check(struct awake *a, uint64_t now_ns)
{
	uint64_t busy_ns = atomic_load(&a->busy_ns);

	if (now_ns > busy_ns && now_ns - busy_ns > RARE_NS)
		let_go(a);
}
