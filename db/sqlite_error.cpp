// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite_error.h"

#include <sqlite3.h>

#include <new>

namespace hamtaraz::db {

namespace {

/// Our own statements are right, so whatever SQLite has against them (no such table, a row that
/// breaks its type) is the file's fault: everything not named here is damage.
ErrorCode codeOf(const SQLite::Exception &exception) {
    switch (exception.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Locked;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::PermissionDenied;
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
        return ErrorCode::BadFormat;
    case SQLITE_IOERR:
        switch (exception.getExtendedErrorCode()) {
        case SQLITE_IOERR_READ:
        case SQLITE_IOERR_SHORT_READ:
        case SQLITE_IOERR_DATA:
        case SQLITE_IOERR_CORRUPTFS:
            return ErrorCode::Damaged;
        default:
            return ErrorCode::CannotWrite;
        }
    default:
        return ErrorCode::Damaged;
    }
}

} // namespace

Error errorOf(const SQLite::Exception &exception, const std::filesystem::path &file) {
    if (exception.getErrorCode() == SQLITE_NOMEM)
        throw std::bad_alloc();
    return {codeOf(exception), exception.what(), file.string()};
}

} // namespace hamtaraz::db
