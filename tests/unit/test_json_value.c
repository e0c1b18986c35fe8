/* The JSON sink: whatever a walk does, what comes out is well-formed. */
#include "unit.h"

#include "spec/types.h"
#include "view/json_value.h"
#include "walk/walk.h"

static struct buf out;
static struct json_value j;
static struct walk w;

static void begin(void)
{
	out.len = 0;
	buf_char(&out, '{');
	json_value_init(&j, &out, 0);
	w = (struct walk){ .abi = abi_get(ABI_X86_64), .sink = &j.sink };
	j.sink.walk = &w;
}

static void assert_out(const char *want)
{
	json_value_end(&j);
	buf_char(&out, '}');
	buf_char(&out, 0);
	assert_string_equal((const char *)out.data, want);
}

static void named_values(void **state)
{
	(void)state;
	begin();
	walk_name(&w, "a");
	walk_scalar(&w, &t_int, 1);
	walk_name(&w, "b");
	walk_open(&w, GROUP_ARRAY, NULL);
	walk_scalar(&w, &t_int, UINT64_MAX);
	walk_more(&w);
	walk_close(&w, GROUP_ARRAY);
	assert_out("{\"a\":1,\"b\":[-1,{\"more\":true}]}");
}

static void big_numbers_are_exact(void **state)
{
	(void)state;
	begin();
	walk_name(&w, "a");
	walk_scalar(&w, &t_u64, (1ull << 53) - 1);
	walk_name(&w, "b");
	walk_scalar(&w, &t_u64, 1ull << 53);
	walk_name(&w, "c");
	walk_scalar(&w, &t_s64, (uint64_t) - (1ll << 53));
	assert_out("{\"a\":9007199254740991,\"b\":{\"int\":\"9007199254740992\"},"
		   "\"c\":{\"int\":\"-9007199254740992\"}}");
}

static void values_without_names(void **state)
{
	(void)state;
	begin();
	walk_scalar(&w, &t_int, 1);
	walk_scalar(&w, &t_int, 2);
	walk_name(&w, "empty");
	walk_name(&w, "a");
	walk_address(&w, 0);
	assert_out("{\"#0\":1,\"#1\":2,\"empty\":null,\"a\":null}");
}

static void comments(void **state)
{
	(void)state;
	begin();
	walk_comment(&w, "about nothing");
	walk_name(&w, "a");
	walk_scalar(&w, &t_int, 1);
	walk_comment(&w, "one");
	walk_comment(&w, "two");
	walk_name(&w, "b");
	walk_address(&w, 0x10);
	walk_comment(&w, "20 vars");
	walk_name(&w, "c");
	walk_open(&w, GROUP_ARRAY, NULL);
	walk_comment(&w, "lost");
	walk_close(&w, GROUP_ARRAY);
	walk_comment(&w, "kept");
	assert_out("{\"a\":{\"value\":1,\"comments\":[\"one\",\"two\"]},"
		   "\"b\":{\"address\":\"0x10\",\"comments\":[\"20 vars\"]},"
		   "\"c\":{\"value\":[],\"comments\":[\"kept\"]}}");
}

static void groups(void **state)
{
	(void)state;
	begin();
	walk_name(&w, "a");
	walk_open(&w, GROUP_CALL, "htons");
	walk_scalar(&w, &t_int, 80);
	walk_close(&w, GROUP_CALL);
	walk_name(&w, "b");
	walk_open(&w, GROUP_STRUCT, NULL);
	walk_name(&w, "x");
	walk_open(&w, GROUP_CHANGE, NULL);
	walk_scalar(&w, &t_int, 1);
	walk_scalar(&w, &t_int, 2);
	walk_close(&w, GROUP_CHANGE);
	walk_more(&w);
	walk_close(&w, GROUP_STRUCT);
	walk_open(&w, GROUP_RESULT, NULL);
	walk_name(&w, "left");
	walk_symbol(&w, "X", 3);
	walk_close(&w, GROUP_RESULT);
	assert_out("{\"a\":{\"call\":\"htons\",\"args\":[80]},"
		   "\"b\":{\"struct\":{\"x\":{\"change\":[1,2]},\"...\":true}},"
		   "\"details\":{\"left\":{\"enum\":\"X\",\"value\":3}}}");
}

static void groups_too_deep_or_never_closed(void **state)
{
	size_t braces = 0;

	(void)state;
	begin();
	for (unsigned i = 0; i < 1000; i++) {
		walk_open(&w, GROUP_STRUCT, NULL);
		walk_name(&w, "x");
	}
	walk_scalar(&w, &t_int, 1);
	for (unsigned i = 0; i < 10; i++)
		walk_close(&w, GROUP_STRUCT);
	json_value_end(&j);
	buf_char(&out, '}');
	for (size_t i = 0; i < out.len; i++)
		braces += out.data[i] == '{' ? 1 : out.data[i] == '}' ? (size_t)-1 : 0;
	assert_int_equal(braces, 0);
	begin();
	walk_close(&w, GROUP_STRUCT);
	assert_out("{}");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(named_values),
		cmocka_unit_test(big_numbers_are_exact),
		cmocka_unit_test(values_without_names),
		cmocka_unit_test(comments),
		cmocka_unit_test(groups),
		cmocka_unit_test(groups_too_deep_or_never_closed),
	};
	int r = cmocka_run_group_tests(tests, NULL, NULL);

	buf_done(&out);
	return r;
}
