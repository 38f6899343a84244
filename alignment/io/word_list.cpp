// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/word_list.h"

#include "alignment/evidence/core_lexicon.h"
#include "alignment/io/text_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <system_error>
#include <utility>

namespace hamtaraz::io {
namespace {

// Only what repairs lines of Arabic script needs: Persian, where damage is known to be common.
constexpr std::string_view repairedLanguage = "fa";
constexpr std::array dictionaryFolders{"/usr/share/hunspell", "/usr/share/myspell/dicts"};

bool isDictionaryOf(const std::filesystem::path &file, std::string_view tag) {
    const std::string name = file.stem().string();
    return file.extension() == ".dic" && name.compare(0, tag.size(), tag) == 0 &&
           (name.size() == tag.size() || name[tag.size()] == '_' || name[tag.size()] == '-');
}

// The first by name, so that one machine always knows the same; empty if there is none.
std::filesystem::path findDictionary(std::string_view tag) {
    for (const std::filesystem::path folder : dictionaryFolders) {
        std::vector<std::filesystem::path> found;
        std::error_code trouble;
        for (std::filesystem::directory_iterator at(folder, trouble), end; !trouble && at != end;
             at.increment(trouble))
            if (isDictionaryOf(at->path(), tag))
                found.push_back(at->path());
        if (!found.empty())
            return *std::min_element(found.begin(), found.end());
    }
    return {};
}

} // namespace

WordList WordList::parseDictionary(std::string bytes) {
    WordList list;
    list.m_bytes.assign(bytes.begin(), bytes.end());
    std::string_view rest(list.m_bytes.data(), list.m_bytes.size());
    for (bool count = true; !rest.empty(); count = false) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::string_view word = line.substr(0, line.find_first_of("/\t\r "));
        if (!count && !word.empty())
            list.m_words.push_back(word);
    }
    return list;
}

Result<WordList> readWordList(const std::filesystem::path &dictionary) {
    Result<std::string> bytes = readFileBytes(dictionary);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return WordList::parseDictionary(*std::move(bytes));
}

const WordList &knownWords(const Language &language) {
    static std::mutex mutex;
    static std::map<std::string, WordList, std::less<>> lists;
    const std::scoped_lock lock(mutex);
    const std::string &tag = language.tag();
    const auto [found, added] = lists.try_emplace(tag);
    WordList &list = found->second;
    if (!added || tag.substr(0, tag.find('-')) != repairedLanguage)
        return list;
    // A dictionary that cannot be read is one that is not there.
    if (Result<WordList> read = readWordList(findDictionary(repairedLanguage)))
        list = *std::move(read);
    for (const Concept &entry : coreLexicon().concepts)
        for (const Term &term : entry.terms)
            if (term.language == language)
                list.m_words.push_back(term.text);
    return list;
}

} // namespace hamtaraz::io
