// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/touchpointcurve.h"

#include "core/engine/curves/curveanswers.h"
#include "core/engine/curves/measuredcurve.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t fewestPoints = 3;
constexpr double worthTelling = 0.1; // relative residual of answers that contradict each other
constexpr double farAway = 0.2; // relative residual of points that no curve explains

class Response {
public:
    explicit Response(const CurveSources& sources)
        : m_sources(sources)
        , m_touchpoint(sources.touchpoint)
    {
        for (const CurvePoint* point : sources.points)
            m_points.push_back({point->spend, point->effect, point->weight});
    }

    CurveResult best();

private:
    bool takeGiven();
    bool takeTable();
    bool takeMeasured();
    bool takeAnswers(const CurveAnswers& answers, CurveSource source);
    bool takeTrial();
    void takeConstant();
    void tell(const AnsweredCurve& answered);
    double largestSpend() const;
    double organicEffect() const
    {
        return m_touchpoint.organic.value_or(0.0) * m_sources.effect.value_or(0.0);
    }
    Message about(Code code) const { return {code, {{"touchpoint", m_touchpoint.name}}, {}}; }
    std::int64_t count() const { return static_cast<std::int64_t>(m_points.size()); }

    const CurveSources& m_sources;
    const Touchpoint& m_touchpoint;
    std::vector<MeasuredPoint> m_points;
    CurveResult m_result;
};

double Response::largestSpend() const
{
    double largest = 0.0;
    for (const MeasuredPoint& point : m_points)
        largest = std::max(largest, point.spend);
    return largest;
}

bool Response::takeGiven()
{
    const Curve* given = m_sources.given;
    if (!given)
        return false;
    if (given->family == CurveFamily::Table)
        return takeTable();
    m_result.source = CurveSource::Given;
    m_result.evidence = Evidence::Measured;
    m_result.curve
        = {given->baseline, given->amplitude, given->shape, given->halfway, given->family, {}};
    m_result.typicalSpend = m_touchpoint.spend > 0.0 ? m_touchpoint.spend : given->halfway;
    return true;
}

bool Response::takeTable()
{
    std::optional<PointTable> table = tableThrough(m_points, m_sources.given->baseline);
    if (!table) {
        m_result.notices.push_back(about(Code::CurveTableEmpty));
        return false;
    }
    if (table->fell)
        m_result.notices.push_back(about(Code::CurveTableFalls));
    m_result.source = CurveSource::Given;
    m_result.evidence = Evidence::Measured;
    m_result.curve = std::move(table->curve);
    m_result.points = count();
    // Twice of it is where the measured spends end.
    m_result.typicalSpend = m_touchpoint.spend > 0.0 ? m_touchpoint.spend : largestSpend() / 2.0;
    return true;
}

bool Response::takeMeasured()
{
    if (m_points.empty())
        return false;
    if (m_points.size() < fewestPoints) {
        m_result.notices.push_back(about(Code::CurvePointsFew));
        m_result.notices.back().values.emplace_back("count", count());
        return false;
    }
    const std::optional<FittedCurve> fitted = fittedCurve(m_points, organicEffect());
    const double residual = fitted ? fitted->residual : 1.0;
    if (residual > farAway)
        m_result.notices.push_back({Code::CurvePointsUnfit,
            {{"touchpoint", m_touchpoint.name}, {"count", count()}, {"residual", residual}}, {}});
    if (!fitted)
        return false;
    m_result.source = CurveSource::Measured;
    m_result.evidence = Evidence::Measured;
    m_result.curve = fitted->curve;
    m_result.points = count();
    m_result.residual = fitted->residual;
    m_result.typicalSpend = m_touchpoint.spend > 0.0 ? m_touchpoint.spend : largestSpend() / 2.0;
    return true;
}

bool Response::takeAnswers(const CurveAnswers& answers, CurveSource source)
{
    const Result<AnsweredCurve> answered = curveFromAnswers(answers);
    if (!answered)
        return false;
    const bool isAssumed = answered->saturationAssumed && answered->shapeAssumed;
    m_result.source = isAssumed && source == CurveSource::Answers ? CurveSource::Assumed : source;
    m_result.evidence = answered->saturationAssumed ? Evidence::Assumption : Evidence::Employees;
    m_result.curve = answered->curve;
    m_result.saturationAssumed = answered->saturationAssumed;
    m_result.typicalSpend = answers.spend;
    const int shapeAnswers
        = answers.half.has_value() + answers.twice.has_value() + answers.elasticity.has_value();
    if (shapeAnswers > 1 || answered->shapeLimited)
        m_result.residual = answered->residual;
    tell(*answered);
    return true;
}

void Response::tell(const AnsweredCurve& answered)
{
    if (answered.shapeLimited)
        m_result.notices.push_back({Code::CurveShapeLimited,
            {{"touchpoint", m_touchpoint.name}, {"half", answered.half},
                {"double", answered.twice}},
            {}});
    else if (answered.residual > worthTelling)
        m_result.notices.push_back({Code::CurveAnswersMissed,
            {{"touchpoint", m_touchpoint.name}, {"residual", answered.residual}}, {}});
}

// What is there without spend is the organic part of what the trial would have.
bool Response::takeTrial()
{
    const double spend = m_touchpoint.trialSpend.value_or(0.0);
    const double effect = m_touchpoint.trialEffect.value_or(0.0);
    if (!(spend > 0.0) || !(effect > 0.0))
        return false;
    const double organic = std::min(1.0, m_sources.effect.value_or(0.0) / effect);
    return takeAnswers({spend, effect, organic, m_touchpoint.saturation, m_touchpoint.half,
                           m_touchpoint.twice, m_touchpoint.elasticity},
        CurveSource::Trial);
}

void Response::takeConstant()
{
    m_result.source = m_touchpoint.spend > 0.0 ? CurveSource::Unknown : CurveSource::Constant;
    m_result.evidence = Evidence::Assumption;
    m_result.curve = {};
    if (m_result.source == CurveSource::Constant)
        m_result.curve.baseline = m_sources.effect.value_or(0.0);
    m_result.typicalSpend = m_touchpoint.spend;
}

CurveResult Response::best()
{
    if (takeGiven() || takeMeasured())
        return std::move(m_result);
    const bool isAnswered = m_touchpoint.spend > 0.0 ? m_sources.effect
            && takeAnswers({m_touchpoint.spend, *m_sources.effect,
                               m_touchpoint.organic.value_or(0.0), m_touchpoint.saturation,
                               m_touchpoint.half, m_touchpoint.twice, m_touchpoint.elasticity},
                CurveSource::Answers)
                                                     : takeTrial();
    if (!isAnswered)
        takeConstant();
    return std::move(m_result);
}

} // namespace

CurveResult responseOf(const CurveSources& sources)
{
    return Response(sources).best();
}

ResponseCurve scaled(ResponseCurve curve, double factor)
{
    curve.baseline *= factor;
    curve.amplitude *= factor;
    for (CurveVertex& vertex : curve.table)
        vertex.paidEffect *= factor;
    return curve;
}

} // namespace rundblick
