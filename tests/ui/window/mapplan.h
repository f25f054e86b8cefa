// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"
#include "core/report/mapfigure.h"
#include "ui/support/strings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <set>

namespace rundblick {

// What a person has before their eyes who builds the map of a workshop anew, in their order.

struct PlannedPlace {
    std::size_t phase = 0;
    Role role = Role::Supporting;
    int usage = 0; // per cent
    int importance = 3;
    bool isMoment = false;
};

struct PlannedTouchpoint {
    QString name;
    Ownership ownership{};
    Form form{};
    QString owner;
    std::vector<PlannedPlace> places; // the main one first
};

struct PlannedLink {
    std::size_t from = 0;
    std::size_t to = 0;
    int weight = 0; // per cent
};

struct MapPlan {
    QStringList phases;
    std::vector<PlannedTouchpoint> touchpoints;
    std::vector<PlannedLink> links; // row by row
};

inline MapPlan planOf(const Workshop& workshop)
{
    const auto percent = [](double share) { return static_cast<int>(std::lround(100.0 * share)); };
    const MapFigure figure = mapFigure(workshop, nullptr);
    MapPlan plan;
    for (const MapPhase& phase : figure.phases)
        plan.phases << toQt(phase.name);
    std::map<Id<Touchpoint>, std::size_t> places;
    for (const auto* list : {&figure.chips, &figure.ghosts})
        for (const MapEntry& entry : *list) {
            const Touchpoint& touchpoint = *workshop.find(entry.touchpoint);
            const auto [at, isNew] = places.emplace(touchpoint.id, plan.touchpoints.size());
            if (isNew)
                plan.touchpoints.push_back({toQt(touchpoint.name), touchpoint.ownership,
                    touchpoint.form, toQt(touchpoint.owner), {}});
            plan.touchpoints[at->second].places.push_back({entry.phase, entry.role,
                percent(entry.usage), percent(entry.importance) / 100, entry.momentOfTruth});
        }
    for (const MapLink& link : figure.links)
        plan.links.push_back({places.at(link.from), places.at(link.to), percent(link.share)});
    std::ranges::stable_sort(plan.links, {}, &PlannedLink::from);
    return plan;
}

// The fields of a record as JSON, ids as the names they stand for; without those in `without`.
template <typename Record>
QJsonObject jsonOf(
    const Workshop& workshop, const Record& record, const std::set<std::string_view>& without = {})
{
    QJsonObject json;
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if (without.contains(field.name))
            return;
        const QString name = QString::fromUtf8(field.name.data(), int(field.name.size()));
        const T& value = record.*field.member;
        if constexpr (std::is_enum_v<T>)
            json[name] = toQt(textOf(value));
        else if constexpr (std::is_same_v<T, std::string>)
            json[name] = toQt(value);
        else if constexpr (requires { workshop.find(value)->name; })
            json[name] = workshop.find(value) ? toQt(workshop.find(value)->name) : QString();
        else if constexpr (std::is_same_v<T, double> || std::is_same_v<T, bool>)
            json[name] = value;
        else if constexpr (requires { *value + 0.0; })
            json[name] = value ? QJsonValue(*value) : QJsonValue();
    });
    return json;
}

template <typename Record>
QJsonArray sortedJson(
    const Workshop& workshop, const std::set<std::string_view>& without, const auto& isMeant)
{
    std::map<QByteArray, QJsonObject> sorted;
    for (const auto& [id, record] : workshop.all<Record>())
        if (isMeant(record)) {
            const QJsonObject json = jsonOf(workshop, record, without);
            sorted[QJsonDocument(json).toJson()] = json;
        }
    QJsonArray array;
    for (const auto& [key, json] : sorted)
        array.append(json);
    return array;
}

// The map as JSON, without ids and without what the map does not show: what is spent and how it
// works, how a placement is experienced and what happens there, links to start and end.
inline QByteArray mapJson(const Workshop& workshop)
{
    QJsonArray phases;
    for (const Phase* phase : ordered<Phase>(workshop))
        phases.append(jsonOf(workshop, *phase, {"order", "question", "coverageTarget"}));
    QJsonArray touchpoints;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop)) {
        QJsonObject json;
        const QJsonObject all = jsonOf(workshop, *touchpoint);
        for (const char* field : {"name", "ownership", "form", "owner", "rated", "parked"})
            json[QLatin1String(field)] = all[QLatin1String(field)];
        touchpoints.append(json);
    }
    const auto all = [](const auto&) { return true; };
    const auto between = [](const Link& link) { return link.from && link.to; };
    QJsonArray mains;
    for (const MapEntry& chip : mapFigure(workshop, nullptr).chips)
        mains.append(int(chip.phase));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("phases"), phases},
            {QStringLiteral("touchpoints"), touchpoints}, {QStringLiteral("mainPhases"), mains},
            {QStringLiteral("placements"),
                sortedJson<Placement>(workshop,
                    {"experience", "teamExperience", "targetExperience", "evidence", "activity",
                        "needs", "feelings", "responsible"},
                    all)},
            {QStringLiteral("links"), sortedJson<Link>(workshop, {}, between)}})
        .toJson();
}

// The first line in which they differ, with what is around it; empty where they are alike.
inline QByteArray firstDifference(const QByteArray& one, const QByteArray& other)
{
    const QByteArrayList left = one.split('\n');
    const QByteArrayList right = other.split('\n');
    for (qsizetype i = 0; i < std::min(left.size(), right.size()); ++i)
        if (left[i] != right[i])
            return left.mid(std::max(qsizetype{0}, i - 12), 16).join('\n') + "\n---- instead of\n"
                + right.mid(i, 4).join('\n');
    return left.size() == right.size() ? QByteArray() : QByteArray("lengths differ");
}

} // namespace rundblick
