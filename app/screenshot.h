// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QQuickWindow;

namespace hamtaraz {

/// Waits until a window has been ready for a few frames, writes its picture and quits the
/// program: with 0 when written, else with 1 and a sentence on standard error.
class Screenshot : public QObject {
    Q_OBJECT

public:
    /// `window` has a bool property `ready`.
    Screenshot(QQuickWindow &window, QString path);

private:
    void look();

    QQuickWindow &m_window;
    QString m_path;
    int m_quietLooks = 0;
};

} // namespace hamtaraz
