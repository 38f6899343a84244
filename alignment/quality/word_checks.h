// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/quality/checks.h"

namespace hamtaraz {

// The checks that compare the words of two cells, a factory each.

std::unique_ptr<Check> makeNumberCheck();
std::unique_ptr<Check> makeNameCheck();
std::unique_ptr<Check> makeUntranslatedCheck();
std::unique_ptr<Check> makeRepeatedCheck();

} // namespace hamtaraz
