// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// Proposals for `source` that do at once what `first` do to it and then `second` to the text that
/// `first` made. Those of `first` that meet none of `second` stay as they are, each to be accepted
/// or refused; those that meet one become part of it, and the largest gives the whole its kind (but
/// a footnote's before all, since these go together). Of `second`, those that wait go on waiting
/// where they touch none of `first`, and are left out elsewhere. O(n log n), and so for what is
/// moved.
std::vector<Proposal> composeRepairs(std::string_view source, const std::vector<Proposal> &first,
                                     const std::vector<Proposal> &second);

} // namespace hamtaraz
