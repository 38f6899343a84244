// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/translation_unit.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace hamtaraz::io {

namespace {

/// A rung: a cut before segment `a` of one version and `b` of the other (Varga et al. 2005).
struct Rung {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
};

std::string rungLine(Rung rung, double confidence) {
    const long thousandths = std::lround(confidence * 1000); // no locale's decimal sign
    std::array<char, 64> line{};
    std::snprintf(line.data(), line.size(), "%u\t%u\t%ld.%03ld\n", rung.a, rung.b,
                  thousandths / 1000, thousandths % 1000);
    return line.data();
}

} // namespace

Result<Exported> writeLadder(const Work &work, VersionPair pair) {
    if (Outcome checked = checkPair(work.document, pair); !checked)
        return tl::unexpected(checked.error());
    Exported exported;
    Rung end;
    for (const Unit &unit : work.alignment.units()) {
        const SegmentRange a = unit.parts[pair.source];
        const SegmentRange b = unit.parts[pair.target];
        if (a.empty() && b.empty())
            continue;
        exported.content += rungLine({a.first, b.first}, double(unit.confidence));
        end = {a.last, b.last};
        ++exported.report.written;
        if (a.size() > 1)
            ++exported.report.severalSourceSegments;
    }
    exported.content += rungLine(end, 1);
    ++exported.report.written;
    return exported;
}

} // namespace hamtaraz::io
