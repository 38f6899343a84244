// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace hamtaraz::db {

/// Appends values to a run of bytes: numbers as LEB128, reals as their four bytes, low byte first.
class ByteWriter {
public:
    void number(std::uint64_t value);
    void real(float value);
    /// The length, then the bytes.
    void text(std::string_view value);

    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what a ByteWriter wrote. Never reads past the end: the first value that is not there, or
/// is no lawful one, fails the reader, and everything read from then on is 0 or empty.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : m_rest(bytes) {}

    /// A number up to and including `most`.
    std::uint64_t number(std::uint64_t most);
    std::uint32_t number32() { return static_cast<std::uint32_t>(number(UINT32_MAX)); }
    std::uint8_t number8() { return static_cast<std::uint8_t>(number(UINT8_MAX)); }
    /// How many values follow; each takes a byte at least, so this is never more than the bytes
    /// left.
    std::size_t count() { return number(m_rest.size()); }
    float real();
    std::string text();

    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    /// Everything was read and all of it was lawful.
    [[nodiscard]] bool finished() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view bytes(std::size_t size);
    void giveUp();

    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace hamtaraz::db
