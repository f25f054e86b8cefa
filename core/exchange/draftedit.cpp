// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft.h"
#include "core/model/edits/ratingedits.h"

#include <cmath>

namespace rundblick {
namespace {

// By the provisional id: −1 has the first.
template <typename Record>
using NewIds = std::vector<Id<Record>>;

// Random ids in rising order: what the engine sums by id it then sums in the order given here.
template <typename Record>
NewIds<Record> risingIds(std::size_t count)
{
    NewIds<Record> ids(count);
    std::ranges::generate(ids, Id<Record>::random);
    std::ranges::sort(ids);
    return ids;
}

class DraftEdit {
public:
    explicit DraftEdit(Draft& draft)
        : m_draft(draft)
    {
    }

    Edit edit()
    {
        nameNewRecords();
        addRoster(m_draft.brands);
        addRoster(m_draft.segments);
        addRoster(m_draft.phases);
        addRoster(m_draft.touchpoints);
        addKeyed(m_draft.curves);
        addKeyed(m_draft.points);
        addKeyed(m_draft.links);
        addKeyed(m_draft.placements);
        addRoster(m_draft.criteria);
        addJudgements();
        addRoster(m_draft.waves);
        addRoster(m_draft.raters);
        addColumns();
        addKeyed(m_draft.groupValues);
        addPaths();
        addRoster(m_draft.scenarios);
        addKeyed(m_draft.restrictions);
        addKeyed(m_draft.suppositions);
        addSettings();
        return std::move(m_edit);
    }

private:
    void nameNewRecords()
    {
        const auto byName = [](const auto& record) { return std::string_view(record.name); };
        identify(m_draft.brands, [](const Brand& brand) {
            return std::tuple(!brand.own, std::string_view(brand.name));
        });
        identify(m_draft.segments, byName);
        identify(m_draft.phases, byName);
        identify(m_draft.touchpoints, byName);
        identify(m_draft.criteria, byName);
        identify(m_draft.waves, byName);
        identify(m_draft.scenarios, byName);
        std::int64_t slot = nextSlot(m_draft.before);
        for (Rater* rater : identify(m_draft.raters, byName))
            rater->slot = slot++;
    }

    // Gives the new records their ids, and places behind the others those that have no order yet.
    // The new records in that order.
    template <typename Record>
    std::vector<Record*> identify(Roster<Record>& roster, const auto& key)
    {
        std::vector<Record*> created;
        for (Record& record : roster.records())
            if (roster.isNew(record))
                created.push_back(&record);
        std::ranges::sort(created, {}, [&](const Record* record) { return key(*record); });
        const NewIds<Record> ids = risingIds<Record>(created.size());
        NewIds<Record>& byProvisional = std::get<NewIds<Record>>(m_newIds);
        byProvisional.resize(ids.size());
        if constexpr (Ordered<Record>)
            placeAtEnd(roster, created);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            byProvisional[static_cast<std::size_t>(-created[i]->id.value - 1)] = ids[i];
            created[i]->id = ids[i];
        }
        return created;
    }

    template <Ordered Record>
    void placeAtEnd(const Roster<Record>& roster, const std::vector<Record*>& created)
    {
        double last = 0.0;
        for (const Record& record : roster.records())
            if (record.order > last) // never for those that have none
                last = record.order;
        for (Record* record : created)
            if (std::isnan(record->order))
                record->order = ++last;
    }

    template <typename Record>
    void settleId(Id<Record>& id) const
    {
        if (id.value < 0)
            id = std::get<NewIds<Record>>(m_newIds)[static_cast<std::size_t>(-id.value - 1)];
    }
    template <typename Record>
    void settleId(std::optional<Id<Record>>& id) const
    {
        if (id)
            settleId(*id);
    }
    void settleId(auto&) const { }

    template <typename Record>
    void settle(Record& record) const
    {
        eachField<Record>([&](const auto& field) { settleId(record.*field.member); });
    }

    template <typename Record>
    void settleKey(Id<Record>& key) const
    {
        settleId(key);
    }
    void settleKey(Cell& key) const
    {
        settleId(key.touchpoint);
        settleId(key.brand);
        settleId(key.criterion);
    }
    template <typename... Parts>
    void settleKey(std::tuple<Parts...>& key) const
    {
        std::apply([&](auto&... part) { (settleId(part), ...); }, key);
    }
    template <typename First, typename Second>
    void settleKey(std::pair<First, Second>& key) const
    {
        settleId(key.first);
        settleId(key.second);
    }

    template <typename Record>
    void add(Record after)
    {
        const Record* before = m_draft.before.find(after.id);
        if (!before || *before != after)
            m_edit.changes.push_back(
                Change<Record>{before ? std::optional(*before) : std::nullopt, std::move(after)});
    }

    template <typename Record>
    void addRoster(Roster<Record>& roster)
    {
        for (Record& record : roster.records())
            settle(record);
        std::vector<const Record*> byId;
        for (const Record& record : roster.records())
            byId.push_back(&record);
        std::ranges::sort(byId, {}, &Record::id);
        for (const Record* record : byId)
            add(*record);
    }

    template <typename Key, typename Record>
    void addKeyed(const std::map<Key, Record>& records)
    {
        std::vector<std::pair<Key, Record>> created;
        for (const auto& [key, record] : records) {
            std::pair<Key, Record> settled(key, record);
            settleKey(settled.first);
            settle(settled.second);
            if (record.id)
                add(std::move(settled.second));
            else
                created.push_back(std::move(settled));
        }
        std::ranges::sort(created, {}, &std::pair<Key, Record>::first);
        const NewIds<Record> ids = risingIds<Record>(created.size());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            created[i].second.id = ids[i];
            add(std::move(created[i].second));
        }
    }

    // Of two criteria that an import makes, only now is known which has the smaller id.
    void addJudgements()
    {
        std::map<Draft::JudgementKey, Judgement> settled;
        for (const auto& [key, provisional] : m_draft.judgements) {
            Judgement judgement = provisional;
            settle(judgement);
            if (judgement.second < judgement.first) {
                std::swap(judgement.first, judgement.second);
                judgement.ratio = 1.0 / judgement.ratio;
            }
            settled.emplace(
                Draft::JudgementKey(judgement.judge, judgement.first, judgement.second), judgement);
        }
        addKeyed(settled);
    }

    void addColumns()
    {
        const Study study = studyOf(m_draft.before);
        std::map<Cell, Column> created;
        for (CellRatings& ratings : m_draft.ratings) {
            settleKey(ratings.cell);
            const auto known = study.columns.find(ratings.cell);
            Column column = known == study.columns.end() ? newColumn(ratings.cell) : *known->second;
            const bool isNew = known == study.columns.end();
            column.codes = merged(column, ratings.codes);
            if (!isNew)
                add(std::move(column));
            else if (!column.codes.isEmpty())
                created.emplace(ratings.cell, std::move(column));
        }
        addKeyed(created);
    }

    Column newColumn(const Cell& cell) const
    {
        Column column;
        column.touchpoint = cell.touchpoint;
        if (cell.brand)
            column.brand = cell.brand;
        column.criterion = cell.criterion;
        const auto found
            = std::ranges::find(m_draft.criteria.records(), cell.criterion, &Criterion::id);
        column.width = codeWidth(*found);
        return column;
    }

    // The codes of the column with those of the files over them, no missing ones at the end.
    Bytes merged(const Column& column, const std::vector<std::uint16_t>& codes) const
    {
        std::vector<std::uint32_t> all(codeCount(column), notRated);
        for (std::size_t slot = 0; slot < all.size(); ++slot)
            all[slot] = codeAt(column, slot);
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (codes[i] == CellRatings::untouched)
                continue;
            const auto slot = static_cast<std::size_t>(m_draft.ratedBy[i]->slot);
            if (slot >= all.size())
                all.resize(slot + 1, notRated);
            all[slot] = codes[i] == CellRatings::unrated ? notRated : codes[i];
        }
        while (!all.empty() && all.back() == notRated)
            all.pop_back();
        return packCodes(all, column.width);
    }

    void addPaths()
    {
        if (!m_draft.pathSet)
            return;
        for (Path& path : m_draft.paths)
            for (Id<Touchpoint>& step : path.steps)
                settleId(step);
        std::ranges::sort(m_draft.paths, [](const Path& a, const Path& b) {
            return std::tie(a.steps, a.conversions, a.value, a.nulls)
                < std::tie(b.steps, b.conversions, b.value, b.nulls);
        });
        PathSet set = *m_draft.pathSet;
        if (!set.id)
            set.id = Id<PathSet>::random();
        set.rows = packPaths(m_draft.paths);
        add(std::move(set));
    }

    void addSettings()
    {
        if (m_draft.shown || m_draft.setup) {
            Setup setup = m_draft.setup.value_or(m_draft.before.setup());
            if (m_draft.shown)
                setup.scenario = m_draft.shown;
            settle(setup);
            add(std::move(setup));
        }
        if (m_draft.method) {
            Method method = *m_draft.method;
            settle(method);
            add(std::move(method));
        }
    }

    Draft& m_draft;
    AllRecords::mapped<NewIds, std::tuple> m_newIds;
    Edit m_edit{EditKind::ImportFiles, {}};
};

} // namespace

Edit editOf(Draft& draft)
{
    return DraftEdit(draft).edit();
}

} // namespace rundblick
