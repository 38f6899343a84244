// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/align.h"
#include "alignment/io/text_reader.h"
#include "alignment/text/segmenter.h"
#include "tests/support/synthetic_document.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

Version versionOf(const char *tag, const std::vector<std::string> &segments) {
    Version version{*Language::fromTag(tag), Role::Translation, {}, {}};
    for (const std::string &segment : segments)
        append(version, segment, 0);
    return version;
}

std::vector<std::string> seedSegments(const char *file) {
    const auto text =
        io::readTextFile(std::string(HAMTARAZ_TESTS "/gold/seed/") + file).value().text;
    Version version{*Language::fromTag("en"), Role::Translation, text, segmentLines(text)};
    std::vector<std::string> segments;
    for (std::uint32_t s = 0; s < version.segments.size(); ++s)
        segments.emplace_back(version.segmentText(s));
    return segments;
}

double meanConfidence(const Alignment &alignment) {
    double sum = 0;
    for (const Unit &unit : alignment.units())
        sum += static_cast<double>(unit.confidence);
    return sum / static_cast<double>(alignment.size());
}

std::size_t joined(const Alignment &alignment) {
    return static_cast<std::size_t>(std::ranges::count_if(
        alignment.units(), [](const Unit &unit) { return !unit.isOmission(); }));
}

} // namespace

/// What users hand in by mistake or out of need: no false rows, no crash, nothing lost (law 3 is
/// checked by Alignment itself).
class TestStrangeTexts : public QObject {
    Q_OBJECT

private slots:
    void noTranslationsOfEachOther() {
        // The same sentences from the end to the start: nothing stands where it belongs.
        auto english = seedSegments("en_sentences.txt");
        std::ranges::reverse(english);
        const Document document{
            "", {versionOf("ru", seedSegments("ru_sentences.txt")), versionOf("en", english)}};
        const Alignment alignment = align(document).value();
        QCOMPARE(joined(alignment), std::size_t{0});
        QVERIFY(meanConfidence(alignment) < 0.1);
        QCOMPARE(unjoinedVersions(alignment).size(), std::size_t{1});
    }

    void oneOfThreeIsAnotherWork() {
        auto english = seedSegments("en_sentences.txt");
        std::ranges::reverse(english);
        const Document document{"",
                                {versionOf("fa", seedSegments("fa_gold_sentences.txt")),
                                 versionOf("en", english),
                                 versionOf("ru", seedSegments("ru_sentences.txt"))}};
        const Alignment alignment = align(document).value();
        const std::vector<std::pair<std::size_t, std::size_t>> apart{{0, 1}, {1, 2}};
        QCOMPARE(unjoinedVersions(alignment), apart);
        const auto persianWithRussian =
            std::ranges::count_if(alignment.units(), [](const Unit &unit) {
                return !unit.parts[0].empty() && !unit.parts[2].empty();
            });
        QVERIFY(persianWithRussian > 110);
        for (const Unit &unit : alignment.units())
            for (const Link &link : unit.links)
                QVERIFY(link.versionA == 0 && link.versionB == 2);
    }

    void oneIsTenTimesAsLong() {
        Document document = syntheticDocument(600);
        document.versions.pop_back();
        Version &shorter = document.versions.front();
        shorter.segments.resize(60);
        shorter.text.resize(shorter.segments.back().span.end);
        const Alignment alignment = align(document).value();
        QVERIFY2(joined(alignment) >= 45, qPrintable(QString::number(joined(alignment))));
        for (std::size_t u = 0; u < alignment.size(); ++u)
            if (!alignment[u].isOmission())
                QVERIFY(alignment[u].parts[1].last < 110); // all of it stands at the start
    }

    void aChapterIsMissing() {
        Document document = syntheticDocument(900);
        Version whole = document.versions[1];
        Version &cut = document.versions[1];
        cut.text.clear();
        cut.segments.clear();
        for (std::uint32_t s = 0; s < whole.segments.size(); ++s)
            if (s < 300 || s >= 600)
                append(cut, std::string(whole.segmentText(s)), whole.segments[s].paragraph);
        const Alignment alignment = align(document).value();
        QVERIFY2(joined(alignment) > 480, qPrintable(QString::number(joined(alignment))));
        const auto others = std::ranges::count_if(alignment.units(), [](const Unit &unit) {
            return unit.parts[1].empty() && !unit.parts[0].empty() && !unit.parts[2].empty();
        });
        QVERIFY2(others > 250, qPrintable(QString::number(others)));
    }

    void segmentsOfOneWord() {
        std::vector<std::string> here;
        std::vector<std::string> there;
        std::mt19937 random(1935);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr std::size_t segments = 10'000;
#else
        constexpr std::size_t segments = 200'000;
#endif
        for (std::size_t k = 0; k < segments; ++k) {
            const auto idea = static_cast<std::uint32_t>(random()) % 2000;
            here.push_back(tongues[1].word(idea));
            there.push_back(tongues[2].word(idea));
        }
        const Document document{"", {versionOf("ru", here), versionOf("en", there)}};
        const Alignment alignment = align(document).value();
        QVERIFY2(joined(alignment) > segments * 3 / 4,
                 qPrintable(QString::number(joined(alignment))));
    }

    void allSegmentsAreEqual() {
        const std::vector<std::string> same(400, "Да, это так.");
        const std::vector<std::string> other(400, "Yes, that is so.");
        const Document document{"", {versionOf("ru", same), versionOf("en", other)}};
        const Alignment alignment = align(document).value();
        QVERIFY2(joined(alignment) >= 390, qPrintable(QString::number(joined(alignment))));
        for (std::size_t u = 0; u < alignment.size(); ++u)
            QVERIFY(alignment[u].parts[0].size() <= 1 && alignment[u].parts[1].size() <= 1);
    }

    void oneIsEmpty() {
        const Document document{
            "",
            {versionOf("ru", {"Да, это так."}), versionOf("en", {}), versionOf("fa", {"بله."})}};
        const auto alignment = align(document);
        QVERIFY(!alignment);
        QCOMPARE(alignment.error().code, ErrorCode::Empty);
        QCOMPARE(alignment.error().where, std::string("en"));
    }

    void aSegmentOfAMegabyte() {
        std::string here;
        std::string there;
        std::mt19937 random(1935);
        while (here.size() < 1'000'000) {
            const auto idea = static_cast<std::uint32_t>(random()) % 2000;
            here += tongues[1].word(idea) + ' ';
            there += tongues[2].word(idea) + ' ';
        }
        here.pop_back();
        there.pop_back();
        const Document document{"",
                                {versionOf("ru", {"раз", here, "два три"}),
                                 versionOf("en", {"one", there, "two three"})}};
        const Alignment alignment = align(document).value();
        QVERIFY(std::ranges::any_of(alignment.units(), [](const Unit &unit) {
            return unit.parts[0].first <= 1 && unit.parts[0].last > 1 && unit.parts[1].first <= 1 &&
                   unit.parts[1].last > 1;
        }));
    }
};

QTEST_APPLESS_MAIN(TestStrangeTexts)
#include "tst_strange_texts.moc"
