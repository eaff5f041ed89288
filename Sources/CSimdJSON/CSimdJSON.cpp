#include "CSimdJSON.h"
#include <simdjson.h>
using namespace simdjson;
struct sj_parser { dom::parser p; };
extern "C" sj_parser *sj_new(void) { return new sj_parser(); }
extern "C" int sj_parse(sj_parser *s, const uint8_t *b, size_t n, const uint64_t **t, const uint8_t **st) {
  auto r = s->p.parse(b, n, false);
  if (r.error()) return r.error();
  *t = s->p.doc.tape.get(); *st = s->p.doc.string_buf.get(); return 0;
}
