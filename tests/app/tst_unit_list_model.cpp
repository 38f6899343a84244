// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unit_list_model.h"
#include "tests/support/opened_work.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QtTest>

using namespace hamtaraz;
using namespace hamtaraz::support;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::Fatal;

UnitCell cellAt(const UnitListModel &model, int row, int version) {
    return model.data(model.index(row), UnitListModel::CellsRole)
        .toList()
        .at(version)
        .value<UnitCell>();
}

/// Everything a view would show, for comparing.
QVariantList shown(const UnitListModel &model) {
    QVariantList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int role = UnitListModel::CellsRole; role <= UnitListModel::NumberRole; ++role)
            rows += model.data(model.index(row), role);
    }
    return rows;
}

/// What a view would hold that reads only the rows the signals name.
class Mirror {
public:
    explicit Mirror(UnitListModel &model) : m_model(model) {
        for (int row = 0; row < model.rowCount(); ++row)
            m_rows += read(row);
        QObject::connect(&model, &QAbstractItemModel::rowsInserted, &m_context,
                         [this](const QModelIndex &, int first, int last) {
                             for (int row = first; row <= last; ++row)
                                 m_rows.insert(row, read(row));
                         });
        QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &m_context,
                         [this](const QModelIndex &, int first, int last) {
                             m_rows.remove(first, last - first + 1);
                         });
        QObject::connect(&model, &QAbstractItemModel::dataChanged, &m_context,
                         [this](const QModelIndex &first, const QModelIndex &last) {
                             for (int row = first.row(); row <= last.row(); ++row)
                                 m_rows[row] = read(row);
                         });
    }

    [[nodiscard]] bool agrees() const {
        if (m_rows.size() != m_model.rowCount())
            return false;
        for (int row = 0; row < m_rows.size(); ++row)
            if (m_rows[row] != read(row))
                return false;
        return true;
    }

private:
    [[nodiscard]] QVariantList read(int row) const {
        QVariantList values;
        for (int role = UnitListModel::CellsRole; role <= UnitListModel::NumberRole; ++role)
            values += m_model.data(m_model.index(row), role);
        return values;
    }

    UnitListModel &m_model;
    QObject m_context;
    QList<QVariantList> m_rows;
};

} // namespace

class TestUnitListModel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale("en")); }

    void showsAWork() {
        OpenedWork opened(unevenWork(5));
        UnitListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setWork(&opened.open());
        QCOMPARE(model.rowCount(), 5);
        const auto at = [&model](int row, int role) { return model.data(model.index(row), role); };
        QCOMPARE(at(1, UnitListModel::BeadTypeRole).toString(), QString("2:1:0"));
        QCOMPARE(at(1, UnitListModel::ReasonsRole).toString(), QString("nothing in English"));
        QVERIFY(at(0, UnitListModel::DoubtfulRole).toBool());
        QVERIFY(!at(2, UnitListModel::DoubtfulRole).toBool());
        QCOMPARE(at(4, UnitListModel::NumberRole).toString(), QString("5"));
        QCOMPARE(at(0, UnitListModel::StatusRole).toString(), QString("proposed"));
    }

    void cellsAreSetInTheirDirection() {
        OpenedWork opened(unevenWork(5));
        UnitListModel model;
        model.setWork(&opened.open());
        const UnitCell persian = cellAt(model, 1, 0);
        QCOMPARE(persian.segments.size(), 2);
        QVERIFY(persian.rightToLeft);
        QCOMPARE(persian.segments.at(0).front(), QChar(0x2067));
        QVERIFY(cellAt(model, 1, 2).segments.isEmpty());
        QVERIFY(!cellAt(model, 0, 1).rightToLeft);
    }

    void mergeRemovesARowAndSplitBringsItBack() {
        OpenedWork opened(plainWork(4));
        UnitListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setWork(&opened.open());
        const QVariantList before = shown(model);
        const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QVERIFY(opened.open().change(
            "merge", {[](const Work &work) { return mergeUnits(work.alignment, 1); }}));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(removed.count(), 1);
        QVERIFY(opened.open().undo());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(shown(model), before);
    }

    void signalsTellTheWholeTruth() {
        const bool holds = rc::check("row signals keep a view right through edits and undo", [] {
            OpenedWork opened(randomWork());
            UnitListModel model;
            const QAbstractItemModelTester tester(&model, strict);
            model.setWork(&opened.open());
            const Mirror view(model);
            const QVariantList before = shown(model);
            const int wishes = *rc::gen::inRange(1, 8);
            int done = 0;
            for (int i = 0; i < wishes; ++i) {
                const Result<Splice> wish = randomPlan(opened.work());
                if (!wish || wish->empty())
                    continue;
                RC_ASSERT(opened.open().change("step", {[&](const Work &) { return wish; }}));
                ++done;
                RC_ASSERT(view.agrees());
            }
            for (int i = 0; i < done; ++i) {
                RC_ASSERT(opened.open().undo().has_value());
                RC_ASSERT(view.agrees());
            }
            RC_ASSERT(shown(model) == before);
        });
        QVERIFY(holds);
    }

    void forgetsAWork() {
        OpenedWork opened(plainWork(2));
        UnitListModel model;
        const QAbstractItemModelTester tester(&model, strict);
        model.setWork(&opened.open());
        model.setWork(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestUnitListModel)
#include "tst_unit_list_model.moc"
