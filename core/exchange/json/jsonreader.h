// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

enum class JsonKind { Object, Array, Text, Number, Flag, Null, None };

// Reads a JSON text (RFC 8259) value by value, as its reader expects them: nothing is built of what
// nobody asks for. The first thing that is not as expected ends it: everything reads as nothing
// from then on. The text may come from anywhere; it must outlive the reader.
//
//     if (json.openObject())
//         while (json.nextKey(key))
//             json.readNumber(value); // or whatever the key asks for, exactly one value
class JsonReader {
public:
    // Brackets within brackets may be so deep.
    explicit JsonReader(std::string_view text, std::size_t deepest = 32);

    bool isFine() const { return m_expected.empty(); }

    bool openObject();
    bool nextKey(std::string& key); // false at the end of the object
    bool openArray();
    bool nextItem(); // false at the end of the array

    JsonKind kind(); // of the next value, by how it begins
    bool isAtText(); // whether the next value is one
    bool readText(std::string& value, std::size_t most); // of at most so many bytes
    bool readNumber(double& value); // a finite one
    bool readNumberText(std::string& value); // as it stands there, whatever its size
    bool readWhole(std::int64_t& value); // also where it is written as 3.0 or 3e2
    bool readFlag(bool& value);
    bool takeNull(); // whether it was one; stays where it is otherwise
    bool skipValue();
    bool finish(); // nothing may follow

    // Ends the reading; what was expected instead of the value read last, in the words of JSON.
    void fail(std::string expected);

    // Where it ended: "touchpoint[3].spend, 12:5", the last two being line and column from 1.
    const std::string& place() const { return m_place; }
    const std::string& expected() const { return m_expected; }

    // The value that is being read: "touchpoint[3].spend".
    std::string path() const;

private:
    struct Level {
        bool isObject = false;
        std::int64_t count = 0; // of the entries begun
        std::string key; // of the entry, in an object
    };

    char peek(); // behind white space; NUL at the end
    bool open(char bracket, bool isObject);
    bool nextEntry(char closing);
    bool scanText(std::string* value, std::size_t most);
    bool scanEscape(std::string* value);
    bool scanUnicode(std::uint32_t& unit);
    std::string_view scanNumber();
    std::size_t skipDigits(std::size_t at) const;
    bool takeWord(std::string_view word);
    bool skipScalar();
    char at(std::size_t place) const { return place < m_text.size() ? m_text[place] : '\0'; }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_valueAt = 0; // where the value read last begins
    std::size_t m_deepest;
    std::vector<Level> m_levels;
    std::string m_place;
    std::string m_expected; // empty: all is well
};

} // namespace rundblick
