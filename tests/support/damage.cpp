// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/damage.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <random>
#include <vector>

namespace hamtaraz::test {
namespace {

using Text = std::u32string;

constexpr std::size_t noteRuleWidth = 49, footerIndent = 61;

Text toText(std::string_view bytes) {
    const auto units = icu::UnicodeString::fromUTF8({bytes.data(), static_cast<int>(bytes.size())});
    Text text;
    for (std::int32_t at = 0; at < units.length(); at = units.moveIndex32(at, 1))
        text += static_cast<char32_t>(units.char32At(at));
    return text;
}

std::string toBytes(const Text &text) {
    std::string bytes;
    icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32 *>(text.data()),
                                  static_cast<std::int32_t>(text.size()))
        .toUTF8String(bytes);
    return bytes;
}

bool isAmong(char32_t letter, std::u32string_view set) {
    return set.find(letter) != std::u32string_view::npos;
}

enum class Kind { Word, Latin, Figure, Mark };

Kind kindOf(char32_t letter) {
    if (letter >= U'٠' && letter <= U'٩')
        return Kind::Figure;
    if ((letter >= U'a' && letter <= U'z') || (letter >= U'A' && letter <= U'Z'))
        return Kind::Latin;
    const bool joiner = letter == 0x200C; // zero width: it stands within words
    return joiner || (letter >= 0x600 && letter < 0x700) ? Kind::Word : Kind::Mark;
}

bool isWordLetter(char32_t letter) {
    return kindOf(letter) == Kind::Word && !isAmong(letter, U"،؛؟");
}

// Whether the letter joins the one after it.
bool joinsOn(char32_t letter) {
    return isWordLetter(letter) && !isAmong(letter, U"اآأإدذرزژوؤةء");
}

struct Paragraph {
    Text text;
    bool note = false;
    [[nodiscard]] Text figure() const { return text.substr(0, text.find(U'-')); }
};

struct TextLine {
    Text text;
    bool last = false; // of its paragraph
};

// A run that comes out in one piece, and what stands between it and the next in reading order.
struct Run {
    Text text;
    Kind kind;
    std::size_t spaces = 0;
};

bool opensNote(const Text &text) {
    const auto dash = text.find(U'-');
    return dash != Text::npos && dash > 0 && dash <= 2 &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dash),
                       [](char32_t letter) { return kindOf(letter) == Kind::Figure; });
}

std::vector<Paragraph> paragraphsOf(const Text &text) {
    std::vector<Paragraph> paragraphs;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(U'\n', begin), text.size());
        if (end > begin)
            paragraphs.push_back({text.substr(begin, end - begin)});
        begin = end + 1;
    }
    for (auto at = paragraphs.rbegin(); at != paragraphs.rend() && opensNote(at->text); ++at)
        at->note = true;
    return paragraphs;
}

std::vector<TextLine> wrap(const Text &paragraph, std::size_t width) {
    std::vector<TextLine> lines;
    for (std::size_t begin = 0; begin < paragraph.size();) {
        std::size_t end = paragraph.size();
        if (end - begin > width) {
            end = paragraph.rfind(U' ', begin + width);
            if (end == Text::npos || end <= begin)
                end = std::min(paragraph.find(U' ', begin), paragraph.size());
        }
        lines.push_back({paragraph.substr(begin, end - begin), end == paragraph.size()});
        begin = end + 1;
    }
    return lines;
}

// The runs of a line where the kind of character changes.
std::vector<Run> runsOf(const Text &line) {
    std::vector<Run> runs;
    std::size_t spaces = 0;
    for (const char32_t letter : line) {
        if (letter == U' ') {
            ++spaces;
            continue;
        }
        const Kind kind = kindOf(letter);
        const bool goesOn =
            !runs.empty() && runs.back().kind == kind && !(kind == Kind::Figure && spaces > 0);
        if (goesOn) {
            runs.back().text.append(spaces, U' ');
        } else {
            if (!runs.empty())
                runs.back().spaces = spaces;
            runs.push_back({{}, kind});
        }
        runs.back().text += letter;
        spaces = 0;
    }
    return runs;
}

class Damager {
public:
    explicit Damager(const DamageOptions &options) : m_options(options), m_random(options.seed) {}

    std::string damaged(const Text &clean) {
        const std::vector<Paragraph> paragraphs = paragraphsOf(clean);
        m_page = m_options.firstPage;
        for (const Paragraph &paragraph : paragraphs)
            if (!paragraph.note)
                for (const TextLine &line : wrap(paragraph.text, m_options.lineWidth))
                    write(line, paragraphs);
        endPage(true);
        return toBytes(m_out);
    }

private:
    std::uint32_t draw(Between range) {
        return range.least +
               static_cast<std::uint32_t>(m_random()) % (range.most - range.least + 1);
    }
    bool happens(double share) { return static_cast<double>(m_random()) < share * 4294967296.0; }

    void write(const TextLine &line, const std::vector<Paragraph> &paragraphs) {
        if (m_options.pageLines > 0 && m_lines == m_options.pageLines)
            endPage(false);
        if (m_lines == 0 && !m_options.header.empty())
            m_out += toText(m_options.header) + lineEnd();
        putLine(line);
        for (const Paragraph &note : paragraphs)
            if (note.note && line.text.find(U"." + note.figure()) != Text::npos)
                m_notes.push_back(note.text);
    }

    // A missing blank line, or the page's footer, divides the pages.
    void endPage(bool last) {
        if (!m_notes.empty()) {
            m_out += Text(noteRuleWidth, U' ') + U"\n";
            for (const Text &note : m_notes)
                for (const TextLine &line : wrap(note, m_options.lineWidth))
                    putLine(line);
            m_notes.clear();
        }
        if (!m_options.footer.empty())
            m_out += U"\n" + Text(footerIndent, U' ') + toText(m_options.footer) + U"\n \n\n " +
                     figure(m_page) + U" \n\n";
        else if (!last && m_options.blankAfterEach)
            m_out.pop_back(); // the blank line after the last line
        m_lines = 0;
        ++m_page;
    }

    static Text figure(std::uint32_t number) {
        Text text;
        for (const char digit : std::to_string(number))
            text += U'٠' + static_cast<char32_t>(digit - '0');
        return text;
    }

    [[nodiscard]] Text lineEnd() const { return m_options.blankAfterEach ? U"\n\n" : U"\n"; }

    void putLine(const TextLine &line) {
        m_out += broken(line) + lineEnd();
        ++m_lines;
    }

    Text broken(const TextLine &line) {
        std::vector<Run> runs = runsOf(line.text);
        if (m_options.reversed) {
            runs = cutAtRandom(runs);
            std::reverse(runs.begin(), runs.end());
            // The space that followed a run in reading order now stands before it.
            for (std::size_t at = 0; at + 1 < runs.size(); ++at)
                runs[at].spaces = runs[at + 1].spaces;
        }
        Text raw;
        for (std::size_t at = 0; at < runs.size(); ++at) {
            raw += codeYeh(stretch(runs[at].text));
            if (at + 1 < runs.size())
                raw.append(runs[at].spaces, U' ');
        }
        const bool stopFirst = m_options.reversed && line.last;
        return (stopFirst ? U"  " : U"") + raw + Text(draw({0, 3}), U' ');
    }

    // Cuts the Arabic runs further, into blocks of some words each.
    std::vector<Run> cutAtRandom(const std::vector<Run> &runs) {
        std::vector<Run> blocks;
        for (const Run &run : runs) {
            Text rest = run.text;
            while (run.kind == Kind::Word) {
                std::size_t cut = 0;
                for (std::uint32_t word = draw(m_options.blockWords); word > 0 && cut != Text::npos;
                     --word)
                    cut = rest.find(U' ', cut + 1);
                if (cut == Text::npos)
                    break;
                const bool hidden = happens(m_options.hiddenBorders);
                const bool glued = hidden && m_options.glued > 0 && happens(m_options.glued);
                const std::size_t spaces = glued ? 0 : hidden ? 1 : draw(m_options.gap);
                const bool bare = m_options.bareCuts > 0 && happens(m_options.bareCuts);
                const std::size_t inner =
                    happens(m_options.cutWords) ? insideWord(rest, cut, bare) : 0;
                if (inner > 0) {
                    const Text strokes(bare ? 0 : 2, m_options.kashidaLetter);
                    blocks.push_back({rest.substr(0, inner) + strokes, run.kind, spaces});
                    rest.erase(0, inner);
                } else {
                    blocks.push_back({rest.substr(0, cut), run.kind, spaces});
                    rest.erase(0, cut + 1);
                }
            }
            blocks.push_back({rest, run.kind, run.spaces});
        }
        return blocks;
    }

    // A place in the word before the space at `end`: anywhere if the cut is to be bare, else the
    // last where letters join; 0 if there is none.
    [[nodiscard]] std::size_t insideWord(const Text &text, std::size_t end, bool bare) {
        const std::size_t space = text.rfind(U' ', end - 1);
        const std::size_t begin = space == Text::npos ? 0 : space + 1;
        if (bare)
            return end - begin < 2 ? 0 : begin + 1 + m_random() % (end - begin - 1);
        for (std::size_t at = end - 1; at > begin; --at)
            if (m_options.kashidaLetter != 0 && joinsOn(text[at - 1]) && isWordLetter(text[at]))
                return at;
        return 0;
    }

    Text stretch(const Text &run) {
        Text out;
        bool stretched = false; // this word already
        for (std::size_t at = 0; at < run.size(); ++at) {
            out += run[at];
            stretched = stretched && run[at] != U' ';
            const bool joined =
                at + 1 < run.size() && joinsOn(run[at]) && isWordLetter(run[at + 1]);
            if (joined && !stretched && m_options.kashidaLetter != 0 &&
                happens(m_options.stretched)) {
                out.append(draw({1, 3}), m_options.kashidaLetter);
                stretched = true;
            }
        }
        return out;
    }

    // The joined forms of ی come out as ي.
    [[nodiscard]] Text codeYeh(Text run) const {
        for (std::size_t at = 0; at + 1 < run.size(); ++at)
            if (run[at] == U'ی' &&
                (isWordLetter(run[at + 1]) || run[at + 1] == m_options.kashidaLetter))
                run[at] = U'ي';
        return run;
    }

    const DamageOptions &m_options;
    std::mt19937 m_random;
    Text m_out;
    std::vector<Text> m_notes; // due at this page's foot
    std::uint32_t m_lines = 0; // on this page
    std::uint32_t m_page = 1;
};

} // namespace

std::string damage(std::string_view clean, const DamageOptions &options) {
    return Damager(options).damaged(toText(clean));
}

} // namespace hamtaraz::test
