// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/model/field.h"

#include <concepts>
#include <optional>
#include <vector>

namespace rundblick {

// Writes one JSON value after the other into a text: the outer levels one entry a line, the inner
// ones on that line. Numbers take their shortest form that reads back the same; what is not finite
// is null. Does not check that keys and values alternate.
class JsonWriter {
public:
    void object(const auto& content) // content() writes keys and values
    {
        open('{');
        content();
        close('}');
    }
    void array(const auto& values, const auto& content) // content(value) writes each
    {
        open('[');
        for (const auto& value : values) {
            separate();
            content(value);
            m_afterValue = true;
        }
        close(']');
    }
    JsonWriter& key(std::string_view name);

    void value(std::string_view text);
    void value(const std::string& text) { value(std::string_view(text)); }
    void value(const char* text) { value(std::string_view(text)); }
    void value(std::same_as<bool> auto flag) { write(flag ? "true" : "false"); }
    void value(double number);
    void value(std::integral auto number) requires(!std::same_as<decltype(number), bool>)
    {
        write(std::to_string(number));
    }
    void value(const Message& message);
    template <typename Enum>
    void value(Enum choice) requires std::is_enum_v<Enum>
    {
        value(textOf(choice));
    }
    template <typename T>
    void value(const std::optional<T>& optional)
    {
        if (optional)
            value(*optional);
        else
            null();
    }
    void null() { write("null"); }

    void nulls(std::initializer_list<std::string_view> names); // keys without a value
    void messages(std::string_view name, const std::vector<Message>& list);

    const std::string& text() const { return m_text; }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void write(std::string_view text);

    std::string m_text;
    int m_depth = 0;
    bool m_afterValue = false; // a comma is due before the next entry
};

} // namespace rundblick
