// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_state.h"

#include "alignment/io/output_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>

namespace hamtaraz::cli {

namespace fs = std::filesystem;

namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json &json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// A file that is not there has neither size nor time; its work fails and is never recorded.
Json fileKey(const fs::path &path) {
    std::error_code unknown;
    const fs::path whole = fs::absolute(path, unknown).lexically_normal();
    const std::uintmax_t size = fs::file_size(path, unknown);
    const auto time = fs::last_write_time(path, unknown).time_since_epoch().count();
    return {whole.string(), size, time};
}

std::string stateLine(const std::string &key, const WorkStatistics &statistics) {
    return dump({{"key", key}, {"done", toJson(statistics)}}) + '\n';
}

std::map<std::string, WorkStatistics> readState(const fs::path &path) {
    std::map<std::string, WorkStatistics> done;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        try {
            const Json entry = Json::parse(line);
            done.insert_or_assign(entry.at("key").get<std::string>(), fromJson(entry.at("done")));
        } catch (const Json::exception &) {
            continue; // cut off by a crash, or not ours: that work is done again
        }
    }
    return done;
}

} // namespace

std::string fileKeys(std::span<const fs::path> files) {
    Json keys = Json::array();
    for (const fs::path &file : files)
        keys.push_back(fileKey(file));
    return dump(keys);
}

std::string workKey(const BatchWork &work, const std::string &options) {
    std::vector<fs::path> paths;
    Json languages = Json::array();
    for (const LanguageFile &file : work.files) {
        languages.push_back(file.language.tag());
        paths.push_back(file.file);
    }
    std::error_code unknown;
    return dump({languages, fileKeys(paths), fs::absolute(work.output, unknown).string(), options});
}

Result<BatchState> BatchState::open(const fs::path &list, bool restart) {
    BatchState state;
    state.m_path = list.string() + ".state";
    if (!restart)
        state.m_done = readState(state.m_path);
    std::string lines;
    for (const auto &[key, statistics] : state.m_done)
        lines += stateLine(key, statistics);
    if (Outcome written = io::writeFile(state.m_path, lines); !written)
        return tl::unexpected(written.error());
    state.m_file.open(state.m_path, std::ios::app);
    return state;
}

std::optional<WorkStatistics> BatchState::find(const std::string &key) const {
    const auto found = m_done.find(key);
    if (found == m_done.end())
        return std::nullopt;
    const bool there = std::ranges::all_of(found->second.written, [](const fs::path &path) {
        std::error_code unknown; // then it is done again
        return fs::exists(path, unknown);
    });
    return there ? std::optional(found->second) : std::nullopt;
}

Outcome BatchState::record(const std::string &key, const WorkStatistics &statistics) {
    m_file << stateLine(key, statistics) << std::flush;
    m_done.insert_or_assign(key, statistics);
    return m_file.good() ? Outcome() : fail(ErrorCode::CannotWrite, "", m_path.string());
}

} // namespace hamtaraz::cli
