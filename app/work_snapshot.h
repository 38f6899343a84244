// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hamtaraz {

/// The texts and units of a work as they stood at one moment, for worker threads to read.
struct WorkSnapshot {
    std::vector<std::shared_ptr<const Version>> versions;
    std::vector<SegmentRange> parts; ///< of unit 0 in every version, then of unit 1, …

    [[nodiscard]] std::size_t unitCount() const {
        return versions.empty() ? 0 : parts.size() / versions.size();
    }
    [[nodiscard]] SegmentRange part(std::size_t unit, std::size_t version) const {
        return parts[unit * versions.size() + version];
    }
};

using SnapshotPointer = std::shared_ptr<const WorkSnapshot>;

/// Takes snapshots of an open work. A text is copied anew only after it has changed, one text in a
/// turn of the event loop, so that no turn is long. GUI thread only.
class WorkSnapshots : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void setWork(OpenWork *work);
    /// `ready` comes once, with the work as it stands then.
    void request();

signals:
    void ready(const hamtaraz::SnapshotPointer &snapshot);

private:
    void forget(const Splice &splice);
    void copySome();

    OpenWork *m_work = nullptr;
    std::vector<std::shared_ptr<const Version>> m_versions;
    SnapshotPointer m_whole;
    bool m_copying = false;
};

} // namespace hamtaraz
