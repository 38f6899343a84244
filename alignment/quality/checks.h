// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"
#include "alignment/text/tokenizer.h"

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hamtaraz {

/// What a translation can be checked for.
enum class CheckKind : std::uint8_t {
    Numbers,      ///< a number of version A is missing in B; detail: the number
    Names,        ///< a name of version A is missing in B; detail: the name
    Untranslated, ///< B says the same as A, or is written in A's letters
    Length,       ///< A is far longer than B suggests; detail: how many times, "3.1"
    Repeated,     ///< the same text in A is translated otherwise in B; detail: that unit, from 1
    Punctuation,  ///< a question or an exclamation in A is none in B; detail: the mark
    Brackets,     ///< in A a bracket or quotation mark has no partner; detail: the mark
};
inline constexpr std::size_t checkCount = 7;

/// A stable name of a check, for settings and files: "numbers".
std::string_view checkId(CheckKind kind);

struct Finding {
    std::uint32_t unit = 0;
    CheckKind kind = CheckKind::Numbers;
    std::uint8_t versionA = 0, versionB = 0;
    std::string detail;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// A version's part of a unit, read once for all checks. Empty text: nothing there.
struct CheckedCell {
    std::string_view text;
    std::vector<Token> tokens;
};

/// A unit as checks see it.
struct CheckedUnit {
    std::uint32_t number = 0; ///< from 0
    std::size_t source = 0;   ///< the version to compare with
    std::vector<CheckedCell> cells;
};

/// One check. It sees every unit in order and may remember what it has seen.
class Check {
public:
    virtual ~Check() = default;
    virtual void look(const CheckedUnit &unit, std::vector<Finding> &findings) = 0;
    /// After the last unit.
    virtual void finish(std::vector<Finding> &) {}
};

/// A new check of each kind, in the order of the kinds.
std::array<std::unique_ptr<Check>, checkCount> makeChecks();

/// The texts of a work and which segments each unit has of them: of unit 0 in every version, then
/// of unit 1, … The versions outlive it.
struct CheckedTexts {
    std::vector<const Version *> versions;
    std::span<const SegmentRange> parts;
};

/// All findings of all checks, by unit, then by kind. Stops early, with what it has, when `stop`
/// says so. Linear, but for sorting.
std::vector<Finding> runChecks(const CheckedTexts &texts, const std::function<bool()> &stop);

} // namespace hamtaraz
