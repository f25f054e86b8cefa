// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journeypage.h"

#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/pageheader.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>

namespace rundblick {

JourneyPage::JourneyPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_header(new PageHeader(tr("Journey matrix"), surroundings, this))
    , m_view(new JourneyView(surroundings, this))
    , m_hint(new QLabel(this))
{
    m_header->setExplanation(tr("dot size = importance · colour and sign = experience · ring = "
                                "moment of truth · blue square = covers the journey"));
    createTools();
    m_hint->setObjectName(QStringLiteral("muted"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);

    auto* left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_header);
    left->addWidget(m_hint);
    left->addWidget(m_view, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addLayout(left, 1);
    layout->addWidget(new Inspector(surroundings, this));
    setFocusProxy(m_view);
    connect(m_view, &JourneyView::pasteRequested, this,
        [this] { addTouchpointsFrom(QGuiApplication::clipboard()->text()); });
    connect(&m_session, &Session::changed, this, &JourneyPage::showState);
    showState();
}

void JourneyPage::createTools()
{
    m_header->addWidget(createGroupingSwitch());
    const std::tuple<QString, QString, double> zooms[]
        = {{QStringLiteral("−"), tr("Smaller (Ctrl and mouse wheel)"), 1.0 / 1.25},
            {QStringLiteral("+"), tr("Larger (Ctrl and mouse wheel)"), 1.25}};
    for (const auto& [text, hint, factor] : zooms) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QStringLiteral("chip"));
        button->setToolTip(hint);
        connect(button, &QPushButton::clicked, this,
            [this, factor = factor] { m_view->zoomBy(factor); });
        m_header->addWidget(button);
    }
    auto* add = new QPushButton(tr("&Add touchpoints …"), this);
    add->setToolTip(tr("One per line; lists can also be pasted into the matrix (Ctrl+V)"));
    connect(add, &QPushButton::clicked, this, &JourneyPage::askTouchpoints);
    m_header->addWidget(add);
}

QWidget* JourneyPage::createGroupingSwitch()
{
    auto* chips = new QWidget(this);
    auto* layout = new QHBoxLayout(chips);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* group = new QButtonGroup(chips);
    const std::pair<Grouping, QString> groupings[] = {{Grouping::Channel, tr("Channels")},
        {Grouping::Department, tr("Departments")}, {Grouping::Verdict, tr("Verdicts")}};
    for (const auto& [grouping, name] : groupings) {
        auto* chip = new QPushButton(name, chips);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(grouping == Grouping::Channel);
        connect(chip, &QPushButton::clicked, this,
            [this, grouping = grouping] { m_view->setGrouping(grouping); });
        group->addButton(chip);
        layout->addWidget(chip);
    }
    return chips;
}

void JourneyPage::askTouchpoints()
{
    bool isOk = false;
    const QString lines = QInputDialog::getMultiLineText(this, tr("Add touchpoints"),
        tr("One touchpoint per line. Those that exist already are left out."), {}, &isOk);
    if (isOk)
        addTouchpointsFrom(lines);
}

void JourneyPage::addTouchpointsFrom(const QString& lines)
{
    std::vector<std::string> names;
    for (const QString& line : lines.split(u'\n'))
        names.push_back(toStd(line.section(u'\t', 0, 0))); // the first column of a spreadsheet
    const Edit edit = addTouchpoints(m_session.workshop(), names, m_selection.phase());
    if (edit.isEmpty() || !m_session.perform(edit))
        return;
    std::optional<Id<Touchpoint>> first;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (!first)
            first = change.after->id;
    });
    m_selection.select(first, m_selection.phase());
}

void JourneyPage::showState()
{
    const Workshop& workshop = m_session.workshop();
    if (workshop.all<Touchpoint>().empty())
        m_hint->setText(tr("No touchpoints yet. Add some with the button above, or paste a list "
                           "(Ctrl+V): one touchpoint per line."));
    m_hint->setVisible(workshop.all<Touchpoint>().empty());
}

} // namespace rundblick
