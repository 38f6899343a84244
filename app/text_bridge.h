// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/text/language.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz {

/// The one place where the core's UTF-8 bytes and Qt's UTF-16 meet (law 8).
QString toQString(std::string_view utf8);
std::string toUtf8(QStringView text);

/// Where byte `offset` of `utf8` lies in its QString; an offset inside a character counts as that
/// character's start. Linear.
qsizetype utf16Offset(std::string_view utf8, std::uint32_t offset);
/// Where UTF-16 unit `offset` of `text` lies in its UTF-8 form, in bytes. Linear.
std::uint32_t utf8Offset(QStringView text, qsizetype offset);

/// `text` between directional isolates, so that it is laid out in its language's direction
/// whatever its first letter. For display only: never stored.
QString isolated(const QString &text, Direction direction);
/// `text` without the marks that `isolated` adds: what is copied out or stored.
QString withoutIsolates(QString text);

/// A number in the digits of the interface language.
QString localNumber(qsizetype number);
/// "2:1:1" in the digits and the reading direction of the interface language.
QString localBeadType(std::string_view beadType);

/// A language's name in the interface language, its first letter large ("Persian", "Русский").
QString languageName(const Language &language);

} // namespace hamtaraz
