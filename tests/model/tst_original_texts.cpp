// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/model/original_texts.h"
#include "tests/support/plain_work.h"
#include "tests/support/random_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

using Texts = std::vector<std::string>;

Texts textsOf(const Version &version) {
    Texts texts;
    for (std::uint32_t s = 0; s < version.segments.size(); ++s)
        texts.emplace_back(version.segmentText(s));
    return texts;
}

/// The version as it was, by what is remembered alone.
Texts originals(const Version &version, const std::vector<EditedStretch> &stretches) {
    Texts texts;
    std::uint32_t place = 0;
    const auto keep = [&](std::uint32_t end) {
        for (; place < end; ++place)
            texts.emplace_back(version.segmentText(place));
    };
    for (const EditedStretch &stretch : stretches) {
        RC_ASSERT(place <= stretch.at);
        keep(stretch.at);
        for (const std::string &now : stretch.now)
            RC_ASSERT(version.segmentText(place++) == now);
        texts.insert(texts.end(), stretch.before.begin(), stretch.before.end());
    }
    keep(static_cast<std::uint32_t>(version.segments.size()));
    return texts;
}

/// A work of three units that is edited in its English column.
struct Edited {
    Work work = plainWork(3);
    OriginalTexts texts;
    std::vector<Splice> done;

    void carryOut(const Result<Splice> &plan) {
        QVERIFY(plan);
        QVERIFY(work.apply(*plan));
        texts.follow(*plan);
        done.push_back(*plan);
    }
    void edit(std::uint32_t segment, const char *text) {
        carryOut(editSegment(work, {2, segment, 0}, text));
    }
    [[nodiscard]] Texts before(std::uint32_t segment) const {
        const EditedStretch *stretch = texts.of(2, segment);
        return stretch ? stretch->before : Texts();
    }
};

} // namespace

class TestOriginalTexts : public QObject {
    Q_OBJECT

private slots:
    void theFirstTextIsRemembered() {
        Edited edited;
        edited.edit(1, "The king came home 1.");
        edited.edit(1, "The queen came home 1.");
        QCOMPARE(edited.before(1), Texts{"The prince came home 1."});
        QVERIFY(!edited.texts.of(2, 0));
        QVERIFY(!edited.texts.of(1, 1));
        edited.edit(1, "The prince came home 1.");
        QVERIFY(!edited.texts.of(2, 1));
    }

    void cutsAndJoinsMoveWhatFollows() {
        Edited edited;
        edited.edit(2, "The king came home 2.");
        edited.carryOut(cutSegment(edited.work, {2, 0, 10}, TailGoes::StaysInUnit));
        QCOMPARE(edited.before(3), Texts{"The prince came home 2."});
        QCOMPARE(edited.texts.of(2, 1)->now, (Texts{"The prince", "came home 0."}));
        QCOMPARE(edited.before(1), Texts{"The prince came home 0."});
        edited.carryOut(joinSegments(edited.work, {2, 0, 0}));
        QVERIFY(!edited.texts.of(2, 0));
        QCOMPARE(edited.before(2), Texts{"The prince came home 2."});
    }

    void anEditedSegmentThatIsCutKeepsItsOriginal() {
        Edited edited;
        edited.edit(1, "The king came back.");
        edited.carryOut(cutSegment(edited.work, {2, 1, 8}, TailGoes::ToNextUnit));
        QCOMPARE(edited.before(1), Texts{"The prince came home 1."});
        QCOMPARE(edited.before(2), Texts{"The prince came home 1."});
        QVERIFY(!edited.texts.of(2, 3));
    }

    void whatIsRememberedIsTheOriginal() {
        QVERIFY(rc::check("the stretches lead back to the texts before all edits", [] {
            Work work = randomWork();
            const Document before = work.document;
            OriginalTexts texts;
            std::vector<Splice> done;
            for (int step = 0; step < 15; ++step) {
                const bool undoes = !done.empty() && *rc::gen::inRange(0, 4) == 0;
                const auto plan = undoes ? Result<Splice>(inverse(done.back())) : randomPlan(work);
                if (!plan)
                    continue;
                RC_ASSERT(work.apply(*plan).has_value());
                texts.follow(*plan);
                if (undoes)
                    done.pop_back();
                else
                    done.push_back(*plan);
                for (std::uint8_t v = 0; v < before.versions.size(); ++v)
                    RC_ASSERT(originals(work.document.versions[v], texts.in(v)) ==
                              textsOf(before.versions[v]));
            }
            for (; !done.empty(); done.pop_back())
                texts.follow(inverse(done.back()));
            for (std::uint8_t v = 0; v < before.versions.size(); ++v)
                RC_ASSERT(texts.in(v).empty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestOriginalTexts)
#include "tst_original_texts.moc"
