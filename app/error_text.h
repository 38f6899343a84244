// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <QString>

namespace hamtaraz {

/// One sentence in the interface language: where, what went wrong, and what to do about it.
/// The English `detail` is left for logs.
QString errorText(const Error &error);

} // namespace hamtaraz
