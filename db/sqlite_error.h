// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <SQLiteCpp/Exception.h>

#include <filesystem>

namespace hamtaraz::db {

/// What an exception of SQLite about a project file means to its user. Throws bad_alloc when
/// SQLite ran out of memory.
Error errorOf(const SQLite::Exception &exception, const std::filesystem::path &file);

/// The one door to SQLite: runs `body`, which returns a Result, and turns what SQLite throws into
/// an Error about `file`.
template <class Body>
auto guarded(const std::filesystem::path &file, Body &&body) -> decltype(body()) {
    try {
        return body();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected(errorOf(exception, file));
    }
}

} // namespace hamtaraz::db
