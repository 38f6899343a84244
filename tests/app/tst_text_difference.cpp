// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_difference.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace hamtaraz;

class TestTextDifference : public QObject {
    Q_OBJECT

private slots:
    void wordsGoAndCome() {
        const std::vector<DifferencePart> expected{{DifferencePart::Kept, "The "},
                                                   {DifferencePart::Gone, "old "},
                                                   {DifferencePart::New, "new stone "},
                                                   {DifferencePart::Kept, "bridge"}};
        QVERIFY(textDifference("The old bridge", "The new stone bridge") == expected);
    }

    void htmlIsEscapedAndEmptyWhenEqual() {
        QCOMPARE(differenceHtml("a <b>", "a <c>"), QString("a <s>&lt;b&gt;</s><u>&lt;c&gt;</u>"));
        QCOMPARE(differenceHtml("او رفت", "او رفت"), QString());
    }

    void originalsShowWhatIsGone() {
        QCOMPARE(originalHtml("a <b> c", "a c d"), QString("a <s>&lt;b&gt;</s> c"));
        QCOMPARE(originalHtml("a b", "a b c"), QString("a b"));
        QCOMPARE(originalHtml("a b", "a"), QString("a <s>b</s>"));
        QCOMPARE(originalHtml("a", "b"), QString("<s>a</s>"));
    }

    // whatever the texts: both can be read off their difference
    void bothTextsAreInIt() {
        const bool holds = rc::check("both texts can be read off", [] {
            const auto text = [] {
                QString words;
                for (const int word : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4)))
                    words += QString("و بغ%1 ").arg(word);
                return words;
            };
            const QString before = text();
            const QString after = text();
            QString was;
            QString is;
            for (const DifferencePart &part : textDifference(before, after)) {
                was += part.kind == DifferencePart::New ? QString() : part.text;
                is += part.kind == DifferencePart::Gone ? QString() : part.text;
            }
            RC_ASSERT(was == before);
            RC_ASSERT(is == after);
        });
        QVERIFY(holds);
    }
};

QTEST_APPLESS_MAIN(TestTextDifference)
#include "tst_text_difference.moc"
