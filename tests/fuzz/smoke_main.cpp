// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer: over every file of the corpus folders given, then over
// mutations of them drawn with a fixed seed, so that each run does the same.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace {

/// HAMTARAZ_MUTATIONS, else 4000: sanitized programs make do with fewer.
int mutationRuns() {
    const char *wanted = std::getenv("HAMTARAZ_MUTATIONS");
    return wanted ? std::atoi(wanted) : 4000;
}

std::vector<std::string> readCorpus(const char *folder) {
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::ranges::sort(paths); // the order of a folder is not fixed
    std::vector<std::string> corpus;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

class Mutator {
public:
    explicit Mutator(const std::vector<std::string> &corpus) : m_corpus(corpus) {}

    std::string next() {
        std::string input = m_corpus[below(m_corpus.size())];
        for (std::size_t changes = 1 + below(4); changes > 0; --changes)
            change(input);
        return input;
    }

private:
    /// Not std::uniform_int_distribution: its results differ between libraries.
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(std::string &input) {
        const std::size_t at = below(input.size() + 1);
        const std::size_t length = below(input.size() - at + 1);
        switch (below(5)) {
        case 0: // overwrite a byte
            if (at < input.size())
                input[at] = static_cast<char>(below(256));
            break;
        case 1: // remove a stretch
            input.erase(at, below(length + 1));
            break;
        case 2: // repeat a stretch
            input.insert(at, input.substr(at, length));
            break;
        case 3: // cut the end off
            input.resize(at);
            break;
        default: { // take in a stretch of another input
            const std::string &other = m_corpus[below(m_corpus.size())];
            const std::size_t from = below(other.size() + 1);
            input.insert(at, other, from, below(other.size() - from + 1));
        }
        }
    }

    const std::vector<std::string> &m_corpus;
    std::mt19937 m_random{20261122};
};

void run(std::string_view input) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

} // namespace

int main(int count, char **arguments) {
    std::vector<std::string> corpus{std::string()};
    for (int i = 1; i < count; ++i)
        std::ranges::move(readCorpus(arguments[i]), std::back_inserter(corpus));
    for (const std::string &input : corpus)
        run(input);
    Mutator mutator(corpus);
    const int runs = mutationRuns();
    for (int i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%zu inputs and %d mutations of them\n", corpus.size(), runs);
    return corpus.size() > 1 ? 0 : 1;
}
