// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/gzip.h"

#include "tests/support/dictionaries.h"

#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::io;
using hamtaraz::test::gzipped;

class GzipTest : public QObject {
    Q_OBJECT
private slots:
    void unpacksWhatWasPacked_data() {
        QTest::addColumn<std::string>("bytes");
        QTest::newRow("nothing") << std::string();
        QTest::newRow("a word") << std::string("слово");
        QTest::newRow("more than a buffer") << std::string(1'000'000, 'x');
    }
    void unpacksWhatWasPacked() {
        QFETCH(std::string, bytes);
        const Result<std::string> unpacked = gunzip(gzipped(bytes));
        QVERIFY(unpacked);
        QCOMPARE(*unpacked, bytes);
    }

    void membersFollowEachOther() {
        QCOMPARE(*gunzip(gzipped("one ") + gzipped("two")), std::string("one two"));
    }

    void paddingBehindIsNoMember() {
        QCOMPARE(*gunzip(gzipped("one") + std::string(512, '\0')), std::string("one"));
    }

    void everyCutIsNoticed() {
        const std::string whole = gzipped("слово за слово");
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const Result<std::string> unpacked = gunzip(whole.substr(0, size));
            QVERIFY(!unpacked);
            QCOMPARE(unpacked.error().code, ErrorCode::BadFormat);
        }
        QVERIFY(!gunzip(whole + whole.substr(0, 15)));
    }

    void damageIsNoticed() {
        std::string packed = gzipped("слово за слово");
        packed[packed.size() - 6] ^= 1; // in the checksum
        const Result<std::string> unpacked = gunzip(packed);
        QVERIFY(!unpacked);
        QVERIFY(unpacked.error().detail.find("damaged") != std::string::npos);
    }

    void whatWouldFillTheMemoryIsRefused() {
        const std::string bomb = gzipped(std::string(20 << 20, '\0'));
        QVERIFY(bomb.size() < 100'000);
        const Result<std::string> unpacked = gunzip(bomb, 10 << 20);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::Unsupported);
        QVERIFY(unpacked.error().detail.find("10 MiB") != std::string::npos);
        QVERIFY(gunzip(bomb, 20 << 20));
    }

    void otherBytesStayAsTheyAre() {
        QCOMPARE(*gunzipIfNeeded("plain"), std::string("plain"));
        QCOMPARE(*gunzipIfNeeded(gzipped("packed")), std::string("packed"));
        QVERIFY(!gunzipIfNeeded("\x1F\x8Bgarbage"));
        const auto huge = gunzipIfNeeded(std::string(largestUnpacked + 1, 'x'));
        QVERIFY(!huge && huge.error().code == ErrorCode::Unsupported);
    }
};

QTEST_GUILESS_MAIN(GzipTest)
#include "tst_gzip.moc"
