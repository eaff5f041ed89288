// The files of config/ inside the binary, so that it runs without them.
#pragma once
#include <stddef.h>

struct embedded_file {
    // Path below config/, as "codes/therapy-codes.json".
    const char *name;
    const unsigned char *bytes;
    size_t length;
};

// In order of name.
extern const struct embedded_file *const embedded_files;
extern const size_t embedded_files_count;
