// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
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
    std::string encoding; ///< what `bytes` turned out to be in: "UTF-8", "windows-1251", …; "PDF"
    std::string text;     ///< UTF-8

    /// Whether `bytes` are the text itself, in its encoding, and no document the text came out of.
    [[nodiscard]] bool isPlainText() const { return encoding != "PDF"; }
};

/// Reads a text file of any encoding: BOM first, then UTF-8 if valid, then detection (uchardet,
/// ICU). A PDF document gives the text of its pages (readPdfText). Fails with NotFound,
/// IsDirectory, PermissionDenied, Empty, NotText, TooLarge, BadEncoding (naming the byte offset),
/// with what readPdfText fails with, or with BadFormat when a file is no PDF document that is named
/// as one.
Result<TextFile> readTextFile(const std::filesystem::path &path, const Progress &progress = {});
Result<TextFile> decodeText(std::string bytes, std::string name, const Progress &progress = {});

/// A file as it stands, up to 1 GiB. NotFound, IsDirectory, PermissionDenied, NotText for a device,
/// Unsupported when it is larger.
Result<std::string> readFileBytes(const std::filesystem::path &path);

/// The likeliest language of a text by its letters and words, or nothing when unsure.
std::optional<Language> guessLanguage(std::string_view text);

} // namespace hamtaraz::io
