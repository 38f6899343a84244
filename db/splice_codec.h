// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/splice.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The parts of a work that are stored as bytes: what no query asks for, read and written whole.
// The format belongs to the schema: a change of it is a migration. Decoding returns nothing when
// the bytes are not what encoding wrote.

namespace hamtaraz::db {

/// How many segments a unit has of each version, and its links, by positions inside the unit: what
/// stays as it is when segments far above are cut or joined.
std::string encodeShape(const Unit &unit);
/// Fills parts (each beginning at 0) and links of `unit`.
bool decodeShape(std::string_view bytes, std::size_t versions, Unit &unit);

std::string encodeReasons(const Reasons &reasons);
std::optional<Reasons> decodeReasons(std::string_view bytes);

std::string encodeSplices(std::span<const Splice> splices);
std::optional<std::vector<Splice>> decodeSplices(std::string_view bytes);

} // namespace hamtaraz::db
