// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/evidence/skeleton.h"

#include "alignment/text/fold.h"

#include <QtTest>

using namespace hamtaraz;

class TestSkeleton : public QObject {
    Q_OBJECT

private slots:
    void namesMeetAcrossScripts_data() {
        QTest::addColumn<QString>("latin");
        QTest::addColumn<QString>("cyrillic");
        QTest::addColumn<QString>("arabic");
        QTest::newRow("Trotsky") << "Trotsky"
                                 << "Троцкий"
                                 << "تروتسکی";
        QTest::newRow("Lenin") << "Lenin"
                               << "Ленин"
                               << "لنین";
        QTest::newRow("Stalin") << "Stalin"
                                << "Сталин"
                                << "استالین";
        QTest::newRow("David") << "David"
                               << "Давид"
                               << "داوود";
        QTest::newRow("bureaucrat") << "byurokrat"
                                    << "бюрократ"
                                    << "بوروکرات";
        QTest::newRow("Chicago") << "Chicago"
                                 << "Чикаго"
                                 << "شیکاگو";
    }
    void namesMeetAcrossScripts() {
        QFETCH(QString, latin);
        QFETCH(QString, cyrillic);
        QFETCH(QString, arabic);
        const auto skeleton = [](const QString &word) {
            return QString::fromStdString(consonantSkeleton(foldForComparison(word.toStdString())));
        };
        QCOMPARE(skeleton(latin), skeleton(cyrillic));
        QCOMPARE(skeleton(latin), skeleton(arabic));
    }

    void onlyLettersDoubledInWritingAreOne() {
        QCOMPARE(consonantSkeleton("lenin"), std::string("lnn"));
        QCOMPARE(consonantSkeleton("mussolini"), std::string("msln"));
    }

    void unlikeWordsDiffer() {
        QVERIFY(consonantSkeleton("power") != consonantSkeleton("tower"));
        QVERIFY(consonantSkeleton("aeiou").empty());
        QVERIFY(consonantSkeleton("政府").empty());
    }
};

QTEST_APPLESS_MAIN(TestSkeleton)
#include "tst_skeleton.moc"
