// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/progress.h"
#include "alignment/result.h"

#include <string>
#include <string_view>

namespace hamtaraz::io {

/// The text of a PDF document as UTF-8: paragraphs a line each with a blank line between, read
/// column by column, headers, footers and page numbers left out, words hyphenated at line ends
/// joined, footnotes behind the text as "[1] …" with "[1]" where their markers stood. Letters
/// drawn from right to left stand in reading order, whatever the order they were drawn in.
///
/// A page is read at a time and its drawing forgotten; the lines of all pages stay until the end.
/// Fails with DocumentLocked, DocumentBroken (cut off or damaged), DocumentScanned (pages are
/// pictures), FontsUnreadable (most signs have no meaning), TooLarge, Empty, or Cancelled.
Result<std::string> readPdfText(std::string_view bytes, const Progress &progress = {});

} // namespace hamtaraz::io
