/*
 * layouts: prints the layout of struct types as tattle computes it.
 *
 * Standard input: "ADDRESS NAME" lines of nm for this very program; t_int must be among them.
 * Output, with tabs: "NAME TYPE ABI size N" and "NAME TYPE ABI .FIELD OFFSET" lines.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "spec/types.h"
#include "walk/walk.h"

static void print_layout(const char *symbol, const struct type *t)
{
	static const unsigned abis[] = { ABI_X86_64, ABI_I386, ABI_AARCH64 };

	for (size_t i = 0; i < sizeof(abis) / sizeof(abis[0]); i++) {
		const struct abi *abi = abi_get(abis[i]);

		printf("%s\t%s\t%s\tsize\t%zu\n", symbol, t->name, abi->name, type_size(t, abi));
		for (unsigned k = 0; t->fields[k].name || t->fields[k].type; k++) {
			const struct item *f = &t->fields[k];

			if (f->name && f->name[0] && !(f->flags & ITEM_PAD))
				printf("%s\t%s\t%s\t.%s\t%zu\n", symbol, t->name, abi->name,
					f->name, type_field_offset(t, k, abi));
		}
	}
}

int main(void)
{
	static char names[8192][64];
	static uintptr_t addrs[8192];
	uintptr_t base = 0;
	char line[256];
	size_t n = 0;

	while (n < 8192 && fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "%" SCNxPTR " %63s", &addrs[n], names[n]) != 2)
			continue;
		if (!strcmp(names[n], "t_int"))
			base = (uintptr_t)&t_int - addrs[n];
		n++;
	}
	for (size_t i = 0; i < n; i++) {
		const struct type *t = (const struct type *)(base + addrs[i]);

		if (t->kind == KIND_STRUCT && t->name && t->fields)
			print_layout(names[i], t);
	}
	return base ? 0 : 1;
}
