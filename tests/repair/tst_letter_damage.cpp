// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/damage_summary.h"
#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"
#include "tests/repair/proposal_checks.h"
#include "tests/support/edit_distance.h"
#include "tests/support/files.h"
#include "tests/support/letter_damage.h"

#include <QDir>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <functional>
#include <map>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

using Damage = std::function<std::string(const std::string &, std::uint32_t seed)>;

struct Kind {
    const char *name;
    const char *language;
    RepairKind repaired; // the kind that most of the proposals are of
    double worst;        // error rate that is left at most, on our own texts
    Damage damage;
    bool needsLength = false; // the words must come again
};

std::vector<Kind> kinds() {
    const auto plain = [](std::string (*function)(std::string_view)) {
        return [function](const std::string &text, std::uint32_t) { return function(text); };
    };
    const auto zwnjAs = [](std::u32string instead, double share) {
        return [=](const std::string &text, std::uint32_t seed) {
            return replaceZwnj(text, instead, {share, seed});
        };
    };
    const auto chance = [](std::string (*function)(std::string_view, Chance), double share) {
        return [=](const std::string &text, std::uint32_t seed) {
            return function(text, {share, seed});
        };
    };
    using Kinds = RepairKind;
    return {
        {"shapes", "fa", Kinds::Presentation, 0, plain(toShapes)},
        {"visual order", "fa", Kinds::VisualOrder, 0.002, plain(toVisualOrder)},
        {"visual order of shapes", "fa", Kinds::VisualOrder, 0.002,
         [](const std::string &text, std::uint32_t) { return toVisualOrder(toShapes(text)); }},
        {"lam-alef", "fa", Kinds::LamAlef, 0.002, plain(turnLamAlef)},
        {"brackets", "fa", Kinds::Brackets, 0.001, plain(flipBrackets)},
        {"soft hyphens, fa", "fa", Kinds::SoftHyphen, 0, chance(putSoftHyphens, 0.05)},
        {"soft hyphens, ru", "ru", Kinds::SoftHyphen, 0, chance(putSoftHyphens, 0.05)},
        {"soft hyphens, en", "en", Kinds::SoftHyphen, 0, chance(putSoftHyphens, 0.05)},
        {"ZWNJ as a not sign", "fa", Kinds::Zwnj, 0, zwnjAs(U"¬", 1)},
        {"ZWNJ as a soft hyphen", "fa", Kinds::Zwnj, 0, zwnjAs(U"\u00AD", 1)},
        {"ZWNJ doubled", "fa", Kinds::Zwnj, 0, zwnjAs(U"\u200C\u200C", 0.5)},
        {"ZWNJ lost in places", "fa", Kinds::Zwnj, 0.004, zwnjAs(U"", 0.3), true},
        {"letters apart, fa", "fa", Kinds::SpacedLetters, 0.006, chance(spaceLetters, 0.05)},
        {"letters apart, ru", "ru", Kinds::SpacedLetters, 0.002, chance(spaceLetters, 0.05)},
        {"letters apart, en", "en", Kinds::SpacedLetters, 0.001, chance(spaceLetters, 0.05)},
        {"homoglyphs, few", "ru", Kinds::Homoglyph, 0.001, chance(putHomoglyphs, 0.05)},
        {"homoglyphs, many", "ru", Kinds::Homoglyph, 0.001, chance(putHomoglyphs, 0.7)},
        {"ligatures", "en", Kinds::Ligature, 0, plain(putLigatures)},
    };
}

std::vector<Proposal> repairsOf(const std::string &text, const char *language) {
    return proposeRepairs(text, Language::fromTag(language).value()).value();
}

// Of the applied changes within words, the share that gives what the clean text has there; the
// places of both are compared by what stands before them.
struct Precision {
    std::size_t right = 0, all = 0;
};

// Proposals that make the damaged text's distance to the clean one smaller, each by itself.
void judgeOneByOne(const std::string &damaged, const std::string &clean,
                   std::vector<Proposal> proposals, Precision &precision) {
    const double before = characterErrorRate(damaged, clean);
    for (Proposal &proposal : proposals) {
        if (!proposal.apply)
            continue;
        const std::size_t from = proposal.place.begin;
        std::string one = damaged;
        one.replace(from, proposal.place.size(), proposal.after);
        ++precision.all;
        precision.right += characterErrorRate(one, clean) < before ? 1U : 0U;
    }
}

} // namespace

/// Repair of what extractors do to letters gives the text back, says which kind it was, and leaves
/// the texts alone that have none of it. The floors are what was measured.
class TestLetterDamage : public QObject {
    Q_OBJECT

private slots:
    void damageGivesTheTextBack_data() {
        QTest::addColumn<int>("kind");
        int at = 0;
        for (const Kind &kind : kinds())
            QTest::newRow(kind.name) << at++;
    }

    void damageGivesTheTextBack() {
        QFETCH(int, kind);
        const Kind damage = kinds().at(static_cast<std::size_t>(kind));
        std::string clean = own(damage.language);
        QVERIFY(!clean.empty());
        if (damage.needsLength)
            clean += clean + clean + clean;
        double highest = 0, raw = 1;
        for (std::uint32_t seed = 1; seed <= 5; ++seed) {
            const std::string damaged = damage.damage(clean, seed);
            const std::vector<Proposal> proposals = repairsOf(damaged, damage.language);
            highest =
                std::max(highest, characterErrorRate(applyRepairs(damaged, proposals), clean));
            raw = std::min(raw, characterErrorRate(damaged, clean));
            const std::vector<DamageOfKind> found = summarizeDamage(proposals);
            const auto most =
                std::max_element(found.begin(), found.end(), [](const auto &a, const auto &b) {
                    return a.applied < b.applied;
                });
            QVERIFY(most != found.end());
            QCOMPARE(repairKindName(most->kind), repairKindName(damage.repaired));
            QVERIFY(most->confidence > 0.5);
        }
        qInfo("%.3f %% wrong at worst, from %.2f %%", 100 * highest, 100 * raw);
        QVERIFY(raw > 0);
        QVERIFY(highest <= damage.worst);
    }

    // Ninety-nine in a hundred of the changes that are made without asking must be right.
    void appliedChangesAreRight() {
        Precision precision;
        for (const Kind &kind : kinds()) {
            if (kind.repaired == RepairKind::VisualOrder ||
                kind.repaired == RepairKind::Presentation)
                continue; // thousands of changes, all of one rule; judged as a whole above
            const std::string clean = own(kind.language);
            const std::string damaged = kind.damage(clean, 3);
            judgeOneByOne(damaged, clean, repairsOf(damaged, kind.language), precision);
        }
        qInfo("%zu of %zu applied changes right", precision.right, precision.all);
        QVERIFY(precision.all > 300);
        QVERIFY(static_cast<double>(precision.right) >= 0.99 * static_cast<double>(precision.all));
    }

    // The same on texts that these rules were not written on, where they are at hand.
    void damageOfOthersTextsGivesThemBack() {
        const QDir gold(HAMTARAZ_SHARED "/gold/dev");
        if (!gold.exists())
            QSKIP("no ../shared/gold/dev here");
        constexpr std::size_t most = 12000; // bytes of each text
        std::map<std::string, double> worst;
        for (const QString &work : {QStringLiteral("stories_page"), QStringLiteral("udhr1_par"),
                                    QStringLiteral("osg_how_to_par")}) {
            for (const Kind &kind : kinds()) {
                std::string clean =
                    readBytes((gold.filePath(work) + '/' + kind.language + ".txt").toStdString());
                clean.resize(std::min(clean.size(), clean.find('\n', most)));
                const std::string damaged = kind.damage(clean, 9);
                const double rate = characterErrorRate(
                    applyRepairs(damaged, repairsOf(damaged, kind.language)), clean);
                worst[kind.name] = std::max(worst[kind.name], rate);
            }
        }
        for (const auto &[name, rate] : worst) {
            qInfo("%s: %.3f %% wrong at worst", name.c_str(), 100 * rate);
            QVERIFY2(rate <= 0.015, name.c_str());
        }
    }

    // Mends of several kinds meet in one word, wait, and are moved with their lines.
    void anyTextGetsProposalsThatStandInOrder() {
        const std::vector<std::string> pieces{"ﺳﻼﻡ",
                                              "ﻣﯽ",
                                              "ﷲ",
                                              "\u00AD",
                                              "¬",
                                              "\u200C",
                                              "\u200C\u200C",
                                              "می",
                                              "رود",
                                              "انقالب",
                                              "باال",
                                              "اسالم",
                                              "(",
                                              ")",
                                              "«",
                                              "»",
                                              "هک",
                                              "زا",
                                              "نیا",
                                              "تسا",
                                              "ب ا ن و ج",
                                              "слoво",
                                              "cлoвo",
                                              "с",
                                              "c",
                                              "ﬁ",
                                              "w-\no",
                                              "пере-\nнос",
                                              "t r o t s k y",
                                              " ",
                                              "\n",
                                              "\n\n",
                                              ". ",
                                              "12\n",
                                              "\n  ",
                                              "*",
                                              "[1] ",
                                              "Titel\n",
                                              "слово ",
                                              "که "};
        QVERIFY(rc::check("proposals of a random text stand in order", [&] {
            const auto parts =
                *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
            const char *language = *rc::gen::element("fa", "ar", "ru", "en");
            std::string text;
            for (int times = 0; times < 4; ++times)
                for (const std::string &part : parts)
                    text += part;
            std::vector<Proposal> proposals = repairsOf(text, language);
            RC_ASSERT(standInOrder(text, proposals));
            for (Proposal &proposal : proposals)
                proposal.apply = *rc::gen::arbitrary<bool>();
            RC_ASSERT(applyRepairs(text, proposals) == replacedBackwards(text, proposals));
            RC_CLASSIFY(!proposals.empty());
        }));
    }

    // Work that grew with the square of a line's length would take hours here.
    void endlessLines_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("filler");
        const auto add = [](const char *language, const char *filler) {
            QTest::addRow("%s %s", language, filler) << language << filler;
        };
        add("fa", "\u200C\u200C");
        add("fa", "م\u00AD");
        add("fa", "ﻻ");
        add("fa", "انقالب");
        add("fa", "ال");
        add("fa", "هک زا ");
        add("fa", "م ی ر ");
        add("fa", ")(");
        add("ru", "cлoвo");
        add("ru", "слово c ");
        add("ru", "пере-\nнос\n");
        add("en", "a b ");
        add("en", "12\n");
        add("en", "Titel 1\n");
        add("en", "ﬁ");
    }

    void endlessLines() {
        QFETCH(QString, language);
        QFETCH(QString, filler);
        std::string text = own(language.toLatin1().constData());
        const std::string more = filler.toStdString();
        while (text.size() < 400'000)
            text += more;
        QVERIFY(standInOrder(text, repairsOf(text, language.toLatin1().constData())));
    }

    void mendedPlacesLeadBackToTheSource() {
        const std::string clean = own("fa"), damaged = toShapes(clean);
        const std::vector<Proposal> proposals = repairsOf(damaged, "fa");
        QCOMPARE(applyRepairs(damaged, proposals), clean);
        const RepairMap map(damaged, proposals);
        std::uint32_t reached = 0;
        for (std::uint32_t at = 0; at < clean.size(); ++at) {
            const TextSpan source = map.sourceOf(at);
            QVERIFY(source.begin >= reached && !source.empty() && source.end <= damaged.size());
            reached = source.begin;
        }
    }

    void fewSignsAreNoDamage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        const auto add = [](const char *name, const char *language, const char *text) {
            QTest::newRow(name) << language << text;
        };
        add("roman figure with an ending", "ru", "В XXв. и XIXв. и XVIв. жили иначе.");
        add("foreign word with a hyphen", "ru", "IT-компания, PR-отдел, веб-API и USB-порт.");
        add("names in code", "ru", "Поля a_с, x2с, с_b остаются как есть.");
        add("alphabet", "fa", "حروف ا ب پ ت ث ج را بنویسید.");
        add("alphabet", "en", "Mark them a b c d e f in turn.");
        add("one-letter words", "ru", "Он и я и в и с и у, а о них ни слова.");
        add("sign of a currency", "fa", "قیمت آن ۲۰۰ ﷼ بود.");
        add("name of God in one character", "fa", "بسم ﷲ گفت و رفت.");
        add("article", "ar", "السلام والعالم والكتاب والمال والسؤال.");
        add("true words", "fa", "سال و حال و مال و عالی و عالم و مخالفت و اصالت و مسالمت و سؤال.");
        add("list in brackets", "fa", "1) اول 2) دوم 3) سوم 4) چهارم");
        add("not sign", "en", "The formula ¬a holds, and so does a¬b.");
    }

    void fewSignsAreNoDamage() {
        QFETCH(QString, language);
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        QCOMPARE(applyRepairs(bytes, repairsOf(bytes, language.toLatin1().constData())), bytes);
    }

    void summaryCountsEachKind() {
        const auto proposal = [](RepairKind kind, std::uint32_t begin, double confidence,
                                 bool apply) {
            return Proposal{kind, {begin, begin + 2}, "xx", "", "", confidence, apply, {}};
        };
        const std::vector<DamageOfKind> damage = summarizeDamage(
            {proposal(RepairKind::Zwnj, 0, 0.5, false), proposal(RepairKind::Kashida, 2, 1, true),
             proposal(RepairKind::Zwnj, 4, 1, true)});
        QCOMPARE(damage.size(), std::size_t{2});
        QCOMPARE(damage[0], (DamageOfKind{RepairKind::Kashida, 1, 0, 2, 1}));
        QCOMPARE(damage[1], (DamageOfKind{RepairKind::Zwnj, 1, 1, 4, 0.75}));
        QVERIFY(summarizeDamage({}).empty());
    }

private:
    static std::string own(const char *language) {
        return readBytes(std::string(HAMTARAZ_TESTS "/repair/data/clean/") + language +
                         "_workshop.txt");
    }
};

QTEST_APPLESS_MAIN(TestLetterDamage)
#include "tst_letter_damage.moc"
