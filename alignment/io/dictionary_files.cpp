// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/dictionary_files.h"

#include "alignment/io/gloss.h"
#include "alignment/io/gzip.h"
#include "alignment/io/text_reader.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace hamtaraz::io {

namespace fs = std::filesystem;

fs::path dictionaryStem(const fs::path &path) {
    constexpr std::array<std::string_view, 6> endings{".gz",  ".dz",    ".ifo",
                                                      ".idx", ".index", ".dict"};
    std::string name = path.string();
    for (const std::string_view ending : endings) // compression comes first
        if (name.size() > ending.size() && name.ends_with(ending))
            name.resize(name.size() - ending.size());
    return name;
}

Result<std::string> readDictionaryFile(const fs::path &stem,
                                       std::initializer_list<const char *> endings) {
    for (const char *ending : endings) {
        const fs::path path = stem.string() + ending;
        std::error_code unknown; // reading will say what is wrong
        if (!fs::exists(path, unknown))
            continue;
        Result<std::string> bytes = readFileBytes(path).and_then(gunzipIfNeeded);
        if (!bytes)
            bytes.error().where = path.string();
        return bytes;
    }
    return fail(ErrorCode::NotFound, "", stem.string() + *endings.begin());
}

Result<std::string_view> articleAt(const ArticlePlace &place, std::string_view articles,
                                   std::string_view headword) {
    constexpr std::uint64_t worthReading = 1 << 16;
    if (place.offset > articles.size() || place.size > articles.size() - place.offset)
        return fail(ErrorCode::BadFormat, "the article of \"" +
                                              std::string(utf8::prefix(headword, 40)) +
                                              "\" lies beyond the end of the .dict file");
    return articles.substr(place.offset, std::min(place.size, worthReading));
}

void addEntry(TermbaseBuilder &builder, const DictionaryLanguages &languages,
              std::string_view headword, std::string_view article) {
    builder.addTerm(languages.source, headword);
    for (const std::string &gloss : glossesOf(article, headword))
        builder.addTerm(languages.target, gloss);
    builder.endConcept();
}

} // namespace hamtaraz::io
