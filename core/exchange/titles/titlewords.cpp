// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titles/titlewords.h"

#include "core/exchange/titles/titles.h"

#include <algorithm>
#include <span>

namespace rundblick {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view ownBrandWords[] = {
    "own brand", "own", "our brand", "us", "we", "eigene marke", "eigene", "unsere marke", "wir"};

constexpr std::string_view brandWords[] = {"competitor", "competition", "brand", "mitbewerber",
    "mitbewerberin", "konkurrent", "konkurrenz", "wettbewerber", "marke", "anbieter"};

constexpr std::string_view criterionWords[] = {"quality", "price", "value for money", "trust",
    "information", "attractiveness", "influence", "speed", "friendliness", "competence",
    "availability", "design", "look", "usability", "ease of use", "reliability", "satisfaction",
    "importance", "usefulness", "clarity", "relevance", "appeal", "advice", "waiting time",
    "recommendation", "helpfulness", "service quality", "qualität", "preis", "preis-leistung",
    "preis-leistungs-verhältnis", "vertrauen", "attraktivität", "einfluss", "tempo",
    "schnelligkeit", "geschwindigkeit", "freundlichkeit", "kompetenz", "verfügbarkeit",
    "gestaltung", "aussehen", "bedienbarkeit", "bedienung", "zuverlässigkeit", "sympathie",
    "zufriedenheit", "wichtigkeit", "nutzen", "verständlichkeit", "relevanz", "beratung", "auswahl",
    "erreichbarkeit", "wartezeit", "weiterempfehlung", "hilfsbereitschaft"};

constexpr std::string_view touchpointWords[] = {"website", "webseite", "homepage", "newsletter",
    "shop", "web shop", "webshop", "online shop", "onlineshop", "store", "app", "hotline",
    "call centre", "call center", "e-mail", "email", "mail", "mailing", "phone", "telefon", "chat",
    "chatbot", "social media", "facebook", "instagram", "linkedin", "youtube", "blog", "banner",
    "advertising", "advert", "ad", "tv spot", "poster", "werbung", "anzeige", "inserat", "plakat",
    "prospekt", "flyer", "brochure", "broschüre", "catalogue", "catalog", "katalog", "event",
    "trade fair", "messe", "branch", "filiale", "showroom", "customer service", "kundendienst",
    "support", "sales rep", "verkäufer", "verkaufsgespräch", "checkout", "kasse", "invoice",
    "rechnung", "delivery", "lieferung", "packaging", "verpackung", "test drive", "test ride",
    "probefahrt", "workshop", "werkstatt", "contract", "vertrag", "quote", "offerte", "angebot"};

constexpr std::string_view respondentWords[] = {"age", "agegroup", "yearofbirth", "alter",
    "altersgruppe", "jahrgang", "geburtsjahr", "gender", "sex", "geschlecht", "zip", "zipcode",
    "postcode", "postalcode", "plz", "postleitzahl", "country", "land", "region", "canton",
    "kanton", "language", "sprache", "education", "ausbildung", "bildung", "income", "einkommen",
    "household", "householdsize", "haushaltsgrösse", "haushaltgrösse", "children", "kinder",
    "duration", "dauer", "interviewtime", "progress", "year", "jahr", "month", "monat"};

Words wordsOf(TitleKind kind)
{
    switch (kind) {
    case TitleKind::Touchpoint:
        return touchpointWords;
    case TitleKind::Brand:
        return brandWords;
    case TitleKind::Criterion:
        return criterionWords;
    }
    return {};
}

} // namespace

// A question mentions anything.
bool hintsAt(TitleKind kind, std::string_view part)
{
    if (kind == TitleKind::Brand && meansOwnBrand(part))
        return true;
    return !isSentence(part) && std::ranges::any_of(wordsOf(kind), [&](std::string_view word) {
        return mentions(part, word);
    });
}

bool meansOwnBrand(std::string_view part)
{
    return std::ranges::find(ownBrandWords, part) != std::end(ownBrandWords);
}

bool isAboutRespondent(std::string_view title)
{
    return std::ranges::find(respondentWords, title) != std::end(respondentWords);
}

} // namespace rundblick
