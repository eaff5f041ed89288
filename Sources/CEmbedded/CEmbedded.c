// The files of config/, and the API's description, inside the binary, so that it runs without them. A new file is two lines here.
#include "CEmbedded.h"

// #embed is C23; clang has it in gnu2x, as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codes_therapy_codes[] = {
#embed "../../config/codes/therapy-codes.json"
};

static const unsigned char openapi[] = {
#embed "../../Docs/openapi.json"
};

static const unsigned char payers_commercial_ama[] = {
#embed "../../config/payers/commercial-ama.json"
};

static const unsigned char payers_default[] = {
#embed "../../config/payers/default.json"
};

static const unsigned char payers_medicare_part_b[] = {
#embed "../../config/payers/medicare-part-b.json"
};

#define EMBEDDED(name, bytes) { name, bytes, sizeof bytes }

static const struct embedded_file files[] = {
    EMBEDDED("codes/therapy-codes.json", codes_therapy_codes),
    EMBEDDED("openapi.json", openapi),
    EMBEDDED("payers/commercial-ama.json", payers_commercial_ama),
    EMBEDDED("payers/default.json", payers_default),
    EMBEDDED("payers/medicare-part-b.json", payers_medicare_part_b),
};

const struct embedded_file *const embedded_files = files;
const size_t embedded_files_count = sizeof files / sizeof *files;
