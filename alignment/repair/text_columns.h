// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"

#include <string_view>
#include <vector>

namespace hamtaraz {

/// The changes, of kind Columns, that set the columns of a page behind each other where an
/// extractor that keeps the page's layout put them side by side, with a gutter of spaces between:
/// one change a stretch of lines, with the runs it comes from. Lines stay as they are, without the
/// gutter. Columns of text from left to right follow each other so; from right to left, the one on
/// the page's right comes first, which is the last in the line, unless the text shows that the
/// lines were put out as they are read.
///
/// Only what reads as prose down each column is touched. Linear in the text, which is UTF-8.
std::vector<Proposal> proposeColumns(std::string_view text);

} // namespace hamtaraz
