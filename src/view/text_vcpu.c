#include "view/text_vcpu.h"

#include <inttypes.h>
#include <string.h>

#include "spec/kvm_run.h"

static uint64_t number(const uint8_t *run, unsigned at, unsigned size)
{
	uint64_t v = 0;

	for (unsigned i = size; i-- > 0;)
		v = v << 8 | run[at + i];
	return v;
}

/* strace's bytes: 0 has no prefix. */
static void put_bytes(struct buf *b, const uint8_t *p, size_t n)
{
	buf_char(b, '[');
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%s%#x", i ? ", " : "", p[i]);
	buf_char(b, ']');
}

static void put_io(struct buf *b, struct mem *m, const struct kvm_run_note *n, const uint8_t *run)
{
	uint64_t offset = number(run, RUN_IO_OFFSET, 8);
	uint64_t len = number(run, RUN_IO_SIZE, 1) * number(run, RUN_IO_COUNT, 4);
	const uint8_t *data = NULL;
	size_t have = 0;

	buf_str(b, ", {io={direction=");
	if (run[RUN_IO_DIRECTION] < 2)
		buf_str(b, run[RUN_IO_DIRECTION] ? "KVM_EXIT_IO_OUT" : "KVM_EXIT_IO_IN");
	else
		buf_printf(b, "%#x /* KVM_EXIT_IO_??? */", run[RUN_IO_DIRECTION]);
	buf_printf(b,
		", size=%u, port=%#04" PRIx64 ", count=%" PRIu64 ", data_offset=%#016" PRIx64
		", data=",
		run[RUN_IO_SIZE], number(run, RUN_IO_PORT, 2), number(run, RUN_IO_COUNT, 4),
		offset);
	if (len && len <= RUN_IO_DATA_MAX)
		have = m->get(m, n->address + offset, (size_t)len, &data);
	if (len && have < len)
		buf_printf(b, "%#" PRIx64, n->address + offset);
	else
		put_bytes(b, data, have);
	buf_str(b, "}}");
}

static void put_mmio(struct buf *b, const uint8_t *run)
{
	buf_printf(
		b, ", {mmio={phys_addr=%#016" PRIx64 ", data=", number(run, RUN_MMIO_ADDRESS, 8));
	put_bytes(b, run + RUN_MMIO_DATA, RUN_MMIO_DATA_BYTES);
	buf_printf(b, ", len=%" PRIu64 ", is_write=%u}}", number(run, RUN_MMIO_LEN, 4),
		run[RUN_MMIO_WRITE]);
}

static void put_state(
	struct buf *b, const struct walk *w, const struct frame *f, struct mem *m, char direction)
{
	const struct section *s = f ? frame_find(f, SECTION_VCPU, (uint32_t)w->args[0]) : NULL;
	struct kvm_run_note n;
	const uint8_t *run;
	const char *reason;

	if (!s || s->len < sizeof(n) || !m)
		return;
	memcpy(&n, section_bytes(s), sizeof(n));
	if (!n.whole || m->get(m, n.address, RUN_BYTES, &run) < RUN_BYTES)
		return;
	reason = kvm_exit_name(w, (uint32_t)number(run, RUN_REASON, 4));
	buf_printf(b,
		" VCPU:%u%c {request_interrupt_window=%u, immediate_exit=%u, exit_reason=%" PRIu64,
		n.cpu, direction, run[RUN_WINDOW], run[RUN_AT_ONCE], number(run, RUN_REASON, 4));
	buf_printf(b, " /* %s */", reason ? reason : "KVM_EXIT_???");
	buf_printf(b,
		", ready_for_interrupt_injection=%u, if_flag=%u, flags=%#" PRIx64
		", cr8=%#016" PRIx64 ", apic_base=%#016" PRIx64,
		run[RUN_READY], run[RUN_IF_FLAG], number(run, RUN_FLAGS, 2),
		number(run, RUN_CR8, 8), number(run, RUN_APIC, 8));
	if (number(run, RUN_REASON, 4) == RUN_EXIT_IO)
		put_io(b, m, &n, run);
	else if (number(run, RUN_REASON, 4) == RUN_EXIT_MMIO)
		put_mmio(b, run);
	buf_str(b, "}\n");
}

void text_vcpu(struct buf *b, const struct call *c)
{
	const struct walk *w = &c->walk;

	if (!w->exited || !is_kvm_run(w))
		return;
	put_state(b, w, c->enter, w->enter_mem, '<');
	if (!w->failed)
		put_state(b, w, c->exit, w->exit_mem, '>');
}
