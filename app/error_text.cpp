// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_text.h"

#include "app/text_bridge.h"

#include <QCoreApplication>

namespace hamtaraz {

namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

const char *sentenceOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "There is no such file. Check the name and the folder.");
    case ErrorCode::IsDirectory:
        return QT_TRANSLATE_NOOP("ErrorText", "This is a folder. Choose a file inside it.");
    case ErrorCode::PermissionDenied:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "Access is not allowed. Change the permissions or choose another place.");
    case ErrorCode::Empty:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "There is no text in it. Choose a file that has some.");
    case ErrorCode::NotText:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is not a text file. Save its text as plain text first.");
    case ErrorCode::BadEncoding:
        return QT_TRANSLATE_NOOP(
            "ErrorText",
            "The letters of this file cannot be read. Save it as UTF-8 and choose it again.");
    case ErrorCode::BadFormat:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "The content does not follow its format. Correct the file and try again.");
    case ErrorCode::UnknownLanguage:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The language is not known. Choose it from the list.");
    case ErrorCode::RepeatedLanguage:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "One language is given twice. Give each language one file.");
    case ErrorCode::TooFewVersions:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "At least two versions of the work are needed. Add another file.");
    case ErrorCode::TooManyVersions:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "More than eight versions do not fit in one project. Leave some out.");
    case ErrorCode::CannotWrite:
        return QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written. Choose another place.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP("ErrorText", "The disk is full. Make room and try again.");
    case ErrorCode::NotAProject:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This is not a Hamtaraz project. Choose a .hamtaraz file.");
    case ErrorCode::NewerSchema:
        return QT_TRANSLATE_NOOP(
            "ErrorText", "A newer Hamtaraz wrote this project. Update Hamtaraz to open it.");
    case ErrorCode::Damaged:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The project file is damaged. Open a backup copy of it.");
    case ErrorCode::Locked:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The project is open in another window. Close it there first.");
    case ErrorCode::OutOfRange:
        return QT_TRANSLATE_NOOP("ErrorText", "The work has no such place. Choose another.");
    case ErrorCode::NotApplicable:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "This cannot be done here. Move to another cell and try again.");
    case ErrorCode::StaleSplice:
        return QT_TRANSLATE_NOOP("ErrorText", "The work has changed meanwhile. Try again.");
    case ErrorCode::CrossingPins:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "Two pins contradict each other. Remove one of them.");
    case ErrorCode::Cancelled:
        return QT_TRANSLATE_NOOP("ErrorText", "Stopped. Start again whenever you like.");
    case ErrorCode::Unsupported:
        return QT_TRANSLATE_NOOP("ErrorText", "This format is not supported. Choose another.");
    case ErrorCode::DocumentLocked:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The document opens with a password only. Ask for an unlocked "
                                 "copy of it.");
    case ErrorCode::DocumentScanned:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The pages of this document are pictures and hold no text. Let an "
                                 "OCR program read them first.");
    case ErrorCode::FontsUnreadable:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The fonts of this document do not say which letters they draw. "
                                 "Let an OCR program read it, or ask for another copy.");
    case ErrorCode::DocumentBroken:
        return QT_TRANSLATE_NOOP("ErrorText",
                                 "The document is cut off or damaged. Get it again, whole.");
    case ErrorCode::TooLarge:
        return QT_TRANSLATE_NOOP("ErrorText", "This is too large. Divide it into parts.");
    }
    return QT_TRANSLATE_NOOP("ErrorText", "Something went wrong. Try again.");
}

/// Names both pins by the segments behind them.
QString crossingText(const QString &pinA, const QString &pinB) {
    //: %1 and %2 are segment numbers, one a column: "3:5:2".
    return ErrorText::tr("The pins in front of segments %1 and of segments %2 contradict each "
                         "other. Remove one of them.")
        .arg(localBeadType(toUtf8(pinA)), localBeadType(toUtf8(pinB)));
}

} // namespace

QString errorText(const Error &error) {
    if (error.code == ErrorCode::CrossingPins)
        if (const QStringList pins = toQString(error.where).split(QStringLiteral(" / "));
            pins.size() == 2)
            return crossingText(pins[0], pins[1]);
    const QString sentence = ErrorText::tr(sentenceOf(error.code));
    if (error.where.empty())
        return sentence;
    //: %1 is a file, line or unit; %2 a sentence.
    return ErrorText::tr("%1: %2").arg(isolated(toQString(error.where), Direction::LeftToRight),
                                       sentence);
}

} // namespace hamtaraz
