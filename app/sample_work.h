// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project_maker.h"

#include <QString>

#include <vector>

namespace hamtaraz {

/// The bundled work in Persian, Russian (the source) and English, as it lies in the program.
std::vector<ChosenFile> sampleFiles();
QString sampleTitle();

} // namespace hamtaraz
