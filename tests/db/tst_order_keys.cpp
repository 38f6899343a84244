// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/order_keys.h"

#include <QtTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

using hamtaraz::db::OrderKeys;

namespace {

/// A table with its rows under their keys, beside the list that they should be.
struct Model {
    OrderKeys keys;
    std::map<std::int64_t, int> table;
    std::vector<int> list;
    int next = 0;

    /// How many rows were written.
    std::size_t replace(OrderKeys::Rows rows, std::size_t added) {
        const OrderKeys::Change change = keys.replace(rows, added);
        std::map<std::int64_t, int> movedRows;
        for (const auto &[from, to] : change.moved)
            movedRows.emplace(to, table.extract(from).mapped());
        table.merge(movedRows);
        RC_ASSERT(movedRows.empty()); // no key is taken twice
        for (const std::int64_t key : change.erased)
            RC_ASSERT(table.erase(key) == 1U);
        const auto first = list.begin() + static_cast<std::ptrdiff_t>(rows.first);
        list.erase(first, list.begin() + static_cast<std::ptrdiff_t>(rows.last));
        for (std::size_t i = 0; i < added; ++i) {
            table[change.keys[i]] = next;
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(rows.first + i), next++);
        }
        return change.moved.size() + change.erased.size() + added;
    }

    void check() const {
        std::vector<int> rows;
        for (const auto &[key, row] : table) {
            RC_ASSERT(keys[rows.size()] == key);
            RC_ASSERT(key > 0);
            rows.push_back(row);
        }
        RC_ASSERT(keys.size() == list.size());
        RC_ASSERT(rows == list);
    }
};

} // namespace

class TestOrderKeys : public QObject {
    Q_OBJECT

private slots:
    void tableFollowsList() {
        QVERIFY(rc::check("rows by key are the list, after any splices", [] {
            Model model;
            model.replace({0, 0}, *rc::gen::inRange<std::size_t>(0, 20));
            for (int step = 0; step < 40; ++step) {
                const auto first = *rc::gen::inRange<std::size_t>(0, model.list.size() + 1);
                const auto most = std::min<std::size_t>(4, model.list.size() - first);
                const auto last = first + *rc::gen::inRange<std::size_t>(0, most + 1);
                model.replace({first, last}, *rc::gen::inRange<std::size_t>(0, 4));
                model.check();
            }
        }));
    }

    void onePlaceNeverRunsOut_data() {
        QTest::addColumn<int>("offset");
        QTest::newRow("always in front of the same row") << 1;
        QTest::newRow("always behind the same row") << 0;
    }
    void onePlaceNeverRunsOut() {
        QFETCH(int, offset);
        Model model;
        model.replace({0, 0}, 1000);
        std::size_t written = 0;
        const std::size_t times = 5000;
        for (std::size_t i = 0; i < times; ++i) {
            const std::size_t at = 500 + (offset != 0 ? i : 0);
            written += model.replace({at, at}, 1);
        }
        model.check();
        QVERIFY2(written < 12 * times, qPrintable(QString::number(written)));
    }

    void crampedKeysAreSpread() {
        Model model;
        model.keys = OrderKeys({1, 2, 3, 4});
        model.table = {{1, 0}, {2, 1}, {3, 2}, {4, 3}};
        model.list = {0, 1, 2, 3};
        model.next = 4;
        model.replace({1, 1}, 3);
        model.replace({0, 0}, 3);
        model.check();
        QCOMPARE(model.list.size(), std::size_t{10});
    }
};

QTEST_APPLESS_MAIN(TestOrderKeys)
#include "tst_order_keys.moc"
