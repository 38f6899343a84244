// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"
#include "alignment/text/language.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace hamtaraz::io {

/// A text file as read: its bytes untouched and its text in UTF-8 with LF line ends, no BOM.
struct TextFile {
    std::string name; ///< file name without folder
    std::string bytes;
    std::string
        encoding; ///< what `bytes` turned out to be in: "UTF-8", "UTF-16LE", "windows-1251", …
    std::string text; ///< UTF-8
};

/// Reads a text file of any encoding: BOM first, then UTF-8 if valid, then detection (uchardet,
/// ICU). Fails with NotFound, IsDirectory, PermissionDenied, Empty, NotText or BadEncoding
/// (naming the byte offset).
Result<TextFile> readTextFile(const std::filesystem::path &path);
Result<TextFile> decodeText(std::string bytes, std::string name);

/// A file as it stands, up to 1 GiB. NotFound, IsDirectory, PermissionDenied, NotText for a device,
/// Unsupported when it is larger.
Result<std::string> readFileBytes(const std::filesystem::path &path);

/// The likeliest language of a text by its letters and words, or nothing when unsure.
std::optional<Language> guessLanguage(std::string_view text);

} // namespace hamtaraz::io
