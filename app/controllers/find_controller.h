// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/work_search.h"
#include "models/hit_list_model.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <qqml.h>

#include <stop_token>

namespace hamtaraz {

/// Find and replace over the whole work. The search runs in a worker while the user types, and
/// again after every change of the work; a replacement is one step of undo.
class FindController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::HitListModel *hits READ hits CONSTANT)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY queryChanged)
    Q_PROPERTY(QString pattern READ pattern WRITE setPattern NOTIFY queryChanged)
    Q_PROPERTY(QString replacement READ replacement WRITE setReplacement NOTIFY queryChanged)
    Q_PROPERTY(QString matching READ matching WRITE setMatching NOTIFY queryChanged)
    Q_PROPERTY(int column READ column WRITE setColumn NOTIFY queryChanged)
    Q_PROPERTY(bool replacing READ isReplacing WRITE setReplacing NOTIFY queryChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(int current READ current NOTIFY currentChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged)

public:
    explicit FindController(QObject *parent = nullptr);
    ~FindController() override;

    void setWork(OpenWork *work);
    void retranslate() { emit summaryChanged(); }

    [[nodiscard]] HitListModel *hits() { return &m_hits; }
    /// Only an active search looks at the work.
    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    [[nodiscard]] QString pattern() const { return m_query.pattern; }
    void setPattern(const QString &pattern);
    [[nodiscard]] QString replacement() const { return m_replacement; }
    void setReplacement(const QString &replacement);
    /// "folded", "letters" or "regex".
    [[nodiscard]] QString matching() const;
    void setMatching(const QString &name);
    /// The one column to look in; −1: all.
    [[nodiscard]] int column() const { return m_query.version ? *m_query.version : -1; }
    void setColumn(int version);
    /// The hits show what they would become.
    [[nodiscard]] bool isReplacing() const { return m_replacing; }
    void setReplacing(bool replacing);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// The hit gone to last, from 0; −1 when none is.
    [[nodiscard]] int current() const { return m_current; }
    /// "12 hits", or what is wrong with the pattern.
    [[nodiscard]] QString summary() const;

    /// Goes to the first hit in a segment of the table or behind it, or the last one before it, and
    /// from a hit in it to the next or previous one; round the end.
    Q_INVOKABLE void next(int unit, int version, int segment);
    Q_INVOKABLE void previous(int unit, int version, int segment);
    Q_INVOKABLE void goTo(int hit);
    /// Replaces the current hit and goes to the next.
    Q_INVOKABLE void replaceCurrent();
    Q_INVOKABLE void replaceAll();

signals:
    void queryChanged();
    void busyChanged();
    void currentChanged();
    void summaryChanged();
    /// Here is a hit.
    void found(int unit, int version, int segment);
    void done(const QString &text);
    void refused(const QString &text);

private:
    /// What a search or a replacement came to, for the work of one snapshot.
    struct Answer {
        std::vector<WorkHit> hits;
        Replacements replacements;
        bool replaces = false;
    };
    enum class Wish { Search, Replace };

    void search();
    void work(const SnapshotPointer &snapshot);
    void take();
    void carryOut(const Replacements &replacements);
    void step(const WorkHit &from, int direction);
    void changeQuery(const WorkQuery &query);
    void setCurrent(int hit);
    void setBusy(bool busy);

    OpenWork *m_work = nullptr;
    WorkSnapshots m_snapshots;
    HitListModel m_hits;
    QFutureWatcher<Answer> m_answer;
    std::stop_source m_stop;
    QTimer m_delay;
    WorkQuery m_query;
    QString m_replacement;
    Wish m_wish = Wish::Search;
    std::uint64_t m_changes = 0;         ///< of the work
    std::uint64_t m_changesAnswered = 0; ///< up to the snapshot being worked on
    int m_current = -1;
    bool m_active = false;
    bool m_replacing = false;
    bool m_busy = false;
    bool m_outdated = false; ///< the answer to come is of another query
};

} // namespace hamtaraz
