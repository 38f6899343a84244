// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"

#include "alignment/io/encoding.h"
#include "alignment/io/pdf_reader.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace hamtaraz::io {

namespace fs = std::filesystem;

namespace {

/// Offsets are 32 bits and a text may grow threefold in UTF-8.
constexpr std::size_t largestFile = std::size_t{1} << 30;

/// Formats users take for text, by their first bytes.
struct Signature {
    std::string_view start;
    std::string_view what;
};
constexpr std::array<Signature, 8> signatures{{{"PK\x03\x04", "a zip archive, e.g. DOCX or ODT"},
                                               {"\xD0\xCF\x11\xE0", "an old Office document"},
                                               {"{\\rtf", "an RTF document"},
                                               {"\x1F\x8B", "a gzip archive"},
                                               {"\x89PNG", "a PNG picture"},
                                               {"\xFF\xD8\xFF", "a JPEG picture"},
                                               {"\x7F"
                                                "ELF",
                                                "a program"},
                                               {"SQLite format 3", "a database"}}};

bool isControl(char byte) {
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && (value < '\t' || value > '\r')) || value == 0x7F;
}

/// What speaks against `text` being text: a NUL, or control characters beyond a stray few.
bool hasControls(std::string_view text) {
    const auto controls =
        static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isControl));
    return text.find('\0') != std::string_view::npos || controls > 2 + text.size() / 1000;
}

/// CR LF and CR become LF.
std::string withLineFeeds(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool ofPair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
        if (!ofPair)
            result += text[at] == '\r' ? '\n' : text[at];
    }
    return result;
}

} // namespace

Result<std::string> readFileBytes(const fs::path &path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status) && (!error || error == std::errc::no_such_file_or_directory ||
                                error == std::errc::not_a_directory))
        return fail(ErrorCode::NotFound, "", path.string());
    if (fs::is_directory(status))
        return fail(ErrorCode::IsDirectory, "", path.string());
    if (fs::is_block_file(status) || fs::is_character_file(status) || fs::is_socket(status))
        return fail(ErrorCode::NotText, "a device", path.string());

    const std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "rb"),
                                                                &std::fclose);
    if (!file)
        return fail(ErrorCode::PermissionDenied, std::generic_category().message(errno),
                    path.string());
    std::string bytes;
    std::array<char, 1 << 16> buffer;
    while (const std::size_t read = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        bytes.append(buffer.data(), read);
        if (bytes.size() > largestFile)
            return fail(ErrorCode::TooLarge, "more than 1 GiB", path.string());
    }
    if (std::ferror(file.get()) != 0)
        return fail(ErrorCode::PermissionDenied, std::generic_category().message(errno),
                    path.string());
    return bytes;
}

namespace {

/// A document says what it is at its start, or near it: programs forgive what a mailer or server
/// has put in front.
bool isPdf(std::string_view bytes, bool namedSo) {
    constexpr std::size_t startsWithin = 1024;
    return bytes.substr(0, namedSo ? startsWithin : 5).find("%PDF-") != std::string_view::npos;
}

Result<TextFile> decodePdf(std::string bytes, std::string name, const Progress &progress) {
    Result<std::string> text = readPdfText(bytes, progress);
    if (!text) {
        text.error().where = name;
        return tl::unexpected(std::move(text.error()));
    }
    return TextFile{std::move(name), std::move(bytes), "PDF", std::move(*text)};
}

} // namespace

Result<TextFile> decodeText(std::string bytes, std::string name, const Progress &progress) {
    if (bytes.empty())
        return fail(ErrorCode::Empty, "0 bytes", name);
    const std::string extension = fs::path(name).extension().string();
    const bool namedPdf = extension == ".pdf" || extension == ".PDF";
    if (isPdf(bytes, namedPdf))
        return decodePdf(std::move(bytes), std::move(name), progress);
    if (namedPdf)
        return fail(ErrorCode::BadFormat, "no PDF document in spite of its name", name);
    for (const auto &[start, what] : signatures)
        if (std::string_view(bytes).starts_with(start))
            return fail(ErrorCode::NotText, std::string(what), name);

    const std::optional<Decoding> decoding = decodeAnyEncoding(bytes);
    if (!decoding)
        return fail(ErrorCode::NotText, "its bytes are no writing in any known encoding", name);
    if (decoding->invalidAt)
        return fail(ErrorCode::BadEncoding,
                    "byte " + std::to_string(*decoding->invalidAt) + " is not valid " +
                        decoding->encoding,
                    name);
    if (hasControls(decoding->text))
        return fail(ErrorCode::NotText, "it holds control characters", name);
    if (utf8::trimmed(decoding->text).empty())
        return fail(ErrorCode::Empty, "nothing but white space", name);
    return TextFile{std::move(name), std::move(bytes), decoding->encoding,
                    withLineFeeds(decoding->text)};
}

Result<TextFile> readTextFile(const fs::path &path, const Progress &progress) {
    Result<std::string> bytes = readFileBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    Result<TextFile> file = decodeText(std::move(*bytes), path.filename().string(), progress);
    if (!file)
        file.error().where = path.string();
    return file;
}

} // namespace hamtaraz::io
