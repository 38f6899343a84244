// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <qqml.h>

namespace hamtaraz {

/// One column's part of a unit as the table shows it.
struct UnitCell {
    Q_GADGET
    QML_VALUE_TYPE(unitCell)
    Q_PROPERTY(QStringList segments MEMBER segments)
    Q_PROPERTY(int firstSegment MEMBER firstSegment)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(bool rightToLeft MEMBER rightToLeft)

public:
    QStringList segments; ///< between isolates, for display only
    int firstSegment = 0; ///< its number in the version, from 0
    QString language;     ///< tag
    bool rightToLeft = false;

    friend bool operator==(const UnitCell &, const UnitCell &) = default;
};

} // namespace hamtaraz
