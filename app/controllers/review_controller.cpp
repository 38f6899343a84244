// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/review_controller.h"

#include "alignment/text/paragraphs.h"
#include "app/cut_proposal.h"
#include "app/error_text.h"
#include "app/text_bridge.h"
#include "app/unit_text.h"

#include <algorithm>

namespace hamtaraz {

namespace {

/// The aligner learns when the work has been on screen for so long.
constexpr std::chrono::milliseconds warmUpPause(1200);

} // namespace

ReviewController::ReviewController(QObject *parent)
    : QObject(parent), m_units(this), m_columns(this), m_realigner(this) {
    m_units.setDoubts(m_queue, m_results);
    m_warmUp.setSingleShot(true);
    m_warmUp.setInterval(warmUpPause);
    connect(&m_warmUp, &QTimer::timeout, &m_realigner, &Realigner::warmUp);
    connect(&m_realigner, &Realigner::answered, this,
            [this](RealignKind kind, const std::vector<Splice> &ways) {
                takeAnswer(kind, [&] { take(kind, ways); });
            });
    connect(&m_realigner, &Realigner::failed, this, [this](RealignKind kind, const Error &error) {
        takeAnswer(kind, [&] { emit refused(errorText(error)); });
    });
    connect(&m_realigner, &Realigner::questionChanged, this, &ReviewController::aligningChanged);
    connect(&m_realigner, &Realigner::progressChanged, this,
            &ReviewController::alignProgressChanged);
    connect(this, &ReviewController::aligningChanged, this, &ReviewController::hintsChanged);
    connect(this, &ReviewController::waysChanged, this, &ReviewController::hintsChanged);
    connect(this, &ReviewController::focusChanged, this, &ReviewController::hintsChanged);
    connect(this, &ReviewController::editingChanged, this, &ReviewController::hintsChanged);
    connect(this, &ReviewController::journalChanged, this, &ReviewController::hintsChanged);
}

void ReviewController::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    setEditing(false);
    dropRipples();
    closeWays();
    m_work = work;
    m_realigner.setWork(work);
    m_results.clear();
    m_columns.setWork(work);
    m_units.setWork(work);
    if (work) {
        connect(work, &OpenWork::spliced, this, &ReviewController::follow);
        connect(work, &OpenWork::journalChanged, this, &ReviewController::journalChanged);
    }
    recount();
    recallPlace();
    if (work && m_liveRipple)
        m_warmUp.start();
    emit journalChanged();
}

void ReviewController::retranslate() {
    m_units.retranslate();
    emit journalChanged();
}

void ReviewController::setKeys(const KeyMap &keys) {
    m_keys = keys;
    emit hintsChanged();
}

void ReviewController::setQueue(const ReviewQueue &queue) {
    m_queue = queue;
    m_units.refreshDoubts();
    recount();
}

void ReviewController::setFindings(std::vector<Finding> findings) {
    m_results.set(std::move(findings), m_work ? alignment().size() : 0);
    m_units.refreshDoubts();
}

QString ReviewController::editedText() const {
    if (!m_editing)
        return {};
    const TextPlace place = focusedSegment();
    return toQString(
        oneLine(m_work->document().versions[place.version].segmentText(place.segment)));
}

QString ReviewController::note() const {
    return m_work ? toQString(focusedUnit().note) : QString();
}

int ReviewController::proposedCut() const {
    return static_cast<int>(likeliestCut(editedText()));
}

QString ReviewController::undoText() const {
    return m_work ? stepText(m_work->undoStep()) : QString();
}

QString ReviewController::redoText() const {
    return m_work ? stepText(m_work->redoStep()) : QString();
}

bool ReviewController::press(int key, int modifiers) {
    const auto held = Qt::KeyboardModifiers::fromInt(static_cast<unsigned>(modifiers));
    const QKeyCombination keys(held, static_cast<Qt::Key>(key));
    const int digit = normalisedKeys(keys).toCombined() - Qt::Key_0;
    if (digit >= 1 && digit <= wayCount()) {
        takeWay(digit);
        return true;
    }
    const auto command = m_keys.commandFor(keys);
    return command && run(*command);
}

bool ReviewController::run(Command command) {
    if (!m_work || m_editing)
        return false;
    closeWays();
    m_rippleIsFresh = false;
    const bool known = runMove(command) || runColumns(command) || runEdit(command) ||
                       runAsk(command) || runAlign(command);
    emit hintsChanged();
    return known;
}

bool ReviewController::runMove(Command command) {
    const QString noOmission = tr("There are no open omissions.");
    const QString noBookmark = tr("There are no bookmarks and no notes. Ctrl+F6 sets a bookmark.");
    const auto openOmission = [](const Unit &u) { return u.isOmission() && !u.isSettled(); };
    const auto bookmarked = [](const Unit &u) { return u.bookmarked || !u.note.empty(); };
    switch (command) {
    case Command::UnitUp:
        focus(m_unit - 1, m_version);
        return true;
    case Command::UnitDown:
        focus(m_unit + 1, m_version);
        return true;
    case Command::PageUp:
        focus(m_unit - m_pageRows, m_version);
        return true;
    case Command::PageDown:
        focus(m_unit + m_pageRows, m_version);
        return true;
    case Command::FirstUnit:
        focus(0, m_version);
        return true;
    case Command::LastUnit:
        focus(m_units.count() - 1, m_version);
        return true;
    case Command::SegmentUp:
        focus(m_unit, m_version, m_segment - 1);
        return true;
    case Command::SegmentDown:
        focus(m_unit, m_version, m_segment + 1);
        return true;
    case Command::NextDoubtful:
        return goToQueued(1);
    case Command::PreviousDoubtful:
        return goToQueued(-1);
    case Command::NextOmission:
        return goTo(openOmission, 1, noOmission);
    case Command::PreviousOmission:
        return goTo(openOmission, -1, noOmission);
    case Command::NextBookmark:
        return goTo(bookmarked, 1, noBookmark);
    case Command::PreviousBookmark:
        return goTo(bookmarked, -1, noBookmark);
    default:
        return false;
    }
}

bool ReviewController::runAsk(Command command) {
    switch (command) {
    case Command::GoToUnit:
        emit asked(QStringLiteral("go-to"));
        return true;
    case Command::Find:
        emit asked(QStringLiteral("find"));
        return true;
    case Command::FindNext:
        emit asked(QStringLiteral("find-next"));
        return true;
    case Command::FindPrevious:
        emit asked(QStringLiteral("find-previous"));
        return true;
    case Command::OpenDoubt:
        emit asked(QStringLiteral("doubt"));
        return true;
    case Command::EditNote:
        emit asked(QStringLiteral("note"));
        return true;
    case Command::OpenWorks:
        emit asked(QStringLiteral("works"));
        return true;
    case Command::NextWork:
        emit anotherWorkAsked(1);
        return true;
    case Command::PreviousWork:
        emit anotherWorkAsked(-1);
        return true;
    default:
        return false;
    }
}

bool ReviewController::goToQueued(int step) {
    const auto unit = m_queue.next(alignment(), m_results, focusedCell().unit, step);
    if (unit)
        focus(static_cast<int>(*unit), m_version);
    else
        emit done(m_queue.checks == 0 ? tr("No doubtful units are left.")
                                      : tr("The chosen checks find nothing more."));
    return true;
}

bool ReviewController::goTo(const UnitTest &wanted, int step, const QString &noneText) {
    const int count = m_units.count();
    for (int walked = 1; walked <= count; ++walked) {
        const int unit = ((m_unit + step * walked) % count + count) % count;
        if (wanted(alignment()[static_cast<std::size_t>(unit)])) {
            focus(unit, m_version);
            return true;
        }
    }
    emit done(noneText);
    return true;
}

void ReviewController::focus(int unit, int version, int segment) {
    if (!m_work)
        return;
    m_unit = std::clamp(unit, 0, std::max(0, m_units.count() - 1));
    m_version = m_columns.nearestShown(
        std::clamp(version, 0, static_cast<int>(alignment().versionCount()) - 1));
    const int segments = static_cast<int>(focusedPart().size());
    m_segment = std::clamp(segment, 0, std::max(0, segments - 1));
    emit focusChanged();
}

void ReviewController::focusSegment(int version, int segment) {
    if (!m_work || m_editing || version < 0 || segment < 0 ||
        version >= static_cast<int>(alignment().versionCount()))
        return;
    const auto column = static_cast<std::uint8_t>(version);
    const auto wanted = static_cast<std::uint32_t>(segment);
    if (wanted >= alignment().segmentCounts()[column])
        return;
    const std::size_t unit = alignment().unitOf(column, wanted);
    const std::uint32_t first = alignment()[unit].parts[column].first;
    focus(static_cast<int>(unit), version, static_cast<int>(wanted - first));
}

const Unit &ReviewController::focusedUnit() const {
    return alignment()[static_cast<std::size_t>(m_unit)];
}

SegmentRange ReviewController::focusedPart() const {
    return focusedUnit().parts[static_cast<std::size_t>(m_version)];
}

CellPlace ReviewController::focusedCell() const {
    return {static_cast<std::size_t>(m_unit), static_cast<std::uint8_t>(m_version)};
}

TextPlace ReviewController::focusedSegment() const {
    return {static_cast<std::uint8_t>(m_version),
            focusedPart().first + static_cast<std::uint32_t>(m_segment), 0};
}

QVariantList ReviewController::hints() const {
    QVariantList hints;
    if (!m_work)
        return hints;
    const auto hint = [&hints](const QString &keys, const QString &label) {
        hints += QVariantMap{{QStringLiteral("keys"), keys}, {QStringLiteral("label"), label}};
    };
    if (m_editing) {
        hint(QStringLiteral("Enter"), tr("cut here, push the tail"));
        hint(QStringLiteral("Shift+Enter"), tr("cut, keep both here"));
        hint(QStringLiteral("Ctrl+Enter"), tr("save"));
        hint(QStringLiteral("Esc"), tr("leave"));
        return hints;
    }
    if (wayCount() > 0) {
        hint(QStringLiteral("%1–%2").arg(localNumber(1), localNumber(wayCount())),
             tr("take this way"));
        hint(QStringLiteral("Esc"), tr("leave as it is"));
        return hints;
    }
    if (isAligning())
        hint(QStringLiteral("Esc"), tr("stop"));
    else if (m_rippleIsFresh)
        hint(QStringLiteral("Esc"), tr("take back what followed"));
    const auto offer = [&hint, this](Command command, bool possible = true) {
        if (possible)
            hint(m_keys.keyText(command), commandText(command));
    };
    const std::uint32_t segments = focusedPart().size();
    const bool hasBelow = m_unit + 1 < m_units.count();
    offer(Command::ConfirmNextDoubtful);
    offer(Command::AcceptOmission, segments == 0);
    offer(Command::PushDown, segments > 0);
    offer(Command::PushUp, segments > 0);
    offer(Command::PullNext, segments == 0 && hasBelow);
    offer(Command::Split, segments > 1);
    offer(Command::MergeNext, hasBelow);
    offer(Command::EditText, segments > 0);
    offer(Command::TakeOriginal, segments > 0 && editedStretch(focusedSegment()));
    offer(Command::Alternatives);
    offer(Command::TogglePin);
    offer(Command::NextDoubtful);
    offer(Command::AlignAgain);
    offer(Command::GoToUnit);
    offer(Command::Find);
    offer(Command::Undo, !m_work->undoStep().isEmpty());
    return hints;
}

void ReviewController::count(const Splice &splice) {
    const auto weigh = [this](const std::vector<Unit> &units, int sign) {
        for (const Unit &unit : units) {
            m_counts.confirmed += unit.status == Status::Confirmed ? sign : 0;
            m_counts.doubtful += isDoubtful(unit, m_queue.threshold) ? sign : 0;
            m_counts.omissions += unit.isOmission() ? sign : 0;
        }
    };
    weigh(splice.before, -1);
    weigh(splice.after, 1);
    emit countsChanged();
}

void ReviewController::follow(const Splice &splice) {
    m_results.follow(splice);
    count(splice);
    m_touched = followed({splice.at, splice.at + splice.before.size()}, splice);
    for (UnitRange &units : m_ripples)
        units = followed(units, splice);
    m_rippleIsFresh = false;
    closeWays();
    if (m_anchor) {
        const std::size_t unit = alignment().unitOf(m_anchor->version, m_anchor->segment);
        m_unit = static_cast<int>(unit);
    }
    focus(m_unit, m_version, m_segment);
}

void ReviewController::recount() {
    m_counts = {};
    if (m_work) {
        const auto units = alignment().units();
        count({0, {}, {units.begin(), units.end()}, {}});
    }
    emit countsChanged();
}

void ReviewController::setEditing(bool editing) {
    if (m_editing == editing)
        return;
    m_editing = editing;
    emit editingChanged();
    if (!editing)
        askNextRipple();
}

} // namespace hamtaraz
