// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/work_list_model.h"

#include "app/open_work.h"
#include "app/text_bridge.h"

#include <algorithm>

namespace hamtaraz {

namespace {

double share(std::size_t settled, std::size_t units) {
    return units == 0 ? 0 : static_cast<double>(settled) / static_cast<double>(units);
}

std::size_t settledOf(const std::vector<Unit> &units) {
    return static_cast<std::size_t>(std::ranges::count_if(units, &Unit::isSettled));
}

} // namespace

void WorkListModel::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    const int before = current();
    m_work = work;
    ProjectStore *store = work ? work->store().get() : nullptr;
    if (store != m_store || (work && rowOf(work->id()) < 0)) {
        m_store = store;
        refresh();
    }
    if (work)
        connect(work, &OpenWork::spliced, this, &WorkListModel::follow);
    for (const int row : {before, current()})
        if (row >= 0 && row < count())
            emit dataChanged(index(row), index(row), {CurrentRole});
    emit currentChanged();
}

void WorkListModel::refresh() {
    const Result<std::vector<WorkSummary>> works =
        m_store ? m_store->works() : Result<std::vector<WorkSummary>>();
    replace(works.value_or(std::vector<WorkSummary>()));
    emit listed();
}

/// One work that came last or went is said as such; anything else is another list.
void WorkListModel::replace(std::vector<WorkSummary> works) {
    const auto ids = [](const std::vector<WorkSummary> &list) {
        std::vector<WorkId> found;
        for (const WorkSummary &work : list)
            found.push_back(work.id);
        return found;
    };
    const std::vector<WorkId> before = ids(m_works);
    const std::vector<WorkId> after = ids(works);
    const auto [differsAt, differing] = std::ranges::mismatch(before, after);
    const int row = static_cast<int>(differsAt - before.begin());
    const auto isTail = [](auto first, auto last, const std::vector<WorkId> &of, auto from) {
        return std::equal(first, last, from, of.end());
    };
    if (after.size() == before.size() + 1 &&
        isTail(differsAt, before.end(), after, differing + 1)) {
        beginInsertRows({}, row, row);
        m_works = std::move(works);
        endInsertRows();
    } else if (before.size() == after.size() + 1 &&
               isTail(differing, after.end(), before, differsAt + 1)) {
        beginRemoveRows({}, row, row);
        m_works = std::move(works);
        endRemoveRows();
    } else if (before == after) {
        m_works = std::move(works);
        if (!m_works.empty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_works = std::move(works);
        endResetModel();
    }
}

void WorkListModel::follow(const Splice &splice) {
    const int row = current();
    if (row < 0)
        return;
    WorkSummary &work = m_works[static_cast<std::size_t>(row)];
    work.units = m_work->alignment().size();
    work.settled += settledOf(splice.after);
    work.settled -= std::min(work.settled, settledOf(splice.before));
    emit dataChanged(index(row), index(row), {UnitsRole, ProgressRole});
}

int WorkListModel::current() const {
    return m_work ? rowOf(m_work->id()) : -1;
}

int WorkListModel::rowOf(WorkId work) const {
    const auto found = std::ranges::find(m_works, work, &WorkSummary::id);
    return found == m_works.end() ? -1 : static_cast<int>(found - m_works.begin());
}

double WorkListModel::progress() const {
    std::size_t units = 0;
    std::size_t settled = 0;
    for (const WorkSummary &work : m_works) {
        units += work.units;
        settled += work.settled;
    }
    return share(settled, units);
}

int WorkListModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant WorkListModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkSummary &work = m_works[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
        return toQString(work.title);
    case UnitsRole:
        return static_cast<int>(work.units);
    case ProgressRole:
        return share(work.settled, work.units);
    case CurrentRole:
        return index.row() == current();
    default:
        return {};
    }
}

QHash<int, QByteArray> WorkListModel::roleNames() const {
    return {{TitleRole, "title"},
            {UnitsRole, "units"},
            {ProgressRole, "progress"},
            {CurrentRole, "isCurrent"}};
}

} // namespace hamtaraz
