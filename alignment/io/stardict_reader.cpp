// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/stardict_reader.h"

#include "alignment/io/dictionary_files.h"
#include "alignment/io/gloss.h"
#include "alignment/io/termbase_builder.h"
#include "alignment/io/text_lines.h"
#include "alignment/text/utf8.h"

#include <optional>
#include <utility>

namespace hamtaraz::io {

namespace {

/// What .ifo says of the other two files.
struct Info {
    std::string_view fieldTypes; ///< of every article; empty: each names its own
    std::size_t offsetBytes = 4;
};

tl::unexpected<Error> damaged(const std::string &what) {
    return fail(ErrorCode::BadFormat, what);
}

Result<Info> parseInfo(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    if (takeLine(text) != "StarDict's dict ifo file")
        return damaged("the .ifo file does not begin with \"StarDict's dict ifo file\"");
    Info info;
    while (!text.empty()) {
        std::string_view value = takeLine(text);
        const std::string_view name = takeUntil(value, '=');
        if (name == "sametypesequence")
            info.fieldTypes = value;
        else if (name == "idxoffsetbits" && value == "64")
            info.offsetBytes = 8;
        else if (name == "idxoffsetbits" && value != "32")
            return damaged("idxoffsetbits is neither 32 nor 64");
    }
    return info;
}

/// Takes a big-endian number off the front of `rest`, or nothing when that is too short.
std::optional<std::uint64_t> takeNumber(std::string_view &rest, std::size_t bytes) {
    if (rest.size() < bytes)
        return std::nullopt;
    std::uint64_t value = 0;
    for (const char byte : rest.substr(0, bytes))
        value = value << 8U | static_cast<unsigned char>(byte);
    rest.remove_prefix(bytes);
    return value;
}

bool isSized(char type) {
    return type >= 'A' && type <= 'Z';
}

/// Takes a field's data off the front of an article; the last of a known sequence has no end mark.
std::string_view takeField(std::string_view &rest, char type, bool endsArticle) {
    if (endsArticle)
        return std::exchange(rest, {});
    if (!isSized(type))
        return takeUntil(rest, '\0');
    const auto size = takeNumber(rest, 4);
    const std::string_view data = rest.substr(0, size.value_or(0));
    rest.remove_prefix(data.size());
    return data;
}

/// A field as plain text; empty for phonetics, sounds, pictures.
std::string plainText(std::string_view data, char type) {
    switch (type) {
    case 'm':
    case 'l':
    case 'n':
        return std::string(data);
    case 'g':
    case 'h':
    case 'x':
        return withoutMarkup(data);
    default:
        return {};
    }
}

std::string articleText(std::string_view article, std::string_view types) {
    std::string text;
    if (types.empty()) {
        while (!article.empty()) {
            const char type = article.front();
            article.remove_prefix(1);
            text += plainText(takeField(article, type, false), type) + '\n';
        }
        return text;
    }
    for (std::size_t i = 0; i < types.size(); ++i)
        text += plainText(takeField(article, types[i], i + 1 == types.size()), types[i]) + '\n';
    return text;
}

struct IndexEntry {
    std::string_view headword;
    ArticlePlace place;
};

Result<IndexEntry> takeEntry(std::string_view &index, std::size_t offsetBytes) {
    const std::size_t end = index.find('\0');
    if (end == std::string_view::npos)
        return damaged("the .idx file is cut off");
    const std::string_view headword = takeUntil(index, '\0');
    const auto offset = takeNumber(index, offsetBytes);
    const auto size = takeNumber(index, 4);
    if (!offset || !size)
        return damaged("the .idx file is cut off");
    if (utf8::firstInvalid(headword) != std::string_view::npos)
        return fail(ErrorCode::BadEncoding, "a headword of the .idx file is not UTF-8");
    return IndexEntry{headword, {*offset, *size}};
}

} // namespace

Result<Termbase> parseStarDict(const StarDictFiles &files, const DictionaryLanguages &languages) {
    const Result<Info> info = parseInfo(files.info);
    if (!info)
        return tl::unexpected(info.error());
    TermbaseBuilder builder;
    std::string_view index = files.index;
    while (!index.empty() && !builder.isFull()) {
        const Result<IndexEntry> entry = takeEntry(index, info->offsetBytes);
        if (!entry)
            return tl::unexpected(entry.error());
        const auto article = articleAt(entry->place, files.articles, entry->headword);
        if (!article)
            return tl::unexpected(article.error());
        addEntry(builder, languages, entry->headword, articleText(*article, info->fieldTypes));
    }
    return std::move(builder).take();
}

Result<Termbase> readStarDict(const std::filesystem::path &path,
                              const DictionaryLanguages &languages) {
    const std::filesystem::path stem = dictionaryStem(path);
    const Result<std::string> info = readDictionaryFile(stem, {".ifo"});
    if (!info)
        return tl::unexpected(info.error());
    const Result<std::string> index = readDictionaryFile(stem, {".idx", ".idx.gz"});
    if (!index)
        return tl::unexpected(index.error());
    const Result<std::string> articles = readDictionaryFile(stem, {".dict.dz", ".dict"});
    if (!articles)
        return tl::unexpected(articles.error());
    return parseStarDict({*info, *index, *articles}, languages);
}

} // namespace hamtaraz::io
