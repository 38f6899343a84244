// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace hamtaraz {

/// What went wrong, chosen by what the user can do about it. Every code has one translated
/// sentence (app/error_text) and one English one (errorSentence).
enum class ErrorCode {
    NotFound,         ///< no such file
    IsDirectory,      ///< a folder where a file is wanted
    PermissionDenied, ///< may not be read or written
    Empty,            ///< nothing in it, or nothing but white space
    NotText,          ///< holds bytes no text has (NUL, most controls)
    BadEncoding,      ///< bytes invalid in the encoding that was found or asked for
    BadFormat,        ///< not what its format demands; `where` has the line if known
    UnknownLanguage,  ///< a language tag that is not one
    RepeatedLanguage, ///< one language given twice
    TooFewVersions,   ///< fewer than two versions
    TooManyVersions,  ///< more than eight versions
    CannotWrite,      ///< the output cannot be created or written
    DiskFull,         ///< no room left on the device
    NotAProject,      ///< the file is not a Hamtaraz project
    NewerSchema,      ///< the project was written by a newer Hamtaraz
    Damaged,          ///< the project file is damaged
    Locked,           ///< another program has the project open for writing
    OutOfRange,       ///< a place that the work does not have
    NotApplicable,    ///< the edit makes no sense here (nothing to push, no unit below, …)
    StaleSplice,      ///< the splice was made for another state of the work
    CrossingPins,     ///< two pins that contradict each other
    Cancelled,        ///< the user stopped it
    Unsupported,      ///< a format or option this build does not have
    DocumentLocked,   ///< a document that opens with a password only
    DocumentScanned,  ///< a document whose pages are pictures, without text
    FontsUnreadable,  ///< a document whose fonts do not say which letters they draw
    DocumentBroken,   ///< a document that is cut off or damaged
    TooLarge,         ///< more than can be worked on
};

/// An expected failure. `detail` is English, for logs and the command line; `where` names the
/// file, version, line or unit concerned and may be empty.
struct Error {
    ErrorCode code;
    std::string detail;
    std::string where;
};

template <class T> using Result = tl::expected<T, Error>;
using Outcome = Result<void>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string detail, std::string where = {}) {
    return tl::unexpected(Error{code, std::move(detail), std::move(where)});
}

/// One English sentence: what is wrong, where, and what to do about it.
std::string errorSentence(const Error &error);

} // namespace hamtaraz
