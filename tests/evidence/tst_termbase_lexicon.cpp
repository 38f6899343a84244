// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/termbase_lexicon.h"

#include "tests/support/features.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

const Language english = *Language::fromTag("en");
const Language russian = *Language::fromTag("ru");
const Language german = *Language::fromTag("de");

Concept meaning(const std::vector<std::string> &inEnglish,
                const std::vector<std::string> &inRussian) {
    Concept entry;
    for (const std::string &text : inEnglish)
        entry.terms.push_back({english, text});
    for (const std::string &text : inRussian)
        entry.terms.push_back({russian, text});
    return entry;
}

const VersionFeatures englishText =
    featuresOf("en", "The old bridge stood over the river.\nThe builders of the bridge went to "
                     "the station in 1935?\nThe locomotive station was to the north of the town\n");
const VersionFeatures russianText =
    featuresOf("ru", "Старый мост стоял над рекой.\nСтроители моста пошли на станцию в 1935?\n"
                     "Паровозная станция была к северу от города, а пост за ней\n");

float chanceOf(const Termbase &termbase, const char *source, const char *target) {
    const Lexicon lexicon = termbaseLexicon(termbase, englishText, russianText, english, russian);
    return chance(lexicon, idOf(englishText, source), idOf(russianText, target));
}

} // namespace

class TermbaseLexiconTest : public QObject {
    Q_OBJECT
private slots:
    void wordsAreFoldedAndCutAsInTexts() {
        const Termbase termbase{{meaning({"BUILDER"}, {"Строителям"})}};
        QCOMPARE(chanceOf(termbase, "build", "строи"), 1.0F);
    }

    void translationsShareTheProbability() {
        // "виадук" does not occur and takes nothing.
        const Termbase termbase{
            {meaning({"bridge"}, {"мост", "пост", "виадук"}), meaning({"bridge"}, {"мост"})}};
        QCOMPARE(chanceOf(termbase, "bridg", "мост"), 0.5F);
        QCOMPARE(chanceOf(termbase, "bridg", "пост"), 0.5F);
    }

    void repetitionSaysNoMore() {
        Termbase termbase{{meaning({"bridge"}, {"мост", "пост"})}};
        for (int i = 0; i < 5000; ++i)
            termbase.concepts.push_back(meaning({"the bridge"}, {"мост", "старый мост"}));
        QCOMPARE(chanceOf(termbase, "bridg", "пост"), chanceOf(termbase, "bridg", "мост"));
        QVERIFY(chanceOf(termbase, "bridg", "стары") > 0);
        QVERIFY(chanceOf(termbase, "bridg", "мост") > 0.4F);
    }

    void severalWordsSayLess() {
        const Termbase termbase{{meaning({"the bridge"}, {"мост"})}};
        const float several = chanceOf(termbase, "bridg", "мост");
        QVERIFY(several > 0.3F && several < 0.5F);
        QVERIFY(chanceOf(termbase, "the", "мост") < several / 2);
        const Termbase compound{{meaning({"locomotive station"}, {"паровозная станция"})}};
        QVERIFY(chanceOf(compound, "locom", "паров") > 0.1F);
        QVERIFY(chanceOf(compound, "locom", "паров") < 0.25F);
    }

    void articlesAndParticlesAreNotMeant() {
        std::string text = "to the bridge ";
        for (int i = 0; i < 20; ++i)
            text += "to the and ";
        const VersionFeatures source = featuresOf("en", text + "\n");
        const Termbase termbase{{meaning({"to the bridge"}, {"мост"})}};
        const Lexicon lexicon = termbaseLexicon(termbase, source, russianText, english, russian);
        QCOMPARE(entryCount(lexicon), 1U);
        QVERIFY(chance(lexicon, idOf(source, "bridg"), idOf(russianText, "мост")) > 0.4F);
    }

    void aWordThatDoesNotOccurTakesItsShare() {
        const Termbase termbase{{meaning({"steam station"}, {"город"})}};
        QVERIFY(chanceOf(termbase, "stati", "город") < 0.2F);
    }

    void otherLanguagesSayNothing() {
        Termbase termbase{{meaning({"bridge"}, {"мост"})}};
        termbase.concepts.front().terms.front().language = german;
        QCOMPARE(chanceOf(termbase, "bridg", "мост"), 0.0F);
        QCOMPARE(entryCount(termbaseLexicon({}, englishText, russianText, english, russian)), 0U);
    }

    void rowsAreProbabilities() {
        Termbase termbase;
        for (const char *source : {"bridge", "the bridge", "old bridge", "station"})
            termbase.concepts.push_back(meaning(
                {source, "1935"}, {"мост", "станция", "старый мост", "1935", "река и мост"}));
        const Lexicon lexicon =
            termbaseLexicon(termbase, englishText, russianText, english, russian);
        QVERIFY(entryCount(lexicon) > 5);
        for (WordId w = 0; w < englishText.vocabulary.size(); ++w) {
            float sum = 0;
            const auto row = lexicon.row(w);
            for (std::size_t i = 0; i < row.size(); ++i) {
                QVERIFY(row[i].probability > 0 && (i == 0 || row[i - 1].target < row[i].target));
                sum += row[i].probability;
            }
            QVERIFY(sum <= 1.0001F);
        }
    }

    void coverageCountsWordsWithAnEntry() {
        const VersionFeatures source = featuresOf("en", "house house mouse 12 ?\n");
        const VersionFeatures target = featuresOf("ru", "дом мышь кот тут\n");
        const Termbase termbase{{meaning({"house"}, {"здание"}), meaning({"cat"}, {"кот"})}};
        const TermbaseCoverage coverage =
            termbaseCoverage(termbase, source, target, english, russian);
        QCOMPARE(coverage.source.runningWords, 2.0 / 3);
        QCOMPARE(coverage.source.wordTypes, 0.5);
        QCOMPARE(coverage.target.runningWords, 0.25);
        QCOMPARE(coverage.target.wordTypes, 0.25);
        QCOMPARE(termbaseCoverage(termbase, source, target, english, german).source.wordTypes, 0.0);
    }

    void coverageOfSeveralTermbasesAndNone() {
        const VersionFeatures version = featuresOf("en", "house mouse\n");
        const std::vector<Termbase> two{{{meaning({"house"}, {"дом"})}},
                                        {{meaning({"mouse"}, {"мышь"})}}};
        const std::vector<Language> others{german, russian};
        QCOMPARE(versionCoverage(two, version, english, others).runningWords, 1.0);
        QCOMPARE(versionCoverage({}, version, english, others).runningWords, 0.0);
        QCOMPARE(versionCoverage(two, featuresOf("en", "...\n"), english, others).wordTypes, 0.0);
    }
};

QTEST_GUILESS_MAIN(TermbaseLexiconTest)
#include "tst_termbase_lexicon.moc"
