// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace rundblick {

// The attributes of an element, by their names without prefix; good while it is told of.
class XmlAttributes {
public:
    explicit XmlAttributes(const char** pairs)
        : m_pairs(pairs)
    {
    }
    std::optional<std::string_view> find(std::string_view name) const;
    std::string_view value(std::string_view name) const { return find(name).value_or(""); }

private:
    const char** m_pairs;
};

// Is told what an XML text holds, in its order. Names come without prefix.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void end(std::string_view) { }
    virtual void text(std::string_view) { }
};

enum class XmlState { Fine, Malformed, Doctype, Stopped };

// Reads an XML text piece by piece, in bounded memory: what is nested without end or has names
// without end is malformed. A document type is never followed: nothing that somebody sends needs
// one, and entities can grow without end or name other files.
class XmlParser {
public:
    explicit XmlParser(XmlHandler& handler);
    ~XmlParser();
    XmlParser(XmlParser&&) = delete;

    // Tells the handler of the next piece. Anything but Fine is the end.
    XmlState feed(std::string_view piece, bool isLast);

    void stop(); // by the handler: it has seen enough

    std::int64_t row() const; // the line that is being read, from 1

private:
    struct Calls;
    struct Parser;
    void end(XmlState state);

    XmlHandler& m_handler;
    std::unique_ptr<Parser> m_parser;
    XmlState m_state = XmlState::Fine;
    std::int64_t m_fed = 0; // bytes
    int m_depth = 0;
};

} // namespace rundblick
