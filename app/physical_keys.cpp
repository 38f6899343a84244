// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/physical_keys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

#include <array>
#include <string_view>

namespace hamtaraz {

namespace {

struct KeyRow {
    quint32 firstScanCode;
    std::string_view keys;
};

constexpr std::array rows{KeyRow{10, "1234567890"}, KeyRow{24, "QWERTYUIOP"},
                          KeyRow{38, "ASDFGHJKL"}, KeyRow{52, "ZXCVBNM"}};

bool isKeyEvent(const QEvent &event) {
    return event.type() == QEvent::KeyPress || event.type() == QEvent::KeyRelease ||
           event.type() == QEvent::ShortcutOverride;
}

} // namespace

std::optional<Qt::Key> keyAtPlace(quint32 scanCode) {
    for (const KeyRow &row : rows)
        if (scanCode >= row.firstScanCode && scanCode - row.firstScanCode < row.keys.size())
            return static_cast<Qt::Key>(row.keys[scanCode - row.firstScanCode]);
    return std::nullopt;
}

std::optional<Qt::Key> physicalKey(const QKeyEvent &press) {
    const bool isCommand = press.modifiers() & Qt::ControlModifier;
    const bool isLatin = press.key() < 0x80 || press.key() >= Qt::Key_Escape;
    const bool isUnknown = press.key() == 0 || press.key() == Qt::Key_unknown;
    if (!isCommand || (isLatin && !isUnknown))
        return std::nullopt;
    return keyAtPlace(press.nativeScanCode());
}

PhysicalKeys::PhysicalKeys(QObject *parent) : QObject(parent) {
    QCoreApplication::instance()->installEventFilter(this);
}

bool PhysicalKeys::eventFilter(QObject *watched, QEvent *event) {
    if (!isKeyEvent(*event) || !qobject_cast<QWindow *>(watched))
        return false;
    const auto &press = static_cast<const QKeyEvent &>(*event);
    const auto key = physicalKey(press);
    if (!key)
        return false;
    QKeyEvent meant(press.type(), *key, press.modifiers(), press.nativeScanCode(),
                    press.nativeVirtualKey(), press.nativeModifiers(), {}, press.isAutoRepeat());
    meant.setAccepted(event->isAccepted());
    QCoreApplication::sendEvent(watched, &meant);
    event->setAccepted(meant.isAccepted());
    return true;
}

} // namespace hamtaraz
