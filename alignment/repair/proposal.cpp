// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/proposal.h"

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
    }
    return "";
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
