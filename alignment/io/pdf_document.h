// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/io/pdf_page.h"
#include "alignment/result.h"

#include <cstddef>
#include <memory>
#include <stop_token>
#include <string_view>

namespace hamtaraz::io {

/// A PDF document in memory, read a page at a time by Poppler. Documents may be used on several
/// threads, one document on one thread at a time.
class PdfDocument {
public:
    /// `bytes` must outlive the document. Fails with DocumentLocked when a password is needed,
    /// TooLarge beyond the limits of reading, DocumentBroken when the bytes are no whole document.
    static Result<PdfDocument> open(std::string_view bytes);

    PdfDocument(PdfDocument &&) noexcept;
    PdfDocument &operator=(PdfDocument &&) noexcept;
    ~PdfDocument();

    [[nodiscard]] std::size_t pageCount() const;

    /// The glyphs of a page (from 0) that stand upright on it; nothing of what was read before is
    /// kept. Fails with DocumentBroken, with TooLarge when one page holds more than any page of
    /// text does, and with Cancelled.
    [[nodiscard]] Result<PdfPage> page(std::size_t index, const std::stop_token &stop = {}) const;

private:
    struct Poppler;
    explicit PdfDocument(std::unique_ptr<Poppler> poppler);

    std::unique_ptr<Poppler> m_poppler;
};

} // namespace hamtaraz::io
