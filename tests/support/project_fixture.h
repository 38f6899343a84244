// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"
#include "tests/support/plain_work.h"
#include "tests/support/random_work.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace hamtaraz::support {

/// A folder that is gone after the test.
class Folder {
public:
    [[nodiscard]] std::filesystem::path path() const { return m_dir.path().toStdString(); }
    [[nodiscard]] std::filesystem::path operator/(const char *name) const { return path() / name; }

    /// The names of all files in it.
    [[nodiscard]] std::vector<std::string> names() const {
        std::vector<std::string> found;
        for (const auto &entry : std::filesystem::directory_iterator(path()))
            found.push_back(entry.path().filename().string());
        std::ranges::sort(found);
        return found;
    }

private:
    QTemporaryDir m_dir;
};

inline std::string bytesIn(const std::filesystem::path &file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeBytes(const std::filesystem::path &file, const std::string &bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

/// Fails the test unless `result` failed with `code`.
template <class T> void expectError(const Result<T> &result, ErrorCode code) {
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().code == code, errorSentence(result.error()).c_str());
}

} // namespace hamtaraz::support
