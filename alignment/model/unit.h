// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/document.h"

#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

namespace hamtaraz {

/// Two segments of different versions that say the same. Positions are the version's own segment
/// numbers; versionA < versionB.
struct Link {
    std::uint8_t versionA = 0;
    std::uint8_t versionB = 0;
    std::uint32_t segmentA = 0;
    std::uint32_t segmentB = 0;
    friend auto operator<=>(const Link &, const Link &) = default;
};

enum class Status : std::uint8_t {
    Proposed,         ///< the aligner's
    Confirmed,        ///< the user's; both its cuts are pins
    OmissionAccepted, ///< the user says the empty cells are empty on purpose; both cuts are pins
    Excluded,         ///< kept, but left out of every export; both cuts are pins
};

/// Why a unit is doubtful.
enum class ReasonKind : std::uint8_t {
    Length,        ///< versionA is longer than versionB suggests; detail: how many times, "3.1"
    MissingNumber, ///< detail: the number as written in versionA; missing in versionB
    Omission,      ///< nothing in versionA
    WideUnit,      ///< more segments on a side than usual; detail: the bead type
    PairsDisagree, ///< the pair versionA–versionB contradicts the other two pairs
    WeakEvidence,  ///< little speaks for the unit or its cuts
};

struct Reason {
    ReasonKind kind = ReasonKind::WeakEvidence;
    std::uint8_t versionA = 0;
    std::uint8_t versionB = 0;
    std::string detail;
    friend bool operator==(const Reason &, const Reason &) = default;
};
using Reasons = std::vector<Reason>;

/// A row of the table. Law 3: one contiguous range per version, not all empty. Law 4: links join
/// segments inside those ranges; they are kept sorted.
struct Unit {
    std::vector<SegmentRange> parts; ///< one per version, in the document's order
    std::vector<Link> links;
    Status status = Status::Proposed;
    float confidence = 0; ///< posterior that the unit is right, in [0,1]
    Reasons reasons;
    bool pinnedStart = false; ///< the user set the cut in front of this unit: a pin
    bool bookmarked = false;
    std::string note; ///< the user's; UTF-8

    [[nodiscard]] bool isOmission() const; ///< some version has nothing here
    [[nodiscard]] bool isSettled() const { return status != Status::Proposed; }
    friend bool operator==(const Unit &, const Unit &) = default;
};

/// "2:1:1": the number of segments on each side.
std::string beadType(const Unit &unit);

/// Adds links until every segment has one in each pair of versions that both have something here:
/// a segment without joins its neighbour's partners; a pair without any links all with all. Sorts
/// the links.
void completeLinks(Unit &unit);

/// A minimal pair bead: segments of two versions that hang together by links.
struct Bead {
    std::vector<std::uint32_t> segmentsA, segmentsB; ///< ascending; both non-empty
    friend bool operator==(const Bead &, const Bead &) = default;
};

/// The connected components of the unit's links between two versions, by first segment of A.
/// With no links between the two although both have segments, the whole unit is one bead.
std::vector<Bead> minimalBeads(const Unit &unit, std::uint8_t versionA, std::uint8_t versionB);

} // namespace hamtaraz
