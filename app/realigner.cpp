// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/realigner.h"

#include "app/worker_pool.h"

#include <QPromise>
#include <QtConcurrent>

#include <algorithm>
#include <mutex>
#include <utility>

namespace hamtaraz {

namespace {

constexpr std::size_t mostAlternatives = 5;
constexpr int progressSteps = 100;

Result<std::vector<Splice>> asList(Result<Splice> splice) {
    if (!splice)
        return tl::unexpected(splice.error());
    std::vector<Splice> ways;
    if (!splice->empty())
        ways.push_back(std::move(*splice));
    return ways;
}

} // namespace

UnitRange followed(UnitRange units, const Splice &splice) {
    const std::size_t end = splice.at + splice.before.size();
    const auto moved = [&](std::size_t unit) {
        return unit - splice.before.size() + splice.after.size();
    };
    if (end <= units.first)
        return {moved(units.first), moved(units.last)};
    if (splice.at >= units.last)
        return units;
    return {std::min(units.first, splice.at),
            std::max(splice.at + splice.after.size(), end <= units.last ? moved(units.last) : 0)};
}

/// The worker's own copy. Only one worker at a time touches what is not guarded.
class AlignerCopy {
public:
    explicit AlignerCopy(const Work &original) : work(original) {}

    Work work;
    std::uint64_t revision = 0; ///< splices carried out
    std::optional<AlignmentModel> model;

    /// Carries out the splices that have arrived.
    void catchUp() {
        std::vector<Splice> splices;
        {
            const std::scoped_lock lock(m_mutex);
            splices.swap(m_arrived);
        }
        for (const Splice &splice : splices) {
            (void)work.apply(splice); // what the original refused, the copy refuses
            ++revision;
        }
    }
    void arrive(const Splice &splice) {
        const std::scoped_lock lock(m_mutex);
        m_arrived.push_back(splice);
    }
    /// Whether the model speaks of the segments there are.
    [[nodiscard]] bool knows() const {
        if (!model)
            return false;
        return std::ranges::equal(work.alignment.segmentCounts(), model->features(), {}, {},
                                  &VersionFeatures::segmentCount);
    }

private:
    std::mutex m_mutex;
    std::vector<Splice> m_arrived;
};

Realigner::Realigner(QObject *parent) : QObject(parent) {
    connect(&m_running, &QFutureWatcherBase::finished, this, &Realigner::take);
    connect(&m_running, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { setProgress(double(value) / progressSteps); });
}

Realigner::~Realigner() {
    m_stopAll.request_stop();
    m_stopSolving.request_stop();
    m_running.waitForFinished();
}

void Realigner::setWork(OpenWork *work) {
    if (m_work)
        m_work->disconnect(this);
    m_stopAll.request_stop();
    m_stopSolving.request_stop();
    m_work = work;
    m_copy.reset();
    m_revision = 0;
    m_wantsModel = false;
    setQuestion({});
    if (work)
        connect(work, &OpenWork::spliced, this, &Realigner::follow);
}

void Realigner::warmUp() {
    m_wantsModel = m_work != nullptr;
    start();
}

void Realigner::ask(const RealignQuestion &question) {
    if (!m_work)
        return;
    m_stopSolving.request_stop();
    setQuestion(question);
    start();
}

void Realigner::cancel() {
    m_stopSolving.request_stop();
    setQuestion({});
}

void Realigner::follow(const Splice &splice) {
    if (!m_copy)
        return;
    ++m_revision;
    m_copy->arrive(splice);
    if (m_question) {
        m_question->units = followed(m_question->units, splice);
        m_stopSolving.request_stop();
    }
}

void Realigner::start() {
    if (m_running.isRunning() || !m_work || (!m_question && !m_wantsModel))
        return;
    if (!m_copy) {
        m_copy = std::make_shared<AlignerCopy>(m_work->work());
        m_revision = 0;
    }
    m_wantsModel = false;
    m_stopAll = {};
    m_stopSolving = {};
    setProgress(0);
    QThreadPool &pool = m_question ? workerPool() : backgroundPool();
    m_running.setFuture(QtConcurrent::run(
        &pool, [copy = m_copy, question = m_question, all = m_stopAll.get_token(),
                solving = m_stopSolving.get_token()](QPromise<AnswerPointer> &promise) {
            if (!question)
                standBack();
            promise.setProgressRange(0, progressSteps);
            const auto report = [&promise](double share) {
                promise.setProgressValue(static_cast<int>(share * progressSteps));
            };
            promise.addResult(answer(*copy, question, {nullptr, all}, {report, solving}));
        }));
}

Realigner::AnswerPointer Realigner::answer(AlignerCopy &copy,
                                           const std::optional<RealignQuestion> &question,
                                           const Progress &learning, const Progress &solving) {
    const auto found = [&copy](Result<std::vector<Splice>> ways) {
        return std::make_shared<const Answer>(Answer{copy.revision, std::move(ways)});
    };
    copy.catchUp();
    if (!copy.knows()) {
        Result<AlignmentModel> model =
            AlignmentModel::learn(copy.work.document, copy.work.alignment, {}, learning);
        if (!model)
            return found(tl::unexpected(model.error()));
        copy.model = std::move(*model);
        returnMemory();
    }
    if (!question)
        return found(std::vector<Splice>());
    switch (question->kind) {
    case RealignKind::Ripple:
        return found(asList(ripple(*copy.model, copy.work.alignment, question->units, solving)));
    case RealignKind::Again:
        return found(
            asList(realign(*copy.model, copy.work.alignment, question->units, {}, solving)));
    case RealignKind::Alternatives:
        break;
    }
    return found(alternatives(*copy.model, copy.work.alignment, question->units, mostAlternatives));
}

void Realigner::take() {
    const AnswerPointer answer =
        m_running.future().resultCount() > 0 ? m_running.result() : nullptr;
    const bool isCurrent = answer && m_copy && answer->revision == m_revision &&
                           !m_stopSolving.stop_requested() && !m_stopAll.stop_requested();
    if (!m_question || !isCurrent) {
        start(); // for the work as it stands now
        return;
    }
    const RealignKind kind = m_question->kind;
    setQuestion({});
    if (answer->ways)
        emit answered(kind, *answer->ways);
    else
        emit failed(kind, answer->ways.error());
}

void Realigner::setQuestion(const std::optional<RealignQuestion> &question) {
    const bool had = m_question.has_value();
    m_question = question;
    if (had || question)
        emit questionChanged();
}

void Realigner::setProgress(double share) {
    m_progress = share;
    emit progressChanged();
}

} // namespace hamtaraz
