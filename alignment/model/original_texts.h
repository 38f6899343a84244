// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/model/splice.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace hamtaraz {

/// Neighbouring segments of one version that do not read as they did before the first edit. Most
/// are one segment whose text was changed; where segments were cut or joined they are several.
struct EditedStretch {
    std::uint32_t at = 0;            ///< the first segment, as the work stands
    std::vector<std::string> now;    ///< the segments' texts as the work stands
    std::vector<std::string> before; ///< those that stood there before any edit; may be none
    friend bool operator==(const EditedStretch &, const EditedStretch &) = default;
};

/// The texts that edits have changed since the work was made. Follows the work by its splices,
/// those of undo and redo too; what undo has restored is no longer edited. Every segment outside
/// the stretches is the original one.
class OriginalTexts {
public:
    /// Linear in the splice, and in the stretches behind it when segments are renumbered.
    void follow(const Splice &splice);

    /// The stretch that holds a segment, or null: it reads as it always did. Logarithmic.
    [[nodiscard]] const EditedStretch *of(std::uint8_t version, std::uint32_t segment) const;
    /// All of a version, ascending.
    [[nodiscard]] const std::vector<EditedStretch> &in(std::uint8_t version) const {
        return m_stretches[version];
    }

private:
    std::array<std::vector<EditedStretch>, maxVersions> m_stretches;
};

} // namespace hamtaraz
