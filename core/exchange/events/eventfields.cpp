// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventfields.h"

#include "core/exchange/survey/guess.h"

#include <algorithm>

namespace rundblick {
namespace {

using Words = std::span<const std::string_view>;

// In small letters without blanks and marks; what is surest stands first.
constexpr std::string_view customers[] = {"caseconceptname", "userpseudoid", "caseid", "case",
    "casekey", "casenumber", "customerid", "customer", "userid", "user", "clientid", "visitorid",
    "fullvisitorid", "instanceid", "traceid", "fall", "fallid", "fallnummer", "kundenid",
    "kundennummer", "kundennr", "kunde", "nutzerid", "nutzer", "besucherid", "besucher",
    "vorgangsnummer", "vorgang", "person", "id"};
constexpr std::string_view sessions[] = {"eventparamsgasessionid", "gasessionid", "sessionid",
    "session", "visitid", "sitzungsid", "sitzung", "besuchsid"};
constexpr std::string_view times[] = {"timetimestamp", "eventtimestamp", "completetimestamp",
    "timestamp", "eventtime", "datetime", "time", "starttimestamp", "starttime", "endtime",
    "zeitstempel", "zeitpunkt", "datumuhrzeit", "zeit", "eventdate", "date", "datum"};
constexpr std::string_view activities[] = {"conceptname", "activity", "activityname", "activityid",
    "eventname", "touchpoint", "kontaktpunkt", "event", "action", "step", "task", "aktivität",
    "aktivitaet", "ereignis", "schritt", "aktion", "kontakt"};
constexpr std::string_view pages[] = {"eventparamspagelocation", "eventparamspagepath",
    "pagelocation", "pagepath", "pageurl", "page", "url", "seitenpfad", "seite"};
constexpr std::string_view sources[] = {"eventparamssource", "collectedtrafficsourcemanualsource",
    "sessionsource", "utmsource", "source", "quelle"};
constexpr std::string_view mediums[] = {"eventparamsmedium", "collectedtrafficsourcemanualmedium",
    "sessionmedium", "utmmedium", "medium"};
constexpr std::string_view values[] = {"ecommercepurchaserevenue", "purchaserevenue",
    "eventparamsvalue", "eventvalue", "value", "revenue", "amount", "wert", "umsatz", "betrag"};
constexpr std::string_view outcomes[] = {"outcome", "converted", "conversion", "isconversion",
    "ergebnis", "konversion", "konvertiert", "ausgang"};

constexpr Words words[]
    = {customers, sessions, times, activities, pages, sources, mediums, values, outcomes};
static_assert(std::size(words) == enumTexts<EventField>.size());

constexpr std::string_view goals[] = {"purchase", "purchased", "inapppurchase", "order",
    "orderplaced", "ordercompleted", "checkoutcompleted", "transaction", "conversion", "buy",
    "bought", "contractsigned", "generatelead", "kauf", "gekauft", "einkauf", "bestellung",
    "bestellt", "bestellungabgeschlossen", "abschluss", "vertragsabschluss", "konversion"};

} // namespace

EventColumns guessEventColumns(std::span<const std::string> names)
{
    std::vector<std::string> plain;
    for (const std::string& name : names)
        plain.push_back(plainTitle(name));
    EventColumns columns;
    for (std::size_t field = 0; field < columns.names.size(); ++field)
        for (const std::string_view word : words[field]) {
            const auto found = std::ranges::find(plain, word);
            if (found == plain.end())
                continue;
            columns.names[field] = names[static_cast<std::size_t>(found - plain.begin())];
            break;
        }
    return columns;
}

bool isWebAnalytics(const EventColumns& columns)
{
    return plainTitle(columns[EventField::Customer]) == "userpseudoid";
}

std::vector<std::string> guessConversions(std::span<const std::string> activities)
{
    std::vector<std::string> found;
    for (const std::string& activity : activities)
        if (std::ranges::find(goals, plainTitle(activity)) != std::end(goals))
            found.push_back(activity);
    return found;
}

} // namespace rundblick
