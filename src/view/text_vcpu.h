/* text_vcpu: the state of a virtual machine's processor around KVM_RUN (strace's -e kvm=vcpu+). */
#ifndef TATTLE_VIEW_TEXT_VCPU_H
#define TATTLE_VIEW_TEXT_VCPU_H

#include "base/buf.h"
#include "decode/call.h"

/* Writes the lines for a call that has returned, if it is KVM_RUN and its frames tell of it. */
void text_vcpu(struct buf *b, const struct call *c);

#endif
