// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/repair/proposal.h"
#include "alignment/result.h"
#include "alignment/text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What is wrong with `text` (UTF-8) and how to mend it. A text that shows no damage gets no
/// proposal at all. Linear in the text, but for lines of very many runs. Fails only with Cancelled.
Result<std::vector<Proposal>> proposeRepairs(std::string_view text, const Language &language,
                                             const Progress &progress = {});

/// `text` with the proposals whose `apply` is set carried out. No proposal set: `text` itself.
std::string applyRepairs(std::string_view text, const std::vector<Proposal> &proposals);

} // namespace hamtaraz
