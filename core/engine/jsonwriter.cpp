// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/jsonwriter.h"

#include "core/base/text.h"

#include <cmath>

namespace rundblick {

constexpr int linedLevels = 3; // deeper entries stay on the line

JsonWriter& JsonWriter::key(std::string_view name)
{
    separate();
    m_text += jsonString(name);
    m_text += ": ";
    return *this;
}

void JsonWriter::value(std::string_view text)
{
    write(jsonString(text));
}

void JsonWriter::value(double number)
{
    if (std::isfinite(number))
        write(formatNumber(number));
    else
        null();
}

void JsonWriter::value(const Message& message)
{
    object([&] {
        key("code").value(codeText(message.code));
        for (const auto& [name, content] : message.values) {
            key(name);
            std::visit([this](const auto& held) { value(held); }, content);
        }
    });
}

void JsonWriter::nulls(std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names)
        key(name).null();
}

void JsonWriter::messages(std::string_view name, const std::vector<Message>& list)
{
    key(name);
    array(list, [this](const Message& message) { value(message); });
}

void JsonWriter::open(char bracket)
{
    m_text += bracket;
    ++m_depth;
    m_afterValue = false;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (m_afterValue && m_depth < linedLevels) {
        m_text += '\n';
        m_text.append(static_cast<std::size_t>(m_depth), ' ');
    }
    m_text += bracket;
    m_afterValue = true;
}

void JsonWriter::separate()
{
    if (m_afterValue)
        m_text += ',';
    if (m_depth <= linedLevels) {
        m_text += '\n';
        m_text.append(static_cast<std::size_t>(m_depth), ' ');
    } else if (m_afterValue) {
        m_text += ' ';
    }
    m_afterValue = false;
}

void JsonWriter::write(std::string_view text)
{
    m_text += text;
    m_afterValue = true;
}

} // namespace rundblick
