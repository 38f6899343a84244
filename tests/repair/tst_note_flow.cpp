// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/note_flow.h"
#include "alignment/repair/repair.h"
#include "alignment/repair/repair_map.h"
#include "tests/support/files.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

std::string placed(const std::string &text, NotePlace place) {
    return applyRepairs(text, proposeNotePlaces(text, place));
}

std::string atEnd(const std::string &text) {
    return placed(text, NotePlace::BehindText);
}

std::string atParagraphs(const std::string &text) {
    return placed(text, NotePlace::BehindParagraph);
}

// The letters of a text, in no order.
std::string inked(std::string text) {
    text.erase(std::remove_if(text.begin(), text.end(),
                              [](char byte) { return byte == ' ' || byte == '\n'; }),
               text.end());
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

class TestNoteFlow : public QObject {
    Q_OBJECT

private slots:
    void notesAreFoundByEachConvention_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("markers");
        QTest::addColumn<QStringList>("bodies");
        const auto add = [](const char *name, const char *text, QStringList markers,
                            QStringList bodies) {
            QTest::newRow(name) << text << markers << bodies;
        };
        add("stars in the paragraph", "Слово.* И ещё.** * Первое. ** Второе.\n\nДальше.\n",
            {"*", "**"}, {"* Первое.", "** Второе."});
        add("stars behind the paragraph",
            "Слово.*\n\n* Первое.\n\nДальше* и дальше.\n\n* Второе.\n", {"*", "*"},
            {"* Первое.", "* Второе."});
        add("brackets at the end",
            "A word [1] and another.[2]\n\nMore.\n\n[1] First.\n\n[2] Second.\n", {"[1]", "[2]"},
            {"[1] First.", "[2] Second."});
        add("figures and dashes", "جمله اول.١ جمله دوم.٢\n\n١- یادداشت.\n\n٢- دیگر.\n", {"١", "٢"},
            {"١- یادداشت.", "٢- دیگر."});
        add("raised figures", "A word¹ here.\n\n¹ A note.\n", {"¹"}, {"¹ A note."});
        add("a list is none", "Three things:\n\n1. One.\n\n2. Two.\n", {}, {});
        add("a list, and a figure behind a word", "From read_me1:\n\n1. One.\n\n2. Two.\n", {}, {});
        add("a decimal", "Version 6.1 came.\n\n1- The only item.\n", {}, {});
        add("stars of emphasis", "Some *word* is set off.\n\n* An item.\n", {}, {});
        add("a marker without a note", "A word.* And on.\n", {}, {});
        add("a note without a marker", "A word.\n\n* A note.\n", {}, {});
    }

    void notesAreFoundByEachConvention() {
        QFETCH(QString, text);
        QFETCH(QStringList, markers);
        QFETCH(QStringList, bodies);
        const std::string bytes = text.toStdString();
        QStringList foundMarkers, foundBodies;
        for (const Note &note : findNotes(bytes)) {
            foundMarkers += QString::fromStdString(std::string(note.marker.of(bytes)));
            foundBodies += QString::fromStdString(std::string(note.body.of(bytes)));
        }
        QCOMPARE(foundMarkers, markers);
        QCOMPARE(foundBodies, bodies);
    }

    void notesGoToTheEndAndBack() {
        const std::string inline_ = "Слово.* * Первое.\n\nДальше.\n";
        QCOMPARE(atEnd(inline_), "Слово.*\n\nДальше.\n\n* Первое.\n");
        QCOMPARE(atParagraphs(inline_), "Слово.*\n\n* Первое.\n\nДальше.\n");
        QCOMPARE(atParagraphs(atEnd(inline_)), atParagraphs(inline_));
        QCOMPARE(atEnd(atParagraphs(inline_)), atEnd(inline_));
        const std::string figures = "A.[1] B.[2]\n\nC.[3]\n\n[1] x\n\n[2] y\n\n[3] z";
        QCOMPARE(atEnd(figures), figures);
        QCOMPARE(atParagraphs(figures), "A.[1] B.[2]\n\n[1] x\n\n[2] y\n\nC.[3]\n\n[3] z");
        QCOMPARE(atEnd(atParagraphs(figures)), figures);
    }

    void theSampleWorkHasTwoNotesInEachLanguage() {
        for (const char *name : {HAMTARAZ_SEEDS "/ru.txt", HAMTARAZ_SEEDS "/en.txt",
                                 HAMTARAZ_TESTS "/gold/seed/fa_gold.txt"}) {
            const std::string text = readBytes(name);
            QCOMPARE(findNotes(text).size(), std::size_t{2});
            const std::string end = atEnd(text), back = atParagraphs(text);
            QCOMPARE(findNotes(end).size(), std::size_t{2});
            QCOMPARE(inked(end), inked(text));
            QCOMPARE(atEnd(back), end);
            QCOMPARE(atParagraphs(end), back);
            QVERIFY(proposeNotePlaces(end, NotePlace::BehindText).empty());
        }
    }

    void movedNotesLeadBackToTheirSource() {
        const std::string text = "Слово.* * Первое.\n\nДальше.\n";
        const std::vector<Proposal> proposals = proposeNotePlaces(text, NotePlace::BehindText);
        const std::string moved = applyRepairs(text, proposals);
        const RepairMap map(text, proposals);
        const auto at = static_cast<std::uint32_t>(moved.find("Первое"));
        QCOMPARE(map.sourceOf(at).begin, static_cast<std::uint32_t>(text.find("Первое")));
    }

    // The way of a text into a work: repairs, and the notes of what they make.
    void gatheredNotesAreMendedAndMoved() {
        const std::string text = "Слово.* * Пер­вое.\n\nДальше.\n"; // a soft hyphen
        const Language russian = Language::fromTag("ru").value();
        const std::vector<Proposal> repairs = proposeRepairs(text, russian).value();
        const std::vector<Proposal> both = gatherNotes(text, repairs);
        QCOMPARE(applyRepairs(text, both), std::string("Слово.*\n\nДальше.\n\n* Первое.\n"));
        QVERIFY(gatherNotes("Слово.\n", {}).empty());
    }

    void nothingIsLostWhateverTheText() {
        const std::vector<std::string> pieces{"слово", "* ", "** ",  ".*", "[1]", "[1] ", "1- ",
                                              ".1",    "\n", "\n\n", " ",  "١- ", ".١",   "¹"};
        QVERIFY(rc::check("notes set elsewhere keep every letter", [&] {
            const auto parts =
                *rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces));
            std::string text;
            for (const std::string &part : parts)
                text += part;
            for (const NotePlace place : {NotePlace::BehindParagraph, NotePlace::BehindText}) {
                const std::vector<Proposal> proposals = proposeNotePlaces(text, place);
                std::uint32_t reached = 0;
                for (const Proposal &proposal : proposals) {
                    RC_ASSERT(proposal.place.begin >= reached);
                    reached = proposal.place.end;
                }
                RC_ASSERT(inked(applyRepairs(text, proposals)) == inked(text));
            }
        }));
    }

    // At the page's foot they are found where pages are, and come behind the text.
    void notesAtThePagesFootComeBehindTheText_data() {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<QString>("opening");
        QTest::addColumn<QString>("rule");
        QTest::newRow("dash") << "1"
                              << "1 - "
                              << "";
        QTest::newRow("bracket") << "[1]"
                                 << "[1] "
                                 << "";
        QTest::newRow("figure, rule") << "1"
                                      << "1 "
                                      << "__________";
        QTest::newRow("figure") << "1"
                                << "1. "
                                << "";
        QTest::newRow("star, rule") << "*"
                                    << "* "
                                    << "----------";
        QTest::newRow("raised") << "¹"
                                << "¹ "
                                << "";
    }

    void notesAtThePagesFootComeBehindTheText() {
        QFETCH(QString, marker);
        QFETCH(QString, opening);
        QFETCH(QString, rule);
        const QString number = QStringLiteral("\n                              %1\n\n");
        QString text = "  The old man kept his workshop at the end of the lane that\n"
                       "led down to the square, and nobody could remember a time at\n"
                       "which he had not been there" +
                       marker +
                       " with his lamp and his little wheels,\n"
                       "bent over the bench which his father had made for him out of\n"
                       "the walnut tree that used to stand behind the house, and he\n" +
                       (rule.isEmpty() ? rule : rule + '\n') + opening +
                       "The lane is called after the felters now.\n" + number.arg(7) +
                       "never looked up before noon, when the bells began to ring and\n"
                       "the children came running past his window on their way home.\n"
                       "  In the afternoon he shut the door and went out to wind the\n"
                       "clock of the town hall, as he had done every day for thirty\n"
                       "years, and on the way he greeted all the people whom he met,\n"
                       "by name and with a question about the health of the clocks\n" +
                       number.arg(8) +
                       "that he had once repaired for them or for their parents. They\n"
                       "answered him, or laughed, and some of them went along with\n"
                       "him for a while, because it was the best part of the day and\n"
                       "he knew more stories about the town than anybody else, and\n"
                       "told them well.\n" +
                       number.arg(9);
        const std::string bytes = text.toStdString();
        const std::string mended =
            applyRepairs(bytes, proposeRepairs(bytes, Language::fromTag("en").value()).value());
        QVERIFY2(mended.find("behind the house, and he never looked up") != std::string::npos,
                 mended.c_str());
        QVERIFY2(mended.find("told them well.\n\n" + opening.trimmed().toStdString()) !=
                     std::string::npos,
                 mended.c_str());
        QVERIFY(mended.find("______") == std::string::npos);
        const std::vector<Note> notes = findNotes(mended);
        if (opening != "1 ") // a figure alone is no opening where no page tells
            QCOMPARE(notes.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestNoteFlow)
#include "tst_note_flow.moc"
