// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/relax.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/function_property_map.hpp>
#include <boost/property_map/property_map.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace hamtaraz {

/// A lattice of cuts: vertices, fewer than 2³², are numbered from 0 (the start) to vertexCount() −
/// 1 (the end) in an order that every edge ascends. Edge e of a vertex leads to `target` at `cost`
/// (nats, lower is better, +∞ forbids). Nothing is stored: costs are asked for when needed.
template <class L>
concept LatticeLike = requires(const L &lattice, std::size_t vertex, std::size_t edge) {
    { lattice.vertexCount() } -> std::convertible_to<std::size_t>;
    { lattice.edgeCount(vertex) } -> std::convertible_to<std::size_t>;
    { lattice.target(vertex, edge) } -> std::convertible_to<std::size_t>;
    { lattice.cost(vertex, edge) } -> std::convertible_to<double>;
};

/// A lattice dressed as a Boost.Graph incidence graph.
template <LatticeLike L> struct ImplicitGraph {
    using vertex_descriptor = std::size_t;
    struct edge_descriptor {
        std::size_t from = 0, edge = 0, to = 0;
        friend bool operator==(const edge_descriptor &, const edge_descriptor &) = default;
    };
    using directed_category = boost::directed_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    struct traversal_category : boost::incidence_graph_tag, boost::vertex_list_graph_tag {};
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;

    class out_edge_iterator
        : public boost::iterator_facade<out_edge_iterator, edge_descriptor,
                                        boost::forward_traversal_tag, edge_descriptor> {
    public:
        out_edge_iterator() = default;
        out_edge_iterator(const L *lattice, std::size_t from, std::size_t edge)
            : m_lattice(lattice), m_from(from), m_edge(edge) {}

    private:
        friend class boost::iterator_core_access;
        [[nodiscard]] edge_descriptor dereference() const {
            return {m_from, m_edge, m_lattice->target(m_from, m_edge)};
        }
        [[nodiscard]] bool equal(const out_edge_iterator &other) const {
            return m_edge == other.m_edge;
        }
        void increment() { ++m_edge; }

        const L *m_lattice = nullptr;
        std::size_t m_from = 0, m_edge = 0;
    };
    using vertex_iterator = boost::counting_iterator<std::size_t>;
    using edge_iterator = out_edge_iterator;
    using adjacency_iterator = void;
    using in_edge_iterator = void;

    static vertex_descriptor null_vertex() { return std::numeric_limits<std::size_t>::max(); }

    const L *lattice;

    friend std::pair<out_edge_iterator, out_edge_iterator> out_edges(std::size_t vertex,
                                                                     const ImplicitGraph &graph) {
        return {{graph.lattice, vertex, 0},
                {graph.lattice, vertex, graph.lattice->edgeCount(vertex)}};
    }
    friend std::size_t out_degree(std::size_t vertex, const ImplicitGraph &graph) {
        return graph.lattice->edgeCount(vertex);
    }
    friend std::size_t source(const edge_descriptor &edge, const ImplicitGraph &) {
        return edge.from;
    }
    friend std::size_t target(const edge_descriptor &edge, const ImplicitGraph &) {
        return edge.to;
    }
    friend std::pair<vertex_iterator, vertex_iterator> vertices(const ImplicitGraph &graph) {
        return {vertex_iterator(0), vertex_iterator(graph.lattice->vertexCount())};
    }
    friend std::size_t num_vertices(const ImplicitGraph &graph) {
        return graph.lattice->vertexCount();
    }
};

struct Path {
    std::vector<std::size_t> vertices; ///< from the start to the end; empty when there is no way
    double cost = std::numeric_limits<double>::infinity();
};

/// The cheapest path from the first vertex to the last. Of equally cheap ones always the same
/// (law 7). Linear in vertices and edges. The one door to path search.
template <LatticeLike L> Path bestPath(const L &lattice) {
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const std::size_t count = lattice.vertexCount();
    using Graph = ImplicitGraph<L>;
    using Edge = typename Graph::edge_descriptor;
    const Graph graph{&lattice};

    const boost::typed_identity_property_map<std::size_t> index;
    std::vector<double> distance(count, infinity);
    std::vector<std::uint32_t> previous(count);
    auto distanceMap = boost::make_iterator_property_map(distance.begin(), index);
    auto previousMap = boost::make_iterator_property_map(previous.begin(), index);
    const auto cost = boost::make_function_property_map<Edge, double>(
        [&lattice](const Edge &edge) -> double { return lattice.cost(edge.from, edge.edge); });

    // Vertices are numbered in topological order, so dag_shortest_paths' depth-first sort is
    // spared.
    distance.front() = 0;
    for (auto [vertex, end] = vertices(graph); vertex != end; ++vertex) {
        if (distance[*vertex] == infinity)
            continue;
        for (auto [edge, last] = out_edges(*vertex, graph); edge != last; ++edge)
            boost::relax(*edge, graph, cost, previousMap, distanceMap, std::plus<>(),
                         std::less<>());
    }

    Path path;
    if (distance.back() == infinity)
        return path;
    path.cost = distance.back();
    for (std::size_t vertex = count - 1; vertex != 0; vertex = previous[vertex])
        path.vertices.push_back(vertex);
    path.vertices.push_back(0);
    std::ranges::reverse(path.vertices);
    return path;
}

} // namespace hamtaraz
