// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/source_table.h"

#include "db/byte_codec.h"
#include "db/sqlite_rows.h"

namespace hamtaraz::db {

namespace {

std::string encodeOrigin(const std::vector<SourceRun> &origin) {
    if (origin.empty())
        return {};
    ByteWriter out;
    out.number(origin.size());
    for (const SourceRun &run : origin) {
        out.number(run.at);
        out.number(run.source.begin);
        out.number(run.source.end);
    }
    return out.take();
}

/// Bytes that are no origin mean none: the text is whole without it.
std::vector<SourceRun> decodeOrigin(const std::string &bytes) {
    ByteReader in(bytes);
    std::vector<SourceRun> origin(bytes.empty() ? 0 : in.count());
    for (SourceRun &run : origin) {
        run.at = in.number32();
        run.source.begin = in.number32();
        run.source.end = in.number32();
    }
    return in.finished() ? origin : std::vector<SourceRun>();
}

void writeRepairs(SQLite::Database &database, WorkId work, std::int32_t version,
                  const std::vector<Proposal> &repairs) {
    SQLite::Statement row =
        ofWork(database, work,
               "INSERT INTO repair (work, version, number, kind, place_begin, "
               "place_end, text_before, text_after, reason, confidence, is_applied, "
               "origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    std::int32_t number = 0;
    for (const Proposal &repair : repairs) {
        row.reset();
        row.bind(2, version);
        row.bind(3, number++);
        row.bind(4, static_cast<std::int32_t>(repair.kind));
        row.bind(5, repair.place.begin);
        row.bind(6, repair.place.end);
        row.bind(7, repair.before);
        row.bind(8, repair.after);
        row.bind(9, repair.reason);
        row.bind(10, repair.confidence);
        row.bind(11, static_cast<std::int32_t>(repair.apply));
        bindBlob(row, 12, encodeOrigin(repair.origin));
        row.exec();
    }
}

std::vector<Proposal> readRepairs(SQLite::Database &database, WorkId work, std::int32_t version) {
    std::vector<Proposal> repairs;
    SQLite::Statement row =
        ofWork(database, work,
               "SELECT kind, place_begin, place_end, text_before, text_after, reason, "
               "confidence, is_applied, origin FROM repair "
               "WHERE work = ? AND version = ? ORDER BY number");
    row.bind(2, version);
    while (row.executeStep())
        repairs.push_back({static_cast<RepairKind>(row.getColumn(0).getInt()),
                           {row.getColumn(1).getUInt(), row.getColumn(2).getUInt()},
                           stringOf(row, 3),
                           stringOf(row, 4),
                           stringOf(row, 5),
                           row.getColumn(6).getDouble(),
                           row.getColumn(7).getInt() != 0,
                           decodeOrigin(stringOf(row, 8))});
    return repairs;
}

} // namespace

void writeSources(SQLite::Database &database, WorkId work, const std::vector<SourceFile> &sources) {
    SQLite::Statement row = ofWork(database, work,
                                   "INSERT INTO source (work, version, name, encoding, bytes) "
                                   "VALUES (?, ?, ?, ?, ?)");
    std::int32_t version = 0;
    for (const SourceFile &source : sources) {
        row.reset();
        row.bind(2, version);
        row.bind(3, source.name);
        row.bind(4, source.encoding);
        bindBlob(row, 5, source.bytes);
        row.exec();
        writeRepairs(database, work, version++, source.repairs);
    }
}

std::vector<SourceFile> readSources(SQLite::Database &database, WorkId work) {
    std::vector<SourceFile> sources;
    SQLite::Statement row = ofWork(database, work,
                                   "SELECT name, encoding, bytes, version FROM source "
                                   "WHERE work = ? ORDER BY version");
    while (row.executeStep())
        sources.push_back({stringOf(row, 0), stringOf(row, 1), stringOf(row, 2),
                           readRepairs(database, work, row.getColumn(3).getInt())});
    return sources;
}

} // namespace hamtaraz::db
