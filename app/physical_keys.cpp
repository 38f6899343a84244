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

bool isDigit(int key) {
    return key >= Qt::Key_0 && key <= Qt::Key_9;
}

/// A printed key that is neither letter nor digit.
bool isMark(int key) {
    return key > Qt::Key_Space && key < 0x80 && !isDigit(key) &&
           !(key >= Qt::Key_A && key <= Qt::Key_Z);
}

} // namespace

std::optional<Qt::Key> keyAtPlace(quint32 scanCode) {
    for (const KeyRow &row : rows)
        if (scanCode >= row.firstScanCode && scanCode - row.firstScanCode < row.keys.size())
            return static_cast<Qt::Key>(row.keys[scanCode - row.firstScanCode]);
    return std::nullopt;
}

std::optional<Qt::Key> physicalKey(const QKeyEvent &press) {
    const std::optional<Qt::Key> atPlace = keyAtPlace(press.nativeScanCode());
    const bool isCommand = press.modifiers() & Qt::ControlModifier;
    const bool isLatin = press.key() < 0x80 || press.key() >= Qt::Key_Escape;
    const bool isUnknown = press.key() == 0 || press.key() == Qt::Key_unknown;
    // Shift makes marks of digits: Ctrl+Shift+1 may arrive as Ctrl+Shift+!
    const bool isShiftedDigit = press.modifiers() & Qt::ShiftModifier && atPlace &&
                                isDigit(*atPlace) && isMark(press.key());
    if (!isCommand || (isLatin && !isUnknown && !isShiftedDigit))
        return std::nullopt;
    return atPlace;
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
