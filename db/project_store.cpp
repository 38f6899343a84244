// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/project_store.h"

#include "db/journal.h"
#include "db/project_file.h"
#include "db/source_table.h"
#include "db/sqlite_error.h"
#include "db/sqlite_rows.h"
#include "db/stored_work.h"
#include "db/work_list.h"

#include <SQLiteCpp/Transaction.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <utility>

namespace hamtaraz {

namespace {

/// The most bytes SQLite holds in one value.
constexpr std::size_t mostBytes = 1'000'000'000;

Outcome checkStorable(const Work &work, const std::vector<SourceFile> &sources) {
    if (sources.size() != work.document.versions.size())
        return fail(ErrorCode::BadFormat, "every version has one source");
    for (const SourceFile &source : sources)
        if (source.bytes.size() > mostBytes)
            return fail(ErrorCode::Unsupported, "a source of more than 1 GB", source.name);
    return checkDocument(work.document);
}

/// The splices that take a step back, in order.
JournalStep inverse(const JournalStep &step) {
    JournalStep back{step.name, {}};
    for (auto splice = step.splices.rbegin(); splice != step.splices.rend(); ++splice)
        back.splices.push_back(inverse(*splice));
    return back;
}

/// A step of the journal that does not fit the work beside it.
tl::unexpected<Error> contradiction(const Error &error) {
    return fail(ErrorCode::Damaged, "the journal contradicts the work", error.where);
}

} // namespace

class ProjectStore::Impl {
public:
    Impl(std::filesystem::path file, SQLite::Database database)
        : m_file(std::move(file)), m_database(std::move(database)),
          m_current(db::lastOpenWork(m_database)) {}

    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }
    SQLite::Database &database() { return m_database; }
    db::StoredWork &work() { return work(m_current); }
    db::Journal journal() { return journal(m_current); }
    db::Journal journal(WorkId work) { return {m_database, work}; }

    [[nodiscard]] WorkId current() const { return m_current; }
    void setCurrent(WorkId work) {
        const std::scoped_lock alone(m_turn);
        m_current = work;
    }

    /// Works stay known, with the keys of their rows, once they have been read.
    db::StoredWork &work(WorkId work) {
        return m_works.try_emplace(work, m_database, work).first->second;
    }
    void forget(WorkId work) {
        const std::scoped_lock alone(m_turn);
        m_works.erase(work);
    }

    Outcome checkWork(WorkId work) {
        if (!db::hasWork(m_database, work))
            return fail(ErrorCode::NotFound, "there is no such work",
                        m_file.string() + ", work " + std::to_string(db::rowValue(work)));
        return {};
    }

    /// Runs `body`, after what other threads have begun.
    template <class Body> auto read(Body &&body) -> decltype(body()) {
        const std::scoped_lock alone(m_turn);
        return db::guarded(m_file, std::forward<Body>(body));
    }

    /// Runs `body` as one transaction: all of it lasts, or nothing.
    template <class Body> auto change(Body &&body) -> decltype(body()) {
        const std::scoped_lock alone(m_turn);
        auto result = db::guarded(m_file, [&] {
            SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
            auto done = body();
            if (done)
                transaction.commit();
            return done;
        });
        if (!result)
            work().forgetKeys();
        return result;
    }

    Outcome apply(const JournalStep &step) {
        for (const Splice &splice : step.splices)
            if (auto done = work().apply(splice); !done)
                return done;
        return {};
    }

private:
    std::mutex m_turn;
    std::filesystem::path m_file;
    SQLite::Database m_database;
    std::atomic<WorkId> m_current;
    std::map<WorkId, db::StoredWork> m_works;
};

ProjectStore::ProjectStore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ProjectStore::ProjectStore(ProjectStore &&) noexcept = default;
ProjectStore &ProjectStore::operator=(ProjectStore &&) noexcept = default;
ProjectStore::~ProjectStore() = default;

Result<ProjectStore> ProjectStore::create(const std::filesystem::path &path, const Work &work,
                                          const std::vector<SourceFile> &sources) {
    if (auto storable = checkStorable(work, sources); !storable)
        return tl::unexpected(storable.error());
    const auto fill = [&](SQLite::Database &database) {
        const WorkId first = db::freeWorkId(database);
        db::StoredWork(database, first).write(work);
        db::writeSources(database, first, sources);
    };
    if (auto created = db::createProject(path, fill); !created)
        return tl::unexpected(created.error());
    return open(path);
}

Result<ProjectStore> ProjectStore::open(const std::filesystem::path &path) {
    Result<SQLite::Database> database = db::openProject(path);
    if (!database)
        return tl::unexpected(database.error());
    return db::guarded(path, [&]() -> Result<ProjectStore> {
        return ProjectStore(std::make_unique<Impl>(path, std::move(*database)));
    });
}

const std::filesystem::path &ProjectStore::path() const {
    return m_impl->file();
}

Result<std::vector<WorkSummary>> ProjectStore::works() {
    return m_impl->read(
        [&]() -> Result<std::vector<WorkSummary>> { return db::readWorks(m_impl->database()); });
}

WorkId ProjectStore::currentWork() const {
    return m_impl->current();
}

Outcome ProjectStore::openWork(WorkId work) {
    Outcome opened = m_impl->change([&]() -> Outcome {
        if (auto known = m_impl->checkWork(work); !known)
            return known;
        db::rememberOpenWork(m_impl->database(), work);
        return {};
    });
    if (opened)
        m_impl->setCurrent(work);
    return opened;
}

Result<WorkId> ProjectStore::addWork(const Work &work, const std::vector<SourceFile> &sources) {
    if (auto storable = checkStorable(work, sources); !storable)
        return tl::unexpected(storable.error());
    return m_impl->change([&]() -> Result<WorkId> {
        const WorkId added = db::freeWorkId(m_impl->database());
        db::StoredWork(m_impl->database(), added).write(work);
        db::writeSources(m_impl->database(), added, sources);
        return added;
    });
}

Outcome ProjectStore::renameWork(WorkId work, const std::string &title) {
    return m_impl->change([&]() -> Outcome {
        if (auto known = m_impl->checkWork(work); !known)
            return known;
        db::writeTitle(m_impl->database(), work, title);
        return {};
    });
}

Outcome ProjectStore::removeWork(WorkId work) {
    const Result<WorkId> current = m_impl->change([&]() -> Result<WorkId> {
        if (auto known = m_impl->checkWork(work); !known)
            return tl::unexpected(known.error());
        const WorkId neighbour = db::neighbourOf(m_impl->database(), work);
        if (neighbour == work)
            return fail(ErrorCode::NotApplicable, "a project keeps one work at least");
        const WorkId next = work == currentWork() ? neighbour : currentWork();
        db::eraseWork(m_impl->database(), work);
        db::rememberOpenWork(m_impl->database(), next);
        return next;
    });
    if (!current)
        return tl::unexpected(current.error());
    m_impl->setCurrent(*current);
    m_impl->forget(work);
    return {};
}

Result<Work> ProjectStore::loadWork() {
    return m_impl->read([&] { return m_impl->work().load(); });
}

Result<Work> ProjectStore::loadWork(WorkId work) {
    return m_impl->read([&]() -> Result<Work> {
        if (auto known = m_impl->checkWork(work); !known)
            return tl::unexpected(known.error());
        return m_impl->work(work).load();
    });
}

Result<std::vector<SourceFile>> ProjectStore::loadSources() {
    return loadSources(currentWork());
}

Result<std::vector<SourceFile>> ProjectStore::loadSources(WorkId work) {
    return m_impl->read([&]() -> Result<std::vector<SourceFile>> {
        if (auto known = m_impl->checkWork(work); !known)
            return tl::unexpected(known.error());
        return db::readSources(m_impl->database(), work);
    });
}

Outcome ProjectStore::record(const JournalStep &step) {
    return m_impl->change([&]() -> Outcome {
        if (auto applied = m_impl->apply(step); !applied)
            return applied;
        m_impl->journal().append(step);
        return {};
    });
}

Outcome ProjectStore::extendLast(const std::vector<Splice> &splices) {
    return m_impl->change([&]() -> Outcome {
        Result<std::optional<JournalStep>> last = m_impl->journal().lastDone();
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            return fail(ErrorCode::NotApplicable, "there is no step to add to");
        if (auto applied = m_impl->apply({(*last)->name, splices}); !applied)
            return applied;
        auto &all = (*last)->splices;
        all.insert(all.end(), splices.begin(), splices.end());
        m_impl->journal().rewriteLast(all);
        return {};
    });
}

Result<Splice> ProjectStore::shortenLast() {
    return m_impl->change([&]() -> Result<Splice> {
        Result<std::optional<JournalStep>> last = m_impl->journal().lastDone();
        if (!last)
            return tl::unexpected(last.error());
        if (!*last || (*last)->splices.size() < 2)
            return fail(ErrorCode::NotApplicable, "the last step has nothing to spare");
        Splice back = inverse((*last)->splices.back());
        if (auto applied = m_impl->apply({(*last)->name, {back}}); !applied)
            return contradiction(applied.error());
        (*last)->splices.pop_back();
        m_impl->journal().rewriteLast((*last)->splices);
        return back;
    });
}

Result<std::optional<JournalStep>> ProjectStore::peekUndo() {
    return m_impl->read([&] { return m_impl->journal().lastDone(); });
}

Result<std::optional<JournalStep>> ProjectStore::peekRedo() {
    return m_impl->read([&] { return m_impl->journal().firstUndone(); });
}

Outcome ProjectStore::visitSteps(WorkId work,
                                 const std::function<void(const JournalStep &)> &visit) {
    return m_impl->read([&]() -> Outcome {
        if (auto known = m_impl->checkWork(work); !known)
            return tl::unexpected(known.error());
        return m_impl->journal(work).visitDone(visit);
    });
}

Result<JournalStep> ProjectStore::undo() {
    return m_impl->change([&]() -> Result<JournalStep> {
        const Result<std::optional<JournalStep>> last = m_impl->journal().lastDone();
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            return fail(ErrorCode::NotApplicable, "there is nothing to undo");
        JournalStep back = inverse(**last);
        if (auto applied = m_impl->apply(back); !applied)
            return contradiction(applied.error());
        m_impl->journal().moveBack();
        return back;
    });
}

Result<JournalStep> ProjectStore::redo() {
    return m_impl->change([&]() -> Result<JournalStep> {
        Result<std::optional<JournalStep>> next = m_impl->journal().firstUndone();
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return fail(ErrorCode::NotApplicable, "there is nothing to redo");
        if (auto applied = m_impl->apply(**next); !applied)
            return contradiction(applied.error());
        m_impl->journal().moveOn();
        return std::move(**next);
    });
}

Outcome ProjectStore::setSetting(const std::string &key, const std::string &value) {
    return m_impl->read([&]() -> Outcome {
        SQLite::Statement row(m_impl->database(),
                              "INSERT OR REPLACE INTO setting (work, key, value) VALUES (?, ?, ?)");
        row.bind(1, db::rowValue(currentWork()));
        row.bind(2, key);
        row.bind(3, value);
        row.exec();
        return {};
    });
}

Result<std::optional<std::string>> ProjectStore::setting(const std::string &key) {
    return m_impl->read([&]() -> Result<std::optional<std::string>> {
        SQLite::Statement row(m_impl->database(),
                              "SELECT value FROM setting WHERE work = ? AND key = ?");
        row.bind(1, db::rowValue(currentWork()));
        row.bind(2, key);
        if (!row.executeStep())
            return std::nullopt;
        return db::stringOf(row, 0);
    });
}

} // namespace hamtaraz
