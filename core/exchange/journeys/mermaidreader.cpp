// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/journeys/mermaid.h"

namespace rundblick {
namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

void appendCharacter(std::string& text, long long number)
{
    const auto add = [&](long long byte) { text += static_cast<char>(byte); };
    if (number < 0x80) {
        add(number);
    } else if (number < 0x800) {
        add(0xC0 | number >> 6);
        add(0x80 | (number & 0x3F));
    } else {
        if (number < 0x10000) {
            add(0xE0 | number >> 12);
        } else {
            add(0xF0 | number >> 18);
            add(0x80 | (number >> 12 & 0x3F));
        }
        add(0x80 | (number >> 6 & 0x3F));
        add(0x80 | (number & 0x3F));
    }
}

// The number in "#58;"; nothing where the text begins with no such thing.
std::optional<long long> numberAt(std::string_view text, std::size_t& length)
{
    constexpr std::size_t longest = 8; // "#1114111;" without the sign
    const std::size_t end = text.substr(0, longest + 1).find(';');
    if (!text.starts_with('#') || end == std::string_view::npos)
        return {};
    length = end + 1;
    const std::optional<long long> number = parseInteger(text.substr(1, end - 1));
    const bool isCharacter
        = number && *number >= 0 && *number <= 0x10FFFF && !(*number >= 0xD800 && *number < 0xE000);
    return isCharacter ? number : std::nullopt;
}

// The characters that Mermaid knows by name beside those by number.
std::string_view namedAt(std::string_view text)
{
    constexpr std::string_view names[] = {"#quot;", "#amp;", "#lt;", "#gt;", "#colon;", "#semi;"};
    for (const std::string_view name : names)
        if (text.starts_with(name))
            return name;
    return {};
}

char characterOf(std::string_view name)
{
    switch (name[1]) {
    case 'q':
        return '"';
    case 'a':
        return '&';
    case 'l':
        return '<';
    case 'g':
        return '>';
    default:
        return name[1] == 'c' ? ':' : ';';
    }
}

std::string unescaped(std::string_view text)
{
    text = trimmed(text);
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t length = 1;
        if (const auto number = numberAt(text.substr(i), length)) {
            appendCharacter(plain, *number);
            i += length - 1;
        } else if (const std::string_view name = namedAt(text.substr(i)); !name.empty()) {
            plain += characterOf(name);
            i += name.size() - 1;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

// What stands behind the word and a blank; nothing where the line does not begin with it.
std::optional<std::string_view> behind(std::string_view word, std::string_view line)
{
    if (!line.starts_with(word) || line.size() == word.size())
        return {};
    const char next = line[word.size()];
    return next == ' ' || next == '\t' ? std::optional(trimmed(line.substr(word.size())))
                                       : std::nullopt;
}

class MermaidReader {
public:
    MermaidReader(std::string_view text, const std::string& file)
        : m_text(text)
        , m_file(file)
    {
        if (m_text.starts_with(byteOrderMark))
            m_text.remove_prefix(byteOrderMark.size());
    }

    Result<MermaidJourney> read()
    {
        while (!m_text.empty() && !m_error) {
            const std::size_t end = m_text.find_first_of("\r\n");
            const std::string_view line = trimmed(m_text.substr(0, end));
            const std::size_t width
                = m_text.substr(std::min(end, m_text.size())).starts_with("\r\n") ? 2 : 1;
            m_text.remove_prefix(end == std::string_view::npos ? m_text.size() : end + width);
            ++m_row;
            readLine(line);
        }
        if (m_error)
            return *m_error;
        if (!m_isJourney)
            return Error{Code::MermaidForeign, {{"file", m_file}}, {}};
        return std::move(m_journey);
    }

private:
    void readLine(std::string_view line)
    {
        if (line == "---" && !m_isJourney) {
            m_isInHead = !m_isInHead;
            return;
        }
        if (m_isInHead) {
            if (const auto title = behind("title:", line))
                m_journey.title = *title;
            return;
        }
        if (m_isInBraces) {
            m_isInBraces = line.find('}') == std::string_view::npos;
            return;
        }
        if (line.empty() || line.starts_with("%%") || line.starts_with("```"))
            return;
        if (!m_isJourney)
            beginJourney(line);
        else
            readStatement(line);
    }

    void beginJourney(std::string_view line)
    {
        m_isJourney = line == "journey";
        if (!m_isJourney)
            m_error = Error{Code::MermaidForeign, {{"file", m_file}}, {}};
    }

    void readStatement(std::string_view line)
    {
        std::size_t length = 0;
        if (line.starts_with('#') && !numberAt(line, length) && namedAt(line).empty())
            return; // a comment
        if (const auto title = behind("title", line))
            m_journey.title = unescaped(*title);
        else if (const auto section = behind("section", line))
            m_journey.sections.push_back({unescaped(*section), {}});
        else if (line.starts_with("accTitle") || line.starts_with("accDescr"))
            m_isInBraces = line.find('{') != std::string_view::npos
                && line.find('}') == std::string_view::npos;
        else
            readTask(line);
    }

    // "name: score: actor, actor", with the actors or without.
    void readTask(std::string_view line)
    {
        const std::vector<std::string_view> parts = split(line, ":");
        const std::string_view score = parts.size() < 2 ? std::string_view() : trimmed(parts[1]);
        MermaidTask task{unescaped(parts[0]), parseNumber(score).value_or(0.0), {}, false};
        if (parts.size() > 3 || task.score < 1.0 || task.score > 5.0 || task.name.empty())
            return fail(line);
        if (parts.size() == 3)
            readActors(parts[2], task);
        if (m_journey.sections.empty())
            m_journey.sections.emplace_back();
        m_journey.sections.back().tasks.push_back(std::move(task));
    }

    static void readActors(std::string_view text, MermaidTask& task)
    {
        for (const std::string_view actor : split(text, ",")) {
            std::string name = unescaped(actor);
            if (trimmed(actor) == "Team")
                task.isOfTeam = true;
            else if (!name.empty())
                task.actors.push_back(std::move(name));
        }
    }

    void fail(std::string_view line)
    {
        constexpr std::size_t shown = 80;
        m_error = Error{Code::MermaidLine,
            {{"file", m_file}, {"row", m_row}, {"value", shortened(std::string(line), shown)}}, {}};
    }

    std::string_view m_text;
    const std::string& m_file;
    std::int64_t m_row = 0;
    bool m_isJourney = false;
    bool m_isInHead = false;
    bool m_isInBraces = false;
    MermaidJourney m_journey;
    std::optional<Error> m_error;
};

} // namespace

Result<MermaidJourney> readMermaid(std::string_view text, const std::string& file)
{
    if (text.size() > mostMermaidMegabytes << 20U)
        return Error{Code::ImportTooLarge,
            {{"file", file}, {"limit", static_cast<std::int64_t>(mostMermaidMegabytes)}}, {}};
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return Error{Code::MermaidForeign, {{"file", file}}, {}};
    return MermaidReader(text, file).read();
}

} // namespace rundblick
