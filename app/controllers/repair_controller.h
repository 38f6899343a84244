// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_work.h"
#include "models/import_file_model.h"
#include "models/repair_list_model.h"

#include <QFutureWatcher>
#include <QObject>
#include <QVariantList>

#include <qqml.h>

#include <memory>
#include <stop_token>
#include <vector>

namespace hamtaraz {

/// A text whose repairs can be looked at.
struct RepairText {
    QString name; ///< of its file
    Language language;
    std::shared_ptr<RepairDecisions> repairs; ///< nothing until they are found
};

/// The repairs of the texts on their way into a project, to be accepted or refused before the texts
/// are aligned; or those an open project was made with, to be looked at only. Damage is looked for,
/// and sources are read, in a worker.
class RepairController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::RepairListModel *changes READ changes CONSTANT)
    Q_PROPERTY(bool decidable READ isDecidable NOTIFY textsChanged)
    Q_PROPERTY(QVariantList texts READ texts NOTIFY textsChanged)
    Q_PROPERTY(int text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY textChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY countsChanged)
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY currentChanged)
    Q_PROPERTY(QString help READ help NOTIFY currentChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY filterChanged)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY filterChanged)
    Q_PROPERTY(int shown READ shown WRITE setShown NOTIFY filterChanged)
    Q_PROPERTY(int threshold READ threshold WRITE setThreshold NOTIFY filterChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY countsChanged)
    Q_PROPERTY(int accepted READ accepted NOTIFY countsChanged)
    Q_PROPERTY(int refused READ refused NOTIFY countsChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY countsChanged)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY countsChanged)
    Q_PROPERTY(int pageRows MEMBER m_pageRows)
    Q_PROPERTY(QVariantList hints READ hints NOTIFY textsChanged)

public:
    /// `files` lives as long as it does.
    explicit RepairController(ImportFileModel &files, QObject *parent = nullptr);
    ~RepairController() override;

    /// The project whose repairs openProject() shows, or none.
    void setWork(OpenWork *work);
    void retranslate();

    [[nodiscard]] RepairListModel *changes() { return &m_changes; }
    [[nodiscard]] bool isDecidable() const { return m_decidable; }
    /// Objects with `name` and `language`.
    [[nodiscard]] QVariantList texts() const;
    /// Which of them is shown; -1: none.
    [[nodiscard]] int text() const { return m_text; }
    void setText(int text);
    [[nodiscard]] bool isRightToLeft() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] double progress() const { return m_progress; }
    /// Why nothing is listed, as a sentence; empty when something is.
    [[nodiscard]] QString notice() const;

    /// The row that has the focus; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /// What the focused change does, as a sentence.
    [[nodiscard]] QString help() const;

    /// Objects with `value` (-1: every kind) and `text`: the kinds of this text.
    [[nodiscard]] QVariantList kinds() const;
    [[nodiscard]] int kind() const;
    void setKind(int kind);
    /// A RepairFilter::Show.
    [[nodiscard]] int shown() const { return m_changes.filter().show; }
    void setShown(int show);
    /// Below so many percent a change is doubtful.
    [[nodiscard]] int threshold() const { return m_threshold; }
    void setThreshold(int percent);

    [[nodiscard]] int waiting() const { return m_counts.waiting; }
    [[nodiscard]] int accepted() const { return m_counts.accepted; }
    [[nodiscard]] int refused() const { return m_counts.refused; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// Objects with `keys` and `label`.
    [[nodiscard]] QVariantList hints() const;

    /// Shows the repairs of the files of the new project.
    Q_INVOKABLE void openFiles();
    /// Shows the repairs the open project was made with.
    Q_INVOKABLE void openProject();
    /// Stops looking for damage.
    Q_INVOKABLE void leave();

    /// Does what a key means on this page; false when it means nothing.
    Q_INVOKABLE bool press(int key, int modifiers);
    /// Accepts or refuses the focused change and goes to the next that waits.
    Q_INVOKABLE void decide(bool accept);
    /// Accepts or refuses every change of the focused one's kind.
    Q_INVOKABLE void decideKind(bool accept);
    Q_INVOKABLE void toggle(int row);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

signals:
    void textsChanged();
    void textChanged();
    void busyChanged();
    void progressChanged();
    void currentChanged();
    void filterChanged();
    void countsChanged();
    void failed(const QString &text);

private:
    using Repairs = std::shared_ptr<RepairDecisions>;
    using Found = std::shared_ptr<Result<RepairDecisions>>;
    using Read = std::shared_ptr<Result<std::vector<RepairText>>>;

    [[nodiscard]] RepairDecisions *repairs() const;
    void setTexts(std::vector<RepairText> texts, bool decidable);
    void find(const RepairText &text);
    void found();
    void wasRead();
    void show();
    void setFilter(const RepairFilter &filter);
    void goToWaiting(int step);
    void apply(std::optional<RepairDecisions::Touched> touched);
    void recount();
    void setBusy(bool busy);
    void setProgress(double progress);
    bool move(int key);
    bool act(int key, Qt::KeyboardModifiers modifiers);

    ImportFileModel &m_files;
    OpenWork *m_work = nullptr;
    RepairListModel m_changes;
    std::vector<RepairText> m_texts;
    bool m_decidable = false;
    int m_text = -1;
    int m_current = -1;
    int m_threshold = 70;
    int m_pageRows = 8;
    RepairDecisions::Counts m_counts;
    QFutureWatcher<Found> m_finding;
    QFutureWatcher<Read> m_reading;
    std::stop_source m_stop;
    double m_progress = 0;
    bool m_busy = false;
};

} // namespace hamtaraz
