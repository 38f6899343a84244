// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/byte_codec.h"

#include <bit>

namespace hamtaraz::db {

void ByteWriter::number(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7)
        m_bytes += static_cast<char>(0x80 | (value & 0x7F));
    m_bytes += static_cast<char>(value);
}

void ByteWriter::real(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (unsigned shift = 0; shift < 32; shift += 8)
        m_bytes += static_cast<char>((bits >> shift) & 0xFF);
}

void ByteWriter::text(std::string_view value) {
    number(value.size());
    m_bytes += value;
}

std::uint64_t ByteReader::number(std::uint64_t most) {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        const std::string_view next = bytes(1);
        if (next.empty())
            return 0;
        const auto byte = static_cast<unsigned char>(next[0]);
        value |= std::uint64_t{byte & 0x7FU} << shift;
        if (byte < 0x80) {
            if (value <= most)
                return value;
            break;
        }
    }
    giveUp();
    return 0;
}

float ByteReader::real() {
    const std::string_view four = bytes(4);
    std::uint32_t bits = 0;
    for (std::size_t i = four.size(); i-- > 0;)
        bits = bits << 8 | static_cast<unsigned char>(four[i]);
    return std::bit_cast<float>(bits);
}

std::string ByteReader::text() {
    return std::string(bytes(count()));
}

std::string_view ByteReader::bytes(std::size_t size) {
    if (size > m_rest.size()) {
        giveUp();
        return {};
    }
    const std::string_view taken = m_rest.substr(0, size);
    m_rest.remove_prefix(size);
    return taken;
}

void ByteReader::giveUp() {
    m_failed = true;
    m_rest = {};
}

} // namespace hamtaraz::db
