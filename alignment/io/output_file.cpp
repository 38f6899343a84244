#include "alignment/io/output_file.h"
