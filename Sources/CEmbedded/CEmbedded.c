// The files of config/ inside the binary, so that it runs without them. A new file is two lines here.
#include "CEmbedded.h"

// #embed is C23; clang has it in gnu2x, as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codes_therapy_codes[] = {
#embed "../../config/codes/therapy-codes.json"
};

#define FILE_OF_CONFIG(name, bytes) { name, bytes, sizeof bytes }

const struct embedded_file embedded_files[] = {
    FILE_OF_CONFIG("codes/therapy-codes.json", codes_therapy_codes),
};

const size_t embedded_files_count = sizeof embedded_files / sizeof *embedded_files;
