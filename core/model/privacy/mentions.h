// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

// Where in a text a name is found.
enum class Mention {
    Word, // a word by itself, or with a genitive's s
    Anywhere, // inside a compound too, where the name has five letters or more
};

// Names that must not be read, and what stands for each. Upper and lower case are the same, as are
// a space and a hyphen; names of one or two letters are found as they are written only, names
// without a letter nowhere.
class Mentions {
public:
    // The first stand-in of a name counts.
    void add(std::string_view name, const std::string& standIn, Mention mention);

    // The text with each mention replaced, the longest name first.
    std::string hidden(std::string_view text) const;

private:
    struct Name {
        std::u32string folded;
        std::u32string exact; // only this way of writing; empty: any
        std::string standIn;
        bool isAnywhere = false;
    };
    struct Letters;

    const Name* nameAt(const Letters& text, std::size_t at) const;

    std::map<char32_t, std::vector<Name>> m_names; // by first letter, the longest first
};

} // namespace rundblick
