// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/splice.h"

namespace hamtaraz {

Splice inverse(const Splice &splice) {
    Splice back{splice.at, splice.after, splice.before, {}};
    for (auto edit = splice.edits.rbegin(); edit != splice.edits.rend(); ++edit)
        back.edits.push_back({edit->version, edit->at, edit->after, edit->before});
    return back;
}

} // namespace hamtaraz
