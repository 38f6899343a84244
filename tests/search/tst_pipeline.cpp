// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/pipeline.h"
#include "tests/support/sample_work.h"

#include <QtTest>

using namespace hamtaraz;

namespace {

const std::string russian = "Старый мост скрипел. Дул ветер.\n\nВ 1911 году здесь жили люди.";
const std::string english = "The old bridge creaked. The wind blew.\n\nIn 1911 people lived here.";

std::vector<VersionInput> twoTexts() {
    return {{test::language("ru"), russian, Role::Source}, {test::language("en"), english}};
}

} // namespace

class PipelineTest : public QObject {
    Q_OBJECT
private slots:
    void textsBecomeAnAlignedWork() {
        const Result<Work> work = makeWork("The bridge", twoTexts());
        QVERIFY2(work, work ? "" : errorSentence(work.error()).c_str());
        QCOMPARE(work->document.title, std::string("The bridge"));
        QCOMPARE(work->document.versions[0].role, Role::Source);
        QCOMPARE(work->document.versions[0].text, russian);
        QCOMPARE(work->document.versions[0].segments.size(), 3U);
        QVERIFY(checkDocument(work->document));
        QCOMPARE(work->alignment.size(), 3U);
    }

    // Printed in the paragraph in one, at the end of the other: note aligns with note, and its
    // repair is told among the others.
    void notesAlignWithNotesWhereverTheyArePrinted() {
        const std::string stars = "Старый мост скрипел.* Дул ветер. * Сгорел в 1911 году.\n\n"
                                  "Здесь жили люди.";
        const std::string figures = "The old bridge creaked.[1] The wind blew.\n\n"
                                    "People lived here.\n\n[1] It burnt down in 1911.";
        const auto prepared = prepareVersions(
            {{test::language("ru"), stars, Role::Source}, {test::language("en"), figures}});
        QVERIFY(prepared);
        QCOMPARE((*prepared)[0].repairs.size(), 2U);
        QVERIFY((*prepared)[1].repairs.empty());
        const Result<Work> work = makeWork("The bridge", *prepared);
        QVERIFY(work);
        QVERIFY(checkDocument(work->document));
        const Version &version = work->document.versions[0];
        QCOMPARE(version.segmentText(3), std::string_view("* Сгорел в 1911 году."));
        QCOMPARE(work->alignment.size(), 4U);
        QCOMPARE(work->alignment[3].parts[0], (SegmentRange{3, 4}));
        QCOMPARE(work->alignment[3].parts[1], (SegmentRange{3, 4}));
    }

    void segmentedTextsAreTakenAsTheyStand() {
        const std::string lines = "One. Two.\n\nThree\n";
        const auto prepared = prepareVersion({test::language("en"), lines},
                                             {.repair = true, .segmented = true, .align = {}});
        QVERIFY(prepared);
        QCOMPARE(prepared->version.text, lines);
        QCOMPARE(prepared->version.segments.size(), 2U);
        QCOMPARE(prepared->version.segments[1].paragraph, 1U);
        QVERIFY(prepared->repairs.empty());
    }

    void repairCanBeTurnedOff() {
        const std::string damaged = "كتاب علي اينجاست. كسي نمي آيد.";
        const VersionInput input{test::language("fa"), damaged};
        QCOMPARE(
            prepareVersion(input, {.repair = false, .segmented = false, .align = {}})->version.text,
            damaged);
    }

    void progressRisesToOne() {
        std::vector<double> shares;
        QVERIFY(
            makeWork("t", twoTexts(), {}, {[&](double share) { shares.push_back(share); }, {}}));
        QVERIFY(std::ranges::is_sorted(shares));
        QCOMPARE(shares.back(), 1.0);
    }

    void cancellingStops() {
        std::stop_source stop;
        stop.request_stop();
        const Result<Work> work = makeWork("t", twoTexts(), {}, {nullptr, stop.get_token()});
        QVERIFY(!work);
        QCOMPARE(work.error().code, ErrorCode::Cancelled);
    }

    void blankTextIsNamedByItsLanguage() {
        auto texts = twoTexts();
        texts[1].text = " \n\n";
        const Result<Work> work = makeWork("t", texts);
        QVERIFY(!work);
        QCOMPARE(work.error().code, ErrorCode::Empty);
        QCOMPARE(work.error().where, std::string("en"));
    }
};

QTEST_APPLESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
