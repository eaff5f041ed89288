#pragma once
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif
typedef struct sj_parser sj_parser;
sj_parser *sj_new(void);
int sj_parse(sj_parser *, const uint8_t *, size_t, const uint64_t **tape, const uint8_t **strings);
#ifdef __cplusplus
}
#endif
