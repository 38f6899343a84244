// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/table_columns.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hamtaraz {

namespace {

constexpr const char *orderKey = "columnOrder";   ///< "0 2 1-": the versions; hidden ones with −
constexpr const char *sharesKey = "columnShares"; ///< a number each, by version
constexpr double narrowestColumn = 0.1;
constexpr int fewestShown = 2;

QVariantList asList(const std::vector<int> &versions) {
    return {versions.begin(), versions.end()};
}

} // namespace

void TableColumns::setWork(OpenWork *work) {
    m_work = work;
    m_columns.clear();
    if (work) {
        const auto versions = static_cast<int>(work->document().versions.size());
        for (int version = 0; version < versions; ++version)
            m_columns.push_back({version, true, 1.0 / versions});
        readShares(work->setting(sharesKey));
        readOrder(work->setting(orderKey));
    }
    emit changed();
}

void TableColumns::readShares(const QString &kept) {
    const QStringList numbers = kept.split(QLatin1Char(' '));
    double sum = 0;
    for (const QString &number : numbers)
        sum += number.toDouble();
    if (numbers.size() != count() || std::abs(sum - 1) > 0.01)
        return;
    for (Column &column : m_columns)
        column.share = numbers[column.version].toDouble();
}

void TableColumns::readOrder(const QString &kept) {
    const QStringList names = kept.split(QLatin1Char(' '));
    std::vector<Column> rest = m_columns;
    std::vector<Column> ordered;
    for (QString name : names) {
        const bool hidden = name.endsWith(QLatin1Char('-'));
        name.chop(hidden ? 1 : 0);
        bool isNumber = false;
        const int version = name.toInt(&isNumber);
        const auto found = std::ranges::find(rest, version, &Column::version);
        if (!isNumber || found == rest.end())
            return;
        ordered.push_back({version, !hidden, found->share});
        rest.erase(found);
    }
    if (rest.empty() && std::ranges::count(ordered, true, &Column::shown) >= fewestShown)
        m_columns = std::move(ordered);
}

std::vector<int> TableColumns::versions(bool shown) const {
    std::vector<int> found;
    for (const Column &column : m_columns)
        if (column.shown == shown)
            found.push_back(column.version);
    return found;
}

QVariantList TableColumns::shownList() const {
    return asList(versions(true));
}

QVariantList TableColumns::hiddenList() const {
    return asList(versions(false));
}

double TableColumns::shownShare() const {
    double sum = 0;
    for (const Column &column : m_columns)
        sum += column.shown ? column.share : 0;
    return sum;
}

QVariantList TableColumns::shares() const {
    QVariantList shares;
    const double all = shownShare();
    for (const Column &column : m_columns)
        if (column.shown)
            shares += column.share / all;
    return shares;
}

int TableColumns::placeOf(int version) const {
    const auto found = std::ranges::find(m_columns, version, &Column::version);
    return static_cast<int>(found - m_columns.begin());
}

int TableColumns::nearestShown(int version) const {
    const int place = placeOf(version);
    for (int other = place; other < count(); ++other)
        if (at(other).shown)
            return at(other).version;
    for (int other = place; other-- > 0;)
        if (at(other).shown)
            return at(other).version;
    return version;
}

int TableColumns::neighbour(int version, int step) const {
    const std::vector<int> columns = shown();
    const auto place = std::ranges::find(columns, version) - columns.begin();
    const auto last = static_cast<std::ptrdiff_t>(columns.size()) - 1;
    return columns[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(place + step, 0, last))];
}

bool TableColumns::toggle(int version) {
    Column &column = m_columns[static_cast<std::size_t>(placeOf(version))];
    if (column.shown && std::ranges::count(m_columns, true, &Column::shown) <= fewestShown)
        return false;
    column.shown = !column.shown;
    keep();
    return true;
}

bool TableColumns::move(int version, int step) {
    const int beside = neighbour(version, step);
    if (beside == version)
        return false;
    const auto from = m_columns.begin() + placeOf(version);
    const auto to = m_columns.begin() + placeOf(beside);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    keep();
    return true;
}

void TableColumns::showAll() {
    for (Column &column : m_columns)
        column.shown = true;
    keep();
}

void TableColumns::moveSeam(int place, qreal by) {
    const std::vector<int> columns = shown();
    if (place < 0 || place + 1 >= static_cast<int>(columns.size()))
        return;
    const auto column = [&](int n) -> Column & {
        return m_columns[static_cast<std::size_t>(placeOf(columns[static_cast<std::size_t>(n)]))];
    };
    Column &left = column(place);
    Column &right = column(place + 1);
    const double all = shownShare();
    const double both = left.share + right.share;
    const double narrowest = std::min(narrowestColumn * all, both / 2);
    left.share = std::clamp(left.share + by * all, narrowest, both - narrowest);
    right.share = both - left.share;
    keep();
}

void TableColumns::keep() {
    QStringList order;
    QStringList shares(count());
    for (const Column &column : m_columns) {
        order += QString::number(column.version) + QLatin1String(column.shown ? "" : "-");
        shares[column.version] = QString::number(column.share, 'f', 4);
    }
    if (m_work) {
        m_work->setSetting(orderKey, order.join(QLatin1Char(' ')));
        m_work->setSetting(sharesKey, shares.join(QLatin1Char(' ')));
    }
    emit changed();
}

} // namespace hamtaraz
