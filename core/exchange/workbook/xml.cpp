// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/xml.h"

#include <expat.h>

namespace rundblick {
namespace {

constexpr int deepest = 256;
constexpr std::int64_t longestToken = std::int64_t{32} << 20U; // bytes that the parser must keep

std::string_view withoutPrefix(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    for (const char** pair = m_pairs; *pair; pair += 2)
        if (withoutPrefix(pair[0]) == name)
            return pair[1];
    return {};
}

struct XmlParser::Parser {
    XML_Parser expat = XML_ParserCreate(nullptr);
    Parser() = default;
    ~Parser() { XML_ParserFree(expat); }
    Parser(Parser&&) = delete;
};

// What expat calls; user data is the XmlParser.
struct XmlParser::Calls {
    static XmlParser& of(void* data) { return *static_cast<XmlParser*>(data); }
    static void start(void* data, const char* name, const char** attributes)
    {
        XmlParser& parser = of(data);
        if (++parser.m_depth > deepest)
            return parser.end(XmlState::Malformed);
        parser.m_handler.start(withoutPrefix(name), XmlAttributes(attributes));
    }
    static void end(void* data, const char* name)
    {
        --of(data).m_depth;
        of(data).m_handler.end(withoutPrefix(name));
    }
    static void text(void* data, const char* text, int length)
    {
        of(data).m_handler.text({text, static_cast<std::size_t>(length)});
    }
    static void doctype(void* data, const char*, const char*, const char*, int)
    {
        of(data).end(XmlState::Doctype);
    }
};

XmlParser::XmlParser(XmlHandler& handler)
    : m_handler(handler)
    , m_parser(std::make_unique<Parser>())
{
    XML_SetUserData(m_parser->expat, this);
    XML_SetElementHandler(m_parser->expat, Calls::start, Calls::end);
    XML_SetCharacterDataHandler(m_parser->expat, Calls::text);
    XML_SetStartDoctypeDeclHandler(m_parser->expat, Calls::doctype);
}

XmlParser::~XmlParser() = default;

XmlState XmlParser::feed(std::string_view piece, bool isLast)
{
    if (m_state != XmlState::Fine)
        return m_state;
    const XML_Status status = XML_Parse(m_parser->expat, piece.data(),
        static_cast<int>(piece.size()), isLast ? XML_TRUE : XML_FALSE);
    m_fed += static_cast<std::int64_t>(piece.size());
    const bool isEndless
        = !isLast && m_fed - XML_GetCurrentByteIndex(m_parser->expat) > longestToken;
    if ((status != XML_STATUS_OK || isEndless) && m_state == XmlState::Fine)
        m_state = XmlState::Malformed;
    return m_state;
}

std::int64_t XmlParser::row() const
{
    return static_cast<std::int64_t>(XML_GetCurrentLineNumber(m_parser->expat));
}

void XmlParser::stop()
{
    end(XmlState::Stopped);
}

void XmlParser::end(XmlState state)
{
    if (m_state != XmlState::Fine)
        return;
    m_state = state;
    XML_StopParser(m_parser->expat, XML_FALSE);
}

} // namespace rundblick
