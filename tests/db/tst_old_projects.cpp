// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_fixture.h"

using namespace hamtaraz;
using namespace hamtaraz::support;

// For every schema that was ever released there is a project file in tests/fuzz/corpus (where it
// serves the fuzzer, too) that the program of that day wrote. To add one for a new schema, before
// it is released: tst_old_projects --write tests/fuzz/corpus/project_store/schema_N.hamtaraz

namespace {

const std::filesystem::path fixtures = HAMTARAZ_TESTS "/fuzz/corpus/project_store";

std::vector<SourceFile> fixtureSources(const Work &work) {
    std::vector<SourceFile> sources = sourcesOf(work);
    sources[0].repairs = {{RepairKind::YehKaf, {5, 7}, "ي", "ی", "Arabic yeh", 0.5, true}};
    return sources;
}

/// What was done in the file: two steps stand, one was undone.
std::vector<JournalStep> fixtureSteps(Work work) {
    std::vector<JournalStep> steps;
    const auto take = [&](const char *name, const Splice &splice) {
        QVERIFY(work.apply(splice).has_value());
        steps.push_back({name, {splice}});
    };
    take("cut", *cutSegment(work, {1, 1, 10}, TailGoes::ToNextUnit));
    take("note", *setNote(work.alignment, 2, "یادداشت"));
    take("confirm", *setStatus(work.alignment, 0, Status::Confirmed));
    return steps;
}

Work fixtureWork() {
    Work work = plainWork(4);
    const auto steps = fixtureSteps(work);
    for (std::size_t i = 0; i < 2; ++i)
        (void)work.apply(steps[i].splices[0]);
    return work;
}

constexpr std::size_t secondSize = 3;

/// A second work with a step of its own; the first stays the current one.
bool addSecondWork(ProjectStore &store) {
    Work second = plainWork(secondSize);
    second.document.title = "دوم";
    const WorkId first = store.currentWork();
    const Result<WorkId> added = store.addWork(second, sourcesOf(second));
    return added && store.openWork(*added) &&
           store.record({"confirm", {*setStatus(second.alignment, 1, Status::Confirmed)}}) &&
           store.openWork(first);
}

int writeFixture(const std::filesystem::path &file) {
    const Work work = plainWork(4);
    auto store = ProjectStore::create(file, work, fixtureSources(work));
    if (!store || !store->setSetting("focus", "2"))
        return 1;
    for (const JournalStep &step : fixtureSteps(work))
        if (!store->record(step))
            return 1;
    return store->undo() && addSecondWork(*store) ? 0 : 1;
}

} // namespace

class TestOldProjects : public QObject {
    Q_OBJECT

private slots:
    void everySchemaOpens_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("schema 1") << "schema_1.hamtaraz";
        QTest::newRow("schema 2") << "schema_2.hamtaraz";
        QTest::newRow("schema 3") << "schema_3.hamtaraz";
    }
    void everySchemaOpens() {
        QFETCH(QString, name);
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        std::filesystem::copy(fixtures / name.toStdString(), file);

        auto store = ProjectStore::open(file);
        QVERIFY2(store.has_value(), store ? "" : errorSentence(store.error()).c_str());
        Work work = fixtureWork();
        QVERIFY(*store->loadWork() == work);
        QCOMPARE(store->setting("focus")->value(), std::string("2"));
        const auto sources = store->loadSources();
        QCOMPARE(sources->size(), std::size_t{3});
        QCOMPARE(sources->at(0).bytes, plainWork(4).document.versions[0].text);
        QCOMPARE(sources->at(0).repairs.at(0).after, std::string("ی"));

        QCOMPARE(store->peekRedo()->value().name, std::string("confirm"));
        QCOMPARE(store->undo()->name, std::string("note"));
        QCOMPARE(store->undo()->name, std::string("cut"));
        QVERIFY(*store->loadWork() == plainWork(4));
    }

    void oldProjectsHoldOneWork_data() {
        QTest::addColumn<int>("schema");
        QTest::newRow("schema 1") << 1;
        QTest::newRow("schema 2") << 2;
    }
    void oldProjectsHoldOneWork() {
        QFETCH(int, schema);
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        const std::string name = "schema_" + std::to_string(schema) + ".hamtaraz";
        std::filesystem::copy(fixtures / name, file);
        auto store = ProjectStore::open(file);
        QVERIFY(store.has_value());
        QCOMPARE(store->works()->size(), std::size_t{1});
        QCOMPARE(store->works()->at(0).title, plainWork(4).document.title);
        QCOMPARE(store->works()->at(0).units, std::size_t{4});
        QVERIFY(std::filesystem::exists(file.string() + ".bak-v" + std::to_string(schema)));

        // and it takes others, as a new one does
        QVERIFY(addSecondWork(*store));
        QCOMPARE(store->works()->size(), std::size_t{2});
        QVERIFY(*store->loadWork() == fixtureWork());
    }

    void theSecondWorkComesBack() {
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        std::filesystem::copy(fixtures / "schema_3.hamtaraz", file);
        auto store = ProjectStore::open(file);
        const auto works = store->works();
        QCOMPARE(works->size(), std::size_t{2});
        QCOMPARE(works->at(1).title, std::string("دوم"));
        QCOMPARE(works->at(1).units, secondSize);
        QCOMPARE(works->at(1).settled, std::size_t{1});
        QVERIFY(store->openWork(works->at(1).id).has_value());
        QCOMPARE(store->undo()->name, std::string("confirm"));
        QCOMPARE(store->loadSources()->at(1).bytes,
                 plainWork(secondSize).document.versions[1].text);
    }
};

int main(int argc, char **argv) {
    if (argc == 3 && std::string_view(argv[1]) == "--write")
        return writeFixture(argv[2]);
    TestOldProjects test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_old_projects.moc"
