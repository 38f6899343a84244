// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "controllers/review_controller.h"
#include "tests/support/opened_work.h"

#include <vector>

namespace hamtaraz::support {

/// A review of a work, driven by keys as the table drives it.
struct DrivenReview {
    explicit DrivenReview(const Work &work) : opened(work) { controller.setWork(&opened.open()); }

    bool press(QKeyCombination keys) {
        return controller.press(keys.key(), static_cast<int>(keys.keyboardModifiers().toInt()));
    }
    [[nodiscard]] const Unit &unit(std::size_t at) const { return opened.work().alignment[at]; }
    [[nodiscard]] std::size_t size() const { return opened.work().alignment.size(); }
    [[nodiscard]] std::vector<int> focus() const {
        return {controller.unit(), controller.version(), controller.segment()};
    }

    OpenedWork opened;
    ReviewController controller;
};

} // namespace hamtaraz::support
