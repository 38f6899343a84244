// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/planners.h"
#include "app/text_matcher.h"
#include "app/work_snapshot.h"

#include <optional>
#include <stop_token>

namespace hamtaraz {

/// What to look for in a work, and where.
struct WorkQuery {
    QString pattern;
    Matching matching = Matching::Folded;
    std::optional<std::uint8_t> version; ///< in this column only
    friend bool operator==(const WorkQuery &, const WorkQuery &) = default;
};

/// A place of the pattern: bytes of a segment's text.
struct WorkHit {
    std::uint32_t unit = 0;
    std::uint8_t version = 0;
    std::uint32_t segment = 0;
    TextSpan place;
    friend bool operator==(const WorkHit &, const WorkHit &) = default;
};

/// All hits in the order of the table: by unit, column, place. Nothing when told to stop. For
/// worker threads: linear in the texts.
std::vector<WorkHit> findInWork(const WorkSnapshot &work, const WorkQuery &query,
                                const std::stop_token &stop);

/// A segment's text to be.
struct NewText {
    TextPlace place;
    std::string text;
};

/// The texts that replacing every hit gives, in the order of the hits; those that would be blank
/// are left out and counted. For worker threads.
struct Replacements {
    std::vector<NewText> texts;
    int hits = 0;  ///< that these texts replace
    int blank = 0; ///< segments that cannot become blank
};
Replacements replaceInWork(const WorkSnapshot &work, const WorkQuery &query,
                           const QString &replacement);

} // namespace hamtaraz
