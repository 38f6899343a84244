// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/xml_text.h"

#include <QString>

namespace hamtaraz::io {

namespace {

/// The Char production of XML 1.0 (fifth edition, section 2.2) in UTF-16; QString::fromUtf8 has
/// left no surrogate without its partner.
bool isXmlCharacter(QChar c) {
    return c >= u' ' ? c <= u'\uFFFD' : c == u'\t' || c == u'\n' || c == u'\r';
}

} // namespace

XmlText xmlText(std::string_view text) {
    QString characters = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const qsizetype before = characters.size();
    characters.removeIf([](QChar c) { return !isXmlCharacter(c); });
    return {characters.toStdString(), static_cast<std::size_t>(before - characters.size())};
}

} // namespace hamtaraz::io
