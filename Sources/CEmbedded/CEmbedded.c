// The files of config/, and the API's description, inside the binary, so that it runs without them. A new file is two lines here.
#include "CEmbedded.h"

// #embed is C23; clang has it in gnu2x, as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char codes_mue[] = {
#embed "../../config/codes/mue.tsv"
};

static const unsigned char codes_ptp_outpatient_hospital[] = {
#embed "../../config/codes/ptp-outpatient-hospital.tsv"
};

static const unsigned char codes_ptp_practitioner[] = {
#embed "../../config/codes/ptp-practitioner.tsv"
};

static const unsigned char codes_therapy_codes[] = {
#embed "../../config/codes/therapy-codes.json"
};

static const unsigned char openapi[] = {
#embed "../../Docs/openapi.json"
};

static const unsigned char page[] = {
#embed "../../config/page/index.html"
};

static const unsigned char payers_aetna[] = {
#embed "../../config/payers/aetna.json"
};

static const unsigned char payers_anthem[] = {
#embed "../../config/payers/anthem.json"
};

static const unsigned char payers_bcbs_nebraska[] = {
#embed "../../config/payers/bcbs-nebraska.json"
};

static const unsigned char payers_cigna_ash[] = {
#embed "../../config/payers/cigna-ash.json"
};

static const unsigned char payers_commercial_ama[] = {
#embed "../../config/payers/commercial-ama.json"
};

static const unsigned char payers_default[] = {
#embed "../../config/payers/default.json"
};

static const unsigned char payers_humana[] = {
#embed "../../config/payers/humana.json"
};

static const unsigned char payers_medicare_part_b[] = {
#embed "../../config/payers/medicare-part-b.json"
};

static const unsigned char payers_texas_medicaid[] = {
#embed "../../config/payers/texas-medicaid.json"
};

static const unsigned char payers_tricare[] = {
#embed "../../config/payers/tricare.json"
};

static const unsigned char payers_unitedhealthcare_commercial[] = {
#embed "../../config/payers/unitedhealthcare-commercial.json"
};

static const unsigned char templates_occupational_therapy[] = {
#embed "../../config/templates/occupational-therapy.json"
};

static const unsigned char templates_physical_therapy[] = {
#embed "../../config/templates/physical-therapy.json"
};

static const unsigned char templates_speech_language_pathology[] = {
#embed "../../config/templates/speech-language-pathology.json"
};

#define EMBEDDED(name, bytes) { name, bytes, sizeof bytes }

static const struct embedded_file files[] = {
    EMBEDDED("codes/mue.tsv", codes_mue),
    EMBEDDED("codes/ptp-outpatient-hospital.tsv", codes_ptp_outpatient_hospital),
    EMBEDDED("codes/ptp-practitioner.tsv", codes_ptp_practitioner),
    EMBEDDED("codes/therapy-codes.json", codes_therapy_codes),
    EMBEDDED("openapi.json", openapi),
    EMBEDDED("page/index.html", page),
    EMBEDDED("payers/aetna.json", payers_aetna),
    EMBEDDED("payers/anthem.json", payers_anthem),
    EMBEDDED("payers/bcbs-nebraska.json", payers_bcbs_nebraska),
    EMBEDDED("payers/cigna-ash.json", payers_cigna_ash),
    EMBEDDED("payers/commercial-ama.json", payers_commercial_ama),
    EMBEDDED("payers/default.json", payers_default),
    EMBEDDED("payers/humana.json", payers_humana),
    EMBEDDED("payers/medicare-part-b.json", payers_medicare_part_b),
    EMBEDDED("payers/texas-medicaid.json", payers_texas_medicaid),
    EMBEDDED("payers/tricare.json", payers_tricare),
    EMBEDDED("payers/unitedhealthcare-commercial.json", payers_unitedhealthcare_commercial),
    EMBEDDED("templates/occupational-therapy.json", templates_occupational_therapy),
    EMBEDDED("templates/physical-therapy.json", templates_physical_therapy),
    EMBEDDED("templates/speech-language-pathology.json", templates_speech_language_pathology),
};

const struct embedded_file *const embedded_files = files;
const size_t embedded_files_count = sizeof files / sizeof *files;
