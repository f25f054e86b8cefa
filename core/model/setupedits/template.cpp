// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/template.h"

#include "core/model/edit.h"

namespace rundblick {
namespace {

// Copies from one workshop into another what a template keeps of each record.
class TemplateMaker {
public:
    TemplateMaker(const Workshop& from, const TemplateParts& parts)
        : m_from(from)
        , m_parts(parts)
    {
    }

    Workshop make()
    {
        if (m_parts.brands)
            keepAll<Brand>();
        if (m_parts.segments) {
            keepAll<Segment>();
            keepAll<Persona>();
        }
        keepAll<Phase>();
        keepOfSegments<LaneText>();
        keepAll<Responsibility>();
        keepAll<Criterion>();
        keepOfSegments<SavedView>();
        keepAll<ReportTemplate>();
        if (m_parts.touchpoints) {
            keepTouchpoints();
            keepPlacements();
        }
        keepPictures();
        addSettings();
        Workshop workshop;
        workshop.apply(m_edit);
        return workshop;
    }

private:
    template <typename Record>
    void put(Record record)
    {
        m_edit.changes.push_back(Change<Record>{{}, std::move(record)});
    }

    template <typename Record>
    void keepAll()
    {
        for (const auto& [id, record] : m_from.all<Record>())
            put(record);
    }

    // What is said of one segment is of use only where the segment stays.
    template <typename Record>
    void keepOfSegments()
    {
        for (const auto& [id, record] : m_from.all<Record>())
            if (!record.segment || m_parts.segments)
                put(record);
    }

    void keepTouchpoints()
    {
        for (const auto& [id, touchpoint] : m_from.all<Touchpoint>()) {
            Touchpoint kept;
            kept.id = id;
            kept.name = touchpoint.name;
            kept.order = touchpoint.order;
            kept.ownership = touchpoint.ownership;
            kept.form = touchpoint.form;
            kept.owner = touchpoint.owner;
            kept.rated = touchpoint.rated;
            kept.parked = touchpoint.parked;
            put(std::move(kept));
        }
    }

    void keepPlacements()
    {
        for (const auto& [id, placement] : m_from.all<Placement>()) {
            if (placement.segment && !m_parts.segments)
                continue;
            Placement kept;
            kept.id = id;
            kept.touchpoint = placement.touchpoint;
            kept.phase = placement.phase;
            kept.segment = placement.segment;
            kept.role = placement.role;
            kept.usage = placement.usage;
            kept.momentOfTruth = placement.momentOfTruth;
            put(std::move(kept));
        }
    }

    void keepPictures()
    {
        for (const auto& [id, picture] : m_from.all<Picture>()) {
            const auto shows = [&](const auto& entry, auto member) {
                return entry.second.*member == std::optional(picture.id);
            };
            const bool isLogo = m_parts.brands
                && std::ranges::any_of(m_from.all<Brand>(),
                    [&](const auto& entry) { return shows(entry, &Brand::logo); });
            const bool isPortrait = m_parts.segments
                && std::ranges::any_of(m_from.all<Persona>(),
                    [&](const auto& entry) { return shows(entry, &Persona::portrait); });
            if (isLogo || isPortrait || m_from.setup().consultantLogo == picture.id)
                put(picture);
        }
    }

    void addSettings()
    {
        Scenario scenario;
        scenario.id = Id<Scenario>::random();
        scenario.name = m_parts.scenario;
        scenario.order = 1.0;
        Setup setup;
        setup.currency = m_from.setup().currency;
        setup.locale = m_from.setup().locale;
        setup.enhancedFrom = m_from.setup().enhancedFrom;
        setup.consultant = m_from.setup().consultant; // who leads the next workshop too
        setup.consultantColour = m_from.setup().consultantColour;
        setup.consultantLogo = m_from.setup().consultantLogo;
        setup.report = m_from.setup().report;
        if (!scenario.name.empty()) {
            setup.scenario = scenario.id;
            put(std::move(scenario));
        }
        put(std::move(setup));
        Method method = m_from.method();
        if (!m_parts.brands && method.benchmarkBrand) {
            method.benchmark = Benchmark::Best;
            method.benchmarkBrand.reset();
        }
        if (!m_parts.segments)
            method.segment.reset();
        put(std::move(method));
    }

    const Workshop& m_from;
    const TemplateParts& m_parts;
    Edit m_edit{EditKind::CreateWorkshop, {}};
};

} // namespace

Workshop templateOf(const Workshop& workshop, const TemplateParts& parts)
{
    return TemplateMaker(workshop, parts).make();
}

} // namespace rundblick
