// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch_run.h"

#include "app/cli/batch_state.h"
#include "app/cli/work_options.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <sstream>
#include <thread>

namespace hamtaraz::cli {

namespace {

/// What all works are made with.
struct Recipe {
    WorkOptions work;
    ExportChoice choice;
    std::string key; ///< of the options, for the state file
};

Recipe makeRecipe(const WorkOptions &work, const ExportChoice &choice,
                  const TermbaseChoice &termbases) {
    std::ostringstream key;
    key << HAMTARAZ_VERSION << ' ' << work.pipeline.segmented << ' ' << work.source << ' '
        << choice.format << ' ' << choice.pair << ' ' << choice.pairFiles << ' '
        << choice.multilingual << ' ' << choice.posteriors << ' ' << choice.options.creationDate
        << ' ' << termbases.languageTags << ' ' << fileKeys(termbases.files);
    for (const bool used : evidenceInUse(work.pipeline.align))
        key << ' ' << used;
    return {work, choice, key.str()};
}

Result<WorkStatistics> alignWork(const BatchWork &work, const Recipe &recipe, Console &console) {
    const auto start = std::chrono::steady_clock::now();
    const Result<WorkWithSources> made = makeWorkFromFiles(work.files, recipe.work, console);
    if (!made)
        return tl::unexpected(made.error());
    ExportChoice choice = recipe.choice;
    choice.output = work.output;
    auto written = writeWork(made->work, choice, console);
    if (!written)
        return tl::unexpected(written.error());
    WorkStatistics statistics = statisticsOf(made->work);
    statistics.written = std::move(*written);
    statistics.seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return statistics;
}

/// Works in parallel, one report a work in order. Everything below `m_mutex` is behind it.
class BatchRun {
public:
    BatchRun(const std::vector<BatchWork> &works, const Recipe &recipe, BatchState &state,
             Console &console)
        : m_works(works), m_recipe(recipe), m_console(console), m_state(state),
          m_outcomes(works.size()), m_shares(works.size()) {}

    Outcome run(unsigned threads) {
        takeUpWhatIsDone();
        std::vector<std::jthread> workers(std::min<std::size_t>(threads, m_works.size()));
        for (std::jthread &worker : workers)
            worker = std::jthread([this] { work(); });
        report();
        workers.clear(); // joins
        return verdict();
    }

private:
    void takeUpWhatIsDone() {
        for (const BatchWork &work : m_works)
            m_keys.push_back(workKey(work, m_recipe.key));
        for (std::size_t i = 0; i < m_works.size(); ++i)
            if (const auto statistics = m_state.find(m_keys[i])) {
                m_outcomes[i] = BatchOutcome{*statistics, true};
                ++m_finished;
                advance(i, 1);
            }
        if (m_finished > 0)
            m_console.err << m_finished << " of " << m_works.size()
                          << " works are done already; --restart does them again\n";
    }

    /// A worker: takes the next work until none is left.
    void work() {
        for (std::size_t i = m_next++; i < m_works.size(); i = m_next++) {
            if (m_outcomes[i]) // an outcome from before: no worker writes it
                continue;
            std::ostringstream notes, nowhere;
            const auto progress = [this, i](double share) {
                const std::lock_guard lock(m_mutex);
                advance(i, share);
            };
            const bool wanted = m_console.progress.report != nullptr;
            Console console{nowhere,
                            notes,
                            {wanted ? std::function<void(double)>(progress) : nullptr,
                             m_console.progress.stop}};
            Result<WorkStatistics> statistics =
                console.progress.cancelled()
                    ? Result<WorkStatistics>(fail(ErrorCode::Cancelled, ""))
                    : alignWork(m_works[i], m_recipe, console);
            finish(i, std::move(statistics), notes.str());
        }
    }

    void finish(std::size_t i, Result<WorkStatistics> statistics, const std::string &notes) {
        const std::lock_guard lock(m_mutex);
        if (statistics)
            if (Outcome kept = m_state.record(m_keys[i], *statistics); !kept && m_trouble)
                m_trouble = kept;
        ++m_finished;
        advance(i, 1);
        if (statistics || statistics.error().code != ErrorCode::Cancelled)
            note(i, statistics, notes);
        m_outcomes[i] = BatchOutcome{std::move(statistics), false};
        m_changed.notify_one();
    }

    /// Says on `err` what became of a work: "[3/10] " before each line.
    void note(std::size_t i, const Result<WorkStatistics> &statistics, std::string notes) {
        m_console.progress.at(1); // wipes the progress off a terminal
        if (!statistics)
            notes += "line " + std::to_string(m_works[i].line) + ": " +
                     errorSentence(statistics.error()) + '\n';
        std::istringstream lines(notes);
        for (std::string line; std::getline(lines, line);)
            m_console.err << '[' << m_finished << '/' << m_works.size() << "] " << line << '\n';
    }

    void advance(std::size_t i, double share) {
        m_share += share - m_shares[i];
        m_shares[i] = share;
        constexpr double beforeTheEnd = 0.99;
        m_console.progress.at(
            std::min(m_share / static_cast<double>(m_works.size()), beforeTheEnd));
    }

    /// Writes each report as soon as all before it are written.
    void report() {
        for (std::size_t i = 0; i < m_works.size(); ++i) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return m_outcomes[i].has_value(); });
            m_console.out << reportLine(m_works[i], *m_outcomes[i]) << std::flush;
        }
        if (!m_console.out.good() && m_trouble)
            m_trouble = fail(ErrorCode::CannotWrite, "", "standard output");
    }

    /// The first error in the list, and how many works share its fate.
    [[nodiscard]] Outcome verdict() const {
        std::size_t failed = 0;
        Outcome first = m_trouble;
        for (std::size_t i = m_works.size(); i-- > 0;) {
            if (m_outcomes[i]->statistics)
                continue;
            Error error = m_outcomes[i]->statistics.error();
            if (error.code == ErrorCode::Cancelled)
                return fail(ErrorCode::Cancelled, "works that were done are kept");
            ++failed;
            error.where = "line " + std::to_string(m_works[i].line) +
                          (error.where.empty() ? "" : ": ") + error.where;
            first = tl::unexpected(std::move(error));
        }
        if (failed > 0) {
            std::string &detail = first.error().detail;
            detail += (detail.empty() ? "" : "; ") + std::to_string(failed) + " of " +
                      std::to_string(m_works.size()) + " works failed";
        }
        return first;
    }

    const std::vector<BatchWork> &m_works;
    const Recipe &m_recipe;
    std::vector<std::string> m_keys;
    std::atomic<std::size_t> m_next{0};

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Console &m_console;
    BatchState &m_state;
    std::vector<std::optional<BatchOutcome>> m_outcomes;
    std::vector<double> m_shares; ///< done of each work
    double m_share = 0;           ///< their sum
    std::size_t m_finished = 0;
    Outcome m_trouble; ///< what went wrong outside the works
};

} // namespace

Outcome runBatch(const BatchJob &job, const WorkOptions &work, const ExportChoice &choice,
                 const TermbaseChoice &termbases, Console &console) {
    const Result<std::vector<BatchWork>> works = readBatchList(job.list, work.source);
    if (!works)
        return tl::unexpected(works.error());
    Recipe recipe = makeRecipe(work, choice, termbases);
    Result<std::vector<Termbase>> read = readTermbases(termbases);
    if (!read)
        return tl::unexpected(read.error());
    recipe.work.pipeline.align.termbases = std::move(*read);
    Result<BatchState> state = BatchState::open(job.list, job.restart);
    if (!state)
        return tl::unexpected(state.error());
    const unsigned threads =
        job.threads > 0 ? job.threads : std::max(1U, std::thread::hardware_concurrency());
    return BatchRun(*works, recipe, *state, console).run(threads);
}

} // namespace hamtaraz::cli
