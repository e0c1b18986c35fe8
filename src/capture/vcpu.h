/* vcpu: where a task has mapped what a processor of a virtual machine shares with it. */
#ifndef TATTLE_CAPTURE_VCPU_H
#define TATTLE_CAPTURE_VCPU_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

/* The start of the mapping of fd and the processor's number, if that is a KVM processor:
 * /proc/ID/maps has its name. */
bool vcpu_mapping(pid_t proc_tid, int fd, uint64_t *ret, uint32_t *cpu);

#endif
