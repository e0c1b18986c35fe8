/* A virtual machine whose processor writes to a port and halts; 77 where there can be none. */
#include "tracee.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#ifdef __x86_64__
#include <linux/kvm.h>

int main(void)
{
	/* out %al, $0x10; hlt */
	static const unsigned char code[] = { 0xe6, 0x10, 0xf4 };
	int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC), vm, cpu, bytes;
	struct kvm_userspace_memory_region region = { .memory_size = 0x1000 };
	struct kvm_regs regs = { .rflags = 2 };
	struct kvm_sregs sregs;
	struct kvm_run *run;
	void *memory;

	if (kvm < 0 || (vm = ioctl(kvm, KVM_CREATE_VM, 0)) < 0)
		return 77;
	memory = mmap(NULL, 0x1000, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	must(memory != MAP_FAILED);
	memcpy(memory, code, sizeof(code));
	region.userspace_addr = (uintptr_t)memory;
	must(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &region) == 0);
	must((cpu = ioctl(vm, KVM_CREATE_VCPU, 0)) >= 0);
	must((bytes = ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0)) > 0);
	run = mmap(NULL, (size_t)bytes, PROT_READ | PROT_WRITE, MAP_SHARED, cpu, 0);
	must(run != MAP_FAILED);
	must(ioctl(cpu, KVM_GET_SREGS, &sregs) == 0);
	sregs.cs.base = 0;
	sregs.cs.selector = 0;
	must(ioctl(cpu, KVM_SET_SREGS, &sregs) == 0);
	must(ioctl(cpu, KVM_SET_REGS, &regs) == 0);
	must(ioctl(cpu, KVM_RUN, 0) == 0 && run->exit_reason == KVM_EXIT_IO);
	must(ioctl(cpu, KVM_RUN, 0) == 0 && run->exit_reason == KVM_EXIT_HLT);
	return 0;
}
#else
int main(void)
{
	return 77;
}
#endif
