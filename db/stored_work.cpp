// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/stored_work.h"

#include "db/segment_table.h"
#include "db/splice_check.h"
#include "db/sqlite_rows.h"
#include "db/unit_table.h"

#include <algorithm>

namespace hamtaraz::db {

namespace {

Result<OrderKeys> orderKeys(std::vector<std::int64_t> keys) {
    if (!keys.empty() && (keys.front() < 1 || keys.back() > greatestKey))
        return fail(ErrorCode::Damaged, "a row has an impossible key");
    return OrderKeys(std::move(keys));
}

/// The same trouble, seen in a file that should have been lawful.
tl::unexpected<Error> damaged(const Error &error) {
    return fail(ErrorCode::Damaged, error.detail, error.where);
}

template <class Table, class Rows> OrderKeys append(Table &&table, const Rows &rows) {
    OrderKeys keys;
    const OrderKeys::Change change = keys.replace({0, 0}, rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        table.write(change.keys[i], rows[i]);
    return keys;
}

} // namespace

void StoredWork::write(const Work &work) {
    SQLite::Statement row = ofWork(m_database, m_work,
                                   "INSERT INTO work (id, place, title, cursor) "
                                   "SELECT ?1, coalesce(max(place), 0) + 1, ?2, 0 FROM work");
    row.bind(2, work.document.title);
    row.exec();

    Keys keys;
    const std::vector<Version> &versions = work.document.versions;
    for (std::size_t v = 0; v < versions.size(); ++v) {
        SQLite::Statement version =
            ofWork(m_database, m_work,
                   "INSERT INTO version (work, number, language, is_source, tail) "
                   "VALUES (?1, ?2, ?3, ?4, ?5)");
        version.bind(2, static_cast<std::int32_t>(v));
        version.bind(3, versions[v].language.tag());
        version.bind(4, static_cast<std::int32_t>(versions[v].role == Role::Source));
        version.bind(5, tailOf(versions[v]));
        version.exec();
        keys.segments.push_back(
            append(SegmentTable(m_database, m_work, v), segmentRows(versions[v])));
    }
    keys.units =
        append(UnitTable(m_database, m_work, versions.size()), rebased(work.alignment.units()));
    m_keys = std::move(keys);
}

Result<Work> StoredWork::load() {
    SQLite::Statement title = ofWork(m_database, m_work, "SELECT title FROM work WHERE id = ?1");
    if (!title.executeStep())
        return fail(ErrorCode::Damaged, "there is no work in it");
    Keys keys;
    Result<std::vector<Version>> versions = loadVersions(keys);
    if (!versions)
        return tl::unexpected(versions.error());
    Document document{stringOf(title, 0), std::move(*versions)};
    if (auto lawful = checkDocument(document); !lawful)
        return damaged(lawful.error());

    std::vector<std::uint32_t> counts;
    for (const Version &version : document.versions)
        counts.push_back(static_cast<std::uint32_t>(version.segments.size()));
    Result<KeyedRows<Unit>> units = UnitTable(m_database, m_work, counts.size()).readAll();
    if (!units)
        return tl::unexpected(units.error());
    if (auto placed = placeUnits(units->rows, counts); !placed)
        return tl::unexpected(placed.error());
    Result<OrderKeys> unitKeys = orderKeys(std::move(units->keys));
    if (!unitKeys)
        return tl::unexpected(unitKeys.error());
    Result<Alignment> alignment = Alignment::create(std::move(counts), std::move(units->rows));
    if (!alignment)
        return damaged(alignment.error());

    keys.units = std::move(*unitKeys);
    m_keys = std::move(keys);
    return Work{std::move(document), std::move(*alignment)};
}

Outcome StoredWork::apply(const Splice &splice) {
    if (auto known = rememberKeys(); !known)
        return known;
    if (auto lawful = checkSplice(splice, m_keys->segments.size()); !lawful)
        return lawful;
    for (const SegmentEdit &edit : splice.edits) {
        if (edit.version >= m_keys->segments.size())
            return fail(ErrorCode::OutOfRange, "", "version " + std::to_string(edit.version));
        SegmentTable table(m_database, m_work, edit.version);
        if (auto done = replaceRows(table, m_keys->segments[edit.version], edit.at, edit.before,
                                    edit.after);
            !done)
            return done;
    }
    UnitTable table(m_database, m_work, m_keys->segments.size());
    return replaceRows(table, m_keys->units, splice.at, rebased(splice.before),
                       rebased(splice.after));
}

std::size_t StoredWork::versionCount() {
    SQLite::Statement row =
        ofWork(m_database, m_work, "SELECT count(*) FROM version WHERE work = ?1");
    row.executeStep();
    return static_cast<std::size_t>(row.getColumn(0).getInt64());
}

Result<std::vector<Version>> StoredWork::loadVersions(Keys &keys) {
    std::vector<Version> versions;
    SQLite::Statement row =
        ofWork(m_database, m_work,
               "SELECT language, is_source, tail FROM version WHERE work = ?1 ORDER BY number");
    while (row.executeStep()) {
        const Result<Language> language = Language::fromTag(bytesOf(row, 0));
        if (!language)
            return damaged(language.error());
        Version version{
            *language, row.getColumn(1).getInt() != 0 ? Role::Source : Role::Translation, {}, {}};
        KeyedRows<SegmentContent> segments =
            SegmentTable(m_database, m_work, versions.size()).readAll();
        if (auto joined = joinRows(segments.rows, stringOf(row, 2), version); !joined)
            return tl::unexpected(joined.error());
        Result<OrderKeys> segmentKeys = orderKeys(std::move(segments.keys));
        if (!segmentKeys)
            return tl::unexpected(segmentKeys.error());
        keys.segments.push_back(std::move(*segmentKeys));
        versions.push_back(std::move(version));
    }
    return versions;
}

Outcome StoredWork::rememberKeys() {
    if (m_keys)
        return {};
    Keys keys;
    for (std::size_t v = 0, count = versionCount(); v < count; ++v) {
        Result<OrderKeys> segments = orderKeys(SegmentTable(m_database, m_work, v).readKeys());
        if (!segments)
            return tl::unexpected(segments.error());
        keys.segments.push_back(std::move(*segments));
    }
    Result<OrderKeys> units =
        orderKeys(UnitTable(m_database, m_work, keys.segments.size()).readKeys());
    if (!units)
        return tl::unexpected(units.error());
    keys.units = std::move(*units);
    m_keys = std::move(keys);
    return {};
}

} // namespace hamtaraz::db
