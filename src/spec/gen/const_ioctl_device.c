/* From tools/constants/ioctl_device.list by tools/gen-constants. */
#include "spec/gen/const_ioctl_device.h"

#include <stddef.h>

static const struct cname perf_ioc_flags_x86_64[] = {
	{ 0x1, "PERF_IOC_FLAG_GROUP" },
};
const struct cset cset_perf_ioc_flags = {
	.unknown = "PERF_IOC_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { perf_ioc_flags_x86_64, perf_ioc_flags_x86_64, perf_ioc_flags_x86_64 },
	.flags = true,
};

static const struct cname seccomp_addfd_flags_x86_64[] = {
	{ 0x1, "SECCOMP_ADDFD_FLAG_SETFD" },
	{ 0x2, "SECCOMP_ADDFD_FLAG_SEND" },
};
const struct cset cset_seccomp_addfd_flags = {
	.unknown = "SECCOMP_ADDFD_FLAG_???",
	.n = { 2, 2, 2 },
	.v = { seccomp_addfd_flags_x86_64, seccomp_addfd_flags_x86_64, seccomp_addfd_flags_x86_64 },
	.flags = true,
};

static const struct cname seccomp_notif_flags_x86_64[] = {
	{ 0x1, "SECCOMP_USER_NOTIF_FD_SYNC_WAKE_UP" },
};
const struct cset cset_seccomp_notif_flags = {
	.unknown = "SECCOMP_USER_NOTIF_???",
	.n = { 1, 1, 1 },
	.v = { seccomp_notif_flags_x86_64, seccomp_notif_flags_x86_64, seccomp_notif_flags_x86_64 },
	.flags = true,
};

static const struct cname seccomp_resp_flags_x86_64[] = {
	{ 0x1, "SECCOMP_USER_NOTIF_FLAG_CONTINUE" },
};
const struct cset cset_seccomp_resp_flags = {
	.unknown = "SECCOMP_USER_NOTIF_FLAG_???",
	.n = { 1, 1, 1 },
	.v = { seccomp_resp_flags_x86_64, seccomp_resp_flags_x86_64, seccomp_resp_flags_x86_64 },
	.flags = true,
};

static const struct cname watchdog_settings_x86_64[] = {
	{ 0x1, "WDIOS_DISABLECARD" },
	{ 0x2, "WDIOS_ENABLECARD" },
	{ 0x4, "WDIOS_TEMPPANIC" },
};
const struct cset cset_watchdog_settings = {
	.unknown = "WDIOS_???",
	.n = { 3, 3, 3 },
	.v = { watchdog_settings_x86_64, watchdog_settings_x86_64, watchdog_settings_x86_64 },
	.flags = true,
};

static const struct cname watchdog_flags_x86_64[] = {
	{ 0x1, "WDIOF_OVERHEAT" },
	{ 0x2, "WDIOF_FANFAULT" },
	{ 0x4, "WDIOF_EXTERN1" },
	{ 0x8, "WDIOF_EXTERN2" },
	{ 0x10, "WDIOF_POWERUNDER" },
	{ 0x20, "WDIOF_CARDRESET" },
	{ 0x40, "WDIOF_POWEROVER" },
	{ 0x80, "WDIOF_SETTIMEOUT" },
	{ 0x100, "WDIOF_MAGICCLOSE" },
	{ 0x200, "WDIOF_PRETIMEOUT" },
	{ 0x400, "WDIOF_ALARMONLY" },
	{ 0x8000, "WDIOF_KEEPALIVEPING" },
};
const struct cset cset_watchdog_flags = {
	.unknown = "WDIOF_???",
	.n = { 12, 12, 12 },
	.v = { watchdog_flags_x86_64, watchdog_flags_x86_64, watchdog_flags_x86_64 },
	.flags = true,
};

static const struct cname hdio_busstate_x86_64[] = {
	{ 0x0, "BUSSTATE_OFF" },
	{ 0x1, "BUSSTATE_ON" },
	{ 0x2, "BUSSTATE_TRISTATE" },
};
const struct cset cset_hdio_busstate = {
	.unknown = "BUSSTATE_???",
	.n = { 3, 3, 3 },
	.v = { hdio_busstate_x86_64, hdio_busstate_x86_64, hdio_busstate_x86_64 },
	.sorted = true,
};

static const struct cname rtc_params_x86_64[] = {
	{ 0x0, "RTC_PARAM_FEATURES" },
	{ 0x1, "RTC_PARAM_CORRECTION" },
	{ 0x2, "RTC_PARAM_BACKUP_SWITCH_MODE" },
};
const struct cset cset_rtc_params = {
	.unknown = "RTC_PARAM_???",
	.n = { 3, 3, 3 },
	.v = { rtc_params_x86_64, rtc_params_x86_64, rtc_params_x86_64 },
	.sorted = true,
};

static const struct cname rtc_features_x86_64[] = {
	{ 0x1, "1<<RTC_FEATURE_ALARM" },
	{ 0x2, "1<<RTC_FEATURE_ALARM_RES_MINUTE" },
	{ 0x4, "1<<RTC_FEATURE_NEED_WEEK_DAY" },
	{ 0x8, "1<<RTC_FEATURE_ALARM_RES_2S" },
	{ 0x10, "1<<RTC_FEATURE_UPDATE_INTERRUPT" },
	{ 0x20, "1<<RTC_FEATURE_CORRECTION" },
	{ 0x40, "1<<RTC_FEATURE_BACKUP_SWITCH_MODE" },
	{ 0x80, "1<<RTC_FEATURE_ALARM_WAKEUP_ONLY" },
};
const struct cset cset_rtc_features = {
	.unknown = "1<<RTC_FEATURE_???",
	.n = { 8, 8, 8 },
	.v = { rtc_features_x86_64, rtc_features_x86_64, rtc_features_x86_64 },
	.flags = true,
};

static const struct cname rtc_switch_modes_x86_64[] = {
	{ 0x0, "RTC_BSM_DISABLED" },
	{ 0x1, "RTC_BSM_DIRECT" },
	{ 0x2, "RTC_BSM_LEVEL" },
	{ 0x3, "RTC_BSM_STANDBY" },
};
const struct cset cset_rtc_switch_modes = {
	.unknown = "RTC_BSM_???",
	.n = { 4, 4, 4 },
	.v = { rtc_switch_modes_x86_64, rtc_switch_modes_x86_64, rtc_switch_modes_x86_64 },
	.sorted = true,
};

static const struct cname rtc_vl_flags_x86_64[] = {
	{ 0x1, "RTC_VL_DATA_INVALID" },
	{ 0x2, "RTC_VL_BACKUP_LOW" },
	{ 0x4, "RTC_VL_BACKUP_EMPTY" },
	{ 0x8, "RTC_VL_ACCURACY_LOW" },
	{ 0x10, "RTC_VL_BACKUP_SWITCH" },
};
const struct cset cset_rtc_vl_flags = {
	.unknown = "RTC_VL_???",
	.n = { 5, 5, 5 },
	.v = { rtc_vl_flags_x86_64, rtc_vl_flags_x86_64, rtc_vl_flags_x86_64 },
	.flags = true,
};

static const struct cname ptp_pin_funcs_x86_64[] = {
	{ 0x0, "PTP_PF_NONE" },
	{ 0x1, "PTP_PF_EXTTS" },
	{ 0x2, "PTP_PF_PEROUT" },
	{ 0x3, "PTP_PF_PHYSYNC" },
};
const struct cset cset_ptp_pin_funcs = {
	.unknown = "PTP_PF_???",
	.n = { 4, 4, 4 },
	.v = { ptp_pin_funcs_x86_64, ptp_pin_funcs_x86_64, ptp_pin_funcs_x86_64 },
	.sorted = true,
};

static const struct cname ptp_extts_flags_x86_64[] = {
	{ 0x1, "PTP_ENABLE_FEATURE" },
	{ 0x2, "PTP_RISING_EDGE" },
	{ 0x4, "PTP_FALLING_EDGE" },
	{ 0x8, "PTP_STRICT_FLAGS" },
	{ 0x10, "PTP_EXT_OFFSET" },
};
const struct cset cset_ptp_extts_flags = {
	.unknown = "PTP_???",
	.n = { 5, 5, 5 },
	.v = { ptp_extts_flags_x86_64, ptp_extts_flags_x86_64, ptp_extts_flags_x86_64 },
	.flags = true,
};

static const struct cname ptp_perout_flags_x86_64[] = {
	{ 0x1, "PTP_PEROUT_ONE_SHOT" },
	{ 0x2, "PTP_PEROUT_DUTY_CYCLE" },
	{ 0x4, "PTP_PEROUT_PHASE" },
};
const struct cset cset_ptp_perout_flags = {
	.unknown = "PTP_PEROUT_???",
	.n = { 3, 3, 3 },
	.v = { ptp_perout_flags_x86_64, ptp_perout_flags_x86_64, ptp_perout_flags_x86_64 },
	.flags = true,
};

static const struct cname sg_reset_x86_64[] = {
	{ 0x0, "SG_SCSI_RESET_NOTHING" },
	{ 0x1, "SG_SCSI_RESET_DEVICE" },
	{ 0x2, "SG_SCSI_RESET_BUS" },
	{ 0x3, "SG_SCSI_RESET_HOST" },
	{ 0x4, "SG_SCSI_RESET_TARGET" },
};
const struct cset cset_sg_reset = {
	.unknown = "SG_SCSI_RESET_???",
	.n = { 5, 5, 5 },
	.v = { sg_reset_x86_64, sg_reset_x86_64, sg_reset_x86_64 },
	.sorted = true,
};

static const struct cname ns_types_x86_64[] = {
	{ 0x80, "CLONE_NEWTIME" },
	{ 0x20000, "CLONE_NEWNS" },
	{ 0x2000000, "CLONE_NEWCGROUP" },
	{ 0x4000000, "CLONE_NEWUTS" },
	{ 0x8000000, "CLONE_NEWIPC" },
	{ 0x10000000, "CLONE_NEWUSER" },
	{ 0x20000000, "CLONE_NEWPID" },
	{ 0x40000000, "CLONE_NEWNET" },
};
const struct cset cset_ns_types = {
	.unknown = NULL,
	.n = { 8, 8, 8 },
	.v = { ns_types_x86_64, ns_types_x86_64, ns_types_x86_64 },
	.sorted = true,
};

static const struct cname addfd_open_flags_x86_64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x4000, "O_DIRECT" },
	{ 0x8000, "O_LARGEFILE" },
	{ 0x20000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x410000, "O_TMPFILE" },
	{ 0x10000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
static const struct cname addfd_open_flags_aarch64[] = {
	{ 0x40, "O_CREAT" },
	{ 0x80, "O_EXCL" },
	{ 0x100, "O_NOCTTY" },
	{ 0x200, "O_TRUNC" },
	{ 0x400, "O_APPEND" },
	{ 0x800, "O_NONBLOCK" },
	{ 0x101000, "O_SYNC" },
	{ 0x100000, "__O_SYNC" },
	{ 0x1000, "O_DSYNC" },
	{ 0x10000, "O_DIRECT" },
	{ 0x20000, "O_LARGEFILE" },
	{ 0x8000, "O_NOFOLLOW" },
	{ 0x40000, "O_NOATIME" },
	{ 0x80000, "O_CLOEXEC" },
	{ 0x200000, "O_PATH" },
	{ 0x404000, "O_TMPFILE" },
	{ 0x4000, "O_DIRECTORY" },
	{ 0x400000, "__O_TMPFILE" },
	{ 0x2000, "FASYNC" },
	{ 0x4000000, "O_EMPTYPATH" },
};
const struct cset cset_addfd_open_flags = {
	.unknown = "O_???",
	.n = { 20, 20, 20 },
	.v = { addfd_open_flags_x86_64, addfd_open_flags_x86_64, addfd_open_flags_aarch64 },
	.flags = true,
};

static const struct cname sg_directions_x86_64[] = {
	{ 0xfffffffc, "SG_DXFER_TO_FROM_DEV" },
	{ 0xfffffffd, "SG_DXFER_FROM_DEV" },
	{ 0xfffffffe, "SG_DXFER_TO_DEV" },
	{ 0xffffffff, "SG_DXFER_NONE" },
};
const struct cset cset_sg_directions = {
	.unknown = "SG_DXFER_???",
	.n = { 4, 4, 4 },
	.v = { sg_directions_x86_64, sg_directions_x86_64, sg_directions_x86_64 },
	.sorted = true,
};

static const struct cname sg_flags_x86_64[] = {
	{ 0x1, "SG_FLAG_DIRECT_IO" },
	{ 0x2, "SG_FLAG_UNUSED_LUN_INHIBIT" },
	{ 0x4, "SG_FLAG_MMAP_IO" },
	{ 0x10000, "SG_FLAG_NO_DXFER" },
	{ 0x10, "SG_FLAG_Q_AT_TAIL" },
	{ 0x20, "SG_FLAG_Q_AT_HEAD" },
};
const struct cset cset_sg_flags = {
	.unknown = "SG_FLAG_???",
	.n = { 6, 6, 6 },
	.v = { sg_flags_x86_64, sg_flags_x86_64, sg_flags_x86_64 },
	.flags = true,
};

static const struct cname sg_info_x86_64[] = {
	{ 0x1, "SG_INFO_CHECK" },
	{ 0x2, "SG_INFO_DIRECT_IO" },
	{ 0x4, "SG_INFO_MIXED_IO" },
};
const struct cset cset_sg_info = {
	.unknown = "SG_INFO_???",
	.n = { 3, 3, 3 },
	.v = { sg_info_x86_64, sg_info_x86_64, sg_info_x86_64 },
	.flags = true,
};

static const struct cname bsg_protocols_x86_64[] = {
	{ 0x0, "BSG_PROTOCOL_SCSI" },
};
const struct cset cset_bsg_protocols = {
	.unknown = "BSG_PROTOCOL_???",
	.n = { 1, 1, 1 },
	.v = { bsg_protocols_x86_64, bsg_protocols_x86_64, bsg_protocols_x86_64 },
	.sorted = true,
};

static const struct cname bsg_subprotocols_x86_64[] = {
	{ 0x0, "BSG_SUB_PROTOCOL_SCSI_CMD" },
	{ 0x1, "BSG_SUB_PROTOCOL_SCSI_TMF" },
	{ 0x2, "BSG_SUB_PROTOCOL_SCSI_TRANSPORT" },
};
const struct cset cset_bsg_subprotocols = {
	.unknown = "BSG_SUB_PROTOCOL_???",
	.n = { 3, 3, 3 },
	.v = { bsg_subprotocols_x86_64, bsg_subprotocols_x86_64, bsg_subprotocols_x86_64 },
	.sorted = true,
};

static const struct cname bsg_flags_x86_64[] = {
	{ 0x10, "BSG_FLAG_Q_AT_TAIL" },
	{ 0x20, "BSG_FLAG_Q_AT_HEAD" },
};
const struct cset cset_bsg_flags = {
	.unknown = "BSG_FLAG_???",
	.n = { 2, 2, 2 },
	.v = { bsg_flags_x86_64, bsg_flags_x86_64, bsg_flags_x86_64 },
	.flags = true,
};

static const struct cname ata_commands_x86_64[] = {
	{ 0x0, "ATA_CMD_NOP" },
	{ 0x3, "ATA_CMD_CFA_REQ_EXT_ERR" },
	{ 0x6, "ATA_CMD_DSM" },
	{ 0x8, "ATA_CMD_DEV_RESET" },
	{ 0xb, "ATA_CMD_REQ_SENSE_DATA" },
	{ 0x10, "ATA_CMD_RESTORE" },
	{ 0x20, "ATA_CMD_PIO_READ" },
	{ 0x22, "ATA_CMD_READ_LONG" },
	{ 0x23, "ATA_CMD_READ_LONG_ONCE" },
	{ 0x24, "ATA_CMD_PIO_READ_EXT" },
	{ 0x25, "ATA_CMD_READ_EXT" },
	{ 0x26, "ATA_CMD_READ_QUEUED" },
	{ 0x27, "ATA_CMD_READ_NATIVE_MAX_EXT" },
	{ 0x29, "ATA_CMD_READ_MULTI_EXT" },
	{ 0x2a, "ATA_CMD_READ_STREAM_DMA_EXT" },
	{ 0x2b, "ATA_CMD_READ_STREAM_EXT" },
	{ 0x2f, "ATA_CMD_READ_LOG_EXT" },
	{ 0x30, "ATA_CMD_PIO_WRITE" },
	{ 0x32, "ATA_CMD_WRITE_LONG" },
	{ 0x33, "ATA_CMD_WRITE_LONG_ONCE" },
	{ 0x34, "ATA_CMD_PIO_WRITE_EXT" },
	{ 0x35, "ATA_CMD_WRITE_EXT" },
	{ 0x36, "ATA_CMD_WRITE_QUEUED" },
	{ 0x37, "ATA_CMD_SET_MAX_EXT" },
	{ 0x38, "ATA_CMD_CFA_WRITE_NE" },
	{ 0x39, "ATA_CMD_WRITE_MULTI_EXT" },
	{ 0x3a, "ATA_CMD_WRITE_STREAM_DMA_EXT" },
	{ 0x3b, "ATA_CMD_WRITE_STREAM_EXT" },
	{ 0x3d, "ATA_CMD_WRITE_FUA_EXT" },
	{ 0x3e, "ATA_CMD_WRITE_QUEUED_FUA_EXT" },
	{ 0x3f, "ATA_CMD_WRITE_LOG_EXT" },
	{ 0x40, "ATA_CMD_VERIFY" },
	{ 0x42, "ATA_CMD_VERIFY_EXT" },
	{ 0x45, "ATA_CMD_WRITE_UNCORR_EXT" },
	{ 0x47, "ATA_CMD_READ_LOG_DMA_EXT" },
	{ 0x4a, "ATA_CMD_ZAC_MGMT_IN" },
	{ 0x51, "ATA_CMD_CONFIG_STREAM" },
	{ 0x57, "ATA_CMD_WRITE_LOG_DMA_EXT" },
	{ 0x5b, "ATA_CMD_TRUSTED_NONDATA" },
	{ 0x5c, "ATA_CMD_TRUSTED_RCV" },
	{ 0x5d, "ATA_CMD_TRUSTED_RCV_DMA" },
	{ 0x5e, "ATA_CMD_TRUSTED_SND" },
	{ 0x5f, "ATA_CMD_TRUSTED_SND_DMA" },
	{ 0x60, "ATA_CMD_FPDMA_READ" },
	{ 0x61, "ATA_CMD_FPDMA_WRITE" },
	{ 0x63, "ATA_CMD_NCQ_NON_DATA" },
	{ 0x64, "ATA_CMD_FPDMA_SEND" },
	{ 0x65, "ATA_CMD_FPDMA_RECV" },
	{ 0x87, "ATA_CMD_CFA_TRANS_SECT" },
	{ 0x90, "ATA_CMD_EDD" },
	{ 0x91, "ATA_CMD_INIT_DEV_PARAMS" },
	{ 0x92, "ATA_CMD_DOWNLOAD_MICRO" },
	{ 0x93, "ATA_CMD_DOWNLOAD_MICRO_DMA" },
	{ 0x9f, "ATA_CMD_ZAC_MGMT_OUT" },
	{ 0xa0, "ATA_CMD_PACKET" },
	{ 0xa1, "ATA_CMD_ID_ATAPI" },
	{ 0xa2, "ATA_CMD_SERVICE" },
	{ 0xb0, "ATA_CMD_SMART" },
	{ 0xb1, "ATA_CMD_CONF_OVERLAY" },
	{ 0xb4, "ATA_CMD_SANITIZE_DEVICE" },
	{ 0xc0, "ATA_CMD_CFA_ERASE" },
	{ 0xc4, "ATA_CMD_READ_MULTI" },
	{ 0xc5, "ATA_CMD_WRITE_MULTI" },
	{ 0xc6, "ATA_CMD_SET_MULTI" },
	{ 0xc8, "ATA_CMD_READ" },
	{ 0xca, "ATA_CMD_WRITE" },
	{ 0xcd, "ATA_CMD_CFA_WRITE_MULT_NE" },
	{ 0xce, "ATA_CMD_WRITE_MULTI_FUA_EXT" },
	{ 0xd1, "ATA_CMD_CHK_MED_CRD_TYP" },
	{ 0xde, "ATA_CMD_MEDIA_LOCK" },
	{ 0xdf, "ATA_CMD_MEDIA_UNLOCK" },
	{ 0xe0, "ATA_CMD_STANDBYNOW1" },
	{ 0xe1, "ATA_CMD_IDLEIMMEDIATE" },
	{ 0xe2, "ATA_CMD_STANDBY" },
	{ 0xe3, "ATA_CMD_IDLE" },
	{ 0xe4, "ATA_CMD_PMP_READ" },
	{ 0xe5, "ATA_CMD_CHK_POWER" },
	{ 0xe6, "ATA_CMD_SLEEP" },
	{ 0xe7, "ATA_CMD_FLUSH" },
	{ 0xe8, "ATA_CMD_PMP_WRITE" },
	{ 0xe9, "ATA_CMD_PMP_READ_DMA" },
	{ 0xea, "ATA_CMD_FLUSH_EXT" },
	{ 0xeb, "ATA_CMD_PMP_WRITE_DMA" },
	{ 0xec, "ATA_CMD_ID_ATA" },
	{ 0xef, "ATA_CMD_SET_FEATURES" },
	{ 0xf1, "ATA_CMD_SEC_SET_PASS" },
	{ 0xf2, "ATA_CMD_SEC_UNLOCK" },
	{ 0xf3, "ATA_CMD_SEC_ERASE_PREP" },
	{ 0xf4, "ATA_CMD_SEC_ERASE_UNIT" },
	{ 0xf5, "ATA_CMD_SEC_FREEZE_LOCK" },
	{ 0xf6, "ATA_CMD_SEC_DISABLE_PASS" },
	{ 0xf8, "ATA_CMD_READ_NATIVE_MAX" },
	{ 0xf9, "ATA_CMD_SET_MAX" },
};
const struct cset cset_ata_commands = {
	.unknown = "ATA_CMD_???",
	.n = { 93, 93, 93 },
	.v = { ata_commands_x86_64, ata_commands_x86_64, ata_commands_x86_64 },
	.sorted = true,
};

static const struct cname counter_components_x86_64[] = {
	{ 0x0, "COUNTER_COMPONENT_NONE" },
	{ 0x1, "COUNTER_COMPONENT_SIGNAL" },
	{ 0x2, "COUNTER_COMPONENT_COUNT" },
	{ 0x3, "COUNTER_COMPONENT_FUNCTION" },
	{ 0x4, "COUNTER_COMPONENT_SYNAPSE_ACTION" },
	{ 0x5, "COUNTER_COMPONENT_EXTENSION" },
};
const struct cset cset_counter_components = {
	.unknown = "COUNTER_COMPONENT_???",
	.n = { 6, 6, 6 },
	.v = { counter_components_x86_64, counter_components_x86_64, counter_components_x86_64 },
	.sorted = true,
};

static const struct cname counter_scopes_x86_64[] = {
	{ 0x0, "COUNTER_SCOPE_DEVICE" },
	{ 0x1, "COUNTER_SCOPE_SIGNAL" },
	{ 0x2, "COUNTER_SCOPE_COUNT" },
};
const struct cset cset_counter_scopes = {
	.unknown = "COUNTER_SCOPE_???",
	.n = { 3, 3, 3 },
	.v = { counter_scopes_x86_64, counter_scopes_x86_64, counter_scopes_x86_64 },
	.sorted = true,
};

static const struct cname counter_events_x86_64[] = {
	{ 0x0, "COUNTER_EVENT_OVERFLOW" },
	{ 0x1, "COUNTER_EVENT_UNDERFLOW" },
	{ 0x2, "COUNTER_EVENT_OVERFLOW_UNDERFLOW" },
	{ 0x3, "COUNTER_EVENT_THRESHOLD" },
	{ 0x4, "COUNTER_EVENT_INDEX" },
	{ 0x5, "COUNTER_EVENT_CHANGE_OF_STATE" },
	{ 0x6, "COUNTER_EVENT_CAPTURE" },
	{ 0x7, "COUNTER_EVENT_DIRECTION_CHANGE" },
};
const struct cset cset_counter_events = {
	.unknown = "COUNTER_EVENT_???",
	.n = { 8, 8, 8 },
	.v = { counter_events_x86_64, counter_events_x86_64, counter_events_x86_64 },
	.sorted = true,
};

static const struct cname pidfd_info_mask_x86_64[] = {
	{ 0x1, "PIDFD_INFO_PID" },
	{ 0x2, "PIDFD_INFO_CREDS" },
	{ 0x4, "PIDFD_INFO_CGROUPID" },
	{ 0x8, "PIDFD_INFO_EXIT" },
	{ 0x10, "PIDFD_INFO_COREDUMP" },
	{ 0x20, "PIDFD_INFO_SUPPORTED_MASK" },
	{ 0x40, "PIDFD_INFO_COREDUMP_SIGNAL" },
	{ 0x80, "PIDFD_INFO_COREDUMP_CODE" },
};
const struct cset cset_pidfd_info_mask = {
	.unknown = "PIDFD_INFO_???",
	.n = { 8, 8, 8 },
	.v = { pidfd_info_mask_x86_64, pidfd_info_mask_x86_64, pidfd_info_mask_x86_64 },
	.flags = true,
};

static const struct cname pidfd_coredump_mask_x86_64[] = {
	{ 0x1, "PIDFD_COREDUMPED" },
	{ 0x2, "PIDFD_COREDUMP_SKIP" },
	{ 0x4, "PIDFD_COREDUMP_USER" },
	{ 0x8, "PIDFD_COREDUMP_ROOT" },
};
const struct cset cset_pidfd_coredump_mask = {
	.unknown = "PIDFD_COREDUMP_???",
	.n = { 4, 4, 4 },
	.v = { pidfd_coredump_mask_x86_64, pidfd_coredump_mask_x86_64, pidfd_coredump_mask_x86_64 },
	.flags = true,
};

static const struct cname udmabuf_flags_x86_64[] = {
	{ 0x1, "UDMABUF_FLAGS_CLOEXEC" },
};
const struct cset cset_udmabuf_flags = {
	.unknown = "UDMABUF_FLAGS_???",
	.n = { 1, 1, 1 },
	.v = { udmabuf_flags_x86_64, udmabuf_flags_x86_64, udmabuf_flags_x86_64 },
	.flags = true,
};
