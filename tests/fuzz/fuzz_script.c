/* The language of the golden tests, and the frames that it makes. */
#include "check_output.h"
#include "script.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *p = (const char *)data, *end = p + size;
	struct buf text = { 0 }, json = { 0 };
	struct script s;

	if (script_init(&s) < 0)
		return 0;
	while (p < end) {
		const char *nl = memchr(p, '\n', (size_t)(end - p));
		size_t n = (size_t)((nl ? nl : end) - p);
		struct error err = { 0 };

		(void)script_line(&s, p, n, &err);
		p += n + 1;
	}
	script_finish(&s);
	(void)script_show(&s, &text, &json);
	if (s.opts.whole_calls)
		check_text_lines(&text);
	check_json_lines(&json);
	script_done(&s);
	buf_done(&text);
	buf_done(&json);
	return 0;
}
