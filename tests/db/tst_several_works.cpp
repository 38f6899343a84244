// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema.h"
#include "tests/support/project_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

Work titled(std::uint32_t units, const char *title) {
    Work work = plainWork(units);
    work.document.title = title;
    return work;
}

Splice confirmation(const Work &work, std::size_t unit) {
    return *setStatus(work.alignment, unit, Status::Confirmed);
}

std::vector<std::string> titles(ProjectStore &store) {
    std::vector<std::string> found;
    const auto works = store.works();
    for (const WorkSummary &work : *works)
        found.push_back(work.title);
    return found;
}

/// A project of three works; the first is current.
class Volume {
public:
    Volume() : m_store(*ProjectStore::create(file(), works[0], sourcesOf(works[0]))) {
        ids.push_back(m_store->currentWork());
        for (std::size_t i = 1; i < works.size(); ++i)
            ids.push_back(*m_store->addWork(works[i], sourcesOf(works[i])));
    }

    ProjectStore &store() { return *m_store; }
    void close() { m_store.reset(); }
    void reopen() {
        close();
        m_store = std::move(*ProjectStore::open(file()));
    }
    [[nodiscard]] std::filesystem::path file() const { return m_folder / "p.hamtaraz"; }

    std::vector<Work> works{titled(4, "یکم"), titled(3, "دوم"), titled(5, "سوم")};
    std::vector<WorkId> ids;

private:
    Folder m_folder;
    std::optional<ProjectStore> m_store;
};

std::int64_t rowsOf(SQLite::Database &database, const std::string &table, WorkId work) {
    return database
        .execAndGet("SELECT count(*) FROM " + table + " WHERE " +
                    (table == "work" ? "id" : "work") + " = " + std::to_string(db::rowValue(work)))
        .getInt64();
}

} // namespace

class TestSeveralWorks : public QObject {
    Q_OBJECT

private slots:
    void worksAreListedInOrder() {
        Volume volume;
        QVERIFY(volume.store().record({"confirm", {confirmation(volume.works[0], 2)}}));
        const std::vector<WorkSummary> expected{{volume.ids[0], "یکم", 4, 1},
                                                {volume.ids[1], "دوم", 3, 0},
                                                {volume.ids[2], "سوم", 5, 0}};
        QVERIFY(*volume.store().works() == expected);
        volume.reopen();
        QVERIFY(*volume.store().works() == expected);
    }

    void everyWorkComesBack() {
        Volume volume;
        for (std::size_t i = 0; i < volume.ids.size(); ++i) {
            QVERIFY(*volume.store().loadWork(volume.ids[i]) == volume.works[i]);
            QCOMPARE(volume.store().loadSources(volume.ids[i])->size(), std::size_t{3});
            QCOMPARE(volume.store().loadSources(volume.ids[i])->at(2).bytes,
                     volume.works[i].document.versions[2].text);
        }
        QVERIFY(volume.store().currentWork() == volume.ids[0]); // reading opens nothing
    }

    void theWorkOpenedLastIsCurrent() {
        Volume volume;
        QVERIFY(volume.store().openWork(volume.ids[1]).has_value());
        QVERIFY(*volume.store().loadWork() == volume.works[1]);
        volume.reopen();
        QVERIFY(volume.store().currentWork() == volume.ids[1]);
        QVERIFY(*volume.store().loadWork() == volume.works[1]);
        expectError(volume.store().openWork(WorkId{99}), ErrorCode::NotFound);
        expectError(volume.store().loadWork(WorkId{99}), ErrorCode::NotFound);
        expectError(volume.store().loadSources(WorkId{99}), ErrorCode::NotFound);
        QVERIFY(volume.store().currentWork() == volume.ids[1]);
    }

    void undoStaysInItsWork() {
        Volume volume;
        ProjectStore &store = volume.store();
        Work changed = volume.works[1];
        QVERIFY(store.record({"first", {confirmation(volume.works[0], 0)}}).has_value());
        QVERIFY(store.openWork(volume.ids[1]).has_value());
        QVERIFY(!store.peekUndo()->has_value());
        const Splice cut = *cutSegment(changed, {1, 1, 10}, TailGoes::ToNextUnit);
        QVERIFY(changed.apply(cut).has_value());
        QVERIFY(store.record({"second", {cut}}).has_value());

        QVERIFY(store.openWork(volume.ids[0]).has_value());
        QCOMPARE(store.undo()->name, std::string("first"));
        expectError(store.undo(), ErrorCode::NotApplicable);
        QVERIFY(*store.loadWork() == volume.works[0]);
        QVERIFY(*store.loadWork(volume.ids[1]) == changed);

        // a step that makes one work forget its undone ones leaves those of the other
        QVERIFY(store.openWork(volume.ids[1]).has_value());
        QCOMPARE(store.undo()->name, std::string("second"));
        QVERIFY(store.openWork(volume.ids[0]).has_value());
        QVERIFY(store.record({"third", {confirmation(volume.works[0], 1)}}).has_value());
        QVERIFY(!store.peekRedo()->has_value());
        QVERIFY(store.openWork(volume.ids[1]).has_value());
        QCOMPARE(store.redo()->name, std::string("second"));
        QVERIFY(*store.loadWork() == changed);
    }

    void anyStepsInAnyOrderOfWorks() {
        QVERIFY(rc::check("each work is what its own steps made of it", [] {
            Volume volume;
            std::vector<std::vector<Work>> past(volume.works.size());
            std::size_t at = 0;
            for (int i = 0; i < 20; ++i) {
                switch (*rc::gen::inRange(0, 4)) {
                case 0:
                    at = *rc::gen::inRange<std::size_t>(0, volume.works.size());
                    RC_ASSERT(volume.store().openWork(volume.ids[at]).has_value());
                    break;
                case 1:
                    RC_ASSERT(volume.store().undo().has_value() == !past[at].empty());
                    if (!past[at].empty()) {
                        volume.works[at] = past[at].back();
                        past[at].pop_back();
                    }
                    break;
                default:
                    const Result<Splice> plan = randomPlan(volume.works[at]);
                    if (!plan)
                        break;
                    past[at].push_back(volume.works[at]);
                    RC_ASSERT(volume.works[at].apply(*plan).has_value());
                    RC_ASSERT(volume.store().record({"step", {*plan}}).has_value());
                }
            }
            volume.reopen();
            for (std::size_t w = 0; w < volume.works.size(); ++w)
                RC_ASSERT(*volume.store().loadWork(volume.ids[w]) == volume.works[w]);
        }));
    }

    void settingsAreOfTheirWork() {
        Volume volume;
        ProjectStore &store = volume.store();
        QVERIFY(store.setSetting("focus", "1").has_value());
        QVERIFY(store.openWork(volume.ids[1]).has_value());
        QVERIFY(!store.setting("focus")->has_value());
        QVERIFY(store.setSetting("focus", "2").has_value());
        QVERIFY(store.setSetting("work", "not the project's").has_value());
        volume.reopen();
        QVERIFY(volume.store().currentWork() == volume.ids[1]);
        QCOMPARE(volume.store().setting("focus")->value(), std::string("2"));
        QVERIFY(volume.store().openWork(volume.ids[0]).has_value());
        QCOMPARE(volume.store().setting("focus")->value(), std::string("1"));
    }

    void worksAreRenamed() {
        Volume volume;
        QVERIFY(volume.store().renameWork(volume.ids[1], "نامی دیگر").has_value());
        expectError(volume.store().renameWork(WorkId{99}, "x"), ErrorCode::NotFound);
        QVERIFY((titles(volume.store()) == std::vector<std::string>{"یکم", "نامی دیگر", "سوم"}));
        QCOMPARE(volume.store().loadWork(volume.ids[1])->document.title, std::string("نامی دیگر"));
        QVERIFY(!volume.store().peekUndo()->has_value());
    }

    void removedWorksLeaveNothing() {
        Volume volume;
        const WorkId gone = volume.ids[1];
        QVERIFY(volume.store().openWork(gone).has_value());
        QVERIFY(volume.store().record({"confirm", {confirmation(volume.works[1], 0)}}));
        QVERIFY(volume.store().setSetting("focus", "2").has_value());
        QVERIFY(volume.store().removeWork(gone).has_value());
        QVERIFY(volume.store().currentWork() == volume.ids[2]); // the one behind
        expectError(volume.store().loadWork(gone), ErrorCode::NotFound);
        QVERIFY(*volume.store().loadWork() == volume.works[2]);
        QVERIFY(volume.store().record({"confirm", {confirmation(volume.works[2], 0)}}));
        volume.close();
        SQLite::Database database(volume.file());
        for (const char *table :
             {"work", "version", "source", "repair", "segment", "unit", "step", "setting"})
            QVERIFY2(rowsOf(database, table, gone) == 0, table);
        QVERIFY(rowsOf(database, "unit", volume.ids[0]) == 4);
    }

    void theNeighbourOfARemovedWorkIsOpened() {
        Volume volume;
        QVERIFY(volume.store().openWork(volume.ids[2]).has_value());
        QVERIFY(volume.store().removeWork(volume.ids[2]).has_value());
        QVERIFY(volume.store().currentWork() == volume.ids[1]); // the one in front of the last
        QVERIFY(volume.store().removeWork(volume.ids[0]).has_value());
        QVERIFY(volume.store().currentWork() == volume.ids[1]);
        expectError(volume.store().removeWork(volume.ids[1]), ErrorCode::NotApplicable);
        expectError(volume.store().removeWork(WorkId{99}), ErrorCode::NotFound);
        QVERIFY(*volume.store().loadWork() == volume.works[1]);

        const Work another = titled(2, "چهارم");
        const Result<WorkId> added = volume.store().addWork(another, sourcesOf(another));
        QVERIFY(added.has_value());
        QVERIFY(*volume.store().loadWork(*added) == another);
        QVERIFY((titles(volume.store()) == std::vector<std::string>{"دوم", "چهارم"}));
    }

    void unfitWorksAreNotAdded() {
        Volume volume;
        Work twice = plainWork(2);
        twice.document.versions[2].language = languageOf("fa");
        expectError(volume.store().addWork(twice, sourcesOf(twice)), ErrorCode::RepeatedLanguage);
        expectError(volume.store().addWork(plainWork(2), {}), ErrorCode::BadFormat);
        QCOMPARE(volume.store().works()->size(), std::size_t{3});
    }

    void aChangeFindsItsRowsByKey_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("read unit") << "SELECT shape FROM unit WHERE work = 1 AND key = 2";
        QTest::newRow("erase unit") << "DELETE FROM unit WHERE work = 1 AND key = 2";
        QTest::newRow("move units") << "UPDATE unit SET key = -key WHERE work = 1 AND key < 0";
        QTest::newRow("list units") << "SELECT key FROM unit WHERE work = 1 ORDER BY key";
        QTest::newRow("read segment")
            << "SELECT text FROM segment WHERE work = 1 AND version = 0 AND key = 2";
        QTest::newRow("move segments")
            << "UPDATE segment SET key = -key WHERE work = 1 AND version = 0 AND key < 0";
        QTest::newRow("read step") << "SELECT splices FROM step WHERE work = 1 AND number = 2";
        QTest::newRow("forget steps") << "DELETE FROM step WHERE work = 1 AND number >= 2";
    }
    void aChangeFindsItsRowsByKey() {
        QFETCH(QString, sql);
        const Folder folder;
        SQLite::Database database(folder / "p", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        QVERIFY(db::migrate(database, folder / "p").has_value());
        SQLite::Statement plan(database, "EXPLAIN QUERY PLAN " + sql.toStdString());
        while (plan.executeStep()) {
            const QString detail = plan.getColumn("detail").getText();
            QVERIFY2(detail.startsWith("SEARCH"), qPrintable(detail));
        }
    }
};

QTEST_APPLESS_MAIN(TestSeveralWorks)
#include "tst_several_works.moc"
