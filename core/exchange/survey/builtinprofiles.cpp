// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/profile.h"

namespace rundblick {
namespace {

using Columns = std::map<std::string, ColumnMeaning>;

// Titles by what the columns mean; keys as plainTitle() makes them.
Columns columns(std::initializer_list<std::pair<ColumnRole, std::vector<std::string>>> roles)
{
    Columns result;
    for (const auto& [role, titles] : roles)
        for (const std::string& title : titles)
            result.emplace(title, ColumnMeaning{role, {}});
    return result;
}

Profile qualtrics()
{
    return {.name = "Qualtrics",
        .marks = {{"startdate"}, {"recordeddate"}, {"responseid"}},
        .headerRows = 3,
        .columns
        = columns({{ColumnRole::Rater, {"responseid"}}, {ColumnRole::Date, {"recordeddate"}},
            {ColumnRole::Ignored,
                {"startdate", "enddate", "status", "ipaddress", "progress", "duration(inseconds)",
                    "finished", "recipientlastname", "recipientfirstname", "recipientemail",
                    "externalreference", "externaldatareference", "locationlatitude",
                    "locationlongitude", "distributionchannel", "userlanguage", "qrecaptchascore",
                    "qrelevantidduplicate", "qrelevantidduplicatescore",
                    "qrelevantidfraudscore"}}})};
}

Profile limeSurvey()
{
    return {.name = "LimeSurvey",
        .marks = {{"antwortid", "responseid", "id"}, {"letzteseite", "lastpage"},
            {"startsprache", "startlanguage"}},
        .columns = columns({{ColumnRole::Rater, {"antwortid", "responseid", "id"}},
            {ColumnRole::Date, {"datumabgeschickt", "datesubmitted", "submitdate"}},
            {ColumnRole::Ignored,
                {"letzteseite", "lastpage", "startsprache", "startlanguage", "seed", "zufallswert",
                    "token", "zugangscode", "startdate", "datestarted", "datumgestartet",
                    "datestamp", "datumletzteaktivität", "datelastaction", "ipaddr", "ipadresse",
                    "ipaddress", "refurl", "referrerurl", "interviewtime", "gesamtzeit",
                    "totaltime"}}})};
}

Profile surveyMonkey()
{
    return {.name = "SurveyMonkey",
        .marks = {{"respondentid"}, {"collectorid"}},
        .headerRows = 2,
        .columns = columns(
            {{ColumnRole::Rater, {"respondentid"}}, {ColumnRole::Date, {"datemodified", "enddate"}},
                {ColumnRole::Ignored,
                    {"collectorid", "datecreated", "startdate", "ipaddress", "emailaddress",
                        "firstname", "lastname", "customdata1"}}}),
        .monthFirst = true};
}

Profile googleForms()
{
    return {.name = "Google Forms",
        .marks = {{"timestamp", "zeitstempel"}},
        .columns = columns({{ColumnRole::Date, {"timestamp", "zeitstempel"}},
            {ColumnRole::Rater, {"emailaddress", "emailadresse", "username", "nutzername"}}})};
}

Profile longTable()
{
    return {.name = "Long",
        .marks = {{"touchpoint", "kontaktpunkt"},
            {"value", "wert", "rating", "bewertung", "score", "note", "answer", "antwort"}},
        .columns = columns({{ColumnRole::Touchpoint, {"touchpoint", "kontaktpunkt"}},
            {ColumnRole::Answer,
                {"value", "wert", "rating", "bewertung", "score", "note", "answer", "antwort"}}})};
}

} // namespace

const std::vector<Profile>& builtInProfiles()
{
    static const std::vector<Profile> profiles{
        qualtrics(), limeSurvey(), surveyMonkey(), googleForms(), longTable(), {.name = "Wide"}};
    return profiles;
}

} // namespace rundblick
