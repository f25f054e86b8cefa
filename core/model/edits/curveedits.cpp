// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/curveedits.h"

namespace rundblick {

Edit setCurvePoint(const Workshop& workshop, CurvePoint point)
{
    if (!point.id)
        point.id = Id<CurvePoint>::random();
    return changeRecord(workshop, std::move(point), EditKind::ChangeCurve);
}

Edit removeCurvePoint(const Workshop& workshop, Id<CurvePoint> id)
{
    return removeRecords<CurvePoint>(workshop, {id}, EditKind::ChangeCurve);
}

Edit setCurve(const Workshop& workshop, Curve curve)
{
    const Curve* known = curveOf(workshop, curve.touchpoint);
    curve.id = known ? known->id : Id<Curve>::random();
    return changeRecord(workshop, std::move(curve), EditKind::ChangeCurve);
}

Edit setCurveFamily(
    const Workshop& workshop, Id<Touchpoint> touchpoint, std::optional<CurveFamily> family)
{
    const Curve* known = curveOf(workshop, touchpoint);
    if (!family && known)
        return removeRecords<Curve>(workshop, {known->id}, EditKind::ChangeCurve);
    if (!family || (!known && *family != CurveFamily::Table))
        return {EditKind::ChangeCurve, {}};
    Curve curve = known ? *known : Curve();
    curve.touchpoint = touchpoint;
    curve.family = *family;
    return setCurve(workshop, std::move(curve));
}

const Curve* curveOf(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    for (const auto& [id, curve] : workshop.all<Curve>())
        if (curve.touchpoint == touchpoint)
            return &curve;
    return nullptr;
}

std::vector<const CurvePoint*> curvePointsOf(const Workshop& workshop, Id<Touchpoint> touchpoint)
{
    std::vector<const CurvePoint*> points;
    for (const auto& [id, point] : workshop.all<CurvePoint>())
        if (point.touchpoint == touchpoint)
            points.push_back(&point);
    std::ranges::stable_sort(points, {}, &CurvePoint::spend); // the table is sorted by id already
    return points;
}

} // namespace rundblick
