// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entrycodes.h"
#include "core/base/exchangecodes.h"
#include "core/base/explaincodes.h"
#include "core/base/figurecodes.h"
#include "core/base/filecodes.h"

#include <string_view>

namespace rundblick {

// Everything the core can say, each with its text for JSON and, in braces, the values it carries.
// A new code is added here and given its sentence in ui/support/messages; a test walks them all.
// clang-format off
#define RUNDBLICK_CODES(X) \
    /* general */ \
    X(Cancelled, "cancelled")                     /* */ \
    RUNDBLICK_FILE_CODES(X) \
    /* edits */ \
    X(EditOutdated, "edit-outdated")              /* record: kind of the record that changed meanwhile */ \
    X(NameEmpty, "name-empty")                    /* record */ \
    X(NameTaken, "name-taken")                    /* record, name */ \
    X(NameTooLong, "name-too-long")               /* record, name, limit */ \
    X(ValueOutOfRange, "value-out-of-range")      /* record, field, value, low, high */ \
    X(ReferenceMissing, "reference-missing")      /* record, field */ \
    X(OnlyOne, "only-one")                        /* record, field: two have the same there */ \
    X(Inconsistent, "inconsistent")               /* record, field: does not fit the other fields */ \
    X(TextNotUtf8, "text-not-utf8")               /* record, field */ \
    X(TooManyRated, "too-many-rated")             /* count, limit */ \
    X(TooManyTouchpoints, "too-many-touchpoints") /* count, limit */ \
    X(NotMarkedForRating, "not-marked-for-rating")/* touchpoint, limit */ \
    X(TooManyRecords, "too-many-records")         /* record, count, limit */ \
    X(ScaleHoldsRatings, "scale-holds-ratings")   /* criterion, value: a rating that the new scale has not */ \
    X(RoleHoldsRatings, "role-holds-ratings")     /* criterion */ \
    X(PictureUnreadable, "picture-unreadable")    /* file */ \
    /* reasons of blue and grey, method.md 5 */ \
    X(B1, "B1")                                   /* phase, share: 0..1 */ \
    X(B2, "B2")                                   /* phase, coverage, target: 0..1, coverage without it */ \
    X(B3, "B3")                                   /* */ \
    X(B4, "B4")                                   /* */ \
    X(G1, "G1")                                   /* points: largest contribution to a phase, in % points */ \
    X(G2, "G2")                                   /* ratio: blue median of impact per cost / its own */ \
    X(G3, "G3")                                   /* reach: 0..1 */ \
    X(G4, "G4")                                   /* touchpoint: the one that dominates */ \
    /* codes that follow are grouped by the part of the core that says them */ \
    X(CoverExcluded, "cover-excluded")            /* : a person keeps it out of the cover */ \
    X(CoverInfeasible, "cover-infeasible")        /* phase, coverage, target: 0..1, the most that is allowed */ \
    /* journey, method.md 3; touchpoints: names joined by ", " */ \
    X(JourneyUnreachable, "journey-unreachable")  /* count, touchpoints */ \
    X(JourneyClosedClass, "journey-closed-class") /* cycle: names joined by " > ", the first again at the end */ \
    X(JourneyDeadEnds, "journey-dead-ends")       /* count, touchpoints: taken as lost */ \
    X(JourneyRowsNormalised, "journey-rows-normalised") /* count, touchpoints: their links did not sum to 1 */ \
    X(JourneyNoDropOut, "journey-no-drop-out")    /* : nothing leads to (lost) */ \
    X(JourneyStartAssumed, "journey-start-assumed") /* count, touchpoints: no link from (start) is drawn */ \
    X(JourneyNoStart, "journey-no-start")         /* : and none is without a link that leads to it */ \
    X(JourneyNoConversion, "journey-no-conversion") /* : nothing that is reached leads to (conversion) */ \
    X(JourneyBypassSkipped, "journey-bypass-skipped") /* count, limit: touchpoints on the journey */ \
    X(JourneyOrderByBic, "journey-order-by-bic")  /* order, first, second: BIC of both orders; the smaller was taken */ \
    X(JourneyOrderTwoFits, "journey-order-two-fits") /* first, second: BIC of both orders; order 1 was asked for */ \
    X(JourneyOrderOneFits, "journey-order-one-fits") /* first, second: likewise, order 2 was asked for */ \
    X(JourneyOrderOneOnly, "journey-order-one-only") /* : order 2 is known from paths alone, order 1 was taken */ \
    X(JourneyWindowsTooMany, "journey-windows-too-many") /* count, limit: windows of two; order 1 was taken */ \
    X(JourneyWindowsBypassSkipped, "journey-windows-bypass-skipped") /* count: windows of two */ \
    X(JourneyBestCut, "journey-best-cut")         /* count: journeys found, limit: of steps looked at */ \
    X(JourneyLinksUnused, "journey-links-unused") /* count: links drawn beside paths, which win */ \
    X(JourneyPathsUnused, "journey-paths-unused") /* : the method asks for links, none is drawn */ \
    X(JourneyPathsEmpty, "journey-paths-empty")   /* count: paths without a touchpoint, customers: on them */ \
    X(JourneyDrawsSkipped, "journey-draws-skipped") /* count, limit: states; the journey has no intervals */ \
    /* the flow, by touchpoint */ \
    X(FlowMainPath, "flow-main-path")             /* rank, share: of the conversions, path: names joined by " › " */ \
    X(FlowBottleneck, "flow-bottleneck")          /* touchpoint, loss: share of all losses, leverage: relative */ \
    X(FlowUnavoidable, "flow-unavoidable")        /* touchpoint */ \
    X(FlowUnreachable, "flow-unreachable")        /* touchpoint */ \
    X(FlowDeadEnd, "flow-dead-end")               /* touchpoint */ \
    /* impact, method.md 4 */ \
    X(ImpactPhaseUnused, "impact-phase-unused")   /* count, phases: names joined by ", "; weight 0 */ \
    X(ImpactImpliedPhase, "impact-implied-phase") /* : no placements, one phase with usage 1 */ \
    X(ImpactReachMissing, "impact-reach-missing") /* count: touchpoints not on the journey, usage taken */ \
    /* mix, method.md 7 and 9; amounts in the workshop's currency */ \
    X(MixUp, "MIX-UP")                            /* from, to, change: relative, ratio: effect of one more currency unit at today's spend / price of the mix, saturation: 0..1 */ \
    X(MixUpFree, "MIX-UP-FREE")                   /* from, to, change, saturation: the budget is not the limit */ \
    X(MixDown, "MIX-DOWN")                        /* from, to, change, ratio, saturation */ \
    X(MixStart, "MIX-START")                      /* to, ratio: as MIX-UP, at the new spend */ \
    X(MixOff, "MIX-OFF")                          /* from, effect: share of today's effect that goes with it */ \
    X(MixHold, "MIX-HOLD")                        /* from, to, ratio */ \
    X(MixAtMinimum, "MIX-MINIMUM")                /* minimum */ \
    X(MixAtMaximum, "MIX-MAXIMUM")                /* maximum */ \
    X(MixLock, "MIX-LOCK")                        /* spend */ \
    X(MixNotSteered, "MIX-NOT-STEERED")           /* : no spend, constant effect */ \
    X(ConflictBudget, "conflict-budget")          /* budget: the rest of the conflict needs more */ \
    X(ConflictEffect, "conflict-effect")          /* effect: today = 100; the rest allows less */ \
    X(ConflictMinimum, "conflict-minimum")        /* touchpoint, minimum: it may not be stopped */ \
    X(ConflictMaximum, "conflict-maximum")        /* touchpoint, maximum */ \
    X(ConflictLock, "conflict-lock")              /* touchpoint, spend: it is held at */ \
    X(ConflictMaxActive, "conflict-max-active")   /* limit: most touchpoints with a spend */ \
    X(ConflictPhaseActive, "conflict-phase-active") /* phase, count: least touchpoints with a spend there */ \
    X(ConflictPhaseEffect, "conflict-phase-effect") /* phase, share: least effect, of today's there */ \
    X(ConflictUndecided, "conflict-undecided")    /* : no mix found, but not proven impossible either */ \
    X(MixLockPrice, "MIX-LOCK-PRICE")             /* spend, gain: effect without the lock */ \
    X(MixMinimumPrice, "MIX-MINIMUM-PRICE")       /* minimum, gain */ \
    X(MixMaximumPrice, "MIX-MAXIMUM-PRICE")       /* maximum, gain */ \
    X(MixMaxActive, "MIX-MAX-ACTIVE")             /* limit, gain: why something worthwhile is off */ \
    X(MixCovActive, "COV-ACTIVE")                 /* phase, count, gain: it runs because the phase needs it */ \
    X(MixCovEffect, "COV-EFFECT")                 /* phase, share, gain */ \
    /* the budget table */ \
    X(PasteCellRefused, "paste-cell-refused")     /* row, column: name of the column, text */ \
    X(PasteTooWide, "paste-too-wide")             /* columns: in the block, room: columns there */ \
    X(PasteTooLong, "paste-too-long")             /* rows: in the block, room: rows there */ \
    /* the ratings grid and its sheets; row: line of the block, column: name of the column */ \
    X(PasteRatingUnreadable, "paste-rating-unreadable") /* row, column, text: no number */ \
    X(PasteRatingOffScale, "paste-rating-off-scale") /* row, column, text, criterion, low, high, step */ \
    X(PasteRatingNowhere, "paste-rating-nowhere") /* row, column, text: nothing is rated there */ \
    X(SheetNothingToRate, "sheet-nothing-to-rate") /* : no criterion, or no touchpoint on the short list */ \
    X(SheetPageUnknown, "sheet-page-unknown")     /* code: no page of the sheets has it */ \
    X(VoiceUnknown, "voice-unknown")              /* voice, allowed */ \
    X(MinimumAboveMaximum, "minimum-above-maximum") /* touchpoint, minimum, maximum */ \
    /* ratings, method.md 1 and 2 */ \
    X(RatingsNoOwnBrand, "ratings-no-own-brand")  /* : no brand is marked as the own one */ \
    X(RatingsNoCustomers, "ratings-no-customers") /* : no customer rated, all raters count */ \
    X(RatingsSharesIncomplete, "ratings-shares-incomplete") /* : a market share is missing, equal ones are taken */ \
    X(RatingsBenchmarkMissing, "ratings-benchmark-missing") /* : the named benchmark is no competitor, the best is taken */ \
    X(RatingsNoAssociations, "ratings-no-associations") /* : experience shares are of performance values */ \
    X(InfluenceAssumed, "influence-assumed")      /* count: touchpoints whose influence is taken as 1 */ \
    X(RatingsSegmentSilent, "ratings-segment-silent") /* segment: nobody of it rated */ \
    X(RatingsNotShrunk, "ratings-not-shrunk")     /* : too few values, they stay as they are */ \
    X(WeightsRanksMissing, "weights-ranks-missing") /* count: criteria without a rank, points are taken */ \
    X(WeightsJudgementsMissing, "weights-judgements-missing") /* count: pairs nobody judged, points are taken */ \
    X(WeightsInconsistent, "weights-inconsistent") /* ratio: consistency ratio, limit */ \
    X(WeightsNoOverall, "weights-no-overall")     /* : no criterion for the overall impression, points are taken */ \
    X(WeightsNotDerived, "weights-not-derived")   /* count: answers; too few or all alike, points are taken */ \
    X(RatingsCriterionUnrated, "ratings-criterion-unrated") /* count, criteria: names joined by ", "; they have a weight and no rating */ \
    X(WeightsOpposite, "weights-opposite")        /* count, criteria: names joined by ", "; the overall impression falls with them */ \
    /* inputs of the mix, method.md 6 */ \
    X(MixEffectUnknown, "mix-effect-unknown")     /* count, touchpoints: spend without a known effect, left as it is */ \
    /* robustness, method.md 8: what the gain depends on */ \
    X(TornadoSaturation, "tornado-saturation")    /* touchpoint */ \
    X(TornadoHalf, "tornado-half")                /* touchpoint: paid effect at half the spend */ \
    X(TornadoEffect, "tornado-effect")            /* touchpoint: effect of today's spend, where a curve is given */ \
    X(TornadoInfluence, "tornado-influence")      /* touchpoint */ \
    X(TornadoValue, "tornado-value")              /* touchpoint: performance value of the own brand */ \
    X(TornadoReach, "tornado-reach")              /* touchpoint: reach on the journey */ \
    X(TornadoWeight, "tornado-weight")            /* criterion */ \
    X(CurveShapeLimited, "curve-shape-limited")   /* touchpoint, half, double: what its curve says instead of the answers, 0..1 */ \
    /* curves, suppositions and the journey beside the mix, method.md 6 */ \
    X(CurveAnswersMissed, "curve-answers-missed") /* touchpoint, residual: relative, of answers that contradict each other */ \
    X(CurvePointsFew, "curve-points-few")         /* touchpoint, count: of three, the answers count */ \
    X(CurvePointsUnfit, "curve-points-unfit")     /* touchpoint, count, residual: relative, no curve runs near them */ \
    X(CurveTableFalls, "curve-table-falls")       /* touchpoint: measured effects that fall were averaged */ \
    X(CurveTableEmpty, "curve-table-empty")       /* touchpoint: no point with a spend, the answers count */ \
    X(SuppositionUnknown, "supposition-unknown")  /* touchpoint: no performance value that could be raised */ \
    X(MixSupposedDrop, "MIX-SUPPOSED-DROP")       /* : the scenario supposes that it is dropped */ \
    X(MixSupposedQuality, "MIX-SUPPOSED-QUALITY") /* from, to: performance values */ \
    X(MixJourneyOpposes, "mix-journey-opposes")   /* gain, journey: relative changes of effect and conversion */ \
    RUNDBLICK_EXPLAIN_CODES(X) \
    RUNDBLICK_ENTRY_CODES(X) \
    RUNDBLICK_EXCHANGE_CODES(X) \
    RUNDBLICK_FIGURE_CODES(X) \
    /* commands */ \
    X(BenchmarkUnknown, "benchmark-unknown")      /* brand */ \
    X(SegmentUnknown, "segment-unknown")          /* segment */ \
    X(WorkshopSound, "workshop-sound")            /* file, touchpoints, brands, raters: their number */
// clang-format on

enum class Code {
#define RUNDBLICK_CODE(name, text) name,
    RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
};

// The text of a code as it stands in the JSON.
constexpr std::string_view codeText(Code code)
{
    constexpr std::string_view texts[] = {
#define RUNDBLICK_CODE(name, text) text,
        RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
    };
    return texts[static_cast<unsigned>(code)];
}

inline constexpr Code allCodes[] = {
#define RUNDBLICK_CODE(name, text) Code::name,
    RUNDBLICK_CODES(RUNDBLICK_CODE)
#undef RUNDBLICK_CODE
};

} // namespace rundblick
