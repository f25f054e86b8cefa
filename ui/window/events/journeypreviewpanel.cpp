// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/journeypreviewpanel.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/lengths.h"
#include "ui/support/strings.h"
#include "ui/window/import/importstep.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

namespace rundblick {
namespace {

constexpr std::size_t mostPaths = 10;
constexpr int mostUnknown = 12; // that are named

QString number(double value, int decimals = 0)
{
    return QLocale().toString(value, 'f', decimals);
}

} // namespace

JourneyPreviewPanel::JourneyPreviewPanel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_paths(new QTreeWidget(this))
    , m_unknown(createExplanation({}, this))
{
    m_paths->setHeaderLabels(
        {tr("The most frequent journeys"), tr("Journeys"), tr("Reach the goal")});
    m_paths->setAccessibleName(tr("The most frequent journeys"));
    m_paths->setRootIsDecorated(false);
    m_paths->setWordWrap(true);
    m_paths->setSelectionMode(QAbstractItemView::NoSelection);
    m_paths->setMinimumHeight(look.length(200));
    m_paths->header()->setStretchLastSection(false);
    m_paths->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_paths->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_unknown->setObjectName(QStringLiteral("unknown"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(10));
    column->addWidget(createCounts());
    column->addWidget(m_paths, 1);
    column->addWidget(m_unknown);
    setMinimumWidth(look.length(360));
}

QWidget* JourneyPreviewPanel::createCounts()
{
    auto* counts = new QWidget(this);
    auto* grid = new QGridLayout(counts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.length(24));
    grid->setVerticalSpacing(m_look.length(2));
    const QString heads[] = {tr("In the file"), tr("After the rules")};
    const QString rows[] = {tr("Journeys"), tr("Different journeys"), tr("Different touchpoints"),
        tr("Touchpoints in a journey")};
    for (int side = 0; side < 2; ++side) {
        auto* head = new QLabel(heads[side], counts);
        head->setFont(m_look.font(TextStyle::SmallStrong));
        grid->addWidget(head, 0, side + 1, Qt::AlignRight);
        for (int row = 0; row < 4; ++row) {
            m_counts[row][side] = new QLabel(counts);
            grid->addWidget(m_counts[row][side], row + 1, side + 1, Qt::AlignRight);
        }
    }
    auto* sample = new QLabel(tr("The first 1,000"), counts);
    sample->setFont(m_look.font(TextStyle::SmallStrong));
    grid->addWidget(sample, 0, 0);
    for (int row = 0; row < 4; ++row)
        grid->addWidget(new QLabel(rows[row], counts), row + 1, 0);
    grid->setColumnStretch(0, 1);
    return counts;
}

void JourneyPreviewPanel::showJourneys(
    const ObservedJourneys& before, const ObservedJourneys& after, const Workshop& workshop)
{
    showCounts(countOf(before), countOf(after));
    showPaths(mostFrequent(after, mostPaths));
    showUnknown(touchpointsOf(after, workshop));
}

void JourneyPreviewPanel::showCounts(const JourneyCount& before, const JourneyCount& after)
{
    const JourneyCount* sides[] = {&before, &after};
    for (int side = 0; side < 2; ++side) {
        const JourneyCount& count = *sides[side];
        const double length = count.journeys > 0.0 ? count.touches / count.journeys : 0.0;
        m_counts[0][side]->setText(number(count.journeys));
        m_counts[1][side]->setText(number(static_cast<double>(count.paths)));
        m_counts[2][side]->setText(number(static_cast<double>(count.touchpoints)));
        m_counts[3][side]->setText(number(length, 1));
    }
}

void JourneyPreviewPanel::showPaths(const std::vector<FrequentPath>& paths)
{
    m_paths->clear();
    for (const FrequentPath& path : paths) {
        QStringList steps;
        for (const std::string& step : path.steps)
            steps << toQt(step);
        const QString text = steps.join(QStringLiteral(" › "));
        auto* item
            = new QTreeWidgetItem(m_paths, {text, number(path.journeys), number(path.conversions)});
        item->setToolTip(0, text);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_paths->headerItem()->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    m_paths->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
}

void JourneyPreviewPanel::showUnknown(const std::vector<MetTouchpoint>& touchpoints)
{
    QStringList names;
    int count = 0;
    for (const MetTouchpoint& touchpoint : touchpoints)
        if (!touchpoint.isKnown && ++count <= mostUnknown)
            names << toQt(touchpoint.name);
    if (count > mostUnknown)
        names << QStringLiteral("…");
    m_unknown->setText(count == 0
            ? tr("All touchpoints are in the workshop.")
            : tr("%n touchpoint(s) that the workshop has not will be made: %1", nullptr, count)
                  .arg(names.join(QStringLiteral(", "))));
}

} // namespace rundblick
