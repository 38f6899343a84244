// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/export.h"
#include "tests/support/sample_work.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;

class LadderWriterTest : public QObject {
    Q_OBJECT
private slots:
    void everyUnitIsARungAndTheEndsClose() {
        const auto ladder = writeLadder(test::sampleWork(), {1, 0});
        QCOMPARE(QString::fromStdString(ladder->content),
                 QString("0\t0\t0.900\n1\t1\t0.900\n3\t3\t0.900\n4\t3\t0.900\n5\t4\t0.900\n"
                         "6\t5\t0.900\n7\t6\t0.250\n8\t7\t0.900\n9\t7\t1.000\n"));
    }

    void unitsOfOtherVersionsMakeNoRung() {
        const auto ladder = writeLadder(test::sampleWork(), {0, 2});
        QCOMPARE(QString::fromStdString(ladder->content).count('\n'), 8);
    }
};

QTEST_APPLESS_MAIN(LadderWriterTest)
#include "tst_ladder_writer.moc"
