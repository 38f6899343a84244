// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/learner.h"

#include "alignment/evidence/core_lexicon.h"
#include "alignment/evidence/model1.h"
#include "alignment/evidence/seed_lexicon.h"
#include "alignment/together.h"

#include <algorithm>

namespace hamtaraz {

namespace {

bool speaksBoth(const Termbase &termbase, const VersionFeatures &a, const VersionFeatures &b) {
    return std::ranges::any_of(termbase.concepts, [&](const Concept &meaning) {
        const auto has = [&](const VersionFeatures &version) {
            return std::ranges::any_of(meaning.terms, [&](const Term &term) {
                return version.language && term.language == *version.language;
            });
        };
        return has(a) && has(b);
    });
}

} // namespace

Learner::Learner(const VersionFeatures &source, const VersionFeatures &target,
                 const AlignOptions &options)
    : m_useLexicon(options.useLexicon) {
    SeedOptions wanted{options.useAnchors, options.usePunctuation, {}};
    if (options.useCoreLexicon)
        wanted.termbases.push_back(&coreLexicon());
    for (const Termbase &termbase : options.termbases)
        wanted.termbases.push_back(&termbase);
    m_hasDictionary = std::ranges::any_of(wanted.termbases, [&](const Termbase *termbase) {
        return speaksBoth(*termbase, source, target);
    });
    together([&] { m_backwardSeeds = seedLexicon(target, source, wanted); },
             [&] { m_forwardSeeds = seedLexicon(source, target, wanted); });
}

Learned Learner::fromSeeds(const VersionFeatures &source, const VersionFeatures &target) const {
    return {seedModel(target, m_forwardSeeds),
            seedModel(source, m_backwardSeeds),
            {},
            false,
            LengthEvidence::likelyRatios(source, target).front()};
}

Learned Learner::from(const VersionFeatures &source, const VersionFeatures &target,
                      std::vector<SegmentPair> beads) const {
    if (!m_useLexicon) {
        Learned learned = fromSeeds(source, target);
        learned.beads = std::move(beads);
        return learned;
    }
    auto [forward, backward] = trainModel1(source, target, beads);
    forward.lexicon = merged(forward.lexicon, m_forwardSeeds);
    backward.lexicon = merged(backward.lexicon, m_backwardSeeds);
    return {std::move(forward), std::move(backward), std::move(beads), true,
            LengthEvidence::likelyRatios(source, target).front()};
}

} // namespace hamtaraz
