// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace hamtaraz::io {

/// No dictionary is larger than this when unpacked; what is, was made to fill the memory.
inline constexpr std::size_t largestUnpacked = std::size_t{256} << 20;

/// Whether bytes begin as a gzip file (.gz, and .dz, which is gzip with a table of places).
bool isGzip(std::string_view bytes);

/// Unpacks a gzip file of one or several members (zlib). BadFormat when it is cut off or damaged,
/// Unsupported when more than `largest` bytes come out. Linear in the outcome.
Result<std::string> gunzip(std::string_view bytes, std::size_t largest = largestUnpacked);

/// The bytes unpacked, or as they are when they are no gzip file; Unsupported when these are more
/// than largestUnpacked, else as gunzip.
Result<std::string> gunzipIfNeeded(std::string bytes);

} // namespace hamtaraz::io
