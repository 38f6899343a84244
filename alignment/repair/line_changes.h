// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/line.h"
#include "alignment/repair/proposal.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// Appends the proposals that turn the core of `line` in `source` into what `line.text` reads.
/// While the characters keep their order, each change is a proposal of its own, of the kind that
/// its characters tell; a line whose characters moved is one proposal of kind BlockOrder.
void proposeLineChanges(std::string_view source, const Line &line, std::vector<Proposal> &out);

} // namespace hamtaraz
