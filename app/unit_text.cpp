// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/unit_text.h"

#include "app/text_bridge.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QStringList>

namespace hamtaraz {

namespace {

struct UnitText {
    Q_DECLARE_TR_FUNCTIONS(UnitText)
};

QString times(const std::string &ratio) {
    bool isNumber = false;
    const double value = toQString(ratio).toDouble(&isNumber);
    return isNumber ? QLocale().toString(value, 'f', 1) : toQString(ratio);
}

} // namespace

bool isDoubtful(const Unit &unit, float threshold) {
    return !unit.isSettled() && (unit.confidence < threshold || unit.isOmission());
}

QString reasonText(const Reason &reason, const Document &document) {
    const auto name = [&document](std::uint8_t version) {
        return languageName(document.versions[version].language);
    };
    const QString nameA = name(reason.versionA);
    const QString nameB = name(reason.versionB);
    switch (reason.kind) {
    case ReasonKind::Length:
        //: %1 is a number: how many times longer than expected.
        return UnitText::tr("length %1×").arg(times(reason.detail));
    case ReasonKind::MissingNumber:
        //: %1 is a number from the text, %2 a language.
        return UnitText::tr("%1 missing in %2")
            .arg(isolated(toQString(reason.detail), Direction::LeftToRight), nameB);
    case ReasonKind::Omission:
        //: %1 is a language.
        return UnitText::tr("nothing in %1").arg(nameA);
    case ReasonKind::WideUnit:
        return UnitText::tr("many segments in one unit");
    case ReasonKind::PairsDisagree:
        //: %1 and %2 are languages.
        return UnitText::tr("%1–%2 disagrees with the other pairs").arg(nameA, nameB);
    case ReasonKind::WeakEvidence:
        return UnitText::tr("little evidence");
    }
    return {};
}

QString reasonsText(const Unit &unit, const Document &document) {
    QStringList texts;
    for (const Reason &reason : unit.reasons)
        texts += reasonText(reason, document);
    return texts.join(reasonSeparator());
}

QString reasonSeparator() {
    //: Stands between two reasons for doubt.
    return UnitText::tr("; ");
}

QString statusText(Status status) {
    switch (status) {
    case Status::Proposed:
        return UnitText::tr("proposed");
    case Status::Confirmed:
        return UnitText::tr("confirmed");
    case Status::OmissionAccepted:
        return UnitText::tr("omission accepted");
    case Status::Excluded:
        return UnitText::tr("excluded");
    }
    return {};
}

QString stepText(const QString &step) {
    static const QHash<QString, const char *> names = {
        {"confirm", QT_TRANSLATE_NOOP("UnitText", "confirm")},
        {"confirm-range", QT_TRANSLATE_NOOP("UnitText", "confirm up to here")},
        {"unpin", QT_TRANSLATE_NOOP("UnitText", "unpin")},
        {"omission", QT_TRANSLATE_NOOP("UnitText", "accept omission")},
        {"push", QT_TRANSLATE_NOOP("UnitText", "push segment")},
        {"pull", QT_TRANSLATE_NOOP("UnitText", "pull segment")},
        {"merge", QT_TRANSLATE_NOOP("UnitText", "merge units")},
        {"split", QT_TRANSLATE_NOOP("UnitText", "split unit")},
        {"edit", QT_TRANSLATE_NOOP("UnitText", "edit text")},
        {"original", QT_TRANSLATE_NOOP("UnitText", "original text")},
        {"cut", QT_TRANSLATE_NOOP("UnitText", "cut segment")},
        {"shift", QT_TRANSLATE_NOOP("UnitText", "shift column")},
        {"exclude", QT_TRANSLATE_NOOP("UnitText", "exclude unit")},
        {"include", QT_TRANSLATE_NOOP("UnitText", "include unit")},
        {"join", QT_TRANSLATE_NOOP("UnitText", "join segments")},
        {"cut-here", QT_TRANSLATE_NOOP("UnitText", "cut segment in two")},
        {"note", QT_TRANSLATE_NOOP("UnitText", "note")},
        {"realign", QT_TRANSLATE_NOOP("UnitText", "align again")},
        {"alternative", QT_TRANSLATE_NOOP("UnitText", "take another way")},
        {"replace", QT_TRANSLATE_NOOP("UnitText", "replace")},
        {"bookmark", QT_TRANSLATE_NOOP("UnitText", "bookmark")},
    };
    const auto found = names.find(step);
    return found == names.end() ? step : UnitText::tr(*found);
}

} // namespace hamtaraz
