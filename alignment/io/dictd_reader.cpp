// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/dictd_reader.h"

#include "alignment/io/dictionary_files.h"
#include "alignment/io/text_lines.h"
#include "alignment/text/fold.h"
#include "alignment/text/utf8.h"

#include <optional>
#include <vector>

namespace hamtaraz::io {

namespace {

/// dictd's numbers: base 64 with the digits A–Z a–z 0–9 + /, most significant first.
std::optional<std::uint64_t> base64Number(std::string_view digits) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    constexpr std::size_t mostDigits = 10; // 60 bits
    if (digits.empty() || digits.size() > mostDigits)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char digit : digits) {
        const std::size_t place = alphabet.find(digit);
        if (place == std::string_view::npos)
            return std::nullopt;
        value = value << 6U | place;
    }
    return value;
}

bool isAboutDictionary(std::string_view headword) {
    return headword.starts_with("00-database") || headword.starts_with("00database");
}

/// The article without a first line that is the headword, its sound and its kind.
std::string_view withoutTitle(std::string_view article, std::string_view headword) {
    std::string_view rest = article;
    const std::string_view first = takeLine(rest);
    return foldForComparison(first).starts_with(foldForComparison(headword)) &&
                   !utf8::trimmed(rest).empty()
               ? rest
               : article;
}

} // namespace

Result<Termbase> parseDictd(const DictdFiles &files, const DictionaryLanguages &languages) {
    TermbaseBuilder builder;
    std::string_view index = files.index;
    for (std::size_t number = 1; !index.empty() && !builder.isFull(); ++number) {
        const std::string_view line = takeLine(index);
        if (line.empty())
            continue;
        const std::vector<std::string_view> cells = cellsOf(line);
        const auto offset = cells.size() < 3 ? std::nullopt : base64Number(cells[1]);
        const auto size = cells.size() < 3 ? std::nullopt : base64Number(cells[2]);
        const std::string place = "line " + std::to_string(number) + " of the .index file";
        if (!offset || !size)
            return fail(ErrorCode::BadFormat, place + " is no headword with offset and size");
        const std::string_view headword = cells[0];
        if (utf8::firstInvalid(headword) != std::string_view::npos)
            return fail(ErrorCode::BadEncoding, place + " is not UTF-8");
        if (isAboutDictionary(headword))
            continue;
        const auto article = articleAt({*offset, *size}, files.articles, headword);
        if (!article)
            return tl::unexpected(article.error());
        addEntry(builder, languages, headword, withoutTitle(*article, headword));
    }
    return std::move(builder).take();
}

Result<Termbase> readDictd(const std::filesystem::path &path,
                           const DictionaryLanguages &languages) {
    const std::filesystem::path stem = dictionaryStem(path);
    const Result<std::string> index = readDictionaryFile(stem, {".index", ".index.gz"});
    if (!index)
        return tl::unexpected(index.error());
    const Result<std::string> articles = readDictionaryFile(stem, {".dict.dz", ".dict"});
    if (!articles)
        return tl::unexpected(articles.error());
    return parseDictd({*index, *articles}, languages);
}

} // namespace hamtaraz::io
