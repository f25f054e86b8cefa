// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/clipboard.h"
#include "core/exchange/import.h"
#include "core/model/edits/boardedits.h"
#include "core/model/edits/recordedits.h"
#include "core/model/edits/shortlistedits.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/gestures.h"

namespace rundblick {
namespace {

using Made = Result<Edit>;

Spot spotOf(Draw& draw)
{
    return {draw.id<Phase>(), draw.value<Role>()};
}

std::vector<Gesture> adding()
{
    return {{"addTouchpoints",
                [](Draw& d) -> Made {
                    return addTouchpoints(d.workshop(), d.names(), d.maybe<Phase>());
                }},
        {"addNewTouchpoints",
            [](Draw& d) -> Made {
                return addNewTouchpoints(
                    d.workshop(), {{d.name(), d.value<Ownership>(), d.value<Form>(), d.chance(3)}});
            }},
        {"toClipboard",
            [](Draw& d) -> Made {
                const std::string json
                    = toClipboard(d.workshop(), d.ids<Touchpoint>(), d.ids<Note>());
                return fromClipboard(d.workshop(), json, {d.number(0, 9), d.number(0, 9)},
                    d.chance(2) ? EditKind::PasteTouchpoints : EditKind::DuplicateTouchpoints);
            }},
        {"dropTouchpoints",
            [](Draw& d) -> Made {
                const std::string json = toClipboard(d.workshop(), d.ids<Touchpoint>());
                return d.any<Phase>() ? dropTouchpoints(d.workshop(), json, spotOf(d))
                                      : Made(Edit());
            }},
        {"touchpointsFromText",
            [](Draw& d) -> Made {
                return touchpointsFromText(d.workshop(), d.name() + "; owned digital\n" + d.name());
            }},
        {"importFiles", [](Draw& d) -> Made {
             const std::string rows = "touchpoint,spend\n" + d.name() + ",1200\n";
             ImportRequest request;
             request.files.push_back({ImportKind::Touchpoints, "t.csv", rows});
             const auto imported = importFiles(d.workshop(), request);
             return imported ? Made(imported->edit) : Made(imported.error());
         }}};
}

std::vector<Gesture> changing()
{
    return {{"renameTouchpoint",
                [](Draw& d) -> Made {
                    return renameTouchpoint(d.workshop(), d.id<Touchpoint>(), d.name());
                }},
        {"setChannel",
            [](Draw& d) -> Made {
                return setChannel(
                    d.workshop(), d.id<Touchpoint>(), d.value<Ownership>(), d.value<Form>());
            }},
        {"setOwner",
            [](Draw& d) -> Made { return setOwner(d.workshop(), d.id<Touchpoint>(), d.text()); }},
        {"markForRating",
            [](Draw& d) -> Made {
                return markForRating(d.workshop(), d.id<Touchpoint>(), d.chance(2));
            }},
        {"forceVerdict",
            [](Draw& d) -> Made {
                return forceVerdict(d.workshop(), d.id<Touchpoint>(), d.value<Forced>());
            }},
        {"moveRecord",
            [](Draw& d) -> Made {
                return moveRecord(d.workshop(), d.id<Touchpoint>(), d.maybe<Touchpoint>(),
                    EditKind::ReorderTouchpoints);
            }},
        {"removeTouchpoints",
            [](Draw& d) -> Made { return removeTouchpoints(d.workshop(), {d.id<Touchpoint>()}); }},
        {"parkTouchpoints",
            [](Draw& d) -> Made { return parkTouchpoints(d.workshop(), d.ids<Touchpoint>()); }},
        {"unparkTouchpoints",
            [](Draw& d) -> Made { return unparkTouchpoints(d.workshop(), d.ids<Touchpoint>()); }},
        {"pickShortList",
            [](Draw& d) -> Made { return pickShortList(d.workshop(), 1 + d.below(8)); }},
        {"keepMostInfluential", [](Draw& d) -> Made {
             return keepMostInfluential(d.workshop(), d.ids<Touchpoint>(), 1 + d.below(3));
         }}};
}

std::vector<Gesture> placing()
{
    return {{"addPlacement",
                [](Draw& d) -> Made {
                    if (!d.any<Touchpoint>() || !d.any<Phase>())
                        return Edit();
                    return addPlacement(d.workshop(), d.id<Touchpoint>(), d.id<Phase>());
                }},
        {"placeTouchpoints",
            [](Draw& d) -> Made {
                if (!d.any<Phase>())
                    return Edit();
                return placeTouchpoints(d.workshop(), d.ids<Touchpoint>(), spotOf(d));
            }},
        {"movePlacement",
            [](Draw& d) -> Made {
                return movePlacement(
                    d.workshop(), d.id<Placement>(), d.id<Touchpoint>(), d.id<Phase>());
            }},
        {"movePlacements",
            [](Draw& d) -> Made {
                const Spot spot = spotOf(d);
                return movePlacements(d.workshop(), {{d.id<Placement>(), spot.phase, spot.role}});
            }},
        {"editRecord",
            [](Draw& d) -> Made {
                const double usage = d.number(0, 1);
                return editRecord(d.workshop(), d.id<Placement>(), EditKind::ChangePlacement,
                    [&](Placement& placement) { placement.usage = usage; });
            }},
        {"takeOffMap",
            [](Draw& d) -> Made { return takeOffMap(d.workshop(), {d.id<Touchpoint>()}); }},
        {"removePlacement",
            [](Draw& d) -> Made { return removePlacement(d.workshop(), d.id<Placement>()); }},
        {"removeFromBoard",
            [](Draw& d) -> Made {
                return removeFromBoard(
                    d.workshop(), {{}, {d.id<Placement>()}, {d.id<Link>()}, d.ids<Note>()});
            }},
        {"removeFromBoard", [](Draw& d) -> Made {
             return removeFromBoard(d.workshop(), {{}, {}, {}, d.ids<Note>()});
         }}};
}

} // namespace

std::vector<Gesture> touchpointGestures()
{
    std::vector<Gesture> gestures;
    for (const auto& some : {adding(), changing(), placing()})
        gestures.insert(gestures.end(), some.begin(), some.end());
    return gestures;
}

} // namespace rundblick
