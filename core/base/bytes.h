// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace rundblick {

// Bytes that are shared and never changed: a picture, a column of rating codes. Copying costs a
// reference count; equality looks at the content only where the two do not share it.
class Bytes {
public:
    Bytes() = default;
    explicit Bytes(std::vector<std::uint8_t> content)
        : m_content(content.empty()
                ? nullptr
                : std::make_shared<const std::vector<std::uint8_t>>(std::move(content)))
    {
    }

    bool isEmpty() const { return !m_content; }
    std::size_t size() const { return m_content ? m_content->size() : 0; }
    const std::uint8_t* data() const { return m_content ? m_content->data() : nullptr; }
    const std::uint8_t* begin() const { return data(); }
    const std::uint8_t* end() const { return data() + size(); }
    std::vector<std::uint8_t> copy() const { return {begin(), end()}; }

    bool operator==(const Bytes& other) const
    {
        return m_content == other.m_content
            || (m_content && other.m_content && *m_content == *other.m_content);
    }

private:
    std::shared_ptr<const std::vector<std::uint8_t>> m_content; // null when empty
};

} // namespace rundblick
