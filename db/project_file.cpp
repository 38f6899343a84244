// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/project_file.h"

#include "db/schema.h"
#include "db/sqlite_error.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Transaction.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace hamtaraz::db {

namespace fs = std::filesystem;

namespace {

/// Long enough for a program that is just closing the project.
constexpr int busyTimeoutMs = 250;

/// The files that SQLite keeps beside a database.
constexpr const char *companions[] = {"-journal", "-wal", "-shm"};

fs::path beside(const fs::path &file, const char *suffix) {
    return file.string() + suffix;
}

tl::unexpected<Error> systemError(int code, const fs::path &file) {
    const std::string detail = std::generic_category().message(code);
    switch (code) {
    case ENOENT:
        return fail(ErrorCode::NotFound, "", file.string());
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::PermissionDenied, detail, file.string());
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, detail, file.string());
    case EISDIR:
        return fail(ErrorCode::IsDirectory, "", file.string());
    default:
        return fail(ErrorCode::CannotWrite, detail, file.string());
    }
}

/// The address under which SQLite reads a file without locking, recovering or changing anything.
std::string immutableUri(const fs::path &file) {
    constexpr const char *digits = "0123456789ABCDEF";
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            uri += {'%', digits[c >> 4], digits[c & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

/// Looks at the header only. Goes through SQLite rather than a stream: a stream that is closed
/// would take this process's locks on the file with it.
Outcome checkIdentity(const fs::path &file) {
    try {
        SQLite::Database database(immutableUri(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
        if (database.execAndGet("PRAGMA application_id").getInt() == applicationId)
            return {};
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() != SQLITE_NOTADB)
            return tl::unexpected(errorOf(exception, file));
    }
    return fail(ErrorCode::NotAProject, "", file.string());
}

Outcome checkAccess(const fs::path &file) {
    std::error_code trouble;
    if (fs::is_directory(file, trouble))
        return fail(ErrorCode::IsDirectory, "", file.string());
    if (faccessat(AT_FDCWD, file.c_str(), R_OK | W_OK, AT_EACCESS) != 0)
        return systemError(errno, file);
    return {};
}

/// Takes the lock and settles how this connection writes.
void configure(SQLite::Database &database) {
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cell_size_check = ON");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA cache_size = -65536");
    SQLite::Transaction(database, SQLite::TransactionBehavior::EXCLUSIVE).commit();
}

Outcome checkPages(SQLite::Database &database, const fs::path &file) {
    const std::string verdict = database.execAndGet("PRAGMA quick_check(1)").getString();
    if (verdict != "ok")
        return fail(ErrorCode::Damaged, verdict, file.string());
    return {};
}

/// Makes way for another file in the place of `file`: a project that is open somewhere is not
/// replaced, and no log of the old one is left to be taken for the new one's.
Outcome retire(const fs::path &file) {
    std::error_code trouble;
    if (!fs::exists(file, trouble))
        return {};
    try {
        SQLite::Database old(file, SQLite::OPEN_READWRITE, busyTimeoutMs);
        old.exec("PRAGMA locking_mode = EXCLUSIVE");
        SQLite::Transaction(old, SQLite::TransactionBehavior::EXCLUSIVE).commit();
    } catch (const SQLite::Exception &exception) {
        const Error error = errorOf(exception, file);
        if (error.code == ErrorCode::Locked)
            return tl::unexpected(error);
    }
    for (const char *companion : companions)
        fs::remove(beside(file, companion), trouble);
    return {};
}

/// A file that is gone again unless it was moved to its place.
class PartFile {
public:
    explicit PartFile(const fs::path &target)
        : m_path(target.parent_path() /
                 ("." + target.filename().string() + "." + std::to_string(getpid()) + ".part")) {
        removeAll();
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    ~PartFile() { removeAll(); }

    [[nodiscard]] const fs::path &path() const { return m_path; }

    [[nodiscard]] Outcome moveTo(const fs::path &target) const {
        std::error_code trouble;
        fs::rename(m_path, target, trouble);
        if (trouble)
            return systemError(trouble.value(), target);
        syncFolder(target);
        return {};
    }

private:
    /// Makes the rename last. A file system that cannot do so is no reason to fail.
    static void syncFolder(const fs::path &target) {
        const int folder =
            ::open(fs::absolute(target).parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) {
            (void)::fsync(folder);
            (void)::close(folder);
        }
    }

    void removeAll() const {
        std::error_code trouble;
        fs::remove(m_path, trouble);
        for (const char *companion : companions)
            fs::remove(beside(m_path, companion), trouble);
    }

    fs::path m_path;
};

} // namespace

Result<SQLite::Database> openProject(const fs::path &file) {
    if (auto accessible = checkAccess(file); !accessible)
        return tl::unexpected(accessible.error());
    if (auto ours = checkIdentity(file); !ours)
        return tl::unexpected(ours.error());
    return guarded(file, [&]() -> Result<SQLite::Database> {
        SQLite::Database database(file, SQLite::OPEN_READWRITE, busyTimeoutMs);
        configure(database);
        if (auto sound = checkPages(database, file); !sound)
            return tl::unexpected(sound.error());
        if (schemaVersion(database) == 0)
            return fail(ErrorCode::Damaged, "it has no schema", file.string());
        if (auto migrated = migrate(database, file); !migrated)
            return tl::unexpected(migrated.error());
        return database;
    });
}

Outcome createProject(const fs::path &file, const std::function<void(SQLite::Database &)> &fill) {
    std::error_code trouble;
    if (fs::is_directory(file, trouble))
        return fail(ErrorCode::IsDirectory, "", file.string());
    const fs::path folder = fs::absolute(file).parent_path();
    if (faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        return systemError(errno, folder);

    const PartFile part(file);
    return guarded(file, [&]() -> Outcome {
        {
            SQLite::Database database(part.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            database.exec("PRAGMA journal_mode = OFF"); // a failure leaves nothing to roll back to
            database.exec("PRAGMA application_id = " + std::to_string(applicationId));
            if (auto made = migrate(database, part.path()); !made)
                return made;
            database.exec("VACUUM"); // pages of tables that later schemas have replaced
            SQLite::Transaction transaction(database);
            fill(database);
            transaction.commit();
            database.exec("PRAGMA journal_mode = WAL");
        }
        if (auto free = retire(file); !free)
            return free;
        return part.moveTo(file);
    });
}

} // namespace hamtaraz::db
