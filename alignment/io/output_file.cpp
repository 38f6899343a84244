// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/output_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <string>
#include <system_error>

namespace hamtaraz::io {

namespace fs = std::filesystem;

namespace {

Outcome failure(int error, const fs::path &path) {
    const std::string detail = std::generic_category().message(error);
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return fail(ErrorCode::DiskFull, detail, path.string());
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::PermissionDenied, detail, path.string());
    case EISDIR:
        return fail(ErrorCode::IsDirectory, "", path.string());
    default:
        return fail(ErrorCode::CannotWrite, detail, path.string());
    }
}

/// An open file descriptor; 0 or an errno from each call.
class OpenFile {
public:
    OpenFile(const fs::path &path, int flags) : m_descriptor(open(path.c_str(), flags, 0666)) {
        m_error = m_descriptor < 0 ? errno : 0;
    }
    OpenFile(const OpenFile &) = delete;
    OpenFile &operator=(const OpenFile &) = delete;
    ~OpenFile() { finish(); }

    [[nodiscard]] int error() const { return m_error; }

    int write(std::string_view content) {
        while (m_error == 0 && !content.empty()) {
            const ssize_t written = ::write(m_descriptor, content.data(), content.size());
            if (written >= 0)
                content.remove_prefix(static_cast<std::size_t>(written));
            else if (errno != EINTR)
                m_error = errno;
        }
        return m_error;
    }

    /// Gives the file the owner and permissions of `old`; a foreign owner is kept where allowed.
    int becomeLike(const struct stat &old) {
        const bool owned = fchown(m_descriptor, old.st_uid, old.st_gid) == 0;
        const mode_t mode = old.st_mode & (owned ? 07777U : 0777U);
        return keep(fchmod(m_descriptor, mode));
    }

    int sync() { return keep(fsync(m_descriptor)); }

    int finish() {
        if (m_descriptor >= 0)
            keep(close(m_descriptor));
        m_descriptor = -1;
        return m_error;
    }

private:
    int keep(int outcome) {
        if (outcome != 0 && m_error == 0)
            m_error = errno;
        return m_error;
    }

    int m_descriptor;
    int m_error = 0;
};

/// A name no other writer of this machine uses, beside `path`.
fs::path temporaryBeside(const fs::path &path) {
    static std::atomic<unsigned> counter{0};
    return path.parent_path() / (".hamtaraz-" + std::to_string(getpid()) + "-" +
                                 std::to_string(counter.fetch_add(1)) + ".tmp");
}

int writeTemporary(const fs::path &temporary, std::string_view content, const struct stat *old) {
    OpenFile file(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
    if (file.error() != 0)
        return file.error();
    file.write(content);
    if (old != nullptr)
        file.becomeLike(*old);
    file.sync();
    return file.finish();
}

/// Makes a rename last through a power cut; file systems that cannot sync a folder are let off.
void syncFolder(const fs::path &folder) {
    OpenFile file(folder.empty() ? fs::path(".") : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file.error() == 0)
        file.sync();
}

/// A device or pipe (/dev/stdout, /dev/full): there is no file to replace.
Outcome writeStraight(const fs::path &path, std::string_view content) {
    OpenFile file(path, O_WRONLY | O_CLOEXEC);
    file.write(content);
    const int error = file.finish();
    return error == 0 ? Outcome() : failure(error, path);
}

} // namespace

Outcome writeFile(const fs::path &path, std::string_view content) {
    struct stat old {};
    const bool exists = stat(path.c_str(), &old) == 0;
    if (exists && S_ISDIR(old.st_mode))
        return failure(EISDIR, path);
    if (exists && !S_ISREG(old.st_mode))
        return writeStraight(path, content);

    std::error_code ignored;
    const fs::path resolved = exists ? fs::canonical(path, ignored) : path; // a link stays a link
    const fs::path target = resolved.empty() ? path : resolved;
    const fs::path temporary = temporaryBeside(target);
    int error = writeTemporary(temporary, content, exists ? &old : nullptr);
    if (error == 0 && rename(temporary.c_str(), target.c_str()) != 0)
        error = errno;
    if (error != 0) {
        if (error != EEXIST)
            unlink(temporary.c_str());
        return failure(error, path);
    }
    syncFolder(target.parent_path());
    return {};
}

} // namespace hamtaraz::io
