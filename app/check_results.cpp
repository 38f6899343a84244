// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_results.h"

#include "app/text_bridge.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace hamtaraz {

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

constexpr std::array<const char *, checkCount> names{
    QT_TRANSLATE_NOOP("CheckText", "Numbers"),
    QT_TRANSLATE_NOOP("CheckText", "Names"),
    QT_TRANSLATE_NOOP("CheckText", "Untranslated"),
    QT_TRANSLATE_NOOP("CheckText", "Length"),
    QT_TRANSLATE_NOOP("CheckText", "Repeated, translated otherwise"),
    QT_TRANSLATE_NOOP("CheckText", "Question and exclamation marks"),
    QT_TRANSLATE_NOOP("CheckText", "Brackets and quotation marks")};

} // namespace

QString checkText(CheckKind kind) {
    return CheckText::tr(names[static_cast<std::size_t>(kind)]);
}

QString findingText(const Finding &finding, const Document &document) {
    const Language &first = document.versions[finding.versionA].language;
    const QString detail = isolated(toQString(finding.detail), first.direction());
    const QString nameA = languageName(first);
    const QString nameB = languageName(document.versions[finding.versionB].language);
    switch (finding.kind) {
    case CheckKind::Numbers:
    case CheckKind::Names:
        //: %1 is a number or a name from the text, %2 a language.
        return CheckText::tr("%1 missing in %2").arg(detail, nameB);
    case CheckKind::Untranslated:
        //: %1 is a language.
        return CheckText::tr("not translated into %1").arg(nameB);
    case CheckKind::Length:
        //: %1 is a language, %2 a number, %3 another language.
        return CheckText::tr("%1 is %2× too long for %3")
            .arg(nameA, QLocale().toString(toQString(finding.detail).toDouble(), 'f', 1), nameB);
    case CheckKind::Repeated:
        //: %1 is a language, %2 the number of a unit.
        return CheckText::tr("%1 differs from unit %2, with the same source")
            .arg(nameB, localNumber(toQString(finding.detail).toLongLong()));
    case CheckKind::Punctuation:
        //: %1 is "?" or "!", %2 and %3 are languages.
        return CheckText::tr("“%1” in %2 but not in %3").arg(detail, nameA, nameB);
    case CheckKind::Brackets:
        //: %1 is a bracket or a quotation mark, %2 a language.
        return CheckText::tr("“%1” without its pair in %2").arg(detail, nameA);
    }
    return {};
}

void CheckResults::set(std::vector<Finding> findings, std::size_t units) {
    m_byUnit.assign(units, {});
    for (Finding &finding : findings)
        if (finding.unit < units)
            m_byUnit[finding.unit].push_back(std::move(finding));
}

void CheckResults::follow(const Splice &splice) {
    const std::size_t removed = splice.before.size();
    if (splice.at + removed > m_byUnit.size())
        return;
    const auto at = m_byUnit.begin() + static_cast<std::ptrdiff_t>(splice.at);
    const auto behind = m_byUnit.erase(at, at + static_cast<std::ptrdiff_t>(removed));
    m_byUnit.insert(behind, splice.after.size(), {});
}

CheckSet CheckResults::kinds(std::size_t unit) const {
    CheckSet kinds = 0;
    for (const Finding &finding : of(unit))
        kinds |= checkBit(finding.kind);
    return kinds;
}

const std::vector<Finding> &CheckResults::of(std::size_t unit) const {
    static const std::vector<Finding> none;
    return unit < m_byUnit.size() ? m_byUnit[unit] : none;
}

int CheckResults::count(CheckKind kind) const {
    return static_cast<int>(std::ranges::count_if(m_byUnit, [kind](const auto &findings) {
        return std::ranges::find(findings, kind, &Finding::kind) != findings.end();
    }));
}

} // namespace hamtaraz
