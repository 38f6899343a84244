// SPDX-License-Identifier: GPL-3.0-or-later
#include "controllers/repair_controller.h"

#include "app/error_text.h"
#include "app/repair_finder.h"
#include "app/repair_text.h"
#include "app/text_bridge.h"
#include "app/worker_pool.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrent>

#include <algorithm>
#include <map>

namespace hamtaraz {

namespace {

constexpr int everyKind = -1;
constexpr double smallestStep = 0.01;

Result<std::vector<RepairText>> recallAll(OpenWork &work, const std::vector<Language> &languages,
                                          const Progress &progress) {
    Result<std::vector<SourceFile>> sources = work.loadSources();
    if (!sources)
        return tl::unexpected(sources.error());
    std::vector<RepairText> texts;
    for (std::size_t v = 0; v < std::min(sources->size(), languages.size()); ++v) {
        const QString name = toQString((*sources)[v].name);
        auto repairs = recallRepairs(std::move((*sources)[v]), languages[v], progress);
        if (!repairs)
            return tl::unexpected(repairs.error());
        texts.push_back(
            {name, languages[v], std::make_shared<RepairDecisions>(std::move(*repairs))});
    }
    return texts;
}

} // namespace

RepairController::RepairController(ImportFileModel &files, QObject *parent)
    : QObject(parent), m_files(files) {
    connect(&m_finding, &QFutureWatcherBase::finished, this, &RepairController::found);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &RepairController::wasRead);
}

RepairController::~RepairController() {
    m_stop.request_stop();
    m_finding.waitForFinished();
    m_reading.waitForFinished();
}

void RepairController::setWork(OpenWork *work) {
    leave();
    m_reading.waitForFinished();
    m_reading.setFuture({});
    m_work = work;
    setTexts({}, false);
}

void RepairController::retranslate() {
    m_changes.retranslate();
    emit textsChanged();
    emit filterChanged();
    emit countsChanged();
    emit currentChanged();
}

QVariantList RepairController::texts() const {
    QVariantList texts;
    for (const RepairText &text : m_texts)
        texts += QVariantMap{{QStringLiteral("name"), text.name},
                             {QStringLiteral("language"), languageName(text.language)}};
    return texts;
}

RepairDecisions *RepairController::repairs() const {
    return m_text < 0 ? nullptr : m_texts[static_cast<std::size_t>(m_text)].repairs.get();
}

bool RepairController::isRightToLeft() const {
    return m_text >= 0 &&
           m_texts[static_cast<std::size_t>(m_text)].language.direction() == Direction::RightToLeft;
}

QString RepairController::notice() const {
    if (m_busy)
        return m_decidable ? tr("Looking for damage…") : tr("Reading the sources…");
    if (m_texts.empty())
        return !m_decidable ? QString()
                            : tr("There is no text to repair. Add the files of the work first.");
    if (repairs() && repairs()->size() == 0)
        return m_decidable ? tr("No damage was found: this text stays as it is.")
                           : tr("This text was taken as it is.");
    if (m_changes.count() == 0)
        return tr("No change is like that. Choose other filters.");
    return {};
}

void RepairController::openFiles() {
    leave();
    std::vector<RepairText> texts;
    for (const ImportFile &file : m_files.files())
        if (file.file && *file.file && file.language)
            texts.push_back({QFileInfo(file.path).fileName(), *file.language, file.repairs});
    setTexts(std::move(texts), true);
}

void RepairController::openProject() {
    leave();
    setTexts({}, false);
    if (!m_work)
        return;
    std::vector<Language> languages;
    for (const Version &version : m_work->document().versions)
        languages.push_back(version.language);
    setBusy(true);
    m_stop = {};
    const auto read = [work = m_work, languages, progress = Progress{{}, m_stop.get_token()}] {
        return std::make_shared<Result<std::vector<RepairText>>>(
            recallAll(*work, languages, progress));
    };
    m_reading.waitForFinished();
    m_reading.setFuture(QtConcurrent::run(&workerPool(), read));
}

void RepairController::wasRead() {
    if (m_reading.future().resultCount() == 0 || m_decidable || !m_busy)
        return; // left meanwhile
    const Read read = m_reading.result();
    setBusy(false);
    if (*read)
        setTexts(std::move(**read), false);
    else if (read->error().code != ErrorCode::Cancelled)
        emit failed(errorText(read->error()));
}

void RepairController::leave() {
    m_stop.request_stop();
    setBusy(false);
}

void RepairController::setTexts(std::vector<RepairText> texts, bool decidable) {
    m_text = -1;
    m_texts = std::move(texts);
    m_decidable = decidable;
    emit textsChanged();
    const auto damaged = std::ranges::find_if(m_texts, [](const RepairText &text) {
        return text.repairs ? text.repairs->size() > 0
                            : text.language.direction() == Direction::RightToLeft;
    });
    const auto at = static_cast<int>(damaged - m_texts.begin());
    setText(m_texts.empty() ? -1 : damaged == m_texts.end() ? 0 : at);
    if (m_texts.empty())
        show();
}

void RepairController::setText(int text) {
    if (text < -1 || text >= static_cast<int>(m_texts.size()) || text == m_text)
        return;
    leave();
    m_text = text;
    if (text >= 0 && !repairs())
        find(m_texts[static_cast<std::size_t>(text)]);
    show();
}

void RepairController::find(const RepairText &text) {
    const auto &files = m_files.files();
    const auto file = std::ranges::find_if(files, [&](const ImportFile &one) {
        return QFileInfo(one.path).fileName() == text.name && one.language == text.language;
    });
    if (file == files.end() || !file->file || !*file->file)
        return;
    setBusy(true);
    setProgress(0);
    m_stop = {};
    const QPointer<RepairController> alive(this);
    const auto report = [alive, last = 0.0](double share) mutable {
        if (share - last < smallestStep)
            return;
        last = share;
        QMetaObject::invokeMethod(qApp, [alive, share] {
            if (alive && alive->m_busy)
                alive->setProgress(share);
        });
    };
    m_finding.setFuture(QtConcurrent::run(
        &workerPool(), [utf8 = (*file->file)->text, language = text.language,
                        progress = Progress{report, m_stop.get_token()}]() mutable {
            return std::make_shared<Result<RepairDecisions>>(
                findRepairs(std::move(utf8), language, progress));
        }));
}

void RepairController::found() {
    const Found found = m_finding.result();
    if (!*found || m_text < 0 || !m_decidable || !m_busy)
        return; // stopped, or left meanwhile
    RepairText &text = m_texts[static_cast<std::size_t>(m_text)];
    text.repairs = std::make_shared<RepairDecisions>(std::move(**found));
    m_files.setRepairs(text.name, text.repairs);
    setBusy(false);
    show();
}

void RepairController::show() {
    const Repairs shown = m_text < 0 ? nullptr : m_texts[static_cast<std::size_t>(m_text)].repairs;
    if (shown)
        shown->setThreshold(m_threshold / 100.0);
    m_changes.setRepairs(shown);
    m_current = -1;
    setCurrent(0);
    emit textChanged();
    emit filterChanged();
    recount();
}

void RepairController::setCurrent(int row) {
    const int wanted = std::clamp(row, -1, m_changes.count() - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    emit currentChanged();
}

QString RepairController::help() const {
    if (m_current < 0 || m_current >= m_changes.count())
        return {};
    return repairKindHelp(repairs()->proposals()[m_changes.changeAt(m_current)].kind);
}

QVariantList RepairController::kinds() const {
    const auto choice = [](int value, const QString &text) {
        return QVariantMap{{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
    };
    QVariantList kinds{choice(everyKind, tr("Every kind"))};
    std::map<RepairKind, int> counts;
    if (repairs())
        for (const Proposal &proposal : repairs()->proposals())
            ++counts[proposal.kind];
    for (const auto &[kind, count] : counts)
        kinds += choice(static_cast<int>(kind), tr("%1 (%2)", "kind of change, how many")
                                                    .arg(repairKindText(kind), localNumber(count)));
    return kinds;
}

int RepairController::kind() const {
    return m_changes.filter().kind ? static_cast<int>(*m_changes.filter().kind) : everyKind;
}

void RepairController::setKind(int kind) {
    RepairFilter filter = m_changes.filter();
    filter.kind.reset();
    if (kind != everyKind)
        filter.kind = static_cast<RepairKind>(kind);
    setFilter(filter);
}

void RepairController::setShown(int show) {
    RepairFilter filter = m_changes.filter();
    filter.show = static_cast<RepairFilter::Show>(
        std::clamp<int>(show, RepairFilter::All, RepairFilter::Refused));
    setFilter(filter);
}

void RepairController::setThreshold(int percent) {
    if (percent == m_threshold)
        return;
    m_threshold = std::clamp(percent, 0, 100);
    if (repairs())
        repairs()->setThreshold(m_threshold / 100.0);
    setFilter(m_changes.filter());
    recount();
}

void RepairController::setFilter(const RepairFilter &filter) {
    const std::size_t change = m_current < 0 ? 0 : m_changes.changeAt(m_current);
    m_changes.setFilter(filter);
    m_current = -1;
    setCurrent(std::min(m_changes.rowFrom(change), m_changes.count() - 1));
    emit filterChanged();
    emit countsChanged();
}

bool RepairController::canUndo() const {
    return m_decidable && repairs() && repairs()->canUndo();
}

bool RepairController::canRedo() const {
    return m_decidable && repairs() && repairs()->canRedo();
}

void RepairController::decide(bool accept) {
    if (!m_decidable || m_current < 0)
        return;
    apply(repairs()->decide(m_changes.changeAt(m_current), accept));
    goToWaiting(1);
}

void RepairController::decideKind(bool accept) {
    if (!m_decidable || m_current < 0)
        return;
    const RepairKind kind = repairs()->proposals()[m_changes.changeAt(m_current)].kind;
    apply(repairs()->decideKind(kind, accept));
}

void RepairController::toggle(int row) {
    if (!m_decidable || row < 0 || row >= m_changes.count())
        return;
    const std::size_t change = m_changes.changeAt(row);
    apply(repairs()->decide(change, !repairs()->proposals()[change].apply));
}

void RepairController::undo() {
    if (!canUndo())
        return;
    const auto touched = repairs()->undo();
    apply(touched);
    setCurrent(std::min(m_changes.rowFrom(touched->first), m_changes.count() - 1));
}

void RepairController::redo() {
    if (!canRedo())
        return;
    const auto touched = repairs()->redo();
    apply(touched);
    setCurrent(std::min(m_changes.rowFrom(touched->first), m_changes.count() - 1));
}

void RepairController::apply(std::optional<RepairDecisions::Touched> touched) {
    if (!touched)
        return;
    m_changes.tell(*touched);
    recount();
}

void RepairController::goToWaiting(int step) {
    for (int row = m_current + step; row >= 0 && row < m_changes.count(); row += step)
        if (repairs()->waits(m_changes.changeAt(row))) {
            setCurrent(row);
            return;
        }
}

void RepairController::recount() {
    m_counts = repairs() ? repairs()->counts() : RepairDecisions::Counts{};
    emit countsChanged();
}

void RepairController::setBusy(bool busy) {
    if (busy == m_busy)
        return;
    m_busy = busy;
    emit busyChanged();
    emit countsChanged();
}

void RepairController::setProgress(double progress) {
    m_progress = progress;
    emit progressChanged();
}

} // namespace hamtaraz
