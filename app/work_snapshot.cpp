// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/work_snapshot.h"

#include <algorithm>

namespace hamtaraz {

void WorkSnapshots::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    m_work = work;
    m_whole.reset();
    m_versions.assign(work ? work->document().versions.size() : 0, nullptr);
    if (work)
        connect(work, &OpenWork::spliced, this, &WorkSnapshots::forget);
}

void WorkSnapshots::request() {
    if (m_copying || !m_work)
        return;
    m_copying = true;
    QMetaObject::invokeMethod(this, &WorkSnapshots::copySome, Qt::QueuedConnection);
}

void WorkSnapshots::forget(const Splice &splice) {
    m_whole.reset();
    for (const SegmentEdit &edit : splice.edits)
        m_versions[edit.version].reset();
}

void WorkSnapshots::copySome() {
    m_copying = false;
    if (!m_work)
        return;
    if (const auto missing = std::ranges::find(m_versions, nullptr); missing != m_versions.end()) {
        const auto version = static_cast<std::size_t>(missing - m_versions.begin());
        *missing = std::make_shared<const Version>(m_work->document().versions[version]);
        request();
        return;
    }
    if (!m_whole) {
        WorkSnapshot whole{m_versions, {}};
        whole.parts.reserve(m_work->alignment().size() * m_versions.size());
        for (const Unit &unit : m_work->alignment().units())
            whole.parts.insert(whole.parts.end(), unit.parts.begin(), unit.parts.end());
        m_whole = std::make_shared<const WorkSnapshot>(std::move(whole));
    }
    emit ready(m_whole);
}

} // namespace hamtaraz
