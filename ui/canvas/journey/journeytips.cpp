// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeytips.h"

#include "core/engine/explain/verdictmessages.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/words.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

class Tips {
    Q_DECLARE_TR_FUNCTIONS(JourneyTips)

public:
    Tips(const JourneyScene& board, const Surroundings& surroundings)
        : m_board(board)
        , m_workshop(surroundings.session.workshop())
        , m_analysis(surroundings.computation.analysis().get())
        , m_style(m_workshop.setup())
    {
    }

    QStringList of(const JourneyPlace& place) const
    {
        const Touchpoint* touchpoint = m_workshop.find(place.touchpoint);
        QStringList lines{touchpoint ? toQt(touchpoint->name) : QString()};
        if (const JourneyDot* dot = m_board.dotAt(place))
            addDot(lines, *dot, toQt(m_workshop.find(*place.phase)->name));
        else if (place.phase)
            lines << tr("Double-click or Enter places it in “%1”.")
                         .arg(toQt(m_workshop.find(*place.phase)->name));
        const TouchpointResult* result = m_analysis ? m_analysis->find(place.touchpoint) : nullptr;
        if (result)
            lines << sentences(explainGap(*result, *m_analysis), m_style);
        return lines;
    }

    QStringList of(const LanePlace& place) const
    {
        QStringList lines{QStringLiteral("%1: %2").arg(
            titleOf(place.lane), rundblick::explanationOf(place.lane))};
        const LaneRow* row = m_board.laneAt(place);
        if (!row || !place.column || *place.column >= row->cells.size())
            return lines << tr("A click folds or unfolds it.");
        lines.front() = QStringLiteral("%1 · %2").arg(
            titleOf(place.lane), toQt(m_board.figure().phases[*place.column].name));
        const LaneCell& cell = row->cells[*place.column];
        addCell(lines, *row, cell);
        if (place.lane == LaneKind::Emotion)
            addMoods(lines, *place.column);
        else if (place.lane != LaneKind::Rating)
            lines << tr("Double-click or Enter writes here.");
        return lines;
    }

    QStringList of(const GroupPlace& place) const
    {
        const JourneyGroup& group = m_board.figure().groups[place.group];
        return {titleOf(group.key),
            tr("%n touchpoint(s)", nullptr, static_cast<int>(group.rows.size())),
            group.isCollapsed ? tr("A click unfolds the group.") : tr("A click folds the group.")};
    }

    QStringList of(const HeadPlace& place) const
    {
        const auto& phases = m_board.figure().phases;
        if (place.column >= phases.size())
            return {};
        return {tr("Step %1: %2")
                    .arg(QString::number(place.column + 1), toQt(phases[place.column].name))};
    }

private:
    void addDot(QStringList& lines, const JourneyDot& dot, const QString& phase) const
    {
        lines << tr("In “%1”: importance %2 of 5, used by %3")
                     .arg(phase, m_style.number(dot.importance), m_style.percent(dot.usage));
        if (dot.experience)
            lines << tr("Customers: %1").arg(experienceName(*dot.experience));
        if (dot.teamExperience)
            lines << tr("Team: %1").arg(experienceName(*dot.teamExperience));
        if (const auto gap = dot.perceptionGap(); gap && std::abs(*gap) >= wideGap)
            lines << (*gap > 0.0 ? tr("The team thinks it is better than customers say.")
                                 : tr("The team thinks it is worse than customers say."));
        lines << tr("Evidence: %1").arg(nameOf(dot.evidence));
        if (dot.momentOfTruth)
            lines << tr("Moment of truth: Ctrl and Enter opens it.");
        if (dot.customerQuotes > 0)
            lines << tr("%n voice(s) of customers", nullptr, dot.customerQuotes);
        if (dot.employeeQuotes > 0)
            lines << tr("%n voice(s) of employees", nullptr, dot.employeeQuotes);
        if (dot.ideas > 0)
            lines << tr("%n idea(s)", nullptr, dot.ideas);
    }

    void addCell(QStringList& lines, const LaneRow& row, const LaneCell& cell) const
    {
        if (cell.isOfAll)
            lines << tr("Said of all customers:");
        if (!cell.text.empty())
            lines << toQt(cell.text);
        for (const SegmentText& said : cell.segments)
            lines << QStringLiteral("%1: %2").arg(toQt(said.segment), toQt(said.text));
        for (const std::string& who : cell.leads)
            lines << tr("Leads: %1").arg(toQt(who));
        for (const std::string& who : cell.helps)
            lines << tr("Helps: %1").arg(toQt(who));
        if (row.kind == LaneKind::Roles && cell.leads.empty())
            lines << tr("Nobody leads here.");
        if (row.kind == LaneKind::Rating)
            lines << tr("Importance %1 of 5").arg(m_style.number(cell.importance))
                  << (cell.experience ? tr("Customers: %1").arg(experienceName(*cell.experience))
                                      : tr("Experience not known"));
        for (const LaneIdea& idea : cell.ideas)
            lines << tr("Idea: %1").arg(toQt(idea.text));
    }

    void addMoods(QStringList& lines, std::size_t column) const
    {
        for (const MoodCurve& curve : m_board.figure().curves)
            if (const auto& point = curve.points[column])
                lines << (point->isSaid  ? tr("%1: %2, as said")
                        : point->isOfAll ? tr("%1: %2, as said of all")
                                         : tr("%1: %2, mean of the placements"))
                             .arg(nameOf(curve), m_style.signedNumber(point->value, 1));
        lines << tr("Drag a point, or press + and −.");
    }

    const JourneyScene& m_board;
    const Workshop& m_workshop;
    const Analysis* m_analysis;
    NumberStyle m_style;
};

} // namespace

QString explanationOf(
    const JourneyScene& board, const Surroundings& surroundings, const BoardPlace& place)
{
    const Tips tips(board, surroundings);
    QStringList lines = std::visit([&](const auto& one) { return tips.of(one); }, place);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace rundblick
