/* From tools/constants/ioctl_device.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_DEVICE_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_DEVICE_H

#include "spec/constants.h"

extern const struct cset cset_perf_ioc_flags;
extern const struct cset cset_seccomp_addfd_flags;
extern const struct cset cset_seccomp_notif_flags;
extern const struct cset cset_seccomp_resp_flags;
extern const struct cset cset_watchdog_settings;
extern const struct cset cset_watchdog_flags;
extern const struct cset cset_hdio_busstate;
extern const struct cset cset_rtc_params;
extern const struct cset cset_rtc_features;
extern const struct cset cset_rtc_switch_modes;
extern const struct cset cset_rtc_vl_flags;
extern const struct cset cset_ptp_pin_funcs;
extern const struct cset cset_ptp_extts_flags;
extern const struct cset cset_ptp_perout_flags;
extern const struct cset cset_sg_reset;
extern const struct cset cset_ns_types;
extern const struct cset cset_addfd_open_flags;
extern const struct cset cset_sg_directions;
extern const struct cset cset_sg_flags;
extern const struct cset cset_sg_info;
extern const struct cset cset_bsg_protocols;
extern const struct cset cset_bsg_subprotocols;
extern const struct cset cset_bsg_flags;
extern const struct cset cset_ata_commands;
extern const struct cset cset_counter_components;
extern const struct cset cset_counter_scopes;
extern const struct cset cset_counter_events;
extern const struct cset cset_pidfd_info_mask;
extern const struct cset cset_pidfd_coredump_mask;
extern const struct cset cset_udmabuf_flags;

#endif
