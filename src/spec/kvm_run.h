/*
 * kvm_run: struct kvm_run of <linux/kvm.h>, which a processor of a virtual machine shares with
 * the task that runs it: where its members are.
 */
#ifndef TATTLE_SPEC_KVM_RUN_H
#define TATTLE_SPEC_KVM_RUN_H

#include <stdbool.h>
#include <stdint.h>

struct walk;

enum {
	RUN_WINDOW = 0,	 /* request_interrupt_window */
	RUN_AT_ONCE = 1, /* immediate_exit */
	RUN_REASON = 8,	 /* exit_reason: u32 */
	RUN_READY = 12,	 /* ready_for_interrupt_injection */
	RUN_IF_FLAG = 13,
	RUN_FLAGS = 14, /* u16 */
	RUN_CR8 = 16,	/* u64 */
	RUN_APIC = 24,	/* apic_base: u64 */
	RUN_UNION = 32,
	/* KVM_EXIT_IO */
	RUN_IO_DIRECTION = RUN_UNION,
	RUN_IO_SIZE = RUN_UNION + 1,
	RUN_IO_PORT = RUN_UNION + 2,   /* u16 */
	RUN_IO_COUNT = RUN_UNION + 4,  /* u32 */
	RUN_IO_OFFSET = RUN_UNION + 8, /* u64: of the data, from the start of the struct */
	/* KVM_EXIT_MMIO */
	RUN_MMIO_ADDRESS = RUN_UNION, /* u64 */
	RUN_MMIO_DATA = RUN_UNION + 8,
	RUN_MMIO_LEN = RUN_UNION + 16, /* u32 */
	RUN_MMIO_WRITE = RUN_UNION + 20,
	RUN_BYTES = RUN_UNION + 24, /* all of the above */

	RUN_MMIO_DATA_BYTES = 8,
	RUN_IO_DATA_MAX = 4096,
	RUN_EXIT_IO = 2,
	RUN_EXIT_MMIO = 6,
};

/* Content of SECTION_VCPU. */
struct kvm_run_note {
	uint64_t address; /* where struct kvm_run is mapped */
	uint32_t cpu;
	uint32_t whole; /* not only the reason is to be shown */
};

/* Is this call ioctl(KVM_RUN)? */
bool is_kvm_run(const struct walk *w);

/* The name of an exit_reason; NULL if it is not known. */
const char *kvm_exit_name(const struct walk *w, uint32_t reason);

#endif
