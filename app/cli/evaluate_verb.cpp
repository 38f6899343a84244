// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/text_reader.h"
#include "alignment/quality/evaluate.h"
#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdio>
#include <memory>

namespace hamtaraz::cli {

namespace {

struct EvaluateVerb {
    std::filesystem::path gold, found;
};

Result<IndexUnits> readIndices(const std::filesystem::path &path) {
    const Result<io::TextFile> file = io::readTextFile(path);
    if (!file)
        return tl::unexpected(file.error());
    Result<IndexUnits> units = parseIndices(file->text);
    if (!units)
        units.error().where =
            path.string() + (units.error().where.empty() ? "" : ": " + units.error().where);
    return units;
}

std::string row(const std::string &what, const Ratio &ratio) {
    std::array<char, 128> figures{};
    std::snprintf(figures.data(), figures.size(), "\t%.4f\t%.4f\t%.4f\t%zu\t%zu\t%zu\n",
                  ratio.precision(), ratio.recall(), ratio.f1(), ratio.found, ratio.proposed,
                  ratio.expected);
    return what + figures.data();
}

Outcome run(const EvaluateVerb &verb, Console &console) {
    const Result<IndexUnits> gold = readIndices(verb.gold);
    if (!gold)
        return tl::unexpected(gold.error());
    const Result<IndexUnits> found = readIndices(verb.found);
    if (!found)
        return tl::unexpected(found.error());
    const Evaluation evaluation = evaluate(*gold, *found);
    std::string table = "what\tprecision\trecall\tf1\tright\tfound\tgold\n";
    table += row("units", evaluation.strict);
    for (const PairEvaluation &pair : evaluation.pairs) {
        const std::string columns =
            std::to_string(pair.versionA + 1) + '-' + std::to_string(pair.versionB + 1);
        table += row("beads " + columns, pair.strict) + row("links " + columns, pair.links);
    }
    return deliver(table, {}, console);
}

} // namespace

Verb addEvaluate(CLI::App &app) {
    CLI::App *command = app.add_subcommand(
        "evaluate", "Precision, recall and F1 of an alignment against gold (both --to indices): "
                    "whole units, beads of two columns, links of two columns");
    const auto verb = std::make_shared<EvaluateVerb>();
    command->add_option("gold", verb->gold, "The right alignment")
        ->type_name("GOLD.tsv")
        ->required();
    command->add_option("found", verb->found, "The one to judge")
        ->type_name("FOUND.tsv")
        ->required();
    return {command, [verb](Console &console) { return run(*verb, console); }};
}

} // namespace hamtaraz::cli
