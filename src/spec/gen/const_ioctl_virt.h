/* From tools/constants/ioctl_virt.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_VIRT_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_VIRT_H

#include "spec/constants.h"

extern const struct cset cset_uffd_features;
extern const struct cset cset_uffd_ioctls;
extern const struct cset cset_uffd_api_ioctls;
extern const struct cset cset_uffd_poison_modes;
extern const struct cset cset_uffd_register_modes;
extern const struct cset cset_uffd_copy_modes;
extern const struct cset cset_uffd_zeropage_modes;
extern const struct cset cset_uffd_continue_modes;
extern const struct cset cset_uffd_wp_modes;
extern const struct cset cset_uffd_rwp_modes;
extern const struct cset cset_uffd_move_modes;
extern const struct cset cset_kvm_mem_flags;
extern const struct cset cset_kvm_caps;
extern const struct cset cset_kvm_exits;
extern const struct cset cset_kvm_cpuid_flags;
extern const struct cset cset_nbd_flags;
extern const struct cset cset_mtd_modes;
extern const struct cset cset_mtd_ops;
extern const struct cset cset_mtd_otp;
extern const struct cset cset_mtd_types;
extern const struct cset cset_mtd_flags;
extern const struct cset cset_mtd_nandecc;

#endif
