// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/methodwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Method)
};

// What a field is called and what it changes.
struct FieldWords {
    std::string_view field;
    const char* name;
    const char* effect;
};

constexpr FieldWords fieldWords[] = {
    {"benchmark", QT_TRANSLATE_NOOP("Method", "Compared with"),
        QT_TRANSLATE_NOOP("Method",
            "What the own brand is compared with; every gap, strength and deficit follows it.")},
    {"relevantDifference", QT_TRANSLATE_NOOP("Method", "Relevant difference δ"),
        QT_TRANSLATE_NOOP("Method",
            "Smaller gaps count as on a par; a larger δ leaves fewer strengths and deficits.")},
    {"adjustment", QT_TRANSLATE_NOOP("Method", "Many comparisons"),
        QT_TRANSLATE_NOOP("Method",
            "How hits by chance are held down when many touchpoints are tested at once; "
            "Benjamini–Yekutieli is the stricter one.")},
    {"interval", QT_TRANSLATE_NOOP("Method", "Intervals"),
        QT_TRANSLATE_NOOP("Method",
            "How the 95 % intervals of performance values are formed; the bootstrap follows "
            "skewed ratings but is too narrow with few raters.")},
    {"shrinkage", QT_TRANSLATE_NOOP("Method", "Shrinkage"),
        QT_TRANSLATE_NOOP("Method",
            "Draws uncertain values towards what touchpoint and brand have in common, and shows "
            "the drawn value beside the measured one.")},
    {"segment", QT_TRANSLATE_NOOP("Method", "Segment"),
        QT_TRANSLATE_NOOP("Method",
            "Only raters and placements of this segment, and those of no segment, are counted.")},
    {"wave", QT_TRANSLATE_NOOP("Method", "Wave"),
        QT_TRANSLATE_NOOP("Method",
            "Only the ratings of this wave of a repeated study are counted, and those of no "
            "wave.")},
    {"crosshair", QT_TRANSLATE_NOOP("Method", "Dividing line of importance"),
        QT_TRANSLATE_NOOP("Method",
            "Where the chart divides important from less important: at the median, or at a share "
            "of the whole impact.")},
    {"influence", QT_TRANSLATE_NOOP("Method", "Source of influence"),
        QT_TRANSLATE_NOOP("Method",
            "Where the influence of a touchpoint comes from; it decides how much impact the "
            "touchpoint gets.")},
    {"brandStep", QT_TRANSLATE_NOOP("Method", "Rated by brand in the second step"),
        QT_TRANSLATE_NOOP("Method",
            "In two steps the influence of all touchpoints is rated first; then only this many of "
            "the most influential are rated by brand.")},
    {"weighting", QT_TRANSLATE_NOOP("Method", "Source of the weights"),
        QT_TRANSLATE_NOOP("Method",
            "How the weights of the performance criteria are found; they change every performance "
            "value.")},
    {"priorities", QT_TRANSLATE_NOOP("Method", "Weights from judgements"),
        QT_TRANSLATE_NOOP("Method",
            "How pairwise judgements become weights; both ways agree where the judgements are "
            "consistent.")},
    {"chainOrder", QT_TRANSLATE_NOOP("Method", "Memory of the journey"),
        QT_TRANSLATE_NOOP("Method",
            "Whether the next step depends on the last touchpoint or on the last two; it changes "
            "reach, removal effects and losses.")},
    {"keepRepeats", QT_TRANSLATE_NOOP("Method", "Count repeated touches"),
        QT_TRANSLATE_NOOP("Method",
            "Counts a touchpoint met several times in a row each time; it changes visits, length "
            "and leverage, not the removal effects.")},
    {"journeySource", QT_TRANSLATE_NOOP("Method", "Source of the journey"),
        QT_TRANSLATE_NOOP(
            "Method", "Whether observed paths, drawn links or both make up the journey.")},
    {"linkConfidence", QT_TRANSLATE_NOOP("Method", "Confidence in drawn links"),
        QT_TRANSLATE_NOOP("Method",
            "How many observations a drawn link counts for beside the paths, and how little it "
            "varies in the draws.")},
    {"coverRule", QT_TRANSLATE_NOOP("Method", "Rule for blue"),
        QT_TRANSLATE_NOOP("Method",
            "Whether blue is the cheapest set that covers all phases, or in every phase the fewest "
            "touchpoints that cover it.")},
    {"coverageTarget", QT_TRANSLATE_NOOP("Method", "Coverage target τ"),
        QT_TRANSLATE_NOOP("Method",
            "What share of the impact of every phase the blue touchpoints must reach; a phase may "
            "have a target of its own.")},
    {"complexityCharge", QT_TRANSLATE_NOOP("Method", "Complexity charge"),
        QT_TRANSLATE_NOOP("Method",
            "What each touchpoint costs beside its spend, as a share of the budget; a higher "
            "charge leaves fewer touchpoints blue.")},
    {"draws", QT_TRANSLATE_NOOP("Method", "Draws"),
        QT_TRANSLATE_NOOP("Method",
            "How often everything is computed again with uncertain inputs; more draws make "
            "probabilities steadier and take longer, 0 turns them off.")},
    {"seed", QT_TRANSLATE_NOOP("Method", "Seed of the draws"),
        QT_TRANSLATE_NOOP(
            "Method", "Where the random numbers start; the same seed gives the same result.")},
    {"weightDraws", QT_TRANSLATE_NOOP("Method", "Weights in the draws"),
        QT_TRANSLATE_NOOP("Method",
            "How far the weights of the criteria vary in the draws; the wider, the harder a "
            "strength is to prove.")},
};

const FieldWords* wordsOf(std::string_view field)
{
    for (const FieldWords& words : fieldWords)
        if (words.field == field)
            return &words;
    return nullptr;
}

// The value of one field in words.
class ValueWords {
public:
    ValueWords(const MethodNames& names, const NumberStyle& style)
        : m_names(names)
        , m_style(style)
    {
    }

    template <typename Enum>
    requires std::is_enum_v<Enum> QString operator()(std::string_view, Enum value) const
    {
        return nameOf(value);
    }
    QString operator()(std::string_view, Benchmark value) const
    {
        return value == Benchmark::Brand ? m_names.brand : nameOf(value);
    }
    QString operator()(std::string_view, bool value) const
    {
        return value ? Words::tr("Yes") : Words::tr("No");
    }
    QString operator()(std::string_view, std::int64_t value) const
    {
        return m_style.locale().toString(static_cast<qlonglong>(value));
    }
    QString operator()(std::string_view field, double value) const
    {
        if (field == "relevantDifference")
            return Words::tr("%1 points").arg(m_style.locale().toString(value));
        return m_style.percent(value, value < 0.1 ? 1 : 0);
    }
    QString operator()(std::string_view, const std::optional<double>& value) const
    {
        return value ? m_style.percent(*value, 1) : Words::tr("Median");
    }
    QString operator()(std::string_view, const std::optional<Id<Segment>>& value) const
    {
        return value ? m_names.segment : Words::tr("All segments");
    }
    QString operator()(std::string_view, const std::optional<Id<Wave>>& value) const
    {
        return value ? m_names.wave : Words::tr("All waves");
    }
    QString operator()(std::string_view, const std::optional<Id<Brand>>&) const
    {
        return m_names.brand;
    }

private:
    const MethodNames& m_names;
    const NumberStyle& m_style;
};

} // namespace

std::vector<MethodTopic> methodTopics()
{
    return {
        {Words::tr("Comparison"),
            {"benchmark", "relevantDifference", "adjustment", "interval", "shrinkage", "segment",
                "wave", "crosshair"}},
        {Words::tr("Influence"), {"influence", "brandStep"}},
        {Words::tr("Weights of the criteria"), {"weighting", "priorities"}},
        {Words::tr("Journey"), {"chainOrder", "keepRepeats", "journeySource", "linkConfidence"}},
        {Words::tr("Blue and grey"), {"coverRule", "coverageTarget", "complexityCharge"}},
        {Words::tr("Certainty"), {"draws", "seed", "weightDraws"}},
    };
}

QString methodFieldName(std::string_view field)
{
    const FieldWords* words = wordsOf(field);
    return words ? Words::tr(words->name) : toQt(field);
}

QString methodFieldEffect(std::string_view field)
{
    const FieldWords* words = wordsOf(field);
    return words ? Words::tr(words->effect) : QString();
}

QString methodFieldValue(
    const Method& method, std::string_view name, const MethodNames& names, const NumberStyle& style)
{
    QString value;
    eachField<Method>([&](const auto& field) {
        if (field.name == name)
            value = ValueWords(names, style)(name, method.*field.member);
    });
    return value;
}

QString nameOf(Benchmark benchmark)
{
    if (benchmark == Benchmark::Best)
        return Words::tr("Best competitor");
    return benchmark == Benchmark::Mean ? Words::tr("Mean of the competitors")
                                        : Words::tr("A brand");
}

QString nameOf(CoverRule rule)
{
    return rule == CoverRule::Cover ? Words::tr("Cheapest cover") : Words::tr("Largest shares");
}

QString nameOf(ChainOrder order)
{
    if (order == ChainOrder::Auto)
        return Words::tr("Automatic (BIC)");
    return order == ChainOrder::First ? Words::tr("Last touchpoint")
                                      : Words::tr("Last two touchpoints");
}

QString nameOf(JourneySource source)
{
    if (source == JourneySource::Paths)
        return Words::tr("Paths, else links");
    return source == JourneySource::Links ? Words::tr("Links") : Words::tr("Paths and links");
}

QString nameOf(Confidence confidence)
{
    if (confidence == Confidence::Low)
        return Words::tr("Low (10)");
    return confidence == Confidence::Medium ? Words::tr("Medium (30)") : Words::tr("High (100)");
}

QString nameOf(InfluenceChoice choice)
{
    switch (choice) {
    case InfluenceChoice::Auto:
        return Words::tr("Automatic");
    case InfluenceChoice::Criteria:
        return Words::tr("Rated influence");
    case InfluenceChoice::Importance:
        return Words::tr("Importance");
    case InfluenceChoice::Journey:
        return Words::tr("Removal effect");
    case InfluenceChoice::None:
        break;
    }
    return Words::tr("All alike");
}

QString nameOf(Weighting weighting)
{
    switch (weighting) {
    case Weighting::Points:
        return Words::tr("Points");
    case Weighting::Ranking:
        return Words::tr("Ranking");
    case Weighting::Judgements:
        return Words::tr("Pairwise judgements");
    case Weighting::Derived:
        break;
    }
    return Words::tr("Derived");
}

QString nameOf(Priorities priorities)
{
    return priorities == Priorities::GeometricMean ? Words::tr("Geometric mean")
                                                   : Words::tr("Eigenvector");
}

QString nameOf(Adjustment adjustment)
{
    return adjustment == Adjustment::BenjaminiHochberg ? QStringLiteral("Benjamini–Hochberg")
                                                       : QStringLiteral("Benjamini–Yekutieli");
}

QString nameOf(IntervalKind interval)
{
    return interval == IntervalKind::StudentT ? Words::tr("Student’s t")
                                              : Words::tr("Bootstrap (BCa)");
}

QString nameOf(WeightDraws draws)
{
    if (draws == WeightDraws::AroundValues)
        return Words::tr("Around their values");
    return draws == WeightDraws::Uniform ? Words::tr("Anywhere")
                                         : Words::tr("Anywhere in their order");
}

} // namespace rundblick
