/* Infrared remote controls: what a device can do, and how its signals are given. */
#include "spec/gen/const_ioctl_input.h"
#include "spec/ioctl.h"
#include "spec/types.h"

static FLAGWORD(lirc_features, 4, cset_lirc_features);
static ENUM(lirc_mode, 4, cset_lirc_modes);

IOCTL_FAMILY(lirc,
	REQ(LIRC_GET_FEATURES, OUT_1(lirc_features)),
	REQ(LIRC_GET_SEND_MODE, OUT_1(lirc_mode)), REQ(LIRC_GET_REC_MODE, OUT_1(lirc_mode)),
	REQ(LIRC_SET_SEND_MODE, IN_1(lirc_mode)), REQ(LIRC_SET_REC_MODE, IN_1(lirc_mode)),
	REQ(LIRC_GET_REC_RESOLUTION, OUT_1(uint)), REQ(LIRC_GET_REC_TIMEOUT, OUT_1(uint)),
	REQ(LIRC_GET_MIN_TIMEOUT, OUT_1(uint)), REQ(LIRC_GET_MAX_TIMEOUT, OUT_1(uint)),
	REQ(LIRC_GET_LENGTH, OUT_1(uint)),
	REQ(LIRC_SET_SEND_CARRIER, IN_1(uint)), REQ(LIRC_SET_REC_CARRIER, IN_1(uint)),
	REQ(LIRC_SET_REC_CARRIER_RANGE, IN_1(uint)), REQ(LIRC_SET_SEND_DUTY_CYCLE, IN_1(uint)),
	REQ(LIRC_SET_TRANSMITTER_MASK, IN_1(uint_hex)),
	REQ(LIRC_SET_REC_TIMEOUT, IN_1(uint)), REQ(LIRC_SET_REC_TIMEOUT_REPORTS, IN_1(uint)),
	REQ(LIRC_SET_MEASURE_CARRIER_MODE, IN_1(uint)), REQ(LIRC_SET_WIDEBAND_RECEIVER, IN_1(uint)));
