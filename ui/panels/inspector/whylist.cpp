// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector/whylist.h"

#include "ui/paint/look.h"
#include "ui/paint/words/mixwords.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr std::size_t mostReasons = 12;

}

WhyList::WhyList(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
{
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("why"));
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 8, 0);
    m_layout->setSpacing(8);
    m_layout->setAlignment(Qt::AlignTop);
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    connect(&m_selection, &Selection::changed, this, &WhyList::show);
}

void WhyList::setFigure(const MixFigure& figure)
{
    m_figure = figure;
    show();
}

void WhyList::show()
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto selected = m_selection.touchpoint();
    for (const MixRow& row : m_figure.rows)
        if (row.touchpoint == selected)
            add(row);
    std::size_t shown = 0;
    for (const MixRow& row : m_figure.rows) {
        if (shown == mostReasons)
            break;
        if (!row.action || row.reasons.empty() || row.touchpoint == selected)
            continue;
        add(row);
        ++shown;
    }
}

void WhyList::add(const MixRow& row)
{
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const bool isGrey = row.cover == Cover::Grey;
    const QColor color = isGrey ? m_look.grey : m_look.blue;
    label->setStyleSheet(
        QStringLiteral("border-left: 3px solid %1; padding-left: 8px;").arg(color.name()));
    label->setText(QStringLiteral("<b>%1</b> · <span style='color:%2'>%3</span><br/>%4")
                       .arg(toQt(row.name).toHtmlEscaped(), actionColor(m_look, row.action).name(),
                           adviceOf(row), whyOf(row, m_style).toHtmlEscaped()));
    label->setProperty(numberProperty,
        QVariant::fromValue(
            QuantityAt{.quantity = Quantity::RecommendedSpend, .touchpoint = row.touchpoint}));
    m_layout->addWidget(label);
}

} // namespace rundblick
