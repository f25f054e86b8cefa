// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/reportedits.h"
#include "core/model/edits/weightedits.h"
#include "core/model/setupedits/audienceedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "core/model/setupedits/phaseedits.h"
#include "core/model/setupedits/pictureedits.h"
#include "core/model/setupedits/setupedits.h"
#include "tests/support/gestures.h"

namespace rundblick {
namespace {

using Made = Result<Edit>;

std::optional<NewPicture> pictureOf(Draw& draw)
{
    if (draw.chance(3))
        return {};
    std::vector<std::uint8_t> bytes(1 + draw.below(5000));
    for (std::uint8_t& byte : bytes)
        byte = static_cast<std::uint8_t>(draw.below(256));
    return NewPicture{"image/png", Bytes(std::move(bytes))};
}

std::vector<Gesture> audience()
{
    return {{"addBrands", [](Draw& d) -> Made { return addBrands(d.workshop(), {d.name()}); }},
        {"removeBrand", [](Draw& d) -> Made { return removeBrand(d.workshop(), d.id<Brand>()); }},
        {"makeOwnBrand", [](Draw& d) -> Made { return makeOwnBrand(d.workshop(), d.id<Brand>()); }},
        {"setLogo",
            [](Draw& d) -> Made { return setLogo(d.workshop(), d.id<Brand>(), pictureOf(d)); }},
        {"addSegments", [](Draw& d) -> Made { return addSegments(d.workshop(), {d.name()}); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const double size = d.number(0, 1e6);
                return editRecord(d.workshop(), d.id<Segment>(), EditKind::ChangeSegment,
                    [&](Segment& segment) { segment.size = size; });
            }},
        {"removeSegment",
            [](Draw& d) -> Made { return removeSegment(d.workshop(), d.id<Segment>()); }},
        {"addPersonas",
            [](Draw& d) -> Made {
                return d.any<Segment>() ? addPersonas(d.workshop(), {d.name()}, d.id<Segment>())
                                        : Edit();
            }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::string needs = d.text();
                return editRecord(d.workshop(), d.id<Persona>(), EditKind::ChangePersona,
                    [&](Persona& persona) { persona.needs = needs; });
            }},
        {"setPortrait",
            [](Draw& d) -> Made {
                return setPortrait(d.workshop(), d.id<Persona>(), pictureOf(d));
            }},
        {"removePersona",
            [](Draw& d) -> Made { return removePersona(d.workshop(), d.id<Persona>()); }},
        {"setSetup",
            [](Draw& d) -> Made { return setSetup(d.workshop(), &Setup::client, d.text()); }}};
}

ReportTemplate reportOf(Draw& draw)
{
    const ReportTemplate* there = draw.chance(3) ? nullptr : draw.any<ReportTemplate>();
    return {there ? there->id : Id<ReportTemplate>::random(), there ? there->name : draw.name(),
        there ? there->order : draw.number(0, 9), draw.value<Paper>(), draw.value<TilePaper>(), {},
        draw.text()};
}

std::vector<Gesture> reports()
{
    return {{"setSetupLogo",
                [](Draw& d) -> Made {
                    return setSetupLogo(d.workshop(),
                        d.chance(2) ? &Setup::clientLogo : &Setup::consultantLogo, pictureOf(d));
                }},
        {"showReport", [](Draw& d) -> Made { return showReport(d.workshop(), reportOf(d)); }},
        {"changeReport", [](Draw& d) -> Made { return changeReport(d.workshop(), reportOf(d)); }},
        {"saveReport",
            [](Draw& d) -> Made { return saveReport(d.workshop(), reportOf(d), d.name()); }},
        {"renameReport",
            [](Draw& d) -> Made {
                return renameReport(d.workshop(), d.id<ReportTemplate>(), d.name());
            }},
        {"removeReport",
            [](Draw& d) -> Made { return removeReport(d.workshop(), d.id<ReportTemplate>()); }}};
}

std::vector<Gesture> waves()
{
    return {{"addWaves", [](Draw& d) -> Made { return addWaves(d.workshop(), d.names()); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::optional<Id<Wave>> wave = d.maybe<Wave>();
                return editRecord(d.workshop(), d.id<Rater>(), EditKind::ChangeWave,
                    [&](Rater& rater) { rater.wave = wave; });
            }},
        {"removeRecords", [](Draw& d) -> Made {
             return removeRecords<Wave>(d.workshop(), {d.id<Wave>()}, EditKind::RemoveWave);
         }}};
}

std::vector<Gesture> phases()
{
    return {{"addPhases", [](Draw& d) -> Made { return addPhases(d.workshop(), {d.name()}); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::string question = d.text();
                return editRecord(d.workshop(), d.id<Phase>(), EditKind::ChangePhase,
                    [&](Phase& phase) { phase.question = question; });
            }},
        {"moveRecord",
            [](Draw& d) -> Made {
                return moveRecord(
                    d.workshop(), d.id<Phase>(), d.maybe<Phase>(), EditKind::ChangePhase);
            }},
        {"removePhase", [](Draw& d) -> Made { return removePhase(d.workshop(), d.id<Phase>()); }},
        {"usePhases", [](Draw& d) -> Made {
             const Phase* kept = d.any<Phase>();
             PhaseSet set;
             for (const std::string& name : {kept ? kept->name : d.name(), std::string("Service")})
                 set.phases.push_back({name, d.number(1, 3), d.text(), {d.text(), {}, {}, d.text()},
                     {"Sales"}, {"Care"}});
             set.enhancedFrom = 1;
             return usePhases(
                 d.workshop(), set, d.chance(2) ? UsedPhases::Keep : UsedPhases::Remove);
         }}};
}

std::vector<Gesture> criteria()
{
    return {{"addCriteria", [](Draw& d) -> Made { return addCriteria(d.workshop(), {d.name()}); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::string name = d.name();
                return editRecord(d.workshop(), d.id<Criterion>(), EditKind::ChangeCriterion,
                    [&](Criterion& criterion) { criterion.name = name; });
            }},
        {"setScale",
            [](Draw& d) -> Made {
                const double low = static_cast<double>(d.below(2));
                return setScale(d.workshop(), d.id<Criterion>(), {low, low + 4.0, 0.5});
            }},
        {"setRole",
            [](Draw& d) -> Made {
                return setRole(d.workshop(), d.id<Criterion>(), d.value<CriterionRole>());
            }},
        {"removeRecords", [](Draw& d) -> Made {
             return removeRecords<Criterion>(
                 d.workshop(), {d.id<Criterion>()}, EditKind::RemoveCriterion);
         }}};
}

std::vector<Gesture> weights()
{
    return {
        {"setCriterionPoints",
            [](Draw& d) -> Made {
                return setCriterionPoints(d.workshop(), {{d.id<Criterion>(), d.number(0, 100)}});
            }},
        {"setCriterionRanks",
            [](Draw& d) -> Made {
                const auto rank = static_cast<std::int64_t>(1 + d.below(4));
                return setCriterionRanks(d.workshop(), {{d.id<Criterion>(), rank}});
            }},
        {"setJudgement",
            [](Draw& d) -> Made {
                const JudgedPair pair{d.name(), d.id<Criterion>(), d.id<Criterion>()};
                return pair.first == pair.second
                    ? Edit()
                    : setJudgement(d.workshop(), pair, d.number(0.2, 5));
            }},
        {"removeJudgement",
            [](Draw& d) -> Made {
                const Judgement* there = d.any<Judgement>();
                return there
                    ? removeJudgement(d.workshop(), {there->judge, there->first, there->second})
                    : Edit();
            }},
        {"setJointJudgement",
            [](Draw& d) -> Made {
                const Judgement* there = d.any<Judgement>();
                return there
                    ? setJointJudgement(d.workshop(), there->first, there->second, d.number(0.2, 5))
                    : Edit();
            }},
        {"removeJudge",
            [](Draw& d) -> Made {
                const Judgement* there = d.any<Judgement>();
                return there ? removeJudge(d.workshop(), there->judge) : Edit();
            }},
        {"setWeighting",
            [](Draw& d) -> Made { return setWeighting(d.workshop(), d.value<Weighting>()); }},
        {"setPriorities",
            [](Draw& d) -> Made { return setPriorities(d.workshop(), d.value<Priorities>()); }}};
}

} // namespace

std::vector<Gesture> setupGestures()
{
    std::vector<Gesture> gestures;
    for (const auto& some : {audience(), reports(), waves(), phases(), criteria(), weights()})
        gestures.insert(gestures.end(), some.begin(), some.end());
    return gestures;
}

} // namespace rundblick
