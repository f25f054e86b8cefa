// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rundblick {

struct Letters;

// Where in a text a name is found.
enum class Mention {
    Anywhere, // inside a compound too, where the name has five letters or more
    Word, // a person's: a word by itself, or with a genitive's s
    AsWritten, // likewise, with the capitals it has: it is short, or a common word without them
    AfterTitle, // behind "Frau" or "Mr" only: it is a word of the workshop, too
};

// Names that must not be read, and what stands for each. Upper and lower case are the same, as are
// a space and a hyphen; names of one or two letters are found as they are written only, names
// without a letter nowhere. The title in front of a person's name goes with it.
class Mentions {
public:
    // The first stand-in of a name counts.
    void add(std::string_view name, const std::string& standIn, Mention mention);

    // The text with each mention replaced, the longest name first.
    std::string hidden(std::string_view text) const;

private:
    struct Name {
        std::u32string exact; // only this way of writing; empty: any
        std::string standIn;
        Mention mention = Mention::Word;
    };
    struct Names { // that begin with the same letter
        std::set<std::size_t, std::greater<>> lengths;
        std::unordered_map<std::u32string, Name> byText; // folded
    };
    struct Found {
        const Name* name = nullptr;
        std::size_t length = 0; // letters, with a title
    };

    std::optional<Found> foundAt(const Letters& text, std::size_t at, bool hasTitle) const;
    std::optional<Found> mentionAt(const Letters& text, std::size_t at) const;

    std::map<char32_t, Names> m_names;
};

} // namespace rundblick
