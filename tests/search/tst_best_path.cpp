// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/search/k_best_paths.h"
#include "tests/search/oracle.h"

#include <boost/graph/dag_shortest_paths.hpp>

#include <QtTest>

#include <set>

using namespace hamtaraz;
using namespace hamtaraz::support;

/// The search against every path written out.
class TestBestPath : public QObject {
    Q_OBJECT

private slots:
    void findsTheCheapestOfAllPaths() {
        QVERIFY(rc::check("best path is the cheapest of all", [] {
            const RandomGrid grid;
            if (grid.rows * grid.columns > 12)
                RC_DISCARD("too many paths to write out");
            double cheapest = std::numeric_limits<double>::infinity();
            for (const auto &[path, cost] : grid.everyPath())
                cheapest = std::min(cheapest, cost);
            const Path found = bestPath(grid);
            RC_ASSERT(std::abs(found.cost - cheapest) < 1e-9);
            RC_ASSERT(found.vertices.front() == 0U);
            RC_ASSERT(found.vertices.back() + 1 == grid.vertexCount());
        }));
    }

    void ranksTheCheapestOfAllPaths() {
        QVERIFY(rc::check("the k best paths are the k cheapest of all", [] {
            const RandomGrid grid;
            if (grid.rows * grid.columns > 9)
                RC_DISCARD("too many paths to write out");
            std::vector<double> costs;
            for (const auto &[path, cost] : grid.everyPath())
                costs.push_back(cost);
            std::ranges::sort(costs);
            const auto count = *rc::gen::inRange<std::size_t>(1, 8);
            const std::vector<Path> found = kBestPaths(grid, count);
            RC_ASSERT(found.size() == std::min(count, costs.size()));
            std::set<std::vector<std::size_t>> different;
            for (std::size_t k = 0; k < found.size(); ++k) {
                RC_ASSERT(std::abs(found[k].cost - costs[k]) < 1e-9);
                RC_ASSERT(found[k].vertices.front() == 0U);
                RC_ASSERT(found[k].vertices.back() + 1 == grid.vertexCount());
                RC_ASSERT(different.insert(found[k].vertices).second);
            }
        }));
    }

    void agreesWithDagShortestPaths() {
        QVERIFY(rc::check("best path costs what Boost's own search finds", [] {
            const RandomGrid grid;
            using Graph = ImplicitGraph<RandomGrid>;
            const Graph graph{&grid};
            const boost::typed_identity_property_map<std::size_t> index;
            std::vector<double> distance(grid.vertexCount());
            std::vector<std::size_t> previous(grid.vertexCount());
            std::vector<boost::default_color_type> color(grid.vertexCount());
            boost::dag_shortest_paths(
                graph, std::size_t{0}, boost::make_iterator_property_map(distance.begin(), index),
                boost::make_function_property_map<Graph::edge_descriptor, double>(
                    [&](const auto &edge) -> double { return grid.cost(edge.from, edge.edge); }),
                boost::make_iterator_property_map(color.begin(), index),
                boost::make_iterator_property_map(previous.begin(), index),
                boost::default_dijkstra_visitor(), std::less<>(), std::plus<>(),
                std::numeric_limits<double>::infinity(), 0.0);
            RC_ASSERT(distance.back() == bestPath(grid).cost);
        }));
    }

    void addsUpAllPathsThroughAVertex() {
        QVERIFY(rc::check("posteriors are shares of all paths", [] {
            const RandomGrid grid;
            if (grid.rows * grid.columns > 9)
                RC_DISCARD("too many paths to write out");
            double all = 0;
            std::map<std::size_t, double> through;
            for (const auto &[path, cost] : grid.everyPath()) {
                all += std::exp(-cost);
                for (const std::size_t vertex : path)
                    through[vertex] += std::exp(-cost);
            }
            const ThroughCosts costs = throughCosts(grid);
            for (std::size_t v = 0; v < grid.vertexCount(); ++v)
                RC_ASSERT(std::abs(std::exp(costs.logPosterior(v)) - through[v] / all) < 1e-9);
        }));
    }

    void saysWhenThereIsNoWay() {
        struct Broken {
            [[nodiscard]] std::size_t vertexCount() const { return 3; }
            [[nodiscard]] std::size_t edgeCount(std::size_t v) const { return v == 0 ? 1 : 0; }
            [[nodiscard]] std::size_t target(std::size_t, std::size_t) const { return 1; }
            [[nodiscard]] double cost(std::size_t, std::size_t) const { return 1; }
        };
        QVERIFY(bestPath(Broken{}).vertices.empty());
        QVERIFY(std::isinf(bestPath(Broken{}).cost));
    }
};

QTEST_APPLESS_MAIN(TestBestPath)
#include "tst_best_path.moc"
