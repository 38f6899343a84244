// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/encoding.h"

#include "alignment/text/utf8.h"

#include <uchardet/uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace hamtaraz::io {

namespace {

/// How much of a text is looked at to find its 8-bit encoding.
constexpr std::size_t sampleSize = 65536;

/// Converts bytes with an ICU converter, stopping at the first that the encoding does not allow.
Decoding convert(std::string_view bytes, const std::string &encoding) {
    Decoding decoding{encoding, {}, {}};
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, void (*)(UConverter *)> converter(
        ucnv_open(encoding.c_str(), &status), &ucnv_close);
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &status);
    const char *source = bytes.data();
    const char *const end = source + bytes.size();
    while (U_SUCCESS(status) && source < end) {
        const char *const start = source;
        const UChar32 c = ucnv_getNextUChar(converter.get(), &source, end, &status);
        if (U_FAILURE(status))
            decoding.invalidAt = static_cast<std::size_t>(start - bytes.data());
        else
            utf8::append(decoding.text, static_cast<char32_t>(c));
    }
    if (U_FAILURE(status) && !decoding.invalidAt)
        decoding.invalidAt = 0;
    return decoding;
}

std::optional<Decoding> decodeByMark(std::string_view bytes) {
    struct Mark {
        std::string_view bytes;
        const char *encoding;
    };
    using namespace std::string_view_literals;
    static constexpr std::array<Mark, 5> marks{{{"\xEF\xBB\xBF"sv, "UTF-8"},
                                                {"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                                {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                                {"\xFF\xFE"sv, "UTF-16LE"},
                                                {"\xFE\xFF"sv, "UTF-16BE"}}};
    for (const auto &[mark, encoding] : marks) {
        if (!bytes.starts_with(mark))
            continue;
        Decoding decoding = convert(bytes.substr(mark.size()), encoding);
        if (decoding.invalidAt)
            *decoding.invalidAt += mark.size();
        return decoding;
    }
    return std::nullopt;
}

/// The share of ASCII spaces and line ends in text whose other characters are all written signs,
/// else 0. In the wrong byte order a space becomes U+2000, a space as well, hence ASCII.
double spaceShare(std::string_view text) {
    std::size_t spaces = 0;
    std::size_t all = 0;
    for (std::size_t at = 0; at < text.size(); ++all) {
        const auto [value, size] = utf8::decode(text, at);
        at += size;
        if (value < 0x80 && utf8::isWhiteSpace(value))
            ++spaces;
        else if (U_MASK(u_charType(static_cast<UChar32>(value))) &
                 (U_GC_CC_MASK | U_GC_CN_MASK | U_GC_CO_MASK | U_GC_CS_MASK))
            return 0;
    }
    return all == 0 ? 0 : static_cast<double>(spaces) / static_cast<double>(all);
}

/// Text with spaces or line ends has NULs in UTF-16, and white space only in the right byte order.
std::optional<Decoding> decodeUnmarkedUtf16(std::string_view bytes) {
    constexpr double leastSpaceShare = 0.01;
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    Decoding little = convert(bytes, "UTF-16LE");
    Decoding big = convert(bytes, "UTF-16BE");
    const double littleShare = little.invalidAt ? 0 : spaceShare(little.text);
    const double bigShare = big.invalidAt ? 0 : spaceShare(big.text);
    if (std::max(littleShare, bigShare) < leastSpaceShare)
        return std::nullopt;
    return littleShare >= bigShare ? little : big;
}

/// Whether invalid UTF-8 is UTF-8 all the same: its long forms, which 8-bit text makes only by
/// chance and hardly ever with three bytes, outweigh the mistakes.
bool isBrokenUtf8(std::string_view bytes) {
    std::size_t weight = 0;
    std::size_t mistakes = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [value, size] = utf8::decode(bytes, at);
        const bool mistake = value == utf8::replacement && bytes.substr(at, size) != "\xEF\xBF\xBD";
        mistakes += mistake;
        if (!mistake && size > 1)
            weight += size == 2 ? 1 : 4;
        at += size;
    }
    return weight >= 3 * mistakes;
}

/// The script of a letter; USCRIPT_COMMON for all that is no letter.
UScriptCode letterScript(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    UErrorCode status = U_ZERO_ERROR;
    return u_isalpha(point) ? uscript_getScript(point, &status) : USCRIPT_COMMON;
}

bool isUsualSign(char32_t c) {
    return std::u32string_view(U"«»“”„‘’…–—№،؛؟°§£€©®±×½·¿¡\u00A0\u200C\u200D").find(c) !=
           std::u32string_view::npos;
}

bool isCommonLetter(char32_t c) {
    return std::u32string_view(U"оеаинтсрвлкмдпуяыОЕАИНТСРВЛКМДПáàâäåæçèéêëíîïñóôöøßúüıışğčžćđ"
                               U"ایرندهمتوسبشکيكلαιοεντσυρςπיוהלאתרבםמש")
               .find(c) != std::u32string_view::npos;
}

/// What one character above ASCII says for or against a reading.
double weightOf(char32_t c, UScriptCode script) {
    switch (script) {
    case USCRIPT_COMMON:
        return isUsualSign(c) ? 0.7 : -1;
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
        return 1;
    default:
        return isCommonLetter(c) ? 1.5 : 0.5;
    }
}

/// How much like words a reading looks, per character above ASCII: good above 1, no writing below
/// 0.6. Common letters speak for a reading; scripts mixed in a word, capitals after small letters,
/// accented Latin letters side by side and rare signs speak against it.
double plausibility(std::string_view text) {
    double sum = 0;
    std::size_t judged = 0;
    char32_t before = ' ';
    UScriptCode scriptBefore = USCRIPT_COMMON;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = utf8::decode(text, at);
        at += size;
        const UScriptCode script = letterScript(c);
        const bool bothLetters = script != USCRIPT_COMMON && scriptBefore != USCRIPT_COMMON;
        const bool japanese = script == USCRIPT_HAN || scriptBefore == USCRIPT_HAN;
        if (bothLetters && script != scriptBefore && !japanese)
            sum -= 2;
        if (u_isupper(static_cast<UChar32>(c)) && u_islower(static_cast<UChar32>(before)))
            sum -= 1;
        if (c >= 0x80) {
            ++judged;
            sum += weightOf(c, script);
            if (script == USCRIPT_LATIN && scriptBefore == script && before >= 0x80)
                sum -= 1.5;
        }
        before = c;
        scriptBefore = script;
    }
    return judged == 0 ? 0 : sum / static_cast<double>(judged);
}

std::string detectedName(std::string_view bytes) {
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(),
                                                                   &uchardet_delete);
    if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    for (const char *standard : {"MIME", "IANA"}) {
        UErrorCode status = U_ZERO_ERROR;
        const char *known = ucnv_getStandardName(name.c_str(), standard, &status);
        if (U_SUCCESS(status) && known != nullptr)
            return known;
    }
    return {};
}

/// The reading of an 8-bit text that looks most like words: uchardet's guess or one of the
/// encodings our languages were written in.
std::optional<Decoding> decodeLegacy(std::string_view bytes) {
    constexpr double leastPlausible = 0.6;
    constexpr double detectorsBonus = 0.1;
    const std::string_view sample = bytes.substr(0, sampleSize);
    const std::string detected = detectedName(sample);
    std::vector<std::string> candidates{"windows-1251", "KOI8-R",       "windows-1252",
                                        "windows-1256", "IBM866",       "ISO-8859-5",
                                        "ISO-8859-6",   "windows-1250", "windows-1254"};
    if (!detected.empty() && std::ranges::find(candidates, detected) == candidates.end())
        candidates.push_back(detected);
    std::string best;
    double bestFigure = leastPlausible;
    for (const std::string &candidate : candidates) {
        const Decoding reading = convert(sample, candidate);
        const double figure =
            plausibility(reading.text) + (candidate == detected ? detectorsBonus : 0);
        const bool broken = reading.invalidAt && *reading.invalidAt + 4 < sample.size();
        if (!broken && figure > bestFigure) {
            best = candidate;
            bestFigure = figure;
        }
    }
    return best.empty() ? std::nullopt : std::optional(convert(bytes, best));
}

} // namespace

std::optional<Decoding> decodeAnyEncoding(std::string_view bytes) {
    if (std::optional<Decoding> marked = decodeByMark(bytes))
        return marked;
    if (bytes.find('\0') != std::string_view::npos)
        return decodeUnmarkedUtf16(bytes);
    const std::size_t invalid = utf8::firstInvalid(bytes);
    if (invalid == std::string_view::npos)
        return Decoding{"UTF-8", std::string(bytes), {}};
    if (isBrokenUtf8(bytes))
        return Decoding{"UTF-8", {}, invalid};
    return decodeLegacy(bytes);
}

} // namespace hamtaraz::io
