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

} // namespace hamtaraz
