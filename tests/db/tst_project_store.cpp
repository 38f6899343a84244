// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_fixture.h"

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

/// Splices beyond the planners' that a store must carry: units replaced at large, all of a unit's
/// properties.
Splice randomRewrite(const Work &work) {
    const auto first = *rc::gen::inRange<std::size_t>(0, work.alignment.size());
    const auto last = *rc::gen::inRange<std::size_t>(first, work.alignment.size() + 1);
    const auto units = work.alignment.units().subspan(first, last - first);
    std::vector<Unit> after(units.begin(), units.end());
    for (Unit &unit : after) {
        unit.status = static_cast<Status>(*rc::gen::inRange(0, 4));
        unit.bookmarked = *rc::gen::arbitrary<bool>();
        unit.pinnedStart = *rc::gen::arbitrary<bool>();
        unit.confidence = static_cast<float>(*rc::gen::inRange(0, 1001)) / 1000.0F;
        unit.note = *rc::gen::elementOf(std::vector<std::string>{"", "یادداشت", "a\0b"});
        unit.reasons = {{ReasonKind::MissingNumber, 1, 0, "1935"},
                        {ReasonKind::Omission, 0, 0, ""}};
    }
    return *replaceRange(work.alignment, first, last, std::move(after));
}

/// A step of one to three splices, carried out on `work`.
JournalStep randomStep(Work &work) {
    JournalStep step{*rc::gen::elementOf(std::vector<std::string>{"merge", "push", "ویرایش"}), {}};
    for (int i = *rc::gen::inRange(1, 4); i-- > 0;) {
        const Result<Splice> plan =
            *rc::gen::inRange(0, 4) == 0 ? randomRewrite(work) : randomPlan(work);
        if (!plan)
            continue;
        RC_ASSERT(work.apply(*plan).has_value());
        step.splices.push_back(*plan);
    }
    return step;
}

void applyAll(Work &work, const JournalStep &step) {
    for (const Splice &splice : step.splices)
        RC_ASSERT(work.apply(splice).has_value());
}

std::optional<ProjectStore> opened(Result<ProjectStore> store) {
    RC_ASSERT(store.has_value());
    return std::move(*store);
}

Splice confirmation(const Work &work, std::size_t unit) {
    return *setStatus(work.alignment, unit, Status::Confirmed);
}

} // namespace

class TestProjectStore : public QObject {
    Q_OBJECT

private slots:
    void worksComeBack() {
        QVERIFY(rc::check("a work comes back byte for byte", [] {
            const Folder folder;
            const Work work = randomWork();
            RC_ASSERT(
                ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work)).has_value());
            auto store = ProjectStore::open(folder / "p.hamtaraz");
            RC_ASSERT(store.has_value());
            const auto loaded = store->loadWork();
            RC_ASSERT(loaded.has_value());
            RC_ASSERT(*loaded == work);
        }));
    }

    void storeFollowsWork() {
        QVERIFY(rc::check("after any steps, undos, redos and reopenings the file is the work", [] {
            const Folder folder;
            const auto file = folder / "p.hamtaraz";
            Work work = randomWork();
            std::vector<Work> past;
            std::vector<Work> future;
            auto store = opened(ProjectStore::create(file, work, sourcesOf(work)));
            for (int i = 0; i < 15; ++i) {
                switch (*rc::gen::inRange(0, 6)) {
                case 0:
                    if (past.empty()) {
                        RC_ASSERT(store->undo().error().code == ErrorCode::NotApplicable);
                        break;
                    }
                    future.push_back(work);
                    applyAll(work, *store->undo());
                    RC_ASSERT(work == past.back());
                    past.pop_back();
                    break;
                case 1:
                    if (future.empty()) {
                        RC_ASSERT(store->redo().error().code == ErrorCode::NotApplicable);
                        break;
                    }
                    past.push_back(work);
                    applyAll(work, *store->redo());
                    RC_ASSERT(work == future.back());
                    future.pop_back();
                    break;
                case 2:
                    store.reset();
                    store = opened(ProjectStore::open(file));
                    break;
                default:
                    past.push_back(work);
                    RC_ASSERT(store->record(randomStep(work)).has_value());
                    future.clear();
                }
                RC_ASSERT(*store->loadWork() == work);
                RC_ASSERT(store->peekUndo()->has_value() == !past.empty());
                RC_ASSERT(store->peekRedo()->has_value() == !future.empty());
            }
        }));
    }

    void whatIsAddedToAStepIsUndoneWithIt() {
        QVERIFY(rc::check("a step that grew is one step, and shrinks again", [] {
            const Folder folder;
            const auto file = folder / "p.hamtaraz";
            Work work = randomWork();
            const Work first = work;
            auto store = opened(ProjectStore::create(file, work, sourcesOf(work)));
            RC_ASSERT(store->extendLast({}).error().code == ErrorCode::NotApplicable);
            const Splice own = randomRewrite(work);
            RC_ASSERT(work.apply(own).has_value());
            RC_ASSERT(store->record({"push", {own}}).has_value());
            RC_ASSERT(store->shortenLast().error().code == ErrorCode::NotApplicable);
            const Work corrected = work;
            const Splice added = randomRewrite(work);
            RC_ASSERT(work.apply(added).has_value());
            RC_ASSERT(store->extendLast({added}).has_value());
            store.reset();
            store = opened(ProjectStore::open(file));
            RC_ASSERT(*store->loadWork() == work);
            if (*rc::gen::arbitrary<bool>()) {
                RC_ASSERT(work.apply(*store->shortenLast()).has_value());
                RC_ASSERT(work == corrected);
            }
            RC_ASSERT(*store->loadWork() == work);
            const Work last = work;
            applyAll(work, *store->undo());
            RC_ASSERT(work == first);
            RC_ASSERT(*store->loadWork() == first);
            applyAll(work, *store->redo());
            RC_ASSERT(work == last);
        }));
    }

    void whatDoesNotFitIsNotAdded() {
        const Folder folder;
        Work work = plainWork(4);
        auto store = ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work));
        const Splice own = confirmation(work, 1);
        QVERIFY(store->record({"confirm", {own}}).has_value());
        Splice stale = confirmation(work, 2);
        stale.before[0].note = "?";
        expectError(store->extendLast({stale}), ErrorCode::StaleSplice);
        QCOMPARE(store->peekUndo()->value().splices.size(), std::size_t{1});
        QVERIFY(work.apply(own).has_value());
        QVERIFY(*store->loadWork() == work);
    }

    void sourcesComeBack() {
        const Folder folder;
        const Work work = plainWork(3);
        std::vector<SourceFile> sources = sourcesOf(work);
        sources[0].bytes = std::string("\xFF\xFE\0\0 not text \x80", 15);
        sources[0].encoding = "windows-1256";
        sources[0].repairs = {{RepairKind::Kashida, {3, 9}, "مـي", "می", "kashida", 0.75, true},
                              {RepairKind::Footnote, {9, 9}, "", "۱", "", 1.0 / 3.0, false},
                              {RepairKind::BlockOrder,
                               {9, 300},
                               "b a",
                               "a b",
                               "",
                               0.5,
                               true,
                               {{0, {299, 300}}, {1, {}}, {2, {9, 10}}}}};
        sources[1].bytes.clear();
        QVERIFY(ProjectStore::create(folder / "p.hamtaraz", work, sources).has_value());
        auto store = ProjectStore::open(folder / "p.hamtaraz");
        const auto loaded = store->loadSources();
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->size(), sources.size());
        for (std::size_t i = 0; i < sources.size(); ++i) {
            QCOMPARE(loaded->at(i).name, sources[i].name);
            QCOMPARE(loaded->at(i).encoding, sources[i].encoding);
            QCOMPARE(loaded->at(i).bytes, sources[i].bytes);
            QCOMPARE(loaded->at(i).repairs.size(), sources[i].repairs.size());
            for (std::size_t r = 0; r < sources[i].repairs.size(); ++r) {
                const Proposal &was = sources[i].repairs[r];
                const Proposal &is = loaded->at(i).repairs[r];
                QVERIFY(is.kind == was.kind && is.place == was.place && is.before == was.before &&
                        is.after == was.after && is.reason == was.reason &&
                        is.confidence == was.confidence && is.apply == was.apply &&
                        is.origin == was.origin);
            }
        }
    }

    void settingsComeBack() {
        const Folder folder;
        const Work work = plainWork(1);
        {
            auto store = ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work));
            QVERIFY(!store->setting("focus")->has_value());
            QVERIFY(store->setSetting("focus", "1").has_value());
            QVERIFY(store->setSetting("focus", "unit 7, column ۲").has_value());
            QVERIFY(store->setSetting("empty", "").has_value());
        }
        auto store = ProjectStore::open(folder / "p.hamtaraz");
        QCOMPARE(store->setting("focus")->value(), std::string("unit 7, column ۲"));
        QCOMPARE(store->setting("empty")->value(), std::string());
    }

    void peekingMovesNothing() {
        const Folder folder;
        Work work = plainWork(4);
        auto store = ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work));
        const JournalStep step{"confirm", {confirmation(work, 2)}};
        QVERIFY(store->record(step).has_value());
        for (int twice = 0; twice < 2; ++twice) {
            const auto last = store->peekUndo();
            QCOMPARE(last->value().name, step.name);
            QVERIFY(last->value().splices == step.splices);
            QVERIFY(!store->peekRedo()->has_value());
        }
    }

    void staleStepsAreRefused_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("another unit stands there") << 0;
        QTest::newRow("another text stands there") << 1;
        QTest::newRow("no such unit") << 2;
        QTest::newRow("no such version") << 3;
        QTest::newRow("a segment is lost") << 4;
        QTest::newRow("a link leaves its unit") << 5;
        QTest::newRow("a link names no version") << 6;
        QTest::newRow("a unit lacks a part") << 7;
    }
    void staleStepsAreRefused() {
        QFETCH(int, kind);
        const Folder folder;
        const Work work = plainWork(4);
        auto store = ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work));
        Splice bad = *editSegment(work, {1, 2, 0}, "Иное");
        ErrorCode expected = ErrorCode::StaleSplice;
        switch (kind) {
        case 0:
            bad.before[0].note = "?";
            break;
        case 1:
            bad.edits[0].before[0].text = "?";
            break;
        case 2:
            bad.at = 4;
            expected = ErrorCode::OutOfRange;
            break;
        case 3:
            bad.edits[0].version = 3;
            expected = ErrorCode::OutOfRange;
            break;
        case 4:
            bad.after[0].parts[1].last = bad.after[0].parts[1].first;
            bad.after[0].links.clear();
            expected = ErrorCode::BadFormat;
            break;
        case 5:
            bad.after[0].links[0].segmentA += 1;
            expected = ErrorCode::BadFormat;
            break;
        case 6:
            bad.before[0].links[0].versionB = 200;
            expected = ErrorCode::BadFormat;
            break;
        default:
            bad.after[0].parts.pop_back();
            expected = ErrorCode::BadFormat;
        }
        // The good splice of the same step must go with the bad one.
        expectError(store->record({"edit", {confirmation(work, 0), bad}}), expected);
        QVERIFY(*store->loadWork() == work);
        QVERIFY(!store->peekUndo()->has_value());
        QVERIFY(store->record({"confirm", {confirmation(work, 3)}}).has_value());
    }

    void createRefusesUnfitWorks() {
        const Folder folder;
        Work work = plainWork(2);
        expectError(ProjectStore::create(folder / "p.hamtaraz", work, {}), ErrorCode::BadFormat);
        work.document.versions[2].language = languageOf("fa");
        expectError(ProjectStore::create(folder / "p.hamtaraz", work, sourcesOf(work)),
                    ErrorCode::RepeatedLanguage);
        QVERIFY(folder.names().empty());
    }

    void oneCutWritesItsOwnRowsOnly() {
        const Folder folder;
        const auto file = folder / "p.hamtaraz";
        Work work = plainWork(20'000);
        auto store = ProjectStore::create(file, work, sourcesOf(work));
        const auto wal = std::filesystem::path(file.string() + "-wal");
        const auto before = std::filesystem::file_size(wal);
        const Splice cut = *cutSegment(work, {0, 100, 8}, TailGoes::ToNextUnit);
        QVERIFY(store->record({"cut", {cut}}).has_value());
        const auto written = std::filesystem::file_size(wal) - before;
        QVERIFY2(written < 20 * 4200, qPrintable(QString::number(written))); // pages of 4 kB
        QVERIFY(work.apply(cut).has_value());
        QVERIFY(*store->loadWork() == work);
    }
};

QTEST_APPLESS_MAIN(TestProjectStore)
#include "tst_project_store.moc"
