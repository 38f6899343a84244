// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/repair.h"
#include "tests/support/edit_distance.h"
#include "tests/support/files.h"
#include "tests/support/letter_damage.h"

#include <QTest>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

std::vector<Proposal> repairsOf(const std::string &text, const char *language) {
    return proposeRepairs(text, Language::fromTag(language).value()).value();
}

} // namespace

/// Latin and Cyrillic text that was set on pages comes back as its paragraphs.
class TestPageDamage : public QObject {
    Q_OBJECT

private slots:
    void pagesGiveTheTextBack_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<PageSetting>("setting");
        for (const char *language : {"ru", "en"}) {
            const auto add = [&](const char *name, auto change) {
                PageSetting setting;
                change(setting);
                QTest::addRow("%s, %s", name, language) << language << setting;
            };
            using Setting = PageSetting &;
            add("divided words, indents", [](Setting s) {
                s.hyphen = U'-';
                s.indent = 3;
            });
            add("divided words, blank lines", [](Setting s) {
                s.hyphen = U'-';
                s.blankBetween = true;
            });
            add("soft hyphens", [](Setting s) {
                s.hyphen = 0xAD;
                s.indent = 4;
                s.width = 72;
            });
            add("headers and page numbers", [](Setting s) {
                s.header = "Собрание рассказов";
                s.numbers = true;
                s.lines = 10;
                s.indent = 2;
            });
            add("page numbers, divided words", [](Setting s) {
                s.numbers = true;
                s.lines = 9;
                s.indent = 2;
                s.width = 50;
                s.hyphen = U'-';
            });
        }
    }

    // What waits may be left; what is done must be right.
    void pagesGiveTheTextBack() {
        QFETCH(QString, language);
        QFETCH(PageSetting, setting);
        const std::string tag = language.toStdString(), clean = own(tag.c_str());
        const std::string pages = setOnPages(clean, setting);
        std::vector<Proposal> proposals = repairsOf(pages, tag.c_str());
        const auto waiting = std::count_if(proposals.begin(), proposals.end(),
                                           [](const Proposal &each) { return !each.apply; });
        QVERIFY(waiting <= 3);
        for (Proposal &proposal : proposals)
            proposal.apply = true;
        const double rate = characterErrorRate(applyRepairs(pages, proposals), clean);
        qInfo("%.3f %% wrong, from %.2f %%", 100 * rate, 100 * characterErrorRate(pages, clean));
        QVERIFY(rate <= 0.002);
    }

    void compoundsKeepTheirHyphens() {
        const std::string pages = "The old man lived in a well-known house at the far end of\n"
                                  "the long street, and every morning he would open the shut-\n"
                                  "ters of his shop with the same care with which he had lear-\n"
                                  "ned to open them as a boy of ten. It was indeed a well-\n"
                                  "known house, and people pointed it out to the many stran-\n"
                                  "gers who came down the street from the station, and the\n"
                                  "strangers nodded politely and walked on to the old Anglo-\n"
                                  "Saxon church that stands behind it under the lime trees.\n";
        const std::string mended = applyRepairs(pages, repairsOf(pages, "en"));
        QVERIFY(mended.find("a well-known house, and people") != std::string::npos);
        QVERIFY(mended.find("Anglo-Saxon church") != std::string::npos);
        QVERIFY(mended.find("open the shutters of his shop") != std::string::npos);
        QVERIFY(mended.find("the many strangers who") != std::string::npos);
    }

private:
    static std::string own(const char *language) {
        return readBytes(std::string(HAMTARAZ_TESTS "/repair/data/clean/") + language +
                         "_workshop.txt");
    }
};

QTEST_APPLESS_MAIN(TestPageDamage)
#include "tst_page_damage.moc"
