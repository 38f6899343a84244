// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/repair/proposal.h"
#include "alignment/result.h"
#include "alignment/text/language.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What is wrong with `text` (UTF-8) and how to mend it, by rules that need no language model.
///
/// Signs of damage are counted over the whole text (DamageProfile), and a text that shows none
/// gets no proposal at all: hard-wrapped lines, odd spaces or a page number alone are no damage.
/// Signs too rare to be sure of give proposals that wait (`apply` not set). Arabic yeh and kaf are
/// an editor's choice, and changed only in Persian where both letters of a pair stand side by side.
///
/// Columns that stand side by side are set behind each other first (proposeColumns), and what is
/// wrong with their text is mended in the same change.
///
/// The removals of a footnote's lines and its insertion behind the text are proposals of kind
/// Footnote, to be accepted or refused together. `progress` may stop the work at any line; the
/// only error is Cancelled. Linear in the text.
///
/// `words` are words of the language that are known from elsewhere (UTF-8, in any order); they help
/// where the text itself says too little, and may be none.
Result<std::vector<Proposal>> proposeRepairs(std::string_view text, const Language &language,
                                             const Progress &progress = {},
                                             std::span<const std::string_view> words = {});

/// `text` with the proposals whose `apply` is set carried out; they must be of this text and in
/// order of place. None set: `text` itself. Linear.
std::string applyRepairs(std::string_view text, const std::vector<Proposal> &proposals);

} // namespace hamtaraz
