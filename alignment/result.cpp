// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/result.h"

namespace hamtaraz {

namespace {

struct CodeText {
    const char *what;
    const char *advice;
};

CodeText textOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return {"there is no such file", "check the path"};
    case ErrorCode::IsDirectory:
        return {"this is a folder, not a file", "name a file inside it"};
    case ErrorCode::PermissionDenied:
        return {"access is not allowed", "change the permissions or choose another place"};
    case ErrorCode::Empty:
        return {"there is no text in it", "choose a file that has some"};
    case ErrorCode::NotText:
        return {"this is not a text file", "export the text from its program first"};
    case ErrorCode::BadEncoding:
        return {"the text encoding is broken", "save the file as UTF-8"};
    case ErrorCode::BadFormat:
        return {"the content does not follow its format", "correct it there"};
    case ErrorCode::UnknownLanguage:
        return {"this is not a language tag", "use a tag such as fa, ru or en"};
    case ErrorCode::RepeatedLanguage:
        return {"one language is given twice", "give each language one file"};
    case ErrorCode::TooFewVersions:
        return {"fewer than two versions are given", "name at least two files"};
    case ErrorCode::TooManyVersions:
        return {"more than eight versions are given", "leave some out"};
    case ErrorCode::CannotWrite:
        return {"the file cannot be written", "choose another place"};
    case ErrorCode::DiskFull:
        return {"the disk is full", "make room and try again"};
    case ErrorCode::NotAProject:
        return {"this is not a Hamtaraz project", "choose a .hamtaraz file"};
    case ErrorCode::NewerSchema:
        return {"the project was written by a newer Hamtaraz", "update Hamtaraz to open it"};
    case ErrorCode::Damaged:
        return {"the project file is damaged", "open a backup copy"};
    case ErrorCode::Locked:
        return {"another program has the project open", "close it there first"};
    case ErrorCode::OutOfRange:
        return {"there is no such place in the work", "choose another"};
    case ErrorCode::NotApplicable:
        return {"this cannot be done here", "choose another place"};
    case ErrorCode::StaleSplice:
        return {"the work has changed meanwhile", "try again"};
    case ErrorCode::CrossingPins:
        return {"two pins contradict each other", "remove one of them"};
    case ErrorCode::Cancelled:
        return {"the work was stopped", "start it again when you like"};
    case ErrorCode::Unsupported:
        return {"this is not supported", "see --help for what is"};
    case ErrorCode::DocumentLocked:
        return {"the document is locked", "ask for an unlocked copy"};
    case ErrorCode::DocumentScanned:
        return {"the document was scanned", "let an OCR program read it first"};
    case ErrorCode::FontsUnreadable:
        return {"the fonts of the document do not say which letters they draw",
                "let an OCR program read it, or ask for another copy"};
    case ErrorCode::DocumentBroken:
        return {"the document is cut off or damaged", "get it again, whole"};
    case ErrorCode::TooLarge:
        return {"this is too large", "divide it into parts"};
    }
    return {"something went wrong", "try again"};
}

} // namespace

std::string errorSentence(const Error &error) {
    const CodeText text = textOf(error.code);
    std::string sentence = error.where.empty() ? "" : error.where + ": ";
    sentence += text.what;
    if (!error.detail.empty())
        sentence += " (" + error.detail + ")";
    return sentence + "; " + text.advice + ".";
}

} // namespace hamtaraz
