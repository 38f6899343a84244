// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include "alignment/io/output_file.h"

#include <cerrno>
#include <system_error>

namespace hamtaraz::cli {

Outcome deliver(const std::string &content, const std::filesystem::path &path, Console &console) {
    if (console.progress.cancelled())
        return fail(ErrorCode::Cancelled, "");
    console.progress.at(1); // the work is done when its result is delivered
    if (!path.empty())
        return io::writeFile(path, content);
    errno = 0;
    console.out << content << std::flush;
    if (console.out.good())
        return {};
    const int code = errno;
    return fail(code == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                std::generic_category().message(code), "standard output");
}

} // namespace hamtaraz::cli
