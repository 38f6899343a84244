// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/text_model.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

Stream streamOf(const QString &text) {
    const Glyphs glyphs = lineOf(text).raw;
    return readStream(glyphs, {0, static_cast<std::uint32_t>(glyphs.size())});
}

// What a stream reads: letters by their number in U+0600, '_' a space, '0' a figure, 'L' foreign
// words, '.' any mark.
QString symbols(const Stream &stream) {
    QString text;
    for (const Symbol symbol : stream.symbols)
        text += symbol == spaceSymbol     ? QChar('_')
                : symbol == figureSymbol  ? QChar('0')
                : symbol == foreignSymbol ? QChar('L')
                : symbol < 0x10           ? QChar('.')
                                          : QChar(0x0600 | symbol);
    return text;
}

double costOf(const TextModel &model, const QString &text) {
    double cost = 0;
    SymbolContext context = spaceSymbol;
    for (const Symbol symbol : streamOf(text).symbols) {
        cost += model.characterCost(context, symbol);
        context = pushed(context, symbol);
    }
    return cost;
}

double wordCostOf(const TextModel &model, const QString &before, const QString &word) {
    const Stream stream = streamOf(word);
    return model.wordCost(streamOf(before).tokens.front().id, stream.tokens.front().id,
                          StreamTokenKind::Word, stream.symbols);
}

} // namespace

class TestTextModel : public QObject {
    Q_OBJECT

private slots:
    void readsAStream_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("stream");
        QTest::newRow("words") << "کتاب   را"
                               << "کتاب_را";
        QTest::newRow("yeh and kaf") << "كتابي"
                                     << "کتابی";
        QTest::newRow("kashida, tatweel, vowels") << "ک~~تـابً"
                                                  << "کتاب";
        QTest::newRow("marks cling") << "رفت ، و ( آمد )"
                                     << "رفت.و.آمد.";
        QTest::newRow("figures and foreign words") << "در ١٩٣٥ به San Remo رفت"
                                                   << "در_0_به_L_رفت";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void readsAStream() {
        QFETCH(QString, text);
        QTEST(symbols(streamOf(text + "\n")), "stream");
    }

    void probabilitiesSumToOne() {
        TextModel model;
        model.learn({}, streamOf("کتاب را به کتابخانه برد و کتاب دیگری آورد."), true);
        for (const QString &before : {QString("کت"), QString("ا"), QString("قغ")}) {
            SymbolContext context = spaceSymbol;
            for (const Symbol symbol : streamOf(before).symbols)
                context = pushed(context, symbol);
            double sum = 0;
            for (int symbol = 1; symbol < 256; ++symbol)
                sum += std::exp(-model.characterCost(context, static_cast<Symbol>(symbol)));
            // The alphabet is taken to have 64 symbols, of which a text has some: the rest of the
            // numbers take no more than the share of unseen ones each.
            QVERIFY2(sum > 0.9 && sum < 2.6, qPrintable(QString::number(sum)));
        }
    }

    void whatWasSeenIsLikelier() {
        TextModel model;
        for (int times = 0; times < 3; ++times)
            model.learn({}, streamOf("او کتاب را خواند. من کتاب را دیدم."), true);
        QVERIFY(costOf(model, "کتاب را") < costOf(model, "را کتاب"));
        QVERIFY(costOf(model, "کتاب") < costOf(model, "بکتا"));
        QVERIFY(wordCostOf(model, "کتاب", "را") < wordCostOf(model, "را", "کتاب"));
        QVERIFY(wordCostOf(model, "او", "کتاب") < wordCostOf(model, "او", "دفتر"));
        QCOMPARE(model.frequency(streamOf("کتاب").tokens.front().id), 6U);
        QCOMPARE(model.frequency(streamOf("کتا").tokens.front().id), 0U);
    }

    void knownWordsAreKnown() {
        TextModel model;
        model.know(streamOf("کتابخانه"));
        const std::uint64_t library = streamOf("کتابخانه").tokens.front().id;
        QVERIFY(model.isWord(library));
        QCOMPARE(model.frequency(library), 0U); // it was not met
        QVERIFY(!model.isWord(streamOf("کتابخان").tokens.front().id));
        QVERIFY(costOf(model, "کتابخانه") < costOf(model, "هناخباتک"));
    }

    // What is forgotten leaves no trace, in whatever order lines were learned and forgotten.
    void forgetsExactly() {
        QVERIFY(rc::check("a model that forgets is as one that never learned", [] {
            const std::vector<QString> texts{"او کتاب را خواند.", "کتاب را به او داد",    "خواند",
                                             "را را را",          "به ١٢ کتاب Rome رفت.", ""};
            TextModel forgetful, other;
            const auto kept = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
            const auto forgotten = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6));
            const auto stream = [&](int at) {
                return streamOf(texts[static_cast<std::size_t>(at)] + "\n");
            };
            for (const int at : forgotten)
                forgetful.learn({}, stream(at), at % 2 == 0);
            for (const int at : kept) {
                forgetful.learn({}, stream(at), true);
                other.learn({}, stream(at), true);
            }
            for (const int at : forgotten)
                forgetful.forget({}, stream(at), at % 2 == 0);
            for (const QString &text : texts)
                RC_ASSERT(costOf(forgetful, text + "\n") == costOf(other, text + "\n"));
            RC_ASSERT(wordCostOf(forgetful, "کتاب", "را") == wordCostOf(other, "کتاب", "را"));
        }));
    }
};

QTEST_APPLESS_MAIN(TestTextModel)
#include "tst_text_model.moc"
