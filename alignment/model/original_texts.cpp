// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/original_texts.h"

#include <algorithm>
#include <iterator>

namespace hamtaraz {

namespace {

using Stretches = std::vector<EditedStretch>;

std::uint32_t endOf(const EditedStretch &stretch) {
    return stretch.at + static_cast<std::uint32_t>(stretch.now.size());
}

std::uint32_t endOf(const SegmentEdit &edit) {
    return edit.at + static_cast<std::uint32_t>(edit.before.size());
}

/// The stretches [first, last) that an edit meets; one that lost all its segments is met at its
/// place.
std::pair<Stretches::iterator, Stretches::iterator> metBy(const SegmentEdit &edit,
                                                          Stretches &stretches) {
    const auto above = [&edit](const EditedStretch &s) {
        return s.now.empty() ? s.at < edit.at : endOf(s) <= edit.at;
    };
    const auto first = std::ranges::partition_point(stretches, above);
    auto last = first;
    while (last != stretches.end() &&
           (last->now.empty() ? last->at <= endOf(edit) : last->at < endOf(edit)))
        ++last;
    return {first, last};
}

/// What the stretches that an edit meets become together.
EditedStretch merged(const SegmentEdit &edit, Stretches::const_iterator first,
                     Stretches::const_iterator last) {
    EditedStretch whole{first == last ? edit.at : std::min(edit.at, first->at), {}, {}};
    std::uint32_t place = whole.at;
    const auto stoodAsItWas = [&](std::uint32_t end) {
        for (; place < end; ++place)
            whole.before.push_back(edit.before[place - edit.at].text);
    };
    if (first != last && first->at < edit.at)
        whole.now.assign(first->now.begin(), first->now.begin() + (edit.at - first->at));
    for (auto stretch = first; stretch != last; ++stretch) {
        stoodAsItWas(stretch->at);
        whole.before.insert(whole.before.end(), stretch->before.begin(), stretch->before.end());
        place = endOf(*stretch);
    }
    stoodAsItWas(endOf(edit));
    std::ranges::transform(edit.after, std::back_inserter(whole.now), &SegmentContent::text);
    if (first != last && endOf(*(last - 1)) > endOf(edit))
        whole.now.insert(whole.now.end(),
                         (last - 1)->now.end() - (endOf(*(last - 1)) - endOf(edit)),
                         (last - 1)->now.end());
    return whole;
}

/// The stretch in pieces, without what reads as it did: segment by segment where there are as many
/// as before, else between the ends that are the same.
Stretches settled(const EditedStretch &whole) {
    Stretches pieces;
    const auto [now, before] = std::ranges::mismatch(whole.now, whole.before);
    const auto same = static_cast<std::uint32_t>(now - whole.now.begin());
    if (whole.now.size() == whole.before.size()) {
        for (std::uint32_t k = same; k < whole.now.size(); ++k)
            if (whole.now[k] != whole.before[k])
                pieces.push_back({whole.at + k, {whole.now[k]}, {whole.before[k]}});
        return pieces;
    }
    EditedStretch rest{whole.at + same, {now, whole.now.end()}, {before, whole.before.end()}};
    while (!rest.now.empty() && !rest.before.empty() && rest.now.back() == rest.before.back()) {
        rest.now.pop_back();
        rest.before.pop_back();
    }
    pieces.push_back(std::move(rest));
    return pieces;
}

void followEdit(Stretches &stretches, const SegmentEdit &edit) {
    const auto [first, last] = metBy(edit, stretches);
    Stretches pieces = settled(merged(edit, first, last));
    if (edit.before.size() != edit.after.size())
        for (auto below = last; below != stretches.end(); ++below)
            below->at += static_cast<std::uint32_t>(edit.after.size() - edit.before.size());
    const auto place = stretches.erase(first, last);
    stretches.insert(place, std::make_move_iterator(pieces.begin()),
                     std::make_move_iterator(pieces.end()));
}

} // namespace

void OriginalTexts::follow(const Splice &splice) {
    for (const SegmentEdit &edit : splice.edits)
        followEdit(m_stretches[edit.version], edit);
}

const EditedStretch *OriginalTexts::of(std::uint8_t version, std::uint32_t segment) const {
    const Stretches &stretches = m_stretches[version];
    const auto found = std::ranges::partition_point(
        stretches, [segment](const EditedStretch &s) { return endOf(s) <= segment; });
    return found != stretches.end() && found->at <= segment ? &*found : nullptr;
}

} // namespace hamtaraz
