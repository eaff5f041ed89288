// Counts heap allocations of the calling thread. For scrub-bench only: it puts its own malloc before the C library's.
#ifndef C_ALLOCATION_COUNT_H
#define C_ALLOCATION_COUNT_H

#include <stdint.h>

/// Blocks that this thread has asked for since it began.
uint64_t allocation_count(void);

#endif
