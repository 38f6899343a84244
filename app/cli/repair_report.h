// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"
#include "alignment/text/language.h"

#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz::cli {

/// A text that was looked over for damage.
struct RepairedText {
    std::string name;
    std::string encoding;
    Language language;
    std::string_view text; ///< before repair, as UTF-8
};

/// A JSON object: the text's name, encoding and language; its damage by kind: how many places were
/// found, applied and wait, the bytes they touch, the mean confidence; and every proposal with
/// kind, place (bytes of the decoded text, half-open, and line from 1), before, after, reason,
/// confidence and whether it was applied; a proposal a line.
std::string repairReport(const RepairedText &text, const std::vector<Proposal> &proposals);

/// "120 repairs: kashida 100, yeh-kaf 20", or "nothing to repair".
std::string repairSummary(const std::vector<Proposal> &proposals);

} // namespace hamtaraz::cli
