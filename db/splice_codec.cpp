// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/splice_codec.h"

#include "db/byte_codec.h"

namespace hamtaraz::db {

namespace {

// Stored as numbers: new values go to the end, none is ever renumbered.
constexpr auto lastStatus = static_cast<std::uint64_t>(Status::Excluded);
constexpr auto lastReason = static_cast<std::uint64_t>(ReasonKind::WeakEvidence);
static_assert(lastStatus == 3 && lastReason == 5);

constexpr std::uint64_t pinned = 1;
constexpr std::uint64_t bookmarked = 2;

void writeLinks(ByteWriter &out, const std::vector<Link> &links,
                const std::vector<SegmentRange> &parts) {
    for (const Link &link : links) {
        out.number(link.versionA);
        out.number(link.versionB);
        out.number(link.segmentA - parts[link.versionA].first);
        out.number(link.segmentB - parts[link.versionB].first);
    }
}

/// A link between any two of `versions` ≥ 1 versions.
Link readLink(ByteReader &in, std::size_t versions) {
    Link link;
    link.versionA = static_cast<std::uint8_t>(in.number(versions - 1));
    link.versionB = static_cast<std::uint8_t>(in.number(versions - 1));
    link.segmentA = in.number32();
    link.segmentB = in.number32();
    return link;
}

void writeReasons(ByteWriter &out, const Reasons &reasons) {
    out.number(reasons.size());
    for (const Reason &reason : reasons) {
        out.number(static_cast<std::uint64_t>(reason.kind));
        out.number(reason.versionA);
        out.number(reason.versionB);
        out.text(reason.detail);
    }
}

Reasons readReasons(ByteReader &in) {
    Reasons reasons(in.count());
    for (Reason &reason : reasons) {
        reason.kind = static_cast<ReasonKind>(in.number(lastReason));
        reason.versionA = in.number8();
        reason.versionB = in.number8();
        reason.detail = in.text();
    }
    return reasons;
}

void writeUnits(ByteWriter &out, const std::vector<Unit> &units) {
    out.number(units.size());
    for (const Unit &unit : units) {
        out.number(unit.parts.size());
        for (const SegmentRange &part : unit.parts) {
            out.number(part.first);
            out.number(part.last);
        }
        out.number(unit.links.size());
        writeLinks(out, unit.links, std::vector<SegmentRange>(maxVersions));
        out.number(static_cast<std::uint64_t>(unit.status));
        out.real(unit.confidence);
        writeReasons(out, unit.reasons);
        out.number((unit.pinnedStart ? pinned : 0) | (unit.bookmarked ? bookmarked : 0));
        out.text(unit.note);
    }
}

std::vector<Unit> readUnits(ByteReader &in) {
    std::vector<Unit> units(in.count());
    for (Unit &unit : units) {
        unit.parts.resize(in.count());
        for (SegmentRange &part : unit.parts) {
            part.first = in.number32();
            part.last = in.number32();
        }
        unit.links.resize(in.count());
        for (Link &link : unit.links)
            link = readLink(in, maxVersions);
        unit.status = static_cast<Status>(in.number(lastStatus));
        unit.confidence = in.real();
        unit.reasons = readReasons(in);
        const std::uint64_t flags = in.number(pinned | bookmarked);
        unit.pinnedStart = (flags & pinned) != 0;
        unit.bookmarked = (flags & bookmarked) != 0;
        unit.note = in.text();
    }
    return units;
}

void writeContents(ByteWriter &out, const std::vector<SegmentContent> &contents) {
    out.number(contents.size());
    for (const SegmentContent &content : contents) {
        out.text(content.gap);
        out.text(content.text);
        out.number(content.paragraph);
    }
}

std::vector<SegmentContent> readContents(ByteReader &in) {
    std::vector<SegmentContent> contents(in.count());
    for (SegmentContent &content : contents) {
        content.gap = in.text();
        content.text = in.text();
        content.paragraph = in.number32();
    }
    return contents;
}

} // namespace

std::string encodeShape(const Unit &unit) {
    ByteWriter out;
    for (const SegmentRange &part : unit.parts)
        out.number(part.size());
    writeLinks(out, unit.links, unit.parts);
    return out.take();
}

bool decodeShape(std::string_view bytes, std::size_t versions, Unit &unit) {
    ByteReader in(bytes);
    unit.parts.resize(versions);
    for (SegmentRange &part : unit.parts)
        part = {0, in.number32()};
    unit.links.clear();
    while (!in.atEnd())
        unit.links.push_back(readLink(in, versions));
    return in.finished();
}

std::string encodeReasons(const Reasons &reasons) {
    ByteWriter out;
    writeReasons(out, reasons);
    return out.take();
}

std::optional<Reasons> decodeReasons(std::string_view bytes) {
    ByteReader in(bytes);
    Reasons reasons = readReasons(in);
    return in.finished() ? std::optional(std::move(reasons)) : std::nullopt;
}

std::string encodeSplices(std::span<const Splice> splices) {
    ByteWriter out;
    out.number(splices.size());
    for (const Splice &splice : splices) {
        out.number(splice.at);
        writeUnits(out, splice.before);
        writeUnits(out, splice.after);
        out.number(splice.edits.size());
        for (const SegmentEdit &edit : splice.edits) {
            out.number(edit.version);
            out.number(edit.at);
            writeContents(out, edit.before);
            writeContents(out, edit.after);
        }
    }
    return out.take();
}

std::optional<std::vector<Splice>> decodeSplices(std::string_view bytes) {
    ByteReader in(bytes);
    std::vector<Splice> splices(in.count());
    for (Splice &splice : splices) {
        splice.at = in.number(UINT32_MAX);
        splice.before = readUnits(in);
        splice.after = readUnits(in);
        splice.edits.resize(in.count());
        for (SegmentEdit &edit : splice.edits) {
            edit.version = in.number8();
            edit.at = in.number32();
            edit.before = readContents(in);
            edit.after = readContents(in);
        }
    }
    return in.finished() ? std::optional(std::move(splices)) : std::nullopt;
}

} // namespace hamtaraz::db
