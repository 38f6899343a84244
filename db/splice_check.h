// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/splice.h"
#include "alignment/result.h"

#include <cstddef>

namespace hamtaraz::db {

/// What laws 3 and 4 say of a splice by itself, for a work of `versions` versions: its units tile,
/// their links stay inside, and it leaves as many segments as its edits do. BadFormat, naming the
/// unit. A journal is read from a file, so that its splices may be anything.
Outcome checkSplice(const Splice &splice, std::size_t versions);

} // namespace hamtaraz::db
