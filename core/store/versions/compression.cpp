// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/compression.h"

#include <array>
#include <zlib.h>

namespace rundblick {
namespace {

constexpr std::size_t pieceSize = std::size_t{1} << 16U;

// zlib takes what it reads as not const and counts in 32 bits.
void offer(z_stream& stream, std::string_view& rest)
{
    constexpr std::size_t most = std::size_t{1} << 30U;
    const std::string_view piece = rest.substr(0, most);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.data()));
    stream.avail_in = static_cast<uInt>(piece.size());
    rest.remove_prefix(piece.size());
}

} // namespace

std::vector<std::uint8_t> compressed(std::string_view bytes)
{
    z_stream stream{};
    deflateInit(&stream, Z_DEFAULT_COMPRESSION);
    std::vector<std::uint8_t> result;
    std::array<std::uint8_t, pieceSize> piece{};
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        if (stream.avail_in == 0)
            offer(stream, bytes);
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        state = deflate(&stream, bytes.empty() ? Z_FINISH : Z_NO_FLUSH);
        result.insert(result.end(), piece.data(), stream.next_out);
    }
    deflateEnd(&stream);
    return result;
}

std::optional<std::vector<std::uint8_t>> inflated(std::string_view bytes, std::size_t limit)
{
    z_stream stream{};
    inflateInit(&stream);
    std::vector<std::uint8_t> result;
    std::array<std::uint8_t, pieceSize> piece{};
    int state = Z_OK;
    while (state == Z_OK && result.size() <= limit) {
        if (stream.avail_in == 0)
            offer(stream, bytes);
        stream.next_out = piece.data();
        stream.avail_out = static_cast<uInt>(piece.size());
        state = inflate(&stream, Z_NO_FLUSH); // Z_BUF_ERROR where something is missing
        result.insert(result.end(), piece.data(), stream.next_out);
    }
    const bool isWhole = state == Z_STREAM_END && stream.avail_in == 0 && bytes.empty();
    inflateEnd(&stream);
    if (!isWhole || result.size() > limit)
        return {};
    return result;
}

} // namespace rundblick
