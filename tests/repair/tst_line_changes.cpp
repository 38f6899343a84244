// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/repair/line_changes.h"
#include "alignment/repair/repair.h"
#include "tests/repair/repair_lines.h"

#include <QTest>

#include <algorithm>

using namespace hamtaraz;
using namespace hamtaraz::test;

namespace {

QStringList kindsOf(const std::vector<Proposal> &proposals) {
    QStringList kinds;
    for (const Proposal &proposal : proposals) {
        const std::string_view name = repairKindName(proposal.kind);
        kinds << QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    return kinds;
}

} // namespace

class TestLineChanges : public QObject {
    Q_OBJECT

private:
    std::string m_source;
    Line m_line;

    std::vector<Proposal> changes() {
        std::vector<Proposal> proposals;
        proposeLineChanges(m_source, m_line, proposals);
        return proposals;
    }

private slots:
    void init() {
        m_source = "  کPPتابي  بود،، ";
        m_line = splitLines(m_source).front();
    }

    void nothingChanged() { QVERIFY(changes().empty()); }

    void eachChangeIsAProposal() {
        std::erase_if(m_line.text, [](const Glyph &glyph) { return glyph.letter == U'P'; });
        std::replace_if(
            m_line.text.begin(), m_line.text.end(),
            [](const Glyph &glyph) { return glyph.letter == arabicYeh; },
            Glyph{persianYeh, m_line.text[4].source});
        m_line.text.erase(m_line.text.begin() + 5); // one of two spaces
        m_line.text.pop_back();                     // one of two commas
        m_line.text.push_back({U'!', {}});          // put in
        const std::vector<Proposal> proposals = changes();
        QCOMPARE(kindsOf(proposals),
                 (QStringList{"kashida", "yeh-kaf", "spacing", "spacing", "diacritics"}));
        QCOMPARE(applyRepairs(m_source, proposals), std::string("  کتابی بود،! "));
        for (const Proposal &proposal : proposals)
            QCOMPARE(proposal.place.of(m_source), std::string_view(proposal.before));
    }

    void movedCharactersAreOneProposal() {
        std::rotate(m_line.text.begin(), m_line.text.begin() + 9, m_line.text.end());
        m_line.blocks = 2;
        const std::vector<Proposal> proposals = changes();
        QCOMPARE(kindsOf(proposals), QStringList("block-order"));
        QCOMPARE(proposals.front().place, m_line.core());
        QCOMPARE(proposals.front().after, std::string("بود،،کPPتابي  "));
    }
};

QTEST_APPLESS_MAIN(TestLineChanges)
#include "tst_line_changes.moc"
