// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/quality/checks.h"
#include "tests/support/plain_work.h"

#include <QtTest>

#include <set>

using namespace hamtaraz;

namespace {

using Rows = std::vector<std::array<const char *, 3>>; ///< fa, ru (the source), en

/// Every finding as "unit kind A>B detail".
QStringList findings(const Rows &rows) {
    std::vector<Version> versions;
    for (const char *tag : {"fa", "ru", "en"})
        versions.push_back({*Language::fromTag(tag), Role::Translation, {}, {}});
    versions[1].role = Role::Source;
    std::vector<SegmentRange> parts;
    for (const auto &row : rows)
        for (std::size_t v = 0; v < 3; ++v) {
            Version &version = versions[v];
            const auto first = static_cast<std::uint32_t>(version.segments.size());
            if (*row[v] != '\0') {
                const auto begin = static_cast<std::uint32_t>(version.text.size());
                version.text += row[v];
                version.segments.push_back(
                    {{begin, static_cast<std::uint32_t>(version.text.size())}, 0});
                version.text += '\n';
            }
            parts.push_back({first, static_cast<std::uint32_t>(version.segments.size())});
        }
    QStringList shown;
    for (const Finding &f :
         runChecks({{&versions[0], &versions[1], &versions[2]}, parts}, [] { return false; }))
        shown += QString("%1 %2 %3>%4 %5")
                     .arg(f.unit)
                     .arg(QString::fromStdString(std::string(checkId(f.kind))))
                     .arg(f.versionA)
                     .arg(f.versionB)
                     .arg(QString::fromStdString(f.detail))
                     .trimmed();
    return shown;
}

} // namespace

class TestChecks : public QObject {
    Q_OBJECT

private slots:
    void eachKindHasAnId() {
        std::set<std::string_view> ids;
        for (std::size_t kind = 0; kind < checkCount; ++kind)
            ids.insert(checkId(static_cast<CheckKind>(kind)));
        QCOMPARE(ids.size(), checkCount);
    }

    void checks_data() {
        QTest::addColumn<QString>("fa");
        QTest::addColumn<QString>("ru");
        QTest::addColumn<QString>("en");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *name, const char *fa, const char *ru, const char *en,
                            const QStringList &found) {
            QTest::newRow(name) << QString(fa) << QString(ru) << QString(en) << found;
        };
        row("nothing wrong", "در سال ۱۹۳۵ آمد.", "Он пришёл в 1935 году.", "He came in 1935.", {});
        row("number missing", "در آن سال آمد.", "Он пришёл в 1935 году.", "He came in 1935.",
            {"0 numbers 1>0 1935"});
        row("number from nowhere", "در سال آمد.", "Он пришёл.", "He came in 1935.",
            {"0 numbers 2>1 1935"});
        row("grouped number", "۱٬۹۳۵ نفر", "1 человек из 1935", "1,935 people", {});
        row("one digit is a word", "سه نفر آمدند", "Пришли 3 человека", "Three came", {});
        row("name there", "نامهٔ تروتسکی رسید", "Письмо Троцкого пришло", "Trotsky's letter came",
            {});
        row("name missing", "نامهٔ او رسید", "Письмо Троцкого пришло", "Trotsky's letter came",
            {"0 names 1>0 Троцкого"});
        row("first word is no name", "پیرمرد رفت", "Старик ушёл", "The old man left", {});
        row("bracket", "او (دیروز آمد", "Он (вчера) пришёл", "He came (yesterday)",
            {"0 brackets 0>0 ("});
        row("guillemet", "«آری» گفت", "Сказал «да", "He said yes", {"0 brackets 1>1 «"});
        row("list mark", "۱) او آمد", "1) Он пришёл", "1) He came", {});
        row("question", "او آمد.", "Он пришёл?", "Did he come?", {"0 punctuation 1>0 ?"});
        row("Persian question mark", "آیا آمد؟", "Он пришёл?", "Did he come?", {});
        row("exclamation", "آمد", "Пришёл", "He came!", {"0 punctuation 2>1 !"});
        row("untranslated", "او آمد", "Он пришёл домой", "Он пришёл домой", {"0 untranslated 1>2"});
        row("empty cells are omissions, not findings", "", "Письмо Троцкого 1935?", "", {});
    }
    void checks() {
        QFETCH(QString, fa);
        QFETCH(QString, ru);
        QFETCH(QString, en);
        QFETCH(QStringList, found);
        const std::string texts[] = {fa.toStdString(), ru.toStdString(), en.toStdString()};
        QCOMPARE(findings({{texts[0].c_str(), texts[1].c_str(), texts[2].c_str()}}), found);
    }

    void foreignLetters() {
        QCOMPARE(findings({{"او آمد و رفت", "Он пришёл", "He came"},
                           {"старое слово", "Старые слова", "Old words"}}),
                 QStringList{"1 untranslated 1>0"});
    }

    void sameSourceOtherTranslation() {
        QCOMPARE(
            findings({{"پلِ کهنه صدا می‌کرد", "Старый мост скрипел",
                       "The old bridge creaked"},
                      {"پلِ كهنه صدا ميكرد", "СТАРЫЙ мост скрипел", "The ancient bridge sang"}}),
            QStringList{"1 repeated 1>2 1"});
    }

    void lengthAgainstTheHabitOfTheWork() {
        const char *fa =
            "این جمله به همان درازی است که جمله‌های دیگر "
            "این "
            "کتاب "
            "هستند";
        const char *ru = "Эта фраза такой же длины, как и другие фразы этой книги";
        const char *en = "This sentence is as long as the other sentences of the book";
        Rows rows(9, {fa, ru, en});
        for (Rows::value_type &row : rows)
            row[0] = fa;
        rows[4][2] = "This one is short";
        const QStringList found = findings(rows);
        QVERIFY2(found.contains("4 length 1>2 3.5"), qPrintable(found.join('\n')));
        QCOMPARE(found.filter("length").size(), 1);
    }

    void stopsWhenTold() {
        const auto version = support::numberedVersion("fa", "شاهزاده", 3);
        const auto other = support::numberedVersion("ru", "Князь (", 3);
        const std::vector<SegmentRange> parts{{0, 1}, {0, 1}, {1, 2}, {1, 2}, {2, 3}, {2, 3}};
        int asked = 0;
        const auto found = runChecks({{&version, &other}, parts}, [&asked] { return ++asked > 1; });
        QCOMPARE(found.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestChecks)
#include "tst_checks.moc"
