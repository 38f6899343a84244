// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/termbase_reader.h"

#include "alignment/io/dictd_reader.h"
#include "alignment/io/dictionary_files.h"
#include "alignment/io/gzip.h"
#include "alignment/io/hunalign_dictionary_reader.h"
#include "alignment/io/stardict_reader.h"
#include "alignment/io/tbx_reader.h"
#include "alignment/io/termbase_tsv_reader.h"
#include "alignment/io/text_reader.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <system_error>

namespace hamtaraz::io {

namespace fs = std::filesystem;

namespace {

enum class Format { StarDict, Dictd, Text };

/// The format of a dictionary of several files, by its name and what stands beside it.
Format formatOf(const fs::path &path) {
    const fs::path stem = dictionaryStem(path);
    const std::string ending = path.string().substr(stem.string().size());
    const auto isBeside = [&](const char *other) {
        std::error_code unknown; // then it is not
        return fs::exists(stem.string() + other, unknown);
    };
    if (ending == ".ifo" || (ending.starts_with(".idx") && isBeside(".ifo")))
        return Format::StarDict;
    if (ending == ".index" || ending == ".index.gz")
        return Format::Dictd;
    if (ending.starts_with(".dict") && isBeside(".ifo"))
        return Format::StarDict;
    return ending.starts_with(".dict") ? Format::Dictd : Format::Text;
}

Result<DictionaryLanguages> twoOf(std::span<const Language> languages) {
    if (languages.size() != 2)
        return fail(ErrorCode::Unsupported,
                    "a dictionary of this format needs its two languages named");
    return DictionaryLanguages{languages[0], languages[1]};
}

Outcome checkLanguages(std::span<const Language> languages) {
    for (std::size_t i = 0; i < languages.size(); ++i)
        if (std::ranges::count(languages.first(i), languages[i]) > 0)
            return fail(ErrorCode::RepeatedLanguage, "", languages[i].tag());
    return {};
}

bool isNamed(const fs::path &path, std::string_view ending) {
    std::string name = path.filename().string();
    if (name.ends_with(".gz"))
        name.resize(name.size() - 3);
    return name.ends_with(ending);
}

Result<Termbase> readText(const fs::path &path, std::span<const Language> languages) {
    Result<std::string> bytes = readFileBytes(path).and_then(gunzipIfNeeded);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const Result<TextFile> file = decodeText(std::move(*bytes), path.string());
    if (!file)
        return tl::unexpected(file.error());
    const std::string_view text = file->text;
    if (utf8::trimmed(text).starts_with('<'))
        return parseTbx(text);
    if (isNamed(path, ".dic") || looksLikeHunalignDictionary(text))
        return twoOf(languages).and_then(
            [&](const DictionaryLanguages &two) { return parseHunalignDictionary(text, two); });
    return parseTermbaseTsv(text, languages);
}

Result<Termbase> readAny(const fs::path &path, std::span<const Language> languages) {
    if (Outcome checked = checkLanguages(languages); !checked)
        return tl::unexpected(checked.error());
    const Format format = formatOf(path);
    if (format == Format::Text)
        return readText(path, languages);
    const Result<DictionaryLanguages> two = twoOf(languages);
    if (!two)
        return tl::unexpected(two.error());
    return format == Format::StarDict ? readStarDict(path, *two) : readDictd(path, *two);
}

} // namespace

Result<Termbase> readTermbase(const fs::path &path, std::span<const Language> languages) {
    Result<Termbase> termbase = readAny(path, languages);
    if (termbase)
        return termbase;
    std::string &where = termbase.error().where; // a file's path, another thing or nothing
    if (where.empty())
        where = path.string();
    else if (!where.starts_with(dictionaryStem(path).string()))
        where = path.string() + ": " + where;
    return termbase;
}

} // namespace hamtaraz::io
