// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that compare the form of two cells: length, marks, brackets; and the list of all.
#include "alignment/quality/word_checks.h"

#include "alignment/text/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <utility>

namespace hamtaraz {

namespace {

/// A cell of so many characters is long enough for its length to mean something.
constexpr std::size_t shortestMeasured = 40;
/// A side so many times longer than the work's habit is suspect.
constexpr double longestRatio = 2.2;

class LengthCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &) override {
        const std::size_t source = utf8::characterCount(unit.cells[unit.source].text);
        m_ratios.resize(unit.cells.size());
        for (std::uint8_t v = 0; v < unit.cells.size(); ++v) {
            const std::size_t length = utf8::characterCount(unit.cells[v].text);
            if (v != unit.source && source > 0 && length > 0 &&
                std::max(source, length) >= shortestMeasured)
                m_ratios[v].push_back({unit.number, std::log(double(length) / double(source))});
        }
        m_source = static_cast<std::uint8_t>(unit.source);
    }

    void finish(std::vector<Finding> &findings) override {
        for (std::uint8_t v = 0; v < m_ratios.size(); ++v) {
            const double usual = median(m_ratios[v]);
            for (const auto &[unit, ratio] : m_ratios[v])
                if (const double off = ratio - usual; std::abs(off) > std::log(longestRatio))
                    findings.push_back({unit, CheckKind::Length, off > 0 ? v : m_source,
                                        off > 0 ? m_source : v, times(std::exp(std::abs(off)))});
        }
    }

private:
    using Ratio = std::pair<std::uint32_t, double>; ///< unit, logarithm

    static double median(std::vector<Ratio> ratios) {
        if (ratios.empty())
            return 0;
        const auto middle = ratios.begin() + std::ssize(ratios) / 2;
        std::ranges::nth_element(ratios, middle, {}, &Ratio::second);
        return middle->second;
    }
    static std::string times(double ratio) {
        std::array<char, 32> digits{};
        const int size = std::snprintf(digits.data(), digits.size(), "%.1f", ratio);
        return {digits.data(), static_cast<std::size_t>(size)};
    }

    std::vector<std::vector<Ratio>> m_ratios; ///< of each version to the source
    std::uint8_t m_source = 0;
};

bool holdsAny(const CheckedCell &cell, std::initializer_list<std::string_view> marks) {
    return std::ranges::any_of(marks, [&cell](std::string_view mark) {
        return cell.text.find(mark) != std::string_view::npos;
    });
}

class PunctuationCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        for (std::uint8_t v = 0; v < unit.cells.size(); ++v)
            if (v != unit.source && !unit.cells[v].text.empty() &&
                !unit.cells[unit.source].text.empty()) {
                compare(unit, v, {"?", "؟"}, "?", findings);
                compare(unit, v, {"!"}, "!", findings);
            }
    }

private:
    static void compare(const CheckedUnit &unit, std::uint8_t v,
                        std::initializer_list<std::string_view> marks, const char *shown,
                        std::vector<Finding> &findings) {
        const auto source = static_cast<std::uint8_t>(unit.source);
        const bool inSource = holdsAny(unit.cells[source], marks);
        if (inSource != holdsAny(unit.cells[v], marks))
            findings.push_back({unit.number, CheckKind::Punctuation, inSource ? source : v,
                                inSource ? v : source, shown});
    }
};

class BracketCheck : public Check {
public:
    void look(const CheckedUnit &unit, std::vector<Finding> &findings) override {
        for (std::uint8_t v = 0; v < unit.cells.size(); ++v)
            if (const std::string mark = loneMark(unit.cells[v].text); !mark.empty())
                findings.push_back({unit.number, CheckKind::Brackets, v, v, mark});
    }

private:
    /// The first mark without a partner; "1)" at the start of a list is none.
    static std::string loneMark(std::string_view text) {
        static constexpr std::array<std::pair<char32_t, char32_t>, 4> pairs{
            {{U'(', U')'}, {U'[', U']'}, {U'{', U'}'}, {U'«', U'»'}}};
        std::vector<char32_t> open;
        for (std::size_t at = 0; at < text.size();) {
            const auto [value, size] = utf8::decode(text, at);
            for (const auto &[opening, closing] : pairs) {
                if (value == opening)
                    open.push_back(value);
                if (value != closing)
                    continue;
                if (!open.empty() && open.back() == opening)
                    open.pop_back();
                else if (at > 4)
                    return std::string(text.substr(at, size));
            }
            at += size;
        }
        std::string mark;
        if (!open.empty())
            utf8::append(mark, open.back());
        return mark;
    }
};

} // namespace

std::array<std::unique_ptr<Check>, checkCount> makeChecks() {
    return {makeNumberCheck(),
            makeNameCheck(),
            makeUntranslatedCheck(),
            std::make_unique<LengthCheck>(),
            makeRepeatedCheck(),
            std::make_unique<PunctuationCheck>(),
            std::make_unique<BracketCheck>()};
}

} // namespace hamtaraz
