// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/model/planners.h"
#include "app/open_work.h"
#include "app/realigner.h"
#include "app/review_queue.h"
#include "controllers/key_map.h"
#include "controllers/table_columns.h"
#include "models/unit_list_model.h"

#include <QObject>
#include <QVariantList>

#include <qqml.h>

#include <functional>

namespace hamtaraz {

/// How many units stand where.
struct ReviewCounts {
    int confirmed = 0, doubtful = 0, omissions = 0;
};

/// The review of one open work: the focus, the keys, and every edit, each a planner's splice that
/// goes through the open work. A refused edit says why by `refused` and changes nothing.
class ReviewController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from the workbench")
    Q_PROPERTY(hamtaraz::UnitListModel *units READ units CONSTANT)
    Q_PROPERTY(hamtaraz::TableColumns *columns READ columns CONSTANT)
    Q_PROPERTY(int unit READ unit NOTIFY focusChanged)
    Q_PROPERTY(int version READ version NOTIFY focusChanged)
    Q_PROPERTY(int segment READ segment NOTIFY focusChanged)
    Q_PROPERTY(int segmentNumber READ segmentNumber NOTIFY focusChanged)
    Q_PROPERTY(bool editing READ isEditing NOTIFY editingChanged)
    Q_PROPERTY(QString editedText READ editedText NOTIFY editingChanged)
    Q_PROPERTY(int proposedCut READ proposedCut NOTIFY editingChanged)
    Q_PROPERTY(QString note READ note NOTIFY focusChanged)
    Q_PROPERTY(int pageRows MEMBER m_pageRows)
    Q_PROPERTY(int confirmedCount READ confirmedCount NOTIFY countsChanged)
    Q_PROPERTY(int doubtfulCount READ doubtfulCount NOTIFY countsChanged)
    Q_PROPERTY(int omissionCount READ omissionCount NOTIFY countsChanged)
    Q_PROPERTY(QString undoText READ undoText NOTIFY journalChanged)
    Q_PROPERTY(QString redoText READ redoText NOTIFY journalChanged)
    Q_PROPERTY(bool aligning READ isAligning NOTIFY aligningChanged)
    Q_PROPERTY(qreal alignProgress READ alignProgress NOTIFY alignProgressChanged)
    Q_PROPERTY(int wayCount READ wayCount NOTIFY waysChanged)
    Q_PROPERTY(QVariantList hints READ hints NOTIFY hintsChanged)

public:
    explicit ReviewController(QObject *parent = nullptr);

    /// Reviews another work, or none; the focus goes to where it was left, or the first unit.
    void setWork(OpenWork *work);
    /// Keeps the place of the focus with the work.
    void rememberPlace();
    void retranslate();
    /// The keys to obey and to show from now on.
    void setKeys(const KeyMap &keys);

    /// Whether the aligner solves anew what lies around a correction.
    void setLiveRipple(bool live);
    /// The units of one of the ways to choose from, 1 … wayCount; 0: as they stand. All ways are
    /// of the same segments.
    [[nodiscard]] std::vector<Unit> unitsOfWay(int way) const;
    /// Their bead types.
    [[nodiscard]] Q_INVOKABLE QString wayText(int way) const;
    /// What the user asked for is being aligned again.
    [[nodiscard]] bool isAligning() const;
    [[nodiscard]] qreal alignProgress() const { return m_realigner.progress(); }
    /// How many other ways there are to choose from at this moment.
    [[nodiscard]] int wayCount() const { return static_cast<int>(m_ways.size()); }

    /// The work under review, or null.
    [[nodiscard]] const Work *openedWork() const { return m_work ? &m_work->work() : nullptr; }
    /// Below this confidence a proposed unit is doubtful.
    [[nodiscard]] float doubtThreshold() const { return m_queue.threshold; }
    /// Which units F8 and Enter go to, and in which order.
    void setQueue(const ReviewQueue &queue);
    /// What the checks have found, sorted by unit, in the work as it stands.
    void setFindings(std::vector<Finding> findings);
    [[nodiscard]] const CheckResults &checkResults() const { return m_results; }

    [[nodiscard]] UnitListModel *units() { return &m_units; }
    [[nodiscard]] TableColumns *columns() { return &m_columns; }
    [[nodiscard]] int unit() const { return m_unit; }
    [[nodiscard]] int version() const { return m_version; }
    /// The focused segment by its place in the focused cell, from 0.
    [[nodiscard]] int segment() const { return m_segment; }
    /// Its number in the version, from 0; of an empty cell: where a segment would be.
    [[nodiscard]] int segmentNumber() const {
        return m_work ? static_cast<int>(focusedSegment().segment) : 0;
    }
    [[nodiscard]] bool isEditing() const { return m_editing; }
    [[nodiscard]] QString editedText() const;
    /// Where the caret of an edit starts, in UTF-16 units.
    [[nodiscard]] int proposedCut() const;
    /// The note of the focused unit.
    [[nodiscard]] QString note() const;
    [[nodiscard]] int confirmedCount() const { return m_counts.confirmed; }
    [[nodiscard]] int doubtfulCount() const { return m_counts.doubtful; }
    [[nodiscard]] int omissionCount() const { return m_counts.omissions; }
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// The keys that work on what has the focus: objects with `keys` and `label`.
    [[nodiscard]] QVariantList hints() const;

    /// Carries out what a key asks; false when the key means nothing here.
    Q_INVOKABLE bool press(int key, int modifiers);
    bool run(hamtaraz::Command command);
    /// What Esc means: closes the choice of ways, stops what is being aligned, or takes the last
    /// ripple back if nothing was asked since; false when it is none of these.
    Q_INVOKABLE bool escape();
    /// Takes one of the ways, 1 … wayCount.
    Q_INVOKABLE void takeWay(int way);

    /// Puts the focus somewhere; out-of-range places are moved to the nearest there is, hidden
    /// columns to the nearest shown one.
    Q_INVOKABLE void focus(int unit, int version, int segment = 0);
    /// Puts the focus on a segment, by its number in the version, wherever its unit is.
    Q_INVOKABLE void focusSegment(int version, int segment);
    /// Goes to the unit of this number, in the digits of any script; false with a sentence when
    /// there is none.
    Q_INVOKABLE bool goToUnit(const QString &number);
    Q_INVOKABLE void toggleBookmark(int unit);
    Q_INVOKABLE void saveNote(const QString &text);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

    /// Ends an edit: `text` becomes the segment's text; `cutEdit` also cuts it at `caret` and
    /// pushes the tail, or leaves it in the unit; `cancelEdit` leaves all as it was.
    Q_INVOKABLE void saveEdit(const QString &text);
    Q_INVOKABLE void cutEdit(const QString &text, int caret, bool tailStays = false);
    Q_INVOKABLE void cancelEdit();
    /// What stood in a segment before it was edited, as HTML with what is gone struck through;
    /// empty where the words are the original ones.
    [[nodiscard]] Q_INVOKABLE QString originalText(int version, int segment) const;
    /// What an edit to `text` changes, as HTML; empty when nothing.
    [[nodiscard]] Q_INVOKABLE QString editDifference(const QString &text) const;

signals:
    void focusChanged();
    void editingChanged();
    void countsChanged();
    void journalChanged();
    void hintsChanged();
    void aligningChanged();
    void alignProgressChanged();
    void waysChanged();
    /// Around a change that the user did not make by hand: the focused unit is to keep its place.
    void aboutToSettle();
    void settledDown();
    /// A key asks for a part of the page: "go-to", "find", "find-next", "find-previous",
    /// "doubt", "note", "works".
    void asked(const QString &part);
    /// A key asks for the next work of the project (1) or the previous one (-1).
    void anotherWorkAsked(int step);
    /// The user has just settled a unit that was not.
    void settled();
    /// A sentence about what was just done ("Undone: merge units").
    void done(const QString &text);
    /// A sentence about why something was not done.
    void refused(const QString &text);

private:
    using UnitTest = std::function<bool(const Unit &)>;

    [[nodiscard]] const Work &work() const { return m_work->work(); }
    [[nodiscard]] const Alignment &alignment() const { return m_work->alignment(); }
    [[nodiscard]] const Unit &focusedUnit() const;
    [[nodiscard]] SegmentRange focusedPart() const;
    [[nodiscard]] CellPlace focusedCell() const;
    [[nodiscard]] TextPlace focusedSegment() const;
    [[nodiscard]] const EditedStretch *editedStretch(TextPlace place) const;

    bool runMove(Command command);
    bool runColumns(Command command);
    bool runEdit(Command command);
    bool runAsk(Command command);
    bool runAlign(Command command);
    void goRound(int step);
    void goToColumn(int column);
    void toggleColumn(int column);
    [[nodiscard]] QString nameOf(int version) const;
    static Command toggleCommand(int column);
    bool goTo(const UnitTest &wanted, int step, const QString &noneText);
    bool goToQueued(int step);
    void confirm();
    void confirmToHere();
    void togglePin();
    void acceptOmission();
    void toggleExcluded();
    void joinSegments();
    void split();
    void startEdit();
    void takeOriginal();
    void merge(int firstUnit);
    void moveBoundary(const char *step, BoundaryMove move);

    /// Carries out planned splices as one named step; says why when it cannot. True when done.
    bool carryOut(const char *step, const OpenWork::Planner &planner);
    bool carryOut(const char *step, const std::vector<OpenWork::Planner> &planners);
    /// As carryOut, for a correction of where units begin and end: others may follow it.
    bool correct(const char *step, const std::vector<OpenWork::Planner> &planners);
    void rippleFrom(UnitRange units);
    void askNextRipple();
    void dropRipples();
    void takeAnswer(RealignKind kind, const std::function<void()> &take);
    void take(RealignKind kind, const std::vector<Splice> &ways);
    void takeRipple(const Splice &splice);
    void takeBackRipple();
    /// Carries out a change of the aligner's; the focus stays with its segment.
    bool settle(const Splice &splice, const std::function<Outcome()> &change);
    void closeWays();
    void show(const Result<JournalStep> &step, const QString &pattern);
    void follow(const Splice &splice);
    void count(const Splice &splice);
    void recount();
    void recallPlace();
    void setEditing(bool editing);

    KeyMap m_keys;
    OpenWork *m_work = nullptr;
    UnitListModel m_units;
    TableColumns m_columns;
    ReviewCounts m_counts;
    int m_unit = 0;
    int m_version = 0;
    int m_segment = 0;
    ReviewQueue m_queue;
    CheckResults m_results;
    int m_pageRows = 10;
    bool m_editing = false;

    Realigner m_realigner;
    QTimer m_warmUp;
    bool m_liveRipple = false;
    UnitRange m_touched;              ///< the units of the last change
    std::vector<UnitRange> m_ripples; ///< around which the aligner has not looked yet
    bool m_rippleIsFresh = false;     ///< the last thing that happened
    std::vector<Splice> m_ways;
    std::optional<TextPlace> m_anchor; ///< where the focus goes on after the next splice
};

} // namespace hamtaraz
