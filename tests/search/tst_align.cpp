// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/align.h"
#include "alignment/quality/evaluate.h"
#include "alignment/text/segmenter.h"
#include "tests/support/random_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

const std::vector<std::string> tags{"fa", "ru", "en", "de", "fr", "it", "es", "nl", "pl"};

Document documentOf(const std::vector<std::string> &texts) {
    Document document{"w", {}};
    for (std::size_t v = 0; v < texts.size(); ++v) {
        Version version{languageOf(tags[v]), Role::Translation, texts[v], {}};
        version.segments = segmentLines(version.text);
        document.versions.push_back(std::move(version));
    }
    return document;
}

/// A small invented language: each version spells every word of it its own way; words from 180 on
/// are years, which all write alike.
std::string spelled(std::size_t version, const std::vector<std::vector<int>> &sentences) {
    std::string text;
    for (const auto &sentence : sentences) {
        for (const int word : sentence)
            if (word >= 180)
                text += std::to_string(1700 + word) + " ";
            else
                text += tags[version] + std::string(1, static_cast<char>('a' + word % 26)) +
                        std::string(1, static_cast<char>('a' + word / 26)) + " ";
        text += "\n";
    }
    return text;
}

std::vector<std::vector<int>> inventedSentences(int count) {
    std::vector<std::vector<int>> sentences;
    std::uint32_t state = 7;
    const auto next = [&state] { return state = state * 1664525U + 1013904223U; };
    for (int s = 0; s < count; ++s) {
        auto &sentence = sentences.emplace_back();
        const int words = 4 + static_cast<int>(next() >> 16U) % 9;
        for (int w = 0; w < words; ++w)
            sentence.push_back(static_cast<int>(next() >> 16U) % 200);
    }
    return sentences;
}

QString indices(const Result<Alignment> &alignment) {
    return alignment ? QString::fromStdString(formatIndices(indexUnits(*alignment)))
                     : QString::fromStdString(errorSentence(alignment.error()));
}

} // namespace

/// What every alignment promises, whatever its texts (after maligna's contract tests).
class TestAlign : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfVersionsByOneCode_data() {
        QTest::addColumn<int>("versions");
        for (const int versions : {2, 3, 4, 5})
            QTest::addRow("%d versions", versions) << versions;
    }
    void anyNumberOfVersionsByOneCode() {
        QFETCH(int, versions);
        const auto sentences = inventedSentences(40);
        std::vector<std::string> texts;
        for (int v = 0; v < versions; ++v)
            texts.push_back(spelled(static_cast<std::size_t>(v), sentences));
        const auto alignment = align(documentOf(texts));
        QVERIFY(alignment);
        QCOMPARE(alignment->size(), sentences.size());
        for (const Unit &unit : alignment->units()) {
            QVERIFY(!unit.isOmission());
            QVERIFY(unit.confidence >= 0 && unit.confidence <= 1);
            QCOMPARE(unit.links.size(), std::size_t(versions * (versions - 1) / 2));
        }
    }

    void anOmittedStretchIsFound() {
        const auto sentences = inventedSentences(80);
        auto shorter = sentences;
        shorter.erase(shorter.begin() + 30, shorter.begin() + 52);
        const auto alignment =
            align(documentOf({spelled(0, sentences), spelled(1, shorter), spelled(2, sentences)}));
        QVERIFY(alignment);
        std::size_t missing = 0;
        for (const Unit &unit : alignment->units())
            missing += unit.parts[1].empty() ? unit.parts[0].size() : 0;
        QVERIFY2(missing >= 21 && missing <= 23, qPrintable(QString::number(missing)));
    }

    void sameInputSameBytes() {
        const auto sentences = inventedSentences(60);
        const Document document =
            documentOf({spelled(0, sentences), spelled(1, sentences), spelled(2, sentences)});
        const auto first = align(document);
        const auto second = align(document);
        QVERIFY(first && second);
        QVERIFY(*first == *second); // law 7
    }

    void anyTextsAreTiled() {
        QVERIFY(rc::check("law 3 for any texts, however unlike", [] {
            std::vector<std::string> texts;
            const auto versions = *rc::gen::inRange(2, 5);
            for (int v = 0; v < versions; ++v) {
                std::string text;
                const auto lines = *rc::gen::inRange(1, 25);
                for (int line = 0; line < lines; ++line)
                    text +=
                        *rc::gen::elementOf(std::vector<std::string>{
                            "1935", "خانه‌ای دور", "Старый дом, 12", "A", "¿?", "—"}) +
                        *rc::gen::elementOf(std::vector<std::string>{"\n", " x\n", "\n\n"});
                texts.push_back(text);
            }
            const Document document = documentOf(texts);
            const auto alignment = align(document);
            RC_ASSERT(alignment.has_value());
            RC_ASSERT(tiles(Work{document, *alignment}));
        }));
    }

    void oneAgainstMany() {
        const auto sentences = inventedSentences(30);
        QVERIFY(align(documentOf({spelled(0, {sentences[0]}), spelled(1, sentences)})));
        QVERIFY(align(documentOf({"x\n", "x\n"})));
        std::string equal;
        for (int i = 0; i < 50; ++i)
            equal += "the same\n";
        QCOMPARE(align(documentOf({equal, equal}))->size(), std::size_t{50});
    }

    void refusals_data() {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("code");
        QTest::newRow("one version") << QStringList{"a\n"} << int(ErrorCode::TooFewVersions);
        QTest::newRow("nine versions") << QStringList(9, "a\n") << int(ErrorCode::TooManyVersions);
        QTest::newRow("an empty version") << QStringList{"a\n", "\n"} << int(ErrorCode::Empty);
    }
    void refusals() {
        QFETCH(QStringList, texts);
        std::vector<std::string> all;
        for (const QString &text : texts)
            all.push_back(text.toStdString());
        const auto alignment = align(documentOf(all));
        QVERIFY(!alignment);
        QTEST(int(alignment.error().code), "code");
    }

    void aLanguageTwiceIsRefused() {
        Document document = documentOf({"a\n", "b\n"});
        document.versions[1].language = document.versions[0].language;
        QCOMPARE(align(document).error().code, ErrorCode::RepeatedLanguage);
    }

    void cancelledInTime() {
        const auto sentences = inventedSentences(200);
        std::stop_source stop;
        const Progress progress{[&stop](double) { stop.request_stop(); }, stop.get_token()};
        const auto alignment =
            align(documentOf({spelled(0, sentences), spelled(1, sentences)}), {}, progress);
        QVERIFY(!alignment);
        QCOMPARE(alignment.error().code, ErrorCode::Cancelled);
    }

    void evidenceCanBeSwitchedOff() {
        const auto sentences = inventedSentences(60);
        const Document document = documentOf({spelled(0, sentences), spelled(1, sentences)});
        AlignOptions lengthOnly;
        lengthOnly.useAnchors = lengthOnly.usePunctuation = false;
        lengthOnly.useStructure = lengthOnly.useLexicon = false;
        QCOMPARE(indices(align(document, lengthOnly)), indices(align(document)));
    }
};

QTEST_APPLESS_MAIN(TestAlign)
#include "tst_align.moc"
