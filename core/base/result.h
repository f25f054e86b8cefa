// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <cassert>
#include <type_traits>

namespace rundblick {

// A value, or the reason why there is none. The vocabulary of std::expected.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& operator*() &
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    const T& operator*() const&
    {
        assert(has_value());
        return *std::get_if<0>(&m_state);
    }
    T&& operator*() &&
    {
        assert(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    T* operator->() { return &**this; }
    const T* operator->() const { return &**this; }

    const Error& error() const
    {
        assert(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

using Status = Result<std::monostate>;

inline Status ok()
{
    return std::monostate{};
}

} // namespace rundblick
