// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/letter_mends.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hamtaraz {
namespace {

// The source bytes of some glyphs, which may have been turned round.
TextSpan hull(const Glyphs &glyphs, std::size_t begin, std::size_t end) {
    TextSpan span = glyphs[begin].source;
    for (std::size_t at = begin; at < end; ++at) {
        span.begin = std::min(span.begin, glyphs[at].source.begin);
        span.end = std::max(span.end, glyphs[at].source.end);
    }
    return span;
}

std::string toBytes(const std::u32string &letters) {
    std::string bytes;
    for (const char32_t letter : letters)
        append(bytes, {letter, {}}, {});
    return bytes;
}

// As many letters as before keep each its place; others share that of all.
void replace(Glyphs &out, const Glyphs &glyphs, const LetterEdit &edit) {
    const bool oneToOne = edit.after.size() == edit.end - edit.begin;
    for (std::size_t at = 0; at < edit.after.size(); ++at)
        out.push_back({edit.after[at], oneToOne ? glyphs[edit.begin + at].source
                                                : hull(glyphs, edit.begin, edit.end)});
}

} // namespace

void applyEdits(Line &line, const std::vector<LetterEdit> &edits) {
    if (edits.empty())
        return;
    Glyphs mended;
    mended.reserve(line.raw.size());
    std::vector<Proposal> mends;
    std::size_t reached = 0;
    for (const LetterEdit &edit : edits) {
        const MendReason &why = edit.reason;
        if (edit.after.empty() && edit.begin == 0 && edit.end == line.raw.size())
            continue;
        mends.push_back({why.kind,
                         hull(line.raw, edit.begin, edit.end),
                         {},
                         toBytes(edit.after),
                         why.text,
                         why.confidence,
                         why.apply,
                         {}});
        if (!why.apply)
            continue;
        const auto at = [&](std::size_t place) {
            return line.raw.begin() + static_cast<std::ptrdiff_t>(place);
        };
        mended.insert(mended.end(), at(reached), at(edit.begin));
        replace(mended, line.raw, edit);
        reached = edit.end;
    }
    mended.insert(mended.end(), line.raw.begin() + static_cast<std::ptrdiff_t>(reached),
                  line.raw.end());
    line.raw = std::move(mended);
    line.text = line.raw;
    std::vector<Proposal> all;
    all.reserve(line.mends.size() + mends.size());
    std::merge(std::make_move_iterator(line.mends.begin()),
               std::make_move_iterator(line.mends.end()), std::make_move_iterator(mends.begin()),
               std::make_move_iterator(mends.end()), std::back_inserter(all),
               [](const Proposal &left, const Proposal &right) {
                   return left.place.begin < right.place.begin;
               });
    line.mends = std::move(all);
}

} // namespace hamtaraz
