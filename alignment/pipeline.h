// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/model/work.h"
#include "alignment/repair/proposal.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// A decoded text on its way into a work.
struct VersionInput {
    Language language;
    std::string text; ///< UTF-8
    Role role = Role::Translation;
    /// Repairs of `text` that are decided; nothing: they are proposed and the certain ones applied,
    /// and its notes set behind it (gatherNotes).
    std::optional<std::vector<Proposal>> repairs = {};
    /// Words of the language that are known from elsewhere, for its repair; they may be none.
    std::span<const std::string_view> words = {};
};

struct PipelineOptions {
    bool repair = true;     ///< propose repairs and apply the certain ones
    bool segmented = false; ///< the inputs are one segment a line; they are taken as they stand
    AlignOptions align;
};

/// What came of one input: the repairs found (applied where `apply` is set).
struct PreparedVersion {
    Version version;
    std::vector<Proposal> repairs;
};

/// Repairs and segments one text. Empty when nothing is left to align.
Result<PreparedVersion> prepareVersion(const VersionInput &input, const PipelineOptions &options,
                                       const Progress &progress = {});

/// prepareVersion for each input, in order.
Result<std::vector<PreparedVersion>> prepareVersions(const std::vector<VersionInput> &inputs,
                                                     const PipelineOptions &options = {},
                                                     const Progress &progress = {});

/// The share of a whole run that preparing the texts takes, for its progress.
inline constexpr double preparingShare = 0.3;

/// Aligns texts that are prepared.
Result<Work> makeWork(std::string title, const std::vector<PreparedVersion> &prepared,
                      const AlignOptions &options = {}, const Progress &progress = {});

/// Decoded texts in, an aligned work out: repair → segment → align. The one way into a work, for
/// the window and the command line alike; they call the two steps by themselves to keep the
/// repairs.
Result<Work> makeWork(std::string title, const std::vector<VersionInput> &inputs,
                      const PipelineOptions &options = {}, const Progress &progress = {});

} // namespace hamtaraz
