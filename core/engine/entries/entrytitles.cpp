// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/entries/entrytitles.h"

#include "core/model/edits/guessedits.h"

namespace rundblick {
namespace {

Code linkTitle(const Workshop& workshop, Id<Link> id)
{
    const Link* link = workshop.find(id);
    const bool isFromStart = link && link->fromEnd == LinkEnd::Start;
    const LinkEnd to = link ? link->toEnd : LinkEnd::Touchpoint;
    if (isFromStart)
        return to == LinkEnd::Touchpoint ? Code::TitleLinkFromStart : Code::TitleLinkPastAll;
    if (to == LinkEnd::Conversion)
        return Code::TitleLinkToConversion;
    return to == LinkEnd::Lost ? Code::TitleLinkToLost : Code::TitleLinkWeight;
}

Code scaleTitle(std::size_t index)
{
    if (index == 0)
        return Code::TitleScaleLow;
    return index == 1 ? Code::TitleScaleHigh : Code::TitleScaleStep;
}

// Without a brand it is the touchpoint itself that is rated.
std::optional<Code> ratingTitle(const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::Rating:
        return at.brand ? Code::TitleRating : Code::TitleOwnRating;
    case Quantity::GroupRating:
        return at.brand ? Code::TitleGroupRating : Code::TitleOwnGroupRating;
    case Quantity::MeanRating:
        return at.brand ? Code::TitleMeanRating : Code::TitleOwnMeanRating;
    case Quantity::RatedInPhase:
        return at.phase ? Code::TitleRatedInPhase : Code::TitleRatedInNoPhase;
    case Quantity::RatedOfBrand:
        return at.brand ? Code::TitleRatedOfBrand : Code::TitleRatedOfItself;
    default:
        return {};
    }
}

template <typename Record>
void addName(Message& title, const char* key, const Record* record)
{
    if (record)
        title.values.emplace_back(key, record->name);
}

void addLinkNames(Message& title, const Workshop& workshop, Id<Link> id)
{
    if (const Link* link = workshop.find(id)) {
        addName(title, "from", workshop.find(link->from));
        addName(title, "to", workshop.find(link->to));
    }
}

} // namespace

std::optional<Code> entryTitle(const Workshop& workshop, const QuantityAt& at)
{
    switch (at.quantity) {
    case Quantity::ScaleEnd:
        return scaleTitle(at.index);
    case Quantity::LinkWeight:
        return linkTitle(workshop, at.link);
    case Quantity::LinkRowSum: {
        const Link* link = workshop.find(at.link);
        return link && link->fromEnd == LinkEnd::Start ? Code::TitleStartRowSum
                                                       : Code::TitleLinkRowSum;
    }
    default:
        return ratingTitle(at);
    }
}

std::optional<JudgedCriteria> judgedCriteria(const DerivationBasis& basis, const QuantityAt& at)
{
    const CriteriaWeights& weights = basis.analysis.weights;
    const std::size_t count = weights.criteria.size();
    JudgedCriteria judged;
    if (at.quantity == Quantity::JudgementRepair && at.index < weights.worst.size()) {
        judged.first = basis.workshop.find(weights.worst[at.index].first);
        judged.second = basis.workshop.find(weights.worst[at.index].second);
    } else if (at.quantity == Quantity::JointJudgement && at.index < count * count) {
        judged.first = basis.workshop.find(weights.criteria[at.index / count]);
        judged.second = basis.workshop.find(weights.criteria[at.index % count]);
    }
    return judged.first && judged.second ? std::optional(judged) : std::nullopt;
}

void addEntryNames(Message& title, const DerivationBasis& basis, const QuantityAt& at)
{
    addName(title, "segment", basis.workshop.find(at.segment));
    addName(title, "rater", basis.workshop.find(at.rater));
    addLinkNames(title, basis.workshop, at.link);
    if (const auto judged = judgedCriteria(basis, at)) {
        addName(title, "criterion", judged->first);
        addName(title, "other", judged->second);
    }
    if (at.quantity != Quantity::Hits)
        return;
    const std::vector<std::string> participants = participantsOf(basis.workshop);
    if (at.index < participants.size())
        title.values.emplace_back("participant", participants[at.index]);
}

} // namespace rundblick
