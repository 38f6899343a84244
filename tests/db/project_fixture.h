// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/project_store.h"
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

/// A version of `count` one-line paragraphs.
inline Version numberedVersion(const char *tag, const std::string &text, std::uint32_t count) {
    Version version{languageOf(tag), Role::Translation, "\n", {}};
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto begin = static_cast<std::uint32_t>(version.text.size());
        version.text += text + " " + std::to_string(i) + ".";
        version.segments.push_back({{begin, static_cast<std::uint32_t>(version.text.size())}, i});
        version.text += "\r\n";
    }
    return version;
}

/// `count` units of one segment in each of three versions.
inline Work plainWork(std::uint32_t count) {
    Document document{"جنگ و صلح — Война и мир",
                      {numberedVersion("fa", "شاهزاده به خانه بازگشت", count),
                       numberedVersion("ru", "Князь вернулся домой", count),
                       numberedVersion("en", "The prince came home", count)}};
    document.versions[1].role = Role::Source;
    std::vector<Unit> units;
    for (std::uint32_t i = 0; i < count; ++i) {
        Unit unit;
        unit.parts.assign(3, {i, i + 1});
        unit.confidence = 0.5F;
        completeLinks(unit);
        units.push_back(std::move(unit));
    }
    return {std::move(document), *Alignment::create({count, count, count}, std::move(units))};
}

inline std::vector<SourceFile> sourcesOf(const Work &work) {
    std::vector<SourceFile> sources;
    for (const Version &version : work.document.versions)
        sources.push_back({version.language.tag() + ".txt", "UTF-8", version.text, {}});
    return sources;
}

/// Fails the test unless `result` failed with `code`.
template <class T> void expectError(const Result<T> &result, ErrorCode code) {
    QVERIFY(!result.has_value());
    QVERIFY2(result.error().code == code, errorSentence(result.error()).c_str());
}

} // namespace hamtaraz::support
