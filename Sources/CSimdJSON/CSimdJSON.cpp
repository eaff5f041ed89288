#include "CSimdJSON.h"

#include <memory>
#include <new>
#include <simdjson.h>

static_assert(simdjson::SIMDJSON_VERSION_MAJOR == 3, "the tape is read by hand: check it against doc/tape.md of this version");
static_assert(simdjson::SIMDJSON_PADDING <= 64, "callers leave 64 readable bytes behind the text");

struct sj_parser {
    std::unique_ptr<simdjson::dom::parser> dom;
    size_t depth;

    // Buffers grow by doubling, so that texts of slowly growing length do not allocate each time. Pages are touched only when used.
    simdjson::error_code reserve(size_t length) {
        if (!dom) dom = std::make_unique<simdjson::dom::parser>();
        if (dom->capacity() >= length && dom->doc.capacity() >= length) return simdjson::SUCCESS;
        if (length > dom->max_capacity()) return simdjson::CAPACITY;
        size_t capacity = 65536;
        while (capacity < length) capacity *= 2;
        if (capacity > dom->max_capacity()) capacity = dom->max_capacity();
        // simdjson refuses a container at its limit, not one past it: hence one more.
        auto error = dom->allocate(capacity, depth + 1);
        return error ? error : dom->doc.allocate(capacity);
    }
};

extern "C" sj_parser *sj_new(size_t depth) {
    auto parser = new (std::nothrow) sj_parser{};
    if (parser) parser->depth = depth;
    return parser;
}

extern "C" void sj_free(sj_parser *parser) { delete parser; }

extern "C" sj_status sj_parse(sj_parser *parser, const uint8_t *text, size_t length, const uint64_t **tape, const uint8_t **strings) {
    try {
        auto error = parser->reserve(length);
        if (!error) error = parser->dom->parse(text, length, false).error();
        switch (error) {
        case simdjson::SUCCESS:
            *tape = parser->dom->doc.tape.get();
            *strings = parser->dom->doc.string_buf.get();
            return SJ_OK;
        case simdjson::NUMBER_ERROR:
            return SJ_NUMBER;
        case simdjson::CAPACITY:
            return SJ_TOO_LONG;
        case simdjson::MEMALLOC:
            parser->dom.reset(); // half-grown buffers are not worth mending
            return SJ_OUT_OF_MEMORY;
        default:
            return SJ_INVALID;
        }
    } catch (...) {
        parser->dom.reset();
        return SJ_OUT_OF_MEMORY;
    }
}
