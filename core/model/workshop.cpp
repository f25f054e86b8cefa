// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/workshop.h"

#include "core/model/edit.h"

namespace rundblick {

Workshop::Workshop() = default;
Workshop::Workshop(const Workshop& other) = default;
Workshop::Workshop(Workshop&& other) noexcept = default;
Workshop& Workshop::operator=(const Workshop& other) = default;
Workshop& Workshop::operator=(Workshop&& other) noexcept = default;
Workshop::~Workshop() = default;
bool Workshop::operator==(const Workshop& other) const = default;

const Setup& Workshop::setup() const
{
    static const Setup defaults;
    const Setup* setup = find(defaults.id);
    return setup ? *setup : defaults;
}

const Method& Workshop::method() const
{
    static const Method defaults;
    const Method* method = find(defaults.id);
    return method ? *method : defaults;
}

void Workshop::apply(const Edit& edit)
{
    for (const AnyChange& change : edit.changes) {
        std::visit(
            [this]<typename R>(const Change<R>& c) {
                auto& table = std::get<Table<R>>(m_tables);
                if (c.after)
                    table.insert_or_assign(c.after->id, *c.after);
                else
                    table.erase(c.before->id);
            },
            change);
    }
}

const Brand* ownBrand(const Workshop& workshop)
{
    for (const auto& [id, brand] : workshop.all<Brand>())
        if (brand.own)
            return &brand;
    return nullptr;
}

std::vector<const Touchpoint*> ratedTouchpoints(const Workshop& workshop)
{
    std::vector<const Touchpoint*> touchpoints = ordered<Touchpoint>(workshop);
    std::erase_if(touchpoints, [](const Touchpoint* touchpoint) { return !touchpoint->rated; });
    return touchpoints;
}

} // namespace rundblick
