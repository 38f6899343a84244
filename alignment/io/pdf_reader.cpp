// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/pdf_reader.h"

#include "alignment/io/pdf_document.h"
#include "alignment/io/pdf_furniture.h"
#include "alignment/io/pdf_lines.h"
#include "alignment/io/pdf_notes.h"
#include "alignment/io/pdf_paragraphs.h"
#include "alignment/text/utf8.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace hamtaraz::io {

namespace {

constexpr std::size_t mostCharacters = 100'000'000; ///< of a whole document
constexpr std::size_t endWithin = 4096; ///< bytes from the end that hold the mark of the end
constexpr double mostUnreadable = 0.3;  ///< of the characters
constexpr double mostPictures = 0.6;    ///< of the pages show pictures and no text
constexpr double readingShare = 0.9;    ///< of the work

/// The lines of all pages.
struct Reading {
    std::vector<PdfLine> lines;
    std::size_t characters = 0, unreadable = 0;
    std::size_t pages = 0, pictures = 0; ///< pictures: pages with pictures and no text
};

Result<Reading> readPages(const PdfDocument &document, const Progress &progress) {
    Reading reading;
    PdfLineWriter writer;
    reading.pages = document.pageCount();
    for (std::size_t number = 0; number < reading.pages; ++number) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, "");
        Result<PdfPage> page = document.page(number, progress.stop);
        if (!page)
            return tl::unexpected(page.error());
        const bool picture = page->picture;
        std::vector<PdfLine> lines =
            writer.write(std::move(*page), static_cast<std::uint32_t>(number));
        reading.pictures += picture && lines.empty();
        std::ranges::move(lines, std::back_inserter(reading.lines));
        if (writer.characters() > mostCharacters)
            return fail(ErrorCode::TooLarge, "more than 100 million characters");
        progress.at(static_cast<double>(number + 1) / static_cast<double>(reading.pages));
    }
    reading.characters = writer.characters();
    reading.unreadable = writer.unreadable();
    return reading;
}

/// What speaks against there being a text to take from the pages.
Outcome checkReadable(const Reading &reading) {
    const auto pages = static_cast<double>(reading.pages);
    if (static_cast<double>(reading.pictures) > mostPictures * pages)
        return fail(ErrorCode::DocumentScanned, std::to_string(reading.pictures) + " of " +
                                                    std::to_string(reading.pages) +
                                                    " pages are pictures without text");
    if (reading.characters == 0)
        return fail(ErrorCode::Empty, "its pages are blank");
    if (static_cast<double>(reading.unreadable) >
        mostUnreadable * static_cast<double>(reading.characters))
        return fail(ErrorCode::FontsUnreadable, std::to_string(reading.unreadable) + " of " +
                                                    std::to_string(reading.characters) +
                                                    " signs are unknown");
    return {};
}

std::string compose(std::vector<PdfLine> lines) {
    const PdfVocabulary words(lines);
    removeFurniture(lines);
    const std::vector<PdfNote> notes = takeNotes(lines);
    std::string text;
    const auto add = [&text](std::string_view paragraph) {
        text += text.empty() ? "" : "\n\n";
        text += paragraph;
    };
    for (const std::string &paragraph : joinParagraphs(lines, words))
        add(paragraph);
    for (const PdfNote &note : notes) {
        std::string body = note.marker + ' ';
        bool first = true;
        for (const PdfLine &line : note.lines) {
            if (std::exchange(first, false))
                body += line.text;
            else
                joinLine(body, line.text, words);
        }
        add(body);
    }
    return text + '\n';
}

} // namespace

Result<std::string> readPdfText(std::string_view bytes, const Progress &progress) {
    const std::size_t tail = bytes.size() > endWithin ? bytes.size() - endWithin : 0;
    if (bytes.find("%%EOF", tail) == std::string_view::npos)
        return fail(ErrorCode::DocumentBroken, "its end is missing");
    const Result<PdfDocument> document = PdfDocument::open(bytes);
    if (!document)
        return tl::unexpected(document.error());
    Result<Reading> reading = readPages(*document, progress.part(0, readingShare));
    if (!reading)
        return tl::unexpected(reading.error());
    if (const Outcome readable = checkReadable(*reading); !readable)
        return tl::unexpected(readable.error());
    std::string text = compose(std::move(reading->lines));
    if (utf8::trimmed(text).empty())
        return fail(ErrorCode::Empty, "nothing but white space");
    progress.at(1);
    return text;
}

} // namespace hamtaraz::io
