// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/boardedits.h"
#include "core/model/edits/journeyedits.h"
#include "core/model/edits/linkedits.h"
#include "core/model/edits/recordedits.h"
#include "core/model/setupedits/pictureedits.h"
#include "core/model/setupedits/versionedits.h"
#include "tests/support/gestures.h"

namespace rundblick {
namespace {

using Made = Result<Edit>;

LinkNode nodeOf(Draw& draw, LinkEnd other)
{
    const Id<Touchpoint> touchpoint = draw.id<Touchpoint>();
    return touchpoint && !draw.chance(6) ? LinkNode::of(touchpoint) : LinkNode{other, {}};
}

std::vector<Gesture> linking()
{
    return {{"addLink",
                [](Draw& d) -> Made {
                    return addLink(
                        d.workshop(), nodeOf(d, LinkEnd::Start), nodeOf(d, LinkEnd::Conversion));
                }},
        {"reweighLink",
            [](Draw& d) -> Made {
                return reweighLink(d.workshop(), d.id<Link>(), d.number(0, 1));
            }},
        {"scaleRow",
            [](Draw& d) -> Made { return scaleRow(d.workshop(), nodeOf(d, LinkEnd::Start)); }},
        {"removeRecords",
            [](Draw& d) -> Made {
                return removeRecords(d.workshop(), d.ids<Link>(), EditKind::RemoveLinks);
            }},
        {"moveNodes",
            [](Draw& d) -> Made {
                const NodeMove move{nodeOf(d, LinkEnd::Lost), d.number(-900, 900), d.number(-9, 9)};
                return moveNodes(d.workshop(), {&move, 1});
            }},
        {"arrangeNodes", [](Draw& d) -> Made { return arrangeNodes(d.workshop()); }},
        {"addNote",
            [](Draw& d) -> Made {
                return addNote(d.value<Board>(), d.number(-99, 99), d.number(-99, 99), d.text());
            }},
        {"changeNote",
            [](Draw& d) -> Made { return changeNote(d.workshop(), d.id<Note>(), d.text()); }},
        {"moveNotes", [](Draw& d) -> Made {
             return moveNotes(d.workshop(), {{d.id<Note>(), d.number(-99, 99), d.number(-9, 9)}});
         }}};
}

std::vector<Gesture> backdrops()
{
    return {{"addBackdrop",
                [](Draw& d) -> Made {
                    std::vector<std::uint8_t> bytes(1 + d.below(3000));
                    return addBackdrop(d.workshop(),
                        {{}, d.value<Board>(), {}, d.number(-99, 99), 0.0, d.number(1, 999),
                            d.number(0.05, 1)},
                        {"image/png", Bytes(std::move(bytes))});
                }},
        {"editRecord",
            [](Draw& d) -> Made {
                const double x = d.number(-99, 99);
                return editRecord(d.workshop(), d.id<Backdrop>(), EditKind::ChangeBackdrop,
                    [&](Backdrop& backdrop) { backdrop.x = x; });
            }},
        {"removeBackdrop",
            [](Draw& d) -> Made { return removeBackdrop(d.workshop(), d.id<Backdrop>()); }}};
}

std::vector<Gesture> lanes()
{
    return {{"setLaneText",
                [](Draw& d) -> Made {
                    if (!d.any<Phase>())
                        return Edit();
                    return setLaneText(d.workshop(),
                        {d.id<Phase>(), d.maybe<Segment>(), d.value<Lane>()},
                        d.chance(4) ? std::string() : d.text());
                }},
        {"setEmotion",
            [](Draw& d) -> Made {
                if (!d.any<Phase>())
                    return Edit();
                return setEmotion(d.workshop(),
                    {d.id<Phase>(), d.maybe<Segment>(),
                        d.chance(2) ? Voice::Customer : Voice::Employee, d.value<Horizon>()},
                    d.chance(4) ? std::nullopt : std::optional(d.number(-2, 2)));
            }},
        {"setResponsibles",
            [](Draw& d) -> Made {
                if (!d.any<Phase>())
                    return Edit();
                return setResponsibles(d.workshop(), d.id<Phase>(), {{d.name()}, {d.name()}});
            }},
        {"setEnhancedFrom",
            [](Draw& d) -> Made { return setEnhancedFrom(d.workshop(), d.maybe<Phase>()); }},
        {"saveView",
            [](Draw& d) -> Made {
                SavedView view;
                view.name = d.name();
                view.segment = d.maybe<Segment>();
                return saveView(d.workshop(), view);
            }},
        {"renameView",
            [](Draw& d) -> Made { return renameView(d.workshop(), d.id<SavedView>(), d.name()); }},
        {"removeView",
            [](Draw& d) -> Made { return removeView(d.workshop(), d.id<SavedView>()); }}};
}

std::vector<Gesture> versions()
{
    return {{"nameVersion",
                [](Draw& d) -> Made {
                    std::vector<std::uint8_t> bytes(d.below(3000));
                    for (std::uint8_t& byte : bytes)
                        byte = static_cast<std::uint8_t>(d.below(256));
                    return nameVersion(
                        d.workshop(), d.name(), "2026-11-22T09:30:00Z", Bytes(std::move(bytes)));
                }},
        {"renameVersion",
            [](Draw& d) -> Made {
                return renameVersion(d.workshop(), d.id<NamedVersion>(), d.name());
            }},
        {"removeVersion",
            [](Draw& d) -> Made { return removeVersion(d.workshop(), d.id<NamedVersion>()); }},
        {"restoreVersion", [](Draw& d) -> Made {
             Workshop version = d.workshop(); // without what was edited last, say a touchpoint
             version.apply(removeRecords<Touchpoint>(version, {d.id<Touchpoint>()}));
             return restoreVersion(d.workshop(), version);
         }}};
}

std::vector<Gesture> steps()
{
    return {{"addSteps",
                [](Draw& d) -> Made {
                    if (!d.any<Placement>())
                        return Edit();
                    return addSteps(d.workshop(), d.id<Placement>(), d.names(), d.maybe<Step>());
                }},
        {"moveStep",
            [](Draw& d) -> Made { return moveStep(d.workshop(), d.id<Step>(), d.maybe<Step>()); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::string needs = d.text();
                return editRecord(d.workshop(), d.id<Step>(), EditKind::ChangeStep,
                    [&](Step& step) { step.needs = needs; });
            }},
        {"removeStep", [](Draw& d) -> Made { return removeStep(d.workshop(), d.id<Step>()); }}};
}

std::vector<Gesture> voicesAndIdeas()
{
    return {
        {"addQuote",
            [](Draw& d) -> Made {
                if (!d.any<Placement>())
                    return Edit();
                return addQuote(d.workshop(),
                    {{}, d.id<Placement>(), d.value<Voice>(), d.text(), d.name(), "2026-03-01"});
            }},
        {"editRecord",
            [](Draw& d) -> Made {
                const std::string source = d.text();
                return editRecord(d.workshop(), d.id<Quote>(), EditKind::ChangeQuote,
                    [&](Quote& quote) { quote.source = source; });
            }},
        {"removeRecords",
            [](Draw& d) -> Made {
                return removeRecords(d.workshop(), d.ids<Quote>(), EditKind::RemoveQuote);
            }},
        {"addIdea",
            [](Draw& d) -> Made {
                const Step* step = d.any<Step>();
                if (!step || d.chance(2))
                    return d.any<Touchpoint>()
                        ? addIdea(d.workshop(), {d.id<Touchpoint>(), {}, {}}, d.text())
                        : Edit();
                const Placement& placement = *d.workshop().find(step->placement);
                return addIdea(
                    d.workshop(), {placement.touchpoint, placement.id, step->id}, d.text());
            }},
        {"editRecord",
            [](Draw& d) -> Made {
                return editRecord(d.workshop(), d.id<Idea>(), EditKind::ChangeIdea,
                    [](Idea& idea) { ++idea.votes; });
            }},
        {"removeRecords", [](Draw& d) -> Made {
             return removeRecords(d.workshop(), d.ids<Idea>(), EditKind::RemoveIdea);
         }}};
}

} // namespace

std::vector<Gesture> boardGestures()
{
    std::vector<Gesture> gestures;
    for (const auto& some :
        {linking(), backdrops(), lanes(), versions(), steps(), voicesAndIdeas()})
        gestures.insert(gestures.end(), some.begin(), some.end());
    return gestures;
}

} // namespace rundblick
