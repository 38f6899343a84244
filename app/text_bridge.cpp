// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text_bridge.h"

#include <QLocale>

#include <unicode/uloc.h>

#include <array>

namespace hamtaraz {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar rightToLeftIsolate(0x2067);
constexpr QChar popIsolate(0x2069);
constexpr QChar rightToLeftMark(0x200F);

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

} // namespace

QString toQString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::string toUtf8(QStringView text) {
    return text.toUtf8().toStdString();
}

qsizetype utf16Offset(std::string_view utf8, std::uint32_t offset) {
    std::size_t end = std::min<std::size_t>(offset, utf8.size());
    while (end > 0 && end < utf8.size() && isContinuation(utf8[end]))
        --end;
    return toQString(utf8.substr(0, end)).size();
}

std::uint32_t utf8Offset(QStringView text, qsizetype offset) {
    qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    if (end > 0 && end < text.size() && text[end].isLowSurrogate())
        --end;
    return static_cast<std::uint32_t>(text.first(end).toUtf8().size());
}

QString isolated(const QString &text, Direction direction) {
    const QChar open =
        direction == Direction::RightToLeft ? rightToLeftIsolate : leftToRightIsolate;
    return open + text + popIsolate;
}

QString withoutIsolates(QString text) {
    return text.removeIf([](QChar c) {
        return c == leftToRightIsolate || c == rightToLeftIsolate || c == popIsolate;
    });
}

QString localNumber(qsizetype number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString localBeadType(std::string_view beadType) {
    const QLocale locale;
    const bool mirrored = locale.textDirection() == Qt::RightToLeft;
    QString shown;
    for (const QChar c : toQString(beadType)) {
        if (c.isDigit())
            shown += locale.toString(c.digitValue());
        else if (mirrored)
            shown += rightToLeftMark + QString(c) + rightToLeftMark;
        else
            shown += c;
    }
    return shown;
}

QString languageName(const Language &language) {
    std::array<UChar, 64> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length =
        uloc_getDisplayLanguage(language.tag().c_str(), QLocale().bcp47Name().toUtf8().constData(),
                                name.data(), static_cast<int>(name.size()), &status);
    if (U_FAILURE(status))
        return toQString(language.tag());
    QString shown = QString::fromUtf16(name.data(), length);
    if (!shown.isEmpty())
        shown[0] = shown[0].toUpper();
    return shown;
}

} // namespace hamtaraz
