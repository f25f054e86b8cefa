// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/engine/compute.h"
#include "core/engine/ratings/ratings.h"
#include "tests/support/workshopbuilder.h"

#include <QFile>

#include <cmath>

// What the tests of the ratings share.
namespace rundblick {

// The rows of a comma-separated file without quotes inside fields; quotes around are taken off.
inline std::vector<std::vector<std::string>> csvRows(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<std::vector<std::string>> rows;
    while (!file.atEnd()) {
        std::vector<std::string> fields;
        for (QByteArray field : file.readLine().trimmed().split(','))
            fields.push_back(field.replace('"', "").toStdString());
        rows.push_back(std::move(fields));
    }
    return rows;
}

inline double number(const std::string& text)
{
    return parseNumber(text).value_or(std::nan(""));
}

struct Rated {
    RatingFrame frame;
    std::vector<RatedTouchpoint> touchpoints;
};

inline Rated rate(const Workshop& workshop, const Method& method = {}, unsigned threads = 1)
{
    const Study study = studyOf(workshop);
    Rated rated{ratingFrame(workshop, study, method), {}};
    rated.touchpoints = *rateTouchpoints(rated.frame, study, method, {threads, {}});
    return rated;
}

// The whole analysis under a method.
inline Analysis analysisOf(const Workshop& workshop, const Method& method = {})
{
    Workshop changed = workshop;
    changed.apply({EditKind::ChangeMethod, {Change<Method>{{}, method}}});
    return *compute(changed, studyOf(changed), {}, {});
}

inline bool isClose(std::optional<double> actual, double expected, double tolerance)
{
    const bool close = actual
        && std::abs(*actual - expected) <= tolerance * std::max(1e-300, std::abs(expected));
    if (!close)
        qWarning("%.12g instead of %.12g", actual.value_or(std::nan("")), expected);
    return close;
}

// One touchpoint, own brand and competitors, one criterion from 1 to 5.
struct Small {
    WorkshopBuilder builder;
    Id<Touchpoint> touchpoint = builder.touchpoint("Shop");
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> other = builder.brand("Other");
    Id<Criterion> criterion = builder.criterion("Trust");

    void raters(int count, Voice voice = Voice::Customer)
    {
        for (int i = 0; i < count; ++i)
            builder.rater(std::to_string(builder.workshop().all<Rater>().size()), voice);
    }
    void rate(Id<Brand> brand, const std::vector<std::optional<double>>& values)
    {
        builder.ratings({touchpoint, brand, criterion}, values);
    }
    void agree(Id<Brand> brand, double value, std::optional<double> low = {},
        std::optional<double> high = {})
    {
        builder.groupValue({touchpoint, brand, criterion}, value, low, high);
    }
    RatedTouchpoint result(const Method& method = {}) const
    {
        return rundblick::rate(builder.workshop(), method).touchpoints.at(0);
    }
};

} // namespace rundblick
