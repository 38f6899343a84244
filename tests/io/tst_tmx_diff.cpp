// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "alignment/io/tmx_diff.h"
#include "alignment/io/tmx_reader.h"
#include "tests/support/sample_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;

class TmxDiffTest : public QObject {
    Q_OBJECT
private slots:
    void whatCameBackUntouchedIsTheSame() {
        const Work work = test::sampleWork();
        for (const auto &file : {writePairTmx(work, {1, 0}), writePairTmx(work, {2, 0}),
                                 writeMultilingualTmx(work, {.confirmedOnly = false})}) {
            const auto diff = compareWithWork(work, parseTmx(file->content)->texts);
            QVERIFY(diff);
            QCOMPARE(diff->same, file->report.written);
            QVERIFY(diff->changes.empty());
            QVERIFY(diff->strangers.empty());
        }
    }

    void changedTranslationsAndStrangersAreFound() {
        const Work work = test::sampleWork();
        QString text = QString::fromStdString(writePairTmx(work, {1, 0})->content);
        text.replace("باد می‌وزید.", "باد تندی می‌وزید.");
        text.replace("<body>",
                     "<body><tu tuid=\"x\"><tuv xml:lang=\"ru\"><seg>Новое.</seg></tuv></tu>");
        const auto diff = compareWithWork(work, parseTmx(text.toStdString())->texts);
        QVERIFY(diff);
        QCOMPARE(diff->same, 5U);
        QCOMPARE(diff->changes.size(), 1U);
        QCOMPARE(diff->changes[0].language, test::language("fa"));
        QCOMPARE(QString::fromStdString(diff->changes[0].before),
                 QString("باد می‌وزید."));
        QCOMPARE(QString::fromStdString(diff->changes[0].after),
                 QString("باد تندی می‌وزید."));
        QCOMPARE(diff->strangers.size(), 1U);
        QCOMPARE(diff->strangers[0].id, std::string("x"));
    }

    void languagesTheWorkLacksAreRefused() {
        const AlignedTexts texts{{test::language("ru"), test::language("de")}, {}};
        const auto diff = compareWithWork(test::sampleWork(), texts);
        QCOMPARE(diff.error().code, ErrorCode::UnknownLanguage);
        QCOMPARE(diff.error().where, std::string("de"));
    }
};

QTEST_APPLESS_MAIN(TmxDiffTest)
#include "tst_tmx_diff.moc"
