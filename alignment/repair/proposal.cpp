// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/proposal.h"

#include <array>
#include <cstddef>

namespace hamtaraz {

std::string_view repairKindName(RepairKind kind) {
    switch (kind) {
    case RepairKind::Kashida:
        return "kashida";
    case RepairKind::YehKaf:
        return "yeh-kaf";
    case RepairKind::BlockOrder:
        return "block-order";
    case RepairKind::Unwrap:
        return "unwrap";
    case RepairKind::PageFurniture:
        return "page-furniture";
    case RepairKind::Footnote:
        return "footnote";
    case RepairKind::Spacing:
        return "spacing";
    case RepairKind::Diacritics:
        return "diacritics";
    case RepairKind::VisualOrder:
        return "visual-order";
    case RepairKind::Presentation:
        return "presentation-forms";
    case RepairKind::LamAlef:
        return "lam-alef";
    case RepairKind::Brackets:
        return "brackets";
    case RepairKind::SoftHyphen:
        return "soft-hyphen";
    case RepairKind::Ligature:
        return "ligature";
    case RepairKind::Zwnj:
        return "zwnj";
    case RepairKind::SpacedLetters:
        return "spaced-letters";
    case RepairKind::Hyphenation:
        return "hyphenation";
    case RepairKind::Homoglyph:
        return "homoglyph";
    case RepairKind::Columns:
        return "columns";
    }
    return "";
}

std::span<const RepairKind> repairKinds() {
    static constexpr auto kinds = [] {
        std::array<RepairKind, static_cast<std::size_t>(RepairKind::Columns) + 1> all{};
        for (std::size_t at = 0; at < all.size(); ++at)
            all[at] = static_cast<RepairKind>(at);
        return all;
    }();
    return kinds;
}

void setApplied(std::vector<Proposal> &proposals, RepairKind kind, bool apply) {
    for (Proposal &proposal : proposals)
        if (proposal.kind == kind)
            proposal.apply = apply;
}

void applyFrom(std::vector<Proposal> &proposals, double confidence) {
    bool notes = true;
    for (Proposal &proposal : proposals) {
        proposal.apply = proposal.confidence >= confidence;
        if (proposal.kind == RepairKind::Footnote)
            notes = notes && proposal.apply;
    }
    setApplied(proposals, RepairKind::Footnote, notes);
}

} // namespace hamtaraz
