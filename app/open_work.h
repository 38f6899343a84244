// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/original_texts.h"
#include "alignment/model/work.h"
#include "db/project_store.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace hamtaraz {

/// A work and the project file it came from; other works of the file may be open beside it as long
/// as only the one that is current there is changed. Every change goes through here and reaches
/// memory, the models (by the two splice signals) and the file, or none of them. GUI thread only.
class OpenWork : public QObject {
    Q_OBJECT

public:
    /// `work` is the one that is current in `store`, `originals` what the steps of its journal have
    /// changed.
    OpenWork(Work work, ProjectStore store, OriginalTexts originals = {},
             QObject *parent = nullptr);
    OpenWork(Work work, std::shared_ptr<ProjectStore> store, OriginalTexts originals = {},
             QObject *parent = nullptr);

    [[nodiscard]] const Work &work() const { return m_work; }
    [[nodiscard]] const Document &document() const { return m_work.document; }
    [[nodiscard]] const Alignment &alignment() const { return m_work.alignment; }
    /// The texts that edits have changed, as they were when the project was made.
    [[nodiscard]] const OriginalTexts &originals() const { return m_originals; }
    /// The project file.
    [[nodiscard]] const std::filesystem::path &path() const { return m_store->path(); }
    [[nodiscard]] const std::shared_ptr<ProjectStore> &store() const { return m_store; }
    /// The work's name in the file.
    [[nodiscard]] WorkId id() const { return m_id; }

    /// Gives the work another title, in memory and on disk; not a step that can be undone.
    Outcome rename(const std::string &title);

    /// Plans one splice on the work as it stands at that moment.
    using Planner = std::function<Result<Splice>(const Work &)>;

    /// Plans and carries out splices one after the other and writes them as one step of this
    /// name. On failure nothing has changed, in memory or on disk. A step that changes nothing is
    /// not written.
    Outcome change(const std::string &step, const std::vector<Planner> &planners);
    /// Plans and carries out one splice more as part of the last step: one undo takes both back.
    /// Fails as `change` does, and with NotApplicable when there is no step.
    Outcome extendLast(const Planner &planner);
    /// Takes the last splice of the last step back; the step keeps the others. NotApplicable when
    /// it has no two.
    Outcome shortenLast();
    /// Takes the last step back, or carries the last undone one out again. The step returned
    /// holds the splices as they were applied.
    Result<JournalStep> undo();
    Result<JournalStep> redo();

    /// The files the work was made of. From any thread, as long as the work is open.
    [[nodiscard]] Result<std::vector<SourceFile>> loadSources() {
        return m_store->loadSources(m_id);
    }

    /// Small things to remember with the work; empty when nothing is kept, or it cannot be read.
    [[nodiscard]] QString setting(const std::string &key);
    /// What cannot be written is forgotten: it is of no weight.
    void setSetting(const std::string &key, const QString &value);

    /// The kind of step that undo (redo) would act on; empty when there is none.
    [[nodiscard]] QString undoStep() const { return m_undoStep; }
    [[nodiscard]] QString redoStep() const { return m_redoStep; }

signals:
    /// Around every splice; a listener that finds the work unchanged afterwards met a splice that
    /// broke a law and was refused.
    void aboutToSplice(const hamtaraz::Splice &splice);
    void spliced(const hamtaraz::Splice &splice);
    void journalChanged();

private:
    Result<JournalStep> carryOut(Result<JournalStep> step);
    Outcome apply(const Splice &splice);
    void takeBack(const std::vector<Splice> &applied);
    void readJournal();

    Work m_work;
    std::shared_ptr<ProjectStore> m_store;
    WorkId m_id;
    OriginalTexts m_originals;
    QString m_undoStep;
    QString m_redoStep;
};

} // namespace hamtaraz
