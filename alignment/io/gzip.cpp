// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment/io/gzip.h"

#include <zlib.h>

#include <array>
#include <limits>

namespace hamtaraz::io {

namespace {

/// A zlib stream that reads gzip members, closed in the end.
class Inflater {
public:
    /// `bytes` of less than 4 GiB, which is all that zlib counts.
    explicit Inflater(std::string_view bytes) {
        constexpr int gzipOnly = 16 + MAX_WBITS;
        // zlib only reads what it takes as writable
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_open = inflateInit2(&m_stream, gzipOnly) == Z_OK;
    }
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&m_stream); }

    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Whether another member follows; padding is none.
    [[nodiscard]] bool hasMember() const {
        return isGzip({reinterpret_cast<const char *>(m_stream.next_in), m_stream.avail_in});
    }
    void startMember() { inflateReset(&m_stream); }

    /// Unpacks a stretch; Z_OK, Z_STREAM_END or an error.
    int step(std::string &unpacked) {
        m_stream.next_out = m_buffer.data();
        m_stream.avail_out = static_cast<uInt>(m_buffer.size());
        const int state = inflate(&m_stream, Z_NO_FLUSH);
        unpacked.append(reinterpret_cast<const char *>(m_buffer.data()),
                        m_buffer.size() - m_stream.avail_out);
        return state;
    }

private:
    z_stream m_stream{};
    std::array<Bytef, 1 << 16> m_buffer{};
    bool m_open = false;
};

tl::unexpected<Error> tooLarge(std::size_t largest) {
    return fail(ErrorCode::Unsupported,
                "unpacked more than " + std::to_string(largest >> 20) + " MiB");
}

} // namespace

bool isGzip(std::string_view bytes) {
    return bytes.starts_with("\x1F\x8B");
}

Result<std::string> gunzip(std::string_view bytes, std::size_t largest) {
    if (bytes.size() > std::numeric_limits<uInt>::max())
        return fail(ErrorCode::Unsupported, "a gzip file of more than 4 GiB");
    Inflater inflater(bytes);
    if (!inflater.isOpen())
        return fail(ErrorCode::Unsupported, "gzip files need another version of zlib");
    std::string unpacked;
    while (true) {
        const int state = inflater.step(unpacked);
        if (unpacked.size() > largest)
            return tooLarge(largest);
        if (state == Z_STREAM_END) {
            if (!inflater.hasMember())
                return unpacked;
            inflater.startMember();
        } else if (state == Z_BUF_ERROR) {
            return fail(ErrorCode::BadFormat, "the gzip data is cut off");
        } else if (state != Z_OK) {
            return fail(ErrorCode::BadFormat, "the gzip data is damaged");
        }
    }
}

Result<std::string> gunzipIfNeeded(std::string bytes) {
    if (isGzip(bytes))
        return gunzip(bytes);
    if (bytes.size() > largestUnpacked)
        return tooLarge(largestUnpacked);
    return bytes;
}

} // namespace hamtaraz::io
