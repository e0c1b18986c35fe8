#include "spec/hwaddr.h"

size_t hwaddr_bytes(uint64_t type, size_t room)
{
	static const struct {
		uint16_t from, to;
		uint8_t bytes;
	} lengths[] = {
		{ 0, 0, 7 }, { 1, 1, 6 }, { 3, 3, 7 }, { 6, 6, 6 }, { 7, 7, 1 }, { 15, 15, 2 },
		{ 24, 24, 16 }, { 27, 27, 8 }, { 32, 32, 20 }, { 256, 256, 0 }, { 270, 270, 5 },
		{ 271, 271, 0 }, { 280, 280, 0 }, { 290, 290, 1 }, { 512, 512, 0 }, { 518, 519, 0 },
		{ 768, 768, 4 }, { 769, 769, 16 }, { 772, 772, 6 }, { 773, 773, 1 }, { 774, 774, 6 },
		{ 776, 776, 4 }, { 777, 777, 0 }, { 778, 778, 4 }, { 779, 779, 0 }, { 780, 780, 6 },
		{ 783, 783, 4 }, { 801, 803, 6 }, { 804, 805, 8 }, { 820, 821, 1 }, { 822, 822, 0 },
		{ 823, 823, 16 }, { 824, 824, 0 }, { 825, 825, 8 }, { 826, 826, 0 },
	};

	for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++)
		if (type >= lengths[i].from && type <= lengths[i].to)
			return lengths[i].bytes < room ? lengths[i].bytes : room;
	return room;
}
