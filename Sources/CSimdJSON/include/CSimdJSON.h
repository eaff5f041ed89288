// simdjson's DOM parser behind plain C: the caller reads the tape itself, with no call a node.
// The tape is laid out as simdjson's doc/tape.md says; that is a promise of major version 3 only, so the shim refuses to compile with another.
#pragma once
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sj_parser sj_parser;

/// How a parse ended, as far as the caller must tell: the exact place and reason of bad text are found by the caller's own scanner.
typedef enum sj_status {
    SJ_OK = 0,
    /// The text may be legal JSON, but holds a number that fits neither 64 bits nor a finite double.
    SJ_NUMBER = 1,
    SJ_INVALID = 2,
    SJ_TOO_LONG = 3,
    SJ_OUT_OF_MEMORY = 4,
} sj_status;

/// A new parser, or NULL when there is no memory for one. `depth` counts nested containers that are not empty.
sj_parser *sj_new(size_t depth);

void sj_free(sj_parser *parser);

/// Parses `length` bytes behind which 64 more are readable. On SJ_OK, `tape` and `strings` point into the parser's buffers until
/// its next call.
sj_status sj_parse(sj_parser *parser, const uint8_t *text, size_t length, const uint64_t **tape, const uint8_t **strings);

#ifdef __cplusplus
}
#endif
