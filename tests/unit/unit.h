/* unit: what every cmocka test program includes, in the order that cmocka.h asks for. */
#ifndef TATTLE_TESTS_UNIT_H
#define TATTLE_TESTS_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

#endif
