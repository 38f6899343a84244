// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QKeyEvent;

namespace hamtaraz {

/// The key of a US keyboard at this place: letters and digits only. `scanCode` is a key code of X11
/// or Wayland (evdev's plus 8).
std::optional<Qt::Key> keyAtPlace(quint32 scanCode);

/// What a key press with Ctrl means where the layout has no Latin letters, or where Shift makes a
/// mark of a digit: the key at the same place of a US keyboard. Nothing when the press is to stay
/// as it is.
std::optional<Qt::Key> physicalKey(const QKeyEvent &press);

/// Makes Ctrl+Z, Ctrl+C and their like work by place under Persian-only and Russian-only layouts,
/// in every control of the program. Installed on the application for as long as it lives.
class PhysicalKeys : public QObject {
    Q_OBJECT

public:
    explicit PhysicalKeys(QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hamtaraz
