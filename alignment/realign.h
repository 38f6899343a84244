// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/align.h"
#include "alignment/model/splice.h"
#include "alignment/search/pair_model.h"

#include <memory>
#include <span>

namespace hamtaraz {

/// A place that is settled: all versions are cut there. `cut[v]` is the segment of version v right
/// behind it.
struct Pin {
    std::vector<std::uint32_t> cut;
};

/// Units [first, last) of an alignment.
struct UnitRange {
    std::size_t first = 0, last = 0;
};

/// What a work's units teach about its versions, kept warm so that any part can be aligned again
/// in milliseconds. Confirmed units teach most. Immutable; safe to share between threads. It speaks
/// of the segments it was made from: after a segment is edited, make a new one.
class AlignmentModel {
public:
    /// Linear in the text. Fails only with Cancelled.
    static Result<AlignmentModel> learn(const Document &document, const Alignment &alignment,
                                        const AlignOptions &options = {},
                                        const Progress &progress = {});

    [[nodiscard]] std::span<const VersionFeatures> features() const { return *m_features; }
    /// a < b.
    [[nodiscard]] const std::shared_ptr<const PairModel> &pair(std::size_t a, std::size_t b) const {
        return m_pairs[a * (2 * m_features->size() - a - 1) / 2 + (b - a - 1)];
    }

private:
    AlignmentModel() = default;
    std::shared_ptr<const std::vector<VersionFeatures>> m_features;
    std::vector<std::shared_ptr<const PairModel>> m_pairs; ///< (0,1), (0,2), …, (1,2), …
};

/// Aligns again what lies between the nearest pins around `range`: the cuts of settled units, cuts
/// that the user has set (pinnedStart), the ends of the work, and the further `pins`. Settled units
/// stay as they are, and so does a single unit between two pins that the user has shaped; notes and
/// bookmarks stay with the segment their unit began with. The splice is empty when nothing would
/// change. OutOfRange for a range or pin outside the work; CrossingPins, naming both places, when
/// pins contradict each other or a settled unit; NotApplicable when the model is of another
/// document; Cancelled. Linear in the span.
Result<Splice> realign(const AlignmentModel &model, const Alignment &alignment, UnitRange range,
                       std::span<const Pin> pins = {}, const Progress &progress = {});

/// What a correction of `range` changes around it: as realign(), but the nearest pins are looked
/// for no further away than the change is felt. Milliseconds, however long the work. Fails as
/// realign() does.
Result<Splice> ripple(const AlignmentModel &model, const Alignment &alignment, UnitRange range,
                      const Progress &progress = {});

/// Up to `count` other ways to align `range` and the few units around it, likeliest first, as
/// splices to choose from; the way it is now is not among them. Fails as realign() does.
Result<std::vector<Splice>> alternatives(const AlignmentModel &model, const Alignment &alignment,
                                         UnitRange range, std::size_t count);

} // namespace hamtaraz
