// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

// The columns of a ratings file, looked up once for millions of rows.
struct RatingColumns {
    explicit RatingColumns(const Sheet& sheet)
        : rater(sheet.column("rater"))
        , voice(sheet.column("voice"))
        , segment(sheet.column("segment"))
        , weight(sheet.column("weight"))
        , date(sheet.column("date"))
        , wave(sheet.column("wave"))
        , touchpoint(sheet.column("touchpoint"))
        , brand(sheet.column("brand"))
        , criterion(sheet.column("criterion"))
        , value(sheet.column("value"))
        , low(sheet.column("low"))
        , high(sheet.column("high"))
    {
    }
    Sheet::Column rater, voice, segment, weight, date, wave, touchpoint, brand, criterion, value,
        low, high;
};

// Finds the record of a cell's text; a text like the one before costs one comparison.
template <typename Record>
class Lookup {
public:
    // `find` makes or finds the record where the text is new to this file.
    Record& at(std::string_view text, const auto& find)
    {
        if (m_last && text == m_lastText)
            return *m_last;
        auto known = m_known.find(text);
        if (known == m_known.end())
            known = m_known.emplace(text, &find()).first;
        m_lastText = known->first;
        m_last = known->second;
        return *m_last;
    }

private:
    std::unordered_map<std::string, Record*, TextHash, std::equal_to<>> m_known;
    std::string_view m_lastText; // a key of m_known
    Record* m_last = nullptr;
};

// What a file said of a rater so far: each row may repeat it, none may contradict it.
struct RaterSeen {
    std::size_t index = 0; // among those who rated
    Rater* rater = nullptr;
    bool hasVoice = false, hasSegment = false, hasWeight = false, hasDate = false, hasWave = false;
};

struct CellHash {
    std::size_t operator()(const Cell& cell) const
    {
        const auto mix = [](std::uint64_t h, std::int64_t id) {
            return (h ^ static_cast<std::uint64_t>(id)) * 0x9e3779b97f4a7c15U;
        };
        const std::uint64_t h
            = mix(mix(mix(0, cell.touchpoint.value), cell.brand.value), cell.criterion.value);
        return h ^ (h >> 32U);
    }
};

class RatingsReader {
public:
    RatingsReader(Sheet& sheet, Draft& draft, const ImportRequest& request)
        : m_sheet(sheet)
        , m_draft(draft)
        , m_request(request)
        , m_at(sheet)
        , m_missing(request.missing ? parseNumber(trimmed(*request.missing)) : std::nullopt)
        , m_marked(draft.marked())
    {
    }

    void read()
    {
        while (m_sheet.next())
            readRow();
        markInfluential();
        m_draft.notices.push_back(
            {Code::RatingsRead, {{"count", m_count}, {"missing", m_countMissing}}, {}});
    }

private:
    void readRow()
    {
        Touchpoint& touchpoint = touchpointAt();
        const Criterion& criterion = criterionAt();
        if (!m_sheet.isFine())
            return;
        const bool isInfluence = criterion.role == CriterionRole::Influence;
        if (!isInfluence && !touchpoint.rated)
            mark(touchpoint);
        if (isInfluence && !m_sheet.isEmpty(m_at.brand))
            return m_sheet.fail(Code::BrandNotWanted, m_at.brand,
                {{"criterion", criterion.name}, {"value", std::string(m_sheet.text(m_at.brand))}});
        if (!isInfluence && m_sheet.isEmpty(m_at.brand))
            return m_sheet.fail(Code::BrandNeeded, m_at.brand ? m_at.brand : m_at.criterion,
                {{"criterion", criterion.name}});
        Cell cell{touchpoint.id, {}, criterion.id};
        if (!isInfluence)
            cell.brand
                = m_brands
                      .at(m_sheet.text(m_at.brand),
                          [this]() -> Brand& { return brandAt(m_sheet, m_at.brand, m_draft); })
                      .id;
        if (m_sheet.isEmpty(m_at.rater))
            readGroupValue(cell, criterion);
        else
            readRating(cell, criterion);
    }

    Touchpoint& touchpointAt()
    {
        return m_touchpoints.at(m_sheet.text(m_at.touchpoint), [this]() -> Touchpoint& {
            const std::string name = m_sheet.name(m_at.touchpoint);
            const bool isNew = !m_draft.touchpoints.find(name);
            Touchpoint& touchpoint = m_draft.touchpoint(m_sheet, m_at.touchpoint, name);
            if (isNew) {
                touchpoint.rated = false; // until a brand is rated there, or all have room
                m_made.insert(&touchpoint);
            }
            return touchpoint;
        });
    }

    // Ratings by brand belong to touchpoints of the short list; one that is not on it takes a free
    // place. Influence is asked of all.
    void mark(Touchpoint& touchpoint)
    {
        if (m_marked >= mostRated)
            m_sheet.fail(Code::RatedUnmarked, m_at.touchpoint,
                {{"touchpoint", touchpoint.name}, {"limit", std::int64_t{mostRated}}});
        ++m_marked;
        touchpoint.rated = true;
        if (!m_made.contains(&touchpoint))
            m_draft.notices.push_back(
                {Code::TouchpointMarked, {{"touchpoint", touchpoint.name}}, {}});
    }

    // Touchpoints that this file makes and of which only the influence is rated: marked where the
    // short list has room for all of them, else none is, and a person chooses.
    void markInfluential()
    {
        const auto isOpen = [](const Touchpoint* touchpoint) { return !touchpoint->rated; };
        const auto open = static_cast<std::size_t>(std::ranges::count_if(m_made, isOpen));
        if (m_marked + open > mostRated)
            return;
        for (Touchpoint* touchpoint : m_made)
            touchpoint->rated = true;
    }

    // A criterion that no file describes is influence where its ratings name no brand.
    const Criterion& criterionAt()
    {
        return m_criteria.at(m_sheet.text(m_at.criterion), [this]() -> Criterion& {
            const std::string name = m_sheet.name(m_at.criterion);
            if (Criterion* known = m_draft.criteria.find(name))
                return *known;
            Criterion& created = namedWithin(m_sheet, m_at.criterion, m_draft.criteria, name);
            const Criterion scale = newCriterion(m_request);
            created.low = scale.low;
            created.high = scale.high;
            created.step = scale.step;
            if (m_sheet.isEmpty(m_at.brand))
                created.role = CriterionRole::Influence;
            return created;
        });
    }

    bool isMissing() const
    {
        const std::string_view text = m_sheet.text(m_at.value);
        if (text.empty() || !m_request.missing)
            return text.empty();
        return text == *m_request.missing || (m_missing && parseNumber(text) == m_missing);
    }

    void readRating(const Cell& cell, const Criterion& criterion)
    {
        for (const Sheet::Column column : {m_at.low, m_at.high})
            if (!m_sheet.isEmpty(column))
                return m_sheet.fail(Code::RaterNotWanted, m_at.rater,
                    {{"value", std::string(m_sheet.text(m_at.rater))}});
        const RaterSeen& rater = raterAt();
        std::uint16_t code = CellRatings::unrated;
        if (!isMissing()) {
            const std::optional<double> value = m_sheet.number(m_at.value, -1e15, 1e15);
            const std::optional<std::uint32_t> encoded
                = value ? encode(criterion, *value) : std::nullopt;
            if (!encoded)
                return failOffScale(criterion, value);
            code = static_cast<std::uint16_t>(*encoded);
        }
        ++(code == CellRatings::unrated ? m_countMissing : m_count);
        std::vector<std::uint16_t>& codes = codesOf(cell);
        if (codes.size() <= rater.index)
            codes.resize(rater.index + 1, CellRatings::untouched);
        if (codes[rater.index] != CellRatings::untouched)
            return m_sheet.fail(Code::RowRepeated, m_at.rater, {{"value", rater.rater->name}});
        codes[rater.index] = code;
    }

    void failOffScale(const Criterion& criterion, std::optional<double> value)
    {
        m_sheet.fail(Code::OffScale, m_at.value,
            {{"value", value.value_or(0.0)}, {"criterion", criterion.name}, {"low", criterion.low},
                {"high", criterion.high}, {"step", criterion.step}});
    }

    std::vector<std::uint16_t>& codesOf(const Cell& cell)
    {
        if (m_lastCodes && m_lastCodes->cell == cell)
            return m_lastCodes->codes;
        CellRatings*& ratings = m_ratings[cell];
        if (!ratings) {
            ratings = &m_draft.ratings.emplace_back();
            ratings->cell = cell;
        }
        m_lastCodes = ratings;
        return ratings->codes;
    }

    RaterSeen& raterAt()
    {
        RaterSeen& seen = m_raters.at(m_sheet.text(m_at.rater), [this]() -> RaterSeen& {
            Rater& rater = m_draft.raters.named(m_sheet.name(m_at.rater));
            rater.source = m_sheet.file();
            const auto [entry, isNew]
                = m_seen.try_emplace(&rater, RaterSeen{m_draft.ratedBy.size(), &rater});
            if (isNew)
                m_draft.ratedBy.push_back(&rater);
            return entry->second;
        });
        readVoice(seen);
        readSegment(seen);
        readWeight(seen);
        readDate(seen);
        readWave(seen);
        return seen;
    }

    void readVoice(RaterSeen& seen)
    {
        if (m_sheet.isEmpty(m_at.voice))
            return;
        const Voice voice = m_sheet.word<Voice>(m_at.voice).value_or(Voice::Customer);
        if (seen.hasVoice && seen.rater->voice != voice)
            failContradiction(m_at.voice, seen, std::string(textOf(seen.rater->voice)));
        seen.hasVoice = true;
        seen.rater->voice = voice;
    }

    void readSegment(RaterSeen& seen)
    {
        if (m_sheet.isEmpty(m_at.segment))
            return;
        const Segment& segment = m_segments.at(m_sheet.text(m_at.segment),
            [this]() -> Segment& { return m_draft.segments.named(m_sheet.name(m_at.segment)); });
        if (seen.hasSegment && seen.rater->segment != segment.id)
            failContradiction(m_at.segment, seen, "");
        seen.hasSegment = true;
        seen.rater->segment = segment.id;
    }

    void readWeight(RaterSeen& seen)
    {
        const std::optional<double> weight = m_sheet.number(m_at.weight, 1e-9, 1e9);
        if (!weight)
            return;
        if (seen.hasWeight && seen.rater->weight != *weight)
            failContradiction(m_at.weight, seen, formatNumber(seen.rater->weight));
        seen.hasWeight = true;
        seen.rater->weight = *weight;
    }

    // Who rated on several days did so until the last one.
    void readDate(RaterSeen& seen)
    {
        const std::string_view date = m_sheet.text(m_at.date);
        if (date.empty())
            return;
        if (!isDate(date))
            return m_sheet.fail(Code::NotADate, m_at.date, {{"value", std::string(date)}});
        if (!seen.hasDate || seen.rater->date < date)
            seen.rater->date = date;
        seen.hasDate = true;
    }

    void readWave(RaterSeen& seen)
    {
        if (m_sheet.isEmpty(m_at.wave))
            return;
        const Wave& wave = m_waves.at(m_sheet.text(m_at.wave),
            [this]() -> Wave& { return m_draft.waves.named(m_sheet.name(m_at.wave)); });
        if (seen.hasWave && seen.rater->wave != wave.id)
            failContradiction(m_at.wave, seen, "");
        seen.hasWave = true;
        seen.rater->wave = wave.id;
    }

    void failContradiction(Sheet::Column column, const RaterSeen& seen, std::string other)
    {
        m_sheet.fail(Code::CellContradicts, column,
            {{"value", std::string(m_sheet.text(column))}, {"other", std::move(other)},
                {"name", seen.rater->name}});
    }

    void readGroupValue(const Cell& cell, const Criterion& criterion)
    {
        if (isMissing())
            return;
        const auto onScale = [&](Sheet::Column column) {
            return m_sheet.number(column, criterion.low, criterion.high);
        };
        const std::optional<double> value = onScale(m_at.value);
        const std::optional<double> low = onScale(m_at.low);
        const std::optional<double> high = onScale(m_at.high);
        if (!value)
            return;
        if (low.value_or(*value) > *value || high.value_or(*value) < *value)
            m_sheet.fail(Code::BoundsCrossed, low.value_or(*value) > *value ? m_at.low : m_at.high,
                {{"low", low.value_or(*value)}, {"high", high.value_or(*value)}});
        if (!m_groupCells.insert(cell).second)
            m_sheet.fail(Code::RowRepeated, m_at.touchpoint,
                {{"value", std::string(m_sheet.text(m_at.touchpoint))}});
        GroupValue& group = m_draft.groupValues[cell];
        group.touchpoint = cell.touchpoint;
        if (cell.brand)
            group.brand = cell.brand;
        group.criterion = cell.criterion;
        group.value = *value;
        group.low = low;
        group.high = high;
    }

    Sheet& m_sheet;
    Draft& m_draft;
    const ImportRequest& m_request;
    const RatingColumns m_at;
    const std::optional<double> m_missing; // where the missing value is a number
    std::size_t m_marked = 0;
    std::int64_t m_count = 0;
    std::int64_t m_countMissing = 0;
    Lookup<Touchpoint> m_touchpoints;
    Lookup<Brand> m_brands;
    Lookup<Criterion> m_criteria;
    Lookup<Segment> m_segments;
    Lookup<Wave> m_waves;
    Lookup<RaterSeen> m_raters;
    std::unordered_map<const Rater*, RaterSeen> m_seen;
    std::unordered_map<Cell, CellRatings*, CellHash> m_ratings;
    CellRatings* m_lastCodes = nullptr;
    std::set<Cell> m_groupCells;
    std::set<Touchpoint*> m_made; // by this file
};

} // namespace

void readRatings(Sheet& sheet, Draft& draft, const ImportRequest& request)
{
    RatingsReader(sheet, draft, request).read();
}

} // namespace rundblick
