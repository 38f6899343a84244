// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alignment/repair/proposal.h"
#include "alignment/text/language.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace hamtaraz {

/// What the user makes of the changes proposed for one text. A change is *doubtful* when it is less
/// sure than the threshold or was only proposed, and *waits* as long as it is doubtful and the user
/// has said neither yes nor no. Footnotes are moved all together or not at all.
class RepairDecisions {
public:
    /// The changes touched by a step: from `first` to `last`, both included.
    struct Touched {
        std::size_t first = 0, last = 0;
    };
    struct Counts {
        int waiting = 0, accepted = 0, refused = 0;
    };

    /// `proposals` are of `text`, ordered by place, without overlap.
    RepairDecisions(std::string text, Language language, std::vector<Proposal> proposals);

    /// Takes every change for decided as it stands.
    void settle();

    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] const Language &language() const { return m_language; }
    /// As decided: `apply` is the user's word, or the default.
    [[nodiscard]] const std::vector<Proposal> &proposals() const { return m_proposals; }
    [[nodiscard]] std::size_t size() const { return m_proposals.size(); }

    /// In [0,1].
    [[nodiscard]] double threshold() const { return m_threshold; }
    void setThreshold(double threshold) { m_threshold = threshold; }
    [[nodiscard]] bool isDoubtful(std::size_t change) const;
    [[nodiscard]] bool isDecided(std::size_t change) const { return m_marks[change].decided; }
    [[nodiscard]] bool waits(std::size_t change) const;
    /// What is accepted but waits counts as waiting alone. Linear.
    [[nodiscard]] Counts counts() const;

    /// Accepts or refuses one change; with a footnote all footnotes.
    Touched decide(std::size_t change, bool accept);
    /// Accepts or refuses every change of a kind; nothing when there is none.
    std::optional<Touched> decideKind(RepairKind kind, bool accept);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// Takes the last step back, or carries it out again; nothing when there is none.
    std::optional<Touched> undo();
    std::optional<Touched> redo();

private:
    struct Mark {
        bool onlyProposed = false, decided = false;
    };
    struct Before {
        std::uint32_t change;
        bool apply, decided;
    };
    using Step = std::vector<Before>; ///< by `change`

    void note(Step &step, std::size_t change) const;
    void set(Step &step, std::size_t change, bool accept);
    Touched keep(Step step);
    std::optional<Touched> turnBack(std::vector<Step> &from, std::vector<Step> &to);

    std::string m_text;
    Language m_language;
    std::vector<Proposal> m_proposals;
    std::vector<Mark> m_marks;
    double m_threshold = 0.7;
    std::vector<Step> m_done, m_undone;
};

} // namespace hamtaraz
