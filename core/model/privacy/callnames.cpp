// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/callnames.h"

#include <algorithm>

namespace rundblick {
namespace {

using View = std::u32string_view;

constexpr std::size_t leastLetters = 3;

// Between the names of a person, and in front of them.
constexpr View particles[] = {U"von", U"vom", U"van", U"der", U"den", U"dem", U"del", U"des",
    U"dos", U"das", U"zum", U"zur", U"und", U"and", U"the", U"dr", U"prof", U"frau", U"herr",
    U"herrn", U"mrs", U"miss", U"mme", U"madame", U"monsieur", U"signor", U"signora", U"dipl",
    U"ing", U"lic", U"med", U"phd", U"jun", U"sen"};

// Whoever has one of these words in the name is a role, a group or a department.
constexpr View roles[] = {U"kunde", U"kundin", U"kunden", U"kundinnen", U"kundschaft", U"customer",
    U"customers", U"client", U"clients", U"employee", U"employees", U"mitarbeiter",
    U"mitarbeiterin", U"mitarbeitende", U"mitarbeitender", U"expert", U"experts", U"experte",
    U"expertin", U"experten", U"rater", U"raters", U"bewerter", U"bewerterin", U"bewertende",
    U"voice", U"stimme", U"person", U"persona", U"teilnehmer", U"teilnehmerin", U"teilnehmende",
    U"participant", U"gast", U"gäste", U"guest", U"guests", U"user", U"users", U"nutzer",
    U"nutzerin", U"gruppe", U"group", U"team", U"teams", U"panel", U"table", U"tisch", U"class",
    U"klasse", U"familie", U"family", U"leitung", U"leiter", U"leiterin", U"head", U"lead",
    U"manager", U"managerin", U"management", U"director", U"direktor", U"direktorin", U"chef",
    U"chefin", U"ceo", U"cfo", U"cmo", U"abteilung", U"department", U"division", U"office", U"büro",
    U"geschäftsleitung", U"board", U"marketing", U"sales", U"verkauf", U"vertrieb", U"service",
    U"services", U"kundendienst", U"support", U"care", U"crm", U"communication", U"communications",
    U"kommunikation", U"finance", U"finanzen", U"controlling", U"legal", U"recht", U"einkauf",
    U"purchasing", U"procurement", U"logistics", U"logistik", U"operations", U"betrieb",
    U"produktion", U"production", U"product", U"produkt", U"digital", U"online", U"web", U"shop",
    U"store", U"filiale", U"branch", U"media", U"medien", U"design", U"agency", U"agentur",
    U"partner", U"dealer", U"dealers", U"händler", U"network", U"netzwerk", U"human", U"resources",
    U"personal", U"innovation", U"entwicklung", U"development", U"research", U"forschung", U"data",
    U"daten", U"brand", U"marke", U"experience", U"success", U"aussendienst", U"innendienst",
    U"staff", U"crew", U"student", U"students", U"studierende"};

// First words that many companies have.
constexpr View ordinary[] = {U"own", U"our", U"eigene", U"unsere", U"bank", U"banque", U"swiss",
    U"schweizer", U"schweizerische", U"suisse", U"deutsche", U"german", U"europe", U"european",
    U"international", U"global", U"first", U"neue", U"new", U"hotel", U"auto", U"garage", U"haus",
    U"stadt", U"city", U"kanton", U"hochschule", U"universität", U"university", U"verein",
    U"verband", U"stiftung", U"foundation", U"spital", U"hospital", U"klinik", U"apotheke",
    U"restaurant", U"credit", U"crédit", U"kredit", U"group", U"gruppe", U"holding", U"brand",
    U"marke", U"alte", U"grand", U"north", U"south", U"east", U"west", U"nord", U"central",
    U"online", U"digital", U"product", U"produkt"};

constexpr View articles[]
    = {U"die", U"der", U"das", U"the", U"les", U"los", U"el", U"il", U"la", U"le"};

template <std::size_t size>
bool isOneOf(const View (&list)[size], const Word& word)
{
    return std::ranges::find(list, View(word.folded)) != std::end(list);
}

bool hasDigit(const Word& word)
{
    return std::ranges::any_of(word.folded, isDigit);
}

// Roles have numbers, too: "Rater 12".
bool isRole(const std::vector<Word>& words)
{
    return std::ranges::any_of(
        words, [](const Word& word) { return hasDigit(word) || isOneOf(roles, word); });
}

bool beginsWithCapital(const Word& word)
{
    const Letters letters(word.text);
    return letters.exact.front() != letters.folded.front();
}

} // namespace

std::vector<Word> callNames(std::string_view person)
{
    std::vector<Word> words = wordsOf(person);
    if (isRole(words))
        return {};
    std::erase_if(words, [](const Word& word) {
        return word.folded.size() < leastLetters || isOneOf(particles, word);
    });
    return words;
}

bool mayBePerson(std::string_view owner)
{
    constexpr std::size_t mostNames = 4;
    const std::vector<Word> words = wordsOf(owner);
    const std::vector<Word> names = callNames(owner);
    return words.size() >= 2 && !names.empty() && names.size() <= mostNames
        && std::ranges::all_of(names, beginsWithCapital);
}

std::optional<Word> callName(std::string_view company)
{
    const std::vector<Word> words = wordsOf(company);
    const auto first
        = std::ranges::find_if(words, [](const Word& word) { return !isOneOf(articles, word); });
    const bool isCalled = words.size() > 1 && first != words.end()
        && first->folded.size() >= leastLetters && !hasDigit(*first) && !isOneOf(ordinary, *first);
    return isCalled ? std::optional(*first) : std::nullopt;
}

} // namespace rundblick
