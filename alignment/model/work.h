// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/alignment.h"
#include "alignment/model/document.h"

namespace hamtaraz {

/// A segment as an edit would name it.
SegmentContent contentOf(const Version &version, std::uint32_t segment);

/// A document with its alignment, changed only by splices.
struct Work {
    Document document;
    Alignment alignment;

    /// Carries out a whole splice, segments and units. On failure nothing has changed.
    Outcome apply(const Splice &splice);

    friend bool operator==(const Work &, const Work &) = default;
};

} // namespace hamtaraz
