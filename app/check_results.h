// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/splice.h"
#include "alignment/quality/checks.h"

#include <QString>

#include <vector>

namespace hamtaraz {

/// A set of checks, a bit for each kind.
using CheckSet = std::uint32_t;
constexpr CheckSet checkBit(CheckKind kind) {
    return CheckSet{1} << static_cast<unsigned>(kind);
}

/// What a check is called, in the interface language: "numbers".
QString checkText(CheckKind kind);
/// A finding in words: "1935 missing in Persian".
QString findingText(const Finding &finding, const Document &document);

/// The findings of all checks by unit. After a splice the units it changed have none until the
/// checks have run again; all others keep theirs.
class CheckResults {
public:
    /// `findings` are sorted by unit and of a work of `units` units.
    void set(std::vector<Finding> findings, std::size_t units);
    void clear() { m_byUnit.clear(); }
    void follow(const Splice &splice);

    /// The kinds of finding in a unit.
    [[nodiscard]] CheckSet kinds(std::size_t unit) const;
    [[nodiscard]] const std::vector<Finding> &of(std::size_t unit) const;
    /// How many units have a finding of this kind. Linear.
    [[nodiscard]] int count(CheckKind kind) const;

private:
    std::vector<std::vector<Finding>> m_byUnit;
};

} // namespace hamtaraz
