/* Input devices that programs make: what they have, and effects that are played on them. */
#include "spec/gen/const_ioctl_input.h"
#include "spec/ioctl.h"
#include "spec/ioctl_input.h"
#include "spec/types.h"
#include "walk/walk.h"

static ENUM(ev, 4, cset_input_ev);
static ENUM(key, 4, cset_input_key);
static ENUM(rel, 4, cset_input_rel);
static ENUM(abs, 4, cset_input_abs);
static ENUM(abs16, 2, cset_input_abs);
static ENUM(msc, 4, cset_input_msc);
static ENUM(sw, 4, cset_input_sw);
static ENUM(led, 4, cset_input_led);
static ENUM(snd, 4, cset_input_snd);
static ENUM(ff, 4, cset_input_ff);
static ENUM(prop, 4, cset_input_prop);

static STRUCT(uinput_setup, VAL(input_id, "id"), VAL(chars, "name", .n = 80), VAL(u32, "ff_effects_max"));
static STRUCT(uinput_abs_setup, VAL(abs16, "code"), VAL(absinfo, "absinfo"));

/* The kernel is asked with a number of its own and gives the effect; the program says at the end
 * what became of it. */
#define OUTCOME FLAGS(ITEM_AT_EXIT)
static STRUCT(ff_upload_begin, VAL(u32, "request_id"), VAL(s32, "retval", OUTCOME),
	VAL(ff_effect, "effect", OUTCOME), VAL(ff_effect, "old", OUTCOME));
static STRUCT(ff_upload_end, VAL(u32, "request_id"), VAL(s32, "retval"), VAL(ff_effect, "effect"),
	VAL(ff_effect, "old"));
static STRUCT(ff_erase_begin, VAL(u32, "request_id"), VAL(s32, "retval", OUTCOME),
	VAL(u32, "effect_id", OUTCOME));
static STRUCT(ff_erase_end, VAL(u32, "request_id"), VAL(s32, "retval"), VAL(u32, "effect_id"));

IOCTL_FAMILY(uinput,
	REQ_NONE(UI_DEV_CREATE), REQ_NONE(UI_DEV_DESTROY),
	REQ(UI_DEV_SETUP, IN(uinput_setup, "argp")), REQ(UI_ABS_SETUP, IN(uinput_abs_setup, "argp")),
	REQ(UI_SET_EVBIT, VAL(ev, "bit")), REQ(UI_SET_KEYBIT, VAL(key, "bit")),
	REQ(UI_SET_RELBIT, VAL(rel, "bit")), REQ(UI_SET_ABSBIT, VAL(abs, "bit")),
	REQ(UI_SET_MSCBIT, VAL(msc, "bit")), REQ(UI_SET_LEDBIT, VAL(led, "bit")),
	REQ(UI_SET_SNDBIT, VAL(snd, "bit")), REQ(UI_SET_FFBIT, VAL(ff, "bit")),
	REQ(UI_SET_SWBIT, VAL(sw, "bit")), REQ(UI_SET_PROPBIT, VAL(prop, "bit")),
	REQ(UI_SET_PHYS, IN(str, "phys")),
	REQ(UI_GET_VERSION, OUT_1(uint)),
	REQ(UI_BEGIN_FF_UPLOAD, INOUT(ff_upload_begin, "argp")),
	REQ(UI_END_FF_UPLOAD, IN(ff_upload_end, "argp")),
	REQ(UI_BEGIN_FF_ERASE, INOUT(ff_erase_begin, "argp")),
	REQ(UI_END_FF_ERASE, IN(ff_erase_end, "argp")));
