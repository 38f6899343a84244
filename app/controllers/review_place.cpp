// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the review that remembers places and goes to them.
#include "controllers/review_controller.h"

namespace hamtaraz {

namespace {

constexpr const char *placeKey = "place";

} // namespace

void ReviewController::rememberPlace() {
    if (m_work)
        m_work->setSetting(placeKey,
                           QStringLiteral("%1 %2 %3").arg(m_unit).arg(m_version).arg(m_segment));
}

void ReviewController::recallPlace() {
    m_unit = m_version = m_segment = 0;
    const QStringList kept =
        m_work ? m_work->setting(placeKey).split(QLatin1Char(' ')) : QStringList();
    if (kept.size() == 3)
        focus(kept[0].toInt(), kept[1].toInt(), kept[2].toInt());
    else
        focus(0, m_work ? m_columns.shown().front() : 0);
}

bool ReviewController::goToUnit(const QString &number) {
    qlonglong wanted = 0;
    for (const QChar digit : number.trimmed())
        wanted = digit.digitValue() < 0 || wanted > m_units.count()
                     ? m_units.count() + 1LL
                     : 10 * wanted + digit.digitValue();
    if (wanted < 1 || wanted > m_units.count()) {
        emit refused(tr("Type a number from 1 to %L1.").arg(m_units.count()));
        return false;
    }
    focus(static_cast<int>(wanted) - 1, m_version);
    return true;
}

} // namespace hamtaraz
