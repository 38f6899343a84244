// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/realign.h"
#include "app/open_work.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hamtaraz {

/// What can be asked about a stretch of units.
enum class RealignKind {
    Ripple,       ///< what a correction there changes around it
    Again,        ///< to align it again, from pin to pin
    Alternatives, ///< which other ways there are
};

struct RealignQuestion {
    RealignKind kind = RealignKind::Ripple;
    UnitRange units;
};

/// The same units after a splice, with those that it changed if it met them.
UnitRange followed(UnitRange units, const Splice &splice);

class AlignerCopy;

/// Aligns parts of an open work again, in a worker thread, on a copy that follows the work by its
/// splices. The model is learned once, and again after segments were cut or joined. One question
/// at a time: a new one takes the place of the one before. An answer is always for the work as it
/// stands: when the work has changed meanwhile, the question is asked again. GUI thread only.
class Realigner : public QObject {
    Q_OBJECT

public:
    explicit Realigner(QObject *parent = nullptr);
    ~Realigner() override;

    void setWork(OpenWork *work);
    /// Learns the model now, so that the first question does not wait for it.
    void warmUp();
    void ask(const RealignQuestion &question);
    void cancel();

    /// What is asked and not answered yet.
    [[nodiscard]] const std::optional<RealignQuestion> &question() const { return m_question; }
    /// How much of the answer is worked out, in [0,1].
    [[nodiscard]] double progress() const { return m_progress; }

signals:
    /// `ways` are splices for the work as it stands: at most one unless alternatives were asked
    /// for, and none when nothing changes.
    void answered(hamtaraz::RealignKind kind, const std::vector<hamtaraz::Splice> &ways);
    /// What was asked cannot be done.
    void failed(hamtaraz::RealignKind kind, const hamtaraz::Error &error);
    void questionChanged();
    void progressChanged();

private:
    struct Answer {
        std::uint64_t revision = 0;
        Result<std::vector<Splice>> ways;
    };
    using AnswerPointer = std::shared_ptr<const Answer>;

    static AnswerPointer answer(AlignerCopy &copy, const std::optional<RealignQuestion> &question,
                                const Progress &learning, const Progress &solving);
    void follow(const Splice &splice);
    void start();
    void take();
    void setQuestion(const std::optional<RealignQuestion> &question);
    void setProgress(double share);

    OpenWork *m_work = nullptr;
    std::shared_ptr<AlignerCopy> m_copy;
    std::uint64_t m_revision = 0; ///< splices since the copy was made
    std::optional<RealignQuestion> m_question;
    QFutureWatcher<AnswerPointer> m_running;
    std::stop_source m_stopSolving;
    std::stop_source m_stopAll;
    bool m_wantsModel = false;
    double m_progress = 0;
};

} // namespace hamtaraz
