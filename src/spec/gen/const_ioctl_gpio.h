/* From tools/constants/ioctl_gpio.list by tools/gen-constants. */
#ifndef TATTLE_SPEC_GEN_CONST_IOCTL_GPIO_H
#define TATTLE_SPEC_GEN_CONST_IOCTL_GPIO_H

#include "spec/constants.h"

extern const struct cset cset_gpio_line_flags;
extern const struct cset cset_gpio_handle_flags;
extern const struct cset cset_gpio_event_flags;
extern const struct cset cset_gpio_v2_line_flags;

#endif
