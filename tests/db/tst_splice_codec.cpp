// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/byte_codec.h"
#include "db/splice_codec.h"
#include "tests/support/random_work.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace hamtaraz;
using namespace hamtaraz::db;
using namespace hamtaraz::support;

namespace {

/// Splices of every kind that plans make.
std::vector<Splice> randomSplices() {
    std::vector<Splice> splices;
    const Work work = randomWork();
    for (int i = 0; i < 6; ++i)
        if (auto plan = randomPlan(work))
            splices.push_back(std::move(*plan));
    return splices;
}

} // namespace

class TestSpliceCodec : public QObject {
    Q_OBJECT

private slots:
    void splicesComeBack() {
        QVERIFY(rc::check("decoding takes encoding back", [] {
            const std::vector<Splice> splices = randomSplices();
            RC_ASSERT(decodeSplices(encodeSplices(splices)) == splices);
        }));
    }

    void shapesComeBackFromAnyPlace() {
        QVERIFY(rc::check("a shape says nothing of where its unit stands", [] {
            const Work work = randomWork();
            for (const Unit &unit : work.alignment.units()) {
                Unit shape;
                RC_ASSERT(decodeShape(encodeShape(unit), unit.parts.size(), shape));
                RC_ASSERT(encodeShape(shape) == encodeShape(unit));
                RC_ASSERT(beadType(shape) == beadType(unit));
                RC_ASSERT(shape.links.size() == unit.links.size());
            }
        }));
    }

    void brokenBytesAreRefused() {
        QVERIFY(rc::check("cut, grown or changed bytes never crash and never pass as longer", [] {
            const std::string whole = encodeSplices(randomSplices());
            const auto cut = *rc::gen::inRange<std::size_t>(0, whole.size());
            RC_ASSERT(!decodeSplices(whole.substr(0, cut)));
            RC_ASSERT(!decodeSplices(whole + '\0'));
            std::string changed = whole;
            changed[cut] = *rc::gen::arbitrary<char>();
            if (const auto other = decodeSplices(changed)) {
                const std::string bytes = encodeSplices(*other); // compared, for NaN is no NaN
                RC_ASSERT(encodeSplices(*decodeSplices(bytes)) == bytes);
            }
        }));
    }

    void realsAreExact_data() {
        QTest::addColumn<float>("value");
        QTest::newRow("zero") << 0.0F;
        QTest::newRow("a third") << 1.0F / 3.0F;
        QTest::newRow("least") << std::numeric_limits<float>::denorm_min();
        QTest::newRow("just below one") << std::nextafter(1.0F, 0.0F);
    }
    void realsAreExact() {
        QFETCH(float, value);
        ByteWriter out;
        out.real(value);
        const std::string bytes = out.take();
        QCOMPARE(bytes.size(), std::size_t{4});
        ByteReader in(bytes);
        QVERIFY(in.real() == value);
        QVERIFY(in.finished());
    }

    void numbersKeepTheirBounds() {
        for (const std::uint64_t value :
             {std::uint64_t{0}, std::uint64_t{127}, std::uint64_t{128}, std::uint64_t{UINT32_MAX},
              std::numeric_limits<std::uint64_t>::max()}) {
            ByteWriter out;
            out.number(value);
            const std::string bytes = out.take();
            ByteReader in(bytes);
            QCOMPARE(in.number(value), value);
            QVERIFY(in.finished());
            if (value == 0)
                continue;
            ByteReader strict(bytes);
            QCOMPARE(strict.number(value - 1), std::uint64_t{0});
            QVERIFY(!strict.finished());
        }
    }

    void reasonsComeBack() {
        const Reasons reasons{{ReasonKind::Length, 0, 1, "3.1"},
                              {ReasonKind::MissingNumber, 2, 1, "۱۹۳۵"},
                              {ReasonKind::WeakEvidence, 0, 0, ""}};
        QVERIFY(decodeReasons(encodeReasons(reasons)) == reasons);
        std::string bytes = encodeReasons(reasons);
        bytes[1] = 6; // no such kind
        QVERIFY(!decodeReasons(bytes));
    }
};

QTEST_APPLESS_MAIN(TestSpliceCodec)
#include "tst_splice_codec.moc"
