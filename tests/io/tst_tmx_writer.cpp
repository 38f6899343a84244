// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/translation_unit.h"
#include "tests/support/sample_work.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;

namespace {

constexpr VersionPair ruFa{1, 0};
constexpr VersionPair ruEn{1, 2};

QString contentOf(const Result<Exported> &exported) {
    return exported ? QString::fromStdString(exported->content) : QString();
}

QStringList captured(const QString &text, const char *pattern) {
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

} // namespace

class TmxWriterTest : public QObject {
    Q_OBJECT
private slots:
    void pairFileIsExactlyThis() {
        const auto pair =
            writePairTmx(test::sampleWork(), ruFa, {.creationDate = "20261122T120000Z"});
        QFile golden(HAMTARAZ_TESTS "/io/data/bridge.ru-fa.tmx");
        QVERIFY(golden.open(QIODevice::ReadOnly));
        static const QRegularExpression version("creationtoolversion=\"[0-9.]+\"");
        QVERIFY(contentOf(pair).contains(version));
        QCOMPARE(contentOf(pair).remove(version),
                 QString::fromUtf8(golden.readAll()).remove(version));
    }

    void pairFileIsMadeOfMinimalBeads() {
        const Work work = test::sampleWork();
        QCOMPARE(captured(contentOf(writePairTmx(work, ruFa)), "x-ids\">([^<]*)<"),
                 QStringList({"ru:0 fa:0", "ru:1 fa:1", "ru:2 fa:2", "ru:4 fa:3", "ru:5 fa:4",
                              "ru:6 fa:5"}));
        QCOMPARE(captured(contentOf(writePairTmx(work, ruEn)), "x-ids\">([^<]*)<"),
                 QStringList({"ru:0 en:0", "ru:1,2 en:1", "ru:3 en:2", "ru:4 en:3", "ru:5 en:4",
                              "ru:6 en:5"}));
    }

    void severalSegmentsAreJoinedAsOneLine() {
        const QString text = contentOf(writePairTmx(test::sampleWork(), ruEn));
        QVERIFY(text.contains("<seg>Дул ветер, и никто не шёл.</seg>"));
    }

    void reportSaysWhatIsThereAndWhatIsNot() {
        const Work work = test::sampleWork();
        const ExportReport ruFaReport = writePairTmx(work, ruFa)->report;
        QCOMPARE(ruFaReport.written, 6U);
        QCOMPARE(ruFaReport.omissionsLeftOut, 1U);
        QCOMPARE(ruFaReport.unconfirmedLeftOut, 1U);
        QCOMPARE(ruFaReport.excludedLeftOut, 1U);
        QCOMPARE(ruFaReport.severalSourceSegments, 0U);
        QCOMPARE(ruFaReport.charactersDropped, 1U);
        QCOMPARE(writePairTmx(work, ruEn)->report.severalSourceSegments, 1U);
        QCOMPARE(writePairTmx(work, ruFa, {.confirmedOnly = false})->report.written, 7U);
    }

    void illegalCharactersAreDroppedAndMarkupEscaped() {
        const QString text = contentOf(writePairTmx(test::sampleWork(), ruFa));
        QVERIFY(!text.contains(QChar(0x02)));
        QVERIFY(text.contains("<seg>«А &amp; Б» &lt;В&gt;</seg>"));
        QVERIFY(text.contains("<seg>«آ &amp; ب» &lt;ج&gt;</seg>"));
    }

    void datesAreOnlyThoseGiven() {
        const Work work = test::sampleWork();
        QVERIFY(!contentOf(writeMultilingualTmx(work)).contains("date="));
        for (const char *bad : {"2026-11-22", "20261122T120000", "20261122t120000Z", "yesterday"}) {
            const auto refused = writeMultilingualTmx(work, {.creationDate = bad});
            QVERIFY2(!refused && refused.error().code == ErrorCode::BadFormat, bad);
        }
    }

    void idsAreUniqueInEveryFile() {
        const Work work = test::sampleWork();
        for (const auto &text : {contentOf(writePairTmx(work, ruFa, {.confirmedOnly = false})),
                                 contentOf(writeMultilingualTmx(work, {.confirmedOnly = false}))}) {
            const QStringList ids = captured(text, "tuid=\"([^\"]*)\"");
            QVERIFY(ids.size() >= 7);
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        }
    }

    void idsOutliveEditsElsewhereAndConfirming() {
        const auto idOfLast = [](const Work &work) {
            return captured(contentOf(writePairTmx(work, ruFa, {.confirmedOnly = false})),
                            "tuid=\"([^\"]*)\"")
                .last();
        };
        const Work work = test::sampleWork();
        std::vector<Unit> units(work.alignment.units().begin(), work.alignment.units().end());
        units[6].status = Status::Confirmed;
        units[5].status = Status::Proposed;
        Document document = work.document;
        document.versions[1] =
            test::makeVersion("ru", Role::Source,
                              {"Другое начало.", "Дул ветер,", "и никто не шёл.", "Только.",
                               "А и Б", "Нет.", "Нет.", "Завтра едем.", "=1+1"});
        QCOMPARE(idOfLast(test::makeWork(std::move(document), std::move(units))), idOfLast(work));
    }

    void multilingualFileHoldsUnitsSourceFirst() {
        const Work work = test::sampleWork();
        const auto exported = writeMultilingualTmx(work);
        const QString text = contentOf(exported);
        QCOMPARE(captured(text, "x-bead\">([^<]*)<"),
                 QStringList({"1:1:1", "2:2:1", "1:1", "1:1:1", "1:1:1", "1:1:1"}));
        QCOMPARE(captured(text, "xml:lang=\"([^\"]*)\"").mid(0, 3),
                 QStringList({"ru", "fa", "en"}));
        QCOMPARE(exported->report.omissionsLeftOut, 0U);
        QVERIFY(text.contains("<prop type=\"x-status\">omission-accepted</prop>"));
    }

    void unitWithoutTheSourceNamesItsOwn() {
        Document document{"t", {}};
        document.versions.push_back(test::makeVersion("ru", Role::Source, {"Да."}));
        document.versions.push_back(test::makeVersion("fa", Role::Translation, {"بله.", "خیر."}));
        document.versions.push_back(test::makeVersion("en", Role::Translation, {"Yes.", "No."}));
        const Work work =
            test::makeWork(std::move(document), {test::makeUnit({{0, 1}, {0, 1}, {0, 1}}, {}),
                                                 test::makeUnit({{1, 1}, {1, 2}, {1, 2}}, {})});
        const QString text = contentOf(writeMultilingualTmx(work));
        QCOMPARE(captured(text, " srclang=\"([^\"]*)\""), QStringList({"ru", "fa"}));
    }

    void languagesWithoutSpacesAreJoinedWithoutThem() {
        const Version japanese =
            test::makeVersion("ja", Role::Translation, {"橋が古い。", "風が吹く。"});
        QCOMPARE(joinedText(japanese, {0, 1}), std::string("橋が古い。風が吹く。"));
    }

    void pairsGoOutOfTheSourceFirst() {
        QCOMPARE(versionPairs(test::sampleWork().document),
                 (std::vector<VersionPair>{{1, 0}, {1, 2}, {2, 0}}));
    }

    void pairsOutsideTheWorkAreRefused() {
        const Work work = test::sampleWork();
        for (const VersionPair pair : {VersionPair{0, 0}, VersionPair{0, 3}, VersionPair{7, 1}}) {
            QCOMPARE(writePairTmx(work, pair).error().code, ErrorCode::OutOfRange);
            QCOMPARE(writeLadder(work, pair).error().code, ErrorCode::OutOfRange);
        }
    }
};

QTEST_APPLESS_MAIN(TmxWriterTest)
#include "tst_tmx_writer.moc"
