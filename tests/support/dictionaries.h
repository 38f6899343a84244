// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/evidence/termbase.h"

#include <QString>
#include <QStringList>

#include <zlib.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hamtaraz::test {

using Entries = std::vector<std::pair<std::string, std::string>>; ///< headword and article

/// The bytes as a gzip file of one member.
inline std::string gzipped(std::string bytes) {
    constexpr int gzip = 16 + MAX_WBITS;
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY);
    std::string packed(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(stream.total_out);
    deflateEnd(&stream);
    return packed;
}

inline std::string bigEndian(std::uint64_t value, std::size_t bytes) {
    std::string digits;
    for (std::size_t i = bytes; i-- > 0;)
        digits += static_cast<char>(value >> (8 * i) & 0xFFU);
    return digits;
}

inline std::string starDictInfo(const std::string &more = "sametypesequence=m\n") {
    return "StarDict's dict ifo file\nversion=2.4.2\nbookname=Test\n" + more;
}

inline std::string starDictIndex(const Entries &entries, std::size_t offsetBytes = 4) {
    std::string index;
    std::size_t offset = 0;
    for (const auto &[headword, article] : entries) {
        index += headword + '\0' + bigEndian(offset, offsetBytes) + bigEndian(article.size(), 4);
        offset += article.size();
    }
    return index;
}

inline std::string base64Number(std::uint64_t value) {
    constexpr std::string_view alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string digits(1, alphabet[value & 63U]);
    while ((value >>= 6U) > 0)
        digits.insert(digits.begin(), alphabet[value & 63U]);
    return digits;
}

inline std::string dictdIndex(const Entries &entries) {
    std::string index;
    std::size_t offset = 0;
    for (const auto &[headword, article] : entries) {
        index +=
            headword + '\t' + base64Number(offset) + '\t' + base64Number(article.size()) + '\n';
        offset += article.size();
    }
    return index;
}

inline std::string articlesOf(const Entries &entries) {
    std::string articles;
    for (const auto &entry : entries)
        articles += entry.second;
    return articles;
}

/// "en:house | de:Haus" for each concept.
inline QStringList shown(const Termbase &termbase) {
    QStringList lines;
    for (const Concept &meaning : termbase.concepts) {
        QStringList terms;
        for (const Term &term : meaning.terms)
            terms << QString::fromStdString(term.language.tag() + ":" + term.text);
        lines << terms.join(" | ");
    }
    return lines;
}

} // namespace hamtaraz::test
