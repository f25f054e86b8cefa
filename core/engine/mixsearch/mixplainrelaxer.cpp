// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/mixrelaxer.h"

#include <cmath>

namespace rundblick {

namespace {

class PlainRelaxer : public MixRelaxer {
public:
    PlainRelaxer(MixSearch& search, const MixTarget& target)
        : m_search(search)
        , m_target(target)
    {
    }

    std::optional<MixLook> look(
        const std::vector<MixSpan>& spans, const MixOutset& outset) override;
    bool areAlike(std::size_t, std::size_t) const override { return true; }
    std::int64_t looks() const override { return m_looks; }

private:
    std::vector<MixTag> tags(double price) const;

    MixSearch& m_search;
    const MixTarget m_target;
    std::int64_t m_looks = 0;
};

std::vector<MixTag> PlainRelaxer::tags(double price) const
{
    if (!(price > 0) || !std::isfinite(price))
        return {};
    const bool budget = m_target.kind == MixTarget::Kind::Budget;
    const MixTag tag = budget ? MixTag{1, price, 0} : MixTag{1 / price, 1, 0};
    return std::vector<MixTag>(m_search.terms.size(), tag);
}

std::optional<MixLook> PlainRelaxer::look(
    const std::vector<MixSpan>& spans, const MixOutset& outset)
{
    m_looks += static_cast<std::int64_t>(spans.size());
    const double guess = outset.multipliers.empty() ? 0 : outset.multipliers.front();
    const auto relaxation = relaxed(m_search, spans, m_target, guess);
    if (!relaxation)
        return {};
    MixLook look;
    look.bound = look.tagBound = relaxation->bound;
    look.multipliers = {relaxation->price};
    look.tags = tags(relaxation->price);
    look.plan = planned(m_search, spans, *relaxation, m_target);
    look.leap = widestLeap(m_search, *relaxation, m_target);
    return look;
}

} // namespace

std::unique_ptr<MixRelaxer> plainRelaxer(MixSearch& search, const MixTarget& target)
{
    return std::make_unique<PlainRelaxer>(search, target);
}

} // namespace rundblick
