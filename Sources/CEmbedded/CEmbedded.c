// The files of config/, embedded so that the binary runs without them.
#include "CEmbedded.h"
